# SPDX-License-Identifier: EUPL-1.2
"""The practice academy: real IMAP and SMTP servers in process, on loopback, over TLS, with nothing kept afterwards.

Needs the extra ``demo`` (pymap, aiosmtpd, trustme), imported by ``Practice.start`` only; ``missing()`` says what is
not there without importing anything.
"""

from __future__ import annotations

from wizard.demo.accounts import Lesson, PracticeAccount
from wizard.demo.practice import Practice, missing
from wizard.demo.thread import PracticeThread

__all__ = ["Lesson", "Practice", "PracticeAccount", "PracticeThread", "missing"]
