"""`latchkey check`: the ledger, and everything that must agree with it.

Of everything, or (`.verified`) of what came after the last check that found nothing wrong. It has a
connection of its own, without the time limit of requests; what it holds in memory are the first
problems of a claim, at most `PROBLEMS_MAX`.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.database.pool import Connection, Pool
from app.ledger import dealer, proof
from app.ledger.dealer import Exposure
from app.ledger.model import System
from app.ledger.proof import PROBLEMS_MAX, Proof, Told
from app.money import Currency
from app.process.runtime import Runtime
from app.services import comparison, verified
from app.services.keys import spent_sums
from app.services.onchain import deposits
from app.services.verified import Point


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The outcome; `problems` is empty when all is well.

    `exposure` is what the dealer owes and has. `since` is the moment up to which an earlier check
    had verified what this one did not look at, None when it looked at everything.
    """

    journals: int
    entries: int
    problems: list[str]
    exposure: Exposure
    since: datetime | None = None

    @property
    def ok(self) -> bool:
        return not self.problems


async def check(
    runtime: Runtime, *, incremental: bool = False, told: Told = proof.tell_nobody
) -> Report:
    """Audit the books and compare them with the node.

    The node lives outside our transaction: while money moves its balance may be a moment ahead
    of the books. A difference counts only if it stays. `told` hears of each claim when its turn
    comes. Without an earlier check to begin at, an incremental one looks at everything, too.
    Raises `Unavailable`.
    """
    async with runtime.pool.apart() as connection:
        await connection.execute(_ONE_AT_A_TIME)
        point = await verified.last(connection) if incremental else None
        report = await _books(connection, point, told)
        if runtime.clock.is_wrong:
            report.problems.append(f"the clocks agree: {runtime.clock.difference()}")
        if not report.ok:
            return report
        told(_NODE)
        found = await comparison.settled(runtime, connection, since_verified=point is not None)
        wrong = comparison.problem(runtime, found)
        if wrong is not None:
            report.problems.append(f"{_NODE}: {wrong}")
    return report


async def books(pool: Pool, *, told: Told = proof.tell_nobody) -> Report:
    """Audit the books alone, of which it may be that no node is theirs any more."""
    async with pool.apart() as connection:
        await connection.execute(_ONE_AT_A_TIME)
        return await _books(connection, None, told)


async def _books(connection: Connection, point: Point | None, told: Told) -> Report:
    """Look at the books as of one moment; where all is right, that is the next point."""
    journal_id = await proof.settled_journal(connection)
    transaction = connection.transaction(isolation="repeatable_read")
    await transaction.start()
    try:
        exposure = await dealer.exposure(connection)
        proven = await _proven(connection, point, told)
        if not proven.problems:
            await verified.remember(connection, journal_id)
    except BaseException:
        await transaction.rollback()
        raise
    # Where something is wrong nothing was verified.
    await (transaction.rollback() if proven.problems else transaction.commit())
    return Report(
        journals=proven.journals,
        entries=proven.entries,
        problems=proven.problems,
        exposure=exposure,
        since=None if point is None else point.at,
    )


async def _proven(connection: Connection, point: Point | None, told: Told) -> Proof:
    if point is None:
        await verified.forget(connection)
        await verified.list_wallets(connection)
        problems = await _ask(connection, _LISTS, told)
    else:
        await verified.list_wallets(connection)
        problems = await _ask(connection, _LISTS_SINCE, told)
        await verified.hide(connection, point)
    proven = await proof.prove(connection, since_verified=point is not None, told=told)
    problems = [
        *proven.problems,
        *problems,
        *await _ask(connection, _CHECKS if point is None else _CHECKS | _CHECKS_SINCE, told),
        *await _held(connection, point, told),
    ]
    return Proof(proven.journals, proven.entries, problems)


async def _ask(connection: Connection, claims: dict[str, str], told: Told) -> list[str]:
    problems: list[str] = []
    for claim, sql in claims.items():
        told(claim)
        problems.extend(
            f"{claim}: {row['subject']} ({row['detail']})"
            for row in await connection.fetch(sql, PROBLEMS_MAX)
        )
    return problems


async def _held(connection: Connection, point: Point | None, told: Told) -> list[str]:
    """Compare what the house holds for others with what it holds it for."""
    problems = []
    for account, sql in _HELD.items():
        told(f"what is {_HELD_WORDS[account]}")
        booked = await proof.balance(connection, account, since_verified=point is not None)
        owed = await connection.fetchval(sql)
        unit = "msat" if account.currency is Currency.BTC else "cents"
        if booked != owed:
            problems.append(
                f"what is {_HELD_WORDS[account]}: {booked} {unit} booked, {owed} {unit} owed"
            )
    return problems


