"""Canary keys: whoever uses one is refused as with a key that nobody has, and its owner is told."""

import asyncio
import json
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import httpx2
import pytest

from app.errors import InsufficientScope, InvalidInput, Unauthenticated
from app.permissions import Scope
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.keys import canaries, inspection, lifecycle, secret_format
from app.services.keys import registry as api_keys
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.lifecycle import Edit
from tests import factories
from tests.api.catalogue import new_phone
from tests.api.harness import Server
from tests.api.people import bearer, log_in
from tests.events import told
from tests.factories import Person

ME = "{ me { id } }"
UPDATES = "subscription { myUpdates { errors { message } } }"


async def canary(runtime: Runtime, owner: Person, **more: Any) -> tuple[KeyId, str]:
    key_id, secret = await factories.key(runtime, owner, is_canary=True, **more)
    return KeyId(key_id), secret


async def get(server: Server, secret: str, **more: str) -> httpx2.Response:
    return await server.client.get(
        "/graphql", params={"query": ME}, headers={"X-API-KEY": secret, **more}
    )


async def test_a_use_is_refused_as_that_of_a_key_nobody_has_and_told(
    server: Server, owner: Person
) -> None:
    key_id, secret = await canary(server.runtime, owner, name="backup")
    unknown = await server.post(ME, X_API_KEY=secret_format.mint("blink"))

    answers = [
        await server.post(ME, X_API_KEY=secret, User_Agent="curl/8.5"),
        await get(server, secret),
        await server.post(ME, Authorization=f"Bearer {secret}"),
    ]

    for answer in answers:
        ours, theirs = answer.json()["error"], unknown.json()["error"]
        assert answer.status_code == unknown.status_code == 401
        assert {**ours, "request": ""} == {**theirs, "request": ""}
    (event,) = await told(server.runtime, owner, "api_key.canary_used")
    assert (event["api_key_id"], event["data"]) == (
        key_id,
        {"name": "backup", "ip": "127.0.0.1", "userAgent": "curl/8.5"},
    )
    found = await api_keys.get(server.runtime, owner.principal.account_id, key_id)
    assert (found.last_use.ip, found.last_use.user_agent) == ("127.0.0.1", "curl/8.5")


async def test_a_use_on_a_websocket_and_a_stream_is_told(server: Server, owner: Person) -> None:
    for path in ("/events", "/hooks"):
        key_id, secret = await canary(server.runtime, owner)
        answer = await server.client.get(path, headers={"X-API-KEY": secret})
        assert answer.status_code == 401
        events = await told(server.runtime, owner, "api_key.canary_used")
        assert events[-1]["api_key_id"] == key_id
    key_id, secret = await canary(server.runtime, owner)
    async with server.connect() as socket:
        init = {"type": "connection_init", "payload": {"X-API-KEY": secret}}
        await socket.send(json.dumps(init))
        subscribe = {"type": "subscribe", "id": "1", "payload": {"query": UPDATES}}
        await socket.send(json.dumps(subscribe))
        async with asyncio.timeout(5):
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            assert "NOT_AUTHENTICATED" in await socket.recv()
    events = await told(server.runtime, owner, "api_key.canary_used")
    assert events[-1]["api_key_id"] == key_id


async def test_uses_are_told_once_a_minute_an_address_and_so_many_an_hour(
    server: Server, owner: Person
) -> None:
    runtime = server.runtime
    key_id, _ = await canary(runtime, owner)

    async def use(address: str) -> bool:
        account_id = owner.principal.account_id
        return await canaries.used(runtime, account_id, key_id, address=address, user_agent="")

    at_once = await asyncio.gather(*(use("192.0.2.1") for _ in range(5)))
    assert sorted(at_once) == [False] * 4 + [True]
    assert await use("2001:db8::1")
    assert not await use("2001:db8::2")  # of the same /64
    assert await use("")  # nothing is known of where it came from
    await runtime.pool.execute(
        "UPDATE canary_alarm SET told_at = told_at - $1::interval", timedelta(minutes=2)
    )
    assert await use("192.0.2.1")
    for number in range(canaries.TOLD_PER_HOUR_MAX):
        await use(f"198.51.100.{number}")
    assert not await use("203.0.113.9")
    await runtime.pool.execute(
        "UPDATE canary_alarm SET told_at = told_at - $1::interval", timedelta(minutes=61)
    )
    assert await use("203.0.113.9")
    left = "SELECT count(*) FROM canary_alarm WHERE api_key_id = $1"
    assert await runtime.pool.fetchval(left, key_id) == 1


