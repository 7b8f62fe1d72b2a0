# SPDX-License-Identifier: EUPL-1.2
"""What worked is kept without saying whose it is, read back as it was, and never on a shared computer."""

from __future__ import annotations

import datetime
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.core.test_changed import IMAP, SMTP, check, leg
from wizard import changes
from wizard.core.academy import LoginForm
from wizard.core.account import Owner
from wizard.core.outcome import LoginRefused
from wizard.core.probe import Leg, Stage
from wizard.core.secret import Secret
from wizard.journey import remembered
from wizard.journey.draft import Draft

if TYPE_CHECKING:
    from pathlib import Path

DAY = datetime.date(2026, 9, 1)


def draft(address: str = "camille.exemple@ac-amiens.fr") -> Draft:
    filled = Draft().answer(
        name="Camille Exemple",
        address=address,
        login="cexemple",
        password=Secret("Canari-42"),
        imap=(IMAP,),
        smtp=(SMTP,),
    )
    return filled.answer(report=check(user_name="cexemple"))


def place() -> Path:
    return changes.user_directory() / "worked.json"


def test_it_comes_back_as_it_was(home: Path) -> None:
    assert remembered.remember(draft(), DAY)
    worked = remembered.recall("Camille.Exemple@ac-amiens.fr")
    assert worked is not None
    assert (worked.date, worked.form, worked.issuer) == ("2026-09-01", LoginForm.IDENTIFIER, "")
    assert (worked.imap.endpoint, worked.smtp.endpoint) == (IMAP.endpoint, SMTP.endpoint)
    assert remembered.recall("autre@ac-amiens.fr") is None


def test_the_file_names_nobody_and_is_private(home: Path) -> None:
    remembered.remember(draft(), DAY)
    content = place().read_text(encoding="utf-8").lower()
    for word in ("camille", "cexemple", "canari"):
        assert word not in content
    assert place().stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("kind", ["shared", "failed", "unchecked"])
def test_nothing_is_kept_where_nothing_may_be(home: Path, kind: str) -> None:
    one = draft()
    if kind == "shared":
        one = one.answer(owner=Owner.SHARED)
    elif kind == "failed":
        one = one.answer(report=check(imap=leg(Leg.RECEIVE, IMAP, LoginRefused("", "no"), Stage.LOGIN)))
    else:
        one = one.answer(report=None)
    assert not remembered.remember(one, DAY)
    assert not place().exists()


def test_forgetting_one_keeps_the_others_and_the_last_takes_the_file(home: Path) -> None:
    remembered.remember(draft(), DAY)
    remembered.remember(draft("b@ac-amiens.fr"), DAY)
    remembered.forget("b@ac-amiens.fr")
    assert remembered.recall("b@ac-amiens.fr") is None
    assert remembered.recall(draft().address) is not None
    remembered.forget(draft().address)
    assert not place().exists()


def test_no_more_than_fifty_accounts(home: Path) -> None:
    for number in range(53):
        remembered.remember(draft(f"p{number}@ac-amiens.fr"), DAY)
    assert len(json.loads(place().read_text())["accounts"]) == 50
    assert remembered.recall("p0@ac-amiens.fr") is None
    assert remembered.recall("p52@ac-amiens.fr") is not None


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(entry=_JSON, schema=st.sampled_from([1, 1, 1, 2, "1"]))
def test_a_file_of_anything_is_nothing_known(
    tmp_path_factory: pytest.TempPathFactory, entry: object, schema: object
) -> None:
    from wizard.changes import place as places

    folder = tmp_path_factory.mktemp("kept")
    places.use(folder)
    try:
        key = remembered.key("a@ac-amiens.fr")
        (folder / "worked.json").write_text(json.dumps({"schema": schema, "accounts": {key: entry}}))
        assert remembered.recall("a@ac-amiens.fr") is None
        (folder / "worked.json").write_text(json.dumps(entry))
        assert remembered.recall("a@ac-amiens.fr") is None
    finally:
        places.use(None)
