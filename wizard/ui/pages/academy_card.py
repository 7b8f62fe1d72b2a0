# SPDX-License-Identifier: EUPL-1.2
"""The card of one academy: settings, form of the identifier, its pages, who can help, and where all this was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.academy import LoginForm, PortalPurpose
from wizard.core.server import Confidence, Protocol
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
_PAGES = {
    PortalPurpose.WEBMAIL: QT_TRANSLATE_NOOP("AcademyCard", "Webmail"),
    PortalPurpose.PORTAL: QT_TRANSLATE_NOOP("AcademyCard", "Portal"),
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
                name,
                translate(*_CONFIDENCE[fact.confidence]),
                ", ".join(self._academy.stated_by(fact)),
                said.day(fact.date),
            )
            line = Text(text, "small", "muted")
            self.sources.body.addWidget(line)
            line.show()  # now, not one turn later: the fold is open

    def retranslate(self) -> None:
        """Say the card again in the language in use."""
        if self._academy is not None:
            self.show_academy(self._academy)

    def _facts(self, academy: Academy) -> Iterator[QWidget]:
        for subject, fact in academy.other:
            if subject == "warning":
                yield Line("warn", "warning", translate("AcademyCard", "Take care"), fact.value)
        yield _servers(academy)
        for subject, fact in academy.other:
            if subject == "national_mail":
                yield Line("mail", "primary", translate("AcademyCard", "National mail"), fact.value)
        if academy.identifier_form is not None:
            yield Line("user", "primary", translate("AcademyCard", "Identifier"), academy.identifier_form.value)
        elif academy.login_form is not None and academy.login_form.value is LoginForm.ADDRESS:
            yield Line("user", "primary", translate("AcademyCard", "The identifier is the whole address"))
        pages = [_page(academy, purpose) for purpose in _PAGES]
        if any(pages):
            yield Line("globe", "primary", translate("AcademyCard", "Its pages"), *pages)
        if academy.help_desk is not None:
            desk = academy.help_desk.value
            title = translate("AcademyCard", "Help desk: {0}").format(desk.phone) if desk.phone else ""
            title = title or translate("AcademyCard", "Help desk")
            small = (
                said.sentence_case(desk.hours),
                desk.email,
                _doubt(academy.help_desk),
                _others(academy, desk.phone),
            )
            yield Line("phone", "primary", title, *small)


def _servers(academy: Academy) -> QWidget:
    """Which of the two servers are known, and whether that is sure."""
    best = {protocol: academy.servers_for(protocol)[:1] for protocol in Protocol}
    if not any(best.values()):
        return Line(
            "search",
            "muted",
            translate("AcademyCard", "Servers unknown"),
            translate("AcademyCard", "The assistant will look for them, or you can type them."),
        )
    sure = all(server.confidence >= Confidence.MEDIUM for servers in best.values() for server in servers)
    doubt = "" if sure else translate("AcademyCard", "To be confirmed: the check will tell whether they are right.")
    if all(best.values()):
        date = said.day(max(fact.date for fact in academy.servers))
        read = translate("AcademyCard", "Read on {0}").format(date)
        mark = ("met", "success") if sure else ("info", "primary")
        return Line(*mark, translate("AcademyCard", "Settings known"), read, doubt)
    if best[Protocol.IMAP]:
        title = translate("AcademyCard", "Receiving: server known")
        other = translate("AcademyCard", "Sending: the assistant will look for the server, or you can type it.")
    else:
        title = translate("AcademyCard", "Sending: server known")
        other = translate("AcademyCard", "Receiving: the assistant will look for the server, or you can type it.")
    return Line("info", "primary", title, other, doubt)


def _page(academy: Academy, purpose: PortalPurpose) -> str:
    """« Webmail : webmail.ac-lyon.fr », with a word when it is not sure; empty when there is none."""
    fact = academy.portal(purpose)
    if fact is None:
        return ""
    words = translate("AcademyCard", "{0}: {1}").format(
        translate(*_PAGES[purpose]), fact.value.removeprefix("https://")
    )
    return ", ".join(part for part in (words, _doubt(fact)) if part)


def _others(academy: Academy, phone: str) -> str:
    """How many others can be asked; they are shown with the help."""
    count = sum(fact.value.phone != phone for fact in academy.contacts)
    return translate("AcademyCard", "Others to ask, under “Help”: {0}").format(count) if count else ""


def _doubt(fact: Fact[Any]) -> str:
    return "" if fact.confidence >= Confidence.MEDIUM else translate(*_CONFIDENCE[Confidence.LOW])


def named_facts(academy: Academy) -> Iterator[tuple[str, Fact[Any]]]:
    """Every sourced fact that the card shows, with the name people know it by."""
    for fact in academy.servers:
        yield fact.value.endpoint, fact
    forms = (
        (translate("AcademyCard", "Identifier"), academy.identifier_form or academy.login_form),
        (translate("AcademyCard", "Address"), academy.address_form),
        (translate("AcademyCard", "Help desk"), academy.help_desk),
    )
    yield from ((name, form) for name, form in forms if form is not None)
    for purpose, words in _PAGES.items():
        if (page := academy.portal(purpose)) is not None:
            yield translate(*words), page
    names = {
        "warning": translate("AcademyCard", "Take care"),
        "national_mail": translate("AcademyCard", "National mail"),
    }
    yield from ((names[subject], fact) for subject, fact in academy.other if subject in names)
