"""Payments by Core Lightning: `xpay`, `listsendpays` and `getroutes`.

lightningd pays a hash once: it begins no attempt while a part of another is under way, nor when one
succeeded. It goes on whatever becomes of who asked. An error of `xpay` says that it has given up,
and not that every part has come back, so what it knows of the hash is looked at before anything is
called failed.
"""

import asyncio
from dataclasses import replace
from hashlib import sha256
from typing import Final

import structlog

from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.nodes.answers import (
    Failed,
    FailureReason,
    NoTrace,
    PayOutcome,
    SentPayment,
    Succeeded,
    TrackOutcome,
    Unknown,
)
from app.nodes.cln.client import INVALID_PARAMS, UNKNOWN_COMMAND, ClnRefusal, Commands
from app.nodes.cln.messages import ClnPaid, ClnPart, ClnParts, ClnRoute, ClnRoutes
from app.nodes.payable import payable
from app.nodes.rest import AnswerLost

#: lightningd begins nothing new after this part of our patience: then it tells the outcome.
_LOOKS_FOR: Final = 0.8

_INSUFFICIENT_FUNDS: Final = 215
_PAID_BEFORE: Final = frozenset({201, 219})
#: What these say is final unless a part is still under way.
_REASONS: Final = {
    INVALID_PARAMS: FailureReason.REJECTED,
    203: FailureReason.REJECTED,
    205: FailureReason.NO_ROUTE,
    206: FailureReason.INSUFFICIENT_FEE,
    207: FailureReason.EXPIRED,
    209: FailureReason.NO_ROUTE,
    210: FailureReason.NO_ROUTE,
    _INSUFFICIENT_FUNDS: FailureReason.INSUFFICIENT_LIQUIDITY,
    216: FailureReason.NO_ROUTE,
    220: FailureReason.NO_ROUTE,
}
#: Private channels count, and a payment from us costs nothing in our own.
_LAYERS: Final = ["auto.localchans", "auto.sourcefree"]
_PPM: Final = 1_000_000

_log = structlog.get_logger()


