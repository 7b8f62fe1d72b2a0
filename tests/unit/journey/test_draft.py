# SPDX-License-Identifier: EUPL-1.2
"""Changing an early answer forgets what was derived from it, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.journey.test_steps import GOOD, REFUSED
from wizard.core.academy import Academy, LoginForm
from wizard.core.account import Owner, Store
from wizard.core.secret import Secret
from wizard.core.server import Protocol, Server
from wizard.journey.draft import _DEFAULTS, _DERIVED, Draft

AMIENS = Academy("amiens", "Amiens", ("ac-amiens.fr",))
IMAP = (Server(Protocol.IMAP, "imap.ac-amiens.fr", 993),)
FULL = Draft(
    academy=AMIENS,
    name="Camille Exemple",
    address="camille.exemple@ac-amiens.fr",
    login="cexemple",
    password=Secret("Un-mot2"),
    imap=IMAP,
    allow_unverified=True,
    client="thunderbird",
    profile="p",
    receipt="r1",
)


def test_the_same_answer_forgets_nothing() -> None:
    assert FULL.answer(academy=AMIENS, login="cexemple") == FULL


def test_another_password_forgets_the_check_and_what_was_written() -> None:
    after = FULL.answer(password=Secret("Un-autre3"))
    assert (after.allow_unverified, after.receipt) == (False, "")
    assert (after.imap, after.login, after.profile) == (IMAP, "cexemple", "p")


def test_the_form_that_was_accepted_outlives_the_password_and_nothing_else() -> None:
    checked = FULL.answer(report=replace(GOOD, login_form=LoginForm.ADDRESS))
    assert checked.form is LoginForm.ADDRESS
    assert checked.answer(password=Secret("Un-autre3")).form is LoginForm.ADDRESS
    assert checked.answer(name="C. Exemple").answer(report=REFUSED).form is LoginForm.ADDRESS
    for given in ({"login": "x"}, {"address": "x@ac-amiens.fr"}, {"imap": ()}, {"smtp": IMAP}, {"webmail": "national"}):
        assert checked.answer(**given).form is None, given


def test_another_academy_forgets_its_servers() -> None:
    assert FULL.answer(academy=Academy("autre", "Autre", ("ac-autre.fr",))).imap == ()


def test_another_mail_forgets_the_servers_of_the_first() -> None:
    assert FULL.answer(webmail="national").imap == ()


def test_an_answer_given_together_with_its_cause_is_kept() -> None:
    other = Academy("autre", "Autre", ("ac-autre.fr",))
    assert FULL.answer(academy=other, imap=IMAP).imap == IMAP


def test_a_shared_computer_keeps_no_password() -> None:
    draft = FULL.answer(store=Store.THUNDERBIRD, keyring=True).answer(owner=Owner.SHARED)
    assert (draft.store, draft.keyring) == (Store.NONE, False)


def test_every_derived_answer_has_a_value_to_fall_back_to() -> None:
    assert {derived for names in _DERIVED.values() for derived in names} <= set(_DEFAULTS)
