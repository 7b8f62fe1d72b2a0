# SPDX-License-Identifier: EUPL-1.2
"""Do the servers work: both legs, stage by stage, with a login budget; every expected failure is a value."""

from wizard.probe.check import check
from wizard.probe.request import ProbeRequest

__all__ = ["ProbeRequest", "check"]
