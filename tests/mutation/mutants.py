# SPDX-License-Identifier: EUPL-1.2
"""Small faults put into a module, one at a time: what a slip of the hand would make of it.

Left out, because they are data or declarations and not decisions: docstrings, annotations, decorators, ``__all__``,
``if TYPE_CHECKING``, the strings of class bodies (values of enumerations) and of tables of more than three of them.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_COUNTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_TABLE = 3


@dataclass(frozen=True, slots=True)
class Mutant:
    """One fault: where, what it is, and the whole source with it."""

    line: int
    what: str
    source: str


def mutants(source: str) -> tuple[Mutant, ...]:
    """Every fault of these kinds in a module: comparison, boolean, constant, arithmetic, return, removal."""
    tree = ast.parse(source)
    places = list(_places(tree))
    found = []
    for index, place in enumerate(places):
        for number, _ in enumerate(_faults(place)):
            changed = copy.deepcopy(tree)
            target = list(_places(changed))[index]
            what, do = _faults(target)[number]
            do()
            line = place.iter.lineno if isinstance(place, ast.comprehension) else getattr(place, "lineno", 0)
            found.append(Mutant(line, what, ast.unparse(changed)))
    return tuple(found)


def _places(node: ast.AST, data: bool = False) -> Iterator[ast.AST]:
    """The nodes that may be changed, in order. ``data``: below something whose strings are data."""
    if _is_declaration(node):
        return
    if not (data and isinstance(node, ast.Constant) and isinstance(node.value, str)):
        yield node
    inner = data or _is_table(node)
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params", "ctx", "op", "ops"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                in_class = isinstance(node, ast.ClassDef) and isinstance(child, ast.Assign | ast.AnnAssign)
                yield from _places(child, inner or in_class)


def _is_declaration(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):  # docstrings
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    if isinstance(node, ast.Assign):
        return any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)
    return isinstance(node, ast.Import | ast.ImportFrom | ast.Assert)


def _is_table(node: ast.AST) -> bool:
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return sum(isinstance(item, ast.Constant) for item in node.elts) > _TABLE
    return False


def _faults(node: ast.AST) -> list[tuple[str, Callable[[], None]]]:
    """What can be done to one node: a word for it, and the change of the node in place."""
    found: list[tuple[str, Callable[[], None]]] = []

    def become(what: str, field: str, value: object, of: ast.AST = node) -> None:
        found.append((what, lambda: setattr(of, field, value)))

    match node:
        case ast.Compare():
            for place, op in enumerate(node.ops):
                for other in _COMPARED.get(type(op), ()):
                    ops = [*node.ops[:place], other(), *node.ops[place + 1 :]]
                    become(f"{type(op).__name__} -> {other.__name__}", "ops", ops)
        case ast.BoolOp():
            other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            become(f"{type(node.op).__name__} -> {type(other).__name__}", "op", other)
        case ast.BinOp() if type(node.op) in _COUNTED:
            become(f"{type(node.op).__name__} changed", "op", _COUNTED[type(node.op)]())
        case ast.Constant():
            if isinstance(node.value, bool):
                become(f"{node.value} -> {not node.value}", "value", not node.value)
            elif isinstance(node.value, int):
                become(f"{node.value} -> {node.value + 1}", "value", node.value + 1)
            elif isinstance(node.value, str):
                become(f"{node.value!r} -> longer", "value", f"{node.value}XX")
        case ast.Return() if node.value is not None and not _is_nothing(node.value):
            become("return None", "value", ast.Constant(None))
        case ast.comprehension():
            for place in range(len(node.ifs)):
                become("filter dropped", "ifs", [*node.ifs[:place], *node.ifs[place + 1 :]])
    if isinstance(node, ast.If | ast.While | ast.IfExp) and not isinstance(node.test, ast.Constant):
        if isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not):
            become("not dropped", "test", node.test.operand)
        elif not isinstance(node.test, ast.Compare):
            become("condition negated", "test", ast.UnaryOp(ast.Not(), node.test))
    for field in ("body", "orelse", "finalbody"):
        block = getattr(node, field, None)
        if isinstance(block, list):
            for place, statement in enumerate(block):
                if _may_go(statement):
                    rest = [*block[:place], ast.Pass(), *block[place + 1 :]]
                    become(f"line {statement.lineno} removed", field, rest)
    return found


def _is_nothing(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _may_go(statement: ast.stmt) -> bool:
    """Whether a statement can be removed so that the module still says something else."""
    if isinstance(statement, ast.Assign):
        return any(isinstance(target, ast.Attribute | ast.Subscript) for target in statement.targets)
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Call | ast.Await | ast.YieldFrom)
    return isinstance(statement, ast.AugAssign | ast.Raise | ast.Continue | ast.Break)
