# SPDX-License-Identifier: EUPL-1.2
"""What is said of an undo and of a recovery: every case has its sentence, with its facts in it."""

from __future__ import annotations

import pytest

from wizard import wording
from wizard.core.errors import WriteFailed
from wizard.core.receipt import Left, Recovered, Recovery, UndoReport, Why
from wizard.wording import changes, errors


@pytest.fixture(autouse=True)
def english() -> None:
    wording.set_language("en")


def test_every_reason_to_leave_something_names_it() -> None:
    said = {changes.left(Left("/home/p/.thunderbird/prefs.js", why)) for why in Why}
    assert len(said) == len(Why)
    assert all("prefs.js" in sentence and "/home" not in sentence for sentence in said)
    key = changes.left(Left("HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup", Why.CHANGED))
    assert "Setup" in key
    assert "HKCU" not in key
    entry = Left("/p/prefs.js", Why.CHANGED, ("mail.rights.version", "x"))
    assert changes.left(entry) == "In prefs.js, changed since and kept as they are: mail.rights.version, x."


def test_a_report_begins_with_what_was_done() -> None:
    left = (Left("/p/key4.db", Why.NEEDED),)
    firsts = [
        changes.undone(UndoReport(("/p/a",)))[0],
        changes.undone(UndoReport(("/p/a",), ("/p/b",)))[0],
        changes.undone(UndoReport((), ("/p/b",), left))[0],
        changes.undone(UndoReport((), (), left))[0],
    ]
    assert len(set(firsts)) == 4
    assert "exactly as before" in firsts[0]
    assert changes.undone(UndoReport((), (), left))[1:] == (changes.left(left[0]),)


@pytest.mark.parametrize("kind", list(Recovered))
def test_every_end_of_a_recovery_is_told(kind: Recovered) -> None:
    entry = Recovery("20261122-143000-abcd", kind, "default", "camille.exemple@ac-amiens.fr", ("/p/prefs.js",))
    first, second = changes.recovery(entry)
    assert ("camille.exemple@ac-amiens.fr" in first) or ("20261122-143000-abcd" in first)
    assert "/p/prefs.js" in second


def test_a_failed_writing_is_told_in_words_not_in_the_systems() -> None:
    said = {changes.write_fault(WriteFailed(code)) for code in ("disk_full", "read_only", "denied", "failed")}
    assert len(said) == 4
    assert changes.write_fault(WriteFailed("never heard of")) == changes.write_fault(WriteFailed("failed"))


def test_what_could_not_be_put_back_is_not_called_put_back() -> None:
    facts = {"path": "/p/prefs.js", "reason": "No space left on device"}
    assert "Everything was put back" in errors.sentence(WriteFailed("disk_full", **facts))
    pending = errors.sentence(WriteFailed("disk_full", pending=True, **facts))
    assert "/p/prefs.js" in pending
    assert "not everything could be put back yet" in pending
    assert "next start" in pending
