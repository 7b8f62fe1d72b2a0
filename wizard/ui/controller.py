# SPDX-License-Identifier: EUPL-1.2
"""Between the pages and the journey: shows each step's page, takes its answers, has the work done off the thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from wizard import wording
from wizard.ui.leaving import Leaving, remove_backups_if_shared
from wizard.ui.tables import OUTSIDE, PAGES, TURNS, load
from wizard.wording import translate

if TYPE_CHECKING:
    from wizard.changes import FileDiff
    from wizard.core.academy import Academy
    from wizard.journey import Journey
    from wizard.journey.draft import Draft
    from wizard.journey.world import World
    from wizard.ui import Options
    from wizard.ui.controller_home import HomeTurn
    from wizard.ui.guiding import Guiding
    from wizard.ui.keeping import Keeping
    from wizard.ui.practice import PracticeRun
    from wizard.ui.runner import Runner
    from wizard.ui.shell import Shell
    from wizard.ui.turn import Turn


class Controller(QObject):
    """Holds the journey, the world and the turn of the page shown. The pages know nothing of it."""

    def __init__(self, shell: Shell, runner: Runner, options: Options) -> None:
        super().__init__()
        self.shell, self.runner, self.options = shell, runner, options
        self.turn: Turn | None = None
        self.shown = ""
        self.rechecking = False
        self.practice: PracticeRun | None = None
        self.planned: tuple[Draft, tuple[FileDiff, ...]] | None = None  # the plan last made, and its preview
        self.closed = False
        self._journey: Journey | None = None
        self._world: World | None = None
        self._turns: dict[str, Turn] = {}
        self._guiding: Guiding | None = None
        self.keeping: Keeping | None = None  # see wizard.ui.keeping
        self.spare: dict[str, Turn] = {}  # pages made before they are wanted (wizard.ui.ahead)
        shell.back_pressed.connect(self.back)
        shell.cancel_pressed.connect(self.cancel)
        shell.stop_pressed.connect(self.stop)
        shell.help_pressed.connect(self.help)
        shell.practice_left.connect(self.leave_practice)
        shell.language_chosen.connect(self.speak)
        self.leaving = Leaving(self)

    # --- what turns ask -----------------------------------------------------------------------------------------------

    @property
    def journey(self) -> Journey:
        """The journey under way; a new one when there was none."""
        if self._journey is None:
            from wizard.journey import Journey

            self._journey = Journey()
        return self._journey

    @property
    def draft(self) -> Draft:
        """The answers so far."""
        return self.journey.draft

    @property
    def world(self) -> World:
        """This machine, or the practice academy's."""
        if self._world is None:
            from wizard.ui import machine

            self._world = machine.world(self.options, self.practice.practice if self.practice else None)
        return self._world

    @world.setter
    def world(self, world: World) -> None:
        self._world = world

    @property
    def guiding(self) -> Guiding:
        """The guided procedures, from the first wish for one."""
        if self._guiding is None:
            from wizard.ui.guiding import Guiding

            self._guiding = Guiding(self)
        return self._guiding

    def open_link(self, address: str) -> None:
        """Open one of the academy's pages (or Thunderbird's) in the browser: https only, known hosts only."""
        from wizard.ui import links

        if not links.follow(address, self.draft.academy, self._looked_at()) and self.turn is not None:
            self.turn.page.error = translate("Controller", "This link leads elsewhere. It was not opened.")

    # --- going about --------------------------------------------------------------------------------------------------

    def show(self, name: str) -> None:
        """Show a step's page, or one outside the steps."""
        if self.turn is not None:
            self.turn.end()
        turn = self._turn(name)
        self.turn, self.shown = turn, name
        step = 0
        if name not in OUTSIDE:
            turn.page.show_draft(self.draft)
            if not self.rechecking and not (self._guiding is not None and self._guiding.choosing):
                step = self.journey.position + 1
                self._label_steps()
        turn.begin()
        self.shell.show_page(turn.page, step or turn.number)

    def advance(self, values: dict[str, Any]) -> None:
        """Take answers and go to the next step; say what is missing if it is not complete."""
        if self._guiding is not None and self._guiding.take(values):
            return
        self.journey.answer(**values)
        missing = self.journey.forward()
        if missing:
            from wizard.wording import journey as words

            assert self.turn is not None
            self.turn.page.error = " ".join(words.gap(gap.value) for gap in missing)
            return
        self.show(self.journey.step.id)

    def go_to(self, step_id: str) -> None:
        """Back to an earlier step."""
        self.journey.go_to(step_id)
        self.show(step_id)

    def begin(self, rechecking: bool = False) -> None:
        """A new journey from its first step, or a check of an account that exists."""
        from wizard.journey import Journey

        self.forget()
        self.rechecking = rechecking
        self._journey = Journey()
        self.show("recheck" if rechecking else "academy")

    def back(self) -> None:
        """Back: the turn first, then the step before, then the start page."""
        turn = self.turn
        if turn is None or turn.untouchable or turn.back():
            return
        self.journey.answer(**turn.page.kept())
        if self._guiding is not None and self._guiding.back():
            pass
        elif self.shown in OUTSIDE:
            self.home()
        elif self.rechecking:
            self.show("recheck")
        elif self.journey.back():
            self.show(self.journey.step.id)
        else:
            self.home()

    def refused(self, strong: str, text: str) -> None:
        """The login was refused: back to where the password is typed, with the reason."""
        if self.rechecking:
            self.show("recheck")
        else:
            self.go_to("password")
        assert self.turn is not None
        self.turn.refused(strong, text)  # type: ignore[attr-defined]

    def home(self) -> None:
        """The start page; the answers are forgotten."""
        self.show("home")
        self.forget()  # only now: a page that holds the keyboard is not taken out of the window

    def cancel(self) -> None:
        """Cancel leaves the job: asks first when answers or work would be lost."""
        turn = self.turn
        if turn is None or self.shown == "home" or turn.untouchable or turn.cancel():
            return
        if self.shown in OUTSIDE or self.draft.receipt:
            self.home()
            return
        self.leaving.ask(self.home)

    def stop(self) -> None:
        """The strip's « Arrêter »."""
        if self.turn is not None:
            self.turn.cancel()

    def follow(self, link: str) -> None:
        """A page's wish by name."""
        if link in ("setup", "recheck"):
            self.begin(rechecking=link == "recheck")
        elif link == "help":
            self.help()
        elif link == "quit":
            self.shell.close()
        elif link == "practise":
            self.practise()
        elif link:
            self.guiding.follow(link)

    def help(self) -> None:
        """The guide, and the help desk of the academy chosen."""
        from wizard.ui.help_panel import HelpPanel

        pupils, note = (self.practice.pupils(), self.practice.note()) if self.practice is not None else ((), "")
        academy = self._looked_at() or (self._journey.draft.academy if self._journey is not None else None)
        panel = HelpPanel(self.shell, academy, pupils, note)
        panel.open_link.connect(self.open_link)
        panel.open()

    def speak(self, language: str) -> None:
        """Change the language of the window, whatever page is shown."""
        if language == wording.language():
            return
        from wizard.ui import text

        text.set_language(language)
        self._label_steps()
        for turn in self._turns.values():
            turn.page.retranslate()
        self.shell.retranslate()

    def practise(self) -> None:
        """Open the practice academy: real servers on this computer, nothing kept."""
        from wizard.ui import practising

        practising.begin(self)

    def leave_practice(self) -> None:
        """Close the practice servers and go back to the start page."""
        if self.practice is not None:
            from wizard.ui import practising

            practising.leave(self)

    def change_world(self, practice: PracticeRun | None) -> None:
        """Into the practice academy or out of it: what was known of the other world is forgotten."""
        self.practice, self._world = practice, None
        self.shell.set_practice(practice is not None)

    def welcome(self, turn: HomeTurn) -> None:
        """Serve the start page, painted before this was made; then what a start has to do besides."""
        from wizard.ui import trouble

        self.turn, self.shown = turn, "home"
        self._turns["home"] = turn
        self.runner.run(trouble.open_log, on_error=lambda _error: None)  # a log is never worth a failure
        self.practise() if self.options.demo else turn.wake()

    def forget(self) -> None:
        """Forget the answers and empty the pages: nothing of one journey shows up in the next."""
        if self._journey is not None:
            remove_backups_if_shared(self._journey.draft)
        for name in [name for name in self._turns if name != "home"]:
            if self.shown == name:
                self._turns[name].end()
                self.turn = None
            turn = self._turns.pop(name)
            self.shell.remove_page(turn.page)
            turn.deleteLater()
        self._journey = None
        self.planned = None
        self.rechecking = False
        if self._guiding is not None:
            self._guiding.reset()

    def close(self) -> None:
        """Stop everything; once."""
        if not self.closed:
            self.closed = True
            if self.turn is not None:
                self.turn.end()
            if self._journey is not None:
                remove_backups_if_shared(self._journey.draft)
            if self.practice is not None:
                self.practice.close()
            self.runner.close()

    def _turn(self, name: str) -> Turn:
        if name not in self._turns:
            made = name in self.spare
            self._turns[name] = self.spare.pop(name) if made else load(TURNS[name])(self, load(PAGES[name])())
        return self._turns[name]

    def _label_steps(self) -> None:
        if self._journey is not None:
            from wizard.wording import journey as words

            self.shell.set_steps([words.step_name(step.id) for step in self._journey.steps])

    def _looked_at(self) -> Academy | None:
        """The academy shown on a page that has one of its own (not yet an answer)."""
        return getattr(self.turn.page, "academy", None) if self.turn is not None else None
