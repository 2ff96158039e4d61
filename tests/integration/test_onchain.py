"""The chain's rail: addresses, deposits, payouts, and the books all the while."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.errors import (
    InsufficientBalance,
    InvalidInput,
    NodeUnavailable,
    NothingToSend,
    RateLimited,
    SelfPayment,
)
from app.ledger import proof
from app.ledger.model import System
from app.money import Currency, FeeTier, sats
from app.nodes.answers import Broadcast, Speed, Unknown
from app.nodes.sandbox.chain_wallet import ChainWallet
from app.prices.dealer import cents
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services import checkup, sandbox_funds
from app.services.onchain import addresses, deposits, payouts, sending, watch
from app.services.onchain.sending import PayoutOrder
from app.services.pages import PageRequest
from app.services.payments import suspense
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementKind, MovementStatus
from app.services.wallets.transactions import Transaction
from app.startup import open_runtime
from tests import factories
from tests.conftest import make_settings
from tests.factories import Person, balance, person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
FAST_SAT, MEDIUM_SAT, SLOW_SAT = 2_820, 1_410, 705


async def pays(runtime: Runtime, address: str, sat: int, *, blocks: int = 0) -> None:
    """Pay an address from outside, and have it looked at."""
    chain = factories.sandbox(runtime).blockchain
    await chain.deposit(address, sat)
    if blocks:
        await chain.mine(blocks)
    await watch.look(runtime)


async def mines(runtime: Runtime) -> None:
    await factories.sandbox(runtime).blockchain.mine(1)
    await watch.look(runtime)
    await payouts.work(runtime, at_once=True)


async def sends(
    runtime: Runtime, who: Person, amount: int | None, address: str = ELSEWHERE, **more: Any
) -> PaymentResult:
    order = PayoutOrder(
        wallet_id=who.btc,
        address=address,
        amount=None if amount is None else sats(amount),
        **more,
    )
    return await sending.send(runtime, who.principal, order)


async def history(runtime: Runtime, wallet_id: WalletId) -> list[Transaction]:
    page = await transactions.page(runtime, [wallet_id], PageRequest(100, None, backwards=False))
    return list(page.items)


async def problems(runtime: Runtime) -> list[str]:
    return (await checkup.check(runtime)).problems


async def held_by_house(runtime: Runtime, account: System) -> int:
    async with runtime.connection() as connection:
        return await proof.balance(connection, account)


async def test_a_deposit_is_pending_then_credited_once_less_the_fee(runtime: Runtime) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.btc)

    await pays(runtime, address, 10_000)

    (pending,) = await deposits.pending(runtime, [alice.btc, alice.usd])
    assert (pending.amount, pending.fee) == (sats(7_500), sats(2_500))
    assert pending.status is MovementStatus.PENDING
    assert UUID(pending.name).version == 5
    assert await balance(runtime, alice.btc) == 0
    await mines(runtime)
    await asyncio.gather(*(watch.look(runtime) for _ in range(3)))

    assert await deposits.pending(runtime, [alice.btc]) == []
    (credited,) = await history(runtime, alice.btc)
    assert (credited.amount, credited.fee) == (sats(7_500), sats(2_500))
    assert (credited.status, credited.address) == (MovementStatus.SUCCESS, address)
    assert (credited.txid, credited.vout) == (pending.txid, pending.vout)
    assert len(credited.name) == 24
    assert await balance(runtime, alice.btc) == 7_500
    assert await held_by_house(runtime, System.FEES_EARNED) == 2_500_000
    assert await problems(runtime) == []


async def test_a_deposit_that_another_process_has_credited_is_left(runtime: Runtime) -> None:
    alice = await person(runtime)
    await pays(runtime, await addresses.create(runtime, alice.principal, alice.btc), 10_000)
    async with runtime.connection() as connection:
        (row,) = await connection.fetch(deposits.SELECT)
    seen = deposits.deposit_of(row)

    both = await asyncio.gather(*(deposits.book(runtime, seen, 101) for _ in range(2)))

    assert sorted(both) == [False, True]
    assert await balance(runtime, alice.btc) == 7_500


async def test_larger_deposits_cost_nothing(runtime: Runtime) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.btc)

    await pays(runtime, address, 1_000_001, blocks=1)

    assert await balance(runtime, alice.btc) == 1_000_001
    assert await problems(runtime) == []


async def test_a_deposit_to_a_dollar_wallet_buys_cents_when_it_is_credited(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.usd)

    await pays(runtime, address, 102_500, blocks=1)

    assert await balance(runtime, alice.usd) > 0
    assert await held_by_house(runtime, System.DEALER_BTC) == 100_000_000
    assert await balance(runtime, alice.usd) == 9_980  # 0.2 % beside the price
    assert await problems(runtime) == []


@pytest.mark.parametrize("bound", [{"dollars": "off"}, {"dealer_cents_max": 9_979}])
async def test_a_deposit_that_buys_no_dollars_goes_to_the_bitcoin_wallet(
    runtime: Runtime, bound: dict[str, Any]
) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.usd)
    chain = factories.sandbox(runtime).blockchain
    changed = replace(runtime, settings=runtime.settings.model_copy(update=bound))
    await pays(changed, address, 102_500)
    (pending,) = await deposits.pending(changed, [alice.usd])

    await chain.mine(1)
    for _ in range(2):
        await watch.look(changed)

    assert pending.amount == cents(0 if "dollars" in bound else 9_980)
    assert await balance(runtime, alice.usd) == 0
    assert await balance(runtime, alice.btc) == 100_000
    (credited,) = await history(runtime, alice.btc)
    assert (credited.amount, credited.fee) == (sats(100_000), sats(2_500))
    assert (credited.kind, credited.address) == (MovementKind.ONCHAIN_RECEIPT, address)
    assert await suspense.page(runtime, limit=10) == []
    assert await held_by_house(runtime, System.DEALER_BTC) == 0
    assert await problems(runtime) == []


async def test_dollars_up_to_the_bound_are_bought_by_a_deposit(runtime: Runtime) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.usd)
    bound = runtime.settings.model_copy(update={"dealer_cents_max": 9_980})

    await pays(replace(runtime, settings=bound), address, 102_500, blocks=1)

    assert await balance(runtime, alice.usd) == 9_980


async def test_a_deposit_that_buys_less_than_a_cent_is_kept_in_bitcoin(runtime: Runtime) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.usd)
    tiny = {"deposit_sat_min": 1, "deposit_fees": (FeeTier(None, 0),)}

    changed = replace(runtime, settings=runtime.settings.model_copy(update=tiny))
    await pays(changed, address, 9, blocks=1)

    assert await balance(runtime, alice.btc) == 9
    assert await problems(runtime) == []


async def test_a_deposit_that_is_too_small_waits_for_the_operator(runtime: Runtime) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.btc)

    await pays(runtime, address, 4_999)
    assert await deposits.pending(runtime, [alice.btc]) == []
    await mines(runtime)

    assert await balance(runtime, alice.btc) == 0
    (stray,) = await suspense.page(runtime, limit=10)
    assert (stray.amount_msat, stray.wallet_id) == (4_999_000, alice.btc)
    assert await problems(runtime) == []
    await suspense.assign(runtime, Actor.operator(), stray.reference, alice.btc)
    assert await balance(runtime, alice.btc) == 4_999
    assert await suspense.page(runtime, limit=10) == []


async def test_a_reorganised_deposit_is_taken_back_while_unconfirmed_and_may_come_again(
    database_url: str, tmp_path: Path
) -> None:
    changed = make_settings(database_url, tmp_path, onchain_confirmations=2)
    async with open_runtime(changed, migrates=False) as runtime:
        alice = await person(runtime)
        address = await addresses.create(runtime, alice.principal, alice.btc)
        chain = factories.sandbox(runtime).blockchain
        await pays(runtime, address, 10_000, blocks=1)
        assert len(await deposits.pending(runtime, [alice.btc])) == 1

        await chain.reorganise(1)
        await watch.look(runtime)
        assert len(await deposits.pending(runtime, [alice.btc])) == 1
        await chain.reorganise(0, drops=True)
        await watch.look(runtime)

        assert await deposits.pending(runtime, [alice.btc]) == []
        await chain.mine(3)
        await watch.look(runtime)
        assert await balance(runtime, alice.btc) == 0
        assert await problems(runtime) == []


async def test_what_was_taken_back_and_comes_again_is_credited_once(runtime: Runtime) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.btc)
    await pays(runtime, address, 10_000)
    pool = runtime.pool
    row = await pool.fetchrow("DELETE FROM sandbox_deposit RETURNING txid, vout")
    assert row is not None
    await watch.look(runtime)
    assert await deposits.pending(runtime, [alice.btc]) == []

    await pool.execute(
        "INSERT INTO sandbox_deposit (txid, vout, address, amount_sat) VALUES ($1, $2, $3, 10000)",
        row["txid"],
        row["vout"],
        address,
    )
    await mines(runtime)

    assert await balance(runtime, alice.btc) == 7_500
    assert await problems(runtime) == []


async def test_a_reorganisation_takes_nothing_from_a_wallet_and_the_operator_is_told(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    address = await addresses.create(runtime, alice.principal, alice.btc)
    chain = factories.sandbox(runtime).blockchain
    await pays(runtime, address, 10_000, blocks=1)

    await chain.reorganise(1)
    await watch.look(runtime)
    assert await balance(runtime, alice.btc) == 7_500
    assert await problems(runtime) == []  # it waits for a block again
    await chain.reorganise(0, drops=True)
    await watch.look(runtime)

    assert await balance(runtime, alice.btc) == 7_500
    (problem,) = await problems(runtime)
    assert "what was credited to an address is on the chain" in problem


async def test_the_current_address_changes_once_a_deposit_is_credited(runtime: Runtime) -> None:
    alice = await person(runtime)
    first = await addresses.current(runtime, alice.principal, alice.btc)
    assert await addresses.current(runtime, alice.principal, alice.btc) == first
    await pays(runtime, first, 10_000)
    assert await addresses.current(runtime, alice.principal, alice.btc) == first

    await mines(runtime)

    second = await addresses.current(runtime, alice.principal, alice.btc)
    assert second != first
    assert await addresses.create(runtime, alice.principal, alice.btc) not in {first, second}
    await pays(runtime, first, 10_000, blocks=1)
    assert await balance(runtime, alice.btc) == 15_000


async def test_addresses_are_limited_by_the_hour(database_url: str, tmp_path: Path) -> None:
    limited = make_settings(database_url, tmp_path, rate_limits="on", addresses_per_account_hour=2)
    async with open_runtime(limited, migrates=False) as runtime:
        alice, bob = await person(runtime), await person(runtime)
        for _ in range(2):
            await addresses.create(runtime, alice.principal, alice.btc)

        with pytest.raises(RateLimited, match="at most 2 per hour"):
            await addresses.current(runtime, alice.principal, alice.usd)
        assert await addresses.current(runtime, alice.principal, alice.btc)
        assert await addresses.create(runtime, bob.principal, bob.btc)


async def test_a_payout_is_reserved_broadcast_and_settled(runtime: Runtime) -> None:
    alice = await person(runtime, sat=100_000)

    result = await sends(runtime, alice, 20_000, memo="rent")

    sent = result.transaction
    assert sent is not None
    assert (result.status, sent.status) == (Result.SUCCESS, MovementStatus.PENDING)
    assert (sent.amount, sent.fee) == (sats(-20_000 - FAST_SAT), sats(FAST_SAT))
    assert (sent.address, sent.memo, sent.txid) == (ELSEWHERE, "rent", None)
    assert await balance(runtime, alice.btc) == 80_000 - FAST_SAT
    assert await problems(runtime) == []
    await payouts.work(runtime)
    (waiting, _) = await history(runtime, alice.btc)
    assert (waiting.status, waiting.txid is None) == (MovementStatus.PENDING, False)
    assert await problems(runtime) == []

    await mines(runtime)

    (settled, _) = await history(runtime, alice.btc)
    assert settled == waiting._replace(status=MovementStatus.SUCCESS)
    assert await balance(runtime, alice.btc) == 80_000 - FAST_SAT
    assert await held_by_house(runtime, System.IN_FLIGHT) == 0
    assert await problems(runtime) == []


async def test_a_payout_that_the_node_cannot_send_returns(runtime: Runtime) -> None:
    alice = await person(runtime, sat=100_000)
    factories.sandbox(runtime).chain.capital_sat = 0
    await sends(runtime, alice, 20_000)

    await payouts.work(runtime)

    refund, failed = (await history(runtime, alice.btc))[:2]
    assert (failed.status, refund.status) == (MovementStatus.FAILURE, MovementStatus.FAILURE)
    assert failed.amount.units == -refund.amount.units
    assert refund.kind is MovementKind.ONCHAIN_REFUND
    assert await balance(runtime, alice.btc) == 100_000
    assert await problems(runtime) == []


async def test_while_the_node_is_away_payouts_wait_and_then_are_sent_once(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await person(runtime, sat=100_000)
    await sends(runtime, alice, 20_000)
    wallet = factories.sandbox(runtime).chain
    told = wallet.send

    async def away(*_: object, **__: object) -> Broadcast:
        raise NodeUnavailable

    async def silent(*arguments: Any, **more: Any) -> Unknown:
        await told(*arguments, **more)
        return Unknown()

    for answer in (away, silent, silent):
        monkeypatch.setattr(ChainWallet, "send", staticmethod(answer))
        await payouts.work(runtime, at_once=True)
        assert (await history(runtime, alice.btc))[0].status is MovementStatus.PENDING
    monkeypatch.undo()
    await payouts.work(runtime, at_once=True)
    await mines(runtime)

    assert await runtime.pool.fetchval("SELECT count(*) FROM sandbox_payout") == 1
    assert (await history(runtime, alice.btc))[0].status is MovementStatus.SUCCESS
    assert await problems(runtime) == []


async def test_all_of_a_wallet_is_its_balance_less_the_fee(runtime: Runtime) -> None:
    alice = await person(runtime, sat=50_000)

    result = await sends(runtime, alice, None, speed=Speed.SLOW)

    assert result.transaction is not None
    assert result.transaction.amount == sats(-50_000)
    assert result.transaction.fee == sats(SLOW_SAT)
    assert await balance(runtime, alice.btc) == 0
    with pytest.raises(NothingToSend, match=r"^No balance left to send\.$"):
        await sends(runtime, alice, None)
    await payouts.work(runtime)
    await mines(runtime)
    assert await problems(runtime) == []


async def test_all_of_a_wallet_repeated_is_answered_as_the_first_time(runtime: Runtime) -> None:
    alice = await person(runtime, sat=50_000)
    once = uuid4()

    first = await sends(runtime, alice, None, idempotency_id=once)
    again = await sends(runtime, alice, None, idempotency_id=once)

    assert again == first
    assert await balance(runtime, alice.btc) == 0


@pytest.mark.parametrize("amount", [1, 4_999])
async def test_dust_is_refused(runtime: Runtime, amount: int) -> None:
    alice = await person(runtime, sat=50_000)

    with pytest.raises(InvalidInput, match="Use lightning to send amounts less than 5000 sats"):
        await sends(runtime, alice, amount)
    with pytest.raises(InvalidInput, match="Use lightning"):
        await sending.fee_of(
            runtime,
            alice.principal,
            PayoutOrder(wallet_id=alice.btc, address=ELSEWHERE, amount=sats(amount)),
        )
    assert await balance(runtime, alice.btc) == 50_000


async def test_the_fee_is_part_of_what_must_be_there(runtime: Runtime) -> None:
    alice = await person(runtime, sat=20_000)

    with pytest.raises(InsufficientBalance, match=rf"'{20_000 + FAST_SAT}' sats .* '20000'"):
        await sends(runtime, alice, 20_000)
    assert await balance(runtime, alice.btc) == 20_000


async def test_addresses_of_other_networks_are_refused(runtime: Runtime) -> None:
    alice = await person(runtime, sat=20_000)

    with pytest.raises(InvalidInput, match="of mainnet; this server runs on regtest"):
        await sends(runtime, alice, 10_000, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")


async def test_an_address_of_this_server_is_paid_in_the_books_for_free(runtime: Runtime) -> None:
    alice = await person(runtime, sat=20_000, username="alice")
    bob = await person(runtime, username="bob")
    address = await addresses.create(runtime, bob.principal, bob.btc)
    order = PayoutOrder(wallet_id=alice.btc, address=address, amount=sats(1))
    assert await sending.fee_of(runtime, alice.principal, order) == sats(0)

    result = await sends(runtime, alice, 60, address.upper(), memo="for you")

    sent = result.transaction
    assert sent is not None
    assert (result.status, sent.status) == (Result.SUCCESS, MovementStatus.SUCCESS)
    (received,) = await history(runtime, bob.btc)
    for side, memo, other in ((sent, "for you", "bob"), (received, None, "alice")):
        assert side.kind is MovementKind.INTRALEDGER_ADDRESS
        assert (side.address, side.memo, side.counterparty) == (address, memo, other)
        assert side.fee == sats(0)
    assert await balance(runtime, bob.btc) == 60
    with pytest.raises(SelfPayment):
        await sends(runtime, bob, 10, address)
    rest = await sends(runtime, alice, None, address)
    assert rest.transaction is not None
    assert rest.transaction.amount == sats(-19_940)
    assert await problems(runtime) == []


async def test_the_house_may_charge_for_payouts(database_url: str, tmp_path: Path) -> None:
    tiers = (FeeTier(50_000, 500), FeeTier(None, 1_000))
    changed = make_settings(database_url, tmp_path, payout_fees=tiers)
    async with open_runtime(changed, migrates=False) as runtime:
        alice = await person(runtime, sat=200_000)
        result = await sends(runtime, alice, 50_001)

        assert result.transaction is not None
        assert result.transaction.fee == sats(FAST_SAT + 1_000)
        await payouts.work(runtime)
        await mines(runtime)

        assert await balance(runtime, alice.btc) == 200_000 - 50_001 - FAST_SAT - 1_000
        assert await held_by_house(runtime, System.FEES_EARNED) == 1_000_000
        assert await problems(runtime) == []


async def test_payouts_of_one_speed_share_a_transaction_and_its_fee(
    database_url: str, tmp_path: Path
) -> None:
    changed = make_settings(database_url, tmp_path, payout_batch_s=60)
    async with open_runtime(changed, migrates=False) as runtime:
        alice = await person(runtime, sat=200_000)
        for sat in (10_000, 20_000, 30_000):
            await sends(runtime, alice, sat, speed=Speed.MEDIUM)
        await sends(runtime, alice, 40_000, speed=Speed.SLOW)
        await payouts.work(runtime)
        assert await runtime.pool.fetchval("SELECT count(*) FROM sandbox_payout") == 0

        await factories.age_queue(runtime)
        await asyncio.gather(*(payouts.work(runtime, at_once=True) for _ in range(3)))
        await mines(runtime)

        rows = await runtime.pool.fetch("SELECT speed, fee_sat, vouts FROM sandbox_payout")
        shared_sat = 10 * (79 + 31 * 4)
        assert sorted((row["speed"], row["fee_sat"], len(row["vouts"])) for row in rows) == [
            ("MEDIUM", shared_sat, 3),
            ("SLOW", SLOW_SAT, 1),
        ]
        found = await history(runtime, alice.btc)
        assert {one.status for one in found} == {MovementStatus.SUCCESS}
        assert len({one.outpoint for one in found}) == 5
        cost_sat = 100_000 + SLOW_SAT + 3 * -(-shared_sat // 3)
        assert await balance(runtime, alice.btc) == 200_000 - cost_sat
        assert await problems(runtime) == []


async def test_of_a_batch_that_cannot_be_sent_each_is_tried_alone(
    database_url: str, tmp_path: Path
) -> None:
    changed = make_settings(database_url, tmp_path, payout_batch_s=60)
    async with open_runtime(changed, migrates=False) as runtime:
        alice = await person(runtime, sat=200_000)
        await sends(runtime, alice, 10_000)
        await sends(runtime, alice, 90_000)
        factories.sandbox(runtime).chain.capital_sat = 50_000
        await factories.age_queue(runtime)

        for _ in range(3):
            await payouts.work(runtime, at_once=True)
        await mines(runtime)

        assert await balance(runtime, alice.btc) == 190_000 - FAST_SAT
        assert await problems(runtime) == []


def test_the_shares_of_a_fee_are_the_fee() -> None:
    assert payouts.fee_shares_msat(1, 3) == [334, 333, 333]
    assert sum(payouts.fee_shares_msat(2_820, 7)) == 2_820_000


async def test_what_went_to_an_address_and_came_there_is_found_by_it(runtime: Runtime) -> None:
    alice = await person(runtime, sat=100_000)
    address = await addresses.create(runtime, alice.principal, alice.btc)
    for _ in range(3):
        await pays(runtime, address, 10_000, blocks=1)
    await sends(runtime, alice, 20_000)

    page = await transactions.page_of_address(
        runtime, alice.btc, address, PageRequest(2, None, backwards=False)
    )
    assert [one.amount for one in page.items] == [sats(7_500), sats(7_500)]
    paid = await transactions.page_of_address(
        runtime, alice.btc, ELSEWHERE, PageRequest(2, None, backwards=False)
    )
    assert [one.amount for one in paid.items] == [sats(-20_000 - FAST_SAT)]
    none = await transactions.page_of_address(
        runtime, alice.usd, address, PageRequest(2, None, backwards=False)
    )
    assert list(none.items) == []


async def test_dollars_are_sent_at_the_dealers_rate_and_return_as_the_same_cents(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    await sandbox_funds.fund(runtime, alice.usd, 200_000)
    before = await balance(runtime, alice.usd)
    of_dollars = PayoutOrder(
        wallet_id=alice.usd, address=ELSEWHERE, amount=cents(2_000), currency=Currency.USD
    )
    fee = await sending.fee_of(runtime, alice.principal, of_dollars)

    result = await sending.send(runtime, alice.principal, of_dollars)

    sent = result.transaction
    assert sent is not None
    assert (result.status, sent.fee) == (Result.SUCCESS, fee)
    assert fee.currency is Currency.USD
    assert sent.amount == cents(-2_000 - fee.units)
    await payouts.work(runtime)
    await mines(runtime)
    assert await balance(runtime, alice.usd) == before - 2_000 - fee.units
    assert await problems(runtime) == []

    factories.sandbox(runtime).chain.capital_sat = 0
    await sending.send(
        runtime, alice.principal, replace(of_dollars, amount=sats(10_000), memo="in satoshi")
    )
    await payouts.work(runtime, at_once=True)
    assert await balance(runtime, alice.usd) == before - 2_000 - fee.units
    assert await problems(runtime) == []


async def test_all_dollars_are_sent(runtime: Runtime) -> None:
    alice = await person(runtime)
    await sandbox_funds.fund(runtime, alice.usd, 200_000)
    everything = PayoutOrder(
        wallet_id=alice.usd, address=ELSEWHERE, amount=None, currency=None, speed=Speed.SLOW
    )

    await sending.send(runtime, alice.principal, everything)

    assert await balance(runtime, alice.usd) == 0
    with pytest.raises(NothingToSend):
        await sending.send(runtime, alice.principal, everything)
    await payouts.work(runtime)
    await mines(runtime)
    assert await problems(runtime) == []


async def test_addresses_of_wallets_of_another_currency_are_paid_by_an_exchange(
    runtime: Runtime,
) -> None:
    alice = await person(runtime, sat=50_000)
    address = await addresses.create(runtime, alice.principal, alice.usd)

    result = await sends(runtime, alice, 20_000, address)

    assert result.transaction is not None
    assert result.transaction.kind is MovementKind.INTRALEDGER_ADDRESS
    assert await balance(runtime, alice.usd) == 1_996
    back = await addresses.create(runtime, alice.principal, alice.btc)
    order = PayoutOrder(wallet_id=alice.usd, address=back, amount=None, currency=None)
    await sending.send(runtime, alice.principal, order)
    assert await balance(runtime, alice.usd) == 0
    assert 49_900 < await balance(runtime, alice.btc) < 50_000
    assert await problems(runtime) == []
