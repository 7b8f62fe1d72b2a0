# SPDX-License-Identifier: EUPL-1.2
"""A NUMEN, a birth date and the password are nowhere afterwards: home, temporary folder, log, journal, output, /proc."""

from __future__ import annotations

import base64
import contextlib
import os
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.real.door import Answer, Door, academy_file, answer

if TYPE_CHECKING:
    from tests.real.servers import MailServers

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]
NUMEN = "12A3456789ABC"
BIRTH = "12/03/1985"
CRASH = """
import wizard.journey.work as work
async def fail(draft, *rest, **named):
    seen = draft.password.reveal()
    raise RuntimeError(f"lost with {seen} and {seen!r}")
work.plan = fail
"""


def forms(password: str, *names: str) -> dict[str, bytes]:
    """The password as it could lie about: plain, quoted, percent-encoded, in AUTH PLAIN of each user name."""
    data = password.encode()
    found = {
        "plain": data,
        "repr": repr(password)[1:-1].encode(),
        "bytes": repr(data)[2:-1].encode(),
        "percent": urllib.parse.quote(password, safe="").encode(),
        "base64": base64.b64encode(data),
        "utf-16": password.encode("utf-16-le"),
        "hex": data.hex().encode(),
    }
    for name in names:
        found[f"AUTH PLAIN {name}"] = base64.b64encode(f"\0{name}\0{password}".encode())
    return found


@dataclass
class Watch:
    """Everything that is looked at, while a run lasts and afterwards."""

    forms: dict[str, bytes]
    door: Door
    found: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)  # what the samples saw: proof that they looked

    def look(self, text: bytes, where: str) -> None:
        self.found |= {f"{name} in {where}" for name, form in self.forms.items() if form in text}

    def places(self) -> None:
        """Every file below the home and the temporary folder, names included."""
        for root in (self.door.home, self.scratch):
            for path in root.rglob("*"):
                self.look(os.fsencode(path.name), f"the name {path}")
                if path.is_file():
                    self.look(path.read_bytes(), str(path))

    @property
    def scratch(self) -> Path:
        return self.door.home.parent / "scratch"

    def run(self, *arguments: str, password: str | None = None, code: str | None = None) -> Answer:
        """One run with samples of the processes and of the temporary folder all along."""
        started = self.door.start(*arguments, piped=password is not None, env={"TMPDIR": str(self.scratch)}, code=code)
        over = threading.Event()
        sampling = threading.Thread(target=self._sample, args=(started.pid, over))
        sampling.start()
        done = answer(started, password)
        over.set()
        sampling.join()
        self.look(done.out.encode(), "standard output")
        self.look(done.err.encode(), "standard error")
        self.places()
        return done

    def _sample(self, session: int, over: threading.Event) -> None:
        while not over.is_set():
            for process in Path("/proc").glob("[0-9]*"):
                with contextlib.suppress(OSError, ValueError, IndexError):
                    if int((process / "stat").read_text().rpartition(")")[2].split()[3]) != session:
                        continue
                    line = (process / "cmdline").read_bytes()
                    self.seen |= {"child"} if b"nss.py" in line else {"program"}
                    self.look(line, "the arguments of a process")
                    self.look((process / "environ").read_bytes(), "the environment of a process")
            with contextlib.suppress(OSError):
                self.places()
            time.sleep(0.005)


@pytest.fixture
def door(mail_servers: MailServers, home: Path, tmp_path: Path) -> Door:
    academy_file(tmp_path / "academies", mail_servers.domain, mail_servers.imaps, mail_servers.smtps)
    (tmp_path / "scratch").mkdir()
    return Door(home, tmp_path / "academies", mail_servers)


@pytest.fixture
def watch(door: Door) -> Watch:
    return Watch(forms(door.password("cexemple"), "cexemple", door.servers.address("cexemple")), door)


def arguments(door: Door, *more: str) -> tuple[str, ...]:
    return ("setup", *door.account("cexemple"), "--client", "thunderbird", "--apply", *more)


def test_the_search_finds_what_is_planted(watch: Watch) -> None:
    home = watch.door.home
    for name, form in watch.forms.items():
        place = home / ".cache" / name.replace(" ", "-").replace("/", "-")
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(b"before " + form + b" after")
        watch.places()
        assert f"{name} in {place}" in watch.found
        place.unlink()
    watch.found.clear()
    plain = watch.forms["plain"].decode()
    script = "import os, sys\nos.write(1, sys.argv[1].encode())\nimport time\ntime.sleep(0.3)\n"
    watch.run(plain, code=script)
    assert {"plain in standard output", "plain in the arguments of a process"} <= watch.found


