"""What a scenario came to: what clients were told, held against what the books say."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from time import monotonic
from typing import Any, Final

import asyncpg

from scripts.ha import servers
from scripts.ha.cluster import Cluster
from scripts.ha.load import Clients, Told

#: Payments that wait for the outside are given so long to end.
_ENDS_WITHIN_S: Final = 120.0
_POLL_S: Final = 0.5
_UNDER_WAY: Final = "SELECT count(*) FROM payment WHERE state = 'sending'"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line of the table."""

    name: str
    #: The longest time in which no client got anything confirmed, by any server and by each.
    gap_s: float
    gap_by_server_s: dict[str, float]
    told: int
    errors: Counter[str]
    lost: list[str]
    doubled: list[str]
    problems: list[str]
    revoked: int
    honoured: list[str]

    @property
    def is_well(self) -> bool:
        """Tell whether all that was told is true."""
        return not (self.lost or self.doubled or self.problems or self.honoured)


async def everything_ended(cluster: Cluster) -> None:
    """Wait until no payment is under way any more, for a time; the judge finds what is left."""
    connection = await asyncpg.connect(cluster.dsn())
    deadline = monotonic() + _ENDS_WITHIN_S
    try:
        while await connection.fetchval(_UNDER_WAY) and monotonic() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(_POLL_S)
    finally:
        await connection.close()


async def of(name: str, cluster: Cluster, clients: Clients, *, since: float) -> Verdict:
    """Judge a scenario once it is over; `since` is when something was broken."""
    connection = await asyncpg.connect(cluster.dsn())
    try:
        booked = await _booked(connection)
    finally:
        await connection.close()
    lost = [f"{one.kind} {one.status} {one.name}" for one in clients.told if _is_lost(one, booked)]
    doubled = [memo for memo, times in booked["inside"].items() if times > 1]
    doubled += [request for request, times in booked["sent"].items() if times > 1]
    checked = await servers.command(cluster, "check")
    names = [one.place.name for one in clients.servers]
    return Verdict(
        name=name,
        gap_s=_gap([at for at, _ in clients.confirmed], since),
        gap_by_server_s={
            one: _gap([at for at, by in clients.confirmed if by == one], since) for one in names
        },
        told=len(clients.told),
        errors=clients.errors,
        lost=lost,
        doubled=doubled,
        problems=checked["problems"],
        revoked=clients.revoked,
        honoured=clients.honoured,
    )


def _is_lost(told: Told, booked: dict[str, Counter[Any]]) -> bool:
    if told.status == "PENDING":  # it may have failed since, if both sides say so
        return booked["outside"][told.name] + booked["failed"][told.name] != 1
    return booked[told.kind][told.name] != 1


def _gap(times: list[float], since: float) -> float:
    later = [since, *sorted(at for at in times if at > since)]
    return max((after - before for before, after in pairwise(later)), default=0.0)


async def _booked(connection: "asyncpg.Connection[asyncpg.Record]") -> dict[str, Counter[Any]]:
    return {
        kind: Counter({row["name"]: row["times"] for row in await connection.fetch(sql)})
        for kind, sql in _BOOKED.items()
    }


_BOOKED: Final = {
    "inside": """
        SELECT memo AS name, count(*) AS times FROM movement WHERE memo LIKE 'ha %'
         GROUP BY memo
    """,
    "invoice": """
        SELECT encode(payment_hash, 'hex') AS name, count(*) AS times FROM invoice GROUP BY 1
    """,
    # What left, and the outside has; what did not leave, and the outside has not.
    "outside": """
        SELECT p.payment_request AS name, count(*) AS times
          FROM payment AS p JOIN sandbox_invoice AS i USING (payment_hash)
         WHERE p.state = 'settled' AND i.state = 'SETTLED' GROUP BY 1
    """,
    "failed": """
        SELECT p.payment_request AS name, count(*) AS times
          FROM payment AS p JOIN sandbox_invoice AS i USING (payment_hash)
         WHERE p.state = 'failed' AND i.state = 'OPEN' GROUP BY 1
    """,
    "sent": """
        SELECT encode(payment_hash, 'hex') AS name, count(*) AS times
          FROM sandbox_payment WHERE state <> 'failed' GROUP BY 1
    """,
}


_HEADING: Final = (
    "| what happened | answers again after | asked for | errors on the way | lost | doubled "
    "| books | revoked keys honoured |"
)


def table(verdicts: list[Verdict]) -> str:
    """Return them as a table of Markdown."""
    lines = [_HEADING, "|---" * _HEADING.count(" |") + "|"]
    for one in verdicts:
        errors = ", ".join(f"{name} x {times}" for name, times in one.errors.most_common())
        by = " / ".join(f"{seconds:.1f}" for seconds in one.gap_by_server_s.values())
        lines.append(
            f"| {one.name} | {one.gap_s:.1f} s ({by}) | {one.told} | {errors or 'none'} | "
            f"{len(one.lost)} | {len(one.doubled)} | {'; '.join(one.problems) or 'right'} | "
            f"{len(one.honoured)} of {one.revoked} |"
        )
    return "\n".join(lines)
