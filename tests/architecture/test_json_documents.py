# SPDX-License-Identifier: EUPL-1.2
"""docs/documents.md against the documents themselves: each command is run with --json, and no key is on one side only."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.architecture.tables import cells, spans
from tests.unit.report import samples
from wizard import cli
from wizard.cli import after_check, output, parser
from wizard.clients.base import Settled
from wizard.clients.outlook import installations
from wizard.core import changed, discovered, outcome, probe, receipt, server, surroundings
from wizard.core.account import Store
from wizard.core.codes import Actor, Code, Evidence
from wizard.core.password import Rule
from wizard.core.proof import Removal
from wizard.demo import accounts
from wizard.journey import recheck
from wizard.journey.world import here

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "documents.md"
FIRST = {"schema", "command", "exit_code"}
# what differs from one case to the next, and the facts of academies, which a check of their own follows
OPEN = re.compile(r"error\.facts|.*\bfacts|.*\boutcome|academ(y|ies\[\])\.(?!password$).*")
PERSON = accounts.ACCOUNTS[0]
WHO = (PERSON.address, "--demo", "--login", PERSON.identifier)
AMIENS = "camille.exemple@ac-amiens.fr"
SHEET = ("setup", AMIENS, "--login", "zorro", "--client", "sheet")


class Runs:
    """Runs commands one after the other in one home; ``seen``: every object of the page that a document showed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys
        self.seen: set[str] = set()

    def of(self, run: str, *line: str, typed: str = "") -> dict[str, Any]:
        """The document of one run, once it is found to be as the page says."""
        reader, writer = os.pipe()
        os.write(writer, typed.encode())
        os.close(writer)
        self.capsys.readouterr()
        code = cli.main([*line, "--json", *(("--password-fd", str(reader)) if typed else ())])
        os.close(reader)
        document: dict[str, Any] = json.loads(self.capsys.readouterr().out)
        assert (document["schema"], document["command"], document["exit_code"]) == (1, line[0], code)
        self.hold(run, {key: value for key, value in document.items() if key not in FIRST})
        return document

    def hold(self, run: str, content: dict[str, Any]) -> None:
        """Hold the keys of a document, and of every object in it, against the page."""
        always, sometimes = keys(next(row[1] for row in cells(PAGE, "run", "keys") if run in row[0]))
        assert always <= set(content) <= always | sometimes, run
        objects = OBJECTS | (OF_UNDO if run == "`undo`" else {})
        for path, found in walk(content, ""):
            assert path in objects, f"{run}: {path} is not on the page"
            always, sometimes = objects[path]
            assert always <= set(found) <= always | sometimes, f"{run}: {path}"
            self.seen.add(f"undo.{path}" if path in OF_UNDO and run == "`undo`" else path)


def keys(cell: str) -> tuple[set[str], set[str]]:
    """Those always there, and those marked with « ? »."""
    named = spans(cell)
    return {key for key in named if key[-1] != "?"}, {key[:-1] for key in named if key[-1] == "?"}


def table(head: str) -> dict[str, tuple[set[str], set[str]]]:
    return {path: keys(row[1]) for row in cells(PAGE, head, "keys") for path in spans(row[0])}


OBJECTS, OF_UNDO = table("object"), table("object of `undo`")


def walk(value: Any, path: str) -> list[tuple[str, dict[str, Any]]]:
    """Every object with the place where it stands."""
    if isinstance(value, list):
        return [found for item in value for found in walk(item, f"{path}[]")]
    if not isinstance(value, dict) or OPEN.fullmatch(path):
        return []
    inside = [found for key, item in value.items() for found in walk(item, f"{path}.{key}" if path else key)]
    return [*([(path, value)] if path else []), *inside]


