"""What a process has seen of the books: kept whole, and never taken for nothing when it is not."""

import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.process import witness
from app.process.witness import SeenBooks, Witness

FILE = "witness.json"
SIGHT = SeenBooks(
    installation=UUID(int=1),
    restoration=UUID(int=2),
    journals={7: datetime(2026, 11, 28, tzinfo=UTC)},
)
#: Writes without end, each time another sight.
WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from app.process.witness import SeenBooks, Witness

async def write() -> None:
    kept = Witness(Path(sys.argv[1]))
    assert kept.damage is None
    for number in range(1_000_000):
        journals = {number * 100 + place: datetime.now(UTC) for place in range(32)}
        sight = SeenBooks(installation=UUID(int=1), restoration=None, journals=journals)
        await kept.remember(sight)

asyncio.run(write())
"""


async def test_what_was_seen_is_read_again(tmp_path: Path) -> None:
    await Witness(tmp_path).remember(SIGHT)

    again = Witness(tmp_path)

    assert (again.last, again.damage) == (SIGHT, None)
    assert names_in(tmp_path) == [FILE]


def test_where_nothing_was_seen_nothing_is_damaged(tmp_path: Path) -> None:
    found = Witness(tmp_path)

    assert (found.last, found.damage) == (None, None)
    assert witness.damage(tmp_path) is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (bytes(300), "is empty"),
        (SIGHT.to_json()[:40], "is damaged"),
        (b"[]", "is damaged"),
        (b"null", "is damaged"),
        (b'{"restoration": null, "installation": "x", "journals": {}}', "is damaged"),
        (b"\xff\xfe", "is damaged"),
    ],
)
async def test_what_cannot_be_read_is_not_nothing(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / FILE).write_bytes(content)

    found = Witness(tmp_path)

    assert found.last is None
    assert found.damage == witness.damage(tmp_path) == f"{tmp_path / FILE} {why}"
    await found.remember(SIGHT)
    assert Witness(tmp_path).last == SIGHT


def test_a_file_that_is_there_and_cannot_be_opened_is_not_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()

    assert Witness(tmp_path).damage == f"{tmp_path / FILE} cannot be read (Is a directory)"


async def test_what_could_not_be_written_is_tried_again(tmp_path: Path) -> None:
    kept = Witness(tmp_path)
    (tmp_path / FILE).mkdir()
    await kept.remember(SIGHT)
    assert kept.last == SIGHT
    (tmp_path / FILE).rmdir()

    await kept.remember(SIGHT)

    assert Witness(tmp_path).last == SIGHT
    assert names_in(tmp_path) == [FILE], "no half one is left"


def test_whoever_is_killed_while_writing_leaves_a_whole_file(tmp_path: Path) -> None:
    for _ in range(5):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)]) as writer:
            before = _changed(tmp_path)
            deadline = time.monotonic() + 30
            while _changed(tmp_path) == before and time.monotonic() < deadline:
                time.sleep(0.001)
            writer.send_signal(signal.SIGKILL)
        assert writer.returncode == -signal.SIGKILL
        found = Witness(tmp_path)
        assert found.damage is None
        assert found.last is not None
        assert len(found.last.journals) == 32


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


def _changed(folder: Path) -> int:
    try:
        return (folder / FILE).stat().st_mtime_ns
    except FileNotFoundError:
        return 0
