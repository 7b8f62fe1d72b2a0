# SPDX-License-Identifier: EUPL-1.2
"""The code for Thunderbird on Android, held against the format's table; the code itself read back from its modules."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.clients import android, codes
from wizard.clients.base import Kind, PlanOptions, Where
from wizard.core.account import Account, Store
from wizard.core.errors import BadInput, NothingToSetUp
from wizard.core.identity import Identity
from wizard.core.secret import Secret
from wizard.core.server import Protocol, Security, Server

if TYPE_CHECKING:
    from pathlib import Path

IMAP = Server(Protocol.IMAP, "imap.ac-essai.fr", 993)
SMTP = Server(Protocol.SMTP, "smtp.ac-essai.fr", 587, Security.STARTTLS)


def account(name: str = "Hélène Œuvrard", address: str = "h.oeuvrard@ac-essai.fr") -> Account:
    return Account(Identity(name, address, "hoeuvrard"), IMAP, SMTP, "hoeuvrard", address)


def test_every_place_of_the_format_holds_what_belongs_there_and_the_password_none() -> None:
    version, numbers, incoming, groups = json.loads(android.payload(account()))
    assert (version, numbers) == (1, [1, 1])
    assert incoming == [0, "imap.ac-essai.fr", 993, 3, 1, "hoeuvrard"]  # no eighth: a password
    ((outgoing, identity),) = groups
    assert outgoing == [0, "smtp.ac-essai.fr", 587, 2, 1, "hoeuvrard"]  # no seventh
    assert identity == ["h.oeuvrard@ac-essai.fr", "Hélène Œuvrard"]
    assert "null" not in android.payload(account())
    named = json.loads(android.payload(replace(account(), label="Académie")))
    assert named[2][6:] == ["Académie"]  # left out above: the account is called by its address


@given(st.text(max_size=1200))
@settings(max_examples=60)
def test_any_name_fits_in_one_line_and_one_code(name: str) -> None:
    text = android.payload(account(name.encode("utf-8", "ignore").decode()))
    assert len(text.encode()) <= android.MOST_BYTES
    assert "\n" not in text
    kept = json.loads(text)[3][0][1][1]
    whole = " ".join(name.encode("utf-8", "ignore").decode().split())
    assert whole.startswith(kept)


def test_several_accounts_are_never_cut_and_the_parts_are_numbered() -> None:
    many = [account(f"Nom {number}", f"nom{number}@ac-essai.fr") for number in range(7)]
    parts = [json.loads(text) for text in android.parts(many)]
    assert [part[1] for part in parts] == [[number, len(parts)] for number in range(1, len(parts) + 1)]
    assert all((len(part) - 2) // 2 <= android.MOST_ACCOUNTS for part in parts)
    addresses = [groups[0][1][0] for part in parts for groups in part[3::2]]
    assert addresses == [one.identity.address for one in many]


def test_a_host_the_telephone_would_refuse_is_refused_here() -> None:
    with pytest.raises(ValueError, match="ASCII"):
        android.payload(replace(account(), imap=replace(IMAP, host="imap.académie.fr")))


def test_nothing_is_written_unless_a_folder_is_given(tmp_path: Path) -> None:
    client = android.Android()
    found = client.detect(Where(home=tmp_path))
    assert found is not None
    assert found.kind is Kind.OTHER
    plan = client.plan(account(), found.targets[0], PlanOptions(Store.NONE, Secret("Canari-7Zq")))
    assert plan.by_hand
    assert plan.handover is not None
    assert plan.handover.codes == (android.payload(account()),)
    mail = client.plan(account(), found.targets[1], PlanOptions())
    assert mail.handover is not None
    assert mail.handover.guide is not None
    assert mail.handover.guide.id == android.MAIL
    with pytest.raises(NothingToSetUp):
        client.launch(found.targets[0])
    given_folder = client.detect(Where(home=tmp_path, out=tmp_path / "clé"))
    assert given_folder is not None
    written = client.plan(account(), given_folder.targets[0], PlanOptions())
    assert [change.path for change in written.files] == [
        str(tmp_path / "clé" / "telephone-h.oeuvrard@ac-essai.fr.html")
    ]
    assert [change.path for change in written.directories] == [str(tmp_path / "clé")]
    assert written.handover is not None
    assert written.handover.files == tuple(change.path for change in written.files)
    assert written.handover.codes == plan.handover.codes
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(BadInput):
        client.detect(Where(home=tmp_path, out=tmp_path / "file"))


def test_the_drawing_of_a_code_has_its_modules_and_its_name() -> None:
    rows = codes.matrix("essai")
    assert len({len(row) for row in rows} | {len(rows)}) == 1
    drawn = codes.svg("essai", "a <b> & c")
    side = len(rows) + 2 * codes.QUIET
    assert f'viewBox="0 0 {side} {side}"' in drawn
    assert "<title>a &lt;b&gt; &amp; c</title>" in drawn
    assert drawn.count("v1h-") == sum(len(codes.dark(row)) for row in rows)
    assert codes.dark(bytes([1, 1, 0, 1])) == ((0, 2), (3, 1))
