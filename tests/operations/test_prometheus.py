"""What servers export after real traffic: read by Prometheus' own parsers, and by itself."""

import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx2
import pytest
from prometheus_client.openmetrics import parser

from tests.hosts import free_port
from tests.operations import prometheus
from tests.operations.prometheus import alerts, dashboard_expressions, metrics_of, promtool
from tests.operations.tools import program, running, until
from tests.story import documents
from tests.story.servers import Installation, Server, person

OPENMETRICS = {"Accept": "application/openmetrics-text; version=1.0.0"}
UNKNOWN_KEY = "blink_" + "x" * 38

#: Told only where there is something to tell of; tests/integration and promtool have them.
ELSEWHERE = {"latchkey_workers"}


families_in: Any = parser.text_string_to_metric_families


async def traffic(server: Server) -> None:
    """Do something of each kind: pay inside and outside, fail, be refused."""
    payer, payee = await person(server, sat=10_000), await person(server)
    outside = await server.sandbox("invoices", amountSat=100)
    slow = await server.sandbox("invoices", amountSat=100, behaviour="timeout_then_settle")
    impossible = await server.sandbox("invoices", amountSat=100, behaviour="no_route")
    for invoice in (outside, impossible, slow):
        await server.post(
            documents.PAY, key=payer.key, wallet=payer.btc, request=invoice["paymentRequest"]
        )
    await server.post(
        documents.SEND,
        key=payer.key,
        wallet=payer.btc,
        recipient=payee.btc,
        amount=10,
        memo="",
    )
    await server.post("{ me { id } }")
    await server.post("{ me { id } }", key=UNKNOWN_KEY)
    await server.post("{ me { id } }", key="nothing of ours")
    await server.post("{")
    await server.client.get("/nowhere-at-all")
    await server.client.get("/readyz")


async def exposition(server: Server, **headers: str) -> str:
    """Return what a server tells now, asked over a connection of its own."""
    async with httpx2.AsyncClient(base_url=server.url, timeout=30, trust_env=False) as client:
        answer = await client.get("/metrics", headers=headers)
    assert answer.status_code == 200
    return answer.text


def told_all(installation: Installation) -> Installation:
    """Return an installation whose servers tell all they can."""
    backups = installation.folder / "backups"
    backups.mkdir()
    (backups / "newest").write_text("a backup")
    more = {"LATCHKEY_SOLVENCY": "warn", "LATCHKEY_BACKUP_DIR": str(backups)}
    return replace(installation, settings={**installation.settings, **more})


def values(text: str, name: str, **labels: str) -> list[float]:
    """Return the values of all series of a name with these labels."""
    found = []
    for line in text.splitlines():
        match = re.fullmatch(rf"{name}(?:{{(.*)}})? (\S+)", line)
        if match and all(
            f'{label}="{value}"' in (match[1] or "") for label, value in labels.items()
        ):
            found.append(float(match[2]))
    return found


async def test_a_server_exports_what_rules_dashboard_and_documents_name(
    installation: Installation,
) -> None:
    async with told_all(installation).serving() as server:
        await traffic(server)

        async def solvency_is_known() -> bool:
            return bool(values(await exposition(server), "latchkey_solvency_short_msat"))

        await until(solvency_is_known, "what is owed and held")
        text = await exposition(server)
        open_text = await exposition(server, **OPENMETRICS)

    assert promtool("check", "metrics", given=text) == ""
    parsed = {family.name for family in families_in(open_text)}
    assert {
        "latchkey_operation_seconds",
        "latchkey_payments",
        "latchkey_node_call_seconds",
    } <= parsed

    exported = prometheus.series_of(text) | ELSEWHERE
    named = {name for rule in prometheus.rules() for name in metrics_of(rule["expr"])}
    named |= {name for one in dashboard_expressions() for name in metrics_of(one)}
    assert len(named) > 60
    assert named - exported == set()

    documented = prometheus.MONITORING.read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| `(latchkey_\w+)` \|", documented, flags=re.MULTILINE))
    assert rows == prometheus.families_of(text) | ELSEWHERE

    assert values(text, "latchkey_payments_total", rail="lightning", outcome="settled") == [1]
    assert values(text, "latchkey_payments_total", rail="lightning", outcome="failed") == [1]
    assert values(text, "latchkey_payments_pending", rail="lightning") == [1]
    assert values(text, "latchkey_receipts_total", rail="lightning", outcome="credited") == [1]
    assert values(text, "latchkey_receipts_msat_total") == [10_000_000]
    assert values(text, "latchkey_credentials_refused_total", reason="malformed")[0] >= 1
    assert values(text, "latchkey_operation_seconds_count", field="me", outcome="denied") == [1]
    assert values(text, "latchkey_http_requests_total", route="pages", status="404") == [1]
    assert "nowhere" not in text


