"""Runs documents against the schema and returns what is sent: plain dicts, ready for JSON."""

import asyncio
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Coroutine,
    Hashable,
    Mapping,
)
from functools import partial
from types import CoroutineType
from typing import Any, Final, TypeAlias, TypeGuard, TypeVar

import orjson
from graphql import (
    ExecutionResult,
    Executor,
    GraphQLError,
    GraphQLSchema,
    create_source_event_stream,
)

from app.errors import DomainError
from app.graphql.engine.documents import Document, DocumentRefused, OperationKind
from app.graphql.engine.errors import format_error, is_refusal
from app.graphql.engine.fetching import Later
from app.graphql.engine.plan import coerced
from app.graphql.engine.request import RequestContext
from app.graphql.engine.steps import Run, carry_out
from app.process.once import Once
from app.process.usage import Outcome

T = TypeVar("T")

Answers: TypeAlias = Once[dict[str, Any]]
"""What several subscribers are told alike."""

Response: TypeAlias = dict[str, Any]
"""`data` and, if there are any, `errors`. Without `data` nothing of the request was executed."""

_COERCION_ERRORS_MAX: Final = 5

#: Mutations at work. A task that nobody refers to may be collected before it is done.
_mutations: Final[set[asyncio.Task[Any]]] = set()


async def execute(
    schema: GraphQLSchema, document: Document, variables: Mapping[str, Any], context: RequestContext
) -> Response:
    """Answer a query or a mutation.

    A query that takes longer than the settings allow is stopped. A mutation is carried to its end
    even when the caller is cancelled: a payment must not stop half-way.
    """
    refusal = _refusal_of_pages(schema, document, variables)
    if refusal is not None:
        return refusal
    if document.kind is OperationKind.SUBSCRIPTION:
        return _refused("Subscriptions are answered over a WebSocket only.", "BAD_REQUEST")
    result: Any = _start(schema, document, variables, context)
    if _is_coroutine(result):
        if document.kind is OperationKind.MUTATION:
            result = await _to_its_end(result)
        else:
            result = await _in_time(result, context)
    return result if isinstance(result, dict) else _response(result, context)


def _start(
    schema: GraphQLSchema,
    document: Document,
    variables: Mapping[str, Any],
    context: RequestContext,
) -> ExecutionResult | Coroutine[Any, Any, ExecutionResult] | Response:
    """Begin by the plan of a document if it has one, else, or to refuse, by graphql-core.

    Nothing is begun twice: whichever begins also ends, whatever goes wrong.
    """
    planned = document.plan.planned(schema, variables)
    if planned is not None:
        make_data, values = planned
        return carry_out(make_data, Run(context, values))
    executor = _executor(schema, document, variables, context)
    if isinstance(executor, list):
        return {"errors": [format_error(error) for error in executor]}
    result: Any = executor.execute_operation()
    return result  # type: ignore[no-any-return]


async def subscribe(
    schema: GraphQLSchema,
    document: Document,
    variables: Mapping[str, Any],
    context: RequestContext,
    shared: Answers | None = None,
) -> AsyncIterator[Response]:
    """Yield the answers to a subscription until the consumer closes it.

    Only a request that cannot be executed, or a stream that fails, ends by itself: with one answer
    that has `errors`, and no `data` in the first case. What subscribers with the same selection and
    of the same audience are told of the same event is worked out once, if they have `shared` in
    common; such an answer must not be changed.
    """
    refusal = _refusal_of_pages(schema, document, variables)
    if refusal is not None:
        yield refusal
        return
    executor = _executor(schema, document, variables, context)
    if isinstance(executor, list):
        yield {"errors": [format_error(error) for error in executor]}
        return
    stream: Any = create_source_event_stream(executor)
    if _is_coroutine(stream):
        stream = await stream
    if isinstance(stream, ExecutionResult):
        yield _response(stream, context)
        return
    try:
        selection = None if shared is None else _selection(document, variables)
        async for event in stream:
            same_as = getattr(event, "same_as", None)
            if shared is None or selection is None or same_as is None:
                context.forget()
                yield await _told(schema, document, variables, context, event)
                continue
            alike = (selection, context.audience, same_as)
            tell = partial(_told, schema, document, variables, context.for_audience(), event)
            yield await shared.get(alike, tell)
    except Exception as error:
        yield {"data": None, "errors": [format_error(GraphQLError("", original_error=error))]}
    finally:
        await stream.aclose()


