# SPDX-License-Identifier: EUPL-1.2
"""A password that exists already: no criteria, the server decides; only accidents of typing are pointed out."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.message import Finding, Judged, Severity
from wizard.core.secret import Secret

LINE_ENDS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_LONG = 255  # bytes: the limit of several directories, and of AUTH lines in old servers


class PasswordFinding(StrEnum):
    """What may be odd about a password that exists."""

    EMPTY = "empty"
    NUL = "nul"  # a NUL cannot be sent: it separates the fields of AUTH PLAIN (RFC 4616)
    NOT_TEXT = "not_text"  # bytes that are no UTF-8
    NUMEN = "numen"  # wiped: leads to the first connection, on the portal
    LINE_END = "line_end"  # pasted with the end of its line
    EDGE_SPACE = "edge_space"
    CONTROL = "control"  # tabulation, line break inside…
    DECOMPOSED = "decomposed"  # accents as two code points: two keyboards, two passwords
    ACCENTS = "accents"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class TypedPassword(Judged):
    """The password exactly as typed, hidden, and what was found about it.

    The value is empty when it must be forgotten (a NUMEN). Findings never hold a part of it: the two repairs are the
    functions ``without_line_end`` and ``without_edge_spaces``, for the person to accept.
    """

    value: Secret
    findings: tuple[Finding, ...] = ()


def check_typed(text: str) -> TypedPassword:
    """Look for accidents in an existing password: nothing is removed or changed, except that a NUMEN is wiped."""
    # Imported here: at start nothing of the identity's rules is needed yet.
    from wizard.core.numen import looks_like_numen

    if not text:
        return _wrong(text, PasswordFinding.EMPTY)
    if looks_like_numen(text.strip()):
        return _wrong("", PasswordFinding.NUMEN)
    if "\0" in text:
        return _wrong(text, PasswordFinding.NUL)
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        return _wrong(text, PasswordFinding.NOT_TEXT)

    body = without_line_end(text)
    if not body.strip():
        return _wrong(text, PasswordFinding.EMPTY)
    found: list[Finding] = []
    if body != text:
        found.append(Finding(PasswordFinding.LINE_END, Severity.CONFIRM))
    if body != without_edge_spaces(body):
        found.append(Finding(PasswordFinding.EDGE_SPACE, Severity.CONFIRM))
    if any(unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") for character in body):
        found.append(Finding(PasswordFinding.CONTROL, Severity.CONFIRM))
    if size >= _LONG:
        found.append(Finding(PasswordFinding.LONG, Severity.CONFIRM, (str(_LONG),)))
    if any(not sign.isascii() and unicodedata.category(sign)[0] not in "CZ" for sign in text):
        composed = unicodedata.is_normalized("NFC", text)
        code = PasswordFinding.ACCENTS if composed else PasswordFinding.DECOMPOSED
        found.append(Finding(code, Severity.ADVICE))
    return TypedPassword(Secret(text), tuple(found))


def _wrong(text: str, code: PasswordFinding) -> TypedPassword:
    return TypedPassword(Secret(text), (Finding(code, Severity.WRONG),))


def without_line_end(text: str) -> str:
    """The same without the line ends it was pasted with (those at its beginning and end, nothing else)."""
    return text.strip(LINE_ENDS)


def without_edge_spaces(text: str) -> str:
    """The same without spaces of any kind (no-break, thin, zero-width) at both ends, line ends included."""
    return text.strip().strip("\u200b\u200c\u200d\u2060\ufeff").strip()
