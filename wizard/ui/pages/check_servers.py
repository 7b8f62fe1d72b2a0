# SPDX-License-Identifier: EUPL-1.2
"""« I know my servers »: two lines HOST:PORT, or guesses by usual names, shown as guesses and taken only when accepted."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.errors import BadInput
from wizard.core.message import Severity
from wizard.core.numen import holds_birth_date, holds_numen
from wizard.core.redaction import MASK
from wizard.core.server import BadEndpoint, Confidence, Protocol, Security, Server
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.layout import Card, Columns, clear, column
from wizard.wording import journey, translate
from wizard.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.journey.draft import Draft


class ServersForm(QWidget):
    """Two fields. ``link`` « search » asks for guesses; a guess is put into the fields when it is pressed."""

    link = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.reason = ""
        self._known: tuple[Server, ...] = ()
        self.why = Banner("info")
        self.fields = {protocol: Field() for protocol in Protocol}
        self.search = Button("", "secondary", "search")
        self.guesses = Card()
        self._lead = self.guesses.add(Text(role="small", tone="muted"))
        self._list = QVBoxLayout()
        self.guesses.add(self._list)
        self.columns = Columns((7, 5))
        self.columns.add_left(column(*self.fields.values(), gap=5))
        self.columns.add_right(self.guesses)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(style.space(4))
        outer.addWidget(self.why)
        outer.addWidget(self.columns)
        self.guesses.add(self.search)
        self.search.clicked.connect(lambda: self.link.emit("search"))
        for protocol, field in self.fields.items():
            field.changed.connect(lambda text, protocol=protocol: self._check(protocol, text))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.fields[Protocol.IMAP].set_label(translate("ServersForm", "Server for receiving (IMAP)"))
        self.fields[Protocol.IMAP].set_hint(translate("ServersForm", "For example imap.ac-academie.fr:993"))
        self.fields[Protocol.SMTP].set_label(translate("ServersForm", "Server for sending (SMTP)"))
        self.fields[Protocol.SMTP].set_hint(
            translate("ServersForm", "For example smtp.ac-academie.fr:465, or smtp.ac-academie.fr:587/starttls")
        )
        for protocol, field in self.fields.items():
            self._check(protocol, field.text())
        self.search.set(translate("ServersForm", "Look for usual names"), "search")
        self.guesses.set_title(translate("ServersForm", "You do not know them?"))
        self._lead.setText(
            translate(
                "ServersForm", "Some names are usual. They are guesses: your password goes there only once you accept."
            )
        )

    def show_draft(self, draft: Draft) -> None:
        """The servers known or given so far."""
        self._known = (*draft.imap, *draft.smtp)
        for protocol, servers in ((Protocol.IMAP, draft.imap), (Protocol.SMTP, draft.smtp)):
            if servers and not self.fields[protocol].text():
                self.fields[protocol].set_text(servers[0].endpoint)

    def show_reason(self, text: str) -> None:
        """Why the servers are asked for."""
        self.reason = text
        self.why.set("", text)
        self.why.setVisible(bool(text))

    def show_guesses(self, pairs: Sequence[tuple[Server, ...]]) -> None:
        """Guesses by usual names, each a pair that answered; none: said."""
        clear(self._list)
        for servers in pairs:
            names = ", ".join(server.endpoint for server in servers)
            button = Button(translate("ServersForm", "Accept {0}").format(names), "small", "check")
            button.clicked.connect(lambda _=False, chosen=servers: self._take(chosen))
            self._list.addWidget(button)
        if not pairs:
            self._list.addWidget(
                Text(translate("ServersForm", "No usual name answers. Ask the help desk."), "small", "warning")
            )

    def answer(self) -> dict[str, object]:
        """The servers as typed; those already known keep what is known of them."""
        return {"imap": (self._server(Protocol.IMAP),), "smtp": (self._server(Protocol.SMTP),)}

    def problems(self) -> list[tuple[str, QWidget]]:
        """Lines that are no server."""
        found: list[tuple[str, QWidget]] = []
        for protocol, field in self.fields.items():
            text = field.text()
            if not text.strip():
                said = journey.gap("servers")
            elif not _readable(protocol, text):
                said = _bad(text)
            else:
                continue
            field.set_message(Severity.WRONG, said)
            field.insist()
            found.append((said, field.edit))
        return found

    def first_focus(self) -> QWidget:
        """The first field."""
        return self.fields[Protocol.IMAP].edit

    def _server(self, protocol: Protocol) -> Server:
        typed = Server.parse(protocol, self.fields[protocol].text())
        given = dataclasses.replace(typed, confidence=Confidence.MEDIUM)
        return next((one for one in self._known if one.protocol is protocol and one.endpoint == given.endpoint), given)

    def _take(self, servers: Sequence[Server]) -> None:
        self._known = (*self._known, *servers)
        for server in servers:
            self.fields[server.protocol].set_text(server.endpoint)

    def _check(self, protocol: Protocol, text: str) -> None:
        field = self.fields[protocol]
        if why := _wiped(protocol, text):
            field.wipe(why)
        elif not text.strip():
            field.set_message(None)
        elif not _readable(protocol, text):
            field.set_message(Severity.WRONG, _bad(text))
        else:
            server = Server.parse(protocol, text)
            how = (
                translate("ServersForm", "Encrypted by a required STARTTLS.")
                if server.security is Security.STARTTLS
                else translate("ServersForm", "Encrypted from the first byte.")
            )
            field.set_message(Severity.GOOD, how)


def _readable(protocol: Protocol, text: str) -> bool:
    try:
        Server.parse(protocol, text)
    except BadEndpoint:
        return False
    return True


def _wiped(protocol: Protocol, text: str) -> str:
    """Why a text must be wiped, and what to type instead; empty when it may stay."""
    if holds_numen(text):
        return translate(
            "ServersForm", "This looks like a NUMEN. It was erased: never type it here. Type the name of a server."
        )
    if holds_birth_date(text) or _masked(protocol, text):
        return translate(
            "ServersForm",
            "This looks like a birth date. It was erased: it is never asked for here. Type the name of a server.",
        )
    return ""


def _masked(protocol: Protocol, text: str) -> bool:
    """Whether a text is refused as a server because it may be a birth date."""
    try:
        Server.parse(protocol, text)
    except BadEndpoint as error:
        return error.text == MASK
    return False


def _bad(text: str) -> str:
    return sentence(BadInput("bad-endpoint", value=text.strip()))
