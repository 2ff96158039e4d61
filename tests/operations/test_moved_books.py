"""`latchkey database move`: one set of books before, one after, whatever happens in between."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import asyncpg
import pytest

from app.backup import moving, restoring
from app.backup.faults import BackupError
from app.database.opening import DatabaseUnusableError
from app.database.programs import pooled_name
from app.permissions import Scope
from app.services import checkup, installation
from app.services.installation import MovedAwayError
from app.settings import Settings
from app.startup import open_runtime
from tests.conftest import make_settings
from tests.factories import balance, key, person
from tests.operations.backups import empty_database, started
from tests.operations.own_server import room, server
from tests.operations.postgres import ROLE, Postgres
from tests.operations.test_backup_commands import command_line
from tests.schema_dump import dump

__all__ = ["room", "server"]


class Died(Exception):
    """The process ends here."""


@pytest.fixture
async def books(settings: Settings) -> Settings:
    """Settings of an installation that has been worked on, and has stopped."""
    async with started(settings) as runtime:
        await key(runtime, await person(runtime, sat=5_000), Scope.READ)
    return settings


def there(settings: Settings, url: str) -> Settings:
    return make_settings(url, settings.data_dir)


def url_of(settings: Settings) -> str:
    assert settings.database_url is not None
    return settings.database_url.get_secret_value()


async def starts(settings: Settings) -> bool:
    """Tell whether a server starts, whose books are then right, and whose sends are open."""
    try:
        async with started(settings) as runtime:
            assert runtime.sends.is_open
            assert (await checkup.check(runtime)).ok
    except MovedAwayError:
        return False
    return True


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Any]:
    connection = await asyncpg.connect(url)
    try:
        yield connection
    finally:
        await connection.close()


async def test_the_books_move_and_the_database_before_is_retired(
    books: Settings, cluster: str
) -> None:
    async with empty_database(cluster) as url:
        schema = dump(url_of(books))
        moved = await moving.move(books, url)

        assert moved.report.ok
        assert dump(url) == schema
        assert await starts(there(books, url))
        assert not await starts(books)
        again = await moving.move(books, url)
        assert again.to == moved.to
        async with empty_database(cluster) as third:
            with pytest.raises(BackupError, match=r"were moved to .* before"):
                await moving.move(books, third)


async def test_the_books_move_to_several_servers_of_which_one_is_the_primary(
    books: Settings, server: Postgres
) -> None:
    async with connected(server.admin_url) as admin:
        await admin.execute(f"CREATE DATABASE several OWNER {ROLE}")
    url = server.url("several")
    several = url.replace("@", "@127.0.0.1:1,")

    moved = await moving.move(books, several)

    assert moved.to == f"several on 127.0.0.1:1,127.0.0.1:{server.port}"
    assert await starts(there(books, several))
    assert not await starts(books)
    assert (await moving.move(books, several)).to == moved.to


async def test_whoever_works_through_a_pooler_alone_is_seen_by_what_is_asked(
    books: Settings, cluster: str
) -> None:
    """A server that cannot reach the direct address has no connection with its name."""
    async with empty_database(cluster) as url, connected(url_of(books)) as pooled:
        await pooled.fetchval("SELECT set_config('application_name', $1, false)", pooled_name())
        works = asyncio.create_task(_asks(pooled))
        with pytest.raises(BackupError, match="at work"):
            await moving.move(books, url)
        works.cancel()
        assert (await moving.move(books, url)).report.ok, "an idle connection is the pooler's"


async def _asks(connection: Any) -> None:
    while True:
        await connection.execute("SELECT")
        await asyncio.sleep(0.5)


_THOROUGH = pytest.mark.thorough_operations
_STEPS: dict[str, Any] = {
    "_copy": moving,
    "check": restoring,
    "set_fact": installation,
    "_arrive": moving,
}


@pytest.mark.parametrize(
    "name",
    ["_copy", "set_fact", *(pytest.param(n, marks=_THOROUGH) for n in ("check", "_arrive"))],
)
@pytest.mark.parametrize("is_done", [True, pytest.param(False, marks=_THOROUGH)])
async def test_a_move_that_dies_at_any_step_is_made_again(
    books: Settings, cluster: str, name: str, is_done: bool
) -> None:
    if name != "_arrive" or not is_done:
        await _dies_and_goes_on(books, cluster, _STEPS[name], name, is_done=is_done)


async def _dies_and_goes_on(
    books: Settings, cluster: str, room: Any, name: str, *, is_done: bool
) -> None:
    whole = getattr(room, name)

    def dies_now(*arguments: Any) -> None:
        if is_done:
            whole(*arguments)
        raise Died

    async def dies(*arguments: Any) -> None:
        if is_done:
            await whole(*arguments)
        raise Died

    async with empty_database(cluster) as url:
        with (
            patch.object(room, name, dies if asyncio.iscoroutinefunction(whole) else dies_now),
            pytest.raises(Died),
        ):
            await moving.move(books, url)
        found = [await starts(books), await starts(there(books, url))] if name != "_copy" else []
        assert found.count(True) <= 1, "never two sets of books"
        if found and found[0]:  # it may have lived on before somebody tries again
            async with started(books) as runtime:
                await person(runtime, sat=7)

        assert (await moving.move(books, url)).report.ok

        assert [await starts(books), await starts(there(books, url))] == [False, True]
        async with connected(url_of(books)) as connection:
            await installation.forget_fact(connection, installation.MOVED)


async def test_nobody_may_be_at_work(books: Settings, cluster: str) -> None:
    async with empty_database(cluster) as url:
        async with open_runtime(books, listens=False) as runtime:
            with pytest.raises(BackupError, match=r"are at work on this database\. Stop all"):
                await moving.move(books, url)
            ann = await person(runtime, sat=1)
            assert await balance(runtime, ann.btc) == 1
        async with connected(url_of(books)) as other:
            await other.execute("SELECT pg_advisory_lock($1, $2)", *installation.MOVE_LOCK)
            with pytest.raises(MovedAwayError, match="is being copied"):
                async with started(books):
                    pass


async def test_a_target_that_cannot_be_filled_is_told_before_anything_is_copied(
    books: Settings, cluster: str
) -> None:
    with pytest.raises(BackupError, match="in which the books are already"):
        await moving.move(books, url_of(books))
    with pytest.raises(DatabaseUnusableError, match=r"^URL is malformed"):
        await moving.move(books, "postgresql://[")
    with pytest.raises(DatabaseUnusableError, match="name it at the end of URL"):
        await moving.move(books, "/nowhere?".join(cluster.rsplit("/postgres?", 1)))
    async with empty_database(cluster) as url, connected(url) as admin:
        await admin.execute("CREATE TABLE notes ()")
        with pytest.raises(BackupError, match="is not empty: it has 1 tables"):
            await moving.move(books, url)
        await admin.execute("DROP TABLE notes")
        role = f"nobody_{id(books)}"
        await admin.execute(f"CREATE ROLE {role} LOGIN")
        try:
            theirs = url.replace("postgres:@", f"{role}:@")
            with pytest.raises(BackupError, match=r"may not make tables in .* GRANT USAGE, CREATE"):
                await moving.move(books, theirs)
            await admin.execute(f"GRANT CREATE, USAGE ON SCHEMA public TO {role}")
            assert (await moving.move(books, theirs)).report.ok
        finally:
            await admin.execute(f"DROP OWNED BY {role}; DROP ROLE {role}")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("", "URL is malformed"),
        ("books", "URL is malformed"),
        ("host=localhost dbname=books", "URL is malformed"),
        ("mysql://root@localhost/books", "URL is malformed"),
        ("postgresql://", "URL is malformed"),
        ("postgresql://localhost/", "URL is malformed"),
        ("postgresql://[::1/books", "URL is malformed"),
        ("postgresql://ann@127.0.0.1:99999/books", "URL is malformed"),
        ("postgresql://ann@127.0.0.1:1/books?sslmode=banana", "URL is malformed"),
        ("postgresql://ann@127.0.0.1:1/books?service=ours", "names a service"),
        ("postgresql://ann@127.0.0.1:1/books?sslpassword=a%20", "sslpassword"),
        ("postgresql://ann:secret@127.0.0.1:1/books", "Is URL right?"),
    ],
)
async def test_an_address_that_will_not_do_is_refused_in_a_sentence(
    books: Settings, url: str, says: str
) -> None:
    with pytest.raises((BackupError, DatabaseUnusableError)) as refused:
        await moving.look(books, url)

    assert says in str(refused.value)
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)


async def test_what_is_in_the_target_is_looked_at_before_anything_is_asked(
    books: Settings, cluster: str, tmp_path: Path
) -> None:
    async with empty_database(cluster) as url:
        await moving.look(books, url)
        target = await asyncpg.connect(url)
        line = command_line(tmp_path, url_of(books), "here")
        try:
            asked = await line.run("database", "move", url)
            assert (asked.code, "--yes" in asked.errors) == (2, True)
            await target.execute("CREATE TABLE installation (something integer)")
            full = await line.run("database", "move", url)
            assert (full.code, "is not empty" in full.errors) == (1, True)
            assert "--yes" not in full.errors
        finally:
            await target.close()
    same = await line.run("database", "move", url_of(books))
    assert (same.code, "the books are already" in same.errors) == (1, True)


async def test_a_database_without_books_has_nothing_to_move(cluster: str, tmp_path: Path) -> None:
    async with empty_database(cluster) as nothing, empty_database(cluster) as url:
        with pytest.raises(BackupError, match="no books"):
            await moving.look(make_settings(nothing, tmp_path), url)
        with pytest.raises(BackupError, match="no books"):
            await moving.move(make_settings(nothing, tmp_path), url)


async def test_a_move_that_was_interrupted_is_no_reason_to_refuse_the_next(
    books: Settings, cluster: str
) -> None:
    async with empty_database(cluster) as url:
        with patch.object(installation, "set_fact", side_effect=Died), pytest.raises(Died):
            await moving.move(books, url)
        await moving.look(books, url)
        with patch.object(moving, "_arrive", side_effect=Died), pytest.raises(Died):
            await moving.move(books, url)
        await moving.look(books, url)
        async with empty_database(cluster) as other:
            with pytest.raises(BackupError, match=r"were moved to .* before"):
                await moving.look(books, other)
        assert (await moving.move(books, url)).report.ok
