"""What the table of authority comes to for a schema: the checks before each field.

Whoever is at an object satisfies the rules of its type. So it is enough to look at single steps:
what a type asks for is checked at each field that leads to it, unless the type that the field is
of, or the field's own row, asks for as much already. Nothing is checked at the objects themselves:
a list pays once, however long it is.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from graphql import (
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_non_null_type,
)

from app.graphql.rules import AsReached, Rule, implies

Composite: TypeAlias = GraphQLObjectType | GraphQLInterfaceType
Policy: TypeAlias = Mapping[str, type[Rule]]
Rules: TypeAlias = tuple[type[Rule], ...]

_INTROSPECTION: Final = "__"


class PolicyError(RuntimeError):
    """The table of authority and the schema do not match; the server must not start."""


def composites(schema: GraphQLSchema) -> Iterator[Composite]:
    """Yield the types of a schema that have fields, but for those of introspection."""
    for named in schema.type_map.values():
        if named.name.startswith(_INTROSPECTION):
            continue
        if isinstance(named, (GraphQLObjectType, GraphQLInterfaceType)):
            yield named


def checks(schema: GraphQLSchema, policy: Policy) -> dict[str, Rules]:
    """Return what is to be checked before each field of a schema, by coordinates.

    The rule of a field's own row comes first. Raises `PolicyError` for a type or root field without
    a row, for a row without either, and for a row that lets through more than it may.
    """
    _refuse_gaps(schema, policy)
    found = {}
    for owner in composites(schema):
        for rule in _rules_of(policy, owner):
            if rule.or_null:
                raise PolicyError(f"{owner.name}: {rule.__name__} is for fields.")
        for name in owner.fields:
            found[f"{owner.name}.{name}"] = _checks_of(schema, policy, owner, name)
    return found


def _refuse_gaps(schema: GraphQLSchema, policy: Policy) -> None:
    missing: list[str] = []
    unused = set(policy)
    for owner in composites(schema):
        places = {_place(policy, owner, name) for name in owner.fields}
        if _is_root(schema, owner):
            missing += places - policy.keys()
        elif not _rules_of(policy, owner):
            missing.append(owner.name)
        unused -= places if _is_root(schema, owner) else {owner.name, *places}
    if missing or unused:
        raise PolicyError(
            f"app/graphql/policy.py: no row for {sorted(missing)}, no field for "
            f'{sorted(unused)}. A row says who may see a type, `"Country": Public`, or call a '
            'root field, `"Query.me": AnyRead`; each of them needs one.'
        )


def _checks_of(schema: GraphQLSchema, policy: Policy, owner: Composite, name: str) -> Rules:
    place, field = _place(policy, owner, name), owner.fields[name]
    row = policy.get(place)
    may_be_null = not (is_non_null_type(field.type) or _is_root(schema, owner))
    if row is AsReached:
        raise PolicyError(f"{place}: {row.__name__} is for types.")
    if row is not None and row.or_null and not may_be_null:
        raise PolicyError(f"{place}: {row.__name__} is for nested fields that may be null.")
    own = () if row is None else (row,)
    known = (*_rules_of(policy, owner), *own)
    asked = _asked_by(schema, policy, get_named_type(field.type))
    added = tuple(rule for rule in asked if not any(implies(one, rule) for one in known))
    if added and _is_root(schema, owner):
        names = " and ".join(rule.__name__ for rule in added)
        raise PolicyError(f"{place}: its row must ask for what its type asks for, {names}.")
    return (*own, *added)


def _asked_by(
    schema: GraphQLSchema, policy: Policy, named: GraphQLNamedType
) -> Iterable[type[Rule]]:
    """Return all rules of the types that a field's value may be of, in a lasting order."""
    kinds: list[GraphQLNamedType] = [named]
    if is_abstract_type(named):
        kinds += schema.get_possible_types(named)
    return dict.fromkeys(
        rule
        for kind in kinds
        if isinstance(kind, (GraphQLObjectType, GraphQLInterfaceType))
        for rule in _rules_of(policy, kind)
    )


def _rules_of(policy: Policy, owner: Composite) -> Rules:
    """Return what a type asks for: by its row or, without one, by those of its interfaces."""
    if owner.name in policy:
        return (policy[owner.name],)
    return tuple(policy[one.name] for one in owner.interfaces if one.name in policy)


def _place(policy: Policy, owner: Composite, name: str) -> str:
    """Return the coordinate that a field's row has: its own, or that of its interface."""
    for interface in owner.interfaces:
        if f"{interface.name}.{name}" in policy:
            return f"{interface.name}.{name}"
    return f"{owner.name}.{name}"


def _is_root(schema: GraphQLSchema, owner: Composite) -> bool:
    return owner in (schema.query_type, schema.mutation_type, schema.subscription_type)
