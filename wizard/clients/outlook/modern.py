# SPDX-License-Identifier: EUPL-1.2
"""New Outlook for Windows: nothing can be written for it, every setting is copied by the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.clients import guided
from wizard.clients.base import Plain
from wizard.clients.outlook import detection, starting
from wizard.core.handover import Handover
from wizard.core.plan import WritePlan

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from wizard.clients.base import Detection, Target, Where
    from wizard.core.academy import Academy
    from wizard.core.account import Account, Store
    from wizard.core.secret import Secret


class Modern(Plain):
    """The Outlook of the Microsoft Store; see ``wizard.clients.base.Client`` for its methods."""

    id = detection.MODERN
    name = detection.MODERN_NAME
    guide = "outlook-new"

    def detect(self, where: Where) -> Detection | None:
        return detection.detect_modern(where)

    def plan(
        self,
        account: Account,
        target: Target,
        store: Store,
        password: Secret | None,
        *,
        ca_file: Path | None = None,
        offline_copy: bool = True,
        extra_prefs: Mapping[str, str | int | bool] | None = None,
        academy: Academy | None = None,
    ) -> WritePlan:
        """Nothing is written; the guide is what follows."""
        handover = Handover(guided.guide(self.guide, account))
        return WritePlan(
            self.id, target.title, account.identity.address, (), verified=account.verified, handover=handover
        )

    def launch(self, target: Target) -> None:
        starting.start(target)

    def running(self, target: Target) -> bool:
        return False  # it may stay open: nothing is written
