# SPDX-License-Identifier: EUPL-1.2
"""Likely causes and what to do, for each verdict of the check."""

from __future__ import annotations

from wizard.core.verdict import Code
from wizard.wording import QT_TRANSLATE_NOOP

_FILTER = QT_TRANSLATE_NOOP("Verdict", "Most often, this network filters this port.")
_IMPOSTOR = QT_TRANSLATE_NOOP(
    "Verdict", "Either a filtering device or an antivirus stands in between, or the server is badly set up."
)
_ELSEWHERE = QT_TRANSLATE_NOOP("Verdict", "Try at home, or through your telephone’s connection.")
_OPEN_PORT = QT_TRANSLATE_NOOP("Verdict", "Ask the person in charge of the network to open port {port} to {host}.")
_LATER = QT_TRANSLATE_NOOP("Verdict", "Check again in a few minutes.")
_HELP_DESK = QT_TRANSLATE_NOOP("Verdict", "If it lasts, call the academy’s help desk.")
_TELL_ACADEMY = QT_TRANSLATE_NOOP("Verdict", "Tell the academy’s help desk: only they can put it right.")
_TELL_IT = QT_TRANSLATE_NOOP("Verdict", "Show this page to the person in charge of the network.")
_SIGN_IN = QT_TRANSLATE_NOOP("Verdict", "Open a web page: some networks ask you to sign in first.")
_MAKE_ROOM = QT_TRANSLATE_NOOP("Verdict", "Delete or save large messages, then empty the bin.")
_WEBMAIL_HERE = QT_TRANSLATE_NOOP("Verdict", "Here, read your mail on the academy’s webmail.")
_OPEN_PORTS = QT_TRANSLATE_NOOP(
    "Verdict", "Ask the person in charge of the network to open ports {receive} and {send} to the academy’s servers."
)
EITHER = QT_TRANSLATE_NOOP("Verdict", "Either this network filters it, or the academy’s server is stopped.")

