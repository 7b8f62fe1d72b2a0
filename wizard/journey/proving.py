# SPDX-License-Identifier: EUPL-1.2
"""The last proof of a checked account, with the person's consent: a message to oneself over the servers found good."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from wizard.core.proof import WAIT
from wizard.journey import work
from wizard.wording import proof as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.proof import Moment, Proof
    from wizard.journey.draft import Draft
    from wizard.journey.world import World


async def prove(
    draft: Draft, world: World, told: Callable[[Moment], None] | None = None, *, wait: float = WAIT
) -> Proof:
    """Send, see arrive, take away. The draft's check must be good. Raises LoginBudgetSpent."""
    from wizard.probe.proof import prove as send_to_oneself

    assert draft.report is not None
    assert draft.report.good
    request = dataclasses.replace(
        await work.request_of(draft, world), imap=(draft.report.receive.server,), smtp=(draft.report.send.server,)
    )
    return await send_to_oneself(request, draft.report.user_name, words.subject(), words.text(), told, wait=wait)
