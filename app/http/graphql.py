"""POST and GET /graphql, from bytes to bytes, and what else may be asked at that path.

    body (bounded) → credential and its limit → strict JSON → document (cached, bounded, valid)
    → idempotency, for mutations that ask for it → execution → JSON → compression, of queries

GET answers queries alone: a link, an image or a form of any page makes a GET, or a POST that is no
JSON, without asking first, and none of them may change anything.

Refusals before execution have their own status (`app.http.errors`); from execution on it is 200,
as clients of this API expect. It is an ASGI application of its own rather than a Starlette
endpoint: router, request object and middleware stack would cost half as much as the rest.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from time import perf_counter
from typing import Final
from uuid import UUID

import orjson
import structlog
from starlette.types import Receive, Scope, Send

from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.documents import Document, DocumentCache, DocumentRefused, OperationKind
from app.graphql.engine.errors import domain_error
from app.graphql.engine.outcomes import outcomes
from app.http import auth, calls
from app.http.answers import Answer, Header, respond
from app.http.auth import Caller
from app.http.body import (
    BodyRefused,
    GraphQLRequest,
    check_bodiless,
    parse_request,
    read_body,
    request_from_query,
)
from app.http.client_address import client_address
from app.http.compression import compressed
from app.http.cors import CORS_HEADERS, preflight
from app.http.documents import counted_document, document_of
from app.http.errors import (
    INTERNAL_ERROR,
    NOT_ALLOWED,
    BadIdempotencyKey,
    error_body,
    refusal,
)
from app.http.graphiql import graphiql_page, wants_page
from app.http.idempotency import Conclusion, OncePerKey, Repeatable
from app.http.metrics import Metrics
from app.http.operations import LATE, NotExecutedError, Operations
from app.limits.windows import Quota
from app.process.runtime import Runtime
from app.process.usage import Outcome
from app.services import idempotency, rate_limits
from app.services.idempotency import AnswerNotKept, Replay

Headers = Sequence[Header]

_REPLAYED: Final[Header] = (b"idempotent-replayed", b"true")
_IDEMPOTENCY_KEY: Final = re.compile(
    rb"[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE
)

#: Errors that say 'not now': the same request may succeed later, so its answer is not kept.
_PASSING: Final = frozenset(
    {
        "CLOCK_SKEWED",
        "DB_ERROR",
        "INTERNAL_SERVER_ERROR",
        "LND_OFFLINE",
        "TIMEOUT",
        "TOO_MANY_REQUEST",
    }
)

#: Mutations whose answer holds a secret that is shown once and stored nowhere.
_SECRETIVE: Final = frozenset(
    {
        "adminApiKeyCreate",
        "apiKeyCreate",
        "apiKeyRotate",
        "apiKeyUpdate",
        "userLogin",
        "userPasswordLogin",
        "userTotpRecoveryCodesRenew",
        "userTotpRegistrationInitiate",
        "userTotpRegistrationValidate",
        "voucherCreate",
        "webhookEndpointCreate",
        "webhookEndpointRevealSecret",
        "webhookEndpointRotateSecret",
    }
)
_SECRET_GONE: Final = error_body(AnswerNotKept.text, AnswerNotKept.code)

#: Over HTTP they would have to be answered with one event, which is none.
_NO_SUBSCRIPTION: Final = "Subscriptions are answered over a WebSocket only."
_NO_MUTATION: Final = "Mutations are carried out by POST with a JSON body, never by GET."

_log = structlog.get_logger(__name__)


class GraphQLEndpoint:
    """The application at the API's path, for all methods of HTTP."""

    def __init__(
        self,
        runtime: Runtime,
        documents: DocumentCache,
        operations: Operations,
        metrics: Metrics,
    ) -> None:
        self._runtime = runtime
        self._settings = runtime.settings
        self._trusted = runtime.settings.trusted_networks
        self._body_bytes_max = runtime.settings.body_bytes_max
        self._body_timers = runtime.body_timers
        self._documents = documents
        self._operations = operations
        self._metrics = metrics
        self._once = OncePerKey(runtime)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        if method == "POST":
            answer = await self._answer(scope, receive)
        elif method == "OPTIONS":
            answer = preflight(_header(scope["headers"], b"access-control-request-headers"))
        elif method in {"GET", "HEAD"} and wants_page(_header(scope["headers"], b"accept")):
            page = graphiql_page(simulated=self._settings.node == "sandbox")
            await page(scope, receive, send)
            return
        elif method == "GET":
            answer = await self._answer(scope, None)
        else:
            answer = NOT_ALLOWED
        await respond(send, answer.having(*CORS_HEADERS))

    async def answer_to(
        self,
        caller: Caller,
        request: GraphQLRequest,
        *,
        check: Callable[[Document], None],
        once: str,
    ) -> Answer:
        """Answer an operation of a caller who is known already; see `Api.answer`."""
        headers = ((b"x-idempotency-key", once.encode()),) if once else ()
        body = orjson.dumps([request.query, request.variables, request.operation_name])
        try:
            document = await document_of(
                self._runtime, self._documents, request, caller.principal, address=caller.address
            )
            check(document)
            return await self._operate(headers, request, document, body, caller)
        except Exception as error:
            calls.count_refused(self._runtime, caller.principal, error)
            return self._refused(error)

    async def close(self, timeout_s: float) -> int:
        """Let the mutations at work come to their end, before what they use is closed.

        Returns how many had not by then.
        """
        began = perf_counter()
        left = await execution.finish_mutations(timeout_s)
        await self._once.finish(max(0.0, timeout_s - (perf_counter() - began)))
        return left

    async def _answer(self, scope: Scope, receive: Receive | None) -> Answer:
        """Answer a request; `receive` is None if it has no body."""
        headers: Headers = scope["headers"]
        client = scope["client"]
        address = client_address(client and client[0], headers, self._trusted)
        try:
            if receive is None:
                check_bodiless(headers)
                body = None
            else:
                body = await read_body(
                    receive, headers, bytes_max=self._body_bytes_max, timers=self._body_timers
                )
            caller = await auth.identify(
                self._runtime,
                headers,
                address=address,
                user_agent=_header(headers, b"user-agent"),
                message=auth.message_of(scope, body or b""),
                counts_work=True,
            )
        except Exception as error:
            return self._refused(error)
        quotas = caller.quotas
        try:
            request = await self._request(scope, body, caller)
            document, counted = await self._document(request, caller)
            quotas += counted
            answer = await self._operate(headers, request, document, body, caller)
        except Exception as error:
            calls.count_refused(self._runtime, caller.principal, error)
            answer = self._refused(error)
            if answer.status == HTTPStatus.TOO_MANY_REQUESTS:  # it says which limit it was
                return answer
        return answer.having(*auth.quota_headers(quotas))

    async def _request(self, scope: Scope, body: bytes | None, caller: Caller) -> GraphQLRequest:
        try:
            if body is None:
                return request_from_query(scope["query_string"])
            return parse_request(body, _header(scope["headers"], b"content-type"))
        except BodyRefused:
            if caller.principal is not None and not caller.is_counted:
                await rate_limits.request_by(self._runtime, caller.principal)
            raise

    async def _document(
        self, request: GraphQLRequest, caller: Caller
    ) -> tuple[Document, tuple[Quota, ...]]:
        """Return the document of a request, and the quotas of what is counted only now."""
        runtime, principal, address = self._runtime, caller.principal, caller.address
        if principal is not None and not caller.is_counted:
            return await counted_document(
                runtime, self._documents, request, principal, address=address
            )
        return await document_of(runtime, self._documents, request, principal, address=address), ()

    def _refused(self, error: Exception) -> Answer:
        answer = refused(error)
        if answer.status != HTTPStatus.OK:
            self._metrics.refused(answer.status)
        return answer

    async def _operate(
        self,
        headers: Headers,
        request: GraphQLRequest,
        document: Document,
        body: bytes | None,
        caller: Caller,
    ) -> Answer:
        key = idempotency_key(headers)
        variables = request.variables or {}
        context = Context(
            self._runtime,
            caller.principal,
            caller.address,
            caller.user_agent,
            is_root=caller.is_root,
            values_asked=document.measure.values,
            documents=self._documents,
        )
        if document.kind is OperationKind.SUBSCRIPTION:
            raise BodyRefused(400, "BAD_REQUEST", _NO_SUBSCRIPTION)
        if document.kind is OperationKind.QUERY:
            answer = await self._operations.answer(document, variables, context)
            return await compressed(Answer(200, answer), headers)
        if body is None:
            raise BodyRefused(405, "METHOD_NOT_ALLOWED", _NO_MUTATION)
        if key is None:
            return Answer(200, await self._operations.answer(document, variables, context))
        once = self._execute_once(document, variables, context, key=key, body=body)
        return await self._operations.in_time(once, late=Answer(200, LATE))

    async def _execute_once(
        self,
        document: Document,
        variables: Mapping[str, object],
        context: Context,
        *,
        key: UUID,
        body: bytes,
    ) -> Answer:
        async def run(mark: UUID) -> Conclusion:
            context.idempotency_id = mark
            result = await self._operations.execute(document, variables, context)
            return _conclusion(document, context, result)

        principal = context.principal
        if principal is None and not context.is_root:
            await rate_limits.anonymous_repeatable(self._runtime, address=context.address)
        tenant = idempotency.tenant(principal, address=context.address, is_root=context.is_root)
        authority = idempotency.authority(principal)
        began = perf_counter()
        repeatable = Repeatable(tenant=tenant, key=key, body=body, authority=authority)
        answer = await self._once.answer(repeatable, run)
        if isinstance(answer, Replay) and answer.authority != authority:
            # Refused as a first call would be, or told that it was carried out; nothing is done.
            context.withholds = True
            return Answer(
                200, orjson.dumps(await self._operations.execute(document, variables, context))
            )
        if isinstance(answer, Replay):
            found = orjson.loads(answer.answer)
            calls.count(document, found, context, took_s=perf_counter() - began)
            return Answer(200, answer.answer).having(_REPLAYED)
        return Answer(200, answer)


