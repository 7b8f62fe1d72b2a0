# SPDX-License-Identifier: EUPL-1.2
"""Turns of pages 5 to 7: find the mail programs, plan, show, write, undo, open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core.account import Owner
from wizard.journey import work
from wizard.ui import trouble
from wizard.ui.turn import Turn
from wizard.wording import clients, translate
from wizard.wording import vault as vault_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.changes import FileDiff, Receipt
    from wizard.clients.base import Detection
    from wizard.journey.after import Undone
    from wizard.journey.draft import Draft
    from wizard.journey.world import World
    from wizard.ui.controller import Controller
    from wizard.ui.controller_settle import Watch
    from wizard.ui.pages.done import DonePage
    from wizard.ui.pages.program import ProgramPage
    from wizard.ui.pages.summary import SummaryPage
    from wizard.vault import VaultState

    Planned = tuple[Draft, tuple[FileDiff, ...]]


async def _plan(draft: Draft, world: World) -> Planned:
    """The plan for a draft, and its preview."""
    from wizard import aio, changes

    planned = await work.plan(draft, world)
    assert planned.plan is not None
    return planned, await aio.off_loop(changes.preview, planned.plan)


class ProgramTurn(Turn):
    """Page 5: looks for mail programs each time it is shown; the answer becomes a plan."""

    page: ProgramPage

    def __init__(self, controller: Controller, page: ProgramPage) -> None:
        super().__init__(controller, page)
        page.look_again.connect(self._look)
        page.open_link.connect(controller.open_link)

    def begin(self) -> None:
        """Look at the computer and at its keyring."""
        self._look()
        if self.draft.owner is not Owner.SHARED:

            async def ask(_emit: Any) -> VaultState:
                from wizard import aio, vault

                return await aio.off_loop(vault.available)

            self.run(ask, self._show_keyring)

    def answered(self, values: dict[str, Any]) -> None:
        """Work out what would be written, then show it."""
        draft, world = self.controller.journey.answer(**values), self.world
        self.page.busy = translate("WriteTurn", "Preparing the summary")

        self.run(lambda _emit: _plan(draft, world), self._planned)

    def _planned(self, result: Planned) -> None:
        self.page.busy = ""
        draft = result[0]
        self.controller.planned = result
        self.controller.advance({"profile": draft.profile, "account": draft.account, "plan": draft.plan})

    def _look(self) -> None:
        world = self.world
        self.page.busy = translate("WriteTurn", "Looking for mail programs")

        async def detect(_emit: Any) -> tuple[Detection, ...]:
            return await work.detect(world)

        self.run(detect, self._found)

    def _found(self, found: Sequence[Detection]) -> None:
        self.page.error = ""
        self.page.show_found(found)
        self.page.busy = ""  # last: the keyboard goes to what was found

    def _show_keyring(self, state: VaultState) -> None:
        from wizard.vault import Condition

        sentence = vault_words.offered(state.condition.value, state.backend)
        self.page.show_keyring(sentence, state.condition in (Condition.USABLE, Condition.LOCKED))


class SummaryTurn(Turn):
    """Page 6: the diff, then the one act of the whole journey."""

    page: SummaryPage

    def __init__(self, controller: Controller, page: SummaryPage) -> None:
        super().__init__(controller, page)
        self._writing = False

    @property
    def untouchable(self) -> bool:
        """While files are written nothing may be left."""
        return self._writing

    def begin(self) -> None:
        """Show what will be written: worked out together with the plan, so that nothing else can be answered."""
        assert self.controller.planned is not None
        self.page.show_trouble("", "")
        self.page.show_diffs(self.controller.planned[1], coming=True)

    def answered(self, values: dict[str, Any]) -> None:
        """Write."""
        draft = self.draft
        self._writing = True
        self.page.busy = translate("WriteTurn", "Writing your settings")

        async def write(_emit: Any) -> Draft:
            return await work.write(draft)

        self.run(write, self._written, self._not_written)

    def _written(self, draft: Draft) -> None:
        self._writing = False
        self.page.busy = ""
        self.controller.advance({"receipt": draft.receipt, "kept": draft.kept})

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        self.page.busy = ""
        self.page.show_trouble(translate("WriteTurn", "Nothing was written."), trouble.sentence(error))
        self._plan_again()

    def _plan_again(self) -> None:
        """What stands on the disk may no longer be what was shown."""
        draft, world = self.draft, self.world

        def planned(result: Planned) -> None:
            again, diffs = self.controller.planned = result
            self.controller.journey.answer(account=again.account, plan=again.plan)
            self.page.show_draft(self.draft)
            self.page.show_diffs(diffs, keep_trouble=True)

        self.run(lambda _emit: _plan(draft, world), planned, lambda _error: None)


class DoneTurn(Turn):
    """Page 7: undo, open the mail program, close."""

    page: DonePage

    def __init__(self, controller: Controller, page: DonePage) -> None:
        super().__init__(controller, page)
        self._undoing = False
        self._watch: Watch | None = None
        page.undo.connect(self._undo)

    @property
    def untouchable(self) -> bool:
        """While files are put back nothing may be left."""
        return self._undoing

    def begin(self) -> None:
        """Say when it was written and what became of the keyring."""
        draft = self.draft
        if draft.plan is not None and draft.plan.handover is not None:
            self.watch.setParent(self)  # made now: its page's buttons lead to it

        async def read(_emit: Any) -> Receipt | None:
            from wizard import aio, changes

            known = await aio.off_loop(changes.receipts)
            return next((one for one in known if one.id == draft.receipt), None)

        self.run(read, self._show_facts)

    def follow(self, link: str) -> None:
        """Open the mail program, watched where it makes the account itself; open a file; close."""
        if link == "launch":
            self._launch()
        elif link == "settle":
            self.watch.begin()
        elif link.startswith("open:"):
            self.watch.open(link.removeprefix("open:"))
        elif link == "other":
            super().follow("quit")
        else:
            super().follow(link)

    @property
    def watch(self) -> Watch:
        """What follows the writing, from the first wish for it."""
        if self._watch is None:
            from wizard.ui.controller_settle import Watch

            self._watch = Watch(self)
        return self._watch

    def cancel(self) -> bool:
        """« Arrêter »: the watch, if there is one."""
        return self._watch is not None and self._watch.stop()

    def _show_facts(self, receipt: Receipt | None) -> None:
        from wizard.ui.pages.summary_words import total

        diffs = self.controller.planned[1] if self.controller.planned is not None else ()
        kept = self.draft.kept
        keyring = vault_words.saved(kept.condition.value, kept.backend) if kept is not None else ""
        self.page.show_facts(receipt.time if receipt else "", total(diffs), keyring)

    def _launch(self) -> None:
        draft, world = self.draft, self.world
        self.page.busy = translate("WriteTurn", "{0} is opening").format(clients.name(draft.client))

        async def launch(_emit: Any) -> None:
            await work.launch(draft, world)

        self.run(launch, lambda _: self._launched(), self._trouble)

    def _launched(self) -> None:
        self.page.busy = ""
        self.page.show_launched()

    def _undo(self) -> None:
        draft, world = self.draft, self.world
        self._undoing = True
        self.page.busy = translate("WriteTurn", "Putting everything back")

        async def undo(_emit: Any) -> Undone:
            from wizard.journey import after

            return await after.undo(draft.receipt, draft.client, draft.address, world)

        self.run(undo, self._undone, self._trouble)

    def _undone(self, undone: Undone) -> None:
        from wizard.wording import changes as words

        self._undoing = False
        self.page.busy = ""
        self.controller.journey.answer(receipt="")
        first, *left = words.undone(undone.report)
        keyring = "" if undone.forgotten is None else vault_words.forgotten(undone.forgotten)
        if undone.forgotten is False:
            left.append(keyring)
        self.page.show_undone(first, left, keyring)
        if undone.guide is not None:
            self.page.next.show_guide(undone.guide)

    def _trouble(self, error: Exception) -> None:
        self._undoing = False
        self.page.busy = ""
        self.page.show_trouble(trouble.sentence(error))
