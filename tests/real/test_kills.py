# SPDX-License-Identifier: EUPL-1.2
"""SIGKILL before, in and after every effect of apply, undo and recover: the next start finds all or nothing."""

from __future__ import annotations

import os
import random
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.real.killing import Killing, deaths, in_child
from tests.unit.changes.plans import added, existing_profile, first, tree
from wizard import changes
from wizard.changes import files, journal
from wizard.changes.store import Store
from wizard.core.plan import DirectoryChange, FileChange, WritePlan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PLANS: dict[str, Callable[[Path], WritePlan]] = {
    "added": lambda home: added(home / ".thunderbird" / "old.default"),
    "first": lambda home: first(home / ".thunderbird"),
}
SEEDS = [None, 1]  # None: the disk kept all it was given; a number: it forgot some names it had not synced


@pytest.fixture(params=sorted(PLANS))
def plan(request: pytest.FixtureRequest, home: Path) -> Callable[[], WritePlan]:
    """A plan for a home in use."""
    existing_profile(home)
    return lambda: PLANS[request.param](home)


def fresh(home: Path) -> None:
    """As on a computer that the assistant never ran on: every run has the same effects."""
    shutil.rmtree(home / ".local", ignore_errors=True)


def settle(home: Path, before: dict[str, bytes | None], after: dict[str, bytes | None]) -> bool:
    """After a death: recover, then all or nothing; whether it is all."""
    changes.recover()
    assert not changes.pending()
    done = bool(changes.receipts())
    assert tree(home) == (after if done else before)
    if changes.user_directory().exists():
        assert {path.name for path in changes.user_directory().iterdir()} <= {"lock", "journal"}
    for folder in journal.folders():
        assert journal.settled(journal.names(folder))
    return done


@pytest.mark.parametrize("seed", SEEDS)
def test_a_writing_killed_anywhere_is_all_or_nothing(
    home: Path, plan: Callable[[], WritePlan], seed: int | None
) -> None:
    before = tree(home)
    stores = deaths(lambda store: changes.apply(plan(), store=store), seed)
    after = tree(home)
    changes.undo(changes.receipts()[0].id)
    assert tree(home) == before
    ends = []
    for store in stores:
        fresh(home)
        assert not in_child(lambda store=store: changes.apply(plan(), store=store))  # type: ignore[misc]
        ends.append(settle(home, before, after))
        if ends[-1]:
            changes.undo(changes.receipts()[0].id)
            assert tree(home) == before
    assert len(ends) > 50
    assert set(ends) == {True, False}


@pytest.mark.parametrize("seed", SEEDS)
def test_an_undo_killed_anywhere_is_all_or_nothing(home: Path, plan: Callable[[], WritePlan], seed: int | None) -> None:
    before = tree(home)
    changes.apply(plan())
    after = tree(home)
    stores = deaths(lambda store: changes.undo(changes.receipts()[0].id, store=store), seed)
    assert tree(home) == before
    ends = []
    for store in stores:
        if not changes.receipts():
            changes.apply(plan())
        assert not in_child(lambda store=store: changes.undo(changes.receipts()[0].id, store=store))  # type: ignore[misc]
        ends.append(settle(home, before, after))
    assert len(ends) > 50
    assert set(ends) == {True, False}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("undoing", [False, True])
def test_a_recovery_killed_anywhere_is_only_begun_again(
    home: Path, plan: Callable[[], WritePlan], undoing: bool, seed: int | None
) -> None:
    def work(store: Store) -> None:
        if undoing:
            changes.undo(changes.receipts()[0].id, store=store)
        else:
            changes.apply(plan(), store=store)

    if undoing:
        changes.apply(plan())
    start = tree(home)
    counting = Killing()
    work(counting)
    changes.apply(plan()) if undoing else changes.undo(changes.receipts()[0].id)
    assert tree(home) == start
    if not undoing:
        fresh(home)
    last = counting.labels.index(("rename", "over.json" if undoing else "done.json"))  # all done but the mark
    assert not in_child(lambda: work(Killing(last)))
    assert tree(home) != start
    frozen = home.parent / "frozen"
    shutil.copytree(home, frozen)
    recovering = deaths(lambda store: changes.recover(store=store), seed)
    assert tree(home) == start
    for store in recovering:
        shutil.rmtree(home)
        shutil.copytree(frozen, home)
        assert not in_child(lambda store=store: changes.recover(store=store))  # type: ignore[misc]
        changes.recover()
        assert tree(home) == start
        assert not changes.pending()
    assert len(recovering) > 20


