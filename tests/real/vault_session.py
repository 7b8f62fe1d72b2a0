# SPDX-License-Identifier: EUPL-1.2
"""Run inside a session bus of its own: the vault's contract against the real Secret Service found there.

Its first argument says what to do; it prints one JSON value.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.contract.vaults import ADDRESS, CASES, PASSWORDS
from wizard import vault
from wizard.core.secret import Secret


def contract() -> dict[str, str]:
    """Every case and every password; what failed, by name."""
    failed = {}
    for name, case in CASES.items():
        try:
            case()
        except AssertionError as error:
            failed[name] = repr(error)
    for name, text in PASSWORDS.items():
        saved = vault.save(ADDRESS, Secret(text))
        kept = vault.fetch(ADDRESS)
        if not saved.usable or kept != Secret(text) or not vault.forget(ADDRESS):
            failed[name] = f"{saved} {kept is not None}"
    return failed


def main(what: str) -> None:
    if what == "contract":
        answer: object = {"state": vault.available(), "ran": len(CASES) + len(PASSWORDS), "failed": contract()}
    elif what == "save":
        answer = vault.save(ADDRESS, Secret(sys.stdin.readline().strip()))
    elif what == "fetch":
        kept = vault.fetch(ADDRESS)
        answer = kept.reveal() if kept else None
    else:
        answer = vault.available()
    print(json.dumps(answer, default=lambda state: [state.condition, state.backend]))


if __name__ == "__main__":
    main(sys.argv[1])
