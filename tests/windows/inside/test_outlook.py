# SPDX-License-Identifier: EUPL-1.2
"""Classic Outlook over a real registry and real processes: found, written for, watched with a stand-in, taken back."""

from __future__ import annotations

import asyncio
import ctypes
import shutil
import subprocess
import sys
import time
import winreg
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, PROGRAMS, SEEDS, account, registry
from tests.windows.inside import outlook as stand_in
from wizard import changes
from wizard.changes import processes
from wizard.changes.formats import reg
from wizard.clients.base import Moment, Settled, Where
from wizard.clients.outlook import accounts, detection, plan, prf, settle, starting
from wizard.core.errors import NothingToSetUp, ProgramRunning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.clients.outlook.detection import OutlookTarget

OFFICE = r"HKCU\Software\Microsoft\Office"
SID = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\S-1-5-21-1004336348-1177238915-682003330-1001"
_MACHINE = [
    rf"HKLM\SOFTWARE{view}\Microsoft\{rest}"
    for view in ("", r"\WOW6432Node")
    for rest in ("Office", r"Windows\CurrentVersion\App Paths\OUTLOOK.EXE")
]
ALL = sorted(path.stem for path in SEEDS.glob("*.reg"))


def run(*words: str) -> int:
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60).returncode


@pytest.fixture(autouse=True)
def _own_registry() -> Iterator[None]:
    """Nothing of Office before and after; only under Wine, so that nobody's Outlook is ever touched."""
    assert hasattr(ctypes.windll.ntdll, "wine_get_version")
    for key in (OFFICE, SID, *_MACHINE):
        wipe(key)
    yield
    for key in (OFFICE, SID, *_MACHINE):
        wipe(key)


def wipe(key: str) -> None:
    """Remove a key with all below it, as no code of the product does."""
    root, _, rest = key.partition("\\")
    top = {"HKCU": winreg.HKEY_CURRENT_USER, "HKLM": winreg.HKEY_LOCAL_MACHINE}[root]
    try:
        with winreg.OpenKey(top, rest) as opened:
            below = [winreg.EnumKey(opened, index) for index in range(winreg.QueryInfoKey(opened)[0])]
    except FileNotFoundError:
        return
    for name in below:
        wipe(f"{key}\\{name}")
    winreg.DeleteKey(top, rest)


def seeded(tmp_path: Path, seed: str, **environment: str) -> Where:
    """This computer, with the registry of a seed and the program it names."""
    file = tmp_path / "seed.reg"
    text = (SEEDS / f"{seed}.reg").read_text(encoding="utf-8").replace("\n", "\r\n")
    file.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
    assert run("reg", "import", str(file)) == 0
    program = PROGRAMS.get(seed, "/".join(("Program Files", "Microsoft Office", "root", "Office16", "OUTLOOK.EXE")))
    root = tmp_path / "disk"
    if program:
        (root / program).parent.mkdir(parents=True)
        (root / program).touch()
    local = tmp_path / "local"
    local.mkdir()
    given = {"LOCALAPPDATA": str(local), "USERPROFILE": r"C:\Users\hexemple", "ProgramData": str(tmp_path / "common")}
    return Where(home=tmp_path, environment={**given, **environment}, platform="win32", root=root)


def exported(tmp_path: Path, name: str) -> bytes:
    run("reg", "export", OFFICE, str(tmp_path / name), "/y")
    return (tmp_path / name).read_bytes()


@pytest.mark.parametrize("seed", ALL)
def test_the_real_registry_says_what_the_one_in_memory_says(tmp_path: Path, seed: str) -> None:
    where = seeded(tmp_path, seed, USERDNSDOMAIN="AC")
    real, memory = detection.detect(where), detection.detect(replace(where, registry=registry(seed)))
    assert (real is None) == (memory is None)
    if real is None or memory is None:
        return
    assert (real.version, real.notes) == (memory.version, memory.notes)
    assert sorted((one.id, one.default, one.accounts, one.notes) for one in real.targets) == sorted(
        (one.id, one.default, one.accounts, one.notes) for one in memory.targets
    )


@pytest.mark.parametrize("seed", ["2013", "2016-msi", "365-c2r", "365-first-start", "two-profiles"])
@pytest.mark.parametrize("route", ["prf", "autodiscover"])
def test_taken_back_to_the_byte(tmp_path: Path, seed: str, route: str) -> None:
    where = seeded(tmp_path, seed)
    before = exported(tmp_path, "before.reg") if where.registry.exists(OFFICE) else b""
    made = plan.plan(account(), target(where, route))
    receipt = changes.apply(made)
    assert where.registry.exists(OFFICE)
    copy = made.files[0].after
    (tmp_path / "copy.reg").write_bytes(copy)
    assert run("reg", "import", str(tmp_path / "copy.reg")) == 0  # Windows reads our copy
    for change in made.registry:  # and what that put back is taken away again
        if change.after is None and where.registry.value(change.key, change.name) is not None:
            where.registry.delete(change.key, change.name)
    assert changes.undo(receipt.id).complete
    if before:
        assert sorted_lines(exported(tmp_path, "after.reg")) == sorted_lines(before)
    else:
        assert not where.registry.exists(rf"{OFFICE}\16.0")


