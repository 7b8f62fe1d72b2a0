# SPDX-License-Identifier: EUPL-1.2
"""Each network and each server as a teacher meets them, reproduced for real: the verdict is the right one, every time."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.bench.figures import record
from tests.real.scenes import namespace
from tests.real.scenes.bench import DOMAIN, IMAP, SMTP
from tests.real.scenes.scenes import SCENES
from wizard.core.verdict import UNKNOWN, Code
from wizard.transport import deadlines

if TYPE_CHECKING:
    from tests.real.scenes.namespace import Seen

pytestmark = [pytest.mark.servers, pytest.mark.timeout(3600)]

SIDE_BY_SIDE = 5  # most of a scene is waiting
RUNS = 20
_LONG = ("portal-on-mail-ports-patient", "servers-silent", "slow-line", "mail-dropped", "everything-dropped")


def _play(names: list[str]) -> list[Seen]:
    namespace.require()
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        return list(pool.map(namespace.play, names))


@pytest.fixture(scope="module")
def seen() -> dict[str, Seen]:
    """One run of every scene."""
    ordered = sorted(SCENES, key=lambda name: name not in _LONG)  # what waits longest is begun first
    return {each.name: each for each in _play(ordered)}


@pytest.mark.parametrize("name", SCENES)
def test_each_scene_gets_its_own_verdict(seen: dict[str, Seen], name: str) -> None:
    once = seen[name]
    assert once.code == SCENES[name].expected.value, once
    assert "Traceback" not in once.complaints
    # nobody but the academy was asked for; the rest is connected to by these names only
    assert set(once.asked) <= {DOMAIN, IMAP, SMTP}


def test_every_verdict_on_the_network_has_a_scene() -> None:
    """A code that no scene gives is one that nobody has seen."""
    given = {scene.expected for scene in SCENES.values()}
    elsewhere = {
        Code.NAME_NOT_FOUND,
        Code.CUT,
    }  # no file vouches for the name, cut in the middle: tests/real/test_probe_*
    assert set(Code) - given - elsewhere <= UNKNOWN


def test_dropped_ports_do_not_cost_their_sum(seen: dict[str, Seen]) -> None:
    """993, 465 and 587 all dropped: one deadline of a connection, however many servers and looks there are."""
    alone = namespace.play("mail-dropped")
    record("verdict with 993, 465 and 587 dropped", round(alone.seconds, 2), "<= 6 s", "the whole command, alone")
    assert alone.code == Code.MAIL_BLOCKED.value
    assert alone.report["seconds"] < deadlines.CONNECT + 1
    assert alone.report["seconds"] < 1.3 * seen["port-993-dropped"].report["seconds"]


def test_a_portal_on_the_mail_ports_is_named_with_what_shows_it(seen: dict[str, Seen]) -> None:
    evidence = {
        "portal-on-mail-ports": ["led-away", "web-on-mail"],
        "portal-on-mail-ports-patient": ["web-on-mail"],
        "portal-with-its-certificate": ["led-away", "others-certificate"],
    }
    assert {name: seen[name].report["verdict"]["evidence"] for name in evidence} == evidence
    assert seen["portal-on-mail-ports"].report["verdict"]["named"] == "hotspot.example"
    assert set(seen["portal-on-mail-ports"].report["network"]["web_on_mail"]) == {993, 465}


def test_a_wrong_clock_is_shown_by_the_web_whichever_way_it_is_off(seen: dict[str, Seen]) -> None:
    assert seen["clock-ahead"].report["verdict"]["evidence"] == ["clock-off"]
    assert seen["clock-ahead"].report["network"]["clock_off"] > 86_400
    assert "clock-before-release" in seen["clock-wrong"].report["verdict"]["evidence"]
    for name in ("expired", "not-yet-valid"):  # the clock was compared, and is right
        assert abs(seen[name].report["network"]["clock_off"]) < 60


def test_a_check_that_goes_well_asks_nobody_else(seen: dict[str, Seen]) -> None:
    for name in ("good", "only-ipv6", "slow-line", "mailbox-full"):
        assert set(seen[name].asked) == {IMAP, SMTP}
        assert seen[name].report["network"] is None


@pytest.mark.slow
def test_confusion_matrix() -> None:
    """Twenty runs of each: none wrong, at most two in a hundred that say « I do not know »."""
    # round by round: those that wait run beside those that work
    runs = _play([name for _ in range(RUNS) for name in SCENES])
    table: Counter[tuple[str, str]] = Counter((each.name, each.code) for each in runs)
    for (name, code), count in sorted(table.items()):
        print(f"{name:32} {code:24} {count}")
    unknown = {code.value for code in UNKNOWN}
    wrong = {
        key: count for key, count in table.items() if key[1] != SCENES[key[0]].expected.value and key[1] not in unknown
    }
    unsure = sum(count for (_, code), count in table.items() if code in unknown)
    record(
        "wrong verdicts, %",
        round(100 * sum(wrong.values()) / len(runs), 1),
        "0",
        f"{len(runs)} runs of {len(SCENES)} scenes",
    )
    share = round(100 * unsure / len(runs), 1)
    record("verdicts that say « unknown », %", share, "<= 2", f"{len(runs)} runs of {len(SCENES)} scenes")
    assert not wrong
    assert unsure <= 0.02 * len(runs)
