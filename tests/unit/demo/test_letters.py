# SPDX-License-Identifier: EUPL-1.2
"""The welcome mails: real messages, in French, dated before now."""

from __future__ import annotations

import email
import re
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage

import pytest

from wizard.demo import accounts, letters

_NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
_LETTERS = letters.welcome(accounts.ACCOUNTS[1], _NOW)


def _read(letter: letters.Letter) -> EmailMessage:
    message = email.message_from_bytes(letter.content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_there_are_three_oldest_first() -> None:
    dates = [letter.date for letter in _LETTERS]
    assert len(dates) == 3
    assert dates == sorted(dates)
    assert dates[-1] < _NOW


@pytest.mark.parametrize("letter", _LETTERS, ids=lambda letter: letter.date.isoformat())
def test_a_letter_is_a_message_that_any_program_reads(letter: letters.Letter) -> None:
    letter.content.decode("ascii")  # RFC 5322: nothing else on the wire
    assert all(len(line) <= 998 for line in letter.content.split(b"\r\n"))
    assert b"\n" not in letter.content.replace(b"\r\n", b"")
    message = _read(letter)
    assert not message.defects
    assert message["To"].addresses[0].addr_spec == accounts.ACCOUNTS[1].address
    assert message["From"].addresses[0].domain == accounts.DOMAIN
    assert message["From"].addresses[0].display_name == "Équipe d’entraînement"
    assert message["Date"].datetime == letter.date.replace(microsecond=0)
    assert message["Message-ID"].endswith(f"@{accounts.DOMAIN}>")
    assert "Date-Offset-Hours" not in message


@pytest.mark.parametrize("letter", _LETTERS, ids=lambda letter: letter.date.isoformat())
def test_a_letter_says_that_it_is_fictive_in_good_typography(letter: letters.Letter) -> None:
    text = str(_read(letter)["Subject"]) + "\n" + _read(letter).get_content()
    assert "fictive" in text
    assert not re.search(r" [:;!?»]|« |'|\.\.\.", text)


def test_two_people_get_letters_of_their_own() -> None:
    first, second = (_read(letters.welcome(account, _NOW)[0]) for account in accounts.ACCOUNTS[:2])
    assert first["To"] != second["To"]
    assert first["Message-ID"] != second["Message-ID"]
