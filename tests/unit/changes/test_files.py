# SPDX-License-Identifier: EUPL-1.2
"""Our own files: private, whole or not at all; and the effects everything else is made of."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from wizard import changes
from wizard.changes.files import write_private
from wizard.changes.store import PATIENCE, Store, patiently


def test_a_file_of_ours_is_private_with_its_folders(home: Path) -> None:
    path = home / "Élève" / "reports" / "r.txt"
    write_private(path, b"one")
    write_private(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == stat.S_IMODE(path.parents[1].stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_it_is_private_from_its_first_byte_under_any_umask(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    modes = []
    real = os.fsync

    def noted(descriptor: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", noted)
    former = os.umask(0)
    try:
        write_private(home / "r", b"x")
    finally:
        os.umask(former)
    assert modes[0] == 0o600


class _Stopped(Exception):
    """The writing is cut by something that is not the disk."""


def test_a_failure_leaves_the_former_content_and_nothing_else(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = home / "r"
    write_private(path, b"one")

    def cut(descriptor: int) -> None:
        raise _Stopped

    monkeypatch.setattr(os, "fsync", cut)
    with pytest.raises(_Stopped):
        write_private(path, b"two")
    assert path.read_bytes() == b"one"
    assert list(home.iterdir()) == [path]


def test_a_target_that_is_a_folder_is_refused_and_nothing_is_left(home: Path) -> None:
    (home / "r" / "x").mkdir(parents=True)
    with pytest.raises(OSError, match="r"):
        write_private(home / "r", b"two")
    assert list(home.iterdir()) == [home / "r"]


def test_a_link_planted_in_our_place_is_not_followed(home: Path) -> None:
    (home / "trap").symlink_to(home / "victim")
    with pytest.raises(FileExistsError):
        Store().write(home / "trap", b"x")
    assert not (home / "victim").exists()


def test_the_data_folder_follows_the_person(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "données"))
    assert changes.user_directory() == home / "données" / "assistant-messagerie"
    monkeypatch.delenv("XDG_DATA_HOME")
    assert changes.user_directory().is_relative_to(home)


class _Busy(PermissionError):
    """What Windows raises while a scanner has the file open."""

    winerror = 32


def test_a_file_busy_for_a_moment_is_waited_for() -> None:
    calls = []

    def effect() -> None:
        calls.append(1)
        if len(calls) < 3:
            raise _Busy

    patiently(effect)
    assert len(calls) == 3


def test_a_refusal_that_is_not_a_busy_file_is_not_waited_for() -> None:
    calls = []

    def effect() -> None:
        calls.append(1)
        raise PermissionError

    with pytest.raises(PermissionError):
        patiently(effect)
    assert len(calls) == 1


def test_patience_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    from wizard.changes import store

    now = iter([0.0, PATIENCE / 2, PATIENCE + 1])
    monkeypatch.setattr(store.time, "monotonic", lambda: next(now))
    monkeypatch.setattr(store.time, "sleep", lambda seconds: None)

    def effect() -> None:
        raise _Busy

    with pytest.raises(_Busy):
        patiently(effect)


def test_names_are_loaded_when_first_used() -> None:
    with pytest.raises(AttributeError):
        changes.nothing_of_that_name  # noqa: B018
    assert set(changes.__all__) == {name for name in changes.__all__ if getattr(changes, name)}
    assert isinstance(changes.user_directory(), Path)
