# SPDX-License-Identifier: EUPL-1.2
"""Plans as a mail program's room makes them: an account added to a profile, or a first profile made for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.changes.formats import ini, logins, prefs
from wizard.core.plan import DirectoryChange, FileChange, Format, WritePlan

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = (
    b"// Mozilla User Preferences\n\n"
    b'user_pref("mail.account.account1.server", "server1");\n'
    b'user_pref("mail.account.lastKey", 1);\n'
    b'user_pref("mail.accountmanager.accounts", "account1");\n'
    b'user_pref("mail.server.server1.type", "none");\n'
)
PROFILES = b"[Profile0]\nName=default\nIsRelative=1\nPath=old.default\nDefault=1\n\n[General]\nVersion=2\n"


def read(path: Path) -> bytes | None:
    """The content of a file, None when there is none."""
    return path.read_bytes() if path.exists() else None


def account_prefs(before: bytes, number: int = 2) -> bytes:
    """The preferences with one more account."""
    old = prefs.parse(before)
    accounts = [name for name in str(old.get("mail.accountmanager.accounts") or "").split(",") if name]
    return bytes(
        old.with_values(
            {
                "mail.accountmanager.accounts": ",".join([*accounts, f"account{number}"]),
                "mail.account.lastKey": number,
                f"mail.account.account{number}.server": f"server{number}",
                f"mail.server.server{number}.type": "imap",
                f"mail.server.server{number}.hostname": "imap.ac-amiens.fr",
                "mail.rights.version": 1,
            }
        )
    )


def prefs_change(path: Path, number: int = 2) -> FileChange:
    """An account added to the preferences as they stand on the disk."""
    before = read(path)
    return FileChange(
        str(path),
        before,
        account_prefs(before or b"", number),
        Format.PREFS,
        owned=(f"mail.account.account{number}.", f"mail.server.server{number}."),
        list_items=(("mail.accountmanager.accounts", f"account{number}"),),
        counters=("mail.account.lastKey",),
        note="thunderbird.accounts",
    )


def logins_change(path: Path, guid: str = "{ours}") -> FileChange:
    """A password added to the store."""
    before = read(path)
    entry = {"guid": guid, "hostname": "imap://imap.ac-amiens.fr", "encryptedPassword": "c2VjcmV0"}
    after = bytes(logins.parse(before).with_entry(entry))
    return FileChange(str(path), before, after, Format.LOGINS, secrets=("c2VjcmV0",), note="thunderbird.logins")


def existing_profile(home: Path) -> Path:
    """A home with a profile in use for long: another account, a list of profiles, a saved password."""
    profile = home / ".thunderbird" / "old.default"
    profile.mkdir(parents=True, mode=0o700)
    (profile / "prefs.js").write_bytes(OTHERS)
    (profile / "logins.json").write_bytes(b'{"nextId":2,"logins":[{"id":1,"guid":"{theirs}"}],"version":3}')
    (profile.parent / "profiles.ini").write_bytes(PROFILES)
    return profile


def added(profile: Path) -> WritePlan:
    """Our account added to an existing profile: two files."""
    changes = (prefs_change(profile / "prefs.js"), logins_change(profile / "logins.json"))
    return WritePlan("thunderbird", "default", "camille.exemple@ac-amiens.fr", changes, locks=(str(profile),))


def first(root: Path, name: str = "assistant.default") -> WritePlan:
    """A profile made anew below ``root``: folder, preferences, key file, passwords, then the list of profiles."""
    profile, listed = root / name, root / "profiles.ini"
    before = read(listed)
    file = ini.parse(before or b"")
    number = sum(section.startswith("Profile") for section in file.sections())
    file = file.with_values(f"Profile{number}", {"Name": name, "IsRelative": "1", "Path": name})
    file = file.with_values("General", {"StartWithLastProfile": "1", "Version": "2"})
    return WritePlan(
        "thunderbird",
        name,
        "camille.exemple@ac-amiens.fr",
        (
            DirectoryChange(str(profile)),
            prefs_change(profile / "prefs.js"),
            FileChange(
                str(profile / "key4.db"), None, b"SQLite\0key", needed_by=str(profile / "logins.json"), note="keys"
            ),
            logins_change(profile / "logins.json"),
            FileChange(str(listed), before, bytes(file), Format.INI, needed_by=str(profile), note="profiles"),
        ),
        locks=(str(profile),),
    )


def tree(place: Path) -> dict[str, bytes | None]:
    """Every file (its content) and folder (None) below a place; the assistant's own folder aside."""
    return {
        path.relative_to(place).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(place.rglob("*"))
        if ".local" not in path.relative_to(place).parts
    }
