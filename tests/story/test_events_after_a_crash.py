"""A server is killed and started again: who follows its events misses none, and gets none twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2

from tests.api.streams import Event, Stream
from tests.story.servers import Installation, Person, Server, own_invoice, person


@asynccontextmanager
async def following(server: Server, key: str, after: str) -> AsyncIterator[Stream]:
    headers = {"X-API-KEY": key} | ({"Last-Event-ID": after} if after else {})
    path = "/events?types=receive.lightning"
    async with server.client.stream("GET", path, headers=headers) as response:
        assert response.status_code == 200
        stream = Stream(response.aiter_lines())
        yield await stream.begun()


async def paid(server: Server, somebody: Person, amounts: range) -> None:
    """Have the outside pay some amounts at once."""

    async def pay(amount: int) -> None:
        invoice = await own_invoice(server, somebody, amount, "coffee")
        await server.sandbox("payments", paymentRequest=invoice["paymentRequest"])

    await asyncio.gather(*map(pay, amounts))


async def test_who_comes_back_after_kill_nine_has_each_event_once(
    installation: Installation,
) -> None:
    told: list[Event] = []
    async with asyncio.timeout(120):
        async with installation.serving() as server:
            somebody = await person(server)
            async with following(server, somebody.key, "") as stream:
                await paid(server, somebody, range(100, 110))
                told += await stream.take(4)
                await paid(server, somebody, range(110, 120))
                try:
                    await server.kill()
                    told += await stream.ended()
                except httpx2.HTTPError:
                    pass  # cut off
        async with installation.serving() as server:
            await paid(server, somebody, range(120, 130))
            async with following(server, somebody.key, told[-1].id) as stream:
                told += await stream.take(30 - len(told))

    amounts = [event.body["transaction"]["settlementAmount"] for event in told]
    assert sorted(amounts) == list(range(100, 130))
    assert [event.id for event in told] == sorted({event.id for event in told})
