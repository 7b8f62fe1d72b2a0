# SPDX-License-Identifier: EUPL-1.2
"""Outlook for Mac and new Outlook: found, warned about, guided; the classic one as every mail program answers."""

from __future__ import annotations

import asyncio
import plistlib
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.unit.clients.outlook.computers import ADDRESS, account, computer, target
from wizard import clients
from wizard.changes.registry import MemoryRegistry
from wizard.clients.base import Moment, PlanOptions, Settled, Where
from wizard.clients.outlook import starting
from wizard.clients.outlook.classic import Classic
from wizard.clients.outlook.mac import Mac
from wizard.clients.outlook.modern import Modern
from wizard.core.errors import NothingToSetUp
from wizard.wording import outlook as words

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.core.plan import RegistryValue


def mac(tmp_path: Path, content: bytes, folder: str = "Applications") -> Where:
    place = tmp_path / folder / "Microsoft Outlook.app" / "Contents"
    place.mkdir(parents=True)
    (place / "Info.plist").write_bytes(content)
    return Where(home=tmp_path / "home", platform="darwin", root=tmp_path)


PLIST = plistlib.dumps({"CFBundleIdentifier": "com.microsoft.Outlook", "CFBundleShortVersionString": "16.89"})


@pytest.mark.parametrize("folder", ["Applications", "home/Applications"])
def test_outlook_for_mac(tmp_path: Path, folder: str) -> None:
    where = mac(tmp_path, PLIST, folder)
    found = Mac().detect(where)
    assert found is not None
    assert (found.client, found.version, found.notes) == ("outlook-mac", "16.89", ("outlook_mac.cloud",))
    made = Mac().plan(account(), found.targets[0], PlanOptions())
    assert made.by_hand
    assert made.handover is not None
    assert made.handover.guide is not None
    assert made.handover.guide.id == "outlook-mac"
    assert Mac().detect(replace(where, platform="linux")) is None


@pytest.mark.parametrize(
    "content", [b"", b"<plist>", plistlib.dumps({"CFBundleIdentifier": "autre"}), plistlib.dumps([1])]
)
def test_another_bundle_is_no_outlook(tmp_path: Path, content: bytes) -> None:
    assert Mac().detect(mac(tmp_path, content)) is None


def test_new_outlook_is_guided_and_may_stay_open(tmp_path: Path) -> None:
    found = Modern().detect(computer(tmp_path, "new-only", "olk.exe"))
    assert found is not None
    made = Modern().plan(account(), found.targets[0], PlanOptions())
    assert (made.by_hand, made.closed, Modern().running(found.targets[0])) == (True, (), False)
    said: list[Moment] = []
    assert asyncio.run(Modern().settle(account(), found.targets[0], said.append, None)) is Settled.NOTHING
    assert said == []
    assert Modern().still_there(computer(tmp_path, "both"), ADDRESS) is None


def test_the_order_of_programs() -> None:
    assert clients.IDS[0] == "thunderbird"
    assert clients.IDS[-1] == "outlook-new"


def test_a_registry_that_refuses_hides_no_other_program(tmp_path: Path) -> None:
    class Refusing(MemoryRegistry):
        def values(self, key: str) -> dict[str, RegistryValue]:
            raise PermissionError(13, "Access is denied", key)

    where = computer(tmp_path, "both")
    known = [one.client for one in clients.detect(where)]
    assert {"outlook", "outlook-new", "sheet"} <= set(known)
    left = [one.client for one in clients.detect(replace(where, registry=Refusing()))]
    assert left == [client for client in known if client != "outlook"]


def test_running_and_detection_of_the_classic_one(tmp_path: Path) -> None:
    where = computer(tmp_path, "365-c2r", "outlook.exe")
    assert Classic().running(target(where))
    assert not Classic().running(target(computer(tmp_path, "365-c2r")))
    assert Classic().detect(where) is not None


def test_the_program_is_started_apart(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    used = replace(target(computer(tmp_path, "365-c2r")), command=(sys.executable, "-c", "raise SystemExit(0)"))
    started: list[list[str]] = []
    real = subprocess.Popen

    def popen(command: list[str], **options: object) -> object:
        started.append(command)
        made = real(command, **options)  # type: ignore[call-overload]
        made.wait()
        return made

    monkeypatch.setattr(subprocess, "Popen", popen)
    Classic().launch(used)
    assert started == [[sys.executable, "-c", "raise SystemExit(0)"]]


@pytest.mark.parametrize("command", [(), ("/nowhere/OUTLOOK.EXE",)])
def test_a_program_that_is_gone(tmp_path: Path, command: tuple[str, ...]) -> None:
    with pytest.raises(NothingToSetUp):
        starting.start(replace(target(computer(tmp_path, "365-c2r")), command=command))


def test_the_watch_of_the_classic_one_is_its_own(tmp_path: Path) -> None:
    used = replace(target(computer(tmp_path, "365-c2r")), command=("/nowhere/OUTLOOK.EXE",))
    said: list[Moment] = []
    assert asyncio.run(Classic().settle(account(), used, said.append, None)) is Settled.NOT_STARTED
    assert said == [Moment.OPENING]


@pytest.mark.parametrize("moment", list(Moment))
def test_every_moment_has_its_words(moment: Moment) -> None:
    assert words.moment(moment)


@pytest.mark.parametrize("settled", list(Settled))
def test_only_an_account_that_was_read_is_said_to_be_created(settled: Settled) -> None:
    said = words.verdict(settled, ADDRESS)
    assert ADDRESS in said
    assert ("a créé le compte" in said) is (settled is Settled.CREATED)
