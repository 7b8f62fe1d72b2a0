# SPDX-License-Identifier: EUPL-1.2
"""Ctrl-C at every step: code 130, a sentence (or the one document), nothing half done, and the next start is sound."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import time
from typing import TYPE_CHECKING

import pytest

from tests.real import faults
from tests.real.door import Answer, Door, academy_file, answer, tree

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from tests.real.servers import MailServers

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]
SAID = "Rien n’est laissé à moitié fait"
MARK = "c-est-ici"
# Run before the program, in its process: say where it is, then be slow there.
_SLOW = f"""
import os, time
def slow(place, name, before=0, seconds=3):
    whole = getattr(place, name)
    count = [0]
    def instead(*given, **named):
        count[0] += 1
        if count[0] == before + 1:
            os.write(2, b"{MARK}\\n")
            time.sleep(seconds)
        return whole(*given, **named)
    setattr(place, name, instead)
"""
_EFFECTS = "from wizard.changes.store import Store\n"


@pytest.fixture(autouse=True)
def heeded() -> Iterator[None]:
    """A shell starts what it leaves in the background deaf to Ctrl-C, and what that starts is deaf as well."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def door(mail_servers: MailServers, home: Path, tmp_path: Path) -> Door:
    academy_file(tmp_path / "academies", mail_servers.domain, mail_servers.imaps, mail_servers.smtps)
    (tmp_path / "scratch").mkdir()
    return Door(home, tmp_path / "academies", mail_servers)


def arguments(door: Door, *more: str) -> tuple[str, ...]:
    return ("setup", *door.account("alice"), "--client", "thunderbird", "--apply", *more)


def until(run: subprocess.Popen[bytes], mark: str) -> None:
    """Read standard error until the run has come to where the test wants it."""
    assert run.stderr is not None
    seen, end = b"", time.monotonic() + 40
    while mark.encode() not in seen:
        ready, _, _ = select.select([run.stderr], [], [], 1)
        chunk = os.read(run.stderr.fileno(), 4096) if ready else b""
        seen += chunk
        assert time.monotonic() < end, seen
        assert chunk or not ready, seen


def interrupted_at(door: Door, code: str, *more: str, times: int = 1) -> Answer:
    """Start, wait for the place that ``code`` makes slow, then Ctrl-C for the whole group as a terminal does."""
    scratch = {"TMPDIR": str(door.home.parent / "scratch")}
    run = door.start(*arguments(door, *more), piped=True, env=scratch, code=_SLOW + code)
    assert run.stdin is not None
    run.stdin.write(door.password("alice").encode())
    run.stdin.close()
    run.stdin = None
    until(run, MARK)
    for _ in range(times):
        os.killpg(run.pid, signal.SIGINT)
        time.sleep(0.1)
    return answer(run)


def settled(door: Door, done: Answer, before: dict[str, bytes | None], said: str = SAID) -> None:
    """The run ended as it must, the disk is as before, and the next run does the whole job."""
    assert (done.code, said in done.sentence) == (130, True), done
    assert "Traceback" not in done.err
    assert tree(door.home) == before
    assert list((door.home.parent / "scratch").iterdir()) == []
    assert door.receipts() == []


STEPS = {
    "planning": "from wizard.clients.thunderbird import keystore\nslow(keystore, '_ask', seconds=1)\n",
    "before-writing": "from wizard.changes import writing\nslow(writing, '_steps', seconds=1)\n",
    "backups": _EFFECTS + "slow(Store, 'write', 0, 1)\n",
    "staging": _EFFECTS + "slow(Store, 'write', 3, 1)\n",
    "renaming": _EFFECTS + "slow(Store, 'rename', 3, 1)\n",
    "committing": "from wizard.changes import transaction as t\nslow(t, 'remove_lock_files', 0, 1)\n",
    "written": "from wizard.changes import writing\nslow(writing, 'receipt_of', 0, 1)\n",
}


SLOW = ("before-writing", "backups", "committing")  # the kills are tried at every effect elsewhere


@pytest.mark.parametrize("step", [pytest.param(name, marks=[pytest.mark.slow] * (name in SLOW)) for name in STEPS])
def test_ctrl_c_while_working(door: Door, step: str) -> None:
    as_json = ("--json",) if step in ("planning", "renaming", "written") else ()
    before = tree(door.home)
    settled(door, interrupted_at(door, STEPS[step], *as_json), before)
    if step in ("renaming", "written"):
        done = door(*arguments(door), password=door.password("alice"))
        assert done.code == 0, done


def test_ctrl_c_twice_in_the_middle_of_the_writing(door: Door) -> None:
    """Not even time to put back: the next start does it."""
    before = tree(door.home)
    code = _EFFECTS + "slow(Store, 'rename', 3, 30)\n"
    done = interrupted_at(door, code, times=3)
    assert done.code == 130, done
    assert "Traceback" not in done.err
    assert tree(door.home) != before
    recovered = door("undo", "--list")
    assert recovered.code == 0
    assert "avait été interrompue" in recovered.err, recovered
    assert tree(door.home) == before


@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_ctrl_c_during_the_check(door: Door, as_json: tuple[str, ...]) -> None:
    """Against servers that accept and say nothing."""
    with faults.FaultyServer(faults.silent) as imap, faults.FaultyServer(faults.silent) as smtp:
        given = ("--imap", f"127.0.0.1:{imap.port}", "--smtp", f"127.0.0.1:{smtp.port}", *as_json)
        before = tree(door.home)
        run = door.start(*arguments(door, *given), piped=True)
        assert run.stdin is not None
        run.stdin.write(b"Craie-7\n")
        run.stdin.close()
        run.stdin = None
        end = time.monotonic() + 30
        while not imap.connections:
            assert time.monotonic() < end
            time.sleep(0.02)
        asked = time.monotonic()
        os.killpg(run.pid, signal.SIGINT)
        done = answer(run)
        assert time.monotonic() - asked < 5
        settled(door, done, before)


def test_ctrl_c_while_the_password_is_awaited(door: Door) -> None:
    """In a pipe that nobody fills, then in a terminal, whose echo comes back."""
    before = tree(door.home)
    run = door.start(
        *arguments(door, "--json"),
        piped=True,
        code=_SLOW + "from wizard.cli import password\nslow(password, '_all_of', 0, 0)\n",
    )
    until(run, MARK)
    time.sleep(0.2)
    os.killpg(run.pid, signal.SIGINT)
    settled(door, answer(run), before)

    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(*_command(door))
    seen = b""
    while b"Mot de passe" not in seen:
        seen += os.read(terminal, 4096)
    os.write(terminal, b"\x03")  # Ctrl-C, as typed
    with contextlib.suppress(OSError):  # the terminal closes with the process
        while chunk := os.read(terminal, 4096):
            seen += chunk
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 130
    assert SAID in seen.decode()
    assert b"Traceback" not in seen
    assert tree(door.home) == before


def _command(door: Door) -> tuple[str, list[str]]:
    import sys

    return sys.executable, [sys.executable, "-m", "wizard", *arguments(door)]
