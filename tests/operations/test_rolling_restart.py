"""Several processes behind a proxy, restarted one after the other while clients pay and listen."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from tests.operations import certificates, proxies
from tests.operations.fleet import Fleet, fleet
from tests.operations.load import Load, judge, paying
from tests.operations.proxies import HOST
from tests.operations.tools import PATIENCE_S, until
from tests.story import documents
from tests.story.servers import Installation, Person, person

FUNDS_SAT = 200_000


@dataclass
class Listeners:
    """Clients that listen, over WebSockets and streams, and come back when they are sent away."""

    url: str
    closes: Counter[int] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    updates: int = 0
    #: What each stream has told, by the ids of the events; it goes on where it was cut off.
    told: list[list[str]] = field(default_factory=list)
    retries_ms: set[int] = field(default_factory=set)
    #: Streams that have said where they begin.
    opened: int = 0

    async def socket(self, key: str) -> None:
        """Subscribe, for ever."""
        url, protocol = self.url.replace("http", "ws", 1), Subprotocol("graphql-transport-ws")
        start = {"id": "1", "type": "subscribe", "payload": {"query": documents.MY_UPDATES}}
        while True:
            try:
                async with connect(f"{url}/graphql", subprotocols=[protocol], proxy=None) as socket:
                    init = {"type": "connection_init", "payload": {"X-API-KEY": key}}
                    await socket.send(json.dumps(init))
                    await socket.send(json.dumps(start))
                    async for _ in socket:
                        self.updates += 1
                    self.closes[socket.close_code or 0] += 1
            except ConnectionClosed as closed:
                self.closes[closed.rcvd.code if closed.rcvd else 1006] += 1
            except (OSError, InvalidStatus) as error:
                self.failures.append(repr(error))
                await asyncio.sleep(0.1)

    async def stream(self, key: str, told: list[str], after: str = "") -> None:
        """Follow the events, for ever."""
        async with httpx2.AsyncClient(base_url=self.url, timeout=PATIENCE_S) as client:
            while True:
                headers = {"X-API-KEY": key} | ({"Last-Event-ID": after} if after else {})
                try:
                    async with client.stream("GET", "/events", headers=headers) as answer:
                        if answer.status_code != 200:
                            self.failures.append(f"stream {answer.status_code}")
                            await asyncio.sleep(0.1)
                            continue
                        after = await self._read(answer, told, after)
                except httpx2.HTTPError as error:
                    self.failures.append(repr(error))

    async def _read(self, answer: httpx2.Response, told: list[str], after: str) -> str:
        async for line in answer.aiter_lines():
            name, _, value = line.partition(": ")
            if name == "id":
                self.opened += not after
                after = value
            elif name == "event":
                told.append(after)
            elif name == "retry":
                self.retries_ms.add(int(value))
        return after


@asynccontextmanager
async def listening(url: str, people: list[Person], *, each: int) -> AsyncIterator[Listeners]:
    """Have clients listen while the block runs."""
    listeners = Listeners(url)
    tasks = []
    for one in people:
        for _ in range(each):
            told: list[str] = []
            listeners.told.append(told)
            tasks.append(asyncio.create_task(listeners.socket(one.key)))
            tasks.append(asyncio.create_task(listeners.stream(one.key, told)))

    async def opened() -> bool:
        return listeners.opened == len(listeners.told)

    try:
        await until(opened, "all streams")
        yield listeners
        assert not [task for task in tasks if task.done()]
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


async def is_used(servers: Fleet, port: int) -> bool:
    """Say whether a process has carried out a payment: a proxy passes one over for a while."""
    metrics = await servers.servers[port].client.get("/metrics")
    return 'field="intraLedgerPaymentSend"' in metrics.text


async def whole(listeners: Listeners, load: Load, each: int) -> None:
    """Wait until all streams have told all that was paid; each event once, in order."""
    payments: Counter[str] = Counter()
    for order in load.acknowledged:
        payments.update((order.payer.key, order.payee.key))

    async def all_told() -> bool:
        return all(len(told) >= most for told, most in zip(listeners.told, counts, strict=True))

    counts = [payments[one.key] for one in load.people for _ in range(each)]
    await until(all_told, "all events on all streams")
    for told, count in zip(listeners.told, counts, strict=True):
        assert len(told) == len(set(told)) == count
        assert told == sorted(told)  # the ids are of one width


@pytest.mark.parametrize(
    ("name", "number", "rounds"),
    [
        ("nginx", 2, 1),
        pytest.param("nginx", 3, 2, marks=pytest.mark.thorough_operations),
        pytest.param("haproxy", 3, 2, marks=pytest.mark.thorough_operations),
        pytest.param("caddy", 3, 2, marks=pytest.mark.thorough_operations),
    ],
)
@pytest.mark.timeout(900)
async def test_a_rolling_restart_under_load_fails_no_request(
    name: str, number: int, rounds: int, installation: Installation, tmp_path: Path
) -> None:
    drain_s = "1" if rounds == 1 else "4"
    made = certificates.make(tmp_path / "tls", HOST)
    folder, each = tmp_path / "proxy", 2
    await asyncio.to_thread(folder.mkdir)
    async with AsyncExitStack() as stack:
        servers = await stack.enter_async_context(
            fleet(installation, number, LATCHKEY_DRAIN_S=drain_s)
        )
        people = [await person(servers.first, sat=FUNDS_SAT) for _ in range(3)]
        upstreams = [f"127.0.0.1:{port}" for port in servers.ports]
        front = await stack.enter_async_context(proxies.before(upstreams, name, folder, made))
        urls = [front.inner_url]
        listeners = await stack.enter_async_context(listening(front.inner_url, people, each=each))
        async with paying(lambda: urls, people, clients=2 * number) as load:
            await load.answers(50)
            began = monotonic()
            for port in servers.ports * rounds:
                await servers.stop(port)
                await load.answers(20)
                await servers.start(port)
                await until(partial(is_used, servers, port), "the proxy takes it in again")
                assert not load.errors
            took_s = monotonic() - began
        await whole(listeners, load, each)
        print(
            f"\n{name}: {number} processes, {rounds} rounds: {took_s:.0f} s,"
            f" {len(load.answered_at)} payments, errors {dict(load.errors)},"
            f" longest gap {load.longest_gap_s():.2f} s, closes {dict(listeners.closes)},"
            f" listeners' failures {len(listeners.failures)}, retries {listeners.retries_ms}"
        )
        assert not load.errors
        assert not listeners.failures
        assert set(listeners.closes) == {1012}
        await judge(servers.first, load, 3 * FUNDS_SAT)
    assert (await installation.ask("check"))["problems"] == []
