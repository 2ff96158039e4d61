"""One real server for all tests of a run, and servers with other settings for some."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from app.principal import Actor
from app.process.runtime import Runtime
from app.services.accounts import admin
from app.services.accounts.registry import Level
from app.settings import Settings
from app.startup import open_runtime
from tests.api.catalogue import Stage, new_phone, new_username
from tests.api.harness import ROOT_KEY, Server, serving
from tests.api.people import FUNDS_SAT, bearer, log_in, person_of
from tests.api.trial import Trial
from tests.conftest import make_settings
from tests.databases import url_of
from tests.factories import Person, person

Serve = Callable[..., Awaitable[Server]]


@pytest.fixture(scope="session")
async def server(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """A server without rate limits, shared by all tests: make your own accounts on it."""
    async with on_new_database(cluster, template, tmp_path_factory.mktemp("api")) as served:
        yield served


@pytest.fixture(scope="module")
async def quiet_server(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """A server on whose database nothing happens but what the tests of one module do."""
    async with on_new_database(cluster, template, tmp_path_factory.mktemp("quiet")) as served:
        yield served


@asynccontextmanager
async def on_new_database(
    cluster: str, template: str, folder: Path, **changes: Any
) -> AsyncIterator[Server]:
    """Serve on a database of its own, with some settings changed, while the block runs.

    Webhooks are left to the tests, which send them by a sender that may reach this machine: the
    server's own would be refused that, and be the first now and then.
    """
    name = f"api_{os.getpid()}_{folder.name}"
    admin = await asyncpg.connect(cluster)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    changes = {"root_key": ROOT_KEY, "webhooks_by": "worker"} | changes
    settings = make_settings(url_of(cluster, name), folder, **changes)
    async with open_runtime(settings, migrates=False) as runtime, serving(settings, runtime) as it:
        yield it
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


@pytest.fixture
async def serve(settings: Settings, runtime: Runtime) -> AsyncIterator[Serve]:
    """Start a server of one's own, on a fresh database, with some settings changed."""
    async with AsyncExitStack() as stack:

        async def start(**changes: Any) -> Server:
            changed = settings.model_copy(update=changes)
            return await stack.enter_async_context(serving(changed, runtime))

        yield start


@pytest.fixture
async def owner(server: Server) -> Person:
    """A new account on the shared server."""
    return await person(server.runtime)


@pytest.fixture
async def trial(quiet_server: Server) -> AsyncIterator[Trial]:
    """Calls that must be refused, by a session of a new account with money."""
    runtime, phone = quiet_server.runtime, new_phone()
    headers = bearer(await log_in(runtime, phone))
    account_id = (await person_of(runtime, phone)).principal.account_id
    # Without limits of a day, what is too much is too much for the balance.
    await admin.set_level(runtime, Actor.operator(), account_id, Level.THREE)
    actor = await person_of(runtime, phone, sat=FUNDS_SAT)
    stranger = await person(runtime, sat=FUNDS_SAT, username=new_username())
    made = Trial(quiet_server, Stage(runtime, actor, stranger), headers)
    yield made
    assert made.tried
    assert not made.problems, made.verdict()
