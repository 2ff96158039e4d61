"""How values of scalars and enums are written, by the class that they are of.

`coerce_output_value` of a type takes whatever it is given. Of a value that is of the right class it
is known beforehand what it does, and often that it returns it as it is: a plan need not ask.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from graphql import (
    GRAPHQL_MAX_INT,
    GRAPHQL_MIN_INT,
    GraphQLBoolean,
    GraphQLID,
    GraphQLInt,
    GraphQLLeafType,
    GraphQLString,
)

Writer: TypeAlias = Callable[[Any], object] | None
"""Makes of a value what is sent, which is never null; None: it is sent as it is."""

_KEY: Final = "written"
_NOTHING: Final[Mapping[type, Writer]] = MappingProxyType({})


def written_as(kind: GraphQLLeafType, writers: Mapping[type, Writer]) -> None:
    """Say how values of exactly these classes are written: as `coerce_output_value` does it."""
    kind.extensions[_KEY] = writers


def writers_of(kind: GraphQLLeafType) -> Mapping[type, Writer]:
    """Return how values of a type are written whose class tells that they are as they should be.

    Those of other classes are for its `coerce_output_value`.
    """
    for known, writers in _OF_GRAPHQL:
        if kind.coerce_output_value is known:
            return writers
    said: Mapping[type, Writer] = kind.extensions.get(_KEY, _NOTHING)
    return said


def _int(value: int) -> object:
    if GRAPHQL_MIN_INT <= value <= GRAPHQL_MAX_INT:
        return value
    return GraphQLInt.coerce_output_value(value)  # it refuses


_OF_GRAPHQL: Final[tuple[tuple[object, Mapping[type, Writer]], ...]] = (
    (GraphQLBoolean.coerce_output_value, {bool: None}),
    (GraphQLID.coerce_output_value, {str: None}),
    (GraphQLInt.coerce_output_value, {int: _int}),
    (GraphQLString.coerce_output_value, {str: None}),
)