def test_every_document_is_as_the_page_says(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    runs = Runs(capsys)
    runs.of("`academies`", "academies")
    runs.of("`academies ID`", "academies", "amiens")
    runs.of("`criteria`", "criteria", "--academy", "amiens", "--name", "Amélie 2", typed="Craie-1")
    file = ROOT / "tests" / "data" / "autoconfig" / "full.xml"
    runs.of("`discover`", "discover", AMIENS, "--file", str(file))
    report = str(tmp_path / "report.html")
    good = runs.of("`check`", "check", *WHO, "--prove", "--manager-message", "--report", report, typed=PERSON.password)
    assert good["proof"]["good"]
    refused = runs.of("any that fails", "check", *WHO, typed="Pas-Le-Bon-1")
    assert refused["exit_code"] == 5
    planned = ("setup", *WHO, "--client", "thunderbird", "--plan")
    runs.of("`setup`", *planned, typed=PERSON.password)
    runs.of("`setup`", *SHEET[:-1], "android", "--profile", "android-mail", "--plan")
    written = runs.of("`setup`", *SHEET, "--apply", "--out", str(tmp_path / "changed"))
    Path(written["handover"]["files"][0]).write_text("of the person now", encoding="utf-8")
    assert runs.of("`undo`", "undo")["exit_code"] == 21
    runs.of("`setup`", *SHEET, "--apply", "--out", str(tmp_path / "forgotten"))
    runs.of("`undo --list`", "undo", "--list")
    runs.of("`undo --forget`", "undo", "--forget")
    runs.of("any that fails", "undo")
    runs.of("`outlook-report`", "outlook-report")
    bad: dict[str, Any] = json.loads(json.dumps(output.report_document(samples.blocked())))
    runs.hold("`check`", {"report": bad, "notes": [], **after_a_bad_day(monkeypatch, tmp_path)})
    named = {*OBJECTS, *(f"undo.{path}" for path in OF_UNDO)}
    assert named - runs.seen == {"national"}  # null unless the domain has moved: see the next test


def after_a_bad_day(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[str, Any]:
    """What follows a check when a network blocks what worked on an earlier day."""
    report = samples.blocked()
    worked = changed.Worked("2026-11-01", samples.IMAP, samples.SMTP, None)
    since = recheck.Since(worked, changed.compare(worked, report))
    assert since.changes

    async def then(*_given: object) -> recheck.Since:
        return since

    monkeypatch.setattr(recheck, "since_then", then)
    line = ["check", AMIENS, "--json", "--manager-message", "--report", str(tmp_path / "blocked.txt")]
    said = after_check.run(samples.draft(report), parser.build().parse_args(line), here())
    plain: dict[str, Any] = json.loads(json.dumps(said))
    assert plain["manager_message"]
    return plain


def test_a_hint_of_the_national_mail_has_these_keys() -> None:
    fields = set(discovered.National.__dataclass_fields__)
    assert fields == OBJECTS["national"][0]


def test_a_fact_of_an_academy_is_always_the_same_five_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["academies", "--json"]) == 0
    whole = json.loads(capsys.readouterr().out)["academies"]
    facts = [found for academy in whole for _, found in walk_all(academy) if {"value", "confidence"} <= set(found)]
    assert len(facts) > 100
    assert {tuple(fact) for fact in facts} == {("value", "confidence", "sources", "date", "note")}


def walk_all(value: Any) -> list[tuple[str, dict[str, Any]]]:
    items = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return [*([("", value)] if isinstance(value, dict) else []), *(found for item in items for found in walk_all(item))]


def words(kinds: Any) -> list[str]:
    return [one.value if isinstance(one.value, str) else one.name.lower() for one in kinds]


OUTCOMES = sorted(re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower() for kind in get_args(outcome.Outcome))
SETS = {
    "report.verdict.code": words(Code),
    "report.verdict.family": words(probe.Family),
    "report.verdict.actors[]": words(Actor),
    "report.verdict.evidence[]": words(Evidence),
    "report.verdict.legs[]": words(probe.Leg),
    "report.verdict.stage": words(probe.Stage),
    "report.network.route": words(surroundings.Look),
    "report.network.resolver": words(surroundings.Resolver),
    "report.network.proxy": words(surroundings.Proxy),
    "stages[].outcome": OUTCOMES,
    "origin": words(server.Origin),
    "confidence": words(server.Confidence),
    "protocol": words(server.Protocol),
    "security": words(server.Security),
    "candidates[].trust": words(discovered.Standing),
    "sources[].state": words(discovered.SourceState),
    "since.changes[].what": words(changed.Difference),
    "proof.removal": words(Removal),
    "settled": words(Settled),
    "store": words(Store),
    "plan.about[]": list(installations.ABOUT),
    "report.left[].why": words(receipt.Why),
    "criteria[].code": [word for word in words(Rule) if word != Rule.CONFIRMATION],
}


@pytest.mark.parametrize("key", SETS)
def test_a_closed_set_is_that_of_the_code(key: str) -> None:
    page = {spans(names)[0]: values for names, values in cells(PAGE, "key", "values")}
    assert set(page) == set(SETS)
    assert page[key] == ", ".join(f"`{word}`" for word in SETS[key]), f"{PAGE}: copy this row"
