"""The embedded PostgreSQL: in any folder, for any user, shared, and honest about what is wrong."""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import asyncpg
import pytest
from structlog.testing import capture_logs

from app.database import embedded, embedded_watch
from app.database.embedded import NoServerError
from app.database.embedded_major import OtherMajorError
from app.database.embedded_watch import kept_running

pytestmark = pytest.mark.slow

ODD_NAMES = ("with space", 'it\'s, a "`name`" $HOME \\ of all', "long/" + "x" * 60 + "/" + "y" * 60)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short name, which the user that serves root may enter."""
    with TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as made:
        Path(made).chmod(0o755)
        yield Path(made)


async def _ask(dsn: str, query: str = "SELECT 1") -> object:
    await embedded.ensure_database(dsn)
    connection = await asyncpg.connect(dsn)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


def _is_private(folder: Path) -> bool:
    return folder.stat().st_mode & 0o077 == 0


def _pid(folder: Path) -> int | None:
    try:
        return int((folder / "postgres/postmaster.pid").read_text().splitlines()[0])
    except FileNotFoundError:
        return None


@pytest.mark.parametrize("name", ODD_NAMES)
async def test_any_folder_will_do_and_its_socket_is_private(folder: Path, name: str) -> None:
    server = embedded.start(folder / name)
    try:
        listens = Path(str(await _ask(server.dsn, "SHOW unix_socket_directories")).strip('"'))

        assert await _ask(server.dsn, "SHOW listen_addresses") == ""
        assert _is_private(listens)
        assert len(os.fsencode(listens / ".s.PGSQL.5432")) < 104
    finally:
        server.stop()
    assert _pid(folder / name) is None
    assert await asyncio.to_thread(listens.exists) is (listens.parent == folder / name)


async def test_it_runs_until_its_last_user_leaves(folder: Path) -> None:
    first = embedded.start(folder)
    second = embedded.start(folder)
    pid = _pid(folder)

    first.stop()
    first.stop()
    assert _pid(folder) == pid
    assert await _ask(second.dsn) == 1
    second.stop()

    assert _pid(folder) is None


async def test_who_was_killed_does_not_keep_it_running(folder: Path) -> None:
    code = "import os, sys; from pathlib import Path; from app.database import embedded; "
    code += "embedded.start(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    killed = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", code, str(folder)], check=False
    )
    pid = _pid(folder)

    server = embedded.start(folder)
    joined = _pid(folder)
    server.stop()

    assert killed.returncode == -signal.SIGKILL
    assert joined == pid
    assert _pid(folder) is None


async def test_after_a_crash_it_starts_even_if_its_number_is_another_programs(folder: Path) -> None:
    server = embedded.start(folder)
    note = folder / "postgres/postmaster.pid"
    left = note.read_text()
    server.stop()
    note.write_text(left.replace(left.splitlines()[0], str(os.getpid()), 1))
    os.chown(note, (folder / "postgres").stat().st_uid, -1)

    again = embedded.start(folder)
    answer = await _ask(again.dsn)
    again.stop()

    assert answer == 1


def test_the_error_shown_is_the_one_of_now_and_not_of_an_old_log(folder: Path) -> None:
    embedded.start(folder).stop()
    cluster = folder / "postgres"
    with (cluster / "log").open("a") as log:
        log.write("FATAL:  an old complaint\n")
    with (cluster / "postgresql.conf").open("a") as settings:
        settings.write("shared_buffers = plenty\n")

    with pytest.raises(RuntimeError, match="did not start") as raised:
        embedded.start(folder)

    assert "shared_buffers" in str(raised.value)
    assert "old complaint" not in str(raised.value)


@pytest.mark.parametrize("creates", [True, False])
def test_another_major_version_is_named_with_the_way_and_nothing_is_changed(
    folder: Path, creates: bool
) -> None:
    (folder / "postgres").mkdir()
    (folder / "postgres" / "PG_VERSION").write_text("17\n")

    with pytest.raises(OtherMajorError, match=r"by PostgreSQL 17.*brings 18.*upgrading\.md"):
        embedded.start(folder, creates=creates)

    assert [path.name for path in folder.iterdir()] == ["postgres"]
    assert [path.name for path in (folder / "postgres").iterdir()] == ["PG_VERSION"]


def test_a_start_that_was_interrupted_is_begun_anew(folder: Path) -> None:
    (folder / "postgres.partial").mkdir()
    (folder / "postgres.partial/PG_VERSION").write_text("18\n")

    embedded.start(folder).stop()

    assert not (folder / "postgres.partial").exists()


def test_what_is_no_database_is_left_alone_and_named(folder: Path) -> None:
    (folder / "postgres").mkdir()
    (folder / "postgres/letter.txt").write_text("Dear all")

    with pytest.raises(RuntimeError, match="is in the way"):
        embedded.start(folder)

    assert (folder / "postgres/letter.txt").read_text() == "Dear all"


def test_what_cannot_be_a_folder_is_named_and_what_to_do(folder: Path) -> None:
    taken = folder / "taken"
    taken.write_text("a file")

    for data_dir in (taken, taken / "below"):
        with pytest.raises(RuntimeError, match=r"cannot be the data directory .*LATCHKEY_DATA_DIR"):
            embedded.start(data_dir)


def test_nothing_is_made_where_none_shall_be_made(folder: Path) -> None:
    with pytest.raises(NoServerError, match="no Latchkey server"):
        embedded.start(folder / "nowhere", creates=False)

    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may become somebody else")
def test_no_file_in_the_common_temporary_folder_locks_another_user_out(folder: Path) -> None:
    ours = folder / "ours"
    theirs = folder / "theirs"
    temporary = folder / "tmp"
    temporary.mkdir(mode=0o1777)
    temporary.chmod(0o1777)
    theirs.mkdir()
    os.chown(theirs, 65534, 65534)
    (temporary / ".lockfile").touch(mode=0o600)  # of a user who means harm
    server = embedded.start(ours)

    told = _as_another_user(65534, lambda: embedded.start(theirs).stop(), temporary)
    server.stop()

    assert told == ""
    assert (theirs / "postgres").stat().st_uid == 65534


def _as_another_user(uid: int, work: Callable[[], object], temporary: Path) -> str:
    """Do some work as another user, in a child; return what was raised."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(uid)
            os.setuid(uid)
            tempfile.tempdir = str(temporary)
            work()
        except BaseException as error:
            os.write(writing, repr(error).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        os.waitpid(child, 0)
        return told.read()


async def _until(condition: Callable[[], bool]) -> None:
    """Wait for a condition, half a minute at most."""
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - it is looked at from outside
            await asyncio.sleep(0.02)


def _children(folder: Path) -> list[int]:
    pid = _pid(folder)
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


async def _answers(dsn: str, query: str = "SELECT 1") -> object:
    """Ask once it answers; the server may be on its way."""
    async with asyncio.timeout(30):
        while True:
            try:
                return await _ask(dsn, query)
            except (OSError, asyncpg.PostgresError):
                await asyncio.sleep(0.05)


def _kill(folder: Path) -> int:
    pid = _pid(folder)
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    return pid


@pytest.mark.parametrize("name", ["short", "long/" + "x" * 60 + "/" + "y" * 60])
async def test_one_that_died_is_started_again_where_it_was(folder: Path, name: str) -> None:
    server = embedded.start(folder / name)
    try:
        with capture_logs() as lines, kept_running(server):
            await _ask(server.dsn)
            killed = _kill(folder / name)
            await _until(lambda: _pid(folder / name) not in {killed, None})
            assert await _answers(server.dsn) == 1
            await _until(lambda: len(_of_embedded(lines)) >= 2)
    finally:
        server.stop()

    assert _of_embedded(lines) == ["embedded_postgres_died", "embedded_postgres_started_again"]
    assert _pid(folder / name) is None


BAD = "shared_buffers"


def _of_embedded(lines: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return what was logged of the database; what an earlier test left may log as well."""
    return [line["event"] for line in lines if line["event"].startswith("embedded_")]


async def test_one_that_cannot_be_started_is_tried_again_ever_less_often(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded_watch, "_LOOK_EVERY_S", 0.01)
    server = embedded.start(folder)
    settings = folder / "postgres/postgresql.conf"
    well = settings.read_text()
    settings.write_text(well + f"{BAD} = plenty\n")
    try:
        with capture_logs() as lines, kept_running(server):
            _kill(folder)
            # On a busy machine what the dead one left behind is in the way at first.
            await _until(lambda: sum(BAD in line.get("why", "") for line in lines) >= 3)
            settings.write_text(well)
            assert await _answers(server.dsn) == 1
    finally:
        server.stop()

    failed = [line for line in lines if line["event"] == "embedded_postgres_does_not_start"]
    assert [line["failures"] for line in failed] == list(range(1, len(failed) + 1))
    assert [line["again_in_s"] for line in failed[:2]] == [0.02, 0.04]


async def test_the_watch_goes_on_after_whatever_keeps_it_from_looking(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded_watch, "_LOOK_EVERY_S", 0.01)
    server = embedded.start(folder)
    try:
        with capture_logs() as lines, kept_running(server):
            with monkeypatch.context() as short:

                def no_files(_: Path) -> None:
                    raise OSError(24, "Too many open files")

                short.setattr(embedded, "_noted", no_files)
                await _until(lambda: len(_of_embedded(lines)) >= 1)
            _kill(folder)
            assert await _answers(server.dsn) == 1
    finally:
        server.stop()


async def test_one_that_another_container_runs_is_joined_and_not_started_beside_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its number stands for nothing here, or for another program."""
    server = embedded.start(folder)
    pid = _pid(folder)
    try:
        with monkeypatch.context() as elsewhere:
            elsewhere.setattr(embedded, "_is_alive", lambda *_: False)
            elsewhere.setattr(embedded, "_is_used", lambda _: False)
            joined = embedded.start(folder)
            with capture_logs() as lines, kept_running(joined):
                assert joined.is_alive
                assert await _ask(joined.dsn) == 1
            joined.stop()

        assert (_of_embedded(lines), _pid(folder)) == ([], pid)
        assert await _ask(server.dsn) == 1
    finally:
        server.stop()


async def test_one_whose_processes_still_write_is_not_started_beside_them(folder: Path) -> None:
    server = embedded.start(folder)
    await _ask(server.dsn)
    left = _children(folder)[0]
    os.kill(left, signal.SIGSTOP)
    try:
        _kill(folder)
        await _until(lambda: not server.is_alive)
        with pytest.raises(RuntimeError, match=r"did not start|still at work"):
            server.start_again()
    finally:
        os.kill(left, signal.SIGCONT)
    server.stop()


async def test_one_that_is_stopped_is_left_in_time(folder: Path) -> None:
    server = embedded.start(folder)
    pid = _pid(folder)
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)

    ended = server.stop(timeout_s=1)
    os.kill(pid, signal.SIGCONT)

    assert not ended
    await _until(lambda: _pid(folder) is None)
