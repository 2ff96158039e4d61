"""Latchkey as its users run it: processes of its own, met at their public interfaces only."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.story import documents

ROOT = Path(__file__).parents[2]
READY_TIMEOUT_S = 40.0
COMMAND_TIMEOUT_S = 90.0
PATIENCE_S = 20.0
"""How long a test waits for what must happen; nothing waits so long when all is well."""

CLIENTS = 16
"""How many requests `in_parallel` has under way."""

Json = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Finished:
    """A command that has ended."""

    code: int
    output: str
    errors: str

    @property
    def answer(self) -> Json:
        """What it printed, which must be one JSON object."""
        answer: Json = json.loads(self.output)
        assert isinstance(answer, dict)
        return answer


@dataclass(frozen=True, slots=True)
class Installation:
    """A database and a data directory; the environment of every process that works on them."""

    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)
    #: What runs a command.
    program: tuple[str, ...] = (sys.executable, "-m", "app")

    def environment(self, **changes: str) -> dict[str, str]:
        """Return what a process gets to see: nothing of our own settings, and no `.env` file."""
        inherited = {name: os.environ[name] for name in ("HOME", "PATH") if name in os.environ}
        ours = {
            "PYTHONPATH": str(ROOT),
            "COLUMNS": "200",  # messages are not broken into lines
            "LATCHKEY_DATA_DIR": str(self.folder / "data"),
            "LATCHKEY_PRICE_USD": "100000",
        }
        return {**inherited, **ours, **self.settings, **changes}

    async def run(self, *words: str, **changes: str) -> Finished:
        """Run a command of the CLI to its end."""
        process = await self._start(*words, stdout=PIPE, stderr=PIPE, **changes)
        try:
            async with asyncio.timeout(COMMAND_TIMEOUT_S):
                output, errors = await process.communicate()
        finally:
            await _end(process)
        assert process.returncode is not None
        return Finished(process.returncode, output.decode(), errors.decode())

    async def ask(self, *words: str) -> Json:
        """Run a command that must succeed; return its JSON answer."""
        finished = await self.run(*words, "--json")
        assert finished.code == 0, finished.errors
        return finished.answer

    @asynccontextmanager
    async def serving(
        self, *options: str, demo: bool = False, **changes: str
    ) -> AsyncIterator["Server"]:
        """Serve on a free port while the block runs; `changes` are of the environment."""
        words = ["serve", *(() if demo else ("--no-demo",)), *options]
        if "--port" not in options:
            words += ["--port", "0"]
        with (self.folder / "log").open("ab") as log:
            process = await self._start(*words, stdout=PIPE, stderr=log.fileno(), **changes)
        try:
            banner, url = await self._ready(process)
            limits = httpx2.Limits(max_connections=32, max_keepalive_connections=32)
            async with httpx2.AsyncClient(base_url=url, timeout=60, limits=limits) as client:
                yield Server(url, banner, client, process)
        finally:
            await _end(process)

    @asynccontextmanager
    async def working(self, **changes: str) -> AsyncIterator[Process]:
        """Run `latchkey worker` while the block runs; it need not have begun to work yet."""
        with (self.folder / "log").open("ab") as log:
            process = await self._start("worker", stdout=PIPE, stderr=log.fileno(), **changes)
        try:
            yield process
        finally:
            await _end(process)

    async def _start(self, *words: str, stdout: int, stderr: int, **changes: str) -> Process:
        return await asyncio.create_subprocess_exec(
            *(*self.program, *words),
            cwd=self.folder,
            env=self.environment(**changes),
            stdin=DEVNULL,
            stdout=stdout,
            stderr=stderr,
            start_new_session=True,  # whatever it starts is ended with it
        )

    async def _ready(self, process: Process) -> tuple[str, str]:
        assert process.stdout is not None
        lines: list[str] = []
        async with asyncio.timeout(READY_TIMEOUT_S):
            async for line in process.stdout:
                lines.append(line.decode())
                word, _, url = lines[-1].strip().partition(" ")
                if word == "ready":
                    return "".join(lines[:-1]), url
        raise AssertionError(f"not ready:\n{(self.folder / 'log').read_text()[-3_000:]}")


@dataclass(frozen=True, slots=True)
class Server:
    """A running server. `banner` is what it printed before it was ready."""

    url: str
    banner: str
    client: httpx2.AsyncClient
    process: Process

    async def post(
        self,
        query: str,
        *,
        key: str | None = None,
        once: UUID | None = None,
        **variables: Any,
    ) -> httpx2.Response:
        """Send an operation; `once` is its idempotency key."""
        headers = {} if key is None else {"X-API-KEY": key}
        if once is not None:
            headers["X-Idempotency-Key"] = str(once)
        body = {"query": query, "variables": variables}
        return await self._sent("POST", "/graphql", json=body, headers=headers)

    async def ask(self, query: str, *, key: str | None = None, **variables: Any) -> Json:
        """Return the `data` of an operation that must not be refused."""
        response = await self.post(query, key=key, **variables)
        answer: Json = response.json()
        assert response.status_code == 200, answer
        assert "errors" not in answer, answer
        data: Json = answer["data"]
        return data

    async def sandbox(self, path: str, **members: Any) -> Json:
        """Act as the outside world: GET without members, else POST."""
        url = f"/sandbox/{path}"
        response = await self._sent("POST" if members else "GET", url, json=members or None)
        assert response.status_code == 200, response.text
        answer: Json = response.json()
        return answer

    async def _sent(self, method: str, url: str, **more: Any) -> httpx2.Response:
        """Send a request; again if the body came too slowly, as where the machine is very busy.

        Then nothing was done.
        """
        while True:
            response = await self.client.request(method, url, **more)
            if response.status_code != HTTPStatus.REQUEST_TIMEOUT:
                return response

    async def kill(self) -> None:
        """End it as a power cut would: kill -9."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """End it as a supervisor would; return the exit code."""
        self.process.terminate()
        async with asyncio.timeout(PATIENCE_S):
            return await self.process.wait()

    @asynccontextmanager
    async def subscribed(
        self, query: str, *, key: str | None = None, **variables: Any
    ) -> AsyncIterator["Updates"]:
        """Listen to a subscription over a WebSocket while the block runs."""
        url = self.url.replace("http", "ws", 1) + "/graphql"
        protocol = Subprotocol("graphql-transport-ws")
        async with connect(url, subprotocols=[protocol], proxy=None) as socket:
            credential = {} if key is None else {"X-API-KEY": key}
            await socket.send(json.dumps({"type": "connection_init", "payload": credential}))
            assert json.loads(await socket.recv()) == {"type": "connection_ack"}
            operation = {"query": query, "variables": variables}
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": operation}))
            yield Updates(socket)


@dataclass(frozen=True, slots=True)
class Updates:
    """What a subscription tells."""

    socket: ClientConnection

    async def next(self) -> Json:
        """Return the payload of the next update."""
        async with asyncio.timeout(PATIENCE_S):
            message = json.loads(await self.socket.recv())
        assert message["type"] == "next", message
        payload: Json = message["payload"]
        assert "errors" not in payload, payload
        return payload


@dataclass(frozen=True, slots=True)
class Person:
    """An account: its wallets by currency, its owner's session, a key that reads and pays."""

    wallets: Mapping[str, str]
    session: str
    key: str

    @property
    def btc(self) -> str:
        return self.wallets["BTC"]


