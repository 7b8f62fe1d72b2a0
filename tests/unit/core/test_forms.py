# SPDX-License-Identifier: EUPL-1.2
"""Any name goes in; plain forms come out, or none: no letter is left out of one, and none is made up."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wizard.core.academy import AcademyName
from wizard.core.forms import address_forms, is_usual, plain_letters
from wizard.core.identity import AddressCode, LoginCode, check_address, check_login, login_forms
from wizard.core.message import Severity

LATIN = st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F)
WORD = st.text(st.one_of(LATIN, st.sampled_from("-’'")), min_size=1, max_size=12)
NAMES = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(categories=["Lu", "Ll", "Lo", "Lm", "Mn", "Zs"]), max_size=40),
    st.lists(WORD, min_size=2, max_size=5).map(" ".join),
)


def base(form: str) -> str:
    return form.removesuffix("2")


@settings(max_examples=400, deadline=None)
@given(NAMES, st.one_of(st.just(""), NAMES, NAMES.map(lambda text: f"{text}@ac-amiens.fr")))
@example("Łukasz Żak", "")
@example("Ŋoro Ĳssel", "")
@example("I\u0307pek Yılmaz", "")
@example("Ａ Ｂ", "")
@example("ŀ ŉ", "")
def test_a_form_is_plain_and_made_of_letters_of_the_name_in_their_order(name: str, address: str) -> None:
    forms = login_forms(name, address)
    assert len(forms) == len(set(forms))
    letters = {
        re.sub(r"[^a-z]", "", "".join(plain_letters(word) or "" for word in re.split(r"[ ,]+", whose)))
        for whose in (name, address.lower().partition("@")[0])
    }
    for form in forms:
        assert re.fullmatch(r"[a-z]{2,64}2?", form)
        assert len(form) <= 64
        checked = check_login(form)
        assert (checked.value, checked.severity) == (form, Severity.GOOD)
        surnames = [base(form)[start:] for start in range(1, len(base(form)))]
        assert any(surname in whole + whole for surname in surnames for whole in letters)
        assert any(set(base(form)) <= set(whole) for whole in letters)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORD, min_size=1, max_size=3), st.characters(categories=["Lu", "Ll", "Lo"], min_codepoint=0x370), WORD)
def test_a_letter_without_a_latin_base_gives_no_form_at_all(words: list[str], letter: str, last: str) -> None:
    apart = unicodedata.normalize("NFKD", letter)
    name = " ".join((*words, f"{letter}{last}"))
    if not apart[0].isascii() and letter not in "ẞ":
        assert plain_letters(letter) is None
        assert login_forms(name, "") == ()
        assert address_forms(name, "ac-amiens.fr") == ()


@settings(max_examples=300, deadline=None)
@given(NAMES, st.sampled_from(["ac-amiens.fr", " AC-Amiens.FR ", "", "é.fr", "x", "a b.fr", "ac-amiens.fr\n@x"]))
def test_an_address_is_one_or_is_not_given(name: str, domain: str) -> None:
    for form in address_forms(name, domain):
        checked = check_address(form, ())
        assert checked.value == form
        assert {finding.code for finding in checked.findings} <= {AddressCode.UNKNOWN_DOMAIN}


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Łukasz Żak", ("lzak",)),
        ("Søren Ørsted", ("sorsted",)),
        ("Đorđe Ivić", ("divic",)),
        ("Þóra Guðmundsdóttir", ("tgudmundsdottir",)),
        ("Işıl Yılmaz", ("iyilmaz",)),
        ("Ħamrun Borġ", ("hborg",)),
        ("François-Marie Dupont", ("fdupont", "fmdupont")),
        ("J.-P. EXEMPLE", ("jexemple", "jpexemple")),
        ("Jean de La Tour", ("jdelatour",)),
        ("Jean d’Exemple", ("jdexemple",)),
        ("de LA TOUR Jean", ("jdelatour",)),
        ("EXEMPLE, Camille", ("cexemple",)),
        ("Mme Camille EXEMPLE", ("cexemple",)),
        ("Oʻahu Tāne", ("otane",)),
        ("Ｃamille Ｅxemple", ("cexemple",)),
        ("Marie Claire Dupont", ("mclairedupont", "mdupont", "mcdupont")),
        ("Ngô Đức Minh", ("nducminh", "nminh", "ndminh")),
        ("Camille Exemple, professeur", ()),
        ("Anna Ŋoro", ()),
        ("Елена Иванова", ()),
        ("Éléonore Эксемпль", ()),
        ("王 小明", ()),
        ("Camille 🎓 Exemple", ()),
        ("Camille Exemple 2", ()),
        ("Mme Exemple", ()),
        ("Camille", ()),
        ("- .", ()),
    ],
)
def test_each_name_gives_its_own_forms(name: str, forms: tuple[str, ...]) -> None:
    given_forms = login_forms(name, "")
    assert tuple(form for form in given_forms if not form.endswith("2")) == forms
    assert {base(form) for form in given_forms} == set(forms)


@pytest.mark.parametrize(
    "address", ["a.b.c@ac-x.fr", "sans-point@ac-x.fr", "ŋ.nom@ac-x.fr", "a b.nom", ".nom@x", "ce.0800001a"]
)
def test_an_address_that_does_not_tell_leaves_it_to_the_name(address: str) -> None:
    assert login_forms("Camille Exemple", address) == ("cexemple", "cexemple2")
    assert login_forms("", address) == ()


def test_a_form_too_long_to_be_one_is_not_shortened() -> None:
    assert login_forms("C " + "e" * 63, "") == ("c" + "e" * 63,)
    assert login_forms("C " + "e" * 64, "") == ()
    assert address_forms("C " + "e" * 62, "ac-a.fr") == ("c." + "e" * 62 + "@ac-a.fr",)
    assert address_forms("C " + "e" * 63, "ac-a.fr") == ()
    end = ".".join(["a" * 59] * 4)  # 239: with « c. » and the @, twelve letters are left of 254
    assert address_forms("C " + "e" * 12, end) == (f"c.{'e' * 12}@{end}",)
    assert address_forms("C " + "e" * 13, end) == ()


@pytest.mark.parametrize(
    ("name", "locals_"),
    [
        ("Camille Exemple", ["camille.exemple"]),
        ("François-Marie Dupont", ["francois-marie.dupont", "francoismarie.dupont", "francoismariedupont"]),
        ("Jean de La Tour", ["jean.de-la-tour", "jean.delatour", "jeandelatour"]),
        (
            "Marie Claire Dupont",
            [
                "marie.claire-dupont",
                "marie-claire.dupont",
                "marie.clairedupont",
                "marieclaire.dupont",
                "marieclairedupont",
            ],
        ),
        ("Елена Иванова", []),
    ],
)
def test_the_forms_of_an_address(name: str, locals_: list[str]) -> None:
    assert address_forms(name, "ac-amiens.fr") == tuple(f"{local}@ac-amiens.fr" for local in locals_)


@pytest.mark.parametrize(
    ("login", "usual"),
    [("cexemple", True), ("cexemple12", True), ("cexemple2000", False), ("cexempl", False), ("x", False)],
)
def test_what_differs_from_every_form_is_confirmed_never_refused(login: str, usual: bool) -> None:
    assert is_usual(login, login_forms("Camille Exemple", "")) is usual
    assert is_usual(login, ())
    for given_ in ({"name": "Camille Exemple"}, {"address": "camille.exemple@ac-a.fr"}):
        checked = check_login(login, **given_)  # type: ignore[arg-type]
        assert checked.usable
        assert [finding.code for finding in checked.findings] == ([] if usual else [LoginCode.NOT_USUAL])
        assert checked.severity is (Severity.GOOD if usual else Severity.CONFIRM)


def test_a_usual_address_without_a_full_stop_is_no_alias() -> None:
    amiens = AcademyName("amiens", "Amiens", ("ac-amiens.fr",))
    typed = "francoismariedupont@ac-amiens.fr"
    for name, codes in (
        ("François-Marie Dupont", []),
        ("Camille Exemple", [AddressCode.ALIAS]),
        ("", [AddressCode.ALIAS]),
    ):
        assert [finding.code for finding in check_address(typed, (amiens,), amiens, name).findings] == codes
