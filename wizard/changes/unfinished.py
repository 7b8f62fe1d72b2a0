# SPDX-License-Identifier: EUPL-1.2
"""Is there anything to recover? Cheap enough to be asked at every start: a few directory listings, nothing read."""

from __future__ import annotations

import re

from wizard.changes.place import user_directory

_ID = re.compile(r"[0-9]{8}-[0-9]{6}-[0-9a-f]{4}\Z")  # as in the journal, which is not loaded for this question
_RECEIPT = re.compile(r"(begun|done|watched)\.json\Z|before-[0-9]+\Z")


def pending() -> bool:
    """Whether a killed run left something that ``recover`` should look at."""
    root = user_directory() / "journal"
    try:
        for folder in root.iterdir():
            if not _ID.match(folder.name):
                continue
            names = {entry.name for entry in folder.iterdir()}
            if not {"begun.json", "done.json"} <= names or not all(map(_RECEIPT.match, names)):
                return True
    except FileNotFoundError:
        return False
    except OSError:
        return True  # let recover say why
    return False