_ONE_AT_A_TIME = "SELECT pg_advisory_lock(hashtext('latchkey check'))"
_NODE: Final = "the node holds what the books say"
_LISTS = {
    "a wallet's balance is the sum of its transactions": """
SELECT b.wallet_id::text AS subject,
       b.balance || ' stored, ' || coalesce(t.total, 0) || ' listed' AS detail
  FROM wallet_balance b
  LEFT JOIN (SELECT s.wallet_id, sum(s.amount) * CASE w.currency WHEN 'BTC' THEN 1000 ELSE 1 END
                                 AS total
               FROM wallet_transaction s JOIN wallet w ON w.id = s.wallet_id
              GROUP BY s.wallet_id, w.currency) t USING (wallet_id)
 WHERE b.balance <> coalesce(t.total, 0)
 LIMIT $1
""",
}
_LISTS_SINCE = {
    "a wallet's balance is the sum of its transactions": """
SELECT b.wallet_id::text AS subject,
       format('%s stored, %s listed', b.balance, l.total) AS detail
  FROM wallet_balance b
  JOIN wallet w ON w.id = b.wallet_id
  LEFT JOIN verified_wallet v ON v.wallet_id = w.id
  LEFT JOIN (SELECT p.wallet_id, sum(t.amount) AS total
               FROM payment p
               JOIN wallet_transaction t
                 ON t.wallet_id = p.wallet_id AND t.id = p.movement_id || '\\x00'::bytea
              WHERE p.state = 'sending'
              GROUP BY 1) p ON p.wallet_id = w.id
 CROSS JOIN LATERAL (SELECT (coalesce(v.total, 0) + coalesce(p.total, 0))
                            * CASE w.currency WHEN 'BTC' THEN 1000 ELSE 1 END AS total) l
 WHERE b.balance <> l.total
 LIMIT $1
""",
}
_CHECKS = {
    "what is held in a wallet is held for payments that wait to be approved": """
SELECT b.wallet_id::text AS subject,
       format('%s held, %s wait', b.held, coalesce(p.held, 0)) AS detail
  FROM wallet_balance b
  LEFT JOIN (SELECT wallet_id, sum(held) AS held FROM payment_approval
              WHERE status = 'waiting' GROUP BY wallet_id) p ON p.wallet_id = b.wallet_id
 WHERE b.held <> coalesce(p.held, 0)
 LIMIT $1
""",
    "every transaction has its movement, and every movement a transaction": """
SELECT encode(coalesce(m.id, t.id), 'hex') AS subject, 'half missing' AS detail
  FROM movement m FULL JOIN wallet_transaction t ON substring(t.id FOR 11) = m.id
 WHERE m.id IS NULL OR t.id IS NULL
 LIMIT $1
""",
    "a wallet and its ledger account belong together": """
SELECT coalesce(w.id, b.wallet_id)::text AS subject, 'half missing' AS detail
  FROM wallet w FULL JOIN wallet_balance b ON b.wallet_id = w.id
 WHERE w.id IS NULL OR b.wallet_id IS NULL OR w.currency <> b.currency
 LIMIT $1
""",
    "a paid invoice has exactly one credit": """
SELECT encode(i.payment_hash, 'hex') AS subject, count(t.id) || ' credits' AS detail
  FROM invoice i
  LEFT JOIN (SELECT m.payment_hash, w.account_id, s.id
               FROM movement m
               JOIN wallet_transaction s ON substring(s.id FOR 11) = m.id
               JOIN wallet w ON w.id = s.wallet_id
              WHERE m.payment_hash IS NOT NULL AND m.status = 'SUCCESS' AND s.amount > 0) t
    ON t.payment_hash = i.payment_hash AND t.account_id = i.account_id
 GROUP BY i.payment_hash, i.status
HAVING count(t.id) <> CASE i.status WHEN 'PAID' THEN 1 ELSE 0 END
 LIMIT $1
""",
    "a dollar invoice credited the cents that it promised": """
SELECT encode(i.payment_hash, 'hex') AS subject,
       i.amount_cents || ' promised, ' || coalesce(t.amount::text, 'nothing') || ' credited'
       AS detail
  FROM invoice i
  JOIN movement m ON m.id = i.movement_id
  LEFT JOIN wallet_transaction t
    ON substring(t.id FOR 11) = m.id AND t.wallet_id = i.wallet_id AND t.amount > 0
 WHERE i.amount_cents IS NOT NULL AND t.amount IS DISTINCT FROM i.amount_cents
 LIMIT $1
""",
    "a payment and its transaction agree": """
SELECT encode(p.movement_id, 'hex') AS subject,
       p.state || ', ' || coalesce(m.status::text, 'no movement') AS detail
  FROM payment p
  LEFT JOIN movement m ON m.id = p.movement_id
 WHERE m.status::text IS DISTINCT FROM
       CASE p.state WHEN 'sending' THEN 'PENDING' WHEN 'settled' THEN 'SUCCESS' ELSE 'FAILURE' END
 LIMIT $1
""",
    "what a failed payment took has been given back": """
SELECT encode(p.movement_id, 'hex') AS subject, coalesce(r.total, 0)::text AS detail
  FROM payment p
  LEFT JOIN (SELECT m.parent_id, s.wallet_id, sum(s.amount) AS total
               FROM movement m JOIN wallet_transaction s ON substring(s.id FOR 11) = m.id
              WHERE m.parent_id IS NOT NULL AND m.kind::text LIKE '%refund'
              GROUP BY 1, 2) r ON r.parent_id = p.movement_id AND r.wallet_id = p.wallet_id
 WHERE coalesce(r.total, 0) <> CASE WHEN p.state IN ('failed', 'lost') THEN p.reserve ELSE 0 END
 LIMIT $1
""",
    "what came in could be credited": """
SELECT encode(r.reference, 'hex') AS subject, r.amount_msat || ' msat, ' || r.reason AS detail
  FROM receipt r
 WHERE r.state = 'quarantined'
 LIMIT $1
""",
    "what came in and was credited paid an invoice": """
SELECT encode(r.reference, 'hex') AS subject, r.amount_msat || ' msat' AS detail
  FROM receipt r
  LEFT JOIN invoice i ON i.payment_hash = r.reference AND i.paid_by = 'lightning'
   AND i.movement_id = r.movement_id AND i.received_msat = r.amount_msat
 WHERE r.state = 'credited' AND r.rail = 'lightning' AND i.payment_hash IS NULL
 LIMIT $1
""",
    **deposits.CLAIMS,
    "what a key spent is what it paid and was not given back": """
SELECT encode(m.id, 'hex') AS subject,
       coalesce(m.spent_sat || ' + ' || m.spent_fee_sat, 'nothing') || ' sat recorded, '
       || -s.amount - coalesce(s.fee, 0) || ' + ' || coalesce(s.fee, 0) || ' paid' AS detail
  FROM movement m
  JOIN wallet_transaction s ON substring(s.id FOR 11) = m.id AND get_byte(s.id, 11) = 0
  JOIN wallet w ON w.id = s.wallet_id AND w.currency = 'BTC'
 WHERE m.api_key_id IS NOT NULL AND s.amount < 0
   AND (m.spent_sat, m.spent_fee_sat) IS DISTINCT FROM
       (CASE WHEN m.status <> 'FAILURE' THEN -s.amount - coalesce(s.fee, 0) END,
        CASE WHEN m.status <> 'FAILURE' THEN coalesce(s.fee, 0) END)
 LIMIT $1
""",
    "a stored sum of what a key spent is that of the payments it covers": spent_sums.WRONG,
    "a stored total of the dealer's is the sum of its entries": dealer.WRONG,
}
#: Those that ask for the sum of everything, as they are asked from an earlier check on.
_CHECKS_SINCE = {
    "a stored total of the dealer's is the sum of its entries": dealer.WRONG_SINCE,
}
_RESERVED = """
SELECT coalesce(sum(held_msat), 0)::bigint FROM public.payment WHERE state = 'sending'
"""
_SUSPENDED = """
SELECT coalesce(sum(amount_msat), 0)::bigint
  FROM public.receipt WHERE state IN ('suspense', 'returning')
"""
_LOST = """
SELECT -(SELECT coalesce(sum(amount_msat + fee_msat), 0)::bigint
           FROM public.payment WHERE state = 'lost')
       - (SELECT coalesce(sum(lost_msat), 0)::bigint FROM public.failed_return)
"""
_DOLLARS = """
SELECT -coalesce(sum(balance), 0)::bigint FROM wallet_balance WHERE currency = 'USD'
"""
_HELD = {
    System.IN_FLIGHT: _RESERVED,
    System.SUSPENSE: _SUSPENDED,
    System.LOSSES: _LOST,
    System.DEALER_USD: _DOLLARS,
}
_HELD_WORDS = {
    System.IN_FLIGHT: "in flight is what payments reserved",
    System.SUSPENSE: "in suspense is what came in and was not credited",
    System.LOSSES: "lost is what the node paid though others had the money",
    System.DEALER_USD: "owed by the dealer is what dollar wallets hold",
}
#: How many claims a check asks, in all.
CLAIMS = proof.CLAIMS + len(_LISTS) + len(_CHECKS) + len(_HELD) + 1
