"""What is told of money: on each rail, at each turn, to each side, in Blink's form."""

import asyncio
from typing import Any

import orjson
import pytest

from app.errors import DomainError, InsufficientBalance
from app.money import Currency, sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope, expand
from app.process.runtime import Runtime
from app.services import authentication, outbox
from app.services.event_types import EventType
from app.services.events import bodies
from app.services.events.catalogue import CATALOGUE, visible
from app.services.onchain import addresses, payouts, sending, watch
from app.services.onchain.sending import PayoutOrder
from app.services.outbox import StoredEvent
from app.services.payments import held, invoices, outgoing, reconciliation
from app.services.payments import sending as payments
from app.services.payments.invoices import Invoice
from app.services.wallets.movements import Rail
from tests import events, factories
from tests.factories import Person, person

ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


async def told(runtime: Runtime, who: Person) -> list[StoredEvent]:
    """Return what an account is told of, without what its play money was."""
    await events.settled(runtime)
    everything = await outbox.page(runtime, who.principal.account_id)
    funds = await runtime.pool.fetch("SELECT id FROM movement WHERE memo = 'Sandbox funds'")
    begun = {row["id"] for row in funds}
    return [it for it in everything if it.status and (it.subject or b"")[:11] not in begun]


async def states(runtime: Runtime, who: Person) -> list[str]:
    return [f"{event.type} {event.status}" for event in await told(runtime, who)]


async def body(runtime: Runtime, event: StoredEvent) -> dict[str, Any]:
    (text,) = await bodies.body(runtime, [event])
    made = events.validated(text)
    sample = CATALOGUE[event.type].sample
    # Of a payment by a key it is told by which.
    assert sample.keys() <= made.keys() <= sample.keys() | {"apiKeyId"}
    assert made["transaction"].keys() == sample["transaction"].keys()
    assert made["id"] == str(event.cursor)
    return made


async def invoice_of(runtime: Runtime, payee: Person, sat: int = 1_000) -> Invoice:
    return await invoices.create(
        runtime, payee.principal, wallet_id=payee.btc, amount=sats(sat), memo="coffee"
    )


async def outside(runtime: Runtime, behaviour: str = "settle") -> str:
    made = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000,
        memo="outside",
        expiry_s=600,
        behaviour=parse(behaviour),
        hold=False,
    )
    return made.payment_request


async def pay(runtime: Runtime, payer: Person, request: str) -> None:
    await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=request, amount=None
    )


async def payout(runtime: Runtime, payer: Person, address: str = ELSEWHERE) -> None:
    order = PayoutOrder(wallet_id=payer.btc, address=address, amount=sats(20_000))
    await sending.send(runtime, payer.principal, order)


async def mine(runtime: Runtime) -> None:
    await factories.sandbox(runtime).blockchain.mine(1)
    await watch.look(runtime)
    await payouts.work(runtime, at_once=True)


async def reconciled(runtime: Runtime) -> None:
    async with asyncio.timeout(20):
        while await factories.outgoing_payments(runtime, "state = 'sending'"):
            await reconciliation.reconcile(runtime)
            await asyncio.sleep(0.05)


async def waits_for_the_row(runtime: Runtime) -> None:
    """Wait until a statement waits for another transaction."""
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'transactionid'"
    async with asyncio.timeout(10):
        while not await runtime.pool.fetchval(waiting):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_an_invoice_paid_inside_is_told_to_both_sides_as_lightning(runtime: Runtime) -> None:
    alice = await person(runtime, sat=5_000, username="alice")
    bob = await person(runtime, username="bobby")
    key_id, secret = await factories.key(runtime, alice, Scope.READ, Scope.WRITE)
    by_key = await authentication.authenticate(runtime, secret, address="127.0.0.1")
    invoice = await invoice_of(runtime, bob)

    await payments.pay_invoice(
        runtime,
        by_key,
        wallet_id=alice.btc,
        payment_request=invoice.payment_request,
        amount=None,
    )

    (sent,), (received,) = await told(runtime, alice), await told(runtime, bob)
    assert (sent.type, sent.status) == (EventType.SEND_LIGHTNING, "SUCCESS")
    assert (received.type, received.status) == (EventType.RECEIVE_LIGHTNING, "SUCCESS")
    assert (sent.api_key_id, received.api_key_id) == (key_id, None)
    assert received.cursor > sent.cursor
    paid = (await body(runtime, received))["transaction"]
    assert paid["initiationVia"]["paymentHash"] == invoice.payment_hash.hex()
    assert paid["settlementVia"]["type"] == "intraledger"
    assert paid["settlementVia"]["counterPartyUsername"] == "alice"
    assert len(paid["settlementVia"]["revealedPreImage"]) == 64
    assert paid["externalId"] == invoice.payment_hash.hex()
    assert (paid["settlementAmount"], paid["status"], paid["memo"]) == (1_000, "success", "coffee")
    given = await body(runtime, sent)
    assert given["transaction"]["settlementAmount"] == -1_000
    assert given["walletId"] == given["transaction"]["walletId"] == str(alice.btc)
    assert given["accountId"] == str(alice.principal.account_id)
    assert str(alice.principal.account_id) not in orjson.dumps(paid).decode()


