# SPDX-License-Identifier: EUPL-1.2
"""What the search for servers found: each source's answer, and every candidate with its rank and its standing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.core.server import Origin, Protocol, Server

# Who is believed before whom; a source that is not named here (typed by the person) needs no rank.
RANKS: tuple[Origin, ...] = (
    Origin.ACADEMY,
    Origin.PROVIDER,
    Origin.ISPDB,
    Origin.SRV,
    Origin.MX,
    Origin.PATTERN,
)


class Standing(StrEnum):
    """How a server's host is related to the address."""

    KNOWN = "known"  # the academy's file says it, or the person typed it
    SAME_DOMAIN = "same-domain"  # the same registrable domain (public suffix list)
    ELSEWHERE = "elsewhere"  # another domain: never used before the person agreed, both domains being named


class SourceState(StrEnum):
    """What became of one source."""

    ANSWERED = "answered"
    NOTHING = "nothing"  # it answered that it knows nothing
    FAILED = "failed"  # it could not be asked, or its answer cannot be used: ``code`` says why
    LATE = "late"  # it had not answered when the search ended
    CANCELLED = "cancelled"  # a better source had answered
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A server that one source names."""

    server: Server  # its origin is the source
    rank: int  # place of the origin in RANKS, 0 is best
    standing: Standing
    user_name: str = ""  # as the source says it; "" when it says nothing
    detail: str = ""  # the URL or the record


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one source said, in how long, and whom it asked."""

    origin: Origin
    state: SourceState
    code: str = ""  # why there is nothing: a fault of transport (WebFault, NameFault) or of the format (Refusal)
    seconds: float = 0.0
    hosts: tuple[str, ...] = ()  # every host that was contacted, in order
    candidates: tuple[Candidate, ...] = ()
    authenticated: bool = False  # DNSSEC's AD flag, or an https certificate
    oauth_only: bool = False  # it names servers, all of which ask for a login in a browser
    led_to: str = ""  # the host of another domain to which its file is said to have moved: not followed without consent


@dataclass(frozen=True, slots=True)
class National:
    """A hint that the mailboxes of this domain are the national mail's."""

    evidence: str  # « mx » or « redirect »
    host: str


@dataclass(frozen=True, slots=True)
class DiscoveryReport:
    """All sources, in the order of their ranks."""

    domain: str
    sources: tuple[SourceReport, ...]
    seconds: float = 0.0
    national: National | None = None

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Every candidate, the best rank first; the order of a source is kept."""
        found = [candidate for source in self.sources for candidate in source.candidates]
        return tuple(sorted(found, key=lambda candidate: candidate.rank))

    def servers(self, protocol: Protocol, accepted: frozenset[str] = frozenset()) -> tuple[Server, ...]:
        """The servers of the best source that names some which may be used; ``accepted``: hosts that were agreed to."""
        usable = [
            candidate
            for candidate in self.candidates
            if candidate.server.protocol is protocol
            and (candidate.standing is not Standing.ELSEWHERE or candidate.server.host in accepted)
        ]
        best = usable[0].rank if usable else 0
        return tuple(dict.fromkeys(candidate.server for candidate in usable if candidate.rank == best))

    @property
    def elsewhere(self) -> tuple[str, ...]:
        """Hosts outside the address's domain: each needs the person's consent."""
        hosts = (each.server.host for each in self.candidates if each.standing is Standing.ELSEWHERE)
        return tuple(dict.fromkeys(hosts))

    @property
    def led_elsewhere(self) -> tuple[str, ...]:
        """Hosts outside the address's domain to which a source leads: each is asked only after the person agreed."""
        return tuple(dict.fromkeys(source.led_to for source in self.sources if source.led_to))

    @property
    def oauth_only(self) -> bool:
        """Whether for one direction the only servers found ask for a login in a browser, which is not done here."""
        both = {candidate.server.protocol for candidate in self.candidates} == set(Protocol)
        return not both and any(source.oauth_only for source in self.sources)

    @property
    def contacted(self) -> tuple[str, ...]:
        """Every host that was asked anything, once each."""
        return tuple(dict.fromkeys(host for source in self.sources for host in source.hosts))
