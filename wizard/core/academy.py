# SPDX-License-Identifier: EUPL-1.2
"""An academy as data: domains, servers, form of identifier, portals, password rules, help desk; each fact sourced."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from wizard.core.password import PasswordPolicy
from wizard.core.server import Confidence, Protocol, Server

T = TypeVar("T")
_UNKNOWN_RULES = PasswordPolicy()


@dataclass(frozen=True, slots=True)
class Fact(Generic[T]):
    """A value with what supports it. A fact that is not known is absent, never guessed."""

    value: T
    confidence: Confidence
    sources: tuple[str, ...]  # document ids or public addresses of institutions
    date: str  # ISO date of the last reading
    note: str = ""


class LoginForm(StrEnum):
    """The form of user name the servers expect first."""

    IDENTIFIER = "identifier"  # pnom
    ADDRESS = "address"  # the full address


class PortalPurpose(StrEnum):
    """What a page of the academy is for."""

    WEBMAIL = "webmail"
    PORTAL = "portal"
    LOST_PASSWORD = "lost_password"
    LOST_IDENTIFIER = "lost_identifier"
    HELP = "help"


class FileFault(StrEnum):
    """Why an academy file is refused."""

    UNREADABLE = "unreadable"
    NOT_UTF8 = "not-utf8"
    NOT_TOML = "not-toml"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    WRONG_VALUE = "wrong-value"
    PLAIN_TEXT = "plain-text"  # a port or a security that lets the password be read
    NOT_HTTPS = "not-https"
    UNKNOWN_SOURCE = "unknown-source"
    DUPLICATE_DOMAIN = "duplicate-domain"
    DUPLICATE_ID = "duplicate-id"


@dataclass(frozen=True, slots=True)
class HelpDesk:
    """How to reach the people who can help; every field may be empty when unknown."""

    phone: str = ""
    hours: str = ""  # in French, as the academy writes it
    email: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone to turn to, and for what. Lower ``order`` first; equal ones are alternatives (one for each department)."""

    role: str
    what: str = ""
    order: int = 1
    phone: str = ""
    fax: str = ""
    email: str = ""
    page: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Academy:
    """Everything known about one academy. ``servers`` keeps the order in which they are tried."""

    id: str
    name: str
    domains: tuple[str, ...]  # the first is the one of new addresses
    area: str = ""  # departments, as shown under the name
    former_domains: tuple[str, ...] = ()
    student_domains: tuple[str, ...] = ()
    servers: tuple[Fact[Server], ...] = ()
    login_form: Fact[LoginForm] | None = None
    identifier_form: Fact[str] | None = None  # a sentence in French
    address_form: Fact[str] | None = None
    portals: tuple[tuple[PortalPurpose, Fact[str]], ...] = ()  # https addresses only
    password: PasswordPolicy = _UNKNOWN_RULES
    help_desk: Fact[HelpDesk] | None = None
    contacts: tuple[Fact[Contact], ...] = ()  # in the order of recourse
    other: tuple[tuple[str, Fact[str]], ...] = ()  # further facts in French, by subject
    authorities: tuple[tuple[str, str], ...] = ()  # source id, who it is, in French
    practice: bool = False  # the practice academy of this program

    def servers_for(self, protocol: Protocol, at_least: Confidence = Confidence.LOW) -> tuple[Server, ...]:
        """Servers of one protocol, most trusted first, without those below ``at_least``."""
        facts = [fact for fact in self.servers if fact.value.protocol is protocol and fact.confidence >= at_least]
        return tuple(fact.value for fact in sorted(facts, key=lambda fact: -fact.confidence))

    def portal(self, purpose: PortalPurpose) -> Fact[str] | None:
        """The best supported page for a purpose."""
        facts = [fact for kind, fact in self.portals if kind is purpose]
        return max(facts, key=lambda fact: fact.confidence, default=None)

    def stated_by(self, fact: Fact[Any]) -> tuple[str, ...]:
        """Who says it, in words, each once; the source's id where nothing describes it."""
        described = dict(self.authorities)
        return tuple(dict.fromkeys(described.get(source, source) for source in fact.sources))


@dataclass(frozen=True, slots=True)
class AcademyName:
    """One line of the list of academies: what the search needs, without reading the academy's file."""

    id: str
    name: str
    domains: tuple[str, ...]
    former_domains: tuple[str, ...] = ()
    student_domains: tuple[str, ...] = ()
    area: str = ""
    servers_known: bool = False  # one for receiving and one for sending
