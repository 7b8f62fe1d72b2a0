# SPDX-License-Identifier: EUPL-1.2
"""Which language is spoken: the system's where we have it, else French; a sentence without translation stays English."""

from __future__ import annotations

import sys

import pytest

from wizard import wording

only_posix = pytest.mark.parametrize("system", ["linux", "darwin"])


@only_posix
@pytest.mark.parametrize(
    ("names", "code"),
    [
        ({}, "fr"),
        ({"LC_ALL": "C"}, "fr"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "EN"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "fr"),
        ({"LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_US.UTF-8"}, "fr"),
    ],
)
def test_the_system_s_language(names: dict[str, str], code: str, system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert wording.system_language() == code


def test_each_language_is_spoken_and_no_other() -> None:
    for code in wording.LANGUAGES:
        wording.set_language(code)
        assert wording.language() == code
    with pytest.raises(ValueError, match="xx"):
        wording.set_language("xx")
    assert wording.language() == [*wording.LANGUAGES][-1]


def test_a_sentence_that_has_no_translation_is_said_as_it_is() -> None:
    assert wording.translate("Cli", "never said") == "never said"
