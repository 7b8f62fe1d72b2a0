# SPDX-License-Identifier: EUPL-1.2
"""Our own private files: reports, sheets, resume state. Readable by their owner only, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.changes.store import Store, make_directories, replace

if TYPE_CHECKING:
    from pathlib import Path


def write_private(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: 0600 from the first byte, replaced in one step, on the disk when this returns.

    Missing parent directories are created with mode 0700. Raises OSError; the former content is then untouched.
    """
    store = Store()
    make_directories(store, path.parent)
    replace(store, path, data)
