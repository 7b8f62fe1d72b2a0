# SPDX-License-Identifier: EUPL-1.2
"""A computer under Wine with the registry of a seed, where the stand-in is the Outlook that is started."""

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

from tests.unit.clients.outlook.computers import PROGRAMS, SEEDS, account, target
from tests.windows.inside import outlook as stand_in
from wizard.changes import processes
from wizard.clients.base import Moment, Settled, Where
from wizard.clients.outlook import detection, plan, settle, starting
from wizard.core.errors import NothingToSetUp

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICE = r"HKCU\Software\Microsoft\Office"
SID = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\S-1-5-21-1004336348-1177238915-682003330-1001"
_MACHINE = [
    rf"HKLM\SOFTWARE{view}\Microsoft\{rest}"
    for view in ("", r"\WOW6432Node")
    for rest in ("Office", r"Windows\CurrentVersion\App Paths\OUTLOOK.EXE")
]


def run(*words: str) -> int:
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=60).returncode


@pytest.fixture
def own_registry() -> Iterator[None]:
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
