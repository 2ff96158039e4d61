"""Prices, as clients ask for them and are told of them."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection

from app.graphql import price_updates
from app.permissions import Scope
from app.services import sandbox_funds
from app.services.prices import published
from tests import factories
from tests.api.asking import Asker
from tests.api.harness import Json, Server
from tests.factories import Person

REALTIME = """
query ($currency: DisplayCurrency) {
  realtimePrice(currency: $currency) {
    id timestamp denominatorCurrency
    denominatorCurrencyDetails { id symbol name flag fractionDigits }
    btcSatPrice { base offset currencyUnit } usdCentPrice { base offset currencyUnit }
  }
}
"""
ESTIMATE = """
query ($amount: Float!, $currency: DisplayCurrency!) {
  currencyConversionEstimation(amount: $amount, currency: $currency) {
    id timestamp btcSatAmount usdCentAmount
  }
}
"""
HISTORY = """
query ($range: PriceGraphRange!) {
  btcPriceList(range: $range) {
    timestamp price { base offset currencyUnit formattedAmount }
  }
}
"""
FOLLOW = """
subscription ($currency: DisplayCurrency) {
  realtimePrice(input: {currency: $currency}) {
    errors { message code path }
    realtimePrice { denominatorCurrency btcSatPrice { base } }
  }
}
"""
PRICE = """
subscription ($amount: SatAmount!, $of: ExchangeCurrencyUnit!, $in: ExchangeCurrencyUnit!) {
  price(input: {amount: $amount, amountCurrencyUnit: $of, priceCurrencyUnit: $in}) {
    errors { message code }
    price { base offset currencyUnit formattedAmount }
  }
}
"""
CHOOSE = """
mutation ($currency: DisplayCurrency!) {
  accountUpdateDisplayCurrency(input: {currency: $currency}) {
    errors { message code }
    account { displayCurrency }
  }
}
"""
SHOWN = """
query {
  me { defaultAccount {
    displayCurrency
    realtimePrice { denominatorCurrency }
    transactions(first: 2) { edges { node {
      settlementDisplayAmount settlementDisplayFee settlementDisplayCurrency
      settlementPrice { base offset currencyUnit formattedAmount }
    } } }
  } }
}
"""
UPDATES = """
subscription {
  myUpdates {
    me { id }
    update {
      __typename
      ... on RealtimePrice { denominatorCurrency }
      ... on LnUpdate { transaction { settlementDisplayCurrency } }
    }
  }
}
"""


async def asked(server: Server, query: str, **variables: Any) -> Any:
    answer = (await server.post(query, variables)).json()
    assert "errors" not in answer, answer
    (value,) = answer["data"].values()
    return value


@asynccontextmanager
async def following(
    server: Server, query: str, secret: str | None = None, **variables: Any
) -> AsyncIterator[ClientConnection]:
    async with server.connect() as socket:
        payload = {} if secret is None else {"X-API-KEY": secret}
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        operation = {"query": query, "variables": variables}
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": operation}))
        yield socket


async def told(socket: ClientConnection) -> Any:
    async with asyncio.timeout(10):
        message = json.loads(await socket.recv())
    assert message["type"] == "next", message
    (value,) = message["payload"]["data"].values()
    return value


async def test_a_price_is_told_in_the_minor_unit_of_any_currency(server: Server) -> None:
    yen = await asked(server, REALTIME, currency="jpy")

    assert yen["denominatorCurrency"] == "JPY"
    assert yen["denominatorCurrencyDetails"] == {
        "id": "JPY",
        "symbol": "¥",
        "name": "Japanese Yen",
        "flag": "🇯🇵",
        "fractionDigits": 0,
    }
    # 100,000 dollars at 154 yen each, for 100,000,000 sat.
    assert yen["btcSatPrice"] == {
        "base": 154_000_000_000,
        "offset": 12,
        "currencyUnit": "MINOR",
    }
    assert yen["usdCentPrice"] == {"base": 1_540_000, "offset": 6, "currencyUnit": "MINOR"}


async def test_without_a_currency_a_price_is_in_dollars(server: Server) -> None:
    for variables in ({}, {"currency": None}, {"currency": "USD"}):
        assert (await asked(server, REALTIME, **variables))["denominatorCurrency"] == "USD"


async def test_every_currency_of_the_list_has_a_price_that_json_can_hold(server: Server) -> None:
    currencies = await asked(server, "{ currencyList { id symbol name flag fractionDigits } }")
    codes = [one["id"] for one in currencies]

    assert len(codes) == len(set(codes)) > 150
    assert {"USD", "EUR", "GBP", "NGN", "INR", "XOF"} <= set(codes)
    for code in codes:
        price = await asked(server, REALTIME, currency=code)
        for name in ("btcSatPrice", "usdCentPrice"):
            assert 0 < price[name]["base"] < 2**53, code


@pytest.mark.parametrize(
    ("amount", "currency", "sat", "cents"),
    [
        (100, "USD", 100_000, 10_000),
        (86.4, "EUR", 100_000, 10_000),
        (154, "JPY", 1_000, 100),
        (0.0001, "USD", 1, 1),
        (0, "EUR", 1, 1),
    ],
)
async def test_an_amount_is_estimated_in_satoshi_and_cents(
    server: Server, amount: float, currency: str, sat: int, cents: int
) -> None:
    found = await asked(server, ESTIMATE, amount=amount, currency=currency)

    assert (found["btcSatAmount"], found["usdCentAmount"]) == (sat, cents)
    assert len(found["id"]) == 36


async def test_the_price_of_now_ends_a_history(server: Server) -> None:
    for span in ("ONE_DAY", "ONE_WEEK", "ONE_MONTH", "ONE_YEAR", "FIVE_YEARS"):
        *_, last = await asked(server, HISTORY, range=span)

        assert last["price"] == {
            "base": 100_000_000_000,
            "offset": 4,
            "currencyUnit": "USDCENT",
            "formattedAmount": "10000000",
        }
        assert abs(last["timestamp"] - datetime.now(UTC).timestamp()) < 60


async def test_anybody_follows_a_price(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(price_updates, "EVERY_S", 0.01)
    async with following(server, FOLLOW, currency="KWD") as socket:
        first, second = await told(socket), await told(socket)

    assert first == second
    assert first == {
        "errors": [],
        # 0.307 dinar of 1,000 fils a dollar.
        "realtimePrice": {"denominatorCurrency": "KWD", "btcSatPrice": {"base": 307_000_000_000}},
    }


async def test_a_currency_that_is_none_is_said_once_in_the_payload(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(price_updates, "EVERY_S", 0.001)
    async with following(server, FOLLOW, currency="XYZ") as socket:
        refused = await told(socket)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await socket.recv()

    assert refused == {
        "errors": [
            {"message": "Invalid currency.", "code": "INVALID_INPUT", "path": ["realtimePrice"]}
        ],
        "realtimePrice": None,
    }


@pytest.mark.parametrize(
    ("amount", "of", "priced_in", "message"),
    [
        (1_000, "USDCENT", "BTCSAT", "Unsupported exchange unit"),
        (1_000, "BTCSAT", "BTCSAT", "Unsupported exchange unit"),
        (1_000_000, "BTCSAT", "USDCENT", "Unsupported exchange amount"),
        ("999999", "BTCSAT", "USDCENT", None),
        (1_000, "BTCSAT", "USDCENT", None),
    ],
)
async def test_the_old_price_is_of_satoshi_in_cents_only(
    server: Server, amount: object, of: str, priced_in: str, message: str | None
) -> None:
    variables: Json = {"amount": amount, "of": of, "in": priced_in}
    async with following(server, PRICE, **variables) as socket:
        found = await told(socket)

    if message is not None:
        assert found == {"errors": [{"message": message, "code": "INVALID_INPUT"}], "price": None}
        return
    assert found["errors"] == []
    price = found["price"]
    assert price["currencyUnit"] == "USDCENT"
    assert price["base"] / 10 ** price["offset"] == int(str(amount)) / 10
    assert price["formattedAmount"] == f"{int(str(amount)) / 10:g}"


async def test_what_is_paid_from_then_on_is_shown_in_the_chosen_currency(
    server: Server,
) -> None:
    await published.publish(server.runtime)
    owner = await factories.person(server.runtime, sat=1_000)
    _, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.WRITE)
    asker = Asker(server, secret)

    chosen = await asker.ask(CHOOSE, currency="jpy")
    await sandbox_funds.fund(server.runtime, owner.btc, 50_000)
    account = (await asker.ask(SHOWN))["data"]["me"]["defaultAccount"]

    assert chosen["data"]["accountUpdateDisplayCurrency"] == {
        "errors": [],
        "account": {"displayCurrency": "JPY"},
    }
    assert account["displayCurrency"] == "JPY"
    assert account["realtimePrice"] == {"denominatorCurrency": "JPY"}
    new, old = (edge["node"] for edge in account["transactions"]["edges"])
    assert new == {
        "settlementDisplayAmount": "7700",
        "settlementDisplayFee": "0",
        "settlementDisplayCurrency": "JPY",
        "settlementPrice": {
            "base": 154_000_000_000,
            "offset": 12,
            "currencyUnit": "MINOR",
            "formattedAmount": "0.154",
        },
    }
    assert (old["settlementDisplayAmount"], old["settlementDisplayCurrency"]) == ("1.00", "USD")


async def test_who_sees_another_currency_is_told_its_price_and_not_that_in_dollars(
    server: Server, owner: Person
) -> None:
    await published.publish(server.runtime)
    _, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.WRITE)
    await Asker(server, secret).ask(CHOOSE, currency="EUR")
    async with following(server, UPDATES, secret) as socket:
        first = await told(socket)
        await sandbox_funds.fund(server.runtime, owner.btc, 700)
        second = await told(socket)

    assert first["update"] == {"__typename": "RealtimePrice", "denominatorCurrency": "EUR"}
    assert first["me"]["id"] == str(owner.principal.user_id)
    assert second["update"]["transaction"] == {"settlementDisplayCurrency": "EUR"}
