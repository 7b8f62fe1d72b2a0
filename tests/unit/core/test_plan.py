# SPDX-License-Identifier: EUPL-1.2
"""Plans: what they hold, and that they refuse to own what is not one account's."""

from __future__ import annotations

import pytest

from wizard.core.plan import DirectoryChange, FileChange, WritePlan


def test_a_plan_without_changes_is_empty() -> None:
    assert WritePlan("thunderbird", "default", "p.nom@ac-amiens.fr", ()).empty


def test_files_and_directories_keep_their_order() -> None:
    first, second = FileChange("/p/a", None, b"a"), FileChange("/p/b", b"x", b"y")
    folder = DirectoryChange("/p")
    plan = WritePlan("thunderbird", "default", "p.nom@ac-amiens.fr", (folder, first, second))
    assert plan.files == (first, second)
    assert plan.directories == (folder,)
    assert not plan.empty


@pytest.mark.parametrize("prefix", ["", "mail", "mail.", "mail.server", "mail.server.server1"])
def test_a_prefix_wider_than_one_object_is_refused(prefix: str) -> None:
    with pytest.raises(ValueError, match="not the prefix"):
        FileChange("/p/prefs.js", b"", b"x", owned=(prefix,))


def test_the_prefix_of_one_object_is_accepted() -> None:
    assert FileChange("/p/prefs.js", b"", b"x", owned=("mail.server.server1.",)).owned == ("mail.server.server1.",)
