# SPDX-License-Identifier: EUPL-1.2
"""``setup --apply`` after each kind of check: what --allow-unverified opens, and what it never opens; other consents."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.cli.typed import descriptor
from tests.unit.journey.test_steps import BLOCKED, GOOD, REFUSED, report
from wizard import changes, cli, vault
from wizard.core.probe import BadCertificate, CertificateFacts, CertificateFault, MissingCapability, ProbeReport, Stage
from wizard.journey import work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wizard.journey.world import World

    Run = Callable[..., tuple[int, dict[str, Any]]]

ADDRESS = "camille.exemple@ac-amiens.fr"
PASSWORD = "Mot-de-passe-canari-42"
ONE_LEG = ProbeReport(BLOCKED.receive, GOOD.send)
CERTIFICATE = report(BadCertificate(CertificateFault.OTHER_NAME, CertificateFacts(), ""), Stage.TLS)
STRIPPED = report(MissingCapability("STARTTLS"), Stage.TLS)


@pytest.fixture
def profiles(tmp_path: Path) -> Path:
    """A place for Thunderbird's profiles, of which there is none."""
    place = tmp_path / "profiles"
    place.mkdir()
    return place


@pytest.fixture
def worlds() -> list[World]:
    """The worlds that were checked in."""
    return []


@pytest.fixture
def run(
    profiles: Path, worlds: list[World], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Apply, with this end of the check."""

    def applied(ended: ProbeReport, *options: str) -> tuple[int, dict[str, Any]]:
        async def check(_draft: object, world: World, *_rest: object) -> ProbeReport:
            worlds.append(world)
            return ended

        monkeypatch.setattr(work, "check", check)
        line = ["setup", ADDRESS, "--login", "cexemple", "--client", "thunderbird", "--profile-root", str(profiles)]
        with descriptor(PASSWORD) as reads:
            code = cli.main([*line, "--store", "none", "--password-fd", reads, "--apply", "--json", *options])
        return code, json.loads(capsys.readouterr().out)

    return applied


@pytest.mark.parametrize("ended", [BLOCKED, ONE_LEG], ids=["both legs", "one leg"])
def test_a_blocked_network_is_written_when_asked_for_with_a_code_of_its_own(
    ended: ProbeReport, run: Run, profiles: Path
) -> None:
    code, document = run(ended)
    assert (code, document["error"]["type"]) == (5, "CheckFailed")
    assert list(profiles.iterdir()) == []
    code, document = run(ended, "--allow-unverified")
    assert (code, document["written"], document["verified"]) == (20, True, False)
    (prefs,) = profiles.rglob("prefs.js")
    assert "(non vérifié)" in prefs.read_text(encoding="utf-8")
    changes.undo(document["receipt"])
    code, document = run(GOOD, "--allow-unverified")
    assert (code, document["verified"]) == (0, True)


@pytest.mark.parametrize("ended", [REFUSED, CERTIFICATE, STRIPPED], ids=["login", "certificate", "starttls"])
def test_what_is_never_written_stays_so(ended: ProbeReport, run: Run, profiles: Path) -> None:
    code, document = run(ended, "--allow-unverified")
    assert (code, document["error"]["type"]) == (5, "CheckFailed")
    assert list(profiles.iterdir()) == []
    assert changes.receipts() == ()


def test_traffic_that_is_read_is_agreed_to_by_its_option_only(run: Run, worlds: list[World]) -> None:
    run(GOOD)
    run(GOOD, "--accept-intercepted")
    assert [(world.accept_intercepted, world.ca_file) for world in worlds] == [(False, None), (True, None)]


@pytest.fixture
def keyring() -> Iterator[None]:
    vault.use(vault.MemoryBackend())
    yield
    vault.use(None)


@pytest.mark.usefixtures("keyring")
def test_the_keyring_is_given_the_password_by_its_option_only(run: Run) -> None:
    code, document = run(GOOD)
    assert (code, document["keyring"], vault.fetch(ADDRESS)) == (0, False, None)
    changes.undo(document["receipt"])
    code, document = run(GOOD, "--keyring")
    kept = vault.fetch(ADDRESS)
    assert (code, document["keyring"]) == (0, True)
    assert kept is not None
    assert kept.reveal() == PASSWORD
