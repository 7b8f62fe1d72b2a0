# SPDX-License-Identifier: EUPL-1.2
"""Whatever happens around a writing: a clear sentence and its code, all or nothing on the disk, nothing outside the home."""

from __future__ import annotations

import fcntl
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.real.door import Door, academy_file, tree
from tests.real.require import cannot_run, require_programs, require_root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.real.door import Answer
    from tests.real.servers import MailServers

pytestmark = [pytest.mark.servers, pytest.mark.timeout(120)]
NOBODY = 65534


@pytest.fixture
def door(mail_servers: MailServers, home: Path, tmp_path: Path) -> Door:
    academy_file(tmp_path / "academies", mail_servers.domain, mail_servers.imaps, mail_servers.smtps)
    return Door(home, tmp_path / "academies", mail_servers)


def setup(door: Door, *more: str, **given: object) -> Answer:
    """The whole job for alice, answered by a document."""
    arguments = ("setup", *door.account("alice"), "--client", "thunderbird", "--apply", "--json", *more)
    return door(*arguments, password=door.password("alice"), **given)  # type: ignore[arg-type]


def refused(done: Answer, code: int, said: str) -> None:
    assert (done.code, said in done.sentence) == (code, True), done
    assert "Traceback" not in done.err


def profile_of(home: Path) -> Path:
    """The profile that was written."""
    return next((home / ".thunderbird").glob("*/prefs.js")).parent


def test_an_open_thunderbird_is_never_written_under(door: Door) -> None:
    assert setup(door, "--store", "none").code == 0
    profile = profile_of(door.home)
    before = tree(door.home, own=True)
    with (profile / ".parentlock").open("w") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        refused(setup(door), 8, "Thunderbird est ouvert")
        refused(door("undo", "--json"), 8, "Thunderbird est ouvert")
    (profile / ".parentlock").unlink()
    assert tree(door.home, own=True) == before
    assert door("undo").code == 0


def test_two_runs_at_once(door: Door) -> None:
    assert setup(door, "--store", "none").code == 0
    before = tree(door.home)
    with (door.home / ".local/share/assistant-messagerie/lock").open("r+") as held:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        refused(setup(door), 12, "Un autre assistant")
        refused(door("undo", "--json"), 12, "Un autre assistant")
        assert tree(door.home) == before
    assert door("undo").code == 0


def test_run_for_somebody_else_is_refused(door: Door) -> None:
    """As « sudo » would: what is written would belong to the administrator."""
    refused(setup(door, env={"SUDO_USER": "camille", "SUDO_UID": "1000"}), 11, "sans sudo")
    require_root("the home is given to another person")
    os.chown(door.home, NOBODY, NOBODY)
    refused(setup(door), 11, "sans sudo")
    assert tree(door.home, own=True) == {}


@pytest.mark.parametrize(
    "limit", [0, pytest.param(20, marks=pytest.mark.slow), 300, pytest.param(2000, marks=pytest.mark.slow)]
)
def test_a_full_disk_leaves_nothing_behind(door: Door, limit: int) -> None:
    """No file may grow beyond ``limit`` bytes: each limit stops another step."""
    code = (
        f"import resource, signal\nsignal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"import wizard.changes.writing as writing\nwhole = writing.apply\n"
        f"def apply(*given, **named):\n"
        f"    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {resource.RLIM_INFINITY}))\n"
        f"    try:\n        return whole(*given, **named)\n"
        f"    finally:\n        resource.setrlimit(resource.RLIMIT_FSIZE, ({resource.RLIM_INFINITY},) * 2)\n"
        f"writing.apply = apply\n"
    )
    done = setup(door, code=code)
    refused(done, 10, "le disque est plein")
    assert done.document["error"]["code"] == "disk_full"
    assert tree(door.home) == {}
    assert not list((door.home / ".local/share/assistant-messagerie").glob("journal/*"))
    assert setup(door).code == 0


def test_a_tiny_disk_leaves_nothing_behind(door: Door) -> None:
    """A file system of 64 KiB, in a mount name space of its own: the login store does not fit."""
    require_root("a file system is mounted")
    require_programs("util-linux", "unshare", "mount")
    script = f'mount -t tmpfs -o size=64k,mode=700 tmpfs {door.home} && "$@"; code=$?; find {door.home} -type f >&2; exit $code'
    done = setup(door, before=("unshare", "-m", "sh", "-c", script, "sh"))
    assert (done.code, done.document["error"]["code"]) == (10, "disk_full"), done
    assert [line for line in done.err.splitlines() if not line.endswith("/lock")] == []


# --- a person without rights ------------------------------------------------------------------------------------------


@pytest.fixture
def person(mail_servers: MailServers) -> Iterator[Door]:
    """Somebody with a home and nothing else; the program belongs to another person and cannot be written."""
    require_root("another person is made to run it")
    place = Path(tempfile.mkdtemp(prefix="personne-", dir="/tmp"))  # pytest's own folder is closed to other people
    place.chmod(0o711)
    (place / "home").mkdir(mode=0o700)
    os.chown(place / "home", NOBODY, NOBODY)
    academy_file(place / "academies", mail_servers.domain, mail_servers.imaps, mail_servers.smtps)
    shutil.copy(mail_servers.ca_file, place / "ca.pem")
    yield Door(place / "home", place / "academies", mail_servers)
    shutil.rmtree(place)


