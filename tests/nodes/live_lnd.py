"""A real LND, and another that plays everybody else; both are named by the environment.

    LATCHKEY_TEST_LND_URL, …_MACAROON_FILE, …_TLS_CERT_FILE            the node under test
    LATCHKEY_TEST_LND_PEER_URL, …_PEER_MACAROON_FILE, …_PEER_TLS_CERT_FILE   its peer

There is a channel between them, or several on the way, with some million satoshi on either side,
and the peer's macaroon allows to hold. What a test has left at the node goes back to the peer.
"""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Coroutine
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import pytest

from app.database.pool import Pool
from app.lightning import bolt11
from app.nodes.answers import NodeInvoice, Receipt, Succeeded
from app.nodes.lnd.backend import LndBackend
from app.nodes.lnd.messages import LndPaymentLine, LndPaymentStatus
from app.nodes.lnd.node import LndNode
from app.nodes.port import Ability, ReceiptFeed
from app.nodes.rest import Rest
from app.settings import Settings
from tests.contract.conftest import FIXTURE_NEEDS
from tests.contract.network import EVERYTHING, Network, NetworkKind, Play

T = TypeVar("T")

NAMES = [
    f"LATCHKEY_TEST_LND_{whose}{what}"
    for whose in ("", "PEER_")
    for what in ("URL", "MACAROON_FILE", "TLS_CERT_FILE")
]
IS_NAMED = all(os.environ.get(name) for name in NAMES)

PAY_TIMEOUT_S = 5.0
FEE_LIMIT_MSAT = 20_000_000
#: So long after our patience what ends late ends.
_LATE_S = 1.0
#: Less is not worth being sent back.
_LEFT_MSAT_MAX = 50_000

#: What a real network does not do on demand.
_UNPLAYED = {
    Play.HUGE,
    Play.FEES,
    Play.NO_ROUTE,
    Play.OVERPAID,
    Play.RESTARTS,
    Play.CLOCK,
    Play.LOST,
    Play.CONTRADICTS,
    Ability.CHAIN,
}


class SinceNow:
    """A `ReceiptFeed` to which nothing was before: the node has a history, the tests have none."""

    def __init__(self, feed: ReceiptFeed, base: int) -> None:
        self._feed = feed
        self._base = base

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        return await self._feed.lookup_receipt(payment_hash)

    async def newest(self) -> int:
        newest = await self._feed.newest()
        return newest if newest > self._base else 0

    def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        return self._feed.follow(after=max(after, self._base))


