# SPDX-License-Identifier: EUPL-1.2
"""The guided procedures in the window: before the first screen, drawn screens, lists, ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.screens import invented as data
from wizard.academies import procedures
from wizard.core.procedure import Situation, Webmail, find, offered
from wizard.journey import guide as guides
from wizard.journey.progress import Saved
from wizard.ui.pages.guide import GuidePage
from wizard.ui.pages.home import HomePage
from wizard.ui.pages.stuck import StuckPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.journey.draft import Draft
    from wizard.ui.shell import Shell

AIX = "aix-marseille/activation"


def guide_at(procedure_id: str, at: int, came_from: str = "stuck") -> guides.Guide:
    """A guide in a procedure of an academy (or a common one), at the page of this index; -1: before the first."""
    procedure = find(procedures.of(procedure_id.partition("/")[0]), procedure_id)
    assert procedure is not None, procedure_id
    guide = guides.begin(procedure, Situation.FIRST_CONNECTION, came_from)
    while guide.at < at:
        following = guide.forward()
        assert following is not None
        guide = following
    return guide


def someone(procedure_id: str) -> Draft:
    """Camille Exemple in the academy of a procedure, without an identifier yet."""
    folder = procedure_id.partition("/")[0]
    academy = data.CATALOGUE.get(folder) if folder in ("aix-marseille", "amiens") else data.AMIENS
    address = f"camille.exemple@{academy.domains[0]}"
    return data.Draft().answer(academy=academy, name=data.NAME, address=address)


def _guide(procedure_id: str, at: int, came_from: str = "stuck") -> Callable[[Shell], Any]:
    def shown(shell: Shell) -> Any:
        guide = guide_at(procedure_id, at, came_from)
        page = GuidePage()
        page.show_guide(guide, someone(procedure_id))
        shell.set_steps(guide.procedure.labels())
        shell.show_page(page, guide.number)
        return page

    return shown


def found(shell: Shell) -> None:
    """The identifier is typed, and the page that asked for it is offered."""
    page = _guide(AIX, 3, "you")(shell)
    page.view.login.field.set_text("cexemple")


def practised(shell: Shell) -> None:
    """The practice academy, which has a portal that nobody can open."""
    shell.set_practice(True)
    _guide("entrainement/activation", 0)(shell)


def _stuck(situation: Situation, webmail: str, academy_id: str = "amiens") -> Callable[[Shell], Any]:
    """« Je suis bloqué », with something chosen: the ways offered."""

    def shown(shell: Shell) -> Any:
        page = StuckPage()
        page.show_names(data.CATALOGUE.search(""))
        page.show_academy(data.CATALOGUE.get(academy_id))
        page.show_situation(situation, webmail)
        page.show_procedures(offered(procedures.of(academy_id), situation, Webmail(webmail)))
        shell.show_page(page)
        return page

    return shown


def left_for_later(shell: Shell) -> None:
    """The start page, with a guide to go on with."""
    page = HomePage()
    saved = Saved(
        date="2026-11-22",
        academy="aix-marseille",
        procedure=AIX,
        title="Retrouver son identifiant et choisir son mot de passe",
        screen="numen",
        number=4,
        of=5,
        situation="first_connection",
        came_from="home",
        webmail="own",
        ticked=(),
        name="",
        address="",
        login="",
    )
    page.show_resume(saved)
    shell.show_page(page)


SCENES: dict[str, Callable[[Shell], Any]] = {
    "accueil-guide": left_for_later,
    "guide-avant": _guide(AIX, -1),
    "guide-ecran-1": _guide(AIX, 0),
    "guide-ecran-2": _guide(AIX, 1),
    "guide-ecran-3": _guide(AIX, 2),
    "guide-ecran-4": _guide(AIX, 3),
    "guide-identifiant": found,
    "guide-retour": _guide(AIX, 4),
    "guide-mot-de-passe": _guide(AIX, 5),
    "guide-numen": _guide("common/numen", 0),
    "guide-numen-obtenir": _guide("common/numen", 1),
    "guide-changement": _guide("common/mot-de-passe-change", 1),
    "guide-changement-fin": _guide("common/mot-de-passe-change", 2),
    "guide-amiens-bv": _guide("amiens/mot-de-passe-bv", 1),
    "guide-amiens-bv-avant": _guide("amiens/mot-de-passe-bv", -1),
    "guide-amiens-arena": _guide("amiens/activation-arena", 0),
    "guide-national": _guide("national/mot-de-passe-application", 1),
    "guide-douteux": _guide("common/message-douteux", 0),
    "guide-entrainement": practised,
    "bloque-oubli": _stuck(Situation.LOST_PASSWORD, "own"),
    "bloque-national": _stuck(Situation.FIRST_CONNECTION, "national", "aix-marseille"),
    "bloque-rien": _stuck(Situation.LOST_IDENTIFIER, "own", "rennes"),
}
