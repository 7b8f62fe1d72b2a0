# SPDX-License-Identifier: EUPL-1.2
"""The log file, and what stands before it: no password, no NUMEN ever reaches it, nor the text of a crash.

Off on a shared PC. Our own file: 0600 from the first byte, small, in the user's state directory.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from wizard.core.redaction import Redactor

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_NAME = "assistant-messagerie"
_FILE = f"{_NAME}.log"
_BYTES = 200_000
_OLDER = 2
_redactor = Redactor()
_state: dict[str, Any] = {"handler": None, "say": None}


def add_secret(text: str) -> None:
    """From now on nothing written here shows this text, in any of its encodings (base64, AUTH PLAIN, %xx, repr…)."""
    _redactor.add(text)


def redact(text: str) -> str:
    """A text with every registered secret and everything NUMEN-like replaced: for any other file or report of ours."""
    return _redactor.redact(text)


def holds_secret(text: str) -> bool:
    """Whether a text shows a registered secret, in any of its forms, or something of the form of a NUMEN.

    A secret of one to three characters stands by chance in any text: it is not looked for, see ``short_secret``.
    """
    return _redactor.holds(text)


def short_secret() -> bool:
    """Whether a secret of this run is too short to be looked for: then no word of anybody else may be shown."""
    return _redactor.short


def directory() -> Path:
    """Where the log rests: the user's state directory (« ~/.local/state/assistant-messagerie/log » on Linux)."""
    import platformdirs

    return platformdirs.user_log_path(_NAME, appauthor=False)


class _Formatter(logging.Formatter):
    """Redacts the finished line, its exception included: whoever logged, and whatever was logged."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        if short_secret():  # masked letter by letter, the rest of the words would tell it
            return f"{self.formatTime(record)} {record.levelname} {record.name}: (left out)"
        try:
            line = super().format(record)
        except Exception as error:  # a message that does not fit its arguments: neither may be shown
            line = f"(unreadable record of {record.name}: {type(error).__name__})"
        return _redactor.redact(line)


class _PrivateFile(RotatingFileHandler):
    """A small rotating file that only its owner can read, and that fails in silence (a full disk stops no job)."""

    def _open(self) -> Any:
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self.baseFilename, flags, 0o600)
        if hasattr(os, "fchmod"):
            os.fchmod(descriptor, 0o600)  # one left wider by something else
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: the usual handler prints the record to the terminal, before redaction."""


def setup(place: Path | None, say: Callable[[], str] | None = None) -> Path | None:
    """Log below ``place`` (``directory()`` usually), or nowhere (None: shared PC); install the hooks for crashes.

    ``say`` makes the sentence written to the terminal when the program itself fails. Gives the file in use, None
    when there is none (also when the directory cannot be written: a log is never worth a failure). Nothing is created
    before there is a line to write. May be called again.
    """
    root = logging.getLogger()
    previous = _state["handler"]
    if previous is not None:
        root.removeHandler(previous)
        previous.close()
    handler: logging.Handler = logging.NullHandler()  # with no handler at all, logging writes warnings to the terminal
    path = None
    if place is not None and _can_hold(place):
        path = place / _FILE
        handler = _PrivateFile(path, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True)
    handler.setFormatter(_Formatter())
    root.addHandler(handler)
    logging.getLogger("wizard").setLevel(logging.INFO)  # the libraries stay at WARNING
    _state.update(handler=handler, say=say)
    sys.excepthook = _on_crash
    threading.excepthook = _on_thread_crash
    sys.unraisablehook = _on_unraisable
    return path


def _can_hold(place: Path) -> bool:
    """Whether the file could be made or written there, tried without touching anything; a link is not followed."""
    file = place / _FILE
    if file.is_symlink():
        return False
    found = file
    while not found.exists() and found != found.parent:
        found = found.parent
    return (found == file or found.is_dir()) and os.access(found, os.W_OK)


def erase(place: Path) -> None:
    """Remove the log files below ``place`` (a PC that turned out to be shared). Logging there stops first."""
    handler = _state["handler"]
    if isinstance(handler, _PrivateFile) and handler.baseFilename == os.path.abspath(place / _FILE):  # noqa: PTH100
        setup(None, _state["say"])
    for number in range(_OLDER + 1):
        (place / (f"{_FILE}.{number}" if number else _FILE)).unlink(missing_ok=True)


def _describe(kind: type[BaseException], value: BaseException | None, trace: TracebackType | None) -> str:
    """A traceback without local values."""
    lines = traceback.TracebackException(kind, value, trace, capture_locals=False).format()  # type: ignore[arg-type]
    return "".join(lines)


def _tell(kind: type[BaseException], value: BaseException | None, stream: TextIO | None) -> None:
    """A sentence, then one technical line, both redacted. A window without a terminal has no stream."""
    if stream is None:
        return
    say = _state["say"]
    said = (say() + "\n" if say else "") + f"{_NAME}: {kind.__name__}"
    with contextlib.suppress(OSError, ValueError):
        stream.write((said if short_secret() else redact(f"{said}: {value}")) + "\n")


def _on_crash(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return  # the person asked for it; the exit code says so
    logging.getLogger("wizard").critical("crash\n%s", _describe(kind, value, trace))
    _tell(kind, value, sys.stderr)


def _on_thread_crash(args: threading.ExceptHookArgs) -> None:
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread else "?"
    text = _describe(args.exc_type, args.exc_value, args.exc_traceback)
    logging.getLogger("wizard").critical("crash in thread %s\n%s", name, text)
    _tell(args.exc_type, args.exc_value, sys.stderr)


def _on_unraisable(args: sys.UnraisableHookArgs) -> None:
    """An error where none can be raised (a destructor): logged only, without the object's own text."""
    text = _describe(args.exc_type, args.exc_value, args.exc_traceback)
    logging.getLogger("wizard").error("unraisable in %s\n%s", type(args.object).__name__, text)
