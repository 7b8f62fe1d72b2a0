# SPDX-License-Identifier: EUPL-1.2
"""What is said of each computer: which Outlook, which profiles, what to know before choosing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, computer, target
from tests.unit.clients.outlook.computers import SEEDS as FILES
from wizard.changes.computer import SharedHint
from wizard.clients.outlook import detection
from wizard.wording import outlook as words

if TYPE_CHECKING:
    from pathlib import Path

SEEDS = ["2013", "2016-msi", "365-c2r", "365-first-start", "both", "two-profiles", "account-sz"]


@pytest.mark.parametrize("seed", SEEDS)
def test_every_profile_by_every_way(tmp_path: Path, seed: str) -> None:
    found = detection.detect(computer(tmp_path, seed))
    assert found is not None
    assert {one.route for one in found.targets} == set(detection.ROUTES)
    assert len({one.id for one in found.targets}) == len(found.targets)
    assert found.targets[0].route == "prf"
    assert found.targets[0].default
    assert not any(one.keeps or one.can_store or one.running for one in found.targets)


@pytest.mark.parametrize("seed", ["none", "new-only", "leftovers-14"])
def test_no_classic_outlook(tmp_path: Path, seed: str) -> None:
    assert detection.detect(computer(tmp_path, seed)) is None


@pytest.mark.parametrize("system", ["linux", "darwin"])
def test_only_on_windows(tmp_path: Path, system: str) -> None:
    where = replace(computer(tmp_path, "both"), platform=system)
    assert detection.detect(where) is None
    assert detection.detect_modern(where) is None


def test_the_first_profile_is_still_to_be_made(tmp_path: Path) -> None:
    found = target(computer(tmp_path, "365-first-start"))
    assert (found.title, found.exists, found.accounts) == ("Outlook", False, ())


def test_profiles_and_their_accounts(tmp_path: Path) -> None:
    found = detection.detect(computer(tmp_path, "two-profiles"))
    assert found is not None
    assert [(one.title, one.default) for one in found.targets[:2]] == [("École", True), ("Ancien", False)]
    assert ADDRESS in target(computer(tmp_path, "account-binary")).accounts


def test_running(tmp_path: Path) -> None:
    found = detection.detect(computer(tmp_path, "both", "explorer.exe", "outlook.exe"))
    modern = detection.detect_modern(computer(tmp_path, "both", "olk.exe"))
    assert found is not None
    assert modern is not None
    assert all(one.running for one in (*found.targets, *modern.targets))


@pytest.mark.parametrize(
    ("seed", "domain", "expected", "hint"),
    [
        ("365-c2r", "", (), SharedHint.NONE),
        ("roaming", "AC", ("outlook.roaming",), SharedHint.ROAMING_PROFILE),
        ("roaming", "", (), SharedHint.NONE),
        ("mandatory", "AC", ("outlook.mandatory",), SharedHint.TEMPORARY_PROFILE),
    ],
)
def test_notes(tmp_path: Path, seed: str, domain: str, expected: tuple[str, ...], hint: SharedHint) -> None:
    where = computer(tmp_path, seed, USERDNSDOMAIN=domain)
    found = detection.detect(where)
    assert found is not None
    assert (found.notes, detection.hint(where)) == (expected, hint)


@pytest.mark.parametrize("root", ["HKCU", "HKLM"])
def test_traces_of_2010_beside_a_newer_one_are_told(tmp_path: Path, root: str) -> None:
    where = computer(tmp_path, "365-c2r")
    where.registry.require(rf"{root}\Software\Microsoft\Office\14.0\Outlook")  # type: ignore[attr-defined]
    found = detection.detect(where)
    assert found is not None
    assert (found.notes, found.version) == (("outlook.leftovers",), "16.0.17932.20328")


def test_every_seed_is_one_of_this_table(tmp_path: Path) -> None:
    """Seed: version, the first profile, its addresses, notes without a domain; then whether new Outlook is there."""
    other, c2r = "prof@autre.example", "16.0.17932.20328"
    table = {
        "2013": ("15.0", "Outlook", (), (), False),
        "2016-msi": ("16.0", "Outlook", (), (), False),
        "365-c2r": (c2r, "Outlook", (other,), (), False),
        "365-first-start": (c2r, "Outlook", (), (), False),
        "account-binary": (c2r, "Outlook", (ADDRESS,), (), False),
        "account-differs": (c2r, "Outlook", (ADDRESS,), (), False),
        "account-pop3": (c2r, "Outlook", (ADDRESS,), (), False),
        "account-sz": (c2r, "Outlook", (other, ADDRESS), (), False),
        "both": (c2r, "Outlook", (), (), True),
        "leftovers-14": (None, "", (), (), False),
        "mandatory": (c2r, "Outlook", (other,), (), False),
        "new-only": (None, "", (), (), True),
        "none": (None, "", (), (), False),
        "roaming": (c2r, "Outlook", (other,), (), False),
        "two-profiles": (c2r, "École", (), (), False),
    }
    found = {}
    for seed in sorted(path.stem for path in FILES.glob("*.reg")):
        where = computer(tmp_path / seed, seed)
        classic, modern = detection.detect(where), detection.detect_modern(where) is not None
        first = classic.targets[0] if classic else None
        found[seed] = (
            classic.version if classic else None,
            first.title if first else "",
            first.accounts if first else (),
            classic.notes if classic else (),
            modern,
        )
    assert found == table


def test_a_pop3_account_is_told(tmp_path: Path) -> None:
    assert target(computer(tmp_path, "account-pop3")).notes == ("outlook.pop3",)


@pytest.mark.parametrize("seed", ["new-only", "both"])
def test_new_outlook_says_who_reads_along(tmp_path: Path, seed: str) -> None:
    found = detection.detect_modern(computer(tmp_path, seed))
    assert found is not None
    assert found.notes == ("outlook_new.cloud", "outlook_new.in_use")
    assert found.targets[0].command
    assert all(words.note(id) for id in found.notes)


def test_new_outlook_without_its_alias_is_not_started(tmp_path: Path) -> None:
    where = computer(tmp_path, "new-only")
    (tmp_path / "Users/hexemple/AppData/Local/Microsoft/WindowsApps/olk.exe").unlink()
    found = detection.detect_modern(where)
    assert found is not None
    assert found.targets[0].command == ()
