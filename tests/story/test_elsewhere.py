"""Latchkey without a node of its own: on an account at another Latchkey."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.command_line import CommandLine, made_key, people
from tests.databases import new_database
from tests.story import documents
from tests.story.servers import (
    PATIENCE_S,
    Installation,
    Json,
    Person,
    Server,
    balance,
    history,
    own_invoice,
    person,
)

PAID_SAT = 20_000


@pytest.fixture
async def outer(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Installation]:
    """The installation that has no node; the other one is a sandbox."""
    async with new_database(cluster, template) as database_url:
        settings = {"LATCHKEY_DATABASE_URL": database_url, "LATCHKEY_NETWORK": "regtest"}
        yield Installation(tmp_path_factory.mktemp("outer"), settings)


@pytest.fixture(scope="module")
async def inner(shared_installation: Installation) -> AsyncIterator[Server]:
    """The server of a sandbox, at which the other one has its account."""
    async with shared_installation.serving() as server:
        yield server


@asynccontextmanager
async def _on(
    outer: Installation, inner: Server, secret: str
) -> AsyncIterator[tuple[Installation, Server]]:
    settings = {
        "LATCHKEY_NODE": "blink",
        "LATCHKEY_BLINK_URL": f"{inner.url}/graphql",
        "LATCHKEY_BLINK_KEY": secret,
    }
    installation = replace(outer, settings={**outer.settings, **settings})
    async with installation.serving() as server:
        yield installation, server


async def _pay(server: Server, payer: Person, request: str) -> Json:
    data = await server.ask(documents.PAY, key=payer.key, wallet=payer.btc, request=request)
    payload: Json = data["lnInvoicePaymentSend"]
    return payload


async def _until_balance(server: Server, who: Person, sat: int) -> None:
    """Wait until a wallet holds so much: the server hears of it when it looks again."""
    async with asyncio.timeout(PATIENCE_S):
        while await balance(server, who) != sat:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def test_a_latchkey_shares_out_an_account_of_another(
    shared_installation: Installation, inner: Server, outer: Installation
) -> None:
    installation = shared_installation
    line = CommandLine(installation)
    account = await line.ask("account", "create", "--username", "treasury")
    rights = {"scopes": "READ,RECEIVE", "more": "payments:write"}
    secret = await made_key(installation, account["accountId"], **rights)
    neighbour = await person(inner, sat=1_000)
    async with _on(outer, inner, secret) as (latchkey, server):
        alice, bob = await people(latchkey, 2)

        first = await own_invoice(server, alice, PAID_SAT, memo="rent")
        await inner.sandbox("payments", paymentRequest=first["paymentRequest"])
        await _until_balance(server, alice, PAID_SAT)

        second = await own_invoice(server, bob, 100)  # paid within the inner books
        assert (await _pay(inner, neighbour, second["paymentRequest"]))["status"] == "SUCCESS"
        await _until_balance(server, bob, 100)

        outside = await inner.sandbox("invoices", amountSat=1_000, memo="beer")
        paid = await _pay(server, alice, outside["paymentRequest"])
        assert paid["status"] == "SUCCESS", paid
        foreign = await own_invoice(inner, neighbour, 50)
        assert (await _pay(server, alice, foreign["paymentRequest"]))["status"] == "SUCCESS"
        between = await own_invoice(server, bob, 10)
        assert (await _pay(server, alice, between["paymentRequest"]))["status"] == "SUCCESS"
        left = await balance(server, alice)
        sides = await history(server, alice)
        checks = [await CommandLine(one).ask("check") for one in (installation, latchkey)]
    assert left == sum(side["settlementAmount"] for side in sides)
    assert [check["problems"] for check in checks] == [[], []]


async def test_a_latchkey_receives_at_a_lightning_address(
    shared_installation: Installation, inner: Server, outer: Installation
) -> None:
    installation = shared_installation
    await CommandLine(installation).ask("account", "create", "--username", "shop")
    settings = {
        "LATCHKEY_NODE": "address",
        "LATCHKEY_ADDRESS": f"shop@{inner.url.partition('://')[2]}",
        "LATCHKEY_OUTBOUND_NETWORKS": "127.0.0.0/8",
    }
    latchkey = replace(outer, settings={**outer.settings, **settings})
    async with latchkey.serving() as server:
        (alice,) = await people(latchkey, 1)
        invoice = await own_invoice(server, alice, PAID_SAT, memo="rent")
        await inner.sandbox("payments", paymentRequest=invoice["paymentRequest"])
        await _until_balance(server, alice, PAID_SAT)

        outside = await inner.sandbox("invoices", amountSat=1_000, memo="beer")
        refused = await _pay(server, alice, outside["paymentRequest"])
        assert [error["code"] for error in refused["errors"]] == ["UNSUPPORTED_BY_NODE"]
        assert await balance(server, alice) == PAID_SAT
        checks = [await CommandLine(one).ask("check") for one in (installation, latchkey)]
    assert [check["problems"] for check in checks] == [[], []]
