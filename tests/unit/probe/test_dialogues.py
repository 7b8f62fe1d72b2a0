# SPDX-License-Identifier: EUPL-1.2
"""Answers of servers to outcomes, without a server: what is a refusal, what is not."""

from __future__ import annotations

import imaplib
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.exceptions import LoginError

from tests.unit.core.test_probe import BAD
from wizard.core.probe import ConnectionLost, LoginRefused, ServerSaid
from wizard.core.secret import Secret
from wizard.core.server import Protocol, Server
from wizard.probe import ProbeRequest, imap, smtp
from wizard.probe.dialogue import one_line
from wizard.probe.leg import may_try_next


def _login_error(text: str, cause: Exception | None = None) -> LoginError:
    error = LoginError(text)
    error.__context__ = cause
    return error


@pytest.mark.parametrize(
    ("text", "cause", "expected"),
    [
        ("[AUTHENTICATIONFAILED] no", None, LoginRefused("AUTHENTICATIONFAILED", "[AUTHENTICATIONFAILED] no")),
        ("no", None, LoginRefused("", "no")),
        ("[UNAVAILABLE] later", None, ServerSaid("[UNAVAILABLE] later")),
        ("[AUTHORIZATIONFAILED] no", None, LoginRefused("AUTHORIZATIONFAILED", "[AUTHORIZATIONFAILED] no")),
        ("[EXPIRED] change it", None, LoginRefused("EXPIRED", "[EXPIRED] change it")),
        ("[PRIVACYREQUIRED] no", None, LoginRefused("PRIVACYREQUIRED", "[PRIVACYREQUIRED] no")),
        ("[unavailable] later", None, ServerSaid("[unavailable] later")),
        ("[ContactAdmin] call us", None, LoginRefused("CONTACTADMIN", "[ContactAdmin] call us")),
        ("[Secret] [EXPIRED soon] no", None, LoginRefused("EXPIRED", "[Secret] [EXPIRED soon] no")),
        ("no such password: [Secret]", None, LoginRefused("", "no such password: [Secret]")),
        ("no [b'x'] [] [x]", None, LoginRefused("", "no [b'x'] [] [x]")),
        (
            "command: LOGIN => socket error: EOF",
            imaplib.IMAP4.abort("x"),
            ConnectionLost("command: LOGIN => socket error: EOF"),
        ),
        ("AUTHENTICATE command error: BAD [b'x']", None, ServerSaid("AUTHENTICATE command error: BAD [b'x']", False)),
    ],
)
def test_imap_login_errors(text: str, cause: Exception | None, expected: object) -> None:
    wire = SimpleNamespace(untagged_responses={})
    assert imap._from_login(_login_error(text, cause), wire) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"* BYE [UNAVAILABLE] later", ServerSaid("* BYE [UNAVAILABLE] later")),
        (b"* bye later", ServerSaid("* bye later")),
        (b"* NO never", ServerSaid("* NO never", False)),
        (b"", ConnectionLost("")),
    ],
)
def test_imap_greetings(raw: bytes, expected: object) -> None:
    assert imap._from_greeting(imaplib.IMAP4.error(raw)) == expected


def test_imap_bye_in_login_is_the_servers_word() -> None:
    wire = SimpleNamespace(untagged_responses={"BYE": [b"shutting down"]})
    assert imap._from_login(_login_error("x"), wire) == ServerSaid("shutting down")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (535, b"5.7.8 no", LoginRefused("5.7.8", "535 5.7.8 no")),
        (534, b"5.7.9 application password", LoginRefused("5.7.9", "534 5.7.9 application password")),
        (538, b"5.7.11 encryption", LoginRefused("5.7.11", "538 5.7.11 encryption")),
        (534, b"application password", LoginRefused("534", "534 application password")),
        (454, b"4.7.0 later", ServerSaid("454 4.7.0 later", True)),
        (421, b"closing", ServerSaid("421 closing", True)),
        (554, b"5.7.1 no", LoginRefused("5.7.1", "554 5.7.1 no")),
        (500, b"what", ServerSaid("500 what", False)),
    ],
)
def test_smtp_login_codes(code: int, text: bytes, expected: object) -> None:
    assert smtp._from_login(code, text) == expected


@given(st.binary(max_size=400))
def test_servers_words_become_one_printable_line(raw: bytes) -> None:
    line = one_line(raw)
    assert line.isprintable()
    assert len(line) <= 200


@given(st.integers(200, 599), st.binary(max_size=80))
def test_temporary_codes_are_never_refusals(code: int, text: bytes) -> None:
    outcome = smtp._from_login(code, text)
    if code < 500:
        assert not isinstance(outcome, LoginRefused)


def test_only_network_and_negotiation_lead_to_the_next_server() -> None:
    kinds = {type(outcome).__name__ for outcome in BAD if may_try_next(outcome)}
    assert kinds == {"NameNotFound", "NoNetwork", "Refused", "Unreachable", "TimedOut", "ConnectionLost", "TlsFailed"}


def test_nul_and_empty_lists_are_refused() -> None:
    server = Server(Protocol.IMAP, "a.example", 993)
    with pytest.raises(ValueError, match="NUL"):
        ProbeRequest((server,), (server,), "a@a.example", (("identifier", "a"),), Secret("a\0b"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="both servers"):
        ProbeRequest((), (server,), "a@a.example", (("identifier", "a"),), Secret("a"))  # type: ignore[arg-type]
