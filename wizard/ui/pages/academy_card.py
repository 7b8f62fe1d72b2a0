# SPDX-License-Identifier: EUPL-1.2
"""The card of one academy: settings, form of the identifier, help desk, and where all this was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.academy import LoginForm
from wizard.core.server import Confidence
from wizard.ui.pages import said
from wizard.ui.widgets import style
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, clear, column, row, rule
from wizard.ui.widgets.verdict import Folded
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.core.academy import Academy, Fact

_CONFIDENCE = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("AcademyCard", "sure"),
    Confidence.MEDIUM: QT_TRANSLATE_NOOP("AcademyCard", "likely"),
    Confidence.LOW: QT_TRANSLATE_NOOP("AcademyCard", "to be confirmed"),
    Confidence.VERY_LOW: QT_TRANSLATE_NOOP("AcademyCard", "doubtful"),
}


class Line(QWidget):
    """An icon, a bold line, and small text below it."""

    def __init__(self, icon: str, ink: str, strong: str, *small: str) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(style.space(0.5))
        words.addWidget(Text(strong, "strong"))
        for text in small:
            if text:
                note = Text(text, "small", "muted")
                note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(note)
        mark = Icon(icon, ink, size=4.5)
        line = row(mark, words, gap=2.5, stretch=1)
        line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)


class AcademyCard(Card):
    """What is known of an academy; what is not known is said."""

    open_link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._academy: Academy | None = None
        self._name = Text(role="heading")
        self._area = Text(tone="muted")
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fill)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(style.space(3))
        self.sources = Folded("")
        self.sources.head.toggled.connect(self._tell_sources)
        self.add(column(self._name, self._area, gap=0.5))
        self.add(rule())
        self.add(self._lines)
        self.add(rule())
        self.add(self.sources)

    def show_academy(self, academy: Academy, coming: bool = False) -> None:
        """Fill the card; ``coming``: its page comes to the front first, then the lines."""
        self._academy = academy
        self._name.setText(academy.name)
        self._area.setText(academy.area)
        self._area.setVisible(bool(academy.area))
        clear(self._lines)
        self.sources.set_title(translate("AcademyCard", "Where does this come from?"))
        self._tell_sources(self.sources.head.isChecked())
        if coming:
            self._soon.start()
        else:
            self._fill()

    def _fill(self) -> None:
        """A line for each fact."""
        self._soon.stop()
        assert self._academy is not None
        for line in self._facts(self._academy):
            self._lines.addWidget(line)

    def _tell_sources(self, on: bool) -> None:
        """A sentence for each fact, made once somebody asks for them."""
        clear(self.sources.body)
        if self._academy is None or not on:
            return
        for name, fact in named_facts(self._academy):
            text = translate("AcademyCard", "{0}: {1}. Source: {2}, read on {3}.").format(
                name, translate(*_CONFIDENCE[fact.confidence]), ", ".join(fact.sources), said.day(fact.date)
            )
            line = Text(text, "small", "muted")
            self.sources.body.addWidget(line)
            line.show()  # now, not one turn later: the fold is open

    def retranslate(self) -> None:
        """Say the card again in the language in use."""
        if self._academy is not None:
            self.show_academy(self._academy)

    def _facts(self, academy: Academy) -> Iterator[QWidget]:
        dates = [fact.date for _, fact in named_facts(academy)]
        if academy.servers:
            checked = translate("AcademyCard", "Read on {0}").format(said.day(max(dates)))
            yield Line("met", "success", translate("AcademyCard", "Settings known"), checked)
        else:
            yield Line(
                "search",
                "muted",
                translate("AcademyCard", "Servers unknown"),
                translate("AcademyCard", "The assistant will look for them, or you can type them."),
            )
        if academy.identifier_form is not None:
            yield Line("user", "primary", translate("AcademyCard", "Identifier"), academy.identifier_form.value)
        elif academy.login_form is not None and academy.login_form.value is LoginForm.ADDRESS:
            yield Line("user", "primary", translate("AcademyCard", "The identifier is the whole address"))
        if academy.help_desk is not None:
            desk = academy.help_desk.value
            sure = academy.help_desk.confidence >= Confidence.MEDIUM
            doubt = "" if sure else translate("AcademyCard", "to be confirmed")
            title = translate("AcademyCard", "Help desk: {0}").format(desk.phone) if desk.phone else ""
            title = title or translate("AcademyCard", "Help desk")
            yield Line("phone", "primary", title, said.sentence_case(desk.hours), desk.email, doubt)


def named_facts(academy: Academy) -> Iterator[tuple[str, Fact[object]]]:
    """Every sourced fact of an academy with the name people know it by."""
    for fact in academy.servers:
        yield fact.value.endpoint, fact  # type: ignore[misc]
    if academy.identifier_form is not None:
        yield translate("AcademyCard", "Identifier"), academy.identifier_form  # type: ignore[misc]
    if academy.address_form is not None:
        yield translate("AcademyCard", "Address"), academy.address_form  # type: ignore[misc]
    if academy.help_desk is not None:
        yield translate("AcademyCard", "Help desk"), academy.help_desk  # type: ignore[misc]
