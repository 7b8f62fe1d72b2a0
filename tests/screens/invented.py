# SPDX-License-Identifier: EUPL-1.2
"""An invented person with invented results, for pictures: Camille Exemple, in the academy of Amiens."""

from __future__ import annotations

from pathlib import Path

from wizard import changes
from wizard.academies import Catalogue
from wizard.changes.formats import prefs
from wizard.clients.base import Detection, Target
from wizard.clients.thunderbird import accounts
from wizard.core.account import Account, Owner, Store
from wizard.core.discovered import RANKS, Candidate, DiscoveryReport, National, SourceReport, SourceState, Standing
from wizard.core.identity import Identity
from wizard.core.outcome import (
    BadCertificate,
    CertificateFacts,
    CertificateFault,
    MailboxOpened,
    NotTried,
    Outcome,
    Passed,
    TimedOut,
)
from wizard.core.plan import FileChange, Format, WritePlan
from wizard.core.probe import Leg, LegReport, ProbeReport, Stage, StageResult
from wizard.core.secret import Secret
from wizard.core.server import Confidence, Origin, Protocol, Server
from wizard.core.surroundings import Look, Surroundings
from wizard.journey.draft import Draft
from wizard.journey.work import known_servers
from wizard.wording import plans

CATALOGUE = Catalogue()
AMIENS = CATALOGUE.get("amiens")
NAME, ADDRESS, LOGIN = "Camille Exemple", "camille.exemple@ac-amiens.fr", "cexemple"
PROFILE = "/home/cexemple/.thunderbird/xk3a9b.default-release"
_TIMES = (0.04, 0.03, 0.09, 0.05, 0.21, 0.12)
BLOCKED = TimedOut(5.0)
READ_ON_THE_WAY = BadCertificate(
    CertificateFault.INTERCEPTED,
    CertificateFacts(
        "imap.ac-amiens.fr",
        "Filtre du lycée",
        ("imap.ac-amiens.fr",),
        "2026-01-01T00:00:00",
        "2027-01-01T00:00:00",
        "ab" * 32,
    ),
)


def answers(owner: Owner = Owner.MINE) -> Draft:
    """The first three pages, answered."""
    servers = known_servers(AMIENS)
    draft = Draft().answer(academy=AMIENS, **servers)
    return draft.answer(name=NAME, address=ADDRESS, login=LOGIN, owner=owner, password=Secret("invente"))


def report(fault: Outcome | None = None, at: Stage = Stage.CONNECT) -> ProbeReport:
    """A check: all well, or reception failing at a stage: sending greets, and nobody logs in to it; the site answers."""
    draft = answers()
    receive = _stages(fault, at, MailboxOpened(12, 180_000, 2_000_000))
    legs = (
        LegReport(Leg.RECEIVE, draft.imap[0], receive),
        LegReport(Leg.SEND, draft.smtp[0], _stages(fault and NotTried(), Stage.LOGIN, Passed())),
    )
    around = Surroundings(route=Look.YES, web=Look.YES) if at is Stage.CONNECT and fault is not None else None
    return ProbeReport(*legs, user_name=LOGIN if fault is None else "", surroundings=around)


def _stages(fault: Outcome | None, at: Stage, last: Outcome) -> tuple[StageResult, ...]:
    results = []
    for stage, seconds in zip(Stage, _TIMES, strict=True):
        good = last if stage is Stage.SERVICE else Passed("TLSv1.3" if stage is Stage.TLS else "")
        if fault is None or list(Stage).index(stage) < list(Stage).index(at):
            results.append(StageResult(stage, good, seconds))
        elif stage is at:
            results.append(StageResult(stage, fault, 0.0 if isinstance(fault, NotTried) else 5.0))
        else:
            results.append(StageResult(stage, NotTried(), 0.0))
    return tuple(results)