class ClnPayments:
    """Pays invoices of others."""

    def __init__(self, commands: Commands, public_key: bytes, *, pay_timeout_s: float) -> None:
        self._commands = commands
        self._public_key = public_key
        self.pay_timeout_s = pay_timeout_s

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        """Pay an invoice once. Raises `NodeUnavailable` only when nothing was sent."""
        invoice = payable(payment_request, amount_msat)
        if invoice is None:
            return Failed(FailureReason.REJECTED)
        try:
            before = await self.track(invoice.payment_hash)
        except AnswerLost as lost:  # of a question: nothing is ordered yet
            raise NodeUnavailable from lost
        if isinstance(before, Succeeded):
            return replace(before, already=True)
        if isinstance(before, Unknown):
            return before
        order: dict[str, object] = {
            "invstring": payment_request,
            "maxfee": fee_limit_msat,
            "retry_for": max(1, int(self.pay_timeout_s * _LOOKS_FOR)),
        }
        if invoice.amount_msat is None:
            order["amount_msat"] = amount_msat
        try:
            async with asyncio.timeout(self.pay_timeout_s):
                paid = await self._commands.call(
                    "xpay", ClnPaid, order, timeout_s=self.pay_timeout_s
                )
        except ClnRefusal as refusal:
            return await self._refused(invoice.payment_hash, refusal)
        except (AnswerLost, TimeoutError):
            return Unknown()
        fee_msat = paid.amount_sent_msat - paid.amount_msat
        return _succeeded(invoice.payment_hash, paid.payment_preimage, fee_msat)

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Tell what became of an outgoing payment. Raises `NodeUnavailable`.

        Why it failed is not told again. One that failed before any part was sent left no trace.
        """
        found = await self._commands.call(
            "listsendpays", ClnParts, {"payment_hash": payment_hash.hex()}
        )
        if not found.payments:
            return NoTrace()
        complete = [part for part in found.payments if part.status == "complete"]
        if complete:
            return _outcome_of(payment_hash, complete[0], found.payments)
        if all(part.status == "failed" for part in found.payments):
            return Failed(FailureReason.REJECTED)
        return Unknown()

    async def sent_since(self, since: int) -> list[SentPayment] | None:
        """Return what lightningd began since a moment and has not failed.

        Raises `NodeUnavailable`.
        """
        parts: dict[bytes, list[ClnPart]] = {}
        for status in ("complete", "pending"):
            found = await self._commands.call("listsendpays", ClnParts, {"status": status})
            for part in found.payments:
                if part.created_at >= since and part.status == status:
                    parts.setdefault(part.payment_hash, []).append(part)
        return [_sent(payment_hash, of_one) for payment_hash, of_one in parts.items()]

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        """Return the fee in msat of the routes that lightningd would try first; nothing is sent.

        None when there are none. Raises `NodeUnavailable`.
        """
        invoice = payable(payment_request, amount_msat)
        if invoice is None:
            return None
        wanted_msat = invoice.amount_msat or amount_msat or 0
        for entry, hint_fee_msat, cltv_delta in _entries(invoice, wanted_msat):
            if hint_fee_msat > fee_limit_msat:
                continue
            fee_msat = await self._routes_fee_msat(
                entry, wanted_msat + hint_fee_msat, fee_limit_msat - hint_fee_msat, cltv_delta
            )
            if fee_msat is not None:
                return fee_msat + hint_fee_msat
        return None

    async def _refused(self, payment_hash: bytes, refusal: ClnRefusal) -> PayOutcome:
        """Find out what it means that `xpay` ended with an error."""
        if refusal.number == UNKNOWN_COMMAND:
            _log.error("node_cannot_pay", reason=refusal.reason)
            raise NodeUnavailable from refusal
        try:
            known = await self.track(payment_hash)
        except NodeUnavailable:
            return Unknown()
        if isinstance(known, Succeeded):
            return replace(known, already=refusal.number in _PAID_BEFORE)
        reason = _REASONS.get(refusal.number)
        if isinstance(known, Unknown) or reason is None:
            return Unknown()
        return Failed(reason)

    async def _routes_fee_msat(
        self, destination: bytes, amount_msat: int, fee_limit_msat: int, cltv_delta: int
    ) -> int | None:
        try:
            found = await self._commands.call(
                "getroutes",
                ClnRoutes,
                {
                    "source": self._public_key.hex(),
                    "destination": destination.hex(),
                    "amount_msat": amount_msat,
                    "layers": _LAYERS,
                    "maxfee_msat": fee_limit_msat,
                    "final_cltv": cltv_delta,
                },
            )
        except ClnRefusal as refusal:
            if refusal.number == UNKNOWN_COMMAND:
                raise
            return None
        return sum(_sent_msat(route) - route.amount_msat for route in found.routes)


def _sent(payment_hash: bytes, parts: list[ClnPart]) -> SentPayment:
    amount_msat = sum(part.amount_msat or part.amount_sent_msat for part in parts)
    return SentPayment(
        payment_hash,
        amount_msat,
        sum(part.amount_sent_msat for part in parts) - amount_msat,
        is_settled=all(part.status == "complete" for part in parts),
        began_at=min(part.created_at for part in parts),
    )


def _entries(invoice: bolt11.DecodedInvoice, amount_msat: int) -> list[tuple[bytes, int, int]]:
    """Return where a payment may be routed to: the node, what it costs from there, and blocks.

    That is the payee, or whoever begins a hint and is known where the payee is not.
    """
    last_blocks = invoice.min_final_cltv_expiry_delta
    entries = [(invoice.payee, 0, last_blocks)]
    for hops in invoice.route_hints:
        through_msat, blocks = amount_msat, last_blocks
        for hop in reversed(hops):
            through_msat += hop.fee_base_msat + through_msat * hop.fee_ppm // _PPM
            blocks += hop.cltv_delta
        entries.append((hops[0].pubkey, through_msat - amount_msat, blocks))
    return entries


def _sent_msat(route: ClnRoute) -> int:
    if not route.path:
        return route.amount_msat
    first = route.path[0]
    sent_msat = first.amount_msat if first.amount_in_msat is None else first.amount_in_msat
    if sent_msat is None:
        raise AnswerLost
    return sent_msat


def _outcome_of(
    payment_hash: bytes, complete: ClnPart, parts: list[ClnPart]
) -> Succeeded | Unknown:
    """Return the success of an attempt. Parts under way are counted: the payee can take them."""
    shares = [one for one in parts if one.groupid == complete.groupid and one.status != "failed"]
    delivered = [one.amount_msat for one in shares if one.amount_msat is not None]
    if complete.payment_preimage is None or len(delivered) < len(shares):
        _log.error("node_told_half_a_payment", payment_hash=payment_hash.hex())
        return Unknown()
    fee_msat = sum(one.amount_sent_msat for one in shares) - sum(delivered)
    return _succeeded(payment_hash, complete.payment_preimage, fee_msat)


def _succeeded(payment_hash: bytes, preimage: bytes, fee_msat: int) -> Succeeded | Unknown:
    if sha256(preimage).digest() != payment_hash or fee_msat < 0:
        _log.error("node_told_of_another_payment", payment_hash=payment_hash.hex())
        return Unknown()
    return Succeeded(preimage, fee_msat)
