"""An operation turned into the functions that answer it (`steps`), a subscription each event.

The executor of graphql-core asks at every field of every request which type it has, what was
selected below it and how its value is completed; most of the time of a large answer goes there. A
plan asks once, and answers byte for byte as the executor would, errors included. What it does not
cover has none, and that is known before anything is read: directives, introspection, several
mutations in one request.
"""

from collections.abc import Iterable, Mapping, Sequence
from inspect import iscoroutinefunction
from typing import Any, Final

from graphql import (
    Executor,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLAbstractType,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_argument_values,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
    parse,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path

from app.graphql.engine.steps import (
    Complete,
    Read,
    Run,
    Selected,
    Step,
    Trail,
    completing_leaf,
    completing_list,
    completing_object,
    leaf_step,
    settling,
    step_into,
)

_TYPENAME: Final = "__typename"


class Plan:
    """The plan of a document, made when it is executed, or tells of an event, the second time.

    For one whose answers may be large it is made at once: graphql-core would hold up all others.
    """

    __slots__ = ("_fragments", "_make_data", "_operation", "_uses")

    def __init__(
        self,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        *,
        is_large: bool = False,
    ) -> None:
        self._operation = operation
        self._fragments = fragments
        self._make_data: Step | None = None
        self._uses = 1 if is_large else 0

    def make_data(self, schema: GraphQLSchema) -> Step | None:
        """Return what makes the data of a response, None if there is no plan, or not yet."""
        if self._uses < 2:
            self._uses += 1
            if self._uses == 2:
                self._make_data = _compile(schema, self._operation, self._fragments)
        return self._make_data


def _compile(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
) -> Step | None:
    root = schema.get_root_type(operation.operation)
    if root is None or not (_is_plain(operation) and all(map(_is_plain, fragments.values()))):
        return None
    if any(fragment.variable_definitions for fragment in fragments.values()):
        return None
    if not _is_bound(schema):
        return None
    compiler = _Compiler(schema, fragments)
    if operation.operation is OperationType.MUTATION:
        return compiler.mutation(root, operation.selection_set)
    return compiler.whole(root, [operation.selection_set])


def _is_plain(
    node: OperationDefinitionNode | FragmentDefinitionNode | SelectionNode,
) -> bool:
    """Tell whether there are neither directives nor introspection in a part of a document."""
    if node.directives:
        return False
    if isinstance(node, FieldNode) and node.name.value.startswith("__"):
        return node.name.value == _TYPENAME
    selection_set = getattr(node, "selection_set", None)
    return selection_set is None or all(map(_is_plain, selection_set.selections))


def _is_bound(schema: GraphQLSchema) -> bool:
    """Tell whether each field and each abstract type knows its Python by itself (`binding`)."""
    for named in schema.type_map.values():
        if is_object_type(named):
            if named.is_type_of or any(field.resolve is None for field in named.fields.values()):
                return False
        elif is_abstract_type(named) and (
            named.resolve_type is None or iscoroutinefunction(named.resolve_type)
        ):
            return False
    return True


class _Compiler:
    """Makes the steps of one operation."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode]
    ) -> None:
        self._schema = schema
        self._fragments = fragments

    def mutation(self, root: GraphQLObjectType, selection_set: SelectionSetNode) -> Step | None:
        """Return what carries out the only field of a mutation, None if there are several."""
        fields = self._fields(root, [selection_set])
        if len(fields) > 1:
            return None
        (key,) = fields
        whole, path = self._object(root, fields), Path(None, key, root.name)

        def mutate(source: Any, run: Run, trail: Trail) -> Any:
            run.path = path
            return whole(source, run, trail)

        return mutate

    def whole(self, kind: GraphQLObjectType, selections: Iterable[SelectionSetNode]) -> Step:
        """Return what makes an object of all fields selected."""
        return self._object(kind, self._fields(kind, selections))

    def _fields(
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
            if isinstance(node, FieldNode):
                found.setdefault((node.alias or node.name).value, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                if self._applies(node, parent):
                    self._collect(parent, node.selection_set, found, spread)
            else:
                assert isinstance(node, FragmentSpreadNode)
                name, fragment = node.name.value, self._fragments[node.name.value]
                if name not in spread and self._applies(fragment, parent):
                    spread.add(name)
                    self._collect(parent, fragment.selection_set, found, spread)

    def _applies(
        self, fragment: FragmentDefinitionNode | InlineFragmentNode, parent: GraphQLObjectType
    ) -> bool:
        condition = fragment.type_condition
        if condition is None or condition.name.value == parent.name:
            return True
        named = self._schema.get_type(condition.name.value)
        return is_abstract_type(named) and self._schema.is_sub_type(named, parent)

    def _object(self, kind: GraphQLObjectType, fields: Mapping[str, Sequence[FieldNode]]) -> Step:
        return completing_object(
            [(key, self._step(kind, key, nodes)) for key, nodes in fields.items()]
        )

    def _step(self, parent: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]) -> Step:
        """Return what resolves and completes a field."""
        name = nodes[0].name.value
        if name == _TYPENAME:
            typename = parent.name
            return lambda _source, _run, _trail: typename
        field = parent.fields[name]
        selected = Selected(key, name, parent, nodes)
        inner, nullable = _nullable(field.type)
        read = _read(field, nodes[0])
        if is_leaf_type(inner):
            return leaf_step(selected, read, inner, nullable=nullable)
        return step_into(selected, read, self._complete(inner, selected), nullable=nullable)

    def _complete(self, kind: GraphQLOutputType, selected: Selected) -> Complete:
        """Return what completes a value that is not null."""
        if is_leaf_type(kind):
            return completing_leaf(kind)
        if is_list_type(kind):
            inner, nullable = _nullable(kind.of_type)
            items = settling(self._complete(inner, selected), selected, nullable=nullable)
            return completing_list(items, selected)
        if is_abstract_type(kind):
            return self._abstract(kind, selected)
        assert is_object_type(kind)
        return self.whole(kind, _selections(selected))

    def _abstract(self, kind: GraphQLAbstractType, selected: Selected) -> Complete:
        """Return what completes a value as its own type; each type's way is made when needed.

        Made beforehand, nested ones would multiply.
        """
        completes: dict[str, Step] = {}
        resolve_type: Any = kind.resolve_type

        def complete_abstract(value: Any, run: Run, trail: Trail) -> Any:
            name = resolve_type(value, run, kind)
            complete = completes.get(name) if type(name) is str else None
            if complete is None:
                own = self._own_type(name, kind, selected, value)
                complete = completes[own.name] = self.whole(own, _selections(selected))
            return complete(value, run, trail)

        return complete_abstract

    def _own_type(
        self, name: object, kind: GraphQLAbstractType, selected: Selected, value: object
    ) -> GraphQLObjectType:
        """Return the type of a name; raise in graphql-core's own words if it is not one of those.

        They ask an executor for nothing but its schema.
        """
        executor: Any = Executor.build(self._schema, parse(f"{{ {_TYPENAME} }}"))
        details = [FieldDetails(node, None) for node in selected.nodes]
        own: GraphQLObjectType = executor.ensure_valid_runtime_type(
            name, kind, details, selected, value
        )
        return own


def _nullable(kind: GraphQLOutputType) -> tuple[Any, bool]:
    """Return a type without its being non-null, and whether it was nullable."""
    return (kind.of_type, False) if is_non_null_type(kind) else (kind, True)


def _selections(selected: Selected) -> list[SelectionSetNode]:
    return [node.selection_set for node in selected.nodes if node.selection_set is not None]


def _read(field: GraphQLField, node: FieldNode) -> Read:
    """Return what resolves a field with the arguments that a node gives it."""
    resolve: Any = field.resolve
    if not field.args:
        return resolve  # type: ignore[no-any-return]
    if not any(_has_variable(argument.value) for argument in node.arguments or ()):
        try:
            fixed = get_argument_values(field, node, hide_suggestions=True)
        except GraphQLError:
            pass  # to be raised at its place in the response
        else:
            return lambda source, run: resolve(source, run, **fixed)

    def read(source: Any, run: Run) -> Any:
        given = get_argument_values(field, node, run.variables, hide_suggestions=True)
        return resolve(source, run, **given)

    return read


def _has_variable(value: ValueNode) -> bool:
    if isinstance(value, ListValueNode):
        return any(map(_has_variable, value.values))
    if isinstance(value, ObjectValueNode):
        return any(_has_variable(field.value) for field in value.fields)
    return isinstance(value, VariableNode)