def detection(running: bool = False) -> Detection:
    """Thunderbird with two profiles."""
    command, program = ("/usr/bin/thunderbird",), Path("/usr/lib/thunderbird")
    targets = tuple(
        Target(
            "thunderbird",
            path,
            title,
            Path(path),
            running=running,
            version="153.0",
            program=program,
            command=command,
            can_store=True,
            accounts=known,
        )
        for path, title, known in (
            (PROFILE, "default-release", ()),
            (PROFILE.replace("release", "ancien"), "ancien", ("camille@exemple.org",)),
        )
    )
    return Detection("thunderbird", "Thunderbird", "153.0", program, targets)


def planned(verified: bool = True) -> Draft:
    """Everything up to page 6: an account added to a profile that has settings of its own."""
    outcome = report(None if verified else BLOCKED)
    draft = answers().answer(report=outcome).answer(allow_unverified=not verified)
    draft = draft.answer(client="thunderbird", profile=PROFILE, store=Store.THUNDERBIRD)
    account = Account(Identity(NAME, ADDRESS, LOGIN), draft.imap[0], draft.smtp[0], LOGIN, ADDRESS, verified)
    before = b'// Mozilla User Preferences\n\nuser_pref("mail.account.lastKey", 3);\nuser_pref("mail.openMessageBehavior", 1);\n'
    known = prefs.parse(before)
    names = accounts.Names(plans.account_name(ADDRESS, verified), plans.local_folders())
    wanted = accounts.settings(known.items(), account, names)
    cipher = "MDoEEPgAAAAAAAAAAAAAAAAAAAEwFAYIKoZIhvcNAwcECAinvente"
    logins = (
        f'{{"nextId": 2, "logins": [{{"hostname": "imap://{account.imap.host}", "encryptedPassword": "{cipher}"}}]}}'
    )
    notes = (
        ("mail.accountmanager", "thunderbird.accounts"),
        ("mail.account.", "thunderbird.accounts"),
        ("mail.server.", "thunderbird.receive"),
        ("mail.smtp", "thunderbird.send"),
        ("mail.identity.", "thunderbird.identity"),
        *((key, "thunderbird.first_start") for key in accounts.FIRST_START),
    )
    written = (
        FileChange(
            f"{PROFILE}/prefs.js",
            before,
            bytes(known.with_values(wanted.values)),
            Format.PREFS,
            note="thunderbird.account",
            notes=notes,
        ),
        FileChange(f"{PROFILE}/key4.db", None, b"\0" * 294_912, note="thunderbird.keys"),
        FileChange(
            f"{PROFILE}/logins.json",
            None,
            logins.encode(),
            Format.LOGINS,
            secrets=(cipher,),
            note="thunderbird.logins",
        ),
    )
    plan = WritePlan("thunderbird", "default-release", ADDRESS, written, verified=verified)
    return draft.answer(account=account, plan=plan)


def diffs(draft: Draft) -> tuple[changes.FileDiff, ...]:
    """What page 6 shows of it."""
    assert draft.plan is not None
    return changes.preview(draft.plan)


def _found(protocol: Protocol, host: str, origin: Origin, standing: Standing) -> Candidate:
    port = 993 if protocol is Protocol.IMAP else 465
    server = Server(protocol, host, port, origin=origin, confidence=Confidence.MEDIUM)
    return Candidate(server, RANKS.index(origin), standing)


DISCOVERY = DiscoveryReport(
    "ac-exemple.fr",
    (
        SourceReport(Origin.ACADEMY, SourceState.NOTHING),
        SourceReport(
            Origin.PROVIDER,
            SourceState.ANSWERED,
            candidates=tuple(
                _found(protocol, f"{protocol.value}.ac-exemple.fr", Origin.PROVIDER, Standing.SAME_DOMAIN)
                for protocol in Protocol
            ),
        ),
        SourceReport(
            Origin.ISPDB,
            SourceState.ANSWERED,
            candidates=tuple(
                _found(protocol, "courrier.exemple.org", Origin.ISPDB, Standing.ELSEWHERE) for protocol in Protocol
            ),
        ),
        SourceReport(Origin.SRV, SourceState.FAILED, "resolver-silent"),
        SourceReport(Origin.MX, SourceState.NOTHING),
        SourceReport(Origin.PATTERN, SourceState.CANCELLED),
    ),
    1.4,
    National("mx", "mx.education.gouv.fr"),
)
