# SPDX-License-Identifier: EUPL-1.2
"""Where Thunderbird is installed on Linux, Windows and macOS, and where each kind keeps its profiles."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes.formats import ini
from wizard.clients.thunderbird.cityhash import install_hash
from wizard.clients.thunderbird.nss import library_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.clients.base import Where

_STORE_PACKAGE = "MozillaThunderbird.MZLA_h5892qc0xkpca"
_FLATPAKS = ("net.thunderbird.Thunderbird", "org.mozilla.Thunderbird")


@dataclass(frozen=True, slots=True)
class Installation:
    """One Thunderbird. ``name`` is how its section in profiles.ini is called; empty where it cannot be known."""

    kind: str  # package, snap, flatpak, store (Microsoft Store)
    directory: Path
    command: tuple[str, ...]
    profiles: Path  # the directory of profiles.ini
    version: str = ""
    name: str = ""
    library: Path | None = None  # where its NSS library is

    @property
    def by_section(self) -> bool:
        """Whether it chooses its profile by the section of its name (a snap only looks at ``Default=1``)."""
        return bool(self.name)


def find(where: Where) -> tuple[Installation, ...]:
    """Every installation found, in the order they are proposed."""
    search = {"win32": _on_windows, "darwin": _on_macos}.get(where.platform, _on_linux)
    found: dict[Path, Installation] = {}
    for installation in search(where):
        found.setdefault(installation.directory, installation)
    return tuple(found.values())


def at(where: Where, directory: Path) -> Installation | None:
    """The installation in a directory some profile names; None when there is none any more."""
    return _plain(where, directory, own_profiles(where))


def own_profiles(where: Where) -> Path:
    """Where an ordinary Thunderbird of this system keeps its profiles."""
    if where.platform == "win32":
        return (where.variable("APPDATA") or where.home / "AppData" / "Roaming") / "Thunderbird"
    if where.platform == "darwin":
        return where.home / "Library" / "Thunderbird"
    return where.home / ".thunderbird"


def library_directories(where: Where, installation: Installation | None) -> tuple[Path, ...]:
    """Where an NSS library may be taken from: the installation's own first, then the system's."""
    own = [installation.library] if installation and installation.library else []
    system = []
    if where.platform not in ("win32", "darwin"):
        shared = sorted(where.system("/usr/lib").glob("*-linux-gnu*")) if where.system("/usr/lib").is_dir() else []
        system = [*shared, where.system("/usr/lib64"), where.system("/usr/lib")]
    return tuple(place for place in (*own, *system) if Path(library_file(str(place), where.platform)).is_file())


def _on_linux(where: Where) -> Iterator[Installation]:
    for place in ("/usr/lib/thunderbird", "/usr/lib64/thunderbird", "/opt/thunderbird", "/usr/local/lib/thunderbird"):
        yield from _when(_plain(where, where.system(place), own_profiles(where)))
    for folder in where.environment.get("PATH", "").split(os.pathsep):
        program = Path(folder) / "thunderbird"
        if folder and os.access(program, os.X_OK) and program.resolve().name != "snap":
            yield from _when(_plain(where, program.resolve().parent, own_profiles(where)))
    for place in ("thunderbird", "opt/thunderbird", ".local/opt/thunderbird", "Applications/thunderbird"):
        yield from _when(_plain(where, where.home / place, own_profiles(where)))
    snap = where.system("/snap/thunderbird/current/usr/lib/thunderbird")
    profiles = where.home / "snap" / "thunderbird" / "common" / ".thunderbird"
    yield from _when(_read("snap", snap, snap, ("snap", "run", "thunderbird"), profiles, where))
    for base in (where.system("/var/lib/flatpak"), where.home / ".local" / "share" / "flatpak"):
        for name in _FLATPAKS:
            inside = base / "app" / name / "current" / "active" / "files" / "lib" / "thunderbird"
            profiles = where.home / ".var" / "app" / name / ".thunderbird"
            yield from _when(_read("flatpak", inside, inside, ("flatpak", "run", name), profiles, where))


def _on_windows(where: Where) -> Iterator[Installation]:
    places = [where.variable(name) for name in ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")]
    for place in places:
        if place:
            yield from _when(_plain(where, place / "Mozilla Thunderbird", own_profiles(where)))
    local = where.variable("LOCALAPPDATA")
    package = local / "Packages" / _STORE_PACKAGE if local else None
    if local and package and package.is_dir():  # its program directory is closed to us: started by its alias
        alias = local / "Microsoft" / "WindowsApps" / "thunderbird.exe"
        profiles = package / "LocalCache" / "Roaming" / "Thunderbird"
        yield Installation("store", package, (str(alias),), profiles)


def _on_macos(where: Where) -> Iterator[Installation]:
    for folder in (where.system("/Applications"), where.home / "Applications"):
        contents = folder / "Thunderbird.app" / "Contents"
        program = contents / "MacOS"
        command = (str(program / "thunderbird"),)
        found = _read("package", program, contents / "Resources", command, own_profiles(where), where)
        if found:
            yield found


def _plain(where: Where, directory: Path, profiles: Path) -> Installation | None:
    """An installation that is one directory: a package, a tarball, a Windows program."""
    program = directory / ("thunderbird.exe" if where.platform == "win32" else "thunderbird")
    return _read("package", directory, directory, (str(program),), profiles, where)


def _read(
    kind: str, directory: Path, resources: Path, command: tuple[str, ...], profiles: Path, where: Where
) -> Installation | None:
    """What application.ini says of it; None when it is another program or not there."""
    try:
        application = ini.parse((resources / "application.ini").read_bytes())
    except OSError:
        return None
    if application.get("App", "Name") != "Thunderbird":
        return None
    name = install_hash(str(directory)) if kind == "package" else ""
    places = (directory, directory.parent / "Frameworks")
    library = next((p for p in places if Path(library_file(str(p), where.platform)).is_file()), None)
    version = application.get("App", "Version") or ""
    return Installation(kind, directory, command, profiles, version, name, library)


def _when(found: Installation | None) -> Iterator[Installation]:
    if found is not None:
        yield found
