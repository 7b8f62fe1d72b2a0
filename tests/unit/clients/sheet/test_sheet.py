# SPDX-License-Identifier: EUPL-1.2
"""The sheet: every setting and no password, in words that fit, the same bytes on the same day."""

from __future__ import annotations

import datetime
import re
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.clients.test_android import account
from wizard import wording
from wizard.academies import Catalogue
from wizard.clients import android
from wizard.clients.base import PlanOptions, Where
from wizard.clients.sheet import html, letters, pdf, telephone
from wizard.clients.sheet.client import Sheet
from wizard.clients.sheet.facts import SheetFacts, facts
from wizard.core.account import Store
from wizard.core.errors import NothingToSetUp
from wizard.core.secret import Secret
from wizard.wording import sheet as words

if TYPE_CHECKING:
    from pathlib import Path

DAY = datetime.date(2026, 11, 22)


@pytest.fixture(autouse=True)
def french() -> None:
    wording.set_language("fr")


def sheet(name: str = "Hélène Œuvrard") -> SheetFacts:
    given_account = account(name)
    return facts(given_account, Catalogue().get("amiens"), android.payload(given_account), DAY)


def test_the_page_says_every_setting_and_whom_to_call() -> None:
    page = html.page(sheet()).decode()
    text = re.sub(r"<[^>]+>", " ", page)
    for said in ("Hélène Œuvrard", "h.oeuvrard@ac-essai.fr", "imap.ac-essai.fr", "993", "587", "STARTTLS", "SSL/TLS"):
        assert said in text
    assert "03 22 82 37 40" in text
    assert "Académie d’Amiens" in text
    assert "22\u00a0novembre\u00a02026" in text
    assert "port 465" not in text  # it sends by 587 already
    assert page.startswith('<!doctype html>\n<html lang="fr">')
    assert page.count("<main>") == page.count("<h1>") == 1
    assert 'scope="col"' in page
    assert 'scope="row"' in page
    assert "<script" not in page
    assert not re.search(r'(src|href)="', page)


def test_the_telephone_s_page_has_every_code_and_the_same_settings_in_words() -> None:
    codes = android.parts([account(f"Nom {number}") for number in range(7)])
    page = telephone.page(sheet(), codes).decode()
    assert page.count("<svg") == len(codes) > 1
    assert f"Code 2 sur {len(codes)}" in page
    assert page.count('role="img"') == len(codes)
    text = re.sub(r"<[^>]+>", "", page)
    for said in (
        "Hélène Œuvrard",
        "h.oeuvrard@ac-essai.fr",
        "hoeuvrard",
        "imap.ac-essai.fr, port\u00a0993, SSL/TLS",
        "smtp.ac-essai.fr, port\u00a0587, STARTTLS",
    ):
        assert said in text
    assert "«\u00a0Importer les paramètres\u00a0»" in text
    assert "l’un après l’autre" in text
    assert not re.search(r'<script|(src|href)="', page)
    alone = telephone.page(sheet(), codes[:1]).decode()
    assert "Code 1 sur" not in alone
    assert alone.startswith('<!doctype html>\n<html lang="fr">')


@pytest.mark.parametrize("times", [1, 3, 12])
def test_however_long_the_values_nothing_stands_on_the_foot_of_the_one_page(times: int) -> None:
    given_facts = sheet()
    person = tuple((name, " ".join([value] * times)) for name, value in given_facts.person)
    page = pdf.page(replace(given_facts, person=person))
    assert page.count(b"/Type /Page/") == 1
    drawn = re.search(rb"stream\r?\n(.*?)\r?\nendstream", page, re.DOTALL)
    assert drawn is not None
    lines = sorted({float(y) for y in re.findall(rb"([-\d.]+) Td", zlib.decompress(drawn[1]))})
    assert lines[0] > 36
    assert lines[1] - lines[0] > 24


def test_what_a_person_typed_is_text_in_the_page() -> None:
    assert "<b>x</b>" not in html.page(sheet("<b>x</b> & fils")).decode()


def test_the_same_day_gives_the_same_bytes() -> None:
    assert html.page(sheet()) == html.page(sheet())
    assert pdf.page(sheet()) == pdf.page(sheet())


def test_no_help_desk_is_said_and_an_untried_account_too() -> None:
    given_account = replace(account(), verified=False, user_name="h.oeuvrard@ac-essai.fr")
    said = facts(given_account, None, android.payload(given_account), DAY)
    assert said.help_lines == (words.help_desk_unknown(),)
    assert said.academy == said.phone == ""
    assert said.checked.startswith("Non vérifiés")
    assert "votre adresse entière" in said.steps[0]
    assert pdf.page(said).startswith(b"%PDF-")


def test_both_files_are_planned_once_and_never_hold_the_password(tmp_path: Path) -> None:
    client = Sheet()
    found = client.detect(Where(home=tmp_path, out=tmp_path / "out"))
    assert found is not None
    plan = client.plan(account(), found.targets[0], PlanOptions(Store.NONE, Secret("Canari-7Zq")))
    assert plan.handover is not None
    assert [change.path for change in plan.files] == list(plan.handover.files)
    assert all(b"Canari-7Zq" not in change.after for change in plan.files)
    (tmp_path / "out").mkdir()
    for change in plan.files:
        (tmp_path / "out" / change.path.rpartition("/")[2]).write_bytes(change.after)
    assert client.plan(account(), found.targets[0], PlanOptions()).empty
    assert not client.running(found.targets[0])
    with pytest.raises(NothingToSetUp):
        client.launch(found.targets[0])


def test_dates_as_they_are_written() -> None:
    assert words.day_words(datetime.date(2027, 3, 1)) == "1er\u00a0mars\u00a02027"
    wording.set_language("en")
    assert words.day_words(datetime.date(2027, 3, 1)) == "1\u00a0March\u00a02027"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=80), st.integers(60, 400))
@settings(max_examples=100)
def test_any_text_is_broken_into_lines_that_fit_and_loses_no_letter(text: str, room: int) -> None:
    lines = letters.lines(text, 11, room)
    for line in lines:
        assert sum(letters.width(part, 11, strong) for part, strong in line) <= room + 0.01
    shown = "".join(part for line in lines for part, _ in line)
    assert shown.replace(" ", "") == letters.known(text).replace(" ", "")


def test_an_address_too_wide_goes_on_before_a_sign_and_not_in_the_middle_of_a_word() -> None:
    shown = ["".join(part for part, _ in line) for line in letters.lines("marie-louise.durand@ac-essai.fr", 11, 90)]
    assert shown == ["marie-louise", ".durand@ac", "-essai.fr"]


def test_letters_outside_western_europe_lose_their_accents_and_it_is_said() -> None:
    assert letters.known("Żółć Œuvre à 5\u202f€") == "Zólc Œuvre à 5\u00a0€"
    assert letters.same("Hélène Œuvrard\u202f!")
    assert not letters.same("Żółć")
    assert letters.known("漢") == "?"


def test_strong_parts_are_found_again() -> None:
    assert letters.lines(f"un {words.strong('deux')}, trois", 11, 400) == (
        (("un", False), (" ", False), ("deux", True), (",", False), (" ", False), ("trois", False)),
    )
