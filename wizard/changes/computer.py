# SPDX-License-Identifier: EUPL-1.2
r"""Does the system hint that several people use this computer? Only a default for the person's own answer.

Windows, HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\<SID>: CentralProfile (a roaming profile) and State
(bits: 0x0001 mandatory, 0x0080 guest, 0x0800 temporary profile). Shared PC mode: the values below
HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\SharedPC (read in its documentation, not tried on a real machine).
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PROFILES = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
SHARED_PC = r"SOFTWARE\Microsoft\Windows\CurrentVersion\SharedPC"
SWITCHES = ("EnableSharedPCMode", "EnableSharedPCModeWithOneDriveSync")
MANDATORY, GUEST, TEMPORARY = 0x0001, 0x0080, 0x0800


class SharedHint(StrEnum):
    """Why the computer looks shared."""

    NONE = ""
    SHARED_PC_MODE = "shared-pc-mode"
    TEMPORARY_PROFILE = "temporary-profile"
    ROAMING_PROFILE = "roaming-profile"


def judge(environment: Mapping[str, str], value: Callable[[str, str], object], sid: str) -> SharedHint:
    """The hint these facts give; ``value(key, name)`` reads HKLM and gives None for what is absent."""
    if any(value(SHARED_PC, switch) == 1 for switch in SWITCHES):
        return SharedHint.SHARED_PC_MODE
    if not environment.get("USERDNSDOMAIN"):  # not a member of a domain: its profiles are its own
        return SharedHint.NONE
    profile = f"{PROFILES}\\{sid}"
    state = value(profile, "State")
    if isinstance(state, int) and state & (MANDATORY | GUEST | TEMPORARY):
        return SharedHint.TEMPORARY_PROFILE
    return SharedHint.ROAMING_PROFILE if value(profile, "CentralProfile") else SharedHint.NONE


def shared_hint() -> SharedHint:
    """What this computer hints; SharedHint.NONE on systems that say nothing of the kind."""
    if sys.platform != "win32":
        return SharedHint.NONE
    import winreg

    def value(key: str, name: str) -> object:
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as handle:
                return winreg.QueryValueEx(handle, name)[0]
        except OSError:
            return None

    return judge(os.environ, value, _own_sid())


def _own_sid() -> str:
    """The security identifier of the person: the profile whose path is theirs."""
    if sys.platform != "win32":
        return ""
    import winreg

    own = os.environ.get("USERPROFILE", "").lower()
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, PROFILES) as profiles:
        for index in range(winreg.QueryInfoKey(profiles)[0]):
            sid = winreg.EnumKey(profiles, index)
            try:
                with winreg.OpenKey(profiles, sid) as profile:
                    path = str(winreg.QueryValueEx(profile, "ProfileImagePath")[0])
            except OSError:  # the rest of a profile that was removed
                continue
            if os.path.expandvars(path).lower() == own:
                return sid
    return ""
