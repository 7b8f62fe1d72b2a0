# SPDX-License-Identifier: EUPL-1.2
"""Journeys in the window that do not go straight: traffic read on the way, servers guessed, a keyring, the log."""

from __future__ import annotations

import base64
import dataclasses
import logging
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.person import GOOD, PATIENCE, Person
from wizard import changes, logs, vault
from wizard.changes import computer
from wizard.core.account import Owner
from wizard.core.outcome import NotTried
from wizard.core.probe import Stage
from wizard.core.secret import Secret
from wizard.core.server import Protocol
from wizard.core.verdict import Code, verdict
from wizard.demo.accounts import IMAP_HOST, SMTP_HOST, PracticeAccount
from wizard.discovery import patterns
from wizard.probe.budget import REFUSALS, WITHIN, Budget
from wizard.ui import trouble
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.copy_row import clear_secret_now, put_on_clipboard
from wizard.ui.widgets.dialog import Question
from wizard.ui.widgets.label import Text
from wizard.ui.widgets.states import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The passwords that reached the servers."""
    seen: list[str] = []
    real = PracticeAccount.opens

    def opens(account: PracticeAccount, password: str) -> bool:
        seen.append(password)
        return real(account, password)

    monkeypatch.setattr(PracticeAccount, "opens", opens)
    return seen


def question_of(person: Person) -> Question:
    """The question that is open."""
    person.bot.waitUntil(lambda: any(one.isVisible() for one in person.page.findChildren(Question)))
    (question,) = (one for one in person.page.findChildren(Question) if one.isVisible())
    return question


# --- the check --------------------------------------------------------------------------------------------------------


def test_traffic_that_is_read_is_told_and_gone_through_after_consent_only(
    person: Person, tried: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system trusts the authority, Mozilla's list does not know it: somebody reads what passes."""
    person.to_password(GOOD)
    world = person.controller.world
    monkeypatch.setenv("SSL_CERT_FILE", str(world.ca_file))
    person.controller.world = dataclasses.replace(world, ca_file=None)
    person.type(person.page.typed, GOOD.password)
    person.next()
    person.arrive("check")
    page = person.page
    assert verdict(page.report).code is Code.INTERCEPTED
    login = next(result for result in page.report.receive.stages if result.stage is Stage.LOGIN)
    assert isinstance(login.outcome, NotTried)
    assert tried == []
    assert "Académie d’entraînement" in page.view.words.text()  # the issuer is named, not only in the details
    assert page.secondary is None  # it is not prepared all the same
    person.press(page.view.consent)
    question = question_of(person)
    assert "Académie d’entraînement" in question.informativeText()
    assert question.defaultButton() is question.safe
    person.press(question.safe)
    assert not page.busy
    assert tried == []
    person.press(page.view.consent)
    person.press(question_of(person).act)
    person.bot.waitUntil(lambda: not page.busy and page.heading_state is State.MET, timeout=PATIENCE)
    assert set(tried) == {GOOD.password}
    assert "Académie d’entraînement" in page.report.intercepted_by


def test_after_four_refusals_nobody_is_asked_and_the_page_says_until_when(person: Person, tried: list[str]) -> None:
    person.to_password(GOOD)
    person.controller.world = dataclasses.replace(
        person.controller.world, practice=None
    )  # in practice none are counted
    now = time.time()
    Budget(changes.user_directory() / "refusals.json").spend(GOOD.address, REFUSALS, now)
    person.type(person.page.typed, GOOD.password)
    person.next()
    person.bot.waitUntil(lambda: person.controller.shown == "password" and person.page.refusal.isVisible())
    said = person.page.refusal.accessibleName()
    assert time.strftime("%H:%M", time.localtime(now + WITHIN)) in said
    assert "sur le portail" in said
    assert "appelez l’assistance" in said
    assert person.page.lost.isVisible()  # the way to a new password
    assert person.shell.footer.help.isVisible()
    assert person.page.typed.text() == ""
    assert tried == []


