# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.real.whole_journey``: search, check, set up, check again, undo, in one network; tells whom it saw."""

from __future__ import annotations

import json
import re
import subprocess
import sys

from tests.peers.web_server import Reply
from tests.real.scenes import mail
from tests.real.scenes.bench import IMAP, LOGIN, NAMES, PASSWORD, SMTP
from tests.real.searching import ADDRESS, FILE, HOSTING_SITE, PLACE, WEB, Search


class Journey(Search):
    """Nobody knows the servers but the domain's own settings; they are good ones."""

    def __init__(self) -> None:
        super().__init__()
        self.servers = []
        self.records = WEB + f"imap A 192.0.2.10\nsmtp A 192.0.2.10\n@ MX 10 mx.{ADDRESS.rpartition('@')[2]}.\n"
        self.routes = {PLACE: Reply(200, FILE, delay=0.2)}
        self.greeters = {993: mail.imap(), 465: mail.smtp()}

    def connected(self) -> list[str]:
        """Every « address:port » to which a packet of a new connection left, the name server's aside."""
        listing = subprocess.run(["nft", "list", "set", "inet", "out", "met"], capture_output=True, check=True)
        found = re.findall(r"([0-9.]+) \. (\d+)", listing.stdout.decode())
        return sorted(f"{ip}:{port}" for ip, port in found if ip != NAMES)


def main() -> None:
    """Walk the whole way, then tell each command's document and whom the network saw."""
    documents = []
    with Journey() as journey:
        subprocess.run(["ip", "addr", "add", f"{HOSTING_SITE}/32", "dev", "lo"], check=True)
        journey.listen()
        for line in (
            "add set inet out met { type ipv4_addr . inet_service; flags dynamic; }",
            "add rule inet out new ct state new meta l4proto tcp add @met { ip daddr . tcp dport }",
            "add rule inet out new ct state new meta l4proto udp add @met { ip daddr . udp dport }",
        ):
            subprocess.run(["nft", line], check=True)
        trust = ("--ca-file", str(journey.authority.file), "--json")
        account = (ADDRESS, "--login", LOGIN, "--imap", f"{IMAP}:993", "--smtp", f"{SMTP}:465", "--password-stdin")
        sheet = ("--client", "sheet", "--apply", "--out", str(journey.place / "sheet"))
        for line in (
            ("discover", ADDRESS, *trust),
            ("check", *account, *trust),
            ("setup", *account, *sheet, *trust),
            ("check", *account, *trust),
            ("undo", "--json"),
        ):
            done = journey.command(*line, given=PASSWORD)
            documents.append(json.loads(done.stdout or done.stderr))
        assert journey.dns is not None
        names = sorted(journey.dns.questions())
        seen = {"connected": journey.connected(), "names": names, "web": journey.web_hosts()}
    json.dump({"documents": documents, **seen}, sys.stdout)


if __name__ == "__main__":
    main()
