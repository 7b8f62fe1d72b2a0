# SPDX-License-Identifier: EUPL-1.2
"""Who the person is for the mail system: name, address, identifier. Checked, never invented."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Identity:
    """The three things asked of the person."""

    name: str  # shown to correspondents
    address: str
    login: str  # the identifier of the academy (pnom), or the full address
