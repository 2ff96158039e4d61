"""How an invoice stands, as its pages show it, and as they are told of it while they are open."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from functools import partial
from typing import Final

from starlette.responses import Response

from app.addresses import bucket
from app.errors import InvoiceNotFound, NotFound
from app.principal import AccountId
from app.process.hub import Event, Inbox, SubscriberTooSlowError
from app.process.runtime import Runtime
from app.services.events.relay import listening
from app.services.payments import invoice_reading
from app.services.payments.invoices import Invoice, InvoiceState
from app.web.live import LiveAnswer
from app.web.visit import Visit

_HASH_BYTES: Final = 32
#: One that is held when its time is over waits for the node; that is looked at so often.
_LOOK_EVERY_S: Final = 5.0


def of(visit: Visit, invoice: Invoice) -> str:
    """Return how an invoice stands, in a word: waiting, paid, cancelled or expired."""
    return _state(visit.runtime, invoice)


async def watch(visit: Visit) -> Response:
    """Tell a page when the invoice in its path is paid, cancelled or expired, and end.

    Whoever has the payment hash may know that, as in the API. It costs a query when the stream
    begins and one for each event about the invoice; in between nothing is asked.
    """
    invoice = await by_path(visit)
    if visit.live is None:
        return Response(status_code=503)
    settings = visit.runtime.settings
    bounds: dict[Hashable, tuple[int, str]] = {
        ("pages of", bucket(visit.address)): (
            settings.event_streams_per_credential_max,
            "this address",
        )
    }
    if visit.principal is None:
        # Half is left to accounts, from however many addresses strangers come.
        bounds["pages of strangers"] = (max(1, settings.event_streams_max // 2), "strangers")
    else:
        bounds[visit.principal.account_id] = (
            settings.event_streams_per_account_max,
            "this account",
        )
    return LiveAnswer(visit.live, bounds, partial(_until_over, visit.runtime, invoice))


async def by_path(visit: Visit) -> Invoice:
    """Return the invoice whose hash is in the path, whosever it is. Raises `NotFound`."""
    try:
        return await invoice_reading.by_hash(visit.runtime, hash_of_path(visit))
    except InvoiceNotFound:
        raise NotFound("There is no such invoice.") from None


def hash_of_path(visit: Visit) -> bytes:
    """Return the payment hash in the path. Raises `NotFound` for what is none."""
    try:
        payment_hash = bytes.fromhex(visit.parts["hash"])
    except ValueError:
        payment_hash = b""
    if len(payment_hash) != _HASH_BYTES:
        raise NotFound("There is no such invoice.")
    return payment_hash


async def _until_over(runtime: Runtime, invoice: Invoice) -> AsyncIterator[str]:
    account_id: AccountId = invoice.account_id
    async with listening(runtime, account_id) as inbox:
        while True:
            found = await invoice_reading.by_hash(runtime, invoice.payment_hash)
            state = _state(runtime, found)
            if state != "waiting":
                yield state
                return
            left_s = (found.expires_at - runtime.clock.now()).total_seconds()
            await _news_of(inbox, invoice, left_s + 1 if left_s > 0 else _LOOK_EVERY_S)


async def _news_of(inbox: Inbox, invoice: Invoice, timeout_s: float) -> None:
    """Return when there may be something new about an invoice, or after a while."""
    try:
        async with asyncio.timeout(timeout_s):
            while not _is_about(await inbox.get(), invoice):
                pass
    except TimeoutError:
        return
    except SubscriberTooSlowError:  # whatever it was, the table has it
        inbox.skip()


def _is_about(event: Event, invoice: Invoice) -> bool:
    return invoice.payment_hash in {event.payment_hash, event.subject}


def _state(runtime: Runtime, invoice: Invoice) -> str:
    match invoice.status:
        case InvoiceState.PAID:
            return "paid"
        case InvoiceState.CANCELED:
            return "cancelled"
        case InvoiceState.OPEN if invoice.expires_at <= runtime.clock.now():
            return "expired"
        case _:
            return "waiting"
