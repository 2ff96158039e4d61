"""What supervisors, balancers and Prometheus are told, and who may see which of it."""

import asyncio
import re
from dataclasses import replace
from time import monotonic

import asyncpg
import httpx2
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from structlog.testing import capture_logs

from app import permissions
from app.errors import NodeUnavailable
from app.http.draining import Draining
from app.http.errors import EXCEPTION_HANDLERS
from app.http.health import Health
from app.http.metrics import Metrics
from app.http.middleware import Edge
from app.limits.limiter import Limiter
from app.limits.shared import SharedWindows
from app.limits.windows import StorageDownError
from app.process.runtime import Runtime
from app.services.payments import attention
from tests.api.conftest import Serve
from tests.api.harness import Server
from tests.factories import key, person, sandbox

INVOICE = """
mutation ($wallet: WalletId!) {
  lnInvoiceCreate(input: {walletId: $wallet, amount: 1}) {
    invoice { paymentHash } errors { code }
  }
}
"""
OPENMETRICS = {"Accept": "application/openmetrics-text; version=1.0.0, text/plain;q=0.5"}


def client_of(
    health: Health, *, peer: str = "127.0.0.1", metrics: Metrics | None = None
) -> httpx2.AsyncClient:
    app = Starlette(routes=health.routes(), exception_handlers=EXCEPTION_HANDLERS)
    transport = httpx2.ASGITransport(Edge(app, {}, logs_all=False), client=(peer, 50_000))
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")


def health_of(runtime: Runtime) -> Health:
    health = Health(Metrics())
    health.open(runtime, Draining())
    return health


async def readiness(health: Health) -> httpx2.Response:
    async with client_of(health) as client:
        return await client.get("/readyz")


async def test_a_live_server_says_nothing_but_that(server: Server) -> None:
    answer = await server.client.get("/healthz")

    assert answer.status_code == 200
    assert answer.content == b""


async def test_a_server_is_live_before_it_is_ready() -> None:
    async with client_of(Health(Metrics())) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get("/readyz")).status_code == 503


async def test_a_ready_server_lists_its_parts(server: Server) -> None:
    async with asyncio.timeout(10):  # its listener beats again once tests without a loop are over
        while (answer := await server.client.get("/readyz")).status_code != 200:  # noqa: ASYNC110
            await asyncio.sleep(0.1)

    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ready",
        "checks": {"database": "ok", "writes": "ok", "listener": "ok", "node": "ok", "clock": "ok"},
    }


async def test_what_a_person_must_look_at_is_told_and_keeps_no_server_from_being_ready(
    runtime: Runtime,
) -> None:
    await runtime.pool.execute(
        "INSERT INTO receipt (rail, reference, amount_msat, state)"
        " VALUES ('lightning', sha256(''), 1, 'suspense')"
    )
    metrics = Metrics()
    health = Health(metrics)
    health.open(runtime, Draining())

    answer = await readiness(health)
    async with client_of(health) as client:
        shown = (await client.get("/metrics")).text

    assert answer.status_code == 200
    assert answer.json()["attention"] == ["receipts_in_suspense"]
    assert 'latchkey_needs_attention{what="receipts_in_suspense"} 1.0' in shown
    assert 'latchkey_needs_attention{what="payments_lost"} 0.0' in shown


async def test_what_cannot_be_counted_keeps_no_server_from_being_ready(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_runtime: Runtime) -> None:
        raise TimeoutError

    monkeypatch.setattr(attention, "needed", fail)

    with capture_logs() as logs:
        answer = await readiness(health_of(runtime))

    assert answer.status_code == 200
    assert [entry["event"] for entry in logs if "attention" in entry["event"]] == [
        "attention_not_counted"
    ]


