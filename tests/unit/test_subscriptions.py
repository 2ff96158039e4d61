"""Subscriptions: what comes at once, what comes later, and to whom it does not come."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from time import time
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

import pytest

from app.database.clock import Clock
from app.errors import InvoiceNotFound
from app.graphql import price_updates, subscriptions
from app.graphql.context import Context
from app.graphql.engine import execution
from app.graphql.engine.bounds import Bounds
from app.graphql.engine.documents import DocumentCache
from app.graphql.schema import build_schema
from app.lightning.bolt11 import Network
from app.money import Currency, sats
from app.permissions import EVERYTHING, Scope, expand
from app.prices.market import Prices
from app.prices.quotes import Quote
from app.principal import AccountId, KeyId, Principal, SessionId, WalletId
from app.process.hub import Event, EventHub
from app.process.runtime import Runtime
from app.services.event_types import EventType
from app.services.payments import invoice_reading
from app.services.payments.invoice_reading import InvoiceStatus
from app.services.payments.invoices import PaymentStatus
from app.services.wallets import transactions
from app.services.wallets.movements import MovementKind, MovementStatus
from app.services.wallets.transactions import Transaction

_ID = UUID("00000000-0000-4000-8000-000000000001")
_WALLET = WalletId(UUID("00000000-0000-4000-8000-00000000000a"))
_OTHER = WalletId(UUID("00000000-0000-4000-8000-00000000000b"))
_HASH = b"\x11" * 32

_CALLER = Principal(
    account_id=AccountId(_ID),
    user_id=_ID,
    account_active=True,
    username="alice",
    level="ONE",
    display_currency="USD",
    default_wallet_id=_WALLET,
    wallets={_WALLET: Currency.BTC, _OTHER: Currency.USD},
    permissions=EVERYTHING,
    scopes=tuple(Scope),
    session_id=SessionId(_ID),
)

UPDATES = """
subscription {
  myUpdates {
    errors { message }
    me { id }
    update {
      __typename
      ... on Price { base offset currencyUnit formattedAmount }
      ... on RealtimePrice { btcSatPrice { base } }
      ... on LnUpdate { paymentHash status walletId transaction { settlementAmount } }
      ... on IntraLedgerUpdate { txNotificationType amount usdPerSat walletId }
    }
  }
}
"""
STATUS = """
subscription ($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) {
    errors { message code } status paymentHash paymentRequest paymentPreimage
  }
}
"""

_schema = build_schema()
_documents = DocumentCache(_schema, Bounds(), 100)


class _Database:
    """One on which nothing was committed yet."""

    async def fetchrow(self, _sql: str) -> dict[str, Any]:
        return {"snapshot": "1:1:", "base": 0}


@asynccontextmanager
async def _database() -> AsyncIterator[_Database]:
    yield _Database()


@pytest.fixture
def runtime() -> Runtime:
    settings = SimpleNamespace(request_timeout_s=5.0, socket_queue_max=2)
    node = SimpleNamespace(network=Network.REGTEST)
    return cast(
        "Runtime",
        SimpleNamespace(
            settings=settings,
            hub=EventHub(),
            prices=Prices(lambda _: Quote(10_000_000), now=time),
            node=node,
            clock=Clock(60.0),
            connection=_database,
        ),
    )


def key(*scopes: Scope, grants: tuple[str, ...] = ()) -> Principal:
    return replace(_CALLER, session_id=None, key_id=KeyId(_ID), permissions=expand(scopes, grants))


def subscribe(runtime: Runtime, text: str, principal: Principal | None, **variables: object) -> Any:
    context = Context(runtime, principal, "127.0.0.1", "tests")
    stream: AsyncIterator[dict[str, Any]] = execution.subscribe(
        _schema, _documents.get(text, None), variables, context
    )
    return aclosing(stream)


async def following(stream: AsyncIterator[dict[str, Any]]) -> dict[str, Any]:
    """Return the next answer; fail rather than hang."""
    async with asyncio.timeout(5):
        return await anext(stream)


_event_ids = count(1)


def event(type_: EventType, wallet_id: WalletId = _WALLET) -> Event:
    return Event(
        xid=1,
        id=next(_event_ids),
        type=type_,
        status="SUCCESS",
        account_id=_ID,
        wallet_id=wallet_id,
        api_key_id=None,
        subject=b"\x22" * 12,
        payment_hash=_HASH,
    )


@pytest.fixture
def received(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every transaction is a receipt of 1,000 sat."""

    async def by_id(_: object, wallet_id: WalletId, text: str) -> Transaction:
        return Transaction(
            id=bytes.fromhex(text),
            wallet_id=wallet_id,
            kind=MovementKind.LIGHTNING_RECEIPT,
            status=MovementStatus.SUCCESS,
            amount=sats(1_000),
            fee=sats(0),
            quote=Quote(10_000_000),
            memo=None,
            external_id=None,
            payment_hash=_HASH,
            payment_request="lnbcrt1",
            preimage=_HASH,
            counterparty=None,
        )

    monkeypatch.setattr(transactions, "by_id", by_id)


