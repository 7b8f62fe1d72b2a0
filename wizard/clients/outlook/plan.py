# SPDX-License-Identifier: EUPL-1.2
r"""What is written to have classic Outlook make the account: a PRF file and the value that names it, after a copy.

Outlook reads ``Setup\ImportPRF`` at its next start, and only when ``First-Run`` and ``FirstRun`` are absent (Microsoft,
« Customize Outlook profiles by using an Outlook Profile file »). The accounts themselves are Outlook's: none is written.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from wizard.changes.formats import reg
from wizard.clients import guided
from wizard.clients.outlook import accounts, autodiscover, detection, prf
from wizard.core.handover import Handover
from wizard.core.plan import DirectoryChange, FileChange, RegistryChange, RegistryValue, WritePlan

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.clients.outlook.detection import OutlookTarget
    from wizard.core.account import Account
    from wizard.core.handover import ProgramGuide
    from wizard.core.plan import Change

FOLDER = "assistant-messagerie-outlook"
FIRST_RUN = ("First-Run", "FirstRun")
IMPORT = "ImportPRF"
_PLAIN = re.compile(r"[A-Za-z0-9_.:/\\~-]+\Z")  # the value is read raw and unquoted: no space, no accent


def setup_key(version: str) -> str:
    """Where Outlook looks for what to do at its next start."""
    return rf"{accounts.office(version)}\Setup"


def plan(
    account: Account, target: OutlookTarget, *, offline_copy: bool = True, short: Callable[[str], str] | None = None
) -> WritePlan:
    """Everything to write by the target's route; nothing, with what the person does, where it is not ours to write.

    ``offline_copy`` False: a shared computer, which keeps no copy of Outlook's registry either. ``short`` gives a path
    its name without spaces and accents (GetShortPathNameW).
    """
    there = accounts.of(accounts.read(target.registry, target.office, target.profile), account.identity.address)
    if there is not None:
        differences = accounts.compare(there, account)
        repair = Handover(_repair(account, target, differences), asks="outlook.repair") if differences else None
        return _plan(account, target, (), repair)
    asks = "outlook.asks" if offline_copy else "outlook.asks_shared"
    by_hand = manual(account, target)
    if target.route == "autodiscover" and autodiscover.can_say(account):
        steps = guided.guide("outlook-autodiscover", account)
        changes = autodiscover.changes(account, target, folder(target))
        changes = _with_backup(target, changes) if offline_copy else changes
        return _plan(account, target, changes, Handover(steps, asks=asks))
    place = importable(target, account, short or _short_name)
    if target.route != "prf" or place is None or not prf.can_say(account, target.profile, _code_page()):
        return _plan(account, target, (), Handover(by_hand, asks=asks))
    changes = _import(account, target, place)
    changes = _with_backup(target, changes) if offline_copy else changes
    return _plan(account, target, changes, Handover(by_hand, settles=True, asks=asks))


def manual(account: Account, target: OutlookTarget) -> ProgramGuide:
    """The guided copy for this Outlook: newer ones are led to the long dialog, the only one that asks for a user name."""
    return guided.guide("outlook-365" if _simplified(target) else "outlook-2016", account)


def _repair(account: Account, target: OutlookTarget, differences: tuple[accounts.Difference, ...]) -> ProgramGuide:
    found = tuple((one.field, one.found) for one in differences)
    return guided.repair(account, found, simplified=_simplified(target))


def _simplified(target: OutlookTarget) -> bool:
    return target.installation is not None and target.installation.simplified


def folder(target: OutlookTarget) -> Path:
    """Where our files for Outlook are kept, read by the person alone."""
    return target.local / FOLDER


def importable(target: OutlookTarget, account: Account, short: Callable[[str], str]) -> tuple[Path, str] | None:
    """The folder of the PRF, and how Outlook is told: as it is, by its short name, or below %ProgramData%.

    The last is read by others of this computer: it holds a name, an address and servers. None when nothing fits.
    """
    own = folder(target)
    for path, said in ((own, str(own)), (own, _shortened(own, short))):
        if _PLAIN.match(said):
            return path, said
    drawn = hashlib.sha256(f"{target.local}{account.identity.address}".encode()).hexdigest()[:12]
    common = target.shared / f"{FOLDER}-{drawn}"
    return (common, str(common)) if _PLAIN.match(str(common)) else None


def _shortened(path: Path, short: Callable[[str], str]) -> str:
    above = short(str(path.parent))  # the folder itself is plain, and may not be there yet
    return str(PureWindowsPath(above) / path.name) if above else ""


def _import(account: Account, target: OutlookTarget, place: tuple[Path, str]) -> tuple[Change, ...]:
    path, said = place
    content = prf.build(account, target.profile, exists=target.exists, default=target.default, code_page=_code_page())
    name = "outlook-account.prf"
    key = setup_key(target.office)
    separator = "\\" if "\\" in said else "/"
    removed = [
        RegistryChange(key, name, value, None, "outlook.first_run", passing=True) for name, value in _first(target)
    ]
    value = RegistryValue(1, f"{said}{separator}{name}")
    before = target.registry.value(key, IMPORT)
    return (
        *_missing(path),
        FileChange(str(path / name), _content(path / name), content, note="outlook.prf"),
        *removed,
        RegistryChange(key, IMPORT, before, value, "outlook.import", passing=True),
    )


def _first(target: OutlookTarget) -> list[tuple[str, RegistryValue]]:
    found = ((name, target.registry.value(setup_key(target.office), name)) for name in FIRST_RUN)
    return [(name, value) for name, value in found if value is not None]


def _with_backup(target: OutlookTarget, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The changes, after a copy of what Outlook keeps of the profile and of its start, for the help desk."""
    profile = rf"{accounts.office(target.office)}\Profiles\{target.profile}"
    copy = reg.export(target.registry, profile, setup_key(target.office))
    path = folder(target) / "outlook-before.reg"
    backup = FileChange(str(path), _content(path), copy, note="outlook.backup")
    already = {change.path for change in changes if isinstance(change, DirectoryChange)}
    folders = tuple(change for change in _missing(path.parent) if change.path not in already)
    first = tuple(change for change in changes if isinstance(change, DirectoryChange))
    return (*first, *folders, backup, *(change for change in changes if not isinstance(change, DirectoryChange)))


def _missing(path: Path) -> tuple[DirectoryChange, ...]:
    missing = []
    while not path.is_dir():
        missing.append(DirectoryChange(str(path)))
        path = path.parent
    return tuple(reversed(missing))


def _content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _plan(account: Account, target: OutlookTarget, changes: tuple[Change, ...], handover: Handover | None) -> WritePlan:
    return WritePlan(
        detection.CLIENT,
        target.title,
        account.identity.address,
        changes,
        verified=account.verified,
        closed=(detection.PROCESS,) if changes else (),
        handover=handover,
        version=target.version,
        about=target.about,
    )


def _code_page() -> int:
    if sys.platform != "win32":
        return prf.CODE_PAGE
    import ctypes

    return int(ctypes.windll.kernel32.GetACP())


def _short_name(path: str) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    buffer = ctypes.create_unicode_buffer(1024)
    length = ctypes.windll.kernel32.GetShortPathNameW(path, buffer, len(buffer))
    return buffer.value if 0 < length < len(buffer) else ""
