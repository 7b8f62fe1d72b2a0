# SPDX-License-Identifier: EUPL-1.2
"""A password from a pipe, a descriptor or nowhere: exactly what was given, or a clear refusal."""

from __future__ import annotations

import argparse
import contextlib
import os
import threading
from typing import TYPE_CHECKING

import pytest

from wizard import vault
from wizard.cli import password
from wizard.core.errors import BadInput
from wizard.core.secret import Secret
from wizard.wording import errors as wording

if TYPE_CHECKING:
    from collections.abc import Iterator


def options(**given: object) -> argparse.Namespace:
    base = {"address": "c@ac-amiens.fr", "password_stdin": False, "password_fd": None, "password_keyring": False}
    return argparse.Namespace(**{**base, **given})


def through_a_pipe(data: bytes) -> Secret:
    reader, writer = os.pipe()

    def write() -> None:
        with contextlib.suppress(OSError), os.fdopen(writer, "wb") as file:  # what is too long is not read to its end
            file.write(data)

    thread = threading.Thread(target=write)  # a pipe of Windows holds 4 KiB: whoever writes more waits for the reader
    thread.start()
    try:
        return password.read(options(password_fd=reader))
    finally:
        os.close(reader)
        thread.join()


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (b"Craie-7", "Craie-7"),
        (b"Craie-7\n", "Craie-7"),
        (b"Craie-7\r\n", "Craie-7"),
        (b" Craie-7 \n", " Craie-7 "),
        ('Pré"\\:%«»'.encode(), 'Pré"\\:%«»'),
        (b"x" * 300, "x" * 300),
        (b"", ""),
    ],
)
def test_one_line_is_the_password(given: bytes, read: str) -> None:
    assert through_a_pipe(given).reveal() == read


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (b"one\ntwo\n", "password-many-lines"),
        (b"\xff\xfe", "password-not-utf8"),
        (b"x" * (password.LONGEST + 1), "password-too-long"),
    ],
)
def test_what_is_no_password_is_refused_with_its_reason(given: bytes, code: str) -> None:
    with pytest.raises(BadInput) as refused:
        through_a_pipe(given)
    assert refused.value.code == code
    assert len(wording.sentence(refused.value)) > 20
    assert given[:8].decode("latin-1") not in str(refused.value)


def test_a_closed_descriptor_is_said() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    os.close(writer)
    with pytest.raises(BadInput) as refused:
        password.read(options(password_fd=reader))
    assert refused.value.code == "password-unreadable"


def test_without_a_terminal_it_must_be_given() -> None:
    with pytest.raises(BadInput) as refused:
        password.read(options())
    assert refused.value.code == "password-not-given"


@pytest.fixture
def keyring() -> Iterator[None]:
    vault.use(vault.MemoryBackend())
    yield
    vault.use(None)


@pytest.mark.usefixtures("keyring")
def test_the_keyring_gives_back_what_it_was_given() -> None:
    vault.save("c@ac-amiens.fr", Secret("Craie-7é"))
    assert password.read(options(password_keyring=True)).reveal() == "Craie-7é"


@pytest.mark.usefixtures("keyring")
def test_an_address_that_the_keyring_does_not_know_is_said() -> None:
    with pytest.raises(BadInput) as refused:
        password.read(options(password_keyring=True))
    assert refused.value.code == "password-not-in-keyring"
