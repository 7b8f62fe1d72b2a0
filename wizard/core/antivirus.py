# SPDX-License-Identifier: EUPL-1.2
"""Products that read encrypted mail on a computer or in a network, by the name of the authority they sign with. Pure."""

from __future__ import annotations

import re

# brand as its own authority names itself -> brand as it is said
_BRANDS = {
    "avast": "Avast",
    "avg": "AVG",
    "bitdefender": "Bitdefender",
    "eset": "ESET",
    "g data": "G DATA",
    "kaspersky": "Kaspersky",
    "mcafee": "McAfee",
    "norton": "Norton",
    "sophos": "Sophos",
}


def product(issuer: str) -> str:
    """The product whose authority this issuer is, "" when it is none of those known here.

    Whole words only: « Avgoustinos » is no product.
    """
    words = issuer.casefold()
    return next((name for brand, name in _BRANDS.items() if re.search(rf"(?<!\w){brand}(?!\w)", words)), "")
