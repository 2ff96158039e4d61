"""M10 to M20 with dice: scripts of what a node does wrong, each with as many seeds as are wanted.

`LATCHKEY_TEST_THOROUGH=200` has each told with two hundred, from `LATCHKEY_TEST_SEED` on; without
it, with one. What fails names its seed, which alone fails again.
"""

import pytest

from app.nodes.port import Ability
from tests.contract.fault_story import told
from tests.contract.network import Play
from tests.contract.receiving_scripts import RECEIVING
from tests.contract.sending_scripts import SENDING
from tests.contract.wallets import Wallets
from tests.examples import SEED, TIMES

pytestmark = [
    pytest.mark.sweep,
    pytest.mark.needs(Play.WIRE, Ability.PAYMENTS),
    # Whom asyncio lets in while the server is being closed, it leaves open for the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

SCRIPTS = SENDING | RECEIVING
SEEDS = range(SEED, SEED + max(TIMES, 1))


@pytest.mark.parametrize("name", SCRIPTS)
async def test_m15_the_money_is_where_it_belongs_whatever_the_node_does(
    wallets: Wallets, name: str
) -> None:
    for seed in SEEDS:
        try:
            await told(wallets, SCRIPTS[name], seed, name)
        except BaseException as error:
            error.add_note(f"script {name!r}, seed {seed}")
            raise
