# SPDX-License-Identifier: EUPL-1.2
"""Small parts of the guide's pages: remarks, links to other procedures, values to copy, the identifier that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.core import identity
from wizard.core.message import Severity
from wizard.core.procedure import Value
from wizard.core.server import Confidence
from wizard.ui.pages.wiping import is_secret
from wizard.ui.widgets import style
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.copy_row import CopyRow
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.icons import Icon
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import column, row
from wizard.wording import QT_TRANSLATE_NOOP, translate
from wizard.wording import identity as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.academy import Academy
    from wizard.core.message import Checked
    from wizard.core.procedure import Entry, Link
    from wizard.journey.draft import Draft

CONFIDENCE = {  # words, icon, ink
    Confidence.HIGH: (QT_TRANSLATE_NOOP("GuidePage", "Sure"), "met", "success"),
    Confidence.MEDIUM: (QT_TRANSLATE_NOOP("GuidePage", "Likely"), "info", "primary"),
    Confidence.LOW: (QT_TRANSLATE_NOOP("GuidePage", "To be confirmed"), "warn", "warning"),
    Confidence.VERY_LOW: (QT_TRANSLATE_NOOP("GuidePage", "Doubtful"), "warn", "warning"),
}
_VALUES = {
    Value.PORTAL: QT_TRANSLATE_NOOP("GuidePage", "Address of the portal"),
    Value.ADDRESS: QT_TRANSLATE_NOOP("GuidePage", "Your academic address"),
    Value.LOGIN: QT_TRANSLATE_NOOP("GuidePage", "Your identifier"),
}


_BRIEF = 16  # characters: a value so short stands beside its name


class Remark(QWidget):
    """An icon, perhaps a sentence to read first, and others in small; ``bold``: a small one that stands out."""

    def __init__(
        self, icon: str, ink: str, first: str, *sentences: str, bold: str = "", paper: str = "surface"
    ) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.space(2.5))
        line.addWidget(Icon(icon, ink, 4.5, paper), 0, Qt.AlignmentFlag.AlignTop)
        lines = [Text(first)] if first else []
        lines += [Text(bold, "small_strong")] if bold else []
        lines += [Text(sentence, "small", "muted") for sentence in sentences if sentence]
        line.addLayout(column(*lines, gap=0.5), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class Links(QWidget):
    """Ways into other procedures, one a line."""

    wanted = Signal(str)

    def __init__(self, links: Sequence[Link]) -> None:
        super().__init__()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(style.space(0.5))
        self.buttons: dict[str, Button] = {}
        for link in links:
            button = self.buttons[link.to] = Button(link.text, "link")
            button.clicked.connect(lambda _=False, to=link.to: self.wanted.emit(to))
            stack.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class FoundLogin(QWidget):
    """« The identifier shown by the portal »: the one thing of a guide that is typed here, checked at once."""

    found = Signal(str)  # a usable identifier, "" while there is none

    def __init__(self, draft: Draft, expect: str) -> None:
        super().__init__()
        self._academy: Academy | None = draft.academy
        self._address = draft.address
        self.field = Field(translate("GuidePage", "The identifier shown by the portal"), expect)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(style.space(1.5))
        stack.addWidget(self.field)
        forms = identity.login_forms(draft.name, draft.address) if draft.name or draft.address else ()
        if forms:
            examples = translate("GuidePage", "To compare, for “{0}”: {1}.")
            whose = draft.name or draft.address
            stack.addWidget(Text(examples.format(whose, ", ".join(forms[:3])), "small", "muted"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.field.set_text(draft.login)
        self._check()
        self.field.changed.connect(self._check)

    def checked(self) -> Checked:
        """What is found about the text as it is now."""
        return identity.check_login(self.field.text(), academy=self._academy, address=self._address)

    def value(self) -> str:
        """The usable identifier, or "" when nothing or nothing usable was typed."""
        checked = self.checked()
        return checked.value if self.field.text().strip() and checked.usable else ""

    def problem(self) -> str:
        """Why what was typed cannot be taken; leaving the field empty is none."""
        if not self.field.text().strip() or self.checked().usable:
            return ""
        self.field.insist()
        return self.field.message

    def _check(self, _text: str = "") -> None:
        checked = self.checked()
        findings = [one for one in checked.findings if one.severity > Severity.GOOD]
        finding = max(findings, key=lambda one: one.severity, default=None)
        if not self.field.text() or finding is None:
            self.field.set_suggestion("", "")
            self.field.set_message(None)
        elif is_secret(finding):
            self.field.wipe(words.sentence(finding))
        else:
            self.field.set_suggestion(words.proposal(finding), finding.suggestion or "")
            self.field.set_message(finding.severity, words.sentence(finding))
        self.found.emit(self.value())


def values(wanted: Sequence[Value], entry: Entry | None, draft: Draft) -> list[QWidget]:
    """The person's own values that a screen takes, to copy: those we know."""
    known = {
        Value.PORTAL: address(entry) if entry is not None else "",
        Value.ADDRESS: draft.address,
        Value.LOGIN: draft.login,
    }
    rows: list[QWidget] = []
    for value in wanted:
        if text := known.get(value, ""):
            name = translate(*_VALUES[value])
            copied = CopyRow()
            if len(text) <= _BRIEF:
                copied.set(text, name, name)
                rows.append(copied)
                continue
            copied.set(text, spoken=name)
            group = QWidget()
            group.setLayout(column(Text(name, "strong"), copied, gap=1.5))
            group.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            rows.append(group)
    return rows


def beside(button: Button) -> QHBoxLayout:
    """A button as wide as its words, at the left."""
    return row(button, QWidget(), stretch=1)


def only_there() -> str:
    """Where a NUMEN and a birth date are typed."""
    return translate("GuidePage", "To type on the academy’s site, never here nor in an e-mail.")


def address(entry: Entry) -> str:
    """What may be copied of an entry: its https address, or a bare one; never an unprotected one."""
    if entry.open:
        return entry.open
    bare = entry.written if "." in entry.written and " " not in entry.written else ""
    return bare if bare.startswith("https://") or "://" not in bare else ""


def in_french() -> str:
    """Why the sentences of a procedure are French in every language."""
    return translate("GuidePage", "These steps are in French, like the academy’s pages.")
