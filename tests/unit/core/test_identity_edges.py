# SPDX-License-Identifier: EUPL-1.2
"""The exact edges of what is recognised in a name, an address and an identifier."""

from __future__ import annotations

import pytest

from wizard.core.academy import AcademyName
from wizard.core.identity import AddressCode, LoginCode, NameCode, check_address, check_login, check_name
from wizard.core.message import Finding, Severity

AMIENS = AcademyName("amiens", "Amiens", ("ac-amiens.fr",))
NORMANDIE = AcademyName("normandie", "Normandie", ("ac-normandie.fr", "region.test"), ("ac-caen.fr",))
NAMES = (AMIENS, NORMANDIE)


def address_codes(text: str) -> list[str]:
    return [finding.code for finding in check_address(text, NAMES).findings]


def login_codes(text: str, **given: str) -> list[str]:
    return [finding.code for finding in check_login(text, **given).findings]  # type: ignore[arg-type]


@pytest.mark.parametrize(("length", "long"), [(64, False), (65, True)])
def test_what_stands_before_the_at_has_64_characters_at_most(length: int, long: bool) -> None:
    local = "p." + "n" * (length - 2)
    assert address_codes(f"{local}@ac-amiens.fr") == ([AddressCode.TOO_LONG] if long else [])


@pytest.mark.parametrize(("length", "long"), [(254, False), (255, True)])
def test_an_address_has_254_characters_at_most(length: int, long: bool) -> None:
    end = "@" + ".".join(["a" * 60] * 4)
    found = check_address("p" * (length - len(end)) + end, NAMES).findings[0]
    assert (found.code is AddressCode.TOO_LONG) is long
    assert found.facts == ("254",) or not long


@pytest.mark.parametrize(("length", "long"), [(64, False), (65, True)])
def test_an_identifier_has_64_characters_at_most(length: int, long: bool) -> None:
    found = check_login("p" * length).findings
    assert found == ((Finding(LoginCode.TOO_LONG, Severity.WRONG, ("64",)),) if long else ())


@pytest.mark.parametrize(("length", "long"), [(100, False), (101, True)])
def test_a_name_has_100_characters_at_most(length: int, long: bool) -> None:
    found = check_name("C" * length).findings
    assert found == ((Finding(NameCode.TOO_LONG, Severity.WRONG, ("100",)),) if long else ())


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("12031985", ""),
        ("12031985@ac-amiens.fr", ""),
        ("camille12031985@ac-amiens.fr", "camille12031985@ac-amiens.fr"),
    ],
)
def test_a_birth_date_alone_or_before_the_at_is_wiped(text: str, local: str) -> None:
    checked = check_address(text, NAMES)
    assert checked.value == local
    assert (checked.findings[0].code is AddressCode.BIRTH_DATE) is (local == "")


@pytest.mark.parametrize("text", ["12031985", "120385", "né le 12/03/1985", "12 mars 1985"])
def test_a_birth_date_is_wiped_from_an_identifier(text: str) -> None:
    checked = check_login(text)
    assert (checked.value, checked.findings) == ("", (Finding(LoginCode.BIRTH_DATE, Severity.WRONG),))


@pytest.mark.parametrize(
    "month",
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre"],
)
def test_every_month_is_one(month: str) -> None:
    assert login_codes(f"1er {month} 1985") == [LoginCode.BIRTH_DATE]
    assert login_codes(f"31 {month.upper()} 2001") == [LoginCode.BIRTH_DATE]


@pytest.mark.parametrize("day", ["1 décembre 1985", "31décembre1985", "09 DÉCEMBRE 2010"])
def test_december_is_one_too(day: str) -> None:
    assert login_codes(day) == [LoginCode.BIRTH_DATE]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("camille@@ac-amiens.fr", "camille@ac-amiens.fr"),
        ("c.exemple@ac-amiens.fr c.exemple@ac-amiens.fr", "c.exemple@ac-amiens.fr"),
        ("c.exemple@ac-amiens.fr,c.exemple@ac-amiens.fr", "c.exemple@ac-amiens.fr"),
        ("c.exemple@ac-amiens.fr;d.exemple@ac-amiens.fr", None),
        ("c@inconnu.test d@inconnu.test", None),
        ("c@inconnu.test c@inconnu.test", None),
    ],
)
def test_two_signs_are_made_one_when_all_parts_agree(typed: str, meant: str | None) -> None:
    found = check_address(typed, NAMES).findings[-1]
    assert (found.code, found.suggestion) == (AddressCode.TWO_AT, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("c.exempleac-amiens.fr", "c.exemple@ac-amiens.fr"),
        ("c.exemple.ac-amiens.fr", "c.exemple@ac-amiens.fr"),
        ("c.exempleregion.test", "c.exemple@region.test"),
        ("ac-amiens.fr", None),
        ("c.exemple", "c.exemple@ac-amiens.fr"),
        ("cexemple", None),
        ("amiens.fr", None),
    ],
)
def test_where_the_sign_belongs(typed: str, meant: str | None) -> None:
    (found,) = check_address(typed, NAMES, AMIENS).findings
    assert (found.code, found.suggestion) == (AddressCode.NO_AT, meant)


