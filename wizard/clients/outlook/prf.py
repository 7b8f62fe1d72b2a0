# SPDX-License-Identifier: EUPL-1.2
"""The PRF file that has Outlook make an IMAP account itself: an INI file in the Windows code page. Pure.

The values stand in ``[Account1]``; the section that ``[Internet Account List]`` names says which property each one is, by
its number in Microsoft's « Account Management API ». A key without a number there is silently written nowhere.
A password has no place in it: Outlook asks for it.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from wizard.core.server import Security

if TYPE_CHECKING:
    from wizard.core.account import Account

CODE_PAGE = 1252
_MAPPING = "IMAP_I_Mail"
_TEXTS = {
    "AccountName": 0x0002,
    "DisplayName": 0x000B,
    "EmailAddress": 0x000C,
    "IMAPServer": 0x0100,
    "IMAPUserName": 0x0101,
    "SMTPServer": 0x0200,
    "SMTPUserName": 0x0204,
}
_NUMBERS = {
    "IMAPPort": 0x0104,
    "IMAPUseSSL": 0x0105,
    "IMAPUseSPA": 0x0108,
    "SMTPPort": 0x0201,
    "SMTPUseSSL": 0x0202,
    "SMTPUseAuth": 0x0203,
    "SMTPUseSPA": 0x0207,
    "SMTPAuthMethod": 0x0208,
    "SMTPSecureConnection": 0x020A,
    "CheckNewImap": 0x1100,
}
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ħ": "h",
        "ı": "i",
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ß": "ss",
        "ø": "o",
        "Ø": "O",
        "’": "'",
        "‑": "-",
        "\u202f": " ",
    }
)
_SECURE = {Security.TLS: 1, Security.STARTTLS: 2}


def can_say(account: Account, profile: str, code_page: int = CODE_PAGE) -> bool:
    """Whether a PRF can make this account: no property number is known for STARTTLS in reception.

    A profile is named to the letter, so its name must fit in the code page; ``code_page`` is the computer's (GetACP).
    """
    return account.imap.security is Security.TLS and profile == _written(profile, code_page) != ""


def build(account: Account, profile: str, *, exists: bool, default: bool = True, code_page: int = CODE_PAGE) -> bytes:
    """The file: the account is added to ``profile``, or a new profile of that name holds it.

    Raises ValueError for a value with a line break in it, and for what ``can_say`` refuses.
    """
    if not can_say(account, profile, code_page):
        raise ValueError("a PRF cannot say this account")
    general = {
        "Custom": "1",
        "ProfileName": profile,
        "DefaultProfile": "Yes" if default else "No",
        "OverwriteProfile": "Append" if exists else "Yes",
        "ModifyDefaultProfileIfPresent": "FALSE",
        "BackupProfile": "No",
    }
    sections: list[tuple[str, dict[str, str]]] = [("General", general)]
    sections.append(("Service List", {} if exists else {"Service1": "Outlook Address Book"}))
    sections.append(("Internet Account List", {"Account1": _MAPPING}))
    if not exists:
        sections.append(("Service1", {"OverwriteExistingService": "No", "UniqueService": "Yes"}))
    sections.append(("Account1", {"UniqueService": "No", **_values(account, code_page)}))
    if not exists:
        sections.append(("Outlook Address Book", {"ServiceName": "CONTAB"}))
    kinds = {name: f"PT_UNICODE,0x{number:04X}" for name, number in _TEXTS.items()}
    kinds |= {name: f"PT_LONG,0x{number:04X}" for name, number in _NUMBERS.items()}
    sections.append((_MAPPING, {"AccountType": "IMAP", **kinds}))
    lines = []
    for name, values in sections:
        lines += [f"[{name}]", *(f"{key}={_value(value, code_page)}" for key, value in values.items()), ""]
    return "".join(f"{line}\r\n" for line in lines).encode("cp1252")


def _values(account: Account, code_page: int) -> dict[str, str]:
    return {
        "AccountName": account.label,
        "DisplayName": account.identity.name if _value(account.identity.name, code_page) else account.identity.address,
        "EmailAddress": account.identity.address,
        "IMAPServer": account.imap.host,
        "IMAPUserName": account.user_name,
        "IMAPPort": str(account.imap.port),
        "IMAPUseSSL": "1",
        "IMAPUseSPA": "0",
        "SMTPServer": account.smtp.host,
        "SMTPUserName": account.user_name,
        "SMTPPort": str(account.smtp.port),
        "SMTPUseSSL": "1" if account.smtp.security is Security.TLS else "0",
        "SMTPUseAuth": "1",
        "SMTPUseSPA": "0",
        "SMTPAuthMethod": "0",  # as in reception
        "SMTPSecureConnection": str(_SECURE[account.smtp.security]),
        "CheckNewImap": "1",
    }


def _value(text: str, code_page: int) -> str:
    if any(character in text for character in "\r\n\0"):
        raise ValueError("a line break in a value")
    return _written(text, code_page)


def _written(text: str, code_page: int) -> str:
    """The text in letters of the code page, without quotes (Windows takes a pair away) and % (Outlook reads a variable)."""
    encoding = "cp1252" if code_page == CODE_PAGE else "ascii"  # what every other code page has in common
    kept = []
    for character in unicodedata.normalize("NFC", text):
        if character in '"%' or unicodedata.category(character) == "Cc":
            continue
        try:
            character.encode(encoding)
            kept.append(character)
        except UnicodeEncodeError:
            plain = unicodedata.normalize("NFKD", character.translate(_LETTERS))
            kept.append(plain.encode("ascii", "ignore").decode())
    return "".join(kept).strip().strip("'")
