# SPDX-License-Identifier: EUPL-1.2
"""Do the servers work: both legs, stage by stage, with a login budget; every expected failure is a value."""

from wizard.probe.check import check
from wizard.probe.request import MOST_REFUSALS, ProbeRequest

__all__ = ["MOST_REFUSALS", "ProbeRequest", "check"]
