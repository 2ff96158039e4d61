"""What a running process has open: one value, made once, handed to every service."""

from dataclasses import dataclass, field
from typing import Final

import asyncpg

from app.database import statements
from app.database.clock import Clock
from app.database.listener import Listener
from app.database.pool import Loan, Pool
from app.database.replicas import Replicas
from app.limits.limiter import Limiter
from app.limits.seen import Seen
from app.nodes.port import Ability, Cancellations, Chain, Holds, Node, Payments, require
from app.outbound.client import OutboundClient
from app.prices.market import Prices
from app.process.gathering import Gathering
from app.process.hub import EventHub
from app.process.principals import PrincipalCache
from app.process.sends import SendsGate
from app.process.sent_webhooks import SentWebhooks
from app.process.solvency import SolvencyWatch
from app.process.tallies import Tallies
from app.process.timers import Timers
from app.process.usage import UsageBuffer
from app.process.witness import Witness
from app.settings import Settings

#: How many payments inside are made together, and for how long one waits at most for those under
#: way. They take 3 ms: to start beside them sooner costs both more than waiting (decision 45).
INSIDE_MAX: Final = 32
INSIDE_WAIT_S: Final = 0.02


@dataclass(frozen=True, slots=True)
class Runtime:
    """The open resources of a process. A function that takes it owns its transactions."""

    settings: Settings
    clock: Clock
    pool: Pool
    node: Node
    prices: Prices
    limiter: Limiter
    seen: Seen
    listener: Listener
    principals: PrincipalCache
    hub: EventHub
    usage: UsageBuffer
    #: For how long the body of a request is waited for, and for what it asks for.
    body_timers: Timers
    request_timers: Timers
    outbound: OutboundClient
    key_pepper: bytes = field(repr=False)
    #: Whether payments are made, and what was seen of the books, by which that is told.
    sends: SendsGate
    witness: Witness
    #: What long lists are read from; None where there is none, and in commands.
    replicas: Replicas | None = None
    solvency: SolvencyWatch = field(default_factory=SolvencyWatch)
    sent_webhooks: SentWebhooks = field(default_factory=SentWebhooks)
    tallies: Tallies = field(default_factory=Tallies)
    #: Payments inside that come at about the same time: see `app.services.payments.together`.
    inside: Gathering[object, list[asyncpg.Record]] = field(
        default_factory=lambda: Gathering(most=INSIDE_MAX, wait_s=INSIDE_WAIT_S)
    )

    @property
    def payments(self) -> Payments:
        """How the node pays. Raises `NodeLacks` if it cannot; so do those that follow."""
        return require(self.node.payments, Ability.PAYMENTS)

    @property
    def cancellations(self) -> Cancellations:
        """How the node takes invoices back."""
        return require(self.node.cancellations, Ability.CANCELLATIONS)

    @property
    def holds(self) -> Holds:
        """How the node holds what is paid."""
        return require(self.node.holds, Ability.HOLDS)

    @property
    def chain(self) -> Chain:
        """What the node does on the chain."""
        return require(self.node.chain, Ability.CHAIN)

    def connection(self) -> Loan:
        """Lend a database connection; raises `Unavailable` when none comes free in time."""
        return self.pool.acquire(wait_s=self.settings.pool_wait_s)

    async def read(self, sql: str, *arguments: object) -> list[asyncpg.Record]:
        """Return the rows of a query, from a replica if there is one that answers.

        For what takes long and changes nothing; the answer is as new as the primary's. Never for
        what authority or money is decided by.
        """
        if self.replicas is not None:
            rows = await self.replicas.fetch(self.settings.pool_wait_s, sql, *arguments)
            if rows is not None:
                return rows
        async with self.connection() as connection:
            return await connection.fetch(sql, *arguments)

    async def change(self, sql: str, *arguments: object) -> list[asyncpg.Record]:
        """Carry out a statement that is a transaction by itself, as `statements.change` does."""
        async with self.connection() as connection:
            return await statements.change(connection, sql, *arguments)
