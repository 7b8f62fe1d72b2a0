# SPDX-License-Identifier: EUPL-1.2
"""The page of the password: one that exists, one chosen where the rules are known or not, the portal, a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.screens import invented as data
from wizard.core.academy import LoginForm
from wizard.core.account import Owner
from wizard.core.outcome import LoginRefused
from wizard.core.probe import Stage
from wizard.core.verdict import verdict
from wizard.journey import STEPS
from wizard.passwords import Hint, weak_words
from wizard.ui.pages.password import PasswordPage
from wizard.wording import journey
from wizard.wording import probe as probe_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.journey.draft import Draft
    from wizard.ui.shell import Shell

AIX = data.CATALOGUE.get("aix-marseille")
_ORDER = [step.id for step in STEPS]
WEAK, PHRASE = "motdepasse7", "brioche-Voile42-orner-tasse-climat"


def _page(shell: Shell, draft: Draft | None = None, way: str = "have") -> PasswordPage:
    """The page in the window, its weak words read."""
    page = PasswordPage()
    page.show_draft(draft or data.answers())
    page.show_common(weak_words())
    page.show_way(way)
    shell.set_steps([journey.step_name(name) for name in _ORDER])
    shell.show_page(page, _ORDER.index("password") + 1)
    return page


def _at_aix() -> Draft:
    """Somebody whose academy's rules are not known."""
    address = f"camille.exemple@{AIX.domains[0]}"
    return data.Draft().answer(academy=AIX, name=data.NAME, address=address, login=data.LOGIN)


def had(shell: Shell) -> None:
    _page(shell)


def had_on_a_shared_computer(shell: Shell) -> None:
    _page(shell, data.answers(Owner.SHARED))


def refused(shell: Shell) -> None:
    found = verdict(
        data.report(
            LoginRefused("AUTHENTICATIONFAILED", "[AUTHENTICATIONFAILED] Authentication failed.", tuple(LoginForm)),
            Stage.LOGIN,
        )
    )
    page = _page(shell)
    page.forget()
    reason = " ".join((probe_words.observation(found), probe_words.cause(found), probe_words.steps(found)[0]))
    page.show_refusal(probe_words.title(found) + ".", reason.strip())


def numen(shell: Shell) -> None:
    page = _page(shell)
    page.typed.set_text("60E0412345ABC")


def chosen(shell: Shell) -> None:
    page = _page(shell, way="choose")
    page.chosen.new.set_text(WEAK)
    page.chosen.show_strength(1, Hint.COMMON_WORD)
    page.chosen.again.edit.setFocus()


def chosen_and_left(shell: Shell) -> None:
    page = _page(shell, way="choose")
    page.chosen.new.set_text(WEAK)
    page.chosen.again.set_text(WEAK)
    page.chosen.show_strength(1, Hint.COMMON_WORD)
    page.submit()


def chosen_at_aix(shell: Shell) -> None:
    page = _page(shell, _at_aix(), "choose")
    page.chosen.new.set_text(WEAK)
    page.chosen.show_strength(1, Hint.COMMON_WORD)
    page.chosen.again.edit.setFocus()


def sources(shell: Shell) -> None:
    page = _page(shell, way="choose")
    page.chosen.new.set_text(WEAK)
    page.chosen.sources.click()


def spelled(shell: Shell) -> None:
    page = _page(shell, way="choose")
    page.chosen.show_phrase(PHRASE)
    page.chosen.show_strength(4, Hint.NOTHING)
    page.chosen.phrase.spell.click()


def on_the_portal(shell: Shell) -> None:
    page = _page(shell, way="choose")
    page.chosen.show_phrase(PHRASE)
    page.chosen.show_strength(4, Hint.NOTHING)
    page.chosen.tell()


def on_the_portal_of_aix(shell: Shell) -> None:
    page = _page(shell, _at_aix(), "choose")
    page.chosen.show_phrase(PHRASE)
    page.chosen.show_strength(4, Hint.NOTHING)
    page.chosen.tell()
    assert page.chosen.portal.marks is not None
    for code in ("length", "upper"):
        page.chosen.portal.marks.boxes[code].setChecked(True)


SCENES: dict[str, Callable[[Shell], None]] = {
    "mot-de-passe": had,
    "mot-de-passe-partage": had_on_a_shared_computer,
    "mot-de-passe-refuse": refused,
    "mot-de-passe-numen": numen,
    "mot-de-passe-choisi": chosen,
    "mot-de-passe-choisi-quitte": chosen_and_left,
    "mot-de-passe-choisi-aix": chosen_at_aix,
    "mot-de-passe-sources": sources,
    "mot-de-passe-epele": spelled,
    "mot-de-passe-portail": on_the_portal,
    "mot-de-passe-portail-aix": on_the_portal_of_aix,
}