async def test_a_plain_payment_and_an_exchange_are_intraledger(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=50_000), await person(runtime)

    await payments.send_intraledger(
        runtime,
        alice.principal,
        wallet_id=alice.btc,
        recipient_wallet_id=bob.btc,
        amount=sats(100),
    )
    await payments.send_intraledger(
        runtime,
        alice.principal,
        wallet_id=alice.btc,
        recipient_wallet_id=alice.usd,
        amount=sats(10_000),
    )

    assert await states(runtime, bob) == ["receive.intraledger SUCCESS"]
    sent, gave, got = await told(runtime, alice)
    assert [event.type for event in (sent, gave, got)] == [
        EventType.SEND_INTRALEDGER,
        EventType.SEND_INTRALEDGER,
        EventType.RECEIVE_INTRALEDGER,
    ]
    assert (gave.wallet_id, got.wallet_id) == (alice.btc, alice.usd)
    bought = (await body(runtime, got))["transaction"]
    assert bought["settlementCurrency"] == "USD"
    assert bought["settlementDisplayPrice"] == {
        "base": "1000000",
        "offset": "6",
        "displayCurrency": "USD",
        "walletCurrency": "USD",
    }
    assert bought["settlementDisplayAmount"] == f"{bought['settlementAmount'] / 100:.2f}"


async def test_what_comes_from_outside_is_told_with_its_preimage(runtime: Runtime) -> None:
    bob = await person(runtime)
    invoice = await invoice_of(runtime, bob)

    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    await held.arrived(runtime, invoice.payment_hash)

    (received,) = await told(runtime, bob)
    via = (await body(runtime, received))["transaction"]["settlementVia"]
    assert via["type"] == "lightning"
    assert len(via["revealedPreImage"]) == 64


async def test_a_payment_with_its_answer_tells_its_end_only(runtime: Runtime) -> None:
    alice = await person(runtime, sat=5_000)

    await pay(runtime, alice, await outside(runtime))
    with pytest.raises(DomainError):
        await pay(runtime, alice, await outside(runtime, "no_route"))

    settled, failed = await told(runtime, alice)
    paid = (await body(runtime, settled))["transaction"]
    assert (paid["settlementAmount"], paid["settlementFee"]) == (-1_002, 2)
    assert len(paid["settlementVia"]["revealedPreImage"]) == 64
    refused = (await body(runtime, failed))["transaction"]
    assert refused["status"] == "failure"
    assert refused["settlementVia"]["revealedPreImage"] is None
    assert await events.unmatched(runtime.pool.fetch) == []


@pytest.mark.parametrize(
    ("behaviour", "end"),
    [("timeout_then_settle", "SUCCESS"), ("timeout_then_fail", "FAILURE")],
)
async def test_a_payment_that_waits_is_told_as_it_stood_whenever_that_is_asked(
    runtime: Runtime, behaviour: str, end: str
) -> None:
    alice = await person(runtime, sat=5_000)
    await pay(runtime, alice, await outside(runtime, behaviour))
    await reconciliation.reconcile(runtime)
    (pending,) = await told(runtime, alice)
    before = await bodies.body(runtime, [pending])

    await reconciled(runtime)

    first, last = await told(runtime, alice)
    assert [first.status, last.status] == ["PENDING", end]
    assert await bodies.body(runtime, [first]) == before
    waiting = (await body(runtime, first))["transaction"]
    ended = (await body(runtime, last))["transaction"]
    assert (waiting["status"], waiting["settlementFee"]) == ("pending", 10)
    assert waiting["settlementVia"]["revealedPreImage"] is None
    assert waiting["id"] == ended["id"]
    assert ended["settlementFee"] == (2 if end == "SUCCESS" else 10)
    assert await events.unmatched(runtime.pool.fetch) == []


