"""Subscribers are told alike what is the same for them, and never what only another may see.

Each is told of the same events twice: sharing with everybody else, and alone. What it is told must
be equal, whoever is told first.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Mapping
from contextlib import AsyncExitStack, aclosing
from dataclasses import fields, replace
from datetime import UTC, datetime
from ipaddress import ip_network
from itertools import permutations
from typing import Any, cast
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.schema import build_schema
from app.money import Currency, sats
from app.payment_policy import PaymentPolicy
from app.permissions import EVERYTHING, Scope
from app.principal import (
    AccountId,
    Derivation,
    KeyId,
    KeyOwnerId,
    NamedLimit,
    Principal,
    Restrictions,
    SessionId,
    SharedLimits,
    WalletId,
)
from app.process.once import Once
from app.process.runtime import Runtime
from app.services import authentication
from app.services.payments import invoice_reading, invoices
from app.services.payments import sending as payments
from app.services.wallets import transactions
from tests import factories
from tests.factories import Person

UPDATES = """
subscription {
  myUpdates {
    errors { message }
    me {
      id username
      apiKeys { id name }
      defaultAccount { id wallets { id balance } transactions(first: 3) { edges { node { id } } } }
    }
    update {
      __typename
      ... on LnUpdate { paymentHash walletId transaction { id settlementAmount memo } }
      ... on IntraLedgerUpdate { amount walletId transaction { id memo } }
    }
  }
}
"""
FEW = "subscription { myUpdates { update { ... on LnUpdate { walletId } } } }"
CHOSEN = """
subscription ($more: Boolean!) {
  myUpdates { me @include(if: $more) { defaultAccount { wallets { balance } } }
    update { __typename ... on LnUpdate { transaction @include(if: $more) { id memo } } } }
}
"""
STATUS = """
subscription ($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) { status paymentPreimage }
}
"""

_schema = build_schema()
_documents = DocumentCache(_schema, Bounds(), 100)

#: Longer than a busy machine takes to tell a hundred subscribers.
_QUIET_S = 3.0

Told = list[dict[str, Any]]


class Subscriber:
    """One who is told of events; `shared` is what it has in common with others."""

    def __init__(
        self,
        runtime: Runtime,
        principal: Principal | None,
        selection: tuple[str, Mapping[str, Any]],
        shared: "Once[dict[str, Any]] | None",
    ) -> None:
        text, variables = selection
        context = Context(runtime, principal, "192.0.2.1", "tests")
        self.stream = cast(
            "AsyncGenerator[dict[str, Any], None]",
            execution.subscribe(_schema, _documents.get(text, None), variables, context, shared),
        )

    async def next(self) -> dict[str, Any]:
        async with asyncio.timeout(10):
            return await anext(self.stream)

    async def begin(self) -> None:
        """Take what comes at once: the prices."""
        await self.next()
        await self.next()

    async def told(self) -> Told:
        """Take everything that comes until nothing does for a while."""
        found: Told = []
        with contextlib.suppress(TimeoutError):
            while True:
                async with asyncio.timeout(_QUIET_S):
                    found.append(await anext(self.stream))
        return found


async def everybody(runtime: Runtime, owner: Person, other: Person) -> list[Principal]:
    """Return principals of every kind: of the owner's account and of another's."""
    secrets = [
        (await factories.key(runtime, owner, *scopes, **more))[1]
        for scopes, more in (
            ((Scope.READ,), {}),
            ((Scope.READ,), {}),
            ((Scope.RECEIVE,), {}),
            ((Scope.READ, Scope.RECEIVE, Scope.WRITE), {}),
            ((Scope.READ,), {"wallet_ids": [owner.btc]}),
            ((Scope.READ,), {"wallet_ids": [owner.usd]}),
            ((), {"permissions": ["transactions:read"]}),
            ((), {"permissions": ["*:read"]}),
        )
    ]
    keys = [
        await authentication.authenticate(runtime, secret, address="192.0.2.1")
        for secret in secrets
    ]
    return [owner.principal, *keys, other.principal]


async def pay(runtime: Runtime, payer: Person, payee: Person, memo: str) -> None:
    invoice = await invoices.create(
        runtime, payee.principal, wallet_id=payee.btc, amount=sats(100), memo=memo
    )
    await payments.pay_invoice(
        runtime, payer.principal, wallet_id=payer.btc, payment_request=invoice.payment_request
    )


async def test_every_audience_and_selection_is_told_the_same_as_if_it_were_alone(
    runtime: Runtime,
) -> None:
    owner = await factories.person(runtime, sat=5_000)
    other = await factories.person(runtime, sat=5_000)
    selections: list[tuple[str, dict[str, Any]]] = [
        (UPDATES, {}),
        (FEW, {}),
        (CHOSEN, {"more": True}),
        (CHOSEN, {"more": False}),
    ]
    kinds = [
        (principal, selection)
        for principal in await everybody(runtime, owner, other)
        for selection in selections
    ]
    shared: Once[dict[str, Any]] = Once(1_000)
    async with AsyncExitStack() as stack:
        together = [Subscriber(runtime, *kind, shared) for kind in kinds * 2]
        alone = [Subscriber(runtime, *kind, None) for kind in kinds]
        for one in (*together, *alone):
            await stack.enter_async_context(aclosing(one.stream))
        await asyncio.gather(*(one.begin() for one in (*together, *alone)))
        await pay(runtime, other, owner, "for the owner")
        await pay(runtime, owner, other, "for the other")

        found = await asyncio.gather(*(one.told() for one in (*together, *alone)))

    again, expected = found[: len(together)], found[len(together) :]
    assert again == expected * 2
    assert any("for the owner" in str(told) for told in expected)
    for (principal, _), told in zip(kinds, expected, strict=True):
        if principal.account_id == owner.principal.account_id:
            assert "for the other" not in str(told)
        else:
            assert "for the owner" not in str(told)


async def test_subscribers_of_one_audience_and_selection_cost_one_read_and_one_answer(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = await factories.person(runtime)
    payer = await factories.person(runtime, sat=1_000)
    _, secret = await factories.key(runtime, owner, Scope.READ)
    reads = 0
    read = transactions.by_id

    async def count(*arguments: Any) -> object:
        nonlocal reads
        reads += 1
        return await read(*arguments)

    monkeypatch.setattr(transactions, "by_id", count)
    shared: Once[dict[str, Any]] = Once(1_000)
    async with AsyncExitStack() as stack:
        subscribers = []
        for _ in range(50):
            principal = await authentication.authenticate(runtime, secret, address="192.0.2.1")
            subscribers.append(Subscriber(runtime, principal, (UPDATES, {}), shared))
        subscribers.append(Subscriber(runtime, owner.principal, (UPDATES, {}), shared))
        for one in subscribers:
            await stack.enter_async_context(aclosing(one.stream))
        await asyncio.gather(*(one.begin() for one in subscribers))
        await pay(runtime, payer, owner, "once")
        *keys, session = await asyncio.gather(*(one.next() for one in subscribers))

    assert reads == 1
    assert all(answer is keys[0] for answer in keys)
    assert session is not keys[0]


async def test_who_waits_for_one_invoice_is_told_by_one_look(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = await factories.person(runtime)
    payer = await factories.person(runtime, sat=1_000)
    invoice = await invoices.create(runtime, owner.principal, wallet_id=owner.btc, amount=sats(9))
    looks = 0
    look = invoice_reading.status_by_hash

    async def count(*arguments: Any) -> object:
        nonlocal looks
        looks += 1
        return await look(*arguments)

    monkeypatch.setattr(invoice_reading, "status_by_hash", count)
    selection = (STATUS, {"hash": invoice.payment_hash.hex()})
    shared: Once[dict[str, Any]] = Once(1_000)
    async with AsyncExitStack() as stack:
        subscribers = [Subscriber(runtime, None, selection, shared) for _ in range(20)]
        for one in subscribers:
            await stack.enter_async_context(aclosing(one.stream))
        await asyncio.gather(*(one.next() for one in subscribers))
        first, looks = looks, 0
        await payments.pay_invoice(
            runtime, payer.principal, wallet_id=payer.btc, payment_request=invoice.payment_request
        )
        told = await asyncio.gather(*(one.next() for one in subscribers))

    assert first == 20
    assert looks == 1
    assert all(answer is told[0] for answer in told)
    assert told[0]["data"]["lnInvoicePaymentStatusByHash"]["status"] == "PAID"


_ID = uuid4()
_ANYBODY = Principal(
    account_id=AccountId(_ID),
    user_id=_ID,
    account_active=True,
    username=None,
    level="ONE",
    display_currency="USD",
    default_wallet_id=WalletId(_ID),
    wallets={WalletId(_ID): Currency.BTC},
    permissions=EVERYTHING,
    scopes=tuple(Scope),
)
#: For every field of a principal, values that are not those of `_ANYBODY`.
_OTHERWISE: dict[str, list[Any]] = {
    "account_id": [AccountId(uuid4())],
    "user_id": [uuid4()],
    "account_active": [False],
    "username": ["alice", ""],
    "level": ["TWO"],
    "display_currency": ["EUR"],
    "default_wallet_id": [WalletId(uuid4())],
    "wallets": [{}, {WalletId(_ID): Currency.USD}, {WalletId(uuid4()): Currency.BTC}],
    "permissions": [frozenset(), EVERYTHING - {min(EVERYTHING)}],
    "scopes": [(), (Scope.READ,)],
    "key_id": [KeyId(uuid4())],
    "secret_id": [uuid4()],
    "session_id": [SessionId(uuid4())],
    "reaches_all_wallets": [False],
    "claim_id": [uuid4()],
    "approval_id": [uuid4()],
    "owner_id": [KeyOwnerId(uuid4())],
    "derivations": [
        (Derivation(id=uuid4(), generation=0, block=b"", label="till"),),
        (Derivation(id=uuid4(), generation=1, block=b"", total_sat=5),),
    ],
    "wallet_names": [{WalletId(_ID): "savings"}],
    "archived_wallets": [frozenset({WalletId(_ID)})],
    "restrictions": [
        Restrictions(expires_at=datetime(2027, 1, 1, tzinfo=UTC)),
        Restrictions(networks=(ip_network("192.0.2.0/24"),)),
        Restrictions(requests_per_hour=1),
        Restrictions(client_key=b"key"),
        Restrictions(rate_limits=(NamedLimit("reads", 1, 5),)),
        Restrictions(shared_limits=(SharedLimits("owner", _ID, (NamedLimit("reads", 1, 5),)),)),
        Restrictions(payment_policy=PaymentPolicy(destinations=("username:alice",))),
        Restrictions(policy_revision=1),
        Restrictions(is_canary=True),
    ],
}


def test_every_field_of_a_principal_is_tried() -> None:
    assert set(_OTHERWISE) == {field.name for field in fields(Principal)}


@given(st.data())
def test_callers_that_differ_in_anything_are_different_audiences(data: st.DataObject) -> None:
    def principal(label: str) -> Principal:
        names = data.draw(st.sets(st.sampled_from(sorted(_OTHERWISE))), label=label)
        changes = {name: data.draw(st.sampled_from(_OTHERWISE[name])) for name in sorted(names)}
        return replace(_ANYBODY, **changes)

    one, two = principal("one"), principal("two")

    assert (one.audience == two.audience) is (one == two)
    assert hash(one.audience) is not None


def test_every_single_difference_makes_another_audience() -> None:
    callers = [_ANYBODY] + [
        replace(_ANYBODY, **{name: value}) for name in _OTHERWISE for value in _OTHERWISE[name]
    ]

    assert all(one.audience != two.audience for one, two in permutations(callers, 2))
