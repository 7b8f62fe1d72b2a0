# SPDX-License-Identifier: EUPL-1.2
"""The tests of what decides are themselves tested: at least 85 % of a sample of small faults is noticed."""

from __future__ import annotations

import ast

import pytest

from tests.bench.figures import record
from tests.mutation.mutants import mutants
from tests.mutation.spot_check import GROUPS, ROOT, Group, run, sample

GOAL = 0.85
SEEN = '''
"""A docstring."""
LIMIT = 3
TABLE = ("a", "b", "c", "d")


def judge(value, others):
    """Another."""
    if value > LIMIT and not others:
        others.append(value)
        raise ValueError("over")
    return [one + 1 for one in others if one]
'''


def test_the_faults_put_in_are_these() -> None:
    assert [(mutant.line, mutant.what) for mutant in mutants(SEEN)] == [
        (3, "3 -> 4"),
        (9, "condition negated"),
        (9, "line 10 removed"),
        (9, "line 11 removed"),
        (9, "And -> Or"),
        (9, "Gt -> GtE"),
        (9, "Gt -> LtE"),
        (11, "'over' -> longer"),
        (12, "return None"),
        (12, "Add changed"),
        (12, "1 -> 2"),
        (12, "filter dropped"),
    ]


@pytest.mark.parametrize("file", [file for group in GROUPS for file in group.files])
def test_each_fault_is_one_and_can_be_read(file: str) -> None:
    source = ast.unparse(ast.parse((ROOT / file).read_text(encoding="utf-8")))
    chosen = sample(file, 12, seed=1)
    assert chosen == sample(file, 12, seed=1)
    for mutant in chosen:
        ast.parse(mutant.source)
        assert mutant.source != source, mutant.what


@pytest.mark.slow
@pytest.mark.timeout(5400)
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_small_faults_are_noticed(group: Group) -> None:
    score = run(group, most=60, seed=1, seconds=4800)
    record(
        f"mutants of {group.name} killed",
        f"{score.ratio:.0%}",
        f">= {GOAL:.0%}",
        ", ".join(f"{file.rpartition('/')[2]} {killed}/{tried}" for file, (killed, tried) in score.by_file.items()),
    )
    assert len(score.by_file) == sum(bool(sample(file, 1, seed=1)) for file in group.files)
    assert score.ratio >= GOAL, [(file, mutant.line, mutant.what) for file, mutant in score.survivors]
