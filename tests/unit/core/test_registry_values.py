# SPDX-License-Identifier: EUPL-1.2
"""Values of the Windows registry as a plan holds them: one form each, read back the same; only the person's own keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.handover import Handover
from wizard.core.plan import RegistryChange, RegistryValue, WritePlan

VALUES = st.one_of(
    st.tuples(st.sampled_from([1, 2]), st.text()),
    st.tuples(st.just(3), st.binary()),
    st.tuples(st.sampled_from([4, 11]), st.integers(0, 2**64 - 1)),
    st.tuples(st.just(7), st.lists(st.text()).map(tuple)),
)


@given(VALUES)
def test_read_back_the_same(given_value: tuple[int, str | int | bytes | tuple[str, ...]]) -> None:
    value = RegistryValue(*given_value)
    assert RegistryValue.decode(value.encoded()) == value


@given(VALUES, VALUES)
def test_one_form_for_one_value(one: tuple[int, str], other: tuple[int, str]) -> None:
    assert (RegistryValue(*one).encoded() == RegistryValue(*other).encoded()) == (one == other)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"kind": 1}', b'{"kind": "1", "data": ""}', b'{"kind": 4, "data": null}']
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (json's own error is one)
        RegistryValue.decode(content)


@pytest.mark.parametrize("key", ["HKLM\\Software\\X", "Software\\X", "HKCU", "HKCU\\Software\\"])
def test_only_the_persons_own_keys(key: str) -> None:
    with pytest.raises(ValueError, match="not a key"):
        RegistryChange(key, "name", None, RegistryValue(1, "x"))


def test_its_path_is_key_and_name() -> None:
    assert RegistryChange("HKCU\\Software\\X", "Name", None, None).path == "HKCU\\Software\\X\\Name"


def test_by_hand_is_not_set_up_already() -> None:
    assert not WritePlan("outlook", "Outlook", "a@b.example", ()).by_hand
    assert WritePlan("outlook", "Outlook", "a@b.example", (), handover=Handover()).by_hand
