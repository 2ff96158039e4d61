"""`latchkey check`: the ledger, and everything that must agree with it."""

import asyncio
from dataclasses import dataclass

from app.database.pool import Connection
from app.ledger import proof as ledger_audit
from app.ledger.model import System
from app.ledger.proof import PROBLEMS_MAX
from app.process.runtime import Runtime

_ATTEMPTS = 8
_PAUSE_S = 0.5


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome; `problems` is empty when all is well."""

    journals: int
    entries: int
    problems: list[str]

    @property
    def ok(self) -> bool:
        return not self.problems


async def check(runtime: Runtime) -> Report:
    """Audit the books and compare them with the node.

    The node lives outside our transaction: while money moves its balance may be a moment ahead
    of the books. A difference counts only if it stays.
    """
    report = await _books(runtime)
    if not report.ok:
        return report
    difference = None
    for _ in range(_ATTEMPTS):
        difference = await _node_difference(runtime)
        if difference is None:
            return report
        await asyncio.sleep(_PAUSE_S)
    return Report(report.journals, report.entries, [difference] if difference else [])


async def _books(runtime: Runtime) -> Report:
    async with (
        runtime.connection() as connection,
        connection.transaction(isolation="repeatable_read", readonly=True),
    ):
        audit = await ledger_audit.audit(connection)
        problems = audit.problems
        for claim, sql in _CHECKS.items():
            problems.extend(
                f"{claim}: {row['subject']} ({row['detail']})"
                for row in await connection.fetch(sql, PROBLEMS_MAX)
            )
        problems.extend(await _in_flight(connection))
    return Report(audit.journals, audit.entries, problems)


async def _in_flight(connection: Connection) -> list[str]:
    booked = await ledger_audit.balance(connection, System.IN_FLIGHT)
    reserved = await connection.fetchval(_RESERVED)
    if booked == reserved:
        return []
    return [f"what is in flight is what payments reserved: {booked} booked, {reserved} reserved"]


async def _node_difference(runtime: Runtime) -> str | None:
    """Compare the node's balance with the books; payments under way explain a difference."""
    async with runtime.connection() as connection:
        booked_msat = -await ledger_audit.balance(connection, System.LIGHTNING)
        under_way_msat = await connection.fetchval(_RESERVED)
    node_msat = await runtime.node.balance_msat()
    if booked_msat - under_way_msat <= node_msat <= booked_msat:
        return None
    return (
        f"the node holds what the books say: node {node_msat} msat, books {booked_msat} msat, "
        f"of which {under_way_msat} msat are on their way out"
    )


_CHECKS = {
    "a wallet's balance is the sum of its transactions": """
SELECT b.wallet_id::text AS subject,
       b.balance || ' stored, ' || coalesce(t.total, 0) || ' listed' AS detail
  FROM wallet_balance b
  LEFT JOIN (SELECT wallet_id, sum(amount) * CASE currency WHEN 'BTC' THEN 1000 ELSE 1 END AS total
               FROM wallet_transaction GROUP BY wallet_id, currency) t USING (wallet_id)
 WHERE b.balance <> coalesce(t.total, 0)
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
  LEFT JOIN wallet_transaction t ON t.payment_hash = i.payment_hash
   AND t.wallet_id = i.wallet_id AND t.amount > 0 AND t.status = 'SUCCESS'
 GROUP BY i.payment_hash
HAVING count(t.id) <> CASE i.status WHEN 'PAID' THEN 1 ELSE 0 END
 LIMIT $1
""",
    "a payment and its transaction agree": """
SELECT p.id::text AS subject, p.state || ', ' || coalesce(t.status, 'no transaction') AS detail
  FROM payment p
  LEFT JOIN wallet_transaction t ON t.wallet_id = p.wallet_id AND t.id = p.transaction_id
 WHERE t.status IS DISTINCT FROM
       CASE p.state WHEN 'sending' THEN 'PENDING' WHEN 'settled' THEN 'SUCCESS' ELSE 'FAILURE' END
 LIMIT $1
""",
    # What is older than a year may have been forgotten: no window reaches it.
    "what a key spent is what it paid and was not given back": """
SELECT encode(coalesce(s.transaction_id, t.id), 'hex') AS subject,
       coalesce(s.sat || ' + ' || s.fee_sat, 'nothing') || ' sat recorded, '
       || coalesce(-t.amount - t.fee || ' + ' || t.fee, 'nothing') || ' paid' AS detail
  FROM (SELECT * FROM key_spending WHERE at > now() - interval '399 days') s
  FULL JOIN (SELECT *
               FROM wallet_transaction
              WHERE api_key_id IS NOT NULL AND amount < 0 AND status <> 'FAILURE'
                AND created_at > now() - interval '399 days') t
    ON t.api_key_id = s.api_key_id AND t.id = s.transaction_id
 WHERE (s.sat, s.fee_sat, s.at) IS DISTINCT FROM (-t.amount - t.fee, t.fee, t.created_at)
 LIMIT $1
""",
}
_RESERVED = """
SELECT coalesce(sum(reserve_sat), 0)::bigint * 1000 FROM payment WHERE state = 'sending'
"""
