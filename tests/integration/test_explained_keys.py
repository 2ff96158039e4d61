"""`explain` knows all that narrows a key: who says so, what is left, and when it returns."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from unittest.mock import Mock, patch

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.errors import SpendingLimitReached
from app.graphql import explanations
from app.graphql.barriers import Barrier, BarrierHolder, Explained, Whose
from app.graphql.context import Context
from app.graphql.engine.documents import DocumentCache
from app.graphql.schema import build_schema
from app.http.documents import documents_for
from app.money import Currency, Money, sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Permission, Scope
from app.principal import KeyId, Principal
from app.process.runtime import Runtime
from app.services import authentication, sandbox_funds
from app.services.keys import owners, roles
from app.services.keys.crediting import CreditKind, CreditRefill, WishedCredit
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.policies import WishedHours, WishedPolicy
from app.services.keys.spending import Window
from app.services.payments import sending as payments
from tests.factories import Person, key, person, world

LOCAL = "127.0.0.1"
SEND = """
mutation ($wallet: WalletId!, $to: WalletId!, $amount: SatAmount!) { pay: intraLedgerPaymentSend(
  input: {walletId: $wallet, recipientWalletId: $to, amount: $amount}) { status } }"""
SEND_CENTS = SEND.replace("SatAmount", "CentAmount").replace("intraLedgerP", "intraLedgerUsdP")
PAY = """
mutation ($wallet: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request}) { status } }"""
PAY_ADDRESS = """
mutation ($wallet: WalletId!, $address: String!) {
  lnAddressPaymentSend(input: {walletId: $wallet, lnAddress: $address, amount: 5}) { status } }"""
PAY_LINK = """
mutation ($wallet: WalletId!, $link: String!) {
  lnurlPaymentSend(input: {walletId: $wallet, lnurl: $link, amount: 5}) { status } }"""
PAY_CHAIN = """
mutation ($wallet: WalletId!, $address: OnChainAddress!) {
  onChainPaymentSend(input: {walletId: $wallet, address: $address, amount: 5000}) { status } }"""
VOUCHER = """
mutation ($wallet: WalletId!) {
  voucherCreate(input: {walletId: $wallet, amount: 5}) { errors { message } } }"""
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


@pytest.fixture
def runtime(shared_runtime: Runtime) -> Runtime:
    return shared_runtime


@pytest.fixture(scope="module")
def documents(shared_runtime: Runtime) -> DocumentCache:
    return documents_for(build_schema(), shared_runtime.settings)


@pytest.fixture
async def payer(runtime: Runtime) -> Person:
    return await person(runtime, sat=100_000)


@pytest.fixture
async def friend(runtime: Runtime) -> Person:
    return await person(runtime)


class Asking:
    """A key that is asked about, with the wallets of whoever pays and is paid."""

    def __init__(
        self, runtime: Runtime, documents: DocumentCache, payer: Person, friend: Person
    ) -> None:
        self.runtime, self.documents, self.payer = runtime, documents, payer
        self.wallets = {"wallet": str(payer.btc), "to": str(friend.btc)}

    async def made(self, *scopes: Scope, **wish: Any) -> Principal:
        """Return the principal of a new key."""
        _, secret = await key(self.runtime, self.payer, *(scopes or Scope), **wish)
        return await self.of(secret)

    async def of(self, secret: str) -> Principal:
        return await authentication.authenticate(self.runtime, secret, address=LOCAL)

    async def found(self, by: Principal, document: str, **variables: Any) -> Explained:
        """Return what is explained; what the document has no use for is left out."""
        values = {**self.wallets, **variables}
        used = {name: value for name, value in values.items() if f"${name}:" in document}
        context = Context(self.runtime, by, LOCAL, "")
        return await explanations.explain(context, self.documents, document, None, used)

    async def told(
        self, by: Principal, document: str, **variables: Any
    ) -> list[tuple[Barrier, Whose | None]]:
        found = await self.found(by, document, **variables)
        return [(one.rule, one.whose) for one in found.forbidden]


@pytest.fixture
def asking(runtime: Runtime, documents: DocumentCache, payer: Person, friend: Person) -> Asking:
    return Asking(runtime, documents, payer, friend)


def of_link(principal: Principal, at: int = 0) -> Whose:
    return Whose(BarrierHolder.DERIVED_KEY, principal.derivations[at].id)


def of_key(principal: Principal) -> Whose:
    return Whose(BarrierHolder.KEY, principal.key_id)


async def test_each_link_of_a_derived_key_is_told_apart_from_the_key(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    _, secret = await key(
        runtime, payer, permissions=["wallets:read", "payments:write"], limits={Window.DAILY: 500}
    )
    first = chain.derive(secret, Caveats(label="shop", total_sat=100), prefix="blink")
    links = Caveats(
        permissions=frozenset({Permission.PAYMENTS_WRITE}),
        wallets=frozenset({payer.btc}),
        per_payment_sat=60,
    )
    derived = await asking.of(chain.derive(first, links, prefix="blink"))

    assert await asking.told(derived, SEND, amount=60) == []
    assert await asking.told(derived, SEND, amount=61) == [
        (Barrier.SPENDING_LIMIT, of_link(derived, 1))
    ]
    assert await asking.told(derived, SEND, amount=501) == [
        (Barrier.SPENDING_LIMIT, of_key(derived)),
        (Barrier.SPENDING_LIMIT, of_link(derived)),
        (Barrier.SPENDING_LIMIT, of_link(derived, 1)),
    ]
    await payments.send_intraledger(
        runtime,
        derived,
        wallet_id=payer.btc,
        recipient_wallet_id=(await person(runtime)).btc,
        amount=sats(60),
    )
    found = await asking.found(derived, SEND, amount=41)
    assert [one.whose for one in found.forbidden] == [of_link(derived)]
    assert "'shop' has 40 sat left in all; this takes 41" in found.forbidden[0].message
    told = await asking.told(derived, "{ me { defaultAccount { wallets { balance } } } }")
    assert (Barrier.PERMISSION, of_link(derived, 1)) in told
    told = await asking.told(derived, "{ me { apiKeys { id } } }")
    assert (Barrier.PERMISSION, of_key(derived)) in told
    assert await asking.told(derived, SEND_CENTS, wallet=str(payer.usd), amount=1) == [
        (Barrier.WALLET, of_link(derived, 1))
    ]


async def test_what_a_role_says_is_told_to_be_the_roles(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    role = await roles.create(
        runtime,
        payer.actor,
        name="payer",
        scopes=[],
        permissions=["payments:write"],
        wallet_ids=[payer.btc],
        limits={Window.WEEKLY: 10},
        payment_policy=WishedPolicy(destinations=["username:nobody"]),
    )
    by = await asking.made(role_id=role.id, scopes=())
    whose = Whose(BarrierHolder.ROLE, role.id)

    assert await asking.told(by, SEND, amount=11) == [
        (Barrier.SPENDING_LIMIT, whose),
        (Barrier.PAYMENT_POLICY, whose),
    ]
    assert (Barrier.PERMISSION, whose) in await asking.told(by, "{ me { id } }")
    assert await asking.told(by, VOUCHER, wallet=str(payer.usd)) == [
        (Barrier.WALLET, whose),
        (Barrier.PAYMENT_POLICY, whose),
    ]


async def test_the_limits_that_the_keys_of_an_owner_share_are_told(
    runtime: Runtime, asking: Asking, payer: Person, friend: Person
) -> None:
    owner = await owners.create(
        runtime, payer.actor, external_id="customer 7", limits={Window.DAILY: 100}
    )
    by, sibling = [await asking.made(owner_id=owner.id) for _ in range(2)]
    await payments.send_intraledger(
        runtime, sibling, wallet_id=payer.btc, recipient_wallet_id=friend.btc, amount=sats(70)
    )

    found = await asking.found(by, SEND, amount=31)

    (one,) = found.forbidden
    assert (one.rule, one.whose) == (
        Barrier.SPENDING_LIMIT,
        Whose(BarrierHolder.OWNER, owner.id),
    )
    assert "leaves 30 sat" in one.message
    assert one.until is not None
    assert await asking.told(by, SEND, amount=30) == []


async def test_where_a_payment_may_not_go_is_told_for_every_rail(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    alice = await person(runtime, username="alice_explained")
    domain = min(runtime.settings.address_domains)
    made = await world(runtime).create_invoice(
        amount_msat=5_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    ways: dict[str, dict[str, str]] = {
        SEND: {"to": str(alice.btc), "amount": "5"},
        PAY: {"request": made.payment_request},
        PAY_ADDRESS: {"address": f"alice_explained@{domain}"},
        PAY_LINK: {"link": f"lnurlp://{domain}/.well-known/lnurlp/alice_explained"},
        PAY_CHAIN: {"address": ELSEWHERE},
    }
    allowed = {
        SEND: "username:alice_explained",
        PAY: f"node:{world(runtime).public_key.hex()}",
        PAY_ADDRESS: f"address:@{domain}",
        PAY_LINK: f"wallet:{alice.btc}",
        PAY_CHAIN: f"onchain:{ELSEWHERE}",
    }
    for document, variables in ways.items():
        values = {name: int(it) if name == "amount" else it for name, it in variables.items()}
        policy = WishedPolicy(destinations=[allowed[document]])
        good = await asking.made(payment_policy=policy)
        bad = await asking.made(payment_policy=WishedPolicy(destinations=["username:nobody"]))

        assert await asking.told(good, document, **values) == [], document
        told = await asking.told(bad, document, **values)
        assert told == [(Barrier.PAYMENT_POLICY, of_key(bad))], document


async def test_who_is_at_an_address_of_others_is_not_asked(asking: Asking) -> None:
    there = {"address": "bob@example.com"}
    by_node = await asking.made(payment_policy=WishedPolicy(destinations=[f"node:02{'a' * 64}"]))
    by_address = await asking.made(
        payment_policy=WishedPolicy(destinations=["address:alice@example.com"])
    )

    assert await asking.told(by_node, PAY_ADDRESS, **there) == []
    told = await asking.told(by_address, PAY_ADDRESS, **there)
    assert told == [(Barrier.PAYMENT_POLICY, of_key(by_address))]


async def test_hours_are_told_with_when_they_begin_and_approvals_that_are_needed(
    runtime: Runtime, asking: Asking
) -> None:
    policy = WishedPolicy(
        hours=[WishedHours([1], "08:00", "09:00")], time_zone="UTC", approval_above_sat=50
    )
    by = await asking.made(payment_policy=policy)
    monday = datetime(2026, 11, 30, 8, 30, tzinfo=UTC)

    with patch.object(type(runtime.clock), "now", lambda _: monday):
        assert (await asking.found(by, SEND, amount=50)).needs_approval is False
        waiting = await asking.found(by, SEND, amount=51)
    assert (waiting.allowed, waiting.needs_approval) == (True, True)
    with patch.object(type(runtime.clock), "now", lambda _: monday.replace(hour=9)):
        (closed,) = (await asking.found(by, SEND, amount=1)).forbidden
    assert (closed.rule, closed.until) == (
        Barrier.PAYMENT_POLICY,
        datetime(2026, 12, 7, 8, 0, tzinfo=UTC),
    )
    assert await asking.told(by, VOUCHER) == [(Barrier.PAYMENT_POLICY, of_key(by))]


async def test_a_key_that_is_bound_to_a_client_is_told_that_it_must_sign(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    public = ed25519.Ed25519PrivateKey.generate().public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    key_id, _ = await key(runtime, payer, Scope.READ, client_key=pem)
    bound = await authentication.on_behalf_of_key(runtime, KeyId(key_id))

    assert (await asking.found(bound, "{ me { id } }")).must_be_signed
    assert not (await asking.found(payer.principal, "{ me { id } }")).must_be_signed


async def test_credits_that_are_left_are_told_the_keys_and_its_owners(
    runtime: Runtime, asking: Asking, payer: Person, friend: Person
) -> None:
    owner = await owners.create(
        runtime,
        payer.actor,
        external_id="customer 9",
        credited=[WishedCredit(CreditKind.PAYMENTS, 1, CreditRefill.DAY)],
    )
    by = await asking.made(owner_id=owner.id, credited=[WishedCredit(CreditKind.PAYMENTS, 2)])
    assert await asking.told(by, SEND, amount=1) == []

    await payments.send_intraledger(
        runtime, by, wallet_id=payer.btc, recipient_wallet_id=friend.btc, amount=sats(1)
    )

    (one,) = (await asking.found(by, SEND, amount=1)).forbidden
    whose = Whose(BarrierHolder.OWNER, owner.id)
    assert (one.rule, one.whose, one.code) == (Barrier.CREDITS, whose, "CREDITS_EXHAUSTED")
    assert one.until is not None
    assert await asking.told(by, "{ me { id } }") == []


async def test_dollars_are_held_against_limits_by_what_they_are_worth(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    await sandbox_funds.fund(runtime, payer.usd, 500)
    by = await asking.made(limits={Window.PER_PAYMENT: 10})
    worth = runtime.prices.quote().sat_worth(Money(1, Currency.USD))

    told = await asking.told(by, SEND_CENTS, wallet=str(payer.usd), amount=1)

    assert told == ([(Barrier.SPENDING_LIMIT, of_key(by))] if worth > 10 else [])


async def test_a_part_of_a_satoshi_counts_as_one_as_it_does_when_it_is_paid(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    made = await world(runtime).create_invoice(
        amount_msat=5_001, memo="", expiry_s=600, behaviour=parse("settle")
    )
    limited = await asking.made(limits={Window.PER_PAYMENT: 5})
    watched = await asking.made(payment_policy=WishedPolicy(approval_above_sat=5))

    told = await asking.told(limited, PAY, request=made.payment_request)
    assert told == [(Barrier.SPENDING_LIMIT, of_key(limited))]
    assert (await asking.found(watched, PAY, request=made.payment_request)).needs_approval
    with pytest.raises(SpendingLimitReached):
        await payments.pay_invoice(
            runtime, limited, wallet_id=payer.btc, payment_request=made.payment_request
        )


async def test_nothing_is_written_whatever_is_asked(
    runtime: Runtime, asking: Asking, payer: Person
) -> None:
    owner = await owners.create(
        runtime, payer.actor, external_id="customer 8", limits={Window.DAILY: 100}
    )
    _, secret = await key(
        runtime,
        payer,
        *Scope,
        owner_id=owner.id,
        limits={Window.DAILY: 90},
        payment_policy=WishedPolicy(destinations=["address:@example.com"], approval_above_sat=3),
    )
    derived = await asking.of(
        chain.derive(secret, Caveats(total_sat=80), prefix=runtime.settings.key_prefix)
    )
    before = await everything(runtime)

    usage = Mock(**{"last_use.return_value": None})
    asking.runtime = replace(runtime, usage=usage)

    for document in (SEND, SEND_CENTS, PAY_ADDRESS, PAY_CHAIN, VOUCHER, "{ apiKey { id } }"):
        address = ELSEWHERE if document is PAY_CHAIN else "a@example.com"
        await asking.found(derived, document, amount=5, address=address)

    assert await everything(runtime) == before
    assert {call[0] for call in usage.mock_calls} == {"last_use"}


async def everything(runtime: Runtime) -> dict[str, str]:
    """Return what each table holds, as one text."""
    tables = await runtime.pool.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    return {
        table["tablename"]: await runtime.pool.fetchval(
            f"SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM {table['tablename']} t"
        )
        for table in tables
    }
