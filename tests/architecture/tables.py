# SPDX-License-Identifier: EUPL-1.2
"""The tables of a Markdown page, as tests read them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def cells(page: Path, *head: str) -> list[list[str]]:
    """The rows of the table with this head; AssertionError where there is none or a row has lost a cell."""
    lines = iter(page.read_text(encoding="utf-8").splitlines())
    assert any(_row(line) == list(head) for line in lines), f"{page.name} has no table {head}"
    next(lines)
    found = []
    for line in lines:
        if not line.startswith("|"):
            break
        found.append(_row(line))
        assert len(found[-1]) == len(head), line
    return found


def spans(cell: str) -> list[str]:
    """What stands as code in a cell."""
    return re.findall(r"`([^`]+)`", cell)


def _row(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
