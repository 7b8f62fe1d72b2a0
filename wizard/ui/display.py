# SPDX-License-Identifier: EUPL-1.2
"""Is there a screen? Asked before Qt, which would end the process with a message for programmers."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from wizard.core.errors import NoDisplay

_WITHOUT_SCREEN = ("offscreen", "minimal", "vnc")  # Qt platforms that need none
_X_SOCKETS = Path("/tmp/.X11-unix")


def require() -> None:
    """Raises NoDisplay when no screen can be reached (Linux and the like; elsewhere there is always one)."""
    if sys.platform in ("win32", "darwin"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in _WITHOUT_SCREEN:
        return
    if platform.startswith(("eglfs", "linuxfb")) or _wayland() or _x11(os.environ.get("DISPLAY", "")):
        return
    raise NoDisplay("no-screen")


def _wayland() -> bool:
    """The socket of the compositor is there (it is answered for by its file: the compositor removes it at its end)."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(runtime) / name).is_socket()


def _x11(name: str) -> bool:
    """A local display whose socket exists; a remote one is believed, Qt tells if it does not answer."""
    host, colon, rest = name.rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdigit():
        return False
    if host and not host.startswith(("unix", "/")):
        return True
    return (_X_SOCKETS / f"X{number}").exists() or _abstract_socket(number)


def _abstract_socket(number: str) -> bool:
    """Linux's other kind of socket, without a file: listed by the kernel."""
    try:
        return f"@/tmp/.X11-unix/X{number}\n" in Path("/proc/net/unix").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
