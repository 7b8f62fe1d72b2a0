# SPDX-License-Identifier: EUPL-1.2
"""One sentence for each error of the tree: what is wrong, where, and what to do next."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from wizard.core import errors
from wizard.wording import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from wizard.core.errors import AssistantError

_STORE = QT_TRANSLATE_NOOP(
    "Errors",
    "Thunderbird’s store could not be made ready. Nothing was written. "
    "Choose “nowhere”: Thunderbird will ask for the password once.",
)
_PENDING = QT_TRANSLATE_NOOP(
    "Errors",
    "{path} could not be written ({reason}), and not everything could be put back yet. "
    "The assistant finishes that at its next start.",
)
# (class, code) -> sentence; "" is the class's own sentence, used for codes that have none.
_SENTENCES: dict[tuple[type[AssistantError], str], tuple[str, str]] = {
    (errors.AssistantError, ""): QT_TRANSLATE_NOOP("Errors", "Something went wrong in this program: {detail}"),
    (errors.AssistantError, "crash"): QT_TRANSLATE_NOOP(
        "Errors",
        "This program has failed. What it had begun is put back, now or at its next start. "
        "The details are in {log}; no password is in there.",
    ),
    (errors.AssistantError, "crash-without-log"): QT_TRANSLATE_NOOP(
        "Errors", "This program has failed. What it had begun is put back, now or at its next start."
    ),
    (errors.AssistantError, "output-lost"): QT_TRANSLATE_NOOP(
        "Errors", "The answer of this program could not be written where it was sent ({reason})."
    ),
    (errors.AssistantError, "unforeseen"): QT_TRANSLATE_NOOP(
        "Errors", "Something went wrong in this program. Try again, or close it and start it again."
    ),
    (errors.AssistantError, "secret-in-report"): QT_TRANSLATE_NOOP(
        "Errors", "Something you typed as a password shows in this report: nothing was saved, nothing leaves."
    ),
    (errors.UsageError, ""): QT_TRANSLATE_NOOP("Errors", "This command line cannot be understood: {message}\n{usage}"),
    (errors.BadInput, ""): QT_TRANSLATE_NOOP("Errors", "What was given for “{field}” cannot be used: {value}"),
    (errors.BadInput, "password-not-given"): QT_TRANSLATE_NOOP(
        "Errors", "No password was given. Use --password-stdin, --password-fd or --password-keyring, or a terminal."
    ),
    (errors.BadInput, "password-unreadable"): QT_TRANSLATE_NOOP(
        "Errors", "The password cannot be read: that input is closed. Give it again, for example through a pipe."
    ),
    (errors.BadInput, "password-too-long"): QT_TRANSLATE_NOOP(
        "Errors", "What was given as a password is longer than {limit} bytes. Is it the right file?"
    ),
    (errors.BadInput, "password-not-utf8"): QT_TRANSLATE_NOOP(
        "Errors", "The password is not UTF-8 text. Save it as UTF-8, or type it in a terminal."
    ),
    (errors.BadInput, "password-many-lines"): QT_TRANSLATE_NOOP(
        "Errors", "The password has several lines. Give exactly one line."
    ),
    (errors.BadInput, "password-not-in-keyring"): QT_TRANSLATE_NOOP(
        "Errors", "This computer’s keyring holds no password for this address. Type it, or use --password-stdin."
    ),
    (errors.BadInput, "bad-domain"): QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a mail domain in plain letters. Type the address as your academy wrote it."
    ),
    (errors.BadInput, "bad-endpoint"): QT_TRANSLATE_NOOP(
        "Errors", "“{value}” is not a server. Write HOST:PORT, for example imap.ac-amiens.fr:993."
    ),
    (errors.BadInput, "unknown-academy"): QT_TRANSLATE_NOOP(
        "Errors", "No academy is called “{value}”. The command “academies” lists them."
    ),
    (errors.BadInput, "shared-store"): QT_TRANSLATE_NOOP(
        "Errors", "A shared computer keeps no password. Leave out --keyring and --store thunderbird."
    ),
    (errors.BadInput, "servers-unknown"): QT_TRANSLATE_NOOP(
        "Errors",
        "The servers of {value} are not known. The command “discover” looks for them; give them with --imap and --smtp.",
    ),
    (errors.BadInput, "login-missing"): QT_TRANSLATE_NOOP(
        "Errors", "The identifier is missing. Give it with --login, for example --login {value}."
    ),
    (errors.BadInput, "unreadable-file"): QT_TRANSLATE_NOOP("Errors", "This file cannot be read: {value}"),
    (errors.BadInput, "unwritable-file"): QT_TRANSLATE_NOOP(
        "Errors", "This file cannot be written: {value}. Choose another place."
    ),
    (errors.BadInput, "not-a-ca-file"): QT_TRANSLATE_NOOP(
        "Errors", "{value} holds no authority in PEM form. Ask the person who gave it to you for the PEM file."
    ),
    (errors.BadInput, "not-a-profile-root"): QT_TRANSLATE_NOOP(
        "Errors", "{value} is not a folder of profiles. Give the folder that holds profiles.ini."
    ),
    (errors.BadInput, "unreadable-folder"): QT_TRANSLATE_NOOP(
        "Errors", "The folder {value} cannot be read by you. Ask its owner, or choose another one."
    ),
    (errors.BadInput, "bad_logins"): QT_TRANSLATE_NOOP(
        "Errors",
        "Thunderbird’s list of passwords cannot be read: {file}. Choose “nowhere”: Thunderbird will ask for the password.",
    ),
    (errors.BadInput, "no_password"): QT_TRANSLATE_NOOP(
        "Errors", "There is no password to keep in Thunderbird. Give it, or choose “nowhere”."
    ),
    (errors.BadInput, "not-a-folder"): QT_TRANSLATE_NOOP("Errors", "{value} is not a folder. Choose another one."),
    (errors.BadInput, "no-openssl"): QT_TRANSLATE_NOOP(
        "Errors", "The profile cannot be signed here: the program openssl was not found. Leave out --sign-cert."
    ),
    (errors.BadInput, "not-signed"): QT_TRANSLATE_NOOP(
        "Errors",
        "The profile could not be signed with {value}. Give a PEM certificate and its key, without a passphrase.",
    ),
    (errors.BadInput, "sign-both"): QT_TRANSLATE_NOOP("Errors", "Give --sign-cert and --sign-key together."),
    (errors.BadInput, "folder-missing"): QT_TRANSLATE_NOOP(
        "Errors", "This computer is shared: say where the file goes with --out, for example your own stick."
    ),
    (errors.BadInput, "store-elsewhere"): QT_TRANSLATE_NOOP(
        "Errors", "This program or device keeps its password itself. Leave out --store thunderbird."
    ),
    (errors.BadInput, "unknown-client"): QT_TRANSLATE_NOOP("Errors", "No mail program is called “{value}” here."),
    (errors.BadInput, "unknown-profile"): QT_TRANSLATE_NOOP("Errors", "No profile is called “{value}” here."),
    (errors.BadInput, "demo-not-installed"): QT_TRANSLATE_NOOP(
        "Errors", "The practice academy is not installed here. Install the extra “demo” of this program."
    ),
    (errors.BadInput, "home-missing"): QT_TRANSLATE_NOOP(
        "Errors", "Your home folder cannot be used: {value}. Set HOME to a folder of yours."
    ),
    (errors.BadAcademyFile, ""): QT_TRANSLATE_NOOP("Errors", "{file}, line {line}, “{key}”: {reason}"),
    (errors.CheckFailed, "no-servers"): QT_TRANSLATE_NOOP(
        "Errors", "No server was found that can be used. Ask your academy’s help desk for them."
    ),
    (errors.CheckFailed, ""): QT_TRANSLATE_NOOP("Errors", "The check did not succeed. Nothing was written."),
    (errors.LoginBudgetSpent, ""): QT_TRANSLATE_NOOP(
        "Errors",
        "The server has refused this account four times within an hour. So as not to block it, "
        "the assistant waits until {until}. Meanwhile, reset the password or call the help desk.",
    ),
    (errors.NothingToSetUp, ""): QT_TRANSLATE_NOOP(
        "Errors",
        "No mail program was found here that the assistant can set up. Install Thunderbird, or use the webmail.",
    ),
    (errors.NothingToSetUp, "not-opened"): QT_TRANSLATE_NOOP(
        "Errors", "Thunderbird could not be opened from here. Open it yourself: what was written is in place."
    ),
    (errors.ProgramRunning, ""): QT_TRANSLATE_NOOP(
        "Errors", "Thunderbird is open. Close it, then try again: nothing was written."
    ),
    (errors.ProgramRunning, "process"): QT_TRANSLATE_NOOP(
        "Errors", "The mail program is still open ({program}). Close it, then try again: nothing was written."
    ),
    (errors.Drifted, ""): QT_TRANSLATE_NOOP(
        "Errors", "{path} has changed since the summary. Nothing was written. Look at the summary again."
    ),
    (errors.WriteFailed, ""): QT_TRANSLATE_NOOP(
        "Errors", "{path} could not be written ({reason}). Everything was put back as it was."
    ),
    (errors.WriteFailed, "no_library"): QT_TRANSLATE_NOOP(
        "Errors",
        "The part of Thunderbird that encrypts passwords was not found. Nothing was written. "
        "Choose “nowhere”: Thunderbird will ask for the password once.",
    ),
    (errors.WriteFailed, "store_unfinished"): QT_TRANSLATE_NOOP(
        "Errors",
        "Thunderbird’s store is in the middle of a change. Nothing was written. "
        "Open Thunderbird, close it, then try again.",
    ),
    **{
        (errors.WriteFailed, code): _STORE
        for code in ("bad_authority", "child_died", "fault", "no_child", "nss", "store_timeout")
    },
    (errors.WrongUser, ""): QT_TRANSLATE_NOOP(
        "Errors",
        "The assistant runs as another person than the session’s. Start it without sudo, from your own session.",
    ),
    (errors.WrongUser, "owner"): QT_TRANSLATE_NOOP(
        "Errors",
        "{path} belongs to another person of this computer. "
        "Start the assistant from that person’s own session, without sudo.",
    ),
    (errors.AlreadyRunning, ""): QT_TRANSLATE_NOOP(
        "Errors", "Another assistant is already at work in this session. Finish or close it first."
    ),
    (errors.PrimaryPassword, ""): QT_TRANSLATE_NOOP(
        "Errors",
        "Thunderbird’s store is locked by a primary password. Choose “nowhere”: Thunderbird will ask for the password once.",
    ),
    (errors.NoDisplay, ""): QT_TRANSLATE_NOOP(
        "Errors", "No screen can be opened here. Use the command line: assistant-messagerie --help"
    ),
    (errors.NothingToUndo, ""): QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to undo here. The command “undo --list” shows what can be."
    ),
    (errors.NothingToUndo, "unknown"): QT_TRANSLATE_NOOP(
        "Errors", "No change called “{receipt}” is kept here. The command “undo --list” shows those that are."
    ),
}


class _Facts(dict[str, object]):
    """Facts for a sentence; one that is absent leaves a gap instead of an exception on top of the error."""

    def __missing__(self, key: str) -> str:
        return "…"


def _said(error: AssistantError) -> dict[str, object]:
    """The facts as a sentence says them: a moment as the time of day, a fault in words."""
    facts = dict(error.facts)
    if isinstance(facts.get("until"), float):
        moment = datetime.datetime.fromtimestamp(float(str(facts["until"])))
        facts["until"] = translate("Errors", "{hour}:{minute}").format(hour=moment.hour, minute=f"{moment.minute:02}")
    if isinstance(error, errors.WriteFailed):
        from wizard.wording import changes

        facts["reason"] = changes.write_fault(error)
    return facts


def sentence(error: AssistantError) -> str:
    """What is said about an error, in the language in use."""
    if isinstance(error, errors.BadInput) and "finding" in error.facts:
        from wizard.wording import identity, password

        words = password.finding if error.facts.get("field") == "password" else identity.sentence
        return words(error.facts["finding"])  # type: ignore[arg-type]
    if isinstance(error, errors.BadAcademyFile):
        from wizard.wording import academies

        return academies.sentence(error)
    if isinstance(error, errors.WriteFailed) and error.facts.get("pending"):
        return translate(*_PENDING).format_map(_Facts(_said(error)))
    for kind in type(error).__mro__:
        for code in (error.code, ""):
            marked = _SENTENCES.get((kind, code))
            if marked is not None:
                return translate(*marked).format_map(_Facts({"detail": str(error), **_said(error)}))
    raise AssertionError(type(error))  # the base class has a sentence: the loop always returns
