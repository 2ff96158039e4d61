"""Real PostgreSQL for the tests: a cluster and a migrated template a worker; see `tests.databases`.

`LATCHKEY_TEST_POSTGRES=15` runs on Debian's PostgreSQL 15 binaries instead of the embedded one.
"""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

import asyncpg
import pytest
import structlog
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings
from structlog.dev import ConsoleRenderer, plain_traceback

from app.database import migrations
from app.database.pool import Pool
from app.process.runtime import Runtime
from app.settings import Settings
from app.startup import open_runtime
from tests.databases import Databases, Lent, knows_nobody_listened, new_database, url_of
from tests.examples import examples
from tests.scratch_cluster import scratch_cluster

hypothesis_settings.register_profile(
    "latchkey",
    max_examples=examples(100),
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
hypothesis_settings.load_profile("latchkey")

# Rich draws every variable of a traceback, which takes a second of processor time.
structlog.configure(
    processors=[
        *structlog.get_config()["processors"][:-1],
        ConsoleRenderer(exception_formatter=plain_traceback),
    ]
)


def pytest_configure(config: pytest.Config) -> None:
    """Give root's tests a folder that no other session of root's shuts.

    PostgreSQL does not run as root, so its user is let into the folders on the way to its own; and
    pytest, whenever it starts, takes that leave away from the folder that all of its sessions share
    ("Permission denied" at whatever a server was about to open).
    """
    if os.geteuid() == 0 and config.option.basetemp is None:
        config.option.basetemp = tempfile.mkdtemp(prefix="lk-tests-")


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remove that folder, unless there is something to be looked at in it."""
    name = session.config.option.basetemp
    if exitstatus == 0 and name is not None and Path(name).name.startswith("lk-tests-"):
        shutil.rmtree(name, ignore_errors=True)


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of this run's own, as fast as durability switched off makes it.

    `scripts/mutate`, which runs the tests hundreds of times, lends them one that runs already.
    """
    if lent := os.environ.get("LATCHKEY_TEST_CLUSTER"):
        yield lent
        return
    with scratch_cluster(int(os.environ.get("LATCHKEY_TEST_POSTGRES", "18"))) as address:
        yield address


@pytest.fixture(scope="session")
async def template(cluster: str) -> AsyncIterator[str]:
    """The name of a migrated database that tests are cloned from."""
    name = f"template_{os.getpid()}"
    admin = await asyncpg.connect(cluster)
    for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
        await admin.execute(f"ALTER SYSTEM SET {setting}")
    await admin.execute("SELECT pg_reload_conf()")
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    await migrations.migrate(url_of(cluster, name))
    yield name
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


@pytest.fixture(scope="session")
async def databases(cluster: str, template: str) -> AsyncIterator[Databases]:
    """What lends this worker's databases."""
    keeper = Databases(cluster, template)
    yield keeper
    await keeper.close()


@pytest.fixture
async def lent(request: pytest.FixtureRequest, databases: Databases) -> AsyncIterator[Lent | None]:
    """A database that is connected to already, for a test that has a runtime or a pool."""
    if not {"runtime", "pool"} & set(request.fixturenames):
        yield None
        return
    async with databases.lent() as database:
        yield database


@pytest.fixture
async def database_url(lent: Lent | None, cluster: str, template: str) -> AsyncIterator[str]:
    """A migrated, empty database."""
    if lent is not None:
        yield lent.url
        return
    async with new_database(cluster, template) as url:
        yield url


@pytest.fixture
async def pool(lent: Lent | None) -> AsyncIterator[Pool]:
    """A pool on an empty database."""
    assert lent is not None
    pool = lent.lend_pool()
    yield pool
    await pool.close()


def make_settings(database_url: str, data_dir: Path, **changes: Any) -> Settings:
    """Return settings for a test: sandbox node, no limits unless asked for."""
    values: dict[str, Any] = {
        "database_url": database_url,
        "data_dir": data_dir,
        "rate_limits": "off",
        "price_usd": 100_000,
        "dealer_spread_ppm": 2_000,
    }
    return Settings.model_validate(values | changes)


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of a sandbox server on a fresh database."""
    return make_settings(database_url, tmp_path)


@pytest.fixture
async def runtime(settings: Settings, lent: Lent | None) -> AsyncIterator[Runtime]:
    """Everything a serving process has open, without its background jobs."""
    assert lent is not None
    async with AsyncExitStack() as stack:
        with patch("app.startup.open_pool", lent.open_pool):
            opening = open_runtime(settings, migrates=False)
            opened = await stack.enter_async_context(opening)
        knows_nobody_listened(opened.listener)
        yield opened


@pytest.fixture(scope="session")
async def shared_runtime(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Runtime]:
    """A runtime that tests share: make your own accounts on it.

    It has listened for a while, so that changes to keys and accounts are answered at once; whoever
    has just begun waits a second to be sure that everybody has heard (`app.database.listener`).
    """
    name = f"shared_{os.getpid()}"
    admin = await asyncpg.connect(cluster)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    settings = make_settings(url_of(cluster, name), tmp_path_factory.mktemp("shared"))
    async with open_runtime(settings, migrates=False) as opened:
        yield opened
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()
