"""The small mistakes a module could have: a copy of it for each.

What no test could notice is left alone: annotations, docstrings, imports, and texts for people.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_OTHER_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_OTHER_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_UNSEEN = {"annotation", "returns", "type_params", "decorator_list"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one mistake."""

    line: int
    was: str
    now: str
    tree: ast.Module


@dataclass(frozen=True, slots=True)
class _Place:
    """A node and where it hangs; `index` is None where there is only one."""

    parent: ast.AST
    name: str
    index: int | None
    node: ast.AST

    def put(self, other: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.name, other)
        else:
            getattr(self.parent, self.name)[self.index] = other


def mutants(source: str) -> Iterator[Mutant]:
    """Yield every mutant of a module, in the order of its lines."""
    for number, place in enumerate(list(_places(ast.parse(source)))):
        for choice, other in enumerate(_others(place)):
            tree = ast.parse(source)  # each has a tree of its own
            target = list(_places(tree))[number]
            node = target.node
            was = ast.unparse(node)
            replacement = list(_others(target))[choice]
            target.put(ast.copy_location(replacement, node))
            line = node.lineno  # type: ignore[attr-defined] # only what has a line is replaced
            yield Mutant(line, was, ast.unparse(other), ast.fix_missing_locations(tree))


def _places(parent: ast.AST) -> Iterator[_Place]:
    if isinstance(parent, ast.AnnAssign) and parent.value is None:
        return
    for name, value in ast.iter_fields(parent):
        if name in _UNSEEN or isinstance(parent, (ast.Import, ast.ImportFrom, ast.JoinedStr)):
            continue
        if isinstance(parent, ast.Subscript) and name == "slice" and _is_type(parent):
            continue
        children = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
        for index, child in children:
            if isinstance(child, ast.AST) and not _is_docstring(name, child):
                if hasattr(child, "lineno"):
                    yield _Place(parent, name, index, child)
                yield from _places(child)


def _is_type(node: ast.Subscript) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id[:1].isupper()


def _is_docstring(name: str, child: ast.AST) -> bool:
    return name == "body" and isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)


def _others(place: _Place) -> Iterator[ast.AST]:
    """Yield what could stand in a place by mistake."""
    node = place.node
    match node:
        case ast.Constant():
            yield from _other_constants(node)
        case ast.Set() | ast.List() | ast.Tuple():
            yield from _other_collections(node)
        case ast.Dict():
            yield from _other_mappings(node)
        case ast.Return(value=value) if value is not None and ast.unparse(value) != "None":
            yield ast.Return(ast.Constant(None))
        case ast.Raise() | ast.Expr(value=ast.Call() | ast.Await()):
            yield ast.Pass()
        case _:
            yield from _other_expressions(node)
    if place.name in {"test", "ifs"} and isinstance(node, (ast.Name, ast.Attribute, ast.Call)):
        yield ast.UnaryOp(ast.Not(), node)


def _other_expressions(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in _OTHER_COMPARISONS:
            other = _OTHER_COMPARISONS[type(op)]()
            yield ast.Compare(node.left, [other], node.comparators)
        case ast.BoolOp():
            yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
            for values in _with_one_less(node.values):
                yield ast.BoolOp(node.op, values) if len(values) > 1 else values[0]
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.BinOp() if type(node.op) in _OTHER_OPERATORS:
            yield ast.BinOp(node.left, _OTHER_OPERATORS[type(node.op)](), node.right)


def _other_constants(node: ast.Constant) -> Iterator[ast.Constant]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
    elif isinstance(value, str) and value and not any(map(str.isspace, value)):
        yield ast.Constant(f"{value}X")


def _other_collections(node: ast.Set | ast.List | ast.Tuple) -> Iterator[ast.AST]:
    if isinstance(node, ast.Set) or isinstance(node.ctx, ast.Load):
        for elements in _with_one_less(node.elts):
            if isinstance(node, ast.Set):
                yield ast.Set(elements)
            else:
                yield type(node)(elements, ast.Load())


def _other_mappings(node: ast.Dict) -> Iterator[ast.Dict]:
    """One entry is missing, or has the next other value there is."""
    for number in range(len(node.keys)):
        keys, values = list(node.keys), list(node.values)
        mine = ast.unparse(values[number])
        following = values[number:] + values[:number]
        if other := next((one for one in following if ast.unparse(one) != mine), None):
            changed = [*values[:number], other, *values[number + 1 :]]
            yield ast.Dict(keys, changed)
        yield ast.Dict(keys[:number] + keys[number + 1 :], values[:number] + values[number + 1 :])


def _with_one_less(nodes: Sequence[ast.expr]) -> Iterator[list[ast.expr]]:
    if len(nodes) > 1:
        for number in range(len(nodes)):
            yield [*nodes[:number], *nodes[number + 1 :]]
