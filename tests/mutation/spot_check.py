# SPDX-License-Identifier: EUPL-1.2
"""Do the tests notice a slip? A seeded sample of faults is put into a copy of the tree, the tests of the room are run.

    python -m tests.mutation.spot_check [group …] [--most 60] [--seed 1] [--file part-of-its-name]

Why not a library: mutmut 3 works here (120 of 135 mutants of password.py killed), but it mutates functions only, and
the patterns that core.identity decides by stand outside of any; nor does it take a sample or a limit of time.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue

from tests.mutation.mutants import Mutant, mutants

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("wizard", "resources", "translations", "tests")
ENDLESS = 5.0  # times what the tests take, and 30 s: then they are held to have noticed that nothing ends
SETTINGS = """[pytest]
addopts = --import-mode=importlib --strict-markers
pythonpath = .
filterwarnings = error
markers =
    slow: left out here
    servers: no server here
    timeout: known by name only here
"""


@dataclass(frozen=True, slots=True)
class Group:
    """Files that decide something, and the tests that answer for them, the quickest to notice first."""

    name: str
    files: tuple[str, ...]
    tests: tuple[str, ...]


_CORE, _CHANGES = "wizard/core", "wizard/changes"
GROUPS = (
    Group(
        "core.password",
        tuple(f"{_CORE}/{name}.py" for name in ("password", "typed_password", "weak_words")),
        ("tests/unit/core/test_password*.py", "tests/unit/test_password*.py"),
    ),
    Group(
        "core.identity",
        tuple(f"{_CORE}/{name}.py" for name in ("address", "login", "name", "numen", "domains", "typed", "identity")),
        (
            "tests/unit/core/test_[lnt]*.py",
            "tests/unit/core/test_identity_edges.py",
            "tests/unit/test_bad_input.py",
            "tests/unit/core/test_identity.py",
        ),
    ),
    Group(
        "changes.apply",
        tuple(f"{_CHANGES}/{name}.py" for name in ("writing", "transaction", "undoing")),
        (
            "tests/unit/changes/test_apply_edges.py",
            "tests/unit/changes/test_undo_edges.py",
            "tests/unit/changes/test_writing.py",
            "tests/unit/changes/test_undoing.py",
            "tests/unit/changes/test_[ghlrs]*.py",
            "tests/unit/changes/test_machine.py",
        ),
    ),
)


@dataclass
class Score:
    """What came out for one group."""

    killed: int = 0
    tried: int = 0
    survivors: list[tuple[str, Mutant]] = field(default_factory=list)
    by_file: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """Killed over tried, from 0 to 1."""
        return self.killed / self.tried if self.tried else 0.0


class Copy:
    """A copy of the tree that may be spoilt."""

    def __init__(self, place: Path) -> None:
        self.place = place
        for part in PARTS:
            shutil.copytree(ROOT / part, place / part, ignore=shutil.ignore_patterns("__pycache__", "*.qm.tmp"))
        (place / "pytest.ini").write_text(SETTINGS, encoding="utf-8")
        self.stamp = int(time.time()) - 1_000_000
        self.patience = 600.0  # seconds

    def write(self, file: str, source: str) -> None:
        """A source, with a time of its own: a compiled file of another mutant is never taken for it."""
        path = self.place / file
        path.write_text(source, encoding="utf-8")
        self.stamp += 2
        os.utime(path, (self.stamp, self.stamp))

    def passes(self, tests: tuple[str, ...]) -> bool:
        """Whether the tests pass here; what does not end does not pass."""
        named = [str(path) for pattern in tests for path in sorted(self.place.glob(pattern))]
        command = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-m", "not slow", *dict.fromkeys(named)]
        environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "BENCH_RESULTS": ""}
        process = subprocess.Popen(
            command,
            cwd=self.place,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return process.wait(self.patience) == 0
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.wait()
            return False


def sample(file: str, most: int, seed: int) -> list[Mutant]:
    """At most so many faults of a file, the same ones for the same seed and source."""
    every = mutants((ROOT / file).read_text(encoding="utf-8"))
    chosen = random.Random(f"{seed} {file}").sample(range(len(every)), min(most, len(every)))
    return [every[index] for index in sorted(chosen)]


def run(group: Group, most: int = 60, seed: int = 1, seconds: float = 3600.0, jobs: int = 2) -> Score:
    """Try a sample of faults. Raises RuntimeError when the tests do not pass, or do not test the copy, to begin with."""
    score = Score()
    limit = time.monotonic() + seconds
    sound = {file: (ROOT / file).read_text(encoding="utf-8") for file in group.files}
    with tempfile.TemporaryDirectory(prefix="mutants-") as scratch:
        copies: SimpleQueue[Copy] = SimpleQueue()
        first = Copy(Path(scratch) / "0")
        began = time.monotonic()
        if not first.passes(group.tests):
            raise RuntimeError(f"the tests of {group.name} fail before any mutation")
        took = time.monotonic() - began
        for file in group.files:
            first.write(file, "raise ImportError\n")
            noticed = not first.passes(group.tests)
            first.write(file, sound[file])
            if not noticed:
                raise RuntimeError(f"the tests of {group.name} do not load {file} of the copy")
        patience = 30.0 + ENDLESS * took
        for number in range(jobs):
            copies.put(first if number == 0 else Copy(Path(scratch) / str(number)))

        def survives(task: tuple[str, Mutant]) -> bool | None:
            if time.monotonic() > limit:
                return None
            file, mutant = task
            place = copies.get()
            place.patience = patience
            try:
                place.write(file, mutant.source)
                return place.passes(group.tests)
            finally:
                place.write(file, sound[file])
                copies.put(place)

        tasks = [(file, mutant) for file in group.files for mutant in sample(file, most, seed)]
        with ThreadPoolExecutor(jobs) as pool:
            for (file, mutant), survived in zip(tasks, pool.map(survives, tasks), strict=True):
                if survived is None:
                    continue
                killed, tried = score.by_file.get(file, (0, 0))
                score.by_file[file] = (killed + (not survived), tried + 1)
                score.tried += 1
                score.killed += not survived
                if survived:
                    score.survivors.append((file, mutant))
                    print(f"survived: {file}:{mutant.line}: {mutant.what}", flush=True)
    return score


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("groups", nargs="*", default=[group.name for group in GROUPS])
    parser.add_argument("--most", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--file", default="", help="only the files whose name holds this")
    options = parser.parse_args()
    for group in GROUPS:
        if group.name in options.groups:
            files = tuple(file for file in group.files if options.file in file)
            score = run(Group(group.name, files, group.tests), options.most, options.seed)
            for file, (killed, tried) in score.by_file.items():
                print(f"{file}: {killed}/{tried}")
            print(f"{group.name}: {score.killed}/{score.tried} = {score.ratio:.0%}", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
