"""Deleting an account: nothing is left behind, and nothing works any more."""

import asyncio

import pytest

from app.errors import Denied, DomainError, InsufficientScope, InvalidInput, Unauthenticated
from app.money import Currency, sats
from app.permissions import Scope
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.logins import entrance
from app.services.onchain import addresses, watch
from app.services.payments import closing, errands, intraledger, invoices, sending
from app.services.payments.intraledger import Payer, Recipient
from tests import factories
from tests.factories import Person, balance, key, owner_of, person
from tests.integration.limited import outside_invoice, send


@pytest.fixture
async def alice(runtime: Runtime) -> Person:
    return await person(runtime, username="alice")


@pytest.fixture
async def bob(runtime: Runtime) -> Person:
    return await person(runtime, sat=500, username="bob")


async def _status(runtime: Runtime, who: Person) -> str:
    return (await accounts.get(runtime, who.principal.account_id)).status


async def test_nothing_of_a_deleted_account_works_and_its_username_stays_taken(
    runtime: Runtime,
) -> None:
    made = await accounts.create(
        runtime,
        username="carol",
        phone="+4915112345678",
        email="carol@example.com",
        password="correct horse",
    )
    carol = owner_of(await authentication.on_behalf_of(runtime, made.id))
    _, secret = await key(runtime, carol, Scope.READ)
    login = await entrance.by_password(
        runtime, who="carol", password="correct horse", address="127.0.0.1", user_agent=None
    )
    session = await authentication.authenticate_session(runtime, login.token)
    invoice = await invoices.create(runtime, carol.principal, wallet_id=carol.btc, amount=sats(5))

    await closing.close(runtime, Actor.of(session))

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(runtime, secret, address="127.0.0.1")
    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(runtime, login.token)
    with pytest.raises(InvalidInput, match="inactive"):
        await accounts.default_wallet(runtime, "carol", None)
    assert not await accounts.username_available(runtime, "carol")
    closed = await accounts.get(runtime, made.id)
    assert (closed.status, closed.phone, closed.email) == ("closed", None, None)
    assert await accounts.password_of(runtime, "carol") is None
    found = await invoices.find(runtime, carol.btc, invoice.payment_hash)
    assert found.status is invoices.InvoiceState.CANCELED
    assert await accounts.create(runtime, phone="+4915112345678", email="carol@example.com")


async def test_money_is_not_left_behind(runtime: Runtime, bob: Person) -> None:
    with pytest.raises(DomainError, match="holds 500 sats") as refused:
        await closing.close(runtime, bob.actor)

    assert refused.value.code == "OPERATION_RESTRICTED"
    assert await _status(runtime, bob) == "active"


