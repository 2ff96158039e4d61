"""Requests of trials, and their answers."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from scripts.benchmark import operations
from scripts.benchmark.operations import Owner
from scripts.benchmark.processes import BenchmarkError
from scripts.benchmark.world import Server, World
from scripts.soaking.wire import Answer, Servers

_TIMEOUT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Stage:
    """Where trials take place."""

    servers: Servers
    people: World

    @property
    def server(self) -> Server:
        """One of the servers, as commands need it."""
        return self.people.server

    async def ask(self, request: bytes) -> Answer:
        """Ask one of the servers. Raises `NoAnswerError`."""
        return await self.servers.ask(request, timeout_s=_TIMEOUT_S)

    async def ask_all(self, requests: Sequence[bytes]) -> list[Answer]:
        """Ask all at once."""
        return list(await asyncio.gather(*map(self.ask, requests)))

    async def invoices(self, payee: Owner, count: int, sat: int) -> list[str]:
        """Make so many invoices of somebody."""
        made = await self.ask_all([operations.create_invoice(payee, sat)] * count)
        return [operations.payment_request_of(one.body) for one in made]

    async def give(self, payer: Owner, payee: Owner, sat: int) -> None:
        """Send somebody something. Raises `BenchmarkError` if it does not arrive."""
        answer = await self.ask(operations.send(payer, payee, sat))
        if operations.PAID not in answer.body:
            raise BenchmarkError(f"Nothing could be given: {answer.body[:200]!r}")

    async def balance(self, owner: Owner) -> int:
        """Return what somebody's bitcoin wallet holds."""
        answer = await self.ask(operations.request(operations.BALANCES, owner.credential))
        data: dict[str, Any] = orjson.loads(answer.body)["data"]
        wallets = data["me"]["defaultAccount"]["wallets"]
        (found,) = (one["balance"] for one in wallets if one["id"] == owner.wallet_id)
        return int(found)
