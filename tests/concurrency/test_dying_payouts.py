"""A process dies at any statement of a payout or deposit: nothing is lost, nothing paid twice."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.money import sats
from app.nodes.answers import Failed, FailureReason, Speed
from app.nodes.sandbox.chain_wallet import ChainWallet
from app.process.runtime import Runtime
from app.services import checkup
from app.services.onchain import addresses, payouts, sending, watch
from app.services.onchain.sending import PayoutOrder
from app.services.payments.result import PaymentResult, Result
from tests import events, factories
from tests.dying import Killed, dying
from tests.factories import Person, balance, person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
FEE_SAT = 705
#: More than any of these works takes.
STATEMENTS = 12
DEATHS = pytest.mark.parametrize("after", [False, True], ids=["before", "after"])


async def sends(runtime: Runtime, who: Person, once: UUID | None = None) -> PaymentResult:
    order = PayoutOrder(
        wallet_id=who.btc,
        address=ELSEWHERE,
        amount=sats(10_000),
        speed=Speed.SLOW,
        idempotency_id=once,
    )
    return await sending.send(runtime, who.principal, order)


async def dies(work: Coroutine[Any, Any, Any], at: int, *, after: bool) -> None:
    with dying(at, after=after), suppress(Killed):
        await work


async def goes_on(runtime: Runtime) -> None:
    """Let everything that is due be done."""
    await payouts.work(runtime, at_once=True)
    await factories.sandbox(runtime).blockchain.mine(1)
    await watch.look(runtime)
    await payouts.work(runtime, at_once=True)


@DEATHS
async def test_who_dies_while_a_payout_is_reserved_repeats_it_and_it_is_paid_once(
    runtime: Runtime, after: bool
) -> None:
    for at in range(1, 6):
        alice, once = await person(runtime, sat=50_000), uuid4()

        await dies(sends(runtime, alice, once), at, after=after)
        again = await sends(runtime, alice, once)

        assert again.status is Result.SUCCESS
        await goes_on(runtime)
        assert await balance(runtime, alice.btc) == 40_000 - FEE_SAT
    assert await runtime.pool.fetchval("SELECT count(*) FROM sandbox_payout") == 5
    assert (await checkup.check(runtime)).problems == []
    assert await events.unmatched(runtime.pool.fetch) == []


@DEATHS
async def test_who_dies_while_a_payout_is_sent_or_settled_has_it_sent_once(
    runtime: Runtime, after: bool
) -> None:
    people = [await person(runtime, sat=50_000) for _ in range(STATEMENTS)]
    for at, who in enumerate(people, 1):
        await sends(runtime, who)
        await dies(payouts.work(runtime, at_once=True), at, after=after)
        await payouts.work(runtime, at_once=True)
        await factories.sandbox(runtime).blockchain.mine(1)
        await dies(payouts.work(runtime, at_once=True), at, after=after)
        await goes_on(runtime)

    assert await runtime.pool.fetchval("SELECT count(*) FROM sandbox_payout") == STATEMENTS
    for who in people:
        assert await balance(runtime, who.btc) == 40_000 - FEE_SAT
    assert (await checkup.check(runtime)).problems == []
    assert await events.unmatched(runtime.pool.fetch) == []


async def test_what_one_process_is_sending_is_sent_by_no_other(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await person(runtime, sat=50_000)
    await sends(runtime, alice)
    begun, end = asyncio.Event(), asyncio.Event()
    asked = 0

    async def slow(*_: object, **__: object) -> Failed:
        nonlocal asked
        asked += 1
        begun.set()
        await end.wait()
        return Failed(FailureReason.INSUFFICIENT_FEE)

    monkeypatch.setattr(ChainWallet, "send", slow)
    first = asyncio.create_task(payouts.work(runtime, at_once=True))
    await begun.wait()
    second = asyncio.create_task(payouts.work(runtime, at_once=True))
    await asyncio.wait({second}, timeout=5)
    end.set()
    await asyncio.gather(first, second)

    assert asked == 1
    assert await balance(runtime, alice.btc) == 50_000
    monkeypatch.undo()
    await goes_on(runtime)
    assert await runtime.pool.fetchval("SELECT count(*) FROM sandbox_payout") == 0


@DEATHS
async def test_who_dies_while_a_payout_is_given_back_gives_it_back_once(
    runtime: Runtime, after: bool
) -> None:
    factories.sandbox(runtime).chain.capital_sat = 0
    for at in range(1, 9):
        alice = await person(runtime, sat=50_000)
        await sends(runtime, alice)

        await dies(payouts.work(runtime, at_once=True), at, after=after)
        await goes_on(runtime)

        assert await balance(runtime, alice.btc) == 50_000
    assert (await checkup.check(runtime)).problems == []
    assert await events.unmatched(runtime.pool.fetch) == []


@DEATHS
async def test_who_dies_while_a_deposit_is_taken_in_has_it_credited_once(
    runtime: Runtime, after: bool
) -> None:
    chain = factories.sandbox(runtime).blockchain
    alice = await person(runtime)
    for at in range(1, STATEMENTS):
        address = await addresses.create(runtime, alice.principal, alice.btc)
        await chain.deposit(address, 10_000)
        await dies(watch.look(runtime), at, after=after)
        await chain.mine(1)
        await dies(watch.look(runtime), at, after=after)
        await watch.look(runtime)

        assert await balance(runtime, alice.btc) == at * 7_500
    assert (await checkup.check(runtime)).problems == []
    assert await events.unmatched(runtime.pool.fetch) == []
