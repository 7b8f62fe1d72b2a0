# SPDX-License-Identifier: EUPL-1.2
"""Where are the servers: what the academy, the domain and Mozilla's database say, then guesses; raced by rank."""

from wizard.discovery.asking import discover
from wizard.discovery.question import Question

__all__ = ["Question", "discover"]
