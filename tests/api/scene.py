"""Where a situation takes place that leads to an error."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

import pytest

from tests.api.asking import Asker
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.factories import Person


@dataclass(frozen=True, slots=True)
class Scene:
    """An account with money, a client with its key, somebody else, and what can be broken."""

    server: Server
    owner: Person
    stranger: Person
    client: Asker
    serve: Serve
    break_: pytest.MonkeyPatch

    @property
    def anybody(self) -> Asker:
        return Asker(self.server, None)

    @property
    def wallet(self) -> str:
        return str(self.owner.btc)

    async def outside_invoice(self, **wish: object) -> str:
        """Return an invoice of the outside node."""
        body = {"amountSat": 10, **wish}
        made = await self.server.client.post("/sandbox/invoices", json=body)
        request: str = made.json()["paymentRequest"]
        return request


Situation: TypeAlias = Callable[[Scene], Awaitable[Json]]
