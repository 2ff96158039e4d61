"""What a plan writes of scalars and enums by their class is what their types would return."""

from collections.abc import Iterator
from datetime import UTC, datetime
from enum import Enum
from uuid import UUID

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLError,
    GraphQLFloat,
    GraphQLInt,
    GraphQLLeafType,
    is_leaf_type,
)

from app.graphql.engine.leaves import writers_of
from app.graphql.schema import build_schema

SCHEMA = build_schema()
LEAVES = [kind for kind in SCHEMA.type_map.values() if is_leaf_type(kind)]
SAMPLES: dict[type, list[object]] = {
    bool: [True, False],
    int: [0, -1, 2**31 - 1, -(2**31)],
    str: ["", "ü", "5"],
    bytes: [b"", b"\x00\xff"],
    datetime: [datetime(2026, 1, 31, 12, 0, 59, 999_999, UTC), datetime(1970, 1, 1, tzinfo=UTC)],
    UUID: [UUID(int=5)],
    dict: [{}, {"a": [1]}],
}


def _samples(kind: type) -> Iterator[object]:
    if not issubclass(kind, Enum):
        yield from SAMPLES[kind]
    elif issubclass(kind, str):  # resolvers give the values of those that are no texts
        yield from kind


@pytest.mark.parametrize("leaf", LEAVES, ids=str)
def test_a_value_is_written_by_its_class_as_by_its_type(leaf: GraphQLLeafType) -> None:
    writers = writers_of(leaf)

    assert writers or leaf is GraphQLFloat or leaf.name.startswith("__")
    for kind, write in writers.items():
        for value in _samples(kind):
            written = value if write is None else write(value)
            expected = leaf.coerce_output_value(value)
            assert (type(written), written) == (type(expected), expected)
            assert written is not None


def test_an_integer_too_large_for_its_type_is_refused_as_ever() -> None:
    write = writers_of(GraphQLInt)[int]
    assert write is not None

    with pytest.raises(GraphQLError, match="cannot represent non 32-bit"):
        write(2**31)


def test_a_type_of_which_nothing_is_known_writes_all_values_itself() -> None:
    assert writers_of(GraphQLEnumType("Colour", {"RED": 1})) == {}
