"""What is changed while something is being sent: whoever sends has to let go at once."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from standardwebhooks import Webhook

from app.permissions import Scope
from app.principal import Actor
from app.process.runtime import Runtime
from app.services.webhook_endpoints import Endpoint
from app.services.webhooks import deliveries, endpoints
from app.services.webhooks.endpoints import EndpointEdit
from tests.factories import Person, key, person
from tests.hosts import http
from tests.webhooks import drain, endpoint, give, look, pass_time, states, webhook_receiver

Change = Callable[[Runtime, Person, Endpoint], Awaitable[object]]


def actor(who: Person) -> Actor:
    return Actor.of(who.principal)


async def revokes_key(runtime: Runtime, _who: Person, _made: Endpoint) -> None:
    await runtime.pool.execute("UPDATE api_key SET revoked_at = now()")


async def suspends_key(runtime: Runtime, _who: Person, _made: Endpoint) -> None:
    await runtime.pool.execute("UPDATE api_key SET suspended_at = now()")


async def locks_account(runtime: Runtime, _who: Person, _made: Endpoint) -> None:
    await runtime.pool.execute("UPDATE account SET status = 'locked'")


async def disables(runtime: Runtime, who: Person, made: Endpoint) -> None:
    await endpoints.disable(runtime, actor(who), made.id)


async def deletes(runtime: Runtime, who: Person, made: Endpoint) -> None:
    await endpoints.delete(runtime, actor(who), made.id)


async def moves(runtime: Runtime, who: Person, made: Endpoint, url: str) -> None:
    await endpoints.update(runtime, actor(who), made.id, EndpointEdit(url=url))


def reach_this_machine(runtime: Runtime) -> None:
    """Let webhooks have URLs of this machine."""
    settings = runtime.settings.model_copy(update={"outbound_networks": ("127.0.0.0/8",)})
    object.__setattr__(runtime, "settings", settings)


@pytest.mark.parametrize(
    "change",
    [revokes_key, suspends_key, locks_account, disables, deletes],
    ids=lambda it: it.__name__,
)
async def test_nothing_more_is_sent_once_it_may_not_be_though_more_was_taken(
    runtime: Runtime, change: Change
) -> None:
    alice = await person(runtime)
    key_id, _ = await key(runtime, alice, Scope.READ)
    async with webhook_receiver() as there:
        made = await endpoint(runtime, alice, there.url, waiting=30)
        await runtime.pool.execute("UPDATE webhook_endpoint SET api_key_id = $1", key_id)
        there.before = lambda: change(runtime, alice, made)
        await drain(runtime)

    assert len(there.posts) == 1


async def test_another_url_does_not_inherit_how_the_one_before_fails(runtime: Runtime) -> None:
    alice = await person(runtime)
    reach_this_machine(runtime)
    async with webhook_receiver() as wrong, webhook_receiver() as right:
        made = await endpoint(runtime, alice, wrong.url, waiting=2)
        wrong.before = lambda: moves(runtime, alice, made, right.url)
        wrong.answer = lambda _post: http(b"", status="503 Away")
        await drain(runtime)
        now = await look(runtime, made.id)
        await pass_time(runtime)
        await drain(runtime)

    assert now.failures == 0
    assert {json.loads(post.body)["n"] for post in right.posts} == {1, 2}


async def test_what_the_url_before_answered_does_not_disable_another(runtime: Runtime) -> None:
    alice = await person(runtime)
    reach_this_machine(runtime)
    async with webhook_receiver() as wrong, webhook_receiver() as right:
        made = await endpoint(runtime, alice, wrong.url, waiting=2)
        wrong.before = lambda: moves(runtime, alice, made, right.url)
        wrong.answer = lambda _post: http(b"", status="410 Gone")
        await drain(runtime)

    assert (await look(runtime, made.id)).disabled_at is None


async def test_a_secret_that_is_replaced_at_once_signs_nothing_more(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        made = await endpoint(runtime, alice, there.url, waiting=3)
        rotated: list[str] = []

        async def rotate() -> None:
            if not rotated:
                _, secret = await endpoints.rotate(
                    runtime, actor(alice), made.id, overlap=timedelta()
                )
                rotated.append(secret)

        there.before = rotate
        await drain(runtime)

    assert await states(runtime) == {"delivered": 3}
    for post in there.posts[1:]:
        Webhook(rotated[0]).verify(post.body, post.headers)


async def due_at(runtime: Runtime) -> object:
    return await runtime.pool.fetchval("SELECT due_at FROM webhook_endpoint")


async def test_what_may_be_told_nothing_is_looked_at_again_only_if_that_may_change(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    key_id, _ = await key(runtime, alice, Scope.READ)
    made = await endpoint(runtime, alice, "https://shop.example/hook", waiting=1)
    await runtime.pool.execute("UPDATE webhook_endpoint SET api_key_id = $1", key_id)

    await runtime.pool.execute("UPDATE api_key SET suspended_at = now()")
    await drain(runtime)
    assert await due_at(runtime) is not None

    await runtime.pool.execute("UPDATE api_key SET revoked_at = now()")
    await pass_time(runtime)
    await drain(runtime)
    assert await due_at(runtime) is None

    await runtime.pool.execute("UPDATE api_key SET revoked_at = NULL")
    await runtime.pool.execute("DELETE FROM webhook_delivery")
    await runtime.pool.execute("UPDATE webhook_endpoint SET due_at = now()")
    await drain(runtime)
    assert await due_at(runtime) is None
    assert (await look(runtime, made.id)).failures == 0


async def test_what_is_added_while_one_is_held_is_not_forgotten(runtime: Runtime) -> None:
    alice = await person(runtime)
    made = await endpoint(runtime, alice, "https://shop.example/hook")
    await runtime.pool.execute("UPDATE webhook_endpoint SET due_at = now()")
    await runtime.pool.execute("UPDATE account SET status = 'locked'")
    [lease] = await deliveries.claim(runtime, 1, only_answering=False)
    await give(runtime, [made.id], 1)

    await deliveries.hold(runtime, lease)

    assert await due_at(runtime) is not None
