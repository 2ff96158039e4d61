"""`latchkey doctor`: what it finds, whatever else is wrong, and that it tells no secret."""

import os
import ssl
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from pydantic import SecretStr

from app.commands import diagnosis
from app.database.clock import Clock
from app.database.listener import Listener
from app.database.pool import Pool
from app.doctor import database, machine, reach, rounds
from app.errors import NodeUnavailable
from app.findings import Finding, Verdict, ok, problem, warning
from app.process.runtime import Runtime
from app.process.solvency import Solvency
from app.services import solvency
from app.settings import Settings
from tests.api.harness import serving
from tests.command_line import CommandLine
from tests.factories import person
from tests.hosts import host, http, tls_of
from tests.stand_in import OTHER, StandIn, lnd_settings
from tests.story.servers import Installation

SECRETS = {
    "LATCHKEY_ROOT_KEY": "root_" + "c4naRy" * 6,
    "LATCHKEY_KEY_PEPPER": "c4naRy-pepper-long-enough-for-a-key",
    "LATCHKEY_SMTP_PASSWORD": "c4naRy",
    "LATCHKEY_SMS_GATEWAY_TOKEN": "c4naRy",
    "LATCHKEY_SMS_GATEWAY_URL": "https://user:c4naRy@127.0.0.1:1/sms?key=c4naRy",
    "LATCHKEY_REDIS_URL": "redis://user:c4naRy@127.0.0.1:1",
    "LATCHKEY_DATABASE_URL": "postgresql://latchkey:c4naRy@127.0.0.1:1/latchkey",
    "LATCHKEY_LND_PROXY": "http://user:c4naRy@127.0.0.1:1",
    "LATCHKEY_LND_MACAROON": "c4naRy",
    "LATCHKEY_PUBLIC_URL": "http://127.0.0.1:1",
}


def command_line(folder: Path, **settings: str) -> CommandLine:
    port = {"LATCHKEY_PORT": "1", "LATCHKEY_DATA_DIR": str(folder / "data"), "COLUMNS": "80"}
    return CommandLine(Installation(folder, port | settings))


def of(found: list[Finding], about: str) -> list[Finding]:
    return [one for one in found if one.about == about]


def one_of(found: list[Finding], about: str) -> Finding:
    (one,) = of(found, about)
    return one


async def test_without_anything_it_looks_at_what_there_is(tmp_path: Path) -> None:
    finished = await command_line(tmp_path).run("doctor", "--json")

    about = {one["about"]: one["verdict"] for one in finished.answer["findings"]}
    assert (finished.code, finished.answer["ok"]) == (0, True)
    assert about["database"] == about["server"] == "warning"
    assert not (tmp_path / "data").exists(), "nothing was made"


async def test_no_secret_is_printed_whatever_is_wrong(tmp_path: Path) -> None:
    line = command_line(tmp_path, **SECRETS)

    for words in (["doctor"], ["doctor", "--json"]):
        finished = await line.run(*words)
        assert finished.code == 1
        assert "c4naRy" not in finished.output + finished.errors
    assert finished.answer["settings"]["LATCHKEY_ROOT_KEY"] == "(secret)"
    wrong = {one["about"] for one in finished.answer["findings"] if one["verdict"] == "problem"}
    assert {"database", "redis", "public URL"} <= wrong


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("LATCHKEY_PROT", "1", "LATCHKEY_PROT is no setting. Did you mean LATCHKEY_PORT?"),
        ("LATCHKEY_WORKERS", "65", "LATCHKEY_WORKERS: "),
        ("LATCHKEY_NODE", "lnd", "LATCHKEY_NODE=lnd needs LATCHKEY_LND_REST_URL."),
    ],
)
async def test_settings_that_are_wrong_are_found(
    tmp_path: Path, name: str, value: str, says: str
) -> None:
    finished = await command_line(tmp_path, **{name: value}).run("doctor", "--json")

    first = finished.answer["findings"][0]
    assert finished.code == 1
    assert (first["verdict"], first["about"]) == ("problem", "settings")
    assert says in first["text"]


