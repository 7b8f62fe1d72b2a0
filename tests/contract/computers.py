# SPDX-License-Identifier: EUPL-1.2
"""For each mail program a computer on which it is, never opened; and what the assistant can do with it."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.unit.clients.outlook import computers
from tests.unit.clients.thunderbird.trees import linux

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.clients.base import Where

ALWAYS = ("apple", "android", "sheet")  # offered on every computer
ACCOUNTS = ("thunderbird",)  # the account itself is written, and seen afterwards
FILES = ("apple", "sheet")  # taken along: found done when the files are there


def _mac(tmp_path: Path) -> Where:
    contents = tmp_path / "Applications" / "Microsoft Outlook.app" / "Contents"
    contents.mkdir(parents=True)
    facts = {"CFBundleIdentifier": "com.microsoft.Outlook", "CFBundleShortVersionString": "16.90"}
    (contents / "Info.plist").write_bytes(plistlib.dumps(facts))
    return replace(linux(tmp_path), platform="darwin", root=tmp_path)


def _windows(seed: str) -> Callable[[Path], Where]:
    return lambda tmp_path: computers.computer(tmp_path, seed)


COMPUTERS: dict[str, Callable[[Path], Where]] = {
    "thunderbird": linux,
    "outlook": _windows("365-c2r"),
    "outlook-mac": _mac,
    "apple": linux,
    "android": linux,
    "sheet": linux,
    "outlook-new": _windows("new-only"),
}
