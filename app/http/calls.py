"""Counts what API keys call; not a query, nor anything else that takes time."""

from app.errors import RateLimited
from app.graphql.context import Context
from app.graphql.engine.documents import Document
from app.graphql.engine.errors import is_refusal
from app.graphql.engine.execution import Response
from app.graphql.engine.outcomes import outcomes
from app.principal import Principal
from app.process.runtime import Runtime
from app.process.usage import WHOLE_REQUEST, Outcome


def count(document: Document, response: Response, context: Context, *, took_s: float) -> None:
    """Count each root field of an operation that a key called, with the time of the operation."""
    principal = context.principal
    if principal is None or principal.key_id is None:
        return
    usage, took_us = context.runtime.usage, int(took_s * 1_000_000)
    for coordinate, outcome in outcomes(document, response, context):
        usage.count(
            principal.key_id,
            coordinate,
            outcome,
            took_us,
            address=context.address,
            links=principal.derivations,
        )


def count_success(runtime: Runtime, principal: Principal, operation: str) -> None:
    """Count a request that is no GraphQL, and that a key may make."""
    if principal.key_id is not None:
        runtime.usage.count(
            principal.key_id, operation, Outcome.SUCCESS, links=principal.derivations
        )


def count_refused(runtime: Runtime, principal: Principal | None, error: Exception) -> None:
    """Count a request of a key that was refused as a whole.

    `rate_limits.request_by` has done so itself where it refuses.
    """
    if principal is None or principal.key_id is None or isinstance(error, RateLimited):
        return
    outcome = Outcome.REFUSAL if is_refusal(error) else Outcome.ERROR
    runtime.usage.count(principal.key_id, WHOLE_REQUEST, outcome, links=principal.derivations)
