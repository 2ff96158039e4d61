"""What came in, by Core Lightning: `waitanyinvoice` and `listinvoices`.

The cursor is `pay_index`. lightningd gives it in the step in which it takes a payment, one higher
each time, and shows them in that order.
"""

from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Final

import structlog

from app.nodes.answers import Receipt
from app.nodes.cln.client import ClnRefusal, Commands
from app.nodes.cln.messages import ClnInvoice, ClnInvoices
from app.nodes.rest import AnswerLost

#: How long lightningd waits before it answers that nothing came in.
_WAIT_S: Final = 60
_PAGE: Final = 1000
_NOTHING_CAME: Final = 904

_log = structlog.get_logger()


class ClnReceipts:
    """Tells what came in."""

    def __init__(self, commands: Commands, *, timeout_s: float) -> None:
        self._commands = commands
        self._timeout_s = timeout_s

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return the settlement of an invoice. Raises `NodeUnavailable`."""
        found = await self._commands.call(
            "listinvoices", ClnInvoices, {"payment_hash": payment_hash.hex()}
        )
        paid = [one for one in found.invoices if one.status == "paid"]
        return _receipt(paid[0]) if paid else None

    async def newest(self) -> int:
        """Return the last `pay_index`, 0 if there is none. Raises `NodeUnavailable`.

        lightningd does not tell it, so all invoices are looked at, page after page.
        """
        newest, start = 0, 1
        while True:
            page = await self._commands.call(
                "listinvoices", ClnInvoices, {"index": "created", "start": start, "limit": _PAGE}
            )
            newest = max([newest, *(one.pay_index or 0 for one in page.invoices)])
            indices = [one.created_index for one in page.invoices if one.created_index is not None]
            if len(page.invoices) < _PAGE:
                return newest
            if max(indices, default=0) < start:
                _log.error("node_does_not_page_its_invoices", start=start)
                raise AnswerLost
            start = max(indices) + 1

    async def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield settlements behind an index, for ever. Raises `NodeUnavailable`."""
        while True:
            try:
                paid = await self._commands.call(
                    "waitanyinvoice",
                    ClnInvoice,
                    {"lastpay_index": after, "timeout": _WAIT_S},
                    timeout_s=_WAIT_S + self._timeout_s,
                )
            except ClnRefusal as refusal:
                if refusal.number != _NOTHING_CAME:
                    raise
                continue
            receipt = _receipt(paid)
            if receipt.settle_index <= after:
                _log.error("node_told_an_old_receipt", index=receipt.settle_index, after=after)
                raise AnswerLost
            after = receipt.settle_index
            yield receipt


def _receipt(invoice: ClnInvoice) -> Receipt:
    if (
        invoice.pay_index is None
        or invoice.amount_received_msat is None
        or invoice.payment_preimage is None
        or sha256(invoice.payment_preimage).digest() != invoice.payment_hash
    ):
        _log.error("node_told_half_a_receipt", payment_hash=invoice.payment_hash.hex())
        raise AnswerLost
    return Receipt(
        invoice.payment_hash,
        invoice.amount_received_msat,
        invoice.payment_preimage,
        invoice.pay_index,
    )
