"""The database refuses what would break the books, whatever the program says."""

import asyncio
import uuid

import asyncpg
import pytest

from app.database.pool import Connection, Pool
from app.errors import InsufficientBalance
from app.ledger import model, overdraft, proof
from app.ledger.accounts import open_wallet
from app.ledger.model import Kind, Posting, System
from app.ledger.read import balances
from app.money import Currency, sats
from app.principal import WalletId
from tests.postings import post


async def _wallet(connection: Connection, sat: int = 0) -> WalletId:
    wallet_id = WalletId(uuid.uuid4())
    await open_wallet(connection, wallet_id, Currency.BTC)
    if sat:
        await post(connection, _receipt(wallet_id, sat))
    return wallet_id


def _receipt(wallet_id: WalletId, sat: int) -> Posting:
    return model.posting(
        Kind.LIGHTNING_RECEIPT,
        [
            model.system(System.LIGHTNING, -sat * 1_000),
            model.wallet(wallet_id, sats(sat)),
        ],
    )


def _transfer(sender: WalletId, recipient: WalletId, sat: int) -> Posting:
    return model.posting(
        Kind.INTRALEDGER,
        [
            model.wallet(sender, sats(-sat)),
            model.wallet(recipient, sats(sat)),
        ],
    )


async def test_the_program_and_the_database_name_the_same_accounts_and_kinds(pool: Pool) -> None:
    house = await pool.fetch("SELECT id, currency, name FROM ledger_account WHERE name IS NOT NULL")
    kinds = await pool.fetchval("SELECT enum_range(NULL::journal_kind)::text[]")

    assert {(row["id"], row["currency"], row["name"]) for row in house} == {
        (one.id, one.currency, one.name.lower()) for one in System
    }
    assert set(kinds) == set(Kind)


async def test_a_posting_moves_the_balances(pool: Pool) -> None:
    async with pool.acquire() as connection:
        rich, poor = await _wallet(connection, 10), await _wallet(connection)

        await post(connection, _transfer(rich, poor, 4))

        assert await balances(connection, [rich, poor]) == {rich: 6, poor: 4}


async def test_an_overdrawing_posting_is_refused_with_both_amounts(pool: Pool) -> None:
    async with pool.acquire() as connection:
        rich, poor = await _wallet(connection, 10), await _wallet(connection)

        with pytest.raises(asyncpg.PostgresError) as caught:
            await post(connection, _transfer(rich, poor, 11))

        assert caught.value.sqlstate == overdraft.OVERDRAWN
        refusal = overdraft.overdrawn(caught.value.detail)
        assert isinstance(refusal, InsufficientBalance)
        assert refusal.message == "Payment amount '11' sats exceeds balance '10'"
        assert await balances(connection, [rich]) == {rich: 10}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET amount = amount + 1",
        "DELETE FROM entry",
        "DELETE FROM journal",
        "UPDATE journal SET kind = 'suspense'",
        "TRUNCATE entry",
        "UPDATE ledger_account SET balance = balance + 1000 WHERE balance IS NOT NULL",
        "DELETE FROM ledger_account",
    ],
)
async def test_history_and_balances_cannot_be_edited(pool: Pool, statement: str) -> None:
    async with pool.acquire() as connection:
        await _wallet(connection, 10)

        with pytest.raises(asyncpg.CheckViolationError):
            await connection.execute(statement)


@pytest.mark.parametrize(
    ("accounts", "amounts"),
    [
        ([System.LIGHTNING.id], [5]),
        ([System.LIGHTNING.id, System.DEALER_USD.id], [5, -5]),
        ([System.LIGHTNING.id, uuid.UUID(int=77)], [5, -5]),
    ],
)
async def test_unbalanced_entries_are_refused_by_the_database_too(
    pool: Pool, accounts: list[uuid.UUID], amounts: list[int]
) -> None:
    with pytest.raises(asyncpg.CheckViolationError, match="sum to zero"):
        await pool.execute("SELECT ledger_post('suspense', $1, $2)", accounts, amounts)

    assert await pool.fetchval("SELECT count(*) FROM journal") == 0


async def test_a_btc_wallet_cannot_hold_part_of_a_satoshi(pool: Pool) -> None:
    async with pool.acquire() as connection:
        wallet_id = await _wallet(connection)

        with pytest.raises(asyncpg.CheckViolationError, match="whole_satoshi"):
            await connection.execute(
                "SELECT ledger_post('suspense', $1, $2)",
                [wallet_id, System.LIGHTNING.id],
                [1_500, -1_500],
            )


async def test_a_wallet_below_zero_is_refused_whoever_has_not_looked(pool: Pool) -> None:
    async with pool.acquire() as connection:
        wallet_id = await _wallet(connection)

        with pytest.raises(asyncpg.CheckViolationError, match="ledger_account"):
            await connection.execute(
                "WITH made AS (INSERT INTO journal (kind) VALUES ('suspense') RETURNING id)"
                " INSERT INTO entry (journal_id, ledger_account_id, amount)"
                " SELECT id, unnest($1::uuid[]), unnest(ARRAY[-1000, 1000]) FROM made",
                [wallet_id, System.LIGHTNING.id],
            )


async def test_crossed_transfers_never_deadlock(pool: Pool) -> None:
    async with pool.acquire() as connection:
        wallets = [await _wallet(connection, 1_000) for _ in range(3)]

    async def send(index: int) -> None:
        sender, recipient = wallets[index % 3], wallets[(index + 1 + index // 3 % 2) % 3]
        async with pool.acquire() as connection:
            await post(connection, _transfer(sender, recipient, 1))

    await asyncio.gather(*(send(index) for index in range(150)))

    async with pool.acquire() as connection:
        assert sum((await balances(connection, wallets)).values()) == 3_000


async def test_concurrent_sends_move_at_most_the_balance(pool: Pool) -> None:
    async with pool.acquire() as connection:
        rich, poor = await _wallet(connection, 10), await _wallet(connection)

    async def send() -> bool:
        try:
            async with pool.acquire() as connection:
                await post(connection, _transfer(rich, poor, 3))
        except asyncpg.PostgresError as error:
            return error.sqlstate != overdraft.OVERDRAWN
        return True

    results = await asyncio.gather(*(send() for _ in range(40)))

    assert results.count(True) == 3
    async with pool.acquire() as connection:
        assert await balances(connection, [rich, poor]) == {rich: 1, poor: 9}
        report = await proof.prove(connection)
    assert report.problems == []


async def test_the_audit_names_what_was_tampered_with(pool: Pool) -> None:
    async with pool.acquire() as connection:
        wallet_id = await _wallet(connection, 10)
        await connection.execute("ALTER TABLE ledger_account DISABLE TRIGGER USER")
        await connection.execute(
            "UPDATE ledger_account SET balance = 11000 WHERE id = $1", wallet_id
        )

        report = await proof.prove(connection)

    assert report.problems == [
        f"a stored balance is the sum of its entries: {wallet_id} (11000 stored, 10000 summed)"
    ]