async def test_all_processes_are_told_of_whichever_is_asked(installation: Installation) -> None:
    query = "{ globals { network } }"
    async with installation.serving(LATCHKEY_WORKERS="2") as server:
        for _ in range(24):
            async with httpx2.AsyncClient(base_url=server.url, trust_env=False) as client:
                await client.post("/graphql", json={"query": query})

        for _ in range(8):
            text = await exposition(server)
            counted = values(text, "latchkey_operation_seconds_count", field="globals")
            assert sum(counted) == 24
            assert len(counted) == 2, "the system gave all connections to one process"
            assert values(text, "latchkey_workers", state="answered") == [2]
            assert len(values(text, "process_cpu_seconds_total")) == 2
            # What is the same for all is told once.
            assert len(values(text, "latchkey_ready", part="database")) == 1
            assert len(values(text, "latchkey_database_xid_age")) == 1
            assert promtool("check", "metrics", given=text) == ""


@pytest.mark.thorough_operations
async def test_who_takes_the_place_of_a_process_has_its_number(installation: Installation) -> None:
    async with installation.serving(LATCHKEY_WORKERS="2") as server:
        await server.post("{ globals { network } }")
        os.kill(worker_of(server), signal.SIGKILL)

        async def has_taken_its_place() -> bool:
            try:
                text = await exposition(server)
            except httpx2.HTTPError:  # it was given to the one that died
                return False
            counted = values(text, "latchkey_operation_seconds_count", field="globals")
            return values(text, "latchkey_workers", state="answered") == [2] and len(counted) < 2

        await until(has_taken_its_place, "another process")
        workers = set(re.findall(r'worker="(\d+)"', await exposition(server)))
        assert workers == {"0", "1"}


def worker_of(server: Server) -> int:
    """Return a process that serves on behalf of another, which would start a new one."""
    pid = server.process.pid
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    serving = [
        int(child)
        for child in children
        if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]
    return serving[0]


@asynccontextmanager
async def watched(server: Server, folder: Path) -> AsyncIterator[httpx2.AsyncClient]:
    """Run Prometheus with our files, impatiently, on a server while the block runs."""
    rules = prometheus.RULES.read_text(encoding="utf-8")
    (folder / "latchkey.rules.yaml").write_text(re.sub(r"\n +for: .*", "", rules))
    configuration = prometheus.CONFIGURATION.read_text(encoding="utf-8")
    configuration = configuration.replace("127.0.0.1:8000", server.url.removeprefix("http://"))
    configuration = configuration.replace("interval: 15s", "interval: 1s")
    (folder / "prometheus.yaml").write_text(configuration)
    port = free_port()
    command = [
        program("prometheus", "prometheus"),
        f"--config.file={folder}/prometheus.yaml",
        f"--storage.tsdb.path={folder}/series",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    async with (
        running(command, folder / "prometheus.log", port=port),
        httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as client,
    ):
        yield client


async def ask(client: httpx2.AsyncClient, path: str, **query: str) -> Any:
    answer = await client.get(f"/api/v1/{path}", params=query)
    told = answer.json()
    assert told["status"] == "success", told
    return told["data"]


async def firing(client: httpx2.AsyncClient) -> set[str]:
    """Return the names of the alerts that fire."""
    told = await ask(client, "alerts")
    return {one["labels"]["alertname"] for one in told["alerts"] if one["state"] == "firing"}


@pytest.mark.thorough_operations
async def test_prometheus_itself_sees_alerts_fire(installation: Installation) -> None:
    folder = installation.folder / "prometheus"
    folder.mkdir()
    async with (
        told_all(installation).serving() as server,
        watched(server, folder) as client,
    ):
        await traffic(server)

        async def is_up() -> bool:
            return "LatchkeyWatched" in await firing(client)

        await until(is_up, "the alert that always fires")
        empty: list[str] = []

        async def shows_most() -> bool:
            empty[:] = [
                expression
                for expression in dashboard_expressions()
                if not (await ask(client, "query", query=expression))["result"]
            ]
            return len(empty) < 12

        try:
            await until(shows_most, "a dashboard that shows something nearly everywhere")
        except AssertionError as error:
            raise AssertionError(f"{error}: nothing for {empty}") from None
        assert await firing(client) <= {"LatchkeyWatched", "LatchkeyPoolBusy"}
        await server.kill()

        async def is_down() -> bool:
            return "LatchkeyDown" in await firing(client)

        await until(is_down, "LatchkeyDown")
    assert {rule["alert"] for rule in alerts()} >= {"LatchkeyDown", "LatchkeyWatched"}
