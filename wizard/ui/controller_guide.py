# SPDX-License-Identifier: EUPL-1.2
"""The turn of a guide's pages: each press moves the guide, which is kept, and shows the page again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.ui.turn import Turn

if TYPE_CHECKING:
    from wizard.ui.controller import Controller
    from wizard.ui.guiding import Guiding
    from wizard.ui.pages.guide import GuidePage


class GuideTurn(Turn):
    """One page for every screen of every procedure."""

    page: GuidePage

    def __init__(self, controller: Controller, page: GuidePage) -> None:
        super().__init__(controller, page)
        page.open_link.connect(controller.open_link)
        page.wanted.connect(self._want)
        page.login_found.connect(controller.guiding.found_login)

    @property
    def guiding(self) -> Guiding:
        """The guide under way and its ways out."""
        return self.controller.guiding

    @property
    def number(self) -> int:
        """The number of the screen; none before the first."""
        return self.guiding.guide.number if self.guiding.guide is not None else 0

    def begin(self) -> None:
        """The page of the screen reached, with the steps of its procedure above."""
        guide = self.guiding.guide
        assert guide is not None
        self.controller.shell.set_steps(guide.procedure.labels())
        self.page.show_guide(guide, self.draft)
        if not self.guiding.kept:
            self.page.cancel = None  # « Annuler »: nothing could be taken up again

    def answered(self, values: dict[str, Any]) -> None:
        """On to the next screen."""
        self.guiding.tick(self.page.ticked())
        self.guiding.forward(values)

    def back(self) -> bool:
        """What was ticked and found stays."""
        self._take()
        return False

    def follow(self, link: str) -> None:
        """« Revenir à la page Vous » is a way out; the rest as everywhere."""
        self._take()
        if link == "other":
            self.guiding.finish()
        elif link == "choose-password":
            self.guiding.choose_password()
        else:
            super().follow(link)

    def cancel(self) -> bool:
        """« Reprendre plus tard »: asked when something typed would be lost, because the place cannot be kept."""
        self._take()
        self.guiding.keep()
        draft = self.draft
        if self.guiding.kept or not (draft.name or draft.address or draft.login or draft.password):
            return False
        self.controller.leaving.ask(self.controller.home)
        return True

    def _want(self, to: str) -> None:
        self._take()
        self.guiding.wander(to)

    def _take(self) -> None:
        self.guiding.tick(self.page.ticked())
        self.controller.journey.answer(**self.page.answer())
