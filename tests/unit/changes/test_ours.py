# SPDX-License-Identifier: EUPL-1.2
"""What undo takes from a file that lived on, case by case."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.changes.plans import PROFILES
from wizard.changes import ours
from wizard.changes.formats import ini, prefs
from wizard.core.plan import FileChange, Format

PROFILE = {"Name": "assistant", "IsRelative": "1", "Path": "assistant.default"}
FIRST = (
    b"[InstallAB]\nDefault=assistant.default\nLocked=1\n\n"
    b"[Profile0]\nName=assistant\nIsRelative=1\nPath=assistant.default\nDefault=1\n\n"
    b"[General]\nStartWithLastProfile=1\nVersion=2\n"
)


def taken(before: bytes | None, after: bytes, now: bytes, format: Format = Format.INI, **claims: object) -> ours.Taken:
    """What ``take_back`` makes of ``now``; the facts go through JSON, as in the journal."""
    change = FileChange("/p", before, after, format, **claims)  # type: ignore[arg-type]
    return ours.take_back(format, json.loads(json.dumps(ours.facts(change))), before, now)


def test_profiles_after_ours_move_up_so_that_none_is_lost() -> None:
    after = bytes(ini.parse(PROFILES).with_values("Profile1", PROFILE))
    lived = ini.parse(after).with_values("Profile2", {"Name": "later", "Path": "later.default"})
    now, left = taken(PROFILES, after, bytes(lived))
    assert now is not None
    file = ini.parse(now)
    assert file.sections() == ("Profile0", "General", "Profile1")
    assert file.get("Profile1", "Path") == "later.default"
    assert left == ()


def test_our_profile_is_known_by_its_path_when_thunderbird_renumbers() -> None:
    after = bytes(ini.parse(PROFILES).with_values("Profile1", PROFILE))
    lived = bytes(ini.parse(after).without_section("Profile0").renamed("Profile1", "Profile0"))
    now, _ = taken(PROFILES, after, lived)
    assert now == b"[General]\nVersion=2\n"


def test_the_entry_thunderbird_made_for_our_profile_goes_too() -> None:
    after = FIRST
    lived = bytes(ini.parse(after).with_values("InstallCD", {"Default": "assistant.default", "Locked": "1"}))
    assert taken(None, after, lived) == (None, ())


def test_the_heading_stays_as_long_as_somebodys_profile_is_listed() -> None:
    lived = ini.parse(FIRST).with_values("Profile1", {"Name": "mine", "Path": "mine"})
    lived = lived.with_values("InstallAB", {"Default": "mine"})
    now, left = taken(None, FIRST, bytes(lived))
    assert now is not None
    file = ini.parse(now)
    assert file.items("Profile0") == {"Name": "mine", "Path": "mine"}
    assert file.get("General", "Version") == "2"
    assert file.get("InstallAB", "Default") == "mine"
    assert left == ("[InstallAB]",)


def test_values_set_in_a_section_of_others_go_back() -> None:
    before, after = b"[A]\nx=1\nold=0\n", b"[A]\nx=2\ny=3\n"
    assert taken(before, after, after + b"z=4\n") == (b"[A]\nx=1\nz=4\nold=0\n", ())
    now, left = taken(before, after, b"[A]\nx=9\ny=3\n")
    assert left == ("[A] x",)
    assert now == b"[A]\nx=9\nold=0\n"


def test_a_list_that_somebody_made_a_number_is_left() -> None:
    now, left = taken(b"", b'user_pref("l", "a");\n', b'user_pref("l", 3);\n', Format.PREFS, list_items=(("l", "a"),))
    assert (now, left) == (b'user_pref("l", 3);\n', ("l",))


def test_a_list_that_held_only_ours_goes_where_there_was_none() -> None:
    after = b'user_pref("l", "a");\n'
    lived = after + b'user_pref("n", 1);\n'
    assert taken(b"", after, lived, Format.PREFS, list_items=(("l", "a"),)) == (b'user_pref("n", 1);\n', ())
    kept = taken(b'user_pref("l", "");\n', after, lived, Format.PREFS, list_items=(("l", "a"),))
    assert kept == (b'user_pref("l", "");\nuser_pref("n", 1);\n', ())


def test_a_true_is_not_a_one() -> None:
    after = b'user_pref("k", true);\n'
    assert taken(b"", after, b'user_pref("k", 1);\n', Format.PREFS) == (b'user_pref("k", 1);\n', ("k",))


def test_what_somebody_put_back_themselves_is_no_news() -> None:
    before, after = b'user_pref("k", 1);\n', b'user_pref("k", 2);\n'
    lived = before + b'user_pref("n", 1);\n'
    assert taken(before, after, lived, Format.PREFS) == (lived, ())


def test_an_opaque_file_cannot_be_told_apart() -> None:
    with pytest.raises(ours.Unreadable):
        taken(b"a", b"b", b"c", Format.OPAQUE)


KEYS = st.sampled_from([f"mail.server.server{n}.{k}" for n in (1, 2) for k in ("a", "b")] + ["x", "y", "z"])
VALUES = st.sampled_from([True, 1, 2, "s"])
MAPS = st.dictionaries(KEYS, VALUES, max_size=5)


@given(MAPS, MAPS, MAPS)
def test_only_ours_goes_and_all_of_ours_goes(
    before: dict[str, prefs.Value], set_by_us: dict[str, prefs.Value], later: dict[str, prefs.Value]
) -> None:
    """For every key: ours and untouched -> as before; changed by somebody -> theirs; below our prefix -> gone."""
    before = {key: value for key, value in before.items() if "server2" not in key}
    old = prefs.parse(b"").with_values(before)
    after = old.with_values(set_by_us)
    lived = after.with_values(later).items()
    now, left = taken(
        bytes(old), bytes(after), bytes(after.with_values(later)), Format.PREFS, owned=("mail.server.server2.",)
    )
    assert now is not None
    result = prefs.parse(now).items()
    for key in before.keys() | set_by_us.keys() | later.keys():
        was, made, stands = repr(before.get(key)), repr(after.get(key)), repr(lived.get(key))
        wrote = made != was
        if "server2" in key:
            assert key not in result
        else:
            assert repr(result.get(key)) == (was if wrote and stands == made else stands)
            assert (key in left) == (wrote and stands not in (made, was))
