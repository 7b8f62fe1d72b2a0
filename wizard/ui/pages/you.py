# SPDX-License-Identifier: EUPL-1.2
"""Page 2, you: name, address and identifier, each checked as it is typed; forms to compare; whose computer this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from wizard.core import identity
from wizard.core.account import Owner
from wizard.core.identity import AddressCode
from wizard.core.message import Severity
from wizard.ui.page import Page
from wizard.ui.pages.wiping import is_secret
from wizard.ui.pages.you_cards import FormsCard, OwnerCard
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.layout import Columns, above
from wizard.wording import identity as words
from wizard.wording import journey, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.core.academy import Academy, AcademyName
    from wizard.core.message import Checked, Finding
    from wizard.journey.draft import Draft

_NOT_SERVED = (AddressCode.STUDENT, AddressCode.SCHOOL_SERVICE)
_EXAMPLES = 3  # forms of an address shown under its field


class YouPage(Page):
    """Who the person is for the mail system. ``switched`` asks for another academy, by its id."""

    switched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._academy: Academy | None = None
        self._names: Sequence[AcademyName] = ()
        self._told: dict[Field, str] = {}
        self.name, self.address, self.login = Field(), Field(), Field()
        self.switch = Button("", "link")
        self.switch.hide()
        self._other: Finding | None = None
        self.forms = FormsCard()
        self.forms.hide()
        self.unknown = Button("", "link")
        self.owner = OwnerCard()
        self.columns = Columns((7, 5))
        self.columns.add_left(self.name)
        self.columns.add_left(above(self.address, self.switch))
        self.columns.add_left(above(self.login, self.unknown))
        self.columns.add_right(self.forms)
        self.columns.add_right(self.owner)
        self.body.addWidget(self.columns, 1)
        self.name.changed.connect(self._names_changed)
        self.address.changed.connect(self._names_changed)
        self.login.changed.connect(self._check_login)
        self.login.left.connect(self._check_login_again)
        self.switch.clicked.connect(self._switch)
        self.forms.picked.connect(self.login.set_text)
        self.unknown.clicked.connect(lambda: self.link.emit("lost-identifier"))
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.heading = (
            translate("YouPage", "You"),
            translate("YouPage", "These three are enough. The assistant takes care of the technical settings."),
        )
        self.name.set_label(translate("YouPage", "Name shown"))
        self.name.set_hint(translate("YouPage", "The one your correspondents will see."))
        self.address.set_label(translate("YouPage", "Academic address"))
        self.login.set_label(translate("YouPage", "Identifier"))
        self.unknown.set(translate("YouPage", "I do not know my identifier"))
        self._hints()
        self._check_all()

    def show_draft(self, draft: Draft) -> None:
        """Put the answers into the fields; the academy gives the hints."""
        self._academy = draft.academy
        for field, value in ((self.name, draft.name), (self.address, draft.address), (self.login, draft.login)):
            if value != self._told.get(field, ""):  # what was typed and not yet answered stays
                self._told[field] = value
                field.set_text(value)
        if draft.name or draft.address or draft.login or draft.owner is not Owner.MINE:
            self.owner.group.set_value(draft.owner)
        self._hints()
        self._check_all()

    def show_names(self, names: Sequence[AcademyName]) -> None:
        """The academies an address may belong to."""
        self._names = names
        self._check_all()

    def show_shared(self) -> None:
        """The system hints that several people use this computer: proposed, for the person to change."""
        self.owner.group.set_value(Owner.SHARED)

    def answer(self) -> dict[str, object]:
        """The cleaned values, and whose computer this is."""
        return {
            "name": self._checked_name().value,
            "address": self._checked_address().value,
            "login": self._checked_login().value,
            "owner": self.owner.group.value() or Owner.MINE,
        }

    def kept(self) -> dict[str, object]:
        """As typed and chosen, right or not."""
        typed = {"name": self.name.text(), "address": self.address.text(), "login": self.login.text()}
        return {**typed, "owner": self.owner.group.value() or Owner.MINE}

    def problems(self) -> list[tuple[str, QWidget]]:
        """What keeps from going on, field by field."""
        found: list[tuple[str, QWidget]] = []
        for field, checked, gap in (
            (self.name, self._checked_name(), "name"),
            (self.address, self._checked_address(), "address"),
            (self.login, self._checked_login(), "login"),
        ):
            if checked.usable:
                continue
            sentence = journey.gap(gap)
            wrong = _gravest(checked)
            if field.text().strip() and wrong is not None:
                sentence = words.sentence(wrong)
            field.set_message(Severity.WRONG, sentence)
            field.insist()
            found.append((sentence, field.edit))
        return found

    def first_focus(self) -> QWidget | None:
        """The first field that is still empty."""
        fields = (self.name, self.address, self.login)
        return next((field.edit for field in fields if not field.text()), self.name.edit)

    # --- checks -----------------------------------------------------------------------------------------------------

    def _checked_name(self) -> Checked:
        return identity.check_name(self.name.text())

    def _checked_address(self) -> Checked:
        return identity.check_address(self.address.text(), self._names, self._academy, self.name.text())

    def _checked_login(self, writing: bool = False) -> Checked:
        return identity.check_login(
            self.login.text(),
            academy=self._academy,
            address=self.address.text(),
            name=self.name.text(),
            writing=writing,
        )

    def _check_all(self) -> None:
        self._names_changed()

    def _names_changed(self) -> None:
        name, address = self._checked_name(), self._checked_address()
        self._show(self.name, name, "")
        good = ""
        if address.usable and self._academy is not None and _gravest(address) is None:
            good = translate("YouPage", "Well written, and of this academy: {0}.").format(self._academy.name)
        self._show(self.address, address, good)
        self._propose_switch(address)
        self._hints()
        self._check_login_again()

    def _check_login(self) -> None:
        self._show(self.login, self._checked_login(writing=self.login.edit.hasFocus()), "")
        self._compare()

    def _check_login_again(self) -> None:
        """The field was left, or what it is compared with changed; why it was wiped stays said."""
        if self.login.text():
            self._check_login()
        self._compare()

    def _compare(self) -> None:
        """Forms of identifier to compare with one's own papers."""
        forms = self._forms()
        self.forms.compare(self.name.text().strip() or self.address.text(), forms, self.login.text())
        self.forms.setVisible(bool(forms))

    def _forms(self) -> tuple[str, ...]:
        return identity.login_forms(self.name.text(), self.address.text())

    def _show(self, field: Field, checked: Checked, good: str) -> None:
        if not field.text():
            field.set_message(None)
            field.set_suggestion("", "")
            return
        finding = _gravest(checked)
        if finding is None:
            field.set_suggestion("", "")
            field.set_message(Severity.GOOD if good else None, good)
            return
        if is_secret(finding):
            field.wipe(words.sentence(finding))
            return
        if finding.code is AddressCode.OTHER_ACADEMY:  # its suggestion is an academy: see the banner
            field.set_suggestion("", "")
        else:
            field.set_suggestion(words.proposal(finding), finding.suggestion or "")
        field.set_message(finding.severity, words.sentence(finding))

    def _propose_switch(self, address: Checked) -> None:
        """An address of another academy: propose that one, never switch by itself."""
        self._other = next((one for one in address.findings if one.code is AddressCode.OTHER_ACADEMY), None)
        served = not any(one.code in _NOT_SERVED for one in address.findings)
        if self._other is not None:
            self.switch.set(words.proposal(self._other))
        elif not served:
            self.switch.set(translate("YouPage", "Who has an academic mail?"))
        self.switch.setVisible(self._other is not None or not served)

    def _switch(self) -> None:
        if self._other is not None:
            self.switched.emit(self._other.suggestion or "")
        else:
            self.link.emit("guide:common/qui")

    def _hints(self) -> None:
        academy = self._academy
        domain = academy.domains[0] if academy and academy.domains else "ac-academie.fr"
        forms = identity.address_forms(self.name.text(), domain)[:_EXAMPLES] or (f"prenom.nom@{domain}",)
        counts = translate("YouPage", "Of the form {0}. The one your managing service gave you counts.")
        self.address.set_hint(counts.format(", ".join(forms)))
        known = academy.identifier_form.value if academy and academy.identifier_form else ""
        usual = translate("YouPage", "The one of your welcome letter or of the portal, often “pnom”.")
        self.login.set_hint(known or usual)


def _gravest(checked: Checked) -> Finding | None:
    """The finding to show: the gravest, the first of equals; None when all is good."""
    findings = [finding for finding in checked.findings if finding.severity > Severity.GOOD]
    return max(findings, key=lambda finding: finding.severity, default=None)
