"""Our node in the simulated network: real invoices, real signatures, no money.

An open invoice is stored nowhere. Its preimage is an HMAC of the payment secret that it carries,
so the node knows its own invoices by their signature and derives the preimage again when one is
paid. Only ends are recorded, settled or cancelled, and what is held.

It plays both kinds of nodes: those that hold what is paid to an invoice until they are told what to
do with it, as LND can, and those that take it unasked.
"""

import asyncio
import hmac
import secrets
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from importlib.metadata import version
from typing import Final, Self

import asyncpg

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.lightning import bolt11
from app.nodes.answers import (
    ChannelBalance,
    Failed,
    FailureReason,
    Held,
    NodeInfo,
    NodeInvoice,
    NodeInvoiceState,
    NoTrace,
    PayOutcome,
    Receipt,
    SentPayment,
    TrackOutcome,
    Unknown,
)
from app.nodes.sandbox import payments
from app.nodes.sandbox.behaviour import Action, route_fee_msat
from app.nodes.sandbox.chain import Blockchain
from app.nodes.sandbox.chain_wallet import ChainWallet
from app.nodes.sandbox.database import lend, node_secret
from app.nodes.sandbox.hooks import HookReceivers
from app.nodes.sandbox.world import FINAL_CLTV_DELTA, World

PAY_TIMEOUT_S: Final = 3.0

_PAY_POLL_S: Final = 0.1
_RECEIPT_POLL_S: Final = 0.2
_RECEIPTS_AT_ONCE: Final = 500


class RefusalReason(StrEnum):
    """Why a payment from outside did not arrive."""

    NO_ROUTE = "no_route"
    UNKNOWN_INVOICE = "unknown_invoice"
    WRONG_AMOUNT = "wrong_amount"
    EXPIRED = "expired"
    CANCELED = "canceled"
    ALREADY_PAID = "already_paid"
    INSUFFICIENT_LIQUIDITY = "insufficient_liquidity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One of our invoices was paid. The fee went to the routers, from the payer's pocket."""

    payment_hash: bytes
    preimage: bytes
    amount_msat: int
    fee_msat: int


