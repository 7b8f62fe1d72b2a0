# SPDX-License-Identifier: EUPL-1.2
"""What « I am stuck » asks: what has happened, which mail page is seen, and what people ask besides."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.procedure import DOORS, Situation, Webmail
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.label import Text
from wizard.wording import QT_TRANSLATE_NOOP, translate

UNKNOWN = ""  # « I do not know » which mail page it is
WEBMAIL_MATTERS = (Situation.LOST_IDENTIFIER, Situation.LOST_PASSWORD, Situation.FIRST_CONNECTION)
OF_THE_ACADEMY = (*WEBMAIL_MATTERS, Situation.WEBMAIL)  # each academy has screens of its own for these
_SITUATIONS = {
    Situation.LOST_IDENTIFIER: QT_TRANSLATE_NOOP("StuckPage", "I have forgotten my identifier"),
    Situation.LOST_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have forgotten my password"),
    Situation.FIRST_CONNECTION: QT_TRANSLATE_NOOP("StuckPage", "It is my first connection"),
    Situation.NO_ACCOUNT: QT_TRANSLATE_NOOP("StuckPage", "I have received nothing, I have no account yet"),
    Situation.CHANGED_PASSWORD: QT_TRANSLATE_NOOP("StuckPage", "I have changed (or must change) my password"),
    Situation.COMPROMISED: QT_TRANSLATE_NOOP(
        "StuckPage", "I think somebody knows my password, I have answered a doubtful message"
    ),
    Situation.CHANGED_ACADEMY: QT_TRANSLATE_NOOP("StuckPage", "I have changed academy"),
    Situation.LEAVING: QT_TRANSLATE_NOOP("StuckPage", "I am leaving the academy"),
}
_OTHERS = {
    Situation.WEBMAIL: QT_TRANSLATE_NOOP("StuckPage", "How to open the webmail"),
    Situation.PAGE_CLOSED: QT_TRANSLATE_NOOP("StuckPage", "A page of the portal does not open"),
    Situation.NUMEN: QT_TRANSLATE_NOOP("StuckPage", "What the NUMEN is, and how to obtain it"),
    Situation.SETTINGS: QT_TRANSLATE_NOOP("StuckPage", "First settings, once connected"),
    Situation.WHO: QT_TRANSLATE_NOOP("StuckPage", "Who has an academic mail"),
}
_WEBMAILS = {
    Webmail.OWN.value: QT_TRANSLATE_NOOP("StuckPage", "My academy’s"),
    Webmail.NATIONAL.value: QT_TRANSLATE_NOOP("StuckPage", "messagerie.education.gouv.fr"),
    UNKNOWN: QT_TRANSLATE_NOOP("StuckPage", "I do not know"),
}


class SituationChoice(QWidget):
    """The eight situations; for three of them, which mail page the person sees."""

    changed = Signal(object, str)  # Situation, webmail

    def __init__(self) -> None:
        super().__init__()
        self.title, self.seen = Text(role="strong"), Text(role="strong")
        self.situations = ChoiceGroup()
        self._webmails: ChoiceGroup | None = None
        for situation in DOORS:
            self.situations.add(situation, ChoiceCard("", framed=False))
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(style.space(2))
        for widget in (self.title, self.situations, self.seen):
            self._stack.addWidget(widget)
        self.situations.changed.connect(self._tell)
        self.retranslate()
        self._show()

    @property
    def webmails(self) -> ChoiceGroup:
        """Which mail page: made when it is first asked."""
        if self._webmails is None:
            made = self._webmails = ChoiceGroup()
            for webmail in _WEBMAILS:
                made.add(webmail, ChoiceCard("", framed=False))
            made.set_value(Webmail.OWN.value)
            made.changed.connect(self._tell)
            self._stack.addWidget(made)
            self._say_webmails(made)
        return self._webmails

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.title.setText(translate("StuckPage", "What has happened?"))
        self.seen.setText(translate("StuckPage", "Which mail page do you see?"))
        self.situations.set_name(self.title.text())
        for situation, words in _SITUATIONS.items():
            self.situations.card(situation).set(translate(*words))
        if self._webmails is not None:
            self._say_webmails(self._webmails)

    def _say_webmails(self, group: ChoiceGroup) -> None:
        group.set_name(self.seen.text())
        for webmail, words in _WEBMAILS.items():
            group.card(webmail).set(translate(*words))

    def situation(self) -> Situation | None:
        """What was chosen."""
        value = self.situations.value()
        return value if isinstance(value, Situation) else None

    def webmail(self) -> str:
        """« own », « national », or "" when the person does not know."""
        return str(self.webmails.value() or UNKNOWN) if self._webmails is not None else Webmail.OWN.value

    def choose(self, situation: Situation | None, webmail: str) -> None:
        """Set both without asking for anything."""
        self.blockSignals(True)
        if webmail != self.webmail():
            self.webmails.set_value(webmail)
        self.situations.set_value(situation if situation in DOORS else None)
        self.blockSignals(False)
        self._show()

    def _show(self) -> None:
        asked = self.situation() in WEBMAIL_MATTERS
        self.seen.setVisible(asked)
        if asked or self._webmails is not None:
            self.webmails.setVisible(asked)

    def _tell(self, _value: object) -> None:
        self._show()
        if (situation := self.situation()) is not None:
            self.changed.emit(situation, self.webmail())


class OtherQuestions(QWidget):
    """What people ask besides, one line each; ``asked`` carries the situation."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(role="strong")
        self.links = {situation: Button("", "quietlink", "next") for situation in _OTHERS}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.title)
        for situation, link in self.links.items():
            link.clicked.connect(lambda _=False, asked=situation: self.asked.emit(asked))
            stack.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.title.setText(translate("StuckPage", "Another question?"))
        for situation, link in self.links.items():
            link.set(translate(*_OTHERS[situation]), "next")