_phones = (f"+1650555{number}" for number in range(1_000, 10_000))


async def person(server: Server, *, sat: int = 0, username: str | None = None) -> Person:
    """Open an account through the API; the outside world pays `sat` into its BTC wallet."""
    data = await server.ask(documents.LOGIN, phone=next(_phones), code="000000")
    session = f"Bearer {data['userLogin']['authToken']}"
    secret = await key(server, session, "READ", "RECEIVE", "WRITE")
    data = await server.ask(documents.ME, key=secret)
    wallets = {
        wallet["walletCurrency"]: wallet["id"] for wallet in data["me"]["defaultAccount"]["wallets"]
    }
    if username is not None:
        await server.ask(documents.SET_USERNAME, key=secret, username=username)
    made = Person(wallets, session, secret)
    if sat:
        invoice = await own_invoice(server, made, sat)
        paid = await server.sandbox("payments", paymentRequest=invoice["paymentRequest"])
        assert paid["status"] == "SUCCEEDED"
    return made


async def key(server: Server, session: str, *scopes: str) -> str:
    """Make an API key, named after its scopes; return its secret."""
    variables = {"name": " ".join(scopes), "scopes": scopes}
    response = await server.client.post(
        "/graphql",
        json={"query": documents.CREATE_KEY, "variables": variables},
        headers={"Authorization": session},
    )
    answer = response.json()
    assert "errors" not in answer, answer
    secret: str = answer["data"]["apiKeyCreate"]["apiKeySecret"]
    return secret


async def own_invoice(server: Server, payee: Person, sat: int, memo: str = "") -> Json:
    """Make an invoice of a person's BTC wallet."""
    data = await server.ask(
        documents.INVOICE, key=payee.key, wallet=payee.btc, amount=sat, memo=memo
    )
    payload = data["lnInvoiceCreate"]
    assert payload["errors"] == []
    invoice: Json = payload["invoice"]
    return invoice


async def balance(server: Server, who: Person) -> int:
    """Return what a person's BTC wallet holds."""
    data = await server.ask(documents.BALANCE, key=who.key, wallet=who.btc)
    sat: int = data["me"]["defaultAccount"]["walletById"]["balance"]
    return sat


async def history(server: Server, who: Person) -> list[Json]:
    """Return all transactions of a person's BTC wallet, newest first."""
    found: list[Json] = []
    after = None
    while True:
        data = await server.ask(documents.TRANSACTIONS, key=who.key, wallet=who.btc, after=after)
        page = data["me"]["defaultAccount"]["walletById"]["transactions"]
        found += [edge["node"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return found
        after = page["pageInfo"]["endCursor"]


async def in_parallel(works: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Return the results of some works, a number of them done at a time."""
    places = asyncio.Semaphore(CLIENTS)

    async def placed(work: Coroutine[Any, Any, T]) -> T:
        async with places:
            return await work

    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(placed(work)) for work in works]
    return [task.result() for task in tasks]


async def _end(process: Process) -> None:
    """End a process and whatever it has started."""
    if process.returncode is None:
        process.terminate()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                await process.wait()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # its workers, should it have been killed
    await process.communicate()
