# SPDX-License-Identifier: EUPL-1.2
"""What is kept of a guide between two starts, and what never is."""

from __future__ import annotations

import datetime
import json
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizard import changes
from wizard.academies import procedures
from wizard.changes import computer
from wizard.core.academy import Academy
from wizard.core.account import Owner
from wizard.core.procedure import Situation
from wizard.core.secret import Secret
from wizard.journey import guide, progress
from wizard.journey.draft import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.journey.guide import Guide

TODAY = datetime.date(2026, 11, 22)
NUMEN = "00A0000000ZZZ"
AIX = Academy("aix-marseille", "Aix-Marseille", ("ac-aix-marseille.fr",))
DRAFT = Draft(academy=AIX, name="Camille Exemple", address="camille.exemple@ac-aix-marseille.fr", login="cexemple")
KNOWN = procedures.of("aix-marseille")
ACTIVATION = next(one for one in KNOWN if one.id == "aix-marseille/activation")


def walked(presses: int = 3, came_from: str = "you", situation: Situation = Situation.LOST_IDENTIFIER) -> Guide:
    here = guide.begin(ACTIVATION, situation, came_from)
    for _ in range(presses):
        following = here.forward()
        assert following is not None
        here = following
    return here


def place() -> Path:
    return changes.user_directory() / "guide.json"


@pytest.mark.parametrize("presses", range(len(ACTIVATION.screens) + 1))
def test_what_is_kept_comes_back(presses: int, home: Path) -> None:
    left = walked(presses).tick(frozenset({"before/0"}))
    assert progress.save(left, DRAFT, TODAY)
    saved = progress.load(TODAY)
    assert saved is not None
    assert (saved.name, saved.address, saved.login) == (DRAFT.name, DRAFT.address, DRAFT.login)
    assert progress.resume(saved, KNOWN) == left


def test_the_file_is_its_owners_alone(home: Path) -> None:
    progress.save(walked(), DRAFT, TODAY)
    if sys.platform != "win32":
        assert stat.S_IMODE(place().stat().st_mode) == 0o600


def test_no_secret_is_kept(home: Path) -> None:
    draft = DRAFT.answer(name=NUMEN, login="12/03/1985", password=Secret("Craie-Bleue-7"))
    progress.save(walked().tick(frozenset({f"mon NUMEN {NUMEN}", "papier"})), draft, TODAY)
    written = place().read_text(encoding="utf-8")
    for secret in (NUMEN, "12/03/1985", "Craie-Bleue-7"):
        assert secret not in written
    assert json.loads(written)["ticked"] == ["papier"]


def test_nothing_is_kept_on_a_shared_computer(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    progress.save(walked(), DRAFT, TODAY)
    assert not progress.save(walked(), DRAFT.answer(owner=Owner.SHARED), TODAY)
    assert not place().exists()
    progress.save(walked(), DRAFT, TODAY)
    monkeypatch.setattr(computer, "shared_hint", lambda: computer.SharedHint.TEMPORARY_PROFILE)
    assert not progress.save(walked(), DRAFT, TODAY)
    assert not place().exists()


@pytest.mark.parametrize(("days", "there"), [(0, True), (30, True), (31, False), (-1, False)])
def test_it_is_kept_thirty_days(days: int, there: bool, home: Path) -> None:
    progress.save(walked(), DRAFT, TODAY)
    assert (progress.load(TODAY + datetime.timedelta(days)) is not None) is there
    assert place().exists() is there


def test_an_explanation_followed_on_the_way_is_not_the_place_kept(home: Path) -> None:
    numen = next(one for one in KNOWN if one.id == "common/numen")
    left = walked(4)
    progress.save(left.follow(numen), DRAFT, TODAY)
    saved = progress.load(TODAY)
    assert saved is not None
    assert progress.resume(saved, KNOWN) == left


@pytest.mark.parametrize(
    ("page", "kept"), [("you", "you"), ("password", "password"), ("done", "home"), ("stuck", "home")]
)
def test_it_leads_back_only_where_a_journey_can_begin_again(page: str, kept: str, home: Path) -> None:
    progress.save(walked(came_from=page), DRAFT, TODAY)
    saved = progress.load(TODAY)
    assert saved is not None
    assert saved.came_from == kept


def test_a_procedure_or_a_screen_that_is_no_more(home: Path) -> None:
    progress.save(walked(), DRAFT, TODAY)
    saved = progress.load(TODAY)
    assert saved is not None
    assert progress.resume(saved, ()) is None
    document = json.loads(place().read_text(encoding="utf-8"))
    place().write_text(json.dumps({**document, "screen": "ancien"}), encoding="utf-8")
    saved = progress.load(TODAY)
    assert saved is not None
    assert progress.resume(saved, KNOWN) is None


def test_nothing_kept_is_nothing(home: Path) -> None:
    assert progress.load(TODAY) is None
    progress.forget()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.one_of(st.binary(max_size=60), st.dictionaries(st.text(max_size=9), st.integers() | st.text()).map(json.dumps))
)
def test_a_file_that_is_not_ours_is_removed_without_a_word(home: Path, content: bytes | str) -> None:
    progress.save(walked(), DRAFT, TODAY)
    place().write_bytes(content if isinstance(content, bytes) else content.encode())
    assert progress.load(TODAY) is None
    assert not place().exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.sampled_from(["academy", "procedure", "screen", "number", "of", "ticked", "date", "name", "version"]),
    st.one_of(st.none(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2)),
)
def test_a_field_of_another_kind_never_raises(home: Path, field: str, value: object) -> None:
    progress.save(walked(), DRAFT, TODAY)
    document = json.loads(place().read_text(encoding="utf-8"))
    place().write_text(json.dumps({**document, field: value}), encoding="utf-8")
    saved = progress.load(TODAY)
    if saved is not None:
        progress.resume(saved, KNOWN)
