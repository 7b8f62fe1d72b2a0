# SPDX-License-Identifier: EUPL-1.2
"""Where are the servers, when no academy file says: guesses by usual names, probed without a password."""

from wizard.discovery.patterns import Found, candidates, find

__all__ = ["Found", "candidates", "find"]
