# SPDX-License-Identifier: EUPL-1.2
"""Takes secrets out of a text, in every form in which mail protocols, addresses, files and tracebacks carry them."""

from __future__ import annotations

import base64
import json
import re
import unicodedata
from urllib.parse import quote, quote_plus

MASK = "[•••]"
# 2 digits, letter, 2 digits, 5 digits, 3 letters, also grouped as people write it (the form of wizard.core.numen);
# not bounded by \b: « numen_12A3456789ABC » holds one too.
_GAP = r"[\s._/-]{0,3}"
_NUMEN = re.compile(
    "(?<![0-9A-Za-z])" + _GAP.join([*["[0-9]"] * 2, "[A-Za-z]", *["[0-9]"] * 7, *["[A-Za-z]"] * 3]) + "(?![0-9A-Za-z])"
)
_TOKEN = re.compile(r"[A-Za-z0-9+/_=-]{4,}")
_SHORTEST_CORE = 4  # base64 signs: a shorter piece would be found everywhere
SHORTEST = 4  # characters: a shorter secret stands by chance in any text, and finding it says nothing


class Redactor:
    """Holds the secrets of this run; ``redact`` replaces them. Never shows them itself."""

    def __init__(self) -> None:
        self._all = _Table()
        self._telling = _Table()
        self.short = False  # whether one is too short to be looked for

    def __repr__(self) -> str:
        return "Redactor(…)"

    def add(self, text: str) -> None:
        """Remember a secret. An empty text is none."""
        if not text:
            return
        self._all.add(text)
        if len(text) < SHORTEST:
            self.short = True
        else:
            self._telling.add(text)

    def redact(self, text: str) -> str:
        """The text without any registered secret, nor anything of the form of a NUMEN."""
        return _NUMEN.sub(MASK, self._all.mask(text))

    def holds(self, text: str) -> bool:
        """Whether the text shows a secret that is long enough to be told from chance, or something like a NUMEN."""
        return _NUMEN.sub(MASK, self._telling.mask(text)) != text


class _Table:
    """The forms of some secrets."""

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._cores: set[str] = set()
        self._pattern: re.Pattern[str] | None = None

    def add(self, text: str) -> None:
        for form in {text, unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)}:
            self._forms |= _spellings(form)
            self._cores |= _base64_cores(form.encode("utf-8", "surrogatepass"))
        # Longest first: an escaped form must not be left with its escapes once the plain form inside it is gone.
        plain = [re.escape(form) for form in sorted(self._forms, key=lambda form: (-len(form), form))]
        self._pattern = re.compile("|".join(plain))

    def mask(self, text: str) -> str:
        if self._pattern is None:
            return text
        # Base64 first, word by word: a short secret replaced inside a word would hide the other one's traces.
        return self._pattern.sub(MASK, _TOKEN.sub(self._judge, text))

    def _judge(self, word: re.Match[str]) -> str:
        return MASK if any(core in word[0] for core in self._cores) else word[0]


def _spellings(text: str) -> set[str]:
    """The text as it stands in addresses, Python, JSON and JavaScript, XML and HTML, IMAP quoted strings, hexadecimal."""
    data = text.encode("utf-8", "surrogatepass")
    percent = {quote(data, safe=""), quote(data), quote_plus(data), quote_plus(data, safe="/")}
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return {
        text,
        *percent,
        *(re.sub("%[0-9A-F]{2}", lambda match: match[0].lower(), form) for form in percent),
        repr(text)[1:-1],
        ascii(text)[1:-1],
        repr(data)[2:-1],
        repr(repr(text))[1:-1],
        repr(repr(data)[2:-1])[1:-1],
        json.dumps(text)[1:-1],
        json.dumps(text, ensure_ascii=False)[1:-1],
        quoted,
        repr(quoted)[1:-1],
        *_markup(text),
        data.hex(),
        data.hex().upper(),
        base64.b64encode(data).decode(),
        base64.urlsafe_b64encode(data).decode(),
    }


def _markup(text: str) -> set[str]:
    """As XML and HTML write it, in an element or in an attribute; the library's own would load HTTP and TLS at a start."""
    least = text.replace("&", "&amp;").replace("<", "&lt;")
    return {
        form.replace('"', double).replace("'", single)
        for form in (least, least.replace(">", "&gt;"))
        for double in ('"', "&quot;")
        for single in ("'", "&apos;", "&#39;", "&#x27;")
    }


def _base64_cores(data: bytes) -> set[str]:
    """What every base64 text that holds these bytes must contain, whatever stands before and after them.

    AUTH PLAIN is base64 of NUL user NUL password (RFC 4616): the password begins at one of three offsets within a
    group of three bytes; the signs at both ends mix with their neighbours and are left out of the search.
    """
    cores = set()
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + data).decode()
        start = (offset * 8 + 5) // 6
        core = encoded[start : (offset + len(data)) * 8 // 6]
        if len(core) >= _SHORTEST_CORE:
            cores |= {core, core.replace("+", "-").replace("/", "_")}
    return cores
