"""`latchkey backup`, `restore` and `database move`, as an operator types them."""

from pathlib import Path

from app.permissions import Scope
from app.services import restorations
from tests.command_line import CommandLine
from tests.conftest import make_settings
from tests.factories import key, person
from tests.operations.backups import empty_database, started
from tests.story.servers import Installation


def command_line(folder: Path, url: str, data: str) -> CommandLine:
    settings = {"LATCHKEY_DATABASE_URL": url, "LATCHKEY_DATA_DIR": str(folder / data)}
    return CommandLine(Installation(folder, settings))


async def test_from_one_database_to_the_next(
    cluster: str, database_url: str, tmp_path: Path
) -> None:
    async with started(make_settings(database_url, tmp_path / "here")) as runtime:
        await key(runtime, await person(runtime, sat=1_000), Scope.READ)
    here = command_line(tmp_path, database_url, "here")
    async with empty_database(cluster) as url, empty_database(cluster) as last:
        there = command_line(tmp_path, url, "there")
        nowhere = await here.run("backup")
        assert (nowhere.code, "LATCHKEY_BACKUP_DIR" in nowhere.errors) == (1, True)
        sealed = await here.run("backup", str(tmp_path), "--age", "age1x", "--verify")
        assert (sealed.code, "--identity" in sealed.errors) == (1, True)

        books = tmp_path / "books"
        missing = await here.run("backup", str(books), "--keep", "3")
        assert (missing.code, "There is no folder" in missing.errors) == (1, True)
        assert not books.exists()
        named = await here.run("backup", LATCHKEY_BACKUP_DIR=str(books))
        assert (named.code, "There is no folder" in named.errors) == (1, True)
        books.mkdir()

        made = await here.ask("backup", str(books), "--verify", "--keep", "3")
        assert (made["verified"], made["encrypted"], made["problems"]) == (True, False, [])
        tried = await here.ask("backup", "verify", made["path"])
        assert (tried["ok"], tried["madeAt"]) == (True, made["madeAt"])

        restored = await there.ask("restore", made["path"], "--suspend-keys")
        assert (restored["ok"], restored["sends"], restored["suspendedKeys"]) == (True, "closed", 1)
        assert (await there.ask("restore", "status"))["agree"] is True
        told = await there.run("doctor")
        assert (told.code, "latchkey restore accept" in told.output) == (1, True)
        assert (await there.ask("restore", "accept", "--yes"))["sends"] == "open"
        assert (await there.ask("restore", "status")) == {"sends": "open"}
        refused = await there.run("restore", "accept", "--yes")
        assert (refused.code, "Sends are open" in refused.errors) == (1, True)
        assert (await there.ask("restore", "begin", "--yes"))["sends"] == "closed"
        assert (await there.ask("restore", "suspend-keys", "--yes"))["suspendedKeys"] == 0

        moved = await there.ask("database", "move", last, "--yes")
        assert moved["journals"] == restored["journals"]
        retired = await there.run("check")
        assert (retired.code, "was moved" in retired.errors) == (1, True)
        arrived = command_line(tmp_path, last, "there")
        assert (await arrived.ask("check"))["ok"]
        async with started(make_settings(last, tmp_path / "there")) as runtime:
            assert await restorations.reopen(runtime), "the mark came along"
