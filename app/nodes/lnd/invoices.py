"""Invoices of LND: issued, held, settled, taken back.

An invoice is a plain one, which LND settles itself, or a hold invoice, which it settles when it is
given the preimage. We choose the preimage of both, so that the books have it from the beginning.
"""

import asyncio
import secrets
from base64 import b64encode
from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Final

import structlog

from app.lightning import bolt11
from app.nodes.answers import Held, NodeInvoice, NodeInvoiceState
from app.nodes.lnd import refusals
from app.nodes.lnd.messages import LndChannels, LndDone, LndInvoice, LndIssued
from app.nodes.rest import AnswerLost, NodeRefusal, Rest

_HELD_POLL_S: Final = 0.5
#: Of a list, so many are cancelled at once.
_CANCELLED_AT_ONCE: Final = 10

_log = structlog.get_logger()


class LndInvoiceDesk:
    """Issues invoices, and takes them back."""

    def __init__(
        self, rest: Rest, public_key: bytes, *, holds: bool, private_hints: bool, timeout_s: float
    ) -> None:
        self._rest = rest
        self._public_key = public_key
        self._holds = holds
        self._private_hints = private_hints
        self._timeout_s = timeout_s

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Issue an invoice. Raises `NodeUnavailable`, also when it is not what was asked for."""
        preimage = secrets.token_bytes(32)
        payment_hash = sha256(preimage).digest()
        wanted: dict[str, object] = {
            "value_msat": str(amount_msat or 0),
            "expiry": str(max(1, expiry_s)),  # 0 would be a day
            "private": self._private_hints,
        }
        if description_hash is not None:
            wanted["description_hash"] = b64encode(description_hash).decode()
        else:
            wanted["memo"] = description or ""
        if self._holds:
            path = "/v2/invoices/hodl"
            wanted["hash"] = b64encode(payment_hash).decode()
        else:
            path = "/v1/invoices"
            wanted["r_preimage"] = b64encode(preimage).decode()
        issued = await self._rest.ask(
            "POST", path, LndIssued, body=wanted, timeout_s=self._timeout_s
        )
        decoded = self._checked(issued.payment_request, payment_hash, amount_msat)
        return NodeInvoice(
            issued.payment_request,
            payment_hash,
            decoded.payment_secret,
            preimage,
            decoded.expires_at,
        )

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        """Make unpaid invoices unpayable; those settled, or unknown, are passed over."""
        places = asyncio.Semaphore(_CANCELLED_AT_ONCE)

        async def cancel(payment_hash: bytes) -> None:
            async with places:
                await self._cancel(payment_hash)

        ended = await asyncio.gather(*map(cancel, payment_hashes), return_exceptions=True)
        for end in ended:
            if end is not None:
                raise end

    async def _cancel(self, payment_hash: bytes) -> None:
        body = {"payment_hash": b64encode(payment_hash).decode()}
        try:
            await self._rest.ask(
                "POST", "/v2/invoices/cancel", LndDone, body=body, timeout_s=self._timeout_s
            )
        except NodeRefusal as refusal:
            error = refusals.of(refusal)
            if "already settled" not in error.message and not refusals.is_unknown_invoice(error):
                raise

    def _checked(
        self, payment_request: str, payment_hash: bytes, amount_msat: int | None
    ) -> bolt11.DecodedInvoice:
        """Return the invoice, if it is ours and asks for what we asked for."""
        try:
            decoded = bolt11.decode(payment_request)
        except bolt11.Bolt11Error as error:
            raise AnswerLost from error
        found = (decoded.payee, decoded.payment_hash, decoded.amount_msat)
        if found != (self._public_key, payment_hash, amount_msat):
            _log.error("node_issued_another_invoice", payment_hash=payment_hash.hex())
            raise AnswerLost
        return decoded


class LndHolds:
    """Tells what hold invoices hold, and settles them.

    LND tells of that only for invoices that are watched one by one. But what is held moves in a
    channel: so the channels are asked, and what is not passed on is looked up.
    """

    def __init__(self, rest: Rest, *, timeout_s: float) -> None:
        self._rest = rest
        self._timeout_s = timeout_s

    async def settle_invoice(self, preimage: bytes) -> bool:
        """Take what an invoice holds; tell whether it is settled, now or before."""
        body = {"preimage": b64encode(preimage).decode()}
        try:
            await self._rest.ask(
                "POST", "/v2/invoices/settle", LndDone, body=body, timeout_s=self._timeout_s
            )
        except NodeRefusal as refusal:
            return await self._is_settled(sha256(preimage).digest(), refusal)
        return True

    async def lookup_held(self, payment_hash: bytes) -> Held | None:
        """Return what an invoice holds."""
        invoice = await lookup(self._rest, payment_hash, timeout_s=self._timeout_s)
        if invoice is None or invoice.state is not NodeInvoiceState.ACCEPTED:
            return None
        return Held(payment_hash, invoice.amt_paid_msat)

    async def held(self) -> AsyncIterator[Held]:
        """Yield what invoices hold, again and again."""
        while True:
            for payment_hash in await self._incoming():
                held = await self.lookup_held(payment_hash)
                if held is not None:
                    yield held
            await asyncio.sleep(_HELD_POLL_S)

    async def _incoming(self) -> set[bytes]:
        found = await self._rest.ask("GET", "/v1/channels", LndChannels, timeout_s=self._timeout_s)
        return {
            htlc.hash_lock
            for channel in found.channels
            for htlc in channel.pending_htlcs
            if htlc.incoming and not htlc.forwarding_channel
        }

    async def _is_settled(self, payment_hash: bytes, refusal: NodeRefusal) -> bool:
        """Tell of an invoice that LND would not settle. Raises the refusal if it is still held."""
        if refusals.is_away(refusals.of(refusal)):
            raise refusal
        invoice = await lookup(self._rest, payment_hash, timeout_s=self._timeout_s)
        if invoice is not None and invoice.state is NodeInvoiceState.ACCEPTED:
            raise refusal
        return invoice is not None and invoice.state is NodeInvoiceState.SETTLED


async def lookup(rest: Rest, payment_hash: bytes, *, timeout_s: float) -> LndInvoice | None:
    """Return an invoice, None if LND has issued no such. Raises `NodeUnavailable`."""
    path = f"/v1/invoice/{payment_hash.hex()}"
    try:
        invoice = await rest.ask("GET", path, LndInvoice, timeout_s=timeout_s)
    except NodeRefusal as refusal:
        if refusals.is_unknown_invoice(refusals.of(refusal)):
            return None
        raise
    if invoice.r_hash != payment_hash:
        raise AnswerLost
    return invoice