async def test_what_is_derived_of_a_canary_raises_the_alarm_as_it_does(
    server: Server, owner: Person
) -> None:
    key_id, secret = await canary(server.runtime, owner)
    derived = chains.derive(secret, Caveats(label="till"), prefix="blink")
    again = chains.derive(derived, Caveats(total_sat=1), prefix="blink")

    answers = [await get(server, text, **{"User-Agent": text[-4:]}) for text in (derived, again)]

    assert [answer.status_code for answer in answers] == [401, 401]
    (event,) = await told(server.runtime, owner, "api_key.canary_used")  # one address, one minute
    assert (event["api_key_id"], event["data"]["userAgent"]) == (key_id, derived[-4:])
    found = await inspection.inspect(server.runtime, again)
    assert found.standing is inspection.Standing.ACTIVE  # it raises the alarm, if somebody tries
    with patch.object(chains, "root", lambda _: bytes(32)):
        forged = chains.derive(secret, Caveats(label="till"), prefix="blink")
    await server.runtime.pool.execute("DELETE FROM canary_alarm")
    assert (await get(server, forged)).status_code == 401
    assert len(await told(server.runtime, owner, "api_key.canary_used")) == 1


async def test_what_is_suspended_or_gone_raises_no_alarm(server: Server, owner: Person) -> None:
    runtime = server.runtime
    key_id, secret = await canary(runtime, owner)
    await lifecycle.suspend(runtime, owner.actor, key_id)
    with pytest.raises(Unauthenticated):
        await authentication.authenticate(runtime, secret, address="192.0.2.1")
    assert await told(runtime, owner, "api_key.canary_used") == []

    await lifecycle.delete(runtime, owner.actor, key_id)
    account_id = owner.principal.account_id
    assert not await canaries.used(runtime, account_id, key_id, address="", user_agent="")


async def test_a_canary_may_do_nothing_from_the_first_to_the_last(
    server: Server, owner: Person
) -> None:
    runtime = server.runtime
    with pytest.raises(InvalidInput, match="may do nothing"):
        await canary(runtime, owner, scopes=(Scope.READ,))
    with pytest.raises(InvalidInput, match="may do nothing"):
        await canary(runtime, owner, permissions=("wallets:read",))
    key_id, _ = await canary(runtime, owner)
    for edit in (Edit(scopes=[Scope.READ]), Edit(permissions=["wallets:read"])):
        with pytest.raises(InvalidInput, match="may do nothing"):
            await lifecycle.update(runtime, owner.actor, key_id, edit)
    renamed, _ = await lifecycle.update(
        runtime, owner.actor, key_id, Edit(name="vault", requests_per_hour=7)
    )
    assert (renamed.name, renamed.is_canary, renamed.permissions) == ("vault", True, frozenset())


async def test_keys_neither_make_canaries_nor_silence_them(server: Server, owner: Person) -> None:
    runtime = server.runtime
    key_id, _ = await canary(runtime, owner)
    _, secret = await factories.key(runtime, owner, permissions=("*:*",))
    actor = Actor.of(await authentication.authenticate(runtime, secret, address=""))

    with pytest.raises(InsufficientScope, match="Only a session"):
        await api_keys.create(runtime, actor, name="cuckoo", scopes=(), is_canary=True)
    for change in (lifecycle.suspend, lifecycle.revoke, lifecycle.archive, lifecycle.delete):
        with pytest.raises(InsufficientScope, match="Only a session"):
            await change(runtime, actor, key_id)


async def test_clients_make_canaries_and_see_which_are(server: Server) -> None:
    headers = bearer(await log_in(server.runtime, new_phone()))
    create = """
    mutation ($input: ApiKeyCreateInput!) {
      apiKeyCreate(input: $input) { apiKeySecret apiKey { isCanary scopes } } }"""

    made = await server.post(
        create, {"input": {"name": "bait", "isCanary": True, "scopes": []}}, **headers
    )
    plain = await server.post(create, {"input": {"name": "till"}}, **headers)
    wide = await server.post(create, {"input": {"name": "no", "isCanary": True}}, **headers)

    assert made.json()["data"]["apiKeyCreate"]["apiKey"] == {"isCanary": True, "scopes": []}
    assert plain.json()["data"]["apiKeyCreate"]["apiKey"]["isCanary"] is False
    assert "scopes: []" in wide.json()["errors"][0]["message"]