async def _told(
    schema: GraphQLSchema,
    document: Document,
    variables: Mapping[str, Any],
    context: RequestContext,
    event: object,
) -> Response:
    """Return what a subscriber is told of an event, by the plan of the document if it has one."""
    planned = document.plan.planned(schema, variables)
    result: Any
    if planned is not None:
        make_data, values = planned
        result = carry_out(make_data, Run(context, values), event)
    else:
        executor = _executor(schema, document, variables, context)
        assert not isinstance(executor, list), "it was executed for whoever subscribed"
        result = executor.build_per_event_executor(event).execute_operation(False)
    done = await _in_time(result, context) if _is_coroutine(result) else result
    return _response(done, context)


def _selection(document: Document, variables: Mapping[str, Any]) -> Hashable | None:
    """Return what tells a selection from any other; None if that cannot be told."""
    try:
        return document, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # a number that is too long for it
        return None


async def finish_mutations(timeout_s: float) -> int:
    """Wait for the mutations at work, before what they use is closed; return how many are left."""
    if _mutations:
        await asyncio.wait(_mutations, timeout=timeout_s)
    return len(_mutations)


def _refusal_of_pages(
    schema: GraphQLSchema, document: Document, variables: Mapping[str, Any]
) -> Response | None:
    """Return the refusal of a document whose variables ask for pages too long."""
    if document.measure.values <= document.bounds.values_max:
        return None
    values = coerced(schema, document.operation, variables)
    if values is None:
        return None  # refused for that
    try:
        document.check_pages(values.coerced)
    except DocumentRefused as refused:
        return {"errors": [format_error(error) for error in refused.errors]}
    return None


def _executor(
    schema: GraphQLSchema,
    document: Document,
    variables: Mapping[str, Any],
    context: RequestContext,
) -> Executor[None] | list[GraphQLError]:
    name = document.operation.name
    # The plain executor: the default one is for @defer and @stream, and slower.
    return Executor.build(
        schema,
        document.ast,
        context_value=context,
        raw_variable_values=dict(variables),
        operation_name=None if name is None else name.value,
        max_coercion_errors=_COERCION_ERRORS_MAX,
        is_awaitable=_is_awaitable,
        is_async_iterable=_never,
        hide_suggestions=True,
    )


def _is_coroutine(value: object) -> TypeGuard[Coroutine[Any, Any, Any]]:
    return type(value) is CoroutineType


def _is_awaitable(value: object) -> TypeGuard[Awaitable[Any]]:
    """Tell whether to await a value. Resolvers return nothing else that could be awaited."""
    return type(value) is CoroutineType or type(value) is Later


def _never(_value: object) -> TypeGuard[AsyncIterable[Any]]:
    """Tell that a list is not to be awaited item by item. No resolver returns such a one."""
    return False


async def _to_its_end(mutation: Coroutine[Any, Any, T]) -> T:
    task = asyncio.create_task(mutation)
    _mutations.add(task)
    task.add_done_callback(_mutations.discard)
    return await asyncio.shield(task)


async def _in_time(
    result: Coroutine[Any, Any, ExecutionResult], context: RequestContext
) -> ExecutionResult:
    limit_s = context.request_timeout_s
    try:
        async with asyncio.timeout(limit_s):
            return await result
    except TimeoutError:
        return _late(context)


def _late(context: RequestContext) -> ExecutionResult:
    limit_s = context.request_timeout_s
    late = DomainError(f"The request was stopped after {limit_s:g} seconds.", code="TIMEOUT")
    return ExecutionResult(None, [GraphQLError(late.message, original_error=late)])


def _response(result: ExecutionResult, context: RequestContext) -> Response:
    response: Response = {"data": result.data}
    if result.errors:
        for error in result.errors:
            if error.path:
                key = str(error.path[0])
                if is_refusal(error):
                    context.ended[key] = Outcome.REFUSAL
                else:
                    context.ended.setdefault(key, Outcome.ERROR)
        response["errors"] = [format_error(error) for error in result.errors]
    return response


def _refused(message: str, code: str) -> Response:
    return {"errors": [format_error(GraphQLError(message, extensions={"code": code}))]}