@dataclass(frozen=True, slots=True)
class Accepted:
    """A payment from outside that one of our invoices holds."""

    payment_hash: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A payment from outside that moved nothing, and why."""

    reason: RefusalReason
    message: str


class SandboxNode:
    """The simulated node; a `Node`, and the end of the network that outsiders pay to.

    It keeps no state of its own: any number of them, in any processes, are one node.
    """

    backend = "sandbox"
    network = bolt11.Network.REGTEST

    def __init__(
        self,
        pool: Pool,
        secret: bytes,
        world: World,
        *,
        holds: bool = False,
        pay_timeout_s: float = PAY_TIMEOUT_S,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._pool = pool
        self._clock = clock
        self.holds_invoices = holds
        self._secret = secret
        self._key = bolt11.NodeKey(secret)
        self.public_key = self.identity = self._key.public_key
        self.pay_timeout_s = pay_timeout_s
        self.world = world
        self.blockchain = Blockchain(pool)
        self.hooks = HookReceivers(pool)
        self.chain = ChainWallet(pool, secret)

    @classmethod
    async def open(
        cls,
        pool: Pool,
        *,
        holds: bool = False,
        pay_timeout_s: float = PAY_TIMEOUT_S,
        clock: Callable[[], float] = time.time,
    ) -> Self:
        """Return the node of this database; its key is created if it is new.

        `clock` tells the time, in seconds since 1970.
        """
        secret = await node_secret(pool, "ours")
        world = await World.open(pool, clock)
        return cls(pool, secret, world, holds=holds, pay_timeout_s=pay_timeout_s, clock=clock)

    @property
    def invoices(self) -> Self:
        return self

    @property
    def receipts(self) -> Self:
        return self

    @property
    def cancellations(self) -> Self:
        return self

    @property
    def holds(self) -> Self | None:
        """Itself, or nothing where it plays a node that takes what is paid unasked."""
        return self if self.holds_invoices else None

    @property
    def payments(self) -> Self:
        return self

    @property
    def channels(self) -> Self:
        return self

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Issue an invoice, without a query. Raises `Bolt11Error` for what does not fit one."""
        payment_secret = secrets.token_bytes(32)
        preimage = self.preimage_of(payment_secret)
        payment_hash = sha256(preimage).digest()
        timestamp = int(self._clock())
        request = bolt11.encode(
            network=self.network,
            key=self._key,
            timestamp=timestamp,
            fields=bolt11.Fields(
                payment_hash=payment_hash,
                payment_secret=payment_secret,
                description=description,
                description_hash=description_hash,
                expiry_s=expiry_s,
                min_final_cltv_expiry_delta=FINAL_CLTV_DELTA,
            ),
            amount_msat=amount_msat,
        )
        return NodeInvoice(request, payment_hash, payment_secret, preimage, timestamp + expiry_s)

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        """Make unpaid invoices unpayable, in one statement; settled ones stay as they are."""
        async with lend(self._pool) as connection:
            await connection.execute(_CANCEL, payment_hashes)

    async def settle_invoice(self, preimage: bytes) -> bool:
        """Take what an invoice holds; tell whether it is settled, now or before."""
        payment_hash = sha256(preimage).digest()
        async with lend(self._pool) as connection:
            channel = payments.channel_of(payment_hash)
            await connection.execute(_SETTLE, payment_hash, channel)
            state = await connection.fetchval(_SELECT_STATE, payment_hash)
        return bool(state == NodeInvoiceState.SETTLED)

    async def lookup_held(self, payment_hash: bytes) -> Held | None:
        """Return what an invoice holds."""
        async with lend(self._pool) as connection:
            row = await connection.fetchrow(_SELECT_ONE_HELD, payment_hash)
        return None if row is None else Held(row["payment_hash"], row["amount_msat"])

    async def held(self) -> AsyncIterator[Held]:
        """Yield what invoices hold, again and again."""
        while True:
            async with lend(self._pool) as connection:
                rows = await connection.fetch(_SELECT_HELD, _RECEIPTS_AT_ONCE)
            for row in rows:
                yield Held(row["payment_hash"], row["amount_msat"])
            await asyncio.sleep(_RECEIPT_POLL_S)

    async def receive(
        self, payment_request: str, *, amount_sat: int | None
    ) -> Received | Accepted | Refused:
        """Take a payment of the outside node to one of our invoices, once; or hold it.

        The amount is needed where the invoice names none; else it may be up to twice what is asked.
        Raises `Bolt11Error` when the text is no invoice. When it raises `NodeUnavailable` the
        payment may have arrived: `lookup_receipt` tells.
        """
        invoice = bolt11.decode(payment_request)
        if invoice.payee != self.public_key or invoice.network is not self.network:
            return Refused(RefusalReason.NO_ROUTE, "This invoice is not one of our node's.")
        preimage = self.preimage_of(invoice.payment_secret)
        if sha256(preimage).digest() != invoice.payment_hash:
            return Refused(RefusalReason.UNKNOWN_INVOICE, "Our node has issued no such invoice.")
        given_msat = invoice.amount_msat if amount_sat is None else amount_sat * 1000
        asked_msat = invoice.amount_msat or given_msat
        if given_msat is None or asked_msat is None:
            return Refused(
                RefusalReason.WRONG_AMOUNT, "The invoice names no amount; say which amount to pay."
            )
        if not 0 < asked_msat <= given_msat <= 2 * asked_msat:
            return Refused(
                RefusalReason.WRONG_AMOUNT,
                f"The invoice asks for {asked_msat} msat; at least that and at most twice that "
                f"is taken, not {given_msat} msat.",
            )
        if not await self._record(invoice, preimage, given_msat):
            return await self._why_refused(invoice.payment_hash, given_msat)
        if self.holds_invoices:
            return Accepted(invoice.payment_hash)
        return _received(invoice.payment_hash, preimage, given_msat)

    async def end_of(self, accepted: Accepted) -> Received | Refused:
        """Wait, as its payer, for the end of a payment that is held.

        Raises `NodeUnavailable` when that takes too long: it is held on.
        """
        deadline = time.monotonic() + self.pay_timeout_s
        while True:
            async with lend(self._pool) as connection:
                row = await connection.fetchrow(_SELECT_END, accepted.payment_hash)
            if row is not None and row["state"] == NodeInvoiceState.SETTLED:
                return _received(accepted.payment_hash, row["preimage"], row["amount_msat"])
            if row is not None and row["state"] == NodeInvoiceState.CANCELED:
                return Refused(
                    RefusalReason.CANCELED, "The invoice was cancelled, or paid by another."
                )
            if time.monotonic() > deadline:
                raise NodeUnavailable
            await asyncio.sleep(_PAY_POLL_S)

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        """Pay an invoice of the outside node once; see `.behaviour` for what may happen.

        Raises `NodeUnavailable` only when nothing was sent.
        """
        try:
            invoice = bolt11.decode(payment_request)
        except bolt11.Bolt11Error:
            return Failed(FailureReason.REJECTED)
        sent = await self.world.send(
            invoice,
            amount_msat=max(0, amount_msat or invoice.amount_msat or 0),
            fee_limit_msat=fee_limit_msat,
        )
        if not sent.wait_s:
            return sent.outcome
        return await self._answer(invoice.payment_hash, min(sent.wait_s, self.pay_timeout_s))

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Tell what became of an outgoing payment."""
        return await self.world.track(payment_hash)

    async def sent_since(self, since: int) -> list[SentPayment] | None:
        """Return what our node began since a moment and has not failed."""
        return await self.world.sent_since(since)

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        """Return the routing fee in msat a payment would cost now, None when no route is found.

        Our own channel balance is not asked: the network's price does not depend on it.
        """
        try:
            invoice = bolt11.decode(payment_request)
        except bolt11.Bolt11Error:
            return None
        behaviour = await self.world.behaviour_of(invoice.payment_hash)
        amount_msat = amount_msat or invoice.amount_msat
        if behaviour is None or amount_msat is None or invoice.payee != self.world.public_key:
            return None
        fee_msat = behaviour.fee_msat(amount_msat)
        unreachable = behaviour.action is Action.NO_ROUTE or fee_msat > fee_limit_msat
        return None if unreachable else fee_msat

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return the settlement of one of our invoices, None while it is not settled."""
        async with lend(self._pool) as connection:
            await connection.execute(_NUMBER_RECEIPTS)
            row = await connection.fetchrow(_SELECT_RECEIPT, payment_hash)
        return None if row is None else _receipt(row)

    async def newest(self) -> int:
        """Return the index of the last settlement, 0 if there is none."""
        async with lend(self._pool) as connection:
            await connection.execute(_NUMBER_RECEIPTS)
            index: int = await connection.fetchval(_NEWEST)
        return index

    async def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield settlements with an index above `after`, then those to come, for ever."""
        while True:
            async with lend(self._pool) as connection:
                await connection.execute(_NUMBER_RECEIPTS)
                rows = await connection.fetch(_SELECT_RECEIPTS, after, _RECEIPTS_AT_ONCE)
            for row in rows:
                yield _receipt(row)
                after = row["settle_index"]
            if not rows:
                await asyncio.sleep(_RECEIPT_POLL_S)

    async def balance_msat(self) -> int:
        """Return our side of the channels, in millisatoshi."""
        return await self.world.local_msat()

    async def balance(self) -> ChannelBalance:
        """Return what is in the channels; what both sides have in payments is counted as gone."""
        local_msat = await self.balance_msat()
        return ChannelBalance(
            local_msat=local_msat, remote_msat=payments.CAPACITY_MSAT - local_msat
        )

    async def info(self) -> NodeInfo:
        """Return what it tells of itself."""
        height = (await self.blockchain.tip()).height
        return NodeInfo(
            alias="simulated", version=version("latchkey"), block_height=height, is_synced=True
        )

    def preimage_of(self, payment_secret: bytes) -> bytes:
        """Return the preimage of the invoice of ours that has this secret."""
        return hmac.digest(self._secret, b"preimage" + payment_secret, "sha256")

    async def _record(
        self, invoice: bolt11.DecodedInvoice, preimage: bytes, amount_msat: int
    ) -> bool:
        """Settle or hold an invoice that is neither settled, cancelled nor expired, atomically."""
        async with lend(self._pool) as connection:
            return bool(
                await connection.fetchval(
                    _ACCEPT if self.holds_invoices else _RECEIVE,
                    invoice.payment_hash,
                    amount_msat,
                    preimage,
                    invoice.expires_at,
                    payments.channel_of(invoice.payment_hash),
                    payments.CAPACITY_MSAT,
                )
            )

    async def _why_refused(self, payment_hash: bytes, amount_msat: int) -> Refused:
        async with lend(self._pool) as connection:
            state = await connection.fetchval(_SELECT_STATE, payment_hash)
            local_msat = await payments.local_msat(connection)
        if state in {NodeInvoiceState.SETTLED, NodeInvoiceState.ACCEPTED}:
            return Refused(RefusalReason.ALREADY_PAID, "The invoice is already paid.")
        if state == NodeInvoiceState.CANCELED:
            return Refused(RefusalReason.CANCELED, "The invoice was cancelled.")
        if local_msat + amount_msat > payments.CAPACITY_MSAT:
            return Refused(
                RefusalReason.INSUFFICIENT_LIQUIDITY, "The channels cannot take that much."
            )
        return Refused(RefusalReason.EXPIRED, "The invoice has expired.")

    async def _answer(self, payment_hash: bytes, wait_s: float) -> PayOutcome:
        """Wait for the end of a payment in flight, holding no connection meanwhile."""
        deadline = time.monotonic() + wait_s
        while (remaining_s := deadline - time.monotonic()) > 0:
            await asyncio.sleep(min(_PAY_POLL_S, remaining_s))
            try:
                outcome = await self.world.track(payment_hash)
            except NodeUnavailable:
                break
            if not isinstance(outcome, Unknown | NoTrace):
                return outcome
        return Unknown(is_begun=True)


def _received(payment_hash: bytes, preimage: bytes, amount_msat: int) -> Received:
    return Received(
        payment_hash=payment_hash,
        preimage=preimage,
        amount_msat=amount_msat,
        fee_msat=route_fee_msat(amount_msat),
    )


def _receipt(row: asyncpg.Record) -> Receipt:
    return Receipt(row["payment_hash"], row["amount_msat"], row["preimage"], row["settle_index"])


#: Expiry by the database's clock, as everybody judges it. Two payments at once may pass the check
#: of the capacity together; it only keeps the sums far from the end of a bigint.
_RECEIVE = """
WITH settled AS (
    INSERT INTO sandbox_own_invoice (payment_hash, state, amount_msat, preimage)
    SELECT $1, 'SETTLED', $2::bigint, $3
     WHERE extract(epoch FROM clock_timestamp()) < $4::bigint
       AND (SELECT sum(local_msat) FROM sandbox_channel) + $2::bigint <= $6::bigint
        ON CONFLICT DO NOTHING
    RETURNING amount_msat
)
UPDATE sandbox_channel c SET local_msat = c.local_msat + settled.amount_msat
  FROM settled WHERE c.id = $5
