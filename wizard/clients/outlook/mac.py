# SPDX-License-Identifier: EUPL-1.2
"""Outlook for Mac: nothing can be written for it, every setting is copied by the person."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from wizard.clients.base import Detection, Target
from wizard.clients.outlook.modern import Modern

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.clients.base import Where

CLIENT, NAME = "outlook-mac", "Outlook"
_BUNDLE = "com.microsoft.Outlook"


class Mac(Modern):
    """The Outlook of the Mac; see ``wizard.clients.base.Client`` for its methods."""

    id = CLIENT
    name = NAME
    guide = "outlook-mac"

    def detect(self, where: Where) -> Detection | None:
        if where.platform != "darwin" or where.profile_root is not None:
            return None
        for folder in (where.system("/Applications"), where.home / "Applications"):
            program = folder / "Microsoft Outlook.app"
            version = _version(program)
            if version is not None:
                notes = ("outlook_mac.cloud",)
                target = Target(
                    CLIENT,
                    CLIENT,
                    NAME,
                    program,
                    version=version,
                    program=program,
                    command=("open", str(program)),
                    notes=notes,
                    route="guide",
                    keeps=False,
                )
                return Detection(CLIENT, NAME, version, program, (target,), notes)
        return None


def _version(program: Path) -> str | None:
    """What Info.plist says; None when the program is not there or another."""
    try:
        facts = plistlib.loads((program / "Contents" / "Info.plist").read_bytes())
    except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
        return None
    if not isinstance(facts, dict) or facts.get("CFBundleIdentifier") != _BUNDLE:
        return None
    return str(facts.get("CFBundleShortVersionString", ""))
