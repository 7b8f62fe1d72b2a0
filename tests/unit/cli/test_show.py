# SPDX-License-Identifier: EUPL-1.2
"""What is said of a plan on the command line, in words and in the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.cli import show
from wizard.core.plan import FileChange, WritePlan
from wizard.journey.draft import Draft

if TYPE_CHECKING:
    import pytest


def test_an_authority_that_the_program_may_not_know_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    change = FileChange("/p/prefs.js", None, b"x")
    for issuer in ("Proxy du lycée", ""):
        plan = WritePlan("thunderbird", "t", "c@ac-amiens.fr", (change,), distrusted=issuer)
        show.plan(Draft(plan=plan))
        said = capsys.readouterr().out
        assert ("Proxy du lycée" in said, "--ca-file" in said) == (bool(issuer), bool(issuer))
        assert show.plan_document(plan)["distrusted"] == issuer
