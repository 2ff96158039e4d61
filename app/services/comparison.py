"""Comparing the books with what the node holds, and saying in words what explains a difference.

Of a node that serves us alone, the sandbox, every difference is wrong. The operator of a real one
opens and closes channels, earns by routing, puts money in and takes it out, and the node tells us
nothing of it: what is more than the books know is told, what is less is wrong until it is booked as
the operator's own (`accept`).
"""

import asyncio
from dataclasses import dataclass
from typing import Final

from app.database.pool import Connection
from app.errors import InvalidInput
from app.ledger import proof
from app.ledger.model import System
from app.money import MSAT_PER_SAT
from app.process.runtime import Runtime
from app.services.onchain import watch
from app.services.payments import capital, receipts
from app.services.payments.capital import Holdings

_ATTEMPTS: Final = 8
_PAUSE_S: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Books and node of one kind of money, in millisatoshi.

    `held_msat` may be below what is booked by what is on its way out, and above it by what has come
    in and is in no book yet.
    """

    booked_msat: int
    held_msat: int
    leaving_msat: int
    arrived_msat: int
    is_told: bool

    @property
    def difference_msat(self) -> int:
        return self.held_msat - self.booked_msat if self.is_told else 0

    @property
    def unexplained_msat(self) -> int:
        """What neither explains: above zero the node holds more than it should."""
        explained = min(max(self.difference_msat, -self.leaving_msat), self.arrived_msat)
        return self.difference_msat - explained


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What the books say, what the node holds, and what is between them."""

    channels: Weighed
    chain: Weighed
    holdings: Holdings
    capital_msat: int
    payments: int
    payouts: int
    #: Of these, what no node was known to have sent when the books were restored; none once sends
    #: are open.
    unsent: int
    returns: int
    quarantined: int

    @property
    def booked_msat(self) -> int:
        return self.channels.booked_msat + self.chain.booked_msat

    @property
    def held_msat(self) -> int:
        return self.channels.held_msat + self.chain.held_msat

    @property
    def difference_msat(self) -> int:
        return self.channels.difference_msat + self.chain.difference_msat

    @property
    def unexplained_msat(self) -> int:
        """What nothing explains of both together: an opened channel moves money between them."""
        return self.channels.unexplained_msat + self.chain.unexplained_msat

    @property
    def is_settled(self) -> bool:
        """Whether nothing is to be explained of either side."""
        return not self.channels.unexplained_msat and not self.chain.unexplained_msat


async def compare(
    runtime: Runtime, connection: Connection, *, since_verified: bool = False
) -> Comparison:
    """Compare as of now; while money moves, the node may be a moment ahead of the books.

    `since_verified` is for a connection that sees only what came after a check. Raises
    `Unavailable`.
    """
    booked = {
        account: -await proof.balance(connection, account, since_verified=since_verified)
        for account in (System.LIGHTNING, System.ONCHAIN, System.CAPITAL)
    }
    row = await connection.fetchrow(_UNDER_WAY)
    assert row is not None
    # Closed, nothing of them is sent: that one of them had left would explain any loss.
    unsent, unsent_msat = (0, 0) if runtime.sends.is_open else (row["unsent"], row["unsent_msat"])
    gone_msat = await connection.fetchval(watch.GONE)
    held = await capital.holdings(runtime.node)
    unbooked_msat = 0
    if runtime.node.chain is not None:
        unbooked_msat = MSAT_PER_SAT * await watch.unbooked_sat(runtime, connection)
    return Comparison(
        channels=Weighed(
            booked_msat=booked[System.LIGHTNING],
            held_msat=held.channels_msat,
            leaving_msat=row["sending_msat"] + row["returning_msat"],
            arrived_msat=row["quarantined_msat"],
            is_told=held.channels is not None,
        ),
        chain=Weighed(
            booked_msat=booked[System.ONCHAIN] - gone_msat,
            held_msat=held.chain_msat - unbooked_msat,
            leaving_msat=row["paying_out_msat"] - unsent_msat,
            arrived_msat=0,
            is_told=held.chain_sat is not None,
        ),
        holdings=held,
        capital_msat=-booked[System.CAPITAL],
        payments=row["payments"],
        payouts=row["payouts"],
        unsent=unsent,
        returns=row["returns"],
        quarantined=row["quarantined"],
    )


async def settled(
    runtime: Runtime, connection: Connection, *, since_verified: bool = False
) -> Comparison:
    """Compare until all is explained, or a difference has stayed for some seconds."""
    found = await compare(runtime, connection, since_verified=since_verified)
    for _ in range(_ATTEMPTS - 1):
        if found.is_settled:
            break
        await asyncio.sleep(_PAUSE_S)
        found = await compare(runtime, connection, since_verified=since_verified)
    return found


async def node(runtime: Runtime) -> tuple[Comparison, list[str]]:
    """Return the comparison of books and node, and what explains it in words."""
    async with runtime.pool.apart() as connection:
        found = await settled(runtime, connection)
    if found.unexplained_msat > 0:
        untold = await receipts.untold(runtime)
        if untold.count:
            return found, [*words(found), _untold(untold)]
    return found, words(found)


