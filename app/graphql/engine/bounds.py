"""What one GraphQL document may cost, measured before it is validated.

Each fragment is measured once and its figures are reused wherever it is spread (its directives
count once), so a document of
1,000 tokens that would expand to 2^120 fields is measured, and refused, in about a millisecond.
(Walking fragments without that memory is what makes the usual depth and alias limiters a denial
of service of their own.) Nothing here recurses, so nesting cannot exhaust the stack; a fragment
that spreads itself adds nothing the second time, for validation refuses it later.

The cost follows Blink: a field costs 1, a field of Mutation 120, and a total of 200 is refused,
so that one request carries one money mutation. Introspection is weighed apart: below `__schema`
and `__type` it is not the text that costs but how often its lists multiply; directives there are
free.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The limits for one document. The largest known of real clients: 86 fields, depth 8."""

    document_chars_max: int = 32_768
    document_tokens_max: int = 1_000
    operations_max: int = 8
    depth_max: int = 12
    fields_max: int = 300
    aliases_max: int = 15
    directives_max: int = 8
    literal_depth_max: int = 16
    introspection_depth_max: int = 15
    introspection_weight_max: int = 18_000
    cost_max: int = 200
    mutation_cost: int = 120
    root_costs: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Exceptions by coordinate, such as `{"Mutation.apiKeyCreate": 1}`."""

    def root_cost(self, operation: OperationType, name: str) -> int:
        """Return what a root field costs, its selections not included."""
        coordinate = f"{operation.value.capitalize()}.{name}"
        default = self.mutation_cost if operation is OperationType.MUTATION else 1
        return self.root_costs.get(coordinate, default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What a document asks for once every fragment is written out in full."""

    cost: int = 0
    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    literal_depth: int = 0
    introspection_depth: int = 0
    introspection_weight: float = 0
    """About how many values introspection would return."""


class BoundExceeded(Exception):
    """A document asks for more than a bound allows; `message` says what to change."""

    def __init__(self, bound: str, value: float, limit: int, message: str) -> None:
        super().__init__(message)
        self.bound = bound
        self.value = value
        self.limit = limit
        self.message = message


def check(document: DocumentNode, operation_name: str | None, bounds: Bounds) -> Measure:
    """Return the measure of a document that keeps all `bounds`; raise BoundExceeded otherwise."""
    operations = sum(isinstance(node, OperationDefinitionNode) for node in document.definitions)
    if operations > bounds.operations_max:
        raise BoundExceeded(
            "operations_max",
            operations,
            bounds.operations_max,
            f"The document has {operations} operations; the limit is {bounds.operations_max}. "
            "Send only the operation to be run.",
        )
    measured = measure(document, operation_name, bounds)
    if measured.cost >= bounds.cost_max:
        raise BoundExceeded(
            "cost_max",
            measured.cost,
            bounds.cost_max,
            f"Query too complex. Value of {_shown(measured.cost)} is over the maximum "
            f"{bounds.cost_max}.",
        )
    for name, sentence in _SENTENCES.items():
        value, limit = getattr(measured, name), getattr(bounds, f"{name}_max")
        if value > limit:
            raise BoundExceeded(
                f"{name}_max", value, limit, sentence.format(value=_shown(value), limit=limit)
            )
    return measured


def measure(document: DocumentNode, operation_name: str | None, bounds: Bounds) -> Measure:
    """Return what the named operation asks for; all operations together when none has the name.

    Takes time in proportion to the length of the document, whatever it expands to.
    """
    operations = [n for n in document.definitions if isinstance(n, OperationDefinitionNode)]
    named = [n for n in operations if operation_name and n.name and n.name.value == operation_name]
    fragments = {
        n.name.value: n for n in document.definitions if isinstance(n, FragmentDefinitionNode)
    }
    pieces = _Pieces(fragments, bounds)
    return _sum([pieces.measure_operation(node) for node in named or operations])


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
    """How often introspection's lists repeat it, on average; 1 elsewhere."""


@dataclass(frozen=True, slots=True)
class _Survey:
    """A piece measured by itself, and the spreads whose figures are still to be added."""

    own: Measure
    directives: int
    spreads: tuple[_Seen, ...]


