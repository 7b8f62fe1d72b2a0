# SPDX-License-Identifier: EUPL-1.2
"""What is planned for classic Outlook, written for real over a registry in memory, and taken back to the byte."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, account, computer, target
from wizard import changes
from wizard.changes import registry as system
from wizard.changes.formats import reg
from wizard.changes.store import Store as Effects
from wizard.clients.base import PlanOptions
from wizard.clients.outlook import accounts, autodiscover, plan, settle
from wizard.clients.outlook.classic import Classic
from wizard.core.account import Store
from wizard.core.errors import ProgramRunning
from wizard.core.plan import DirectoryChange, RegistryChange, RegistryValue
from wizard.core.secret import Secret
from wizard.wording import outlook as words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from wizard.clients.base import Where
    from wizard.core.plan import WritePlan

CANARY = "Mot-de-passe-canari-42"
SETUP = r"HKCU\Software\Microsoft\Office\{}\Outlook\Setup"
SEEDS = [
    "2013",
    "2016-msi",
    "365-c2r",
    "365-first-start",
    "both",
    "two-profiles",
    "roaming",
    "mandatory",
    "account-pop3",
]


@pytest.fixture(autouse=True)
def _as_usual_again() -> Iterator[None]:
    yield
    system.use(None)


def planned(where: Where, route: str = "prf", **options: object) -> WritePlan:
    return plan.plan(account(), target(where, route), **options)  # type: ignore[arg-type]


def tree(folder: Path) -> dict[str, bytes | None]:
    inside = (path for path in folder.rglob("*") if ".local" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in inside}


def values(where: Where) -> list[str]:
    """The lines of an export: a value put back stands last here; their order means nothing, see ``Registry``."""
    return sorted(reg.export(where.registry, "HKCU", "HKLM").decode("utf-16").splitlines())


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("route", ["prf", "autodiscover"])
def test_written_and_undone_before_outlook_starts(tmp_path: Path, seed: str, route: str) -> None:
    where = computer(tmp_path, seed)
    system.use(where.registry)
    before, files = values(where), tree(tmp_path)
    made = planned(where, route)
    receipt = changes.apply(made)
    assert values(where) != before
    assert changes.undo(receipt.id).complete
    assert (values(where), tree(tmp_path)) == (before, files)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("route", ["prf", "autodiscover", "guide"])
def test_no_password_and_nothing_below_the_profiles(tmp_path: Path, seed: str, route: str) -> None:
    where = computer(tmp_path, seed)
    made = Classic().plan(account(), target(where, route), PlanOptions(Store.NONE, Secret(CANARY)))
    assert CANARY not in repr(made)
    for file in made.files:
        assert CANARY.encode() not in file.after
        assert CANARY.encode("utf-16-le") not in file.after
    keys = {change.key.rpartition("\\")[2] for change in made.changes if isinstance(change, RegistryChange)}
    assert keys <= {"Setup", "AutoDiscover"}
    assert all(change.key.startswith("HKCU\\") for change in made.registry)
    assert all(words.note(change.note) for change in (*made.files, *made.registry))


def test_the_import_stands_after_its_file_and_the_first_run_is_forgotten(tmp_path: Path) -> None:
    made = planned(computer(tmp_path, "365-c2r"))
    names = [
        getattr(change, "name", "") or change.path.rpartition("/")[2].rpartition("\\")[2] for change in made.changes
    ]
    assert names == [plan.FOLDER, "outlook-before.reg", "outlook-account.prf", "First-Run", "FirstRun", "ImportPRF"]
    imported = made.registry[-1]
    assert imported.key == SETUP.format("16.0")
    assert imported.after == RegistryValue(1, made.files[1].path)
    assert all(change.passing for change in made.registry)
    assert made.closed == ("outlook.exe",)
    assert made.handover is not None
    assert (made.handover.settles, made.handover.asks) == (True, "outlook.asks")
    assert words.asks(made.handover.asks)


def test_the_plan_shows_the_file_and_every_value(tmp_path: Path) -> None:
    backup, file, setup = changes.preview(planned(computer(tmp_path, "365-c2r")))[-3:]
    shown = [f"{line.sign} {line.text}" for diff in (file, setup) for group in diff.groups for line in group.lines]
    assert "+ DisplayName=Hélène Exemple" in shown
    assert "+ IMAPServer=imap.ac-exemple.fr" in shown
    assert "- First-Run = 03 02 01" in shown
    assert any(line.startswith("+ ImportPRF = ") for line in shown)
    assert backup.groups == ()  # it may hold what Outlook keeps of other accounts: its size only


def test_the_second_way_is_followed_at_once(tmp_path: Path) -> None:
    """The person adds the account in Outlook's own window: nothing is watched before that."""
    made = planned(computer(tmp_path, "365-c2r"), "autodiscover")
    assert made.handover is not None
    assert made.handover.guide is not None
    assert (made.handover.guide.id, made.handover.settles) == ("outlook-autodiscover", False)


