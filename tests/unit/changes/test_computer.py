# SPDX-License-Identifier: EUPL-1.2
"""Which facts of a Windows computer hint that it is shared."""

from __future__ import annotations

import pytest

from wizard.changes.computer import PROFILES, SHARED_PC, SharedHint, judge, shared_hint

SID = "S-1-5-21-1"
DOMAIN = {"USERDNSDOMAIN": "ETAB.LAN"}
PROFILE = f"{PROFILES}\\{SID}"


@pytest.mark.parametrize(
    ("environment", "registry", "hint"),
    [
        ({}, {}, SharedHint.NONE),
        ({}, {(SHARED_PC, "EnableSharedPCMode"): 1}, SharedHint.SHARED_PC_MODE),
        ({}, {(SHARED_PC, "EnableSharedPCMode"): 0}, SharedHint.NONE),
        (DOMAIN, {(PROFILE, "State"): 0x0800}, SharedHint.TEMPORARY_PROFILE),
        (DOMAIN, {(PROFILE, "State"): 0x0005}, SharedHint.TEMPORARY_PROFILE),
        (DOMAIN, {(PROFILE, "State"): 0x0100}, SharedHint.NONE),
        (DOMAIN, {(PROFILE, "CentralProfile"): r"\\srv\profils\c"}, SharedHint.ROAMING_PROFILE),
        (DOMAIN, {(PROFILE, "CentralProfile"): ""}, SharedHint.NONE),
        ({}, {(PROFILE, "State"): 0x0800}, SharedHint.NONE),
    ],
)
def test_hints(environment: dict[str, str], registry: dict[tuple[str, str], object], hint: SharedHint) -> None:
    assert judge(environment, lambda key, name: registry.get((key, name)), SID) is hint


def test_this_system_hints_nothing() -> None:
    assert shared_hint() is SharedHint.NONE
