# SPDX-License-Identifier: EUPL-1.2
"""What the command line prints: sentences for people on the terminal, one JSON document for scripts."""

from __future__ import annotations

import codecs
import contextlib
import dataclasses
import json
import os
import re
import sys
import unicodedata
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.core.errors import INTERRUPTED, AssistantError, BadInput, NothingToUndo, UsageError
from wizard.core.probe import ProbeReport
from wizard.core.redaction import MASK
from wizard.core.secret import Secret
from wizard.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.probe import LegReport

_SIGNS = {
    "«": '"',
    "»": '"',
    "“": '"',
    "”": '"',
    "’": "'",
    "–": "-",
    "—": "-",
    "·": "-",
    "●": "*",
    "œ": "oe",
    "Œ": "OE",
}
_PATHS = (
    "ca-file",
    "ca_file",
    "profile-root",
    "profile_root",
    "HOME",
    "out",
    "report",
)  # fields whose value may well hold a date
LOST = "output-lost"  # the code of an answer that could not be given
SCHEMA = 1  # the number of this form of JSON documents; raised when a key changes its meaning


def say(text: str = "") -> None:
    """One line (or more) for people."""
    _write(sys.stdout, text + "\n")


def warn(text: str) -> None:
    """One line on standard error."""
    _write(sys.stderr, text + "\n")


def document(command: str, exit_code: int, **content: Any) -> None:
    """The one JSON document of a run."""
    body = {
        "schema": SCHEMA,
        "command": command,
        "exit_code": exit_code,
        **{key: plain(value) for key, value in content.items()},
    }
    unicode = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "").startswith("utf")
    _write(sys.stdout, json.dumps(body, ensure_ascii=not unicode, indent=2) + "\n")


def _plainer(error: UnicodeError) -> tuple[str, int]:
    """For a terminal that lacks « é »: the line without its accents rather than with question marks."""
    assert isinstance(error, UnicodeEncodeError)
    text = error.object[error.start : error.end]
    spelt = unicodedata.normalize("NFKD", "".join(_SIGNS.get(sign, sign) for sign in text))
    known = (sign if sign.isascii() else "?" for sign in spelt if not unicodedata.combining(sign))
    return "".join(known), error.end


codecs.register_error("assistant-plainer", _plainer)


def _write(stream: Any, text: str) -> None:
    if stream is None:  # a window's process, or a descriptor that was closed: nobody listens
        return
    encoding = getattr(stream, "encoding", None) or "utf-8"
    try:
        stream.write(text.encode(encoding, "assistant-plainer").decode(encoding))
        stream.flush()
    except OSError as error:
        with contextlib.suppress(OSError, ValueError):  # what is still in its buffer must not fail again at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if isinstance(error, BrokenPipeError) or stream is not sys.stdout:
            raise
        raise AssistantError(LOST, reason=error.strerror or "") from error


def last_word(answer: Callable[[], None], sentence: str) -> None:
    """Give the document that ends a run; on standard error when standard output takes nothing any more."""
    try:
        answer()
    except AssistantError:
        warn(sentence)


def plain(value: Any) -> Any:
    """A value as JSON knows it; a Secret has no form there (TypeError)."""
    if isinstance(value, Secret):
        raise TypeError("a Secret has no form in a document")
    if isinstance(value, Enum):
        return value.value if isinstance(value.value, str) else value.name.lower()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, str | int | float | bool) or value is None:
        return value
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value))


def tell_error(error: AssistantError, command: str, *, as_json: bool) -> None:
    """An error of the tree, in words on standard error or as the one JSON document."""
    from wizard.wording import errors

    _wipe(error)
    sentence = errors.sentence(error)
    if as_json and error.code != LOST:
        facts = {key: plain(value) for key, value in error.facts.items() if key != "report"}
        body: dict[str, Any] = {"type": type(error).__name__, "code": error.code, "message": sentence, "facts": facts}
        report = error.facts.get("report")
        extra = {"report": report_document(report)} if isinstance(report, ProbeReport) else {}
        last_word(lambda: document(command, error.exit_code, error=body, **extra), sentence)
    else:
        warn(sentence)


def _wipe(error: AssistantError) -> None:
    """A NUMEN or a birth date typed in the wrong place is not said again, wherever it was typed."""
    from wizard.core.numen import holds_birth_date, holds_numen, looks_like_birth_date

    if not isinstance(error, UsageError | BadInput | NothingToUndo) or error.facts.get("field") in _PATHS:
        return
    dated = holds_birth_date if isinstance(error, UsageError) else looks_like_birth_date
    for key, value in error.facts.items():
        if isinstance(value, str) and key != "usage" and (holds_numen(value) or dated(value)):
            error.facts[key] = MASK


def tell_interrupted(command: str, *, as_json: bool) -> None:
    """Ctrl-C: what was begun is rolled back by its own journal, at once or at the next start."""
    sentence = translate("Cli", "Interrupted. Nothing is left half done: what was begun is put back.")
    if as_json:
        body = {"type": "Interrupted", "code": "", "message": sentence, "facts": {}}
        last_word(lambda: document(command, INTERRUPTED, error=body), sentence)
    else:
        warn(sentence)


def report_document(report: ProbeReport) -> dict[str, Any]:
    """A check as a script reads it: stages with their outcome's name, facts and seconds."""
    from wizard.core.verdict import verdict
    from wizard.wording import verdicts

    judged = verdict(report)
    return {
        "good": report.good,
        "verdict": plain(judged),
        "title": verdicts.title(judged),
        "user_name": report.user_name,
        "refusals": report.refusals,
        "seconds": round(report.seconds, 3),
        "intercepted_by": report.intercepted_by,
        "legs": {leg.leg.value: _leg(leg) for leg in report.legs},
        "network": plain(report.surroundings),
    }


def _leg(leg: LegReport) -> dict[str, Any]:
    return {
        "server": plain(leg.server) | {"endpoint": leg.server.endpoint},
        "good": leg.good,
        "stages": [
            {
                "stage": result.stage.value,
                "outcome": re.sub(r"(?<!^)(?=[A-Z])", "-", type(result.outcome).__name__).lower(),
                "facts": plain(result.outcome),
                "seconds": round(result.seconds, 3),
            }
            for result in leg.stages
        ],
    }
