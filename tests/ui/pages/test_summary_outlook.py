# SPDX-License-Identifier: EUPL-1.2
"""Page 6 for Outlook: the file it imports and every value of the registry, before and after, are seen before writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from tests.ui.pages.samples import planned
from tests.unit.clients.outlook.computers import account, computer, target
from wizard import changes
from wizard.clients.outlook import plan
from wizard.ui.pages.summary import SummaryPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.core.academy import Academy
    from wizard.ui.page import Page
    from wizard.ui.shell import Shell

    Show = Callable[[Page], Shell]


@pytest.mark.parametrize(
    ("route", "lines"),
    [
        (
            "prf",
            ("DisplayName=Hélène Exemple", "IMAPServer=imap.ac-exemple.fr", "First-Run = 03 02 01", "ImportPRF = "),
        ),
        ("autodiscover", ("<Server>imap.ac-exemple.fr</Server>", "PreferLocalXML = 1")),
    ],
)
def test_the_file_and_each_value_are_shown(
    amiens: Academy, show: Show, qtbot: object, tmp_path: Path, route: str, lines: tuple[str, ...]
) -> None:
    made = plan.plan(account(), target(computer(tmp_path, "365-c2r"), route))
    answers, _ = planned(amiens)
    page = SummaryPage()
    page.show_draft(answers.answer(client="outlook", profile="Outlook").answer(account=account(), plan=made))
    page.show_diffs(changes.preview(made))
    show(page)
    qtbot.waitUntil(lambda: len(page.diff.blocks) == len(changes.preview(made)))  # type: ignore[attr-defined]
    for block in page.diff.blocks:
        block.unfold()
    texts = [label.text() for label in page.diff.findChildren(QLabel)]
    texts += [view.toPlainText() for view in page.diff.findChildren(QPlainTextEdit)]
    seen = "\n".join(texts)
    for line in (*lines, r"HKCU\Software\Microsoft\Office\16.0\Outlook\Setup"):
        assert line in seen, line
    assert "Personne d’autre ne peut la lire" in seen  # the copy from before: told, its content is not shown
