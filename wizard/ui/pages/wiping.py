# SPDX-License-Identifier: EUPL-1.2
"""A NUMEN or a birth date belongs in no field of ours: it is wiped at once, and the reason is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.core.address import AddressCode
from wizard.core.message import Finding, Severity
from wizard.core.numen import holds_birth_date, holds_numen
from wizard.ui.widgets.announce import announce
from wizard.ui.widgets.emptied import empty
from wizard.wording import identity as words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from wizard.ui.page import Page


def is_secret(finding: Finding) -> bool:
    """Whether a finding of core.identity says that the value must be wiped."""
    return str(finding.code).endswith(("numen", "birth-date"))


def _reason(text: str) -> str:
    """Why a search must be wiped (an address finds an academy, so it says to type that); empty when it may stay."""
    if holds_numen(text):
        return words.sentence(Finding(AddressCode.NUMEN, Severity.WRONG))
    return words.sentence(Finding(AddressCode.BIRTH_DATE, Severity.WRONG)) if holds_birth_date(text) else ""


def wipe_search(page: Page, edit: QLineEdit) -> bool:
    """Empty a search that holds such a thing and say why in the strip; False when there was nothing to wipe."""
    why = _reason(edit.text())
    if why:
        empty(edit)
        page.error = why
        announce(page, why, assertive=True)
    return bool(why)
