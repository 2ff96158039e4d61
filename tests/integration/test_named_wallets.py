"""Further wallets: opened, named, archived, and what an archived one still takes."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from uuid import uuid4

import pytest

from app.errors import Denied, DomainError, InvalidInput, WalletArchived
from app.money import Currency, sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.prices.dealer import cents
from app.principal import Actor, WalletId
from app.process.runtime import Runtime
from app.services import audit, authentication, checkup, sandbox_funds
from app.services.accounts import admin, named_wallets, preferences
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Wallet
from app.services.lnurl import vouchers
from app.services.onchain import addresses, watch
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.pages import PageRequest
from app.services.payments import archiving, held, invoices
from app.services.payments import sending as payments
from app.services.wallets import registry as wallets
from tests import factories
from tests.factories import Person, balance, person, sandbox

ALL = PageRequest(100, None, backwards=False)


async def opened(
    runtime: Runtime, owner: Person, name: str = "Savings", currency: Currency = Currency.BTC
) -> Wallet:
    return await named_wallets.create(runtime, owner.actor, currency=currency, name=name)


async def now(runtime: Runtime, owner: Person) -> Person:
    """Return somebody with the wallets that the account has by now."""
    found = await authentication.on_behalf_of(runtime, owner.principal.account_id)
    return replace(owner, principal=found)


async def kinds(runtime: Runtime, owner: Person) -> list[str]:
    page = await audit.page(runtime, owner.principal.account_id, ALL)
    return [event.kind for event in page.items if event.kind.startswith("wallet.")]


async def test_a_further_wallet_has_a_name_and_an_account_of_the_books(runtime: Runtime) -> None:
    alice = await person(runtime)

    made = await opened(runtime, alice, "  Cafe\u0301  ")

    assert (made.currency, made.name, made.is_archived) == (Currency.BTC, "Caf\u00e9", False)
    account = await accounts.get(runtime, alice.principal.account_id)
    assert [one.id for one in account.wallets] == [alice.btc, made.id, alice.usd]
    assert account.wallets[1] == made
    principal = (await now(runtime, alice)).principal
    assert principal.wallet_names == {made.id: "Caf\u00e9"}
    assert await balance(runtime, made.id) == 0
    assert (await checkup.check(runtime)).problems == []
    (event,) = (await audit.page(runtime, account.id, ALL)).items[:1]
    assert (event.kind, event.subject_id) == ("wallet.created", made.id)
    assert event.after == {"name": "Caf\u00e9", "currency": "BTC"}


@pytest.mark.parametrize("name", ["", "  ", "x" * 101, "a\nb", "a\u202eb", "a\x7fb"])
async def test_a_name_is_short_and_printable(runtime: Runtime, name: str) -> None:
    alice = await person(runtime)

    with pytest.raises(InvalidInput, match="name of 1 to 100 printable characters"):
        await opened(runtime, alice, name)
    with pytest.raises(InvalidInput, match="name of 1 to 100 printable characters"):
        await named_wallets.rename(runtime, alice.actor, alice.btc, name)

    assert await kinds(runtime, alice) == []


async def test_a_name_is_unique_in_the_account_whatever_its_case(runtime: Runtime) -> None:
    alice, bob = await person(runtime), await person(runtime)
    made = await opened(runtime, alice, "Rent")
    await archiving.archive(runtime, (await now(runtime, alice)).actor, made.id)

    with pytest.raises(InvalidInput, match="Another wallet of the account has this name"):
        await opened(runtime, alice, "rENT")
    with pytest.raises(InvalidInput, match="Another wallet of the account has this name"):
        await named_wallets.rename(runtime, alice.actor, alice.usd, "rent")

    await opened(runtime, bob, "Rent")
    me = await now(runtime, alice)
    assert (await named_wallets.rename(runtime, me.actor, made.id, "RENT")).name == "RENT"
    assert await kinds(runtime, alice) == ["wallet.renamed", "wallet.archived", "wallet.created"]


async def test_an_account_has_so_many_wallets_and_no_more_whoever_asks_at_once(
    runtime: Runtime,
) -> None:
    few = replace(runtime, settings=runtime.settings.model_copy(update={"wallets_max": 4}))
    alice = await person(runtime)

    came = await asyncio.gather(
        *(opened(few, alice, f"w{n}") for n in range(4)), return_exceptions=True
    )

    refused = [it for it in came if isinstance(it, InvalidInput)]
    assert len(refused) == 2
    assert "at most 4 wallets, archived ones included" in refused[0].message
    assert len((await accounts.get(runtime, alice.principal.account_id)).wallets) == 4


async def test_wallets_of_others_and_of_accounts_that_are_locked_stay_as_they_are(
    runtime: Runtime,
) -> None:
    alice, bob = await person(runtime), await person(runtime)
    made = await opened(runtime, bob)

    for wallet_id in (made.id, WalletId(uuid4())):
        with pytest.raises(InvalidInput, match="Invalid walletId"):
            await named_wallets.rename(runtime, alice.actor, wallet_id, "Mine")
        with pytest.raises(InvalidInput, match="Invalid walletId"):
            await archiving.archive(runtime, alice.actor, wallet_id)
    await admin.lock(runtime, Actor.operator(), bob.principal.account_id)
    me = await now(runtime, bob)
    for change in (
        opened(runtime, me, "More"),
        named_wallets.rename(runtime, me.actor, made.id, "Mine"),
        archiving.archive(runtime, me.actor, made.id),
    ):
        with pytest.raises(InvalidInput, match="Account is inactive"):
            await change


async def test_a_key_that_is_limited_to_wallets_opens_none_and_reaches_no_new_one(
    runtime: Runtime,
) -> None:
    alice = await person(runtime)
    _, limited = await factories.key(
        runtime, alice, Scope.READ, Scope.WRITE, wallet_ids=[alice.btc, alice.usd]
    )
    _, free = await factories.key(runtime, alice, Scope.READ)
    caller = await authentication.authenticate(runtime, limited, address="127.0.0.1")
    await authentication.authenticate(runtime, free, address="127.0.0.1")  # is remembered

    with pytest.raises(Denied, match="limited to some wallets"):
        await named_wallets.create(runtime, Actor.of(caller), currency=Currency.BTC, name="Mine")
    made = await opened(runtime, alice)

    seen = [
        (await authentication.authenticate(runtime, secret, address="127.0.0.1")).wallets
        for secret in (limited, free)
    ]
    assert [made.id in it for it in seen] == [False, True]


@dataclass(frozen=True, slots=True)
class House:
    """Somebody with an archived wallet, as an earlier request saw it, and somebody else."""

    runtime: Runtime
    owner: Person
    wallet: Wallet
    other: Person
    request: str
    address: str


Way = Callable[[House], Awaitable[object]]


async def _pays_outside(house: House) -> object:
    invoice = await factories.world(house.runtime).create_invoice(
        amount_msat=5_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    return await payments.pay_invoice(
        house.runtime,
        house.owner.principal,
        payment_request=invoice.payment_request,
        wallet_id=house.wallet.id,
    )


async def _moves_within(house: House) -> object:
    return await payments.send_intraledger(
        house.runtime,
        house.owner.principal,
        wallet_id=house.owner.btc,
        recipient_wallet_id=house.wallet.id,
        amount=sats(5),
    )


WAYS: dict[str, Way] = {
    "makes an invoice": lambda it: invoices.create(
        it.runtime, it.owner.principal, amount=sats(5), wallet_id=it.wallet.id
    ),
    "makes an invoice for it": lambda it: invoices.create_on_behalf(
        it.runtime, None, address="127.0.0.1", amount=sats(5), wallet_id=it.wallet.id
    ),
    "makes an address": lambda it: addresses.create(it.runtime, it.owner.principal, it.wallet.id),
    "makes a voucher": lambda it: vouchers.create(
        it.runtime, it.owner.actor, it.owner.principal, most_sat=5, wallet_id=it.wallet.id
    ),
    "sends from it": lambda it: payments.send_intraledger(
        it.runtime,
        it.owner.principal,
        recipient_wallet_id=it.other.btc,
        amount=sats(5),
        wallet_id=it.wallet.id,
    ),
    "pays outside": _pays_outside,
    "pays out": lambda it: onchain.send(
        it.runtime,
        it.owner.principal,
        PayoutOrder(
            address="bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
            amount=sats(6_000),
            wallet_id=it.wallet.id,
        ),
    ),
    "sends to it": lambda it: payments.send_intraledger(
        it.runtime,
        it.other.principal,
        wallet_id=it.other.btc,
        recipient_wallet_id=it.wallet.id,
        amount=sats(5),
    ),
    "exchanges into it": lambda it: payments.send_intraledger(
        it.runtime,
        it.other.principal,
        wallet_id=it.other.usd,
        recipient_wallet_id=it.wallet.id,
        amount=cents(5),
    ),
    "moves money into it": _moves_within,
    "pays its old invoice": lambda it: payments.pay_invoice(
        it.runtime, it.other.principal, wallet_id=it.other.btc, payment_request=it.request
    ),
    "pays its old address": lambda it: onchain.send(
        it.runtime,
        it.other.principal,
        PayoutOrder(wallet_id=it.other.btc, address=it.address, amount=sats(6_000)),
    ),
}


@pytest.fixture
async def house(runtime: Runtime) -> House:
    owner, other = await person(runtime, sat=10_000), await person(runtime, sat=10_000)
    await sandbox_funds.fund(runtime, other.usd, 10_000)
    wallet = await opened(runtime, owner)
    owner = await now(runtime, owner)
    invoice = await invoices.create(
        runtime, owner.principal, wallet_id=wallet.id, amount=sats(1_000)
    )
    address = await addresses.create(runtime, owner.principal, wallet.id)
    await archiving.archive(runtime, owner.actor, wallet.id)
    return House(runtime, owner, wallet, other, invoice.payment_request, address)


@pytest.mark.parametrize("way", WAYS)
async def test_an_archived_wallet_is_refused_even_to_a_request_that_began_before(
    house: House, way: str
) -> None:
    runtime = house.runtime
    before = await _books(runtime)

    with pytest.raises(WalletArchived):
        await WAYS[way](house)

    assert await _books(runtime) == before
    assert (await checkup.check(runtime)).problems == []


async def _books(runtime: Runtime) -> object:
    row = await runtime.pool.fetchrow("""
        SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM invoice),
               (SELECT count(*) FROM onchain_address), (SELECT count(*) FROM payment),
               (SELECT count(*) FROM voucher), (SELECT count(*) FROM movement)
        """)
    return tuple(row or ())


async def test_what_comes_from_outside_for_an_old_invoice_or_address_is_credited(
    house: House,
) -> None:
    runtime, node = house.runtime, sandbox(house.runtime)

    await node.receive(house.request, amount_sat=None)
    invoice = (
        await runtime.pool.fetch(
            "SELECT payment_hash FROM invoice WHERE wallet_id = $1", house.wallet.id
        )
    )[0]
    await held.arrived(runtime, invoice["payment_hash"])
    await node.blockchain.deposit(house.address, 20_000)
    await node.blockchain.mine(1)
    await watch.look(runtime)

    assert await balance(runtime, house.wallet.id) == 1_000 + 17_500
    me = await now(runtime, house.owner)
    await archiving.archive(runtime, me.actor, house.wallet.id, archived=False)
    me = await now(runtime, me)
    await payments.send_intraledger(
        runtime,
        me.principal,
        wallet_id=house.wallet.id,
        recipient_wallet_id=me.btc,
        amount=sats(18_500),
    )
    assert await balance(runtime, me.btc) == 28_500
    assert await kinds(runtime, me) == ["wallet.unarchived", "wallet.archived", "wallet.created"]
    assert (await checkup.check(runtime)).problems == []


async def test_archiving_twice_is_as_good_as_once_and_so_is_the_reverse(house: House) -> None:
    runtime = house.runtime
    me = await now(runtime, house.owner)

    again = await archiving.archive(runtime, me.actor, house.wallet.id)
    for _ in range(2):
        back = await archiving.archive(runtime, me.actor, house.wallet.id, archived=False)

    assert again.is_archived
    assert not back.is_archived
    assert await kinds(runtime, me) == ["wallet.unarchived", "wallet.archived", "wallet.created"]


async def _refused(runtime: Runtime, owner: Person, wallet_id: WalletId, why: str) -> None:
    me = await now(runtime, owner)
    with pytest.raises(DomainError, match=why) as refused:
        await archiving.archive(runtime, me.actor, wallet_id)
    assert refused.value.code == "OPERATION_RESTRICTED"
    assert not (await now(runtime, owner)).principal.archived_wallets


async def test_neither_the_default_wallet_nor_the_last_of_its_currency_is_archived(
    runtime: Runtime,
) -> None:
    alice = await person(runtime, username="alice")
    made = await opened(runtime, alice)
    me = await now(runtime, alice)

    await _refused(runtime, alice, alice.btc, "default wallet")
    await _refused(runtime, alice, alice.usd, "last USD wallet")
    await preferences.set_default_wallet(runtime, me.principal, made.id, actor=me.actor)
    await archiving.archive(runtime, me.actor, alice.btc)

    found = await accounts.default_wallet(runtime, "alice", Currency.BTC)
    assert found.id == made.id
    assert await wallets.bitcoin_wallet(runtime, alice.principal.account_id) == made.id
    with pytest.raises(WalletArchived):
        await preferences.set_default_wallet(runtime, me.principal, alice.btc, actor=me.actor)


async def test_a_wallet_with_money_or_something_under_way_is_not_archived(
    runtime: Runtime,
) -> None:
    alice = await person(runtime, sat=10_000)
    made = await opened(runtime, alice)
    alice = await now(runtime, alice)
    address = await addresses.create(runtime, alice.principal, made.id)
    chain = sandbox(runtime).blockchain

    await chain.deposit(address, 20_000)
    await watch.look(runtime)
    await _refused(runtime, alice, made.id, "deposit to the wallet waits")
    await chain.mine(1)
    await watch.look(runtime)
    await _refused(runtime, alice, made.id, "holds 17500 sats")
    stuck = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("timeout_then_fail")
    )
    await payments.pay_invoice(
        runtime, alice.principal, wallet_id=made.id, payment_request=stuck.payment_request
    )
    rest = await balance(runtime, made.id)
    if rest:
        await payments.send_intraledger(
            runtime,
            alice.principal,
            wallet_id=made.id,
            recipient_wallet_id=alice.btc,
            amount=sats(rest),
        )
    await _refused(runtime, alice, made.id, "A payment of the wallet is not decided yet")


async def test_a_payment_and_an_archiving_at_once_leave_no_money_in_the_archive(
    runtime: Runtime,
) -> None:
    alice, bob = await person(runtime), await person(runtime, sat=10_000)
    for number in range(8):
        made = await opened(runtime, alice, f"w{number}")
        me = await now(runtime, alice)

        sent, archived = await asyncio.gather(
            payments.send_intraledger(
                runtime,
                bob.principal,
                wallet_id=bob.btc,
                recipient_wallet_id=made.id,
                amount=sats(5),
            ),
            archiving.archive(runtime, me.actor, made.id),
            return_exceptions=True,
        )

        came = await balance(runtime, made.id)
        if isinstance(sent, BaseException):
            assert isinstance(sent, WalletArchived)
            assert (came, isinstance(archived, Wallet)) == (0, True)
        else:
            assert (came, isinstance(archived, DomainError)) == (5, True)
