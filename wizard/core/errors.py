# SPDX-License-Identifier: EUPL-1.2
"""The one error tree. Each class carries its exit code and facts; sentences are made in ``wizard.wording``.

    AssistantError
     ├─ UsageError          2   the command line cannot be understood
     ├─ BadInput            3   something typed or given is wrong
     ├─ BadAcademyFile      4   file, line, key, reason
     ├─ CheckFailed         5   the check gave a verdict other than good
     ├─ LoginBudgetSpent    6   too many refused logins: until when
     ├─ NothingToSetUp      7   no mail program found that can be set up
     ├─ ProgramRunning      8   the mail program is open
     ├─ Drifted             9   a file changed between the plan and the writing: nothing written
     ├─ WriteFailed        10   nothing kept of what was begun
     ├─ WrongUser          11   run as another person than the session's
     ├─ AlreadyRunning     12   another assistant of this person is at work
     ├─ PrimaryPassword    13   Thunderbird's store is locked by a primary password
     ├─ NoDisplay          14   no screen: use the command line
     └─ NothingToUndo      15

Exit code 0: done; 1: a fault of ours; 20: written without having been verified (--allow-unverified);
21: undone in part, the rest is listed; 130: interrupted.
"""

from __future__ import annotations

from typing import ClassVar

UNVERIFIED = 20
UNDONE_IN_PART = 21
INTERRUPTED = 130


class AssistantError(Exception):
    """Base of all that can be told to the person. ``facts`` hold no secret."""

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str = "", **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{key}={value}" for key, value in self.facts.items())
        return f"{type(self).__name__}[{self.code}] {facts}".rstrip()


class UsageError(AssistantError):
    """The command line cannot be understood."""

    exit_code = 2


class BadInput(AssistantError):
    """Something typed or given is wrong; ``field`` says which, ``finding`` what."""

    exit_code = 3


class BadAcademyFile(AssistantError):
    """An academy file breaks the schema: ``file``, ``line``, ``key``, ``reason``."""

    exit_code = 4


class CheckFailed(AssistantError):
    """The check gave a verdict other than good; ``report`` is the ProbeReport."""

    exit_code = 5


class LoginBudgetSpent(AssistantError):
    """Four refusals within an hour for this account; ``until`` says when it may try again."""

    exit_code = 6


class NothingToSetUp(AssistantError):
    """No mail program was found that the assistant can set up."""

    exit_code = 7


class ProgramRunning(AssistantError):
    """The mail program is open on this profile: it would overwrite what is written."""

    exit_code = 8


class Drifted(AssistantError):
    """A target is no longer what the plan saw; nothing was written."""

    exit_code = 9


class WriteFailed(AssistantError):
    """Writing failed (disk full, read-only, refused); everything was put back."""

    exit_code = 10


class WrongUser(AssistantError):
    """Run as another person than the session's."""

    exit_code = 11


class AlreadyRunning(AssistantError):
    """Another assistant of the same person is at work."""

    exit_code = 12


class PrimaryPassword(AssistantError):
    """Thunderbird's login store is locked by a primary password."""

    exit_code = 13


class NoDisplay(AssistantError):
    """No screen can be opened."""

    exit_code = 14


class NothingToUndo(AssistantError):
    """No receipt of that name, or none at all."""

    exit_code = 15
