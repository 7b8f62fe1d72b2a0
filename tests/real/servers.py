# SPDX-License-Identifier: EUPL-1.2
"""Real Dovecot and Postfix on high ports of loopback, with their logs as witnesses of what reached them."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from email.utils import format_datetime, localtime, make_msgid
from pathlib import Path
from typing import Any

from tests.real import server_settings as settings
from tests.real.authority import Authority
from tests.real.ports import free_ports, has_ipv6
from tests.real.require import cannot_run, require_programs, require_root

PACKAGES = "dovecot-imapd dovecot-lmtpd postfix"


@dataclass(frozen=True)
class User:
    """A mailbox. ``by_address``: the server knows only the full address as user name, else only the identifier."""

    login: str
    local_part: str  # of the address
    password: str
    by_address: bool = False
    quota: str = "*:storage=20M"
    may_send: bool = True


USERS = (
    User("alice", "alice", "Secret-alice-1"),
    User("cexemple", "camille.exemple", 'Mot2passe-É"\\x%:;'),
    User("claire", "claire.durand", "Secret-claire-2", by_address=True),
    User("plein", "boite.pleine", "Secret-plein-3", quota="*:bytes=1500"),
    User("muet", "sans.envoi", "Secret-muet-4", may_send=False),
)


@dataclass(frozen=True)
class Mark:
    """A position in both logs."""

    dovecot: int = 0
    postfix: int = 0


@dataclass(frozen=True)
class Login:
    """An accepted IMAP login, as Dovecot logged it."""

    user: str
    method: str
    tls: bool


class MailServers:
    """Started by ``start()``, stopped by ``stop()``; both servers end with the test process in any case."""

    def __init__(
        self,
        *,
        domain: str = "ac-essai.example",
        users: tuple[User, ...] = USERS,
        folders: str = "fr",
        failure_delay: int = 0,
    ) -> None:
        self.domain = domain
        self.users = {user.login: user for user in users}
        self.folders = folders
        self.failure_delay = failure_delay
        self.imap_host, self.smtp_host = f"imap.{domain}", f"smtp.{domain}"
        self.has_ipv6 = has_ipv6()
        self.addresses = tuple(ip for ip in settings.CERTIFICATES if ip != "::1" or self.has_ipv6)
        self._processes: list[subprocess.Popen[bytes]] = []

    # --- life ---------------------------------------------------------------------------------------------------

    def start(self) -> MailServers:
        """Write the settings, start both, wait for every port. Fails the test with a reason where it cannot."""
        require_root("Dovecot and Postfix change to users of their own")
        require_programs(f"{PACKAGES} util-linux", "dovecot", "postfix", "setpriv", "/usr/lib/dovecot/lmtp")
        self.root = Path(tempfile.mkdtemp(prefix="am-servers-", dir="/tmp"))
        self.root.chmod(0o755)
        for name in ("run", "state", "log", "mail", "queue", "queue/private", "postfix", "postfix-data"):
            (self.root / name).mkdir()
        self.uid = pwd.getpwnam("nobody").pw_uid
        shutil.chown(self.root / "mail", "nobody")
        for name in ("postfix-data", "queue/private"):
            shutil.chown(self.root / name, "postfix")
        self.imaps, self.imap, self.smtps, self.submission = free_ports(4, self.addresses)
        self.authority = self._certificates()
        self.ca_file = self.authority.file
        self._write_users()
        self._write_settings()
        self._spawn("dovecot", "-F", "-c", str(self.root / "dovecot.conf"))
        # « postfix start-fg » keeps a shell in between, which would take the signals meant for the master
        subprocess.run(["postfix", "-c", str(self.root / "postfix"), "check"], check=True, capture_output=True)
        self._spawn("/usr/lib/postfix/sbin/master", "-s", "-c", str(self.root / "postfix"))
        for ip in self.addresses:
            for port in (self.imaps, self.imap, self.smtps, self.submission):
                self._wait_port(ip, port)
        return self

    def stop(self) -> None:
        """End both servers and remove everything they wrote."""
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        shutil.rmtree(self.root, ignore_errors=True)

    # --- what tests ask -------------------------------------------------------------------------------------------

    def address(self, login: str) -> str:
        """The mail address of a user."""
        return f"{self.users[login].local_part}@{self.domain}"

    def user_name(self, login: str) -> str:
        """The user name that the servers accept for a user."""
        return self.address(login) if self.users[login].by_address else login

    def mark(self) -> Mark:
        """Where both logs stand now, once they are quiet."""
        self._settle()
        return Mark(self._size("dovecot"), self._size("postfix"))

    def dovecot_log(self, since: Mark = Mark()) -> str:
        """Dovecot's log after a mark."""
        self._settle()
        return self._read("dovecot", since.dovecot)

    def postfix_log(self, since: Mark = Mark()) -> str:
        """Postfix's log after a mark."""
        self._settle()
        return self._read("postfix", since.postfix)

    def events(self, name: str, since: Mark = Mark()) -> list[dict[str, Any]]:
        """Fields of Dovecot's exported events: « imap_command_finished », « auth_request_finished »."""
        found = []
        for line in self.dovecot_log(since).splitlines():
            start = line.find('{"event":')
            if start >= 0 and (event := json.loads(line[start:]))["event"] == name:
                found.append(event["fields"])
        return found

    def logins(self, user_name: str = "", since: Mark = Mark()) -> list[Login]:
        """Accepted IMAP logins, of one user name or of all."""
        pattern = re.compile(r"imap-login: Info: Login: user=<([^>]*)>, method=(\S+), (.*)")
        lines = pattern.findall(self.dovecot_log(since))
        logins = [Login(user, method, ", TLS" in rest) for user, method, rest in lines]
        return [login for login in logins if user_name in ("", login.user)]

    def smtp_logins(self, since: Mark = Mark()) -> list[str]:
        """User names of accepted SMTP logins."""
        return [e["user"] for e in self.events("auth_request_finished", since) if _accepted(e) and _by_smtp(e)]

    def imap_commands(self, user_name: str, since: Mark = Mark()) -> list[str]:
        """Names of the IMAP commands that a user finished after login (SELECT, EXAMINE, FETCH…)."""
        return [e["cmd_name"] for e in self.events("imap_command_finished", since) if e.get("user") == user_name]

    def refused_logins(self, since: Mark = Mark()) -> tuple[int, int]:
        """Refused logins seen by Dovecot's IMAP service and by Postfix (counted in Postfix's own log)."""
        events = self.events("auth_request_finished", since)
        imap = sum(1 for event in events if not _accepted(event) and not _by_smtp(event))
        smtp = len(re.findall(r"SASL \S+ authentication failed", self.postfix_log(since)))
        return imap, smtp

    def deliver(self, login: str, number: int = 1, subject: str = "Bienvenue") -> None:
        """Put messages straight into an INBOX, as Dovecot would."""
        new = self.root / "mail" / login / "Maildir" / "new"
        for folder in (new, new.parent / "cur", new.parent / "tmp"):
            folder.mkdir(parents=True, exist_ok=True)
        for index in range(number):
            text = (
                f"From: Service informatique <dsi@{self.domain}>\nTo: {self.address(login)}\n"
                f"Subject: {subject} {index + 1}\nDate: {format_datetime(localtime())}\n"
                f"Message-ID: {make_msgid(domain=self.domain)}\nMIME-Version: 1.0\n"
                f"Content-Type: text/plain; charset=utf-8\n\nMessage d'essai numéro {index + 1}.\n" + "x" * 200 + "\n"
            )
            (new / f"{time.time():.6f}.{os.urandom(4).hex()}.essai").write_text(text, encoding="utf-8")
        for path in (self.root / "mail" / login, *(self.root / "mail" / login).rglob("*")):
            os.chown(path, self.uid, self.uid)

    # --- inside -----------------------------------------------------------------------------------------------------

    def _certificates(self) -> Authority:
        authority = Authority(self.root / "ca")
        names = (self.imap_host, self.smtp_host, f"mail.{self.domain}", self.domain, "localhost", "127.0.0.1", "::1")
        authority.leaf("good", names)
        authority.leaf("wrong", ("autre.invalid", "www.autre.invalid"))
        authority.leaf("expired", names, start=timedelta(days=-400), end=timedelta(days=-30))
        authority.leaf("self", names, self_signed=True)
        return authority

    def _write_users(self) -> None:
        lines, aliases, mailboxes, senders = [], [], [], []
        for user in self.users.values():
            salt = os.urandom(8)
            digest = base64.b64encode(hashlib.sha512(user.password.encode() + salt).digest() + salt).decode()
            name = self.user_name(user.login).lower()
            home = self.root / "mail" / user.login
            extra = f"userdb_uid={self.uid} userdb_gid={self.uid} userdb_home={home} userdb_quota_rule={user.quota}"
            lines.append(f"{name}:{{SSHA512}}{digest}::::::{extra}\n")
            mailboxes.append(f"{user.login}@{self.domain} OK\n")
            if user.local_part != user.login:
                aliases.append(f"{self.address(user.login)} {user.login}@{self.domain}\n")
            if not user.may_send:
                senders.append(f"{self.address(user.login)} REJECT adresse non autorisee a envoyer\n")
        (self.root / "users").write_text("".join(lines), encoding="utf-8")
        for name, content in (("aliases", aliases), ("mailboxes", mailboxes), ("senders", senders)):
            (self.root / "postfix" / name).write_text("".join(content), encoding="utf-8")
        self.deliver("alice", 3)
        if "plein" in self.users:
            self.deliver("plein", 5)

    def _write_settings(self) -> None:
        conf = settings.dovecot(
            self.root, imaps=self.imaps, imap=self.imap, addresses=self.addresses, folders=self.folders,
            uid=self.uid, failure_delay=self.failure_delay,
        )  # fmt: skip
        (self.root / "dovecot.conf").write_text(conf, encoding="utf-8")
        main = settings.postfix_main(self.root, domain=self.domain)
        (self.root / "postfix" / "main.cf").write_text(main, encoding="utf-8")
        master = settings.postfix_master(
            self.root, smtps=self.smtps, submission=self.submission, addresses=self.addresses
        )
        (self.root / "postfix" / "master.cf").write_text(master, encoding="utf-8")

    def _spawn(self, *command: str) -> None:
        output = (self.root / "log" / f"{Path(command[0]).name}.out").open("wb")
        # setpriv: should the tests be killed, the servers end as well
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", "--", *command],
            stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
        )  # fmt: skip
        output.close()
        self._processes.append(process)

    def _wait_port(self, ip: str, port: int) -> None:
        limit = time.monotonic() + 20
        while time.monotonic() < limit:
            with closing(socket.socket(socket.AF_INET6 if ":" in ip else socket.AF_INET)) as probe:
                probe.settimeout(1)
                if probe.connect_ex((ip, port)) == 0:
                    return
            if any(process.poll() is not None for process in self._processes):
                break
            time.sleep(0.05)
        logs = "".join(path.read_text(errors="replace")[-1500:] for path in sorted((self.root / "log").iterdir()))
        cannot_run(f"no server on {ip} port {port}:\n{logs}")

    def _size(self, name: str) -> int:
        path = self.root / "log" / f"{name}.log"
        return path.stat().st_size if path.exists() else 0

    def _read(self, name: str, start: int) -> str:
        with suppress(FileNotFoundError), (self.root / "log" / f"{name}.log").open("rb") as log:
            log.seek(start)
            return log.read().decode("utf-8", "replace")
        return ""

    def _settle(self, quiet: float = 0.15) -> None:
        limit, sizes, since = time.monotonic() + 5, (-1, -1), time.monotonic()
        while time.monotonic() < limit:
            now = (self._size("dovecot"), self._size("postfix"))
            if now != sizes:
                sizes, since = now, time.monotonic()
            elif time.monotonic() - since >= quiet:
                return
            time.sleep(0.02)


def _accepted(event: dict[str, Any]) -> bool:
    return event.get("success") == "yes"


def _by_smtp(event: dict[str, Any]) -> bool:
    return "smtp" in (event.get("service"), event.get("protocol"))
