"""Fixtures: a PostgreSQL of the operator's own for a test module, and installations on it."""

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.operations.postgres import Postgres, postgres
from tests.story.servers import Installation


@pytest.fixture(scope="module")
def room() -> Iterator[Path]:
    """A folder with a path so short that sockets fit in, which servers' users may enter."""
    with tempfile.TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture(scope="module")
async def server(room: Path) -> AsyncIterator[Postgres]:
    """A running server with the rights that `deploy/postgresql/rights.sql` gives."""
    async with postgres(room / "pg") as running:
        yield running


def installation_on(folder: Path, url: str, **more: str) -> Installation:
    """Return an installation on a database that others may have worked on; no rate limits."""
    ours = {
        "LATCHKEY_DATABASE_URL": url,
        "LATCHKEY_RATE_LIMITS": "off",
        "LATCHKEY_KEY_PEPPER": "the pepper of all on one server",
    }
    return Installation(folder, ours | more)
