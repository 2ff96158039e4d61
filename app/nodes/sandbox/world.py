"""The simulated Lightning network: the outside node, its invoices, and paying them.

All state is in PostgreSQL: it survives restarts, and every process sees the same world. Every
method may raise `app.errors.NodeUnavailable`.
"""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from math import inf
from typing import Self

from app.database.pool import Connection, Pool
from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.nodes.answers import (
    Failed,
    FailureReason,
    NodeInvoice,
    NodeInvoiceState,
    NoTrace,
    PayOutcome,
    SentPayment,
    Succeeded,
    TrackOutcome,
    Unknown,
)
from app.nodes.sandbox import payments
from app.nodes.sandbox.behaviour import Action, Behaviour, parse
from app.nodes.sandbox.database import lend, node_secret
from app.phrases import Phrase, SaidError

#: Blocks that payers leave the last hop (`min_final_cltv_expiry_delta`); what LND asks for.
FINAL_CLTV_DELTA = 80

#: How long the sender of a `timeout_then_…` payment waits before it is left without an answer.
_SILENCE_S = 0.2


class WorldRefusal(StrEnum):
    """Why the outside node refuses what its controller asks."""

    INVOICE_NOT_FOUND = "INVOICE_NOT_FOUND"
    PAYMENT_HASH_TAKEN = "PAYMENT_HASH_TAKEN"
    PREIMAGE_NEEDED = "PREIMAGE_NEEDED"
    WRONG_PREIMAGE = "WRONG_PREIMAGE"
    WRONG_STATE = "WRONG_STATE"


class WorldError(SaidError):
    """A refusal; nothing was changed."""

    def __init__(self, refusal: WorldRefusal, message: str) -> None:
        super().__init__(message)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class OutsideInvoice:
    """An invoice of the outside node. The amount is what it has accepted or settled."""

    state: NodeInvoiceState
    amount_paid_msat: int


@dataclass(frozen=True, slots=True)
class Sent:
    """What handing a payment to the network came to, and how long an answer may yet come."""

    outcome: PayOutcome
    wait_s: float = 0.0


@dataclass(frozen=True, slots=True)
class _Target:
    """An outside invoice whose row is locked."""

    preimage: bytes | None
    hold: bool
    behaviour: Behaviour
    state: NodeInvoiceState
    is_expired: bool


