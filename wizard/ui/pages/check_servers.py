# SPDX-License-Identifier: EUPL-1.2
"""« I know my servers »: two lines HOST:PORT, or what a search finds, taken only when accepted."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.core.errors import BadInput
from wizard.core.message import Severity
from wizard.core.numen import holds_birth_date, holds_numen
from wizard.core.redaction import MASK
from wizard.core.server import BadEndpoint, Confidence, Protocol, Security, Server
from wizard.ui.pages.check_found import FoundCard
from wizard.ui.widgets import style
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.layout import Columns, column
from wizard.wording import journey, translate
from wizard.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.journey.draft import Draft


class ServersForm(QWidget):
    """Two fields, and beside them the search."""

    def __init__(self) -> None:
        super().__init__()
        self.reason = ""
        self._known: tuple[Server, ...] = ()
        self.why = Banner("info")
        self.fields = {protocol: Field() for protocol in Protocol}
        self.found = FoundCard()
        self.columns = Columns((7, 5))
        self.columns.add_left(column(*self.fields.values(), gap=5))
        self.columns.add_right(self.found)
        self.columns.add_right(self.found.asked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(style.space(4))
        outer.addWidget(self.why)
        outer.addWidget(self.columns)
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

    def take(self, servers: Sequence[Server]) -> None:
        """Put servers that were accepted into the fields; what is known of them is kept."""
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
