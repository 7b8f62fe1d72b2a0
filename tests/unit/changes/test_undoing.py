# SPDX-License-Identifier: EUPL-1.2
"""Undo: byte-identical where nobody changed anything, only ours where somebody did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.changes.plans import OTHERS, added, existing_profile, first, prefs_change, tree
from wizard import changes
from wizard.changes.formats import ini, logins, prefs
from wizard.core.errors import Drifted, NothingToUndo, WriteFailed
from wizard.core.plan import WritePlan
from wizard.core.receipt import Left, Why

from .test_writing import _Failing

if TYPE_CHECKING:
    from pathlib import Path


def test_an_account_added_is_taken_away_to_the_byte(home: Path) -> None:
    profile = existing_profile(home)
    before = tree(home)
    report = changes.undo(changes.apply(added(profile)).id)
    assert tree(home) == before
    assert report.complete
    assert report.restored == (str(profile / "prefs.js"), str(profile / "logins.json"))
    assert changes.receipts() == ()


def test_a_first_profile_is_taken_away_with_its_folders(home: Path) -> None:
    receipt = changes.apply(first(home / ".thunderbird"))
    assert changes.undo(receipt.id).complete
    assert tree(home) == {}


def test_twice_is_once(home: Path) -> None:
    receipt = changes.apply(added(existing_profile(home)))
    changes.undo(receipt.id)
    with pytest.raises(NothingToUndo):
        changes.undo(receipt.id)


@pytest.mark.parametrize("id", ["", "20261122-143000-abcd", "../../etc", "x" * 300])
def test_what_was_never_done_cannot_be_undone(id: str) -> None:
    with pytest.raises(NothingToUndo):
        changes.undo(id)


def test_after_the_program_ran_only_ours_goes(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    path = profile / "prefs.js"
    lived = prefs.parse(path.read_bytes()).with_values(
        {
            "mail.accountmanager.accounts": "account1,account2,account3",
            "mail.account.lastKey": 3,
            "mail.account.account3.server": "server3",
            "mail.server.server2.directory-rel": "[ProfD]ImapMail/imap.ac-amiens.fr",
            "app.update.time": 12,
        }
    )
    path.write_bytes(bytes(lived))
    report = changes.undo(receipt.id)
    assert prefs.parse(path.read_bytes()).items() == {
        **prefs.parse(OTHERS).items(),
        "mail.accountmanager.accounts": "account1,account3",
        "mail.account.lastKey": 3,
        "mail.account.account3.server": "server3",
        "app.update.time": 12,
    }
    assert report.complete
    assert report.partly == (str(path),)
    assert report.restored == (str(profile / "logins.json"),)


def test_a_preference_of_ours_that_somebody_changed_is_left_and_told(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    path = profile / "prefs.js"
    path.write_bytes(bytes(prefs.parse(path.read_bytes()).with_values({"mail.rights.version": 2})))
    report = changes.undo(receipt.id)
    assert report.left == (Left(str(path), Why.CHANGED, ("mail.rights.version",)),)
    assert prefs.parse(path.read_bytes()).items() == {**prefs.parse(OTHERS).items(), "mail.rights.version": 2}


def test_two_set_ups_are_undone_in_any_order(home: Path) -> None:
    profile = existing_profile(home)
    before = prefs.parse(OTHERS).items()
    made = []
    for number in (2, 3):
        plan = WritePlan("thunderbird", "t", "a", (prefs_change(profile / "prefs.js", number),), (str(profile),))
        made.append(changes.apply(plan).id)
    assert changes.undo(made[0]).complete
    held = prefs.parse((profile / "prefs.js").read_bytes())
    assert held.get("mail.accountmanager.accounts") == "account1,account3"
    assert held.get("mail.server.server3.hostname") == "imap.ac-amiens.fr"
    assert held.get("mail.server.server2.hostname") is None
    changes.undo(made[1])
    after = prefs.parse((profile / "prefs.js").read_bytes()).items()
    assert after["mail.accountmanager.accounts"] == "account1"
    assert {key for key in after if "server3" in key or "account3" in key} == set()
    assert before.items() - after.items() <= {("mail.account.lastKey", 1)}


def test_a_password_saved_since_keeps_the_key_it_needs(home: Path) -> None:
    profile = home / ".thunderbird" / "assistant.default"
    receipt = changes.apply(first(home / ".thunderbird"))
    path = profile / "logins.json"
    path.write_bytes(bytes(logins.parse(path.read_bytes()).with_entry({"guid": "{theirs}"})))
    report = changes.undo(receipt.id)
    assert logins.parse(path.read_bytes()).guids == {"{theirs}"}
    assert (profile / "key4.db").exists()
    assert Left(str(profile / "key4.db"), Why.NEEDED) in report.left
    assert not (profile / "prefs.js").exists()


def test_a_profile_with_somebodys_files_stays_in_the_list(home: Path) -> None:
    root = home / ".thunderbird"
    receipt = changes.apply(first(root))
    mail = root / "assistant.default" / "ImapMail" / "INBOX"
    mail.parent.mkdir()
    mail.write_bytes(b"From somebody")
    report = changes.undo(receipt.id)
    assert mail.read_bytes() == b"From somebody"
    assert ini.parse((root / "profiles.ini").read_bytes()).get("Profile0", "Path") == "assistant.default"
    assert {(left.path, left.why) for left in report.left} == {
        (str(root), Why.NOT_EMPTY),
        (str(root / "assistant.default"), Why.NOT_EMPTY),
        (str(root / "profiles.ini"), Why.NEEDED),
    }
    assert not (root / "assistant.default" / "prefs.js").exists()


def test_a_file_removed_since_is_not_made_again(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    (profile / "logins.json").unlink()
    report = changes.undo(receipt.id)
    assert report.left == (Left(str(profile / "logins.json"), Why.REMOVED),)
    assert not (profile / "logins.json").exists()
    assert (profile / "prefs.js").read_bytes() == OTHERS


def test_a_profile_removed_since_is_no_obstacle(home: Path) -> None:
    receipt = changes.apply(first(home / ".thunderbird"))
    for path in sorted((home / ".thunderbird").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (home / ".thunderbird").rmdir()
    assert changes.undo(receipt.id).complete
    assert tree(home) == {}


def test_a_folder_in_the_place_of_a_file_is_left(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    (profile / "logins.json").unlink()
    (profile / "logins.json").mkdir()
    assert changes.undo(receipt.id).left == (Left(str(profile / "logins.json"), Why.CHANGED),)


def test_a_broken_login_store_is_left(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    (profile / "logins.json").write_bytes(b"{")
    assert changes.undo(receipt.id).left == (Left(str(profile / "logins.json"), Why.CHANGED),)
    assert (profile / "logins.json").read_bytes() == b"{"


def test_an_opaque_file_changed_since_is_left(home: Path) -> None:
    receipt = changes.apply(first(home / ".thunderbird"))
    key = home / ".thunderbird" / "assistant.default" / "key4.db"
    key.write_bytes(b"SQLite\0more keys")
    report = changes.undo(receipt.id)
    assert Left(str(key), Why.CHANGED) in report.left
    assert key.read_bytes() == b"SQLite\0more keys"


@pytest.mark.parametrize(
    ("effect", "name"), [("write", "undo-0"), ("write", "prefs.js"), ("rename", "prefs.js"), ("rename", "over.json")]
)
def test_a_failed_undo_changes_nothing_and_may_be_asked_again(home: Path, effect: str, name: str) -> None:
    profile = existing_profile(home)
    before = tree(home)
    receipt = changes.apply(added(profile))
    written = tree(home)
    with pytest.raises(WriteFailed):
        changes.undo(receipt.id, store=_Failing(effect, name, 28))
    assert tree(home) == written
    assert changes.receipts() == (receipt,)
    assert not changes.pending()
    assert changes.undo(receipt.id).complete
    assert tree(home) == before


class _EditedAtTheJournal(_Failing):
    """Somebody edits a file between the judgement and the writing."""

    def rename(self, source: Path, target: Path) -> None:
        super().rename(source, target)
        if target.name == "undo.json":
            edited = target.parents[5] / ".thunderbird" / "old.default" / "prefs.js"
            edited.write_bytes(b"edited")


def test_a_file_changed_at_that_very_moment_stops_the_undo(home: Path) -> None:
    profile = existing_profile(home)
    receipt = changes.apply(added(profile))
    with pytest.raises(Drifted):
        changes.undo(receipt.id, store=_EditedAtTheJournal("", "", 0))
    assert (profile / "prefs.js").read_bytes() == b"edited"
    assert b"{ours}" in (profile / "logins.json").read_bytes()
    assert changes.receipts() == (receipt,)


def test_the_mode_of_a_file_survives_both_ways(home: Path) -> None:
    profile = existing_profile(home)
    (profile / "prefs.js").chmod(0o640)
    changes.undo(changes.apply(added(profile)).id)
    assert (profile / "prefs.js").stat().st_mode & 0o777 == 0o640
