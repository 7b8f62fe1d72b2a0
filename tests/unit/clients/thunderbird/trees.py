# SPDX-License-Identifier: EUPL-1.2
"""Trees that look like a computer with Thunderbird: installations and profiles, made of small files."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from wizard.clients.base import Where
from wizard.clients.thunderbird.cityhash import install_hash
from wizard.core.account import Account
from wizard.core.identity import Identity
from wizard.core.server import Protocol, Server

APPLICATION = "[App]\nVendor=Mozilla\nName={}\nVersion={}\n"


def install(directory: Path, version: str = "153.7.0", name: str = "Thunderbird", library: str = "libnss3.so") -> Path:
    """An installation in ``directory``."""
    directory.mkdir(parents=True)
    (directory / "application.ini").write_text(APPLICATION.format(name, version), encoding="utf-8")
    if library:
        (directory / library).write_bytes(b"")
    return directory


def linux(tmp_path: Path, *places: str) -> Where:
    """A Linux computer with Thunderbird in these places (a usual package without any)."""
    root = tmp_path / "system"
    for place in places or ("usr/lib/thunderbird",):
        install(root / place)
    return where(tmp_path, root)


def where(tmp_path: Path, root: Path, **environment: str) -> Where:
    """A home beside a system."""
    home = tmp_path / "person"
    home.mkdir(exist_ok=True)
    return Where(home=home, environment=environment, platform="linux", root=root)


def profile(
    root: Path, name: str = "default-release", prefs: str | None = "", compatibility: str | None = None
) -> Path:
    """A profile directory, not listed."""
    path = root / f"abcd.{name}"
    path.mkdir(parents=True)
    if prefs is not None:
        (path / "prefs.js").write_text(prefs, encoding="utf-8", newline="\n")
    if compatibility is not None:
        (path / "compatibility.ini").write_text(compatibility, encoding="utf-8")
    return path


def profiles_ini(root: Path, *paths: Path, default: int | None = 0, opened_by: Path | None = None) -> None:
    """The list of these profiles; the installation ``opened_by`` opens the first."""
    lines = []
    for number, path in enumerate(paths):
        lines += [f"[Profile{number}]", f"Name={path.name.partition('.')[2]}", "IsRelative=1", f"Path={path.name}"]
        lines += ["Default=1"] if number == default else []
        lines += [""]
    lines += ["[General]", "StartWithLastProfile=1", "Version=2", ""]
    if opened_by is not None:
        lines += [f"[Install{install_hash(str(opened_by))}]", f"Default={paths[0].name}", "Locked=1", ""]
    (root / "profiles.ini").write_text("\n".join(lines), encoding="utf-8")


def account(
    user: str = "cexemple",
    address: str = "camille.exemple@ac-essai.fr",
    imap: str = "imap.ac-essai.fr:993",
    smtp: str = "smtp.ac-essai.fr:465",
    name: str = "Camille Exemple",
    verified: bool = True,
) -> Account:
    """An account as the journey makes it."""
    servers = Server.parse(Protocol.IMAP, imap), Server.parse(Protocol.SMTP, smtp)
    return Account(Identity(name, address, user), *servers, user, address, verified)


def pretend(request: dict[str, Any]) -> dict[str, Any]:
    """What the child with NSS would answer: « encrypts » by base64, leaves marks in place of its databases."""
    for name in ("key4.db", *(["cert9.db"] if request["authorities"] else [])):
        Path(request["profile"], name).write_bytes(b"made by the library")
    mine = [base64.b64encode(request[name].encode()[::-1]).decode() for name in ("user", "password")]
    origins = []
    for pairs in request["origins"]:
        words = ["same" if pair == mine else "user" if pair[0] == mine[0] else "other" for pair in pairs]
        origins.append({"existing": words, "login": None if "same" in words else mine})
    return {"origins": origins, "trusted": len(request["authorities"])}
