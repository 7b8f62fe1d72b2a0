# SPDX-License-Identifier: EUPL-1.2
"""logins.json: entries come and go by guid, all the rest is carried along."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.changes.formats import logins

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3)
)
ENTRIES = st.lists(st.dictionaries(st.text(max_size=6), JSON, max_size=3), max_size=3)


@given(ENTRIES, st.dictionaries(st.text(max_size=6), JSON, max_size=3))
def test_adding_then_removing_changes_only_the_counter(
    entries: list[dict[str, object]], rest: dict[str, object]
) -> None:
    document = {**rest, "logins": entries, "nextId": 7}
    data = json.dumps(document).encode()
    assert bytes(logins.parse(data)) == data
    added = logins.parse(bytes(logins.parse(data).with_entry({"guid": "{ours}", "hostname": "imap://h"})))
    assert added.entries[:-1] == tuple(entries)
    back = json.loads(bytes(added.without({"{ours}"})))
    assert {**back, "nextId": 7} == document


def test_a_profile_without_a_file_starts_one() -> None:
    first = logins.parse(None).with_entry({"guid": "{a}", "hostname": "imap://h"})
    second = first.with_entry({"guid": "{b}", "hostname": "smtp://h"})
    assert [entry["id"] for entry in second.entries] == [1, 2]
    assert second.document["nextId"] == 3
    assert second.document["version"] == 3
    assert second.guids == {"{a}", "{b}"}
    assert [entry["guid"] for entry in second.find("smtp://h")] == ["{b}"]


def test_an_id_in_use_is_never_given_twice() -> None:
    data = b'{"nextId":1,"logins":[{"id":9,"guid":"{x}"}]}'
    assert logins.parse(data).with_entry({"guid": "{y}", "id": 9}).entries[-1]["id"] == 10


def test_a_guid_in_use_is_refused() -> None:
    with pytest.raises(ValueError, match="taken"):
        logins.parse(b'{"logins":[{"guid":"{x}"}]}').with_entry({"guid": "{x}"})


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"logins":{}}', b'{"logins":[1]}', b"\xff", b"[" * 100_000])
def test_what_is_not_a_login_store_is_refused(data: bytes) -> None:
    with pytest.raises(logins.BadLogins):
        logins.parse(data)


def test_removing_what_is_not_there_changes_no_byte() -> None:
    data = b'{ "logins" : [] }'
    assert bytes(logins.parse(data).without({"{x}"})) == data
