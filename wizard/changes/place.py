# SPDX-License-Identifier: EUPL-1.2
"""Where the assistant keeps its own files: the journal, the receipts, the lock of its single run."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def user_directory() -> Path:
    """The data folder of this person (HOME and XDG_DATA_HOME are honoured); it is not created here."""
    return Path(platformdirs.user_data_path("assistant-messagerie", appauthor=False))