def sorted_lines(content: bytes) -> dict[str, dict[str, object]]:
    """An export as keys and values: a value put back stands last, which no program can see but an export."""
    return {key: dict(values) for key, values in reg.parse(content).items()}


@pytest.mark.parametrize(
    "name", ["Hélène Exemple", "Hélène Œuvrard-Noël", "Zażółć Łukasz", "Жанна", "Anne “Nana” ’t Hooft"]
)
def test_windows_reads_our_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / "account.prf"
    path.write_bytes(prf.build(account(name), "École", exists=True))
    assert stand_in.ini(str(path), "General", "ProfileName") == "École"
    assert stand_in.ini(str(path), "Account1", "EmailAddress") == ADDRESS
    shown = stand_in.ini(str(path), "Account1", "DisplayName")
    assert shown
    assert name.isascii() or "?" not in shown
    assert (shown == name) is (name in ("Hélène Exemple", "Hélène Œuvrard-Noël", "Anne “Nana” ’t Hooft"))


# --- the stand-in ---------------------------------------------------------------------------------------------------


def target(where: Where, route: str = "prf") -> OutlookTarget:
    found = detection.detect(where)
    assert found is not None
    first = next(one for one in found.targets if one.route == route)
    assert isinstance(first, detection.OutlookTarget)
    return first


class Desk:
    """A computer where the stand-in is the Outlook that is started."""

    def __init__(self, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch, seed: str = "365-c2r") -> None:
        self.place = tmp_path / "place"
        self.place.mkdir()
        monkeypatch.setenv("OUTLOOK_STAND_IN", way)
        monkeypatch.setenv("OUTLOOK_STAND_IN_PLACE", str(self.place))
        looks = {"ignore": 6.0, "hang": 6.0, "crash": 6.0, "second-start": 12.0}  # the last must not run out
        monkeypatch.setattr(settle, "LOOK", looks.get(way, 40.0))
        program = Path(sys.executable).with_name("OUTLOOK.EXE")
        if not program.exists():
            shutil.copyfile(sys.executable, program)
        self.where = seeded(tmp_path, seed)
        self.target = replace(target(self.where), command=(str(program), stand_in.__file__))
        self.said: list[Moment] = []
        self.asked = 0

    def close(self, mark: str = "stop") -> None:
        """The person closes Outlook; its process is gone when this returns."""
        (self.place / mark).touch()
        until = time.monotonic() + 20
        while detection.PROCESS in processes.names() and time.monotonic() < until:
            time.sleep(0.1)
        assert detection.PROCESS not in processes.names()
        (self.place / mark).unlink()

    async def reopened(self) -> None:
        self.asked += 1
        if detection.PROCESS in processes.names():
            self.close("end")
        self.start()

    def start(self) -> None:
        """As a person does: again, when a busy machine did not start it."""
        for _ in range(4):
            try:
                return starting.start(self.target)
            except NothingToSetUp:
                time.sleep(1)
        return starting.start(self.target)

    def settle(self, ask: bool = True) -> Settled:
        reopened = self.reopened if ask else None
        watch = settle.settle(account(), self.target, self.start, self.said.append, reopened)
        return asyncio.run(watch)

    def imports(self) -> bool:
        return self.where.registry.value(plan.setup_key("16.0"), plan.IMPORT) is not None


@pytest.mark.parametrize("way", ["right", "binary", "slow"])
def test_outlook_makes_the_account(tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, way, monkeypatch)
    receipt = changes.apply(plan.plan(account(), desk.target))
    try:
        assert desk.settle() is Settled.CREATED
        assert desk.said == [Moment.OPENING, Moment.LOOKING, Moment.TIDYING]
        assert not desk.imports()
        with pytest.raises(ProgramRunning):  # asked to be closed, never ended
            changes.undo(receipt.id)
    finally:
        desk.close()
    assert changes.undo(receipt.id).complete
    found = accounts.of(accounts.read(desk.where.registry, "16.0", "Outlook"), ADDRESS)
    assert found is not None  # the account is the person's to remove
    assert list((tmp_path / "local").iterdir()) == []


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("second-start", Settled.CREATED),
        ("wrong-server", Settled.DIFFERS),
        ("ignore", Settled.NOT_SEEN),
        ("hang", Settled.NOT_SEEN),
        ("crash", Settled.CRASHED),
    ],
)
def test_outlook_does_otherwise(tmp_path: Path, way: str, expected: Settled, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, way, monkeypatch)
    receipt = changes.apply(plan.plan(account(), desk.target))
    try:
        assert desk.settle() is expected
        assert desk.asked == (0 if way == "wrong-server" else 1)
        assert not desk.imports()
    finally:
        desk.close("end")
    assert changes.undo(receipt.id).complete


def test_a_first_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, "right", monkeypatch, "365-first-start")
    changes.apply(plan.plan(account("Hélène Œuvrard"), desk.target))
    try:
        assert desk.settle(ask=False) is Settled.CREATED
    finally:
        desk.close()
