"""Amounts in the currency that an account sees, fixed with the transaction."""

from dataclasses import replace

import pytest

from app.errors import InvalidInput, PriceUnavailable
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.prices.display import DOLLAR, Rate
from app.prices.market import Prices
from app.prices.rates import Rates
from app.process.runtime import Runtime
from app.services import authentication, checkup, sandbox_funds
from app.services.accounts import display
from app.services.pages import PageRequest
from app.services.payments import invoices, outgoing
from app.services.payments import sending as payments
from app.services.prices import published
from app.services.wallets import transactions
from app.services.wallets.transactions import Transaction
from tests import factories
from tests.factories import Person

ALL = PageRequest(100, None, backwards=False)
EUR = Rate("EUR", 864_000_000)
JPY = Rate("JPY", 154_000_000_000)


async def newest(runtime: Runtime, owner: Person) -> Transaction:
    page = await transactions.page(runtime, [owner.btc, owner.usd], ALL)
    return page.items[0]


async def choose(runtime: Runtime, owner: Person, currency: str) -> Person:
    await display.set_currency(runtime, owner.principal, currency)
    principal = await authentication.on_behalf_of(runtime, owner.principal.account_id)
    assert principal.display_currency == currency
    return replace(owner, principal=principal)


async def test_each_side_is_shown_in_the_currency_of_its_account(runtime: Runtime) -> None:
    await published.publish(runtime)
    alice = await choose(runtime, await factories.person(runtime, sat=9_000), "EUR")
    bob = await choose(runtime, await factories.person(runtime), "JPY")
    carol = await factories.person(runtime)
    for payee in (bob, carol):
        invoice = await invoices.create(
            runtime, payee.principal, wallet_id=payee.btc, amount=sats(2_000)
        )
        paid = await payments.pay_invoice(
            runtime,
            alice.principal,
            wallet_id=alice.btc,
            payment_request=invoice.payment_request,
        )
        assert paid.transaction == await newest(runtime, alice)

    sent, got, dollars = [await newest(runtime, one) for one in (alice, bob, carol)]

    assert (sent.rate, sent.display_amount) == (EUR, -173)
    assert (got.rate, got.display_amount) == (JPY, 308)
    assert (dollars.rate, dollars.display_amount) == (DOLLAR, 200)
    assert (await checkup.check(runtime)).problems == []


async def test_what_was_shown_in_dollars_stays_so(runtime: Runtime) -> None:
    await published.publish(runtime)
    alice = await factories.person(runtime, sat=9_000)
    before = await newest(runtime, alice)

    await choose(runtime, alice, "EUR")

    assert await newest(runtime, alice) == before
    assert before.rate == DOLLAR


async def test_a_payment_and_what_came_back_of_it_are_shown_alike(runtime: Runtime) -> None:
    """Whatever the currency and its rate are by then."""
    await published.publish(runtime)
    alice = await choose(runtime, await factories.person(runtime, sat=9_000), "EUR")
    outside = await factories.world(runtime).create_invoice(
        amount_msat=2_000_000, memo="", expiry_s=600, behaviour=parse("timeout_then_fail")
    )
    pending = await payments.pay_invoice(
        runtime, alice.principal, wallet_id=alice.btc, payment_request=outside.payment_request
    )
    await choose(runtime, alice, "JPY")
    (payment,) = await factories.outgoing_payments(runtime, "p.state = 'sending'")
    assert await outgoing.release(runtime, payment, "rejected")

    refund = await newest(runtime, alice)
    assert pending.transaction is not None
    assert pending.transaction.rate == refund.rate == EUR
    assert refund.display_amount == -(pending.transaction.display_amount or 0)


async def test_dollars_are_shown_in_the_chosen_currency_too(runtime: Runtime) -> None:
    await published.publish(runtime)
    alice = await choose(runtime, await factories.person(runtime), "JPY")

    await sandbox_funds.fund(runtime, alice.usd, 10_000)

    seen = await newest(runtime, alice)
    assert (seen.amount.units, seen.rate, seen.display_amount) == (1_000, JPY, 1_540)


async def test_without_a_fresh_rate_amounts_are_shown_in_dollars(runtime: Runtime) -> None:
    await published.publish(runtime)
    alice = await choose(runtime, await factories.person(runtime), "EUR")
    await runtime.pool.execute("UPDATE fiat_rate SET usable_until = now()")

    await sandbox_funds.fund(runtime, alice.btc, 1_000)

    seen = await newest(runtime, alice)
    assert (seen.rate, seen.display_amount) == (DOLLAR, 100)


async def test_rates_are_published_while_they_are_fresh_and_never_replaced_by_older_ones(
    runtime: Runtime,
) -> None:
    rates = Rates(None, now=runtime.clock.timestamp)
    asking = replace(
        runtime,
        prices=Prices(None, now=runtime.clock.timestamp, rates=rates),
        settings=runtime.settings.model_copy(update={"rates_source": "https://a.example/#rates"}),
    )
    await published.publish(asking)
    known = "SELECT billionths FROM fiat_rate WHERE currency = 'EUR'"
    assert await runtime.pool.fetchval(known) is None

    rates.hear({"USD": DOLLAR, "EUR": EUR}, age_s=60)
    await published.publish(asking)
    assert await runtime.pool.fetchval(known) == EUR.billionths
    older = Rates(None, now=runtime.clock.timestamp)
    older.hear({"EUR": Rate("EUR", 1)}, age_s=120)
    await published.publish(
        replace(asking, prices=Prices(None, now=runtime.clock.timestamp, rates=older))
    )

    assert await runtime.pool.fetchval(known) == EUR.billionths


async def test_a_currency_without_a_rate_cannot_be_chosen(runtime: Runtime) -> None:
    alice = await factories.person(runtime)
    unknown = replace(
        runtime,
        prices=Prices(
            None, now=runtime.clock.timestamp, rates=Rates(None, now=runtime.clock.timestamp)
        ),
    )

    with pytest.raises(InvalidInput, match="Invalid currency"):
        await display.set_currency(runtime, alice.principal, "XYZ")
    with pytest.raises(PriceUnavailable):
        await display.set_currency(unknown, alice.principal, "EUR")
    await display.set_currency(unknown, alice.principal, "USD")
