# SPDX-License-Identifier: EUPL-1.2
"""profiles.ini and installs.ini: which profiles there are, which one a given Thunderbird opens, how one is added.

Source: nsToolkitProfileService, tried on Thunderbird 153. Sections ``ProfileN`` count from 0 without a gap;
``[Install<HASH>]`` names the profile of one installation; without it, the profile with ``Default=1`` is taken when
its compatibility.ini names no other installation. A snap only looks at ``Default=1``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.changes.formats import ini
from wizard.core.plan import FileChange, Format

if TYPE_CHECKING:
    from wizard.clients.thunderbird.installations import Installation

NEW_NAME = "assistant"
_NEW_FOLDER = "assistant.default"


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile of the list."""

    name: str
    path: Path
    written: str  # the path as profiles.ini writes it
    historic: bool = False  # Default=1
    relative: bool = True


@dataclass(frozen=True, slots=True)
class ProfileList:
    """What a directory of profiles says."""

    root: Path
    file: ini.Ini
    profiles: tuple[Profile, ...]

    def opened_by(self, installation: Installation | None) -> Profile | None:
        """The profile this installation opens by itself; None when it would make a new one."""
        if installation is not None and installation.by_section:
            chosen = self.file.get(f"Install{installation.name}", "Default")
            if chosen is not None:
                return next((profile for profile in self.profiles if profile.written == chosen), None)
        historic = next((profile for profile in self.profiles if profile.historic), None)
        if historic is None or installation is None or installation.kind == "snap":
            return historic
        if self._locked(historic):  # another installation keeps it for itself
            return None
        last = last_program(historic.path)
        return historic if last is None or last == installation.directory else None

    def can_be_chosen(self, profile: Profile, installation: Installation | None) -> bool:
        """Whether writing the section of this installation makes it open the profile: it has none yet."""
        if installation is None or not installation.by_section or not profile.historic:
            return False
        return self.file.get(f"Install{installation.name}", "Default") is None

    def _locked(self, profile: Profile) -> bool:
        installs = [name for name in self.file.sections() if name.startswith("Install")]
        items = [self.file.items(name) for name in installs]
        return any(item.get("Default") == profile.written and item.get("Locked") == "1" for item in items)


def read(root: Path) -> ProfileList:
    """The list of a directory; empty when there is no profiles.ini. Profiles whose directory is gone are left out."""
    try:
        file = ini.parse((root / "profiles.ini").read_bytes())
    except OSError:
        file = ini.Ini()
    found = []
    for number in range(len(file.sections())):
        entry = file.items(f"Profile{number}")
        if not entry.get("Path"):
            break  # Thunderbird stops at the first gap too
        relative = entry.get("IsRelative", "1") == "1"
        path = root / entry["Path"] if relative else Path(entry["Path"])
        name = entry.get("Name", entry["Path"])
        found.append(Profile(name, path, entry["Path"], entry.get("Default") == "1", relative))
    return ProfileList(root, file, tuple(profile for profile in found if profile.path.is_dir()))


def last_program(profile: Path) -> Path | None:
    """The installation that last opened a profile (its compatibility.ini), None when unknown."""
    folder = _compatibility(profile).get("Compatibility", "LastPlatformDir")
    return Path(folder) if folder else None


def last_version(profile: Path) -> str:
    """The version that last opened a profile, such as « 153.7.0 »; empty when unknown."""
    return (_compatibility(profile).get("Compatibility", "LastVersion") or "").partition("_")[0]


def _compatibility(profile: Path) -> ini.Ini:
    try:
        return ini.parse((profile / "compatibility.ini").read_bytes())
    except OSError:
        return ini.Ini()


def new_path(root: Path) -> Path:
    """Where a new profile would be: a directory that does not exist yet."""
    number = 1
    path = root / _NEW_FOLDER
    while path.exists():
        number += 1
        path = root / f"{_NEW_FOLDER}-{number}"
    return path


def with_new(root: Path, path: Path, installation: Installation | None) -> tuple[FileChange, ...]:
    """The two lists with a new profile at ``path`` that this Thunderbird opens by itself, and its mark.

    An empty compatibility.ini makes the profile one that any installation may take as its own; the section of the
    installation, where its name is known, says so at once.
    """
    listed = read(root)
    number = next(n for n in range(10_000) if not listed.file.get(f"Profile{n}", "Path"))
    names = {listed.file.get(f"Profile{n}", "Name") for n in range(number)}
    name = next(n for n in (NEW_NAME, *(f"{NEW_NAME}-{k}" for k in range(2, 10_000))) if n not in names)
    written = path.relative_to(root).as_posix()
    file = listed.file
    for other in range(number):
        if file.get(f"Profile{other}", "Default") == "1":
            file = file.without(f"Profile{other}", {"Default"})
    section = {"Name": name, "IsRelative": "1", "Path": written, "Default": "1"}
    file = file.with_values(f"Profile{number}", section)
    if file.get("General", "Version") is None:
        file = file.with_values("General", {"StartWithLastProfile": "1", "Version": "2"})
    mark = FileChange(str(path / "compatibility.ini"), None, b"", note="thunderbird.mark")
    return (mark, *_lists(root, file, installation, written, needed_by=str(path)))


def with_choice(root: Path, profile: Path, installation: Installation | None) -> tuple[FileChange, ...]:
    """The lists saying that this installation opens that profile; empty when it does already, or cannot be told."""
    listed = read(root)
    chosen = next((known for known in listed.profiles if known.path.resolve() == profile), None)
    if chosen is None or not listed.can_be_chosen(chosen, installation):
        return ()
    return _lists(root, listed.file, installation, chosen.written)


def _lists(
    root: Path, file: ini.Ini, installation: Installation | None, written: str, needed_by: str = ""
) -> tuple[FileChange, ...]:
    """Changes of profiles.ini and of its spare copy installs.ini, where they differ from what is there."""
    backup = root / "installs.ini"
    before = backup.read_bytes() if backup.is_file() else None
    spare = ini.parse(before or b"")
    if installation is not None and installation.by_section:
        choice = {"Default": written, "Locked": "1"}
        file = file.with_values(f"Install{installation.name}", choice)
        spare = spare.with_values(installation.name, choice)
    main = root / "profiles.ini"
    old = main.read_bytes() if main.is_file() else None
    spare_note = "thunderbird.installs"
    changes = (
        FileChange(str(backup), before, bytes(spare), Format.INI, note=spare_note, needed_by=needed_by),
        FileChange(str(main), old, bytes(file), Format.INI, note="thunderbird.profiles", needed_by=needed_by),
    )
    return tuple(change for change in changes if change.after != (change.before or b""))


def is_profile(path: Path) -> bool:
    """Whether a directory is itself a profile."""
    return (path / "prefs.js").is_file()
