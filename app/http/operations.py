"""Queries and mutations, carried out and counted alike whatever transport they came by."""

import asyncio
from collections.abc import Awaitable, Mapping
from time import perf_counter
from typing import Final, TypeVar

import orjson
from graphql import GraphQLSchema

from app.errors import OutcomeUnknown
from app.graphql import kinds
from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.documents import Document, OperationKind
from app.graphql.engine.outcomes import outcomes
from app.graphql.kinds import INVOICES
from app.http import calls
from app.http.errors import error_body
from app.http.introspection import IntrospectionAnswers
from app.http.metrics import Metrics
from app.http.outcome_classes import FAILURE, outcome_class
from app.process.timers import Timers
from app.process.usage import Outcome
from app.services.keys import crediting
from app.services.keys.crediting import CreditKind, TakenCredit

T = TypeVar("T")

#: What is answered for a mutation that takes too long. It runs on to its end.
LATE: Final = error_body(OutcomeUnknown.text, "TIMEOUT")


class NotExecutedError(Exception):
    """The variables do not fit the document, so nothing was executed; as bad as a bad document."""

    def __init__(self, answer: execution.Response) -> None:
        super().__init__("not executed")
        self.answer = answer


class Operations:
    """Carries out what is in documents that may be executed."""

    def __init__(self, schema: GraphQLSchema, metrics: Metrics, timers: Timers) -> None:
        """`timers` say how long a request may take."""
        self._schema = schema
        self._metrics = metrics
        self._timers = timers
        self._introspection = IntrospectionAnswers()

    async def answer(
        self, document: Document, variables: Mapping[str, object], context: Context
    ) -> bytes:
        """Return the answer to a query or a mutation as it is sent.

        Raises `NotExecutedError`. A mutation that takes longer than a request may is answered with
        `LATE`; it runs on to its end then, and when the caller is cancelled.
        """
        if document.kind is OperationKind.QUERY:
            return await self._query(document, variables, context)
        return await self.in_time(self._mutation(document, variables, context), late=LATE)

    async def in_time(self, mutation: Awaitable[T], *, late: T) -> T:
        """Return what a mutation results in, `late` if that takes longer than a request may."""
        deadline = self._timers.deadline()
        try:
            with deadline:
                return await mutation
        except TimeoutError:
            if not deadline.expired:
                raise
            return late

    async def execute(
        self, document: Document, variables: Mapping[str, object], context: Context
    ) -> execution.Response:
        """Return what an operation results in, and count it. Raises `NotExecutedError`."""
        began = perf_counter()
        taken = await self._take(document, context)
        try:
            result = await execution.execute(self._schema, document, variables, context)
        except asyncio.CancelledError:  # too late; a mutation runs on to its end
            took_s = perf_counter() - began
            self._metrics.executed(document.kind.value, document.root_fields, FAILURE, took_s)
            calls.count(document, {}, context, took_s=took_s)
            raise
        self._count(document, result, context, took_s=perf_counter() - began)
        if taken:
            await crediting.give_back(context.runtime, taken, _failed(document, result, context))
        if "data" not in result:
            raise NotExecutedError(result)
        return result

    async def _mutation(
        self, document: Document, variables: Mapping[str, object], context: Context
    ) -> bytes:
        return orjson.dumps(await self.execute(document, variables, context))

    async def _query(
        self, document: Document, variables: Mapping[str, object], context: Context
    ) -> bytes:
        began = perf_counter()
        remembered = self._introspection.get(document, variables)
        if remembered is not None:
            await self._take(document, context)
            known, sent = remembered
            self._count(document, known, context, took_s=perf_counter() - began)
            return sent
        result = await self.execute(document, variables, context)
        answer = orjson.dumps(result)
        self._introspection.remember(document, variables, result, answer)
        return answer

    async def _take(self, document: Document, context: Context) -> list[TakenCredit]:
        """Take the credits of the key that asks. Raises `CreditsExhausted`."""
        principal = context.principal
        if principal is None or not principal.restrictions.credit_kinds:
            return []
        invoices = sum(kinds.kind_of(one) == INVOICES for one in document.root_calls.values())
        work: dict[str, int] = {CreditKind.REQUESTS: 1, CreditKind.INVOICES: invoices}
        return await crediting.take(context.runtime, principal, work)

    def _count(
        self, document: Document, result: execution.Response, context: Context, *, took_s: float
    ) -> None:
        outcome = outcome_class(result, context.ended)
        self._metrics.executed(document.kind.value, document.root_fields, outcome, took_s)
        calls.count(document, result, context, took_s=took_s)


def _failed(document: Document, result: execution.Response, context: Context) -> Mapping[str, int]:
    """Return how much of the work of an operation came to nothing; a request if all of it did.

    Where nobody knows, nothing did.
    """
    if context.is_unsure:
        return {}
    good = [
        coordinate
        for coordinate, outcome in outcomes(document, result, context)
        if outcome is Outcome.SUCCESS
    ]
    calls_made = document.root_calls.values()
    invoices = sum(kinds.kind_of(one) == INVOICES for one in calls_made)
    made = sum(kinds.kind_of(one) == INVOICES for one in good)
    return {CreditKind.REQUESTS: int(not good), CreditKind.INVOICES: invoices - made}
