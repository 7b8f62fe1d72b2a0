# SPDX-License-Identifier: EUPL-1.2
"""The guided procedures in the window: how one is chosen, walked and left, and where it leads back to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard import aio
from wizard.core.account import Owner
from wizard.core.procedure import ACADEMY, NATIONAL, Situation, Webmail, find, offered
from wizard.journey import guide as guides
from wizard.journey import work
from wizard.ui import keeping

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.academy import Academy
    from wizard.core.procedure import Procedure
    from wizard.journey.guide import Guide
    from wizard.ui.controller import Controller
    from wizard.ui.runner import Task

_ASKED = {"lost-identifier": Situation.LOST_IDENTIFIER, "lost-password": Situation.LOST_PASSWORD}
_ENTRANCES = ("home", "academy")  # nothing was answered there: what a guide finds leads into the journey
_JOURNEY = ("you", "password")  # pages of the journey that a guide is asked from and leads back to


class Guiding:
    """The guide under way. The page « Je suis bloqué » and the guide's own pages are shown through this."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self.guide: Guide | None = None
        self.procedures: tuple[Procedure, ...] = ()  # of the academy last looked at
        self.came_from = "home"  # the page that led to « Je suis bloqué »
        self.asked: Situation | None = None  # what « Je suis bloqué » begins with
        self.webmail: str = Webmail.OWN.value  # the mail page the person sees, "" when they do not know
        self._owner_said = self.choosing = False  # choosing: the password's page, inside a guide, for the portal
        self._asked_on = "stuck"
        self._reading: Task | None = None
        self.keeping = keeping.of(controller)

    # --- wishes of the pages --------------------------------------------------------------------------------------

    def follow(self, link: str) -> bool:
        """A wish by its name; False when it has nothing to do with guides."""
        if link == "stuck":
            self.show_stuck(None)
        elif link in _ASKED:
            self.ask(_ASKED[link])
        elif link.startswith("guide:"):
            to = link.removeprefix("guide:")
            self.ask(Situation(to)) if to in tuple(Situation) else self.open(to)
        elif link == "resume":
            from wizard.ui import resuming

            resuming.resume(self._controller)
        elif link == "forget-guide":
            self.keeping.forget()
        else:
            return False
        return True

    def ask(self, situation: Situation) -> None:
        """The one procedure of the academy for this, or « Je suis bloqué » with the situation chosen."""
        self._keep_typed()
        academy, came_from = self._controller.draft.academy, self._controller.shown

        def choose(procedures: tuple[Procedure, ...]) -> None:
            own = [one for one in self.offered(situation) if academy is not None and one.academy == academy.id]
            if len(own) == 1:
                self._begin(own[0], situation, came_from)
            else:
                self.show_stuck(situation)

        self.read(academy, choose)

    def open(self, procedure_id: str) -> None:
        """A procedure by its id, from a page that it then leads back to."""
        self._keep_typed()
        came_from = self._controller.shown

        def show(procedures: tuple[Procedure, ...]) -> None:
            if (found := find(procedures, procedure_id)) is not None:
                self._begin(found, None, came_from)

        self.read(self._controller.draft.academy, show)

    def show_stuck(self, situation: Situation | None) -> None:
        """« Je suis bloqué », which leads back to the page shown now."""
        if self._controller.shown not in ("stuck", "guide"):
            self._keep_typed()
            self.came_from = self._controller.shown
        self.asked = situation
        self._controller.show("stuck")

    def read(self, academy: Academy | None, then: Callable[[tuple[Procedure, ...]], None]) -> None:
        """Read the procedures of an academy off the thread, for the last who asks: those of practice, and the common."""
        turn, practice = self._controller.turn, self._controller.practice is not None
        assert turn is not None
        if self._reading is not None:
            self._reading.cancel()  # another academy is looked at by now

        async def work_(_emit: Any) -> tuple[Procedure, ...]:
            from wizard.academies import procedures

            found = await aio.off_loop(procedures.of, academy.id if academy is not None else "")
            return tuple(one for one in found if not practice or one.academy != NATIONAL)

        def arrived(found: tuple[Procedure, ...]) -> None:
            self.procedures = found
            then(found)

        self._reading = turn.run(work_, arrived)

    def offered(self, situation: Situation) -> tuple[Procedure, ...]:
        """What there is for a situation; the ways of the national mail first for whoever sees that one."""
        found = offered(self.procedures, situation, Webmail(self.webmail) if self.webmail else None)
        first = NATIONAL if self.webmail == Webmail.NATIONAL else ""
        return tuple(sorted(found, key=lambda one: one.academy != first))

    # --- the walk -------------------------------------------------------------------------------------------------

    def start(self, procedure_id: str, situation: Situation | None, academy: Academy | None) -> None:
        """From « Je suis bloqué »: the academy looked at there becomes an answer."""
        if (procedure := find(self.procedures, procedure_id)) is None:
            return
        draft = self._controller.draft
        if academy is not None and academy != draft.academy:
            self._controller.journey.answer(academy=academy, **work.known_servers(academy))
        self._begin(procedure, situation, "stuck" if self.came_from in _ENTRANCES else self.came_from)

    def forward(self, values: dict[str, Any]) -> None:
        """The page's main button: on to the next screen, or out at the end."""
        assert self.guide is not None
        self._owner_said = self._owner_said or "owner" in values
        self._controller.journey.answer(**values)
        self._go(self.guide.forward())

    def back(self) -> bool:
        """Back from a page that this has shown; False when it was not."""
        shown = self._controller.shown
        if shown == "guide" and self.guide is not None:
            if (before := self.guide.back()) is not None:
                self._go(before)
            else:
                self._lead_back(self._asked_on)
            return True
        if shown == "stuck" and self.came_from != "home":
            self._controller.show(self.came_from)
            return True
        if self.choosing and shown == "password":
            self.choosing = False
            self._controller.show("guide")
            return True
        return False

    def wander(self, to: str) -> None:
        """A link of the guide: another procedure, or another screen to begin this one with."""
        assert self.guide is not None
        situation = Situation(to) if to in tuple(Situation) else None
        found = find(self.procedures, to) if situation is None else next(iter(self.offered(situation)), None)
        if found is not None:
            self._go(self.guide.follow(found, situation))
        elif situation is not None:  # none is known: said there, with who can help
            self.show_stuck(situation)

    def tick(self, ticked: frozenset[str]) -> None:
        """The lines ticked on the page shown."""
        assert self.guide is not None
        self.guide = self.guide.tick(ticked)

    @property
    def kept(self) -> bool:
        """Whether this place is kept: not in practice, nor before anybody said whose computer this is, nor if shared."""
        said = self._owner_said or self._controller.journey.step.id not in ("academy", "you")  # it was asked there
        return said and self._controller.practice is None and self._controller.draft.owner is not Owner.SHARED

    def keep(self) -> None:
        """Keep this place for another day, or nothing any more where nothing may be kept."""
        if self.guide is not None and self.kept:
            self.keeping.save(self.guide, self._controller.draft)
        elif self._controller.draft.owner is Owner.SHARED and self._controller.practice is None:
            self.keeping.forget()

    def found_login(self, login: str) -> None:
        """The identifier that the portal has shown, as it was typed into our field and checked."""
        self._controller.journey.answer(login=login)
        self.keep()

    def choose_password(self) -> None:
        """The password's page, for choosing the one that will be typed on the portal."""
        self.choosing = True
        self._controller.show("password")
        assert self._controller.turn is not None
        self._controller.turn.page.show_way("choose")  # type: ignore[attr-defined]

    def take(self, values: dict[str, Any]) -> bool:
        """The answers of the password's page shown in a guide: typed on the portal, so the guide is at its end."""
        if not self.choosing or self._controller.shown != "password":
            return False
        self.choosing = False
        self._controller.journey.answer(**values)
        self.finish()
        return True

    def finish(self) -> None:
        """Out of the guide: back to the page that asked, or into the journey with what was found."""
        guide, self.guide = self.guide, None
        assert guide is not None
        self.keeping.forget()
        controller, draft, leads = self._controller, self._controller.draft, guide.procedure.leads
        if leads == ACADEMY and guide.came_from in ("stuck", "home", *_JOURNEY):
            controller.begin()
            controller.journey.answer(name=draft.name, owner=draft.owner)  # the rest belongs to the academy before
        elif guide.came_from not in ("stuck", "home"):
            self._lead_back(guide.came_from)
        elif guide.procedure.finds and draft.academy is not None:
            self._lead_back("password")
        elif guide.came_from == "stuck" or leads:
            self.show_stuck(Situation(leads) if leads else None)
        else:
            controller.home()
            return
        if controller.shown == "password":  # the one the portal knows: typed here once, or there already
            controller.turn.page.show_way("have")  # type: ignore[union-attr]

    def take_up(self, guide: Guide, national: bool) -> None:
        """A guide from another start: its owner is known, it was kept."""
        self._owner_said = True
        self._asked_on = "stuck" if guide.came_from == "home" else guide.came_from
        self._see(national, lambda: self._go(guide))

    def reset(self) -> None:
        """The journey is forgotten: so is what belongs to it here."""
        self.guide = self.asked = None
        self.procedures = ()
        self.came_from, self.webmail = "home", Webmail.OWN.value
        self.choosing = self._owner_said = False

    # --- inside ---------------------------------------------------------------------------------------------------

    def _begin(self, procedure: Procedure, situation: Situation | None, came_from: str) -> None:
        self._asked_on = self._controller.shown
        if not self._owner_said:
            from wizard.changes import computer

            if computer.shared_hint():  # proposed, for the person to change
                self._controller.journey.answer(owner=Owner.SHARED)
        national = Webmail.NATIONAL in (procedure.webmail, self.webmail)
        self._see(national, lambda: self._go(guides.begin(procedure, situation, came_from)))

    def _see(self, national: bool, then: Callable[[], None]) -> None:
        """The national mail has servers of its own: they become the answers."""
        controller, draft = self._controller, self._controller.draft
        if not national:
            if draft.webmail == Webmail.NATIONAL:
                controller.journey.answer(webmail=Webmail.OWN.value, **work.known_servers(draft.academy))
            then()
            return
        world = controller.world

        async def read(_emit: Any) -> Academy:
            return await aio.off_loop(world.catalogue.get, "ministere")

        def arrived(ministry: Academy) -> None:
            controller.journey.answer(webmail=Webmail.NATIONAL.value, **work.known_servers(ministry))
            then()

        assert controller.turn is not None
        controller.turn.run(read, arrived)

    def _go(self, guide: Guide | None) -> None:
        if guide is None:
            self.finish()
            return
        self.guide, self.choosing = guide, False
        self._controller.show("guide")
        self.keep()

    def _keep_typed(self) -> None:
        controller = self._controller
        if controller.turn is not None and controller.shown not in ("home", "stuck", "guide"):
            from wizard.ui.usable import usable

            controller.journey.answer(**usable(controller, controller.turn.page.kept()))

    def _lead_back(self, name: str) -> None:
        """To a page by its name; the journey may have to be walked up to it again (after a resumed guide)."""
        controller = self._controller
        if name == "stuck":
            self.show_stuck(self.guide.situation if self.guide is not None else None)
            return
        if name in _JOURNEY:
            journey = controller.journey
            while journey.step.id != name and not journey.step.missing(journey.draft) and journey.following:
                journey.forward()
            name = journey.step.id
        controller.show(name)
