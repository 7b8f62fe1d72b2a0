# SPDX-License-Identifier: EUPL-1.2
"""The vault on a real Secret Service: gnome-keyring on a session bus of this test's own, unlocked, locked, absent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.real.require import require_programs

SESSION = Path(__file__).with_name("vault_session.py")
UNLOCK = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
LOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "
ABSENT = ""


BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""  # no service directory: nothing is started by asking for it


@pytest.fixture(autouse=True)
def tools() -> None:
    require_programs("dbus gnome-keyring", "dbus-run-session", "gnome-keyring-daemon")


def ask(prepare: str, what: str, given: str = "") -> Any:
    """One short life of a session bus with its keyring; what the vault answered in it."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHON_KEYRING_BACKEND", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    }
    bus = ["dbus-run-session"]
    if prepare == ABSENT:
        config = Path(os.environ["HOME"], "bus.conf")
        config.write_text(BARE_BUS, encoding="utf-8")
        bus += [f"--config-file={config}"]
    script = f"{prepare} exec {sys.executable} {SESSION} {what}"
    done = subprocess.run(
        [*bus, "--", "sh", "-c", script],
        input=given,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_contract() -> None:
    answer = ask(UNLOCK, "contract")
    assert answer["failed"] == {}
    assert answer["state"] == ["usable", "Secret Service"]
    assert answer["ran"] == 15


def test_it_survives_the_session_and_is_encrypted(home: Path) -> None:
    assert ask(UNLOCK, "save", "Canari-42\n") == ["usable", "Secret Service"]
    kept = [path for path in home.rglob("*") if path.is_file()]
    assert kept, "the keyring's file is in the test's own home"
    assert all(b"Canari-42" not in path.read_bytes() for path in kept)
    assert ask(UNLOCK, "fetch") == "Canari-42"


def test_a_locked_one_is_said_locked_and_asks_nothing() -> None:
    assert ask(UNLOCK, "save", "Canari-42\n") == ["usable", "Secret Service"]
    assert ask(LOCKED, "state") == ["locked", "Secret Service"]


def test_no_service_at_all() -> None:
    assert ask(ABSENT, "state") == ["none", ""]
