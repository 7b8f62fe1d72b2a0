# SPDX-License-Identifier: EUPL-1.2
"""A page that may have much to say: it then flows as in a low window, so that its ways on are seen without scrolling."""

from __future__ import annotations

from wizard.ui.page import Mode, Page
from wizard.ui.widgets import style


class FullPage(Page):
    """``set_full`` says whether what is shown now is much; the heading stays where it is on every page."""

    _room = Mode.NORMAL  # of the window; ``mode`` is how the page flows
    _full = False

    def set_full(self, on: bool) -> None:
        """Flow again, closer together or not."""
        if on != self._full:
            self._full = on
            self.set_mode(self._room)

    def set_mode(self, mode: Mode) -> None:
        """Where the window is low or narrow, it is so for every page."""
        self._room = mode
        super().set_mode(Mode.LOW if self._full and mode is Mode.NORMAL else mode)

    def _measure(self) -> None:
        super()._measure()
        if self.mode is not self._room:
            room = self._column.contentsMargins()
            room.setTop(style.space(6))
            room.setBottom(style.space(2))
            self._column.setContentsMargins(room)
            self.title.compact(False)
