"""What is sent to endpoints: in order, again after failures, and to nobody it must not reach."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import asyncpg
import pytest

from app.outbound.client import PostAnswer
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import webhook_endpoints
from app.services.webhook_endpoints import secret
from app.services.webhooks import deliveries, sending
from app.services.webhooks.backoff import DAY_S, PATIENCE, WAITS_S
from app.services.webhooks.sending import (
    SLOTS,
    SLOTS_OF_ACCOUNT_UNPROVEN,
    SLOTS_OF_INVOICES,
    SLOTS_UNPROVEN,
    Meaning,
    Sender,
)
from tests.factories import key, person
from tests.hosts import http
from tests.webhooks import (
    OK,
    Post,
    drain,
    endpoint,
    endpoints,
    give,
    look,
    pass_time,
    sender,
    states,
    webhook_receiver,
)

ERROR = http(b"oops", status="500 Internal Server Error")


def numbers(posts: list[Post]) -> list[int]:
    """Return the numbers that the bodies of posts have."""
    return [json.loads(post.body)["n"] for post in posts]


async def waits_s(runtime: Runtime) -> list[float]:
    """Return for how long deliveries wait, in their order."""
    rows = await runtime.pool.fetch(
        "SELECT extract(epoch FROM due_at - now())::float8 AS waits FROM webhook_delivery"
        " WHERE state = 'pending' ORDER BY xid, event_id"
    )
    return [row["waits"] for row in rows]


async def attempts(runtime: Runtime) -> list[tuple[int, int | None, str | None, str]]:
    rows = await runtime.pool.fetch("SELECT * FROM webhook_attempt ORDER BY at")
    return [(row["number"], row["status"], row["error"], row["answer_head"]) for row in rows]


async def test_what_waits_is_sent_in_order_over_one_connection(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        made = await endpoint(runtime, alice, there.url + "/hook", waiting=50)
        await drain(runtime)

    assert numbers(there.posts) == list(range(1, 51))
    assert there.connections == 1
    assert {post.path for post in there.posts} == {"/hook"}
    assert await states(runtime) == {"delivered": 50}
    now = await look(runtime, made.id)
    assert now.last_success_at is not None
    assert (now.failures, now.failing_since) == (0, None)


async def test_each_has_its_events_id_the_moment_and_a_signature(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        made = await endpoint(runtime, alice, there.url, waiting=1)
        await drain(runtime)

    [post] = there.posts
    assert post.id == post.headers["svix-id"] == f"evt_{1:016x}{1:016x}"
    assert abs(int(post.headers["webhook-timestamp"]) - datetime.now(UTC).timestamp()) < 300
    assert post.headers["webhook-signature"].startswith("v1,")
    assert post.headers["content-type"] == "application/json"
    assert made.seed is not None
    assert secret(runtime, made.seed) not in str(post)


async def test_a_refused_delivery_is_tried_again_later_and_the_next_go_on(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    refuses = {2}
    async with webhook_receiver(
        lambda post: ERROR if json.loads(post.body)["n"] in refuses else OK
    ) as there:
        made = await endpoint(runtime, alice, there.url, waiting=3)
        await drain(runtime)

        assert numbers(there.posts) == [1, 2, 3]
        assert await states(runtime) == {"delivered": 2, "pending": 1}
        [wait] = await waits_s(runtime)
        assert 0 < wait <= WAITS_S[0] * 1.2
        refuses.clear()
        await pass_time(runtime)
        await drain(runtime)

    assert numbers(there.posts) == [1, 2, 3, 2]
    assert there.posts[1].id == there.posts[3].id
    assert there.posts[1].body == there.posts[3].body
    assert await states(runtime) == {"delivered": 3}
    assert (1, 500, "It answered 500 (Internal Server Error).", "oops") in await attempts(runtime)
    assert (await look(runtime, made.id)).failures == 0


@pytest.mark.parametrize("status", ["429 Slow", "502 Bad", "503 Away", "504 Late"])
async def test_who_is_busy_or_away_rests_and_all_that_waits_keeps_its_order(
    runtime: Runtime, status: str
) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: http(b"", status=status)) as there:
        made = await endpoint(runtime, alice, there.url, waiting=5)
        await drain(runtime)

        assert numbers(there.posts) == [1]
        await give(runtime, [made.id], 1, begin=6)
        assert (await look(runtime, made.id)).failures == 1
        there.answer = lambda _post: OK
        await pass_time(runtime)
        await drain(runtime)

    assert numbers(there.posts) == [1, 1, 2, 3, 4, 5, 6]


async def test_an_endpoint_that_refuses_one_after_another_rests_too(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: ERROR) as there:
        made = await endpoint(runtime, alice, there.url, waiting=PATIENCE + 5)
        await drain(runtime)
        await drain(runtime)

    assert len(there.posts) == PATIENCE
    assert (await look(runtime, made.id)).failing_since is not None


async def test_nobody_there_is_a_failure_in_words(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        url = there.url
    made = await endpoint(runtime, alice, url, waiting=2)

    await drain(runtime)

    said = "No connection to the server could be made."
    assert await attempts(runtime) == [(1, None, said, "")]
    assert await states(runtime) == {"pending": 2}
    assert (await look(runtime, made.id)).failures == 1


async def test_a_url_that_is_none_is_a_failure_like_others(runtime: Runtime) -> None:
    alice = await person(runtime)
    await endpoint(runtime, alice, "gopher://x", waiting=1)

    await drain(runtime)

    [(_, status, error, _)] = await attempts(runtime)
    assert status is None
    assert error is not None


async def test_waits_grow_over_days_and_then_it_is_given_up(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: ERROR) as there:
        await endpoint(runtime, alice, there.url, waiting=1)
        for wait in WAITS_S:
            await drain(runtime)
            [waits] = await waits_s(runtime)
            assert wait * 0.79 <= waits <= wait * 1.2
            await pass_time(runtime)
        await drain(runtime)

    assert await states(runtime) == {"failed": 1}
    assert len(there.taken()) == 1
    assert len(there.posts) == len(WAITS_S) + 1
    assert [number for number, *_ in await attempts(runtime)] == list(range(1, len(WAITS_S) + 2))


@pytest.mark.parametrize(
    ("asked", "least_s"),
    [
        ("90", 90),
        (timedelta(hours=2), 7_200),
        ("99999999", DAY_S - 10),
    ],
    ids=["in seconds", "as a date", "in years"],
)
async def test_who_says_when_to_come_back_is_obeyed(
    runtime: Runtime, asked: str | timedelta, least_s: float
) -> None:
    alice = await person(runtime)
    if isinstance(asked, timedelta):
        asked = format_datetime(datetime.now(UTC) + asked, usegmt=True)
    answer = http(b"", f"Retry-After: {asked}", status="429 Too Many Requests")
    async with webhook_receiver(lambda _post: answer) as there:
        await endpoint(runtime, alice, there.url, waiting=2)
        await drain(runtime)

    assert len(there.posts) == 1
    first, _ = await waits_s(runtime)
    assert least_s - 5 <= first <= DAY_S
    rests = await runtime.pool.fetchval(
        "SELECT extract(epoch FROM rests_until - now())::float8 FROM webhook_endpoint"
    )
    assert abs(rests - first) < 5


async def test_who_says_to_come_back_at_once_is_given_up_no_sooner_than_others(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    answer = http(b"", "Retry-After: 1", status="503 Service Unavailable")
    waited = []
    async with webhook_receiver(lambda _post: answer) as there:
        await endpoint(runtime, alice, there.url, waiting=1)
        for _ in range(len(WAITS_S)):
            await drain(runtime)
            waited += await waits_s(runtime)
            await pass_time(runtime)

    assert waited[0] <= 1.2
    assert sum(waited) >= 3 * DAY_S


async def test_410_disables_at_once_and_tells_why(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: http(b"", status="410 Gone")) as there:
        made = await endpoint(runtime, alice, there.url, waiting=3)
        await drain(runtime)
        await give(runtime, [made.id], 1, begin=4)
        await drain(runtime)

    assert numbers(there.posts) == [1]
    now = await look(runtime, made.id)
    assert now.disabled_at is not None
    assert now.disabled_reason == "It answered 410: it wants nothing any more."
    event = await runtime.pool.fetchrow("SELECT * FROM event WHERE type = 'webhook.disabled'")
    assert event is not None
    assert event["account_id"] == alice.principal.account_id
    assert json.loads(event["data"]) == {"endpointId": made.id, "reason": now.disabled_reason}


async def test_failing_for_five_days_disables_and_tells_why(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: ERROR) as there:
        made = await endpoint(runtime, alice, there.url, waiting=1)
        await drain(runtime)
        assert (await look(runtime, made.id)).disabled_at is None
        await runtime.pool.execute(
            "UPDATE webhook_endpoint SET failing_since = now() - interval '5 days'"
        )
        await pass_time(runtime)
        await drain(runtime)

    now = await look(runtime, made.id)
    assert now.disabled_at is not None
    assert now.disabled_reason == "Nothing was delivered to it for five days."
    assert await runtime.pool.fetchval("SELECT count(*) FROM event") == 1
    assert await states(runtime) == {"pending": 1}


async def test_what_failed_long_ago_does_not_disable_at_the_first_failure_of_something_new(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: ERROR) as there:
        made = await endpoint(runtime, alice, there.url)
        await runtime.pool.execute(
            "UPDATE webhook_endpoint SET failures = 11, failing_since = now() - interval '40 days'"
        )
        await give(runtime, [made.id], 1)
        await drain(runtime)
        assert (await look(runtime, made.id)).disabled_at is None
        there.answer = lambda _post: OK
        await pass_time(runtime)
        await drain(runtime)

    now = await look(runtime, made.id)
    assert (now.failures, now.failing_since, now.disabled_at) == (0, None, None)


async def test_of_an_answer_the_beginning_is_kept_and_its_status_counts(runtime: Runtime) -> None:
    alice = await person(runtime)
    endless = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + b"\0x" * 500_000
    async with webhook_receiver(lambda _post: endless) as there:
        await endpoint(runtime, alice, there.url, waiting=2)
        await drain(runtime)

    assert await states(runtime) == {"delivered": 2}
    for _, status, error, head in await attempts(runtime):
        assert (status, error, head) == (200, None, "�x" * 512)


async def test_a_redirect_is_not_followed_and_said_in_words(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as trap:
        answer = http(b"", f"Location: {trap.url}", status="307 Elsewhere")
        async with webhook_receiver(lambda _post: answer) as there:
            await endpoint(runtime, alice, there.url, waiting=1)
            await drain(runtime)

    assert trap.posts == []
    [(_, status, error, _)] = await attempts(runtime)
    assert status == 307
    assert error == "It answered 307: it refers to another place, which is not followed."


async def test_an_address_within_a_network_is_not_reached(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as trap:
        await endpoint(runtime, alice, trap.url, waiting=1)
        await endpoint(runtime, alice, trap.url.replace("http:", "https:"), waiting=1)
        client = sending.client_for(runtime.settings)
        await Sender(runtime, client).drain()
        client.close()

    assert (trap.posts, trap.connections) == ([], 0)
    assert await states(runtime) == {"pending": 2}


async def test_the_sandboxs_receivers_are_reached_and_nothing_else_of_this_server(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        settings = runtime.settings.model_copy(update={"public_url": there.url})
        for path in ("/sandbox/hooks/mine", "/sandbox/hooks/../invoices", "/sandbox/invoices"):
            await endpoint(runtime, alice, there.url + path, waiting=1)
        client = sending.client_for(settings)
        await Sender(runtime, client).drain()
        client.close()

    assert [post.path for post in there.posts] == ["/sandbox/hooks/mine"]


async def test_what_one_process_is_sending_another_does_not(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        urls = [f"{there.url}/{number}" for number in range(40)]
        await endpoints(runtime, alice.principal.account_id, urls, waiting=5)
        async with sender(runtime) as one, sender(runtime) as two, sender(runtime) as three:
            await asyncio.gather(one.drain(), two.drain(), three.drain())

    came = [(post.path, json.loads(post.body)["n"]) for post in there.posts]
    assert len(came) == len(set(came)) == 200
    for url in urls:
        path = url.removeprefix(there.url)
        assert [number for where, number in came if where == path] == [1, 2, 3, 4, 5]


async def all_sent(runtime: Runtime, done: asyncio.Event) -> int:
    """Send until an event comes; return how many tasks there were at most."""
    most = 0
    async with sender(runtime, timeout_s=60) as sends:
        task = asyncio.create_task(sends.run())
        waiting = asyncio.create_task(done.wait())
        while not waiting.done():
            await asyncio.wait({waiting}, timeout=0.02)
            most = max(most, len(sends._turns))
        task.cancel()
        await asyncio.wait({task})
    return most


@pytest.mark.sweep
async def test_a_thousand_endpoints_are_served_while_one_hangs(runtime: Runtime) -> None:
    hanging, others = await person(runtime), await person(runtime)
    done = asyncio.Event()

    def answer(post: Post) -> bytes | None:
        if len(there.posts) == 1_001:
            done.set()
        return None if post.path == "/hangs" else OK

    async with webhook_receiver(answer) as there:
        await endpoints(runtime, hanging.principal.account_id, [f"{there.url}/hangs"])
        urls = [f"{there.url}/{number}" for number in range(1_000)]
        await endpoints(runtime, others.principal.account_id, urls)
        most = await all_sent(runtime, done)

    assert most <= SLOTS
    # The last of them had come, but perhaps was not written down by then.
    assert (await states(runtime))["pending"] <= 2


async def test_however_many_hang_those_that_have_answered_are_served(runtime: Runtime) -> None:
    done = asyncio.Event()

    def answer(post: Post) -> bytes | None:
        came = sum(post.path == "/answers" for post in there.posts)
        if came == 20:
            done.set()
        return OK if post.path == "/answers" else None

    async with webhook_receiver(answer) as there:
        for _ in range(5):
            account_id = (await person(runtime)).principal.account_id
            await endpoints(runtime, account_id, [f"{there.url}/hangs"] * 20)
        account_id = (await person(runtime)).principal.account_id
        ids = await endpoints(runtime, account_id, [f"{there.url}/answers"] * 20)
        await runtime.pool.execute(
            "UPDATE webhook_endpoint SET last_success_at = now() WHERE id = ANY ($1)", ids
        )
        await all_sent(runtime, done)

    hung = [post for post in there.posts if post.path == "/hangs"]
    assert len(hung) == SLOTS_UNPROVEN


async def test_one_accounts_hanging_endpoints_keep_no_new_one_of_another_waiting(
    runtime: Runtime,
) -> None:
    done = asyncio.Event()

    def answer(post: Post) -> bytes | None:
        if post.path == "/new":
            done.set()
        return OK if post.path == "/new" else None

    async with webhook_receiver(answer) as there:
        hanging = (await person(runtime)).principal.account_id
        await endpoints(runtime, hanging, [f"{there.url}/hangs"] * 30)
        await endpoint(runtime, await person(runtime), f"{there.url}/new", waiting=1)
        await all_sent(runtime, done)

    hung = [post for post in there.posts if post.path == "/hangs"]
    assert len(hung) == SLOTS_OF_ACCOUNT_UNPROVEN


async def test_what_strangers_have_made_of_invoices_keeps_no_endpoint_of_the_account_waiting(
    runtime: Runtime,
) -> None:
    done = asyncio.Event()

    def answer(post: Post) -> bytes | None:
        if post.path == "/own":
            done.set()
        return OK if post.path == "/own" else None

    async with webhook_receiver(answer) as there:
        alice = await person(runtime)
        ids = await endpoints(runtime, alice.principal.account_id, [f"{there.url}/hangs"] * 30)
        await runtime.pool.execute(
            "UPDATE webhook_endpoint SET seed = NULL, payment_hash = sha256(id::bytea)"
            " WHERE id = ANY ($1)",
            ids,
        )
        await endpoint(runtime, alice, f"{there.url}/own", waiting=1)
        await all_sent(runtime, done)

    hung = [post for post in there.posts if post.path == "/hangs"]
    assert len(hung) == SLOTS_OF_INVOICES


async def test_who_is_stopped_gives_back_what_it_was_at(runtime: Runtime) -> None:
    alice = await person(runtime)
    came = asyncio.Event()

    def hang(_post: Post) -> None:
        came.set()

    async with webhook_receiver(hang) as there:
        await endpoint(runtime, alice, there.url, waiting=2)
        await all_sent(runtime, came)
        there.answer = lambda _post: OK
        await drain(runtime)

    assert numbers(there.posts) == [1, 1, 2]


async def test_a_key_that_works_no_more_is_told_nothing_more(runtime: Runtime) -> None:
    alice = await person(runtime)
    key_id, _ = await key(runtime, alice, Scope.READ)
    async with webhook_receiver() as there:
        made = await endpoint(runtime, alice, there.url, waiting=1)
        await runtime.pool.execute("UPDATE webhook_endpoint SET api_key_id = $1", key_id)
        await runtime.pool.execute("UPDATE api_key SET suspended_at = now()")
        await drain(runtime)
        assert there.posts == []
        await runtime.pool.execute("UPDATE api_key SET suspended_at = NULL")
        await pass_time(runtime)
        await drain(runtime)

    assert len(there.posts) == 1
    assert (await look(runtime, made.id)).failures == 0


async def test_an_account_that_is_locked_is_told_nothing_meanwhile(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        await endpoint(runtime, alice, there.url, waiting=1)
        await runtime.pool.execute("UPDATE account SET status = 'locked'")
        await drain(runtime)

    assert there.posts == []
    assert await states(runtime) == {"pending": 1}


async def test_no_body_changes_under_its_id(runtime: Runtime) -> None:
    await endpoint(runtime, await person(runtime), "https://name.example", waiting=1)

    with pytest.raises(asyncpg.RestrictViolationError):
        await runtime.pool.execute("UPDATE webhook_delivery SET body = '{}'")


async def test_what_is_old_goes_with_its_attempts_and_endpoints_of_invoices_that_are_done(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    async with webhook_receiver() as there:
        kept = await endpoint(runtime, alice, there.url, waiting=3)
        await drain(runtime)
    async with runtime.connection() as connection:
        await webhook_endpoints.add_of_invoice(
            connection, alice.principal.account_id, bytes(32), "https://name.example"
        )
    assert await deliveries.prune(runtime) == 0
    assert await runtime.pool.fetchval("SELECT count(*) FROM webhook_endpoint") == 2
    for table in ("webhook_delivery", "webhook_endpoint"):
        await runtime.pool.execute(f"UPDATE {table} SET created_at = now() - interval '31 days'")

    assert await deliveries.prune(runtime) == 3

    assert await runtime.pool.fetchval("SELECT count(*) FROM webhook_attempt") == 0
    assert await runtime.pool.fetchval("SELECT id FROM webhook_endpoint") == kept.id


def test_what_answers_mean() -> None:
    def of(status: int, retry_after: str | None = None) -> Meaning:
        return sending.meaning(PostAnswer(status, b"", retry_after))

    assert {of(status) for status in (200, 201, 202, 204, 299)} == {Meaning.DELIVERED}
    assert {of(status) for status in (301, 302, 400, 401, 404, 500, 501)} == {Meaning.REFUSED}
    assert {of(status) for status in (429, 502, 503, 504)} == {Meaning.AWAY}
    assert of(500, "30") is Meaning.AWAY
    assert of(410) is Meaning.GONE
    assert sending.meaning(None) is Meaning.AWAY
