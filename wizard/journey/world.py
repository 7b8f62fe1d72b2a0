# SPDX-License-Identifier: EUPL-1.2
"""Everything about this machine and this run that is not an answer of the person."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from wizard.academies import Catalogue
    from wizard.clients.base import Where
    from wizard.core.academy import Academy


@dataclass(frozen=True, slots=True)
class World:
    """What both doors hand to the work: where programs keep their profiles, which authority IT gave, practice or not."""

    catalogue: Catalogue
    where: Where
    ca_file: Path | None = None  # an authority given by IT, in PEM
    accept_intercepted: bool = False
    hosts: Mapping[str, str] = field(default_factory=dict)  # host name -> address, the practice academy only
    extra_prefs: Mapping[str, str | int | bool] = field(default_factory=dict)  # the practice academy only
    practice: Academy | None = None