async def test_a_database_that_forgets_what_it_confirmed_is_a_problem(settings: Settings) -> None:
    found = of(await rounds.make(settings), "database")

    assert [one.verdict for one in found] == [Verdict.PROBLEM] * 3  # the tests' own is fast so
    assert [one.text.split()[0] for one in found] == [
        "fsync",
        "full_page_writes",
        "synchronous_commit",
    ]


async def test_migrations_that_wait_are_told(settings: Settings, pool: Pool) -> None:
    name = await pool.fetchval(
        "DELETE FROM schema_migration WHERE name = (SELECT max(name) FROM schema_migration)"
        " RETURNING name"
    )

    found = one_of(await rounds.make(settings), "migrations")

    assert found.verdict is Verdict.WARNING
    assert name in found.text


async def test_what_is_owed_and_held_is_told(settings: Settings, runtime: Runtime) -> None:
    await person(runtime, sat=5_000)

    found = await rounds.make(settings)

    assert one_of(found, "solvency").text.startswith("5,000 sat are owed to wallets and senders")
    assert one_of(found, "dealer").verdict is Verdict.OK
    assert one_of(found, "attention").verdict is Verdict.OK


@pytest.mark.parametrize(("mode", "verdict"), [("off", Verdict.OK), ("warn", Verdict.PROBLEM)])
async def test_what_is_missing_is_a_problem_where_it_is_looked_for(
    settings: Settings,
    runtime: Runtime,
    monkeypatch: pytest.MonkeyPatch,
    mode: str,
    verdict: Verdict,
) -> None:
    await person(runtime, sat=5_000)
    look = solvency.look

    async def short(looked_at: Runtime) -> Solvency:
        return replace(await look(looked_at), channels_msat=1_500, chain_msat=None)

    monkeypatch.setattr(solvency, "look", short)

    found = await rounds.make(settings.model_copy(update={"solvency": mode}))

    said = one_of(found, "solvency")
    assert said.verdict is verdict
    assert "the node holds 1 sat. 4,999 sat are missing." in said.text


async def test_a_node_is_looked_at_before_there_is_a_database(pool: Pool, tmp_path: Path) -> None:
    node = await StandIn.of(pool)
    node.findings = [ok("node credential", "It may do what is needed.")]
    settings = lnd_settings("postgresql://127.0.0.1:1/none", tmp_path)

    found = await looked_at(node, settings)

    assert one_of(found, "database").verdict is Verdict.PROBLEM
    assert one_of(found, "node").verdict is Verdict.OK
    assert node.findings[0] in found


async def looked_at(node: StandIn, settings: Settings) -> list[Finding]:
    with node.installed():
        return await rounds.make(settings)


async def test_a_node_that_answers_is_named_with_what_it_can_do(
    pool: Pool, database_url: str, tmp_path: Path
) -> None:
    node = await StandIn.of(pool)
    node.lacks = {"payments", "chain"}

    found = await looked_at(node, lnd_settings(database_url, tmp_path))

    assert one_of(found, "node").text.endswith("answers.")
    can, *cannot = of(found, "abilities")
    assert can.text == "It can do: invoices, receipts, cancellations, holds, channels."
    assert [one.text.split(":")[0] for one in cannot] == [
        "It has no payments",
        "It has no chain",
    ]
    assert await pool.fetchval("SELECT count(*) FROM known_node") == 0, "nothing was remembered"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda node: setattr(node, "away", NodeUnavailable()), "cannot be reached"),
        (lambda node: setattr(node, "identity", OTHER), "another than the one the books are of"),
    ],
)
async def test_a_node_that_is_away_or_another_is_a_problem(
    pool: Pool,
    database_url: str,
    tmp_path: Path,
    change: Callable[[StandIn], None],
    says: str,
) -> None:
    node = await StandIn.of(pool)
    await pool.execute(
        "INSERT INTO known_node (backend, identity, public_key, network)"
        " VALUES ('lnd', $1, $1, 'regtest')",
        node.identity.identity,
    )
    change(node)

    found = await looked_at(node, lnd_settings(database_url, tmp_path))

    wrong = [one for one in of(found, "node") if one.verdict is Verdict.PROBLEM]
    assert [says in one.text for one in wrong] == [True]
    assert one_of(found, "solvency").verdict is Verdict.WARNING
    assert one_of(found, "dealer").verdict is Verdict.OK


