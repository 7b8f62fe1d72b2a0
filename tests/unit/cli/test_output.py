# SPDX-License-Identifier: EUPL-1.2
"""Documents hold plain values only, never a secret; errors have a sentence in both languages."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from wizard import wording
from wizard.cli import output
from wizard.core import errors
from wizard.core.academy import FileFault
from wizard.core.secret import Secret
from wizard.core.server import Confidence, Protocol, Server
from wizard.wording import errors as sentences

SERVER = Server(Protocol.IMAP, "imap.ac-amiens.fr", 993, confidence=Confidence.HIGH)


@dataclass(frozen=True)
class Holding:
    inside: object


def test_values_become_what_json_knows() -> None:
    plain = output.plain({"server": SERVER, "list": (1, "é", None)})
    assert plain["server"]["protocol"] == "imap"
    assert plain["server"]["confidence"] == "high"
    assert json.loads(json.dumps(plain))["list"] == [1, "é", None]


@pytest.mark.parametrize("value", [Secret("Craie-7"), {"a": Secret("Craie-7")}, [Holding(Secret("Craie-7"))]])
def test_a_secret_has_no_form_in_a_document(value: object) -> None:
    with pytest.raises(TypeError):
        output.plain(value)


def every_error() -> list[type[errors.AssistantError]]:
    found, left = [], [errors.AssistantError]
    while left:
        kind = left.pop()
        found.append(kind)
        left += kind.__subclasses__()
    return found


def test_exit_codes_are_all_different() -> None:
    codes = [kind.exit_code for kind in every_error()]
    others = [0, errors.UNVERIFIED, errors.UNDONE_IN_PART, errors.INTERRUPTED]
    assert len(set(codes + others)) == len(codes + others)


@pytest.mark.parametrize("kind", every_error())
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_error_has_its_sentence(kind: type[errors.AssistantError], language: str) -> None:
    wording.set_language(language)
    code = FileFault.UNKNOWN_KEY if kind is errors.BadAcademyFile else ""
    sentence = sentences.sentence(kind(code, reason=code, detail="a", file="f", line=1, key="k"))
    assert len(sentence) > 10
    assert kind.__name__ not in sentence or kind is errors.AssistantError


def test_an_error_becomes_one_document(capsys: pytest.CaptureFixture[str]) -> None:
    output.tell_error(errors.LoginBudgetSpent("spent", until=1795340000.0), "check", as_json=True)
    document = json.loads(capsys.readouterr().out)
    assert (document["schema"], document["command"], document["exit_code"]) == (1, "check", 6)
    assert document["error"]["facts"] == {"until": 1795340000.0}
    assert "\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}" in document["error"]["message"]
