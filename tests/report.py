# SPDX-License-Identifier: EUPL-1.2
"""Writes docs/test-report.md: the last result of ``tests/run --all``, with the figures that the run measured."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()


def figures(path: Path) -> list[dict[str, object]]:
    """The JSON lines that the benches appended, the last one of each name."""
    if not path.is_file():
        return []
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return list({str(row["name"]): row for row in rows}.values())


def counts(path: Path) -> dict[str, int]:
    """Tests run, failed and so on, from pytest's JUnit file."""
    if not path.is_file():
        return {}
    suites = ElementTree.parse(path).getroot().iter("testsuite")
    totals = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    for suite in suites:
        for key in totals:
            totals[key] += int(suite.get(key, "0"))
    return totals


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--status", type=int, required=True)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--unrun", type=Path, required=True)
    parser.add_argument("--what", default="tests/run --all")
    parser.add_argument("--junit", type=Path, default=ROOT / ".venv" / "junit.xml")
    options = parser.parse_args()
    unrun = sorted(set(options.unrun.read_text(encoding="utf-8").split("\n")) - {""})
    total = counts(options.junit)
    lines = [
        f"# Last result of `{options.what}`",
        "",
        f"- date: {datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M} UTC",
        f"- commit: {git('rev-parse', '--short', 'HEAD')}"
        + (" with uncommitted changes" if git("status", "--porcelain") else ""),
        f"- result: {'passed' if options.status == 0 else 'FAILED'}" + (", some could not run" if unrun else ""),
        f"- tests: {total.get('tests', 0)}, failed {total.get('failures', 0) + total.get('errors', 0)}, skipped {total.get('skipped', 0)}",
        f"- time: {options.seconds} s on {os.cpu_count()} cores, Python {platform.python_version()}",
        "",
        "| figure | value | goal | how |",
        "|---|---|---|---|",
    ]
    rows = figures(Path(os.environ.get("BENCH_RESULTS", ROOT / ".venv" / "bench.jsonl")))
    lines += [f"| {row['name']} | {row['value']} | {row.get('goal', '')} | {row.get('how', '')} |" for row in rows]
    if unrun:
        lines += ["", "Could not run on this machine:", "", *(f"- {line}" for line in unrun)]
    (ROOT / "docs" / "test-report.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
