"""An operation turned into the functions that answer it, a subscription each event.

The executor of graphql-core asks at every field of every request which type it has, what was
selected below it and how its value is completed; most of the time of a large answer goes there. A
plan asks once, and answers byte for byte as the executor would, errors included. What it does not
cover has none, and that is known before anything is read: introspection, and directives other than
`@skip` and `@include`.
"""

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from inspect import iscoroutinefunction
from types import CoroutineType
from typing import Any, Final, TypeAlias

from graphql import (
    Executor,
    FieldNode,
    GraphQLAbstractType,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    get_variable_values,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
    parse,
)
from graphql.execution.collect_fields import FieldDetails
from graphql.execution.values import VariableValues
from graphql.pyutils import Path

from app.graphql.engine.arguments import arguments_of, fixed_arguments
from app.graphql.engine.binding import TypeByClass, class_of
from app.graphql.engine.leaves import writers_of
from app.graphql.engine.objects import Constant, Field, SelectedPart, object_step
from app.graphql.engine.pending import begun
from app.graphql.engine.selecting import (
    TYPENAME,
    Fragments,
    NotSelectableError,
    Selecting,
    conditions_of,
)
from app.graphql.engine.steps import (
    Complete,
    Read,
    Run,
    Selected,
    Step,
    Trail,
    completing_leaf,
    completing_list,
    settling,
)
from app.graphql.engine.variables import NotPlainError, Variables

Planned: TypeAlias = tuple[Step, VariableValues]
"""What makes the data of a response, and the variables by which it does."""

#: How many plans there are beside the first of each document. A large one takes 400 kB.
_OTHERS_MAX: Final = 64


class OtherPlans:
    """Plans of documents of which directives leave out something else than at first.

    The last ones of all documents together, as a client can have many of each.
    """

    def __init__(self) -> None:
        self._steps: OrderedDict[Hashable, Step] = OrderedDict()

    def get(self, key: Hashable) -> Step | None:
        """Return one that was kept."""
        step = self._steps.get(key)
        if step is not None:
            self._steps.move_to_end(key)
        return step

    def keep(self, key: Hashable, step: Step) -> None:
        """Keep one in place of the one that was not asked for the longest."""
        self._steps[key] = step
        if len(self._steps) > _OTHERS_MAX:
            self._steps.popitem(last=False)


class Plan:
    """The plan of a document, made when it is executed, or tells of an event, the second time.

    For one whose answers may be large it is made at once: graphql-core would hold up all others.
    """

    __slots__ = ("_fragments", "_made", "_operation", "_others", "_uses")

    def __init__(
        self,
        operation: OperationDefinitionNode,
        fragments: Fragments,
        others: OtherPlans,
        *,
        is_large: bool = False,
    ) -> None:
        self._operation = operation
        self._fragments = fragments
        self._others = others
        self._made: _Variants | None = None
        self._uses = 1 if is_large else 0

    def planned(self, schema: GraphQLSchema, variables: Mapping[str, Any]) -> Planned | None:
        """Return how a request is answered; None if by graphql-core, which refuses it if need be.

        There is no plan, or not yet, or the variables do not fit.
        """
        if self._uses < 2:
            self._uses += 1
            if self._uses == 2:
                self._made = _variants(schema, self._operation, self._fragments, self._others)
        return None if self._made is None else self._made.planned(variables)


def _variants(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Fragments,
    others: OtherPlans,
) -> "_Variants | None":
    if schema.get_root_type(operation.operation) is None or not _is_bound(schema):
        return None
    try:
        conditions = conditions_of(operation, fragments)
    except NotSelectableError:
        return None
    return _Variants(schema, operation, fragments, conditions, others)


