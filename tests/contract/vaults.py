# SPDX-License-Identifier: EUPL-1.2
"""The contract of the vault as functions, for the memory and for the real keyrings alike."""

from __future__ import annotations

import unicodedata

from wizard import vault
from wizard.core.secret import Secret
from wizard.vault import Condition

ADDRESS = "c.exemple@ac-amiens.fr"
OTHER = "d.exemple@ac-amiens.fr"
PASSWORDS = {
    "ordinary": "Brioche-voile42",
    "accents": "Été à Noël €",
    "decomposed": unicodedata.normalize("NFD", "Été"),
    "quotes": "« \" ' \\ : % {0} »",
    "spaces at both ends": "  a b  ",
    "line end": "secret\r\n",
    "outside the basic plane": "clé🔑",
    "1 KB": "é" * 512,
    "the largest": "x" * 1280,
}


class Windowslike:
    """Credential Manager as ``keyring`` drives it: UTF-16 blob of at most 2560 bytes, one plain target a service."""

    def __init__(self) -> None:
        self._blobs: dict[tuple[str, str], bytes] = {}

    def get_password(self, service: str, username: str) -> str | None:
        blob = self._blobs.get((service, username))
        return None if blob is None else blob.decode("utf-16-le")

    def set_password(self, service: str, username: str, password: str) -> None:
        blob = password.encode("utf-16-le")
        if len(blob) > 2560:
            raise OSError(1783, "The stub received bad data.")
        self._blobs[service, username] = blob

    def delete_password(self, service: str, username: str) -> None:
        del self._blobs[service, username]


def available() -> None:
    state = vault.available(unlock=True)
    assert state.usable
    assert state.backend
    assert vault.available() == state


def nothing_there() -> None:
    assert vault.fetch(OTHER) is None
    assert vault.forget(OTHER), "nothing remains, so it is forgotten"


def save_fetch_forget() -> None:
    assert vault.save(ADDRESS, Secret("one")).condition is Condition.USABLE
    assert vault.fetch(ADDRESS) == Secret("one")
    assert vault.forget(ADDRESS)
    assert vault.fetch(ADDRESS) is None


def replace() -> None:
    vault.save(ADDRESS, Secret("one"))
    vault.save(ADDRESS, Secret("two"))
    assert vault.fetch(ADDRESS) == Secret("two")
    assert vault.forget(ADDRESS)
    assert vault.fetch(ADDRESS) is None, "no older one comes back"


def two_addresses() -> None:
    vault.save(ADDRESS, Secret("one"))
    vault.save(OTHER, Secret("two"))
    assert vault.fetch(ADDRESS) == Secret("one")
    assert vault.forget(ADDRESS)
    assert vault.fetch(OTHER) == Secret("two")
    assert vault.forget(OTHER)


def unfit_passwords_are_refused_and_the_old_one_stays() -> None:
    vault.save(ADDRESS, Secret("old"))
    for text in ("", "a\0b", "x" * 1281, "🔑" * 641, "caf\udce9"):
        assert vault.save(ADDRESS, Secret(text)).condition is Condition.UNFIT
    assert vault.fetch(ADDRESS) == Secret("old")
    vault.forget(ADDRESS)


CASES = {
    case.__name__: case
    for case in (
        available,
        nothing_there,
        save_fetch_forget,
        replace,
        two_addresses,
        unfit_passwords_are_refused_and_the_old_one_stays,
    )
}
