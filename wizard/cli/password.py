# SPDX-License-Identifier: EUPL-1.2
"""The password on the command line: from standard input, a descriptor, the keyring or a prompt; never from argv."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from wizard.core.errors import BadInput
from wizard.core.secret import Secret
from wizard.wording import translate

if TYPE_CHECKING:
    import argparse

LONGEST = 4096  # bytes read at most: a password file given by mistake is not swallowed whole


def read(options: argparse.Namespace) -> Secret:
    """The password the options point to; from here on no log shows it.

    Raises BadInput (field « password ») with a code that says why not.
    """
    from wizard import logs

    secret = _read(options)
    logs.add_secret(secret.reveal())
    return secret


def _read(options: argparse.Namespace) -> Secret:
    if options.password_keyring:
        return _from_keyring(options.address)
    if options.password_stdin:
        return _decode(_all_of(0))
    if options.password_fd is not None:
        return _decode(_all_of(options.password_fd))
    if not sys.stdin or not sys.stdin.isatty():
        raise BadInput("password-not-given", field="password")
    return _decode(getpass.getpass(translate("Cli", "Password: ")).encode())


def _all_of(descriptor: int) -> bytes:
    chunks = b""
    try:
        while len(chunks) <= LONGEST and (chunk := os.read(descriptor, LONGEST + 1 - len(chunks))):
            chunks += chunk
    except OSError as error:
        raise BadInput("password-unreadable", field="password") from error
    if len(chunks) > LONGEST:
        raise BadInput("password-too-long", field="password", limit=LONGEST)
    return chunks


def _decode(raw: bytes) -> Secret:
    """One line of UTF-8: its line end (LF or CRLF) is not part of the password, anything after it is refused."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput("password-not-utf8", field="password") from error
    text = text.removesuffix("\n").removesuffix("\r")
    if "\n" in text or "\r" in text:
        raise BadInput("password-many-lines", field="password")
    return Secret(text)


def _from_keyring(address: str) -> Secret:
    from wizard import vault

    secret = vault.fetch(address)
    if secret is None:
        raise BadInput("password-not-in-keyring", field="password")
    return secret
