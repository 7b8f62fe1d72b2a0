# SPDX-License-Identifier: EUPL-1.2
"""The profile for Apple's devices: each key held against its table, no password, replaceable, signed by openssl."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.unit.clients.test_android import account
from wizard.clients import apple
from wizard.clients.base import PlanOptions, Where
from wizard.core.account import Store
from wizard.core.errors import BadInput, NothingToSetUp
from wizard.core.secret import Secret
from wizard.wording import clients as words

KEYS = tomllib.loads((Path(__file__).parents[2] / "data" / "mobileconfig_keys.toml").read_text(encoding="utf-8"))


def read(content: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    outer = plistlib.loads(content)
    (mail,) = outer["PayloadContent"]
    return outer, mail


@pytest.mark.parametrize("part", ["outer", "mail"])
def test_every_key_is_known_of_its_type_and_none_required_is_missing(part: str) -> None:
    found = dict(zip(("outer", "mail"), read(apple.profile(account())), strict=True))[part]
    table = KEYS[part]
    assert set(found) <= set(table)
    assert {key for key, facts in table.items() if facts["required"]} <= set(found)
    for key, value in found.items():
        assert type(value).__name__ == table[key]["type"], key
        assert value == table[key].get("value", value), key
        assert value in table[key].get("one_of", [value]), key
        assert table[key]["source"]


def test_no_key_and_no_value_is_a_password() -> None:
    _, mail = read(apple.profile(account()))
    assert [key for key in mail if "Password" in key] == ["OutgoingPasswordSameAsIncomingPassword"]
    assert mail["IncomingMailServerHostName"] == "imap.ac-essai.fr"
    assert mail["OutgoingMailServerPortNumber"] == 587
    assert mail["EmailAccountName"] == "Hélène Œuvrard"
    assert mail["IncomingMailServerUsername"] == mail["OutgoingMailServerUsername"] == "hoeuvrard"


def test_installing_it_again_replaces_it_and_another_address_does_not() -> None:
    first, again = read(apple.profile(account())), read(apple.profile(account("Nom de jeune fille")))
    other = read(apple.profile(account(address="autre@ac-essai.fr")))
    for level in (0, 1):
        assert first[level]["PayloadIdentifier"] == again[level]["PayloadIdentifier"]
        assert first[level]["PayloadUUID"] == again[level]["PayloadUUID"]
        assert first[level]["PayloadIdentifier"] != other[level]["PayloadIdentifier"]
    assert first[0]["PayloadUUID"] != first[1]["PayloadUUID"]
    assert "h.oeuvrard" not in first[0]["PayloadIdentifier"]


def test_it_is_planned_for_each_device(tmp_path: Path) -> None:
    client = apple.Apple()
    found = client.detect(Where(home=tmp_path, platform="darwin", out=tmp_path))
    assert found is not None
    assert [one.id for one in found.targets] == ["mac", "iphone", apple.GUIDE]
    plan = client.plan(account(), found.targets[0], PlanOptions(Store.NONE, Secret("Canari-7Zq")))
    assert [Path(change.path).suffix for change in plan.files] == [".mobileconfig"]
    assert b"Canari-7Zq" not in plan.files[0].after
    assert plan.handover is not None
    assert "Ouvrez le fichier sur ce Mac" in words.asks(plan.handover.asks)
    carried = client.plan(account(), found.targets[1], PlanOptions()).handover
    assert carried is not None
    assert carried.files == plan.handover.files
    assert all(word in words.asks(carried.asks) for word in ("Envoyez-vous", "webmail", "Safari", "Non signé"))
    by_hand = client.plan(account(), found.targets[2], PlanOptions())
    assert by_hand.by_hand
    assert by_hand.handover is not None
    assert by_hand.handover.guide is not None
    with pytest.raises(NothingToSetUp):
        client.launch(found.targets[0])
    elsewhere = client.detect(Where(home=tmp_path, platform="linux"))
    assert elsewhere is not None
    assert "mac" not in [one.id for one in elsewhere.targets]


@pytest.fixture
def signer(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A certificate with the authority between, its key, and the authority that vouches for both."""
    authority = trustme.CA()
    made = authority.create_child_ca().issue_cert("it@ac-essai.fr")
    certificate, key, root = tmp_path / "c.pem", tmp_path / "k.pem", tmp_path / "root.pem"
    certificate.write_bytes(b"".join(pem.bytes() for pem in made.cert_chain_pems))
    made.private_key_pem.write_to_path(key)
    authority.cert_pem.write_to_path(root)
    return certificate, key, root


def test_openssl_verifies_the_signature(signer: tuple[Path, Path, Path], tmp_path: Path) -> None:
    certificate, key, root = signer
    found = apple.Apple().detect(Where(home=tmp_path, out=tmp_path, signer=(certificate, key)))
    assert found is not None
    plan = apple.Apple().plan(account(), found.targets[0], PlanOptions())
    verify = ["openssl", "smime", "-verify", "-inform", "der", "-purpose", "any", "-CAfile", str(root)]
    done = subprocess.run(verify, input=plan.files[0].after, capture_output=True, check=True)
    assert done.stdout == apple.profile(account())
    assert plan.handover is not None
    said = words.asks(plan.handover.asks)
    assert "Safari" in said
    assert "Non signé" not in said


def test_a_key_that_does_not_fit_or_no_openssl_is_told(
    signer: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert shutil.which("openssl")
    certificate, _, root = signer
    with pytest.raises(BadInput, match="not-signed"):
        apple.sign(b"x", certificate, root)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(BadInput, match="no-openssl"):
        apple.sign(b"x", certificate, root)
