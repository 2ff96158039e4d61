"""What one GraphQL document may ask for, decided before it is validated.

The cost follows Blink: a field costs 1, a field of Mutation 120, and a total of 200 is refused,
so that one request carries one money mutation. Blink does not look at lists; here a second figure
does: the values that an answer may hold, a list counting as many times as it is long (its page, or
an estimate where it has none).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from graphql import DocumentNode, FieldNode, OperationDefinitionNode, OperationType

from app.graphql.engine.list_sizes import ListSize
from app.graphql.engine.measuring import Measure, measure


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The limits for one document. The largest known of real clients: 86 fields, depth 8."""

    document_chars_max: int = 32_768
    document_tokens_max: int = 1_000
    operations_max: int = 8
    depth_max: int = 12
    fields_max: int = 300
    values_max: int = 50_000
    aliases_max: int = 15
    directives_max: int = 8
    literal_depth_max: int = 16
    introspection_depth_max: int = 15
    introspection_weight_max: int = 18_000
    cost_max: int = 200
    mutation_cost: int = 120
    root_costs: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Exceptions by coordinate, such as `{"Mutation.apiKeyCreate": 1}`."""
    list_sizes: Mapping[str, ListSize] = field(default_factory=lambda: MappingProxyType({}))
    """The lists of the schema by the names of their fields (`list_sizes.list_sizes`)."""
    variables: Mapping[str, object] | None = None
    """Those of a request, where they are known: how long pages are."""

    def root_cost(self, operation: OperationType, name: str) -> int:
        """Return what a root field costs, its selections not included."""
        coordinate = f"{operation.value.capitalize()}.{name}"
        is_mutation = operation is OperationType.MUTATION and not name.startswith("__")
        default = self.mutation_cost if is_mutation else 1
        return self.root_costs.get(coordinate, default)

    def list_size(self, node: FieldNode) -> int:
        """Return how often what is below a field counts."""
        size = self.list_sizes.get(node.name.value)
        return 1 if size is None else size.of(node, self.variables)


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
    if measured.values > bounds.values_max and bounds.variables is None:
        # How long its pages are may be said by variables. It is asked again when they are known.
        check(document, operation_name, replace(bounds, variables=_SHORTEST))
        return measured
    for name, sentence in _SENTENCES.items():
        value, limit = getattr(measured, name), getattr(bounds, f"{name}_max")
        if value > limit:
            raise BoundExceeded(
                f"{name}_max", value, limit, sentence.format(value=_shown(value), limit=limit)
            )
    return measured


class _Shortest(dict[str, object]):
    """Variables by which each page has one item."""

    def get(self, _name: str, _default: object = None) -> int:
        return 1


_SHORTEST = _Shortest()


def _shown(value: float) -> str:
    """Return the figure for a message, cut where it has long stopped to matter."""
    return str(int(min(value, _SHOWN_MAX)))


_SHOWN_MAX = 10**100

_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "depth": "The query nests fields {value} deep; the limit is {limit}. "
        "Ask for the inner fields in a request of their own.",
        "fields": "The query selects {value} fields, fragments written out; the limit is {limit}. "
        "Split it into several requests.",
        "values": "The query may return about {value} values, lists written out; the limit is "
        "{limit}. Ask for shorter pages (`first`), or for fewer fields of what lists hold.",
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