def test_the_copy_holds_the_profile_and_the_start(tmp_path: Path) -> None:
    where = computer(tmp_path, "two-profiles")
    copy = reg.parse(planned(where).files[0].after)
    office = accounts.office("16.0")
    assert {rf"{office}\Setup", rf"{office}\Profiles\École"} <= set(copy)
    assert rf"{office}\Profiles\Ancien" not in copy


@pytest.mark.parametrize(("seed", "existing", "default"), [("365-first-start", False, True), ("365-c2r", True, True)])
def test_a_profile_is_joined_or_made(tmp_path: Path, seed: str, existing: bool, default: bool) -> None:
    content = planned(computer(tmp_path, seed)).files[1].after.decode("cp1252")
    assert ("OverwriteProfile=Append" in content) is existing
    assert ("DefaultProfile=Yes" in content) is default


def test_outlook_must_be_closed_and_is_not_ended(tmp_path: Path) -> None:
    class Running(Effects):
        def running(self) -> frozenset[str]:
            return frozenset({"outlook.exe"})

    where = computer(tmp_path, "365-c2r")
    system.use(where.registry)
    before = values(where)
    with pytest.raises(ProgramRunning):
        changes.apply(planned(where), store=Running())
    assert values(where) == before


def test_undo_after_outlook_made_the_account(tmp_path: Path) -> None:
    """The import is gone, the first run is Outlook's again, the account stays and is named."""
    where = computer(tmp_path, "account-sz")
    system.use(where.registry)
    account_key = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}\00000002"
    kept = where.registry.values(account_key)
    for name in kept:
        where.registry.delete(account_key, name)
    receipt = changes.apply(planned(where))
    setup = SETUP.format("16.0")
    where.registry.delete(setup, "ImportPRF")
    where.registry.set(setup, "First-Run", RegistryValue(3, b"\x09"))  # Outlook's new value stays
    for name, value in kept.items():
        where.registry.set(account_key, name, value)
    report = changes.undo(receipt.id)
    assert report.complete
    assert where.registry.value(setup, "ImportPRF") is None
    assert where.registry.value(setup, "First-Run") == RegistryValue(3, b"\x09")
    assert where.registry.value(setup, "FirstRun") == RegistryValue(4, 0)
    assert where.registry.values(account_key) == kept
    assert not (tmp_path / "Users/hexemple/AppData/Local" / plan.FOLDER).exists()
    guide = Classic().still_there(where, ADDRESS.upper())
    assert guide is not None
    assert guide.id == "outlook-remove"
    assert Classic().still_there(where, "autre@ac-exemple.fr") is None


@pytest.mark.parametrize("seed", ["account-sz", "account-binary"])
def test_an_account_that_is_right_is_left_alone(tmp_path: Path, seed: str) -> None:
    made = planned(computer(tmp_path, seed))
    assert made.empty
    assert not made.by_hand


def test_an_account_that_differs_is_corrected_by_the_person(tmp_path: Path) -> None:
    made = planned(computer(tmp_path, "account-differs"))
    assert made.by_hand
    assert made.handover is not None
    assert made.handover.guide is not None
    assert made.handover.guide.id == "outlook-repair"
    assert "ne sont pas tous justes" in words.asks(made.handover.asks)
    windows = {each.screen.id: [copy.value for copy in each.copies] for each in made.handover.guide.screens}
    assert windows == {
        "panel": [], "change": [], "repair_account": ["imap.ac-exemple.fr", "hexemple"],
        "repair_advanced": ["993", "SSL/TLS", "465", "SSL/TLS"], "end": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("seed", "guide"), [("2013", "outlook-2016"), ("2016-msi", "outlook-2016"), ("365-c2r", "outlook-365")]
)
def test_the_guided_copy_writes_nothing(tmp_path: Path, seed: str, guide: str) -> None:
    made = planned(computer(tmp_path, seed), "guide")
    assert made.by_hand
    assert made.handover is not None
    assert made.handover.guide is not None
    assert (made.handover.guide.id, made.handover.settles) == (guide, False)


