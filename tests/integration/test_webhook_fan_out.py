"""Which endpoints are told of an event, what is stored for them, and what is not."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from unittest.mock import patch
from uuid import uuid4

import pytest

from app.database.pool import Connection
from app.money import sats
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import outbox, webhook_endpoints
from app.services.event_types import EventType
from app.services.events import bodies
from app.services.payments import closing, invoices
from app.services.payments import sending as payments
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import fan_out
from app.worker import jobs
from tests import events
from tests.factories import Person, key, person
from tests.webhooks import drain, endpoints, webhook_receiver

URL = "https://shop.example/hook"


async def add(runtime: Runtime, who: Person, **more: Any) -> Endpoint:
    async with runtime.connection() as connection:
        return await webhook_endpoints.add(connection, who.principal.account_id, URL, **more)


async def record(runtime: Runtime, who: Person, type_: EventType, **more: Any) -> None:
    async with runtime.connection() as connection:
        account_id = who.principal.account_id
        await outbox.record(connection, type_, account_id=account_id, **more)


async def pays(runtime: Runtime, payer: Person, payee: Person, sat: int = 1_000) -> bytes:
    """Have an invoice paid inside; return its hash."""
    invoice = await invoices.create(
        runtime, payee.principal, wallet_id=payee.btc, amount=sats(sat), memo="coffee"
    )
    await payments.pay_invoice(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        payment_request=invoice.payment_request,
        amount=None,
    )
    return invoice.payment_hash


async def made(runtime: Runtime) -> None:
    await events.settled(runtime)
    await fan_out.work(runtime)


async def told(runtime: Runtime, endpoint: Endpoint) -> Sequence[str]:
    """Return the types of what an endpoint is told, in its order."""
    rows = await runtime.pool.fetch(
        "SELECT type FROM webhook_delivery WHERE endpoint_id = $1 ORDER BY xid, event_id",
        endpoint.id,
    )
    return [row["type"] for row in rows]


async def test_each_side_of_a_payment_is_told_to_its_own_endpoints(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    hers, his, another = [await add(runtime, who) for who in (alice, bob, bob)]

    await pays(runtime, alice, bob)
    await made(runtime)

    assert await told(runtime, hers) == ["send.lightning"]
    assert await told(runtime, his) == await told(runtime, another) == ["receive.lightning"]
    rows = await runtime.pool.fetch("SELECT * FROM webhook_delivery")
    for row in rows:
        body = json.loads(row["body"])
        assert body["id"] == str(outbox.Cursor(row["xid"], row["event_id"]))
        assert body["eventType"] == row["type"]
    assert await runtime.pool.fetchval("SELECT bool_and(due_at <= now()) FROM webhook_endpoint")


async def test_nothing_is_made_twice_and_nothing_of_what_was_before(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    await pays(runtime, alice, bob)
    his = await add(runtime, bob)
    await pays(runtime, alice, bob)

    await made(runtime)
    await asyncio.gather(*(fan_out.work(runtime) for _ in range(4)))

    assert await told(runtime, his) == ["receive.lightning"]


async def test_filters_by_type_and_wallet_are_kept(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    of_type = await add(runtime, bob, types=["account.locked"])
    of_wallet = await add(runtime, bob, wallet_ids=[bob.usd])

    await pays(runtime, alice, bob)
    await record(runtime, bob, EventType.ACCOUNT_LOCKED)
    await made(runtime)

    assert await told(runtime, of_type) == ["account.locked"]
    assert await told(runtime, of_wallet) == ["account.locked"]


async def test_a_key_is_told_what_it_may_see(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    reads, _ = await key(runtime, bob, Scope.READ)
    receives, _ = await key(runtime, bob, Scope.RECEIVE)
    elsewhere, _ = await key(runtime, bob, Scope.READ, wallet_ids=[bob.usd])
    suspended, _ = await key(runtime, bob, Scope.READ)
    ids = (reads, receives, elsewhere, suspended)
    await runtime.pool.execute("UPDATE api_key SET suspended_at = now() WHERE id = $1", suspended)
    found = {id_: await add(runtime, bob, api_key_id=KeyId(id_)) for id_ in ids}

    await pays(runtime, alice, bob)
    await record(runtime, bob, EventType.API_KEY_UPDATED, api_key_id=receives)
    await record(runtime, bob, EventType.API_KEY_UPDATED, api_key_id=uuid4())
    await made(runtime)

    receipt = "receive.lightning"
    assert (await told(runtime, found[reads]))[0] == receipt
    assert await told(runtime, found[receives]) == [receipt, "api_key.updated"]
    assert receipt not in await told(runtime, found[elsewhere])
    assert await told(runtime, found[suspended]) == []


async def test_level_zero_is_told_nothing_and_a_locked_account_that_it_is_and_later_the_rest(
    runtime: Runtime,
) -> None:
    bob = await person(runtime)
    async with webhook_receiver() as there:
        async with runtime.connection() as connection:
            his = await webhook_endpoints.add(connection, bob.principal.account_id, there.url)
        await runtime.pool.execute("UPDATE account SET level = 'ZERO'")
        await record(runtime, bob, EventType.SESSION_CREATED)
        await made(runtime)
        await runtime.pool.execute("UPDATE account SET level = 'ONE'")
        await record(runtime, bob, EventType.API_KEY_CREATED)
        await made(runtime)
        await runtime.pool.execute("UPDATE account SET status = 'locked'")
        await record(runtime, bob, EventType.SESSION_CREATED)
        await record(runtime, bob, EventType.ACCOUNT_LOCKED)
        await made(runtime)
        await drain(runtime)
        await drain(runtime)
        while_locked = [json.loads(post.body)["eventType"] for post in there.posts]
        await runtime.pool.execute("UPDATE account SET status = 'active'")
        await runtime.pool.execute("UPDATE webhook_endpoint SET due_at = now()")
        await drain(runtime)

    everything = ["api_key.created", "session.created", "account.locked"]
    assert await told(runtime, his) == everything
    assert while_locked == ["account.locked"]
    after = [json.loads(post.body)["eventType"] for post in there.posts[1:]]
    assert after == ["api_key.created", "session.created"]


async def test_one_that_is_disabled_is_told_nothing_and_a_test_is_for_one_only(
    runtime: Runtime,
) -> None:
    bob = await person(runtime)
    off, on = await add(runtime, bob), await add(runtime, bob)
    await runtime.pool.execute(
        "UPDATE webhook_endpoint SET disabled_at = now() WHERE id = $1", off.id
    )

    await record(runtime, bob, EventType.WEBHOOK_DISABLED, data={"endpointId": off.id})
    await record(runtime, bob, EventType.WEBHOOK_TEST)
    await made(runtime)

    assert await told(runtime, off) == []
    assert await told(runtime, on) == ["webhook.disabled"]


async def test_the_endpoint_of_an_invoice_hears_of_it_alone_and_of_no_account(
    runtime: Runtime,
) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    invoice, other = [
        await invoices.create(
            runtime, bob.principal, wallet_id=bob.btc, amount=sats(500), memo="", external_id=name
        )
        for name in ("secret-order", "other")
    ]
    async with webhook_receiver() as there:
        async with runtime.connection() as connection:
            for one in (invoice, other):
                await webhook_endpoints.add_of_invoice(
                    connection, bob.principal.account_id, one.payment_hash, there.url
                )
        await payments.pay_invoice(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            payment_request=invoice.payment_request,
            amount=None,
        )
        await record(runtime, bob, EventType.INVOICE_EXPIRED, subject=other.payment_hash)
        await made(runtime)
        await drain(runtime)

    paid, expired = sorted((json.loads(post.body) for post in there.posts), key=len)[::-1]
    assert paid.keys() == {"paymentHash", "paymentRequest", "status", "paymentPreimage"}
    assert (paid["status"], paid["paymentRequest"]) == ("PAID", invoice.payment_request)
    assert expired == {
        "paymentHash": other.payment_hash.hex(),
        "paymentRequest": other.payment_request,
        "status": "EXPIRED",
    }
    for post in there.posts:
        assert "webhook-signature" not in post.headers
        for hidden in (str(bob.principal.account_id), str(bob.btc), "secret-order"):
            assert hidden not in post.body.decode()


async def test_who_waits_for_an_invoice_hears_that_it_was_cancelled_or_its_account_closed(
    runtime: Runtime,
) -> None:
    bob, carol = await person(runtime), await person(runtime)
    async with webhook_receiver() as there:
        made_for = []
        for one in (bob, carol):
            invoice = await invoices.create(
                runtime, one.principal, wallet_id=one.btc, amount=sats(500), memo=""
            )
            async with runtime.connection() as connection:
                await webhook_endpoints.add_of_invoice(
                    connection, one.principal.account_id, invoice.payment_hash, there.url
                )
            made_for.append(invoice)
        await invoices.cancel(runtime, wallet_id=bob.btc, payment_hash=made_for[0].payment_hash)
        await closing.close(runtime, carol.actor)
        await made(runtime)
        await drain(runtime)

    bodies_ = [json.loads(post.body) for post in there.posts]
    hashes = {body["paymentHash"]: body["status"] for body in bodies_}
    assert hashes == {invoice.payment_hash.hex(): "EXPIRED" for invoice in made_for}


async def test_an_event_that_cannot_be_rendered_keeps_no_other_from_being_told(
    runtime: Runtime,
) -> None:
    bob = await person(runtime)
    his = await add(runtime, bob)
    for type_ in (EventType.ACCOUNT_LOCKED, EventType.SESSION_CREATED, EventType.ACCOUNT_UNLOCKED):
        await record(runtime, bob, type_)
    render = bodies.body_within

    async def faulty(connection: Any, told: Sequence[outbox.StoredEvent]) -> list[str]:
        if any(event.type is EventType.SESSION_CREATED for event in told):
            raise KeyError("nothing is there")
        return await render(connection, told)

    with patch.object(bodies, "body_within", faulty):
        await made(runtime)

    assert await told(runtime, his) == ["account.locked", "account.unlocked"]


async def test_who_has_a_great_many_endpoints_does_not_make_one_great_transaction(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fan_out, "_LETTERS_MAX", 25)
    posted: list[int] = []
    post = fan_out._post

    async def counted(connection: Connection, letters: Sequence[Any]) -> int:
        posted.append(len(letters))
        return await post(connection, letters)

    monkeypatch.setattr(fan_out, "_post", counted)
    alice = await person(runtime)
    account_id = alice.principal.account_id
    ids = await endpoints(runtime, account_id, [URL] * 10, waiting=0)
    for _ in range(7):
        await record(runtime, alice, EventType.ACCOUNT_LOCKED)

    await made(runtime)

    assert max(posted) <= 30
    rows = await runtime.pool.fetch(
        "SELECT endpoint_id, count(*) AS count FROM webhook_delivery GROUP BY endpoint_id"
    )
    assert {row["endpoint_id"]: row["count"] for row in rows} == dict.fromkeys(ids, 7)


async def test_a_key_is_told_of_no_webhooks_but_its_own(runtime: Runtime) -> None:
    bob = await person(runtime)
    key_id, _ = await key(runtime, bob, permissions=["webhooks:read"])
    its, whole = await add(runtime, bob, api_key_id=KeyId(key_id)), await add(runtime, bob)

    for about in (None, uuid4(), key_id):
        await record(runtime, bob, EventType.WEBHOOK_DISABLED, api_key_id=about, data={})
    await made(runtime)

    assert await told(runtime, its) == ["webhook.disabled"]
    assert len(await told(runtime, whole)) == 3


async def test_closing_an_account_and_telling_it_do_not_wait_for_each_other(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    account_id = alice.principal.account_id
    for id_ in ("ep_b", "ep_a"):
        await runtime.pool.execute(
            "INSERT INTO webhook_endpoint (id, account_id, url, seed)"
            " VALUES ($1, $2, $3, substr(sha256(''), 1, 16))",
            id_,
            account_id,
            URL,
        )

    async def remove() -> None:
        async with runtime.connection() as other, other.transaction():
            await webhook_endpoints.remove_all(other, account_id)

    async with runtime.connection() as connection, connection.transaction():
        lock = "SELECT id FROM webhook_endpoint WHERE id = $1 FOR NO KEY UPDATE"
        await connection.fetchval(lock, "ep_a")
        removing = asyncio.create_task(remove())
        while not await connection.fetchval(  # noqa: ASYNC110
            "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY"
            " (pg_blocking_pids(pid)))"
        ):
            await asyncio.sleep(0.01)
        await connection.fetchval(lock, "ep_b")
    await removing

    assert await runtime.pool.fetchval("SELECT count(*) FROM webhook_endpoint") == 0


async def test_what_is_added_while_one_is_given_back_is_not_forgotten(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    added = asyncio.Event()

    async def meanwhile() -> None:
        await pays(runtime, alice, bob)
        await made(runtime)
        added.set()

    async with webhook_receiver() as there:
        async with runtime.connection() as connection:
            await webhook_endpoints.add(connection, bob.principal.account_id, there.url)
        await pays(runtime, alice, bob)
        await made(runtime)
        running = asyncio.create_task(asyncio.sleep(0))

        def answer(_post: object) -> bytes:
            nonlocal running
            if len(there.posts) == 1:
                running = asyncio.create_task(meanwhile())
            return b"HTTP/1.1 204 \r\n\r\n"

        there.answer = answer
        await drain(runtime)
        await running
        await drain(runtime)

    assert len(there.taken()) == 2


async def test_the_jobs_of_a_process_tell_of_a_payment_by_themselves(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=10_000), await person(runtime)
    settings = runtime.settings.model_copy(update={"outbound_networks": ("127.0.0.0/8",)})
    came = asyncio.Event()

    def answer(_post: object) -> bytes:
        came.set()
        return b"HTTP/1.1 204 \r\n\r\n"

    async with webhook_receiver(answer) as there:
        async with runtime.connection() as connection:
            await webhook_endpoints.add(connection, bob.principal.account_id, there.url)
        reaching = replace(runtime, settings=settings)
        async with jobs.running(reaching):
            await pays(reaching, alice, bob)
            async with asyncio.timeout(30):
                await came.wait()

    assert json.loads(there.posts[0].body)["eventType"] == "receive.lightning"


@pytest.mark.parametrize(("by", "serves", "sends"), [("worker", True, False), ("all", True, True)])
async def test_a_server_may_leave_it_to_those_that_do_nothing_else(
    runtime: Runtime, by: str, serves: bool, sends: bool
) -> None:
    settings = runtime.settings.model_copy(update={"webhooks_by": by})
    runtime = replace(runtime, settings=settings)

    async with jobs.running(runtime, serves=serves):
        names = {task.get_name() for task in asyncio.all_tasks()}
    async with jobs.running(runtime, serves=False):
        names_of_worker = {task.get_name() for task in asyncio.all_tasks()}

    webhook_jobs = {"fan_out_webhooks", "send_webhooks"}
    assert (webhook_jobs & names) == (webhook_jobs if sends else set())
    assert webhook_jobs <= names_of_worker
