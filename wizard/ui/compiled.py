# SPDX-License-Identifier: EUPL-1.2
"""Imports Qt without compiling again what PySide compiles at every start.

PySide carries the Python half of its bindings (``shibokensupport``) as source inside its library, and compiles it at
each import: a sixth of a bare window's start. Python keeps the compiled form of every other module in ``__pycache__``;
here these are kept too, by the same rules: beside our own modules, refreshed when the source or the interpreter is
another, not written where that folder is read-only or with ``-B``. A bundle brings the file with it.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import CodeType

Sources = dict[str, tuple[bytes, "CodeType"]]  # by the name PySide gives it: hash of the source, code


def place() -> Path:
    """The file of this interpreter, beside our own compiled modules."""
    return Path(cache_from_source(str(Path(__file__).with_name("shibokensupport.py")))).with_suffix(".marshal")


def import_qt(kept: Path) -> None:
    """Import PySide6.QtCore, reading and writing ``kept``. A file that cannot be used costs time only."""
    known = _read(kept)
    used: Sources = {}
    really = builtins.compile

    # Like the caller it stands for, this module says `from __future__ import annotations`, which compile() inherits.
    def compile_once(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        if mode != "exec" or rest or named or not isinstance(source, str | bytes):
            return really(source, filename, mode, *rest, **named)
        mark = source_hash(source.encode() if isinstance(source, str) else source)
        found = known.get(filename)
        code = found[1] if found is not None and found[0] == mark else really(source, filename, mode)
        used[filename] = (mark, code)
        return code

    builtins.compile = compile_once
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = really
    if any(known.get(name, (b"",))[0] != mark for name, (mark, _code) in used.items()):
        _write(kept, used)


def _read(kept: Path) -> Sources:
    """Magic number of the interpreter, hash of the rest, the rest: as Python's own hash-based files (PEP 552)."""
    try:
        data = kept.read_bytes()
    except OSError:
        return {}
    head, content = data[: len(MAGIC_NUMBER) + 8], data[len(MAGIC_NUMBER) + 8 :]
    return marshal.loads(content) if head == MAGIC_NUMBER + source_hash(content) else {}


def _write(kept: Path, used: Sources) -> None:
    if sys.dont_write_bytecode or getattr(sys, "frozen", False):
        return
    content = marshal.dumps(used)
    beside = kept.with_name(f"{kept.name}.{os.getpid()}")
    try:
        kept.parent.mkdir(exist_ok=True)
        beside.write_bytes(MAGIC_NUMBER + source_hash(content) + content)
        beside.replace(kept)
    except OSError:
        beside.unlink(missing_ok=True)
