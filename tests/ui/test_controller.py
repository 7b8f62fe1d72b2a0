# SPDX-License-Identifier: EUPL-1.2
"""The controller: its tables, the start, links, leaving with work under way, no display."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from wizard import changes, ui
from wizard.core.account import Owner
from wizard.core.errors import BadAcademyFile, BadInput, NoDisplay
from wizard.core.receipt import Recovered, Recovery
from wizard.journey import STEPS
from wizard.ui import display, machine, trouble
from wizard.ui.controller import Controller
from wizard.ui.controller_home import HomeTurn
from wizard.ui.help_panel import HelpPanel
from wizard.ui.page import Page
from wizard.ui.runner import Runner
from wizard.ui.shell import Shell
from wizard.ui.tables import OUTSIDE, PAGES, TURNS
from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]


def options(**given: object) -> ui.Options:
    vars(made := ui.Options()).update(given)
    return made


@pytest.fixture
def controller(qtbot: QtBot, dressed: object) -> Iterator[Controller]:
    """The window at its start page."""
    made = Controller(Shell(), Runner(), options())
    made.show("home")
    made.shell.show()
    qtbot.waitExposed(made.shell)
    yield made
    made.close()
    made.shell.hide()
    shiboken6.delete(made.shell)


def test_every_step_has_its_page_and_its_turn() -> None:
    assert set(PAGES) == {step.id for step in STEPS} | set(OUTSIDE)
    assert set(TURNS) == set(PAGES)
    for table, base in ((PAGES, Page), (TURNS, Turn)):
        for place in table.values():
            module, _, name = place.partition(":")
            assert issubclass(getattr(importlib.import_module(module), name), base)


def test_no_display_is_told_before_qt_would_abort(home: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    ran = subprocess.run(
        [sys.executable, "-m", "wizard"], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert ran.returncode == NoDisplay.exit_code
    assert "assistant-messagerie --help" in ran.stderr + ran.stdout
    assert "qt.qpa" not in ran.stderr


@pytest.mark.parametrize("name", ["", ":987", ":x", "unix:987", "localhost:"])
def test_displays_that_are_not_there(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-absent")
    with pytest.raises(NoDisplay):
        display.require()


def test_displays_that_are_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(display, "_X_SOCKETS", tmp_path)
    (tmp_path / "X77").touch()
    monkeypatch.setenv("DISPLAY", ":77.0")
    display.require()
    monkeypatch.setenv("DISPLAY", "elsewhere:0")
    display.require()


def test_options_that_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="not-a-profile-root"):
        machine.require_usable(options(profile_root=tmp_path / "absent"))
    with pytest.raises(BadInput, match="unreadable-file"):
        machine.require_usable(options(ca_file=tmp_path / "absent.pem"))
    (tmp_path / "empty.pem").write_text("rien")
    with pytest.raises(BadInput, match="not-a-ca-file"):
        machine.require_usable(options(ca_file=tmp_path / "empty.pem"))
    (tmp_path / "academies").mkdir()
    (tmp_path / "academies" / "x.toml").write_text("schema = 1\nnom = 'x'\n")
    with pytest.raises(BadAcademyFile):
        machine.require_usable(options(academies=[tmp_path / "academies"]))
    monkeypatch.setenv("HOME", str(tmp_path / "absent"))
    with pytest.raises(BadInput, match="home-missing"):
        machine.require_usable(options())


def test_the_start_page_says_what_the_program_is_in_each_language(controller: Controller) -> None:
    masthead = controller.shell.header.masthead
    assert masthead is not None
    assert masthead.nature.isVisible()
    assert (masthead.name.text(), masthead.nature.text()) == ("Assistant Messagerie", "Outil libre, non officiel")
    masthead.languages["en"].click()
    assert masthead.nature.text() == "Free tool, not official"
    masthead.languages["fr"].click()
    assert masthead.nature.text() == "Outil libre, non officiel"


def test_doors_lead_to_rooms_and_back(controller: Controller) -> None:
    for link, page in (("setup", "academy"), ("stuck", "stuck"), ("recheck", "recheck")):
        controller.shell.page.link.emit(link)  # type: ignore[union-attr]
        assert controller.shown == page
        controller.back()
        assert controller.shown == "home"


def test_stuck_in_the_middle_comes_back_with_everything_typed(controller: Controller, qtbot: QtBot) -> None:
    controller.begin()
    page = controller.shell.page
    page.search.edit.setText("amiens")  # type: ignore[union-attr]
    page.chosen.emit("amiens")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.academy is not None)  # type: ignore[union-attr]
    page.submit()  # type: ignore[union-attr]
    you = controller.shell.page
    you.name.set_text("Camille Exemple")  # type: ignore[union-attr]
    you.link.emit("stuck")  # type: ignore[union-attr]
    assert controller.shown == "stuck"
    controller.back()
    assert controller.shown == "you"
    assert you.name.text() == "Camille Exemple"  # type: ignore[union-attr]


def test_switching_the_academy_keeps_what_is_typed(controller: Controller, qtbot: QtBot) -> None:
    controller.begin()
    page = controller.shell.page
    page.chosen.emit("amiens")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.academy is not None)  # type: ignore[union-attr]
    page.submit()  # type: ignore[union-attr]
    you = controller.shell.page
    you.name.set_text("Camille Exemple")  # type: ignore[union-attr]
    you.address.set_text("camille.exemple@ac-aix-marseille.fr")  # type: ignore[union-attr]
    you.switch.click()  # type: ignore[union-attr]
    assert controller.draft.academy is not None
    assert controller.draft.academy.id == "aix-marseille"
    assert controller.draft.imap == ()
    assert you.address.text() == "camille.exemple@ac-aix-marseille.fr"  # type: ignore[union-attr]
    assert not you.switch.isVisible()  # type: ignore[union-attr]


def test_leaving_asks_and_escape_stays(controller: Controller, qtbot: QtBot) -> None:
    controller.begin()
    QTest.keyClick(controller.shell, Qt.Key.Key_Escape)
    question = controller.leaving.question
    assert question is not None
    assert question.isVisible()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert controller.shown == "academy"
    controller.cancel()
    assert controller.leaving.question is not None
    controller.leaving.question.act.click()
    assert controller.shown == "home"


def test_closing_with_work_under_way_asks(controller: Controller) -> None:
    controller.begin()
    assert controller.turn is not None
    controller.turn.page.busy = "au travail"
    controller.shell.close()
    assert controller.shell.isVisible()
    assert controller.leaving.question is not None
    controller.leaving.question.act.click()
    assert not controller.shell.isVisible()


def test_what_a_killed_run_left_is_told(controller: Controller, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    end = Recovery("r", Recovered.TAKEN_BACK, "default", "camille.exemple@ac-amiens.fr")
    monkeypatch.setattr(changes, "pending", lambda: True, raising=False)
    monkeypatch.setattr(changes, "recover", lambda: (end,), raising=False)
    assert isinstance(controller.turn, HomeTurn)
    controller.welcome(controller.turn)
    page = controller.shell.page
    qtbot.waitUntil(lambda: page.notice is not None and page.notice.isVisible())  # type: ignore[union-attr]
    assert "camille.exemple@ac-amiens.fr" in page.notice.accessibleName()  # type: ignore[union-attr]


def test_help_shows_the_desk_of_the_academy(controller: Controller, qtbot: QtBot) -> None:
    controller.help()
    panel = controller.shell.findChild(HelpPanel)
    assert panel.without.isVisible()
    assert not panel.desk.isVisible()
    panel.finish.click()
    controller.begin()
    page = controller.shell.page
    page.chosen.emit("amiens")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: page.academy is not None)  # type: ignore[union-attr]
    controller.help()
    panel = controller.shell.findChildren(HelpPanel)[-1]
    assert panel.desk.isVisible()
    assert "03 22 82 37 40" in panel.desk.phone.accessibleName().replace("\u00a0", " ")
    said = " ".join(label.text() for label in panel.desk.findChildren(QLabel) if label.isVisible())
    desk = page.academy.help_desk.value  # type: ignore[union-attr]
    assert all(part in said for part in (desk.hours[1:], desk.email or desk.page))
    panel.finish.click()


def test_an_unforeseen_error_is_told_without_its_text() -> None:
    sentence = trouble.sentence(ValueError("Craie-Bleue-7"))
    assert sentence
    assert "Craie-Bleue-7" not in sentence


def test_backups_of_a_shared_computer_are_removed(controller: Controller, monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten: list[str] = []
    monkeypatch.setattr(changes, "forget", forgotten.append, raising=False)
    controller.begin()
    controller.journey.answer(owner=Owner.MINE, receipt="mine")
    controller.home()
    assert forgotten == []
    controller.begin()
    controller.journey.answer(owner=Owner.SHARED)
    controller.journey.answer(receipt="shared")
    controller.close()
    assert forgotten == ["shared"]
