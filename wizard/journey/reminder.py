# SPDX-License-Identifier: EUPL-1.2
"""Keeps a yearly reminder where the person says: in a year from now, and then every year."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from wizard.changes.files import write_private
from wizard.core import reminder
from wizard.wording import journey

if TYPE_CHECKING:
    from pathlib import Path

NAME = "mot-de-passe-messagerie.ics"  # proposed, without anybody's name


def save(path: Path, now: datetime.datetime) -> datetime.date:
    """Write the reminder to ``path`` (replaced if it exists); the first day it will be heard of.

    ``now`` is a moment with its time zone. Raises OSError; what stood there is then untouched.
    """
    first = reminder.in_a_year(now.date())
    stamp = now.astimezone(datetime.UTC)
    write_private(path, reminder.ics(first, journey.reminder_title(), str(uuid.uuid4()), stamp))
    return first
