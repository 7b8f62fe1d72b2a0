# SPDX-License-Identifier: EUPL-1.2
"""The practice academy at work: both servers on loopback, a throw-away authority, a throw-away home."""

from __future__ import annotations

import shutil
import ssl
import tempfile
import weakref
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.core.errors import BadInput
from wizard.demo import accounts

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from wizard.core.academy import Academy, AcademyName
    from wizard.demo.accounts import PracticeAccount
    from wizard.demo.imap import ImapServer
    from wizard.demo.smtp import SmtpServer

_NEEDED = ("aiosmtpd", "pymap", "trustme")


def missing() -> tuple[str, ...]:
    """The libraries of the extra ``demo`` that are not installed; nothing is imported."""
    return tuple(name for name in _NEEDED if find_spec(name) is None)


class Practice:
    """Real IMAP and SMTP servers in this process. Nothing is imported, opened or written before ``start``.

    Everything lives on the event loop that called ``start`` and ends with ``close``; the values it gives may be read
    from any thread in between.
    """

    def __init__(self, *, refusal_delay: float = 0.2) -> None:
        self.accounts: tuple[PracticeAccount, ...] = accounts.ACCOUNTS
        self.numen = accounts.NUMEN
        self._refusal_delay = refusal_delay  # seconds
        self._place: Path | None = None
        self._academy: Academy | None = None
        self._imap: ImapServer | None = None
        self._smtp: SmtpServer | None = None
        self._sweep: Callable[[], object] | None = None

    async def start(self) -> Practice:
        """Make the authority, start both servers. Raises BadInput("demo-not-installed") without the extra ``demo``."""
        if absent := missing():
            raise BadInput("demo-not-installed", missing=", ".join(absent))
        import trustme

        from wizard.demo.imap import ImapServer
        from wizard.demo.smtp import SmtpServer

        self._place = place = Path(tempfile.mkdtemp(prefix="assistant-messagerie-"))  # 0700
        self._sweep = weakref.finalize(self, shutil.rmtree, place, ignore_errors=True)
        try:
            authority = trustme.CA(organization_name=accounts.academy_name().name)
            (place / "home").mkdir(mode=0o700)
            (place / "ca.pem").write_bytes(authority.cert_pem.bytes())
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.minimum_version = ssl.TLSVersion.TLSv1_2
            authority.issue_cert(accounts.IMAP_HOST, accounts.SMTP_HOST).configure_cert(context)
            self._imap = ImapServer(self._refusal_delay)
            self._smtp = SmtpServer(self._imap.deliver)
            self._academy = accounts.academy(await self._imap.start(context), await self._smtp.start(context))
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        """Stop both servers and remove every file. May be called again."""
        accounts.forget_accepted()
        for server in (self._smtp, self._imap):
            if server is not None:
                await server.close()
        self._smtp = self._imap = self._academy = self._place = None
        if self._sweep is not None:
            self._sweep()

    def accept(self, password: str) -> None:
        """The imaginary portal takes a password that was chosen: the servers then take it too."""
        accounts.accept(password)

    async def __aenter__(self) -> Practice:
        return await self.start()

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def academy(self) -> Academy:
        """The practice academy with the ports of this run."""
        if self._academy is None:
            raise RuntimeError("the practice academy is not running")
        return self._academy

    @property
    def academy_name(self) -> AcademyName:
        """Its line in a list of academies."""
        return accounts.academy_name()

    @property
    def hosts(self) -> dict[str, str]:
        """Host name -> address, for the check: these names exist nowhere else."""
        return accounts.hosts()

    @property
    def ca_file(self) -> Path:
        """The certificate (PEM) of the throw-away authority."""
        return self._running_place / "ca.pem"

    @property
    def home(self) -> Path:
        """A throw-away home directory (0700) for the mail program's profile and for our own files."""
        return self._running_place / "home"

    @property
    def extra_prefs(self) -> dict[str, str | bool]:
        """Preferences for practice profiles only.

        Thunderbird then finds the practice hosts on this computer, sends nothing about itself from the throw-away
        profile, and so has no notice to open about it: without a network that page would be an error.
        """
        return {
            "network.dns.localDomains": ",".join(accounts.hosts()),
            "datareporting.healthreport.uploadEnabled": False,
            "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
        }

    @property
    def _running_place(self) -> Path:
        if self._place is None:
            raise RuntimeError("the practice academy is not running")
        return self._place