def test_the_password_is_in_the_store_only_and_only_as_cipher(watch: Watch) -> None:
    door = watch.door
    done = watch.run(*arguments(door, "--json"), password=door.password("cexemple"))
    assert done.code == 0, done
    assert watch.seen == {"program", "child"}
    logins = next((door.home / ".thunderbird").glob("*/logins.json")).read_text(encoding="utf-8")
    assert "encryptedPassword" in logins
    assert watch.run("undo", "--list", "--json").code == 0
    assert watch.run("undo").code == 0
    done = watch.run(*arguments(door), password=door.password("cexemple"))
    assert done.code == 0
    assert watch.run("undo", "--forget").code == 0
    assert watch.found == set()
    assert list(watch.scratch.iterdir()) == []


def test_stored_nowhere_it_is_nowhere(watch: Watch) -> None:
    door = watch.door
    done = watch.run(*arguments(door, "--store", "none"), password=door.password("cexemple"))
    assert done.code == 0
    assert not list((door.home / ".thunderbird").glob("*/logins.json"))
    assert watch.found == set()


def test_a_check_that_fails_shows_nothing(watch: Watch) -> None:
    door = watch.door
    wrong = 'Faux-Été"\\%:42'
    watch.forms = forms(wrong, "cexemple", door.servers.address("cexemple"))
    done = watch.run("check", *door.account("cexemple"), "--json", password=wrong)
    assert done.code == 5
    assert watch.found == set()


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_crash_shows_nothing(watch: Watch, more: tuple[str, ...]) -> None:
    door = watch.door
    done = watch.run(*arguments(door, *more), password=door.password("cexemple"), code=CRASH)
    assert (done.code, "Ce programme a échoué" in done.sentence) == (1, True), done
    log = door.home / ".local/state/assistant-messagerie/log/assistant-messagerie.log"
    assert str(log) in done.sentence
    assert "Traceback" not in done.out + done.err
    assert "RuntimeError" in log.read_text(encoding="utf-8")
    assert log.stat().st_mode & 0o777 == 0o600
    assert watch.found == set()


@pytest.mark.parametrize(
    "canary",
    [NUMEN, BIRTH, *(pytest.param(form, marks=pytest.mark.slow) for form in ("12 a 34 56789 abc", "12031985"))],
)
def test_what_is_never_asked_for_is_never_kept(door: Door, canary: str) -> None:
    """In each field in turn; the process's own arguments are the person's."""
    password = door.password("cexemple")
    plain, domain = door.account("cexemple"), door.servers.domain
    name = list(plain)
    name[name.index("--name") + 1] = canary
    login = list(plain)
    login[login.index("--login") + 1] = canary
    tries: list[tuple[list[str], str]] = [
        (name, password),
        (login, password),
        ([f"{canary}@{domain}", *plain[1:]], password),
        ([*plain, "--academy", canary], password),
        ([*plain, "--imap", canary], password),
        ([*plain, canary], password),
    ]
    if canary != BIRTH and not canary.isdigit():  # a date may well be a bad password: the server decides
        tries.append((list(plain), canary))
    mark = door.servers.mark()
    for account, given in tries:
        done = door("setup", *account, "--client", "thunderbird", "--apply", "--json", password=given)
        assert done.code in (2, 3), (account, done)
        assert canary not in done.out + done.err
        assert canary.encode() not in b"".join(path.read_bytes() for path in door.home.rglob("*") if path.is_file())
    assert list(door.home.rglob("*")) == []
    assert door.servers.events("auth_request_finished", mark) == []


def test_a_shared_computer_keeps_nothing(watch: Watch) -> None:
    door = watch.door
    done = watch.run(*arguments(door, "--shared-pc"), password=door.password("cexemple"))
    assert done.code == 0, done
    assert "ni mot de passe, ni copie de vos messages, ni journal, ni sauvegarde" in done.out
    assert "undo" not in done.out
    own = [path for path in (door.home / ".local").rglob("*") if path.is_file()]
    assert [(path.name, path.stat().st_size) for path in own] == [("lock", 0)]
    prefs = next((door.home / ".thunderbird").glob("*/prefs.js")).read_text(encoding="utf-8")
    assert '.offline_download", false' in prefs
    assert not list((door.home / ".thunderbird").glob("*/logins.json"))
    assert watch.found == set()
    assert door("undo").code == 15

    done = watch.run(*arguments(door, "--shared-pc", "--json"), password=door.password("cexemple"), code=CRASH)
    assert (done.code, done.document["error"]["facts"]["log"]) == (1, None)
    assert not (door.home / ".local/state").exists()
    assert watch.found == set()
