# SPDX-License-Identifier: EUPL-1.2
"""prefs.js: read as Mozilla reads it, written as Mozilla writes it, everything else untouched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.changes.formats import prefs

KEYS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)
VALUES = st.one_of(KEYS, st.just(""), st.booleans(), st.integers(-(2**31), 2**31 - 1))
FRAGMENTS = st.lists(
    st.one_of(
        st.sampled_from(
            [
                b'user_pref("a", 1);',
                b"user_pref('b', 'x');\r\n",
                b'pref("c", true, sticky, locked); ',
                b"/* open",
                b"*/",
                b"// note\n",
                b"# note\r",
                b'user_pref("a" /* in */ ,// in\n -7 );',
                b'user_pref("broken, 1);\n',
                b"\\",
                b'"',
                b"\xff\xfe",
                b"\xef\xbb\xbf",
                b"\0",
                b"user_pref(",
                b"\n",
                b"  ",
            ]
        ),
        st.binary(max_size=6),
    ),
    max_size=14,
).map(b"".join)


@given(FRAGMENTS)
def test_any_bytes_come_back_as_they_were(data: bytes) -> None:
    assert bytes(prefs.parse(data)) == data


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_what_is_written_is_read_back(values: dict[str, prefs.Value]) -> None:
    data = bytes(prefs.parse(b"").with_values(values))
    read = prefs.parse(data)
    assert read.items() == values
    assert [type(value) for value in read.items().values()] == [type(value) for value in values.values()]
    assert bytes(read) == data
    assert len(data.splitlines()) >= len(values)


@given(FRAGMENTS, st.dictionaries(KEYS, VALUES, max_size=4))
def test_values_are_in_force_after_any_other_content(data: bytes, values: dict[str, prefs.Value]) -> None:
    changed = prefs.parse(bytes(prefs.parse(data).with_values(values)))
    for key, value in values.items():
        assert changed.get(key) == value
    others = {key: value for key, value in prefs.parse(data).items().items() if key not in values}
    assert {key: value for key, value in changed.items().items() if key not in values} == others


@given(FRAGMENTS, st.dictionaries(KEYS.map("ours.".__add__), VALUES, max_size=4))
def test_adding_then_removing_gives_the_bytes_back(data: bytes, values: dict[str, prefs.Value]) -> None:
    ended = data + b"\n"
    there_and_back = prefs.parse(bytes(prefs.parse(ended).with_values(values))).without(values)
    assert bytes(there_and_back) == ended


def test_a_value_is_replaced_in_its_place_and_nothing_else_moves() -> None:
    data = b'// head\r\n  user_pref("a",   1 ) ; // why\r\nuser_pref("b", "x");\r\n'
    changed = prefs.parse(data).with_values({"a": 2, "new": "é"})
    assert bytes(changed) == (
        b'// head\r\n  user_pref("a",   2 ) ; // why\r\nuser_pref("b", "x");\r\n'
        + 'user_pref("new", "é");\r\n'.encode()
    )


def test_the_last_of_two_values_is_in_force() -> None:
    data = b'user_pref("a", 1);\nuser_pref("a", 2);\n'
    assert prefs.parse(data).get("a") == 2
    assert prefs.parse(data).with_values({"a": 3}).get("a") == 3
    assert bytes(prefs.parse(data).without(["a"])) == b""


def test_an_equal_value_leaves_the_file_as_it_is() -> None:
    data = b"user_pref('a', '\\u00e9');\n"
    assert bytes(prefs.parse(data).with_values({"a": "é"})) == data


def test_a_missing_last_line_end_is_added_before_our_lines() -> None:
    assert bytes(prefs.parse(b'user_pref("a", 1);').with_values({"b": 2})) == (
        b'user_pref("a", 1);\nuser_pref("b", 2);\n'
    )


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        (rb'"a\"b\\c\n"', 'a"b\\c\n'),
        (rb"'it\'s'", "it's"),
        (rb'"\x41\u00e9"', "Aé"),
        (rb'"\ud83d\ude00"', "\U0001f600"),
        ('"caf\u00e9"'.encode(), "café"),
        (b"-2147483648", -(2**31)),
        (b"+7", 7),
        (b"true", True),
        (b"false", False),
    ],
)
def test_values_are_read_as_mozilla_reads_them(literal: bytes, value: prefs.Value) -> None:
    assert prefs.parse(b'user_pref("k", ' + literal + b");\n").items() == {"k": value}


@pytest.mark.parametrize(
    "literal", [rb'"\q"', rb'"\x00"', rb'"\ud800"', b"2147483648", b"1" * 30, b"nothing", b'"open', b"1.5", b"True"]
)
def test_what_mozilla_refuses_means_nothing_and_is_kept(literal: bytes) -> None:
    data = b'user_pref("k", ' + literal + b');\nuser_pref("next", 1);\n'
    assert prefs.parse(data).items() == {"next": 1}
    assert bytes(prefs.parse(data)) == data


@pytest.mark.parametrize("value", ["a\0b", "\ud800", 2**31, -(2**31) - 1])
def test_what_mozilla_could_not_read_back_is_refused(value: prefs.Value) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (any ValueError is the contract)
        prefs.parse(b"").with_values({"k": value})


@pytest.mark.parametrize("evil", ['x");\nuser_pref("evil", true);//', "a\r\nb", "\\", '\\"', "\u2028", "\u202e"])
def test_a_name_cannot_break_out_of_its_line(evil: str) -> None:
    changed = prefs.parse(b"").with_values({"mail.identity.id1.fullName": evil})
    assert prefs.parse(bytes(changed)).items() == {"mail.identity.id1.fullName": evil}


def test_a_large_file_is_read_in_good_time() -> None:
    data = b"".join(b'user_pref("key.%d", "%s");\n' % (n, b"v" * 40) for n in range(8000)) + b'user_pref("' * 3000
    assert len(prefs.parse(data).items()) == 8000
