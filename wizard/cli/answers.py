# SPDX-License-Identifier: EUPL-1.2
"""From options to the answers of the journey, through the same checks as the window's fields."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard import logs
from wizard.cli import password
from wizard.core import identity, typed_password
from wizard.core.academy import LoginForm
from wizard.core.account import Owner, Store
from wizard.core.errors import BadInput
from wizard.core.message import Severity
from wizard.core.server import BadEndpoint, Protocol
from wizard.journey import work
from wizard.journey.draft import Draft
from wizard.journey.world import here

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from wizard.core.academy import Academy
    from wizard.core.message import Checked, Finding
    from wizard.core.server import Server
    from wizard.demo import Practice
    from wizard.journey.world import World


def world(options: argparse.Namespace, practice: Practice | None = None) -> World:
    """This machine and this run, from the options. Raises BadInput and BadAcademyFile."""
    made = _world(options, practice)
    certificate: Path | None = getattr(options, "sign_cert", None)
    key: Path | None = getattr(options, "sign_key", None)
    if certificate is None and key is None:
        return made
    if certificate is None or key is None:
        raise BadInput("sign-both", field="sign-cert")
    for path in (certificate, key):
        if not path.is_file():
            raise BadInput("unreadable-file", field="sign-cert", value=str(path))
    return replace(made, where=replace(made.where, signer=(certificate, key)))


def _world(options: argparse.Namespace, practice: Practice | None) -> World:
    root: Path | None = getattr(options, "profile_root", None)
    if practice is not None:
        from wizard.academies import Catalogue
        from wizard.demo.world import world as practice_world

        return practice_world(practice, Catalogue(tuple(options.academies)), root)
    return here(options.academies, root, options.ca_file, accept_intercepted=options.accept_intercepted)


def draft(options: argparse.Namespace, world: World, notes: list[Finding]) -> Draft:
    """The answers of ``check`` and ``setup``, the password aside. What is only unusual goes to ``notes``."""
    academy, address = whose(options, world, notes)
    given = {
        "imap": _server(Protocol.IMAP, options.imap),
        "smtp": _server(Protocol.SMTP, options.smtp),
    }
    servers = {key: value or work.known_servers(academy)[key] for key, value in given.items()}
    if not all(servers.values()):
        domain = address.rpartition("@")[2]
        raise BadInput("servers-unknown", field="address", value=academy.name if academy else domain)
    login = _login(options, academy, address, notes)
    name = usable("name", identity.check_name(options.name), notes) if options.name else address.partition("@")[0]
    owner = Owner.SHARED if getattr(options, "shared_pc", False) else Owner.MINE
    if owner is Owner.SHARED and (options.keyring or options.store == Store.THUNDERBIRD):
        raise BadInput("shared-store", field="store")
    store = Store(getattr(options, "store", None) or (Store.NONE if owner is Owner.SHARED else Store.THUNDERBIRD))
    return (
        Draft()
        .answer(
            academy=academy,
            name=name,
            address=address,
            login=login,
            **servers,
            client=getattr(options, "client", None) or "",
            profile=getattr(options, "profile", ""),
            out=str(getattr(options, "out", None) or ""),
            store=store,
            keyring=getattr(options, "keyring", False),
        )
        .answer(owner=owner)
    )


def whose(options: argparse.Namespace, world: World, notes: list[Finding]) -> tuple[Academy | None, str]:
    """The address, and its academy when one is named or known. Raises BadInput."""
    academy = _academy(options, world)
    address = usable("address", identity.check_address(options.address, world.names, academy), notes)
    return academy or _academy_of(address, world), address


def with_password(answers: Draft, options: argparse.Namespace, notes: list[Finding]) -> Draft:
    """The same answers with the password that the options point to, exactly as given.

    Raises BadInput for what no server could accept, and for a NUMEN, which is wiped.
    """
    secret = password.read(options)
    for _, name in work.user_names(answers):  # AUTH PLAIN, RFC 4616
        logs.add_secret(base64.b64encode(f"\0{name}\0{secret.reveal()}".encode("utf-8", "surrogatepass")).decode())
    typed = typed_password.check_typed(secret.reveal())
    for finding in typed.findings:
        if finding.severity is Severity.WRONG:
            raise BadInput(f"password-{finding.code.replace('_', '-')}", field="password", finding=finding)
        if finding.severity is Severity.CONFIRM:
            notes.append(finding)
    return answers.answer(password=typed.value)


def _academy(options: argparse.Namespace, world: World) -> Academy | None:
    if world.practice is not None:
        return world.practice
    if not options.academy:
        return None
    try:
        return world.catalogue.get(options.academy)
    except KeyError as error:
        raise BadInput("unknown-academy", field="academy", value=options.academy) from error


def _academy_of(address: str, world: World) -> Academy | None:
    found = world.catalogue.by_domain(address.rpartition("@")[2])
    if found is None:
        return None
    try:
        return world.catalogue.get(found.id)
    except KeyError:  # an academy known by its domain only
        return None


def _server(protocol: Protocol, text: str | None) -> tuple[Server, ...]:
    if not text:
        return ()
    try:
        return work.given_server(protocol, text)
    except BadEndpoint as error:
        raise BadInput("bad-endpoint", field=protocol.value, value=error.text) from error


def _login(options: argparse.Namespace, academy: Academy | None, address: str, notes: list[Finding]) -> str:
    if options.login:
        return usable("login", identity.check_login(options.login, academy=academy, address=address), notes)
    if academy and academy.login_form and academy.login_form.value is LoginForm.ADDRESS:
        return address
    example = (*identity.login_forms(options.name, address), "pnom")[0]
    raise BadInput("login-missing", field="login", value=example)


def usable(field: str, checked: Checked, notes: list[Finding]) -> str:
    """The cleaned value. Raises BadInput for what is WRONG; what is to be confirmed goes to ``notes``."""
    for finding in checked.findings:
        if finding.severity is Severity.WRONG:
            raise BadInput(str(finding.code), field=field, finding=finding)
        if finding.severity is Severity.CONFIRM:
            notes.append(finding)
    return checked.value