class _Variants:
    """The plans of one operation, by the variables that tell what is selected."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Fragments,
        conditions: tuple[str, ...],
        others: OtherPlans,
    ) -> None:
        self._schema = schema
        self._operation = operation
        self._fragments = fragments
        self._conditions = conditions
        self._first: tuple[tuple[bool, ...], Step] | None = None
        self._others = others
        self._definitions = operation.variable_definitions or ()
        try:
            self._variables: Variables | None = Variables(schema, self._definitions)
        except NotPlainError:
            self._variables = None

    def planned(self, given: Mapping[str, Any]) -> Planned | None:
        variables = self._coerced(given)
        if variables is None:
            return None
        met: tuple[Any, ...] = tuple(variables.coerced.get(name) for name in self._conditions)
        first = self._first
        if first is not None and first[0] == met:
            return first[1], variables
        if not all(isinstance(one, bool) for one in met):
            return None
        if first is None:
            self._first = first = met, self._compiled(met)
            return first[1], variables
        step = self._others.get((self, met))
        if step is None:
            step = self._compiled(met)
            self._others.keep((self, met), step)
        return step, variables

    def _coerced(self, given: Mapping[str, Any]) -> VariableValues | None:
        if self._variables is not None:
            return self._variables.coerced(given)
        return coerced(self._schema, self._operation, given)

    def _compiled(self, met: tuple[bool, ...]) -> Step:
        is_true = dict(zip(self._conditions, met, strict=True))
        root = self._schema.get_root_type(self._operation.operation)
        assert root is not None
        compiler = _Compiler(self._schema, Selecting(self._schema, self._fragments, is_true))
        if self._operation.operation is OperationType.MUTATION:
            return compiler.mutation(root, self._operation.selection_set)
        return compiler.whole(root, [self._operation.selection_set])


def coerced(
    schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> VariableValues | None:
    """Return the variables of an operation, None where they are refused."""
    definitions = operation.variable_definitions or ()
    found = get_variable_values(schema, definitions, dict(variables), hide_suggestions=True)
    return None if isinstance(found, list) else found


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

    def __init__(self, schema: GraphQLSchema, selecting: Selecting) -> None:
        self._schema = schema
        self._selecting = selecting

    def mutation(self, root: GraphQLObjectType, selection_set: SelectionSetNode) -> Step:
        """Return what carries out the fields of a mutation, one after the other."""
        fields = self._selecting.fields(root, [selection_set])
        made = [
            (Path(None, key, root.name), object_step([self._part(root, key, nodes)]))
            for key, nodes in fields.items()
        ]
        if len(made) != 1:
            return _in_series(made)
        ((path, make),) = made

        def mutate(source: Any, run: Run, trail: Trail) -> Any:
            run.path = path
            return make(source, run, trail)

        return mutate

    def whole(self, kind: GraphQLObjectType, selections: Iterable[SelectionSetNode]) -> Step:
        """Return what makes an object of all fields selected."""
        fields = self._selecting.fields(kind, selections)
        return object_step([self._part(kind, key, nodes) for key, nodes in fields.items()])

    def _part(
        self, parent: GraphQLObjectType, key: str, nodes: Sequence[FieldNode]
    ) -> SelectedPart:
        """Return how a field is read and completed."""
        name = nodes[0].name.value
        if name == TYPENAME:
            return Constant(key, parent.name)
        field = parent.fields[name]
        selected = Selected(key, name, parent, nodes)
        inner, nullable = _nullable(field.type)
        makers: dict[type, Step] = {}
        complete = self._complete(inner, selected, makers)
        return Field(
            selected=selected,
            read=_read(field, nodes[0]),
            settle=settling(complete, selected, nullable=nullable, is_leaf=is_leaf_type(inner)),
            nullable=nullable,
            writers=writers_of(inner) if is_leaf_type(inner) else {},
            makers=None if nullable or is_leaf_type(inner) or is_list_type(inner) else makers,
        )

    def _complete(
        self, kind: GraphQLOutputType, selected: Selected, makers: dict[type, Step]
    ) -> Complete:
        """Return what completes a value that is not null; add to `makers` what objects need."""
        if is_leaf_type(kind):
            return completing_leaf(kind)
        if is_list_type(kind):
            inner, nullable = _nullable(kind.of_type)
            own: dict[type, Step] = {}
            complete = self._complete(inner, selected, own)
            is_leaf = is_leaf_type(inner)
            items = settling(complete, selected, nullable=nullable, is_leaf=is_leaf)
            is_plain = nullable or is_leaf or is_list_type(inner)
            return completing_list(items, selected, {} if is_plain else own)
        if is_abstract_type(kind):
            return self._abstract(kind, selected, makers)
        assert is_object_type(kind)
        make = self.whole(kind, _selections(selected))
        known = class_of(kind)
        if known is not None:
            makers[known] = make
        return make

    def _abstract(
        self, kind: GraphQLAbstractType, selected: Selected, makers: dict[type, Step]
    ) -> Complete:
        """Return what completes a value as its own type; each type's way is made when needed.

        Made beforehand, nested ones would multiply.
        """
        completes: dict[str, Step] = {}
        resolve_type: Any = kind.resolve_type
        is_by_class = isinstance(resolve_type, TypeByClass)

        def complete_abstract(value: Any, run: Run, trail: Trail) -> Any:
            name = resolve_type(value, run, kind)
            complete = completes.get(name) if type(name) is str else None
            if complete is None:
                own = self._own_type(name, kind, selected, value)
                complete = completes[own.name] = self.whole(own, _selections(selected))
                if is_by_class:
                    makers[type(value)] = complete
            return complete(value, run, trail)

        return complete_abstract

    def _own_type(
        self, name: object, kind: GraphQLAbstractType, selected: Selected, value: object
    ) -> GraphQLObjectType:
        """Return the type of a name; raise in graphql-core's own words if it is not one of those.

        They ask an executor for nothing but its schema.
        """
        executor: Any = Executor.build(self._schema, parse(f"{{ {TYPENAME} }}"))
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
    fixed = fixed_arguments(field, node)
    if fixed is not None:
        return lambda source, run: resolve(source, run, **fixed)
    arguments = arguments_of(field, node)
    return lambda source, run: resolve(source, run, **run.given(arguments))


def _in_series(fields: Sequence[tuple[Path, Step]]) -> Step:
    """Return what carries out fields of a mutation, each when the one before has ended."""

    async def each(source: Any, run: Run, trail: Trail) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for path, make in fields:
            run.path = path
            done = begun(make(source, run, trail))
            result |= await done if type(done) is CoroutineType else done
        return result

    return lambda source, run, trail: run.wait(each(source, run, trail))