async def test_my_updates_begins_with_the_prices(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, _CALLER) as stream:
        price, realtime = await following(stream), await following(stream)

    assert price["data"]["myUpdates"] == {
        "errors": [],
        "me": None,
        "update": {
            "__typename": "Price",
            "base": 100_000_000_000,
            "offset": 12,
            "currencyUnit": "USDCENT",
            "formattedAmount": "0.1",
        },
    }
    assert realtime["data"]["myUpdates"]["me"] == {"id": str(_ID)}
    assert realtime["data"]["myUpdates"]["update"] == {
        "__typename": "RealtimePrice",
        "btcSatPrice": {"base": 100_000_000_000},
    }


async def test_prices_are_repeated(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(price_updates, "EVERY_S", 0.01)

    async with subscribe(runtime, UPDATES, _CALLER) as stream:
        found = [await following(stream) for _ in range(4)]

    kinds = [one["data"]["myUpdates"]["update"]["__typename"] for one in found]
    assert kinds == ["Price", "RealtimePrice", "Price", "RealtimePrice"]


@pytest.mark.usefixtures("received")
async def test_receipts_follow_the_prices(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, _CALLER) as stream:
        await following(stream)
        await following(stream)
        runtime.hub.publish(event(EventType.RECEIVE_LIGHTNING))
        runtime.hub.publish(event(EventType.RECEIVE_INTRALEDGER))
        lightning, intraledger = await following(stream), await following(stream)

    assert lightning["data"]["myUpdates"]["update"] == {
        "__typename": "LnUpdate",
        "paymentHash": _HASH.hex(),
        "status": "PAID",
        "walletId": str(_WALLET),
        "transaction": {"settlementAmount": 1_000},
    }
    assert intraledger["data"]["myUpdates"]["update"] == {
        "__typename": "IntraLedgerUpdate",
        "txNotificationType": "IntraLedgerReceipt",
        "amount": 1_000,
        "usdPerSat": 0.001,
        "walletId": str(_WALLET),
    }


@pytest.mark.usefixtures("received")
async def test_key_that_receives_hears_of_receipts_but_may_not_read(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, key(Scope.RECEIVE)) as stream:
        await following(stream)
        await following(stream)
        runtime.hub.publish(event(EventType.RECEIVE_LIGHTNING))
        update = await following(stream)

    assert update["data"]["myUpdates"]["me"] is None
    assert update["data"]["myUpdates"]["update"]["__typename"] == "LnUpdate"


@pytest.mark.usefixtures("received")
async def test_key_limited_to_a_wallet_hears_of_that_wallet_only(runtime: Runtime) -> None:
    limited = replace(key(Scope.READ), wallets={_OTHER: Currency.USD})

    async with subscribe(runtime, UPDATES, limited) as stream:
        await following(stream)
        await following(stream)
        runtime.hub.publish(event(EventType.RECEIVE_LIGHTNING, _WALLET))
        runtime.hub.publish(event(EventType.RECEIVE_LIGHTNING, _OTHER))
        update = await following(stream)

    assert update["data"]["myUpdates"]["update"]["walletId"] == str(_OTHER)


async def test_subscribing_needs_a_login(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, None) as stream:
        (answer,) = [one async for one in stream]

    assert answer["data"] is None
    assert answer["errors"][0]["message"] == "Not Authenticated for subscription"
    assert answer["errors"][0]["extensions"] == {"code": "NOT_AUTHENTICATED"}


async def test_key_that_neither_reads_nor_receives_is_told_nothing(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, key(grants=("payments:write",))) as stream:
        (answer,) = [one async for one in stream]

    assert "AuthorizationError" in answer["errors"][0]["message"]


async def test_closing_a_stream_ends_the_listening(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, _CALLER) as stream:
        await following(stream)
        assert not runtime.hub.is_idle

    assert runtime.hub.is_idle


@pytest.mark.usefixtures("received")
async def test_reader_that_falls_behind_is_dropped_and_told(runtime: Runtime) -> None:
    async with subscribe(runtime, UPDATES, _CALLER) as stream:
        await following(stream)
        await following(stream)
        for _ in range(3):
            runtime.hub.publish(event(EventType.RECEIVE_LIGHTNING))
        (answer,) = [one async for one in stream]

    assert "Subscribe again" in answer["errors"][0]["message"]
    assert runtime.hub.is_idle


def status(of: PaymentStatus, *, expires_in: timedelta = timedelta(hours=1)) -> InvoiceStatus:
    preimage = b"\x33" * 32 if of is PaymentStatus.PAID else None
    return InvoiceStatus(of, _HASH, "lnbcrt1", preimage, datetime.now(UTC) + expires_in)


async def test_status_comes_at_once_and_when_it_is_paid(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = status(PaymentStatus.PENDING)

    async def look(*_: object) -> InvoiceStatus:
        return now

    monkeypatch.setattr(invoice_reading, "status_by_hash", look)
    async with subscribe(runtime, STATUS, None, hash=_HASH.hex()) as stream:
        pending = await following(stream)
        now = status(PaymentStatus.PAID)
        runtime.hub.publish(event(EventType.RECEIVE_LIGHTNING))
        paid = await following(stream)

    assert pending["data"]["lnInvoicePaymentStatusByHash"] == {
        "errors": [],
        "status": "PENDING",
        "paymentHash": _HASH.hex(),
        "paymentRequest": "lnbcrt1",
        "paymentPreimage": None,
    }
    assert paid["data"]["lnInvoicePaymentStatusByHash"]["status"] == "PAID"
    assert paid["data"]["lnInvoicePaymentStatusByHash"]["paymentPreimage"] == "33" * 32


async def test_status_comes_again_after_the_expiry(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(
        [
            status(PaymentStatus.PENDING, expires_in=timedelta(milliseconds=10)),
            status(PaymentStatus.EXPIRED, expires_in=timedelta(0)),
        ]
    )

    async def look(*_: object) -> InvoiceStatus:
        return next(answers)

    monkeypatch.setattr(subscriptions, "_AFTER_EXPIRY_S", 0.01)
    monkeypatch.setattr(invoice_reading, "status_by_hash", look)
    async with subscribe(runtime, STATUS, None, hash=_HASH.hex()) as stream:
        found = [await following(stream) for _ in range(2)]

    statuses = [one["data"]["lnInvoicePaymentStatusByHash"]["status"] for one in found]
    assert statuses == ["PENDING", "EXPIRED"]


async def test_unknown_invoice_is_a_payload_error_and_the_stream_stays_open(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def look(*_: object) -> InvoiceStatus:
        raise InvoiceNotFound(_HASH)

    monkeypatch.setattr(invoice_reading, "status_by_hash", look)
    async with subscribe(runtime, STATUS, None, hash=_HASH.hex()) as stream:
        answer = await following(stream)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await anext(stream)

    (error,) = answer["data"]["lnInvoicePaymentStatusByHash"]["errors"]
    assert error["code"] == "LIGHTNING_PAYMENT_ERROR"
    assert error["message"].endswith("but it does not exist")


@pytest.mark.parametrize(
    "field", ["lnInvoicePaymentStatus", "lnInvoicePaymentStatusByPaymentRequest"]
)
async def test_request_that_cannot_be_decoded_is_a_payload_error(
    field: str, runtime: Runtime
) -> None:
    document = (
        f'subscription {{ {field}(input: {{paymentRequest: "lnbcrt1nonsense"}}) '
        "{ errors { code } status } }"
    )

    async with subscribe(runtime, document, None) as stream:
        answer = await following(stream)

    assert answer["data"][field] == {"errors": [{"code": "INVOICE_DECODE_ERROR"}], "status": None}


async def test_malformed_hash_is_thrown(runtime: Runtime) -> None:
    async with subscribe(runtime, STATUS, None, hash="nonsense") as stream:
        (answer,) = [one async for one in stream]

    assert answer["data"] is None
    assert answer["errors"][0]["message"] == "Invalid value for PaymentHash"
    assert answer["errors"][0]["code"] == "INVALID_INPUT"
