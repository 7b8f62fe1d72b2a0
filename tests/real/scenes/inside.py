# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.real.scenes.inside NAME``: what runs inside the namespace; tells what was seen as JSON."""

from __future__ import annotations

import json
import sys

from tests.real.scenes.bench import Bench
from tests.real.scenes.scenes import SCENES


def main() -> None:
    """Prepare the scene, run the check, tell."""
    with Bench() as bench:
        SCENES[sys.argv[1]].prepare(bench)
        seen = bench.check()
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
