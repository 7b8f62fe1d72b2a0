# SPDX-License-Identifier: EUPL-1.2
"""Every end of a run is told once, in words or as the one document: errors, faults of ours, interruptions."""

from __future__ import annotations

import io
import json
import logging
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from wizard import cli, logs
from wizard.cli import crash, output
from wizard.core import errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """Hooks, log and signals are the process's: as before, afterwards."""
    hooks, interrupt = (sys.excepthook, threading.excepthook, sys.unraisablehook), signal.getsignal(signal.SIGINT)
    yield
    logs.setup(None)
    logging.getLogger().removeHandler(logs._state["handler"])
    logs._state.update(handler=None, say=None)
    crash._state["log"] = None
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    signal.signal(signal.SIGINT, interrupt)


def fails(error: BaseException) -> object:
    def work() -> int:
        raise error

    return work


@pytest.mark.parametrize("arguments", [["check"], ["check", "--json"], [], ["--demo"]])
def test_a_fault_is_a_sentence_and_a_log(arguments: list[str], home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.guarded(arguments, fails(ZeroDivisionError("of a value"))) == 1  # type: ignore[arg-type]
    said = capsys.readouterr()
    log = next(home.rglob("assistant-messagerie.log"))
    assert "ZeroDivisionError: of a value" in log.read_text(encoding="utf-8")
    if "--json" in arguments:
        document = json.loads(said.out)
        assert (document["exit_code"], document["error"]["facts"]) == (
            1,
            {"kind": "ZeroDivisionError", "log": str(log)},
        )
        said_words = document["error"]["message"]
        assert said.err == ""
    else:
        said_words = said.err
        assert said.out == ""
    assert said_words.startswith("Ce programme a échoué.")
    assert str(log) in said_words
    assert "of a value" not in said.out + said.err


def test_a_shared_computer_has_no_log(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.guarded(["setup", "--shared-pc"], fails(ZeroDivisionError())) == 1  # type: ignore[arg-type]
    assert capsys.readouterr().err.startswith("Ce programme a échoué.")
    assert list(home.rglob("*")) == []


def test_a_run_without_a_fault_makes_no_log(home: Path) -> None:
    assert cli.guarded(["check"], lambda: 0) == 0
    assert list(home.rglob("*")) == []


def test_the_window_loads_the_log_at_its_first_crash(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.guarded([], lambda: 0) == 0
    hook = sys.excepthook
    assert logs._state["handler"] is None
    hook(RuntimeError, RuntimeError("in a slot"), None)
    assert capsys.readouterr().err.startswith("Ce programme a échoué.")
    assert "in a slot" in next(home.rglob("*.log")).read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [["undo"], ["undo", "--json"]])
def test_ctrl_c(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.guarded(arguments, fails(KeyboardInterrupt())) == 130  # type: ignore[arg-type]
    said = capsys.readouterr()
    assert "Rien n’est laissé à moitié fait" in (said.out if "--json" in arguments else said.err)


def test_an_error_of_the_tree_keeps_its_code() -> None:
    assert cli.guarded(["undo"], fails(errors.NothingToUndo())) == 15  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (errors.UsageError("arguments", message="arguments inconnus : 12A3456789ABC", usage="u"), False),
        (errors.UsageError("arguments", message="arguments inconnus : 12/03/1985", usage="u"), False),
        (errors.UsageError("arguments", message="arguments inconnus : truc", usage="u"), True),
        (errors.BadInput("unknown-academy", field="academy", value="12031985"), False),
        (errors.BadInput("not-a-ca-file", field="ca-file", value="/home/c/12-03-1985.pem"), True),
        (errors.NothingToUndo("", receipt="20261122-101112-abcd"), True),
    ],
)
@pytest.mark.parametrize("as_json", [False, True])
def test_what_must_not_be_kept_is_not_said_again(
    error: errors.AssistantError, shown: bool, as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    output.tell_error(error, "check", as_json=as_json)
    said = "".join(capsys.readouterr())
    assert (output.MASK in said) is not shown
    for canary in ("12A3456789ABC", "12/03/1985", "12031985"):
        assert canary not in said


class Terminal(io.TextIOWrapper):
    """A terminal of one encoding."""

    def __init__(self, encoding: str) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)

    def text(self) -> str:
        self.flush()
        shown: bytes = self.buffer.getvalue()  # type: ignore[attr-defined]
        return shown.decode(self.encoding)


@pytest.mark.parametrize(
    ("encoding", "text", "shown"),
    [
        ("utf-8", "Élève « œuvre »… ●", "Élève « œuvre »… ●"),
        ("latin-1", "Élève « œuvre » l’été…", "Élève « oeuvre » l'été..."),
        ("ascii", "Élève «\u00a0œuvre\u00a0» l’été…", 'Eleve " oeuvre " l\'ete...'),
        ("ascii", "漢\udcff", "??"),
    ],
)
def test_a_terminal_that_lacks_a_sign(encoding: str, text: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    output.say(text)
    assert terminal.text() == shown + os.linesep
    document = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", document)
    output.document("check", 0, words=text.replace("\udcff", ""))
    assert json.loads(document.text())["words"] == text.replace("\udcff", "")