async def test_what_a_backend_says_of_its_credential_is_told(
    pool: Pool, database_url: str, tmp_path: Path
) -> None:
    node = await StandIn.of(pool)
    said = problem("node credential", "It may not pay.", "Bake another.")
    node.findings = [said]

    assert said in await looked_at(node, lnd_settings(database_url, tmp_path))


@pytest.mark.parametrize(
    ("url", "is_told"),
    [
        ("http://node.example.com:8080", True),
        ("http://192.168.1.7:8080", True),
        ("https://node.example.com:8080", False),
        ("http://127.0.0.1:8080", False),
        ("http://lnd:8080", False),
        ("http://abcdefgh.onion:8080", False),
    ],
)
async def test_a_credential_that_goes_out_in_the_clear_is_told(
    pool: Pool, tmp_path: Path, url: str, is_told: bool
) -> None:
    node = await StandIn.of(pool)
    settings = lnd_settings("postgresql://127.0.0.1:1/none", tmp_path, lnd_rest_url=url)

    found = of(await looked_at(node, settings), "node credential")

    assert ["can read it" in one.text for one in found] == [True] * is_told


async def test_one_look_that_fails_keeps_no_other_from_its_turn(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_settings: Settings) -> list[Finding]:
        raise ZeroDivisionError

    monkeypatch.setattr(machine, "disk", fail)

    found = await rounds.make(settings)

    assert one_of(found, "disk").text == "This could not be looked at (ZeroDivisionError)."
    assert of(found, "redis")


async def test_a_server_and_its_public_url_are_met_as_clients_meet_them(
    settings: Settings, runtime: Runtime
) -> None:
    async with serving(settings, runtime) as server:
        port = int(server.host.rpartition(":")[2])
        there = settings.model_copy(update={"port": port, "public_url": f"http://{server.host}"})
        found = [*await reach.server(there), *await reach.public(there)]

    assert [(one.about, one.verdict) for one in found] == [
        ("server", Verdict.OK),
        ("public URL", Verdict.OK),
        ("websockets", Verdict.OK),
    ]


async def test_a_proxy_that_is_not_named_as_trusted_is_found(
    settings: Settings, runtime: Runtime
) -> None:
    async with serving(settings, runtime) as server:
        there = settings.model_copy(update={"port": int(server.host.rpartition(":")[2])})
        before = await reach.proxies(there)
        await server.client.get("/healthz", headers={"X-Forwarded-For": "192.0.2.7"})
        found = await reach.proxies(there)

    assert before == []
    assert [(one.about, one.verdict) for one in found] == [("proxy", Verdict.WARNING)]
    assert "LATCHKEY_TRUSTED_PROXIES" in found[0].text
    assert await reach.proxies(there) == []  # nobody serves any more


async def test_processes_that_count_requests_apart_are_found(
    settings: Settings, database_url: str, runtime: Runtime
) -> None:
    pool, counting = runtime.pool, settings.model_copy(update={"rate_limits": "on"})
    alone = await database.processes(pool, counting)
    second = Listener(database_url, Clock(60.0))
    await second.start()
    found = await database.processes(pool, counting)
    shared = counting.model_copy(update={"redis_url": SecretStr("redis://127.0.0.1:1")})
    together = await database.processes(pool, shared)
    await second.stop()

    assert [one.text[:11] for one in found] == ["2 processes"]
    assert (alone, together) == ([], [])