async def test_a_server_whose_node_is_away_says_so_and_stays_in_service(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_node: object) -> int:
        raise NodeUnavailable("postgresql://user:secret@host")

    monkeypatch.setattr(type(sandbox(runtime)), "info", fail)
    answer = await readiness(health_of(runtime))

    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ready",
        "checks": {
            "database": "ok",
            "writes": "ok",
            "listener": "ok",
            "node": "down",
            "clock": "ok",
        },
    }


async def test_a_server_whose_database_is_away_is_not_ready(runtime: Runtime) -> None:
    await runtime.pool.close()
    with capture_logs() as lines:
        answer = await readiness(health_of(runtime))

    assert answer.status_code == 503
    assert answer.json()["checks"] == {
        "database": "down",
        "writes": "down",
        "listener": "ok",
        "node": "down",
        "clock": "ok",
    }
    assert {line["event"] for line in lines} >= {"not_ready"}


async def test_a_server_that_hears_of_no_changes_is_not_ready(runtime: Runtime) -> None:
    await runtime.listener.stop()
    answer = await readiness(health_of(runtime))

    assert answer.status_code == 503
    assert answer.json()["checks"] == {
        "database": "ok",
        "writes": "ok",
        "listener": "down",
        "node": "ok",
        "clock": "ok",
    }


async def test_a_server_whose_clock_is_off_says_so_and_makes_no_invoices(serve: Serve) -> None:
    server = await serve(clock_skew_max_s=1e-12)
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, permissions.Scope.RECEIVE)

    ready = await server.client.get("/readyz")
    text = (await server.client.get("/metrics")).text
    made = await server.post(INVOICE, {"wallet": str(owner.btc)}, X_API_KEY=secret)

    assert ready.status_code == 503
    assert re.fullmatch(
        r"down: this machine's clock is [\d.,]+ s (ahead of|behind) the database's",
        ready.json()["checks"]["clock"],
    )
    assert re.search(r"^latchkey_clock_skew_seconds \S+$", text, flags=re.MULTILINE)
    payload = made.json()["data"]["lnInvoiceCreate"]
    assert payload["invoice"] is None
    assert [error["code"] for error in payload["errors"]] == ["CLOCK_SKEWED"]


