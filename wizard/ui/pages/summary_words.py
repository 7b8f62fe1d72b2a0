# SPDX-License-Identifier: EUPL-1.2
"""A preview in words: figures of each target, and its lines as blocks of the diff view."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from wizard.core.plan import HIDDEN
from wizard.ui.pages import said
from wizard.ui.widgets.diff import DiffBlock, DiffGroup, DiffLine, hidden
from wizard.wording import plans, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.changes import FileDiff


def figures(diff: FileDiff) -> str:
    """« 3 lignes modifiées, 24 ajoutées »."""
    if diff.directory:
        return translate("SummaryPage", "new folder")
    if diff.size is not None:
        return translate("SummaryPage", "{0} bytes, not text").format(said.whole(diff.size))
    if diff.created and not diff.added:
        return translate("SummaryPage", "new file, empty")
    if diff.created:
        return translate("SummaryPage", "new file, {0} lines").format(diff.added)
    parts = []
    if diff.modified:
        parts.append(
            translate("SummaryPage", "1 line changed")
            if diff.modified == 1
            else translate("SummaryPage", "{0} lines changed").format(diff.modified)
        )
    if diff.added:
        parts.append(translate("SummaryPage", "{0} added").format(diff.added))
    if diff.removed:
        parts.append(translate("SummaryPage", "{0} removed").format(diff.removed))
    return ", ".join(parts)


def in_order(diffs: Sequence[FileDiff]) -> tuple[FileDiff, ...]:
    """As they are read, not as they are written: settings and password first, then lists, what is not text, folders."""

    def rank(diff: FileDiff) -> int:
        if diff.directory:
            return 4
        if diff.size is not None:
            return 3
        return {"prefs.js": 0, "logins.json": 1}.get(diff.title, 2)

    return tuple(sorted(diffs, key=rank))


def total(diffs: Sequence[FileDiff]) -> str:
    """The figures of all targets together: « 2 lignes modifiées, 46 ajoutées »."""
    changed, added = sum(diff.modified for diff in diffs), sum(diff.added for diff in diffs)
    parts = [translate("SummaryPage", "{0} lines changed").format(changed)] if changed > 1 else []
    if changed == 1:
        parts = [translate("SummaryPage", "1 line changed")]
    if added:
        more = translate("SummaryPage", "{0} added") if parts else translate("SummaryPage", "{0} lines added")
        parts.append(more.format(added))
    return ", ".join(parts)


def blocks(diffs: Sequence[FileDiff], title: str) -> list[DiffBlock]:
    """One block a target, in the order they will be written."""
    return [_block(diff, title) for diff in diffs]


def _block(diff: FileDiff, title: str) -> DiffBlock:
    icon = "key" if diff.title in ("logins.json", "key4.db", "cert9.db") else "file"
    detail = translate("SummaryPage", "profile {0}").format(title) if title else ""
    taken = diff.title.endswith(plans.TAKEN_ALONG)
    if diff.path.startswith("HKCU\\"):
        detail = diff.path
    elif taken:
        detail = ""
    if diff.groups and not taken:
        groups = [
            DiffGroup(
                plans.note(group.note),
                [
                    DiffLine("-" if line.sign == "-" else "+", line.number, line.text.replace(HIDDEN, hidden()))
                    for line in group.lines
                ],
            )
            for group in diff.groups
        ]
    elif diff.directory:
        groups = [DiffGroup(translate("SummaryPage", "This folder is made."), [])]
        detail = diff.path
    else:
        sentence = plans.note(diff.note) or translate("SummaryPage", "This file is written.")
        where = translate("SummaryPage", "In the folder {0}.").format(PurePath(diff.path).parent) if taken else ""
        groups = [DiffGroup(f"{sentence} ({figures(diff)}) {where}".rstrip(), [])]
    return DiffBlock(diff.title, detail, icon, groups)
