"""A Lightning network in memory: the node under test, and everybody else.

Players put a node's own dialect over it (`serving.py` says how they are served). It signs real
invoices, counts every millisatoshi, and does at once what a real network does in time; what takes
time ends by the loop's clock, or by whoever settles or cancels it. Players wait with `changed`.

    ours     invoices of the node under test, in the order in which they were added
    theirs   invoices of everybody else; how they treat a payer is a behaviour of the sandbox
    sends    what the node under test tried to pay, in the order in which it began
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from typing import Final

from app.lightning import bolt11
from app.nodes.answers import (
    Failed,
    FailureReason,
    NodeInvoice,
    NodeInvoiceState,
    Succeeded,
    Unknown,
)
from app.nodes.sandbox.behaviour import Action, Behaviour, parse
from tests.contract.world_chain import ChainWorld

CAPACITY_MSAT: Final = bolt11.AMOUNT_MSAT_MAX
FINAL_CLTV_DELTA: Final = 80

#: How long a payment with a clock of its own is under way, however long it says.
_LATE_S: Final = 0.6

OPEN, ACCEPTED = NodeInvoiceState.OPEN, NodeInvoiceState.ACCEPTED
SETTLED, CANCELED = NodeInvoiceState.SETTLED, NodeInvoiceState.CANCELED


@dataclass(slots=True, kw_only=True)
class OurInvoice:
    """An invoice of the node under test."""

    payment_request: str
    payment_hash: bytes
    payment_secret: bytes
    #: None where only its owner knows it, as with LND's hold invoices until they are settled.
    preimage: bytes | None
    amount_msat: int | None
    description: str | None
    description_hash: bytes | None
    created_at: int  # unix seconds
    expires_at: int
    #: The place among all that were added, from 1; and a name that the node may give it.
    add_index: int
    label: str | None = None
    holds: bool = False
    state: NodeInvoiceState = OPEN
    parts_msat: list[int] = field(default_factory=list)
    #: The place among all that were settled, from 1; 0 while it is not.
    settle_index: int = 0
    settled_at: int | None = None

    @property
    def paid_msat(self) -> int:
        return sum(self.parts_msat)


@dataclass(slots=True, kw_only=True)
class TheirInvoice:
    """An invoice of somebody else."""

    payment_request: str
    payment_hash: bytes
    payment_secret: bytes
    preimage: bytes
    amount_msat: int | None
    behaviour: Behaviour
    holds: bool
    expires_at: int
    state: NodeInvoiceState = OPEN


@dataclass(slots=True, kw_only=True)
class Send:
    """What the node under test tried to pay. While it is under way its outcome is `Unknown`."""

    index: int
    payment_request: str
    payment_hash: bytes
    payee: bytes
    amount_msat: int
    fee_msat: int
    created_at: int
    outcome: Succeeded | Failed | Unknown = field(default_factory=Unknown)
    ended_at: int | None = None

    @property
    def is_under_way(self) -> bool:
        return isinstance(self.outcome, Unknown)


class HashTaken(Exception):
    """There is an invoice with this hash already."""


class World:
    """All of it. Methods are for players; those of the other end say so."""

    def __init__(self, network: bolt11.Network = bolt11.Network.REGTEST) -> None:
        self.network = network
        self.key: Final = bolt11.NodeKey(b"\x11" * 32)
        self.outside_key: Final = bolt11.NodeKey(b"\x22" * 32)
        self.chain: Final = ChainWorld(network)
        self.ours: dict[bytes, OurInvoice] = {}
        self.theirs: dict[bytes, TheirInvoice] = {}
        self.sends: list[Send] = []
        self.local_msat = 0
        #: How far the node's clock is before ours, and how far time has moved since for everybody.
        self.skew_s = 0.0
        self.passed_s = 0.0
        self._numbers: Final = count(1)
        self._settled = 0
        self._change = asyncio.Event()

    # Time, and waiting

    def now(self) -> float:
        """Return the node's time in unix seconds."""
        return time.time() + self.passed_s + self.skew_s

    def pass_time(self, seconds: float) -> None:
        """Let time go by for the network, so that invoices expire."""
        self.passed_s += seconds
        self._changed()

    async def changed(self) -> None:
        """Wait until anything changes. Look first, then wait: there is no await in between."""
        await self._change.wait()

    async def until(self, condition: Callable[[], bool], *, timeout_s: float | None = None) -> bool:
        """Wait until something is so; tell whether it came to be in time."""
        try:
            async with asyncio.timeout(timeout_s):
                while not condition():
                    await self.changed()
        except TimeoutError:
            return False
        return True

    def _changed(self) -> None:
        self._change.set()
        self._change = asyncio.Event()

    # Invoices of the node under test

    def add_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None = None,
        description_hash: bytes | None = None,
        expiry_s: int = 3600,
        preimage: bytes | None = None,
        payment_hash: bytes | None = None,
        label: str | None = None,
        holds: bool = False,
    ) -> OurInvoice:
        """Issue one; the preimage is made unless it or its hash is given. Raises `HashTaken`."""
        if payment_hash is None:
            preimage = preimage or self._bytes()
            payment_hash = sha256(preimage).digest()
        if payment_hash in self.ours:
            raise HashTaken
        made = OurInvoice(
            payment_request="",
            payment_hash=payment_hash,
            payment_secret=self._bytes(),
            preimage=preimage,
            amount_msat=amount_msat,
            description=description,
            description_hash=description_hash,
            created_at=int(self.now()),
            expires_at=int(self.now()) + expiry_s,
            add_index=len(self.ours) + 1,
            label=label,
            holds=holds,
        )
        made.payment_request = self._signed(self.key, made, expiry_s)
        self.ours[payment_hash] = made
        self._changed()
        return made

    def settle(self, preimage: bytes) -> bool:
        """Take what a hold invoice holds; tell whether it is settled now, or was before."""
        invoice = self.ours.get(sha256(preimage).digest())
        if invoice is None or invoice.state not in {ACCEPTED, SETTLED}:
            return False
        invoice.preimage = preimage
        if invoice.state is ACCEPTED:
            self._settle(invoice)
        return True

    def cancel(self, payment_hash: bytes) -> bool:
        """Make an invoice unpayable; tell whether it is. Nothing happens to one that is settled."""
        invoice = self.ours.get(payment_hash)
        if invoice is None or invoice.state is SETTLED:
            return False
        invoice.state, invoice.parts_msat = CANCELED, []
        self._changed()
        return True

    def is_over(self, invoice: OurInvoice) -> bool:
        """Tell whether nobody has paid an invoice, and its time is over."""
        return invoice.state is OPEN and self.now() >= invoice.expires_at

    def settled(self, *, after: int) -> Iterator[OurInvoice]:
        """Return what was settled behind an index, in the order in which it was."""
        found = [one for one in self.ours.values() if one.settle_index > after]
        return iter(sorted(found, key=lambda one: one.settle_index))

    # The other end

    def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        """Pay one of our invoices, from outside; tell whether it was taken, or is held."""
        decoded = bolt11.decode(payment_request)
        invoice = self.ours.get(decoded.payment_hash)
        given_msat = amount_msat or decoded.amount_msat
        if invoice is None or invoice.state is not OPEN or self.is_over(invoice) or not given_msat:
            return False
        asked_msat = invoice.amount_msat or given_msat
        if not asked_msat <= given_msat <= 2 * asked_msat:
            return False
        share, rest = divmod(given_msat, parts)
        invoice.parts_msat = [share + rest, *[share] * (parts - 1)]
        invoice.state = ACCEPTED
        if not invoice.holds:
            self._settle(invoice)
        self._changed()
        return True

    def add_their_invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        holds: bool = False,
        expiry_s: int = 3600,
    ) -> TheirInvoice:
        """Issue an invoice of somebody else, by our true time."""
        preimage = self._bytes()
        now_s = int(self.now() - self.skew_s)
        made = TheirInvoice(
            payment_request="",
            payment_hash=sha256(preimage).digest(),
            payment_secret=self._bytes(),
            preimage=preimage,
            amount_msat=amount_msat,
            behaviour=parse(behaviour),
            holds=holds,
            expires_at=now_s + expiry_s,
        )
        made.payment_request = self._signed(self.outside_key, made, expiry_s)
        self.theirs[made.payment_hash] = made
        return made

    def settle_theirs(self, payment_hash: bytes) -> None:
        """Have somebody else take what their invoice holds."""
        invoice = self.theirs[payment_hash]
        invoice.state = SETTLED
        if (send := self.last_send(payment_hash)) and send.is_under_way:
            self._end(send, Succeeded(invoice.preimage, send.fee_msat))

    def cancel_theirs(self, payment_hash: bytes) -> None:
        """Have somebody else give back what their invoice holds, and take nothing any more."""
        self.theirs[payment_hash].state = CANCELED
        if (send := self.last_send(payment_hash)) and send.is_under_way:
            self._end(send, Failed(FailureReason.REJECTED))

    def contradict(self, payment_hash: bytes) -> None:
        """Have the node say the reverse of what it said of a send, and have it be true."""
        send = self.last_send(payment_hash)
        assert send is not None
        if isinstance(send.outcome, Succeeded):
            self.local_msat += send.amount_msat + send.fee_msat
            send.outcome = Failed(FailureReason.REJECTED)
        else:
            self.local_msat -= send.amount_msat + send.fee_msat
            send.outcome = Succeeded(self.theirs[payment_hash].preimage, send.fee_msat)
        self._changed()

    # What the node under test pays

    def fee_msat(self, invoice: bolt11.DecodedInvoice, amount_msat: int) -> int | None:
        """Return what the cheapest route costs now; None when there is none."""
        target = self.theirs.get(invoice.payment_hash)
        if target is None or invoice.payee != self.outside_key.public_key:
            return None
        if target.behaviour.action is Action.NO_ROUTE:
            return None
        return target.behaviour.fee_msat(amount_msat)

    def send(
        self, payment_request: str, *, amount_msat: int | None = None, fee_limit_msat: int
    ) -> tuple[Send, bool]:
        """Begin to pay, and tell whether this began it: one that lives is returned as it is.

        Raises `Bolt11Error`. It ends at once, or later by itself, or by whoever holds it.
        """
        invoice = bolt11.decode(payment_request)
        if (live := self.last_send(invoice.payment_hash)) and not isinstance(live.outcome, Failed):
            return live, False
        given_msat = amount_msat or invoice.amount_msat or 0
        fee_msat = self.fee_msat(invoice, given_msat)
        send = Send(
            index=next(self._numbers),
            payment_request=payment_request,
            payment_hash=invoice.payment_hash,
            payee=invoice.payee,
            amount_msat=given_msat,
            fee_msat=fee_msat or 0,
            created_at=int(self.now()),
        )
        self.sends.append(send)
        reason = self._refusal(invoice, given_msat, fee_msat, fee_limit_msat)
        if reason is not None:
            send.outcome, send.ended_at = Failed(reason), send.created_at
            return send, True
        self.local_msat -= given_msat + send.fee_msat
        self._go(send, self.theirs[invoice.payment_hash])
        return send, True

    def last_send(self, payment_hash: bytes) -> Send | None:
        """Return the last attempt to pay a hash."""
        return next((one for one in reversed(self.sends) if one.payment_hash == payment_hash), None)

    def forget_send(self, payment_hash: bytes) -> None:
        """Have the node know nothing of a payment any more."""
        self.sends = [one for one in self.sends if one.payment_hash != payment_hash]

    @property
    def outgoing_msat(self) -> int:
        """Return what is under way to others."""
        return sum(one.amount_msat + one.fee_msat for one in self.sends if one.is_under_way)

    @property
    def incoming_msat(self) -> int:
        """Return what our invoices hold."""
        return sum(one.paid_msat for one in self.ours.values() if one.state is ACCEPTED)

    @property
    def remote_msat(self) -> int:
        return CAPACITY_MSAT - self.local_msat - self.outgoing_msat - self.incoming_msat

    def _refusal(
        self,
        invoice: bolt11.DecodedInvoice,
        amount_msat: int,
        fee_msat: int | None,
        fee_limit_msat: int,
    ) -> FailureReason | None:
        target = self.theirs.get(invoice.payment_hash)
        if target is None or fee_msat is None:
            return FailureReason.NO_ROUTE
        if target.state is not OPEN or target.behaviour.action is Action.REJECT:
            return FailureReason.REJECTED
        if self.now() >= target.expires_at:
            return FailureReason.EXPIRED
        asked_msat = invoice.amount_msat or amount_msat
        if not 0 < asked_msat <= amount_msat <= 2 * asked_msat:
            return FailureReason.REJECTED
        if fee_msat > fee_limit_msat:
            return FailureReason.INSUFFICIENT_FEE
        if amount_msat + fee_msat > self.local_msat:
            return FailureReason.INSUFFICIENT_LIQUIDITY
        return None

    def _go(self, send: Send, target: TheirInvoice) -> None:
        end = (
            Succeeded(target.preimage, send.fee_msat)
            if target.behaviour.settles
            else Failed(FailureReason.REJECTED)
        )
        if target.holds:
            target.state = ACCEPTED
        elif ends_after_ms := target.behaviour.ends_after_ms:
            delay_s = min(ends_after_ms / 1000, _LATE_S)
            asyncio.get_running_loop().call_later(delay_s, self._end, send, end)
        else:
            self._end(send, end)
        self._changed()

    def _end(self, send: Send, outcome: Succeeded | Failed) -> None:
        if not send.is_under_way:
            return
        send.outcome, send.ended_at = outcome, int(self.now())
        if isinstance(outcome, Failed):
            self.local_msat += send.amount_msat + send.fee_msat
        else:
            self.theirs[send.payment_hash].state = SETTLED
        self._changed()

    def _settle(self, invoice: OurInvoice) -> None:
        self._settled += 1
        invoice.state, invoice.settle_index = SETTLED, self._settled
        invoice.settled_at = int(self.now())
        self.local_msat += invoice.paid_msat
        self._changed()

    def _signed(
        self, key: bolt11.NodeKey, invoice: OurInvoice | TheirInvoice, expiry_s: int
    ) -> str:
        description: str | None = ""
        description_hash: bytes | None = None
        if isinstance(invoice, OurInvoice):
            description, description_hash = invoice.description, invoice.description_hash
        fields = bolt11.Fields(
            payment_hash=invoice.payment_hash,
            payment_secret=invoice.payment_secret,
            description=description,
            description_hash=description_hash,
            expiry_s=expiry_s,
            min_final_cltv_expiry_delta=FINAL_CLTV_DELTA,
        )
        return bolt11.encode(
            network=self.network,
            key=key,
            timestamp=invoice.expires_at - expiry_s,
            fields=fields,
            amount_msat=invoice.amount_msat,
        )

    def _bytes(self) -> bytes:
        return sha256(b"world" + next(self._numbers).to_bytes(8, "big")).digest()


class WorldOutside:
    """The other end of a world; a network's own adds what can happen to its node."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        hold: bool = False,
        expiry_s: int = 3600,
    ) -> NodeInvoice:
        made = self.world.add_their_invoice(
            amount_msat=amount_msat, behaviour=behaviour, holds=hold, expiry_s=expiry_s
        )
        return NodeInvoice(
            made.payment_request,
            made.payment_hash,
            made.payment_secret,
            made.preimage,
            made.expires_at,
        )

    async def settle(self, payment_hash: bytes) -> None:
        self.world.settle_theirs(payment_hash)

    async def cancel(self, payment_hash: bytes) -> None:
        self.world.cancel_theirs(payment_hash)

    async def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        return self.world.offer(payment_request, amount_msat=amount_msat, parts=parts)

    async def balance_msat(self) -> int:
        return self.world.local_msat

    def skew(self, seconds: float) -> None:
        self.world.skew_s += seconds

    async def contradict(self, payment_hash: bytes) -> None:
        self.world.contradict(payment_hash)
