# SPDX-License-Identifier: EUPL-1.2
"""« Check my account »: address, identifier and password, then the same check as in the journey, with nothing written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.core import identity
from wizard.core.message import Severity
from wizard.core.typed_password import PasswordFinding, check_typed
from wizard.ui.page import Page
from wizard.ui.pages.said import enumeration
from wizard.ui.pages.wiping import is_secret
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, above, column
from wizard.wording import identity as said_of
from wizard.wording import journey, translate
from wizard.wording import password as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.core.academy import AcademyName
    from wizard.core.message import Checked
    from wizard.core.secret import Secret
    from wizard.journey.draft import Draft


class RecheckPage(Page):
    """Three fields. ``addressed`` says that an address is complete: a password kept in the keyring may be there."""

    addressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._names: Sequence[AcademyName] = ()
        self._kept: Secret | None = None
        self._hosts: tuple[str, ...] = ()
        self.refusal = Banner("error")
        self.address, self.login, self.password = Field(), Field(), Field(password=True)
        self.first = Button("", "link")
        self.first.hide()
        self.in_keyring = Banner("info")
        self.card = Card()
        self._promise = self.card.add(Text(tone="muted"))
        self.columns = Columns((7, 5))
        self.columns.add_left(column(self.address, self.login, gap=5))
        self.columns.add_left(above(self.password, self.first))
        self.columns.add_left(self.in_keyring)
        self.columns.add_right(self.card)
        self.body.addWidget(self.refusal)
        self.body.addWidget(self.columns, 1)
        self.refusal.hide()
        self.in_keyring.hide()
        self.address.changed.connect(self._check_address)
        self.login.changed.connect(self._check_login)
        self.login.left.connect(self._login_left)
        self.password.changed.connect(self._check_password)
        self.first.clicked.connect(lambda: self.link.emit("guide:first_connection"))
        self.cancel = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.heading = (
            translate("RecheckPage", "Check my account"),
            translate("RecheckPage", "Reception and sending are tried with your password. Nothing is sent or written."),
        )
        self.primary = (translate("RecheckPage", "Chec&k now"), "next")
        self.address.set_label(translate("RecheckPage", "Academic address"))
        self.login.set_label(translate("RecheckPage", "Identifier"))
        self.login.set_hint(translate("RecheckPage", "The one of your welcome letter or of the portal, often “pnom”."))
        self.password.set_label(translate("RecheckPage", "Password"))
        self.first.set(translate("RecheckPage", "First connection: choose the password on the portal"))
        self.show_hosts(self._hosts)
        self._say_kept()

    def show_hosts(self, hosts: tuple[str, ...]) -> None:
        """The only hosts that will receive the password; none: not known yet."""
        self._hosts = hosts
        said = translate(
            "RecheckPage",
            "The password goes, encrypted, to your academy’s mail servers and nowhere else. It is forgotten afterwards.",
        )
        if hosts:
            said = translate(
                "RecheckPage", "The password goes, encrypted, to {0} and nowhere else. It is forgotten afterwards."
            ).format(enumeration(hosts))
        self._promise.setText(said)

    def show_draft(self, draft: Draft) -> None:
        """What was typed before."""
        for field, value in ((self.address, draft.address), (self.login, draft.login)):
            if value and field.text() != value:
                field.set_text(value)

    def show_names(self, names: Sequence[AcademyName]) -> None:
        """The academies an address may belong to."""
        self._names = names
        _show(self.address, self.address.text(), self._checked_address())

    def show_kept(self, secret: Secret | None) -> None:
        """The password that the keyring holds for this address, never shown."""
        self._kept = secret
        self.in_keyring.setVisible(secret is not None)
        self._say_kept()

    def show_refusal(self, strong: str, text: str) -> None:
        """Why the last check did not go through."""
        self.refusal.set(strong, text)
        self.refusal.setVisible(bool(strong or text))

    def answer(self) -> dict[str, object]:
        """Address, identifier, password (typed, or the keyring's)."""
        typed = self.password.text()
        return {
            "address": self._checked_address().value,
            "login": self._checked_login().value,
            "password": check_typed(typed).value if typed else self._kept,
        }

    def problems(self) -> list[tuple[str, QWidget]]:
        """What keeps from checking."""
        found: list[tuple[str, QWidget]] = []
        for field, checked, gap in (
            (self.address, self._checked_address(), "address"),
            (self.login, self._checked_login(), "login"),
        ):
            if not checked.usable:
                wrong = next((one for one in checked.findings if one.severity is Severity.WRONG), None)
                sentence = said_of.sentence(wrong) if wrong and field.text().strip() else journey.gap(gap)
                field.set_message(Severity.WRONG, sentence)
                field.insist()
                found.append((sentence, field.edit))
        typed = check_typed(self.password.text())
        if not typed.usable and not (self._kept and not self.password.text()):
            sentence = words.finding(typed.findings[0]) if self.password.text() else journey.gap("password")
            self.password.set_message(Severity.WRONG, sentence)
            self.password.insist()
            found.append((sentence, self.password.edit))
        return found

    def first_focus(self) -> QWidget | None:
        """The first empty field."""
        fields = (self.address, self.login, self.password)
        return next((field.edit for field in fields if not field.text()), self.password.edit)

    def forget(self) -> None:
        """Empty the password."""
        self.first.hide()
        self.password.set_text("")
        self._kept = None

    def _checked_address(self) -> Checked:
        return identity.check_address(self.address.text(), self._names)

    def _checked_login(self, writing: bool = False) -> Checked:
        return identity.check_login(self.login.text(), academy=None, address=self.address.text(), writing=writing)

    def _check_address(self, text: str) -> None:
        checked = self._checked_address()
        _show(self.address, text, checked)
        self.show_kept(None)
        self.show_hosts(())
        if checked.usable:
            self.addressed.emit(checked.value)

    def _check_login(self, text: str) -> None:
        _show(self.login, text, self._checked_login(writing=self.login.edit.hasFocus()))

    def _login_left(self) -> None:
        if self.login.text():  # otherwise it may have been wiped, and why stays said
            self._check_login(self.login.text())

    def _check_password(self, text: str) -> None:
        findings = sorted(check_typed(text).findings, key=lambda one: -one.severity) if text else []
        if findings and findings[0].code is PasswordFinding.NUMEN:
            self.password.wipe(words.finding(findings[0]))
            self.first.show()
            return
        if text:
            self.first.hide()
        self.password.set_message(
            findings[0].severity if findings else None, words.finding(findings[0]) if findings else ""
        )

    def _say_kept(self) -> None:
        self.in_keyring.set(
            translate("RecheckPage", "Kept in the keyring."),
            translate("RecheckPage", "Leave the password empty to use the one kept there."),
        )


def _show(field: Field, text: str, checked: Checked) -> None:
    findings = sorted((one for one in checked.findings if one.severity > Severity.GOOD), key=lambda one: -one.severity)
    if not text or not findings:
        field.set_message(None)
        field.set_suggestion("", "")
        return
    if is_secret(findings[0]):
        field.wipe(said_of.sentence(findings[0]))
        return
    field.set_suggestion(said_of.proposal(findings[0]), findings[0].suggestion or "")
    field.set_message(findings[0].severity, said_of.sentence(findings[0]))
