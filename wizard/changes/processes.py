# SPDX-License-Identifier: EUPL-1.2
"""Which programs run now, by the names of their files: only asked on Windows, where Outlook has no lock to look at."""

from __future__ import annotations

import sys


def names() -> frozenset[str]:
    """Names in lower case, such as « outlook.exe »; empty elsewhere than on Windows. Raises OSError.

    Source: Microsoft, « Taking a Snapshot and Viewing Processes » (CreateToolhelp32Snapshot, Process32FirstW).
    """
    if sys.platform != "win32":
        return frozenset()
    import ctypes

    class Entry(ctypes.Structure):
        """PROCESSENTRY32W of tlhelp32.h."""

        _fields_ = (
            ("size", ctypes.c_uint32),
            ("usage", ctypes.c_uint32),
            ("process", ctypes.c_uint32),
            ("heap", ctypes.c_size_t),
            ("module", ctypes.c_uint32),
            ("threads", ctypes.c_uint32),
            ("parent", ctypes.c_uint32),
            ("priority", ctypes.c_long),
            ("flags", ctypes.c_uint32),
            ("name", ctypes.c_wchar * 260),
        )

    kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel32.CreateToolhelp32Snapshot.restype = ctypes.c_void_p
    kernel32.CloseHandle.argtypes = [ctypes.c_void_p]
    for walk in (kernel32.Process32FirstW, kernel32.Process32NextW):
        walk.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    snapshot = kernel32.CreateToolhelp32Snapshot(0x2, 0)  # TH32CS_SNAPPROCESS
    if snapshot == ctypes.c_void_p(-1).value:
        raise ctypes.WinError(ctypes.get_last_error())
    try:
        entry = Entry(size=ctypes.sizeof(Entry))
        found = set()
        more = kernel32.Process32FirstW(snapshot, ctypes.byref(entry))
        while more:
            found.add(str(entry.name).lower())
            more = kernel32.Process32NextW(snapshot, ctypes.byref(entry))
        return frozenset(found)
    finally:
        kernel32.CloseHandle(snapshot)
