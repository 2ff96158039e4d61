"""Runs every test on every network that can play it, and says which cannot play what."""

import ssl
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest

from app.database.pool import Pool
from app.nodes.port import Ability
from app.process.runtime import Runtime
from tests import factories
from tests.contract.network import EVERYTHING, FUNDS_MSAT, Need, Network, NetworkKind, Play, kinds
from tests.contract.wallets import Wallets

#: What a test needs that has one of these.
FIXTURE_NEEDS: dict[str, frozenset[Need]] = {
    "funded": frozenset({Ability.PAYMENTS}),
    "holding": frozenset({Ability.HOLDS}),
    "chain": frozenset({Ability.CHAIN}),
    "wallets": frozenset({Play.APART}),
}
_lacking: dict[str, dict[str, int]] = {}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    for fixture in {"network", "wallets"} & set(metafunc.fixturenames):
        found = kinds()
        metafunc.parametrize(fixture, found, indirect=True, ids=[kind.name for kind in found])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what a network cannot play; a test that was skipped would look like a fault."""
    kept: list[pytest.Item] = []
    left: list[pytest.Item] = []
    for item in items:
        missing = _missing(item)
        (left if missing else kept).append(item)
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = kept


def _missing(item: pytest.Item) -> frozenset[Need]:
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    kind = parameters.get("network", parameters.get("wallets"))
    if not isinstance(kind, NetworkKind) or not isinstance(item, pytest.Function):
        return frozenset()
    needs = {need for mark in item.iter_markers("needs") for need in mark.args}
    for fixture in item.fixturenames:
        needs |= FIXTURE_NEEDS.get(fixture, frozenset())
    missing = frozenset(needs - kind.plays)
    lacks = _lacking.setdefault(kind.name, {})
    for need in missing:
        lacks[need] = lacks.get(need, 0) + 1
    return missing


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what each network does not play, and how many tests were left out for it.

    Where the workers of pytest-xdist collect, this process has not counted.
    """
    terminalreporter.section("what is not played on a network, and the tests left out for it")
    for kind in kinds():
        counts = _lacking.get(kind.name, {})
        texts = [
            f"{need.value} ({counts[need]})" if need in counts else need.value
            for need in sorted(EVERYTHING - kind.plays, key=str)
        ]
        terminalreporter.write_line(f"{kind.name}: {', '.join(texts) or 'everything is played'}")


@pytest.fixture(scope="session", autouse=True)
def authorities() -> Iterator[None]:
    """Read the authorities of this machine once, not for every client: it takes long."""
    make, known = ssl.create_default_context, ssl.create_default_context()

    def context(*arguments: Any, **more: Any) -> ssl.SSLContext:
        return make(*arguments, **more) if arguments or more else known

    with patch.object(ssl, "create_default_context", context):
        yield


@pytest.fixture
async def network(request: pytest.FixtureRequest, pool: Pool) -> AsyncIterator[Network]:
    """A node that nobody has used yet, of every kind that can play the test."""
    kind: NetworkKind = request.param
    async with kind.opened(pool) as network:
        has = {ability for ability in Ability if getattr(network.node, ability.value) is not None}
        assert has == kind.plays & set(Ability), "it declares the abilities that it has"
        yield network


@pytest.fixture
async def funded(network: Network) -> Network:
    """A network whose node has received enough to pay from."""
    assert await network.paid(await network.own_invoice(amount_msat=FUNDS_MSAT))
    return network


@pytest.fixture
def holding(network: Network) -> Network:
    """A network whose node holds."""
    return network


@pytest.fixture
def chain(network: Network) -> Network:
    """A network whose node is on the chain."""
    return network


@pytest.fixture
async def wallets(request: pytest.FixtureRequest, runtime: Runtime) -> AsyncIterator[Wallets]:
    """Wallets whose node is a network's, of every kind that can play the test."""
    kind: NetworkKind = request.param
    async with kind.opened(runtime.pool) as network:
        on_it = replace(runtime, node=network.node)
        await factories.meet(on_it)
        yield Wallets(on_it, network)
