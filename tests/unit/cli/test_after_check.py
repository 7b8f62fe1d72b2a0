# SPDX-License-Identifier: EUPL-1.2
"""What follows a check: a report that cannot be saved never hides a verdict that is not good."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.core.test_changed import check
from tests.unit.report import samples
from wizard.cli import after_check, output, parser
from wizard.core.errors import AssistantError, BadInput, CheckFailed
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
