"""Paying many: a list is pasted, judged row by row, shown, and carried out by the server.

/send/many ──judged──▶ /send/many/{id}, a draft ──start──▶ runs: stop, continue, results as CSV

Nothing is sent before it is started, and nothing twice however often that is: the list has an id,
and each row's payment follows from it.
"""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, NotFound
from app.lightning import bolt11
from app.money import Currency, Money
from app.phrases import Phrase
from app.principal import AccountId
from app.process.hub import SubscriberTooSlowError
from app.process.runtime import Runtime
from app.services.batches import judging, listing, registry
from app.services.batches.listing import LineProblem
from app.services.batches.registry import BatchRow, BatchState, PaymentBatch, RowState
from app.services.events.relay import listening
from app.services.pages import PageRequest
from app.services.wallets import registry as wallets
from app.services.wallets.export import guarded
from app.web import amounts, worth
from app.web.access import Access, Row, acts, shows
from app.web.live import LiveAnswer
from app.web.visit import Visit

_LATEST: Final = 20
_PROBLEMS_SHOWN: Final = 50
_RESULTS: Final = (
    *("row", "recipient", "amount", "unit", "memo", "state", "fee", "transaction_id", "code"),
    "message",
)
#: A page is told no more often, and without any news so often.
_NEWS_EVERY_S: Final = 1.0
_LOOK_EVERY_S: Final = 20.0


async def _show(visit: Visit) -> Response:
    text, wallet_id = "", ""
    if visit.asked("again"):
        text, wallet_id = await _again(visit, visit.asked("again"))
    return visit.page("many/new.html", **await _facts(visit), text=text, chosen=wallet_id)


async def _judge(visit: Visit) -> Response:
    form = visit.form
    problems: Sequence[LineProblem] = ()
    try:
        wallet_id = visit.wallet(form.text("wallet"))
        listed, problems = listing.read(form.text("list"))
        judged, unpayable = await judging.judge(visit.runtime, visit.member, wallet_id, listed)
        problems = sorted([*problems, *unpayable], key=lambda one: one.line)
        if problems:
            form.wrong("list", _words_of(problems))
        form.require()
        batch_id = await registry.create(visit.runtime, visit.member, wallet_id, judged)
    except DomainError as error:
        facts = await _facts(visit) | {"problems": problems[:_PROBLEMS_SHOWN]}
        return visit.refused("many/new.html", error, **facts, text="", chosen="")
    return visit.go(f"/send/many/{batch_id}")


async def _batch(visit: Visit) -> Response:
    batch = await _of_path(visit)
    if batch.state is BatchState.DRAFT:
        free = (await wallets.spendable(visit.runtime, [batch.wallet_id]))[batch.wallet_id]
        return visit.page(
            "many/draft.html",
            batch=batch,
            rows=await registry.rows_of(visit.runtime, batch.id),
            free=free,
            remains=free - batch.total.units - batch.fee_most.units,
            worth=worth.of(visit, batch.total),
        )
    return visit.page(
        "many/state.html" if visit.is_part else "many/show.html",
        batch=batch,
        rows=await registry.rows_of(visit.runtime, batch.id),
    )


async def _start(visit: Visit) -> Response:
    batch = await _of_path(visit)
    try:
        await registry.start(visit.runtime, visit.member, batch.id)
    except DomainError as error:
        return visit.go(f"/send/many/{batch.id}", error.message)
    return visit.go(f"/send/many/{batch.id}")


async def _stop(visit: Visit) -> Response:
    batch = await registry.stop(visit.runtime, visit.member, _id_of_path(visit))
    return visit.go(f"/send/many/{batch.id}")


async def _discard(visit: Visit) -> Response:
    batch = await registry.discard(visit.runtime, visit.member, _id_of_path(visit))
    if batch is not None:
        return visit.go(f"/send/many/{batch.id}")
    return visit.go("/send/many", "The list is gone. Nothing of it was sent.")


async def _csv(visit: Visit) -> Response:
    batch = await _of_path(visit)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_RESULTS)
    for row in await registry.rows_of(visit.runtime, batch.id):
        writer.writerow(_result(row, batch.currency))
    return Response(
        text.getvalue(),
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="payments-{batch.id}.csv"'},
    )


