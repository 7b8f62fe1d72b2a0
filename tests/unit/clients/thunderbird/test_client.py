# SPDX-License-Identifier: EUPL-1.2
"""The plan for one account: what is in it, in which order, and what it says of itself. Starting the program."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from tests.unit.clients.thunderbird.test_detection import ACCOUNT
from tests.unit.clients.thunderbird.trees import account, linux, pretend, profile, profiles_ini
from wizard.changes.formats import prefs
from wizard.clients.base import PlanOptions
from wizard.clients.thunderbird import client, keystore
from wizard.clients.thunderbird.client import Thunderbird
from wizard.core.account import Store
from wizard.core.errors import BadInput, NothingToSetUp, PrimaryPassword, WriteFailed
from wizard.core.plan import Format
from wizard.core.secret import Secret
from wizard.wording import plans

if TYPE_CHECKING:
    from wizard.clients.base import Target, Where

PASSWORD = Secret("Canari-7Zq")


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Stands for the child process; what it answers can be changed."""
    answers: dict[str, Any] = {}
    monkeypatch.setattr(keystore, "_ask", lambda request: answers if "error" in answers else pretend(request))
    return answers


def first(computer: Where) -> Target:
    found = Thunderbird().detect(computer)
    assert found is not None
    return found.targets[0]


def test_a_fresh_home_is_planned_whole_and_in_order(tmp_path: Path, library: dict[str, Any]) -> None:
    computer = linux(tmp_path)
    plan = Thunderbird().plan(account(), first(computer), PlanOptions(Store.THUNDERBIRD, PASSWORD))
    root = computer.home / ".thunderbird"
    assert [change.path for change in plan.directories] == [str(root), str(root / "assistant.default")]
    names = [Path(change.path).name for change in plan.files]
    assert names == ["prefs.js", "logins.json", "key4.db", "compatibility.ini", "installs.ini", "profiles.ini"]
    assert plan.locks == (str(root / "assistant.default"),)
    assert (plan.client, plan.title, plan.address) == ("thunderbird", "assistant", "camille.exemple@ac-essai.fr")
    assert plan.verified
    assert all(change.before is None and change.mode == 0o600 for change in plan.files)
    assert not root.exists()  # planning writes nothing


def test_nothing_secret_is_in_the_plan_but_what_it_declares(tmp_path: Path, library: dict[str, Any]) -> None:
    plan = Thunderbird().plan(account(), first(linux(tmp_path)), PlanOptions(Store.THUNDERBIRD, PASSWORD))
    assert PASSWORD.reveal() not in repr(plan)
    (logins,) = [change for change in plan.files if change.format is Format.LOGINS]
    stored = json.loads(logins.after)["logins"]
    assert {entry["hostname"] for entry in stored} == {"imap://imap.ac-essai.fr", "smtp://smtp.ac-essai.fr"}
    for entry in stored:
        assert entry["hostname"] == entry["httpRealm"]
        assert entry["encryptedPassword"] in logins.secrets
        assert entry["encryptedUsername"] in logins.secrets


def test_every_note_of_a_plan_has_its_sentence(tmp_path: Path, library: dict[str, Any]) -> None:
    authority = tmp_path / "ca.pem"
    trustme.CA().cert_pem.write_to_path(authority)
    plan = Thunderbird().plan(
        account(), first(linux(tmp_path)), PlanOptions(Store.THUNDERBIRD, PASSWORD, ca_file=authority)
    )
    notes = {change.note for change in plan.files} | {id for change in plan.files for _, id in change.notes}
    assert "thunderbird.trust" in notes
    own = {id for id in plans.ids() if id.startswith("thunderbird.")}
    assert notes | {"thunderbird.user_js", "thunderbird.practice"} == own
    assert all(plans.note(id) for id in notes)
    prefs_change = plan.files[0]
    lines = [line for line in prefs_change.after.decode().splitlines() if line.startswith("user_pref")]
    assert all(any(part in line for part, _ in prefs_change.notes) for line in lines)


def test_a_password_that_rests_nowhere_needs_no_library(tmp_path: Path) -> None:
    target = replace(first(linux(tmp_path)), libraries=(), can_store=False)  # type: ignore[call-arg]
    plan = Thunderbird().plan(account(), target, PlanOptions(Store.NONE, PASSWORD, offline_copy=False))
    assert [Path(change.path).name for change in plan.files][:2] == ["prefs.js", "compatibility.ini"]
    assert b"offline_download" in plan.files[0].after
    with pytest.raises(WriteFailed) as caught:
        Thunderbird().plan(account(), target, PlanOptions(Store.THUNDERBIRD, PASSWORD))
    assert caught.value.code == "no_library"
    with pytest.raises(BadInput):
        Thunderbird().plan(account(), target, PlanOptions(Store.THUNDERBIRD, None))


def test_settings_of_a_practice_profile_are_shown_as_such_and_written_once(tmp_path: Path) -> None:
    target, extra = first(linux(tmp_path)), {"network.dns.localDomains": "imap.essai.example"}
    change = Thunderbird().plan(account(), target, PlanOptions(extra_prefs=extra)).files[0]
    assert ("network.dns.localDomains", "thunderbird.practice") in change.notes
    target.path.mkdir(parents=True)
    Path(change.path).write_bytes(change.after)
    again = Thunderbird().plan(account(), replace(target, exists=True), PlanOptions(extra_prefs=extra))
    assert again.empty