@dataclass(frozen=True, slots=True)
class LiveOutside:
    """The peer."""

    node: LndNode
    peer: LndNode
    holding_peer: LndNode
    #: The peer's interface, for what no backend has to do.
    peer_rest: Rest
    before_msat: int
    #: What the peer was told to pay: it pays a hash once.
    offered: set[bytes] = field(default_factory=set)

    async def invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        hold: bool = False,
        expiry_s: int = 3600,
    ) -> NodeInvoice:
        is_late = behaviour.startswith("timeout_then_")
        peer = self.holding_peer if hold or is_late else self.peer
        made = await _invoice(peer, amount_msat, expiry_s)
        if behaviour == "reject":
            await peer.cancellations.cancel_invoices([made.payment_hash])
        if expiry_s < 1:
            await asyncio.sleep(1.1)  # until it is over
        _PREIMAGES[made.payment_hash] = made.preimage or b""
        if is_late:
            _left(self._end_late(made.payment_hash, settles=behaviour.endswith("settle")))
        return made

    async def settle(self, payment_hash: bytes) -> None:
        await self._until_held(payment_hash, 10)
        assert self.holding_peer.holds is not None
        assert await self.holding_peer.holds.settle_invoice(_PREIMAGES[payment_hash])
        await self._until_nothing_moves()

    async def cancel(self, payment_hash: bytes) -> None:
        await self.holding_peer.cancellations.cancel_invoices([payment_hash])
        await self._until_nothing_moves()

    async def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        payment_hash = bolt11.decode(payment_request).payment_hash
        if payment_hash in self.offered:
            return False
        self.offered.add(payment_hash)
        paying = _left(self._pay(payment_request, amount_msat, parts))
        if self.node.holds is None:
            return await paying
        while not paying.done():
            if await self.node.holds.lookup_held(payment_hash) is not None:
                return True
            await asyncio.sleep(0.05)
        return False

    async def balance_msat(self) -> int:
        await self._until_nothing_moves()
        return (await self.node.channels.balance()).local_msat - self.before_msat

    async def expired(self) -> NodeInvoice:
        made = await _invoice(self.node, 21_000, 1)
        await asyncio.sleep(1.5)
        return made

    def away(self) -> AbstractAsyncContextManager[None]:
        raise NotImplementedError

    def skew(self, seconds: float) -> None:
        raise NotImplementedError

    def lose_answers(self, count: int) -> None:
        raise NotImplementedError

    async def contradict(self, payment_hash: bytes) -> None:
        raise NotImplementedError

    async def _pay(self, payment_request: str, amount_msat: int | None, parts: int) -> bool:
        """Have the peer pay; tell whether it did."""
        if parts > 1:
            return await self._pay_in_parts(payment_request, parts)
        outcome = await self.peer.payments.pay(
            payment_request, amount_msat=amount_msat, fee_limit_msat=FEE_LIMIT_MSAT
        )
        return isinstance(outcome, Succeeded) and not outcome.already

    async def _pay_in_parts(self, payment_request: str, parts: int) -> bool:
        """Have the peer pay in so many parts, which LND does where it may send no larger ones."""
        invoice = bolt11.decode(payment_request)
        body = {
            "payment_request": payment_request,
            "timeout_seconds": int(PAY_TIMEOUT_S),
            "fee_limit_msat": str(FEE_LIMIT_MSAT),
            "max_parts": parts,
            "max_shard_size_msat": str(-(-(invoice.amount_msat or 0) // parts)),
            "no_inflight_updates": True,
        }
        lines = self.peer_rest.lines("POST", "/v2/router/send", LndPaymentLine, body=body)
        async with aclosing(lines):
            async for line in lines:
                if line.result is not None and line.result.status in _ENDED:
                    return line.result.status is LndPaymentStatus.SUCCEEDED
        return False

    async def _end_late(self, payment_hash: bytes, *, settles: bool) -> None:
        """Keep what is paid to the peer for longer than anybody waits, then take it or not."""
        with contextlib.suppress(TimeoutError):  # nobody has paid it
            await self._until_held(payment_hash, 60)
            await asyncio.sleep(PAY_TIMEOUT_S + _LATE_S)
            await (self.settle if settles else self.cancel)(payment_hash)

    async def _until_held(self, payment_hash: bytes, timeout_s: float) -> None:
        """Wait until the peer holds a payment. Raises `TimeoutError`."""
        assert self.holding_peer.holds is not None
        async with asyncio.timeout(timeout_s):
            while await self.holding_peer.holds.lookup_held(payment_hash) is None:  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async def _until_nothing_moves(self) -> None:
        """Wait until the channels have agreed on what was settled; what is held may stay."""
        last = None
        async with asyncio.timeout(20):
            while (now := await self.node.channels.balance()) != last:
                last = now
                await asyncio.sleep(0.3)


#: What hold invoices of the peer are settled with.
_PREIMAGES: dict[bytes, bytes] = {}
_LEFT: set[asyncio.Task[Any]] = set()
_ENDED = {LndPaymentStatus.SUCCEEDED, LndPaymentStatus.FAILED}


def _left(work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
    """Start what goes on whether anybody waits for it or not."""
    task = asyncio.create_task(work)
    _LEFT.add(task)
    task.add_done_callback(_LEFT.discard)
    return task


@asynccontextmanager
async def _backend(whose: str, *, holds: bool) -> AsyncIterator[LndBackend]:
    def named(what: str) -> str:
        return os.environ[f"LATCHKEY_TEST_LND_{whose}{what}"]

    given: dict[str, Any] = {
        "node": "lnd",
        "lnd_rest_url": named("URL"),
        "lnd_macaroon_file": Path(named("MACAROON_FILE")),
        "lnd_tls_cert_file": Path(named("TLS_CERT_FILE")),
        "lnd_holds": holds,
        "pay_timeout_s": PAY_TIMEOUT_S,
    }
    backend = LndBackend.of(Settings(**given))
    try:
        yield backend
    finally:
        await backend.close()


async def _invoice(node: LndNode, amount_msat: int | None, expiry_s: int) -> NodeInvoice:
    return await node.invoices.create_invoice(
        amount_msat=amount_msat, description="tea", description_hash=None, expiry_s=expiry_s
    )


async def _move(payer: LndNode, payee: LndNode, amount_msat: int) -> int:
    """Pay; return where that stands among what the payee received."""
    invoice = await _invoice(payee, amount_msat, 600)
    outcome = await payer.payments.pay(
        invoice.payment_request, amount_msat=None, fee_limit_msat=FEE_LIMIT_MSAT
    )
    assert isinstance(outcome, Succeeded), outcome
    receipt = await payee.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None
    return receipt.settle_index


@asynccontextmanager
async def _network(*, holds: bool) -> AsyncIterator[Network]:
    async with (
        _backend("", holds=holds) as tested,
        _backend("", holds=False) as tested_plain,
        _backend("PEER_", holds=False) as other,
        _backend("PEER_", holds=True) as other_holding,
    ):
        node, plain, peer, holding_peer = [
            one.node(await one.identify()) for one in (tested, tested_plain, other, other_holding)
        ]
        base = await _move(peer, plain, 1_000)
        before = LiveOutside(node, peer, holding_peer, other.rest, 0)
        outside = replace(before, before_msat=await before.balance_msat())
        node.receipts = SinceNow(node.receipts, base)  # type: ignore[assignment]
        yield Network(node, outside, haste_s=PAY_TIMEOUT_S)
        await node.cancellations.cancel_invoices(list(outside.offered))  # what is held yet
        left_msat = await outside.balance_msat()
        if left_msat > _LEFT_MSAT_MAX:
            await _move(node, peer, left_msat * 995 // 1000)


@asynccontextmanager
async def taking(pool: Pool) -> AsyncIterator[Network]:
    async with _network(holds=False) as network:
        yield network


@asynccontextmanager
async def holding(pool: Pool) -> AsyncIterator[Network]:
    async with _network(holds=True) as network:
        yield network


@asynccontextmanager
async def other_end() -> AsyncIterator[LiveOutside]:
    """Yield the peer, for tests in which a server of its own is at the node."""
    async with _network(holds=False) as network:
        assert isinstance(network.outside, LiveOutside)
        yield network.outside


def settings_of_a_server(*, holds: bool) -> dict[str, str]:
    """Return the settings of a server at the node under test."""
    url, macaroon_file, tls_cert_file = (os.environ[name] for name in NAMES[:3])
    return {
        "LATCHKEY_NODE": "lnd",
        "LATCHKEY_NETWORK": "regtest",
        "LATCHKEY_LND_REST_URL": url,
        "LATCHKEY_LND_MACAROON_FILE": macaroon_file,
        "LATCHKEY_LND_TLS_CERT_FILE": tls_cert_file,
        "LATCHKEY_LND_HOLDS": str(holds).lower(),
        "LATCHKEY_PAY_TIMEOUT_S": str(PAY_TIMEOUT_S),
    }


def skip_unplayed(request: pytest.FixtureRequest) -> None:
    """Skip a test of the contract suite that needs what its network does not play."""
    kind: NetworkKind = request.param
    needs = {need for mark in request.node.iter_markers("needs") for need in mark.args}
    for fixture in request.fixturenames:
        needs |= FIXTURE_NEEDS.get(fixture, frozenset())
    if missing := needs - kind.plays:
        pytest.skip(f"not played: {', '.join(sorted(need.value for need in missing))}")


KINDS = [
    NetworkKind("a real LND", EVERYTHING - _UNPLAYED - {Ability.HOLDS}, taking),
    NetworkKind("a real LND that holds", EVERYTHING - _UNPLAYED, holding),
]
