"""Who holds a credential for long is told nothing by it while it is looked at again."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from app.http import auth
from app.http.closing import Violation
from app.http.credential import Client, HeldCredential
from app.permissions import Scope
from app.principal import KeyId
from app.services.keys import lifecycle
from app.signatures.messages import Message
from tests import factories
from tests.api.harness import Server

_CLIENT = Client((), "127.0.0.1", Message("GET", b"/graphql"))


@asynccontextmanager
async def holding(server: Server, secret: str) -> AsyncIterator[HeldCredential]:
    async def run(work: Coroutine[Any, Any, None]) -> None:
        with suppress(Violation):  # what ends the socket
            await work

    async with asyncio.TaskGroup() as tasks:
        held = HeldCredential(
            server.runtime, _CLIENT, spawn=lambda work: tasks.create_task(run(work))
        )
        await held.establish({"X-API-KEY": secret})
        try:
            yield held
        finally:
            held.close()


async def test_what_was_is_not_taken_for_what_is_while_it_is_looked_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = await factories.person(server.runtime)
    key_id, secret = await factories.key(server.runtime, owner, Scope.READ)
    looks, may_look = asyncio.Event(), asyncio.Event()
    authenticate = auth.authenticate

    async def late(*args: Any, **named: Any) -> Any:
        looks.set()
        await may_look.wait()
        return await authenticate(*args, **named)

    async with holding(server, secret) as held:
        assert await held.confirmed() is not None
        monkeypatch.setattr(auth, "authenticate", late)
        await lifecycle.revoke(server.runtime, owner.actor, KeyId(key_id))
        await looks.wait()
        asked = asyncio.ensure_future(held.confirmed())
        await asyncio.sleep(0.05)
        assert not asked.done()

        may_look.set()
        with pytest.raises(Violation, match="not valid any more"):
            await asked
        with pytest.raises(Violation, match="not valid any more"):
            await held.confirmed()
