"""What a running process has open: one value, made once, handed to every service."""

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field

import asyncpg

from app import db
from app.cache import PrincipalCache
from app.hub import EventHub
from app.lightning.node import LightningNode
from app.limiter import Limiter
from app.listener import Listener
from app.pool import Connection, Pool
from app.prices import Prices
from app.settings import Settings
from app.usage import UsageBuffer


@dataclass(frozen=True, slots=True)
class Runtime:
    """The open resources of a process. A function that takes it owns its transactions."""

    settings: Settings
    pool: Pool
    node: LightningNode
    prices: Prices
    limiter: Limiter
    listener: Listener
    principals: PrincipalCache
    hub: EventHub
    usage: UsageBuffer
    key_pepper: bytes = field(repr=False)

    def connection(self) -> AbstractAsyncContextManager[Connection]:
        """Lend a database connection; raises `Unavailable` when none comes free in time."""
        return self.pool.acquire(wait_s=self.settings.pool_wait_s)

    async def change(self, sql: str, *arguments: object) -> list[asyncpg.Record]:
        """Carry out a statement that is a transaction by itself, as `app.db.change` does."""
        async with self.connection() as connection:
            return await db.change(connection, sql, *arguments)
