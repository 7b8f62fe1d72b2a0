# SPDX-License-Identifier: EUPL-1.2
"""The report for the help desk before it leaves: what it says, what is joined, where it goes. Nothing leaves by itself."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy

from wizard.logs import short_secret
from wizard.report.facts import USUAL, Facts, Part, collect
from wizard.report.guard import clean
from wizard.report.message import help_desk_address
from wizard.ui.page import Mode, Page
from wizard.ui.pages import said
from wizard.ui.soon import soon
from wizard.ui.widgets import style
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, column
from wizard.ui.widgets.tick import Tick
from wizard.wording import report as words
from wizard.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.core.discovered import DiscoveryReport
    from wizard.journey.draft import Draft
    from wizard.journey.recheck import Since
    from wizard.report.facts import Section
    from wizard.report.system import System

FILE = "rapport-messagerie.html"  # proposed, without anybody's name
_NAME = 38  # units: the names stand in one column


class ReportPage(Page):
    """``place``: where the person wants the report; ``link`` « other »: begin a letter with it."""

    place = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._draft: Draft | None = None
        self._system: System | None = None
        self._since: Since | None = None
        self._discovery: DiscoveryReport | None = None
        self.facts: Facts | None = None  # as it will leave
        self.dialog: QFileDialog | None = None
        self.result = Banner("success")
        self.sheet = Card()
        self._sections: list[Text] = []
        self._coming: list[Section] = []
        self.guarded = Banner("success")
        self.choice = Card(role="strong")
        self.ticks = {part: Tick(words.part(part), part in USUAL) for part in Part}
        self.choice.add(column(*self.ticks.values(), gap=2))
        self.desk = Card(role="strong")
        self.email, self.phone = CopyRow(), CopyRow()
        self._hours = Text(role="small", tone="muted")
        self.desk.add(column(self.email, self.phone, self._hours, gap=2))
        self.columns = Columns((7, 5))
        self.columns.add_left(self.sheet)
        for widget in (self.guarded, self.choice, self.desk):
            self.columns.add_right(widget)
        self.body.addWidget(self.result)
        self.body.addWidget(self.columns, 1)
        self.result.hide()
        for tick in self.ticks.values():
            tick.toggled.connect(self._show)
        style.theme().changed.connect(self._show)
        self.back = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use; what was said of a file goes."""
        self._say_where()
        self.heading = (
            words.name("title"),
            translate("ReportPage", "Read it before you send it: you decide. Nothing is transmitted by itself."),
        )
        self.primary = (translate("ReportPage", "&Save the report…"), "save")
        self.cancel = translate("ReportPage", "Clos&e")
        self.choice.set_title(translate("ReportPage", "Choose what is joined"))
        self.desk.set_title(translate("ReportPage", "Send it to"))
        for part, tick in self.ticks.items():
            tick.set_text(words.part(part))
        self.result.hide()
        self._show()

    def show_report(self, draft: Draft, system: System, since: Since, discovery: DiscoveryReport | None = None) -> None:
        """What is known of this check."""
        self._draft, self._system, self._since, self._discovery = draft, system, since, discovery
        self.result.hide()
        self._say_where()
        self._show()

    def show_saved(self, path: str) -> None:
        """Where the report is."""
        sentence = translate("ReportPage", "Join it to your message to the help desk.")
        self.result.set(translate("ReportPage", "Saved: {0}.").format(path), sentence)
        self.result.show()
        announce(self, translate("ReportPage", "Saved: {0}.").format(path))

    def submit(self) -> None:
        """The main button: where to?"""
        if self.busy or self.facts is None or not clean(self.facts):
            return
        self.error = ""
        self.dialog = QFileDialog(self, translate("ReportPage", "Where to save the report"))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilters(
            [translate("ReportPage", "Web page (*.html)"), translate("ReportPage", "Plain text (*.txt)")]
        )
        self.dialog.setDefaultSuffix("html")
        self.dialog.selectFile(FILE)
        self.dialog.fileSelected.connect(self._choose)
        self.dialog.open()

    def first_focus(self) -> QWidget | None:
        """The first box, beside what is read; below it, where the window is narrow, it would hide the beginning."""
        return None if self.mode is Mode.NARROW else self.ticks[Part.ACCOUNT].box

    def _say_where(self) -> None:
        """« Aide · Académie d’Amiens, 03 22 82 37 40 »: whom to call with this under one's eyes."""
        academy = self._draft.academy if self._draft is not None else None
        phone = academy.help_desk.value.phone if academy is not None and academy.help_desk is not None else ""
        after = ", ".join(one for one in (said.academy(academy) if academy is not None else "", phone) if one)
        self.where_words = (translate("ReportPage", "Help"), after)

    def _choose(self, path: str) -> None:
        wanted = Path(path)
        plain = self.dialog is not None and "txt" in self.dialog.selectedNameFilter()
        self.place.emit(str(wanted.with_suffix(".txt") if plain and wanted.suffix == ".html" else wanted))

    def _show(self) -> None:
        if self._draft is None or self._system is None or self._since is None:
            return
        since = self._since
        parts = frozenset(part for part, tick in self.ticks.items() if tick.isChecked())
        whole = collect(self._draft, self._system, self._discovery, since.changes, since.worked, since.contacted)
        self.facts = whole.chosen(parts)
        fine = clean(self.facts)
        unsearched = fine and short_secret()
        self.guarded.set_kind("warn" if unsearched else "success" if fine else "error")
        if unsearched:
            strong = translate("ReportPage", "Read it before it leaves.")
            text = translate(
                "ReportPage",
                "A password that was typed is too short to be searched for: so the report quotes no server.",
            )
        elif fine:
            strong = translate("ReportPage", "No secret found.")
            text = translate(
                "ReportPage", "The report was searched: it holds no password that was typed, and no NUMEN."
            )
        else:
            strong = translate("ReportPage", "This report will not leave.")
            text = translate("ReportPage", "Something you typed as a password shows in it. Leave that part out.")
        self.guarded.set(strong, text)
        self._show_sections(self.facts.sections)
        self._show_desk(self._draft, fine)
        self.valid = fine

    def _show_sections(self, sections: tuple[Section, ...]) -> None:
        """Those that have a place say it now; further ones come one in a turn of the loop, so that nothing stands still."""
        for index, text in enumerate(self._sections):
            text.setVisible(index < len(sections))
            if index < len(sections):
                _say(text, sections[index])
        self._coming = list(sections[len(self._sections) :])
        self._next_section()

    def _next_section(self) -> None:
        at_once = not self.isVisible()
        while self._coming:
            text = Text(role="small", rich=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            _say(text, self._coming.pop(0))
            self._sections.append(self.sheet.add(text))
            if not at_once:
                break
        if self._coming:
            soon(self, self._next_section)

    def _show_desk(self, draft: Draft, fine: bool) -> None:
        academy = draft.academy
        desk = academy.help_desk.value if academy is not None and academy.help_desk is not None else None
        email = help_desk_address(academy)
        phone, hours = (desk.phone, desk.hours) if desk is not None else ("", "")
        for row, value in ((self.email, email), (self.phone, phone)):
            row.set(value)
            row.setVisible(bool(value))
        self._hours.setText(said.sentence_case(hours) if hours else "")
        self._hours.setVisible(bool(hours))
        self.desk.setVisible(bool(email or phone))
        opens = fine and email and academy is not None and not academy.practice
        self.secondary = (translate("ReportPage", "&Prepare a mail"), "mail") if opens else None


def _say(text: Text, section: Section) -> None:
    text.setText(_markup(section))
    text.setAccessibleName(_spoken(section))


def _markup(section: Section) -> str:
    """A section as a table: names in their own tone, values that wrap."""
    muted, width = style.tokens().muted, style.space(_NAME)
    rows = "".join(
        f'<tr><td width="{width}" style="color:{muted}">{escape(line.name)}</td>'
        f"<td>{escape(line.value).replace(chr(10), '<br>')}</td></tr>"
        for line in section.lines
    )
    return f'<b>{escape(section.title)}</b><table width="100%" cellspacing="0" cellpadding="1">{rows}</table>'


def _spoken(section: Section) -> str:
    return " ".join([f"{section.title}.", *(f"{line.name}: {line.value}." for line in section.lines)])
