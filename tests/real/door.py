# SPDX-License-Identifier: EUPL-1.2
"""The command line as a process of its own, on a home of its own, with the environment a test wants."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.real.servers import MailServers

OWN = (".local/share/assistant-messagerie", ".local/state/assistant-messagerie")  # where the assistant keeps its files


@dataclass
class Answer:
    """How a run ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document of the run."""
        parsed: dict[str, Any] = json.loads(self.out)
        assert parsed["exit_code"] == self.code, (parsed, self.err)
        return parsed

    @property
    def sentence(self) -> str:
        """What the error said, in the document or on the terminal."""
        return str(self.document["error"]["message"]) if self.out.startswith("{") else self.err


class Door:
    """Each call is one process. ``before`` is put before the command (setpriv, strace…)."""

    def __init__(self, home: Path, academies: Path | None = None, servers: MailServers | None = None) -> None:
        self.home, self.academies = home, academies
        self._servers = servers

    @property
    def servers(self) -> MailServers:
        """The real servers of the test."""
        assert self._servers is not None
        return self._servers

    def __call__(
        self,
        *arguments: str,
        password: str | bytes | None = None,
        env: Mapping[str, str | None] | None = None,
        before: Sequence[str] = (),
        code: str | None = None,
    ) -> Answer:
        """Run it; with ``code``, Python lines that run in its process before it starts (a fault to be made)."""
        started = self.start(*arguments, piped=password is not None, env=env, before=before, code=code)
        return answer(started, password)

    def start(
        self,
        *arguments: str,
        piped: bool = False,
        env: Mapping[str, str | None] | None = None,
        before: Sequence[str] = (),
        code: str | None = None,
    ) -> subprocess.Popen[bytes]:
        """Begin a run, in a session of its own; its standard input is a pipe when ``piped``."""
        environment = {"HOME": str(self.home)}
        kept = (*(f"XDG_{name}_HOME" for name in ("DATA", "CONFIG", "STATE", "CACHE")), "XDG_RUNTIME_DIR", "LC_ALL")
        environment |= {name: os.environ[name] for name in (*kept, "PATH", "PYTHON_KEYRING_BACKEND")}
        for name, value in (env or {}).items():
            environment.pop(name, None)
            if value is not None:
                environment[name] = value
        command = [sys.executable, "-m", "wizard"]
        if code is not None:
            command = [sys.executable, "-c", f"{code}\nimport sys\nfrom wizard.__main__ import main\nsys.exit(main())"]
        given = ["--password-stdin"] if piped else []
        return subprocess.Popen(
            [*before, *command, *arguments, *given],
            stdin=subprocess.PIPE if piped else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )

    def account(self, user: str) -> tuple[str, ...]:
        """Address, identifier, academy and authority of a user of the test servers."""
        return (self.servers.address(user), "--login", user, "--name", "Camille Exemple", *self.trust())

    def trust(self) -> tuple[str, ...]:
        """The academy and the authority of the test servers."""
        return ("--academies", str(self.academies), "--ca-file", str(self.servers.ca_file))

    def password(self, user: str) -> str:
        """The right one."""
        return self.servers.users[user].password

    def receipts(self) -> list[dict[str, object]]:
        """What can be undone, newest first."""
        listed: list[dict[str, object]] = self("undo", "--list", "--json").document["receipts"]
        return listed


def answer(started: subprocess.Popen[bytes], password: str | bytes | None = None) -> Answer:
    """Wait for the end of a run."""
    data = password.encode() if isinstance(password, str) else password
    out, err = started.communicate(data, timeout=90)
    return Answer(started.returncode, out.decode("utf-8"), err.decode("utf-8"))


def academy_file(folder: Path, domain: str, imap: int, smtp: int) -> Path:
    """An academy file for the servers of a test, as IT would write one."""
    folder.mkdir(exist_ok=True)
    fact = 'confidence = "high"\nsources = ["bench"]\ndate = "2026-11-22"\n'
    servers = "".join(
        f'\n[[servers]]\nprotocol = "{protocol}"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "tls"\n{fact}'
        for protocol, port in (("imap", imap), ("smtp", smtp))
    )
    head = f'schema = 1\nid = "banc"\nname = "Banc"\ndomains = ["{domain}"]\n'
    path = folder / "banc.toml"
    path.write_text(f'{head}{servers}\n[sources.bench]\nauthority = "serveurs d\'essai"\n', encoding="utf-8")
    return path


def tree(home: Path, *, own: bool = False) -> dict[str, bytes | None]:
    """Every file and folder below a home with its content; the assistant's own only when asked for."""
    ours = [home / name for name in OWN]
    skipped = {path for place in ours for path in (place, *place.parents)}
    return {
        str(path.relative_to(home)): path.read_bytes() if path.is_file() else None
        for path in home.rglob("*")
        if own or not (path in skipped or any(place in path.parents for place in ours))
    }
