# SPDX-License-Identifier: EUPL-1.2
"""A registry as a computer with Outlook has it, and a plan with entries of every kind in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wizard.changes import registry
from wizard.changes.formats import reg
from wizard.changes.registry import MemoryRegistry
from wizard.core.plan import DirectoryChange, FileChange, RegistryChange, RegistryValue, WritePlan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.changes.registry import Registry

OFFICE = "HKCU\\Software\\Exemple\\Office"
SETUP, FOUND = f"{OFFICE}\\Outlook\\Setup", f"{OFFICE}\\Outlook\\AutoDiscover\\Local"
FIRST_RUN = RegistryValue(3, b"\x01\x02\xff")


def text(value: str) -> RegistryValue:
    """A REG_SZ."""
    return RegistryValue(1, value)


def furnish(place: Registry) -> None:
    """Outlook's keys as they stand before; the key of FOUND and the one above it are missing."""
    for key in ("HKCU\\Software\\Exemple", OFFICE, f"{OFFICE}\\Outlook", SETUP):
        place.create(key)
    place.set(SETUP, "First-Run", FIRST_RUN)
    place.set(SETUP, "Accent", RegistryValue(7, ("é", "à €")))
    place.set(OFFICE, "Large", RegistryValue(11, 2**40))


@pytest.fixture
def memory() -> Iterator[MemoryRegistry]:
    """That registry, in use."""
    made = MemoryRegistry()
    made.create("HKCU\\Software")
    furnish(made)
    registry.use(made)
    yield made
    registry.use(None)


def planned(home: Path) -> WritePlan:
    """A folder and a file, then: one entry removed, one added that the program takes away, one changed, one in new keys."""
    folder = home / "papers"
    return WritePlan(
        "outlook",
        "Outlook",
        "camille.exemple@ac-amiens.fr",
        (
            DirectoryChange(str(folder)),
            FileChange(str(folder / "account.prf"), None, b"[General]\r\n", note="prf"),
            RegistryChange(SETUP, "First-Run", FIRST_RUN, None, note="first", passing=True),
            RegistryChange(SETUP, "ImportPRF", None, text(str(folder / "account.prf")), note="import", passing=True),
            RegistryChange(OFFICE, "Large", RegistryValue(11, 2**40), RegistryValue(4, 1)),
            RegistryChange(FOUND, "ac-amiens.fr", None, text("C:\\é.xml")),
        ),
        closed=("OUTLOOK.EXE",),
    )


def exported(place: Registry) -> bytes:
    """All that is ours to compare, byte for byte."""
    return reg.export(place, "HKCU\\Software\\Exemple")
