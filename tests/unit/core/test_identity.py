# SPDX-License-Identifier: EUPL-1.2
"""Whatever is typed, a check ends, gives back clean text that is clean for good, and lets no NUMEN through."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wizard.core.academy import Academy, AcademyName, Fact, LoginForm
from wizard.core.domains import nearest
from wizard.core.identity import AddressCode, LoginCode, NameCode, check_address, check_login, check_name, login_forms
from wizard.core.message import Checked, Severity
from wizard.core.numen import holds_numen
from wizard.core.server import Confidence

NAMES = (
    AcademyName("amiens", "Amiens", ("ac-amiens.fr",), student_domains=("etud.ac-amiens.fr",)),
    AcademyName("lyon", "Lyon", ("ac-lyon.fr",)),
    AcademyName("normandie", "Normandie", ("ac-normandie.fr",), former_domains=("ac-caen.fr", "ac-rouen.fr")),
)
AMIENS = Academy("amiens", "Amiens", ("ac-amiens.fr",), student_domains=("etud.ac-amiens.fr",))
PIECES = st.sampled_from(
    [
        "@",
        "ac-amiens.fr",
        "ac-amiens",
        ".",
        " ",
        "<",
        ">",
        "mailto:",
        "\u202e",
        "\u200b",
        "é",
        "İ",
        "ß",
        "’",
        "\n",
        "\0",
        "prenom",
        "nom",
        "ce.0800001a",
        "20E95",
        "01234ABC",
        "12/03/1985",
        "ﬁ",
        "\ud800",
        "e\u0301",
        "ſ",
        "𝐚",
        "?",
        '"',
        "\\",
        "{0}",
    ]
)
TYPED = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=8).map("".join))


def checks(text: str) -> tuple[Checked, ...]:
    return (
        check_address(text, NAMES, AMIENS),
        check_address(text, NAMES),
        check_login(text, academy=AMIENS, address="prenom.nom@ac-amiens.fr"),
        check_login(text),
        check_name(text),
    )


@settings(max_examples=300, deadline=None)
@given(TYPED)
@example("mailto:mailto:<a@<b@c>>")
@example("a@b <c@d> <e@f>")
@example("İ@ac-amiens.fr")
@example("x" * 5000)
def test_cleaned_text_is_clean_for_good(text: str) -> None:
    first = checks(text)
    for number, checked in enumerate(first):
        again = checks(checked.value)[number]
        assert again.value == checked.value
        if checked.value:
            codes = {finding.code for finding in checked.findings if finding.severity > Severity.GOOD}
            assert codes == {finding.code for finding in again.findings if finding.severity > Severity.GOOD}


@settings(max_examples=300, deadline=None)
@given(TYPED)
def test_nothing_that_could_be_injected_survives(text: str) -> None:
    for checked in checks(text):
        assert all(unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in checked.value)
        assert checked.value == checked.value.strip()
        checked.value.encode("utf-8")
    address, _, login, _, _ = checks(text)
    if address.usable:
        assert set(address.value) <= set("abcdefghijklmnopqrstuvwxyz0123456789._+'-@")
        assert address.value.count("@") == 1
    if login.usable:
        assert set(login.value) <= set("abcdefghijklmnopqrstuvwxyz0123456789._+'-@")


@settings(max_examples=200, deadline=None)
@given(
    st.from_regex(r"[0-9]{2} ?[A-Za-z] ?[0-9]{2} ?[0-9]{5} ?[A-Za-z]{3}", fullmatch=True),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
def test_a_numen_never_comes_back(numen: str, before: str, after: str) -> None:
    for text in (numen, f"{before} {numen} {after}", f"{numen}@ac-amiens.fr"):
        for checked in checks(text):
            if holds_numen(text):
                assert checked.value == ""
            assert numen not in checked.value
            assert numen not in str(checked.findings)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_examples_of_identifiers_are_plain_and_never_raise(name: str, address: str) -> None:
    for form in login_forms(name, address):
        assert check_login(form).value == form


@pytest.mark.parametrize("length", [200, 400, 2000, 100_000])
def test_too_long_is_told_quickly(length: int) -> None:
    begun = time.process_time()
    address = check_address("a" * length + "@ac-amiens.fr", NAMES, AMIENS)
    login = check_login("a" * length)
    name = check_name("a" * length)
    assert time.process_time() - begun < 1.0
    assert [finding.code for finding in address.findings] == [AddressCode.TOO_LONG]
    assert [finding.code for finding in login.findings] == [LoginCode.TOO_LONG]
    assert [finding.code for finding in name.findings] == [NameCode.TOO_LONG]


def test_an_academy_whose_servers_want_the_address() -> None:
    form = Fact(LoginForm.ADDRESS, Confidence.HIGH, ("site",), "2026-11-22")
    national = replace(AMIENS, login_form=form)
    own = "prenom.nom@ac-amiens.fr"
    assert check_login(own, academy=national, address=own).severity is Severity.GOOD
    other = check_login("autre.nom@ac-amiens.fr", academy=national, address=own)
    assert other.severity is Severity.CONFIRM
    short = check_login("pnom", academy=national, address=own)
    assert [(found.code, found.suggestion) for found in short.findings] == [(LoginCode.ADDRESS_WANTED, own)]


def test_the_chosen_academy_counts_even_when_it_is_in_no_list() -> None:
    practice = Academy("practice", "Entraînement", ("ac-essai.example",))
    checked = check_address("prenom.nom@ac-essai.example", NAMES, practice)
    assert (checked.value, checked.findings) == ("prenom.nom@ac-essai.example", ())


@pytest.mark.parametrize("domain", ["example.org", "cned.fr", "univ-lille.fr", "ac-x.fr", "g", "", "..", "paris.fr"])
def test_what_is_far_from_every_academy_is_left_alone(domain: str) -> None:
    assert nearest(domain, NAMES) == ""
