# SPDX-License-Identifier: EUPL-1.2
"""``setup --client outlook --plan``: which Outlook was found is said, and every value is shown before it is written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, computer
from wizard import cli
from wizard.academies import Catalogue
from wizard.cli import answers
from wizard.journey.world import World

if TYPE_CHECKING:
    from pathlib import Path

ASKED = ["setup", ADDRESS, "--name", "Hélène Exemple", "--login", "hexemple", "--client", "outlook", "--plan"]
SERVERS = ["--imap", "imap.ac-exemple.fr", "--smtp", "smtp.ac-exemple.fr"]


@pytest.mark.parametrize("route", ["prf", "autodiscover", "guide"])
def test_which_outlook_was_found_is_said_whatever_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], route: str
) -> None:
    monkeypatch.setattr(answers, "world", lambda *_given: World(Catalogue(), computer(tmp_path, "2013")))
    assert cli.main([*ASKED, *SERVERS, "--route", route, "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)["plan"]
    assert (plan["client"], plan["version"], plan["about"]) == ("outlook", "15.0", ["x86", "msi"])
    assert plan["empty"] is (route == "guide")
    assert cli.main([*ASKED, *SERVERS, "--route", route]) == 0
    said = capsys.readouterr().out
    assert "Outlook 15.0, 32 bits, installé par un fichier MSI\n" in said
    assert ("ImportPRF = " in said) is (route == "prf")
    assert ("PreferLocalXML" in said) is (route == "autodiscover")