def test_what_is_said_to_be_done_is_on_the_disk(home: Path, plan: Callable[[], WritePlan]) -> None:
    """When a job returns, no name is left for the disk to forget."""
    store = Killing()
    receipt = changes.apply(plan(), store=store)
    assert store.unsynced == []
    changes.undo(receipt.id, store=store)
    assert store.unsynced == []
    changes.forget(changes.apply(plan(), store=store).id, store)
    assert store.unsynced == []
    counting = Killing()
    changes.undo(changes.apply(first(home / "new"), store=counting).id)
    last = counting.labels.index(("rename", "done.json"))
    assert not in_child(lambda: changes.apply(first(home / "new"), store=Killing(last)))
    assert changes.pending()
    changes.recover(store=store)
    assert store.unsynced == []


def test_nothing_is_ever_opened_for_writing_but_by_the_store(home: Path) -> None:
    """The interpreter's own audit events see every file opened, renamed or removed."""
    profile = existing_profile(home)
    report = home.parent / "events"
    changing = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod"}

    def work() -> None:
        inside: list[str] = []
        found: list[str] = []
        seen = dict.fromkeys(changing | {"open"}, 0)

        class Watched(Store):
            pass

        def entered(name: str) -> Callable[..., Any]:
            real = getattr(Store, name)

            def effect(*args: Any, **kwargs: Any) -> Any:
                inside.append(name)
                try:
                    return real(*args, **kwargs)
                finally:
                    inside.pop()

            return effect

        def audit(event: str, args: tuple[Any, ...]) -> None:
            writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
            if event in changing or (event == "open" and (args[2] or 0) & writing):
                seen[event] += 1
                if not inside:
                    found.append(f"{event} {args}")

        for name in ("write", "rename", "sync_dir", "unlink", "mkdir", "rmdir", "open_lock"):
            setattr(Watched, name, entered(name))
        sys.dont_write_bytecode = True
        store = Watched()
        files.write_private(home / "warm", b"")
        sys.addaudithook(audit)
        receipt = changes.apply(added(profile), store=store)
        changes.undo(receipt.id, store=store)
        changes.apply(first(home / ".thunderbird"), store=store, keep_backup=False)
        changes.forget(changes.apply(added(profile), store=store).id, store)
        changes.preview(first(home / "new"))
        changes.recover(store=store)
        enough = seen["open"] > 20 and seen["os.rename"] > 10 and seen["os.remove"] > 5
        outside = repr(found)
        report.write_text(f"{outside}\n{enough}")

    assert in_child(work)
    lines = report.read_text().splitlines()
    assert lines == ["[]", "True"]


NAMES = st.sampled_from(["a", "b", "c/d", "c/e", "f/g/h"])
CONTENTS = st.binary(max_size=40)


@st.composite
def homes(draw: st.DrawFn) -> tuple[dict[str, bytes], dict[str, bytes], list[str]]:
    """Files there are, files to write (some of them new), folders to make."""
    there = draw(st.dictionaries(NAMES, CONTENTS, max_size=4))
    written = draw(st.dictionaries(NAMES, CONTENTS, min_size=1, max_size=5))
    return there, written, draw(st.lists(st.sampled_from(["k", "k/l", "m"]), max_size=2, unique=True))


@pytest.mark.slow
@pytest.mark.timeout(3600)
@settings(max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    drawn=homes(), share=st.floats(0, 1, exclude_max=True), seed=st.none() | st.integers(0, 9), undoing=st.booleans()
)
def test_any_plan_killed_anywhere_is_all_or_nothing(
    home: Path,
    drawn: tuple[dict[str, bytes], dict[str, bytes], list[str]],
    share: float,
    seed: int | None,
    undoing: bool,
) -> None:
    there, written, folders = drawn
    shutil.rmtree(home)
    home.mkdir()
    for name, content in there.items():
        (home / "p" / name).parent.mkdir(parents=True, exist_ok=True)
        (home / "p" / name).write_bytes(content)
    plan = WritePlan(
        "thunderbird",
        "t",
        "a",
        (
            *(DirectoryChange(str(home / "p" / name)) for name in folders),
            *(FileChange(str(home / "p" / name), there.get(name), content) for name, content in written.items()),
        ),
        (str(home / "p"),),
    )
    before = tree(home)
    counting = Killing()
    receipt = changes.apply(plan, store=counting)
    after = tree(home)
    if not receipt.undoable:
        assert before == after
        return
    if undoing:
        counting = Killing()
        changes.undo(receipt.id, store=counting)
        receipt = changes.apply(plan)
    else:
        changes.undo(receipt.id)
        assert tree(home) == before
        fresh(home)
    killing = Killing(int(share * counting.seen), None if seed is None else random.Random(seed))
    work = (
        (lambda: changes.undo(receipt.id, store=killing)) if undoing else (lambda: changes.apply(plan, store=killing))
    )
    assert not in_child(work)
    settle(home, before, after)