async def test_money_is_swept_to_whoever_is_named(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    await closing.close(runtime, bob.actor, sweep_to="Alice")

    assert await balance(runtime, alice.btc) == 500
    assert await balance(runtime, bob.btc) == 0
    assert await _status(runtime, bob) == "closed"


@pytest.mark.parametrize("to", ["bob", "nobody_there", "x", "+4915112345678"])
async def test_money_is_swept_to_another_account_only(
    to: str, runtime: Runtime, bob: Person
) -> None:
    with pytest.raises(DomainError):
        await closing.close(runtime, bob.actor, sweep_to=to)

    assert await balance(runtime, bob.btc) == 500
    assert await _status(runtime, bob) == "active"


async def test_key_that_may_not_pay_sweeps_nothing(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    _, secret = await key(runtime, bob, permissions=["account:write"])
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")

    with pytest.raises(InsufficientScope):
        await closing.close(runtime, Actor.of(principal), sweep_to="alice")

    assert await balance(runtime, alice.btc) == 0


async def test_key_for_some_wallets_does_not_delete_the_account(
    runtime: Runtime, alice: Person
) -> None:
    _, secret = await key(runtime, alice, Scope.WRITE, wallet_ids=[alice.btc])
    principal = await authentication.authenticate(runtime, secret, address="127.0.0.1")

    with pytest.raises(Denied):
        await closing.close(runtime, Actor.of(principal))

    assert await _status(runtime, alice) == "active"


async def test_payment_that_is_not_decided_keeps_the_account(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    request = await outside_invoice(runtime, 400, behaviour="timeout_then_settle")
    await sending.pay_invoice(runtime, bob.principal, wallet_id=bob.btc, payment_request=request)

    with pytest.raises(DomainError, match="not decided"):
        await closing.close(runtime, bob.actor, sweep_to="alice")

    assert await _status(runtime, bob) == "active"


async def test_deposit_that_waits_to_be_confirmed_keeps_the_account(
    runtime: Runtime, alice: Person
) -> None:
    address = await addresses.current(runtime, alice.principal, alice.btc)
    await factories.sandbox(runtime).blockchain.deposit(address, 20_000)
    await watch.look(runtime)

    with pytest.raises(DomainError, match="waits to be confirmed") as refused:
        await closing.close(runtime, alice.actor)

    assert refused.value.code == "OPERATION_RESTRICTED"
    await factories.sandbox(runtime).blockchain.mine(1)
    await watch.look(runtime)
    assert await balance(runtime, alice.btc) == 17_500


async def test_account_is_deleted_once(runtime: Runtime, alice: Person) -> None:
    results = await asyncio.gather(
        *(closing.close(runtime, alice.actor) for _ in range(4)), return_exceptions=True
    )

    assert sum(result is None for result in results) == 1
    assert all(result is None or isinstance(result, InvalidInput) for result in results)


async def test_no_payment_gets_away_while_the_account_is_deleted(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    """Either it comes before, or it is refused; never does money stay in a closed account."""
    results = await asyncio.gather(
        closing.close(runtime, bob.actor, sweep_to="alice"),
        *(send(runtime, bob, alice, 10) for _ in range(10)),
        return_exceptions=True,
    )

    assert any(not isinstance(result, BaseException) for result in results)
    if await _status(runtime, bob) == "closed":
        assert await balance(runtime, bob.btc) == 0
    assert await balance(runtime, alice.btc) + await balance(runtime, bob.btc) == 500


@pytest.mark.parametrize("in_cents", [False, True])
async def test_money_for_whom_was_looked_up_before_the_account_was_deleted_does_not_arrive(
    runtime: Runtime, alice: Person, bob: Person, in_cents: bool
) -> None:
    before = Recipient(
        wallet_id=alice.usd if in_cents else alice.btc,
        account_id=alice.principal.account_id,
        currency=Currency.USD if in_cents else Currency.BTC,
        username="alice",
        is_active=True,
    )
    await closing.close(runtime, alice.actor)

    payer = Payer(
        errand=errands.wallet(1, sats(1), None),
        principal=bob.principal,
        wallet_id=bob.btc,
        memo=None,
        idempotency_id=None,
    )
    with pytest.raises(InvalidInput, match="inactive"):
        await intraledger.send(runtime, payer, before, sats(200))

    assert await balance(runtime, bob.btc) == 500
    assert await balance(runtime, alice.btc) == 0


async def test_nobody_is_paid_into_an_account_that_is_deleted_at_the_same_time(
    runtime: Runtime, alice: Person, bob: Person
) -> None:
    """Either it comes before, and keeps the account, or it is refused."""
    results = await asyncio.gather(
        *(send(runtime, bob, alice, 10) for _ in range(5)),
        closing.close(runtime, alice.actor),
        *(send(runtime, bob, alice, 10) for _ in range(5)),
        return_exceptions=True,
    )

    assert all(not isinstance(one, Exception) or isinstance(one, DomainError) for one in results)
    if await _status(runtime, alice) == "closed":
        assert await balance(runtime, alice.btc) == 0
    assert await balance(runtime, alice.btc) + await balance(runtime, bob.btc) == 500
