# SPDX-License-Identifier: EUPL-1.2
"""The one door to packaged files: found in a checkout, an editable install, a wheel and a frozen bundle."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any


@cache
def root() -> Path:
    """The directory that holds ``resources`` (and in it ``generated``, made at build)."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    for candidate in (*([Path(bundle)] if bundle else []), package / "_data", package.parent):
        if (candidate / "resources" / "academies").is_dir():
            return candidate
    raise FileNotFoundError("resources/academies")


def path(*parts: str) -> Path:
    """The path of a packaged file below ``resources``; leaving that directory is refused (ValueError)."""
    base = root() / "resources"
    target = base.joinpath(*parts)
    if all(part.replace("-", "").replace("_", "").replace(".", "", 1).isalnum() for part in parts):
        return target  # plain names: nothing that leads out, and no look at the disk (a start asks for two dozen)
    if base not in target.resolve().parents and target.resolve() != base.resolve():
        raise ValueError(f"outside resources: {parts}")
    return target


def text(*parts: str) -> str:
    """The content of a packaged UTF-8 text file."""
    return path(*parts).read_text(encoding="utf-8")


def generated(name: str) -> Any:
    """A JSON document made at build by ``translations/compile.py`` (catalogues, index of academies)."""
    return json.loads(text("generated", name))
