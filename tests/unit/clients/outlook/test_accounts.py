# SPDX-License-Identifier: EUPL-1.2
"""The accounts of a profile, read in both forms and compared with the checked one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.clients.outlook.computers import ADDRESS, account, registry
from wizard.changes.registry import MemoryRegistry
from wizard.clients.outlook import accounts
from wizard.core.plan import RegistryValue
from wizard.core.server import Security


@pytest.mark.parametrize("seed", ["account-sz", "account-binary"])
def test_both_forms_of_text_read_the_same(seed: str) -> None:
    found = accounts.of(accounts.read(registry(seed), "16.0", "Outlook"), ADDRESS.upper())
    assert found is not None
    assert found.imap == accounts.Leg("imap.ac-exemple.fr", 993, "hexemple", Security.TLS, True)
    assert found.smtp == accounts.Leg("smtp.ac-exemple.fr", 465, "", Security.TLS, True)
    assert accounts.compare(found, account()) == ()


def test_every_difference_is_told() -> None:
    found = accounts.of(accounts.read(registry("account-differs"), "16.0", "Outlook"), ADDRESS)
    assert found is not None
    assert [(one.field, one.found, one.wanted) for one in accounts.compare(found, account())] == [
        ("imap_host", "pop.ac-exemple.fr", "imap.ac-exemple.fr"),
        ("imap_port", "143", "993"),
        ("imap_security", "", "tls"),
        ("imap_user", ADDRESS, "hexemple"),
        ("smtp_port", "25", "465"),
        ("smtp_security", "", "tls"),
    ]


@pytest.mark.parametrize("seed", ["365-c2r", "account-pop3", "365-first-start"])
def test_only_an_imap_account_of_the_address_counts(seed: str) -> None:
    """A data file and a POP3 account bear the address too."""
    assert accounts.of(accounts.read(registry(seed), "16.0", "Outlook"), ADDRESS) is None


def test_the_default_profile_comes_first() -> None:
    assert accounts.profiles(registry("two-profiles"), "16.0") == ("École", "Ancien")
    assert accounts.profiles(registry("none"), "16.0") == ()


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("IMAP Use SSL", None, []),  # not said: not held against it
        ("IMAP Use SSL", RegistryValue(4, 0), ["imap_security"]),
        ("IMAP Secure Connection", RegistryValue(4, 3), []),  # automatic
        ("IMAP Secure Connection", RegistryValue(4, 2), ["imap_security"]),
        ("IMAP Secure Connection", RegistryValue(3, b"\x01\0\0\0"), []),
        ("IMAP Port", None, ["imap_port"]),  # Outlook then uses 143
        ("IMAP User", None, ["imap_user"]),
        ("SMTP User", RegistryValue(1, "autre"), ["smtp_user"]),
        ("SMTP Use Auth", RegistryValue(4, 0), ["smtp_login"]),
        ("SMTP Use Auth", None, []),
        ("SMTP Server", RegistryValue(1, "SMTP.ac-exemple.fr"), []),
    ],
)
def test_one_setting_changed(name: str, value: RegistryValue | None, expected: list[str]) -> None:
    used = registry("account-sz")
    key = rf"{accounts.office('16.0')}\Profiles\Outlook\{accounts.ACCOUNTS}\00000002"
    if value is not None:
        used.set(key, name, value)
    elif name in used.values(key):
        used.delete(key, name)
    found = accounts.of(accounts.read(used, "16.0", "Outlook"), ADDRESS)
    assert found is not None
    assert [one.field for one in accounts.compare(found, account())] == expected


_DATA = st.one_of(st.binary(max_size=12), st.text(max_size=8), st.integers(0, 2**32 - 1), st.just(("a", "b")))
_NAMES = st.sampled_from(
    ["clsid", "Email", "IMAP Server", "IMAP Port", "IMAP Use SSL", "SMTP Secure Connection", "SMTP Use Auth"]
)


@given(st.dictionaries(_NAMES, _DATA))
@settings(max_examples=60)
def test_whatever_stands_there_is_read(values: dict[str, object]) -> None:
    used = MemoryRegistry()
    key = rf"{accounts.office('16.0')}\Profiles\p\{accounts.ACCOUNTS}\00000001"
    used.require(key)
    used.set(key, "clsid", RegistryValue(1, "{ED475412-B0D6-11D2-8C3B-00104B2A6676}"))
    used.set(key, "Email", RegistryValue(1, ADDRESS))
    for name, data in values.items():
        used.set(key, name, RegistryValue(3, data))  # type: ignore[arg-type]
    for found in accounts.read(used, "16.0", "p"):
        assert found.address
        accounts.compare(found, account())
