# SPDX-License-Identifier: EUPL-1.2
"""The job itself, as both doors see it: the answers, the table of steps, forward and back, and the work between."""

from wizard.journey.draft import Draft
from wizard.journey.steps import STEPS, Gap, Step
from wizard.journey.walk import Journey

__all__ = ["STEPS", "Draft", "Gap", "Journey", "Step"]
