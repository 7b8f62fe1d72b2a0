# SPDX-License-Identifier: EUPL-1.2
"""Computers with an Outlook: a registry of tests/data/registry, and the files its values name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes.registry import MemoryRegistry
from wizard.clients.base import Where
from wizard.clients.outlook import detection
from wizard.core.account import Account
from wizard.core.identity import Identity
from wizard.core.server import Protocol, Server

if TYPE_CHECKING:
    from wizard.clients.outlook.detection import OutlookTarget

SEEDS = Path(__file__).parents[3] / "data" / "registry"
CLICK_TO_RUN = "/".join(("Program Files", "Microsoft Office", "root", "Office16", "OUTLOOK.EXE"))
PROGRAMS = {
    "2013": "Program Files (x86)/Microsoft Office/Office15/OUTLOOK.EXE",
    "2016-msi": "Program Files/Microsoft Office/Office16/OUTLOOK.EXE",
    "none": "",
    "new-only": "",
    "leftovers-14": "Program Files/Microsoft Office/Office14/OUTLOOK.EXE",
}
MODERN = ("new-only", "both")
ADDRESS = "helene.exemple@ac-exemple.fr"


def registry(seed: str) -> MemoryRegistry:
    """The registry of that seed."""
    return MemoryRegistry.of((SEEDS / f"{seed}.reg").read_bytes())


def computer(tmp_path: Path, seed: str, *running: str, **environment: str) -> Where:
    """A computer below ``tmp_path``: the seed's registry, the program files it names, new Outlook where it has it."""
    program = PROGRAMS.get(seed, CLICK_TO_RUN)
    if program:
        (tmp_path / program).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / program).touch()
    local = tmp_path / "Users" / "hexemple" / "AppData" / "Local"
    local.mkdir(parents=True, exist_ok=True)
    if seed in MODERN:
        (local / "Packages" / "Microsoft.OutlookForWindows_8wekyb3d8bbwe").mkdir(parents=True, exist_ok=True)
        (local / "Microsoft" / "WindowsApps").mkdir(parents=True, exist_ok=True)
        (local / "Microsoft" / "WindowsApps" / "olk.exe").touch()
    given = {
        "LOCALAPPDATA": str(local),
        "USERPROFILE": r"C:\Users\hexemple",
        "ProgramData": str(tmp_path / "ProgramData"),
    }
    return Where(
        home=tmp_path / "Users" / "hexemple",
        environment={**given, **environment},
        platform="win32",
        root=tmp_path,
        registry=registry(seed),
        processes=lambda: frozenset(running),
    )


def target(where: Where, route: str = "prf", title: str = "") -> OutlookTarget:
    """The first target of a route (and of a profile)."""
    found = detection.detect(where)
    assert found is not None
    fitting = [one for one in found.targets if one.route == route and title in ("", one.title)]
    assert isinstance(fitting[0], detection.OutlookTarget)
    return fitting[0]


def account(
    name: str = "Hélène Exemple", imap: str = "imap.ac-exemple.fr:993", smtp: str = "smtp.ac-exemple.fr:465"
) -> Account:
    """The account of the seeds, as it should be."""
    identity = Identity(name, ADDRESS, "hexemple")
    servers = Server.parse(Protocol.IMAP, imap), Server.parse(Protocol.SMTP, smtp)
    return Account(identity, *servers, user_name="hexemple", label=ADDRESS)
