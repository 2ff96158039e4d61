"""How programs of several versions get along on one database: names, starts, what is told."""

from pathlib import Path
from types import SimpleNamespace
from unittest.mock import AsyncMock

import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs
from typer.testing import CliRunner

from app.commands.launch import _prepare as prepare
from app.commands.launch import launch
from app.commands.main import cli
from app.database import migrations as db
from app.database import programs
from app.database.pool import Pool
from app.process.service_manager import ServiceManager
from app.settings import Settings
from app.startup import open_runtime


async def test_every_connection_of_a_process_says_how_new_it_is(settings: Settings) -> None:
    next_one = db.migrations()[-1].number + 1
    async with (
        open_runtime(settings, migrates=False) as runtime,
        runtime.pool.acquire() as lent,
    ):
        rows = await lent.fetch(
            "SELECT DISTINCT application_name FROM pg_stat_activity"
            " WHERE datname = current_database() AND backend_type = 'client backend'"
        )
        names = {row["application_name"] for row in rows}
        assert names == {programs.program_name(), runtime.listener.instance}
        (older,) = await programs.older_than(lent, next_one)
        assert older.startswith(f"version {next_one - 1:04} from this machine (")
        assert await programs.older_than(lent, next_one - 1) == []


@pytest.mark.parametrize("migrates", [False, True])
async def test_a_process_is_refused_by_what_came_after_a_newer_version_only(
    settings: Settings, pool: Pool, migrates: bool
) -> None:
    note = "INSERT INTO schema_migration (name, checksum, phase) VALUES ($1, '', $2)"
    await pool.execute(note, "9998_later", "before")
    async with open_runtime(settings, migrates=migrates, listens=False):
        pass
    await pool.execute(note, "9999_later_still", "after")

    with pytest.raises(db.MigrationError, match="not know: 9999_later_still"):
        async with open_runtime(settings, migrates=migrates, listens=False):
            pass


@pytest.mark.parametrize("embedded", [True, False])
def test_serving_applies_what_comes_after_only_to_a_database_of_its_own_making(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, embedded: bool
) -> None:
    asked = []

    async def migrate(dsn: str, *, after: bool) -> db.Migrated:
        asked.append((dsn, after))
        raise db.MigrationError("enough")

    dsn = "postgresql:///somewhere"
    settings = Settings(data_dir=tmp_path, database_url=None if embedded else SecretStr(dsn))
    started = SimpleNamespace(dsn=dsn, is_alive=True, stop=lambda **_: True)
    monkeypatch.setattr("app.database.embedded.start", lambda _folder, **_: started)
    monkeypatch.setattr("app.database.embedded.ensure_database", AsyncMock())
    monkeypatch.setattr(db, "migrate", migrate)

    with pytest.raises(db.MigrationError, match="enough"):
        launch(settings, wants_demo=False)

    assert asked == [(dsn, embedded)]


async def test_serving_tells_what_waits_and_for_whom(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = db.Migrated([], ["0012_step"], ["version 0009 from 192.0.2.1 (3 connections)"])
    monkeypatch.setattr(db, "migrate", AsyncMock(return_value=waits))

    with capture_logs() as logs:
        await prepare(settings, ServiceManager(), wants_demo=False, after=False)

    (told,) = (log for log in logs if log["event"] == "migrations_wait")
    assert (told["waiting"], told["older"]) == (waits.waiting, waits.older)
    assert "latchkey migrate --after" in told["until"]


@pytest.mark.parametrize(
    ("migrated", "code", "output", "errors"),
    [
        (db.Migrated([], [], []), 0, "Nothing to apply.\n", ""),
        (db.Migrated(["0010_a", "0011_b"], [], []), 0, "0010_a, 0011_b\n", ""),
        (
            db.Migrated(["0010_a"], ["0012_c"], []),
            0,
            "0010_a\nWaiting for `latchkey migrate --after`: 0012_c\n",
            "",
        ),
        (
            db.Migrated([], ["0012_c"], ["version 0009 from 192.0.2.1 (3 connections)"]),
            1,
            "Nothing to apply.\nWaiting for `latchkey migrate --after`: 0012_c\n",
            (
                "latchkey: What comes after this version cannot be applied while older ones are "
                "connected: version 0009 from 192.0.2.1 (3 connections). Stop them and try again.\n"
            ),
        ),
    ],
)
def test_the_command_tells_what_was_applied_and_what_waits(
    monkeypatch: pytest.MonkeyPatch,
    migrated: db.Migrated,
    code: int,
    output: str,
    errors: str,
) -> None:
    monkeypatch.setattr(db, "migrate", AsyncMock(return_value=migrated))
    # The runner's standard error is closed in the end, and must not become that of all logs.
    monkeypatch.setattr("app.commands.console.configure_logging", lambda _level: None)
    monkeypatch.setenv("LATCHKEY_DATABASE_URL", "postgresql:///somewhere")

    finished = CliRunner().invoke(cli, ["migrate"])

    assert (finished.exit_code, finished.stdout, finished.stderr) == (
        code,
        output,
        f"latchkey: working on the database 'somewhere' on this machine\n{errors}",
    )
