"""Webhook endpoints: who may add, change and see which, within which bounds, and their secrets."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from standardwebhooks import Webhook

from app.errors import DomainError, InvalidInput, NotAuthorized, NotFound
from app.permissions import Scope
from app.principal import Actor, KeyId
from app.process.runtime import Runtime
from app.services import audit, authentication, webhook_endpoints
from app.services.accounts import registry as accounts
from app.services.audit import AuditEvent, AuditKind
from app.services.event_types import EventType
from app.services.keys import lifecycle
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Edit
from app.services.pages import PageRequest
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import callbacks, endpoints, signing
from app.services.webhooks.endpoints import EndpointEdit
from tests import factories
from tests.factories import Person, person

URL = "https://shop.example.com/hook?token=of-the-shop"
HOME = "203.0.113.7"


@pytest.fixture
async def owner(runtime: Runtime) -> Person:
    return await person(runtime)


async def acting(runtime: Runtime, owner: Person, *permissions: str, **wish: Any) -> Actor:
    """Make a key, and return it as one who makes changes."""
    wish["permissions"] = permissions or ("webhooks:*", "transactions:read")
    _, secret = await factories.key(runtime, owner, **wish)
    return Actor.of(await authentication.authenticate(runtime, secret, address=HOME))


async def made(runtime: Runtime, actor: Actor, url: str = URL, **wish: Any) -> Endpoint:
    return (await endpoints.create(runtime, actor, url=url, **wish))[0]


def bounded(runtime: Runtime, most: int) -> Runtime:
    """Return a runtime of which an account may have so many endpoints."""
    settings = runtime.settings.model_copy(update={"webhook_endpoints_max": most})
    return replace(runtime, settings=settings)


async def shown(runtime: Runtime, actor: Actor, size: int = 100) -> list[str]:
    """Return the URLs of the endpoints that somebody may know of, newest first."""
    assert actor.principal is not None
    request = PageRequest(size, None, backwards=False)
    page = await endpoints.page(runtime, actor.principal, request)
    return [endpoint.url for endpoint in page.items]


async def log(runtime: Runtime, owner: Person) -> list[AuditEvent]:
    """Return what the audit log tells of webhooks, oldest first."""
    request = PageRequest(100, None, backwards=False)
    page = await audit.page(runtime, owner.principal.account_id, request)
    return [event for event in reversed(page.items) if event.kind.startswith("webhook_endpoint.")]


# Adding and changing.


async def test_endpoint_is_told_of_all_unless_something_is_named(
    runtime: Runtime, owner: Person
) -> None:
    plain = await made(runtime, owner.actor)
    narrow = await made(
        runtime,
        owner.actor,
        description="  the till\nby the door ",
        types=["receive.lightning", "receive.lightning", "api_key.revoked"],
        wallet_ids=[owner.btc, owner.btc],
    )

    assert plain.id.startswith("ep_")
    assert (plain.types, plain.wallet_ids, plain.description) == (None, None, "")
    assert (plain.api_key_id, plain.disabled_at, plain.failures) == (None, None, 0)
    assert narrow.types == (EventType.RECEIVE_LIGHTNING, EventType.API_KEY_REVOKED)
    assert narrow.wallet_ids == (owner.btc,)
    assert narrow.description == "the till\nby the door"
    assert await endpoints.find(runtime, owner.principal, narrow.id) == narrow


@pytest.mark.parametrize(
    ("wish", "text"),
    [
        ({"url": "http://shop.example.com/"}, "must begin with https://"),
        ({"url": "https://10.0.0.1/"}, "public host"),
        ({"url": f"https://shop.example.com/{'x' * 2_048}"}, "2048 characters"),
        ({"description": "x" * 65_536}, "at most 1000 printable characters"),
        ({"description": "x" * 1_001}, "at most 1000 printable characters"),
        ({"description": "a\x00b"}, "printable characters"),
        ({"types": []}, "of no type"),
        ({"types": ["receive.lightning", "receive.cash"]}, r"'receive\.cash'.*receive\.lightning"),
        ({"types": ["x" * 65_536]}, "Unknown type of event 'x{100}'"),
        ({"types": ["invoice.paid"]}, "Unknown type"),
        ({"types": ["webhook.test"]}, "Unknown type"),
        ({"types": ["RECEIVE_LIGHTNING"]}, "Unknown type"),
        ({"wallet_ids": []}, "of no wallet"),
    ],
)
async def test_nonsense_is_refused_in_words_when_added_and_when_changed(
    wish: dict[str, Any], text: str, runtime: Runtime, owner: Person
) -> None:
    kept = await made(runtime, owner.actor)

    with pytest.raises(InvalidInput, match=text) as refusal:
        await made(runtime, owner.actor, **wish)
    with pytest.raises(InvalidInput, match=text):
        await endpoints.update(runtime, owner.actor, kept.id, EndpointEdit(**wish))

    assert len(str(refusal.value)) < 1_000
    assert await endpoints.find(runtime, owner.principal, kept.id) == kept
    assert await shown(runtime, owner.actor) == [URL]


async def test_wallet_must_be_ones_own(runtime: Runtime, owner: Person) -> None:
    stranger = await person(runtime)
    kept = await made(runtime, owner.actor)
    wish: dict[str, Any] = {"wallet_ids": [owner.btc, stranger.btc]}

    with pytest.raises(InvalidInput, match="Invalid walletId"):
        await made(runtime, owner.actor, **wish)
    with pytest.raises(InvalidInput, match="Invalid walletId"):
        await endpoints.update(runtime, owner.actor, kept.id, EndpointEdit(**wish))


async def test_number_of_endpoints_is_bounded_also_for_two_at_once(
    runtime: Runtime, owner: Person
) -> None:
    runtime = bounded(runtime, 2)
    key = await acting(runtime, owner)
    await made(runtime, owner.actor)

    said = await asyncio.gather(
        made(runtime, key),
        made(runtime, owner.actor),
        callbacks.add(runtime, owner.actor, URL),
        return_exceptions=True,
    )

    refusals = [one for one in said if isinstance(one, InvalidInput)]
    assert len(refusals) == 2
    assert "at most 2 webhook endpoints" in str(refusals[0])
    assert len(await shown(runtime, owner.actor)) == 2


async def test_webhook_given_with_a_key_is_not_counted(runtime: Runtime, owner: Person) -> None:
    runtime = bounded(runtime, 1)
    await factories.key(runtime, owner, Scope.READ, webhook_url=URL)

    await made(runtime, owner.actor)

    assert len(await shown(runtime, owner.actor)) == 2


async def test_edit_changes_what_it_names_and_the_secret_stays(
    runtime: Runtime, owner: Person
) -> None:
    endpoint, secret = await endpoints.create(
        runtime, owner.actor, url=URL, types=["send.lightning"], wallet_ids=[owner.btc]
    )

    same = await endpoints.update(runtime, owner.actor, endpoint.id, EndpointEdit())
    other = await endpoints.update(
        runtime,
        owner.actor,
        endpoint.id,
        EndpointEdit(url="https://b.example.com/", description="note", types=None, wallet_ids=None),
    )

    assert same == endpoint
    assert (other.url, other.description) == ("https://b.example.com/", "note")
    assert (other.types, other.wallet_ids) == (None, None)
    _, again = await endpoints.reveal(runtime, owner.actor, endpoint.id)
    assert again == secret


async def test_another_url_has_not_failed_yet(runtime: Runtime, owner: Person) -> None:
    endpoint = await made(runtime, owner.actor)
    await runtime.pool.execute(
        "UPDATE webhook_endpoint SET failing_since = now(), failures = 7, due_at = NULL"
    )

    noted = await endpoints.update(
        runtime, owner.actor, endpoint.id, EndpointEdit(description="it fails")
    )
    moved = await endpoints.update(
        runtime, owner.actor, endpoint.id, EndpointEdit(url="https://b.example.com/")
    )

    assert noted.failures == 7
    assert (moved.failures, moved.failing_since) == (0, None)
    assert await runtime.pool.fetchval("SELECT due_at <= now() FROM webhook_endpoint")


async def test_what_is_disabled_is_enabled_with_its_failures_forgotten(
    runtime: Runtime, owner: Person
) -> None:
    endpoint = await made(runtime, owner.actor)
    off = await endpoints.disable(runtime, owner.actor, endpoint.id)
    again = await endpoints.disable(runtime, owner.actor, endpoint.id)
    await runtime.pool.execute(
        "UPDATE webhook_endpoint SET failures = 7, failing_since = now(), disabled_reason = 'gone'"
    )

    on = await endpoints.enable(runtime, owner.actor, endpoint.id)
    await endpoints.enable(runtime, owner.actor, endpoint.id)

    assert off.disabled_at is not None
    assert (again.disabled_at, again.disabled_reason) == (off.disabled_at, None)
    assert (on.disabled_at, on.disabled_reason, on.failing_since) == (None, None, None)
    assert on.failures == 0
    assert [event.kind for event in await log(runtime, owner)] == [
        AuditKind.WEBHOOK_ENDPOINT_CREATED,
        AuditKind.WEBHOOK_ENDPOINT_DISABLED,
        AuditKind.WEBHOOK_ENDPOINT_ENABLED,
    ]


async def test_pages_are_newest_first_in_both_directions(runtime: Runtime, owner: Person) -> None:
    first, second, third = [
        await made(runtime, owner.actor, f"https://{number}.example.com/") for number in range(3)
    ]

    async def page(*, backwards: bool, cursor: str | None = None) -> tuple[list[str], bool]:
        request = PageRequest(2, cursor, backwards=backwards)
        found = await endpoints.page(runtime, owner.principal, request)
        return [one.id for one in found.items], found.has_next or found.has_previous

    assert await page(backwards=False) == ([third.id, second.id], True)
    assert await page(backwards=False, cursor=second.id) == ([first.id], False)
    assert await page(backwards=True) == ([second.id, first.id], True)
    assert await page(backwards=True, cursor=second.id) == ([third.id], False)
    assert await page(backwards=False, cursor="ep_unknown") == ([], False)


# Secrets.


async def test_secret_is_what_the_libraries_take_and_one_of_its_own(
    runtime: Runtime, owner: Person
) -> None:
    _, first = await endpoints.create(runtime, owner.actor, url=URL)
    _, second = await endpoints.create(runtime, owner.actor, url=URL)

    now = int(datetime.now(UTC).timestamp())
    headers = signing.sign([first], "evt_1", now, b"{}")
    assert Webhook(first).verify(b"{}", headers) == {}
    assert first != second


async def test_rotated_secret_signs_beside_the_old_one_for_as_long_as_was_wished(
    runtime: Runtime, owner: Person
) -> None:
    endpoint, old = await endpoints.create(runtime, owner.actor, url=URL)

    rotated, new = await endpoints.rotate(runtime, owner.actor, endpoint.id)

    assert rotated.old_seed is not None
    assert rotated.old_seed_until is not None
    assert webhook_endpoints.secret(runtime, rotated.old_seed) == old
    left = rotated.old_seed_until - datetime.now(UTC)
    assert timedelta(hours=23) < left <= timedelta(hours=24)
    ended, newest = await endpoints.rotate(runtime, owner.actor, endpoint.id, overlap=timedelta())
    assert (ended.old_seed, ended.old_seed_until) == (None, None)
    assert len({old, new, newest}) == 3
    assert (await endpoints.reveal(runtime, owner.actor, endpoint.id))[1] == newest


@pytest.mark.parametrize("hours", [-1, 169, 2_000_000_000])
async def test_overlap_of_a_rotation_is_bounded(
    hours: int, runtime: Runtime, owner: Person
) -> None:
    endpoint, secret = await endpoints.create(runtime, owner.actor, url=URL)

    with pytest.raises(InvalidInput, match="0 to 168 hours"):
        await endpoints.rotate(runtime, owner.actor, endpoint.id, overlap=timedelta(hours=hours))

    assert (await endpoints.reveal(runtime, owner.actor, endpoint.id))[1] == secret


async def test_audit_log_tells_who_did_what_and_neither_secret_nor_path(
    runtime: Runtime, owner: Person
) -> None:
    key = await acting(runtime, owner)
    endpoint, secret = await endpoints.create(runtime, key, url=URL, types=["send.lightning"])
    await endpoints.update(
        runtime, key, endpoint.id, EndpointEdit(url=f"{URL}&x=1", types=["send.onchain"])
    )
    _, other = await endpoints.rotate(runtime, key, endpoint.id)
    await endpoints.reveal(runtime, key, endpoint.id)
    await endpoints.delete(runtime, key, endpoint.id)

    written = await log(runtime, owner)

    assert [event.kind.partition(".")[2] for event in written] == [
        *("created", "updated", "secret_rotated", "secret_revealed", "deleted")
    ]
    assert {event.actor_id for event in written} == {key.id}
    assert {event.subject_id for event in written} == {endpoint.api_key_id} == {key.id}
    assert {event.after["endpoint"] for event in written} == {endpoint.id}
    assert written[1].before == {"types": ["send.lightning"]}
    assert written[1].after["types"] == ["send.onchain"]
    assert written[1].after["url_changed"] is True
    text = repr(written)
    for hidden in (secret, other, "of-the-shop"):
        assert hidden.removeprefix("whsec_") not in text


# Who may.

#: Everything that is done to an endpoint that is there.
CHANGES: dict[str, Callable[[Runtime, Actor, str], Awaitable[object]]] = {
    "update": lambda runtime, actor, id_: endpoints.update(
        runtime, actor, id_, EndpointEdit(url="https://evil.example.com/")
    ),
    "enable": endpoints.enable,
    "disable": endpoints.disable,
    "rotate": endpoints.rotate,
    "reveal": endpoints.reveal,
    "delete": endpoints.delete,
}


@pytest.mark.parametrize("change", CHANGES)
async def test_key_neither_sees_nor_changes_what_is_not_its_own(
    change: str, runtime: Runtime, owner: Person
) -> None:
    key, other = await acting(runtime, owner), await acting(runtime, owner, "*:*")
    stranger = await person(runtime)
    assert other.principal is not None
    of_account = await made(runtime, owner.actor)
    of_key = await made(runtime, key)
    of_stranger = await made(runtime, stranger.actor)

    for endpoint in (of_account, of_key, of_stranger):
        with pytest.raises(NotFound, match="no such webhook endpoint"):
            await CHANGES[change](runtime, other, endpoint.id)
        assert await endpoints.find(runtime, other.principal, endpoint.id) is None
    with pytest.raises(NotFound):
        await CHANGES[change](runtime, stranger.actor, of_account.id)

    assert await shown(runtime, other) == []
    assert await endpoints.find(runtime, owner.principal, of_key.id) == of_key
    await CHANGES[change](runtime, key, of_key.id)
    await CHANGES[change](runtime, owner.actor, of_account.id)


async def test_webhook_of_a_key_is_an_endpoint_of_that_key(runtime: Runtime, owner: Person) -> None:
    key_id, secret = await factories.key(
        runtime, owner, permissions=["webhooks:*"], webhook_url=URL
    )
    key = Actor.of(await authentication.authenticate(runtime, secret, address=HOME))
    other = await acting(runtime, owner)

    assert await shown(runtime, owner.actor) == await shown(runtime, key) == [URL]
    assert await shown(runtime, other) == []
    assert await callbacks.list_of(runtime, owner.principal) == []
    assert key.principal is not None
    request = PageRequest(1, None, backwards=False)
    (endpoint,) = (await endpoints.page(runtime, key.principal, request)).items
    assert (endpoint.api_key_id, endpoint.of_key) == (key_id, True)
    await endpoints.delete(runtime, key, endpoint.id)
    found = await api_keys.get(runtime, owner.principal.account_id, KeyId(key_id))
    assert found.webhook_url is None


@pytest.mark.parametrize("change", ["suspend", "narrow"])
async def test_key_that_ends_while_it_acts_adds_and_changes_nothing(
    change: str, runtime: Runtime, owner: Person
) -> None:
    """It was authenticated before; what counts is how it stands when the change is made."""
    key = await acting(runtime, owner)
    endpoint = await made(runtime, key)
    assert key.principal is not None
    assert key.principal.key_id is not None
    if change == "suspend":
        await lifecycle.suspend(runtime, owner.actor, key.principal.key_id)
    else:
        edit = Edit(permissions=["webhooks:read"])
        await lifecycle.update(runtime, owner.actor, key.principal.key_id, edit)

    with pytest.raises(NotAuthorized):
        await made(runtime, key)
    for act in CHANGES.values():
        with pytest.raises(NotAuthorized):
            await act(runtime, key, endpoint.id)
    with pytest.raises(NotAuthorized):
        await callbacks.add(runtime, key, URL)

    assert await endpoints.find(runtime, owner.principal, endpoint.id) == endpoint


async def test_key_of_some_wallets_manages_its_endpoints_within_them(
    runtime: Runtime, owner: Person
) -> None:
    key = await acting(runtime, owner, wallet_ids=[owner.usd])

    endpoint = await made(runtime, key, wallet_ids=[owner.usd])
    with pytest.raises(InvalidInput, match="Invalid walletId"):
        await made(runtime, key, wallet_ids=[owner.btc])

    assert endpoint.wallet_ids == (owner.usd,)
    assert endpoint.api_key_id == key.id


async def test_key_names_no_types_that_it_may_not_see(runtime: Runtime, owner: Person) -> None:
    key = await acting(runtime, owner, "webhooks:write", "invoices:write")
    allowed = ["receive.lightning", "invoice.expired", "api_key.expiring"]

    endpoint = await made(runtime, key, types=allowed)
    for type_ in ("send.lightning", "account.locked", "webhook.disabled"):
        with pytest.raises(InvalidInput, match=f"may not see {type_}"):
            await made(runtime, key, types=[*allowed, type_])
        with pytest.raises(InvalidInput, match=f"may not see {type_}"):
            await endpoints.update(runtime, key, endpoint.id, EndpointEdit(types=[type_]))

    assert endpoint.types == tuple(allowed)


async def test_endpoints_go_with_their_account(runtime: Runtime, owner: Person) -> None:
    await made(runtime, owner.actor)
    await made(runtime, await acting(runtime, owner))

    async with runtime.connection() as connection, connection.transaction():
        await accounts.close(connection, owner.principal.account_id)

    assert await runtime.pool.fetchval("SELECT count(*) FROM webhook_endpoint") == 0


# Blink's callback endpoints.


async def test_callback_is_told_of_blinks_types(runtime: Runtime, owner: Person) -> None:
    made_id = await callbacks.add(runtime, owner.actor, URL)

    (endpoint,) = await callbacks.list_of(runtime, owner.principal)

    assert endpoint.id == made_id
    assert endpoint.types == callbacks.TYPES
    assert {one.partition(".")[0] for one in callbacks.TYPES} == {"send", "receive"}


async def test_key_sees_and_removes_callbacks_of_the_account_as_in_blink(
    runtime: Runtime, owner: Person
) -> None:
    key = await acting(runtime, owner)
    await callbacks.add(runtime, owner.actor, "https://account.example.com/")
    await callbacks.add(runtime, key, "https://key.example.com/")
    other = await acting(runtime, owner)
    limited = await acting(runtime, owner, wallet_ids=[owner.btc])

    async def urls(actor: Actor) -> list[str]:
        assert actor.principal is not None
        found = await callbacks.list_of(runtime, actor.principal)
        return [one.url.removeprefix("https://").partition(".")[0] for one in found]

    assert await urls(owner.actor) == await urls(key) == ["account", "key"]
    assert await urls(other) == ["account"]
    assert await urls(limited) == []
    of_account, of_key = await callbacks.list_of(runtime, owner.principal)
    assert of_key.api_key_id == key.id
    with pytest.raises(NotFound):
        await callbacks.remove(runtime, other, of_key.id)
    with pytest.raises(NotFound):
        await callbacks.remove(runtime, limited, of_account.id)
    await callbacks.remove(runtime, other, of_account.id)
    assert await urls(owner.actor) == ["key"]


async def test_callback_to_where_no_webhook_goes_is_refused_as_blink_does(
    runtime: Runtime, owner: Person
) -> None:
    for url, text in (
        ("http://shop.example.com/", "InvalidUrlError: URL must be https"),
        ("https://localhost/", "InvalidUrlError: A webhook URL must lead to a public host"),
    ):
        with pytest.raises(DomainError, match=text) as refusal:
            await callbacks.add(runtime, owner.actor, url)
        assert refusal.value.code == "UNEXPECTED_CLIENT_ERROR"


# One invoice.


async def test_nobody_manages_the_endpoint_of_an_invoice(runtime: Runtime, owner: Person) -> None:
    async with runtime.connection() as connection:
        account_id = owner.principal.account_id
        await webhook_endpoints.add_of_invoice(connection, account_id, bytes(32), URL)
    id_ = await runtime.pool.fetchval("SELECT id FROM webhook_endpoint")

    for act in CHANGES.values():
        with pytest.raises(NotFound):
            await act(runtime, owner.actor, id_)
    with pytest.raises(NotFound):
        await callbacks.remove(runtime, owner.actor, id_)

    assert await shown(runtime, owner.actor) == []
    assert await callbacks.list_of(runtime, owner.principal) == []
    assert await runtime.pool.fetchval("SELECT seed FROM webhook_endpoint") is None
