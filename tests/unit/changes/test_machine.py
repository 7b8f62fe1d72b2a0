# SPDX-License-Identifier: EUPL-1.2
"""Any sequence of set-ups, edits by somebody, kills, recoveries and undos: nothing of anybody's is lost."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from tests.unit.changes.dying import Dead, Dying
from tests.unit.changes.plans import existing_profile, logins_change, prefs_change
from wizard import changes
from wizard.changes import registry
from wizard.changes.formats import logins, prefs
from wizard.changes.registry import MemoryRegistry
from wizard.core.plan import RegistryChange, RegistryValue, WritePlan

PLACES = {"HOME": ".", "XDG_DATA_HOME": ".local/share", "WIN_PD_OVERRIDE_LOCAL_APPDATA": ".local/share"}
KEY = "HKCU\\Software\\Exemple"


class Machine(RuleBasedStateMachine):
    """A profile in use: somebody's preferences and passwords are followed beside what the assistant does."""

    receipts: Bundle[str] = Bundle("receipts")

    def __init__(self) -> None:
        super().__init__()
        self.room = Path(tempfile.mkdtemp())
        self.environment = {name: os.environ.get(name) for name in PLACES}
        for name, place in PLACES.items():
            os.environ[name] = str(self.room / place)
        self.profile = existing_profile(self.room)
        self.theirs: dict[str, prefs.Value] = dict(prefs.parse((self.profile / "prefs.js").read_bytes()).items())
        self.guids = {"{theirs}"}
        self.number = 1
        self.memory = MemoryRegistry()
        self.memory.create("HKCU\\Software")
        registry.use(self.memory)
        self.entries: dict[str, RegistryValue] = {}

    def teardown(self) -> None:
        registry.use(None)
        for name, value in self.environment.items():
            if value is not None:
                os.environ[name] = value
        shutil.rmtree(self.room)

    def plan(self) -> WritePlan:
        """One more account, numbered as no other was."""
        self.number += 1
        moves = (
            prefs_change(self.profile / "prefs.js", self.number),
            logins_change(self.profile / "logins.json", f"{{ours-{self.number}}}"),
            RegistryChange(KEY, f"ours-{self.number}", None, RegistryValue(4, self.number)),
            RegistryChange(
                KEY, "shared", self.memory.value(KEY, "shared"), RegistryValue(4, self.number), passing=True
            ),
        )
        return WritePlan("thunderbird", "t", "a", moves, locks=(str(self.profile),))

    @rule(target=receipts)
    def set_up(self) -> str:
        return changes.apply(self.plan()).id

    @rule(target=receipts, lives=st.integers(0, 20))
    def set_up_killed(self, lives: int):  # type: ignore[no-untyped-def]
        known = {receipt.id for receipt in changes.receipts()}
        try:
            changes.apply(self.plan(), store=Dying(lives))
        except Dead:
            changes.recover()
        return multiple(*({receipt.id for receipt in changes.receipts()} - known))

    @rule(
        name=st.sampled_from(["a", "b", "mail.server.server1.name"]), value=st.one_of(st.booleans(), st.integers(0, 3))
    )
    def somebody_sets_a_preference(self, name: str, value: prefs.Value) -> None:
        path = self.profile / "prefs.js"
        path.write_bytes(bytes(prefs.parse(path.read_bytes()).with_values({name: value})))
        self.theirs[name] = value

    @rule(number=st.integers(0, 9))
    def somebody_saves_a_password(self, number: int) -> None:
        path, guid = self.profile / "logins.json", f"{{mine-{number}}}"
        store = logins.parse(path.read_bytes())
        if guid not in store.guids:
            path.write_bytes(bytes(store.with_entry({"guid": guid})))
            self.guids.add(guid)

    @rule(name=st.sampled_from(["a", "b"]), value=st.integers(0, 3))
    def somebody_writes_an_entry(self, name: str, value: int) -> None:
        self.memory.require(KEY)
        self.memory.set(KEY, name, RegistryValue(4, value))
        self.entries[name] = RegistryValue(4, value)

    @rule(receipt=consumes(receipts))
    def undo(self, receipt: str) -> None:
        changes.undo(receipt)

    @rule(target=receipts, receipt=consumes(receipts), lives=st.integers(0, 20))
    def undo_killed(self, receipt: str, lives: int):  # type: ignore[no-untyped-def]
        try:
            changes.undo(receipt, store=Dying(lives))
        except Dead:
            changes.recover()
        return multiple(*({entry.id for entry in changes.receipts()} & {receipt}))

    @invariant()
    def nothing_is_lost_and_nothing_stays_behind(self) -> None:
        assert not changes.pending()
        found = prefs.parse((self.profile / "prefs.js").read_bytes())
        shared = ("mail.accountmanager.accounts", "mail.account.lastKey")
        for key, value in self.theirs.items():
            if key not in shared:
                assert found.get(key) == value
        kept = logins.parse((self.profile / "logins.json").read_bytes()).guids
        assert self.guids <= kept
        values = self.memory.values(KEY)
        assert {name: values.get(name) for name in self.entries} == self.entries
        assert sum(name.startswith("ours-") for name in values) == len(changes.receipts())
        assert self.memory.exists(KEY) == bool(values) or changes.receipts()
        accounts = str(found.get("mail.accountmanager.accounts")).split(",")
        assert accounts[0] == "account1"
        standing = len(changes.receipts())
        assert len(accounts) == len(set(accounts)) == standing + 1
        assert len(kept - self.guids) == standing
        ours = {key.split(".")[2] for key in found.items() if key.startswith("mail.server.")} - {"server1"}
        assert {f"account{name.removeprefix('server')}" for name in ours} == set(accounts[1:])
        assert {path.name for path in self.profile.iterdir()} == {"prefs.js", "logins.json"}


TestMachine = Machine.TestCase
TestMachine.settings = settings(max_examples=25, stateful_step_count=14, deadline=None)
