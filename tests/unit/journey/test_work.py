# SPDX-License-Identifier: EUPL-1.2
"""The work between the steps, on the practice academy: check, plan, write, undo, with nothing of the person's touched."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import time
from typing import TYPE_CHECKING

import pytest

from wizard import aio, changes, vault
from wizard.academies import Catalogue
from wizard.clients.base import Kind, Where
from wizard.core.academy import Academy, Fact, LoginForm
from wizard.core.account import Owner, Store
from wizard.core.errors import BadInput, LoginBudgetSpent, NothingToSetUp
from wizard.core.secret import Secret
from wizard.core.server import BadEndpoint, Confidence, Protocol
from wizard.demo import Lesson, PracticeThread
from wizard.demo.world import world as practice_world
from wizard.journey import entrusted, remembered, work
from wizard.journey.draft import Draft
from wizard.journey.world import World, here
from wizard.probe.budget import Budget

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.demo import Practice


@pytest.fixture(scope="module")
def practice() -> Iterator[Practice]:
    with PracticeThread() as started:
        yield started


@pytest.fixture
def world(practice: Practice, tmp_path: Path) -> World:
    """The practice world on a computer where no mail program is installed."""
    profiles = tmp_path / "profiles"
    profiles.mkdir()
    where = Where(home=practice.home, profile_root=profiles, environment={}, root=tmp_path / "nothing")
    return dataclasses.replace(practice_world(practice, Catalogue()), where=where)


def draft_of(practice: Practice, lesson: Lesson) -> Draft:
    account = next(account for account in practice.accounts if account.lesson is lesson)
    return Draft().answer(
        academy=practice.academy,
        name=account.name,
        address=account.address,
        login=account.identifier,
        password=Secret(account.password),
        client="thunderbird",
        store=Store.NONE,
        **work.known_servers(practice.academy),
    )


def test_a_good_account_goes_the_whole_way_and_back(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.GOOD)
    events: list[object] = []
    draft = draft.answer(report=aio.run(work.check(draft, world, events.append)))
    assert draft.report is not None
    assert draft.report.good
    assert events
    draft = aio.run(work.plan(draft, world))
    assert draft.plan is not None
    root = world.where.profile_root
    assert root is not None
    assert list(root.iterdir()) == []
    draft = aio.run(work.write(draft))
    assert (root / "profiles.ini").is_file()
    assert draft.kept is None
    assert changes.undo(draft.receipt).complete
    assert list(root.iterdir()) == []


def test_the_second_form_of_user_name_is_found_and_kept(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.ADDRESS_ONLY)
    draft = draft.answer(report=aio.run(work.check(draft, world)))
    assert draft.report is not None
    assert (draft.report.login_form, draft.report.refusals) == (LoginForm.ADDRESS, 1)
    assert work.account_of(draft).user_name == draft.address
    assert work.user_names(draft)[0] == (LoginForm.ADDRESS, draft.address)


def test_a_password_typed_anew_is_tried_with_the_form_known_so_far(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.ADDRESS_ONLY)
    draft = draft.answer(report=aio.run(work.check(draft, world))).answer(password=Secret("faux"))
    assert draft.report is None
    refused = aio.run(work.check(draft, world))
    assert refused.refusals == 1
    assert refused.receive.outcome.tried == (LoginForm.ADDRESS,)


def test_the_form_that_worked_on_an_earlier_day_is_tried_first(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.ADDRESS_ONLY)
    assert remembered.remember(draft.answer(report=aio.run(work.check(draft, world))), datetime.date(2026, 9, 1))
    again = aio.run(work.check(draft, world))
    assert (again.good, again.refusals) == (True, 0)
    wrong = aio.run(work.check(draft.answer(password=Secret("faux")), world))
    assert wrong.receive.outcome.tried == (LoginForm.ADDRESS, LoginForm.IDENTIFIER)  # the server may have changed


def test_practice_spends_no_budget(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.GOOD).answer(password=Secret("faux"))
    for _ in range(3):
        report = aio.run(work.check(draft, world))
        assert report.refusals == 2
    assert not (changes.user_directory() / "refusals.json").exists()


def test_outside_practice_refusals_are_counted_across_runs(practice: Practice, world: World) -> None:
    outside = dataclasses.replace(world, practice=None)
    draft = draft_of(practice, Lesson.GOOD).answer(password=Secret("faux"))
    for _ in range(2):
        aio.run(work.check(draft, outside))
    assert Budget(changes.user_directory() / "refusals.json").left(draft.address, time.time()) == 0
    with pytest.raises(LoginBudgetSpent):
        aio.run(work.check(draft, outside))


def test_the_keyring_keeps_the_password_only_when_asked(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.GOOD)
    draft = aio.run(work.plan(draft.answer(keyring=True), world))
    vault.use(vault.MemoryBackend())
    try:
        draft = aio.run(work.write(draft))
        assert draft.kept is not None
        assert draft.kept.usable
        assert vault.fetch(draft.address) == draft.password
    finally:
        vault.use(None)
        changes.undo(draft.receipt)


def test_a_keyring_that_never_answers_is_not_waited_for(
    practice: Practice, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entrusted, "SECONDS", 0.05)
    monkeypatch.setattr(vault, "save", lambda address, secret: time.sleep(1))
    draft = aio.run(work.plan(draft_of(practice, Lesson.GOOD).answer(keyring=True), world))
    draft = aio.run(work.write(draft))
    changes.undo(draft.receipt)
    assert draft.kept is not None
    assert draft.kept.condition is vault.Condition.FAULTY


def test_nothing_to_set_up_is_said_before_any_login(practice: Practice, world: World, tmp_path: Path) -> None:
    nowhere = Where(home=practice.home, environment={}, root=tmp_path / "nothing")
    with pytest.raises(NothingToSetUp):
        aio.run(work.target_of(draft_of(practice, Lesson.GOOD), dataclasses.replace(world, where=nowhere)))
    found = aio.run(work.detect(dataclasses.replace(world, where=nowhere)))
    assert {one.kind for one in found} == {Kind.OTHER}  # a telephone and a sheet are offered always


def test_a_profile_or_program_that_is_not_there_is_refused(practice: Practice, world: World) -> None:
    draft = draft_of(practice, Lesson.GOOD)
    with pytest.raises(BadInput, match="unknown-profile"):
        aio.run(work.target_of(draft.answer(profile="elsewhere"), world))
    with pytest.raises(BadInput, match="unknown-client"):
        aio.run(work.target_of(draft.answer(client="pine"), world))


def test_a_server_typed_by_the_person_is_no_ground_for_writing_unverified() -> None:
    server = work.given_server(Protocol.IMAP, "Imap.Ac-Amiens.fr:993")[0]
    assert (server.host, server.port, server.confidence) == ("imap.ac-amiens.fr", 993, Confidence.MEDIUM)
    with pytest.raises(BadEndpoint):
        work.given_server(Protocol.IMAP, "imap.ac-amiens.fr:993/plain")


def test_unknown_servers_stay_unknown() -> None:
    assert work.known_servers(None) == {"imap": (), "smtp": ()}
    assert work.known_servers(Catalogue().get("aix-marseille")) == {"imap": (), "smtp": ()}


def test_the_academy_says_which_user_name_comes_first() -> None:
    by_address = Academy("a", "A", ("a.fr",), login_form=Fact(LoginForm.ADDRESS, Confidence.HIGH, (), ""))
    draft = Draft(academy=by_address, address="c.e@a.fr", login="ce")
    assert work.user_names(draft) == ((LoginForm.ADDRESS, "c.e@a.fr"), (LoginForm.IDENTIFIER, "ce"))
    assert work.user_names(Draft(address="c.e@a.fr", login="c.e@a.fr")) == ((LoginForm.IDENTIFIER, "c.e@a.fr"),)


def test_the_national_mail_takes_the_whole_address_first() -> None:
    pnom = Academy("a", "A", ("a.fr",), login_form=Fact(LoginForm.IDENTIFIER, Confidence.HIGH, (), ""))
    draft = Draft(academy=pnom, webmail="national", address="c.e@a.fr", login="ce")
    assert work.user_names(draft) == ((LoginForm.ADDRESS, "c.e@a.fr"), (LoginForm.IDENTIFIER, "ce"))
    assert work.user_names(draft.answer(webmail="own"))[0] == (LoginForm.IDENTIFIER, "ce")


def test_an_authority_that_only_this_system_trusts_is_named_in_the_plan(practice: Practice, world: World) -> None:
    report = aio.run(work.check(draft_of(practice, Lesson.GOOD), world))
    assert report.intercepted_by
    draft = draft_of(practice, Lesson.GOOD).answer(report=report)
    agreed = dataclasses.replace(world, ca_file=None, accept_intercepted=True)
    for client, where, named in (
        ("thunderbird", agreed, report.intercepted_by),
        ("thunderbird", world, ""),  # the file is added to the profile
        ("android", agreed, ""),  # on another device
    ):
        plan = aio.run(work.plan(draft.answer(client=client), where)).plan
        assert plan is not None
        assert plan.distrusted == named
    public = dataclasses.replace(report, intercepted_by="")
    plan = aio.run(work.plan(draft.answer(report=public), agreed)).plan
    assert plan is not None
    assert plan.distrusted == ""


def test_an_account_without_a_check_is_marked_as_not_verified(practice: Practice) -> None:
    assert not work.account_of(draft_of(practice, Lesson.GOOD)).verified


@pytest.mark.parametrize(
    ("given", "code"), [({"profile_root": "absent"}, "not-a-profile-root"), ({"ca_file": "absent"}, "unreadable-file")]
)
def test_places_that_cannot_be_used_are_said(given: dict[str, str], code: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=code):
        here(**{name: tmp_path / value for name, value in given.items()})  # type: ignore[arg-type]


def test_a_file_that_is_no_authority_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing")
    with pytest.raises(BadInput, match="not-a-ca-file"):
        here(ca_file=tmp_path / "ca.pem")


def test_a_home_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "absent"))
    with pytest.raises(BadInput, match="home-missing"):
        here()


def test_a_shared_computer_leaves_no_copy_of_the_mail(practice: Practice, world: World) -> None:
    draft = aio.run(work.plan(draft_of(practice, Lesson.GOOD).answer(owner=Owner.SHARED), world))
    assert draft.plan is not None
    preferences = next(change for change in draft.plan.files if change.path.endswith("prefs.js"))
    assert b'offline_download", false' in preferences.after


def test_cancelling_a_check_ends_it_at_once(practice: Practice, world: World) -> None:
    async def cancelled() -> float:
        task = asyncio.ensure_future(work.check(draft_of(practice, Lesson.GOOD), world))
        await asyncio.sleep(0.02)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - began

    assert aio.run(cancelled()) < 1
