"""Payments by LND: SendPaymentV2, TrackPaymentV2 and QueryRoutes.

LND pays a hash once: it refuses one that it has paid or is paying, and is then asked how it stands.
It goes on with a payment whatever becomes of who asked for it.
"""

import asyncio
from contextlib import aclosing
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
from app.nodes.lnd import refusals
from app.nodes.lnd.messages import (
    LndError,
    LndPayment,
    LndPaymentLine,
    LndPaymentPage,
    LndPaymentStatus,
    LndRoutes,
    in_url,
)
from app.nodes.payable import payable
from app.nodes.rest import AnswerLost, NodeRefusal, Rest

#: A payment may go in so many parts, as `lncli` has it.
_PARTS_MAX: Final = 16
#: How many payments LND is asked for at once.
_PAGE: Final = 1_000
#: LND stops looking for routes this part of our patience before it ends: then it tells the outcome.
_LOOKS_FOR: Final = 0.8

_REASONS: Final = {
    "FAILURE_REASON_TIMEOUT": FailureReason.NO_ROUTE,
    "FAILURE_REASON_NO_ROUTE": FailureReason.NO_ROUTE,
    "FAILURE_REASON_ERROR": FailureReason.NO_ROUTE,
    "FAILURE_REASON_INCORRECT_PAYMENT_DETAILS": FailureReason.REJECTED,
    "FAILURE_REASON_INSUFFICIENT_BALANCE": FailureReason.INSUFFICIENT_LIQUIDITY,
    "FAILURE_REASON_CANCELED": FailureReason.NOT_SENT,
}

_log = structlog.get_logger()


