# SPDX-License-Identifier: EUPL-1.2
"""The tests in ``inside`` are for the Windows Python: test_wine.py runs them there, they are not collected here."""

from __future__ import annotations

import sys

collect_ignore = [] if sys.platform == "win32" else ["inside"]
