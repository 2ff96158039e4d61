"""What LND received: its settled invoices, in the order of their `settle_index`.

LND counts settlements from 1, without gaps but for payments of AMP. What its stream tells of the
past may come in another order (a node with an SQL database tells it in that of the invoices), so
what runs ahead waits for what is missing, which then is looked for among all invoices. A stream
that says nothing for long is opened again: it may have been lost on the way, by Tor for instance.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from hashlib import sha256
from typing import Final

from app.nodes.answers import NodeInvoiceState, Receipt
from app.nodes.lnd import invoices
from app.nodes.lnd.messages import LndInvoice, LndInvoiceLine, LndInvoices
from app.nodes.rest import AnswerLost, Rest

#: For so long what runs ahead waits for what is missing; then that is looked for.
_GAP_S: Final = 2.0
#: After so long without a word the stream is opened again.
_SILENCE_S: Final = 60.0
_FIRST_POLL_S: Final = 1.0
_FIRST_INDEX: Final = 1
_PAGE: Final = 1000
_AHEAD_MAX: Final = 100_000


class LndReceipts:
    """Tells what came in."""

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return the settlement of an invoice, None while it is not settled."""
        invoice = await invoices.lookup(self._rest, payment_hash, timeout_s=self._timeout_s)
        if invoice is None or invoice.state is not NodeInvoiceState.SETTLED:
            return None
        return _receipt(invoice)

    async def newest(self) -> int:
        """Return the last `settle_index`, 0 if there is none."""
        newest = 0
        async for receipt in self._settled():
            newest = max(newest, receipt.settle_index)
        return newest

    async def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield settlements with an index above `after`, then those to come, for ever."""
        while not after:
            found = await self._first()
            if found is None:
                await asyncio.sleep(_FIRST_POLL_S)
                continue
            if found.settle_index == _FIRST_INDEX:
                yield found
            after = _FIRST_INDEX
        while True:
            async with aclosing(self._in_order(after)) as receipts:
                async for receipt in receipts:
                    yield receipt
                    after = receipt.settle_index

    async def _first(self) -> Receipt | None:
        """Return the first settlement, or a later one if there is no first; None if all is open.

        LND tells nothing of the past to who has seen nothing of it, so it is looked for among all
        invoices. They come in pages, and an early one may be settled once its page has gone by.
        """
        lowest = await self._lowest()
        if lowest is not None and lowest.settle_index != _FIRST_INDEX:
            lowest = await self._lowest()
        return lowest

    async def _lowest(self) -> Receipt | None:
        lowest: Receipt | None = None
        async with aclosing(self._settled()) as settled:
            async for receipt in settled:
                if lowest is None or receipt.settle_index < lowest.settle_index:
                    lowest = receipt
                if receipt.settle_index == _FIRST_INDEX:
                    break
        return lowest

    async def _settled(self) -> AsyncGenerator[Receipt, None]:
        """Yield what is settled among all invoices, in the order of those."""
        offset = 0
        while True:
            page = await self._rest.ask(
                "GET",
                "/v1/invoices",
                LndInvoices,
                query={"index_offset": str(offset), "num_max_invoices": str(_PAGE)},
                timeout_s=self._timeout_s,
            )
            for invoice in page.invoices:
                if invoice.settle_index:
                    yield _receipt(invoice)
            if not page.invoices or page.last_index_offset <= offset:
                return
            offset = page.last_index_offset

    async def _in_order(self, after: int) -> AsyncGenerator[Receipt, None]:
        """Yield settlements in order until the stream has been silent for long."""
        ahead: dict[int, Receipt] = {}
        stream = self._stream(after)
        following = asyncio.ensure_future(anext(stream))
        try:
            while True:
                patience_s = _GAP_S if ahead else _SILENCE_S
                done, _ = await asyncio.wait({following}, timeout=patience_s)
                if not done and not ahead:
                    return
                if done:
                    receipt = following.result()
                    following = asyncio.ensure_future(anext(stream))
                    if receipt.settle_index > after:  # else it was found before it arrived
                        ahead[receipt.settle_index] = receipt
                while after + 1 in ahead:
                    after += 1
                    yield ahead.pop(after)
                if ahead and (not done or len(ahead) > _AHEAD_MAX):
                    await self._fill(ahead, after)
                    for index in sorted(ahead):
                        after = index
                        yield ahead.pop(index)
        finally:
            following.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await following
            await stream.aclose()

    async def _fill(self, ahead: dict[int, Receipt], after: int) -> None:
        """Add what is missing below the last that runs ahead: it was settled, and is on its way.

        LND had given all lower indices before, so one look at the invoices finds whatever has one.
        """
        last = max(ahead)
        async with aclosing(self._settled()) as settled:
            async for receipt in settled:
                if after < receipt.settle_index < last:
                    ahead[receipt.settle_index] = receipt

    async def _stream(self, after: int) -> AsyncGenerator[Receipt, None]:
        """Yield settlements behind an index as LND tells them; it never ends by itself."""
        lines = self._rest.lines(
            "GET", "/v1/invoices/subscribe", LndInvoiceLine, query={"settle_index": str(after)}
        )
        async with aclosing(lines):
            async for line in lines:
                if line.result is None:
                    raise AnswerLost
                if line.result.state is NodeInvoiceState.SETTLED and (
                    line.result.settle_index > after
                ):
                    yield _receipt(line.result)
        raise AnswerLost


def _receipt(invoice: LndInvoice) -> Receipt:
    is_proof = sha256(invoice.r_preimage).digest() == invoice.r_hash
    return Receipt(
        payment_hash=invoice.r_hash,
        amount_msat=invoice.amt_paid_msat,
        preimage=invoice.r_preimage if is_proof else None,
        settle_index=invoice.settle_index,
    )
