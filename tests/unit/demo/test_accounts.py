# SPDX-License-Identifier: EUPL-1.2
"""The practice academy as data: plainly invented, and shaped like a real one."""

from __future__ import annotations

import re
import unicodedata

import pytest

from wizard.core.academy import LoginForm
from wizard.core.server import Confidence, Origin, Protocol, Security
from wizard.demo import Lesson, accounts


def test_every_lesson_has_exactly_one_account() -> None:
    assert sorted(account.lesson for account in accounts.ACCOUNTS) == sorted(Lesson)


@pytest.mark.parametrize("account", accounts.ACCOUNTS, ids=lambda account: account.lesson.value)
def test_an_account_has_the_forms_of_a_real_one(account: accounts.PracticeAccount) -> None:
    local, _, domain = account.address.partition("@")
    assert domain == accounts.DOMAIN
    assert re.fullmatch(r"[a-z]+\.[a-z]+", local)
    assert account.identifier == local[0] + local.partition(".")[2]


@pytest.mark.parametrize("account", accounts.ACCOUNTS, ids=lambda account: account.lesson.value)
def test_the_password_meets_the_policy_of_the_academy(account: accounts.PracticeAccount) -> None:
    assert len(account.password) >= accounts.academy(1, 2).password.min_length
    for wanted in ("[A-Z]", "[a-z]", "[0-9]", r"[^\w]"):
        assert re.search(wanted, account.password)


def test_accents_typed_either_way_open_the_account() -> None:
    account = next(account for account in accounts.ACCOUNTS if not account.password.isascii())
    assert account.opens(unicodedata.normalize("NFD", account.password))
    assert account.opens(unicodedata.normalize("NFC", account.password))
    assert not account.opens(account.password.lower())
    assert not account.opens("")


def test_user_names_are_found_whatever_their_case() -> None:
    good, address_only = accounts.ACCOUNTS[0], accounts.ACCOUNTS[1]
    assert accounts.find(good.identifier.upper()) is good
    assert accounts.find(good.address.title()) is good
    assert accounts.find(address_only.address) is address_only
    assert accounts.find(address_only.identifier) is None
    assert accounts.find("") is None


def test_the_academy_is_a_whole_one_and_says_that_it_is_practice() -> None:
    academy = accounts.academy(10993, 10465)
    (imap,) = academy.servers_for(Protocol.IMAP, Confidence.HIGH)
    (smtp,) = academy.servers_for(Protocol.SMTP, Confidence.HIGH)
    assert (imap.endpoint, smtp.endpoint) == (f"imap.{accounts.DOMAIN}:10993", f"smtp.{accounts.DOMAIN}:10465")
    assert {imap.security, smtp.security} == {Security.TLS}
    assert {imap.origin, smtp.origin} == {Origin.ACADEMY}
    assert academy.practice
    assert academy.login_form is not None
    assert academy.login_form.value is LoginForm.IDENTIFIER
    assert academy.help_desk is not None
    assert "fictive" in academy.help_desk.value.hours


def test_nothing_invented_can_be_taken_for_something_real() -> None:
    academy = accounts.academy(1, 2)
    assert academy.help_desk is not None
    assert academy.domains[0].endswith(".example")  # RFC 2606
    assert academy.help_desk.value.phone.startswith("01 99 00 ")  # kept for fiction
    assert all(host.endswith(".example") and where == "127.0.0.1" for host, where in accounts.hosts().items())
    assert academy.portals == ()


def test_the_invented_numen_has_the_form_of_one_and_no_content() -> None:
    assert re.fullmatch(r"[0-9]{2}[A-Z][0-9]{7}[A-Z]{3}", accounts.NUMEN)
    assert set(re.sub("[A-Z]", "", accounts.NUMEN)) == {"0"}


def test_the_line_of_the_list_is_the_academy_s() -> None:
    name, academy = accounts.academy_name(), accounts.academy(1, 2)
    assert (name.id, name.name, name.domains, name.area) == (academy.id, academy.name, academy.domains, academy.area)
    assert name.servers_known
