# SPDX-License-Identifier: EUPL-1.2
"""The sheet of settings to print or to keep. What is strong stands between STRONG and PLAIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.server import Security
from wizard.wording import QT_TRANSLATE_NOOP, language, translate

if TYPE_CHECKING:
    import datetime

STRONG, PLAIN = "\x02", "\x03"
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
_LABELS = {
    "name": QT_TRANSLATE_NOOP("Sheet", "Name shown"),
    "address": QT_TRANSLATE_NOOP("Sheet", "Address"),
    "login": QT_TRANSLATE_NOOP("Sheet", "Identifier"),
    "password": QT_TRANSLATE_NOOP("Sheet", "Password"),
    "receive": QT_TRANSLATE_NOOP("Sheet", "Receiving (IMAP)"),
    "send": QT_TRANSLATE_NOOP("Sheet", "Sending (SMTP)"),
    "server": QT_TRANSLATE_NOOP("Sheet", "Server"),
    "port": QT_TRANSLATE_NOOP("Sheet", "Port"),
    "security": QT_TRANSLATE_NOOP("Sheet", "Connection security"),
    "method": QT_TRANSLATE_NOOP("Sheet", "Authentication"),
    "user_name": QT_TRANSLATE_NOOP("Sheet", "User name"),
}


def strong(text: str) -> str:
    """Marked as what the eye should find."""
    return f"{STRONG}{text}{PLAIN}"


def title() -> str:
    """The heading of the sheet."""
    return translate("Sheet", "My academic mail")


def lead() -> str:
    """What the sheet is for."""
    return translate("Sheet", "Settings for another program or another device")


def date(day: datetime.date) -> str:
    """« Fiche du 22 novembre 2026 »."""
    return translate("Sheet", "Sheet of {0}").format(day_words(day))


def day_words(day: datetime.date) -> str:
    """« 22 novembre 2026 », « 1er mars 2027 »."""
    month = _MONTHS[language()].split()[day.month - 1]
    number = "1er" if day.day == 1 and language() == "fr" else str(day.day)
    return f"{number}\u00a0{month}\u00a0{day.year}"


def label(key: str) -> str:
    """The name of a line or of a column. Raises KeyError."""
    return translate(*_LABELS[key])


def password() -> str:
    """Instead of the password."""
    whose = translate("Sheet", "The one of your academic account.")
    return f"{whose} {strong(translate('Sheet', 'Do not write it here.'))}"


def servers() -> str:
    """The heading of the table of servers."""
    return translate("Sheet", "The two servers")


def security(value: Security) -> str:
    """As most mail programs call it."""
    return "STARTTLS" if value is Security.STARTTLS else "SSL/TLS"


def server(host: str, port: int, value: Security) -> str:
    """All of a server on one line."""
    return translate("Sheet", "{0}, port {1}, {2}").format(host, port, security(value))


def method() -> str:
    """As Thunderbird calls it."""
    return translate("Sheet", "Normal password")


def checked(day: datetime.date | None) -> str:
    """Whether these settings were tried, and when."""
    if day is None:
        return translate("Sheet", "Not verified: nobody has tried these settings with your account yet.")
    return translate("Sheet", "Verified with your account on {0}: receiving works, sending works.").format(
        day_words(day)
    )


def code() -> tuple[str, str]:
    """Below the code: for whom it is, and what is not in it."""
    return translate("Sheet", "For Thunderbird on Android."), translate("Sheet", "The password is not in it.")


def code_described() -> str:
    """The code for those who do not see it."""
    return translate("Sheet", "QR code for Thunderbird on Android: it holds the settings of this sheet.")


def code_count(number: int, total: int) -> str:
    """Where the settings need several codes."""
    return translate("Sheet", "Code {0} of {1}").format(number, total)


def phone_title() -> str:
    """The heading of the telephone's page."""
    return translate("Sheet", "My mail on my telephone")


def phone_scan() -> str:
    """The heading of what to do with the code."""
    return translate("Sheet", "Photograph the code")


def phone_steps(codes: int) -> tuple[str, ...]:
    """What to do with it. Labels: thunderbird-android, feature/onboarding, as its translators wrote them."""
    several = translate("Sheet", "Photograph the codes with Thunderbird itself, one after the other.")
    one = translate("Sheet", "Photograph the code with Thunderbird itself, not with the camera.")
    return (
        translate("Sheet", "Install Thunderbird from the telephone’s store, then open it."),
        translate("Sheet", "Press “Get started”, then “Import settings”. With an account there: see its settings."),
        several if codes > 1 else one,
        translate("Sheet", "Type your password when Thunderbird asks for it."),
    )


def phone_same() -> str:
    """The heading of the settings, for another program or a code that cannot be read."""
    return translate("Sheet", "The same settings")


def phone_code(number: int, total: int) -> str:
    """A code for those who do not see it."""
    which = f" ({code_count(number, total)})" if total > 1 else ""
    return translate("Sheet", "QR code for Thunderbird on Android{0}: its settings stand beside it in words.").format(
        which
    )


def trouble() -> str:
    """The heading of what to do."""
    return translate("Sheet", "If it does not work")


def steps(user_name: str, domain: str, imap_port: int, smtp_port: int) -> tuple[str, ...]:
    """What goes wrong most, and what to do then."""
    if "@" in user_name:
        refused = translate("Sheet", "“Identifier refused”: the identifier is {0}, your whole address.")
    else:
        refused = translate("Sheet", "“Identifier refused”: check that the identifier is {0}, without “@{1}”.")
    blocked = translate(
        "Sheet",
        "“Timed out” at school but not at home: the network of the establishment blocks port {0}. "
        "Show this sheet to the person who runs it.",
    )
    steps = [refused.format(strong(user_name), domain), blocked.format(imap_port)]
    if smtp_port == 465:
        steps.append(
            translate("Sheet", "Port 465 is blocked? Try port 587 with STARTTLS (to be confirmed by the help desk).")
        )
    return tuple(steps)


def help_desk() -> str:
    """The heading of the help desk's card."""
    return translate("Sheet", "Help desk of the academy")


def help_desk_unknown() -> str:
    """Where its number is not known."""
    return translate("Sheet", "Its number is not known here. Ask your establishment’s office.")


def care() -> tuple[str, str]:
    """Heading and text about phishing and shared computers."""
    return translate("Sheet", "Stay careful"), translate(
        "Sheet",
        "The administration will never ask you for your password, by mail or by telephone. "
        "On a shared computer, log out when you leave.",
    )


def foot() -> tuple[str, str]:
    """Left and right at the foot of the page."""
    return (
        translate("Sheet", "Assistant Messagerie, a free and unofficial tool"),
        translate("Sheet", "Page 1 of 1 · no secret on this sheet"),
    )


def spelt_otherwise() -> str:
    """The PDF's letters are those of Western Europe; the web page has them all."""
    return translate("Sheet", "Some letters could not be written here: the web page of this sheet has them.")
