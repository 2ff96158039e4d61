"""GET /events and me.events: what is told to whom, in which order, resumed where, until when."""

import asyncio
import json
import socket
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any
from uuid import uuid4

import httpx2
import pytest

from app.database.pool import Connection
from app.http.events import stream as streams
from app.permissions import Scope
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services import outbox, sandbox_funds
from app.services.event_types import EventType
from app.services.events import bodies, feed
from app.services.keys import lifecycle
from app.services.outbox import BEGINNING, Cursor
from tests import events
from tests.api.conftest import Serve
from tests.api.harness import Json, Server, first_error, serving
from tests.api.streams import Event, streaming
from tests.factories import Person, key, person

_EVENTS = """
query ($after: String, $types: [String!], $first: Int) {
  me { events(after: $after, types: $types, first: $first) {
    edges { cursor node { id type createdAt version walletId apiKeyId body } }
    pageInfo { hasNextPage endCursor }
  } }
}
"""

_SEND = """
mutation ($input: IntraLedgerPaymentSendInput!) { intraLedgerPaymentSend(input: $input) { status } }
"""


async def paid(server: Server, owner: Person, *amounts: int) -> None:
    """Have the outside pay some amounts, one after another."""
    for amount in amounts:
        await sandbox_funds.fund(server.runtime, owner.btc, amount)


async def reader(server: Server, owner: Person, *scopes: Scope, **more: object) -> str:
    return (await key(server.runtime, owner, *(scopes or (Scope.READ,)), **more))[1]


def amounts(told: Sequence[Event]) -> list[int]:
    return [event.body["transaction"]["settlementAmount"] for event in told]


async def listed(server: Server, secret: str, **variables: Any) -> Json:
    """Return a page of events; unless told otherwise without those of keys that tests make."""
    variables.setdefault("types", ["receive.lightning", "account.locked"])
    answer = (await server.post(_EVENTS, variables, X_API_KEY=secret)).json()
    assert "errors" not in answer, answer
    connection: Json = answer["data"]["me"]["events"]
    return connection


