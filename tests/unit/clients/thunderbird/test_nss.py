# SPDX-License-Identifier: EUPL-1.2
"""The child that speaks to NSS: its manners on the pipe. What the library itself does is tested with the real one."""

from __future__ import annotations

import ctypes
import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from wizard.clients.thunderbird import keystore, nss

if TYPE_CHECKING:
    from pathlib import Path


class Library:
    """Answers as NSS does, with a cipher that turns the bytes round; ``fails`` names the call that refuses."""

    def __init__(self, fails: str = "", needs_login: bool = False, trusted: int | None = None) -> None:
        self.fails, self.needs_login, self.trusted = fails, needs_login, trusted
        self.calls: list[str] = []
        self._kept: list[Any] = []

    def __getattr__(self, name: str) -> Any:
        def call(*arguments: Any) -> Any:
            self.calls.append(name)
            if name in ("PK11SDR_Encrypt", "PK11SDR_Decrypt") and name != self.fails:
                source, made = arguments[-3]._obj, arguments[-2]._obj
                data = ctypes.string_at(source.data, source.len)[::-1]
                self._kept.append(ctypes.create_string_buffer(data, len(data)))
                made.data, made.len = ctypes.addressof(self._kept[-1]), len(data)
                return 0
            if name == "CERT_GetCertTrust":
                arguments[1]._obj.ssl = self.trusted or 0
                return 0
            values = {
                "PK11_NeedLogin": int(self.needs_login),
                "PK11_NeedUserInit": 1,
                "PK11_GetInternalKeySlot": 1,
                "CERT_FindCertByDERCert": None if self.trusted is None else 2,
                "CERT_NewTempCertificate": None if self.fails == name else 3,
                "PORT_GetError": -8000,
            }
            return values.get(name, -1 if name == self.fails else 0)

        call.__name__ = name
        return call


def ask(monkeypatch: pytest.MonkeyPatch, library: Library, **request: Any) -> Any:
    monkeypatch.setattr(nss, "_load", lambda directory: library)
    asked = {"profile": "/p", "library": "/l", "user": "moi", "password": "secret", "origins": [], "authorities": []}
    said = io.BytesIO()
    assert nss.main([], io.BytesIO(json.dumps(asked | request).encode() + b"\n"), said) == 0
    return json.loads(said.getvalue())


def test_each_origin_gets_a_login_unless_the_same_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library()
    (new,) = ask(monkeypatch, library, origins=[[]])["origins"]
    assert new["existing"] == []
    pair = new["login"]
    old = ["aW9t", "eA=="]  # « moi » with another password
    reply = ask(monkeypatch, library, origins=[[pair], [old], [["eHg=", "eA=="]], [["/w==", ""]]])
    words = [origin["existing"] for origin in reply["origins"]]
    assert words == [["same"], ["user"], ["other"], ["unreadable"]]
    assert [origin["login"] is None for origin in reply["origins"]] == [True, False, False, False]
    assert library.calls[-1] == "NSS_Shutdown"


def test_an_authority_is_added_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(monkeypatch, Library(), authorities=["MAA="])["trusted"] == 1
    assert ask(monkeypatch, Library(trusted=0), authorities=["MAA="])["trusted"] == 1
    assert ask(monkeypatch, Library(trusted=0x18), authorities=["MAA="])["trusted"] == 0


@pytest.mark.parametrize(
    "fails",
    ["NSS_InitReadWrite", "PK11_InitPin", "PK11SDR_Encrypt", "PK11_ImportCert", "CERT_ChangeCertTrust"],
)
def test_a_refusal_names_the_call_and_its_number(monkeypatch: pytest.MonkeyPatch, fails: str) -> None:
    reply = ask(monkeypatch, Library(fails), origins=[[]], authorities=["MAA="])
    assert reply == {"error": "nss", "detail": f"{fails} -8000"}


def test_a_primary_password_and_a_bad_authority_have_words_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(monkeypatch, Library(needs_login=True))["error"] == "primary_password"
    assert ask(monkeypatch, Library("CERT_NewTempCertificate"), authorities=["MAA="])["error"] == "bad_authority"


def test_a_fault_tells_its_kind_and_nothing_that_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(monkeypatch, Library(), origins=7)["detail"] == "TypeError"
    said = io.BytesIO()
    nss.main([], io.BytesIO(b'{"password": "Canari-7Zq"'), said)
    assert json.loads(said.getvalue()) == {"error": "fault", "detail": "JSONDecodeError"}


def test_without_a_library_the_child_says_so(tmp_path: Path) -> None:
    request = {"profile": str(tmp_path), "library": str(tmp_path), "user": "", "password": "", "origins": []}
    assert keystore._ask({**request, "authorities": []})["error"] == "no_library"
    (tmp_path / "libnss3.so").write_bytes(b"not a library")
    (tmp_path / "libnssutil3.so").write_bytes(b"neither")
    assert keystore._ask({**request, "authorities": []})["error"] == "no_library"


def test_a_child_that_dies_hangs_or_cannot_start_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(keystore, "PATIENCE", 0.3)
    for text, word in (("exit 3", "child_died"), ("exec sleep 5", "store_timeout"), (None, "no_child")):
        program = tmp_path / f"frozen-{word}"
        if text is not None:
            program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
            program.chmod(0o755)
        monkeypatch.setattr(sys, "executable", str(program))
        assert keystore._ask({"profile": str(tmp_path)})["error"] == word


def test_a_broken_library_is_the_same_as_none(tmp_path: Path) -> None:
    for name in ("libnssutil3.so", "libnss3.so"):
        (tmp_path / name).write_bytes(b"not a library")
        with pytest.raises(nss.NssError) as caught:
            nss._load(str(tmp_path))
        assert caught.value.code == "no_library"


def test_a_library_that_lacks_a_call_is_refused_and_one_that_has_all_is_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nss.c, "CDLL", lambda path, **_: object())
    with pytest.raises(nss.NssError):
        nss._load(str(tmp_path))

    class Entry:
        restype: Any = None
        argtypes: Any = None

    entries = {name: Entry() for name in nss._FUNCTIONS}
    monkeypatch.setattr(nss.c, "CDLL", lambda path, **_: type("Loaded", (), entries)())
    nss._load(str(tmp_path))
    assert entries["PK11SDR_Encrypt"].restype is ctypes.c_int
    assert len(entries["PK11SDR_Encrypt"].argtypes) == 4
    assert entries["PK11_GetInternalKeySlot"].restype is ctypes.c_void_p  # an address does not fit an int