CAUSES = {
    Code.NO_NETWORK: QT_TRANSLATE_NOOP("Verdict", "Most often, Wi-Fi is off or a cable is unplugged."),
    Code.NAME_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Verdict", "Either the server’s name is mistyped, or this network hides it."
    ),
    Code.PORT_SILENT: _FILTER,
    Code.CAPTIVE_PORTAL: QT_TRANSLATE_NOOP("Verdict", "Most often, it is the sign-in page of a Wi-Fi network."),
    Code.NAME_HIDDEN: QT_TRANSLATE_NOOP("Verdict", "Most often, the network’s filter of names hides it."),
    Code.PROXY_LOGIN: QT_TRANSLATE_NOOP(
        "Verdict", "Probably this network lets only the web out, never a mail program."
    ),
    Code.PROXY_ONLY: QT_TRANSLATE_NOOP(
        "Verdict", "Probably a mail program cannot work here: it does not go through a web proxy."
    ),
    Code.MAIL_BLOCKED: QT_TRANSLATE_NOOP("Verdict", "Most often, this network filters mail and lets the web out."),
    Code.NOTHING_PASSES: QT_TRANSLATE_NOOP(
        "Verdict", "Either this network lets nothing out directly, or the academy’s servers are stopped."
    ),
    Code.SENDING_OTHER_PORT: QT_TRANSLATE_NOOP("Verdict", "Most often, the network filters port {port} alone."),
    Code.PORT_CLOSED: QT_TRANSLATE_NOOP(
        "Verdict", "Either this network refuses it, or the academy’s server offers nothing there."
    ),
    Code.UNREACHABLE: _FILTER,
    Code.SERVER_SILENT: QT_TRANSLATE_NOOP("Verdict", "Probably the server is overloaded, or the network is slow."),
    Code.CUT: QT_TRANSLATE_NOOP("Verdict", "Either a device on the network cuts it, or the server does."),
    Code.OTHER_NAME: QT_TRANSLATE_NOOP(
        "Verdict", "Either the server’s name is mistyped, or something on the network answers in its place."
    ),
    Code.EXPIRED: QT_TRANSLATE_NOOP(
        "Verdict", "Most often, its renewal was forgotten. The date of this computer may also be wrong."
    ),
    Code.NOT_YET_VALID: QT_TRANSLATE_NOOP(
        "Verdict", "Either the date of this computer is wrong, or the certificate was put in place too early."
    ),
    Code.CLOCK_WRONG: QT_TRANSLATE_NOOP(
        "Verdict", "Most often, this computer’s battery is empty or its date was changed."
    ),
    Code.ANTIVIRUS: QT_TRANSLATE_NOOP(
        "Verdict", "Most often, it is the mail protection of an antivirus on this computer."
    ),
    Code.INTERCEPTED: QT_TRANSLATE_NOOP(
        "Verdict", "Probably your school, or an antivirus on this computer, reads this traffic."
    ),
    Code.SELF_SIGNED: _IMPOSTOR,
    Code.UNKNOWN_AUTHORITY: _IMPOSTOR,
    Code.TLS_CUT: _IMPOSTOR,
    Code.TLS_FAILED: _IMPOSTOR,
    Code.NO_STARTTLS: _IMPOSTOR,
    Code.NOT_TLS: QT_TRANSLATE_NOOP("Verdict", "Most often, the port does not fit this kind of encryption."),
    Code.SEND_LOGIN_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Probably sending is not open for this account."),
    Code.SENDER_REFUSED: QT_TRANSLATE_NOOP("Verdict", "Probably this address is not the one of this account."),
    Code.SERVER_BUSY: QT_TRANSLATE_NOOP("Verdict", "Most often, it is maintenance or too many connections."),
    Code.DELIVERY_FULL: QT_TRANSLATE_NOOP("Verdict", "Probably your mailbox has no space left."),
}
STEPS = {
    Code.MAILBOX_FULL: (
        _MAKE_ROOM,
        QT_TRANSLATE_NOOP("Verdict", "You can go on with the set-up now."),
    ),
    Code.NO_NETWORK: (
        QT_TRANSLATE_NOOP("Verdict", "Connect this computer to a network."),
        _SIGN_IN,
    ),
    Code.RESOLVER_SILENT: (_SIGN_IN, _ELSEWHERE, _TELL_IT),
    Code.RESOLVER_REFUSES: (_SIGN_IN, _ELSEWHERE, _TELL_IT),
    Code.CAPTIVE_PORTAL: (
        QT_TRANSLATE_NOOP("Verdict", "Open a web page in your browser and sign in to this network."),
        QT_TRANSLATE_NOOP("Verdict", "Then check again."),
    ),
    Code.NAME_HIDDEN: (
        _ELSEWHERE,
        QT_TRANSLATE_NOOP("Verdict", "Ask the person in charge of the network to let the name {host} through."),
    ),
    Code.PROXY_LOGIN: (_ELSEWHERE, _WEBMAIL_HERE, _OPEN_PORTS),
    Code.PROXY_ONLY: (_ELSEWHERE, _WEBMAIL_HERE, _OPEN_PORTS),
    Code.MAIL_BLOCKED: (_ELSEWHERE, _OPEN_PORTS),
    Code.NOTHING_PASSES: (_SIGN_IN, _ELSEWHERE, _TELL_IT),
    Code.SENDING_OTHER_PORT: (
        QT_TRANSLATE_NOOP("Verdict", "Give {host} and port {instead} for sending, under “I know my servers”."),
        _OPEN_PORT,
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
    Code.CLOCK_WRONG: (QT_TRANSLATE_NOOP("Verdict", "Set the date and the time of this computer, then check again."),),
    Code.ANTIVIRUS: (
        QT_TRANSLATE_NOOP("Verdict", "In {named}, turn off the reading of encrypted mail, then check again."),
        _ELSEWHERE,
        _TELL_IT,
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
    Code.ACCOUNT_BLOCKED: (
        QT_TRANSLATE_NOOP("Verdict", "Do not try again for now: each try may prolong the block."),
        QT_TRANSLATE_NOOP("Verdict", "Call the academy’s help desk."),
    ),
    Code.SEND_LOGIN_REFUSED: (_LATER, _TELL_ACADEMY),
    Code.SENDER_REFUSED: (
        QT_TRANSLATE_NOOP("Verdict", "Compare your address with the one that the webmail shows."),
        _TELL_ACADEMY,
    ),
    Code.MAINTENANCE: (_LATER, _HELP_DESK),
    Code.DELIVERY_FULL: (_MAKE_ROOM, _HELP_DESK),
    Code.SERVER_BUSY: (_LATER, _HELP_DESK),
    Code.SERVER_UNEXPECTED: (_LATER, _HELP_DESK),
    Code.NOT_TRIED: (_LATER,),
}