async def _watch(visit: Visit) -> Response:
    """Tell the page of a list that something about it may be different."""
    batch = await _of_path(visit)
    if visit.live is None:
        return Response(status_code=503)
    account_id = visit.member.account_id
    most = visit.runtime.settings.event_streams_per_account_max
    news = partial(_news, visit.runtime, account_id)
    return LiveAnswer(visit.live, {batch.account_id: (most, "this account")}, news)


async def _news(runtime: Runtime, account_id: AccountId) -> AsyncIterator[str]:
    async with listening(runtime, account_id) as inbox:
        try:
            async with asyncio.timeout(_LOOK_EVERY_S):
                await inbox.get()
        except (TimeoutError, SubscriberTooSlowError):
            pass
        await asyncio.sleep(_NEWS_EVERY_S)  # for what is noted right after the event
    yield "changed"


async def _of_path(visit: Visit) -> PaymentBatch:
    return await registry.find(visit.runtime, visit.member, _id_of_path(visit))


def _id_of_path(visit: Visit) -> UUID:
    try:
        return UUID(visit.parts["id"])
    except ValueError:
        raise NotFound("There is no such list.") from None


async def _again(visit: Visit, text: str) -> tuple[str, str]:
    """Return what failed of an earlier list, or all of a draft, as a list, and its wallet.

    Raises `NotFound`.
    """
    try:
        batch = await registry.find(visit.runtime, visit.member, UUID(text))
    except ValueError:
        raise NotFound("There is no such list.") from None
    again = io.StringIO()
    writer = csv.writer(again, lineterminator="\n")
    unit = "sat" if batch.currency is Currency.BTC else "USD"
    wanted = RowState.WAITING if batch.state is BatchState.DRAFT else RowState.FAILED
    for row in await registry.rows_of(visit.runtime, batch.id):
        if row.state is wanted:
            amount = amounts.plain(Money(row.amount, batch.currency))
            cells = ["", ""] if _says_amount(row.recipient) else [amount, unit]
            writer.writerow([row.recipient, *cells, row.memo])
    return again.getvalue(), str(batch.wallet_id)


def _says_amount(recipient: str) -> bool:
    """Tell whether a recipient is an invoice over an amount."""
    try:
        return bolt11.decode(recipient).amount_msat is not None
    except bolt11.Bolt11Error:
        return False


def _result(row: BatchRow, currency: Currency) -> tuple[object, ...]:
    return (
        row.number,
        guarded(row.recipient),
        amounts.plain(Money(row.amount, currency)),
        "sat" if currency is Currency.BTC else "USD",
        guarded(row.memo),
        row.state,
        "" if row.fee is None else amounts.plain(Money(row.fee, currency)),
        "" if row.transaction_id is None else row.transaction_id.hex(),
        row.code or "",
        guarded(row.message),
    )


def _words_of(problems: Sequence[LineProblem]) -> str:
    lines = [one for one in problems if one.line]
    if not lines:
        return problems[0].message
    return Phrase(
        "%(count)s of the lines cannot be paid. Nothing was sent: mend them and try again.",
        count=len(lines),
    )


async def _facts(visit: Visit) -> dict[str, Any]:
    request = PageRequest(_LATEST, visit.asked("after") or None, False)
    page = await registry.page(visit.runtime, visit.member, request)
    return {
        "wallets": visit.member.usable_wallets,
        "latest": page.items,
        "older": str(page.items[-1].id) if page.has_next else "",
        "rows_max": listing.ROWS_MAX,
        "problems": (),
    }


ROWS: Final[tuple[Row, ...]] = (
    shows("/send/many", Access.MEMBER, _show),
    acts("/send/many", Access.MEMBER, _judge),
    shows("/send/many/{id}", Access.MEMBER, _batch),
    shows("/send/many/{id}/events", Access.MEMBER, _watch),
    shows("/send/many/{id}/results.csv", Access.MEMBER, _csv),
    acts("/send/many/{id}/start", Access.MEMBER, _start),
    acts("/send/many/{id}/stop", Access.MEMBER, _stop),
    acts("/send/many/{id}/discard", Access.MEMBER, _discard),
)