def interpreter(place: Path) -> tuple[str, dict[str, str]]:
    """A Python that everybody may start: ours, or a bare environment of the system's, with our libraries."""
    inside = [Path(sys.executable).resolve(), *Path(sys.executable).resolve().parents]
    if all(path.stat().st_mode & 0o001 for path in inside):
        return sys.executable, {}
    system = f"/usr/bin/python3.{sys.version_info.minor}"
    if not Path(system).exists():
        cannot_run(f"this Python is closed to other people and there is no {system}", "python3")
    if not (place / "python").exists():
        subprocess.run([system, "-m", "venv", "--without-pip", str(place / "python")], check=True)
    return str(place / "python/bin/python"), {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def as_nobody(person: Door, *arguments: str, password: str | None = None, before: tuple[str, ...] = ()) -> Answer:
    python, env = interpreter(person.home.parent)
    home = {f"XDG_{name}_HOME": None for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    rights = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--no-new-privs")
    # Door puts the test's own interpreter behind « before »: the shell puts the person's in its place
    swap = ("sh", "-c", 'python=$1; shift 2; exec "$python" "$@"', "sh", python)
    runtime = {"XDG_RUNTIME_DIR": None, "TMPDIR": str(person.home / "tmp"), "PYTHONDONTWRITEBYTECODE": "1"}
    return person(*arguments, password=password, env={**home, **runtime, **env}, before=(*rights, *before, *swap))


def test_without_rights_the_whole_job_stays_in_the_home(person: Door) -> None:
    require_programs("strace util-linux", "strace", "setpriv")
    (person.home / "tmp").mkdir()
    os.chown(person.home / "tmp", NOBODY, NOBODY)
    account = list(person.account("cexemple"))
    account[account.index("--ca-file") + 1] = str(person.home.parent / "ca.pem")
    password = person.password("cexemple")
    checked = as_nobody(person, "check", *account, "--json", password=password)
    assert checked.code == 0, checked
    assert tree(person.home, own=True) == {"tmp": None}

    calls = person.home / "tmp" / "calls"
    effects = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,link,linkat,symlink,symlinkat"
    trace = ("strace", "-f", "-y", "-qq", "-s", "300", "-e", f"trace={effects},execve,chmod,fchmodat,chown,fchownat")
    apply = ("setup", *account, "--client", "thunderbird", "--apply", "--json")
    written = as_nobody(person, *apply, password=password, before=(*trace, "-o", str(calls)))
    assert written.code == 0, written
    undone = as_nobody(person, "undo", before=(*trace, "-A", "-o", str(calls)))
    assert undone.code == 0, undone
    lines = calls.read_text(encoding="utf-8", errors="replace").splitlines()
    assert outside(lines, str(person.home)) == []
    assert len(inside := [line for line in lines if f'"{person.home}/' in line and "rename" in line]) > 5, inside
    programs = {Path(found[1]).name for line in lines if (found := re.search(r'execve\("([^"]+)"', line))}
    assert programs & {"sudo", "pkexec", "su", "doas", "run0"} == set()
    assert {path for path in tree(person.home) if not path.startswith("tmp")} == set()
    assert {path.name for path in (person.home / "tmp").iterdir()} == {"calls"}


def test_a_home_that_cannot_be_written(person: Door) -> None:
    """The check works; a refusal that cannot be counted is still a verdict; the writing is refused whole."""
    account = list(person.account("alice"))
    account[account.index("--ca-file") + 1] = str(person.home.parent / "ca.pem")
    (person.home / "tmp").mkdir(mode=0o777)
    (person.home / "tmp").chmod(0o777)
    person.home.chmod(0o555)
    checked = as_nobody(person, "check", *account, "--json", password=person.password("alice"))
    assert checked.code == 0, checked
    refused(as_nobody(person, "check", *account, "--json", password="faux"), 5, "Rien n’a été écrit")
    apply = ("setup", *account, "--client", "thunderbird", "--apply", "--json")
    refused(as_nobody(person, *apply, password=person.password("alice")), 10, "refuse l’écriture")
    assert as_nobody(person, "undo").code == 15
    assert tree(person.home, own=True) == {"tmp": None}


def outside(lines: list[str], home: str) -> list[str]:
    """The calls that changed, or would have changed, something that is not in the home."""
    found = []
    for line in lines:
        call = re.match(r"(?:\d+ +)?(\w+)\((.*)", line)
        if call is None or call[1] == "execve":
            continue
        if call[1].startswith("open") and not re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE", call[2]):
            continue
        if " = -1 " in line and call[1].startswith("open") and "O_CREAT" not in line:
            continue  # a look at something, refused
        paths = re.findall(r'"([^"]*)"', call[2])
        relative = re.findall(r"\d+<([^>]*)>, \"", call[2])
        for path in paths:
            place = path if path.startswith("/") else f"{relative[0] if relative else '?'}/{path}"
            if not place.startswith((home + "/", "/dev/null", "/dev/tty", "/proc/self/")):
                found.append(line)
    return found


def test_the_look_at_calls_can_fail() -> None:
    home = "/tmp/personne/home"
    good = [
        f'12 openat(AT_FDCWD</x>, "{home}/a", O_WRONLY|O_CREAT, 0600) = 3<{home}/a>',
        '12 openat(AT_FDCWD</x>, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3</etc/hosts>',
        '12 openat(AT_FDCWD</x>, "/dev/null", O_RDWR) = 3</dev/null>',
        f'12 rename("{home}/a", "{home}/b") = 0',
        f'12 unlinkat(4<{home}/t>, "key4.db", 0) = 0',
    ]
    bad = [
        '12 openat(AT_FDCWD</x>, "/tmp/a", O_WRONLY|O_CREAT, 0600) = 3</tmp/a>',
        f'12 rename("{home}/a", "/srv/b") = 0',
        '12 mkdir("/work", 0700) = -1 EACCES (Permission denied)',
        '12 unlinkat(4</var/t>, "key4.db", 0) = 0',
    ]
    assert outside(good, home) == []
    assert outside(good + bad, home) == bad
