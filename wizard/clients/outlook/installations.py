# SPDX-License-Identifier: EUPL-1.2
r"""Which classic Outlook is installed: what its installer wrote for the machine, and whether the program is really there.

Sources: Microsoft, « Application Registration » (App Paths), Click-to-Run's ``ClickToRun\Configuration``, the installer's
``<version>\Outlook\InstallRoot`` and ``Bitness``. A key of a version alone proves nothing: leftovers stay for years.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.clients.base import Where
    from wizard.core.plan import RegistryValue

VERSIONS = ("16.0", "15.0")  # 2016 to 365, 2013
ABOUT = ("x64", "x86", "click-to-run", "msi")
OLDER = "14.0"  # 2010: never proposed
PROGRAM = "OUTLOOK.EXE"
_SOFTWARE = (r"HKLM\SOFTWARE", r"HKLM\SOFTWARE\WOW6432Node")  # the second is where 32-bit installers write
_APP_PATHS = r"Microsoft\Windows\CurrentVersion\App Paths\OUTLOOK.EXE"
_CLICK_TO_RUN = r"Microsoft\Office\ClickToRun\Configuration"
_OLD_CLICK_TO_RUN = r"Microsoft\Office\15.0\ClickToRun\Configuration"


@dataclass(frozen=True, slots=True)
class Installation:
    """One classic Outlook. ``version`` is the key its settings live below."""

    version: str  # "16.0" or "15.0"
    kind: str  # "click-to-run" or "msi"; "other" where neither installer says it
    program: Path
    build: str = ""
    bits: str = ""  # "x64" or "x86", empty where nothing says it
    products: tuple[str, ...] = ()

    @property
    def about(self) -> tuple[str, ...]:
        """What is told of it where it is proposed: how wide it is, who installed it, as far as that is known."""
        return tuple(fact for fact in (self.bits, self.kind) if fact in ABOUT)

    @property
    def simplified(self) -> bool:
        """Whether adding an account opens the short dialog, which asks for no user name (Click-to-Run, 2019 and later)."""
        return self.version == "16.0" and self.kind == "click-to-run"


def find(where: Where) -> tuple[Installation, ...]:
    """Every classic Outlook whose program is there, the newest first."""
    found: dict[str, Installation] = {}
    for version in VERSIONS:
        for installation in (*_click_to_run(where, version), *_msi(where, version)):
            found.setdefault(str(installation.program).lower(), installation)
    return tuple(found.values())


def leftovers(where: Where) -> bool:
    """Whether an Outlook too old to be set up was here, or still is."""
    places = [rf"HKCU\Software\Microsoft\Office\{OLDER}\Outlook"]
    places += [rf"{software}\Microsoft\Office\{OLDER}\Outlook" for software in _SOFTWARE]
    return any(where.registry.exists(place) for place in places)


def text(value: RegistryValue | None) -> str:
    """A registry value as text: empty when it is not there or no text. REG_BINARY holds UTF-16LE and a NUL in older ones."""
    if value is None:
        return ""
    if isinstance(value.data, bytes):
        return value.data.decode("utf-16-le", "replace").partition("\0")[0]
    return value.data if isinstance(value.data, str) else ""


def local_file(where: Where, path: str) -> Path:
    r"""The file a registry value names (« C:\… »), below the root that is looked at when it is not the system's own."""
    path = path.strip().strip('"')
    if where.root == Path("/") or ":" not in path:
        return Path(path)
    return where.system(path.partition(":")[2].replace("\\", "/"))


def _click_to_run(where: Where, version: str) -> Iterator[Installation]:
    places = (_CLICK_TO_RUN, _OLD_CLICK_TO_RUN)
    for software in _SOFTWARE:
        for place in places:
            values = where.registry.values(f"{software}\\{place}")
            facts = {name.lower(): text(value) for name, value in values.items()}
            build = facts.get("versiontoreport", "")
            if not build.startswith(f"{version.partition('.')[0]}."):
                continue
            folder = facts.get("installationpath", "")
            office = f"Office{version.partition('.')[0]}"
            candidates = [f"{folder}\\root\\{office}\\{PROGRAM}"] if folder else []
            candidates += [path for path in _app_paths(where) if f"\\{office}\\".lower() in path.lower()]
            for path in candidates:
                program = local_file(where, path)
                if program.is_file():
                    products = tuple(id for id in facts.get("productreleaseids", "").split(",") if id)
                    yield Installation(version, "click-to-run", program, build, facts.get("platform", ""), products)
                    break


def _msi(where: Where, version: str) -> Iterator[Installation]:
    office = f"\\Office{version.partition('.')[0]}\\".lower()
    for software in _SOFTWARE:
        key = rf"{software}\Microsoft\Office\{version}\Outlook"
        folder = text(where.registry.value(rf"{key}\InstallRoot", "Path"))
        if folder:
            program = local_file(where, f"{folder.rstrip(chr(92))}\\{PROGRAM}")
            if program.is_file():
                yield Installation(version, "msi", program, version, text(where.registry.value(key, "Bitness")))
    for path in _app_paths(where):  # neither installer says it, yet Windows starts it: an image, a copy
        if office in path.lower() and local_file(where, path).is_file():
            yield Installation(version, "other", local_file(where, path), version)


def _app_paths(where: Where) -> tuple[str, ...]:
    found = (text(where.registry.value(f"{software}\\{_APP_PATHS}", "")) for software in _SOFTWARE)
    return tuple(dict.fromkeys(path for path in found if path))
