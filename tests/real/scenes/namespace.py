# SPDX-License-Identifier: EUPL-1.2
"""One scene in network and mount namespaces of its own: nothing of this computer's network is seen or touched."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from tests.real.require import require_programs, require_root
from tests.real.scenes.bench import ROOT


@dataclass(frozen=True)
class Seen:
    """What one run of a scene gave: seconds are those of the whole command, ``asked`` the names it asked about."""

    name: str
    code: str
    seconds: float
    asked: tuple[str, ...]
    report: dict[str, Any]
    complaints: str


def require() -> None:
    """What scenes need of this machine."""
    require_root("a scene is a network namespace")
    require_programs("util-linux iproute2 nftables faketime", "unshare", "ip", "nft", "mount", "faketime")


def play(name: str) -> Seen:
    """Run one scene by its name."""
    done = subprocess.run(
        [
            "unshare",
            "--net",
            "--mount",
            "--fork",
            "--kill-child",
            sys.executable,
            "-m",
            "tests.real.scenes.inside",
            name,
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    if done.returncode != 0:
        return Seen(name, "broken", 0.0, (), {}, done.stderr[-2000:])
    told = json.loads(done.stdout)
    document = told["document"]
    # a check that fails says its report as facts of the error
    report = document.get("report") or document.get("error", {}).get("facts", {}).get("report") or {}
    code = report.get("verdict", {}).get("code", "") or str(document.get("error"))
    return Seen(name, code, told["seconds"], tuple(told["asked"]), report, told["complaints"])