@pytest.mark.parametrize("currency", list(Currency))
async def test_a_deposit_is_told_when_it_is_seen_and_when_it_is_credited(
    runtime: Runtime, currency: Currency
) -> None:
    bob = await person(runtime)
    wallet_id = bob.btc if currency is Currency.BTC else bob.usd
    address = await addresses.create(runtime, bob.principal, wallet_id)
    await factories.sandbox(runtime).blockchain.deposit(address, 100_000)
    await watch.look(runtime)
    (seen,) = await told(runtime, bob)
    before = await bodies.body(runtime, [seen])
    await mine(runtime)

    seen, credited = await told(runtime, bob)

    assert [seen.status, credited.status] == ["PENDING", "SUCCESS"]
    assert await bodies.body(runtime, [seen]) == before
    waits = (await body(runtime, seen))["transaction"]
    has = (await body(runtime, credited))["transaction"]
    assert waits["settlementAmount"] == has["settlementAmount"] > 0
    assert waits["settlementVia"] == has["settlementVia"]
    assert len(waits["settlementVia"]["transactionHash"]) == 64
    assert waits["initiationVia"] == {"type": "onchain", "address": address}
    assert waits["settlementCurrency"] == currency
    assert waits["settlementDisplayPrice"] == has["settlementDisplayPrice"]
    assert (len(waits["id"]), len(has["id"])) == (36, 24)


async def test_a_payout_is_told_when_it_is_queued_and_when_it_ends(runtime: Runtime) -> None:
    alice = await person(runtime, sat=100_000)
    await payout(runtime, alice)
    (queued,) = await told(runtime, alice)
    before = await bodies.body(runtime, [queued])
    await payouts.work(runtime)
    await mine(runtime)
    factories.sandbox(runtime).chain.capital_sat = 0
    await payout(runtime, alice)
    await payouts.work(runtime)

    queued, settled, second, failed = await told(runtime, alice)

    assert [it.status for it in (queued, settled, second, failed)] == [
        "PENDING",
        "SUCCESS",
        "PENDING",
        "FAILURE",
    ]
    assert await bodies.body(runtime, [queued]) == before
    waits, done = [(await body(runtime, it))["transaction"] for it in (queued, settled)]
    assert waits["settlementVia"] == {"type": "onchain", "transactionHash": None, "vout": None}
    assert len(done["settlementVia"]["transactionHash"]) == 64
    assert await events.unmatched(runtime.pool.fetch) == []


async def test_an_address_of_this_server_is_on_chain_to_both_sides(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=100_000), await person(runtime)

    await payout(runtime, alice, await addresses.create(runtime, bob.principal, bob.btc))

    assert await states(runtime, alice) == ["send.onchain SUCCESS"]
    (received,) = await told(runtime, bob)
    assert received.type is EventType.RECEIVE_ONCHAIN
    settlement = (await body(runtime, received))["transaction"]["settlementVia"]
    assert settlement["type"] == "intraledger"


async def test_what_was_refused_is_no_event(runtime: Runtime) -> None:
    alice, bob = await person(runtime, sat=100), await person(runtime)
    invoice = await invoice_of(runtime, bob)

    with pytest.raises(InsufficientBalance):
        await pay(runtime, alice, invoice.payment_request)

    assert await told(runtime, alice) == await told(runtime, bob) == []


async def test_whoever_ends_a_payment_while_it_is_claimed_is_told_of_after_it(
    runtime: Runtime,
) -> None:
    """The number of a transaction is given with its first write: that must come after the wait."""
    alice = await person(runtime, sat=5_000)
    await pay(runtime, alice, await outside(runtime, "timeout_then_settle"))
    (payment,) = await factories.outgoing_payments(runtime, "state = 'sending'")
    async with runtime.connection() as connection:
        claiming = connection.transaction()
        await claiming.start()
        await connection.execute(
            "SELECT FROM payment WHERE movement_id = $1 FOR UPDATE", payment.movement_id
        )
        ending = asyncio.create_task(
            outgoing.settle(runtime, payment, fee_msat=1_000, preimage=bytes(32))
        )
        await waits_for_the_row(runtime)
        claimed = await connection.fetch(
            outgoing._CLAIM, 10, Rail.LIGHTNING, EventType.SEND_LIGHTNING
        )
        assert len(claimed) == 1
        await claiming.commit()
    assert await ending is not None

    assert [event.status for event in await told(runtime, alice)] == ["PENDING", "SUCCESS"]


def test_who_may_only_receive_hears_of_what_comes_in() -> None:
    assert visible(expand([Scope.RECEIVE], ())) >= {
        EventType.RECEIVE_LIGHTNING,
        EventType.RECEIVE_INTRALEDGER,
        EventType.RECEIVE_ONCHAIN,
    }
    assert not visible(expand([Scope.RECEIVE], ())) & {
        EventType.SEND_LIGHTNING,
        EventType.SEND_INTRALEDGER,
        EventType.SEND_ONCHAIN,
    }
