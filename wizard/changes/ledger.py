# SPDX-License-Identifier: EUPL-1.2
"""What is kept of accounts from one run to the next: one small private file a purpose, no address and no name in it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from wizard.changes.files import write_private

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SCHEMA = 1


def key(address: str) -> str:
    """By what an account is found again: it does not say whose it is."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()


class Ledger:
    """A value of JSON for each account, by its key, the latest last. A file that cannot be read holds nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> dict[str, Any]:
        """All of it, read now."""
        try:
            document = json.loads(self._path.read_text(encoding="utf-8"))
            accounts = document["accounts"] if document["schema"] == _SCHEMA else {}
        except (OSError, ValueError, TypeError, KeyError):
            return {}
        return accounts if isinstance(accounts, dict) else {}

    def write(self, accounts: Mapping[str, Any]) -> None:
        """This is all from now on; no file when it is nothing. Raises OSError."""
        if accounts:
            write_private(self._path, json.dumps({"schema": _SCHEMA, "accounts": accounts}).encode())
        else:
            self._path.unlink(missing_ok=True)
