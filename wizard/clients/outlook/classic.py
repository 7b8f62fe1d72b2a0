# SPDX-License-Identifier: EUPL-1.2
"""Classic Outlook (2013 to 365, Windows) as a mail program of the assistant: detect, plan, launch, watch."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from wizard.changes import watched
from wizard.clients import guided
from wizard.clients.outlook import accounts, detection, installations, plan, settle, starting
from wizard.core.errors import AssistantError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from wizard.clients.base import Detection, Moment, PlanOptions, Settled, Target, Where
    from wizard.core.account import Account
    from wizard.core.handover import ProgramGuide
    from wizard.core.plan import WritePlan


class Classic:
    """The Outlook of Office; see ``wizard.clients.base.Client`` for its methods."""

    id = detection.CLIENT
    name = detection.NAME

    def detect(self, where: Where) -> Detection | None:
        return detection.detect(where)

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """The password has no part in it: Outlook asks for it. An authority of the school's is Windows' own affair."""
        assert isinstance(target, detection.OutlookTarget)
        return plan.plan(account, target, offline_copy=options.offline_copy)

    def launch(self, target: Target) -> None:
        starting.start(target)

    def running(self, target: Target) -> bool:
        assert isinstance(target, detection.OutlookTarget)
        return detection.PROCESS in target.processes()

    async def settle(
        self,
        account: Account,
        target: Target,
        said: Callable[[Moment], None],
        reopened: Callable[[], Awaitable[None]] | None,
    ) -> Settled:
        assert isinstance(target, detection.OutlookTarget)
        course: list[str] = []
        try:
            return await settle.settle(account, target, lambda: starting.start(target), said, reopened, course=course)
        finally:  # stopped too: a field test says how far it came
            _keep(account, course)

    def still_there(self, where: Where, address: str) -> ProgramGuide | None:
        """Outlook's own account stays after undoing: the registry of a profile in use is never deleted by us."""
        for installation in installations.find(where):
            for profile in accounts.profiles(where.registry, installation.version):
                if accounts.of(accounts.read(where.registry, installation.version, profile), address):
                    return guided.removal("outlook-remove", address)
        return None


def _keep(account: Account, course: list[str]) -> None:
    """For ``outlook-report``; a computer that cannot keep it loses only that."""
    try:
        watched.keep(detection.CLIENT, account.identity.address, course)
    except AssistantError as error:
        logging.getLogger(__name__).warning("what was seen of Outlook is not kept: %s", error)
