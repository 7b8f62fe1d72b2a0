# SPDX-License-Identifier: EUPL-1.2
"""A child process that speaks to Thunderbird's own NSS library: it encrypts logins and trusts an authority.

One library can be loaded once per process, and a foreign library may crash: hence a child. It reads one JSON line
on its standard input (the password is never in the arguments, the environment or a file), works on a copy of the
profile's databases, and answers with one JSON line. This file imports the standard library only: it is run by its
path as well as from the frozen program (first argument ``--nss-child``).

Request: ``profile`` (the copy), ``library`` (its directory), ``user``, ``password``, ``origins`` (for each server, the
pairs of encrypted user and password already there, base64), ``authorities`` (DER certificates, base64). Answer:
``error`` (an id, with ``detail``), or ``origins`` (for each server: ``existing``, a word for each pair, « same »,
« user », « other » or « unreadable »; ``login``, a new pair, null when one is the same already) and ``trusted`` (how
many authorities were added).
"""

from __future__ import annotations

import base64
import ctypes as c
import json
import os
import sys
from typing import IO, Any

_NEEDED = ("nspr4", "plc4", "plds4", "mozglue", "nssutil3")  # before libnss3, or the system's older ones are found
_TRUSTED_AUTHORITY = 0x08 | 0x10  # CERTDB_VALID_CA | CERTDB_TRUSTED_CA (certdb.h): what certutil writes « C »


