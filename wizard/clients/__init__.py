# SPDX-License-Identifier: EUPL-1.2
"""The mail programs the assistant can really set up; each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wizard.clients.base import Client, Detection, Where

# In the order they are proposed: what keeps mail and password with the person first, what passes them on last.
_ROOMS = {
    "thunderbird": ("wizard.clients.thunderbird.client", "Thunderbird"),
    "outlook": ("wizard.clients.outlook.classic", "Classic"),
    "outlook-mac": ("wizard.clients.outlook.mac", "Mac"),
    "apple": ("wizard.clients.apple", "Apple"),
    "android": ("wizard.clients.android", "Android"),
    "sheet": ("wizard.clients.sheet.client", "Sheet"),
    "outlook-new": ("wizard.clients.outlook.modern", "Modern"),
}
IDS = tuple(_ROOMS)


def get(id: str) -> Client:
    """The mail program of that id. Raises KeyError."""
    module, name = _ROOMS[id]
    client: Client = getattr(import_module(module), name)()
    return client


def detect(where: Where) -> tuple[Detection, ...]:
    """Every mail program found on this computer, in the order they are proposed.

    One whose files or registry this computer refuses to show cannot be set up: the others are proposed all the same.
    """
    found = []
    for id in IDS:
        try:
            found.append(get(id).detect(where))
        except OSError as error:
            import logging

            logging.getLogger(__name__).warning("%s cannot be looked for: %s", id, error.strerror)
    return tuple(detection for detection in found if detection is not None)


def __getattr__(name: str) -> Any:
    """``ALL``: every mail program, made when asked for (so that importing this package loads none)."""
    if name == "ALL":
        return tuple(get(id) for id in IDS)
    raise AttributeError(name)