class World:
    """The network and its outside node, reached through a pool."""

    def __init__(self, pool: Pool, outside_secret: bytes, clock: Callable[[], float]) -> None:
        self._pool = pool
        self._clock = clock
        self._key = bolt11.NodeKey(outside_secret)
        self.public_key = self._key.public_key

    @classmethod
    async def open(cls, pool: Pool, clock: Callable[[], float] = time.time) -> Self:
        """Return the world of this database; the outside node is created if it is new.

        `clock` tells the time, in seconds since 1970.
        """
        return cls(pool, await node_secret(pool, "outside"), clock)

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        memo: str,
        expiry_s: int,
        behaviour: Behaviour,
        hold: bool = False,
        payment_hash: bytes | None = None,
        description_hash: bytes | None = None,
    ) -> NodeInvoice:
        """Issue an invoice of the outside node; a hash, where given, stands for its memo.

        With a `payment_hash` it holds payments, and only the caller knows the preimage. Raises
        `WorldError` (PAYMENT_HASH_TAKEN), and `Bolt11Error` for what does not fit an invoice.
        """
        preimage = None
        if payment_hash is None:
            preimage = secrets.token_bytes(32)
            payment_hash = sha256(preimage).digest()
        fields = bolt11.Fields(
            payment_hash=payment_hash,
            payment_secret=secrets.token_bytes(32),
            description=memo if description_hash is None else None,
            description_hash=description_hash,
            expiry_s=expiry_s,
            min_final_cltv_expiry_delta=FINAL_CLTV_DELTA,
        )
        timestamp = int(self._clock())
        request = bolt11.encode(
            network=bolt11.Network.REGTEST,
            key=self._key,
            timestamp=timestamp,
            fields=fields,
            amount_msat=amount_msat,
        )
        async with lend(self._pool) as connection:
            created = await connection.fetchval(
                _INSERT_INVOICE,
                payment_hash,
                preimage,
                hold or preimage is None,
                str(behaviour),
                datetime.fromtimestamp(timestamp + expiry_s, UTC),
            )
        if not created:
            raise WorldError(
                WorldRefusal.PAYMENT_HASH_TAKEN,
                "The outside node has an invoice of this hash already.",
            )
        return NodeInvoice(
            payment_request=request,
            payment_hash=payment_hash,
            payment_secret=fields.payment_secret,
            preimage=preimage,
            expires_at=timestamp + expiry_s,
        )

    async def invoice_status(self, payment_hash: bytes) -> OutsideInvoice:
        """Return an outside invoice's state; one that has expired unpaid is CANCELED, as in LND.

        Raises `WorldError` (INVOICE_NOT_FOUND).
        """
        async with lend(self._pool) as connection:
            await payments.end_due(connection)
            row = await connection.fetchrow(_SELECT_STATUS, payment_hash)
        if row is None:
            raise _not_found()
        return OutsideInvoice(NodeInvoiceState(row["state"]), row["amount_paid_msat"])

    async def settle(self, payment_hash: bytes, preimage: bytes | None = None) -> OutsideInvoice:
        """Take the payment a hold invoice has accepted; settling again changes nothing.

        Raises `WorldError` when nothing is accepted, or for a preimage that is wrong or missing.
        """
        async with lend(self._pool) as connection, connection.transaction():
            target = await _lock(connection, payment_hash)
            if target is None:
                raise _not_found()
            if target.state not in {NodeInvoiceState.ACCEPTED, NodeInvoiceState.SETTLED}:
                raise WorldError(
                    WorldRefusal.WRONG_STATE,
                    Phrase(
                        "Nothing to settle: the invoice is %(state)s, not ACCEPTED.",
                        state=target.state,
                    ),
                )
            preimage = preimage or target.preimage
            if preimage is None:
                message = "The outside node does not know this invoice's preimage; send it."
                raise WorldError(WorldRefusal.PREIMAGE_NEEDED, message)
            if sha256(preimage).digest() != payment_hash:
                message = "The preimage does not hash to the payment hash."
                raise WorldError(WorldRefusal.WRONG_PREIMAGE, message)
            if target.state is NodeInvoiceState.ACCEPTED:
                await payments.settle_held(connection, payment_hash, preimage)
        return await self.invoice_status(payment_hash)

    async def cancel(self, payment_hash: bytes) -> OutsideInvoice:
        """Make an invoice unpayable and return what it holds; cancelling again changes nothing.

        Raises `WorldError` when it is paid, or when a payment that it does not hold is on its way.
        """
        async with lend(self._pool) as connection:
            await payments.end_due(connection)
            async with connection.transaction():
                target = await _lock(connection, payment_hash)
                if target is None:
                    raise _not_found()
                live = await payments.live(connection, payment_hash)
                if live is not None and target.state is not NodeInvoiceState.ACCEPTED:
                    message = "The invoice is paid, or a payment is on its way to it."
                    raise WorldError(WorldRefusal.WRONG_STATE, message)
                await payments.return_held(connection, payment_hash)
                await connection.execute(_CANCEL, payment_hash)
        return await self.invoice_status(payment_hash)

    async def send(
        self, invoice: bolt11.DecodedInvoice, *, amount_msat: int, fee_limit_msat: int
    ) -> Sent:
        """Have our node pay an invoice; a hash that is paid or in flight is not paid again.

        Raises `NodeUnavailable` only when nothing was sent; a database lost later is `Unknown`.
        """
        reached = False
        try:
            async with lend(self._pool) as connection:
                await payments.end_due(connection)
                reached = True
                async with connection.transaction():
                    return await self._send(connection, invoice, amount_msat, fee_limit_msat)
        except NodeUnavailable:
            if not reached:
                raise
            return Sent(Unknown())

    async def _send(
        self,
        connection: Connection,
        invoice: bolt11.DecodedInvoice,
        amount_msat: int,
        fee_limit_msat: int,
    ) -> Sent:
        # Whoever else pays this hash waits here, then finds the live attempt.
        target = await _lock(connection, invoice.payment_hash)
        live = await payments.live(connection, invoice.payment_hash)
        if live is not None:
            paid = live.outcome
            return Sent(replace(paid, already=True) if isinstance(paid, Succeeded) else paid)
        sent = await self._try(connection, invoice, target, amount_msat, fee_limit_msat)
        if isinstance(sent.outcome, Failed):
            await payments.record_failure(
                connection, invoice.payment_hash, amount_msat, sent.outcome.reason
            )
        return sent

    async def _try(
        self,
        connection: Connection,
        invoice: bolt11.DecodedInvoice,
        target: _Target | None,
        amount_msat: int,
        fee_limit_msat: int,
    ) -> Sent:
        if target is None or invoice.payee != self.public_key:
            return Sent(Failed(FailureReason.NO_ROUTE))
        behaviour = target.behaviour
        reason = _refusal(invoice, target, amount_msat)
        if reason is None and behaviour.fee_msat(amount_msat) > fee_limit_msat:
            reason = FailureReason.INSUFFICIENT_FEE
        if reason is None and not await payments.start(
            connection,
            invoice.payment_hash,
            amount_msat=amount_msat,
            behaviour=behaviour,
            held=target.hold,
        ):
            reason = FailureReason.INSUFFICIENT_LIQUIDITY
        if reason is not None:
            return Sent(Failed(reason))
        if target.hold or behaviour.action is Action.DELAY_MS:
            return Sent(Unknown(is_begun=True), wait_s=inf)
        if behaviour.ends_after_ms:
            return Sent(Unknown(is_begun=True), wait_s=_SILENCE_S)
        assert target.preimage is not None, "only a hold invoice's preimage may be unknown"
        return Sent(Succeeded(target.preimage, behaviour.fee_msat(amount_msat)))

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Return what became of our node's last attempt to pay a hash."""
        async with lend(self._pool) as connection:
            await payments.end_due(connection)
            attempt = await payments.last(connection, payment_hash)
        return NoTrace() if attempt is None else attempt.outcome

    async def sent_since(self, since: int) -> list[SentPayment]:
        """Return what our node began since a moment and has not failed."""
        async with lend(self._pool) as connection:
            await payments.end_due(connection)
            return await payments.since(connection, since)

    async def behaviour_of(self, payment_hash: bytes) -> Behaviour | None:
        """Return how an outside invoice behaves, None when the outside node has no such invoice."""
        async with lend(self._pool) as connection:
            text = await connection.fetchval(_SELECT_BEHAVIOUR, payment_hash)
        return None if text is None else parse(text)

    async def local_msat(self) -> int:
        """Return our node's side of the channels."""
        async with lend(self._pool) as connection:
            await payments.end_due(connection)
            return await payments.local_msat(connection)


