"""A document for each operation that selects what whoever may call it may see of its answer."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    parse,
    print_ast,
)

from app.graphql.authority import Rules
from app.graphql.rules import Rule, implies
from app.web.reference.entries import OperationEntry, Reference

_DEPTH_MAX: Final = 4
#: An example that shows all of a large type is not read.
_LEAVES_MAX: Final = 8
#: What one wants of the types that lists come in pages by, by how their names end.
_PAGED: Final = MappingProxyType(
    {
        "Connection": {"edges", "pageInfo"},
        "Edge": {"node"},
        "PageInfo": {"hasNextPage", "endCursor"},
    }
)

#: What one wants of these lies deeper than what is chosen by itself.
_BY_HAND: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Query.me": "{ id username defaultAccount { id wallets { id walletCurrency balance } } }",
        "Query.globals": "{ network nodesIds lightningAddressDomain feesInformation "
        "{ deposit { minBankFee minBankFeeThreshold } } }",
        "Subscription.myUpdates": "{ update { __typename ... on LnUpdate { walletId paymentHash "
        "status } ... on IntraLedgerUpdate { walletId amount txNotificationType } } "
        "errors { message } }",
    }
)


def document(reference: Reference, entry: OperationEntry, given: Collection[str]) -> str:
    """Return a document that calls an operation with the given arguments as variables."""
    choice = _Choice(reference.checks, entry.rules)
    chosen = _BY_HAND.get(entry.coordinate) or choice.of(reference.field(entry))
    types = {one.name: one.type for one in entry.part.arguments if one.name in given}
    declared = ", ".join(f"${name}: {type_}" for name, type_ in types.items())
    passed = ", ".join(f"{name}: ${name}" for name in types)
    name = entry.name[0].upper() + entry.name[1:]
    head = f"{entry.kind} {name}({declared})" if types else f"{entry.kind} {name}"
    call = f"{entry.name}({passed})" if types else entry.name
    return print_ast(parse(f"{head} {{ {call} {chosen} }}"))


class _Choice:
    """Chooses what needs nothing that the caller of an operation may lack."""

    def __init__(self, checks: Mapping[str, Rules], held: Rules) -> None:
        self._checks = checks
        self._held = held

    def of(self, field: GraphQLField, depth: int = 1) -> str:
        """Return the selection of a field's value, "" for one without parts."""
        named = get_named_type(field.type)
        if is_leaf_type(named):
            return ""
        if not isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)):
            return "{ __typename }"
        if named.name == "Error":
            return "{ message code }"
        leaves, branches = self._parts(named)
        if known := next((it for end, it in _PAGED.items() if named.name.endswith(end)), None):
            leaves, branches = ([x for x in all_ if x in known] for all_ in (leaves, branches))
        elif leaves and not named.name.endswith("Payload"):
            branches = []
        texts = leaves[:_LEAVES_MAX]
        if depth < _DEPTH_MAX:
            texts += [
                f"{name} {inner}"
                for name in branches
                if (inner := self.of(named.fields[name], depth + 1))
            ]
        return f"{{ {' '.join(texts)} }}" if texts else "{ __typename }"

    def _parts(
        self, named: GraphQLObjectType | GraphQLInterfaceType
    ) -> tuple[list[str], list[str]]:
        free = [
            name
            for name, field in named.fields.items()
            if not (field.args or field.deprecation_reason)
            and all(self._allows(rule) for rule in self._checks[f"{named.name}.{name}"])
        ]
        leaves = [name for name in free if is_leaf_type(get_named_type(named.fields[name].type))]
        return leaves, [name for name in free if name not in leaves]

    def _allows(self, rule: type[Rule]) -> bool:
        return rule.or_null or any(implies(one, rule) for one in self._held)
