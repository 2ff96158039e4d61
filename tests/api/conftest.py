"""One real server for all tests of a run, and servers with other settings for some."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import asyncpg
import pytest

from app.main import open_runtime
from app.runtime import Runtime
from app.settings import Settings
from tests.api.harness import Server, serving
from tests.conftest import make_settings, url_of
from tests.factories import Person, person

Serve = Callable[..., Awaitable[Server]]


@pytest.fixture(scope="session")
async def server(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    """A server without rate limits, shared by all tests: make your own accounts on it."""
    name = f"api_{os.getpid()}"
    admin = await asyncpg.connect(cluster)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    settings = make_settings(url_of(cluster, name), tmp_path_factory.mktemp("api"))
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
