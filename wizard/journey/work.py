# SPDX-License-Identifier: EUPL-1.2
"""The work between the steps: each function takes a draft and gives back a richer one. Both doors call these."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from typing import TYPE_CHECKING, Any

from wizard import aio
from wizard.core.academy import LoginForm
from wizard.core.account import Account, Owner, Store
from wizard.core.errors import BadInput, NothingToSetUp
from wizard.core.identity import Identity
from wizard.core.procedure import Webmail
from wizard.core.server import Confidence, Protocol, Server

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.changes import Receipt
    from wizard.clients.base import Client, Detection, Target, Where
    from wizard.core.academy import Academy
    from wizard.core.probe import ProbeReport, StageEvent
    from wizard.journey.draft import Draft
    from wizard.journey.world import World
    from wizard.probe import ProbeRequest


def known_servers(academy: Academy | None) -> dict[str, tuple[Server, ...]]:
    """The academy's servers as answers of a draft; empty where they are unknown."""
    if academy is None:
        return {"imap": (), "smtp": ()}
    return {"imap": academy.servers_for(Protocol.IMAP), "smtp": academy.servers_for(Protocol.SMTP)}


def given_server(protocol: Protocol, text: str) -> tuple[Server, ...]:
    """One server typed by the person (HOST[:PORT][/starttls]). Raises BadEndpoint."""
    return (dataclasses.replace(Server.parse(protocol, text), confidence=Confidence.MEDIUM),)


def user_names(draft: Draft, earlier: LoginForm | None = None) -> tuple[tuple[LoginForm, str], ...]:
    """The user names to try, in order: the academy's form first, then once the other one.

    A form that a server accepted in this journey is the only one; one that worked on an ``earlier`` day comes first.
    """
    forms = [(LoginForm.IDENTIFIER, draft.login), (LoginForm.ADDRESS, draft.address)]
    if draft.form is not None:
        forms = [form for form in forms if form[0] is draft.form]
    elif earlier is not None:
        forms.sort(key=lambda form: form[0] is not earlier)
    elif draft.webmail == Webmail.NATIONAL or (
        draft.academy and draft.academy.login_form and draft.academy.login_form.value is LoginForm.ADDRESS
    ):
        forms.reverse()
    names: list[tuple[LoginForm, str]] = []
    for form, name in forms:
        if name and name not in (known for _, known in names):
            names.append((form, name))
    return tuple(names)


async def check(draft: Draft, world: World, listener: Callable[[StageEvent], None] | None = None) -> ProbeReport:
    """Log in to both servers as the mail program will. Raises LoginBudgetSpent; everything else is in the report."""
    from wizard import probe

    return await probe.check(await request_of(draft, world), listener)


async def request_of(draft: Draft, world: World) -> ProbeRequest:
    """What the servers of a draft are asked, within what may still be refused. Raises LoginBudgetSpent."""
    from wizard import changes, probe
    from wizard.journey import remembered
    from wizard.probe.budget import Budget

    assert draft.password is not None
    worked = await aio.off_loop(remembered.recall, draft.address)
    counted = world.practice is None
    budget = Budget(changes.user_directory() / "refusals.json")
    if counted:
        await aio.off_loop(budget.require, draft.address, time.time())
    return probe.ProbeRequest(
        imap=draft.imap,
        smtp=draft.smtp,
        address=draft.address,
        user_names=user_names(draft, worked.form if worked is not None else None),
        password=draft.password,
        ca_file=world.ca_file,
        accept_intercepted=world.accept_intercepted,
        hosts=world.hosts,
        max_refusals=min(probe.MOST_REFUSALS, await aio.off_loop(budget.left, draft.address, time.time())),
        on_refusal=(lambda: budget.spend(draft.address, 1, time.time())) if counted else None,
    )


async def detect(world: World) -> tuple[Detection, ...]:
    """The mail programs of this machine that can really be set up."""
    from wizard import clients

    return await aio.off_loop(clients.detect, world.where)


def account_of(draft: Draft) -> Account:
    """The account that the draft describes, on the servers the check ended on."""
    if draft.report is not None:
        imap, smtp = draft.report.receive.server, draft.report.send.server
    else:
        imap, smtp = draft.imap[0], draft.smtp[0]
    user_name = (draft.report.user_name if draft.report else "") or user_names(draft)[0][1]
    return Account(
        identity=Identity(draft.name, draft.address, draft.login),
        imap=imap,
        smtp=smtp,
        user_name=user_name,
        label=draft.address,
        verified=draft.report is not None and draft.report.good,
    )


def client_of(client_id: str) -> Client:
    """The mail program of that id. Raises BadInput."""
    from wizard import clients

    try:
        return clients.get(client_id)
    except KeyError as error:
        raise BadInput("unknown-client", field="client", value=client_id) from error


def where(draft: Draft, world: World) -> Where:
    """The computer, with the folder that the person chose for files."""
    from pathlib import Path

    return dataclasses.replace(world.where, out=Path(draft.out)) if draft.out else world.where


