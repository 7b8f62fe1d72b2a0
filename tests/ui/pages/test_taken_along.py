# SPDX-License-Identifier: EUPL-1.2
"""Pages 5 to 7 for what is not Thunderbird: what is said before the choice, codes one by one, a shared computer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.ui.pages.samples import PAGES, draft, found
from tests.unit.clients.outlook.computers import account
from wizard import clients, wording
from wizard.clients import guided
from wizard.clients.base import Detection, Settled, Target, Where
from wizard.core.account import Owner, Store
from wizard.core.server import Confidence
from wizard.ui.pages.done import DonePage
from wizard.ui.pages.program import ProgramPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.academies import Catalogue
    from wizard.core.academy import Academy
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]


def outlook() -> Detection:
    target = Target("outlook", "16.0/Outlook/prf", "Outlook", Path("/o"), route="prf", keeps=False, running=True)
    other = replace(target, id="16.0/Outlook/guide", route="guide")
    return Detection("outlook", "Outlook", "16.0", None, (target, other))


def test_a_third_party_is_said_before_the_choice(amiens: Academy, show: Show) -> None:
    page = ProgramPage()
    page.show_draft(draft(amiens))
    target = Target("outlook-new", "outlook-new", "Nouvel Outlook", Path("/o"), keeps=False)
    new = Detection("outlook-new", "Nouvel Outlook", "", None, (target,), notes=("outlook_new.cloud",))
    page.show_found((*found(), new))
    show(page)
    assert page.programs.value() == "thunderbird"
    assert "serveurs de Microsoft" in page.programs.card("outlook-new").accessibleDescription()


def test_where_only_new_outlook_is_installed_nothing_is_chosen_for_the_person(
    amiens: Academy, catalogue: Catalogue, show: Show
) -> None:
    page = PAGES["program-others"](catalogue)
    assert isinstance(page, ProgramPage)
    target = Target("outlook-new", "outlook-new", "Nouvel Outlook", Path("/o"), keeps=False)
    new = Detection("outlook-new", "Nouvel Outlook", "", None, (target,), notes=("outlook_new.cloud",))
    where = Where(home=Path("/p"), environment={}, root=Path("/nowhere"))
    others = [one for id in ("apple", "android", "sheet") if (one := clients.get(id).detect(where)) is not None]
    page.show_draft(draft(amiens))
    page.show_found((*others, new))
    show(page)
    assert page.programs.value() is None
    assert page.problems()
    page.show_found((*found(), *others, new))
    assert page.programs.value() == "thunderbird"


def test_outlook_keeps_its_password_itself_and_is_to_be_closed(amiens: Academy, show: Show) -> None:
    page = ProgramPage()
    page.show_draft(draft(amiens))
    page.show_found((*found(), outlook()))
    show(page)
    page.programs.set_value("outlook")
    assert page.answer()["store"] is Store.NONE
    assert not page.rests.isVisible()
    assert "pourra le garder" in page.elsewhere.text()  # not « nowhere »: Outlook has a box for it
    assert "Outlook est ouvert" in page.running.accessibleName()
    assert "Outlook" in page.problems()[0][0]
    page.profiles["outlook"].setCurrentIndex(1)
    assert page.answer()["profile"] == "16.0/Outlook/guide"
    assert page.problems() == []  # nothing is written: the settings are copied into it while it is open
    assert not page.running.isVisible()
    page.programs.set_value("thunderbird")
    assert page.rests.isVisible()
    assert not page.running.isVisible()


def test_which_outlook_was_found_is_said_below_the_choice_of_the_way(amiens: Academy, show: Show) -> None:
    page = ProgramPage()
    page.show_draft(draft(amiens))
    plain = outlook()
    first = replace(
        plain.targets[0], version="16.0.17932", about=("x64", "click-to-run"), accounts=("a@b.fr", "c@d.fr")
    )
    targets = (first, replace(first, id="2", title="École", accounts=()), replace(first, id="3", exists=False))
    page.show_found((*found(), replace(plain, targets=targets)))
    show(page)
    page.programs.set_value("outlook")
    box = page.profiles["outlook"]
    which = "Outlook 16.0.17932, 64 bits, installé par Click-to-Run. "
    accounts = (
        "Comptes du profil Outlook\u00a0: a@b.fr, c@d.fr.",
        "Le profil École n’a pas encore de compte.",
        "Le profil Outlook sera créé.",
    )
    for place, said in enumerate(accounts):
        box.setCurrentIndex(place)
        shown = [label.text() for label in page.programs.card("outlook").findChildren(QLabel) if label.isVisible()]
        assert which + said in shown
        assert box.accessibleDescription() == which + said


def test_what_must_be_known_of_a_profile_is_said_when_it_is_chosen(amiens: Academy, show: Show) -> None:
    page = ProgramPage()
    page.show_draft(draft(amiens))
    first, other = outlook().targets
    known = replace(outlook(), targets=(first, replace(other, notes=("outlook.roaming", "outlook.pop3"))))
    page.show_found((*found(), replace(known, notes=("outlook.roaming",))))
    show(page)
    page.programs.set_value("outlook")
    card = page.programs.card("outlook")

    def said() -> str:
        return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())

    assert "compte POP" not in said()
    page.profiles["outlook"].setCurrentIndex(1)
    assert "Un compte POP est déjà là" in said()
    assert said().count("session Windows") == 1  # of all its profiles: on the card already


def test_on_a_shared_computer_the_sheet_needs_a_folder_of_ones_own(
    amiens: Academy, catalogue: Catalogue, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = PAGES["program-others"](catalogue)
    assert isinstance(page, ProgramPage)
    page.show_draft(draft(amiens).answer(owner=Owner.SHARED))
    show(page)
    assert page.programs.value() is None  # nothing is chosen for the person
    page.programs.set_value("sheet")
    ((words, where),) = page.problems()
    assert "dossier" in words
    assert where is page.folders["sheet"].button
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit("/media/clé"))
    page.folders["sheet"].button.click()
    assert page.problems() == []
    assert page.answer()["out"] == "/media/clé"
    page.programs.set_value("android")
    assert page.answer()["out"] == ""
    assert page.problems() == []  # its code is shown: it needs no folder, not even here
    page.folders["android"].button.click()
    assert page.answer()["out"] == "/media/clé"
    page.folders["android"].button.click()
    assert page.answer()["out"] == ""
    page.programs.set_value("sheet")
    assert page.answer()["out"] == "/media/clé"


def test_the_folder_of_a_page_comes_back_with_its_draft_and_is_no_other_s(
    amiens: Academy, catalogue: Catalogue, show: Show
) -> None:
    page = PAGES["program-others"](catalogue)
    assert isinstance(page, ProgramPage)
    page.show_draft(draft(amiens).answer(client="android", profile="android", out="/media/clé"))
    show(page)
    page.programs.set_value("android")
    assert page.answer()["out"] == "/media/clé"
    page.programs.set_value("sheet")
    assert page.answer()["out"] == ""


def test_codes_are_shown_one_by_one_each_in_its_own_square(catalogue: Catalogue, show: Show) -> None:
    page = PAGES["done-codes"](catalogue)
    assert isinstance(page, DonePage)
    show(page)
    block = page.next.code
    assert block is not None
    assert block.count.text() == "Code 1 sur 2"
    first = block.code.rows
    block.following.click()
    assert block.count.text() == "Code 2 sur 2"
    assert block.code.rows != first
    modules = len(block.code.rows) + 8
    assert block.code.width() % modules == 0
    assert block.code.width() * 25.4 / 96 >= 62  # large, and the quiet zone
    picture = block.code.grab().toImage()
    assert picture.pixelColor(1, 1).name() == "#ffffff"
    inner = block.code.width() // modules
    assert picture.pixelColor(4 * inner + 1, 4 * inner + 1).name() == "#000000"


def test_a_drawing_says_how_far_its_words_can_be_trusted(catalogue: Catalogue, show: Show) -> None:
    page = PAGES["done-copy"](catalogue)
    show(page)
    block = page.next.guide
    assert "d’après le guide d’un fournisseur de messagerie" in block.source.text()
    block.show_guide(replace(block.guide, confidence=Confidence.LOW))
    assert "n’ont pas été vérifiés" in block.source.text()
    block.show_guide(replace(block.guide, confidence=Confidence.HIGH))
    assert "sont ceux du logiciel" in block.source.text()


@pytest.mark.parametrize("undone", [False, True])
def test_a_correction_and_a_removal_change_language_with_the_window(
    catalogue: Catalogue, show: Show, undone: bool
) -> None:
    page = PAGES["done-copy"](catalogue)
    assert isinstance(page, DonePage)
    show(page)
    if undone:  # the account that Outlook has made stays: the person removes it
        page.show_undone("Tout est annulé.", [])
        page.next.show_guide(guided.removal("outlook-remove", "a@b.fr"))
    else:
        page.next.show_guide(guided.repair(account(), (("imap_port", "143"),)))
    block = page.next.guide
    block.after.click()
    french = block.window_shown.screen
    wording.set_language("en")
    page.retranslate()
    page.next.retranslate()
    assert block.window_shown.screen.id == french.id
    assert block.window_shown.screen.title != french.title
    assert block.window_shown.screen.steps != french.steps


@pytest.mark.parametrize("state", ["asking", "stopped", "ended"])
def test_what_is_said_of_the_watch_changes_language_with_the_window(
    catalogue: Catalogue, show: Show, state: str
) -> None:
    page = PAGES["done-copy"](catalogue)
    assert isinstance(page, DonePage)
    show(page)
    result = page.next.result
    say = {
        "asking": result.show_asking,
        "stopped": page.next.show_stopped,
        "ended": lambda: result.show_end(Settled.CRASHED, "a@b.fr"),
    }[state]
    say()
    french, button = result.accessibleName(), result.button.text()
    wording.set_language("en")
    page.next.retranslate()
    assert result.isVisible()
    assert result.accessibleName() not in ("", french)
    assert (result.button.text() != button) is (state == "asking")
    english = result.accessibleName()
    say()
    assert result.accessibleName() == english
