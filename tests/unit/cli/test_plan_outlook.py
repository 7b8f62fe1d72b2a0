# SPDX-License-Identifier: EUPL-1.2
"""``setup --client outlook --plan``: which Outlook was found, every value before it is written; what a shared computer keeps."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.cli.typed import descriptor
from tests.unit.clients.outlook.computers import ADDRESS, account, computer
from tests.unit.journey.test_steps import leg
from wizard import cli
from wizard.academies import Catalogue
from wizard.changes import registry as system
from wizard.cli import answers
from wizard.clients.outlook import plan as outlook_plan
from wizard.core.probe import Leg, ProbeReport
from wizard.journey import work
from wizard.journey.world import World
from wizard.wording import plans

if TYPE_CHECKING:
    from pathlib import Path

WHO = ["setup", ADDRESS, "--name", "Hélène Exemple", "--login", "hexemple", "--client", "outlook"]
SERVERS = ["--imap", "imap.ac-exemple.fr", "--smtp", "smtp.ac-exemple.fr"]


@pytest.mark.parametrize("route", ["prf", "autodiscover", "guide"])
def test_which_outlook_was_found_is_said_whatever_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], route: str
) -> None:
    monkeypatch.setattr(answers, "world", lambda *_given: World(Catalogue(), computer(tmp_path, "2013")))
    assert cli.main([*WHO, *SERVERS, "--plan", "--route", route, "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)["plan"]
    assert (plan["client"], plan["version"], plan["about"]) == ("outlook", "15.0", ["x86", "msi"])
    assert plan["empty"] is (route == "guide")
    assert cli.main([*WHO, *SERVERS, "--plan", "--route", route]) == 0
    said = capsys.readouterr().out
    assert "Outlook 15.0, 32 bits, installé par un fichier MSI\n" in said
    assert ("ImportPRF = " in said) is (route == "prf")
    assert ("PreferLocalXML" in said) is (route == "autodiscover")


@pytest.mark.parametrize(
    ("seed", "client", "codes", "says"),
    [
        ("both", "outlook-new", ["outlook_new.cloud", "outlook_new.in_use"], "serveurs de Microsoft"),
        ("account-pop3", "outlook", ["outlook.pop3"], "Un compte POP est déjà là"),
        ("roaming", "outlook", ["outlook.roaming"], "vous suit"),
        ("365-c2r", "outlook", [], ""),
    ],
)
def test_what_must_be_known_is_said_before_the_plan(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    seed: str,
    client: str,
    codes: list[str],
    says: str,
) -> None:
    monkeypatch.setattr(
        answers, "world", lambda *_given: World(Catalogue(), computer(tmp_path, seed, USERDNSDOMAIN="AC"))
    )
    asked = [*WHO[:-1], client, *SERVERS, "--plan"]
    assert cli.main(asked) == 0
    warned = capsys.readouterr().err
    assert says in warned
    others = ("outlook_new.cloud", "outlook.pop3", "outlook.roaming", "outlook.mandatory", "outlook.leftovers")
    assert not [id for id in others if plans.note(id) in warned and id not in codes]
    assert cli.main([*asked, "--json"]) == 0
    caught = capsys.readouterr()
    notes = {note["code"]: note["message"] for note in json.loads(caught.out)["notes"]}
    assert ([code for code in notes if code.startswith("outlook")], caught.err) == (codes, "")
    assert all(notes[code] in warned for code in codes)


@pytest.mark.parametrize("shared", [True, False])
def test_a_shared_computer_keeps_no_copy_and_is_promised_no_more_than_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], shared: bool
) -> None:
    where = computer(tmp_path, "365-c2r")
    good = ProbeReport(leg(Leg.RECEIVE, account().imap), leg(Leg.SEND, account().smtp), user_name="hexemple")

    async def check(*_given: object) -> ProbeReport:
        return good

    monkeypatch.setattr(answers, "world", lambda *_given: World(Catalogue(), where))
    monkeypatch.setattr(work, "check", check)
    system.use(where.registry)
    try:
        with descriptor("Mot-de-passe-canari-42") as reader:
            given = ["--apply", "--route", "autodiscover", "--password-fd", reader]
            assert cli.main([*WHO, *SERVERS, *given, *(["--shared-pc"] if shared else [])]) == 0
    finally:
        system.use(None)
    left = sorted(path.name for path in (tmp_path / "Users/hexemple/AppData/Local" / outlook_plan.FOLDER).iterdir())
    assert left == (["outlook-autodiscover.xml"] if shared else ["outlook-autodiscover.xml", "outlook-before.reg"])
    said = capsys.readouterr().out
    assert ("garde tout de même une copie" in said) is shared  # Outlook, of the messages
    assert "ni copie de vos messages" not in said
    assert ("ni sauvegarde" in said) is shared
    assert "ne le donne pas" in said  # the password, to Outlook
    assert "Nulle part" not in said
