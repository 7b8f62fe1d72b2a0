# SPDX-License-Identifier: EUPL-1.2
"""The code for Thunderbird on Android, held against the format's table; the code itself read back from its modules."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.clients import android_reader
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
    named = replace(account(), label="Académie")
    (first,), (second,) = (android_reader.read(android.payload(one))[2] for one in (account(), named))
    assert (first.name, second.name) == ("h.oeuvrard@ac-essai.fr", "Académie")


@given(
    st.text(st.characters(codec="utf-8"), max_size=1200),
    st.sampled_from(list(Security)),
    st.sampled_from(list(Security)),
    st.integers(1, 65535),
)
@settings(max_examples=80)
def test_a_reader_of_the_format_finds_the_account_again(
    name: str, receive: Security, send: Security, port: int
) -> None:
    given_account = replace(
        account(name), imap=replace(IMAP, security=receive, port=port), smtp=replace(SMTP, security=send)
    )
    text = android.payload(given_account)
    assert len(text.encode()) <= android.MOST_BYTES
    number, total, (read,) = android_reader.read(text)
    assert (number, total) == (1, 1)
    assert (read.address, read.name) == ("h.oeuvrard@ac-essai.fr", "h.oeuvrard@ac-essai.fr")
    assert " ".join(name.split()).startswith(read.shown)
    assert read.incoming == android_reader.Server("imap.ac-essai.fr", port, receive.value, 1, "hoeuvrard")
    assert read.outgoing == android_reader.Server("smtp.ac-essai.fr", 587, send.value, 1, "hoeuvrard")


def test_several_accounts_are_never_cut_and_the_parts_are_numbered() -> None:
    many = [account(f"Nom {number}", f"nom{number}@ac-essai.fr") for number in range(7)]
    parts = [android_reader.read(text) for text in android.parts(many)]
    assert [part[:2] for part in parts] == [(number, len(parts)) for number in range(1, len(parts) + 1)]
    assert all(len(accounts) <= android.MOST_ACCOUNTS for _, _, accounts in parts)
    found = [one for _, _, accounts in parts for one in accounts]
    assert [one.address for one in found] == [one.identity.address for one in many]


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
