"""The places in the variables of an operation where a client puts something."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLNamedType,
    GraphQLNonNull,
    Undefined,
    get_named_type,
    is_list_type,
)

from tests.api.catalogue import Operation, nested_operations, root_operations
from tests.api.harness import Json

#: Every operation that takes something, over HTTP.
CALLS: Final = {
    it.coordinate: it
    for it in (*root_operations(), *nested_operations())
    if it.arguments and it.kind != "Subscription"
}


@dataclass(frozen=True, slots=True)
class Input:
    """A place in the variables of an operation where a client puts something."""

    path: tuple[str, ...]
    type: GraphQLInputType
    has_default: bool

    @property
    def name(self) -> str:
        return self.named.name

    @property
    def named(self) -> GraphQLNamedType:
        return get_named_type(self.type)

    @property
    def is_nullable(self) -> bool:
        return not isinstance(self.type, GraphQLNonNull)

    def set(self, variables: Json, value: Any) -> Json:
        """Return variables with another value here; in a list, it is the only one."""
        return put(variables, self.path, [value] if _is_list(self.type) else value)


def _is_list(kind: GraphQLInputType) -> bool:
    return is_list_type(kind.of_type if isinstance(kind, GraphQLNonNull) else kind)


def put(variables: Json, path: Sequence[str], value: Any) -> Json:
    """Return variables with another value at a path."""
    first, *rest = path
    return {**variables, first: put(variables.get(first, {}), rest, value) if rest else value}


def without(variables: Json, path: Sequence[str]) -> Json:
    """Return variables without what is at a path."""
    first, *rest = path
    if rest:
        return {**variables, first: without(variables[first], rest)}
    return {name: value for name, value in variables.items() if name != first}


def inputs(of: Operation) -> Iterator[Input]:
    """Yield the inputs of an operation, the fields of input objects one by one."""
    for name, argument in of.arguments.items():
        kind = get_named_type(argument.type)
        if isinstance(kind, GraphQLInputObjectType):
            for inner, it in kind.fields.items():
                yield Input((name, inner), it.type, it.default_value is not Undefined)
        else:
            yield Input((name,), argument.type, argument.default_value is not Undefined)


def with_literal(of: Operation, variables: Json, place: Input, literal: str) -> str:
    """Return the document with all values written into it, one of them as told."""
    keyword = of.document.partition(" ")[0]
    _, brace, text = of.document.partition("{")
    for name, argument in of.arguments.items():
        written = _written(argument.type, variables.get(name), place.path, (name,), literal)
        text = text.replace(f"${name}", written)
    return f"{keyword} {brace}{text}"


def _written(
    kind: GraphQLInputType, value: Any, wanted: Sequence[str], path: Sequence[str], literal: str
) -> str:
    """Return a value as a literal of its type; what stands at the wanted path as told."""
    if path == wanted:
        return f"[{literal}]" if _is_list(kind) else literal
    if value is None:
        return "null"
    named = get_named_type(kind)
    if isinstance(named, GraphQLInputObjectType):
        names = dict.fromkeys((*value, *wanted[1:]))
        members = (
            _written(named.fields[name].type, value.get(name), wanted, (*path, name), literal)
            for name in names
        )
        return f"{{{', '.join(map('{}: {}'.format, names, members))}}}"
    text = json.dumps(value)
    return text.replace('"', "") if isinstance(named, GraphQLEnumType) else text