_REFUSING = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '{code}';
END $$;
CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION refuse();
"""


@pytest.mark.parametrize(
    ("code", "why"),
    [("53100", "the disk is full"), ("25006", "the database is read-only")],
)
async def test_a_server_whose_database_does_not_write_is_not_ready_and_says_why(
    runtime: Runtime, code: str, why: str
) -> None:
    await runtime.pool.execute(_REFUSING.format(code=code, table="pulse"))
    answer = await readiness(health_of(runtime))

    assert answer.status_code == 503
    assert answer.json()["checks"] == {
        "database": "ok",
        "writes": f"down: {why}",
        "listener": "ok",
        "node": "ok",
        "clock": "ok",
    }


async def test_a_write_that_a_request_was_refused_makes_the_server_not_ready_for_a_while(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    await runtime.pool.execute(_REFUSING.format(code="53100", table="account"))
    with pytest.raises(asyncpg.DiskFullError):
        await person(runtime)
    refused = await readiness(health_of(runtime))
    monkeypatch.setattr("app.http.health._REFUSED_FOR_S", 0.0)
    later = await readiness(health_of(runtime))

    assert refused.json()["checks"]["writes"] == "down: the disk is full"
    assert later.json()["checks"]["writes"] == "ok"


async def test_whether_the_database_writes_is_tried_once_in_a_while(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.http.health._FRESH_FOR_S", 0.0)
    health = health_of(runtime)
    await readiness(health)
    first = await runtime.pool.fetchval("SELECT at FROM pulse")
    await readiness(health)

    assert await runtime.pool.fetchval("SELECT at FROM pulse") == first


async def test_a_server_whose_database_does_not_write_is_live(runtime: Runtime) -> None:
    await runtime.pool.execute(_REFUSING.format(code="53100", table="pulse"))
    async with client_of(health_of(runtime)) as client:
        assert (await client.get("/healthz")).status_code == 200


async def test_metrics_tell_since_when_the_database_runs(runtime: Runtime) -> None:
    async with client_of(health_of(runtime)) as client:
        text = (await client.get("/metrics")).text

    began = await runtime.pool.fetchval("SELECT pg_postmaster_start_time()")
    found = re.search(r"^latchkey_database_start_time_seconds (\S+)", text, flags=re.MULTILINE)
    assert found is not None
    assert float(found[1]) == pytest.approx(began.timestamp())


@pytest.mark.parametrize("away", [False, True])
async def test_a_server_tells_of_redis_and_is_ready_without_it(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch, away: bool
) -> None:
    async def ask(_windows: object) -> None:
        if away:
            raise StorageDownError

    monkeypatch.setattr(SharedWindows, "ask", ask)
    limiter = Limiter(SharedWindows("redis://127.0.0.1:1"))
    answer = await readiness(health_of(replace(runtime, limiter=limiter)))
    await limiter.close()

    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ready",
        "checks": {
            "database": "ok",
            "writes": "ok",
            "listener": "ok",
            "node": "ok",
            "clock": "ok",
            "redis": "down" if away else "ok",
        },
    }


async def test_many_who_ask_at_once_cost_one_look(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = 0

    async def count(_node: object) -> int:
        nonlocal looks
        looks += 1
        return 0

    monkeypatch.setattr(type(sandbox(runtime)), "info", count)
    health = health_of(runtime)
    async with client_of(health) as client:
        await asyncio.gather(*(client.get("/readyz") for _ in range(50)))

    assert looks == 1


async def test_a_part_that_does_not_answer_is_down_in_time(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(_node: object) -> int:
        await asyncio.Event().wait()
        return 0

    monkeypatch.setattr("app.http.health._CHECK_TIMEOUT_S", 0.05)
    monkeypatch.setattr(type(sandbox(runtime)), "info", hang)
    began = monotonic()
    answer = await readiness(health_of(runtime))

    assert answer.json()["checks"]["node"] == "down"
    assert monotonic() - began < 2


# O2: metrics.


def behind_proxy(runtime: Runtime) -> Runtime:
    settings = runtime.settings.model_copy(update={"trusted_proxies": ("10.0.0.0/8",)})
    return replace(runtime, settings=settings)


@pytest.mark.parametrize(
    ("peer", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("::ffff:127.0.0.1", {}, 200),
        ("10.1.2.3", {}, 200),
        ("203.0.113.9", {}, 403),
        ("192.168.1.1", {}, 403),
        ("", {}, 403),
        ("203.0.113.9", {"X-Forwarded-For": "127.0.0.1"}, 403),
        # Through the named proxy: it depends on who called it.
        ("10.1.2.3", {"X-Forwarded-For": "203.0.113.9"}, 403),
        ("10.1.2.3", {"X-Forwarded-For": "127.0.0.1, 203.0.113.9"}, 403),
        ("10.1.2.3", {"X-Forwarded-For": "10.7.7.7"}, 200),
        # Through a proxy on this machine that nobody named: who called it is not known.
        ("127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, 403),
        ("127.0.0.1", {"Via": "1.1 proxy"}, 403),
        ("127.0.0.1", {"Forwarded": "for=127.0.0.1"}, 403),
    ],
)
async def test_metrics_are_for_this_machine_and_trusted_networks(
    runtime: Runtime, peer: str, headers: dict[str, str], status: int
) -> None:
    async with client_of(health_of(behind_proxy(runtime)), peer=peer) as client:
        answer = await client.get("/metrics", headers=headers)

    assert answer.status_code == status
    assert ("latchkey" in answer.text) == (status == 200)


async def test_metrics_count_operations_by_the_fields_of_the_schema(server: Server) -> None:
    query = "query ClientChosen { mine: globals { network } }"
    before = await sample(server, "globals", "success")
    for _ in range(3):
        await server.post(query)
    await server.post("{ me { id } }")

    assert await sample(server, "globals", "success") == before + 3
    assert await sample(server, "me", "denied") >= 1
    text = (await server.client.get("/metrics", headers=OPENMETRICS)).text
    assert "ClientChosen" not in text
    assert "mine" not in text


async def sample(server: Server, field: str, outcome: str) -> float:
    """Return how many queries of a root field were answered with an outcome."""
    text = (await server.client.get("/metrics", headers=OPENMETRICS)).text
    labels = f'field="{field}",operation="query",outcome="{outcome}"'
    found = re.search(rf"latchkey_operation_seconds_count{{{labels}}} (\S+)", text)
    return float(found[1]) if found else 0


async def test_a_mutation_refused_in_its_payload_counts_as_an_error(server: Server) -> None:
    await server.post(
        'mutation { lnInvoiceCreateOnBehalfOfRecipient(input: {recipientWalletId: "x", amount: 1})'
        " { errors { message } } }"
    )

    text = (await server.client.get("/metrics")).text
    assert (
        'latchkey_operation_seconds_count{field="lnInvoiceCreateOnBehalfOfRecipient",'
        'operation="mutation",outcome="error"}' in text
    )


async def test_metrics_show_refusals_sockets_and_the_pool(server: Server) -> None:
    await server.post("{")
    async with server.connect():
        open_now = (await server.client.get("/metrics")).text
    await asyncio.sleep(0.05)
    after = (await server.client.get("/metrics")).text

    assert 'latchkey_refused_requests_total{status="400"}' in after
    assert 'latchkey_http_requests_total{route="/graphql",status="400"}' in after
    assert "latchkey_database_pool_connections_max 8.0" in after
    assert gauge(open_now, "latchkey_websockets") == gauge(after, "latchkey_websockets") + 1


def gauge(text: str, name: str) -> float:
    found = re.search(rf"^{name} (\S+)$", text, re.MULTILINE)
    assert found is not None
    return float(found[1])


async def test_metrics_speak_the_format_that_is_asked_for(server: Server) -> None:
    plain = await server.client.get("/metrics")
    open_format = await server.client.get("/metrics", headers=OPENMETRICS)
    odd = await server.client.get(
        "/metrics", headers={"Accept": "application/openmetrics-text; version=x;;="}
    )

    assert plain.headers["content-type"].startswith("text/plain")
    assert open_format.headers["content-type"].startswith("application/openmetrics-text")
    assert open_format.text.endswith("# EOF\n")
    assert odd.status_code == 200


# The way in: `app.http.middleware`.


async def failing(_scope: Scope, _receive: Receive, _send: Send) -> None:
    raise ZeroDivisionError("a secret of the server")


async def half_sent(_scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    raise ZeroDivisionError


async def page(_request: Request) -> Response:
    raise ZeroDivisionError("a secret of the server")


@pytest.mark.parametrize("path", ["/direct", "/routed"])
async def test_a_bug_anywhere_is_answered_with_a_fixed_text(path: str) -> None:
    app = Starlette(routes=[Route("/routed", page)], exception_handlers=EXCEPTION_HANDLERS)
    edge = Edge(app, {"/direct": failing}, logs_all=False)
    transport = httpx2.ASGITransport(edge, client=("127.0.0.1", 1))
    async with httpx2.AsyncClient(transport=transport, base_url="http://x") as client:
        with capture_logs() as lines:
            answer = await client.get(path)

    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "secret" not in answer.text
    assert "division" not in answer.text.lower()
    assert [line["event"] for line in lines] == ["request_failed", "request_answered"]


async def test_an_answer_that_broke_off_is_not_begun_again() -> None:
    edge = Edge(Starlette(), {"/": half_sent}, logs_all=False)
    sent = []

    async def send(message: object) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    with capture_logs():
        await edge(scope, _nothing, send)

    assert len(sent) == 1


async def _nothing() -> dict[str, object]:
    return {"type": "http.disconnect"}
