# SPDX-License-Identifier: EUPL-1.2
"""Everything about this machine and this run that is not an answer of the person."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wizard.academies import Catalogue
    from wizard.clients.base import Where
    from wizard.core.academy import Academy, AcademyName
    from wizard.transport.net import Net


@dataclass(frozen=True, slots=True)
class World:
    """What both doors hand to the work: where programs keep their profiles, which authority IT gave, practice or not."""

    catalogue: Catalogue
    where: Where
    ca_file: Path | None = None  # an authority given by IT, in PEM
    accept_intercepted: bool = False
    accept_hosts: frozenset[str] = frozenset()  # mail hosts outside the address's domain that the person agreed to
    hosts: Mapping[str, str] = field(default_factory=dict)  # host name -> address, the practice academy only
    net: Net | None = None  # another network than the system's; None: the system's, with what is named above
    extra_prefs: Mapping[str, str | int | bool] = field(default_factory=dict)  # the practice academy only
    practice: Academy | None = None
    practice_name: AcademyName | None = None

    @property
    def names(self) -> tuple[AcademyName, ...]:
        """Every academy an address may belong to, the practice one included."""
        return (*self.catalogue.names, *((self.practice_name,) if self.practice_name else ()))


def home() -> Path:
    """The person's home. Raises BadInput when there is none that can be used."""
    try:
        place = Path.home()
    except RuntimeError as error:
        raise BadInput("home-missing", field="HOME", value="HOME") from error
    if not place.is_dir():
        raise BadInput("home-missing", field="HOME", value=str(place))
    return place


def here(
    academies: Sequence[Path] = (),
    profile_root: Path | None = None,
    ca_file: Path | None = None,
    *,
    accept_intercepted: bool = False,
) -> World:
    """This machine, with what the options say of it. Raises BadInput (what cannot be used) and BadAcademyFile."""
    from wizard.academies import Catalogue
    from wizard.clients.base import Where

    if profile_root is not None and not profile_root.is_dir():
        raise BadInput("not-a-profile-root", field="profile-root", value=str(profile_root))
    return World(
        catalogue=Catalogue(tuple(academies)),
        where=Where(home=home(), profile_root=profile_root),
        ca_file=_authority(ca_file),
        accept_intercepted=accept_intercepted,
    )


def _authority(path: Path | None) -> Path | None:
    if path is None:
        return None
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadInput("unreadable-file", field="ca-file", value=str(path)) from error
    if b"-----BEGIN CERTIFICATE-----" not in content:
        raise BadInput("not-a-ca-file", field="ca-file", value=str(path))
    return path
