"""While there is no price: bitcoin moves all the same, dollars wait, and nothing is made up."""

from dataclasses import replace

import pytest

from app.errors import PriceUnavailable
from app.graphql.transactions import Transaction
from app.money import Currency, Money, sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.prices.market import Prices
from app.principal import UsedCredential
from app.process.runtime import Runtime
from app.services import checkup, sandbox_funds
from app.services.authentication import authenticate
from app.services.keys import spending
from app.services.keys.spending import Window
from app.services.pages import PageRequest
from app.services.payments import held, incoming, invoices
from app.services.payments import sending as payments
from app.services.payments.result import Result
from app.services.wallets import registry as wallets
from app.services.wallets import transactions
from tests import factories
from tests.factories import Person, balance

ALL = PageRequest(100, None, backwards=False)


def without_a_price(runtime: Runtime) -> Runtime:
    """Return the same with prices that nobody has told yet."""
    return replace(runtime, prices=Prices(None, now=runtime.clock.timestamp))


async def newest(runtime: Runtime, owner: Person) -> Transaction:
    page = await transactions.page(runtime, [owner.btc], ALL)
    return Transaction(record=page.items[0])


async def test_a_limited_key_pays_inside_and_outside_without_a_price(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    _, secret = await factories.key(runtime, alice, Scope.WRITE)
    principal = await authenticate(runtime, secret, address="127.0.0.1")
    key_id = principal.key_id
    assert key_id is not None
    async with runtime.connection() as connection, connection.transaction():
        await spending.replace(connection, key_id, {Window.DAILY: 2_500})
    offline = without_a_price(runtime)
    inside = await invoices.create(offline, bob.principal, wallet_id=bob.btc, amount=sats(1_000))
    outside = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("settle")
    )

    results = [
        await payments.pay_invoice(
            offline, principal, wallet_id=alice.btc, payment_request=one.payment_request
        )
        for one in (inside, outside)
    ]

    assert [result.status for result in results] == [Result.SUCCESS] * 2
    spent = (await spending.of_keys(runtime, [key_id]))[key_id].of(Window.DAILY)
    assert spent.spent_sat == 2_000
    assert (await checkup.check(runtime)).problems == []


async def test_what_was_moved_without_a_price_tells_none(runtime: Runtime) -> None:
    offline = without_a_price(runtime)
    alice = await factories.person(offline, sat=5_000)

    seen = await newest(runtime, alice)

    assert seen.settlement_amount() == 5_000
    assert seen.settlement_display_amount() == "0.00"
    assert seen.settlement_display_fee() == "0.00"
    price = seen.settlement_price()
    assert (price.base, price.offset, price.formatted_amount()) == (0, 12, "0")


async def test_a_failed_payment_comes_back_without_a_price(runtime: Runtime) -> None:
    alice = await factories.person(runtime, sat=5_000)
    outside = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("reject")
    )

    with pytest.raises(Exception, match="rejected"):
        await payments.pay_invoice(
            without_a_price(runtime),
            alice.principal,
            wallet_id=alice.btc,
            payment_request=outside.payment_request,
        )

    assert await balance(runtime, alice.btc) == 5_000
    assert (await checkup.check(runtime)).problems == []


async def test_money_for_a_dollar_wallet_is_held_until_there_is_a_price(runtime: Runtime) -> None:
    alice = await factories.person(runtime)
    offline = without_a_price(runtime)
    wallet = await wallets.find(runtime, alice.usd)
    assert wallet is not None
    invoice = await invoices.issue(
        runtime,
        wallet,
        UsedCredential(wallet.account_id),
        amount=None,
        memo="",
        expires_in_min=1,
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=10_000)

    with pytest.raises(PriceUnavailable):
        await held.arrived(offline, invoice.payment_hash)
    await held.arrived(runtime, invoice.payment_hash)

    assert await balance(runtime, alice.usd) == 998
    assert (await checkup.check(runtime)).problems == []