def _refusal(
    invoice: bolt11.DecodedInvoice, target: _Target, amount_msat: int
) -> FailureReason | None:
    """Tell why a payment would not reach the outside node or be refused there."""
    if target.state is not NodeInvoiceState.OPEN:
        return FailureReason.REJECTED
    if target.is_expired:
        return FailureReason.EXPIRED
    if target.behaviour.action is Action.NO_ROUTE:
        return FailureReason.NO_ROUTE
    if target.behaviour.action is Action.REJECT:
        return FailureReason.REJECTED
    # BOLT 4: at least what was asked for, and no more than twice that.
    least_msat = invoice.amount_msat or 1
    most_msat = 2 * (invoice.amount_msat or amount_msat)
    return None if least_msat <= amount_msat <= most_msat else FailureReason.REJECTED


async def _lock(connection: Connection, payment_hash: bytes) -> _Target | None:
    row = await connection.fetchrow(_LOCK_INVOICE, payment_hash)
    if row is None:
        return None
    return _Target(
        preimage=row["preimage"],
        hold=row["hold"],
        behaviour=parse(row["behaviour"]),
        state=NodeInvoiceState(row["state"]),
        is_expired=row["is_expired"],
    )


def _not_found() -> WorldError:
    return WorldError(
        WorldRefusal.INVOICE_NOT_FOUND, "The outside node has no invoice with this payment hash."
    )


_INSERT_INVOICE = """
INSERT INTO sandbox_invoice (payment_hash, preimage, hold, behaviour, expires_at)
VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT DO NOTHING
RETURNING true
"""
_LOCK_INVOICE = """
SELECT preimage, hold, behaviour, state, expires_at <= clock_timestamp() AS is_expired
  FROM sandbox_invoice
 WHERE payment_hash = $1
   FOR UPDATE
"""
_SELECT_STATUS = """
SELECT CASE WHEN i.state = 'OPEN' AND i.expires_at <= clock_timestamp()
             AND NOT EXISTS (SELECT FROM sandbox_payment p
                              WHERE p.payment_hash = i.payment_hash AND p.state = 'in_flight')
            THEN 'CANCELED' ELSE i.state END AS state,
       i.amount_paid_msat
  FROM sandbox_invoice i
 WHERE i.payment_hash = $1
"""
_SELECT_BEHAVIOUR = "SELECT behaviour FROM sandbox_invoice WHERE payment_hash = $1"
_CANCEL = """
UPDATE sandbox_invoice SET state = 'CANCELED', amount_paid_msat = 0 WHERE payment_hash = $1
"""
