# SPDX-License-Identifier: EUPL-1.2
"""The preview: every changed line, whole, under its sentence, and no secret in it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.changes.plans import OTHERS, added, existing_profile, first, tree
from wizard.changes import DiffGroup, DiffLine, FileDiff, preview
from wizard.core.plan import HIDDEN, FileChange, Format, RegistryChange, RegistryValue, WritePlan

if TYPE_CHECKING:
    from pathlib import Path


def shown(change: FileChange) -> FileDiff:
    """The diff of one file."""
    return preview(WritePlan("thunderbird", "t", "a", (change,)))[0]


def test_lines_stand_under_their_sentences_with_their_numbers() -> None:
    change = FileChange(
        "/p/prefs.js",
        b"a\nlist: x\nb\n",
        b"a\nlist: x,y\nb\nserver: 1\nserver: 2\nmore\n",
        Format.PREFS,
        notes=(("list", "accounts"), ("server", "receive")),
        note="rest",
    )
    diff = shown(change)
    assert (diff.title, diff.created, diff.modified, diff.added, diff.removed) == ("prefs.js", False, 1, 3, 0)
    assert diff.groups == (
        DiffGroup("accounts", (DiffLine(2, "-", "list: x"), DiffLine(2, "+", "list: x,y"))),
        DiffGroup("receive", (DiffLine(4, "+", "server: 1"), DiffLine(5, "+", "server: 2"))),
        DiffGroup("rest", (DiffLine(6, "+", "more"),)),
    )


def test_a_plan_is_shown_target_by_target_and_nothing_is_touched(home: Path) -> None:
    existing_profile(home)
    before = tree(home)
    plan = first(home / ".thunderbird")
    folder, prefs, key, logins, profiles = preview(plan)
    assert (folder.directory, folder.created, folder.title) == (True, True, "assistant.default")
    assert (prefs.created, prefs.added, prefs.removed) == (True, len(plan.files[0].after.splitlines()), 0)
    assert (key.created, key.size, key.groups) == (True, len(b"SQLite\0key"), ())
    assert logins.added > 3
    assert (profiles.created, profiles.removed) == (False, 0)
    assert tree(home) == before


def test_a_login_is_shown_field_by_field_without_its_secret(home: Path) -> None:
    diff = preview(added(existing_profile(home)))[1]
    lines = [line.text.strip() for group in diff.groups for line in group.lines]
    assert '"hostname": "imap://imap.ac-amiens.fr",' in lines
    assert f'"encryptedPassword": "{HIDDEN}"' in lines
    assert not any("theirs" in line for line in lines)


@given(st.text(st.characters(categories=["L", "N"]), min_size=4, max_size=30), st.integers(0, 3))
def test_no_secret_is_ever_shown_nor_its_length(secret: str, place: int) -> None:
    lines = ["first", "second", "third"]
    lines.insert(place, f'user_pref("p", "{secret}{secret}");')
    change = FileChange("/p/prefs.js", b"first\n", "\n".join(lines).encode(), Format.PREFS, secrets=(secret, ""))
    diff = shown(change)
    text = "\n".join(line.text for group in diff.groups for line in group.lines)
    assert f'user_pref("p", "{HIDDEN}{HIDDEN}");' in text
    assert f'"{secret}' not in text


@given(st.lists(st.sampled_from("abcd"), max_size=8), st.lists(st.sampled_from("abcd"), max_size=8))
def test_the_signs_tell_the_whole_difference(before: list[str], after: list[str]) -> None:
    change = FileChange("/p", "\n".join(before).encode(), "\n".join(after).encode(), Format.INI)
    diff = shown(change)
    lines = [line for group in diff.groups for line in group.lines]
    gone = {line.number - 1 for line in lines if line.sign == "-"}
    new = {line.number - 1 for line in lines if line.sign == "+"}
    assert [x for i, x in enumerate(before) if i not in gone] == [x for i, x in enumerate(after) if i not in new]
    assert all(after[line.number - 1] == line.text for line in lines if line.sign == "+")
    assert (len(gone), len(new)) == (diff.modified + diff.removed, diff.modified + diff.added)


def test_a_key_of_the_registry_shows_each_value_that_changes_and_no_other() -> None:
    key = "HKCU\\Software\\Essai"
    values = {
        "stays": (RegistryValue(1, "a"), RegistryValue(1, "a")),
        "new": (None, RegistryValue(7, ("b", "c"))),
        "gone": (RegistryValue(4, 5), None),
        "other": (RegistryValue(3, b"\x01\xff"), RegistryValue(1, "d")),
    }
    changes = tuple(RegistryChange(key, name, before, after) for name, (before, after) in values.items())
    (diff,) = preview(WritePlan("outlook", "t", "a", changes))
    assert (diff.path, diff.title, diff.registry) == (key, "Essai", True)
    assert (diff.modified, diff.added, diff.removed) == (1, 1, 1)
    lines = [(line.number, line.sign, line.text) for group in diff.groups for line in group.lines]
    assert lines == [(2, "+", "new = b; c"), (3, "-", "gone = 5"), (4, "-", "other = 01 ff"), (4, "+", "other = d")]


def test_what_is_not_text_is_told_by_its_size() -> None:
    assert shown(FileChange("/p/key4.db", None, b"\xff\xfe\0")).size == 3
    assert shown(FileChange("/p/key4.db", b"a\0", b"a")).size == 1
    assert shown(FileChange("/p/logins.json", b"{", b"{}", Format.LOGINS)).size == 2


def test_bytes_that_are_not_utf8_do_not_hide_the_lines_of_a_text_format() -> None:
    diff = shown(FileChange("/p/prefs.js", b"\xff\n", b"\xff\r\nnew\r\n", Format.PREFS))
    assert [line.text for group in diff.groups for line in group.lines] == ["new"]


def test_an_empty_file_made_anew_has_no_line() -> None:
    diff = shown(FileChange("/p/compatibility.ini", None, b"", Format.INI))
    assert (diff.created, diff.added, diff.groups, diff.size) == (True, 0, (), None)


def test_a_large_file_is_shown_in_good_time() -> None:
    lines = [b'user_pref("key.%d", 1);' % n for n in range(20_000)]
    change = FileChange("/p/prefs.js", b"\n".join(lines), b"\n".join([b"top", *lines, b"end"]), Format.PREFS)
    assert (shown(change).added, shown(dataclasses.replace(change, before=OTHERS)).modified > 0) == (2, True)
