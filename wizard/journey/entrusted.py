# SPDX-License-Identifier: EUPL-1.2
"""Which accounts have a password of ours in this computer's keyring, so that an undo takes it out again.

Only digests of addresses are kept. A keyring that was given nothing is never asked: it could open its unlock box.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from typing import TYPE_CHECKING

from wizard import aio
from wizard.changes.ledger import Ledger, key
from wizard.journey import remembered

if TYPE_CHECKING:
    from wizard.core.secret import Secret
    from wizard.vault import VaultState

SECONDS = 60.0  # the person may be asked to unlock it
_log = logging.getLogger(__name__)


async def keep(address: str, password: Secret) -> VaultState:
    """Entrust a password; what the keyring answered. One that does not answer (a broken bus) is faulty.

    Cancelled, it comes back at once; a password that the keyring takes all the same is taken out again.
    """
    from wizard import vault

    saved, abandoned = threading.Event(), threading.Event()

    def save() -> VaultState:
        state = vault.save(address, password)
        saved.set()
        if abandoned.is_set():
            vault.forget(address)
        return state

    try:
        async with asyncio.timeout(SECONDS):
            state = await aio.off_loop(save)
    except TimeoutError:
        state = vault.VaultState(vault.Condition.FAULTY)
    except asyncio.CancelledError:
        abandoned.set()
        if saved.is_set():  # its end and the cancellation met
            await aio.off_loop(vault.forget, address)
        raise
    if state.condition in (vault.Condition.USABLE, vault.Condition.FAULTY):  # faulty: it may hold it all the same
        _note(address, held=True)
    return state


async def forget(address: str) -> bool | None:
    """Take a password of ours out again; None when there is none, False when it may still be there. Never raises."""
    from wizard import vault

    if key(address) not in _ledger().read():
        return None
    try:
        async with asyncio.timeout(SECONDS):
            gone = await aio.off_loop(vault.forget, address)
    except TimeoutError:
        gone = False
    if gone:  # else an undo of a later day may succeed
        _note(address, held=False)
    return gone


async def forget_undone(address: str) -> bool | None:
    """The same after an undo: None too when the account stays set up here in another program."""
    return None if await aio.off_loop(remembered.still_set_up, address) else await forget(address)


def _note(address: str, *, held: bool) -> None:
    accounts = {known: value for known, value in _ledger().read().items() if known != key(address)}
    try:
        _ledger().write(accounts | {key(address): True} if held else accounts)
    except OSError as error:
        _log.warning("what the keyring holds is not noted: %s", error)


def _ledger() -> Ledger:
    from wizard import changes

    return Ledger(changes.user_directory() / "keyring.json")
