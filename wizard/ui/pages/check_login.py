# SPDX-License-Identifier: EUPL-1.2
"""A refused login: the question about the webmail, then the causes that remain, the likeliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.core.causes import LoginCause, is_national, is_yours, login_causes, webmail_decides
from wizard.core.verdict import Actor
from wizard.ui.widgets.choice import ChoiceCard, ChoiceGroup
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import column
from wizard.wording import causes as words
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.core.probe import LoginRefused, ProbeReport


class RefusedLogin(QWidget):
    """``changed``: the person answered; ``steps`` are what to do by then, each with its button or none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._refused: LoginRefused | None = None
        self._national = False
        self.question = Text(role="strong")
        self.webmail = ChoiceGroup(horizontal=True)
        self.webmail.add(True, ChoiceCard("", framed=False))
        self.webmail.add(False, ChoiceCard("", framed=False))
        self.causes = Text()
        self.setLayout(column(self.question, self.webmail, self.causes, gap=1))
        self.webmail.changed.connect(self._answered)

    def show_refused(self, refused: LoginRefused, report: ProbeReport) -> None:
        """A new refusal: nothing is answered yet. The same one again (another language) keeps the answer."""
        if refused != self._refused:
            self.webmail.set_value(None)
        self._refused = refused
        self._national = is_national(*(leg.server.host for leg in report.legs))
        asks = webmail_decides(refused)
        self.question.setText(words.question())
        self.webmail.set_name(words.question())
        self.webmail.card(True).set(translate("CheckPage", "Yes"))
        self.webmail.card(False).set(translate("CheckPage", "No"))
        self.question.setVisible(asks)
        self.webmail.setVisible(asks)
        self._say()

    @property
    def steps(self) -> list[tuple[str, str, str]]:
        """What to do now: sentence, text of its button, icon."""
        if self._refused is None:
            return []
        answer = self.answer
        said = words.steps(self._refused, webmail=answer, national=self._national)
        causes = login_causes(self._refused, webmail=answer, national=self._national)
        help_at = {words.remedy(one) for one in causes if one.cause is LoginCause.APPLICATION_PASSWORD}
        how = translate("CheckPage", "Show me how")
        return [(step, how, "compass") if step in help_at else (step, "", "") for step in said]

    @property
    def actor(self) -> Actor:
        """Who can act on the likeliest cause."""
        assert self._refused is not None
        first = login_causes(self._refused, webmail=self.answer, national=self._national)[0]
        return Actor.YOU if is_yours(first.cause) else Actor.ACADEMY

    @property
    def answer(self) -> bool | None:
        """Whether the webmail takes this password; None before the person said so."""
        value = self.webmail.value()
        return value if isinstance(value, bool) else None

    def _answered(self, _value: object) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        assert self._refused is not None
        ranked = login_causes(self._refused, webmail=self.answer, national=self._national)
        asked = webmail_decides(self._refused)
        lead = translate("CheckPage", "What is left, the likeliest first:") if asked else ""
        lines = [f"•\u00a0{words.cause(one)}" for one in ranked]
        self.causes.setText("\n".join([lead, *lines] if lead else lines))
        self.causes.setVisible(self.answer is not None or not asked)
