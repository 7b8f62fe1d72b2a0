# SPDX-License-Identifier: EUPL-1.2
"""A desktop of its own with a screen reader's bus, and the real program on it, started as a person would."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.accessibility.atspi import Bus, Node, Role, State
from tests.real.require import require_programs
from tests.real.thunderbird import Screen

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PACKAGES = "xvfb openbox xdotool wmctrl at-spi2-core dbus dbus-x11 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"


class Desktop:
    """Xvfb, openbox, a session bus and the accessibility bus; a context manager."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.screen = Screen(place)
        self._started: list[subprocess.Popen[str]] = []
        self._environment: dict[str, str] = {}
        self.bus: Bus

    def __enter__(self) -> Desktop:
        require_programs(PACKAGES, LAUNCHER, "dbus-daemon", "Xvfb", "xdotool")
        self.screen.__enter__()
        (self.place / "runtime").mkdir(mode=0o700, exist_ok=True)
        (self.place / "temporary").mkdir(exist_ok=True)
        self._environment = {
            "PATH": "/usr/bin:/bin",
            "DISPLAY": self.screen.display,
            "XDG_RUNTIME_DIR": str(self.place / "runtime"),
            "HOME": str(self.place),
        }
        daemon = self._spawn("dbus-daemon", "--session", "--nofork", "--print-address=1")
        assert daemon.stdout is not None
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
        self._spawn(LAUNCHER, "--launch-immediately")
        self.bus = Bus(self._environment["DBUS_SESSION_BUS_ADDRESS"])
        return self

    def __exit__(self, *_: object) -> None:
        self.bus.close()
        for process in reversed(self._started):
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()
        self.screen.__exit__()

    def environment(self, home: Path, language: str) -> dict[str, str]:
        """What a program started here sees: its own home and temporary folder, no keyring."""
        return {
            **self._environment,
            "HOME": str(home),
            "TMPDIR": str(self.place / "temporary"),
            "LC_ALL": language,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }

    def _spawn(self, *command: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._started.append(process)
        return process


class Program:
    """The assistant in a process of its own, seen from outside; a context manager that closes it."""

    def __init__(self, desktop: Desktop, home: Path, *arguments: str, language: str = "fr_FR.UTF-8") -> None:
        self.desktop, self.bus, self.home = desktop, desktop.bus, home
        self.command = [sys.executable, "-m", "wizard", *arguments]
        self._environment = desktop.environment(home, language)
        self.log = desktop.place / "program.log"
        self.process: subprocess.Popen[bytes]

    def __enter__(self) -> Program:
        self.bus.listen()
        self.bus.said.clear()
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self.command, env=self._environment, cwd=self.home, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        self.bus.wait(self._first_window, "a window")
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def _first_window(self) -> list[Node]:
        assert self.process.poll() is None, self.log.read_text()
        return self.bus.windows(self.process.pid)

    def close(self) -> int:
        """Close the window as a window manager does; the exit code."""
        for window, title in self.desktop.screen.windows().items():
            if title.startswith("Assistant Messagerie"):
                self.desktop.screen.run("wmctrl", "-i", "-c", window)
        return self.process.wait(20)

    # --- what is on the screen ------------------------------------------------------------------------------------

    def seen(self) -> list[Node]:
        """Everything that shows in the front window, in reading order: a moment of it, read whole."""

        def look() -> list[list[Node]]:
            assert self.process.poll() is None, self.log.read_text()
            windows = self.bus.windows(self.process.pid)
            return [list(self.bus.showing(windows[-1])) if windows else []]

        whole: list[Node] = self.bus.wait(look, "a window that stays while it is read")[0]
        return whole

    def controls(self) -> list[Node]:
        """What the keyboard can reach now."""
        return [node for node in self.seen() if node.focusable and node.role != Role.FRAME]

    def find(self, role: Role, name: str) -> Node:
        """The control of this role whose name begins so; waits for it."""

        def look() -> Node | None:
            return next((node for node in self.seen() if node.role == role and node.name.startswith(name)), None)

        try:
            return self.bus.wait(look, f"{role.name} « {name} »")
        except AssertionError as missing:
            raise AssertionError(f"{missing}; seen: {[str(node) for node in self.controls()]}") from None

    def focused(self) -> Node | None:
        """The widget that has the keyboard."""
        return next((node for node in self.seen() if node.has(State.FOCUSED) and node.role != Role.FRAME), None)

    def arrive(self, title: str) -> str:
        """Wait until this page is announced; what was announced."""

        def told() -> str:
            assert self.process.poll() is None, self.log.read_text()
            return next((one.text for one in reversed(self.bus.listen()) if title in one.text), "")

        return str(self.bus.wait(told, f"announcement of « {title} »"))
