"""What operators see of webhooks: how much waits, and whether anybody sends it."""

from app.doctor import webhooks
from app.findings import Verdict
from app.http.attention import LATE, Watch
from app.http.draining import Draining
from app.http.health import Health
from app.http.metrics import Metrics
from app.process.runtime import Runtime
from app.services import outbox
from app.services.event_types import EventType
from app.services.webhooks import backlog
from app.services.webhooks.backlog import Backlog
from tests.factories import person
from tests.hosts import http
from tests.webhooks import drain, endpoint, give, webhook_receiver


async def test_nothing_waits_at_the_beginning(runtime: Runtime) -> None:
    assert await backlog.look(runtime) == Backlog()
    [found] = await webhooks.look(runtime)
    assert found.verdict is Verdict.OK


async def test_what_waits_and_what_was_given_up_is_counted(runtime: Runtime) -> None:
    alice = await person(runtime)
    async with webhook_receiver(lambda _post: http(b"", status="400 No")) as there:
        made = await endpoint(runtime, alice, there.url, waiting=3)
        off = await endpoint(runtime, alice, there.url, waiting=1)
        await runtime.pool.execute(
            "UPDATE webhook_endpoint SET disabled_at = now() WHERE id = $1", off.id
        )
        await runtime.pool.execute(
            "UPDATE webhook_delivery SET attempts = 10, failures = 10 WHERE event_id = 1"
        )
        await drain(runtime)
        await give(runtime, [made.id], 1, begin=4)

    found = await backlog.look(runtime)

    assert (found.waiting, found.failed, found.failing_endpoints) == (3, 1, 1)
    assert found.oldest_s > 0
    assert not found.is_late
    [told] = await webhooks.look(runtime)
    assert told.verdict is Verdict.WARNING
    assert "failed at 1 endpoints" in told.text
    sent = runtime.sent_webhooks
    assert (sent.delivered, sent.refused, sent.given_up) == (0, 2, 1)
    metrics = Metrics()
    health = Health(metrics)
    health.open(runtime, Draining())
    await health.look_around()
    assert metrics.world.get_sample_value("latchkey_webhooks", {"what": "waiting"}) == 3
    value = metrics.own.get_sample_value
    assert value("latchkey_webhook_tries_total", {"outcome": "given_up"}) == 1


async def test_what_nobody_sends_is_told(runtime: Runtime) -> None:
    alice = await person(runtime)
    await endpoint(runtime, alice, "https://name.example", waiting=1)
    await runtime.pool.execute("UPDATE webhook_endpoint SET due_at = now() - interval '1 hour'")

    assert (await backlog.look(runtime)).late_s >= 3_600

    watch = Watch()
    watch.open(runtime)
    assert (await watch.counts())[LATE] == 1
    [found] = await webhooks.look(runtime)
    assert found.verdict is Verdict.WARNING
    assert "nobody sends it" in found.text


async def test_an_event_of_which_nobody_makes_deliveries_is_told_too(runtime: Runtime) -> None:
    account_id = (await person(runtime)).principal.account_id
    async with runtime.connection() as connection:
        await outbox.record(connection, EventType.SESSION_CREATED, account_id=account_id)
    await runtime.pool.execute("UPDATE event SET created_at = now() - interval '1 hour'")

    assert (await backlog.look(runtime)).is_late
