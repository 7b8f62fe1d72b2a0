# SPDX-License-Identifier: EUPL-1.2
"""A real Thunderbird on a screen of its own: started on a home, watched from outside, stopped cleanly."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from typing import TYPE_CHECKING

from tests.real.require import require_programs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.real.servers import MailServers, Mark

PACKAGES = "thunderbird xvfb openbox wmctrl xdotool"
PROGRAM = "/usr/lib/thunderbird/thunderbird"
START = 40.0  # seconds a start may take on a busy machine (3 to 5 on a quiet one)


class Screen:
    """An Xvfb with a window manager; a context manager."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._started: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Screen:
        require_programs(PACKAGES, PROGRAM, "Xvfb", "openbox", "wmctrl", "xdotool")
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]
        self._spawn(*command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as said:
            self.display = f":{said.readline().strip()}"
        self._spawn("openbox")
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait(10)

    def environment(self, home: Path, language: str = "C.UTF-8") -> dict[str, str]:
        """What a program started on this screen sees."""
        runtime = home.parent / "runtime-of-thunderbird"
        runtime.mkdir(mode=0o700, exist_ok=True)
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": str(home),
            "LANG": language,
            "LC_ALL": language,
            "XDG_RUNTIME_DIR": str(runtime),
            "DISPLAY": self.display,
            "MOZ_CRASHREPORTER_DISABLE": "1",
            "NO_AT_BRIDGE": "1",
            "GDK_BACKEND": "x11",
        }

    def run(self, *command: str) -> str:
        """The output of an X program on this screen."""
        environment = {"PATH": "/usr/bin:/bin", "DISPLAY": self.display, "LC_ALL": "C.UTF-8"}
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=20).stdout

    def windows(self) -> dict[str, str]:
        """Identifier and title of every window."""
        lines = (line.split(None, 3) for line in self.run("wmctrl", "-l").splitlines())
        return {line[0]: (line[3] if len(line) > 3 else "") for line in lines}

    def _spawn(self, *command: str, pass_fds: tuple[int, ...] = ()) -> None:
        environment = {"PATH": "/usr/bin:/bin", "DISPLAY": self.display, "HOME": str(self._place)}
        quiet = subprocess.DEVNULL
        self._started.append(
            subprocess.Popen(command, env=environment, pass_fds=pass_fds, stdin=quiet, stdout=quiet, stderr=quiet)
        )


class RealThunderbird:
    """One run of Thunderbird; a context manager that stops it."""

    def __init__(self, screen: Screen, home: Path, *arguments: str) -> None:
        self.screen, self.home, self._arguments = screen, home, arguments
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> RealThunderbird:
        self._process = self._start(*self._arguments)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def titles(self) -> list[str]:
        """Titles of the windows on the screen."""
        return sorted(self.screen.windows().values())

    def questions(self) -> list[str]:
        """Titles of the windows that are not the main one: what Thunderbird asks or warns of."""
        return [title for title in self.titles() if not title.endswith("Mozilla Thunderbird")]

    def wait_mailbox(self, servers: MailServers, user: str, since: Mark) -> None:
        """Wait until this user logged in over TLS and opened INBOX, by the server's own log."""
        wait(lambda: "SELECT" in servers.imap_commands(user, since), f"SELECT by {user}", self.titles)
        logins = servers.logins(user, since)
        assert logins, f"no login by {user}"
        assert all(login.tls for login in logins), logins

    def wait_window(self, part: str) -> str:
        """The identifier of the window whose title holds ``part``, once it is there."""
        wait(lambda: any(part in title for title in self.titles()), f"window {part}", self.titles)
        return next(id for id, title in self.screen.windows().items() if part in title)

    def send(self, to: str, subject: str) -> None:
        """Write a message in the running program and send it by the keyboard."""
        compose = self._start("-compose", f"to='{to}',subject='{subject}',body='Bonjour'")
        window = self.wait_window(subject)
        compose.wait(20)
        self.screen.run("wmctrl", "-i", "-a", window)
        time.sleep(0.8)  # the window is there before it listens to keys
        self.screen.run("xdotool", "key", "--clearmodifiers", "ctrl+Return")

    def stop(self) -> None:
        """Close every window as a person would; by signals when a question holds it open."""
        process = self._process
        if process is None:
            return
        self._process = None
        patience = 1 if self.questions() else 15  # a question keeps the main window from closing
        for window in self.screen.windows():
            self.screen.run("wmctrl", "-i", "-c", window)
        for end in (None, signal.SIGTERM, signal.SIGKILL):
            if end is not None:
                process.send_signal(end)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(patience if end is None else 15)
                return

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        environment = self.screen.environment(self.home)
        return subprocess.Popen([PROGRAM, *arguments], env=environment, stdin=quiet, stdout=quiet, stderr=quiet)


def wait(true: Callable[[], bool], what: str, state: Callable[[], object], seconds: float = START) -> None:
    """Wait until it is true; fail with what was waited for and the state at that moment."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError(f"{what}: not within {seconds:.0f} s; now: {state()}")
        time.sleep(0.2)


def names_to_loopback(profile: Path, domain: str, *hosts: str) -> None:
    """Make Thunderbird find the test's host names on this computer: the test's own user.js, not the product's."""
    lines = [
        f'user_pref("network.dns.localDomains", "{",".join((domain, *hosts))}");',
        'user_pref("mail.warn_on_send_accel_key", false);',
    ]
    (profile / "user.js").write_text("\n".join(lines) + "\n", encoding="utf-8")
