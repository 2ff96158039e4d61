"""The states of payments and receipts: which lead where, on any rail, without a price."""

import inspect
from dataclasses import replace
from itertools import product
from uuid import uuid4

import asyncpg
import pytest

from app.ledger import proof
from app.money import Currency, sats
from app.nodes.answers import FailureReason, Speed
from app.permissions import Permission
from app.prices.market import Prices
from app.process.runtime import Runtime
from app.services import sandbox_funds
from app.services.payments import dollars, outgoing, reserves
from app.services.payments.intents import Intent, Payment
from app.services.wallets.movements import Rail
from tests import factories
from tests.factories import Person, balance

PAYMENT = {"sending": {"settled", "failed"}, "settled": set(), "failed": {"lost"}, "lost": set()}
RECEIPT = {
    "credited": set(),
    "suspense": {"assigned", "returning", "returned", "kept"},
    "quarantined": {"credited", "suspense"},
    "assigned": set(),
    "returning": {"returned", "suspense"},
    "returned": set(),
    "kept": set(),
}
OF_RAIL = {
    Rail.LIGHTNING: {
        "payment_hash": bytes(32),
        "payment_request": "lnbcrt1",
        "destination": bytes(33),
    },
    Rail.ONCHAIN: {"address": "bcrt1q", "speed": Speed.FAST},
}


@pytest.mark.parametrize(("table", "moves"), [("payment", PAYMENT), ("receipt", RECEIPT)])
async def test_no_state_leads_where_it_must_not(
    runtime: Runtime, table: str, moves: dict[str, set[str]]
) -> None:
    """The database refuses it whoever asks; what else a state needs is checked after that."""
    async with runtime.connection() as connection:
        await connection.execute(f"CREATE TEMPORARY TABLE {table} (state text)")
        await connection.execute(
            f"CREATE TRIGGER moves BEFORE UPDATE OF state ON pg_temp.{table} FOR EACH ROW"
            " WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION state_moves()"
        )
        for before, after in product(moves, moves):
            await connection.execute(f"TRUNCATE pg_temp.{table}")
            await connection.execute(f"INSERT INTO pg_temp.{table} VALUES ($1)", before)
            change = connection.execute(f"UPDATE pg_temp.{table} SET state = $1", after)
            if before == after or after in moves[before]:
                await change
                continue
            with pytest.raises(asyncpg.CheckViolationError) as refused:
                await change
            assert refused.value.constraint_name == "state_moves"
        await connection.execute(f"DROP TABLE pg_temp.{table}")


async def test_the_tables_have_it_and_nothing_begins_at_its_end(runtime: Runtime) -> None:
    for state in ("assigned", "returning", "returned", "kept"):
        with pytest.raises(asyncpg.CheckViolationError, match="from new to"):
            await runtime.pool.execute(
                "INSERT INTO receipt (rail, reference, amount_msat, state)"
                " VALUES ('lightning', sha256(''), 1, $1)",
                state,
            )
    alice = await factories.person(runtime, sat=10_000)
    payment = await reserved(runtime, alice, Rail.LIGHTNING, Currency.BTC)
    assert await outgoing.release(runtime, payment, FailureReason.NO_ROUTE)
    with pytest.raises(asyncpg.CheckViolationError, match="from failed to sending"):
        await runtime.pool.execute("UPDATE payment SET state = 'sending'")


def test_what_reserves_settles_and_releases_names_no_rail() -> None:
    for part in (outgoing.reserve, outgoing.settle, outgoing.release, outgoing.lose, reserves):
        source = inspect.getsource(part)
        assert "Rail." not in source
        assert "onchain" not in source.lower()
    for sql in (outgoing._RESERVE, outgoing._SETTLE, outgoing._RELEASE, outgoing._LOSE):
        assert "'lightning'" not in sql
        assert "'onchain'" not in sql


async def reserved(runtime: Runtime, payer: Person, rail: Rail, currency: Currency) -> Payment:
    wallet_id = payer.usd if currency is Currency.USD else payer.btc
    quote = runtime.prices.quote()
    dealer = dollars.dealer(runtime, quote) if currency is Currency.USD else None
    fee = replace(sats(10), currency=currency)
    reserve, fee_limit_msat = reserves.of(wallet_id, 1_000_500, fee, dealer)
    intent = Intent(
        rail=rail,
        account_id=payer.principal.account_id,
        wallet_id=wallet_id,
        credential=payer.principal.used_for(Permission.PAYMENTS_WRITE, wallet_id),
        api_key_id=None,
        derived_by=None,
        idempotency_id=uuid4(),
        quote=quote,
        amount_msat=1_000_500,
        fee_limit_msat=fee_limit_msat,
        reserve=reserve,
        memo=None,
        **OF_RAIL[rail],  # type: ignore[arg-type]
    )
    made = await outgoing.reserve(runtime, intent, intent.movement(), sender_s=0)
    assert made is not None
    return made[0]


@pytest.mark.parametrize("currency", Currency)
@pytest.mark.parametrize("rail", OF_RAIL)
@pytest.mark.parametrize("ends", ["settled", "released"])
async def test_the_end_of_a_payment_needs_no_price(
    runtime: Runtime, rail: Rail, currency: Currency, ends: str
) -> None:
    """And charges the same on both rails, at the rate of the reserve."""
    alice = await factories.person(runtime)
    wallet_id = alice.usd if currency is Currency.USD else alice.btc
    await sandbox_funds.fund(runtime, wallet_id, 100_000)
    before = await balance(runtime, wallet_id)
    payment = await reserved(runtime, alice, rail, currency)
    mute = replace(runtime, prices=Prices(None, now=runtime.clock.timestamp))
    preimage = bytes(32) if rail is Rail.LIGHTNING else None

    if ends == "settled":
        assert await outgoing.settle(mute, payment, fee_msat=1_000, preimage=preimage) is not None
        cost = 1_002 if currency is Currency.BTC else 101
    else:
        assert await outgoing.release(mute, payment, FailureReason.NO_ROUTE)
        cost = 0

    assert await balance(runtime, wallet_id) == before - cost
    assert await outgoing.settle(mute, payment, fee_msat=1_000, preimage=preimage) is None
    assert not await outgoing.release(mute, payment, FailureReason.NO_ROUTE)
    async with runtime.connection() as connection:
        assert (await proof.prove(connection)).problems == []
