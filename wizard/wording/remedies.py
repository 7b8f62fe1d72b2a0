# SPDX-License-Identifier: EUPL-1.2
"""Likely causes and what to do, for each verdict of the check."""

from __future__ import annotations

from wizard.core.verdict import Code
from wizard.wording import QT_TRANSLATE_NOOP

_FILTER = QT_TRANSLATE_NOOP("Verdict", "Most often, the school’s network filters this port.")
_IMPOSTOR = QT_TRANSLATE_NOOP("Verdict", "Most often, a filtering device or an antivirus stands in between.")
_ELSEWHERE = QT_TRANSLATE_NOOP("Verdict", "Try at home, or through your telephone’s connection.")
_OPEN_PORT = QT_TRANSLATE_NOOP("Verdict", "Ask the person in charge of the network to open port {port} to {host}.")
_LATER = QT_TRANSLATE_NOOP("Verdict", "Check again in a few minutes.")
_HELP_DESK = QT_TRANSLATE_NOOP("Verdict", "If it lasts, call the academy’s help desk.")
_TELL_ACADEMY = QT_TRANSLATE_NOOP("Verdict", "Tell the academy’s help desk: only they can put it right.")
_TELL_IT = QT_TRANSLATE_NOOP("Verdict", "Show this page to the person in charge of the network.")
_RETYPE = QT_TRANSLATE_NOOP("Verdict", "Type the password again: capitals, accents and digits count.")
_WEBMAIL = QT_TRANSLATE_NOOP("Verdict", "Try the same password on the academy’s webmail.")
_RESET = QT_TRANSLATE_NOOP("Verdict", "If the webmail refuses it too, choose a new password on the portal.")

CAUSES = {
    Code.NO_NETWORK: QT_TRANSLATE_NOOP("Verdict", "Most often, Wi-Fi is off or a cable is unplugged."),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Verdict", "Either the server’s name is mistyped, or this network hides it."
    ),
    Code.PORT_SILENT: _FILTER,
    Code.PORT_CLOSED: _FILTER,
    Code.UNREACHABLE: _FILTER,
    Code.SERVER_SILENT: QT_TRANSLATE_NOOP("Verdict", "Probably the server is overloaded, or the network is slow."),
    Code.CUT: QT_TRANSLATE_NOOP("Verdict", "Most often, a device on the network cuts the connection."),
    Code.OTHER_NAME: QT_TRANSLATE_NOOP(
        "Verdict", "Either the server’s name is mistyped, or something on the network answers in its place."
    ),
    Code.EXPIRED: QT_TRANSLATE_NOOP(
        "Verdict", "Most often, its renewal was forgotten. The date of this computer may also be wrong."
    ),
    Code.NOT_YET_VALID: QT_TRANSLATE_NOOP("Verdict", "Most often, the date of this computer is wrong."),
    Code.SELF_SIGNED: _IMPOSTOR,
    Code.UNKNOWN_AUTHORITY: _IMPOSTOR,
    Code.TLS_CUT: _IMPOSTOR,
    Code.TLS_FAILED: _IMPOSTOR,
    Code.NO_STARTTLS: _IMPOSTOR,
    Code.NOT_TLS: QT_TRANSLATE_NOOP("Verdict", "Most often, the port does not fit this kind of encryption."),
    Code.LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Most often, the password is mistyped or has been changed."),
    Code.SEND_LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Probably sending is not open for this account."),
    Code.SENDER_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Probably this address is not the one of this account."),
    Code.SERVER_BUSY: QT_TRANSLATE_NOOP("Verdict", "Most often, it is maintenance or too many connections."),
}
STEPS = {
    Code.MAILBOX_FULL: (
        QT_TRANSLATE_NOOP("Verdict", "Delete or save large messages, then empty the bin."),
        QT_TRANSLATE_NOOP("Verdict", "You can go on with the set-up now."),
    ),
    Code.NO_NETWORK: (
        QT_TRANSLATE_NOOP("Verdict", "Connect this computer to a network."),
        QT_TRANSLATE_NOOP("Verdict", "Open a web page: some networks ask you to sign in first."),
    ),
    Code.NAME_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Verdict", "Compare the server’s name with the academy’s page."),
        _ELSEWHERE,
    ),
    Code.PORT_SILENT: (_ELSEWHERE, _OPEN_PORT),
    Code.PORT_CLOSED: (_ELSEWHERE, _OPEN_PORT),
    Code.UNREACHABLE: (_ELSEWHERE, _OPEN_PORT),
    Code.SERVER_SILENT: (_LATER, _ELSEWHERE),
    Code.CUT: (_LATER, _ELSEWHERE),
    Code.OTHER_NAME: (
        QT_TRANSLATE_NOOP("Verdict", "Compare the server’s name with the academy’s page."),
        _ELSEWHERE,
        _TELL_IT,
    ),
    Code.EXPIRED: (QT_TRANSLATE_NOOP("Verdict", "Look at the date of this computer."), _TELL_ACADEMY),
    Code.NOT_YET_VALID: (
        QT_TRANSLATE_NOOP("Verdict", "Set the date and the time of this computer, then check again."),
        _TELL_ACADEMY,
    ),
    Code.SELF_SIGNED: (_ELSEWHERE, _TELL_IT, _HELP_DESK),
    Code.UNKNOWN_AUTHORITY: (_ELSEWHERE, _TELL_IT, _HELP_DESK),
    Code.INTERCEPTED: (
        _ELSEWHERE,
        QT_TRANSLATE_NOOP("Verdict", "Ask the person in charge of the network whether it is theirs."),
    ),
    Code.UNREADABLE: (_ELSEWHERE, _TELL_ACADEMY),
    Code.TLS_TOO_OLD: (_ELSEWHERE, _TELL_ACADEMY),
    Code.NOT_TLS: (
        QT_TRANSLATE_NOOP("Verdict", "Compare the port with the academy’s page."),
        _ELSEWHERE,
        _TELL_IT,
    ),
    Code.TLS_CUT: (_ELSEWHERE, _TELL_IT),
    Code.TLS_FAILED: (_ELSEWHERE, _TELL_IT),
    Code.NO_STARTTLS: (_ELSEWHERE, _TELL_IT),
    Code.NO_LOGIN_METHOD: (_TELL_ACADEMY,),
    Code.LOGIN_REFUSED: (_RETYPE, _WEBMAIL, _RESET),
    Code.ACCOUNT_BLOCKED: (
        QT_TRANSLATE_NOOP("Verdict", "Do not try again for now: each try may prolong the block."),
        QT_TRANSLATE_NOOP("Verdict", "Call the academy’s help desk."),
    ),
    Code.SEND_LOGIN_REFUSED: (_LATER, _TELL_ACADEMY),
    Code.SENDER_REFUSED: (
        QT_TRANSLATE_NOOP("Verdict", "Compare your address with the one that the webmail shows."),
        _TELL_ACADEMY,
    ),
    Code.SERVER_BUSY: (_LATER, _HELP_DESK),
    Code.SERVER_UNEXPECTED: (_LATER, _HELP_DESK),
    Code.NOT_TRIED: (_LATER,),
}
