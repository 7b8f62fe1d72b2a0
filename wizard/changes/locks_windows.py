# SPDX-License-Identifier: EUPL-1.2
"""The Windows twin of the locks: files opened without sharing, and who the session belongs to."""

from __future__ import annotations

import ctypes
import sys
import time
from typing import TYPE_CHECKING

from wizard.changes.store import PATIENCE

if TYPE_CHECKING:
    from pathlib import Path

assert sys.platform == "win32"

_READ_WRITE = 0xC0000000  # GENERIC_READ | GENERIC_WRITE
_DELETE, _DELETE_ON_CLOSE = 0x00010000, 0x04000000  # the access that FILE_FLAG_DELETE_ON_CLOSE asks for
_OPEN_EXISTING, _OPEN_ALWAYS = 3, 4
_BUSY = (32, 33)  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
_INVALID = ctypes.c_void_p(-1).value
_USER_NAME = 5  # WTSUserName

_kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
_kernel32.CreateFileW.restype = ctypes.c_void_p
_kernel32.CreateFileW.argtypes = [
    ctypes.c_wchar_p,
    ctypes.c_uint32,
    ctypes.c_uint32,
    ctypes.c_void_p,
    ctypes.c_uint32,
    ctypes.c_uint32,
    ctypes.c_void_p,
]
_kernel32.CloseHandle.argtypes = [ctypes.c_void_p]


def _open(path: Path, disposition: int, passing: bool = False) -> int | None:
    access, flags = (_READ_WRITE | _DELETE, _DELETE_ON_CLOSE) if passing else (_READ_WRITE, 0)
    handle = _kernel32.CreateFileW(str(path), access, 0, None, disposition, flags, None)
    return None if handle == _INVALID else int(handle)


def is_held(path: Path) -> bool:
    """Whether another process has this lock file open without sharing."""
    handle = _open(path, _OPEN_EXISTING)
    if handle is None:
        return ctypes.get_last_error() in _BUSY
    release(handle)
    return False


def hold(path: Path) -> int | None:
    """Open a lock file alone, waiting up to 5 s for whoever looks at it; None when it stays held.

    One that is missing is made, and goes when the handle is closed or its process ends: a kill leaves none. Raises OSError
    for any other reason than another holder.
    """
    deadline = time.monotonic() + PATIENCE
    while (handle := _open(path, _OPEN_ALWAYS, passing=not path.exists())) is None:
        code = ctypes.get_last_error()
        if code not in _BUSY:
            raise ctypes.WinError(code)
        if time.monotonic() > deadline:
            return None
        time.sleep(0.1)
    return handle


def release(handle: int) -> None:
    """Close what ``hold`` opened."""
    _kernel32.CloseHandle(handle)


def session_user() -> str:
    """The name of the person whose session this is, empty when Windows does not say."""
    wts = ctypes.WinDLL("wtsapi32")
    text, size = ctypes.c_wchar_p(), ctypes.c_uint32()
    current = ctypes.c_uint32(0xFFFFFFFF)  # WTS_CURRENT_SESSION
    if not wts.WTSQuerySessionInformationW(None, current, _USER_NAME, ctypes.byref(text), ctypes.byref(size)):
        return ""
    name = text.value or ""
    wts.WTSFreeMemory(text)
    return name


def process_user() -> str:
    """The name of the account this process runs as."""
    size = ctypes.c_uint32(257)
    buffer = ctypes.create_unicode_buffer(size.value)
    return buffer.value if ctypes.WinDLL("advapi32").GetUserNameW(buffer, ctypes.byref(size)) else ""
