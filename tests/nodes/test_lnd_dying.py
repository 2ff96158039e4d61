"""Who dies at a named point while a real LND pays, is paid and is followed.

See `.live_lnd` how one is named.
"""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from app.process.runtime import Runtime
from tests import factories
from tests.nodes.live_lnd import IS_NAMED, KINDS, skip_unplayed

if not IS_NAMED:
    pytest.skip("no LND and peer are named by LATCHKEY_TEST_LND_*", allow_module_level=True)

from tests.contract.network import NetworkKind
from tests.contract.test_dying import *  # noqa: F403
from tests.contract.wallets import Wallets


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "wallets" in metafunc.fixturenames:
        metafunc.parametrize("wallets", KINDS, indirect=True, ids=[kind.name for kind in KINDS])


@pytest.fixture
async def wallets(request: pytest.FixtureRequest, runtime: Runtime) -> AsyncIterator[Wallets]:
    """Wallets whose node is a real one, which is met with all that it has."""
    kind: NetworkKind = request.param
    skip_unplayed(request)
    async with kind.opened(runtime.pool) as network:
        on_it = replace(runtime, node=network.node)
        await factories.meet(on_it)
        yield Wallets(on_it, network)