def problem(runtime: Runtime, found: Comparison) -> str | None:
    """Return what is wrong, None if nothing is.

    More than the books know is wrong only where nobody but us moves the node's money.
    """
    is_wrong = found.unexplained_msat < 0
    if not runtime.settings.node_is_shared:
        is_wrong = not found.is_settled
    if not is_wrong:
        return None
    return " ".join(
        f"{what} {side.held_msat} msat, books {side.booked_msat} msat, "
        f"of which {side.leaving_msat} msat are on their way out;"
        for what, side in (("in channels", found.channels), ("on the chain", found.chain))
        if side.unexplained_msat
    ).rstrip(";")


async def accept(runtime: Runtime) -> Comparison:
    """Book what nothing explains as the operator's own; return the comparison before that.

    Raises `InvalidInput` if nothing is to be booked, or the difference does not stay the same.
    """
    async with runtime.pool.apart() as connection:
        found = await settled(runtime, connection)
        await asyncio.sleep(_PAUSE_S)
        again = await compare(runtime, connection)
    unexplained = (found.channels.unexplained_msat, found.chain.unexplained_msat)
    if unexplained != (again.channels.unexplained_msat, again.chain.unexplained_msat):
        raise InvalidInput("The difference is not the same for two moments. Try again.")
    if not await capital.book(runtime, *unexplained):
        raise InvalidInput("Books and node agree: there is nothing to book.")
    return found


def words(found: Comparison) -> list[str]:
    """Return sentences that explain the difference, whatever there is to say."""
    if not found.channels.is_told and not found.chain.is_told:
        return ["The node does not tell what it holds: there is nothing to compare."]
    return [*_moving(found), *_unexplained(found)]


def _moving(found: Comparison) -> list[str]:
    said = []
    for count, what, msat in (
        (found.payments, "Payments", found.channels.leaving_msat),
        (found.returns, "Returns of receipts", found.channels.leaving_msat),
        (found.payouts, "Payouts on the chain", found.chain.leaving_msat),
    ):
        if count:
            said.append(
                f"{what} under way: {count}. Until they have ended, the node may hold up to {msat}"
                " msat less than the books say."
            )
    if found.unsent:
        said.append(
            f"Payouts that the books have not sent: {found.unsent}. The node may have made them"
            " since; they are sent once sends are open."
        )
    if found.quarantined:
        said.append(
            f"Receipts that could not be booked yet: {found.quarantined}, of"
            f" {found.channels.arrived_msat} msat (`latchkey receipts list`)."
        )
    moving = found.holdings.channels
    if moving is not None and (moving.opening_msat or moving.closing_msat):
        said.append(
            f"Channels are being opened ({moving.opening_msat} msat of ours) or closed"
            f" ({moving.closing_msat} msat); the sums change until the chain has confirmed it."
        )
    return said


def _unexplained(found: Comparison) -> list[str]:
    msat = found.unexplained_msat
    moved_msat = min(abs(found.channels.unexplained_msat), abs(found.chain.unexplained_msat))
    said = []
    if found.channels.unexplained_msat * found.chain.unexplained_msat < 0:
        to, back = (
            ("channels", "chain") if found.chain.unexplained_msat < 0 else ("chain", "channels")
        )
        said.append(f"{moved_msat} msat moved from {back} to {to}: a channel was opened or closed.")
    if msat > 0:
        said.append(
            f"The node holds {msat} msat more than the books know: routing fees that it earned, or"
            " money that you put in. `latchkey node capital --accept` books it as your own."
        )
    elif msat < 0:
        said.append(
            f"{-msat} msat are missing at the node: fees of channels that were opened or closed,"
            " money that you took out, or a payment that the books do not know. Once you know"
            " which, `latchkey node capital --accept` books it as your own."
        )
    elif not found.difference_msat and found.is_settled:
        said.append("Books and node agree to the millisatoshi.")
    else:
        said.append("Nothing is left unexplained.")
    return said


def _untold(untold: receipts.Untold) -> str:
    return (
        f"Receipts that are settled at the node and in no book yet: {untold.count}, of"
        f" {untold.msat} msat. The server books them while it runs."
    )


_UNDER_WAY = """
SELECT p.*, r.*
  FROM (SELECT count(*) FILTER (WHERE rail = 'lightning') AS payments,
               coalesce(sum(held_msat) FILTER (WHERE rail = 'lightning'), 0)::bigint
               AS sending_msat,
               count(*) FILTER (WHERE rail = 'onchain') AS payouts,
               coalesce(sum(held_msat) FILTER (WHERE rail = 'onchain'), 0)::bigint
               AS paying_out_msat,
               count(*) FILTER (WHERE rail = 'onchain' AND txid IS NULL) AS unsent,
               coalesce(sum(held_msat) FILTER (WHERE rail = 'onchain' AND txid IS NULL), 0)::bigint
               AS unsent_msat
          FROM public.payment WHERE state = 'sending') p,
       (SELECT count(*) FILTER (WHERE state = 'returning') AS returns,
               coalesce(sum(amount_msat + return_fee_limit_msat)
                        FILTER (WHERE state = 'returning'), 0)::bigint AS returning_msat,
               count(*) FILTER (WHERE state = 'quarantined') AS quarantined,
               coalesce(sum(amount_msat) FILTER (WHERE state = 'quarantined'), 0)::bigint
               AS quarantined_msat
          FROM public.receipt WHERE state IN ('returning', 'quarantined')) r
"""