async def test_a_receipt_of_a_dollar_wallet_is_tried_again_once_there_is_a_price(
    runtime: Runtime,
) -> None:
    """It keeps no other from being credited, and is given to nobody else."""
    alice = await factories.person(runtime)
    wallet = await wallets.find(runtime, alice.usd)
    assert wallet is not None
    invoice = await invoices.issue(
        runtime,
        wallet,
        UsedCredential(wallet.account_id),
        amount=None,
        memo="",
        expires_in_min=1,
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=10_000)
    preimage = invoice.preimage
    assert preimage is not None
    assert await runtime.holds.settle_invoice(preimage)
    receipt = await runtime.node.receipts.lookup_receipt(invoice.payment_hash)
    assert receipt is not None

    assert not await incoming.credit_or_put_aside(without_a_price(runtime), receipt)
    assert await balance(runtime, alice.usd) == 0
    await runtime.pool.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")
    assert await incoming.retry_quarantined(without_a_price(runtime)) == 0
    await runtime.pool.execute("UPDATE receipt SET due_at = now() WHERE due_at IS NOT NULL")
    assert await incoming.retry_quarantined(runtime) == 1

    assert await balance(runtime, alice.usd) == 998
    assert (await checkup.check(runtime)).problems == []


async def test_cents_that_were_promised_are_paid_and_received_without_a_price(
    runtime: Runtime,
) -> None:
    """So is what stays in dollars."""
    alice, bob = await factories.person(runtime, sat=5_000), await factories.person(runtime)
    offline = without_a_price(runtime)
    made = [
        await invoices.create(
            runtime, bob.principal, wallet_id=bob.usd, amount=Money(100, Currency.USD)
        )
        for _ in range(2)
    ]

    await payments.pay_invoice(
        offline, alice.principal, wallet_id=alice.btc, payment_request=made[0].payment_request
    )
    await factories.sandbox(runtime).receive(made[1].payment_request, amount_sat=None)
    await held.arrived(offline, made[1].payment_hash)
    await payments.send_intraledger(
        offline,
        bob.principal,
        wallet_id=bob.usd,
        recipient_wallet_id=alice.usd,
        amount=Money(50, Currency.USD),
    )

    assert [await balance(runtime, one.usd) for one in (alice, bob)] == [50, 150]
    assert (await checkup.check(runtime)).problems == []


async def test_what_needs_a_rate_is_refused_without_a_price_and_a_payment_made_is_told_of(
    runtime: Runtime,
) -> None:
    alice = await factories.person(runtime, sat=5_000)
    await sandbox_funds.fund(runtime, alice.usd, 50_000)
    factories.sandbox(runtime).pay_timeout_s = 0.05
    offline = without_a_price(runtime)
    outside = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("timeout_then_settle")
    )

    async def pay(where: Runtime) -> Result:
        result = await payments.pay_invoice(
            where,
            alice.principal,
            wallet_id=alice.usd,
            payment_request=outside.payment_request,
        )
        return result.status

    with pytest.raises(PriceUnavailable):
        await pay(offline)
    with pytest.raises(PriceUnavailable):
        await invoices.create(
            offline, alice.principal, wallet_id=alice.usd, amount=Money(100, Currency.USD)
        )
    for amount, payer, payee in (
        (sats(1_000), alice.btc, alice.usd),
        (Money(100, Currency.USD), alice.usd, alice.btc),
    ):
        with pytest.raises(PriceUnavailable):
            await payments.send_intraledger(
                offline,
                alice.principal,
                wallet_id=payer,
                recipient_wallet_id=payee,
                amount=amount,
            )
    assert await pay(runtime) is Result.PENDING
    assert await pay(offline) is Result.PENDING


async def test_dollars_are_not_made_up_for_an_old_price(runtime: Runtime) -> None:
    alice = await factories.person(runtime)

    with pytest.raises(PriceUnavailable):
        await sandbox_funds.fund(without_a_price(runtime), alice.usd, 10_000)

    assert await balance(runtime, alice.usd) == 0
