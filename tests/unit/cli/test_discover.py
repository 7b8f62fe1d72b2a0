# SPDX-License-Identifier: EUPL-1.2
"""« discover » on the command line: every candidate and every source, from a file alone or from the network's answers."""

from __future__ import annotations

import io
import json
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from wizard import wording
from wizard.cli import discover, parser
from wizard.core.discovered import RANKS, Candidate, DiscoveryReport, National, SourceReport, SourceState, Standing
from wizard.core.errors import BadInput, CheckFailed
from wizard.core.server import Confidence, Origin, Protocol, Server
from wizard.journey import finding
from wizard.journey.world import here
from wizard.transport.records import NameFault
from wizard.transport.webfaults import WebFault
from wizard.wording import discovery as words

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., str]

FILES = Path(__file__).resolve().parents[2] / "data" / "autoconfig"
ADDRESS = "camille.exemple@ac-amiens.fr"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command; what is printed. A failure raises, with what was printed before in ``said``."""

    def command(*line: str) -> str:
        out = io.StringIO()
        monkeypatch.setattr("sys.stdout", out)
        options = parser.build().parse_args(["discover", *line])
        try:
            assert discover.run(options, here()) == 0
        except CheckFailed as failed:
            failed.facts["said"] = out.getvalue()
            raise
        return out.getvalue()

    return command


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any socket is a failure."""

    def refuse(*_given: object, **_named: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def server(protocol: Protocol, host: str, origin: Origin) -> Server:
    return Server(protocol, host, {"imap": 993, "smtp": 465}[protocol], origin=origin, confidence=Confidence.MEDIUM)


def candidate(protocol: Protocol, host: str, origin: Origin, standing: Standing) -> Candidate:
    return Candidate(server(protocol, host, origin), RANKS.index(origin), standing)


def pretend(monkeypatch: pytest.MonkeyPatch, *sources: SourceReport, national: National | None = None) -> None:
    """The network answers this."""

    async def answer(address: str, academy: object, world: object, told: Any = None, **_named: object) -> object:
        for source in sources:
            if told:
                told(source)
        return DiscoveryReport(finding.domain_of(address), sources, 0.25, national)

    monkeypatch.setattr(finding, "discover", answer)


@pytest.mark.usefixtures("no_network")
def test_a_file_is_read_alone(run: Run) -> None:
    found = json.loads(run(ADDRESS, "--file", str(FILES / "full.xml"), "--json"))
    assert (found["schema"], found["command"], found["exit_code"]) == (1, "discover", 0)
    assert [source["source"] for source in found["sources"]] == ["file"]
    assert found["contacted"] == []
    assert [(each["server"], each["user_name"], each["trust"]) for each in found["candidates"]] == [
        ("imap.academie.example:993", "camille.exemple", "known"),
        ("smtp.academie.example:465", "camille.exemple", "known"),
    ]
    assert {each["host"] for side in found["usable"].values() for each in side} == {
        "imap.academie.example",
        "smtp.academie.example",
    }


@pytest.mark.usefixtures("no_network")
def test_the_name_fills_its_place_and_is_checked_as_elsewhere(run: Run) -> None:
    file = ("--file", str(FILES / "placeholders.xml"), "--json")

    def names(*more: str) -> set[str]:
        return {each["user_name"] for each in json.loads(run(ADDRESS, *file, *more))["candidates"]}

    assert names("--name", "Camille Exemple") - names() == {"Camille Exemple"}
    with pytest.raises(BadInput) as refused:
        run(ADDRESS, *file, "--name", "12A3456789ABC")
    assert refused.value.facts["field"] == "name"


def test_the_name_reaches_the_search(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []

    async def answer(address: str, *_given: object, real_name: str = "", **_named: object) -> DiscoveryReport:
        given.append(real_name)
        return DiscoveryReport("ac-amiens.fr", ())

    monkeypatch.setattr(finding, "discover", answer)
    for more in ((), ("--name", "Camille Exemple")):
        with pytest.raises(CheckFailed):
            run(ADDRESS, *more)
    assert given == ["", "Camille Exemple"]


@pytest.mark.usefixtures("no_network")
def test_a_file_for_people(run: Run) -> None:
    wording.set_language("fr")
    said = run(ADDRESS, "--file", str(FILES / "full.xml"))
    assert "Réception  imap.academie.example:993  camille.exemple" in said
    assert "Le fichier que vous avez donné · donné · assez sûr" in said


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize(
    ("name", "code"), [("no-provider", "no-provider"), ("no-server", "no-server"), ("incoming-only", "")]
)
def test_a_file_without_both_servers(run: Run, name: str, code: str) -> None:
    with pytest.raises(CheckFailed) as failed:
        run(ADDRESS, "--file", str(FILES / f"{name}.xml"))
    assert failed.value.code == "no-servers"
    assert failed.value.facts["discovery"]["sources"][0]["code"] == code


@pytest.mark.usefixtures("no_network")
def test_a_login_in_a_browser_is_explained(run: Run) -> None:
    with pytest.raises(CheckFailed) as failed:
        run(ADDRESS, "--file", str(FILES / "oauth-only.xml"))
    assert failed.value.facts["discovery"]["oauth_only"] is True
    assert words.oauth_only() in failed.value.facts["said"]


@pytest.mark.usefixtures("no_network")
def test_a_file_that_is_not_there(run: Run, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as wrong:
        run(ADDRESS, "--file", str(tmp_path / "nothing.xml"))
    assert wrong.value.code == "unreadable-file"


def test_sources_are_told_with_their_time_and_hosts(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    wording.set_language("en")
    same = Standing.SAME_DOMAIN
    provider = SourceReport(
        Origin.PROVIDER,
        SourceState.ANSWERED,
        seconds=0.123,
        hosts=("autoconfig.ac-amiens.fr",),
        candidates=(
            candidate(Protocol.IMAP, "imap.ac-amiens.fr", Origin.PROVIDER, same),
            candidate(Protocol.SMTP, "smtp.ac-amiens.fr", Origin.PROVIDER, same),
        ),
    )
    failed = SourceReport(Origin.ISPDB, SourceState.FAILED, "timeout", 5.0, ("autoconfig.thunderbird.net",))
    pretend(monkeypatch, provider, failed)
    said = run(ADDRESS)
    assert "The mail domain’s own settings: names servers  0.12 s  (autoconfig.ac-amiens.fr)" in said
    assert "could not be used: it did not answer in time  5.00 s  (autoconfig.thunderbird.net)" in said
    assert "Reception  imap.ac-amiens.fr:993" in said


def test_a_host_elsewhere_needs_consent_that_names_both(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    wording.set_language("en")
    elsewhere = tuple(
        candidate(protocol, "mail.example.org", Origin.ISPDB, Standing.ELSEWHERE) for protocol in Protocol
    )
    pretend(monkeypatch, SourceReport(Origin.ISPDB, SourceState.ANSWERED, candidates=elsewhere))
    with pytest.raises(CheckFailed) as failed:
        run(ADDRESS)
    assert failed.value.facts["discovery"]["consent_needed"] == ["mail.example.org"]
    assert failed.value.facts["discovery"]["usable"] == {"imap": [], "smtp": []}
    sentence = words.consent("mail.example.org", "ac-amiens.fr")
    assert "ac-amiens.fr" in sentence
    assert "mail.example.org" in sentence
    assert sentence in failed.value.facts["said"]
    assert "--accept-host mail.example.org" in failed.value.facts["said"]
    found = json.loads(run(ADDRESS, "--accept-host", "Mail.Example.org", "--json"))
    assert found["consent_needed"] == []
    assert [each["host"] for each in found["usable"]["imap"]] == ["mail.example.org"]


def test_a_redirect_elsewhere_needs_consent_that_names_both(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    wording.set_language("en")
    led = SourceReport(Origin.PROVIDER, SourceState.FAILED, "redirect-elsewhere", led_to="autoconfig.example.org")
    pretend(monkeypatch, led)
    with pytest.raises(CheckFailed) as failed:
        run(ADDRESS)
    found = failed.value.facts["discovery"]
    assert (found["consent_needed"], found["sources"][0]["led_to"]) == ([led.led_to], led.led_to)
    said = failed.value.facts["said"]
    assert "it leads to autoconfig.example.org, of another domain: not followed" in said
    sentence = words.consent_to_look("autoconfig.example.org", "ac-amiens.fr")
    assert "ac-amiens.fr" in sentence
    assert sentence in said
    assert words.consent(led.led_to, "ac-amiens.fr") not in said  # no password goes there
    with pytest.raises(CheckFailed) as failed:
        run(ADDRESS, "--accept-host", "Autoconfig.Example.org")
    assert failed.value.facts["discovery"]["consent_needed"] == []


@pytest.mark.parametrize("hint", [National("mx", "mx.education.gouv.fr"), National("redirect", "webmail.example")])
def test_the_national_mail_is_a_question(run: Run, monkeypatch: pytest.MonkeyPatch, hint: National) -> None:
    pretend(monkeypatch, SourceReport(Origin.MX, SourceState.NOTHING), national=hint)
    with pytest.raises(CheckFailed) as failed:
        run(ADDRESS)
    assert hint.host in failed.value.facts["said"]
    assert words.national(hint) in failed.value.facts["said"]
    assert failed.value.facts["discovery"]["national"] == {"evidence": hint.evidence, "host": hint.host}


def test_every_code_of_a_source_has_its_words() -> None:
    from wizard.discovery.clientconfig import Refusal

    for kind in (WebFault, NameFault, Refusal):
        for fault in kind:
            assert words.code(fault.value)
    for table in (Origin, SourceState, Standing, Protocol):
        assert list(table)
    assert all(words.origin(each) for each in Origin)
    assert all(words.standing(each) for each in Standing)
    assert all(words.state(SourceReport(Origin.SRV, each)) for each in SourceState)
    assert all(words.confidence(each) for each in Confidence)
