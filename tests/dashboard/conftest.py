"""A server, somebody with money who has signed in, and somebody who has not."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

import pytest

from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.accounts import registry as accounts
from app.settings import Settings
from tests.api.catalogue import new_phone, new_username
from tests.api.conftest import Serve, on_new_database
from tests.api.harness import Server, serving
from tests.dashboard.browsing import Tab, browser
from tests.factories import Person, owner_of

FUNDS_SAT = 100_000


@dataclass
class Member:
    """Somebody with an account and a browser in which they have signed in."""

    who: Person
    phone: str
    tab: Tab
    server: Server


@pytest.fixture(scope="session")
async def server(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Server]:
    folder = tmp_path_factory.mktemp("web")
    # Behind a proxy on this machine, so that tests can say that it was asked over HTTPS.
    async with on_new_database(cluster, template, folder, trusted_proxies=("127.0.0.1",)) as one:
        yield one


@pytest.fixture
async def serve(settings: Settings, runtime: Runtime) -> AsyncIterator[Serve]:
    """Start a server of one's own, on a fresh database, with some settings changed."""
    async with AsyncExitStack() as stack:

        async def start(**changes: Any) -> Server:
            changed = settings.model_copy(update=changes)
            return await stack.enter_async_context(serving(changed, runtime))

        yield start


@pytest.fixture
async def stranger(server: Server) -> AsyncIterator[Tab]:
    async with browser(server) as tab:
        yield tab


@pytest.fixture
async def member(server: Server) -> AsyncIterator[Member]:
    phone = new_phone()
    runtime = server.runtime
    account = await accounts.create(runtime, username=new_username(), phone=phone)
    who = owner_of(await authentication.on_behalf_of(runtime, account.id))
    await sandbox_funds.fund(runtime, who.btc, FUNDS_SAT)
    async with browser(server) as tab:
        page = await tab.sign_in(phone)
        assert (page.status, page.path) == (200, "/"), page.words
        yield Member(who, phone, tab, server)
