# SPDX-License-Identifier: EUPL-1.2
"""Who the person is for the mail system: name, address, identifier. Checked, never invented.

Each check gives a ``Checked``: the cleaned value and the findings, whose sentences ``wizard.wording.identity`` makes.
"""

from __future__ import annotations

from dataclasses import dataclass

from wizard.core.address import AddressCode, check_address
from wizard.core.forms import address_forms, login_forms
from wizard.core.login import LoginCode, check_login
from wizard.core.name import NameCode, check_name
from wizard.core.numen import looks_like_birth_date, looks_like_numen

__all__ = [
    "AddressCode",
    "Identity",
    "LoginCode",
    "NameCode",
    "address_forms",
    "check_address",
    "check_login",
    "check_name",
    "login_forms",
    "looks_like_birth_date",
    "looks_like_numen",
]


@dataclass(frozen=True, slots=True)
class Identity:
    """The three things asked of the person."""

    name: str  # shown to correspondents
    address: str
    login: str  # the identifier of the academy (pnom), or the full address