def test_servers_found_by_their_usual_names_are_tried_once_accepted(
    person: Person, tried: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    person.to_password(GOOD)
    practice = person.controller.practice
    assert practice is not None
    ports = {fact.value.protocol: fact.value.port for fact in practice.practice.academy.servers}
    monkeypatch.setattr(patterns, "_PORTS", ports)  # the practice servers stand where there is room
    nowhere = dataclasses.replace(person.controller.draft.academy, servers=())
    person.controller.journey.answer(academy=nowhere, imap=(), smtp=())
    person.type(person.page.typed, GOOD.password)
    person.next()
    person.arrive("check")
    form = person.page.form
    assert form.isVisible()
    assert "nous ne connaissons pas ses serveurs" in form.reason
    person.bot.waitUntil(lambda: not person.page.busy and bool(form.found.offers), timeout=PATIENCE)
    guesses = [button for button in form.found.findChildren(Button) if button.text().startswith("Accepter")]
    assert [IMAP_HOST in button.accessibleName() and SMTP_HOST in button.accessibleName() for button in guesses] == [
        True
    ]
    assert tried == []  # a guess is asked for no more than its name
    assert form.fields[Protocol.IMAP].text() == ""
    person.bot.waitUntil(guesses[0].isVisible)
    person.press(guesses[0])
    assert form.fields[Protocol.IMAP].text() == f"{IMAP_HOST}:{ports[Protocol.IMAP]}"
    assert tried == []
    person.next()
    person.bot.waitUntil(lambda: not person.page.busy and person.page.heading_state is State.MET, timeout=PATIENCE)
    assert person.controller.draft.smtp[0].host == SMTP_HOST


def test_no_usual_name_answers(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.to_password(GOOD)
    person.controller.world = dataclasses.replace(person.controller.world, hosts={IMAP_HOST: "127.0.0.1"})
    monkeypatch.setattr(patterns, "_PORTS", {Protocol.IMAP: 9, Protocol.SMTP: 9})
    nowhere = dataclasses.replace(person.controller.draft.academy, servers=())
    person.controller.journey.answer(academy=nowhere, imap=(), smtp=())
    person.type(person.page.typed, GOOD.password)
    person.next()
    person.arrive("check")
    form = person.page.form
    person.bot.waitUntil(lambda: not person.page.busy and form.found.search.isVisible(), timeout=PATIENCE)
    assert form.found.offers == []
    assert any("Aucun serveur trouvé" in label.text() for label in form.found.findChildren(Text))


def test_the_keyrings_password_checks_the_account_again(person: Person, tried: list[str]) -> None:
    person.press(person.shell.footer.other)
    person.arrive("academy")
    vault.use(vault.MemoryBackend())
    vault.save(GOOD.address, Secret(GOOD.password))
    person.controller.follow("recheck")
    person.arrive("recheck")
    page = person.page
    person.type(page.address, "inconnu@ac-corse.fr")
    assert "de votre académie et nulle part ailleurs" in page._promise.text()  # its servers are not known
    person.type(page.address, "inconnu@ac-entrainement.example")
    person.bot.wait(50)
    assert not page.in_keyring.isVisible()
    person.type(page.address, GOOD.address)
    assert page.address.state is not State.UNMET  # the practice academy is one that is known here
    assert f"{IMAP_HOST} et {SMTP_HOST}" in page._promise.text()  # the only hosts that will receive it
    person.bot.waitUntil(lambda: page.in_keyring.isVisible(), timeout=PATIENCE)
    person.type(page.login, GOOD.identifier)
    assert page.password.text() == ""
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.MET
    assert set(tried) == {GOOD.password}


def test_a_network_in_the_way_is_waited_out(person: Person) -> None:
    """« Continuer plus tard »: honest about what is kept, and nothing is written."""
    person.to_password(GOOD)
    blocked = tuple(dataclasses.replace(server, port=9) for server in person.controller.draft.imap)
    person.controller.journey.answer(imap=blocked)
    person.type(person.page.typed, GOOD.password)
    person.next()
    person.arrive("check")
    assert person.page.heading_state is State.UNMET
    later = person.shell.footer.cancel
    assert later.text().replace("&", "") == "Plus tard"
    person.press(later)
    question = question_of(person)
    assert "Rien n’est écrit" in question.informativeText()
    person.press(question.safe)
    assert person.controller.shown == "check"
    person.press(later)
    person.press(question_of(person).act)
    person.arrive("home")


def test_a_secret_that_was_copied_goes_with_the_practice_and_with_the_window(person: Person) -> None:
    clipboard = QGuiApplication.clipboard()
    person.to_password(GOOD)
    for leave in (person.controller.leave_practice, person.shell.close):
        put_on_clipboard("Craie-Bleue-7", secret=True)
        leave()
        assert clipboard.text() == ""
    put_on_clipboard("cexemple", secret=False)
    clear_secret_now()
    assert clipboard.text() == "cexemple"  # what is no secret stays
    put_on_clipboard("Craie-Bleue-7", secret=True)
    clipboard.setText("something of the person's")
    clear_secret_now()
    assert clipboard.text() == "something of the person's"


def test_a_computer_that_looks_shared_is_proposed_as_shared(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(computer, "shared_hint", lambda: computer.SharedHint.SHARED_PC_MODE)
    person.press(person.shell.footer.other)
    person.arrive("academy")
    person.next()
    person.arrive("you")
    group = person.page.owner.group
    assert group.value() is Owner.SHARED
    group.set_value(Owner.MINE)  # the person knows better
    person.press(person.shell.footer.back)
    person.arrive("academy")
    person.next()
    person.arrive("you")
    assert group.value() is Owner.MINE


# --- the log ----------------------------------------------------------------------------------------------------------


def test_what_a_check_sends_is_hidden_from_the_log(person: Person) -> None:
    person.to_check(GOOD, GOOD.password)
    person.arrive("check")
    for text in (GOOD.password, f"\0{GOOD.identifier}\0{GOOD.password}", f"\0{GOOD.address}\0{GOOD.password}"):
        assert GOOD.password not in logs.redact(f"sent {text} there")
        sent = base64.b64encode(text.encode()).decode()
        assert sent not in logs.redact(f"AUTH PLAIN {sent}")


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    """Hooks and handlers are put back."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    handlers = list(logging.getLogger().handlers)
    yield
    logs.setup(None)
    logging.getLogger().handlers[:] = handlers
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    logs._state.update(handler=None, say=None)


def test_the_log_is_begun_and_erased_when_the_computer_is_shared(
    person: Person, home: Path, logging_as_before: None
) -> None:
    done: list[object] = []
    person.controller.runner.run(trouble.open_log, done.append)
    person.bot.waitUntil(lambda: done == [None])
    logging.getLogger("wizard").warning("worth a line")
    (file,) = home.rglob("*.log")
    assert "worth a line" in file.read_text()
    assert str(file) in trouble.crash_sentence()
    person.to_password(GOOD)
    assert file.exists()
    person.press(person.shell.footer.back)
    person.arrive("you")
    person.page.owner.group.set_value(Owner.SHARED)
    person.next()
    person.arrive("password")
    assert not file.exists()
    logging.getLogger("wizard").warning("not here any more")
    assert not file.exists()
    assert str(file) not in trouble.crash_sentence()
