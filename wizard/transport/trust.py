# SPDX-License-Identifier: EUPL-1.2
"""Whom to believe: public authorities first, IT's own by consent, the system's others never without it."""

from __future__ import annotations

import ssl
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# X509_V_ERR_*: no path to an authority of the set; another set may know the path (openssl-verification-options)
_NO_PATH = {2, 18, 19, 20, 21, 24, 27}


class Authority(StrEnum):
    """Which set of authorities accepted a certificate."""

    GIVEN = "given"  # the file given by IT: that file is the consent for that authority
    PUBLIC = "public"  # Mozilla's list, the one mail programs use
    SYSTEM = "system"  # trusted by this system only: an establishment or an antivirus reads along


class Trust:
    """The contexts of one check, strictest first. Building them reads files: do it off the loop.

    A plain context may be shared by threads. truststore's holds one lock during the whole handshake, so a silent
    server would hold up the other leg: a fresh one is made for each connection.
    """

    def __init__(self, ca_file: Path | None = None) -> None:
        self._contexts: list[tuple[Authority, ssl.SSLContext | None]] = []
        if ca_file is not None:
            given = _plain()
            given.load_verify_locations(cafile=str(ca_file))
            self._contexts.append((Authority.GIVEN, given))
        self._contexts += [(Authority.PUBLIC, _public()), (Authority.SYSTEM, None)]

    @property
    def authorities(self) -> tuple[Authority, ...]:
        """The sets to ask, in order."""
        return tuple(authority for authority, _ in self._contexts)

    def context(self, authority: Authority) -> ssl.SSLContext:
        """A verifying context: TLS 1.2 at least, chain and host name required."""
        context = dict(self._contexts)[authority]
        return context if context is not None else _system()

    @staticmethod
    def may_ask_next(error: ssl.SSLCertVerificationError) -> bool:
        """Whether only the authority is in doubt; dates and names are the same for every set."""
        return error.verify_code in _NO_PATH


class _Closing(ssl.SSLSocket):
    """Closes itself where ssl forgets to: on a connection that ended just before it is wrapped."""

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """As usual; ssl reads one byte of what is not connected any more, before there is TLS."""
        try:
            return super().recv(buflen, flags)
        except OSError:
            if self.version() is None:
                self.close()
            raise


def _bare() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.sslsocket_class = _Closing
    return context


def _strict(context: ssl.SSLContext) -> ssl.SSLContext:
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _plain() -> ssl.SSLContext:
    return _strict(_bare())


@lru_cache(maxsize=1)
def _public() -> ssl.SSLContext:
    import certifi

    context = _plain()
    context.load_verify_locations(cafile=certifi.where())
    return context


def _system() -> ssl.SSLContext:
    import truststore

    return _strict(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))


def lenient() -> ssl.SSLContext:
    """A context that verifies nothing, for the look that reads a bad certificate and sends nothing."""
    context = _bare()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    return context
