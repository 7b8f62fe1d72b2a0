# SPDX-License-Identifier: EUPL-1.2
"""The guided copy: every guide holds every value, no password, and a sentence for each thing to do."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, account
from wizard.clients import guide_others, guide_outlook, guided
from wizard.clients.guide_parts import Choose, Fill, Say
from wizard.wording import guides as words
from wizard.wording import set_language

if TYPE_CHECKING:
    from wizard.core.handover import ProgramGuide

GUIDES = guide_outlook.GUIDES | guide_others.GUIDES
VALUES = ("imap_security", "smtp_security")  # what is chosen in a list, and yet is the account's own
WHOLE = ("outlook-2016", "outlook-365", "outlook-new", "outlook-mac", "iphone", "android-mail")


def _copies(guide: ProgramGuide) -> list[tuple[str, str]]:
    return [(copy.label, copy.value) for screen in guide.screens for copy in screen.copies]


def _said(guide: ProgramGuide) -> str:
    return " ".join(step for screen in guide.screens for step in screen.screen.steps)


@pytest.mark.parametrize("id", WHOLE)
def test_every_value_is_there_and_only_the_password_is_typed(id: str) -> None:
    made = guided.guide(id, account(smtp="smtp.ac-exemple.fr:587/starttls"))
    values = [value for _, value in _copies(made)]
    assert {"imap.ac-exemple.fr", "smtp.ac-exemple.fr", "hexemple", ADDRESS} <= set(values)
    typed = {label for label, value in _copies(made) if not value}
    assert typed
    assert all(label.startswith("Mot de passe") for label in typed)


@pytest.mark.parametrize("id", ["outlook-2016", "outlook-365", "outlook-new", "outlook-mac", "android-mail"])
def test_ports_are_there_where_the_program_asks(id: str) -> None:
    assert {"993", "465"} <= {value for _, value in _copies(guided.guide(id, account()))}


@pytest.mark.parametrize("id", guided.IDS)
def test_every_value_that_is_entered_can_be_copied(id: str) -> None:
    made = guided.removal(id, ADDRESS) if id == "outlook-remove" else guided.guide(id, account())
    for dialog, screen in zip(GUIDES[id].dialogs, made.screens, strict=True):
        entered = [action.label for action in dialog.actions if isinstance(action, Fill)]
        chosen = [action.label for action in dialog.actions if isinstance(action, Choose) and action.choice in VALUES]
        copied = [copy.label for copy in screen.copies if copy.value]
        assert sorted(copied) == sorted([*entered, *chosen])


@pytest.mark.parametrize(
    ("smtp", "word"), [("smtp.ac-exemple.fr:465", "SSL/TLS"), ("smtp.ac-exemple.fr:587/starttls", "STARTTLS")]
)
@pytest.mark.parametrize("id", ["outlook-2016", "outlook-new", "android-mail"])
def test_the_encryption_of_sending_is_said(id: str, smtp: str, word: str) -> None:
    last = [
        step
        for step in _said(guided.guide(id, account(smtp=smtp))).split(".")
        if "SSL/TLS" in step or "STARTTLS" in step
    ]
    assert word in last[-1]


@pytest.mark.parametrize("id", guided.IDS)
def test_every_window_is_titled_drawn_and_numbered(id: str) -> None:
    made = guided.removal(id, ADDRESS) if id == "outlook-remove" else guided.guide(id, account())
    assert made.id == id
    assert made.source
    for number, screen in enumerate(made.screens, 1):
        shown = screen.screen
        assert (shown.number, bool(shown.title), bool(shown.short)) == (number, True, True)
        used = [part.step for part in shown.parts]
        assert used
        assert set(used) <= set(range(1, len(shown.steps) + 1))
        assert used == sorted(used)
        assert "{" not in " ".join(shown.steps)


def test_every_window_and_step_of_the_tables_has_its_words_and_no_other() -> None:
    dialogs = [dialog for guide in GUIDES.values() for dialog in guide.dialogs]
    corrected = {"repair_account", *guide_outlook.REPAIR_TABS}
    assert {window for window, _ in guide_outlook.FIELDS.values()} == corrected
    assert {dialog.id for dialog in dialogs} | corrected == words.windows()
    assert {action.id for dialog in dialogs for action in dialog.actions if isinstance(action, Say)} == words.steps()


def test_only_what_differs_is_corrected() -> None:
    made = guided.repair(account(), (("imap_host", "pop.ac-exemple.fr"), ("smtp_login", "")))
    assert _copies(made) == [("Serveur de courrier entrant", "imap.ac-exemple.fr")]
    assert [screen.screen.id for screen in made.screens] == [
        "list", "change", "repair_account", "repair_outgoing", "end",
    ]  # fmt: skip
    assert ADDRESS in _said(made)
    account_window, tab = (screen.screen for screen in made.screens[2:4])
    assert tuple(step.replace("\u00a0", " ") for step in account_window.steps) == (
        "« Serveur de courrier entrant » indique « pop.ac-exemple.fr ». Mettez « imap.ac-exemple.fr » à la place.",
        "Appuyez sur « Paramètres supplémentaires… ».",
    )
    assert [part.label for part in tab.parts] == [  # type: ignore[union-attr]
        "Serveur sortant", "Mon serveur sortant (SMTP) requiert une authentification", "OK",
    ]  # fmt: skip


SAID = {  # field: what stands there, what is said of it, the window
    "imap_host": ("", "est vide. Mettez « imap.ac-exemple.fr »", "repair_account"),
    "smtp_host": ("x.fr", "indique « x.fr ». Mettez « smtp.ac-exemple.fr »", "repair_account"),
    "imap_user": ("", "est vide. Mettez « hexemple »", "repair_account"),
    "smtp_login": ("", "n’est pas cochée. Cochez-la.", "repair_outgoing"),
    "smtp_user": ("autre", "L’envoi utilise le nom « autre ». Cochez plutôt", "repair_outgoing"),
    "imap_port": ("143", "indique « 143 ». Mettez « 993 »", "repair_advanced"),
    "imap_security": ("", "indique « Aucun ». Choisissez plutôt « SSL/TLS »", "repair_advanced"),
    "smtp_port": ("25", "indique « 25 ». Mettez « 587 »", "repair_advanced"),
    "smtp_security": ("tls", "indique « SSL/TLS ». Choisissez plutôt « STARTTLS »", "repair_advanced"),
}


@pytest.mark.parametrize("field", SAID)
@pytest.mark.parametrize("simplified", [False, True])
def test_what_stands_there_what_should_and_where(field: str, simplified: bool) -> None:
    found, said, window = SAID[field]
    made = guided.repair(account(smtp="smtp.ac-exemple.fr:587/starttls"), ((field, found),), simplified=simplified)
    (screen,) = [each.screen for each in made.screens if each.screen.id == window]
    plain = " ".join(screen.steps).replace("\u00a0", " ").replace("\u202f", " ")
    assert said in plain
    assert all(each.screen.parts for each in made.screens)
    tabs = [each.screen.id for each in made.screens if each.screen.id.startswith("repair_")]
    assert tabs == list(dict.fromkeys(["repair_account", window]))
    assert made.screens[0].screen.id == ("panel" if simplified else "list")
    assert made.screens[-1].screen.id == "end"


def test_a_field_nobody_knows_is_refused() -> None:
    with pytest.raises(KeyError):
        guided.repair(account(), (("imap_colour", "red"),))


def test_every_difference_has_its_field() -> None:
    legs = {f"{leg}_{what}" for leg in ("imap", "smtp") for what in ("host", "port", "security", "user")}
    assert legs | {"smtp_login"} == set(guide_outlook.FIELDS)


def test_the_person_removes_the_account() -> None:
    made = guided.removal("outlook-remove", ADDRESS)
    assert [part.label for part in made.screens[-1].screen.parts] == ["Supprimer", "Oui"]  # type: ignore[union-attr]
    assert ADDRESS in _said(made)


def test_labels_stay_french_in_english() -> None:
    set_language("en")
    made = guided.guide("outlook-2016", account())
    assert made.screens[0].screen.steps[1] == "Press « Fichier »."


@pytest.mark.parametrize("kind", ["whole", "repair", "removal"])
def test_every_guide_is_said_again_in_the_language_in_use(kind: str) -> None:
    made = {
        "whole": lambda: guided.guide("outlook-2016", account()),
        "repair": lambda: guided.repair(account(), (("imap_port", "143"), ("smtp_security", "")), simplified=True),
        "removal": lambda: guided.removal("outlook-remove", ADDRESS),
    }[kind]
    french = made()
    set_language("en")
    english = guided.again(french)
    assert english == made()
    assert _said(english) != _said(french)
    assert _copies(english) == _copies(french)
    set_language("fr")
    assert guided.again(english) == french


def test_one_field_has_one_value_and_the_telephone_s_ports_are_said() -> None:
    first = guided.guide("android-mail", account()).screens[1].screen
    assert first.steps[0].endswith("avec la valeur donnée ici.")
    last = guided.guide("iphone", account(smtp="smtp.ac-exemple.fr:587/starttls")).screens[-1].screen
    assert "993 en réception et 587 en envoi" in last.steps[-1]


def test_nobody_is_led_to_accept_every_certificate() -> None:
    said = _said(guided.guide("android-mail", account())).replace("\u00a0", " ")
    assert said.count("Ne choisissez jamais « accepter tous les certificats »") == 2


def test_a_guide_is_plain_data() -> None:
    assert "hexemple" in str(dataclasses.asdict(guided.guide("iphone", account())))
