# SPDX-License-Identifier: EUPL-1.2
"""The practice academy as data: its accounts, its names, its rules. Everything here is invented, and looks it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from wizard.core.academy import Academy, AcademyName, Fact, HelpDesk, LoginForm
from wizard.core.password import CharacterClass, PasswordPolicy
from wizard.core.server import Confidence, Origin, Protocol, Server

DOMAIN = "ac-entrainement.example"  # RFC 2606: .example never exists in DNS
IMAP_HOST = f"imap.{DOMAIN}"
SMTP_HOST = f"smtp.{DOMAIN}"
NUMEN = "00A0000000ZZZ"  # the form of a NUMEN, the content of none: for trying what the assistant does with it
_SOURCES = ("entrainement",)
_DATE = "2026-11-22"


_accepted: list[str] = []  # what the imaginary portal took in this practice


def accept(password: str) -> None:
    """A password was chosen and « typed on the portal »: the imaginary one takes it for whoever practises."""
    _accepted.append(unicodedata.normalize("NFC", password))


def forget_accepted() -> None:
    """The practice is over."""
    _accepted.clear()


class Lesson(StrEnum):
    """What an account is there to show."""

    GOOD = "good"
    BLOCKED = "blocked"
    ADDRESS_ONLY = "address_only"


@dataclass(frozen=True, slots=True)
class PracticeAccount:
    """An invented person. The password is public: it opens nothing but this computer's practice servers."""

    lesson: Lesson
    name: str
    identifier: str
    address: str
    password: str

    @property
    def user_names(self) -> tuple[str, ...]:
        """The user names the servers know this account by."""
        return (self.address,) if self.lesson is Lesson.ADDRESS_ONLY else (self.identifier, self.address)

    def opens(self, password: str) -> bool:
        """Whether this is the password; accents typed either way (NFC, NFD) are the same to a person."""
        return unicodedata.normalize("NFC", password) in (self.password, *_accepted)


def _account(lesson: Lesson, first: str, last: str, password: str) -> PracticeAccount:
    plain = unicodedata.normalize("NFKD", f"{first}.{last}").encode("ascii", "ignore").decode().lower()
    given, _, family = plain.partition(".")
    return PracticeAccount(lesson, f"{first} {last}", given[0] + family, f"{plain}@{DOMAIN}", password)


ACCOUNTS = (
    _account(Lesson.GOOD, "Camille", "Exemple", "Craie-Bleue-7-Pupitres"),
    _account(Lesson.ADDRESS_ONLY, "Andréa", "Modèle", "Préau-Calme-3-Marelles"),
    _account(Lesson.BLOCKED, "Dominique", "Bloqué", "Cartable-Vert-5-Gommes"),
)


def find(user_name: str) -> PracticeAccount | None:
    """The account known by this user name, upper and lower case alike, as academic servers do."""
    wanted = user_name.strip().lower()
    return next((account for account in ACCOUNTS if wanted in account.user_names), None)


def hosts() -> dict[str, str]:
    """Where the practice hosts really are: this computer."""
    return {IMAP_HOST: "127.0.0.1", SMTP_HOST: "127.0.0.1"}


def academy(imap_port: int, smtp_port: int) -> Academy:
    """The practice academy, with the ports its servers listen on now."""

    def sure(value: str) -> Fact[str]:
        return Fact(value, Confidence.HIGH, _SOURCES, _DATE)

    def server(protocol: Protocol, host: str, port: int) -> Fact[Server]:
        return Fact(Server(protocol, host, port, origin=Origin.ACADEMY), Confidence.HIGH, _SOURCES, _DATE)

    return Academy(
        id="entrainement",
        name="Académie d’entraînement",
        domains=(DOMAIN,),
        area="Fictive : tout se passe sur cet ordinateur",
        servers=(server(Protocol.IMAP, IMAP_HOST, imap_port), server(Protocol.SMTP, SMTP_HOST, smtp_port)),
        login_form=Fact(LoginForm.IDENTIFIER, Confidence.HIGH, _SOURCES, _DATE),
        identifier_form=sure("Initiale du prénom suivie du nom, par exemple « cexemple »."),
        address_form=sure("prénom.nom, par exemple « camille.exemple »."),
        password=PasswordPolicy(
            min_length=12, classes=tuple(CharacterClass), sources=_SOURCES, confidence=Confidence.HIGH
        ),
        help_desk=Fact(
            HelpDesk(
                phone="01 99 00 12 34",  # a number kept for works of fiction by the French numbering plan
                hours="Assistance fictive : personne ne répond à ce numéro.",
                email=f"assistance@{DOMAIN}",
            ),
            Confidence.HIGH,
            _SOURCES,
            _DATE,
        ),
        practice=True,
    )


def academy_name() -> AcademyName:
    """The line of the practice academy in a list of academies."""
    made = academy(0, 0)
    return AcademyName(made.id, made.name, made.domains, area=made.area, servers_known=True)