def test_an_existing_profile_keeps_all_it_had_and_a_second_run_is_empty(
    tmp_path: Path, library: dict[str, Any]
) -> None:
    computer = linux(tmp_path)
    root = computer.home / ".thunderbird"
    path = profile(root, prefs=ACCOUNT + "// mine\n")
    profiles_ini(root, path, opened_by=tmp_path / "system" / "usr" / "lib" / "thunderbird")
    plan = Thunderbird().plan(account(verified=False), first(computer), PlanOptions(Store.THUNDERBIRD, PASSWORD))
    assert not plan.verified
    assert [Path(change.path).name for change in plan.files] == ["prefs.js", "logins.json", "key4.db"]
    assert b"// mine\n" in plan.files[0].after
    now = prefs.parse(plan.files[0].after).items()
    assert now["mail.server.server2.name"] == plans.account_name("camille.exemple@ac-essai.fr", verified=False)
    assert now["mail.server.server2.name"] != "camille.exemple@ac-essai.fr"
    for change in plan.files:
        Path(change.path).write_bytes(change.after)
    assert Thunderbird().plan(account(verified=False), first(computer), PlanOptions(Store.THUNDERBIRD, PASSWORD)).empty
    assert plans.nothing_to_write(plan)


def test_a_changed_password_replaces_the_old_entry(tmp_path: Path, library: dict[str, Any]) -> None:
    computer = linux(tmp_path)
    for text in ("ancien", "nouveau"):
        plan = Thunderbird().plan(account(), first(computer), PlanOptions(Store.THUNDERBIRD, Secret(text)))
        for directory in plan.directories:
            Path(directory.path).mkdir()
        for change in plan.files:
            Path(change.path).write_bytes(change.after)
    stored = json.loads((first(computer).path / "logins.json").read_bytes())["logins"]
    assert [base64.b64decode(entry["encryptedPassword"])[::-1] for entry in stored] == [b"nouveau"] * 2


def test_what_the_library_says_becomes_an_error_with_its_facts(tmp_path: Path, library: dict[str, Any]) -> None:
    target = first(linux(tmp_path))
    for word, kind in (("primary_password", PrimaryPassword), ("store_timeout", WriteFailed), ("nss", WriteFailed)):
        library |= {"error": word, "detail": "x"}
        with pytest.raises(kind) as caught:
            Thunderbird().plan(account(), target, PlanOptions(Store.THUNDERBIRD, PASSWORD))
        assert caught.value.code == word
        assert PASSWORD.reveal() not in str(caught.value)


def test_a_store_in_the_middle_of_a_change_is_not_copied(tmp_path: Path, library: dict[str, Any]) -> None:
    path = tmp_path / "profile"
    path.mkdir()
    (path / "key4.db-journal").write_bytes(b"hot")
    with pytest.raises(WriteFailed) as caught:
        keystore.prepare(path, (tmp_path,), "u", PASSWORD, ("imap://x",))
    assert caught.value.code == "store_unfinished"
    (path / "key4.db-journal").unlink()
    (path / "logins.json").write_bytes(b"{")
    with pytest.raises(BadInput) as bad:
        keystore.prepare(path, (tmp_path,), "u", PASSWORD, ("imap://x",))
    assert bad.value.code == "bad_logins"


def test_the_program_is_started_on_the_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    said = tmp_path / "said"
    program = tmp_path / "thunderbird"
    program.write_text(f'#!/bin/sh\necho "$@:$LD_LIBRARY_PATH" >{said}.new\nmv {said}.new {said}\n', encoding="utf-8")
    program.chmod(0o755)
    target = replace(first(linux(tmp_path)), command=(str(program),))
    for default, expected in ((True, ":"), (False, f"--profile {target.path}:")):
        said.unlink(missing_ok=True)
        Thunderbird().launch(replace(target, default=default))
        for _ in range(200):
            if said.exists():
                break
            subprocess.run(["sleep", "0.02"], check=True)
        assert said.read_text(encoding="utf-8").strip() == expected
    for command in ((), (str(tmp_path / "gone"),)):
        with pytest.raises(NothingToSetUp):
            Thunderbird().launch(replace(target, command=command))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    assert client._own_environment()["LD_LIBRARY_PATH"] == "/theirs"
    assert not Thunderbird().running(target)


def test_a_file_of_authorities_must_hold_one(tmp_path: Path) -> None:
    made, file = trustme.CA(), tmp_path / "ca.pem"
    leaf = made.issue_cert("imap.ac-essai.fr").cert_chain_pems[0].bytes()
    broken = b"-----BEGIN CERTIFICATE-----\nAAAAA\n-----END CERTIFICATE-----\n"
    file.write_bytes(broken + leaf + made.cert_pem.bytes())
    assert len(keystore.authorities(file)) == 1  # the leaf is no authority
    for content in (leaf, b"", broken):
        file.write_bytes(content)
        with pytest.raises(BadInput) as caught:
            keystore.authorities(file)
        assert (caught.value.code, caught.value.facts["field"]) == ("not-a-ca-file", "ca-file")
    with pytest.raises(BadInput) as caught:
        keystore.authorities(tmp_path / "gone.pem")
    assert caught.value.code == "unreadable-file"


def test_an_authority_that_is_trusted_already_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "_ask", lambda request: {**pretend(request), "trusted": 0})
    assert keystore.prepare(tmp_path, (tmp_path,), "u", None, ("imap://x",), (b"der",)) == ()
    (tmp_path / "logins.json").write_text(
        '{"nextId":3,"logins":[{"id":1,"hostname":"imap://x","httpRealm":"imap://x","guid":"{a}"}]}', encoding="utf-8"
    )
    (tmp_path / "key4.db").write_bytes(b"made by the library")
    (change,) = keystore.prepare(tmp_path, (tmp_path,), "u", PASSWORD, ("imap://x",))
    assert len(json.loads(change.after)["logins"]) == 2  # what could not be compared stays; the key did not change