@pytest.mark.parametrize("route", ["prf", "autodiscover"])
def test_what_no_file_can_say_is_copied_by_hand(tmp_path: Path, route: str) -> None:
    where = computer(tmp_path, "365-c2r")
    made = plan.plan(account(imap="imap.ac-exemple.fr:143/starttls"), target(where, route))
    assert made.by_hand
    assert made.handover is not None
    assert made.handover.guide is not None
    assert (made.handover.guide.id, made.handover.settles) == ("outlook-365", False)


def test_of_several_profiles_the_one_chosen_gets_the_account(tmp_path: Path) -> None:
    where = computer(tmp_path, "two-profiles")
    for title, default in (("École", "Yes"), ("Ancien", "No")):
        made = plan.plan(account(), target(where, title=title))
        assert made.title == title
        lines = made.files[1].after.decode("cp1252").splitlines()
        assert {f"ProfileName={title}", f"DefaultProfile={default}"} <= set(lines)


def test_a_shared_computer_is_told_what_stays(tmp_path: Path) -> None:
    made = planned(computer(tmp_path, "365-c2r"), offline_copy=False)
    assert made.handover is not None
    assert "ordinateur" in words.asks(made.handover.asks)


@pytest.mark.parametrize(
    ("local", "short", "expected"),
    [
        ("Users/Hélène D/AppData/Local", "C:\\Users\\HLNED~1\\AppData\\Local", "C:\\Users\\HLNED~1\\AppData\\Local\\"),
        ("Users/Hélène D/AppData/Local", "", "ProgramData"),
        ("Users/Hélène D/AppData/Local", "C:\\Users\\Hélène D\\AppData\\Local", "ProgramData"),
    ],
)
def test_outlook_reads_a_path_without_spaces_or_accents(tmp_path: Path, local: str, short: str, expected: str) -> None:
    where = computer(tmp_path, "365-c2r")
    used = replace(target(where), local=tmp_path / local)
    made = plan.plan(account(), used, short=lambda _: short)
    said = made.registry[-1].after
    assert said is not None
    assert isinstance(said.data, str)
    assert expected in said.data
    assert said.data.isascii()
    assert " " not in said.data
    backup, prf = made.files
    assert local in backup.path.replace("\\", "/")  # what may hold secrets of other accounts stays private
    assert ("ProgramData" in prf.path) is (expected == "ProgramData")
    folders = [change.path for change in made.changes if isinstance(change, DirectoryChange)]
    assert len(folders) == len(set(folders))


def test_nothing_fits(tmp_path: Path) -> None:
    where = computer(tmp_path, "365-c2r")
    used = replace(target(where), local=tmp_path / "é", shared=tmp_path / "Données communes")
    made = plan.plan(account(), used, short=lambda _: "")
    assert made.by_hand


def test_the_autodiscover_document_is_complete() -> None:
    from xml.etree import ElementTree

    root = ElementTree.fromstring(autodiscover.document(account(smtp="smtp.ac-exemple.fr:587/starttls")))
    space = "{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}"
    protocols = [{one.tag.removeprefix(space): one.text for one in each} for each in root.iter(f"{space}Protocol")]
    imap, smtp = protocols
    assert imap == {
        "Type": "IMAP", "Server": "imap.ac-exemple.fr", "Port": "993", "LoginName": "hexemple",
        "DomainRequired": "off", "SPA": "off", "SSL": "on", "AuthRequired": "on",
    }  # fmt: skip
    assert (smtp["Port"], smtp["SSL"], smtp["Encryption"], smtp["UsePOPAuth"], smtp["SMTPLast"]) == (
        "587", "off", "TLS", "on", "off",
    )  # fmt: skip


def test_only_our_import_is_tidied(tmp_path: Path) -> None:
    where = computer(tmp_path, "365-c2r")
    assert not settle.tidy(target(where))
    where.registry.set(
        SETUP.format("16.0"), "ImportPRF", RegistryValue(1, rf"C:\x\{plan.FOLDER}-1\outlook-account.prf")
    )
    assert settle.tidy(target(where))
    assert where.registry.value(SETUP.format("16.0"), "ImportPRF") is None
