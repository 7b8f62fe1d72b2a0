# SPDX-License-Identifier: EUPL-1.2
"""A writing that is cancelled: everything is put back, or what is there is said; nothing in between."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest

from wizard import aio, changes, vault
from wizard.core.account import Store
from wizard.core.errors import Drifted
from wizard.core.plan import FileChange, WritePlan
from wizard.core.secret import Secret
from wizard.journey import work
from wizard.journey.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def memory() -> Iterator[None]:
    vault.use(vault.MemoryBackend())
    yield
    vault.use(None)


@pytest.fixture
def draft(home: Path) -> Draft:
    plan = WritePlan("thunderbird", "t", "c@ac-amiens.fr", (FileChange(str(home / "prefs.js"), None, b"x"),))
    return Draft(address="c@ac-amiens.fr", password=Secret("Un-mot2"), store=Store.NONE, plan=plan)


class _Gate:
    """Stands in front of a blocking call: says when it is reached, lets it through on demand."""

    def __init__(self, call: Callable[..., Any], *, after: bool = False) -> None:
        self.call, self.after = call, after
        self.reached, self.opened = threading.Event(), threading.Event()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        result = self.call(*args, **kwargs) if self.after else None
        self.reached.set()
        assert self.opened.wait(20)
        return result if self.after else self.call(*args, **kwargs)


async def _cancel_at(gate: _Gate, writing: Coroutine[Any, Any, Draft]) -> Draft:
    """Cancel while the call is at the gate, then let it go on; what the writing gives or raises."""
    task = asyncio.ensure_future(writing)
    while not gate.reached.is_set():
        await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.05)
    assert not task.done()  # its end is waited for
    gate.opened.set()
    return await task


def test_before_anything_is_written_nothing_is(home: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = _Gate(changes.apply)
    monkeypatch.setattr(changes, "apply", gate)
    with pytest.raises(asyncio.CancelledError):
        aio.run(_cancel_at(gate, work.write(draft)))
    assert not (home / "prefs.js").exists()
    assert changes.receipts() == ()


def test_when_all_is_written_it_is_put_back(home: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = _Gate(changes.apply, after=True)
    monkeypatch.setattr(changes, "apply", gate)
    with pytest.raises(asyncio.CancelledError):
        aio.run(_cancel_at(gate, work.write(draft)))
    assert not (home / "prefs.js").exists()
    assert changes.receipts() == ()


def test_without_a_backup_it_is_too_late_and_that_is_said(
    home: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = _Gate(changes.apply, after=True)
    monkeypatch.setattr(changes, "apply", gate)
    done = aio.run(_cancel_at(gate, work.write(draft, keep_backup=False)))
    assert (home / "prefs.js").read_bytes() == b"x"
    assert done.receipt


def test_a_failure_while_being_cancelled_is_a_cancellation(
    home: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "prefs.js").write_bytes(b"mine")
    gate = _Gate(changes.apply)
    monkeypatch.setattr(changes, "apply", gate)
    with pytest.raises(asyncio.CancelledError):
        aio.run(_cancel_at(gate, work.write(draft)))
    assert (home / "prefs.js").read_bytes() == b"mine"
    monkeypatch.undo()
    with pytest.raises(Drifted):
        aio.run(work.write(draft))


def test_nothing_to_write_leaves_no_receipt(draft: Draft) -> None:
    empty = draft.answer(plan=WritePlan("thunderbird", "t", "c@ac-amiens.fr", ()))
    done = aio.run(work.write(empty.answer(keyring=True, plan=empty.plan)))
    assert done.receipt == ""
    assert done.kept is not None
    assert done.kept.usable
    assert vault.fetch("c@ac-amiens.fr") == Secret("Un-mot2")


def test_a_cancellation_with_nothing_written_has_nothing_to_put_back(
    draft: Draft, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = _Gate(lambda address, secret: None)
    monkeypatch.setattr(vault, "save", gate)
    empty = draft.answer(plan=WritePlan("thunderbird", "t", "c@ac-amiens.fr", ()), keyring=True)

    async def cancelled() -> None:
        task = asyncio.ensure_future(work.write(empty))
        while not gate.reached.is_set():
            await asyncio.sleep(0.01)
        task.cancel()
        try:
            with pytest.raises(asyncio.CancelledError):
                await task
        finally:
            gate.opened.set()

    aio.run(cancelled())
    assert changes.receipts() == ()


@pytest.mark.parametrize("after", [False, True])
def test_a_password_that_the_keyring_takes_after_the_cancellation_is_taken_out_again(
    home: Path, draft: Draft, monkeypatch: pytest.MonkeyPatch, after: bool
) -> None:
    gate = _Gate(vault.save, after=after)
    monkeypatch.setattr(vault, "save", gate)
    forgotten = threading.Event()
    forget = vault.forget

    def seen(address: str) -> bool:
        gone = forget(address)
        forgotten.set()
        return gone

    monkeypatch.setattr(vault, "forget", seen)

    async def cancelled() -> None:
        task = asyncio.ensure_future(work.write(draft.answer(keyring=True, plan=draft.plan)))
        while not gate.reached.is_set():
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        gate.opened.set()

    aio.run(cancelled())
    assert forgotten.wait(10)
    assert vault.fetch(draft.address) is None
    assert not (home / "prefs.js").exists()


def test_the_program_opens_on_the_profile_that_was_written(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    class _Program:
        def launch(self, target: object) -> None:
            opened.append(target)

    async def target_of(draft: Draft, world: object) -> str:
        return f"target {draft.profile}"

    monkeypatch.setattr(work, "client_of", lambda client_id: _Program())
    monkeypatch.setattr(work, "target_of", target_of)
    aio.run(work.launch(Draft(client="thunderbird", profile="p"), None))  # type: ignore[arg-type]
    assert opened == ["target p"]
