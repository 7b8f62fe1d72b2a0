# SPDX-License-Identifier: EUPL-1.2
"""The watch of a mail program that makes the account itself: what happens, what the person does, how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.clients.base import Moment, Settled
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.stages import Stage, StageList
from wizard.ui.widgets.states import State
from wizard.wording import outlook as words
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

GOOD = (Settled.CREATED, Settled.NOTHING)


class SettleBlock(StageList):
    """One line a moment, in the order they come. ``reopened``: the person has done what was asked."""

    reopened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.moments: list[Moment] = []
        self.settled: Settled | None = None
        self._address = ""
        self.hide()

    def begin(self, address: str) -> None:
        """The watch begins."""
        self.moments, self.settled, self._address = [], None, address
        self.show()
        self._fill()

    def show_moment(self, moment: Moment) -> None:
        """The watch has come to this."""
        self.moments.append(moment)
        self._fill()

    def show_end(self, settled: Settled) -> None:
        """The watch is over."""
        self.settled = settled
        self._fill()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._fill()

    def _fill(self) -> None:
        self.set_heading(translate("DonePage", "Outlook and your account"))
        rows = [Stage(State.MET, words.moment(moment.value)) for moment in self.moments]
        if rows and self.settled is None:
            last = rows.pop()
            rows.append(Stage(State.WARN if self.asking else State.RUNNING, last.name))
        self.set_rows(rows)

    @property
    def asking(self) -> bool:
        """Whether the person is to close the program and open it again."""
        return self.settled is None and self.moments[-1:] == [Moment.REOPEN]


class SettleResult(Banner):
    """How it ended, only as far as it was seen; while the person is to act, the button that says it is done."""

    def __init__(self) -> None:
        super().__init__("info")
        self._say: Callable[[], tuple[str, ...]] | None = None
        self.hide()

    def show_asking(self) -> None:
        """Close the program, open it again."""
        self._show("warn", lambda: (words.moment(Moment.REOPEN.value) + ".", words.reopened()))

    def show_stopped(self) -> None:
        """The person has stopped the watch: nothing is known of the account."""
        self._show(
            "info", lambda: (translate("DonePage", "Stopped. Whether Outlook makes your account was not seen."),)
        )

    def show_end(self, settled: Settled, address: str) -> None:
        """The verdict of the watch."""
        self._show("success" if settled in GOOD else "warn", lambda: (words.verdict(settled.value, address),))

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self._say is not None:
            self.set("", *self._say())

    def _show(self, kind: str, say: Callable[[], tuple[str, ...]]) -> None:
        self._say = say
        self.set_kind(kind)
        self.retranslate()
        self.show()