class NssError(Exception):
    """``code`` is an id for the parent, ``detail`` a technical word without any secret."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code, self.detail = code, detail


class _Item(c.Structure):
    """SECItem (secitem.h): typed bytes."""

    _fields_ = (("type", c.c_uint), ("data", c.c_void_p), ("len", c.c_uint))


class _Trust(c.Structure):
    """CERTCertTrust (certt.h): flags for servers, mail and programs."""

    _fields_ = (("ssl", c.c_uint), ("email", c.c_uint), ("object", c.c_uint))


_POINTER, _ITEM = c.c_void_p, c.POINTER(_Item)
_FUNCTIONS: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "NSS_InitReadWrite": (c.c_int, (c.c_char_p,)),
    "NSS_Shutdown": (c.c_int, ()),
    "PORT_GetError": (c.c_int, ()),
    "PK11_GetInternalKeySlot": (_POINTER, ()),
    "PK11_FreeSlot": (None, (_POINTER,)),
    "PK11_NeedUserInit": (c.c_int, (_POINTER,)),
    "PK11_NeedLogin": (c.c_int, (_POINTER,)),
    "PK11_InitPin": (c.c_int, (_POINTER, c.c_char_p, c.c_char_p)),
    "PK11SDR_Encrypt": (c.c_int, (_ITEM, _ITEM, _ITEM, _POINTER)),
    "PK11SDR_Decrypt": (c.c_int, (_ITEM, _ITEM, _POINTER)),
    "SECITEM_ZfreeItem": (None, (_ITEM, c.c_int)),
    "CERT_GetDefaultCertDB": (_POINTER, ()),
    "CERT_FindCertByDERCert": (_POINTER, (_POINTER, _ITEM)),
    "CERT_NewTempCertificate": (_POINTER, (_POINTER, _ITEM, c.c_char_p, c.c_int, c.c_int)),
    "CERT_GetCertTrust": (c.c_int, (_POINTER, c.POINTER(_Trust))),
    "CERT_ChangeCertTrust": (c.c_int, (_POINTER, _POINTER, c.POINTER(_Trust))),
    "CERT_DestroyCertificate": (None, (_POINTER,)),
    "PK11_ImportCert": (c.c_int, (_POINTER, _POINTER, c.c_ulong, c.c_char_p, c.c_int)),
}


def library_file(directory: str, platform: str = sys.platform) -> str:
    """Where the library would be in a Thunderbird installed in ``directory``."""
    name = {"win32": "nss3.dll", "darwin": "libnss3.dylib"}.get(platform, "libnss3.so")
    return os.path.join(directory, name)  # noqa: PTH118 (this file starts without pathlib)


def _load(directory: str) -> c.CDLL:
    """Load the library of that directory, with its own companions. Raises NssError « no_library »."""
    try:
        if sys.platform == "win32":
            os.add_dll_directory(directory)
            library = c.CDLL(library_file(directory), winmode=0x8)  # LOAD_WITH_ALTERED_SEARCH_PATH
        else:
            for name in _NEEDED:
                path = library_file(directory).replace("nss3", name)
                if os.path.exists(path):  # noqa: PTH110
                    c.CDLL(path, mode=c.RTLD_GLOBAL)
            library = c.CDLL(library_file(directory))
        for function, (result, arguments) in _FUNCTIONS.items():
            entry = getattr(library, function)
            entry.restype, entry.argtypes = result, list(arguments)
    except (OSError, AttributeError) as error:
        raise NssError("no_library", type(error).__name__) from None
    return library


class Nss:
    """The library opened on one directory of databases; a context manager that closes it."""

    def __init__(self, directory: str, databases: str) -> None:
        self._nss = _load(directory)
        self._databases = databases
        self._slot: int | None = None

    def __enter__(self) -> Nss:
        if self._nss.NSS_InitReadWrite(b"sql:" + os.fsencode(self._databases)):
            raise self._failed("NSS_InitReadWrite")
        self._slot = self._nss.PK11_GetInternalKeySlot()
        try:
            if self._nss.PK11_NeedUserInit(self._slot) and self._nss.PK11_InitPin(self._slot, b"", b""):
                raise self._failed("PK11_InitPin")
            if self._nss.PK11_NeedLogin(self._slot):
                raise NssError("primary_password")
        except NssError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._nss.PK11_FreeSlot(self._slot)
        self._nss.NSS_Shutdown()

    def encrypt(self, text: str) -> str:
        """Base64 of the text encrypted for this store (Triple DES, which every version reads)."""
        key = _Item(0, None, 0)  # the store's default key, made when there is none
        return base64.b64encode(self._sdr(self._nss.PK11SDR_Encrypt, text.encode(), c.byref(key))).decode()

    def decrypt(self, encrypted: str) -> str | None:
        """The text, or None when this store's keys do not open it."""
        try:
            return self._sdr(self._nss.PK11SDR_Decrypt, base64.b64decode(encrypted)).decode()
        except (NssError, ValueError):
            return None

    def trust(self, certificate: bytes) -> bool:
        """Trust this authority for servers; False when it is already trusted. Raises NssError."""
        held = c.create_string_buffer(certificate, len(certificate))
        item = _Item(0, c.cast(held, _POINTER), len(certificate))
        database, flags = self._nss.CERT_GetDefaultCertDB(), _Trust(0, 0, 0)
        found = self._nss.CERT_FindCertByDERCert(database, c.byref(item))
        known = found and not self._nss.CERT_GetCertTrust(found, c.byref(flags))
        if known and flags.ssl & _TRUSTED_AUTHORITY == _TRUSTED_AUTHORITY:
            self._nss.CERT_DestroyCertificate(found)
            return False
        found = found or self._nss.CERT_NewTempCertificate(database, c.byref(item), None, 0, 1)
        if not found:
            raise NssError("bad_authority")
        flags.ssl |= _TRUSTED_AUTHORITY
        name = b"assistant-messagerie"
        if self._nss.PK11_ImportCert(self._slot, found, 0, name, 0):
            raise self._failed("PK11_ImportCert")
        if self._nss.CERT_ChangeCertTrust(database, found, c.byref(flags)):
            raise self._failed("CERT_ChangeCertTrust")
        self._nss.CERT_DestroyCertificate(found)
        return True

    def _sdr(self, function: Any, data: bytes, *before: Any) -> bytes:
        held = c.create_string_buffer(data, len(data))
        given, made = _Item(0, c.cast(held, _POINTER), len(data)), _Item(0, None, 0)
        if function(*before, c.byref(given), c.byref(made), None):
            raise self._failed(function.__name__)
        result = c.string_at(made.data, made.len) if made.len else b""
        self._nss.SECITEM_ZfreeItem(c.byref(made), 0)
        return result

    def _failed(self, call: str) -> NssError:
        return NssError("nss", f"{call} {self._nss.PORT_GetError()}")


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Do what one request asks (shapes: see the module)."""
    user, password = request["user"], request["password"]
    origins = []
    with Nss(request["library"], request["profile"]) as nss:
        for pairs in request["origins"]:
            existing = [_compare(nss, pair, user, password) for pair in pairs]
            login = None if "same" in existing else (nss.encrypt(user), nss.encrypt(password))
            origins.append({"existing": existing, "login": login})
        trusted = sum([nss.trust(base64.b64decode(der)) for der in request["authorities"]])
    return {"origins": origins, "trusted": trusted}


def _compare(nss: Nss, stored: list[str], user: str, password: str) -> str:
    name = nss.decrypt(stored[0])
    if name is None:
        return "unreadable"
    if name != user:
        return "other"
    return "same" if nss.decrypt(stored[1]) == password else "user"


def main(argv: list[str], stdin: IO[bytes], stdout: IO[bytes]) -> int:
    """Serve one request; ``argv`` holds nothing (a password does not travel there). Exit code 0 when answered."""
    try:
        reply = answer(json.loads(stdin.readline()))
    except NssError as error:
        reply = {"error": error.code, "detail": error.detail}
    except Exception as error:  # told to the parent by its name alone: a message could hold what was typed
        reply = {"error": "fault", "detail": type(error).__name__}
    stdout.write(json.dumps(reply).encode() + b"\n")
    stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], sys.stdin.buffer, sys.stdout.buffer))
