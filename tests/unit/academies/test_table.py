# SPDX-License-Identifier: EUPL-1.2
"""The page ``docs/academies.md`` says what the files say: it is made again and compared."""

from __future__ import annotations

import runpy
from pathlib import Path

from wizard.academies import Catalogue
from wizard.core.server import Protocol

DOCS = Path(__file__).parents[3] / "docs"


def test_the_page_is_the_one_made_from_the_files() -> None:
    made = runpy.run_path(str(DOCS / "academies.py"))["page"](Catalogue())
    assert (DOCS / "academies.md").read_text(encoding="utf-8") == made, "run: python docs/academies.py"


def test_every_academy_has_its_row_and_every_server_its_confidence() -> None:
    rows = [line for line in (DOCS / "academies.md").read_text(encoding="utf-8").splitlines() if "(`" in line]
    assert len(rows) == len(Catalogue().names)
    for name, row in zip(Catalogue().names, rows, strict=True):
        academy = Catalogue().get(name.id)
        assert row.startswith(f"| {academy.name} (`{academy.id}`) | {academy.domains[0]}")
        cells = row.split(" | ")
        for fact in academy.servers:
            cell = cells[2 if fact.value.protocol is Protocol.IMAP else 3]
            assert f"{fact.value.endpoint} ({fact.confidence.name.lower().replace('_', ' ')})" in cell
        assert (cells[2], cells[3]) != ("", "") or not academy.servers
