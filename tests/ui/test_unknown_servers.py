# SPDX-License-Identifier: EUPL-1.2
"""An academy of which no server, or only one, is known: the check page asks for what is missing and says which it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6

from wizard import ui, wording
from wizard.core.secret import Secret
from wizard.core.server import Protocol
from wizard.journey import work
from wizard.ui.controller import Controller
from wizard.ui.controller_find import Finder
from wizard.ui.runner import Runner
from wizard.ui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def controller(qtbot: QtBot, dressed: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Controller]:
    """The window; it looks for nothing outside this computer."""
    monkeypatch.setattr(Finder, "search", lambda self: None)
    wording.set_language("fr")
    made = Controller(Shell(), Runner(), ui.Options())
    made.shell.show()
    qtbot.waitExposed(made.shell)
    yield made
    made.close()
    made.shell.hide()
    shiboken6.delete(made.shell)


@pytest.mark.parametrize(
    ("id", "said", "typed"),
    [
        ("corse", "Académie de Corse\u00a0: nous ne connaissons pas ses serveurs.", ["", ""]),
        (
            "ministere",
            "Messagerie nationale\u00a0: nous ne connaissons pas son serveur d’envoi.",
            ["imap.education.gouv.fr:993", ""],
        ),
        (
            "nancy-metz",
            "Académie de Nancy-Metz\u00a0: nous ne connaissons pas son serveur de réception.",
            ["", "smtps.ac-nancy-metz.fr:465"],
        ),
    ],
)
def test_the_form_says_what_is_missing_and_shows_what_is_known(
    id: str, said: str, typed: list[str], controller: Controller
) -> None:
    academy = controller.world.catalogue.get(id)
    controller.journey.answer(
        academy=academy,
        **work.known_servers(academy),
        address=f"camille.exemple@{academy.domains[0]}",
        login="cexemple",
        password=Secret("Craie-7-invente"),
    )
    controller.show("check")
    form = controller.shell.page.form  # type: ignore[union-attr]
    assert form.isVisible()
    assert form.reason.startswith(said)
    assert [form.fields[protocol].text() for protocol in Protocol] == typed
