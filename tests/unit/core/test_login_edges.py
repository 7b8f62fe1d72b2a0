# SPDX-License-Identifier: EUPL-1.2
"""What is said of an identifier and of a name, to the letter."""

from __future__ import annotations

import pytest

from wizard.core.academy import Academy, Fact, LoginForm
from wizard.core.identity import LoginCode, check_login, check_name, login_forms
from wizard.core.message import Severity
from wizard.core.server import Confidence


def by(form: LoginForm) -> Academy:
    return Academy("a", "A", ("ac-a.fr", "region.test"), login_form=Fact(form, Confidence.HIGH, (), ""))


@pytest.mark.parametrize(
    ("typed", "code", "facts", "meant"),
    [
        ("p nom", "login-space", (), "pnom"),
        ("pnôm", "login-accent", (), "pnom"),
        ("pnоm", "login-look-alike", ("о",), None),
        ("p/nom", "login-bad-character", ("/",), None),
        ("pnom@ac-a.fr", "login-is-address", (), "pnom"),
        ("p.nom@ac-a.fr", "login-is-address", (), None),
        ("pnomac-a.fr", "login-domain", (), "pnom"),
        ("ac-a\\pnom", "login-domain", (), "pnom"),
        ("pnom.region.test", "login-domain", (), "pnom"),
        ("p nom ac-a.fr", "login-domain", (), None),
        ("0800001a", "login-functional", ("0800001A",), None),
        ("12345", "login-digits", (), None),
        ("p.nom", "login-address-start", (), None),
        ("p.autre", "login-dot", (), None),
    ],
)
def test_what_is_said_of_an_identifier_to_the_letter(
    typed: str, code: str, facts: tuple[str, ...], meant: str | None
) -> None:
    found = check_login(typed, academy=by(LoginForm.IDENTIFIER), address=" P.Nom@ac-a.fr ").findings[-1]
    assert (found.code, found.facts, found.suggestion) == (code, facts, meant)


@pytest.mark.parametrize(
    ("form", "typed", "address", "code", "severity"),
    [
        (LoginForm.ADDRESS, "p.nom@ac-a.fr", "p.nom@ac-a.fr", LoginCode.ADDRESS_UNSURE, Severity.GOOD),
        (LoginForm.ADDRESS, "p.nom@ac-a.fr", "", LoginCode.ADDRESS_UNSURE, Severity.GOOD),
        (LoginForm.ADDRESS, "p.nom@ac-a.fr", "autre@ac-a.fr", LoginCode.ADDRESS_UNSURE, Severity.CONFIRM),
        (LoginForm.ADDRESS, "pnom", "p.nom@ac-a.fr", LoginCode.ADDRESS_WANTED, Severity.CONFIRM),
        (LoginForm.IDENTIFIER, "p.nom@ac-a.fr", "p.nom@ac-a.fr", LoginCode.IS_ADDRESS, Severity.WRONG),
        (None, "p.nom@ac-a.fr", "p.nom@ac-a.fr", LoginCode.ADDRESS_UNSURE, Severity.CONFIRM),
        (None, "p.nom@ac-a.fr", "autre@ac-a.fr", LoginCode.IS_ADDRESS, Severity.WRONG),
        (LoginForm.ADDRESS, "p nom@ac-a.fr", "", LoginCode.IS_ADDRESS, Severity.WRONG),
    ],
)
def test_a_whole_address_where_the_identifier_is_asked(
    form: LoginForm | None, typed: str, address: str, code: LoginCode, severity: Severity
) -> None:
    found = check_login(typed, academy=by(form) if form else None, address=address).findings[-1]
    assert (found.code, found.severity) == (code, severity)
    if code is LoginCode.ADDRESS_WANTED:
        assert found.suggestion == address


@pytest.mark.parametrize(
    ("name", "address", "forms"),
    [
        ("", "camille.exemple@ac-a.fr", ("cexemple", "cexemple2")),
        ("", "camille.exemple3@ac-a.fr", ("cexemple", "cexemple2")),
        ("", "anne-lise.du-bois@ac-a.fr", ("adubois", "adubois2", "aldubois", "aldubois2")),
        ("Camille Exemple", "", ("cexemple", "cexemple2")),
        ("EXEMPLE Camille", "", ("cexemple", "cexemple2")),
        ("Camille DU BOIS", "ce.0800001a@ac-a.fr", ("cdubois", "cdubois2")),
        ("CAMILLE EXEMPLE", "", ("cexemple", "cexemple2")),
        ("A Exemple", "", ("aexemple", "aexemple2")),
        ("Éloïse Œuvrard", "", ("eoeuvrard", "eoeuvrard2")),
        ("Camille", "", ()),
        ("", "cexemple@ac-a.fr", ()),
        ("Zoé", "zdupont@ac-amiens.fr", ()),
        ("Prénom Nom", "prenom.nom@ac-amiens.fr", ("pnom", "pnom2")),
        ("", "jean-paul.le-goff3@ac-amiens.fr", ("jlegoff", "jlegoff2", "jplegoff", "jplegoff2")),
        ("Élise D’ÉTÉ", "", ("edete", "edete2")),
        ("DUPONT MARTIN Zoé", "", ("zdupontmartin", "zdupontmartin2")),
        ("", "", ()),
    ],
)
def test_the_usual_forms(name: str, address: str, forms: tuple[str, ...]) -> None:
    assert login_forms(name, address) == forms


@pytest.mark.parametrize(
    ("typed", "codes", "meant"),
    [
        ("Camille", [], []),
        (" Camille", ["name-cleaned"], [None]),
        ("C[am]ille", ["name-bad-character"], ["Camille"]),
        ("« Camille »", ["name-quotes"], ["Camille"]),
        ("Camille 🎓", ["name-emoji"], ["Camille"]),
        ("Camille ´", ["name-emoji"], ["Camille"]),
        ("Camille ^", ["name-bad-character"], ["Camille"]),
        ("12 <>", ["name-no-letter"], [None]),
        ("c.e@ac-a.fr", ["name-is-address"], [None]),
        ("Camille <c.e@ac-a.fr>", ["name-extracted"], [None]),
    ],
)
def test_what_is_said_of_a_name(typed: str, codes: list[str], meant: list[str | None]) -> None:
    findings = check_name(typed).findings
    assert ([finding.code for finding in findings], [finding.suggestion for finding in findings]) == (codes, meant)


@pytest.mark.parametrize("sign", '\\<>{}|=;`^~$%*["«»“”„‟')
def test_each_sign_that_is_never_wanted_is_told(sign: str) -> None:
    (found,) = check_name(f"Camille{sign}E").findings
    assert found.suggestion == "CamilleE"


def test_letters_of_a_name_are_not_signs() -> None:
    assert check_name("Xavier de l’Exemple-XX, 2e (remplaçant)").findings == ()
