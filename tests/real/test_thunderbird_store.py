# SPDX-License-Identifier: EUPL-1.2
"""Thunderbird's stores through its own NSS library: what is written, replaced, kept; where the password never is."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.real.authority import Authority
from tests.real.require import require_programs
from wizard.clients.thunderbird import keystore, nss
from wizard.core.errors import BadInput, PrimaryPassword, WriteFailed
from wizard.core.secret import Secret

if TYPE_CHECKING:
    from wizard.core.plan import FileChange

pytestmark = pytest.mark.thunderbird
PROGRAM = Path("/usr/lib/thunderbird")
ORIGINS = ("imap://imap.ac-essai.fr", "smtp://smtp.ac-essai.fr")
PASSWORD = 'Mot2passe-É"\\x%:;'


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    require_programs("thunderbird libnss3-tools", str(PROGRAM / "thunderbird"), "certutil")
    path = tmp_path / "profile"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    """The certificate of a throw-away authority."""
    made = tmp_path / "authority"
    made.mkdir()
    return Path(Authority(made).file)


def prepare(profile: Path, password: str | None = PASSWORD, user: str = "cexemple", *ders: bytes) -> list[FileChange]:
    secret = None if password is None else Secret(password)
    changes = list(keystore.prepare(profile, (PROGRAM,), user, secret, ORIGINS, ders))
    for change in changes:
        Path(change.path).write_bytes(change.after)
    return changes


def logins(profile: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((profile / "logins.json").read_text(encoding="utf-8"))["logins"]
    return found


def opened(profile: Path) -> list[tuple[str, str, str]]:
    """Every login in clear, as the library opens it (in a process of its own)."""
    code = (
        "import json,sys;from wizard.clients.thunderbird.nss import Nss;d=json.load(sys.stdin)\n"
        f"with Nss({str(PROGRAM)!r},{str(profile)!r}) as n: print(json.dumps([[n.decrypt(x) for x in p] for p in d]))"
    )
    pairs = [[entry["encryptedUsername"], entry["encryptedPassword"]] for entry in logins(profile)]
    done = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(pairs), capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 0, done.stderr
    return [(entry["hostname"], *pair) for entry, pair in zip(logins(profile), json.loads(done.stdout), strict=True)]


def test_a_password_is_kept_for_both_servers_and_the_key_once(profile: Path) -> None:
    names = [Path(change.path).name for change in prepare(profile)]
    assert names == ["logins.json", "key4.db"]
    assert opened(profile) == [(origin, "cexemple", PASSWORD) for origin in ORIGINS]
    assert prepare(profile) == []
    assert {entry["httpRealm"] for entry in logins(profile)} == set(ORIGINS)


def test_a_new_password_replaces_the_old_one_and_leaves_other_people_alone(profile: Path) -> None:
    prepare(profile, "ancien")
    prepare(profile, "de-bob", "bob")
    names = [Path(change.path).name for change in prepare(profile)]
    assert names == ["logins.json"]
    everyone = {(user, password) for _, user, password in opened(profile)}
    assert everyone == {("cexemple", PASSWORD), ("bob", "de-bob")}
    assert len(logins(profile)) == 4


def test_the_password_is_in_no_argument_no_environment_and_no_file(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    password = "Canari-7Zq-é"
    marks = [password.encode(), password.encode("utf-16-le"), base64.b64encode(password.encode())]
    seen: list[bytes] = []
    ask, run = keystore._ask, subprocess.run

    def watched_run(command: list[str], **options: Any) -> Any:
        seen.append(" ".join(command).encode() + repr(options.get("env", dict(os.environ))).encode())
        return run(command, **options)

    def watched_ask(request: dict[str, Any]) -> Any:
        reply = ask(request)
        seen.extend(path.read_bytes() for path in Path(request["profile"]).rglob("*") if path.is_file())
        assert Path(request["profile"]).stat().st_mode & 0o777 == 0o700
        seen.append(json.dumps(reply).encode())
        return reply

    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(subprocess, "run", watched_run)
    monkeypatch.setattr(keystore, "_ask", watched_ask)
    prepare(profile, password)
    seen += [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(seen) > 5
    assert not [text for text in seen if any(mark in text for mark in marks)]


def test_the_establishments_authority_is_trusted_once_for_servers_only(profile: Path, authority: Path) -> None:
    ders = keystore.authorities(authority)
    names = [Path(change.path).name for change in prepare(profile, None, "", *ders)]
    assert names == ["key4.db", "cert9.db"]
    listed = subprocess.run(["certutil", "-L", "-d", f"sql:{profile}"], capture_output=True, text=True, timeout=30)
    trust = [line.split()[-1] for line in listed.stdout.splitlines() if "," in line and "SSL" not in line]
    assert trust == ["C,,"]
    assert prepare(profile, None, "", *ders) == []


def test_the_library_of_the_system_serves_too(profile: Path) -> None:
    places = [path for path in Path("/usr/lib").glob("*-linux-gnu*") if (path / "libnss3.so").is_file()]
    assert places
    nowhere = profile.parent
    changes = keystore.prepare(profile, (nowhere, *places), "cexemple", Secret(PASSWORD), ORIGINS)
    for change in changes:
        Path(change.path).write_bytes(change.after)
    assert opened(profile)[0] == (ORIGINS[0], "cexemple", PASSWORD)


def test_what_cannot_be_prepared_is_said_and_touches_nothing(profile: Path) -> None:
    with pytest.raises(WriteFailed) as caught:
        keystore.prepare(profile, (profile.parent,), "cexemple", Secret(PASSWORD), ORIGINS)
    assert caught.value.code == "no_library"
    with pytest.raises(WriteFailed) as caught:
        prepare(profile, None, "", b"not a certificate")
    assert caught.value.code == "bad_authority"
    (profile / "key4.db").write_bytes(b"not a database, but long enough to be looked at" * 50)
    with pytest.raises(WriteFailed) as caught:
        prepare(profile)
    assert caught.value.code == "nss"
    assert [path.name for path in profile.iterdir()] == ["key4.db"]


def test_a_primary_password_also_guards_the_trust_list(profile: Path, authority: Path) -> None:
    prepare(profile)
    old, new = profile.parent / "old", profile.parent / "new"
    old.write_text("\n", encoding="utf-8")
    new.write_text("principal\n", encoding="utf-8")
    command = ["certutil", "-W", "-d", f"sql:{profile}", "-f", str(old), "-@", str(new)]
    subprocess.run(command, check=True, capture_output=True, timeout=30)
    with pytest.raises(PrimaryPassword) as caught:
        prepare(profile, None, "", *keystore.authorities(authority))
    assert caught.value.facts["profile"] == str(profile)


def test_a_file_of_authorities_must_hold_one(tmp_path: Path, authority: Path) -> None:
    leaf, _ = Authority(tmp_path / "authority").leaf("feuille", ["ac-essai.fr"])
    empty = tmp_path / "empty.pem"
    empty.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", encoding="utf-8")
    for file, code in ((tmp_path / "no", "unreadable-file"), (empty, "not-a-ca-file"), (Path(leaf), "not-a-ca-file")):
        with pytest.raises(BadInput) as caught:
            keystore.authorities(file)
        assert caught.value.code == code
    assert nss.library_file("x", "win32").endswith("nss3.dll")
