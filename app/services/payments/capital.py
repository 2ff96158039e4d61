"""What the operator has of their own at the node, and the house's books of it.

A node holds more than its users' money: what its channels were opened with, what it earns by
routing. The ledger has an account for it, so that books and node agree to the millisatoshi. It is
counted when a new installation meets its node; from then on whatever moves without us is a
difference, until the operator has it booked (`app.services.comparison`).
"""

from dataclasses import dataclass

import structlog

from app.ledger import model
from app.ledger.model import Kind, System
from app.money import MSAT_PER_SAT
from app.nodes.answers import ChannelBalance
from app.process.runtime import Runtime

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Holdings:
    """What the node tells that it holds, on the chain in satoshi; None: it does not tell."""

    channels: ChannelBalance | None
    chain_sat: int | None

    @property
    def channels_msat(self) -> int:
        """All that is ours in channels, moving or not."""
        one = self.channels
        if one is None:
            return 0
        return (
            one.local_msat
            + one.set_aside_msat
            + one.outgoing_msat
            + one.opening_msat
            + one.closing_msat
        )

    @property
    def chain_msat(self) -> int:
        """What is ours on the chain."""
        return (self.chain_sat or 0) * MSAT_PER_SAT


async def holdings(runtime: Runtime) -> Holdings:
    """Ask the node what it holds. Raises `NodeUnavailable`."""
    node = runtime.node
    return Holdings(
        channels=None if node.channels is None else await node.channels.balance(),
        chain_sat=None if node.chain is None else await node.chain.balance_sat(),
    )


async def count_first(runtime: Runtime) -> bool:
    """Book what a node holds that a new installation meets; tell whether this call did.

    Nothing is booked once there is an invoice, or the books know of money at a node: then some of
    it may be a user's. Raises `NodeUnavailable`.
    """
    held = await holdings(runtime)
    return await _post(runtime, held.channels_msat, held.chain_msat, _COUNT_FIRST)


async def book(runtime: Runtime, channels_msat: int, chain_msat: int) -> bool:
    """Book what came to the node, or left it (negative), as the operator's own."""
    return await _post(runtime, channels_msat, chain_msat, _BOOK)


async def _post(runtime: Runtime, channels_msat: int, chain_msat: int, sql: str) -> bool:
    if not channels_msat and not chain_msat:
        return False
    posting = model.posting(
        Kind.CAPITAL,
        [
            model.system(System.LIGHTNING, -channels_msat),
            model.system(System.ONCHAIN, -chain_msat),
            model.system(System.CAPITAL, channels_msat + chain_msat),
        ],
    )
    (row,) = await runtime.change(sql, posting.kind, posting.accounts, posting.amounts)
    if row["journal_id"] is None:
        return False
    _log.info("capital_booked", channels_msat=channels_msat, chain_msat=chain_msat)
    return True


_COUNT_FIRST = "SELECT capital_first($1, $2, $3) AS journal_id"
_BOOK = "SELECT ledger_post($1, $2, $3) AS journal_id"
