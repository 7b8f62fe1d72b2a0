# SPDX-License-Identifier: EUPL-1.2
"""Forward and back through the steps, with one draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.journey.draft import Draft
from wizard.journey.steps import STEPS

if TYPE_CHECKING:
    from wizard.journey.steps import Gap, Step


class Journey:
    """Where the person is and what they have answered. Knows no window and no command line."""

    def __init__(self, draft: Draft | None = None) -> None:
        self.draft = draft or Draft()
        self._at = 0

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that apply to the answers so far."""
        return tuple(step for step in STEPS if step.applies(self.draft))

    @property
    def step(self) -> Step:
        """The step being walked."""
        return self.steps[self._at]

    @property
    def position(self) -> int:
        """Index of the step in ``steps``, from 0."""
        return self._at

    @property
    def following(self) -> Step | None:
        """The step after this one."""
        steps = self.steps
        return steps[self._at + 1] if self._at + 1 < len(steps) else None

    def answer(self, **values: Any) -> Draft:
        """Take answers into the draft and give it back."""
        self.draft = self.draft.answer(**values)
        return self.draft

    def forward(self) -> tuple[Gap, ...]:
        """Go on when the step is complete; otherwise stay and say what is missing."""
        missing = self.step.missing(self.draft)
        if not missing and self.following is not None:
            self._at += 1
        return missing

    @property
    def may_go_back(self) -> bool:
        """Whether there is a step behind that can still be changed."""
        return self._at > 0 and not self.steps[self._at - 1].point_of_no_return

    def back(self) -> bool:
        """Go one step back, keeping every answer. False at the start and behind the point of no return."""
        if not self.may_go_back:
            return False
        self._at -= 1
        return True

    def go_to(self, step_id: str) -> None:
        """Go back to an earlier step by its id (a refused login leads to the password). Never forward."""
        for index, step in enumerate(self.steps[: self._at]):
            if step.id == step_id and not any(past.point_of_no_return for past in self.steps[index : self._at]):
                self._at = index
                return
        raise ValueError(step_id)
