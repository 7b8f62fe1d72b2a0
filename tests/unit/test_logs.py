# SPDX-License-Identifier: EUPL-1.2
"""The log holds what happened and no secret; a crash says so without local values; a shared PC keeps nothing."""

from __future__ import annotations

import base64
import io
import logging
import subprocess
import sys
import threading
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from wizard import logs
from wizard.core.redaction import MASK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "Canari-Été%42"
NUMEN = "12A3456789ABC"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """A log in use; everything global is put back afterwards."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    level = logging.getLogger("wizard").level
    redactor = logs._redactor
    logs._redactor = type(redactor)()
    path = logs.setup(tmp_path / "state" / "log", lambda: "Une erreur est survenue.")
    assert path is not None
    yield path
    logs.setup(None)
    logging.getLogger().removeHandler(logs._state["handler"])
    logs._state.update(handler=None, say=None)
    logs._redactor = redactor
    logging.getLogger("wizard").setLevel(level)
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def test_a_line_is_written_for_its_owner_only(log: Path) -> None:
    logging.getLogger("wizard.probe").info("connected to %s", "imap.ac-amiens.fr")
    assert "INFO wizard.probe: connected to imap.ac-amiens.fr" in log.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert log.stat().st_mode & 0o777 == 0o600
        assert log.parent.stat().st_mode & 0o777 == 0o700


def test_a_text_is_searched_for_every_form_of_a_secret(log: Path) -> None:
    assert not logs.holds_secret(f"nothing of {SECRET[:4]} is known yet")
    logs.add_secret(SECRET)
    sasl = base64.b64encode(f"\0camille\0{SECRET}".encode()).decode()
    for text in (f"a {SECRET} b", f"mailto:x?body={quote(SECRET, safe='')}", f"AUTH PLAIN {sasl}", f"n° {NUMEN}"):
        assert logs.holds_secret(text), text
    assert not logs.holds_secret("imap.ac-amiens.fr, port 993, TLSv1.3, 2026-11-22 08:14:05")


def test_a_short_secret_is_not_told_by_what_is_masked(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """« N[•••]me » would say that it is « a »: of a line only who, when and how grave is kept."""
    logs.add_secret("a")
    logging.getLogger("wizard.probe").warning("the server says: %s", "no such name a")
    sys.excepthook(OSError, OSError("a lost name"), None)
    text = log.read_text(encoding="utf-8")
    assert "WARNING wizard.probe: (left out)" in text
    told = capsys.readouterr().err
    assert told == "Une erreur est survenue.\nassistant-messagerie: OSError\n"
    for shown in (text, told):
        assert "[•••]" not in shown
        assert "such" not in shown
        assert "lost" not in shown


def test_libraries_are_heard_from_warning_on(log: Path) -> None:
    logging.getLogger("imapclient").info("LOGIN chatter")
    logging.getLogger("imapclient").warning("odd answer")
    text = log.read_text(encoding="utf-8")
    assert "odd answer" in text
    assert "chatter" not in text


def test_secrets_do_not_reach_the_file(log: Path) -> None:
    logs.add_secret(SECRET)
    logger = logging.getLogger("wizard.test")
    plain = base64.b64encode(f"\0cexemple\0{SECRET}".encode()).decode()
    logger.info("args %s %r", SECRET, SECRET)
    logger.info("bytes %r", SECRET.encode())
    logger.info("auth %s", plain)
    logger.info(f"numen {NUMEN}")
    try:
        raise ValueError(f"refused {SECRET} {NUMEN}")
    except ValueError:
        logger.exception("while logging in with %s", SECRET)
    text = log.read_text(encoding="utf-8")
    assert "refused" in text
    assert "while logging in" in text
    for trace in (SECRET, "Canari", plain, plain[12:], NUMEN, r"\xc3\x89"):
        assert trace not in text
    assert text.count(MASK) >= 8


def test_an_unreadable_record_shows_nothing(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.add_secret(SECRET)
    record = logging.makeLogRecord({"name": "wizard.test", "msg": "%d", "args": (SECRET,), "levelno": logging.INFO})
    logs._state["handler"].handle(record)  # pytest's own handlers would raise
    assert "unreadable record of wizard.test: TypeError" in log.read_text(encoding="utf-8")
    assert capsys.readouterr() == ("", "")


def test_a_file_that_fails_prints_nothing(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(28, "no space left")

    handler = logs._state["handler"]
    whole, handler.stream = handler.stream, Full()
    logging.getLogger("wizard.test").warning("value %s", SECRET)
    handler.stream = whole
    assert capsys.readouterr() == ("", "")


def test_crash(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.add_secret(SECRET)

    def fail() -> None:
        local_value = "only-in-a-local"
        raise RuntimeError(f"with {SECRET}" + local_value[:0])

    try:
        fail()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    told = capsys.readouterr().err
    assert told == f"Une erreur est survenue.\nassistant-messagerie: RuntimeError: with {MASK}\n"
    text = log.read_text(encoding="utf-8")
    assert "in fail" in text
    assert "CRITICAL" in text
    assert SECRET not in text


def test_crash_in_a_thread(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.add_secret(SECRET)

    def fail() -> None:
        raise RuntimeError(SECRET)

    thread = threading.Thread(target=fail, name="courrier")
    thread.start()
    thread.join()
    assert f"RuntimeError: {MASK}" in capsys.readouterr().err
    text = log.read_text(encoding="utf-8")
    assert "crash in thread courrier" in text
    assert SECRET not in text


def test_unraisable(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.add_secret(SECRET)

    class Broken:
        def __repr__(self) -> str:
            return SECRET

        def __del__(self) -> None:
            raise RuntimeError(SECRET)

    previous = sys.unraisablehook
    sys.unraisablehook = logs._on_unraisable  # pytest puts its own in between
    Broken()
    sys.unraisablehook = previous
    text = log.read_text(encoding="utf-8")
    assert "unraisable in" in text
    assert f"RuntimeError: {MASK}" in text
    assert SECRET not in text
    assert capsys.readouterr().err == ""


def test_an_interrupted_run_is_no_crash(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert capsys.readouterr().err == ""
    assert not log.parent.exists()


def test_no_terminal_no_second_crash(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    sys.excepthook(RuntimeError, RuntimeError("x"), None)
    assert "RuntimeError: x" in log.read_text(encoding="utf-8")


def test_it_stays_small(log: Path) -> None:
    for number in range(9000):
        logging.getLogger("wizard.test").info("line %d %s", number, "x" * 80)
    files = sorted(log.parent.iterdir())
    assert [file.name for file in files] == [log.name, f"{log.name}.1", f"{log.name}.2"]
    assert sum(file.stat().st_size for file in files) < 700_000
    if sys.platform != "win32":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_shared_pc(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger("wizard.test").warning("before")
    for older in ("1", "2"):
        log.with_name(f"{log.name}.{older}").write_text("before", encoding="utf-8")
    logs.erase(log.parent)
    assert list(log.parent.iterdir()) == []
    logging.getLogger("wizard.test").warning("after")
    assert list(log.parent.iterdir()) == []
    assert capsys.readouterr().err == ""


def test_a_place_that_cannot_be_written_is_no_failure(log: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x")
    assert logs.setup(blocked / "log") is None
    logging.getLogger("wizard.test").warning("nowhere")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there; O_NOFOLLOW is POSIX")
def test_a_link_is_not_followed(log: Path, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_text("mine")
    place = tmp_path / "other"
    place.mkdir()
    (place / log.name).symlink_to(target)
    assert logs.setup(place) is None
    assert target.read_text() == "mine"


def test_the_directory_is_the_persons_own(home: Path) -> None:
    assert home in logs.directory().parents


def test_a_real_process_that_fails(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys\nfrom wizard import logs\n"
        f"logs.setup(pathlib.Path({str(tmp_path)!r}) / 'log', lambda: 'Désolé.')\n"
        "secret = sys.stdin.readline().strip()\nlogs.add_secret(secret)\nraise OSError('lost with ' + secret)\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        input=SECRET,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == f"Désolé.\nassistant-messagerie: OSError: lost with {MASK}\n"
    text = (tmp_path / "log" / "assistant-messagerie.log").read_text(encoding="utf-8")
    assert "OSError: lost with" in text
    assert SECRET not in text
