# SPDX-License-Identifier: EUPL-1.2
"""What follows a check: a report that cannot be saved never hides a verdict that is not good."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.core.test_changed import IMAP, SMTP, check, leg
from tests.unit.report import samples
from wizard.cli import after_check, commands, output, parser
from wizard.core.errors import AssistantError, BadInput, CheckFailed
from wizard.core.outcome import BadCertificate, CertificateFacts, CertificateFault
from wizard.core.probe import Family, Leg, ProbeReport, Stage
from wizard.core.surroundings import Surroundings
from wizard.journey import work
from wizard.journey.world import here
from wizard.report import guard

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

ADDRESS = "camille.exemple@ac-amiens.fr"


def options(place: Path, *more: str) -> argparse.Namespace:
    return parser.build().parse_args(["check", ADDRESS, "--report", str(place), *more])


def secret(*_given: object) -> None:
    raise AssistantError(guard.CODE)


def full(*_given: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("saving", "kind", "code"), [(secret, "AssistantError", guard.CODE), (full, "BadInput", "unwritable-file")]
)
@pytest.mark.parametrize("form", ["--json", ""])
def test_a_verdict_that_is_not_good_ends_all_the_same(
    saving: object,
    kind: str,
    code: str,
    form: str,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(guard, "save", saving)
    report = samples.blocked()
    error = CheckFailed(report.family.value, report=report)
    given = options(tmp_path / "report.txt", *filter(None, [form]), "--manager-message")
    after_check.failed(error, samples.draft(report), given, here())
    said = error.facts["report_error"]
    assert (said["type"], said["code"]) == (kind, code)
    assert "saved_report" not in error.facts
    assert error.facts["manager_message"]  # what was said before it stays
    assert capsys.readouterr().err == ("" if form else said["message"] + "\n")
    assert error.exit_code == 5


@pytest.mark.parametrize(("saving", "kind"), [(secret, AssistantError), (full, BadInput)])
def test_after_a_good_check_the_missing_report_is_the_end_and_the_document_holds_the_check(
    saving: object,
    kind: type[AssistantError],
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(guard, "save", saving)
    with pytest.raises(kind) as found:
        after_check.run(samples.draft(check()), options(tmp_path / "report.txt", "--json"), here())
    output.tell_error(found.value, "check", as_json=True)
    assert '"good": true' in capsys.readouterr().out


def test_a_portal_under_its_own_certificate_ends_as_the_network_it_is(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = BadCertificate(CertificateFault.UNKNOWN_AUTHORITY, CertificateFacts(names=("hotspot.example",)))
    met = check(*(leg(which, server, shown, Stage.TLS) for which, server in ((Leg.RECEIVE, IMAP), (Leg.SEND, SMTP))))
    portal = replace(met, surroundings=Surroundings(portal="hotspot.example"))
    assert met.family is Family.TRUST

    async def told(*_given: object) -> ProbeReport:
        return portal

    monkeypatch.setattr(work, "check", told)
    with pytest.raises(CheckFailed) as ended:
        commands._checked(samples.draft(None), options(tmp_path / "report.txt", "--json"), here())
    assert (ended.value.code, ended.value.exit_code) == ("network", 5)
