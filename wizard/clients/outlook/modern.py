# SPDX-License-Identifier: EUPL-1.2
"""New Outlook for Windows: nothing can be written for it, every setting is copied by the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.clients import guided
from wizard.clients.base import Plain
from wizard.clients.outlook import detection, starting
from wizard.core.handover import Handover

if TYPE_CHECKING:
    from wizard.clients.base import Detection, PlanOptions, Target, Where
    from wizard.core.account import Account
    from wizard.core.plan import WritePlan


class Modern(Plain):
    """The Outlook of the Microsoft Store; see ``wizard.clients.base.Client`` for its methods."""

    id = detection.MODERN
    name = detection.MODERN_NAME
    guide = "outlook-new"

    def detect(self, where: Where) -> Detection | None:
        return detection.detect_modern(where)

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """Nothing is written; the guide is what follows."""
        return self.handed(account, target, Handover(guided.guide(self.guide, account)))

    def launch(self, target: Target) -> None:
        starting.start(target)

    def running(self, target: Target) -> bool:
        return False  # it may stay open: nothing is written
