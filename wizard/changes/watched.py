# SPDX-License-Identifier: EUPL-1.2
"""What was seen of a mail program after a writing for it: kept beside that writing's receipt, gone with it.

It holds what happened and at which second, and nothing of the person: ids and numbers, anything else is not read.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from wizard.changes import journal
from wizard.changes.guard import alone, write_failed
from wizard.changes.history import load, receipts
from wizard.changes.store import Store, replace

if TYPE_CHECKING:
    from collections.abc import Iterable

_FACT = re.compile(r"[a-z0-9_ ]{1,40}\Z")
_MOST = 200  # facts


def keep(client: str, address: str, facts: Iterable[str], store: Store | None = None) -> None:
    """Put these facts beside the last writing for this account of this program, in place of earlier ones.

    Nothing is kept where no receipt is (a shared computer). Raises AlreadyRunning and WriteFailed.
    """
    store = store or Store()
    found = next((one for one in receipts() if (one.client, one.address) == (client, address)), None)
    if found is None:
        return
    folder = journal.folder(found.id)
    with alone(store):
        try:
            if load(folder) is not None:
                replace(store, folder / journal.WATCHED, json.dumps(list(facts)).encode())
        except OSError as error:
            raise write_failed(error, folder) from error


def facts(receipt_id: str) -> tuple[str, ...]:
    """What ``keep`` put beside this writing; nothing where there is nothing, or something else."""
    try:
        found = json.loads((journal.folder(receipt_id) / journal.WATCHED).read_bytes())
    except (OSError, ValueError):
        return ()
    known = found[:_MOST] if isinstance(found, list) else []
    return tuple(fact for fact in known if isinstance(fact, str) and _FACT.match(fact))
