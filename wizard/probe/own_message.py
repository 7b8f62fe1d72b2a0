# SPDX-License-Identifier: EUPL-1.2
"""The two conversations of the last proof, gone on with after their logins. All calls block.

Only one message is ever touched: the one whose Message-ID was made here. A plain EXPUNGE, which removes whatever the
person or a program had marked, is never sent.
"""

from __future__ import annotations

import imaplib
import smtplib
from typing import TYPE_CHECKING, Any

from imapclient import imapclient as imap_names
from imapclient.exceptions import IMAPClientError

from wizard.core.probe import ConnectionLost, SenderRefused, ServerSaid
from wizard.core.proof import Removal
from wizard.probe.dialogue import one_line
from wizard.probe.imap import ImapDialogue
from wizard.probe.smtp import SmtpDialogue
from wizard.transport import StageFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.probe.dialogue import Dialogue


class Outbox(SmtpDialogue):
    """Sends one message to oneself (RFC 5321, section 3.3)."""

    @classmethod
    def of(cls, dialogue: Dialogue) -> Outbox:
        """The conversation that has logged in."""
        assert isinstance(dialogue, SmtpDialogue)
        outbox = cls(dialogue._host)
        outbox._wire = dialogue._wire
        return outbox

    def address_to(self, address: str) -> None:
        """MAIL FROM and RCPT TO the same address. Raises StageFailed; nothing was sent then."""
        for name in ("mail", "rcpt"):
            self._expect(name, address, refused=SenderRefused)

    def hand_over(self, message: bytes) -> None:
        """DATA, once. Raises StageFailed; after ConnectionLost the message may have left all the same."""
        try:
            self._expect("data", message, refused=SenderRefused)
        except smtplib.SMTPDataError as error:  # what DATA itself was answered
            raise StageFailed(_judged(error.smtp_code, error.smtp_error, SenderRefused)) from None

    def _expect(self, name: str, argument: Any, *, refused: Callable[[str], SenderRefused]) -> None:
        code, text = self._command(name, argument)
        if code not in (250, 251):
            raise StageFailed(_judged(code, text, refused))


class Inbox(ImapDialogue):
    """Waits for one message in INBOX, and takes it away."""

    @classmethod
    def of(cls, dialogue: Dialogue) -> Inbox:
        """The conversation that has logged in."""
        assert isinstance(dialogue, ImapDialogue)
        inbox = cls(dialogue._host)
        inbox._client = dialogue._client
        return inbox

    def enter(self) -> bool:
        """SELECT INBOX; whether the server tells of new messages by itself (IDLE, RFC 2177)."""
        with _Said():
            self._client.select_folder("INBOX")
            return bool(self._client.has_capability("IDLE"))

    def find(self, message_id: str) -> int | None:
        """The number (UID) of the message with this Message-ID, None while it is not there."""
        with _Said():
            self._client.noop()
            found = self._client.search(["HEADER", "Message-ID", message_id])
        return int(found[0]) if len(found) == 1 else None

    def listen(self) -> None:
        """IDLE begins."""
        with _Said():
            self._client.idle()

    def hear(self, seconds: float) -> bool:
        """Wait for the server to tell something, for so long; whether it did."""
        with _Said():
            return bool(self._client.idle_check(timeout=seconds))

    def listen_no_more(self) -> None:
        """IDLE ends."""
        with _Said():
            self._client.idle_done()

    def remove(self, uid: int) -> Removal:
        """Take away this message and no other: UID EXPUNGE (RFC 4315), else a move to the bin (RFC 6851), else nothing.

        Raises StageFailed when the server does not do what it offers.
        """
        with _Said():
            if self._client.has_capability("UIDPLUS"):
                self._client.delete_messages([uid], silent=True)
                self._client.uid_expunge([uid])
                return Removal.LEFT if self._client.search(["UID", str(uid)]) else Removal.GONE
            place = self._client.find_special_folder(imap_names.TRASH) if self._client.has_capability("MOVE") else None
            if place is None:
                return Removal.LEFT
            self._client.move([uid], place)
            return Removal.BINNED


class _Said:
    """Errors of the IMAP library as outcomes."""

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, imaplib.IMAP4.abort):
            raise StageFailed(ConnectionLost(one_line(str(error)))) from None
        if isinstance(error, IMAPClientError | imaplib.IMAP4.error):
            raise StageFailed(ServerSaid(one_line(str(error)), temporary=False)) from None


def _judged(code: int, text: bytes | str, refused: Callable[[str], SenderRefused]) -> SenderRefused | ServerSaid:
    line = one_line(f"{code} " + one_line(text))
    return ServerSaid(line) if 400 <= code < 500 else refused(line)
