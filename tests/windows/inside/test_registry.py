# SPDX-License-Identifier: EUPL-1.2
"""The real registry: it answers as the one in memory, takes our files, and is as before after an undo, to the byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.dying import Dead, Dying
from tests.unit.changes.entries import FIRST_RUN, FOUND, OFFICE, SETUP, furnish, planned, text
from tests.unit.changes.plans import tree
from wizard import changes
from wizard.changes import processes, registry
from wizard.changes.formats import reg
from wizard.changes.registry import MemoryRegistry
from wizard.changes.registry_windows import WindowsRegistry
from wizard.core.errors import Drifted, ProgramRunning
from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.changes.registry import Registry

TOP = "HKCU\\Software\\Exemple"
VALUES = {
    "": RegistryValue(1, "par défaut"),
    "Texte": RegistryValue(1, "Élève « é » € 🔑"),
    "Vide": RegistryValue(1, ""),
    "Lignes": RegistryValue(1, "un\r\ndeux"),
    "Variable": RegistryValue(2, "%APPDATA%\\x"),
    "Octets": RegistryValue(3, bytes(range(256))),
    "Rien": RegistryValue(3, b""),
    "Sans type": RegistryValue(0, b"\x01"),
    "Nombre": RegistryValue(4, 2**32 - 1),
    "Long": RegistryValue(11, 2**64 - 1),
    "Liste": RegistryValue(7, ("é", "b c")),
    "Liste vide": RegistryValue(7, ()),
    'Nom "à" \\ barre': RegistryValue(4, 1),
}


def reg_exe(*words: str) -> str:
    """Windows' own tool."""
    done = subprocess.run(
        ["reg.exe", *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    said = done.stdout.decode("cp1252", "replace")
    assert done.returncode == 0, said
    return said


def exported(place: Path) -> bytes:
    """The keys as Windows exports them."""
    file = place / "export.reg"
    reg_exe("export", "HKCU\\Software\\Exemple", str(file), "/y")
    return file.read_bytes()


@pytest.fixture
def real() -> Iterator[WindowsRegistry]:
    """The registry of this Wine, with nothing of ours in it before and after."""
    found = WindowsRegistry()
    subprocess.run(["reg.exe", "delete", TOP, "/f"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    yield found
    subprocess.run(["reg.exe", "delete", TOP, "/f"], stdin=subprocess.DEVNULL, capture_output=True, check=False)


@pytest.fixture(params=["windows", "memory"])
def either(request: pytest.FixtureRequest, real: WindowsRegistry) -> Registry:
    if request.param == "windows":
        real.create(TOP)
        return real
    made = MemoryRegistry()
    made.require(TOP)
    return made


@pytest.mark.parametrize("name", VALUES)
def test_every_kind_of_value_comes_back_as_it_was_written(either: Registry, name: str) -> None:
    either.set(TOP, name, VALUES[name])
    assert either.value(TOP, name.upper()) == VALUES[name]
    assert either.values(TOP) == {name: VALUES[name]}
    either.delete(TOP, name)
    assert either.value(TOP, name) is None


def test_what_is_not_there_and_what_is_refused(either: Registry) -> None:
    assert either.value(f"{TOP}\\Rien", "x") is None
    assert (either.values(f"{TOP}\\Rien"), either.keys(f"{TOP}\\Rien")) == ({}, ())
    assert not either.exists(f"{TOP}\\Rien")
    for write in (
        lambda: either.set(f"{TOP}\\Rien", "x", text("x")),
        lambda: either.delete(TOP, "x"),
        lambda: either.create(f"{TOP}\\Rien\\Dessous"),
        lambda: either.remove(f"{TOP}\\Rien"),
    ):
        with pytest.raises(FileNotFoundError):
            write()
    with pytest.raises(FileExistsError):
        either.create(TOP)
    either.create(f"{TOP}\\Élève")
    assert either.keys(TOP) == ("Élève",)
    with pytest.raises(OSError, match="empty"):
        either.remove(TOP)
    either.set(f"{TOP}\\Élève", "x", text("x"))
    with pytest.raises(OSError, match="empty"):
        either.remove(f"{TOP}\\élève")
    either.delete(f"{TOP}\\Élève", "X")
    either.remove(f"{TOP}\\élève")
    assert not either.exists(f"{TOP}\\Élève")
    with pytest.raises(ValueError, match="not a key"):
        either.exists("HKEY_USERS\\x")


def test_the_two_views_of_the_machine_are_two_places(real: WindowsRegistry) -> None:
    assert "Microsoft" in real.keys("HKLM\\SOFTWARE")
    assert real.exists("HKLM\\SOFTWARE\\WOW6432Node") == bool(real.keys("HKLM32\\SOFTWARE"))
    assert set(real.keys("HKLM32\\SOFTWARE")) <= set(real.keys("HKLM\\SOFTWARE\\WOW6432Node"))


def test_our_files_are_taken_by_windows_and_its_own_are_read(real: WindowsRegistry, tmp_path: Path) -> None:
    memory = MemoryRegistry()
    furnish_all(memory)
    file = tmp_path / "ours.reg"
    file.write_bytes(reg.export(memory, TOP))
    reg_exe("import", str(file))
    assert {name: real.value(TOP, name) for name in VALUES} == VALUES
    assert reg.parse(reg.export(real, TOP)) == reg.parse(file.read_bytes())
    real.delete(TOP, "Lignes")  # Wine's reg.exe writes line ends in its own way
    content = exported(tmp_path)
    assert content.startswith(b"\xff\xfe")
    assert reg.parse(content) == {TOP: real.values(TOP), f"{TOP}\\Sous": {}} == reg.parse(reg.export(real, TOP))


def furnish_all(place: MemoryRegistry) -> None:
    """Each kind of value, in a key with one below."""
    place.require(f"{TOP}\\Sous")
    for name, value in VALUES.items():
        place.set(TOP, name, value)


def test_written_and_undone_the_export_is_the_same_to_the_byte(
    home: Path, real: WindowsRegistry, tmp_path: Path
) -> None:
    furnish(real)
    before, files = exported(tmp_path), tree(home)
    receipt = changes.apply(planned(home))
    assert real.value(SETUP, "First-Run") is None
    assert real.value(SETUP, "ImportPRF") == text(str(home / "papers" / "account.prf"))
    assert real.value(FOUND, "ac-amiens.fr") == text("C:\\é.xml")
    assert exported(tmp_path) != before
    assert changes.undo(receipt.id).complete
    assert (exported(tmp_path), tree(home)) == (before, files)


@pytest.mark.parametrize("lives", range(8, 20))
def test_a_writing_cut_anywhere_is_taken_back_to_the_byte(
    home: Path, real: WindowsRegistry, tmp_path: Path, lives: int
) -> None:
    furnish(real)
    before, files = exported(tmp_path), tree(home)
    try:
        receipt = changes.apply(planned(home), store=Dying(lives)).id
    except Dead:
        changes.recover()
        receipt = next((each.id for each in changes.receipts()), "")
    if receipt:
        changes.undo(receipt)
    assert (exported(tmp_path), tree(home)) == (before, files)
    assert not changes.pending()


def test_what_changed_since_the_plan_stops_all(home: Path, real: WindowsRegistry, tmp_path: Path) -> None:
    furnish(real)
    plan = planned(home)
    real.set(OFFICE, "Large", RegistryValue(4, 3))
    before = exported(tmp_path)
    with pytest.raises(Drifted):
        changes.apply(plan)
    assert exported(tmp_path) == before


def test_after_outlook_took_the_import_the_first_run_is_put_back(home: Path, real: WindowsRegistry) -> None:
    furnish(real)
    receipt = changes.apply(planned(home))
    real.delete(SETUP, "ImportPRF")
    assert changes.undo(receipt.id).complete
    assert real.value(SETUP, "First-Run") == FIRST_RUN


def test_this_registry_is_the_system_s() -> None:
    assert isinstance(registry.system(), WindowsRegistry)


def test_a_program_that_runs_is_seen_by_its_name(home: Path, real: WindowsRegistry, tmp_path: Path) -> None:
    furnish(real)
    plan, before = planned(home), exported(tmp_path)
    program = Path(sys.executable).with_name("OUTLOOK.EXE")
    program.write_bytes(Path(sys.executable).read_bytes())
    running = subprocess.Popen(
        [str(program), "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert {"outlook.exe", "python.exe"} <= processes.names()
        with pytest.raises(ProgramRunning) as caught:
            changes.apply(plan)
        assert (caught.value.code, caught.value.facts["program"]) == ("process", "outlook.exe")
        assert exported(tmp_path) == before
    finally:
        running.communicate(b"", timeout=30)
        program.unlink()
    assert "outlook.exe" not in processes.names()
