"""What every node must do that is on the chain; see `.network` how a backend joins."""

import asyncio
from uuid import uuid4

from app.lightning import onchain_address
from app.nodes.answers import (
    Broadcast,
    ChainDeposit,
    ChainOutput,
    Failed,
    FailureReason,
    NoTrace,
    Speed,
)
from tests.contract.network import Network

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
FEE_LIMIT_SAT = 100_000


async def funded(chain: Network, amount_sat: int) -> None:
    await chain.miners.pay(await chain.chain.new_address(), amount_sat)
    await chain.miners.mine(1)


async def the_deposit(chain: Network) -> ChainDeposit:
    (deposit,) = await chain.chain.deposits(since_height=0)
    return deposit


async def test_every_address_is_new_and_one_of_the_network(chain: Network) -> None:
    addresses = await asyncio.gather(*(chain.chain.new_address() for _ in range(5)))

    assert len(set(addresses)) == 5
    for address in addresses:
        assert onchain_address.parse(address).text == address


async def test_a_deposit_is_seen_then_confirmed(chain: Network) -> None:
    address = await chain.chain.new_address()
    txid = await chain.miners.pay(address, 10_000)

    seen = await the_deposit(chain)
    assert (seen.txid, seen.address, seen.amount_sat) == (txid, address, 10_000)
    assert seen.height is None
    assert await chain.chain.balance_sat() == 0
    await chain.miners.mine(2)

    tip = await chain.chain.tip()
    assert (await the_deposit(chain)).height == tip.height - 1
    assert await chain.chain.deposits(since_height=tip.height) == []
    assert await chain.chain.balance_sat() == 10_000


async def test_what_is_paid_to_others_is_none_of_ours(chain: Network) -> None:
    await chain.miners.pay(ELSEWHERE, 10_000)
    await chain.miners.mine(1)

    assert await chain.chain.deposits(since_height=0) == []
    assert await chain.chain.balance_sat() == 0


async def test_a_reorganised_deposit_waits_again_or_is_taken_back(chain: Network) -> None:
    await funded(chain, 10_000)
    before = await chain.chain.tip()

    await chain.miners.reorganise(1, drops=False)

    after = await chain.chain.tip()
    assert after.height > before.height
    assert before.block_hash is None or after.block_hash != before.block_hash
    assert (await the_deposit(chain)).height is None
    await chain.miners.reorganise(0, drops=True)
    assert await chain.chain.deposits(since_height=0) == []
    assert await chain.chain.balance_sat() == 0


async def test_a_payout_is_sent_once_whoever_asks_how_often(chain: Network) -> None:
    await funded(chain, 100_000)
    reference, outputs = uuid4(), [ChainOutput(ELSEWHERE, 20_000), ChainOutput(ELSEWHERE, 30_000)]
    fee_sat = await chain.chain.quote_fee(outputs, Speed.FAST)

    sent = await asyncio.gather(
        *(
            chain.chain.send(reference, outputs, speed=Speed.FAST, fee_limit_sat=FEE_LIMIT_SAT)
            for _ in range(3)
        )
    )

    first = sent[0]
    assert isinstance(first, Broadcast)
    assert set(sent) == {first}
    assert (first.fee_sat, first.height, len(set(first.vouts))) == (fee_sat, None, 2)
    assert await chain.chain.balance_sat() == 100_000 - 50_000 - fee_sat
    assert await chain.chain.track_payout(reference) == first
    await chain.miners.mine(1)
    confirmed = await chain.chain.track_payout(reference)
    assert isinstance(confirmed, Broadcast)
    assert confirmed.txid == first.txid
    assert confirmed.height == (await chain.chain.tip()).height


async def test_nothing_is_sent_that_is_too_dear_or_more_than_there_is(chain: Network) -> None:
    await funded(chain, 100_000)
    reference, outputs = uuid4(), [ChainOutput(ELSEWHERE, 20_000)]

    dear = await chain.chain.send(reference, outputs, speed=Speed.FAST, fee_limit_sat=1)
    much = await chain.chain.send(
        uuid4(), [ChainOutput(ELSEWHERE, 100_000)], speed=Speed.FAST, fee_limit_sat=FEE_LIMIT_SAT
    )

    assert dear == Failed(FailureReason.INSUFFICIENT_FEE)
    assert much == Failed(FailureReason.INSUFFICIENT_LIQUIDITY)
    assert await chain.chain.track_payout(reference) == NoTrace()
    assert await chain.chain.balance_sat() == 100_000


async def test_faster_is_not_cheaper_and_more_outputs_share_a_fee(chain: Network) -> None:
    one = [ChainOutput(ELSEWHERE, 20_000)]
    slow, medium, fast = [
        await chain.chain.quote_fee(one, speed) for speed in (Speed.SLOW, Speed.MEDIUM, Speed.FAST)
    ]

    assert 0 < slow <= medium <= fast
    assert await chain.chain.quote_fee(one * 3, Speed.FAST) < 3 * fast