class LndPayments:
    """Pays invoices of others."""

    def __init__(
        self, rest: Rest, public_key: bytes, *, timeout_s: float, pay_timeout_s: float
    ) -> None:
        self._rest = rest
        self._public_key = public_key
        self._timeout_s = timeout_s
        self.pay_timeout_s = pay_timeout_s

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        """Pay an invoice once. Raises `NodeUnavailable` only when nothing was sent."""
        invoice = payable(payment_request, amount_msat)
        if invoice is None:
            return Failed(FailureReason.REJECTED)
        body: dict[str, object] = {
            "payment_request": payment_request,
            "timeout_seconds": max(1, int(self.pay_timeout_s * _LOOKS_FOR)),
            "fee_limit_msat": str(fee_limit_msat),
            "max_parts": _PARTS_MAX,
            "no_inflight_updates": True,
        }
        if invoice.amount_msat is None:
            body["amt_msat"] = str(amount_msat)
        try:
            async with asyncio.timeout(self.pay_timeout_s):
                payment = await self._first("POST", "/v2/router/send", body, until_ended=True)
        except NodeRefusal as refusal:
            return await self._refused(invoice.payment_hash, refusal)
        except (AnswerLost, TimeoutError):
            return Unknown()
        outcome = _outcome(payment, invoice.payment_hash)
        if outcome == Failed(FailureReason.NO_ROUTE):
            return Failed(await self._why_no_route(invoice, amount_msat))
        return outcome

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Tell what became of an outgoing payment. Raises `NodeUnavailable`."""
        path = f"/v2/router/track/{in_url(payment_hash)}"
        try:
            async with asyncio.timeout(self._timeout_s):
                payment = await self._first("GET", path)
        except TimeoutError as error:
            raise AnswerLost from error
        except NodeRefusal as refusal:
            if refusals.is_not_found(refusals.of(refusal)):
                return NoTrace()
            raise
        return _outcome(payment, payment_hash)

    async def sent_since(self, since: int) -> list[SentPayment] | None:
        """Return what LND began since a moment and has not failed. Raises `NodeUnavailable`."""
        found: list[SentPayment] = []
        offset = 0
        while True:
            page = await self._rest.ask(
                "GET",
                "/v1/payments",
                LndPaymentPage,
                query={
                    "include_incomplete": "true",
                    "creation_date_start": str(since),
                    "index_offset": str(offset),
                    "max_payments": str(_PAGE),
                },
                timeout_s=self._timeout_s,
            )
            found += [
                SentPayment(
                    one.payment_hash,
                    one.value_msat,
                    one.fee_msat,
                    is_settled=one.status is LndPaymentStatus.SUCCEEDED,
                    began_at=one.creation_date,
                )
                for one in page.payments
                if one.status is not LndPaymentStatus.FAILED and one.creation_date >= since
            ]
            if not page.payments or page.last_index_offset <= offset:
                return found
            offset = page.last_index_offset

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        """Return the fee in msat of the route LND would try first; nothing is sent for it.

        None when there is none. Raises `NodeUnavailable`.
        """
        invoice = payable(payment_request, amount_msat)
        if invoice is None:
            return None
        return await self.route_fee_msat(invoice, amount_msat, fee_limit_msat)

    async def _first(
        self,
        method: str,
        path: str,
        body: dict[str, object] | None = None,
        *,
        until_ended: bool = False,
    ) -> LndPayment:
        """Return the first that a stream tells of a payment; its end, if that is wanted."""
        async with aclosing(self._rest.lines(method, path, LndPaymentLine, body=body)) as lines:
            async for line in lines:
                if line.error is not None:
                    raise NodeRefusal(200, {"error": line.error.model_dump()})
                if line.result is not None and (not until_ended or _is_ended(line.result)):
                    return line.result
        raise AnswerLost

    async def _refused(self, payment_hash: bytes, refusal: NodeRefusal) -> PayOutcome:
        """Find out what it means that LND did not take an order to pay."""
        error = refusals.of(refusal)
        if refusals.is_away(error):
            _log.error("node_refuses_to_pay", reason=error.message)
            raise NodeUnavailable from refusal
        if not refusals.is_verdict(error):
            return Unknown()  # LND may be at it, or begin yet, whatever it knows by now
        try:
            known = await self.track(payment_hash)
        except NodeUnavailable:
            return Unknown()
        if isinstance(known, NoTrace):  # it said no before it began
            return Failed(_reason_of(error))
        if isinstance(known, Succeeded) and _was_paid_before(error):
            return Succeeded(known.preimage, known.fee_msat, already=True)
        if isinstance(known, Failed) and _is_expired(error):
            return Failed(FailureReason.EXPIRED)
        return known

    async def _why_no_route(
        self, invoice: bolt11.DecodedInvoice, amount_msat: int | None
    ) -> FailureReason:
        """Tell whether there is a route that costs more than was allowed."""
        try:
            fee_msat = await self.route_fee_msat(invoice, amount_msat, None)
        except NodeUnavailable:
            fee_msat = None
        return FailureReason.NO_ROUTE if fee_msat is None else FailureReason.INSUFFICIENT_FEE

    async def route_fee_msat(
        self, invoice: bolt11.DecodedInvoice, amount_msat: int | None, fee_limit_msat: int | None
    ) -> int | None:
        """Return what a route would cost, at most a limit; None if there is none."""
        if invoice.payee == self._public_key:
            return None  # LND would find a circle, and refuses to pay itself
        wanted_msat = amount_msat or invoice.amount_msat or 0
        body: dict[str, object] = {
            "amt_msat": str(wanted_msat),
            "fee_limit": {
                "fixed_msat": str(wanted_msat if fee_limit_msat is None else fee_limit_msat)
            },
            "final_cltv_delta": invoice.min_final_cltv_expiry_delta,
            "use_mission_control": True,
            "route_hints": [
                {"hop_hints": [_hint(hop) for hop in hops]} for hops in invoice.route_hints
            ],
        }
        path = f"/v1/graph/routes/{invoice.payee.hex()}/0"
        try:
            found = await self._rest.ask(
                "POST", path, LndRoutes, body=body, timeout_s=self._timeout_s
            )
        except NodeRefusal as refusal:
            if refusals.is_away(refusals.of(refusal)):
                raise
            return None
        return found.routes[0].total_fees_msat


def _hint(hop: bolt11.RouteHop) -> dict[str, object]:
    return {
        "node_id": hop.pubkey.hex(),
        "chan_id": str(hop.short_channel_id),
        "fee_base_msat": hop.fee_base_msat,
        "fee_proportional_millionths": hop.fee_ppm,
        "cltv_expiry_delta": hop.cltv_delta,
    }


def _is_ended(payment: LndPayment) -> bool:
    return payment.status in {LndPaymentStatus.SUCCEEDED, LndPaymentStatus.FAILED}


def _outcome(payment: LndPayment, payment_hash: bytes) -> PayOutcome:
    if payment.payment_hash != payment_hash:
        _log.error("node_told_of_another_payment", payment_hash=payment_hash.hex())
        return Unknown()
    if payment.status is LndPaymentStatus.FAILED:
        return Failed(_REASONS.get(payment.failure_reason, FailureReason.NO_ROUTE))
    if payment.status is not LndPaymentStatus.SUCCEEDED:
        return Unknown(is_begun=True)
    if sha256(payment.payment_preimage).digest() != payment_hash:
        _log.error("node_told_a_wrong_preimage", payment_hash=payment_hash.hex())
        return Unknown()
    return Succeeded(payment.payment_preimage, payment.fee_msat)


def _is_expired(error: LndError) -> bool:
    return error.message.startswith("invoice expired")


def _was_paid_before(error: LndError) -> bool:
    """Tell whether LND said no before it began, so that what it knows is of an earlier order."""
    return error.code == refusals.ALREADY_EXISTS or _is_expired(error)


def _reason_of(error: LndError) -> FailureReason:
    if _is_expired(error):
        return FailureReason.EXPIRED
    if "self-payments" in error.message:
        return FailureReason.NO_ROUTE
    return FailureReason.REJECTED
