# SPDX-License-Identifier: EUPL-1.2
"""A guided procedure, one page at a time: before it, then each documented screen. The portal itself is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.ui.pages.full import FullPage
from wizard.ui.pages.guide_before import GuideBefore
from wizard.ui.pages.guide_screen import GuideScreen
from wizard.ui.widgets import style
from wizard.ui.widgets.layout import clear
from wizard.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.journey.draft import Draft
    from wizard.journey.guide import Guide

_WIDE, _FIRST, _SCREEN = 234, 121, 112  # units: what has room in the usual window; a screen has its steps above


class GuidePage(FullPage):
    """Shows where a guide is; the main button says that the person has done what the page says."""

    open_link = Signal(str)
    wanted = Signal(str)  # another procedure: its id, or a situation
    login_found = Signal(str)  # a usable identifier, once its field is left

    def __init__(self) -> None:
        super().__init__()
        self.guide: Guide | None = None
        self.draft: Draft | None = None
        self.view: GuideBefore | GuideScreen | None = None

    def show_guide(self, guide: Guide, draft: Draft) -> None:
        """Show this place of a procedure, with the answers so far."""
        self.guide, self.draft = guide, draft
        clear(self.body)
        if guide.screen is None:
            self.view = self._before(guide, draft)
        else:
            self.view = self._screen(guide, draft)
        self.body.addWidget(self.view, 1)
        self.view.wanted.connect(self.wanted)
        self.cancel = translate("GuidePage", "Resume later")
        room = style.space(_FIRST if guide.screen is None else _SCREEN)
        self.set_full(self.view.columns.heightForWidth(style.space(_WIDE)) > room)
        self.set_mode(self._room)  # all of it is new
        self.changed.emit()

    def retranslate(self) -> None:
        """Say everything in the language in use; what was typed and ticked stays."""
        if self.guide is None or self.draft is None:
            return
        typed = self.view.login.field.text() if isinstance(self.view, GuideScreen) and self.view.login else ""
        self.show_guide(self.guide.tick(self.ticked()), self.draft)
        if typed and isinstance(self.view, GuideScreen) and self.view.login:
            self.view.login.field.set_text(typed)

    def answer(self) -> dict[str, object]:
        """Whose computer this is, on the first page; the identifier, on the screen that shows it."""
        if isinstance(self.view, GuideBefore):
            return self.view.answer()
        login = self.view.login.value() if self.view is not None and self.view.login is not None else ""
        return {"login": login} if login else {}

    def ticked(self) -> frozenset[str]:
        """Every line ticked in this procedure so far."""
        if self.guide is None or self.view is None:
            return frozenset()
        here = self.view.ticks
        return (self.guide.ticked - set(here)) | {key for key, tick in here.items() if tick.box.isChecked()}

    def problems(self) -> list[tuple[str, QWidget]]:
        """An identifier that cannot be one; none at all is no problem: it may be on paper."""
        login = self.view.login if isinstance(self.view, GuideScreen) else None
        why = login.problem() if login is not None else ""
        return [(why, login.field.edit)] if why and login is not None else []

    def first_focus(self) -> QWidget | None:
        """The first thing to do on this page."""
        return self.view.first_focus() if self.view is not None else None

    def _before(self, guide: Guide, draft: Draft) -> GuideBefore:
        procedure = guide.procedure
        self.where_words = (translate("GuidePage", "Before you start"), procedure.title)
        self.heading = (procedure.title, procedure.summary)
        first = procedure.screens[guide.first]
        start = translate("GuidePage", "Start: screen {0}") if first.parts else translate("GuidePage", "Start")
        self.primary = (start.format(first.number), "next")
        self.secondary = None
        return GuideBefore(guide, draft)

    def _screen(self, guide: Guide, draft: Draft) -> GuideScreen:
        procedure, screen = guide.procedure, guide.screen
        assert screen is not None
        last = max(one.number for one in procedure.screens)
        drawn = any(one.parts for one in procedure.screens)  # the others have pages of ours only
        position = translate("GuidePage", "Screen {0} of {1}") if drawn else translate("GuidePage", "Page {0} of {1}")
        self.where_words = (position.format(screen.number, last), procedure.title)
        self.heading = (screen.title, "")
        self.primary = (screen.done, "next")
        view = GuideScreen(guide, draft)
        view.open_link.connect(self.open_link)
        view.offered.connect(self.link)
        if view.login is not None:
            view.login.found.connect(self._offer_return)
            view.login.field.left.connect(self._tell_login)
            self._offer_return(view.login.value())
        else:
            self._offer_return(draft.login if "login" in self._found_before(guide) else "")
        return view

    @staticmethod
    def _found_before(guide: Guide) -> tuple[str, ...]:
        """What earlier screens of this walk have shown."""
        return tuple(str(screen.finds) for screen in guide.procedure.screens[guide.first : guide.at] if screen.finds)

    def _tell_login(self) -> None:
        """Not at each key: half a NUMEN could be an identifier, and what is told may be kept."""
        if login := self.answer().get("login"):
            self.login_found.emit(login)

    def _offer_return(self, login: str) -> None:
        """Who came for the identifier alone may go back as soon as it is found."""
        back = {
            "you": translate("GuidePage", "Back to “You”"),
            "recheck": translate("GuidePage", "Back to the check"),
        }
        words = back.get(self.guide.came_from, "") if self.guide is not None and login else ""
        self.secondary = (words, "") if words else None