async def test_a_proxy_without_websockets_and_somebody_else_at_our_port_are_found(
    settings: Settings,
) -> None:
    async with host(http()) as served:
        there = settings.model_copy(
            update={"port": served.port, "public_url": f"http://127.0.0.1:{served.port}"}
        )
        found = [*await reach.server(there), *await reach.public(there)]

    assert [(one.about, one.verdict) for one in found] == [
        ("server", Verdict.PROBLEM),
        ("public URL", Verdict.OK),
        ("websockets", Verdict.PROBLEM),
    ]


@pytest.mark.parametrize("trusted", [True, False])
async def test_a_certificate_that_ends_soon_or_is_not_believed_is_found(
    settings: Settings, tmp_path: Path, trusted: bool
) -> None:
    server_side, client_side = tls_of("localhost", tmp_path)
    believed = client_side if trusted else ssl.create_default_context()
    async with host(http(), server_side) as served:
        there = settings.model_copy(update={"public_url": f"https://localhost:{served.port}"})
        with patch("ssl.create_default_context", lambda *_, **__: believed):
            found = await reach.public(there)

    certificate = one_of(found, "certificate")
    if trusted:
        assert certificate.verdict is Verdict.WARNING
        assert certificate.text.startswith("It is valid for 1 more days, until ")
    else:
        assert certificate.verdict is Verdict.PROBLEM
        assert "self-signed certificate" in certificate.text


@pytest.mark.parametrize(
    ("node", "verdict"), [("sandbox", Verdict.WARNING), ("lnd", Verdict.PROBLEM)]
)
async def test_a_public_url_without_tls_is_found(
    database_url: str, tmp_path: Path, node: str, verdict: Verdict
) -> None:
    settings = lnd_settings(database_url, tmp_path, node=node, public_url="http://shop.invalid")

    with patch.object(reach, "_client", lambda: pytest.fail("nobody is asked here")):
        found = reach._encryption(settings)

    assert [one.verdict for one in found] == [verdict]


@pytest.mark.parametrize(
    ("age_h", "verdict"), [(None, Verdict.PROBLEM), (1, Verdict.OK), (48, Verdict.PROBLEM)]
)
def test_backups_are_looked_at_by_their_age(
    tmp_path: Path, age_h: int | None, verdict: Verdict
) -> None:
    settings = Settings(backup_dir=tmp_path)
    if age_h is not None:
        file = tmp_path / "dump"
        file.touch()
        written = file.stat().st_mtime - age_h * 3_600
        os.utime(file, (written, written))

    assert [one.verdict for one in machine.backups(settings)] == [verdict]


def test_files_with_secrets_that_others_may_read_are_found(tmp_path: Path) -> None:
    macaroon = tmp_path / "a.macaroon"
    macaroon.touch(mode=0o644)
    macaroon.chmod(0o644)
    settings = Settings(data_dir=tmp_path, lnd_macaroon_file=macaroon)

    assert [one.mend for one in machine.secrets(settings)] == [f"chmod 600 {macaroon}"]


LONG = [
    ok("disk", "All is well there."),
    warning("public URL", "word " * 30, "mend " * 30),
    problem("node", "x" * 120),
]


def test_the_text_fits_a_terminal_of_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")

    lines = diagnosis._text(LONG, coloured=False).splitlines()

    assert all(len(line) <= 80 for line in lines if "xxx" not in line)
    assert lines[0] == "ok       disk        All is well there."
    assert lines[-1] == "1 problem, 1 warning."
    assert "\x1b" not in "".join(lines)


def test_only_a_terminal_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    stdout: Any = type("Terminal", (), {"isatty": lambda _: True})()
    monkeypatch.setattr("sys.stdout", stdout)

    assert diagnosis._is_coloured()
    assert "\x1b[31mproblem\x1b[0m" in diagnosis._text(LONG, coloured=True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not diagnosis._is_coloured()
