"""Wallets that have done more on the chain than fits into one answer."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.nodes import rest
from app.nodes.answers import Broadcast, NoTrace
from app.nodes.lnd import history
from app.nodes.rest import TooMuchAnswered
from tests.contract import test_cln_faults as cln
from tests.contract.serving import Fault, Truncate, no_json, with_value, without
from tests.contract.test_lnd import Table, funded, laid, send

#: What fits into an answer here: some twenty transactions of the player.
ANSWER_BYTES = 8_000
ONE_AFTER_ANOTHER, AT_ONCE = 150, 12


@pytest.fixture
async def table(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Table]:
    """An LND whose wallet was paid in a burst long ago, then now and then, and just now."""
    monkeypatch.setattr(rest, "_BODY_BYTES_MAX", ANSWER_BYTES)
    monkeypatch.setattr(history, "_MOVING_BLOCKS", 6)
    monkeypatch.setattr(history, "_FEW", 5)
    monkeypatch.setattr(history, "_MANY", 15)
    async with laid() as one:
        chain = one.world.chain
        address = chain.new_address()
        for _ in range(AT_ONCE):
            chain.pay(address, 10_000)
        for number in range(ONE_AFTER_ANOTHER):
            chain.mine(1 if number % 3 else 40)
            chain.pay(address, 10_000)
        yield one


async def test_deposits_of_an_old_wallet_are_all_found_and_once(table: Table) -> None:
    transactions = table.world.chain.transactions

    found = await table.node.chain.deposits(since_height=0)

    assert len(found) == len({one.txid for one in found}) == ONE_AFTER_ANOTHER + AT_ONCE
    assert {(one.txid, one.height) for one in found} == {
        (one.txid, one.height) for one in transactions
    }


async def test_deposits_since_a_block_are_no_earlier_ones(table: Table) -> None:
    transactions = table.world.chain.transactions
    since = sorted(one.height for one in transactions if one.height is not None)[70]

    found = await table.node.chain.deposits(since_height=since)

    assert {one.txid for one in found} == {
        one.txid for one in transactions if one.height is None or one.height >= since
    }


async def test_more_than_is_read_in_one_block_is_no_answer(table: Table) -> None:
    address = table.world.chain.new_address()
    for _ in range(100):
        table.world.chain.pay(address, 10_000)
    table.world.chain.mine(20)

    with pytest.raises(TooMuchAnswered):
        await table.node.chain.deposits(since_height=0)


async def test_a_payout_is_found_however_old_and_what_was_never_sent_is_not(table: Table) -> None:
    reference = uuid4()
    await funded(table)
    sent = await send(table, reference)
    assert isinstance(sent, Broadcast)
    for _ in range(60):
        table.world.chain.pay(table.world.chain.new_address(), 10_000)
        table.world.chain.mine(1)

    for _ in range(2):  # and once what is deep is known
        found = await table.node.chain.track_payout(reference)
        assert isinstance(found, Broadcast)
        assert (found.txid, found.vouts) == (sent.txid, sent.vouts)
        assert await table.node.chain.track_payout(uuid4()) == NoTrace()


async def test_what_is_deep_is_read_once(table: Table) -> None:
    await table.node.chain.track_payout(uuid4())
    before = table.place.asked.count(("GET", "/v1/transactions"))

    await table.node.chain.track_payout(uuid4())

    asked = table.place.asked.count(("GET", "/v1/transactions")) - before
    assert before > 10
    assert asked == 1


# Core Lightning, which has no pages: its lists are read while they come.


@pytest.fixture
async def lab(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[cln.Lab]:
    """A lightningd whose wallet was paid often, and has paid."""
    monkeypatch.setattr(rest, "_BODY_BYTES_MAX", 2 * ANSWER_BYTES)  # it spends all at once
    async with cln.opened(pool) as one:
        address = await one.node.chain.new_address()
        for _ in range(ONE_AFTER_ANOTHER):
            one.world.chain.pay(address, 10_000)
        one.world.chain.mine(3)
        yield one


async def test_lists_that_are_longer_than_any_answer_are_read(lab: cln.Lab) -> None:
    chain, reference = lab.node.chain, uuid4()

    sent = await lab.send(reference)
    assert isinstance(sent, Broadcast)
    lab.world.chain.mine(1)

    found = await chain.deposits(since_height=0)
    assert {one.txid for one in found} == {
        one.txid for one in lab.world.chain.transactions if not one.is_ours
    }
    assert {one.height for one in found} == {lab.world.chain.height - 3}
    tracked = await chain.track_payout(reference)
    assert isinstance(tracked, Broadcast)
    assert tracked.height == lab.world.chain.height
    assert await chain.balance_sat() == lab.world.chain.balance_sat


@pytest.mark.parametrize(
    "fault",
    [Truncate(), no_json(), without("output"), with_value("amount_msat", lambda _: -1)],
    ids=["half of it", "no JSON", "an item lacks something", "an amount below nothing"],
)
async def test_half_a_list_is_none(lab: cln.Lab, fault: Fault) -> None:
    with lab.place.broken(fault, path="/v1/listfunds"), pytest.raises(NodeUnavailable):
        await lab.node.chain.deposits(since_height=0)


async def test_a_list_without_end_is_given_up(
    lab: cln.Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rest, "_LIST_BYTES_MAX", ANSWER_BYTES)

    with pytest.raises(TooMuchAnswered):
        await lab.node.chain.deposits(since_height=0)
