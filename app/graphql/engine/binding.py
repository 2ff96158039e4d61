"""Ties the types that Strawberry described to the executor, without Strawberry in between.

Strawberry turns classes into a schema. When a request runs, its own resolvers would build an info
object a field, convert arguments a second time and search for the type behind an interface; all
that costs more than our resolvers. So, once, at start:

    a plain attribute     → read it
    a resolver            → call it as `resolver(self, info, **arguments)`
    an input object       → make the dataclass while its values are read
    an interface or union → look the Python class up in a table
    an enum               → look the name up in a table

Resolvers see graphql-core's info in place of Strawberry's: both have `context`, which is all they
use. Arguments and input fields that a client leaves out arrive as None, or as what the dataclass
says: UNSET where leaving out and null are two things.
"""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    is_non_null_type,
)
from strawberry import UNSET
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.field import StrawberryField

from app.graphql.engine.leaves import written_as

Resolver: TypeAlias = Callable[..., Any]

#: Under this key Strawberry keeps what it made a type or field of.
_DEFINITION = "strawberry-definition"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A resolver that reads an attribute. A plan (`plan`) reads it without a call."""

    name: str

    def __call__(self, source: object, _info: object) -> object:
        return getattr(source, self.name)


@dataclass(frozen=True, slots=True)
class OfSource:
    """A resolver that looks at its source and nothing else. A plan calls the function itself."""

    function: Resolver

    def __call__(self, source: object, _info: object) -> object:
        return self.function(source)


@dataclass(frozen=True, slots=True)
class TypeByClass:
    """Tells the type of a value behind an interface or union by its class alone."""

    names: Mapping[type, str]

    def __call__(self, value: object, _info: object, _abstract: object) -> str:
        return self.names[type(value)]


def bind(schema: GraphQLSchema) -> None:
    """Give every type of a schema its direct way to the Python behind it."""
    names = {
        named.extensions[_DEFINITION].origin: named.name
        for named in schema.type_map.values()
        if isinstance(named, GraphQLObjectType) and _DEFINITION in named.extensions
    }
    for named in schema.type_map.values():
        if _DEFINITION not in named.extensions:
            continue
        if isinstance(named, GraphQLObjectType):
            named.is_type_of = None
            for field in named.fields.values():
                _bind_field(field)
        elif isinstance(named, (GraphQLInterfaceType, GraphQLUnionType)):
            named.resolve_type = TypeByClass(names)
        elif isinstance(named, GraphQLInputObjectType):
            _bind_input(named)
        elif isinstance(named, GraphQLEnumType):
            _bind_enum(named)


def python_type(named: GraphQLNamedType) -> type[Any]:
    """Return the class that Strawberry made a type of."""
    definition: StrawberryObjectDefinition = named.extensions[_DEFINITION]
    return definition.origin


def class_of(named: GraphQLObjectType) -> type[Any] | None:
    """Return the class that most objects of a type are of, None if that is not known."""
    return python_type(named) if _DEFINITION in named.extensions else None


def _bind_field(field: GraphQLField) -> None:
    definition: StrawberryField = field.extensions[_DEFINITION]
    resolver = definition.base_resolver
    if resolver is None:
        field.resolve = Attribute(definition.python_name)
        return
    for argument in field.args.values():
        argument.out_name = argument.extensions[_DEFINITION].python_name
    function: Resolver = resolver.wrapped_func  # type: ignore[assignment]
    call = _caller(function, field, takes_info=resolver.info_parameter is not None)
    if definition.is_subscription:
        field.subscribe = call
        field.resolve = _event
    else:
        field.resolve = call


def _caller(function: Resolver, field: GraphQLField, *, takes_info: bool) -> Resolver:
    absent = _absent(field.args.values())
    if takes_info and not absent:
        return function
    if takes_info:
        return lambda source, info, **given: function(source, info, **{**absent, **given})
    if not field.args:
        return OfSource(function)
    return lambda source, _info, **given: function(source, **{**absent, **given})


def _event(event: object, _info: object, **_arguments: object) -> object:
    return event


def _bind_input(named: GraphQLInputObjectType) -> None:
    make = python_type(named)
    for field in named.fields.values():
        field.out_name = field.extensions[_DEFINITION].python_name
    own = {field.name for field in dataclasses.fields(make) if field.default is UNSET}
    absent = {name: None for name in _absent(named.fields.values()) if name not in own}
    # graphql-core has it set just so.
    named.out_type = lambda value: make(**{**absent, **value})  # type: ignore[method-assign]


def _bind_enum(named: GraphQLEnumType) -> None:
    definition: StrawberryEnumDefinition = named.extensions[_DEFINITION]
    names = {item.value: item.name for item in definition.values}
    named.coerce_output_value = names.__getitem__  # type: ignore[method-assign, assignment]
    written_as(named, {definition.wrapped_cls: names.__getitem__})


def _absent(items: Iterable[GraphQLArgument | GraphQLInputField]) -> dict[str, None]:
    """Return None under the Python name of each item that a client may leave out."""
    return {
        item.out_name: None
        for item in items
        if item.out_name and not is_non_null_type(item.type) and item.default_value is Undefined
    }
