# SPDX-License-Identifier: EUPL-1.2
"""An account in Thunderbird's preferences: added beside others, mended, never doubled, nothing else touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.clients.thunderbird.trees import account
from wizard.clients.thunderbird import accounts
from wizard.clients.thunderbird.accounts import Names, Value

NAMES = Names("camille.exemple@ac-essai.fr", "Dossiers locaux")
OTHER: dict[str, Value] = {
    "mail.accountmanager.accounts": "account2,account5",
    "mail.accountmanager.defaultaccount": "account5",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.lastKey": 7,
    "mail.account.account2.server": "server2",
    "mail.account.account5.server": "server4",
    "mail.account.account5.identities": "id3",
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server4.type": "imap",
    "mail.server.server4.hostname": "imap.autre.example",
    "mail.server.server4.userName": "moi",
    "mail.identity.id3.useremail": "moi@autre.example",
    "mail.identity.id3.smtpServer": "smtp2",
    "mail.smtpservers": "smtp2",
    "mail.smtp.defaultserver": "smtp2",
    "mail.smtpserver.smtp2.hostname": "smtp.autre.example",
    "mail.smtpserver.smtp2.username": "moi",
    "privacy.something": True,
}


def after(prefs: dict[str, Value], **kind: object) -> dict[str, Value]:
    given_account = account(**kind)  # type: ignore[arg-type]
    return {**prefs, **accounts.settings(prefs, given_account, NAMES).values}


def test_a_profile_without_account_gets_ours_and_the_local_folders_and_no_welcome() -> None:
    prefs = after({})
    assert prefs["mail.accountmanager.accounts"] == "account1,account2"
    assert prefs["mail.accountmanager.defaultaccount"] == "account1"
    assert prefs["mail.accountmanager.localfoldersserver"] == "server2"
    assert prefs["mail.account.lastKey"] == 2
    assert (prefs["mail.server.server1.port"], prefs["mail.server.server1.socketType"]) == (993, 3)
    assert (prefs["mail.smtpserver.smtp1.port"], prefs["mail.smtpserver.smtp1.try_ssl"]) == (465, 3)
    assert prefs["mail.server.server1.userName"] == prefs["mail.smtpserver.smtp1.username"] == "cexemple"
    assert prefs["mail.identity.id1.useremail"] == "camille.exemple@ac-essai.fr"
    assert prefs["mail.rights.version"] == 1
    assert prefs["mail.server.server2.name"] == "Dossiers locaux"


def test_beside_another_account_only_three_of_its_keys_change() -> None:
    result = accounts.settings(OTHER, account(), NAMES)
    changed = {key for key in result.values if key in OTHER}
    assert changed == {"mail.accountmanager.accounts", "mail.account.lastKey", "mail.smtpservers"}
    assert result.values["mail.accountmanager.accounts"] == "account2,account5,account8"
    assert result.values["mail.account.lastKey"] == 8
    assert result.values["mail.smtpservers"] == "smtp2,smtp3"
    assert result.owned == (
        "mail.account.account8.",
        "mail.server.server5.",
        "mail.smtpserver.smtp3.",
        "mail.identity.id4.",
    )
    assert result.items == (("mail.accountmanager.accounts", "account8"), ("mail.smtpservers", "smtp3"))
    assert result.counters == ("mail.account.lastKey",)
    assert not any(key in result.values for key in accounts.FIRST_START)


def test_folder_names_are_never_written() -> None:
    assert not [key for key in after({}) if "folder" in key.rpartition(".")[2].lower() and "localfolders" not in key]


def test_a_second_time_there_is_nothing_to_write() -> None:
    for start in ({}, OTHER):
        once = after(start)
        assert accounts.settings(once, account(), NAMES).values == {}


def test_what_thunderbird_leaves_out_because_it_is_its_default_is_not_a_difference() -> None:
    prefs = after(OTHER)
    for key in ("mail.server.server5.authMethod", "mail.smtpserver.smtp3.authMethod", "mail.identity.id4.valid"):
        del prefs[key]
    del prefs["mail.server.server5.port"]
    prefs["mail.smtpserver.smtp3.port"] = 0
    assert accounts.settings(prefs, account(), NAMES).values == {}


@pytest.mark.parametrize(
    ("key", "wrong", "right"),
    [
        ("mail.server.server5.port", 143, 993),
        ("mail.server.server5.socketType", 0, 3),
        ("mail.server.server5.authMethod", 4, 3),
        ("mail.smtpserver.smtp3.port", 25, 465),
        ("mail.smtpserver.smtp3.try_ssl", 0, 3),
        ("mail.smtpserver.smtp3.authMethod", 1, 3),
        ("mail.server.server5.userName", "camille.exemple@ac-essai.fr", "cexemple"),
        ("mail.identity.id4.smtpServer", "smtp2", "smtp3"),
        ("mail.identity.id4.valid", False, True),
    ],
)
def test_a_wrong_setting_of_our_account_is_mended_alone(key: str, wrong: Value, right: Value) -> None:
    prefs = after(OTHER) | {key: wrong}
    result = accounts.settings(prefs, account(), NAMES)
    assert result.values == {key: right}
    assert (result.owned, result.counters) == ((), ())


def test_the_persons_own_choices_in_our_account_are_kept() -> None:
    prefs = after({}) | {
        "mail.server.server1.name": "Travail",
        "mail.identity.id1.fullName": "C. Exemple, professeure",
        "mail.server.server1.check_time": 60,
    }
    assert accounts.settings(prefs, account(), NAMES).values == {}


def test_an_unverified_account_says_so_until_it_is_verified() -> None:
    unverified = Names("camille.exemple@ac-essai.fr (non vérifié)", "Dossiers locaux")
    prefs = {**accounts.settings({}, account(verified=False), unverified).values}
    assert prefs["mail.server.server1.name"] == "camille.exemple@ac-essai.fr (non vérifié)"
    assert accounts.settings(prefs, account(), NAMES).values == {"mail.server.server1.name": NAMES.account}


def test_a_sending_server_that_went_away_comes_back() -> None:
    prefs = after(OTHER)
    for key in [key for key in prefs if key.startswith("mail.smtpserver.smtp3.")]:
        del prefs[key]
    prefs["mail.smtpservers"] = "smtp2"
    mended = prefs | accounts.settings(prefs, account(), NAMES).values
    assert mended["mail.smtpservers"] == "smtp2,smtp3"
    assert mended["mail.smtpserver.smtp3.hostname"] == "smtp.ac-essai.fr"


def test_an_account_without_our_address_gets_an_identity_more() -> None:
    prefs = after(OTHER) | {"mail.identity.id4.useremail": "autre@ac-essai.fr"}
    result = accounts.settings(prefs, account(), NAMES)
    assert result.values["mail.account.account8.identities"] == "id4,id5"
    assert result.items == (("mail.account.account8.identities", "id5"),)
    assert result.owned == ("mail.identity.id5.",)


def test_a_pop_account_or_one_left_out_of_the_list_is_not_ours() -> None:
    prefs = after(OTHER)
    assert len(accounts.read(prefs | {"mail.server.server5.type": "pop3"})) == 2
    for changed in ({"mail.server.server5.type": "pop3"}, {"mail.accountmanager.accounts": "account2,account5"}):
        values = accounts.settings(prefs | changed, account(), NAMES).values
        assert str(values["mail.accountmanager.accounts"]).endswith(",account9")


def test_starttls_and_other_ports_are_said_as_thunderbird_says_them() -> None:
    prefs = after({}, imap="imap.ac-essai.fr:10143/starttls", smtp="smtp.ac-essai.fr:10587/starttls")
    assert (prefs["mail.server.server1.socketType"], prefs["mail.server.server1.port"]) == (2, 10143)
    assert (prefs["mail.smtpserver.smtp1.try_ssl"], prefs["mail.smtpserver.smtp1.port"]) == (2, 10587)


def test_on_a_shared_computer_messages_are_not_copied_to_its_disk() -> None:
    values = accounts.settings({}, account(), NAMES, offline_copy=False).values
    assert values["mail.server.server1.offline_download"] is False
    assert values["mail.server.server1.autosync_offline_stores"] is False


keys = st.sampled_from([*OTHER, *after(OTHER), "mail.account.account12.server", "mail.server.server9.type"])
values = st.one_of(
    st.booleans(), st.integers(-1, 99), st.sampled_from(["", "account1, account9", "server9", "imap", "x"])
)


@settings(max_examples=150)
@given(st.dictionaries(keys, values), st.booleans())
def test_whatever_is_there_one_run_is_enough_and_numbers_are_never_used_twice(
    prefs: dict[str, Value], offline: bool
) -> None:
    first = accounts.settings(prefs, account(), NAMES, offline)
    assert not any(key.startswith(first.owned) for key in prefs) or not first.owned
    once = prefs | first.values
    again = accounts.settings(once, account(), NAMES, offline)
    assert again.values == {}, again.values
    ours = [known for known in accounts.read(once) if known.user == "cexemple" and known.host == "imap.ac-essai.fr"]
    assert len(ours) >= 1