@pytest.mark.parametrize(
    ("typed", "code", "facts", "meant"),
    [
        ("c e@ac-amiens.fr", "address-space", (), "c.e@ac-amiens.fr"),
        ("c/e@ac-amiens.fr", "address-bad-character", ("/",), None),
        ("c..e@ac-amiens.fr", "address-dots", (), "c.e@ac-amiens.fr"),
        ("é.e@ac-amiens.fr", "address-accent", (), "e.e@ac-amiens.fr"),
        ("c.e@ac-amiéns.fr", "address-accent", (), "c.e@ac-amiens.fr"),
        ("c.e@écolé.fr", "address-idn", ("écolé.fr",), None),
        ("с.e@ac-amiens.fr", "address-look-alike", ("с", "с.e"), None),
        ("c.e@ac-аmiens.fr", "address-look-alike", ("а", "ac-аmiens.fr"), None),
        ("c.e@xn--col-9la.fr", "address-idn", ("xn--col-9la.fr",), None),
        ("c.e@ac-amiens", "address-no-end", ("ac-amiens", "ac-amiens.fr"), "c.e@ac-amiens.fr"),
        ("c.e@zzz", "address-no-end", ("zzz", ""), None),
        ("c.e@ac-amiens,fr", "address-near-domain", ("ac-amiens,fr", "ac-amiens.fr"), "c.e@ac-amiens.fr"),
        ("c.e@zzz,zz", "address-bad-character", (",",), None),
        ("c.e@ac_amiens.fr", "address-near-domain", ("ac_amiens.fr", "ac-amiens.fr"), "c.e@ac-amiens.fr"),
        ("c.e@ac-amiens..fr", "address-near-domain", ("ac-amiens..fr", "ac-amiens.fr"), "c.e@ac-amiens.fr"),
        (
            "c.e@ac-caen.fr",
            "address-former-domain",
            ("ac-caen.fr", "ac-normandie.fr", "Normandie"),
            "c.e@ac-normandie.fr",
        ),
        ("c.e@imap.ac-amiens.fr", "address-near-domain", ("imap.ac-amiens.fr", "ac-amiens.fr"), "c.e@ac-amiens.fr"),
        ("c.e@dsden.ac-amiens.fr", "address-unknown-domain", ("dsden.ac-amiens.fr",), "c.e@ac-amiens.fr"),
        ("c.e@ac-amien.fr", "address-near-domain", ("ac-amien.fr", "ac-amiens.fr"), "c.e@ac-amiens.fr"),
        ("c.e@inconnu.test", "address-unknown-domain", ("inconnu.test",), None),
        ("c.e@etu.ac-amiens.fr", "address-student", ("etu.ac-amiens.fr", "Amiens"), None),
        ("ce.0800001a@ac-amiens.fr", "address-functional", ("0800001A",), None),
        ("ce.lycee@ac-amiens.fr", "address-functional", ("lycee",), None),
        ("cexemple@ac-amiens.fr", "address-alias", ("cexemple",), None),
    ],
)
def test_what_is_said_of_an_address_to_the_letter(
    typed: str, code: str, facts: tuple[str, ...], meant: str | None
) -> None:
    found = check_address(typed, NAMES).findings[-1]
    assert (found.code, found.facts, found.suggestion) == (code, facts, meant)


@pytest.mark.parametrize(
    "wrapped", ["mailto:c.e@ac-amiens.fr?subject=x", "Camille <c.e@ac-amiens.fr>", "<c.e@ac-amiens.fr>"]
)
def test_an_address_is_taken_out_of_its_wrapping(wrapped: str) -> None:
    checked = check_address(wrapped, NAMES)
    assert checked.value == "c.e@ac-amiens.fr"
    assert AddressCode.EXTRACTED in [finding.code for finding in checked.findings]
