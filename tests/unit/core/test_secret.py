# SPDX-License-Identifier: EUPL-1.2
"""A password does not leave its wrapper by accident: not shown, not formatted, not hashed, not pickled."""

from __future__ import annotations

import copy
import pickle

import pytest

from wizard.core.secret import Secret

SECRET = Secret("Un-mot2")


@pytest.mark.parametrize("shown", [repr(SECRET), str(SECRET), f"{SECRET}", f"{SECRET:>40}", f"{SECRET!r:.80}"])
def test_it_is_never_shown(shown: str) -> None:
    assert "Un-mot2" not in shown
    assert "Secret" in shown


def test_revealing_is_the_only_way_out() -> None:
    assert SECRET.reveal() == "Un-mot2"
    assert not hasattr(SECRET, "__dict__")


def test_it_is_not_pickled_and_no_key() -> None:
    with pytest.raises(TypeError, match="picklable"):
        pickle.dumps(SECRET)
    with pytest.raises(TypeError, match="hashable"):
        hash(SECRET)


def test_a_copy_is_the_same_one() -> None:
    assert copy.copy(SECRET) is SECRET
    assert copy.deepcopy([SECRET])[0] is SECRET


def test_it_compares_to_another_one_only() -> None:
    assert Secret("Un-mot2") == SECRET
    assert Secret("un-mot2") != SECRET
    assert SECRET != "Un-mot2"
    assert SECRET
    assert not Secret("")
