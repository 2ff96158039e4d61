"""Books and node: what explains a difference, and what the operator has of their own there."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from app.errors import InvalidInput
from app.ledger import proof
from app.ledger.model import System
from app.money import sats
from app.nodes.answers import ChainOutput, ChannelBalance, Speed
from app.nodes.port import Node
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.chain_wallet import ChainWallet
from app.nodes.sandbox.node import SandboxNode
from app.process.runtime import Runtime
from app.services import checkup, comparison
from app.services.comparison import Comparison
from app.services.onchain import addresses
from app.services.payments import capital, invoices, receipts, sending
from app.services.payments.capital import Holdings
from app.services.payments.result import Result
from tests import factories
from tests.command_line import CommandLine
from tests.factories import Person, balance
from tests.story.servers import Installation


class Money:
    """What the node has beyond what it got for us, in millisatoshi; of opened channels, too."""

    def __init__(self, local: int = 0, opening: int = 0, chain_sat: int = 0) -> None:
        self.local, self.opening, self.chain_sat = local, opening, chain_sat


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison, "_PAUSE_S", 0.01)
    monkeypatch.setattr(receipts, "_UNTOLD_S", 0.3)


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Money:
    """Money of the operator at the node."""
    money = Money()
    channels, chain = SandboxNode.balance, ChainWallet.balance_sat

    async def balance(node: SandboxNode) -> ChannelBalance:
        whole = await channels(node)
        local_msat = whole.local_msat + money.local
        return replace(whole, local_msat=local_msat, opening_msat=money.opening)

    async def balance_sat(wallet: ChainWallet) -> int:
        return await chain(wallet) + money.chain_sat

    monkeypatch.setattr(SandboxNode, "balance", balance)
    monkeypatch.setattr(ChainWallet, "balance_sat", balance_sat)
    return money


@pytest.fixture
def shared(runtime: Runtime) -> Runtime:
    """A server whose node has an operator, channels and routing, as real ones do."""
    return replace(runtime, settings=runtime.settings.model_copy(update={"node": "lnd"}))


async def compared(runtime: Runtime) -> tuple[Comparison, str]:
    found, words = await comparison.node(runtime)
    return found, " ".join(words)


async def pay_outside(runtime: Runtime, payer: Person, behaviour: str) -> Result:
    invoice = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse(behaviour)
    )
    paid = await sending.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=invoice.payment_request
    )
    return paid.status


async def capital_msat(runtime: Runtime) -> int:
    async with runtime.connection() as connection:
        return await proof.balance(connection, System.CAPITAL)


async def test_what_a_new_installation_meets_is_the_operators(shared: Runtime, own: Money) -> None:
    own.local, own.chain_sat = 5_000_123, 700

    assert await factories.meet(shared)
    assert not await factories.meet(shared), "it is counted once"

    alice = await factories.person(shared, sat=10_000)
    for _ in range(3):
        assert await pay_outside(shared, alice, "settle") is Result.SUCCESS
    found, said = await compared(shared)
    assert (found.capital_msat, found.difference_msat) == (5_700_123, 0)
    assert said == "Books and node agree to the millisatoshi."
    assert (await checkup.check(shared)).problems == []


async def test_what_may_be_a_users_is_not_counted_as_the_operators(
    shared: Runtime, own: Money
) -> None:
    alice = await factories.person(shared)
    await invoices.create(shared, alice.principal, wallet_id=alice.btc, amount=sats(100))
    own.local = 5_000_000

    assert not await factories.meet(shared)

    assert await capital_msat(shared) == 0


async def test_nor_what_may_come_to_an_address_of_a_user(shared: Runtime, own: Money) -> None:
    alice = await factories.person(shared)
    await addresses.create(shared, alice.principal, alice.btc)
    own.chain_sat = 5_000

    assert not await factories.meet(shared)


async def test_more_than_the_books_know_is_told_and_less_is_wrong(
    shared: Runtime, runtime: Runtime, own: Money
) -> None:
    await factories.person(shared, sat=10_000)
    own.local = 1

    found, said = await compared(shared)
    assert (found.difference_msat, comparison.problem(shared, found)) == (1, None)
    assert "The node holds 1 msat more than the books know: routing fees" in said
    assert (await checkup.check(shared)).problems == []
    assert len((await checkup.check(runtime)).problems) == 1, "a node of ours alone is exact"

    own.local = -1
    found, said = await compared(shared)
    assert found.unexplained_msat == -1
    assert "1 msat are missing at the node" in said
    (problem,) = (await checkup.check(shared)).problems
    assert problem == (
        "the node holds what the books say: in channels 9999999 msat, books 10000000 msat, of which"
        " 0 msat are on their way out"
    )


async def test_what_the_operator_accepts_is_theirs_and_books_and_node_agree(
    shared: Runtime, own: Money
) -> None:
    await factories.person(shared, sat=10_000)
    own.local, own.chain_sat = -1_500_001, 2_000

    before = await comparison.accept(shared)

    assert before.unexplained_msat == 499_999
    found, said = await compared(shared)
    assert found.channels.difference_msat == found.chain.difference_msat == 0
    assert (found.capital_msat, said) == (499_999, "Books and node agree to the millisatoshi.")
    assert (await checkup.check(shared)).problems == []
    with pytest.raises(InvalidInput, match="nothing to book"):
        await comparison.accept(shared)


async def test_a_channel_that_is_opened_moves_money_and_costs_its_fee(
    shared: Runtime, own: Money
) -> None:
    await factories.person(shared, sat=10_000)
    own.chain_sat = 1_000_000
    await comparison.accept(shared)
    own.chain_sat -= 500_000 + 250
    own.opening = 500_000_000

    found, said = await compared(shared)

    assert found.unexplained_msat == -250_000
    assert "Channels are being opened (500000000 msat of ours)" in said
    assert "500000000 msat moved from chain to channels" in said
    assert "250000 msat are missing at the node: fees of channels" in said
    await comparison.accept(shared)
    assert (await compared(shared))[0].is_settled


async def test_payments_under_way_explain_what_they_may_cost(shared: Runtime, own: Money) -> None:
    factories.sandbox(shared).pay_timeout_s = 0.05
    alice = await factories.person(shared, sat=10_000)
    assert await pay_outside(shared, alice, "timeout_then_settle") is Result.PENDING

    found, said = await compared(shared)

    assert found.unexplained_msat == 0
    assert "Payments under way: 1." in said
    assert "may hold up to 1010000 msat less" in said
    own.local = -10_000
    assert (await compared(shared))[0].unexplained_msat < 0


async def test_receipts_that_no_book_has_are_counted(shared: Runtime, own: Money) -> None:
    bob = await factories.person(shared)
    factories.takes_unasked(shared)
    invoice = await invoices.create(shared, bob.principal, wallet_id=bob.btc, amount=sats(100))
    await factories.sandbox(shared).receive(invoice.payment_request, amount_sat=None)
    assert own.local == 0

    found, said = await compared(shared)

    assert found.unexplained_msat == 100_000
    assert "settled at the node and in no book yet: 1, of 100000 msat" in said


async def test_what_the_operator_deposits_on_the_chain_is_no_receipt_of_ours(
    shared: Runtime,
) -> None:
    node = factories.sandbox(shared)
    address = await shared.chain.new_address()
    await node.blockchain.deposit(address, 9_000)
    await node.blockchain.mine(1)

    found, said = await compared(shared)

    assert found.unexplained_msat == 9_000_000
    assert "9000000 msat more than the books know" in said


@contextlib.asynccontextmanager
async def following(runtime: Runtime) -> AsyncIterator[None]:
    task = asyncio.create_task(receipts.follow(runtime))
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def settle_of_others(runtime: Runtime) -> None:
    """Have the node settle an invoice that was made with another program."""
    node = factories.sandbox(runtime)
    invoice = await node.create_invoice(
        amount_msat=700_000, description="", description_hash=None, expiry_s=600
    )
    await node.receive(invoice.payment_request, amount_sat=None)


async def test_what_the_node_settled_before_it_met_us_is_passed_over(shared: Runtime) -> None:
    """And counted as the operator's. What comes later goes to suspense at once, however busy it is.

    Who knows whose that is; what is for an invoice of ours is credited meanwhile.
    """
    factories.takes_unasked(shared)
    await settle_of_others(shared)
    assert await factories.meet(shared)
    assert await capital_msat(shared) == 700_000
    await settle_of_others(shared)
    bob = await factories.person(shared)
    invoice = await invoices.create(shared, bob.principal, wallet_id=bob.btc, amount=sats(9))
    await factories.sandbox(shared).receive(invoice.payment_request, amount_sat=None)

    async with following(shared):
        await until(shared, "SELECT count(*) = 1 FROM receipt WHERE state = 'credited'")
        await settle_of_others(shared)
        await until(shared, "SELECT count(*) = 2 FROM receipt WHERE state = 'suspense'")

    assert await balance(shared, bob.btc) == 9
    assert await capital_msat(shared) == 700_000
    assert (await compared(shared))[0].difference_msat == 0


@pytest.mark.parametrize("times", [1, 100])
async def test_what_comes_in_while_a_busy_node_is_met_is_never_counted_twice(
    shared: Runtime, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """If once, it is asked anew, and all is exact; if for ever, it holds more than is booked."""
    factories.takes_unasked(shared)
    holdings, comes = capital.holdings, times

    async def hold_and_receive(node: Node) -> Holdings:
        nonlocal comes
        held = await holdings(node)
        if comes:
            comes -= 1
            await settle_of_others(shared)
        return held

    with monkeypatch.context() as busy:
        busy.setattr(capital, "holdings", hold_and_receive)
        await factories.meet(shared)
    await settle_of_others(shared)

    async with following(shared):
        await until(shared, "SELECT count(*) = 1 FROM receipt WHERE state = 'suspense'")
        await until(shared, _ALL_IS_TOLD)

    found, _ = await compared(shared)
    assert found.unexplained_msat == (0 if times == 1 else 700_000)
    assert (await checkup.check(shared)).problems == []


async def test_a_node_that_was_followed_before_is_met_anew(shared: Runtime) -> None:
    """What it settled while others had it is theirs, but for invoices of ours."""
    factories.takes_unasked(shared)
    bob = await factories.person(shared)
    invoice = await invoices.create(shared, bob.principal, wallet_id=bob.btc, amount=sats(9))
    await settle_of_others(shared)
    await factories.sandbox(shared).receive(invoice.payment_request, amount_sat=None)
    assert not await factories.meet(shared), "some of it may be a user's"
    await settle_of_others(shared)

    async with following(shared):
        await until(shared, "SELECT count(*) = 1 FROM receipt WHERE state = 'suspense'")

    assert await balance(shared, bob.btc) == 9
    assert await shared.pool.fetchval("SELECT count(*) FROM receipt") == 2


_ALL_IS_TOLD = """
SELECT settle_index = (SELECT max(settle_index) FROM sandbox_own_invoice) FROM node_cursor
"""


async def until(runtime: Runtime, sql: str) -> None:
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(sql):  # noqa: ASYNC110
            await asyncio.sleep(0.02)


@pytest.fixture
def command_line(database_url: str, tmp_path: Path) -> CommandLine:
    values = {
        "LATCHKEY_DATABASE_URL": database_url,
        "LATCHKEY_DATA_DIR": str(tmp_path),
        "LATCHKEY_LOG_LEVEL": "error",
    }
    return CommandLine(Installation(tmp_path, values))


async def test_the_operator_compares_at_the_command_line(
    runtime: Runtime, command_line: CommandLine
) -> None:
    await factories.person(runtime, sat=10_000)

    answer = await command_line.ask("check", "--node")

    assert answer["ok"]
    assert answer["differenceMsat"] == 0
    assert answer["owedMsat"] == answer["heldMsat"] == 10_000_000
    assert answer["channels"]["localMsat"] == 10_000_000


async def test_the_operator_books_their_own_at_the_command_line(
    runtime: Runtime, command_line: CommandLine
) -> None:
    node = factories.sandbox(runtime)
    address = await runtime.chain.new_address()
    await node.blockchain.deposit(address, 9_000)
    await node.blockchain.mine(1)
    outputs = [ChainOutput("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080", 2_000)]
    await runtime.chain.send(uuid4(), outputs, speed=Speed.SLOW, fee_limit_sat=10_000)

    shown = await command_line.ask("node", "capital")
    assert shown["unexplainedMsat"] == (9_000 - 2_000 - 705) * 1_000
    answer = await command_line.ask("node", "capital", "--accept", "--yes")

    assert answer["capitalMsat"] == answer["bookedAsCapitalMsat"] == shown["unexplainedMsat"]
    assert answer["words"] == ["Books and node agree to the millisatoshi."]
