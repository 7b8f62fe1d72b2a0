# SPDX-License-Identifier: EUPL-1.2
"""Thunderbird's own stores, prepared on a copy: the login store (logins.json, key4.db), the trust list (cert9.db).

Nothing of the profile is touched here: the child process works on copies in a private folder that is removed, and
what it made comes back as changes to show, write and undo. The password goes through a pipe and nowhere else.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from asn1crypto import x509

from wizard.changes.formats import logins
from wizard.clients.thunderbird import nss
from wizard.core.errors import BadInput, PrimaryPassword, WriteFailed
from wizard.core.plan import FileChange, Format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.core.secret import Secret

PATIENCE = 20.0  # seconds for the child; it needs 0.2 s
_KEYS, _TRUST = "key4.db", "cert9.db"
_PEM = re.compile(rb"-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----")


def prepare(
    profile: Path,
    libraries: Sequence[Path],
    user: str,
    password: Secret | None,
    origins: Sequence[str],
    authorities: Sequence[bytes] = (),
) -> tuple[FileChange, ...]:
    """Changes that put the password in the store for these origins and trust these authorities (DER).

    ``origins`` are such as ``imap://imap.example.fr``; without a password they are left alone. ``libraries`` are
    directories of NSS libraries, the first that loads is used. A login of the same user is replaced, others are kept;
    what is already right gives no change. Raises PrimaryPassword, BadInput (logins.json cannot be read), WriteFailed.
    """
    path = profile / "logins.json"
    before = path.read_bytes() if path.is_file() else None
    try:
        stored = logins.parse(before)
    except logins.BadLogins as error:
        raise BadInput("bad_logins", file=str(path), reason=str(error)) from None
    wanted = tuple(origins) if password is not None else ()
    entries = [[e for e in stored.find(origin) if e.get("httpRealm") == origin] for origin in wanted]
    request = {
        "user": user,
        "password": password.reveal() if password is not None else "",
        "origins": [[[_field(e, "encryptedUsername"), _field(e, "encryptedPassword")] for e in e_] for e_ in entries],
        "authorities": [base64.b64encode(der).decode() for der in authorities],
    }
    reply, files = _work(profile, libraries, request)
    secrets: list[str] = []
    for origin, present, result in zip(wanted, entries, reply["origins"], strict=True):
        if result["login"] is None:
            continue
        ours = {e["guid"] for e, word in zip(present, result["existing"], strict=True) if word == "user"}
        stored = stored.without(ours).with_entry(_entry(origin, *result["login"]))
        secrets += result["login"]
    changes = []
    if secrets:
        note = "thunderbird.logins"
        changes.append(FileChange(str(path), before, bytes(stored), Format.LOGINS, secrets=tuple(secrets), note=note))
    if secrets or reply["trusted"]:
        needed_by = str(path) if secrets else ""
        changes += _changed(profile, _KEYS, files, "thunderbird.keys", needed_by)
    if reply["trusted"]:
        changes += _changed(profile, _TRUST, files, "thunderbird.trust")
    return tuple(changes)


def authorities(ca_file: Path) -> tuple[bytes, ...]:
    """The authorities of a PEM file, DER each. Raises BadInput when there is none."""
    try:
        data = ca_file.read_bytes()
    except OSError as error:
        raise BadInput("unreadable-file", field="ca-file", value=str(ca_file)) from error
    found = []
    for body in _PEM.findall(data):
        try:
            der = base64.b64decode(b"".join(body.split()), validate=True)
            if x509.Certificate.load(der).ca:
                found.append(der)
        except ValueError:
            continue
    if not found:
        raise BadInput("not-a-ca-file", field="ca-file", value=str(ca_file))
    return tuple(found)


def _work(profile: Path, libraries: Sequence[Path], request: dict[str, Any]) -> tuple[Any, dict[str, bytes]]:
    """Run the child on a copy; its answer and the files it left."""
    for name in (_KEYS, _TRUST):
        for suffix in ("-journal", "-wal"):
            unfinished = profile / (name + suffix)
            if unfinished.is_file() and unfinished.stat().st_size:  # a copy without it would not be the store
                raise WriteFailed("store_unfinished", path=str(unfinished))
    reply: Any = {"error": "no_library", "detail": ""}
    for library in libraries:
        with tempfile.TemporaryDirectory(prefix="assistant-messagerie-") as folder:  # made 0700
            copy = Path(folder)
            for name in (_KEYS, _TRUST):
                if (profile / name).is_file():
                    shutil.copyfile(profile / name, copy / name)
            reply = _ask({**request, "profile": folder, "library": str(library)})
            files = {name: (copy / name).read_bytes() for name in (_KEYS, _TRUST) if (copy / name).is_file()}
        if "error" not in reply:
            return reply, files
        if reply["error"] != "no_library":
            break
    if reply["error"] == "primary_password":
        raise PrimaryPassword("primary_password", profile=str(profile))
    raise WriteFailed(str(reply["error"]), path=str(profile), reason=str(reply["detail"]))


def _ask(request: dict[str, Any]) -> Any:
    """One question to a child process; the request goes through its standard input only."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, "--nss-child"] if frozen else [sys.executable, "-I", str(Path(nss.__file__))]
    try:
        done = subprocess.run(
            command,
            input=json.dumps(request).encode() + b"\n",
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=request["profile"],
            timeout=PATIENCE,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return {"error": "store_timeout", "detail": f"{PATIENCE:.0f} s"}
    except OSError as error:
        return {"error": "no_child", "detail": type(error).__name__}
    try:
        return json.loads(done.stdout)
    except ValueError:  # the library brought its process down
        return {"error": "child_died", "detail": str(done.returncode)}


def _changed(
    profile: Path, name: str, files: dict[str, bytes], note: str, needed_by: str = ""
) -> tuple[FileChange, ...]:
    path = profile / name
    before = path.read_bytes() if path.is_file() else None
    after = files.get(name)
    if after is None or after == before:
        return ()
    return (FileChange(str(path), before, after, note=note, needed_by=needed_by),)


def _field(entry: Any, name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""


def _entry(origin: str, user: str, password: str) -> dict[str, object]:
    """An entry as Thunderbird finds it: the origin has neither port nor user, the realm is the same text."""
    now = int(time.time() * 1000)
    return {
        "hostname": origin,
        "httpRealm": origin,
        "formSubmitURL": None,
        "usernameField": "",
        "passwordField": "",
        "encryptedUsername": user,
        "encryptedPassword": password,
        "guid": f"{{{uuid.uuid4()}}}",
        "encType": 1,
        "timeCreated": now,
        "timeLastUsed": now,
        "timePasswordChanged": now,
        "timesUsed": 1,
    }
