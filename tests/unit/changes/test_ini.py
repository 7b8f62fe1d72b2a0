# SPDX-License-Identifier: EUPL-1.2
"""profiles.ini and installs.ini: order, comments and line ends stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.changes.formats import ini

WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters="[]=#;\ufeff"), min_size=1, max_size=8
)
LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [b"[Profile0]", b"[General]", b"Name=a=b", b"; note", b"# note", b"", b"\xef\xbb\xbf[Top]", b"junk"]
        ),
        st.binary(max_size=6),
    ),
    max_size=12,
)
FILES = st.tuples(LINES, st.sampled_from([b"\n", b"\r\n", b"\r"])).map(lambda pair: pair[1].join(pair[0]))


@given(FILES)
def test_any_bytes_come_back_as_they_were(data: bytes) -> None:
    assert bytes(ini.parse(data)) == data


@given(st.dictionaries(WORDS, st.dictionaries(WORDS, WORDS, min_size=1, max_size=3), max_size=3))
def test_what_is_written_is_read_back(sections: dict[str, dict[str, str]]) -> None:
    file = ini.parse(b"")
    for name, items in sections.items():
        file = file.with_values(name, items)
    again = ini.parse(bytes(file))
    assert {name: again.items(name) for name in again.sections()} == sections


@given(FILES, WORDS, st.dictionaries(WORDS, WORDS, min_size=1, max_size=3))
def test_other_sections_keep_their_values(data: bytes, section: str, items: dict[str, str]) -> None:
    before = ini.parse(data)
    after = ini.parse(bytes(before.with_values(section, items)))
    assert items.items() <= after.items(section).items()
    for name in before.sections():
        if name != section:
            assert after.items(name) == before.items(name)


@given(FILES)
def test_a_section_added_and_removed_leaves_the_values(data: bytes) -> None:
    before = ini.parse(data)
    after = before.with_values("Ours", {"a": "b"}).without_section("Ours")
    assert {name: after.items(name) for name in after.sections()} == {
        name: before.items(name) for name in before.sections()
    }


def test_a_new_section_goes_to_the_end_with_the_files_own_line_ends() -> None:
    data = b"; mine\r\n[General]\r\nVersion=2\r\n"
    assert bytes(ini.parse(data).with_values("Profile0", {"Path": "p"})) == data + b"\r\n[Profile0]\r\nPath=p\r\n"


def test_a_value_is_replaced_in_its_place_and_a_new_one_ends_its_section() -> None:
    data = b"[A]\nx=1\n; note\n\n[B]\ny=2"
    assert bytes(ini.parse(data).with_values("A", {"x": "3", "z": "4"})) == b"[A]\nx=3\n; note\nz=4\n\n[B]\ny=2"
    assert bytes(ini.parse(data).with_values("B", {"z": "4"})) == data + b"\nz=4\n"


def test_removing_and_renaming() -> None:
    file = ini.parse(b"[A]\nx=1\ny=2\n\n[B]\nz=3\n")
    assert bytes(file.without("A", ["x"])) == b"[A]\ny=2\n\n[B]\nz=3\n"
    assert bytes(file.without_section("A")) == b"[B]\nz=3\n"
    assert bytes(file.without_section("B")) == b"[A]\nx=1\ny=2\n"
    assert bytes(file.renamed("B", "C")) == b"[A]\nx=1\ny=2\n\n[C]\nz=3\n"
    assert file.get("A", "y") == "2"
    assert file.get("A", "absent") is None


@pytest.mark.parametrize(
    ("section", "items"),
    [("A]", {"a": "b"}), ("A\n", {"a": "b"}), ("A", {"a": "b\n[B]"}), ("A", {"a=b": "c"}), ("A", {";a": "c"})],
)
def test_a_name_cannot_break_out_of_its_line(section: str, items: dict[str, str]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (any ValueError is the contract)
        ini.parse(b"").with_values(section, items)