async def pages(server: Server, secret: str, first: int = 2, **variables: Any) -> list[str]:
    """Return the ids of all events, page by page."""
    ids: list[str] = []
    after = None
    while True:
        page = await listed(server, secret, after=after, first=first, **variables)
        ids += [edge["node"]["id"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            return ids


async def test_it_tells_what_comes_with_id_type_and_the_body_of_a_webhook(
    server: Server, owner: Person
) -> None:
    secret = await reader(server, owner)
    await paid(server, owner, 1)
    await events.settled(server.runtime)

    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await paid(server, owner, 2, 3)
        told = await stream.take(2)

    assert amounts(told) == [2, 3]
    assert stream.retry_ms == streams.RETRY_MS
    account_id, receipts = owner.principal.account_id, [EventType.RECEIVE_LIGHTNING]
    stored = await outbox.page(server.runtime, account_id, types=receipts)
    assert [event.id for event in told] == [str(event.cursor) for event in stored[1:]]
    texts = await bodies.body(server.runtime, stored[1:])
    assert [event.body for event in told] == [json.loads(text) for text in texts]
    assert {event.type for event in told} == {"receive.lightning"}
    assert [event.body["id"] for event in told] == [event.id for event in told]


@pytest.mark.parametrize("by", ["header", "address"])
async def test_who_comes_back_is_told_what_it_missed(
    server: Server, owner: Person, by: str
) -> None:
    secret = await reader(server, owner)
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await paid(server, owner, 1, 2)
        last, _ = await stream.take(2)
    await paid(server, owner, 3)

    # What the address says is where the client began; the header is where it was cut off.
    where = {"after": last.id, "lastEventId": str(BEGINNING)}
    if by == "address":
        where = {"lastEventId": last.id}
    async with asyncio.timeout(30), streaming(server, secret, **where) as stream:
        assert amounts(await stream.take(2)) == [2, 3]


async def test_who_was_cut_off_before_the_first_event_comes_back_to_where_it_began(
    server: Server, owner: Person
) -> None:
    secret = await reader(server, owner)
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        began = stream.id
    await paid(server, owner, 7)

    async with asyncio.timeout(30), streaming(server, secret, after=began) as stream:
        assert amounts([await stream.next()]) == [7]


async def test_commits_out_of_order_are_told_in_order_and_each_once(
    server: Server, owner: Person
) -> None:
    """The first to begin commits last; meanwhile nothing newer is told to readers in order."""
    runtime, account_id = server.runtime, owner.principal.account_id
    secret = await reader(server, owner)

    async def write(connection: Connection) -> str:
        event = await outbox.record(connection, EventType.ACCOUNT_LOCKED, account_id=account_id)
        return str(Cursor(event.xid, event.id))

    async with asyncio.timeout(30), streaming(server, secret) as stream:
        async with runtime.connection() as slow, slow.transaction():
            first = await write(slow)
            async with runtime.connection() as quick:
                second = await write(quick)
            assert (await listed(server, secret))["edges"] == []
        await paid(server, owner, 5)  # wakes it
        told = await stream.take(3)

    assert [event.id for event in told[:2]] == [first, second]
    assert first < second < told[2].id
    await events.settled(runtime)
    found = await listed(server, secret)
    assert [edge["cursor"] for edge in found["edges"]] == [event.id for event in told]
    assert await pages(server, secret) == [event.id for event in told]


async def test_a_key_of_some_wallets_is_told_of_those_and_of_what_is_about_none(
    server: Server, owner: Person
) -> None:
    runtime = server.runtime
    confined = await reader(server, owner, wallet_ids=[owner.usd])
    async with asyncio.timeout(30), streaming(server, confined) as stream:
        await paid(server, owner, 5)
        await sandbox_funds.fund(runtime, owner.usd, 1_000)
        async with runtime.connection() as connection:
            await outbox.record(
                connection,
                EventType.ACCOUNT_LOCKED,
                account_id=owner.principal.account_id,
            )
        await sandbox_funds.fund(runtime, owner.usd, 1_000)
        told = await stream.take(3)

    assert [event.body.get("walletId") for event in told] == [str(owner.usd), None, str(owner.usd)]
    await events.settled(runtime)
    assert await pages(server, confined) == [event.id for event in told]


async def test_a_key_that_may_not_read_keys_is_told_of_itself_only(
    server: Server, owner: Person
) -> None:
    runtime, account_id = server.runtime, owner.principal.account_id
    key_id, secret = await key(runtime, owner, permissions=["transactions:read", "account:read"])
    whole = await reader(server, owner)
    written = []
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        for about in (uuid4(), key_id, uuid4()):
            async with runtime.connection() as connection:
                event = await outbox.record(
                    connection, EventType.API_KEY_UPDATED, account_id=account_id, api_key_id=about
                )
            written.append(str(Cursor(event.xid, event.id)))
        await paid(server, owner, 5)
        told = await stream.take(2)

    assert [event.type for event in told] == ["api_key.updated", "receive.lightning"]
    assert told[0].body["apiKeyId"] == str(key_id)
    await events.settled(runtime)
    types = ["api_key.updated"]
    assert await pages(server, secret, first=1, types=types) == [told[0].id]
    assert await pages(server, whole, types=types) == written


async def test_a_key_is_told_of_no_webhooks_but_its_own(server: Server, owner: Person) -> None:
    runtime, account_id = server.runtime, owner.principal.account_id
    key_id, secret = await key(runtime, owner, permissions=["webhooks:read"])
    written = []
    for about in (None, uuid4(), key_id):
        async with runtime.connection() as connection:
            event = await outbox.record(
                connection,
                EventType.WEBHOOK_DISABLED,
                account_id=account_id,
                api_key_id=about,
                data={"endpointId": "ep_1", "reason": "It answered 410."},
            )
        written.append(str(Cursor(event.xid, event.id)))
    await events.settled(runtime)

    types = ["webhook.disabled"]
    assert await pages(server, secret, types=types) == written[2:]


async def test_a_key_that_only_receives_is_told_of_receipts(server: Server, owner: Person) -> None:
    secret = await reader(server, owner, Scope.RECEIVE)
    payer = await reader(server, owner, Scope.WRITE)
    stranger = await person(server.runtime)
    wallets = {"walletId": str(owner.btc), "recipientWalletId": str(stranger.btc)}
    given = {"input": wallets | {"amount": 10}}
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await paid(server, owner, 100)
        await paid(server, stranger, 50)
        sent = await server.post(_SEND, given, X_API_KEY=payer)
        assert sent.json()["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"
        await paid(server, owner, 200)
        told = await stream.take(2)

    assert amounts(told) == [100, 200]


@pytest.mark.parametrize("types", ["receive.onchain", " receive.lightning , send.onchain ", ""])
async def test_only_the_types_that_are_asked_for_are_told(
    server: Server, owner: Person, types: str
) -> None:
    secret = await reader(server, owner)
    await paid(server, owner, 3)
    async with (
        asyncio.timeout(30),
        streaming(server, secret, types=types, lastEventId=str(BEGINNING)) as stream,
    ):
        if not types:
            assert (await stream.next()).type == "api_key.created"
        if not types or "lightning" in types:
            assert amounts([await stream.next()]) == [3]
        else:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await stream.next()


@pytest.mark.parametrize(
    ("scopes", "query", "status"),
    [
        ([Scope.READ], "types=receive.lightnig", 400),
        ([Scope.READ], "types=invoice.paid", 400),
        ([Scope.READ], "lastEventId=12", 400),
        ([Scope.READ], "lastEventId=evt_" + "f" * 32, 400),
        ([Scope.READ], "key=x", 400),
        ([Scope.READ], "%ff=x", 400),
        ([Scope.RECEIVE], "types=send.lightning", 403),
        ([Scope.RECEIVE], "types=receive.lightning,send.onchain", 403),
    ],
)
async def test_what_cannot_be_told_is_refused(
    server: Server, owner: Person, scopes: list[Scope], query: str, status: int
) -> None:
    secret = await reader(server, owner, *scopes)
    answer = await server.client.get(f"/events?{query}", headers={"X-API-KEY": secret})

    assert answer.status_code == status
    assert answer.json()["error"]["code"] == status
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_a_key_that_may_see_nothing_else_is_told_of_itself(
    server: Server, owner: Person
) -> None:
    key_id, secret = await key(server.runtime, owner, permissions=["payments:write"])

    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await paid(server, owner, 5)
        edit = lifecycle.Edit(description="for the till")
        await lifecycle.update(server.runtime, owner.actor, KeyId(key_id), edit)
        told = await stream.next()

    assert (told.type, told.body["apiKeyId"]) == ("api_key.updated", str(key_id))


@pytest.mark.parametrize("headers", [{}, {"X-API-KEY": "blink_wrong"}, {"Cookie": "key=blink_x"}])
async def test_without_a_credential_it_is_refused(server: Server, headers: dict[str, str]) -> None:
    answer = await server.client.get("/events?apiKey=blink_x", headers=headers)

    assert answer.status_code == 401


async def test_other_methods_are_refused_and_pages_may_ask(server: Server) -> None:
    for method in ("POST", "PUT", "DELETE", "HEAD"):
        answer = await server.client.request(method, "/events")
        assert (answer.status_code, answer.headers["allow"]) == (405, "GET, OPTIONS")
    asked = {"Access-Control-Request-Headers": "x-api-key, last-event-id"}
    answer = await server.client.options("/events", headers=asked)
    assert "last-event-id" in answer.headers["access-control-allow-headers"]
    assert answer.headers["access-control-allow-methods"] == "GET, OPTIONS"


async def test_a_stream_ends_with_its_key_and_tells_nothing_after(
    server: Server, owner: Person
) -> None:
    key_id, secret = await key(server.runtime, owner, Scope.READ)
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await paid(server, owner, 1)
        await stream.next()
        await lifecycle.revoke(server.runtime, owner.actor, KeyId(key_id))
        await paid(server, owner, 2)
        assert await stream.ended() == []

    assert stream.comments == ["The credential is not valid any more."]
    answer = await server.client.get("/events", headers={"X-API-KEY": secret})
    assert answer.status_code == 401


async def test_a_stream_ends_when_its_key_may_do_other_things(
    server: Server, owner: Person
) -> None:
    key_id, secret = await key(server.runtime, owner, Scope.READ)
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        edit = lifecycle.Edit(scopes=[Scope.RECEIVE])
        await lifecycle.update(server.runtime, owner.actor, KeyId(key_id), edit)
        assert await stream.ended() == []

    assert stream.comments == ["What the credential may do has changed; connect again."]


async def test_ten_thousand_unread_events_are_all_told_in_order(
    server: Server, owner: Person
) -> None:
    account_id = owner.principal.account_id
    await server.runtime.pool.execute(
        "INSERT INTO event (type, account_id) SELECT 'account.locked', $1"
        " FROM generate_series(1, 10000)",
        account_id,
    )
    secret = await reader(server, owner)
    async with (
        asyncio.timeout(60),
        streaming(server, secret, lastEventId=str(BEGINNING)) as stream,
    ):
        ids = [event.id for event in await stream.take(10_000)]

    assert ids == sorted(set(ids))
    assert len(ids) == 10_000


async def test_however_much_comes_at_once_a_stream_goes_on(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "_HEARD_MAX", 10)
    secret = await reader(server, owner)
    async with asyncio.timeout(60), streaming(server, secret) as stream:
        await stream.begun()
        rows = await server.runtime.pool.fetch(
            "INSERT INTO event (type, account_id) SELECT 'account.locked', $1"
            " FROM generate_series(1, 500) RETURNING xid, id",
            owner.principal.account_id,
        )
        ids = [event.id for event in await stream.take(500)]

    assert ids == [str(Cursor(row["xid"], row["id"])) for row in rows]


async def test_who_does_not_read_is_dropped_and_misses_nothing(
    serve: Serve, runtime: Runtime
) -> None:
    server = await serve(write_timeout_s=2.0)
    owner = await person(runtime)
    await runtime.pool.execute(
        "INSERT INTO event (type, account_id, data)"
        " SELECT 'account.locked', $1, jsonb_build_object('text', repeat('x', 100000))"
        " FROM generate_series(1, 40)",
        owner.principal.account_id,
    )
    await events.settled(runtime)
    secret = await reader(server, owner)
    host, _, port = server.host.partition(":")
    with socket.create_connection((host, int(port))) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        request = (
            f"GET /events?lastEventId={BEGINNING} HTTP/1.1\r\nHost: x\r\nX-API-KEY: {secret}\r\n"
        )
        await asyncio.to_thread(client.sendall, f"{request}\r\n".encode())
        async with asyncio.timeout(30):
            await until_open(server, 1)
            await until_open(server, 0)

    async with (
        asyncio.timeout(30),
        streaming(server, secret, lastEventId=str(BEGINNING)) as stream,
    ):
        assert len({event.id for event in await stream.take(40)}) == 40


async def until_open(server: Server, number: int) -> None:
    """Wait until so many streams are open."""
    while (
        f"latchkey_event_streams {number:.1f}\n" not in (await server.client.get("/metrics")).text
    ):
        pass


async def test_streams_of_one_key_and_account_are_bounded(serve: Serve, runtime: Runtime) -> None:
    server = await serve(event_streams_per_credential_max=2, event_streams_per_account_max=3)
    owner = await person(runtime)
    one, other = await reader(server, owner), await reader(server, owner)

    async def status(secret: str) -> int:
        answer = await server.client.get("/events", headers={"X-API-KEY": secret})
        assert answer.headers["retry-after"]
        return answer.status_code

    async with streaming(server, one), streaming(server, one):
        assert await status(one) == 429
        async with streaming(server, other):
            assert await status(other) == 429
        await until_open(server, 2)
        async with streaming(server, other):
            pass


async def test_a_stream_counts_as_a_request_of_its_key(serve: Serve, runtime: Runtime) -> None:
    server = await serve(rate_limits="on")
    owner = await person(runtime)
    secret = await reader(server, owner, requests_per_hour=1)

    async with streaming(server, secret):
        answer = await server.client.get("/events", headers={"X-API-KEY": secret})

    assert answer.status_code == 429
    assert answer.headers["ratelimit"].startswith('"')


async def test_a_server_that_stops_ends_its_streams_at_once(runtime: Runtime) -> None:
    owner = await person(runtime)
    settings = runtime.settings.model_copy(update={"stop_timeout_s": 60.0})
    async with asyncio.timeout(20), AsyncExitStack() as stack:
        server = await stack.enter_async_context(serving(settings, runtime))
        secret = await reader(server, owner)
        async with httpx2.AsyncClient(base_url=server.client.base_url) as client:
            async with streaming(replace(server, client=client), secret) as stream:
                stopping = asyncio.create_task(stack.aclose())
                assert await stream.ended() == []
                assert stream.comments == ["The server stops; come back."]
            await stopping


async def test_quiet_streams_are_told_that_we_are_there(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "HEARTBEAT_S", 0.05)
    secret = await reader(server, owner)
    async with (
        asyncio.timeout(30),
        server.client.stream("GET", "/events", headers={"X-API-KEY": secret}) as response,
    ):
        lines = response.aiter_lines()
        while await anext(lines) != ":":
            pass


async def test_a_quiet_stream_does_not_read_the_same_events_again_and_again(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "HEARTBEAT_S", 0.05)
    read, begins = feed.read, asyncio.Queue[Cursor]()

    async def noted(*arguments: Any, after: Cursor, first: int) -> Any:
        begins.put_nowait(after)
        return await read(*arguments, after=after, first=first)

    monkeypatch.setattr(feed, "read", noted)
    secret = await reader(server, owner)
    async with asyncio.timeout(30), streaming(server, secret, types="account.locked"):
        await begins.get()
        await paid(server, owner, 1, 2, 3)
        await events.settled(server.runtime)
        async with server.runtime.connection() as connection:
            end = await outbox.newest(connection)
        while await begins.get() < end:
            pass


async def test_a_key_reads_past_the_events_of_many_others_at_once(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime, account_id = server.runtime, owner.principal.account_id
    key_id, secret = await key(runtime, owner, permissions=["transactions:read", "account:read"])
    about = [uuid4() for _ in range(40)] + [key_id]
    async with runtime.connection() as connection:
        for id_ in about:
            await outbox.record(
                connection, EventType.API_KEY_UPDATED, account_id=account_id, api_key_id=id_
            )
    await events.settled(runtime)
    page, pages_read = outbox.page, []

    async def counted(*arguments: Any, **more: Any) -> Any:
        pages_read.append(more)
        return await page(*arguments, **more)

    monkeypatch.setattr(outbox, "page", counted)

    assert len(await pages(server, secret, first=1, types=["api_key.updated"])) == 1
    assert len(pages_read) == 1


async def test_pages_of_events_go_on_where_the_last_ended(server: Server, owner: Person) -> None:
    secret = await reader(server, owner)
    nothing = await listed(server, secret)
    await paid(server, owner, 1, 2, 3)
    await events.settled(server.runtime)

    first = await listed(server, secret, first=2, after=nothing["pageInfo"]["endCursor"])
    rest = await listed(server, secret, after=first["pageInfo"]["endCursor"])

    assert nothing["edges"] == []
    assert first["pageInfo"]["hasNextPage"]
    assert not rest["pageInfo"]["hasNextPage"]
    nodes = [edge["node"] for edge in (*first["edges"], *rest["edges"])]
    assert [json.loads(node["body"])["transaction"]["settlementAmount"] for node in nodes] == [
        1,
        2,
        3,
    ]
    assert {node["walletId"] for node in nodes} == {str(owner.btc)}
    empty = await listed(server, secret, after=rest["pageInfo"]["endCursor"])
    assert empty["pageInfo"]["endCursor"] == rest["pageInfo"]["endCursor"]


@pytest.mark.parametrize(
    "variables",
    [{"after": "1"}, {"types": ["no.type"]}, {"first": 0}, {"first": 101}, {"types": ["\0"]}],
)
async def test_what_cannot_be_listed_is_refused(
    server: Server, owner: Person, variables: Json
) -> None:
    secret = await reader(server, owner)
    answer = await server.post(_EVENTS, variables, X_API_KEY=secret)

    assert first_error(answer)["code"] in {"INVALID_INPUT", "BAD_USER_INPUT"}


async def test_nobody_is_told_of_others(server: Server, owner: Person) -> None:
    stranger = await person(server.runtime)
    secret = await reader(server, stranger)
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await paid(server, owner, 1)
        await paid(server, stranger, 2)
        assert amounts([await stream.next()]) == [2]
    await events.settled(server.runtime)
    assert len(await pages(server, secret)) == 1
