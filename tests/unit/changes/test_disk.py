# SPDX-License-Identifier: EUPL-1.2
"""Disks as they are: full at any byte, read-only, and a person without any special right."""

from __future__ import annotations

import os
import resource
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.plans import added, existing_profile, first, tree
from wizard import changes
from wizard.changes.files import write_private
from wizard.core.errors import AssistantError, WriteFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOBODY = 65534


def ending(work: Callable[[], object]) -> str:
    """How the work ends in a forked child: « done », an error's name and code, or the trace of a surprise."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work()
            said = "done"
        except AssistantError as error:
            said = f"{type(error).__name__} {error.code}"
        except BaseException:
            said = traceback.format_exc()
        os.write(writing, said.encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def limited(size: int, work: Callable[[], object]) -> str:
    """The work where no file may grow over ``size`` bytes."""

    def inside() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        work()

    return ending(inside)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 100, 400, 700, 1500, 2500])
def test_a_disk_that_is_full_at_any_size_leaves_everything(home: Path, size: int) -> None:
    existing_profile(home)
    before = tree(home)
    assert limited(size, lambda: changes.apply(first(home / ".thunderbird"))) == "WriteFailed disk_full"
    assert tree(home) == before
    assert not changes.pending()
    assert limited(100_000, lambda: changes.apply(first(home / ".thunderbird"))) == "done"


@pytest.mark.parametrize("size", [0, 100, 400])
def test_an_undo_on_a_full_disk_leaves_everything(home: Path, size: int) -> None:
    profile = existing_profile(home)
    before = tree(home)
    receipt = changes.apply(added(profile))
    written = tree(home)
    assert limited(size, lambda: changes.undo(receipt.id)) == "WriteFailed disk_full"
    assert tree(home) == written
    assert changes.undo(receipt.id).complete
    assert tree(home) == before


def as_nobody(work: Callable[[], object]) -> str:
    """The work by somebody without rights (as root: in a child that gave its own away)."""

    def inside() -> None:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        work()

    return ending(inside)


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home of a person without rights, where they can reach it, with a profile in use."""
    import shutil
    import tempfile

    place = Path(tempfile.mkdtemp(prefix="Élève "))
    place.chmod(0o755)
    home = place / "home"
    home.mkdir(0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local" / "share"))
    existing_profile(home)
    if os.geteuid() == 0:
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    yield home
    for path in (place, *place.rglob("*")):
        path.chmod(0o700)
    shutil.rmtree(place)


def test_a_person_without_rights_writes_and_undoes(person: Path) -> None:
    before = tree(person)

    def work() -> None:
        receipt = changes.apply(first(person / ".thunderbird"))
        assert changes.undo(receipt.id).complete
        write_private(person / "report.txt", b"x")

    assert as_nobody(work) == "done"
    assert tree(person) == {**before, "report.txt": b"x"}


@pytest.mark.parametrize(
    ("shut", "plan"),
    [
        (".", "added"),  # the data folder cannot be made
        (".thunderbird", "first"),  # the profile's folder cannot be made
        (".thunderbird/old.default", "added"),  # no temporary beside the target
    ],
)
def test_a_folder_that_refuses_leaves_everything(person: Path, shut: str, plan: str) -> None:
    before = tree(person)
    root = person / ".thunderbird"
    (person / shut).chmod(0o500)
    made = {"added": lambda: changes.apply(added(root / "old.default")), "first": lambda: changes.apply(first(root))}
    assert as_nobody(made[plan]) == "WriteFailed denied"
    assert tree(person) == before
    assert as_nobody(changes.recover) == "done"


def test_an_administrator_is_kept_out_of_a_persons_files(person: Path) -> None:
    if os.geteuid() != 0:  # the same rule seen from the other side: a file of the administrator's
        with pytest.raises(AssistantError):
            changes.guard.require_person([Path("/etc/passwd")])
        return
    before = tree(person)
    assert ending(lambda: changes.apply(added(person / ".thunderbird" / "old.default"))) == "WrongUser owner"
    assert tree(person) == before
    assert not changes.user_directory().exists()


def test_our_own_file_on_a_full_disk_keeps_its_former_content(home: Path) -> None:
    path = home / "r"
    write_private(path, b"one")

    def work() -> None:
        try:
            write_private(path, b"x" * 500)
        except OSError as error:
            raise WriteFailed("disk_full") from error

    assert limited(100, work) == "WriteFailed disk_full"
    assert path.read_bytes() == b"one"
    assert list(home.iterdir()) == [path]
