# SPDX-License-Identifier: EUPL-1.2
"""An address of no known academy, with its servers given by name: set up like any other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.unit.cli.typed import descriptor
from tests.unit.journey.test_steps import GOOD
from wizard import cli
from wizard.journey import work

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from wizard.core.probe import ProbeReport

WHO = ["setup", "camille@exemple.fr", "--name", "Camille Exemple", "--login", "cexemple", "--client", "sheet"]
SERVERS = ["--imap", "imap.ac-amiens.fr", "--smtp", "smtp.ac-amiens.fr"]


def test_it_is_written_and_ends_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def check(*_given: object) -> ProbeReport:
        return GOOD

    monkeypatch.setattr(work, "check", check)
    with descriptor("Mot-de-passe-canari-42") as reads:
        code = cli.main([*WHO, *SERVERS, "--password-fd", reads, "--out", str(tmp_path / "o"), "--apply", "--json"])
    document = json.loads(capsys.readouterr().out)
    assert (code, document["exit_code"], document["written"]) == (0, 0, True)
    assert len(list((tmp_path / "o").iterdir())) == 2
