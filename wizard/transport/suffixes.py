# SPDX-License-Identifier: EUPL-1.2
"""Who owns a host name: the registrable domain, by the public suffix list that comes with the program (no network)."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from publicsuffixlist import PublicSuffixList

_HOST = re.compile(r"(?=.{1,253}\Z)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{1,63}(?<!-)\Z")


@lru_cache(maxsize=1)
def load() -> PublicSuffixList:
    """Read the list, once (about 60 ms: off the loop)."""
    from publicsuffixlist import PublicSuffixList

    return PublicSuffixList()


@lru_cache(maxsize=512)
def registrable(host: str) -> str:
    """The domain that somebody registered: « ac-essai.fr » for « imap.ac-essai.fr ».

    "" for IP addresses, public suffixes themselves, single labels and what is no host name in ASCII.
    """
    name = host.lower().removesuffix(".")
    if not _HOST.match(name) or _is_address(name):
        return ""
    return load().privatesuffix(name) or ""


def same_site(one: str, other: str) -> bool:
    """Whether both hosts belong to the same registrable domain; never for those that have none."""
    domain = registrable(one)
    return bool(domain) and domain == registrable(other)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return text.rpartition(".")[2].isdigit()  # « 1.2.3 » is read as an address by some systems
    return True
