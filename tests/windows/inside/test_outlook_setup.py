# SPDX-License-Identifier: EUPL-1.2
"""``setup --client outlook --apply`` whole, over a real registry and real processes: how it ends for each Outlook.

The servers are not asked: what is looked at begins once they have answered well.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.cli.typed import descriptor
from tests.unit.clients.outlook.computers import ADDRESS, account
from tests.unit.journey.test_steps import leg
from tests.windows.inside.desk import Desk, exported
from wizard import cli
from wizard.academies import Catalogue
from wizard.cli import answers, listing
from wizard.clients.outlook import accounts, starting
from wizard.core.probe import Leg, ProbeReport
from wizard.journey import work
from wizard.journey.world import World

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.clients.base import Target

pytestmark = pytest.mark.usefixtures("own_registry")
UNVERIFIED = 20
PASSWORD = "Mot-de-passe-canari-42"
WHO = ["setup", ADDRESS, "--name", "Hélène Exemple", "--login", "hexemple", "--client", "outlook"]
WHERE = ["--imap", "imap.ac-exemple.fr", "--smtp", "smtp.ac-exemple.fr"]


class Office:
    """A desk whose assistant is the command line."""

    def __init__(self, tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk = Desk(tmp_path, way, monkeypatch)
        self.before = exported(tmp_path, "before.reg")
        self.tmp_path = tmp_path
        start = starting.start
        good = ProbeReport(leg(Leg.RECEIVE, account().imap), leg(Leg.SEND, account().smtp), user_name="hexemple")

        def stand_in(_target: Target) -> None:
            start(self.desk.target)

        async def check(*_given: object) -> ProbeReport:
            return good

        world = World(Catalogue(), self.desk.where)
        monkeypatch.setattr(answers, "world", lambda *_given: world)
        monkeypatch.setattr(listing, "here", lambda: world)
        monkeypatch.setattr(starting, "start", stand_in)
        monkeypatch.setattr(work, "check", check)

    def run(self, *options: str) -> int:
        with descriptor(PASSWORD) as reads:
            return cli.main([*WHO, *WHERE, "--password-fd", reads, *options])


def one_document(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    said = capsys.readouterr()
    assert said.err == ""
    assert PASSWORD not in said.out
    found: dict[str, Any] = json.loads(said.out)
    return found


ENDS = {  # way: how it ends, the windows that are shown then, the last thing that was seen before
    "right": ("created", "outlook-password", "account_seen"),
    "slow": ("created", "outlook-password", "account_seen"),
    "wrong-server": ("differs", "outlook-repair", "account_seen"),
    "ignore": ("not_seen", "outlook-365", "import_removed_by_us"),
    "hang": ("not_seen", "outlook-365", "import_removed_by_us"),
    "crash": ("crashed", "outlook-365", "import_removed_by_us"),
}


@pytest.mark.parametrize("way", ENDS)
def test_each_outlook_ends_with_its_code_and_one_document(
    tmp_path: Path, way: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ended, guide, last = ENDS[way]
    office = Office(tmp_path, way, monkeypatch)
    try:
        code = office.run("--apply", "--json")
        given = one_document(capsys)
        assert (given["exit_code"], given["settled"], given["written"]) == (code, ended, True)
        assert code == (0 if ended == "created" else UNVERIFIED)
        assert given["handover"]["guide"] == guide
        assert not office.desk.imports()
        assert cli.main(["outlook-report", "--json"]) == 0
        watch = one_document(capsys)["facts"]["written.1.watch"].split(", ")
        assert [fact.partition(" ")[2] for fact in watch[-2:]] == [last, ended]
    finally:
        office.desk.close("end")
    assert cli.main(["undo", given["receipt"], "--json"]) == 0
    undone = one_document(capsys)
    there = accounts.of(accounts.read(office.desk.where.registry, "16.0", "Outlook"), ADDRESS)
    assert (there is not None) is (ended in ("created", "differs"))  # the person's to remove, and shown how
    assert undone.get("handover", {}).get("guide", "") == ("outlook-remove" if there is not None else "")
    if there is None:
        assert exported(tmp_path, "after.reg") == office.before
    assert list((tmp_path / "local").iterdir()) == []


def test_what_differs_is_corrected_by_the_values_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path, "wrong-server", monkeypatch)
    try:
        assert office.run("--apply") == UNVERIFIED
        said = capsys.readouterr().out.replace("\u00a0", " ")
        assert "indique « imap.autre.example ». Mettez « imap.ac-exemple.fr » à la place." in said
        assert "Serveur de courrier entrant: imap.ac-exemple.fr" in said
        assert office.run("--plan", "--json") == 0  # asked again, it says the same and would write nothing
        again = one_document(capsys)
        assert (again["plan"]["empty"], again["handover"]["guide"]) == (True, "outlook-repair")
    finally:
        office.desk.close("end")


def test_the_person_at_a_terminal_opens_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path, "second-start", monkeypatch)

    class Terminal:
        def isatty(self) -> bool:
            return True

        def readline(self) -> str:
            office.desk.close("end")
            office.desk.start()
            return "\n"

    monkeypatch.setattr(sys, "stdin", Terminal())
    try:
        assert office.run("--apply") == 0
        said = capsys.readouterr().out
        assert "Fermez Outlook" in said
        assert f"Outlook a créé le compte {ADDRESS}" in said
        assert "Enregistrer ce mot de passe" in said  # the box that Outlook will show, and what to tick
    finally:
        office.desk.close("end")


def test_windows_that_does_not_start_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path, "right", monkeypatch)
    office.desk.target = replace(office.desk.target, command=(str(tmp_path / "gone" / "OUTLOOK.EXE"),))
    assert office.run("--apply", "--json") == UNVERIFIED
    given = one_document(capsys)
    assert (given["settled"], given["handover"]["guide"]) == ("not_started", "outlook-365")
    assert cli.main(["undo", given["receipt"]]) == 0
    assert exported(tmp_path, "after.reg") == office.before
