# SPDX-License-Identifier: EUPL-1.2
"""The field report says what Outlook made, and nothing of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import SEEDS, computer
from wizard.clients.outlook import report
from wizard.clients.outlook.plan import FOLDER, IMPORT, setup_key
from wizard.core.plan import RegistryValue

if TYPE_CHECKING:
    from pathlib import Path

ALL = sorted(path.stem for path in SEEDS.glob("*.reg"))
PERSONAL = ("helene", "exemple@", "hexemple", "École", "Ancien", "prof@", "S-1-5-21", "d0,8c")


@pytest.mark.parametrize("seed", ALL)
def test_nothing_of_the_person(tmp_path: Path, seed: str) -> None:
    said = report.facts(computer(tmp_path, seed))
    text = "\n".join(f"{name} = {value}" for name, value in said)
    assert not any(word.lower() in text.lower() for word in PERSONAL)
    assert str(tmp_path) not in text
    assert len({name for name, _ in said}) == len(said)


@pytest.mark.parametrize(
    ("seed", "expected"),
    [
        (
            "account-sz",
            "imap …@ac-exemple.fr form=text remembered=yes imap[imap.ac-exemple.fr:993 tls user=identifier] "
            "smtp[smtp.ac-exemple.fr:465 tls user=none]",
        ),
        (
            "account-binary",
            "imap …@ac-exemple.fr form=binary remembered=yes imap[imap.ac-exemple.fr:993 tls user=identifier] "
            "smtp[smtp.ac-exemple.fr:465 tls user=none]",
        ),
        (
            "account-differs",
            "imap …@ac-exemple.fr form=text remembered=yes imap[pop.ac-exemple.fr:143 none user=address] "
            "smtp[smtp.ac-exemple.fr:25 none user=none]",
        ),
        ("account-pop3", "pop3 …@ac-exemple.fr form=text remembered=no"),
    ],
)
def test_an_account(tmp_path: Path, seed: str, expected: str) -> None:
    facts = report.facts(computer(tmp_path, seed))
    assert expected in [value for name, value in facts if ".account." in name]


@pytest.mark.parametrize(
    ("value", "expected"), [(None, "absent"), (rf"C:\Users\x\{FOLDER}\a.prf", "ours"), (r"\\serveur\x.prf", "other")]
)
def test_whose_import(tmp_path: Path, value: str | None, expected: str) -> None:
    where = computer(tmp_path, "365-c2r", "outlook.exe")
    if value is not None:
        where.registry.set(setup_key("16.0"), IMPORT, RegistryValue(1, value))
    facts = dict(report.facts(where))
    assert facts["outlook.1.setup.ImportPRF"] == expected
    assert facts["outlook.1.setup.First-Run"] == "present"
    assert facts["outlook.1.DisableOffice365SimplifiedAccountCreation"] == "absent"
    assert facts["outlook.running"] == "yes"
    assert facts["outlook.1.version"] == "16.0 16.0.17932.20328 click-to-run x64"


def test_new_outlook(tmp_path: Path) -> None:
    facts = dict(report.facts(computer(tmp_path, "new-only")))
    assert (facts["outlook.installations"], facts["outlook_new.found"], facts["outlook_new.in_use"]) == (
        "0",
        "yes",
        "yes",
    )
