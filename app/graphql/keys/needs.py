"""Which permissions an operation may have needed, by the table of authority: for advice on keys."""

from types import MappingProxyType
from typing import Final

from graphql import GraphQLSchema, get_named_type, is_abstract_type

from app.graphql import authority
from app.graphql.authority import Composite, Rules
from app.graphql.policy import POLICY
from app.graphql.rules import Rule, Shown, implies
from app.permissions import EVERYTHING, Permission
from app.services.keys.advice import Needs

#: A stream of events shows each to who may see it.
_ALL_READS: Final = frozenset(frozenset({one}) for one in EVERYTHING if one.endswith(":read"))


_NEEDS: Final[dict[str, frozenset[frozenset[Permission]]]] = {"GET /events": _ALL_READS}


def known() -> Needs:
    """Return what `learn` learnt: nothing before a schema was built."""
    return MappingProxyType(_NEEDS)


def learn(schema: GraphQLSchema) -> None:
    """Learn for each root field the permissions that it, or what is below it, may have needed.

    Below a root field counts what its own row does not say already. A schema is handed over
    when it is built: what is part of it cannot ask for it.
    """
    checks = authority.checks(schema, POLICY)
    for root in (schema.query_type, schema.mutation_type, schema.subscription_type):
        assert root is not None
        for name, field in root.fields.items():
            own = checks[f"{root.name}.{name}"]
            below = _below(schema, checks, get_named_type(field.type).name)
            rules = {*own, *(one for one in below if not any(implies(it, one) for it in own))}
            _NEEDS[f"{root.name}.{name}"] = _permissions(rules)


def _below(schema: GraphQLSchema, checks: dict[str, Rules], name: str) -> set[type[Rule]]:
    """Return the rules of all fields that can be reached from a type."""
    seen: set[str] = set()
    waiting, rules = [name], set[type[Rule]]()
    while waiting:
        named = schema.type_map[waiting.pop()]
        if named.name in seen:
            continue
        seen.add(named.name)
        if is_abstract_type(named):
            waiting += [one.name for one in schema.get_possible_types(named)]
        if isinstance(named, Composite):
            for field_name, field in named.fields.items():
                rules.update(checks[f"{named.name}.{field_name}"])
                waiting.append(get_named_type(field.type).name)
    return rules


def _permissions(rules: set[type[Rule]]) -> frozenset[frozenset[Permission]]:
    """Return the permissions any one of which satisfies a rule, for each rule of permissions."""
    free = {Shown.NONE, Shown.KEY_OR_SESSION}
    ways = {
        frozenset(way for way in rule.any_of if isinstance(way, Permission))
        for rule in rules
        if free.isdisjoint(rule.any_of)
    }
    return frozenset(way for way in ways if way)
