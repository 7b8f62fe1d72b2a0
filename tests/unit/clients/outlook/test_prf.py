# SPDX-License-Identifier: EUPL-1.2
"""The PRF: read back as the INI file it is, whatever the name; never a password, never a value without its number."""

from __future__ import annotations

import configparser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.clients.outlook.computers import ADDRESS, account
from wizard.clients.outlook import prf


def read(content: bytes) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(content.decode("cp1252"))
    return parser


def test_into_a_profile_that_is_there() -> None:
    found = read(prf.build(account(), "Outlook", exists=True))
    assert dict(found["General"])["OverwriteProfile"] == "Append"
    assert dict(found["Service List"]) == {}
    assert dict(found["Account1"]) == {
        "UniqueService": "No",
        "AccountName": ADDRESS,
        "DisplayName": "Hélène Exemple",
        "EmailAddress": ADDRESS,
        "IMAPServer": "imap.ac-exemple.fr",
        "IMAPUserName": "hexemple",
        "IMAPPort": "993",
        "IMAPUseSSL": "1",
        "IMAPUseSPA": "0",
        "SMTPServer": "smtp.ac-exemple.fr",
        "SMTPUserName": "hexemple",
        "SMTPPort": "465",
        "SMTPUseSSL": "1",
        "SMTPUseAuth": "1",
        "SMTPUseSPA": "0",
        "SMTPAuthMethod": "0",
        "SMTPSecureConnection": "1",
        "CheckNewImap": "1",
    }


def test_into_a_new_profile() -> None:
    found = read(prf.build(account(), "Outlook", exists=False))
    assert found["General"]["OverwriteProfile"] == "Yes"
    assert found["Service List"]["Service1"] == "Outlook Address Book"
    assert found["Outlook Address Book"]["ServiceName"] == "CONTAB"


def test_another_profile_does_not_become_the_default() -> None:
    assert read(prf.build(account(), "Ancien", exists=True, default=False))["General"]["DefaultProfile"] == "No"


@pytest.mark.parametrize("exists", [True, False])
def test_every_value_has_the_number_of_its_property(exists: bool) -> None:
    found = read(prf.build(account(), "Outlook", exists=exists))
    mapping = found[found["Internet Account List"]["Account1"]]
    assert mapping["AccountType"] == "IMAP"
    assert set(found["Account1"]) - {"UniqueService"} == set(mapping) - {"AccountType"}
    numbers = [mapping[name].split(",")[1] for name in mapping if name != "AccountType"]
    assert len(set(numbers)) == len(numbers)
    assert mapping["SMTPSecureConnection"] == "PT_LONG,0x020A"
    assert not any("password" in key.lower() for section in found.sections() for key in found[section])


def test_starttls_in_sending() -> None:
    found = read(prf.build(account(smtp="smtp.ac-exemple.fr:587/starttls"), "Outlook", exists=True))["Account1"]
    assert (found["SMTPUseSSL"], found["SMTPSecureConnection"], found["SMTPPort"]) == ("0", "2", "587")


@pytest.mark.parametrize(
    ("imap", "profile", "code_page", "expected"),
    [
        ("imap.ac-exemple.fr:993", "École", 1252, True),
        ("imap.ac-exemple.fr:993", "École", 65001, False),  # UTF-8 as code page: the file would be read otherwise
        ("imap.ac-exemple.fr:143/starttls", "Outlook", 1252, False),
        ("imap.ac-exemple.fr:993", "Škola č", 1252, False),
        ("imap.ac-exemple.fr:993", "100 %", 1252, False),
        ("imap.ac-exemple.fr:993", "", 1252, False),
    ],
)
def test_what_a_prf_can_say(imap: str, profile: str, code_page: int, expected: bool) -> None:
    assert prf.can_say(account(imap=imap), profile, code_page) is expected
    if not expected:
        with pytest.raises(ValueError, match="PRF"):
            prf.build(account(imap=imap), profile, exists=True, code_page=code_page)


@pytest.mark.parametrize(
    ("name", "code_page", "expected"),
    [
        ("Hélène Œuvrard-Noël", 1252, "Hélène Œuvrard-Noël"),
        ("Hélène Œuvrard-Noël", 65001, "Helene OEuvrard-Noel"),
        ("Zażółć Łukasz", 1252, "Zazólc Lukasz"),
        ('Anne "Nana" Exemple', 1252, "Anne Nana Exemple"),
        ("%USERNAME% Exemple", 1252, "USERNAME Exemple"),
        ("Жанна", 1252, ""),
    ],
)
def test_names(name: str, code_page: int, expected: str) -> None:
    found = read(prf.build(account(name), "Outlook", exists=True, code_page=code_page))["Account1"]
    assert found["DisplayName"] == (expected or ADDRESS)


def test_a_line_break_is_refused() -> None:
    with pytest.raises(ValueError, match="line break"):
        prf.build(account("Hélène\r\n[General]"), "Outlook", exists=True)


@given(st.text(st.characters(exclude_characters="\r\n\0"), max_size=40), st.sampled_from([1252, 65001, 1250]))
@settings(max_examples=150)
def test_any_name_stays_one_line_of_its_section(name: str, code_page: int) -> None:
    content = prf.build(account(name), "Outlook", exists=True, code_page=code_page)
    plain = prf.build(account("x"), "Outlook", exists=True)
    assert [line.split("=")[0] for line in content.decode("cp1252").split("\r\n")] == [
        line.split("=")[0] for line in plain.decode("cp1252").split("\r\n")
    ]
    assert read(content)["Account1"]["EmailAddress"] == ADDRESS
    assert code_page == 1252 or content.isascii()