async def target_of(draft: Draft, world: World) -> Target:
    """The profile chosen in the draft, or the one the program opens by default. Raises NothingToSetUp."""
    client = client_of(draft.client)
    detection = await aio.off_loop(client.detect, where(draft, world))
    if detection is None or not detection.targets:
        raise NothingToSetUp("no-program", client=client.name)
    target = detection.target(draft.profile)
    if target is None:
        raise BadInput("unknown-profile", field="profile", value=draft.profile)
    return target


async def way(draft: Draft, world: World, target: Target, route: str) -> Target:
    """The same target by another route of its program. Raises BadInput when it has none of that name."""
    found = await aio.off_loop(client_of(draft.client).detect, where(draft, world))
    for other in found.targets if found is not None else ():
        if other.route == route and other.title == target.title:
            return other
    raise BadInput("unknown-profile", field="route", value=route)


async def plan(draft: Draft, world: World) -> Draft:
    """What will be written for this draft. Reads only."""
    from wizard.clients.base import PlanOptions

    client = client_of(draft.client)
    target = await target_of(draft, world)
    account = account_of(draft)
    secret = draft.password if draft.store is Store.THUNDERBIRD else None
    # without its library an authority cannot be added; in practice there is then no Thunderbird to open either
    unopened = world.practice is not None and not target.can_store
    options = PlanOptions(
        store=draft.store,
        password=secret,
        ca_file=None if unopened else world.ca_file,
        offline_copy=draft.owner is not Owner.SHARED,
        extra_prefs=world.extra_prefs,
        academy=draft.academy,
    )
    written = await _whole(
        lambda: None,  # it lasts less than a second and takes its own temporary folder away
        client.plan,
        account,
        target,
        options,
    )
    written = dataclasses.replace(written, distrusted=_distrusted(draft, world), notes=target.notes)
    return draft.answer(profile=target.id).answer(account=account, plan=written)


def _distrusted(draft: Draft, world: World) -> str:
    """Who reads the traffic with the system's trust only. Thunderbird keeps a list of its own; a file by IT is added to it."""
    own_list = draft.client == "thunderbird" and world.ca_file is None
    return draft.report.intercepted_by if own_list and draft.report is not None else ""


async def write(draft: Draft, *, keep_backup: bool = True) -> Draft:
    """Apply the plan and, when asked, keep the password in this PC's keyring. Raises the writing errors.

    Cancelling puts everything back before it comes through. With ``keep_backup`` False there is no undo, and a
    cancellation that comes when all is written is too late.
    """
    from wizard import changes
    from wizard.journey import entrusted

    assert draft.plan is not None
    receipt = ""
    if not draft.plan.empty:
        store = changes.Stoppable()
        shared = draft.owner is Owner.SHARED
        done: Receipt = await _whole(
            store.stop, changes.apply, draft.plan, store=store, keep_backup=keep_backup, passing=shared
        )
        receipt = done.id
    kept = None
    try:
        if draft.keyring and draft.password is not None:
            kept = await entrusted.keep(draft.address, draft.password)
        await asyncio.sleep(0)  # a cancellation that came when all was written is taken here
    except asyncio.CancelledError:
        if not receipt:
            raise
        if keep_backup:
            await aio.off_loop(changes.undo, receipt)
            if kept is not None:
                await entrusted.forget_undone(draft.address)
            raise
        # nothing is there to put back with: the account is set up, and that is said
        task = asyncio.current_task()
        assert task is not None
        task.uncancel()
    _remember(draft)  # some milliseconds, and no place where a cancellation could come too late
    return draft.answer(receipt=receipt, kept=kept)


def _remember(draft: Draft) -> None:
    """For « check again »; a computer that cannot keep it loses only the comparison."""
    import datetime
    import logging

    from wizard.journey import remembered

    try:
        remembered.remember(draft, datetime.date.today())
    except OSError as error:
        logging.getLogger(__name__).warning("what worked is not kept: %s", error)


async def _whole(stop: Callable[[], None], call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """A call off the loop that leaves nothing behind: cancelled, it is told to stop and its end is waited for.

    When it had succeeded all the same, its result is given and the cancellation asked for again.
    """
    job = asyncio.ensure_future(aio.off_loop(call, *args, **kwargs))
    try:
        return await asyncio.shield(job)
    except asyncio.CancelledError:
        stop()
        await asyncio.wait([job])
        if job.exception() is not None:
            raise
    task = asyncio.current_task()
    assert task is not None
    task.uncancel()  # one cancellation stays one: who counts them (asyncio.Runner and Ctrl-C) must find it so
    task.cancel()
    return job.result()


async def launch(draft: Draft, world: World) -> None:
    """Open the mail program on the profile that was written."""
    client = client_of(draft.client)
    target = await target_of(draft, world)
    await aio.off_loop(client.launch, target)
