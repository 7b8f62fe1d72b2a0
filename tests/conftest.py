# SPDX-License-Identifier: EUPL-1.2
"""What every test may rely on: an empty home of its own, no real keyring, no network but loopback, French."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import pytest_socket

from wizard import logs, wording

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest_plugins = ["tests.unrun"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of this test's own: nothing of the person who runs the tests is read or written."""
    place = tmp_path / "home"
    place.mkdir(mode=0o700)
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(place))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    for name, folder in (
        ("DATA", ".local/share"),
        ("CONFIG", ".config"),
        ("STATE", ".local/state"),
        ("CACHE", ".cache"),
    ):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(place / folder))
    # Windows looks elsewhere: Path.home() in USERPROFILE, platformdirs where the last name says
    for name, folder in (("USERPROFILE", "."), ("APPDATA", "AppData/Roaming"), ("LOCALAPPDATA", "AppData/Local")):
        if sys.platform == "win32":
            monkeypatch.setenv(name, str(place / folder))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(place / ".local" / "share"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    for name in ("SUDO_USER", "SUDO_UID", "PKEXEC_UID"):
        monkeypatch.delenv(name, raising=False)
    return place


@pytest.fixture(autouse=True)
def french() -> Iterator[None]:
    """Every test starts in French, the language of the person."""
    wording.set_language("fr")
    yield
    wording.set_language("fr")


@pytest.fixture(autouse=True)
def no_secret_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """What other tests typed as secrets is not hidden in this one."""
    monkeypatch.setattr(logs, "_redactor", type(logs._redactor)())


@pytest.fixture(autouse=True)
def loopback_only() -> Iterator[None]:
    """No test talks to anything but this computer."""
    pytest_socket.socket_allow_hosts(
        ["127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5", "::1", "localhost"], allow_unix_socket=True
    )
    yield
    pytest_socket._remove_restrictions()