RETURNING true
"""
#: Takes the same arguments: nothing moves yet.
_ACCEPT = """
INSERT INTO sandbox_own_invoice (payment_hash, state, amount_msat, preimage)
SELECT $1, 'ACCEPTED', $2::bigint, $3
 WHERE extract(epoch FROM clock_timestamp()) < $4::bigint AND $5::smallint IS NOT NULL
   AND (SELECT sum(local_msat) FROM sandbox_channel) + $2::bigint <= $6::bigint
    ON CONFLICT DO NOTHING
RETURNING true
"""
_SETTLE = """
WITH settled AS (
    UPDATE sandbox_own_invoice SET state = 'SETTLED', ended_at = clock_timestamp()
     WHERE payment_hash = $1 AND state = 'ACCEPTED'
    RETURNING amount_msat
)
UPDATE sandbox_channel c SET local_msat = c.local_msat + settled.amount_msat
  FROM settled WHERE c.id = $2
"""
_CANCEL = """
INSERT INTO sandbox_own_invoice AS mine (payment_hash, state)
SELECT payment_hash, 'CANCELED' FROM unnest($1::bytea[]) AS given (payment_hash)
 ORDER BY payment_hash
    ON CONFLICT (payment_hash) DO UPDATE
       SET state = 'CANCELED', amount_msat = NULL, preimage = NULL, ended_at = clock_timestamp()
     WHERE mine.state = 'ACCEPTED'
"""
_SELECT_ONE_HELD = """
SELECT payment_hash, amount_msat FROM sandbox_own_invoice
 WHERE payment_hash = $1 AND state = 'ACCEPTED'
"""
_SELECT_HELD = """
SELECT payment_hash, amount_msat FROM sandbox_own_invoice
 WHERE state = 'ACCEPTED' ORDER BY ended_at LIMIT $1
"""
_SELECT_END = """
SELECT state, preimage, amount_msat FROM sandbox_own_invoice WHERE payment_hash = $1
"""
_SELECT_STATE = "SELECT state FROM sandbox_own_invoice WHERE payment_hash = $1"

_NUMBER_RECEIPTS = "SELECT sandbox_number_receipts()"
_SELECT_RECEIPT = """
SELECT payment_hash, amount_msat, preimage, settle_index
  FROM sandbox_own_invoice
 WHERE payment_hash = $1 AND settle_index IS NOT NULL
"""
_NEWEST = "SELECT coalesce(max(settle_index), 0) FROM sandbox_own_invoice"
_SELECT_RECEIPTS = """
SELECT payment_hash, amount_msat, preimage, settle_index
  FROM sandbox_own_invoice
 WHERE settle_index > $1
 ORDER BY settle_index LIMIT $2
"""
