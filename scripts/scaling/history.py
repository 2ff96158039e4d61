"""A history as payments would have left it, written directly: that takes minutes, not hours.

All of it agrees with the books, so that `latchkey check` finds nothing wrong.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from app.database.pool import Connection
from app.permissions import Scope
from app.principal import Actor, KeyId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.services.keys import registry as api_keys
from app.services.keys import spending, spent_sums
from app.services.keys.spending import Window

#: What an account has of them, and so what one list of keys shows.
KEYS_AN_ACCOUNT: Final = 100

#: For the payments that are measured afterwards.
SPARE_SAT: Final = 100_000

#: Reached by no payment here.
NO_HINDRANCE: Final = spending.LIMIT_SAT_MAX

_BATCH: Final = 50_000


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much of what: payments of one key, keys, and journals in all."""

    payments: int
    keys: int
    journals: int


@dataclass(frozen=True, slots=True)
class Owner:
    """An account, and the authority of its first key, which pays."""

    principal: Principal
    payer: Principal
    wallet_id: WalletId
    key_id: KeyId


async def people(runtime: Runtime, sizes: Sizes) -> list[Owner]:
    """Make the accounts with their keys; the first is the one with the long history."""
    count = max(-(-sizes.keys // KEYS_AN_ACCOUNT), 2)
    others = max(sizes.journals - sizes.payments, 0)
    made = []
    for number in range(count):
        one = await _owner(runtime)
        has_sat = sizes.payments if number == 0 else others // (count - 1) + 1
        await sandbox_funds.fund(runtime, one.wallet_id, has_sat + SPARE_SAT)
        made.append(one)
    async with runtime.pool.apart() as connection:
        keys = KEYS_AN_ACCOUNT - 1
        await connection.execute(_MORE_KEYS, [it.key_id for it in made], keys)
    return made


async def more_keys(runtime: Runtime, owner: Owner, count: int) -> None:
    """Give an account so many keys more, each with a secret that nobody knows."""
    async with runtime.pool.apart() as connection:
        await connection.execute(_MORE_KEYS, [owner.key_id], count)
        await connection.execute(_THEIR_SECRETS)
        await connection.execute("VACUUM ANALYZE api_key, api_key_secret")


async def limit(runtime: Runtime, key_id: KeyId) -> None:
    """Limit a key in every window, to more than it will spend."""
    async with runtime.connection() as connection, connection.transaction():
        await spending.replace(connection, key_id, dict.fromkeys(Window, NO_HINDRANCE))


async def write(
    runtime: Runtime, owners: list[Owner], sizes: Sizes, told: Callable[[str], object]
) -> None:
    """Write the payments of a year up to a few minutes ago, and sum up what keys spent."""
    first, *others = owners
    rest = max(sizes.journals - sizes.payments, 0)
    async with runtime.pool.apart() as connection:
        # A scratch database: what a power cut would lose is lost anyway.
        await connection.execute("SET synchronous_commit = off")
        # Nor do triggers guard what is written here: the check that is timed afterwards does.
        await connection.execute("SET session_replication_role = replica")
        for payers, number in (([first], sizes.payments), (others, rest)):
            keys = await connection.fetch(_KEYS_OF, [it.wallet_id for it in payers])
            if payers == [first]:
                keys = [row for row in keys if row["key_id"] == first.key_id]
            for done in range(0, number, _BATCH):
                told(f"{done:,} of {number:,} payments of {len(keys):,} keys")
                await connection.execute(
                    _PAYMENTS,
                    done,
                    min(done + _BATCH, number) - 1,
                    number,
                    [row["key_id"] for row in keys],
                    [row["wallet_id"] for row in keys],
                    [owner.wallet_id for owner in owners],
                )
        told("balances")
        await connection.execute(_BALANCES)
        told("vacuum and statistics")
        await connection.execute("VACUUM ANALYZE")
        told("sums of what keys spent")
        # Those made before know nothing of what was written, without triggers, before them.
        await connection.execute("DELETE FROM key_spent_sum")
        await connection.execute("INSERT INTO key_spent_due SELECT id FROM api_key")
        while await connection.fetchval("SELECT EXISTS (SELECT FROM key_spent_due)"):
            await spent_sums.fold_due(runtime)
        await connection.execute("VACUUM ANALYZE key_spent_sum")


async def sizes_of(connection: Connection) -> dict[str, Any]:
    """Return how many rows there are of what."""
    row = await connection.fetchrow(_COUNTS)
    assert row is not None
    return dict(row)


async def bytes_of(connection: Connection, count: int) -> dict[str, int]:
    """Return how many bytes the largest tables take, with their indexes."""
    return {row["name"]: row["bytes"] for row in await connection.fetch(_BYTES, count)}


async def _owner(runtime: Runtime) -> Owner:
    account = await accounts.create(runtime)
    principal = await authentication.on_behalf_of(runtime, account.id)
    key, secret = await api_keys.create(
        runtime, Actor.of(principal), name="first", scopes=[Scope.READ, Scope.WRITE]
    )
    payer = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    return Owner(principal, payer, principal.default_wallet_id, key.id)


# Copies of the first keys, with another id and name, whatever columns there are.
_MORE_KEYS = """
INSERT INTO api_key
SELECT c.*
  FROM api_key k
 CROSS JOIN generate_series(1, $2::integer) AS n
 CROSS JOIN LATERAL jsonb_populate_record(k, jsonb_build_object(
            'id', gen_random_uuid(),
            'name', 'key ' || (SELECT count(*) FROM api_key) + n)) AS c
 WHERE k.id = ANY($1::uuid[])
"""
_THEIR_SECRETS = """
INSERT INTO api_key_secret (api_key_id, secret_hash, secret_start, secret_end)
SELECT k.id, sha256(k.id::text::bytea), s.secret_start, s.secret_end
  FROM api_key k
 CROSS JOIN (SELECT * FROM api_key_secret LIMIT 1) s
 WHERE NOT EXISTS (SELECT FROM api_key_secret o WHERE o.api_key_id = k.id)
"""
_KEYS_OF = """
SELECT k.id AS key_id, w.id AS wallet_id
  FROM wallet w JOIN api_key k ON k.account_id = w.account_id
 WHERE w.id = ANY($1::uuid[])
 ORDER BY k.name, k.id
"""
# Numbers $1 to $2 of $3 payments of 1 sat, each a step later, by the keys in turn, to the wallets
# in turn (the payer's own excepted).
_PAYMENTS = """
WITH made AS (
    INSERT INTO journal (kind, created_at)
    SELECT 'intraledger',
           now() - interval '5 minutes' - ($3 - n) * (interval '364 days' / $3::bigint)
      FROM generate_series($1::bigint, $2::bigint) AS n
     ORDER BY n
    RETURNING id, created_at
), numbered AS (
    SELECT id, created_at, row_number() OVER (ORDER BY id) - 1 + $1 AS n FROM made
), paid AS MATERIALIZED (
    SELECT id, ascending_id(created_at, 11) AS movement_id, p.key_id, p.payer_id,
           CASE WHEN q.payee_id = p.payer_id THEN q.next_id ELSE q.payee_id END AS payee_id
      FROM numbered
     CROSS JOIN LATERAL (
           SELECT ($4::uuid[])[1 + n % cardinality($4::uuid[])] AS key_id,
                  ($5::uuid[])[1 + n % cardinality($5::uuid[])] AS payer_id) p
     CROSS JOIN LATERAL (
           SELECT ($6::uuid[])[1 + n % cardinality($6::uuid[])] AS payee_id,
                  ($6::uuid[])[1 + (n + 1) % cardinality($6::uuid[])] AS next_id) q
), entries AS (
    INSERT INTO entry (journal_id, ledger_account_id, amount)
    SELECT id, payer_id, -1000 FROM paid UNION ALL SELECT id, payee_id, 1000 FROM paid
), movements AS (
    INSERT INTO movement (id, kind, status, cents_per_btc, api_key_id, spent_sat, spent_fee_sat)
    SELECT movement_id, 'intraledger', 'SUCCESS', 10000000, key_id, 1, 0 FROM paid
)
INSERT INTO wallet_transaction (wallet_id, id, amount)
SELECT payer_id, movement_id || '\\x00'::bytea, -1 FROM paid
 UNION ALL
SELECT payee_id, movement_id || '\\x01'::bytea, 1 FROM paid
"""
_BALANCES = """
UPDATE ledger_account a SET balance = s.total
  FROM (SELECT ledger_account_id, sum(amount) AS total FROM entry GROUP BY 1) s
 WHERE a.id = s.ledger_account_id AND a.balance IS NOT NULL
"""
_COUNTS = """
SELECT (SELECT count(*) FROM journal) AS journals,
       (SELECT count(*) FROM api_key) AS keys,
       (SELECT count(*) FROM key_spent_sum) AS sums,
       pg_size_pretty(pg_database_size(current_database())) AS size
"""
#: Bytes of tables, their indexes included, by what they keep.
_BYTES = """
SELECT relname AS name, pg_total_relation_size(oid)::bigint AS bytes
  FROM pg_class
 WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
 ORDER BY bytes DESC
 LIMIT $1
"""
