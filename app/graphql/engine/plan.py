"""A query turned into Python functions that make its answer when nothing goes wrong.

The executor of graphql-core asks at every field of every request which type it has, what was
selected below it and how its value is completed; most of the time of a large answer goes there. A
plan asks once. It knows only the way without errors: should anything go wrong it raises, and the
executor answers instead (`execution`), so that errors are made in one place. A mutation that was
carried out by then is not carried out again: the executor is given how it ended (`Done`).
What a plan does not cover has none: directives, introspection, several mutations in one request.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import CoroutineType
from typing import Any, Final, TypeAlias

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLAbstractType,
    GraphQLError,
    GraphQLField,
    GraphQLLeafType,
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
    Undefined,
    ValueNode,
    VariableNode,
    get_argument_values,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from graphql.pyutils import Path

from app.graphql.engine.request import RequestContext

_TYPENAME: Final = "__typename"

#: A future that nobody refers to may be collected before it is done.
_settling: Final[set[asyncio.Future[Any]]] = set()


class OffPlanError(Exception):
    """Something that a plan has no way for; the executor has."""


@dataclass(slots=True)
class Info:
    """What resolvers and the guard use of graphql-core's info."""

    context: RequestContext
    #: Of a mutation, as the guard tells by it which one an error is about.
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """How a mutation ended; as the root value it has the guard answer so, and not act again."""

    value: object = None
    error: Exception | None = None

    @classmethod
    async def by(cls, acting: Coroutine[Any, Any, object]) -> "Done":
        """Act, and return how that ended."""
        try:
            return cls(await acting)
        except Exception as error:
            return cls(error=error)

    def result(self) -> object:
        """Return what the mutation returned, or raise what it raised."""
        if self.error is not None:
            raise self.error
        return self.value


@dataclass(slots=True)
class Run:
    """One request under a plan, with its variables as graphql-core coerced them."""

    info: Info
    variables: Any
    #: Set once the mutation has ended, well or not.
    done: Done | None = None


Resolve: TypeAlias = Callable[[Any, Run], Any]
"""Returns a field's value for a source, or a coroutine of it."""

Complete: TypeAlias = Callable[[Any, Run], Any]
"""Turns a field's value into what is sent, or into a coroutine of that."""


class Plan:
    """The plan of a document, made when the document is executed for the second time."""

    __slots__ = ("_fragments", "_make_data", "_operation", "_uses")

    def __init__(
        self,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
    ) -> None:
        self._operation = operation
        self._fragments = fragments
        self._make_data: Complete | None = None
        self._uses = 0

    def make_data(self, schema: GraphQLSchema) -> Complete | None:
        """Return what makes the data of an answer, None if there is no plan, or not yet."""
        if self._uses < 2:
            self._uses += 1
            if self._uses == 2:
                self._make_data = _compile(schema, self._operation, self._fragments)
        return self._make_data


def _compile(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
) -> Complete | None:
    root = schema.get_root_type(operation.operation)
    directed = _has_directives(operation) or any(map(_has_directives, fragments.values()))
    if root is None or directed:
        return None
    compiler = _Compiler(schema, fragments)
    try:
        if operation.operation is OperationType.MUTATION:
            return compiler.mutation(root, operation.selection_set)
        return compiler.whole(root, [operation.selection_set])
    except (OffPlanError, GraphQLError):
        return None


