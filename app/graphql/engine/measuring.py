"""What a GraphQL document asks for, in figures.

Each fragment is measured once and its figures are reused wherever it is spread (its directives
count once), so a document of 1,000 tokens that would expand to 2^120 fields is measured in about a
millisecond. (Walking fragments without that memory is what makes the usual depth and alias limiters
a denial of service of their own.) Nothing here recurses, so nesting cannot exhaust the stack; a
fragment that spreads itself adds nothing the second time, for validation refuses it later.

Introspection is weighed apart: below `__schema` and `__type` it is not the text that costs but how
often its lists multiply; directives there are free.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import Protocol

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
)

from app.graphql.engine.amounts import NOTHING, Amount, Condition, condition_of, total, within


class Weights(Protocol):
    """What a measure needs to know of a schema."""

    def root_cost(self, operation: OperationType, name: str) -> int:
        """Return what a root field costs, its selections not included."""

    def list_size(self, node: FieldNode) -> int:
        """Return how often what is below a field counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What a document asks for once every fragment is written out in full."""

    cost: float = 0
    values: float = 0
    """About how many values an answer has at most."""
    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    literal_depth: int = 0
    introspection_depth: int = 0
    introspection_weight: float = 0
    """About how many values introspection would return."""


def measure(document: DocumentNode, operation_name: str | None, weights: Weights) -> Measure:
    """Return what the named operation asks for; all operations together when none has the name.

    Takes time in proportion to the length of the document, whatever it expands to.
    """
    operations = [n for n in document.definitions if isinstance(n, OperationDefinitionNode)]
    named = [n for n in operations if operation_name and n.name and n.name.value == operation_name]
    fragments = {
        n.name.value: n for n in document.definitions if isinstance(n, FragmentDefinitionNode)
    }
    pieces = _Pieces(fragments, weights)
    parts = [pieces.measure_operation(node) for node in named or operations]
    # Only one of them is carried out, so each has its variables for itself.
    return replace(
        _sum(parts).figures,
        cost=sum(part.cost.most for part in parts),
        values=sum(part.values.most for part in parts),
    )


class _Below(Enum):
    """Where a selection stands when it is not at the root of an operation."""

    FIELD = auto()
    INTROSPECTION = auto()


# The root of an operation is named by the operation's type, for fields cost differently there.
_Place = OperationType | _Below
_Piece = tuple[str, _Place]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A selection, with where it stands in the operation or fragment that holds it."""

    node: SelectionNode
    place: _Place
    depth: int
    """Of a field: 1 at the top. Of a spread: of the field around it."""
    times: float
    """How often the lists around it repeat it."""
    when: Condition | None
    """The condition on which it is selected; None: always."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """Figures of a part of a document; those that conditions change stand apart."""

    figures: Measure
    cost: Amount = NOTHING
    values: Amount = NOTHING


@dataclass(frozen=True, slots=True)
class _Survey:
    """A piece measured by itself, and the spreads whose figures are still to be added."""

    own: _Part
    directives: int
    spreads: tuple[_Seen, ...]


class _Pieces:
    """The fragments of one document, each measured at most once for each place it stands in."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode], weights: Weights) -> None:
        self._fragments = fragments
        self._prices = weights
        self._surveys: dict[_Piece, _Survey] = {}
        self._totals: dict[_Piece, _Part] = {}

    def measure_operation(self, operation: OperationDefinitionNode) -> _Part:
        variables = operation.variable_definitions or ()
        given = list(operation.directives or ())
        for variable in variables:
            given += variable.directives or ()
        literals: list[ValueNode] = [v.default_value for v in variables if v.default_value]
        literals += [argument.value for node in given for argument in node.arguments or ()]
        body = self._survey(operation.selection_set, operation.operation)
        for spread in body.spreads:
            self._measure_fragment(_piece(spread))
        head = Measure(
            directives=len(given) + self._directives_below(body),
            literal_depth=_literal_depth(literals),
        )
        return _sum([_Part(figures=head), self._total(body)])

    def _measure_fragment(self, piece: _Piece) -> None:
        """Fill in the total of a fragment and of all it spreads, innermost first."""
        surveys = self._surveys
        path = [piece]
        while path:
            piece = path[-1]
            if piece in self._totals or piece[0] not in self._fragments:
                path.pop()
                continue
            if piece not in surveys:
                fragment = self._fragments[piece[0]]
                surveys[piece] = self._survey(fragment.selection_set, piece[1])
                # What was surveyed but has no total yet encloses this piece: a cycle, left out.
                path += {
                    inner
                    for inner in map(_piece, surveys[piece].spreads)
                    if inner not in self._totals and inner not in surveys
                }
                continue
            self._totals[piece] = self._total(surveys[piece])
            path.pop()

    def _directives_below(self, body: _Survey) -> int:
        """Count the directives of a selection and of each fragment it leads to, once.

        However often a fragment is spread, its directives are read where it is read; what that
        costs, its fields tell.
        """
        count, counted, left = body.directives, set[_Piece](), [*body.spreads]
        while left:
            piece = _piece(left.pop())
            if piece in counted or piece not in self._surveys:
                continue
            counted.add(piece)
            survey = self._surveys[piece]
            own = self._fragments[piece[0]].directives or ()
            count += survey.directives + len(own)
            left += survey.spreads
        return count

    def _survey(self, selection_set: SelectionSetNode, place: _Place) -> _Survey:
        seen = list(self._walk(selection_set, place))
        fields = [one for one in seen if isinstance(one.node, FieldNode)]
        ordinary = [one for one in fields if one.place is not _Below.INTROSPECTION]
        introspective = [one for one in fields if one.place is _Below.INTROSPECTION]
        figures = Measure(
            depth=max((one.depth for one in ordinary), default=0),
            fields=len(ordinary),
            aliases=sum(isinstance(o.node, FieldNode) and o.node.alias is not None for o in fields),
            literal_depth=_literal_depth(_literals(one.node for one in seen)),
            introspection_depth=max((one.depth for one in introspective), default=0),
            introspection_weight=sum(one.times for one in introspective),
        )
        own = _Part(
            figures=figures,
            cost=total(Amount(self._cost(one)).under(one.when) for one in ordinary),
            values=total(Amount(one.times).under(one.when) for one in ordinary),
        )
        return _Survey(
            own,
            # Those of introspection are what code generators send, and are answered from memory.
            sum(len(o.node.directives or ()) for o in seen if o.place is not _Below.INTROSPECTION),
            tuple(o for o in seen if isinstance(o.node, FragmentSpreadNode)),
        )

    def _walk(self, selection_set: SelectionSetNode, place: _Place) -> Iterator[_Seen]:
        stack: list[tuple[SelectionSetNode, _Place, int, float, Condition | None]] = [
            (selection_set, place, 0, 1, None)
        ]
        while stack:
            selection_set, place, depth, times, around = stack.pop()
            for node in selection_set.selections:
                when = within(around, condition_of(node))
                if isinstance(node, FieldNode):
                    yield _Seen(node, place, depth + 1, times, when)
                    if node.selection_set is not None:
                        below, deeper, often = self._below(node, place, depth, times)
                        stack.append((node.selection_set, below, deeper, often, when))
                else:
                    yield _Seen(node, place, depth, times, when)
                    if isinstance(node, InlineFragmentNode):
                        stack.append((node.selection_set, place, depth, times, when))

    def _below(
        self, node: FieldNode, place: _Place, depth: int, times: float
    ) -> tuple[_Place, int, float]:
        """Return where what a field selects stands, how deep, and how often."""
        name = node.name.value
        if place is _Below.INTROSPECTION:
            return place, depth + 1, times * _INTROSPECTION_TIMES.get(name, 1)
        if isinstance(place, OperationType) and name in _INTROSPECTION_ROOTS:
            return _Below.INTROSPECTION, 0, _INTROSPECTION_ROOTS[name]
        return _Below.FIELD, depth + 1, times * self._prices.list_size(node)

    def _cost(self, one: _Seen) -> int:
        if isinstance(one.place, OperationType) and isinstance(one.node, FieldNode):
            return self._prices.root_cost(one.place, one.node.name.value)
        return 1

    def _total(self, survey: _Survey) -> _Part:
        totals = [survey.own]
        for spread in survey.spreads:
            inner = self._totals.get(_piece(spread))
            if inner is not None:
                totals.append(_moved(inner, spread))
        return _sum(totals)


