# SPDX-License-Identifier: EUPL-1.2
"""The options of ``setup``: which mail program or device, what is written where."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard import clients
from wizard.wording import translate

if TYPE_CHECKING:
    import argparse


def add(setup: argparse.ArgumentParser) -> None:
    """Add them to the command."""
    add = setup.add_argument
    add(
        "--client",
        choices=clients.IDS,
        required=True,
        help=translate("Cli", "the mail program, the device or the sheet"),
    )
    mode = setup.add_mutually_exclusive_group(required=True)
    mode.add_argument("--plan", action="store_true", help=translate("Cli", "show what would be written, write nothing"))
    mode.add_argument("--apply", action="store_true", help=translate("Cli", "check, then write"))
    add("--profile-root", metavar="DIR", type=Path, help=translate("Cli", "the folder that holds profiles.ini"))
    add(
        "--profile",
        metavar="ID",
        default="",
        help=translate("Cli", "the profile to use, by its folder; or the device, such as android-mail or iphone"),
    )
    add("--route", choices=("prf", "autodiscover", "guide"), help=translate("Cli", "how Outlook is set up"))
    add(
        "--out",
        metavar="DIR",
        type=Path,
        help=translate("Cli", "where the sheet, the code’s page or the profile goes; your documents by default"),
    )
    for name, words in (
        (
            "--sign-cert",
            translate("Cli", "the establishment’s certificate (PEM) that signs a profile for Apple’s devices"),
        ),
        ("--sign-key", translate("Cli", "the key of that certificate (PEM, without a passphrase)")),
    ):
        add(name, metavar="PEM", type=Path, help=words)
    add("--store", choices=("thunderbird", "none"), help=translate("Cli", "where the password rests"))
    add("--keyring", action="store_true", help=translate("Cli", "also keep the password in this computer's keyring"))
    add("--shared-pc", action="store_true", help=translate("Cli", "several people use this computer: keep no password"))
    add(
        "--allow-unverified",
        action="store_true",
        help=translate("Cli", "write even when the network keeps the servers from being reached"),
    )