class _Compiler:
    """Makes the steps of one operation. All of its methods may raise `OffPlanError`."""

    def __init__(
        self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode]
    ) -> None:
        self._schema = schema
        self._fragments = fragments

    def fields(
        self, parent: GraphQLObjectType, selections: Iterable[SelectionSetNode]
    ) -> dict[str, list[FieldNode]]:
        """Return the fields selected of a type, by their keys in the answer."""
        found: dict[str, list[FieldNode]] = {}
        for selection_set in selections:
            self._collect(parent, selection_set, found)
        return found

    def _collect(
        self,
        parent: GraphQLObjectType,
        selection_set: SelectionSetNode,
        found: dict[str, list[FieldNode]],
    ) -> None:
        for node in selection_set.selections:
            if isinstance(node, FieldNode):
                found.setdefault((node.alias or node.name).value, []).append(node)
                continue
            fragment: FragmentDefinitionNode | InlineFragmentNode
            if isinstance(node, FragmentSpreadNode):
                fragment = self._fragments[node.name.value]
                if fragment.variable_definitions:
                    raise OffPlanError
            else:
                assert isinstance(node, InlineFragmentNode)
                fragment = node
            if self._applies(fragment, parent):
                self._collect(parent, fragment.selection_set, found)

    def _applies(
        self, fragment: FragmentDefinitionNode | InlineFragmentNode, parent: GraphQLObjectType
    ) -> bool:
        condition = fragment.type_condition
        if condition is None or condition.name.value == parent.name:
            return True
        named = self._schema.get_type(condition.name.value)
        return is_abstract_type(named) and self._schema.is_sub_type(named, parent)

    def _step(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> Resolve:
        """Return a function that resolves and completes a field."""
        if nodes[0].name.value == _TYPENAME:
            typename = parent.name
            return lambda _source, _run: typename
        resolve, complete = self._parts(parent, nodes)

        async def later(value: Coroutine[Any, Any, Any], run: Run) -> Any:
            done = complete(await value, run)
            return await done if type(done) is CoroutineType else done

        def step(source: Any, run: Run) -> Any:
            value = resolve(source, run)
            return later(value, run) if type(value) is CoroutineType else complete(value, run)

        return step

    def mutation(self, root: GraphQLObjectType, selection_set: SelectionSetNode) -> Complete:
        """Return what carries out the only field of a mutation, and keeps how it ended."""
        (key, nodes), *others = self.fields(root, [selection_set]).items()
        if others:
            raise OffPlanError
        resolve, complete = self._parts(root, nodes)
        path = Path(None, key, root.name)

        async def mutate(_source: Any, run: Run) -> dict[str, Any]:
            run.info.path = path
            run.done = await Done.by(resolve(None, run))
            value = complete(run.done.result(), run)
            return {key: await value if type(value) is CoroutineType else value}

        return mutate

    def _parts(self, parent: GraphQLObjectType, nodes: list[FieldNode]) -> tuple[Resolve, Complete]:
        """Return what resolves a field, and what completes its value."""
        field = parent.fields.get(nodes[0].name.value)
        if field is None or field.resolve is None:
            raise OffPlanError
        selections = [node.selection_set for node in nodes if node.selection_set is not None]
        return _resolve(field, nodes[0]), self._complete(field.type, selections)

    def _complete(
        self, kind: GraphQLOutputType, selections: Sequence[SelectionSetNode]
    ) -> Complete:
        nullable = not is_non_null_type(kind)
        inner = kind if nullable else kind.of_type  # type: ignore[union-attr]
        if is_leaf_type(inner):
            return _leaf(inner, nullable=nullable)
        if is_list_type(inner):
            return _nulled(_list(self._complete(inner.of_type, selections)), nullable=nullable)
        if is_object_type(inner):
            return _nulled(self.whole(inner, selections), nullable=nullable)
        if is_abstract_type(inner):
            return _nulled(self._abstract(inner, selections), nullable=nullable)
        raise OffPlanError

    def whole(self, kind: GraphQLObjectType, selections: Sequence[SelectionSetNode]) -> Complete:
        """Return what makes an object of all fields selected."""
        fields = self.fields(kind, selections)
        return _object([(key, self._step(kind, nodes)) for key, nodes in fields.items()])

    def _abstract(
        self, kind: GraphQLAbstractType, selections: Sequence[SelectionSetNode]
    ) -> Complete:
        """Return what completes a value as its own type; each type's way is made when needed.

        Made beforehand, nested ones would multiply.
        """
        completes: dict[str, Complete] = {}
        resolve_type = kind.resolve_type
        if resolve_type is None:
            raise OffPlanError

        def complete_abstract(value: Any, run: Run) -> Any:
            name = resolve_type(value, run.info, kind)  # type: ignore[arg-type]
            complete = completes.get(name)  # type: ignore[arg-type]
            if complete is None:
                named = self._schema.get_type(name)  # type: ignore[arg-type]
                if not is_object_type(named):
                    raise OffPlanError
                complete = completes[named.name] = self.whole(named, selections)
            return complete(value, run)

        return complete_abstract


def _has_directives(
    node: OperationDefinitionNode | FragmentDefinitionNode | SelectionNode,
) -> bool:
    if node.directives:
        return True
    selection_set = getattr(node, "selection_set", None)
    return selection_set is not None and any(map(_has_directives, selection_set.selections))


def _resolve(field: GraphQLField, node: FieldNode) -> Resolve:
    resolve = field.resolve
    assert resolve is not None
    if not field.args:
        return lambda source, run: resolve(source, run.info)
    if not any(_has_variable(argument.value) for argument in node.arguments or ()):
        fixed = get_argument_values(field, node)
        return lambda source, run: resolve(source, run.info, **fixed)

    def resolve_with_variables(source: Any, run: Run) -> Any:
        return resolve(source, run.info, **get_argument_values(field, node, run.variables))

    return resolve_with_variables


def _has_variable(value: ValueNode) -> bool:
    if isinstance(value, ListValueNode):
        return any(map(_has_variable, value.values))
    if isinstance(value, ObjectValueNode):
        return any(_has_variable(field.value) for field in value.fields)
    return isinstance(value, VariableNode)


def _nulled(complete: Complete, *, nullable: bool) -> Complete:
    def complete_or_null(value: Any, run: Run) -> Any:
        if value is None:
            if nullable:
                return None
            raise OffPlanError
        if isinstance(value, Exception):
            raise OffPlanError
        return complete(value, run)

    return complete_or_null


def _leaf(kind: GraphQLLeafType, *, nullable: bool) -> Complete:
    coerce = kind.coerce_output_value

    def complete_leaf(value: Any, _run: Run) -> Any:
        if value is None and nullable:
            return None
        coerced = coerce(value)
        if coerced is None or coerced is Undefined:
            raise OffPlanError
        return coerced

    return complete_leaf


def _list(complete: Complete) -> Complete:
    def complete_list(value: Any, run: Run) -> Any:
        items: list[Any] = []
        try:
            items.extend(complete(item, run) for item in value)
        except BaseException:
            _settle(items)
            raise
        return _gathered(items) if CoroutineType in map(type, items) else items

    return complete_list


def _object(steps: Iterable[tuple[str, Resolve]]) -> Complete:
    fields = tuple(steps)

    def complete_object(value: Any, run: Run) -> Any:
        result: dict[str, Any] = {}
        waits = False
        try:
            for key, step in fields:
                result[key] = done = step(value, run)
                if type(done) is CoroutineType:
                    waits = True
        except BaseException:
            _settle(result.values())
            raise
        return _filled(result) if waits else result

    return complete_object


async def _gathered(items: list[Any]) -> list[Any]:
    waiting = [place for place, item in enumerate(items) if type(item) is CoroutineType]
    for place, done in zip(waiting, await _all([items[place] for place in waiting]), strict=True):
        items[place] = done
    return items


async def _filled(result: dict[str, Any]) -> dict[str, Any]:
    waiting = [key for key, item in result.items() if type(item) is CoroutineType]
    result.update(zip(waiting, await _all([result[key] for key in waiting]), strict=True))
    return result


async def _all(coroutines: Sequence[Coroutine[Any, Any, Any]]) -> Sequence[Any]:
    """Await side by side. When one fails the others are cancelled, and over, before this raises."""
    if len(coroutines) == 1:
        return [await coroutines[0]]
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


def _settle(items: Iterable[Any]) -> None:
    """Let coroutines whose answers nobody waits for any more come to their end."""
    waiting = [item for item in items if type(item) is CoroutineType]
    if waiting:
        task = asyncio.gather(*waiting, return_exceptions=True)
        _settling.add(task)
        task.add_done_callback(_settling.discard)