class _Pieces:
    """The fragments of one document, each measured at most once for each place it stands in."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode], bounds: Bounds) -> None:
        self._fragments = fragments
        self._bounds = bounds
        self._surveys: dict[_Piece, _Survey] = {}
        self._totals: dict[_Piece, Measure] = {}

    def measure_operation(self, operation: OperationDefinitionNode) -> Measure:
        variables = operation.variable_definitions or ()
        given = list(operation.directives or ())
        for variable in variables:
            given += variable.directives or ()
        literals: list[ValueNode] = [v.default_value for v in variables if v.default_value]
        literals += [argument.value for node in given for argument in node.arguments or ()]
        head = Measure(directives=len(given), literal_depth=_literal_depth(literals))
        body = self._survey(operation.selection_set, operation.operation)
        for spread in body.spreads:
            self._measure_fragment(_piece(spread))
        directives = Measure(directives=self._directives_below(body))
        return _sum([head, self._total(body), directives])

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
        seen = list(_walk(selection_set, place))
        fields = [one for one in seen if isinstance(one.node, FieldNode)]
        ordinary = [one for one in fields if one.place is not _Below.INTROSPECTION]
        introspective = [one for one in fields if one.place is _Below.INTROSPECTION]
        own = Measure(
            cost=sum(map(self._cost, ordinary)),
            depth=max((one.depth for one in ordinary), default=0),
            fields=len(ordinary),
            aliases=sum(isinstance(o.node, FieldNode) and o.node.alias is not None for o in fields),
            literal_depth=_literal_depth(_literals(one.node for one in seen)),
            introspection_depth=max((one.depth for one in introspective), default=0),
            introspection_weight=sum(one.times for one in introspective),
        )
        return _Survey(
            own,
            # Those of introspection are what code generators send, and are answered from memory.
            sum(len(o.node.directives or ()) for o in seen if o.place is not _Below.INTROSPECTION),
            tuple(o for o in seen if isinstance(o.node, FragmentSpreadNode)),
        )

    def _cost(self, one: _Seen) -> int:
        if isinstance(one.place, OperationType) and isinstance(one.node, FieldNode):
            return self._bounds.root_cost(one.place, one.node.name.value)
        return 1

    def _total(self, survey: _Survey) -> Measure:
        totals = [survey.own]
        for spread in survey.spreads:
            inner = self._totals.get(_piece(spread))
            if inner is not None:
                totals.append(_moved(inner, spread))
        return _sum(totals)


def _walk(selection_set: SelectionSetNode, place: _Place) -> Iterator[_Seen]:
    stack: list[tuple[SelectionSetNode, _Place, int, float]] = [(selection_set, place, 0, 1)]
    while stack:
        selection_set, place, depth, times = stack.pop()
        for node in selection_set.selections:
            if not isinstance(node, FieldNode):
                yield _Seen(node, place, depth, times)
                if isinstance(node, InlineFragmentNode):
                    stack.append((node.selection_set, place, depth, times))
                continue
            yield _Seen(node, place, depth + 1, times)
            if node.selection_set is None:
                continue
            name = node.name.value
            if place is _Below.INTROSPECTION:
                below = times * _INTROSPECTION_TIMES.get(name, 1)
                stack.append((node.selection_set, place, depth + 1, below))
            elif isinstance(place, OperationType) and name in _INTROSPECTION_ROOTS:
                below = _INTROSPECTION_ROOTS[name]
                stack.append((node.selection_set, _Below.INTROSPECTION, 0, below))
            else:
                stack.append((node.selection_set, _Below.FIELD, depth + 1, 1))


def _piece(spread: _Seen) -> _Piece:
    assert isinstance(spread.node, FragmentSpreadNode)
    return spread.node.name.value, spread.place


def _moved(inner: Measure, spread: _Seen) -> Measure:
    """Return the figures of a fragment as they count where it is spread."""
    if spread.place is _Below.INTROSPECTION:
        depth, introspection_depth = inner.depth, inner.introspection_depth + spread.depth
    else:
        depth, introspection_depth = inner.depth + spread.depth, inner.introspection_depth
    return Measure(
        cost=inner.cost,
        depth=depth,
        fields=inner.fields,
        aliases=inner.aliases,
        literal_depth=inner.literal_depth,
        introspection_depth=introspection_depth,
        introspection_weight=inner.introspection_weight * spread.times,
    )


def _sum(parts: list[Measure]) -> Measure:
    return Measure(
        cost=sum(part.cost for part in parts),
        depth=max((part.depth for part in parts), default=0),
        fields=sum(part.fields for part in parts),
        aliases=sum(part.aliases for part in parts),
        directives=sum(part.directives for part in parts),
        literal_depth=max((part.literal_depth for part in parts), default=0),
        introspection_depth=max((part.introspection_depth for part in parts), default=0),
        introspection_weight=sum(part.introspection_weight for part in parts),
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


def _shown(value: float) -> str:
    """Return the figure for a message, cut where it has long stopped to matter."""
    return str(int(min(value, _SHOWN_MAX)))


_SHOWN_MAX = 10**100

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

_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "depth": "The query nests fields {value} deep; the limit is {limit}. "
        "Ask for the inner fields in a request of their own.",
        "fields": "The query selects {value} fields, fragments written out; the limit is {limit}. "
        "Split it into several requests.",
        "aliases": "The query has {value} aliases, fragments written out; the limit is {limit}. "
        "Split it into several requests.",
        "directives": "The query has {value} directives; the limit is "
        "{limit}. Leave out the fields instead of skipping them.",
        "literal_depth": "A value in the query is nested {value} deep; the limit is {limit}. "
        "No argument of this API needs as much.",
        "introspection_depth": "The query nests introspection {value} deep; the limit is {limit}. "
        "Use the standard introspection query.",
        "introspection_weight": "The introspection would return about {value} values; the limit "
        "is {limit}. Use the standard introspection query, or ask for one __type at a time.",
    }
)
