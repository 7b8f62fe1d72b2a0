# SPDX-License-Identifier: EUPL-1.2
"""The registry in memory: it answers and refuses as the one of Windows (tests/windows asks that one the same)."""

from __future__ import annotations

import sys

import pytest

from wizard.changes import processes, registry
from wizard.changes.registry import MemoryRegistry
from wizard.core.plan import RegistryValue

KEY = "HKCU\\Software\\Exemple"
A, B = RegistryValue(1, "a"), RegistryValue(4, 2)


@pytest.fixture
def memory() -> MemoryRegistry:
    made = MemoryRegistry()
    made.require(KEY)
    return made


def test_names_are_found_whatever_their_case_and_keep_their_spelling(memory: MemoryRegistry) -> None:
    memory.set(KEY, "ImportPRF", A)
    memory.set("hkcu\\SOFTWARE\\exemple".replace("hkcu", "HKCU"), "importprf", B)
    assert memory.values(KEY) == {"ImportPRF": B}
    assert memory.value(KEY.upper(), "IMPORTPRF") == B
    assert memory.keys("HKCU\\software") == ("Exemple",)


def test_what_is_not_there_reads_as_nothing(memory: MemoryRegistry) -> None:
    assert memory.value(KEY, "x") is None
    assert memory.value("HKCU\\Rien", "x") is None
    assert (memory.values("HKCU\\Rien"), memory.keys("HKCU\\Rien")) == ({}, ())
    assert not memory.exists("HKCU\\Rien")
    assert memory.exists("HKLM")


def test_writing_where_nothing_is_fails(memory: MemoryRegistry) -> None:
    for write in (
        lambda: memory.set("HKCU\\Rien", "x", A),
        lambda: memory.delete(KEY, "x"),
        lambda: memory.create("HKCU\\Rien\\Dessous"),
        lambda: memory.remove("HKCU\\Rien"),
    ):
        with pytest.raises(FileNotFoundError):
            write()
    with pytest.raises(FileExistsError):
        memory.create(KEY)


def test_a_key_is_removed_only_when_empty(memory: MemoryRegistry) -> None:
    memory.set(KEY, "", A)
    for full in (KEY, "HKCU\\Software"):
        with pytest.raises(OSError, match="not empty"):
            memory.remove(full)
    memory.delete(KEY, "")
    memory.remove(KEY)
    assert not memory.exists(KEY)
    with pytest.raises(PermissionError):
        MemoryRegistry().remove("HKCU")


def test_what_32_bit_programs_see_of_the_machine() -> None:
    memory = MemoryRegistry()
    memory.require("HKLM\\SOFTWARE\\WOW6432Node\\Microsoft")
    memory.set("HKLM\\SOFTWARE\\WOW6432Node\\Microsoft", "x", A)
    assert memory.value("HKLM32\\Software\\Microsoft", "x") == A
    assert memory.keys("HKLM32\\Software") == ("Microsoft",)
    assert memory.value("HKLM\\Software\\Microsoft", "x") is None
    memory.require("HKLM\\SYSTEM")
    assert memory.exists("HKLM32\\SYSTEM")
    assert memory.exists("HKLM32")


def test_another_root_is_refused(memory: MemoryRegistry) -> None:
    with pytest.raises(ValueError, match="HKEY_USERS"):
        memory.exists("HKEY_USERS\\x")


def test_the_keys_above() -> None:
    assert list(registry.above(KEY)) == ["HKCU\\Software"]
    assert list(registry.above("HKCU\\a\\b\\c")) == ["HKCU\\a\\b", "HKCU\\a"]


def test_the_registry_in_use_may_be_another(memory: MemoryRegistry) -> None:
    registry.use(memory)
    try:
        assert registry.system() is memory
    finally:
        registry.use(None)
    assert registry.system() is not memory


def test_processes_have_names_in_lower_case() -> None:
    names = processes.names()
    assert names == frozenset(name.lower() for name in names)
    assert bool(names) == (sys.platform == "win32")
