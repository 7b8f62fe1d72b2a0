# SPDX-License-Identifier: EUPL-1.2
"""What stands in the fields of a page that is left for a guide, as far as it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.core import identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.core.message import Checked
    from wizard.ui.controller import Controller


def usable(controller: Controller, typed: dict[str, Any]) -> dict[str, Any]:
    """Draft fields of a page as it was left: an address or an identifier that is not right stays in its field only."""
    academy, address = controller.draft.academy, str(typed.get("address", ""))
    checks: dict[str, Callable[[str], Checked]] = {
        "name": identity.check_name,
        "address": lambda text: identity.check_address(text, controller.world.names, academy),
        "login": lambda text: identity.check_login(text, academy=academy, address=address),
    }
    found = {key: check(str(typed[key])) for key, check in checks.items() if key in typed}
    rest = {key: value for key, value in typed.items() if key not in checks}
    return {**{key: checked.value for key, checked in found.items() if checked.usable}, **rest}
