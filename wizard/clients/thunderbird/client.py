# SPDX-License-Identifier: EUPL-1.2
"""Thunderbird as a mail program of the assistant: detect, plan, launch."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from wizard.changes.formats import prefs
from wizard.changes.locks import in_use
from wizard.clients.base import Plain
from wizard.clients.thunderbird import accounts, detection, keystore, profiles
from wizard.core.account import Store
from wizard.core.errors import BadInput, NothingToSetUp, WriteFailed
from wizard.core.plan import DirectoryChange, FileChange, Format, WritePlan
from wizard.wording import plans

if TYPE_CHECKING:
    from wizard.clients.base import Detection, PlanOptions, Target, Where
    from wizard.clients.thunderbird.detection import ProfileTarget
    from wizard.core.account import Account
    from wizard.core.plan import Change

_HEADER = b"// Mozilla User Preferences\n\n"
_GROUPS = (
    ("mail.accountmanager", "thunderbird.accounts"),
    ("mail.account.", "thunderbird.accounts"),
    ("mail.server.", "thunderbird.receive"),
    ("mail.smtp", "thunderbird.send"),
    ("mail.identity.", "thunderbird.identity"),
    *((key, "thunderbird.first_start") for key in accounts.FIRST_START),
)


class Thunderbird(Plain):
    """The Thunderbird of this computer."""

    id = detection.CLIENT
    name = detection.NAME

    def detect(self, where: Where) -> Detection | None:
        """See ``wizard.clients.base.Client``."""
        return detection.detect(where)

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """See ``wizard.clients.base.Client``."""
        assert isinstance(target, detection.ProfileTarget)
        kept = options.password if options.store is Store.THUNDERBIRD else None
        if options.store is Store.THUNDERBIRD and not kept:
            raise BadInput("no_password", field="password")
        trusted = keystore.authorities(options.ca_file) if options.ca_file is not None else ()
        changes: list[Change] = [*_directories(target), *_preferences(account, target, options)]
        if kept is not None or trusted:
            if not target.libraries:
                raise WriteFailed("no_library", path=str(target.path))
            origins = (f"imap://{account.imap.host}", f"smtp://{account.smtp.host}")
            changes += keystore.prepare(target.path, target.libraries, account.user_name, kept, origins, trusted)
        changes += _lists(target)
        address, locks = account.identity.address, (str(target.path),)
        return WritePlan(
            self.id, target.title, address, tuple(changes), locks, account.verified, version=target.version
        )

    def launch(self, target: Target) -> None:
        """See ``wizard.clients.base.Client``."""
        if not target.command:
            raise NothingToSetUp("not-opened")
        which = () if target.default else ("--profile", str(target.path))
        detached = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
        try:
            started = subprocess.Popen(
                [*target.command, *which],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_own_environment(),
                start_new_session=True,
                creationflags=detached,
            )
        except OSError as error:
            raise NothingToSetUp("not-opened", program=target.command[0]) from error
        started.returncode = 0  # it lives on without us: no warning that nobody waited for it

    def running(self, target: Target) -> bool:
        """See ``wizard.clients.base.Client``."""
        return bool(in_use(target.path))


def _preferences(account: Account, target: ProfileTarget, options: PlanOptions) -> tuple[FileChange, ...]:
    path = target.path / "prefs.js"
    before = path.read_bytes() if path.is_file() else None
    names = accounts.Names(plans.account_name(account.label, account.verified), plans.local_folders())
    present = detection.effective(target.path)
    wanted = accounts.settings(present, account, names, options.offline_copy)
    values = {
        **wanted.values,
        **{key: value for key, value in options.extra_prefs.items() if present.get(key) != value},
    }
    if not values:
        return ()
    after = prefs.parse(before or _HEADER).with_values(values)
    return (
        FileChange(
            str(path),
            before,
            bytes(after),
            Format.PREFS,
            note="thunderbird.account",
            notes=(
                *((prefix, "thunderbird.local_folders") for prefix in wanted.local_folders),
                *((key, "thunderbird.practice") for key in options.extra_prefs),
                *_GROUPS,
            ),
            owned=wanted.owned,
            list_items=wanted.items,
            counters=wanted.counters,
        ),
    )


def _directories(target: ProfileTarget) -> tuple[DirectoryChange, ...]:
    """The directories that are missing, outermost first."""
    missing = []
    path = target.path
    while not path.is_dir():
        missing.append(DirectoryChange(str(path)))
        path = path.parent
    return tuple(reversed(missing))


def _lists(target: ProfileTarget) -> tuple[FileChange, ...]:
    """profiles.ini and its like, last: what makes a new profile findable, or the one that is there be opened."""
    if target.root is None:
        return ()
    if target.exists:
        return profiles.with_choice(target.root, target.path, target.installation) if target.default else ()
    return profiles.with_new(target.root, target.path, target.installation)


def _own_environment() -> dict[str, str]:
    """The environment of the person, without what a frozen program adds for its own libraries."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            original = environment.pop(f"{name}_ORIG", None)
            environment.pop(name, None)
            if original:
                environment[name] = original
    return environment