def _piece(spread: _Seen) -> _Piece:
    assert isinstance(spread.node, FragmentSpreadNode)
    return spread.node.name.value, spread.place


def _moved(inner: _Part, spread: _Seen) -> _Part:
    """Return the figures of a fragment as they count where it is spread."""
    figures = inner.figures
    if spread.place is _Below.INTROSPECTION:
        moved = replace(figures, introspection_depth=figures.introspection_depth + spread.depth)
    else:
        moved = replace(figures, depth=figures.depth + spread.depth)
    return _Part(
        figures=replace(moved, introspection_weight=moved.introspection_weight * spread.times),
        cost=inner.cost.under(spread.when),
        values=inner.values.under(spread.when, spread.times),
    )


def _sum(parts: list[_Part]) -> _Part:
    every = [part.figures for part in parts]
    return _Part(
        figures=Measure(
            depth=max((one.depth for one in every), default=0),
            fields=sum(one.fields for one in every),
            aliases=sum(one.aliases for one in every),
            directives=sum(one.directives for one in every),
            literal_depth=max((one.literal_depth for one in every), default=0),
            introspection_depth=max((one.introspection_depth for one in every), default=0),
            introspection_weight=sum(one.introspection_weight for one in every),
        ),
        cost=total(part.cost for part in parts),
        values=total(part.values for part in parts),
    )


def _literals(nodes: Iterable[SelectionNode]) -> Iterator[ValueNode]:
    for node in nodes:
        if isinstance(node, FieldNode):
            yield from (argument.value for argument in node.arguments or ())
        for directive in node.directives or ():
            yield from (argument.value for argument in directive.arguments or ())


def _literal_depth(literals: Iterable[ValueNode]) -> int:
    deepest = 0
    stack = [(value, 1) for value in literals]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, ListValueNode):
            stack += [(inner, depth + 1) for inner in value.values]
        elif isinstance(value, ObjectValueNode):
            stack += [(inner.value, depth + 1) for inner in value.fields]
        else:
            continue
        deepest = max(deepest, depth)
    return deepest


# How many values a field of introspection leads to, on average, in a schema of this size (some
# 220 types; measured). `__type` counts as much as the largest type, for the caller chooses which.
# Nesting multiplies, so that circular questions (`fields { type { fields …`) soon pass any limit.
_INTROSPECTION_ROOTS: Mapping[str, float] = MappingProxyType({"__schema": 1, "__type": 40})
_INTROSPECTION_TIMES: Mapping[str, float] = MappingProxyType(
    {
        "types": 220,
        "fields": 2.5,
        "args": 0.4,
        "inputFields": 0.7,
        "enumValues": 0.4,
        "interfaces": 0.1,
        "possibleTypes": 0.1,
        "directives": 6,
        "ofType": 0.6,
    }
)
