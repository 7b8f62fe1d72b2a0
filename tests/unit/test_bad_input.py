# SPDX-License-Identifier: EUPL-1.2
"""Bad input, row by row (tests/data/bad_input.toml): what is found, what is kept, what is proposed, what is said."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from wizard import wording
from wizard.academies import Catalogue
from wizard.core.identity import AddressCode, LoginCode, NameCode, check_address, check_login, check_name
from wizard.core.message import Checked, Severity
from wizard.core.typed_password import check_typed
from wizard.wording import identity, password

DATA = Path(__file__).parents[1] / "data"
ROWS = tomllib.loads((DATA / "bad_input.toml").read_text("utf-8"))["row"]
PASSWORDS = tomllib.loads((DATA / "bad_input_password.toml").read_text("utf-8"))["row"]
CATALOGUE = Catalogue()


def check(row: dict[str, Any], typed: str) -> Checked:
    chosen = row.get("academy", "amiens")
    academy = CATALOGUE.get(chosen) if chosen else None
    if row["field"] == "address":
        return check_address(typed, CATALOGUE.names, academy)
    if row["field"] == "login":
        return check_login(typed, academy=academy, address=row.get("address", ""))
    return check_name(typed)


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['field']}-{row['typed']!a}" for row in ROWS])
def test_row(row: dict[str, Any]) -> None:
    checked = check(row, row["typed"])
    gravest = [finding for finding in checked.findings if finding.severity is checked.severity]
    assert row["finding"] in ([finding.code for finding in gravest] if row["finding"] else [""])
    assert bool(gravest) is bool(row["finding"])
    assert checked.value == row.get("value", row["typed"])
    proposed = {finding.suggestion for finding in gravest} - {None}
    assert proposed == ({row["suggestion"]} if "suggestion" in row else set())


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['field']}-{row['typed']!a}" for row in ROWS])
def test_each_row_is_told_in_both_languages(row: dict[str, Any]) -> None:
    checked = check(row, row["typed"])
    for finding in checked.findings:
        said = {}
        for language in ("fr", "en"):
            wording.set_language(language)
            said[language] = identity.sentence(finding)
            assert said[language].endswith((".", "?"))
            assert "{" not in said[language]
            assert bool(identity.proposal(finding)) is (finding.suggestion is not None)
        assert said["fr"] != said["en"]


def test_a_suggestion_taken_is_accepted() -> None:
    taken = 0
    for row in ROWS:
        for finding in check(row, row["typed"]).findings:
            if finding.suggestion and finding.code is not AddressCode.OTHER_ACADEMY:
                again = check(row, finding.suggestion)
                assert again.value == finding.suggestion
                assert finding.code not in [found.code for found in again.findings]
                assert again.severity < Severity.WRONG
                taken += 1
    assert taken > 20


def test_every_code_has_a_row_or_a_test_of_its_own() -> None:
    shown = {finding.code for row in ROWS for finding in check(row, row["typed"]).findings}
    elsewhere = {AddressCode.TOO_LONG, LoginCode.TOO_LONG, NameCode.TOO_LONG, LoginCode.ADDRESS_WANTED}
    assert {*AddressCode, *LoginCode, *NameCode} - shown == elsewhere


def test_what_was_wiped_is_in_no_finding() -> None:
    for row in ROWS:
        if row["finding"].endswith(("numen", "birth-date")):
            checked = check(row, row["typed"])
            assert checked.value == ""
            assert [(finding.facts, finding.suggestion) for finding in checked.findings] == [((), None)]


@pytest.mark.parametrize("row", PASSWORDS, ids=[f"{row['typed'][:20]!a}" for row in PASSWORDS])
def test_password(row: dict[str, Any]) -> None:
    typed = check_typed(row["typed"])
    gravest = [finding for finding in typed.findings if finding.severity is typed.severity]
    assert row["finding"] in ([finding.code for finding in gravest] or [""])
    assert typed.value.reveal() == ("" if row.get("wiped") else row["typed"])
    for finding in typed.findings:
        said = {}
        for language in ("fr", "en"):
            wording.set_language(language)
            said[language] = password.finding(finding)
            assert "{" not in said[language]
        assert said["fr"] != said["en"] != ""
        assert row["typed"] == "" or row["typed"] not in said["fr"]
