"""What is timed, before and after there is a long history."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Any, Final

from app.graphql.context import Context
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.engine.execution import execute
from app.graphql.schema import build_schema
from app.money import sats
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import sending
from scripts.scaling.history import Owner

SCHEMA: Final = build_schema()

KEYS: Final = """
{ me { apiKeys { id name limits { dailyLimitSats annualSpentSats }
  budgets { timeWindow limitSats spentSats remainingSats resetsAt } } } }
"""
PAGE: Final = """
{ me { defaultAccount { transactions(first: 20) {
  edges { cursor node { id direction status memo createdAt settlementAmount } }
  pageInfo { hasNextPage endCursor } } } } }
"""


@dataclass(frozen=True, slots=True)
class Times:
    """How long something took, in milliseconds."""

    median_ms: float
    most_ms: float


async def timed(count: int, work: Callable[[], Awaitable[object]]) -> Times:
    """Do something so many times, after one that does not count."""
    await work()
    taken = []
    for _ in range(count):
        begun = perf_counter()
        await work()
        taken.append(1_000 * (perf_counter() - begun))
    return Times(median(taken), max(taken))


async def of_everyday(
    runtime: Runtime, limited: Owner, unlimited: Owner, count: int
) -> dict[str, Times]:
    """Time what users do."""
    documents = DocumentCache(SCHEMA, Bounds(), 100)

    async def pay(payer: Owner, payee: Owner) -> None:
        await sending.send_intraledger(
            runtime,
            payer.payer,
            wallet_id=payer.wallet_id,
            recipient_wallet_id=payee.wallet_id,
            amount=sats(1),
        )

    async def look_at_limits() -> None:
        async with runtime.connection() as connection:
            await connection.execute("SELECT key_may_spend($1, 1, 0)", limited.key_id)

    return {
        "a payment by a key with five limits": await timed(count, lambda: pay(limited, unlimited)),
        "of it, its limits": await timed(count, look_at_limits),
        "a payment by a key without limits": await timed(count, lambda: pay(unlimited, limited)),
        "me.apiKeys, a page with budgets": await timed(
            max(count // 10, 1), lambda: ask(runtime, documents, KEYS, limited.principal)
        ),
        "a page of history, 20 transactions": await timed(
            count, lambda: ask(runtime, documents, PAGE, limited.principal)
        ),
    }


async def ask(
    runtime: Runtime, documents: DocumentCache, document: str, principal: Principal
) -> dict[str, Any]:
    """Return what a query answers, without HTTP. Raises `RuntimeError` if it is refused."""
    context = Context(runtime, principal, "127.0.0.1", "scale")
    answer = await execute(SCHEMA, documents.get(document, None), {}, context)
    if "errors" in answer:
        raise RuntimeError(str(answer["errors"]))
    data: dict[str, Any] = answer["data"]
    return data


async def of_check(runtime: Runtime, *, incremental: bool) -> tuple[Times, int]:
    """Time one check; return also how many journals it looked at. Raises if it finds anything."""
    begun = perf_counter()
    report = await checkup.check(runtime, incremental=incremental)
    taken_ms = 1_000 * (perf_counter() - begun)
    if not report.ok:
        raise RuntimeError("; ".join(report.problems))
    return Times(taken_ms, taken_ms), report.journals
