"""Which fields a document selects of an object, fragments written out and directives heeded."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    is_abstract_type,
)

TYPENAME: Final = "__typename"
Fragments: TypeAlias = Mapping[str, FragmentDefinitionNode]

_SKIP: Final = "skip"
_DIRECTIVES: Final = frozenset({_SKIP, "include"})


class NotSelectableError(Exception):
    """A document holds introspection, or directives other than `@skip` and `@include`."""


def conditions_of(operation: OperationDefinitionNode, fragments: Fragments) -> tuple[str, ...]:
    """Return the variables that tell what is selected. Raises `NotSelectableError`."""
    parts = (operation, *fragments.values())
    if any(part.directives for part in parts):
        raise NotSelectableError
    if any(fragment.variable_definitions for fragment in fragments.values()):
        raise NotSelectableError
    return tuple(dict.fromkeys(name for part in parts for name in _asked(part.selection_set)))


@dataclass(frozen=True, slots=True)
class Selecting:
    """Selects by what is known of the variables that tell what is selected."""

    schema: GraphQLSchema
    fragments: Fragments
    is_true: Mapping[str, bool]

    def fields(
        self, parent: GraphQLObjectType, selections: Iterable[SelectionSetNode]
    ) -> dict[str, list[FieldNode]]:
        """Return the fields selected of a type, by their keys in the response."""
        found: dict[str, list[FieldNode]] = {}
        spread: set[str] = set()
        for selection_set in selections:
            self._collect(parent, selection_set, found, spread)
        return found

    def _collect(
        self,
        parent: GraphQLObjectType,
        selection_set: SelectionSetNode,
        found: dict[str, list[FieldNode]],
        spread: set[str],
    ) -> None:
        for node in selection_set.selections:
            if not all(map(self._includes, node.directives or ())):
                continue
            if isinstance(node, FieldNode):
                found.setdefault((node.alias or node.name).value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if self._applies(node, parent):
                    self._collect(parent, node.selection_set, found, spread)
            else:
                assert isinstance(node, FragmentSpreadNode)
                name, fragment = node.name.value, self.fragments[node.name.value]
                if name not in spread and self._applies(fragment, parent):
                    spread.add(name)
                    self._collect(parent, fragment.selection_set, found, spread)

    def _includes(self, directive: DirectiveNode) -> bool:
        value = _condition(directive)
        met = value if isinstance(value, bool) else self.is_true[value]
        return met is not (directive.name.value == _SKIP)

    def _applies(
        self, fragment: FragmentDefinitionNode | InlineFragmentNode, parent: GraphQLObjectType
    ) -> bool:
        condition = fragment.type_condition
        if condition is None or condition.name.value == parent.name:
            return True
        named = self.schema.get_type(condition.name.value)
        return is_abstract_type(named) and self.schema.is_sub_type(named, parent)


def _asked(selection_set: SelectionSetNode | None) -> Iterator[str]:
    """Give the variables of the directives within. Raises `NotSelectableError`."""
    for node in () if selection_set is None else selection_set.selections:
        for directive in node.directives or ():
            value = _condition(directive)
            if isinstance(value, str):
                yield value
        yield from _asked(_within(node))


def _within(node: SelectionNode) -> SelectionSetNode | None:
    if isinstance(node, FieldNode) and node.name.value.startswith("__"):
        if node.name.value != TYPENAME:
            raise NotSelectableError
        return None
    return getattr(node, "selection_set", None)


def _condition(directive: DirectiveNode) -> bool | str:
    """Return the value of `if`, or the variable that has it."""
    if directive.name.value in _DIRECTIVES and directive.arguments:
        value = directive.arguments[0].value
        if isinstance(value, BooleanValueNode):
            return value.value
        if isinstance(value, VariableNode):
            return value.name.value
    raise NotSelectableError
