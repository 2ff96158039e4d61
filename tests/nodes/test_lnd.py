"""The contract suite on a real LND; see `.live_lnd` how one is named."""

from collections.abc import AsyncIterator

import pytest

from app.database.pool import Pool
from app.nodes.answers import Failed, Unknown
from tests.nodes.live_lnd import IS_NAMED, KINDS, skip_unplayed

if not IS_NAMED:
    pytest.skip("no LND and peer are named by LATCHKEY_TEST_LND_*", allow_module_level=True)

from tests.contract.conftest import chain, funded, holding
from tests.contract.network import FUNDS_MSAT, Network, NetworkKind
from tests.contract.test_hard_cases import *  # noqa: F403
from tests.contract.test_node_contract import *  # noqa: F403
from tests.contract.test_node_contract import pay

__all__ = ["chain", "funded", "holding"]

#: What has to be alone at the node, or has channels of a size of its own.
_LEFT_OUT = {
    "test_payments_at_once_never_spend_more_than_the_balance",
    "test_a_node_without_balance_cannot_pay",
    "test_a_failed_payment_may_be_tried_again",
    "test_the_balance_is_what_is_in_the_channels",
    "test_a_probe_tells_the_fee_that_is_charged",
    # It is late by less than our patience with a real one.
    "test_a_slow_payment_is_unknown_after_the_nodes_patience",
    # LND forgets who gave it back, once its own time is over; see below.
    "test_a_held_payment_that_is_cancelled_comes_back",
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "network" in metafunc.fixturenames:
        metafunc.parametrize("network", KINDS, indirect=True, ids=[kind.name for kind in KINDS])


@pytest.fixture
async def network(request: pytest.FixtureRequest, pool: Pool) -> AsyncIterator[Network]:
    kind: NetworkKind = request.param
    if request.function.__name__ in _LEFT_OUT:
        pytest.skip("not for a node that others use")
    skip_unplayed(request)
    async with kind.opened(pool) as network:
        yield network


async def test_what_a_payee_gives_back_after_our_time_is_failed(funded: Network) -> None:
    invoice = await funded.outside.invoice(hold=True)
    funded.in_haste()
    assert await pay(funded, invoice) == Unknown()

    await funded.outside.cancel(invoice.payment_hash)

    assert isinstance(await funded.payments.track(invoice.payment_hash), Failed)
    assert await funded.balance_msat() == FUNDS_MSAT
