# SPDX-License-Identifier: EUPL-1.2
"""Imports Qt without compiling again what PySide compiles at every start.

PySide carries the Python half of its bindings (``shibokensupport``) as source inside its library: each import compiles
it and its regular expressions, a quarter of a bare window's start. Python keeps the compiled form of every other module
in ``__pycache__``; here these are kept too, by the same rules: beside our own modules, refreshed when the source or the
interpreter is another, not written where that folder is read-only or with ``-B``. A bundle brings the file with it.
"""

from __future__ import annotations

import builtins
import marshal
import os
import re
import sys
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

# (name of a module, hash of its source) -> code; (regular expression, flags) -> what the interpreter makes it from
Compiled = dict[tuple[Any, Any], Any]


def place() -> Path:
    """The file of this interpreter, beside our own compiled modules."""
    return Path(cache_from_source(str(Path(__file__).with_name("shibokensupport.py")))).with_suffix(".marshal")


def import_qt(kept: Path) -> None:
    """Import PySide6.QtCore, reading and writing ``kept``. A file that cannot be used costs time only."""
    known = _read(kept)
    used: Compiled = {}
    with _sources(known, used), _expressions(known, used):
        import PySide6.QtCore  # noqa: F401
    if used.keys() - known.keys():
        _write(kept, used)


@contextmanager
def _sources(known: Compiled, used: Compiled) -> Iterator[None]:
    """Modules are compiled when they are not known.

    Like PySide's own, this module says ``from __future__ import annotations``: compile() inherits it from its caller.
    """
    really = builtins.compile

    def once(source: Any, name: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if mode != "exec" or rest or named or not isinstance(source, str | bytes):
            return really(source, name, mode, *rest, **named)
        key = (name, source_hash(source.encode() if isinstance(source, str) else source))
        used[key] = known[key] if key in known else really(source, name, mode)
        return used[key]

    builtins.compile = once  # type: ignore[assignment]
    try:
        yield
    finally:
        builtins.compile = really


@contextmanager
def _expressions(known: Compiled, used: Compiled) -> Iterator[None]:
    """Regular expressions are worked out when they are not known.

    The names are CPython's own, the same from 3.11 to 3.14; where they are others, nothing is kept.
    """
    compiler = getattr(re, "_compiler", None)
    really, make = getattr(compiler, "compile", None), getattr(sys.modules.get("_sre"), "compile", None)
    if compiler is None or really is None or make is None:
        yield
        return

    def once(pattern: Any, flags: int = 0) -> Any:
        key = (pattern, int(flags))
        if key in known:
            used[key] = known[key]
            return make(*known[key])

        def noted(text: Any, flags: int, code: list[int], groups: int, names: dict[str, int], of: Any) -> Any:
            used[key] = (text, int(flags), [int(step) for step in code], groups, dict(names), of)  # no enums: marshal
            return make(*used[key])

        compiler._sre.compile = noted
        try:
            return really(pattern, flags)
        finally:
            compiler._sre.compile = make

    compiler.compile = once
    try:
        yield
    finally:
        compiler.compile = really


def _read(kept: Path) -> Compiled:
    """Magic number of the interpreter, hash of the rest, the rest: as Python's own hash-based files (PEP 552)."""
    try:
        data = kept.read_bytes()
    except OSError:
        return {}
    head, content = data[: len(MAGIC_NUMBER) + 8], data[len(MAGIC_NUMBER) + 8 :]
    return marshal.loads(content) if head == MAGIC_NUMBER + source_hash(content) else {}


def _write(kept: Path, used: Compiled) -> None:
    if sys.dont_write_bytecode or getattr(sys, "frozen", False):
        return
    content = marshal.dumps(used)
    beside = kept.with_name(f"{kept.name}.{os.getpid()}")
    with suppress(OSError):
        kept.parent.mkdir(exist_ok=True)
        beside.write_bytes(MAGIC_NUMBER + source_hash(content) + content)
        beside.replace(kept)
    with suppress(OSError):
        beside.unlink(missing_ok=True)  # a disk that was full
