# SPDX-License-Identifier: EUPL-1.2
"""Forward only when a step is complete; back keeps every answer and stops behind what was written."""

from __future__ import annotations

import pytest

from wizard.core.academy import Academy
from wizard.core.plan import FileChange, WritePlan
from wizard.core.secret import Secret
from wizard.journey import STEPS, Gap, Journey

AMIENS = Academy("amiens", "Amiens", ("ac-amiens.fr",))
PLAN = WritePlan("thunderbird", "défaut", "c@ac-amiens.fr", (FileChange("/p/prefs.js", None, b"x"),))


def at_the_password() -> Journey:
    journey = Journey()
    journey.answer(academy=AMIENS)
    assert journey.forward() == ()
    journey.answer(name="Camille", address="c@ac-amiens.fr", login="cexemple")
    assert journey.forward() == ()
    return journey


def test_the_steps_are_the_seven_of_the_design() -> None:
    assert [step.id for step in STEPS] == ["academy", "you", "password", "check", "program", "summary", "done"]


def test_nothing_goes_on_while_something_is_missing() -> None:
    journey = Journey()
    assert journey.forward() == (Gap.ACADEMY,)
    assert journey.step.id == "academy"


def test_what_is_missing_is_said_piece_by_piece() -> None:
    journey = Journey()
    journey.answer(academy=AMIENS)
    journey.forward()
    journey.answer(address="c@ac-amiens.fr")
    assert journey.forward() == (Gap.NAME, Gap.LOGIN)


def test_back_keeps_the_answers() -> None:
    journey = at_the_password()
    assert journey.back()
    assert (journey.step.id, journey.draft.login) == ("you", "cexemple")


def test_the_servers_are_asked_for_when_they_are_not_known() -> None:
    journey = at_the_password()
    journey.answer(password=Secret("x"))
    journey.forward()
    assert journey.forward() == (Gap.SERVERS,)


def test_behind_what_was_written_there_is_no_way_back() -> None:
    journey = Journey()
    journey._at = 5
    journey.answer(plan=PLAN, receipt="r1")
    assert journey.forward() == ()
    assert journey.step.id == "done"
    assert not journey.back()
    with pytest.raises(ValueError, match="password"):
        journey.go_to("password")


def test_a_refused_login_leads_back_to_the_password() -> None:
    journey = at_the_password()
    journey.answer(password=Secret("x"))
    journey.forward()
    journey.go_to("password")
    assert journey.step.id == "password"
