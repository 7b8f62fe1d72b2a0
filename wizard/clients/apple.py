# SPDX-License-Identifier: EUPL-1.2
"""iPhone, iPad and Mac: a configuration profile (com.apple.mail.managed) without a password, or a guided copy.

Keys: github.com/apple/device-management, mdm/profiles (TopLevel, CommonPayloadKeys, com.apple.mail.managed). The device
asks for the password when the profile is installed. Installing it again replaces it: its identifiers come from the
address.
"""

from __future__ import annotations

import hashlib
import os
import plistlib
import subprocess
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.clients import guided, papers
from wizard.clients.base import Detection, Kind, Target
from wizard.core.errors import BadInput
from wizard.core.handover import Handover
from wizard.wording import clients as words

if TYPE_CHECKING:
    from wizard.clients.base import PlanOptions, Where
    from wizard.core.account import Account
    from wizard.core.plan import WritePlan

_SPACE = uuid.UUID("0d4c1f0e-5d1e-5c7a-9a52-3f0a4f6f2c11")  # ours; the identifiers below follow from it and the address
_SECONDS = 20.0
GUIDE = "iphone-guide"


def profile(account: Account) -> bytes:
    """The profile as an XML property list. The same account gives the same bytes."""
    address = account.identity.address
    drawn = hashlib.sha256(address.lower().encode()).hexdigest()[:16]
    identifier = f"fr.assistant-messagerie.mail.{drawn}"
    title = words.profile_title(address)
    mail: dict[str, Any] = {
        "PayloadType": "com.apple.mail.managed",
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{identifier}.account",
        "PayloadUUID": _uuid(f"{identifier}.account"),
        "PayloadDisplayName": title,
        "EmailAccountType": "EmailTypeIMAP",
        "EmailAccountDescription": account.label,
        "EmailAccountName": account.identity.name,
        "EmailAddress": address,
        **_server("Incoming", account.imap.host, account.imap.port, account.user_name),
        **_server("Outgoing", account.smtp.host, account.smtp.port, account.user_name),
        "OutgoingPasswordSameAsIncomingPassword": True,
    }
    whole = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": identifier,
        "PayloadUUID": _uuid(identifier),
        "PayloadDisplayName": title,
        "PayloadDescription": words.profile_description(),
        "PayloadOrganization": "Assistant Messagerie",
        "PayloadRemovalDisallowed": False,
        "PayloadContent": [mail],
    }
    return plistlib.dumps(whole, sort_keys=True)


def sign(content: bytes, certificate: Path, key: Path) -> bytes:
    """The profile signed by the establishment (CMS, DER), by the system's openssl; the key stays where it is.

    Raises BadInput: no openssl here, or a certificate and a key that do not fit.
    """
    command = (
        _openssl(),
        "smime",
        "-sign",
        "-binary",
        "-nodetach",
        "-outform",
        "der",
        "-signer",
        certificate,
        "-certfile",  # the authorities between, where the file holds them: a device asks for them
        certificate,
        "-inkey",
        key,
    )
    try:
        done = subprocess.run(
            [*map(str, command), "-passin", "pass:"], input=content, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BadInput("no-openssl", field="sign-cert", value="openssl") from error
    if done.returncode != 0 or not done.stdout:
        raise BadInput("not-signed", field="sign-cert", value=str(certificate))
    return done.stdout


def _openssl() -> Path:
    """The program, in the folders of PATH alone: Windows itself would first run one that lies in the folder of the moment.

    Raises BadInput.
    """
    name = "openssl.exe" if sys.platform == "win32" else "openssl"
    for folder in filter(None, os.environ.get("PATH", "").split(os.pathsep)):
        if (found := Path(folder) / name).is_absolute() and found.is_file():
            return found
    raise BadInput("no-openssl", field="sign-cert", value="openssl")


def _uuid(name: str) -> str:
    return str(uuid.uuid5(_SPACE, name)).upper()


def _server(way: str, host: str, port: int, user_name: str) -> dict[str, Any]:
    return {
        f"{way}MailServerAuthentication": "EmailAuthPassword",
        f"{way}MailServerHostName": host,
        f"{way}MailServerPortNumber": port,
        f"{way}MailServerUseSSL": True,  # on a port that begins in clear the device uses STARTTLS
        f"{way}MailServerUsername": user_name,
    }


@dataclass(frozen=True, slots=True)
class Device(Target):
    """A Mac, an iPhone or an iPad, and who signs its profile."""

    signer: tuple[Path, Path] | None = None


class Apple(papers.Paper):
    """A file to take along, or the device's own screens."""

    id = "apple"
    name = "Mail"

    def detect(self, where: Where) -> Detection | None:
        """Always offered, a Mac as itself. Raises BadInput for a folder that is none."""
        place = papers.folder(where)
        mac = where.platform == "darwin"
        ids = (*(("mac",) if mac else ()), "iphone", GUIDE)
        targets = tuple(
            Device(
                self.id,
                id,
                place.name,
                place,
                default=id == ids[0],
                route="guide" if id == GUIDE else "",
                keeps=False,
                signer=where.signer,
            )
            for id in ids
        )
        return Detection(self.id, self.name, "", None, targets, kind=Kind.OTHER)

    def plan(self, account: Account, target: Target, options: PlanOptions) -> WritePlan:
        """The profile; one that says the same already is left. Raises BadInput."""
        address = account.identity.address
        if target.id == GUIDE:
            return self.handed(account, target, Handover(guided.guide("iphone", account)))
        path = target.path / papers.file_name("profil", address, "mobileconfig")
        content, asks = profile(account), "apple.mac" if target.id == "mac" else "apple.profile"
        if isinstance(target, Device) and target.signer is not None:
            content, asks = sign(content, *target.signer), asks + words.SIGNED
        written = papers.changes(((path, content, "apple.profile"),))
        return self.handed(account, target, Handover(files=(str(path),), asks=asks), written)
