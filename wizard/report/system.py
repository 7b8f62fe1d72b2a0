# SPDX-License-Identifier: EUPL-1.2
"""This computer, as far as it helps to understand a check: system, versions, time; its name apart."""

from __future__ import annotations

import datetime
import importlib.metadata
import platform
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import wizard

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIBRARIES = ("IMAPClient", "dnspython", "truststore", "PySide6_Essentials")


@dataclass(frozen=True, slots=True)
class System:
    """Words only."""

    program: str
    system: str
    libraries: str
    time: str  # local, with its offset: ISO 8601, to the second
    computer: str  # its name on the network


def gather(now: datetime.datetime | None = None) -> System:
    """Look at this computer. Blocks for some milliseconds."""
    moment = (now or datetime.datetime.now(datetime.UTC)).astimezone()
    return System(
        program=f"Assistant Messagerie {wizard.__version__} (Python {platform.python_version()})",
        system=_system(),
        libraries=", ".join(_versions(_LIBRARIES)),
        time=moment.isoformat(sep=" ", timespec="seconds"),
        computer=platform.node(),
    )


def _system() -> str:
    if sys.platform == "linux":
        try:
            name = platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
        except OSError:
            name = "Linux"
        return f"{name} ({platform.machine()})"
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]} ({platform.machine()})"
    return f"{platform.system()} {platform.release()} {platform.version()} ({platform.machine()})"


def _versions(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:  # a frozen program carries no metadata of some
            continue
