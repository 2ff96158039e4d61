"""What the operator has of their own at the node, and the house's books of it.

A node holds more than its users' money: what its channels were opened with, what it earns by
routing. The ledger has an account for it, so that books and node agree to the millisatoshi. It is
counted when a new installation meets its node (`meet`), in one step with where the node's past
ends: what it settled by then is in what it holds. From then on whatever moves without us is a
difference, until the operator has it booked (`app.services.comparison`).
"""

from dataclasses import dataclass

import structlog

from app.database.pool import Connection
from app.ledger import model
from app.ledger.model import Kind, Posting, System
from app.money import MSAT_PER_SAT
from app.nodes.answers import ChannelBalance
from app.nodes.port import Node
from app.process.runtime import Runtime
from app.services.payments import receipts

#: How often a busy node is asked for a moment in which nothing comes in.
_LOOKS_MAX = 5

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


@dataclass(frozen=True, slots=True)
class Past:
    """What a node held when it was met, and the index of the last settlement that is in it."""

    holdings: Holdings
    newest: int


async def holdings(node: Node) -> Holdings:
    """Ask a node what it holds. Raises `NodeUnavailable`."""
    return Holdings(
        channels=None if node.channels is None else await node.channels.balance(),
        chain_sat=None if node.chain is None else await node.chain.balance_sat(),
    )


async def past(node: Node) -> Past:
    """Ask a node that is to be met what it holds, and where its past ends.

    Asked again while something comes in between the two. On a node that is never so quiet what
    came in between is passed over, and not in what it held: then it holds more than the books
    say, never less. Raises `NodeUnavailable`.
    """
    newest = await node.receipts.newest()
    for _ in range(_LOOKS_MAX):
        held = await holdings(node)
        before, newest = newest, await node.receipts.newest()
        if newest == before:
            break
    return Past(held, newest)


async def meet(connection: Connection, identity: bytes, met: Past) -> bool:
    """Write down where a node's past ends, and book what it held; tell whether this call booked.

    To be done in the transaction in which the node becomes that of the books, so that no invoice is
    issued before. Nothing is booked once there is an invoice, or the books know of money at a
    node: then some of it may be a user's.
    """
    await receipts.begin(connection, identity, met.newest)
    channels_msat, chain_msat = met.holdings.channels_msat, met.holdings.chain_msat
    if not channels_msat and not chain_msat:
        return False
    posting = _posting(channels_msat, chain_msat)
    journal_id = await connection.fetchval(
        _COUNT_FIRST, posting.kind, posting.accounts, posting.amounts
    )
    if journal_id is None:
        return False
    _log.info("capital_booked", channels_msat=channels_msat, chain_msat=chain_msat)
    return True


async def book(runtime: Runtime, channels_msat: int, chain_msat: int) -> bool:
    """Book what came to the node, or left it (negative), as the operator's own, if anything did."""
    if not channels_msat and not chain_msat:
        return False
    posting = _posting(channels_msat, chain_msat)
    await runtime.change(_BOOK, posting.kind, posting.accounts, posting.amounts)
    _log.info("capital_booked", channels_msat=channels_msat, chain_msat=chain_msat)
    return True


async def book_within(connection: Connection, channels_msat: int, chain_msat: int) -> None:
    """Book the same in the transaction of a connection."""
    if channels_msat or chain_msat:
        posting = _posting(channels_msat, chain_msat)
        await connection.execute(_BOOK, posting.kind, posting.accounts, posting.amounts)


def _posting(channels_msat: int, chain_msat: int) -> Posting:
    return model.posting(
        Kind.CAPITAL,
        [
            model.system(System.LIGHTNING, -channels_msat),
            model.system(System.ONCHAIN, -chain_msat),
            model.system(System.CAPITAL, channels_msat + chain_msat),
        ],
    )


_COUNT_FIRST = "SELECT capital_first($1, $2, $3)"
_BOOK = "SELECT ledger_post($1, $2, $3)"