def idempotency_key(headers: Headers) -> UUID | None:
    """Return the X-Idempotency-Key of a request, None without one.

    Raises `BadIdempotencyKey` when it is repeated or not a UUID of any version.
    """
    values = [value for name, value in headers if name == b"x-idempotency-key"]
    if not values:
        return None
    if len(values) > 1 or not _IDEMPOTENCY_KEY.fullmatch(values[0]):
        raise BadIdempotencyKey
    return UUID(values[0].decode("ascii"))


def refused(error: Exception) -> Answer:
    """Return the answer to a request that ended in an exception, be it a refusal or a bug."""
    if isinstance(error, (BodyRefused, DocumentRefused)):
        return refusal(error)
    if isinstance(error, NotExecutedError):
        return Answer(400, orjson.dumps(error.answer))
    known = domain_error(error)
    if known is None:
        _log.error("request_failed", exc_info=error)
        return INTERNAL_ERROR
    return refusal(known)


def _conclusion(document: Document, context: Context, result: execution.Response) -> Conclusion:
    answer = orjson.dumps(result)
    codes = {error["code"] for error in result.get("errors", ())}
    if context.try_again or codes & _PASSING or _only_refused(document, context, result):
        return Conclusion(answer, kept=None)
    if not (_SECRETIVE.isdisjoint(document.root_fields) or _nothing_done(result)):
        return Conclusion(answer, kept=_SECRET_GONE)
    return Conclusion(answer, kept=answer)


def _only_refused(document: Document, context: Context, result: execution.Response) -> bool:
    """Tell whether the caller might do nothing of what was asked: it may, once it may more."""
    return all(outcome is Outcome.REFUSAL for _, outcome in outcomes(document, result, context))


def _nothing_done(result: execution.Response) -> bool:
    payloads = (result.get("data") or {}).values()
    return all(
        payload is None or (isinstance(payload, dict) and payload.get("errors"))
        for payload in payloads
    )


def _header(headers: Headers, name: bytes) -> str:
    """Return the only value of a header, "" if there is none or they disagree."""
    value = None
    for found, other in headers:
        if found == name:
            if value is not None and other != value:
                return ""
            value = other
    return "" if value is None else value.decode("latin-1")
