# SPDX-License-Identifier: EUPL-1.2
"""What is said of plans and profiles: one sentence for each thing, facts in their place."""

from __future__ import annotations

import pytest

from wizard import clients, wording
from wizard.clients import thunderbird
from wizard.core.account import Store
from wizard.core.plan import WritePlan
from wizard.wording import plans


@pytest.fixture(autouse=True)
def english() -> None:
    wording.set_language("en")


def test_each_id_has_a_sentence_and_an_unknown_one_is_a_fault() -> None:
    assert all(plans.note(id).endswith(".") for id in plans.ids())
    assert len({plans.note(id) for id in plans.ids()}) == len(plans.ids())
    assert plans.note("") == ""
    with pytest.raises(KeyError):
        plans.note("thunderbird.nothing")


def test_what_thunderbird_will_ask_depends_on_where_the_password_rests_and_whose_computer_it_is() -> None:
    said = [plans.will_ask(Store.THUNDERBIRD), plans.will_ask(Store.NONE), plans.will_ask(Store.NONE, shared=True)]
    assert "nothing" in said[0]
    assert "Tick" in said[1]
    assert "unticked" in said[2]
    assert "primary password" in plans.store_warning()


def test_profiles_are_told_by_their_name() -> None:
    assert plans.profile_title("default-release", exists=True) == "default-release"
    assert plans.profile_title("assistant", exists=False) == "New profile"
    assert plans.program_version("Thunderbird", "153.7.0") == "Thunderbird 153.7.0"
    assert plans.program_version("Thunderbird", "") == "Thunderbird"
    assert "Close it" in plans.is_running()
    assert "a@b.fr" in plans.nothing_to_write(WritePlan("thunderbird", "x", "a@b.fr", ()))


def test_the_rooms_load_a_program_when_it_is_asked_for() -> None:
    assert thunderbird.Thunderbird is type(clients.get("thunderbird"))
    with pytest.raises(AttributeError):
        thunderbird.__getattr__("Other")
