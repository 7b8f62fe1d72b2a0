# SPDX-License-Identifier: EUPL-1.2
"""What holds for every page: names for screen readers, mnemonics, French, room, languages changed on the fly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from tests.ui.pages.samples import PAGES
from wizard import assets, wording
from wizard.ui import reading_order
from wizard.ui.page import Mode
from wizard.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wizard.academies import Catalogue
    from wizard.ui.page import Page

    Show = Callable[[Page], Shell]

ENGLISH = {source for sentences in assets.generated("wizard_fr.json").values() for source in sentences}
RESERVED = {"fr": "crad", "en": "nbch"}
SAME = {"Mail", "Port", "IMAP", "SMTP", "Thunderbird", "Assistant Messagerie", "English", "Figures"}


def accessible(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def settle() -> None:
    """Let layouts do their work: what was put into one just now is shown by it."""
    for _ in range(3):
        QApplication.processEvents()


def leave_for(field: QLineEdit) -> None:
    """Another window has the keyboard now."""
    field.show()
    field.activateWindow()
    field.setFocus()
    settle()
    assert field.hasFocus()


def spoken(root: QWidget) -> list[str]:
    """Every visible word: labels, buttons, names."""
    settle()
    words = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel | QAbstractButton):
            words.append(re.sub(r"<[^>]*>|&", "", widget.text()))
        words.append(widget.accessibleName())
    return [word.strip() for word in words if word.strip()]


@pytest.fixture(scope="module", params=PAGES)
def looked_at(request: pytest.FixtureRequest, dressed: QApplication, catalogue: Catalogue) -> Iterator[Shell]:
    """One window a page, in French and the light theme, for all the tests that only look at it."""
    wording.set_language("fr")
    shell = Shell()
    shell.show_page(PAGES[request.param](catalogue))
    shell.resize(1000, 700)
    shell.show()
    yield shell
    shell.hide()
    shiboken6.delete(shell)


@pytest.fixture
def shell(looked_at: Shell) -> Shell:
    """That window, in front."""
    looked_at.activateWindow()
    settle()
    return looked_at


def test_everything_that_takes_the_focus_has_a_name_of_its_own(shell: Shell) -> None:
    named = [(accessible(stop) or accessible(stop.parentWidget()), stop) for stop in reading_order.stops(shell)]
    assert named
    assert [stop for text, stop in named if not text] == []
    texts = [text for text, _ in named]
    assert sorted(texts) == sorted(set(texts))


def marked(shell: Shell, language: str) -> None:
    """No letter twice, none of those of the buttons below."""
    letters = [
        found[1].lower()
        for button in shell.findChildren(QAbstractButton)
        if button.isVisible() and (found := re.search(r"(?<!&)&([^&])", button.text()))
    ]
    assert sorted(letters) == sorted(set(letters))
    footer = {button.text() for button in shell.footer.findChildren(QAbstractButton)}
    inside = [
        found[1].lower()
        for button in shell.page.findChildren(QAbstractButton)  # type: ignore[union-attr]
        if button.text() not in footer and (found := re.search(r"(?<!&)&([^&])", button.text()))
    ]
    assert [letter for letter in inside if letter in RESERVED[language]] == []


def test_mnemonics_are_unique_and_leave_the_reserved_letters(shell: Shell) -> None:
    marked(shell, "fr")


@pytest.fixture(scope="module")
def english_sentences() -> set[str]:
    """What would be English in a French window."""
    french = {text for sentences in assets.generated("wizard_fr.json").values() for text in sentences.values()}
    return {re.sub("&", "", source) for source in ENGLISH} - {re.sub("&", "", text) for text in french} - SAME


def test_no_english_sentence_in_the_french_window(shell: Shell, english_sentences: set[str]) -> None:
    assert [word for word in spoken(shell) if word in english_sentences] == []


def test_the_first_focus_can_be_seen(shell: Shell) -> None:
    first = shell.page.first_focus()  # type: ignore[union-attr]
    if first is not None:
        assert first.isVisible()
        assert first.isEnabled()


@pytest.mark.wide
@pytest.mark.parametrize("name", PAGES)
def test_the_language_changes_every_word_on_the_fly(name: str, show: Show, catalogue: Catalogue) -> None:
    page = PAGES[name](catalogue)
    shell = show(page)
    elsewhere = QLineEdit()  # takes the keyboard: fields that are left say what they find
    leave_for(elsewhere)
    french = spoken(shell)
    wording.set_language("en")
    page.retranslate()
    shell.retranslate()
    english = spoken(shell)
    fresh = show(PAGES[name](catalogue))
    leave_for(elsewhere)
    assert sorted(english) == sorted(spoken(fresh))
    marked(fresh, "en")
    wording.set_language("fr")
    page.retranslate()
    shell.retranslate()
    assert sorted(spoken(shell)) == sorted(french)


@pytest.mark.wide
@pytest.mark.parametrize("name", PAGES)
def test_texts_are_not_cut_in_any_mode(name: str, show: Show, catalogue: Catalogue) -> None:
    page = PAGES[name](catalogue)
    shell = show(page)
    for width, height, mode in ((1000, 700, Mode.NORMAL), (1024, 600, Mode.LOW), (683, 384, Mode.NARROW)):
        shell.resize(width, height)
        settle()
        assert shell.mode is mode
        assert page.width() <= shell.width(), "sideways"
        cut = [
            label.text()
            for label in page.findChildren(QLabel)
            if label.isVisible() and label.text() and label.width() + 1 < _wanted(label)
        ]
        assert cut == []


def _wanted(label: QLabel) -> int:
    if label.wordWrap():
        longest = max((word for word in re.split(r"[\s\-/]", label.text())), key=len, default="")
        return 0 if "://" in label.text() or "<" in label.text() else label.fontMetrics().horizontalAdvance(longest)
    return label.sizeHint().width()


def test_fields_are_named_by_their_labels(show: Show, catalogue: Catalogue) -> None:
    shell = show(PAGES["you"](catalogue))
    names = [accessible(edit) for edit in shell.findChildren(QLineEdit)]
    assert names == [
        wording.translate("YouPage", "Name shown"),
        wording.translate("YouPage", "Academic address"),
        wording.translate("YouPage", "Identifier"),
    ]
