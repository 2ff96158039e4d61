"""The variables of an operation, coerced as graphql-core does it, but for what it finds each time.

It asks of each value which type it is for, what fields that has and which of them it must have; a
plan asks once. What it cannot tell beforehand, and each refusal, is left to graphql-core.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from graphql import (
    GraphQLError,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLLeafType,
    GraphQLSchema,
    Undefined,
    VariableDefinitionNode,
    is_input_object_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from graphql.execution.get_variable_signature import (
    GraphQLVariableSignature,
    get_variable_signature,
)
from graphql.execution.values import VariableValues, VariableValueSource
from graphql.pyutils import is_iterable
from graphql.utilities.coerce_input_value import coerce_default_value

ValueReader: TypeAlias = Callable[[Any], Any]
"""Reads a value of some type, `Undefined` for one that does not fit."""


class NotPlainError(Exception):
    """A type whose values graphql-core must read: it is too deep, holds itself, or is `@oneOf`."""


class Variables:
    """The variables that an operation declares."""

    __slots__ = ("_declared",)

    def __init__(
        self, schema: GraphQLSchema, definitions: Iterable[VariableDefinitionNode]
    ) -> None:
        """Look at what is declared. Raises `NotPlainError`."""
        self._declared = tuple(_declared(schema, one) for one in definitions)

    def coerced(self, given: Mapping[str, Any]) -> VariableValues | None:
        """Return the values of a request, None if one is refused."""
        sources: dict[str, VariableValueSource] = {}
        values: dict[str, Any] = {}
        for variable in self._declared:
            name = variable.signature.name
            raw = given.get(name, Undefined)
            sources[name] = VariableValueSource(variable.signature, raw)
            if raw is not Undefined:
                value = variable.read(raw)
                if value is Undefined:
                    return None
                values[name] = value
            elif variable.default is not Undefined:
                values[name] = variable.default
            elif variable.is_required:
                return None
        return VariableValues(sources, values)


@dataclass(frozen=True, slots=True)
class _Variable:
    signature: GraphQLVariableSignature
    read: ValueReader
    default: Any
    is_required: bool


def _declared(schema: GraphQLSchema, definition: VariableDefinitionNode) -> _Variable:
    signature = get_variable_signature(schema, definition)
    if isinstance(signature, GraphQLError):
        raise NotPlainError
    return _Variable(
        signature,
        _reader(signature.type, ()),
        _default(signature),
        is_non_null_type(signature.type),
    )


def _default(declared: GraphQLVariableSignature | GraphQLInputField) -> Any:
    """Return the default of something, which graphql-core gives to all requests alike, too."""
    try:
        return coerce_default_value(declared)
    except TypeError as error:
        raise NotPlainError from error


def _reader(kind: Any, around: tuple[Any, ...]) -> ValueReader:
    """Return what reads values of a type, which is within lists and input objects."""
    if len(around) > _DEPTH_MAX:
        raise NotPlainError
    if is_non_null_type(kind):
        inner = _reader(kind.of_type, around)
        return lambda raw: Undefined if raw is None else inner(raw)
    if is_list_type(kind):
        return _list_reader(_reader(kind.of_type, (*around, kind)))
    if is_input_object_type(kind):
        return _object_reader(kind, around)
    assert is_leaf_type(kind)
    return _leaf_reader(kind)


def _leaf_reader(kind: GraphQLLeafType) -> ValueReader:
    read = kind.coerce_input_value

    def leaf(raw: Any) -> Any:
        if raw is None:
            return None
        try:
            return read(raw)
        except Exception:
            return Undefined

    return leaf


def _list_reader(item: ValueReader) -> ValueReader:
    def items(raw: Any) -> Any:
        if raw is None:
            return None
        # What is no list is a list of one.
        found = [item(one) for one in raw] if is_iterable(raw) else [item(raw)]
        return Undefined if any(one is Undefined for one in found) else found

    return items


def _object_reader(kind: GraphQLInputObjectType, around: tuple[Any, ...]) -> ValueReader:
    if kind.is_one_of or kind in around:
        raise NotPlainError
    within = (*around, kind)
    fields = tuple(
        (name, field.out_name or name, _reader(field.type, within), _missing(field))
        for name, field in kind.fields.items()
    )
    names, make = kind.fields.keys(), kind.out_type

    def made(raw: Any) -> Any:
        if raw is None:
            return None
        if not isinstance(raw, dict) or not raw.keys() <= names:
            return Undefined
        values = {}
        for name, out_name, read, missing in fields:
            if name in raw:
                value = read(raw[name])
                if value is Undefined:
                    return Undefined
                values[out_name] = value
            elif missing is _REFUSED:
                return Undefined
            elif missing is not Undefined:
                values[out_name] = missing
        return make(values)

    return made


def _missing(field: GraphQLInputField) -> Any:
    """Return what stands for a field that is not given, `Undefined` for nothing at all."""
    default = _default(field)
    return _REFUSED if default is Undefined and is_non_null_type(field.type) else default


_REFUSED: Final = object()
_DEPTH_MAX: Final = 20
