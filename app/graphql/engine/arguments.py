"""The arguments of a field, from the values that a document and its variables give them.

What graphql-core works out at each value of an answer is worked out once: what does not depend on
variables with the plan, all else once a request. Whatever is not plain is left to graphql-core, and
so are all refusals.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from graphql import (
    ArgumentNode,
    FieldNode,
    GraphQLArgument,
    GraphQLError,
    GraphQLField,
    GraphQLString,
    ListValueNode,
    NameNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    get_argument_values,
    is_non_null_type,
)
from graphql.execution.values import VariableValues

Given: TypeAlias = Mapping[str, Any]
"""ArgumentReader under their Python names."""

ArgumentReader: TypeAlias = Callable[[VariableValues], Given]
"""Gives the arguments of a field, in the order in which it declares them. Raises GraphQLError."""


def fixed_arguments(field: GraphQLField, node: FieldNode) -> Given | None:
    """Return the arguments of a field if no variable has a part in them, and they fit."""
    if any(_has_variable(argument.value) for argument in node.arguments or ()):
        return None
    try:
        return get_argument_values(field, node, hide_suggestions=True)
    except GraphQLError:
        return None  # to be raised at its place in the response


def arguments_of(field: GraphQLField, node: FieldNode) -> ArgumentReader:
    """Return what gives the arguments of a field."""
    nodes = {argument.name.value: argument for argument in node.arguments or ()}

    def at_length(variables: VariableValues) -> Given:
        return get_argument_values(field, node, variables, hide_suggestions=True)

    parts = [_part(name, argument, nodes.get(name)) for name, argument in field.args.items()]
    plain = [part for part in parts if part is not None]
    if len(plain) < len(parts):
        return at_length

    def given(variables: VariableValues) -> Given:
        values: dict[str, Any] = {}
        coerced = variables.coerced
        for part in plain:
            variable = part.variable
            if variable in coerced:
                value = coerced[variable]
                if value is None and part.is_required:
                    return at_length(variables)
                values[part.name] = value
            else:
                if part.otherwise is None:
                    return at_length(variables)
                values |= part.otherwise
        return values

    return given


@dataclass(frozen=True, slots=True)
class _Part:
    """An argument, under its Python name: of a variable, and otherwise of what is fixed."""

    name: str
    variable: str | None
    is_required: bool
    #: Empty where nothing is given; None where something must be.
    otherwise: Given | None


def _part(name: str, argument: GraphQLArgument, node: ArgumentNode | None) -> _Part | None:
    """Return how an argument is given; None if that cannot be told beforehand."""
    variable = None
    if node is not None and isinstance(node.value, VariableNode):
        variable, node = node.value.name.value, None
    if node is not None and _has_variable(node.value):
        return None
    try:
        otherwise: Given | None = _alone(name, argument, node)
    except GraphQLError:
        if variable is None:
            return None
        otherwise = None
    return _Part(argument.out_name or name, variable, is_non_null_type(argument.type), otherwise)


def _alone(name: str, argument: GraphQLArgument, node: ArgumentNode | None) -> Given:
    """Return what a field would be given that had this argument only."""
    field = GraphQLField(GraphQLString, args={name: argument})
    alone = FieldNode(name=_NAME, arguments=() if node is None else (node,))
    return get_argument_values(field, alone, hide_suggestions=True)


def _has_variable(value: ValueNode) -> bool:
    if isinstance(value, ListValueNode):
        return any(map(_has_variable, value.values))
    if isinstance(value, ObjectValueNode):
        return any(_has_variable(field.value) for field in value.fields)
    return isinstance(value, VariableNode)


_NAME: Final = NameNode(value="field")
