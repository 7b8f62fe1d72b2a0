# SPDX-License-Identifier: EUPL-1.2
"""The answers so far, as one immutable value; changing an early answer forgets what was derived from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wizard.core.account import Owner, Store

if TYPE_CHECKING:
    from wizard.core.academy import Academy, LoginForm
    from wizard.core.account import Account
    from wizard.core.plan import WritePlan
    from wizard.core.probe import ProbeReport
    from wizard.core.secret import Secret
    from wizard.core.server import Server
    from wizard.vault import VaultState


@dataclass(frozen=True, slots=True)
class Draft:
    """What the person has answered and what was found from it. Fields stand in the order they are learnt."""

    academy: Academy | None = None
    webmail: str = "own"  # « national »: messagerie.education.gouv.fr (core.procedure.Webmail)
    name: str = ""
    address: str = ""
    login: str = ""
    owner: Owner = Owner.MINE
    password: Secret | None = None
    imap: tuple[Server, ...] = ()  # candidates, in order; given by the person or the academy's
    smtp: tuple[Server, ...] = ()
    report: ProbeReport | None = None
    form: LoginForm | None = None  # of the user name that a server accepted: another password is tried with it alone
    allow_unverified: bool = False  # « Préparer quand même »
    client: str = ""  # "thunderbird"
    profile: str = ""  # the client's own id of the target (a profile directory)
    out: str = ""  # the folder that the person chose for files to take along; "": their documents
    store: Store = Store.THUNDERBIRD
    keyring: bool = False
    account: Account | None = None
    plan: WritePlan | None = None
    receipt: str = ""
    settled: str = ""  # how the watch of the mail program ended (clients.base.Settled)
    kept: VaultState | None = None  # what the keyring answered when it was asked to keep the password

    def answer(self, **values: Any) -> Draft:
        """A draft with these answers; whatever was derived from a changed answer is forgotten."""
        changed = {key for key, value in values.items() if getattr(self, key) != value}
        forgotten: dict[str, Any] = {}
        for key in changed:
            for derived in _DERIVED.get(key, ()):
                if derived not in values:
                    forgotten[derived] = _DEFAULTS[derived]
        report: ProbeReport | None = values.get("report")
        if report is not None and report.login_form is not None:
            forgotten["form"] = report.login_form
        if values.get("owner") is Owner.SHARED:
            forgotten |= {"store": Store.NONE, "keyring": False}
        return replace(self, **{**values, **forgotten})


_PLANNED = ("account", "plan", "receipt", "settled", "kept")
_CHECKED = ("report", "allow_unverified", *_PLANNED)
_ACCEPTED = ("form", *_CHECKED)
_DERIVED: dict[str, tuple[str, ...]] = {
    "academy": ("imap", "smtp", *_ACCEPTED),
    "webmail": ("imap", "smtp", *_ACCEPTED),
    "name": _PLANNED,
    "address": _ACCEPTED,
    "login": _ACCEPTED,
    "owner": _PLANNED,
    "password": _CHECKED,
    "imap": _ACCEPTED,
    "smtp": _ACCEPTED,
    "report": ("allow_unverified", *_PLANNED),
    "allow_unverified": _PLANNED,
    "client": ("profile", *_PLANNED),
    "profile": _PLANNED,
    "out": _PLANNED,
    "plan": ("settled",),
    "store": _PLANNED,
    "keyring": _PLANNED,
}
_DEFAULTS: dict[str, Any] = {
    "imap": (),
    "smtp": (),
    "report": None,
    "form": None,
    "allow_unverified": False,
    "profile": "",
    "account": None,
    "plan": None,
    "receipt": "",
    "settled": "",
    "kept": None,
}
