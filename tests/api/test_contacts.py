"""Contacts: made by payments and by hand, as clients see them."""

import asyncio
from typing import Any

import pytest

from app.money import sats
from app.services.payments import contacts, invoices, sending
from tests.api.asking import Asker, asker
from tests.api.catalogue import new_username
from tests.api.harness import Server
from tests.factories import Person, person

_CONTACTS = "{ me { contacts { id handle username alias transactionsCount } } }"
_CREATE = """
mutation ($input: ContactCreateInput!) { contactCreate(input: $input) {
  errors { message code } contact { id handle displayName transactionsCount type } } }
"""
_NAME = """
mutation ($input: UserContactUpdateAliasInput!) { userContactUpdateAlias(input: $input) {
  errors { message code } contact { alias handle } } }
"""
_ONE = """
query ($username: Username!) { me { contactByUsername(username: $username) {
  handle transactions(first: 10) { edges { node { settlementAmount } } } } } }
"""


async def _send(server: Server, payer: Person, to: Person, sat: int) -> None:
    await sending.send_intraledger(
        server.runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=to.btc,
        amount=sats(sat),
    )


async def _handles(asks: Asker) -> dict[str, int]:
    found = (await asks.data(_CONTACTS))["contacts"]
    assert all(one["id"] == one["handle"] == one["username"] for one in found)
    return {one["handle"]: one["transactionsCount"] for one in found}


@pytest.fixture
async def alice(server: Server) -> Person:
    return await person(server.runtime, sat=10_000, username=new_username())


@pytest.fixture
async def bob(server: Server) -> Person:
    return await person(server.runtime, sat=10_000, username=new_username())


async def test_payment_makes_each_a_contact_of_the_other_at_once(
    server: Server, alice: Person, bob: Person
) -> None:
    of_alice, of_bob = await asker(server, alice), await asker(server, bob)
    assert await _handles(of_alice) == {}

    await _send(server, alice, bob, 10)

    assert await _handles(of_alice) == {bob.principal.username: 1}
    assert await _handles(of_bob) == {alice.principal.username: 1}
    await _send(server, bob, alice, 5)
    assert await _handles(of_alice) == {bob.principal.username: 2}


async def test_invoice_paid_inside_makes_contacts_too(
    server: Server, alice: Person, bob: Person
) -> None:
    made = await invoices.create(server.runtime, bob.principal, wallet_id=bob.btc, amount=sats(10))
    await sending.pay_invoice(
        server.runtime, alice.principal, wallet_id=alice.btc, payment_request=made.payment_request
    )

    assert await _handles(await asker(server, alice)) == {bob.principal.username: 1}


async def test_who_has_no_username_becomes_nobodys_contact(server: Server, alice: Person) -> None:
    nameless = await person(server.runtime, sat=100)

    await _send(server, nameless, alice, 10)

    assert await _handles(await asker(server, alice)) == {}
    assert await _handles(await asker(server, nameless)) == {alice.principal.username: 1}


async def test_contact_is_counted_once_however_many_ask(
    server: Server, alice: Person, bob: Person
) -> None:
    for _ in range(5):
        await _send(server, alice, bob, 1)
    asks = await asker(server, alice)

    await asyncio.gather(*(asks.data(_CONTACTS) for _ in range(8)))

    assert await _handles(asks) == {bob.principal.username: 5}


async def test_transactions_of_a_contact_are_those_with_it(
    server: Server, alice: Person, bob: Person
) -> None:
    carol = await person(server.runtime, username=new_username())
    await _send(server, alice, bob, 10)
    await _send(server, alice, carol, 20)
    await _send(server, bob, alice, 5)
    asks = await asker(server, alice)

    data = await asks.data(_ONE, username=bob.principal.username)

    edges = data["contactByUsername"]["transactions"]["edges"]
    assert [edge["node"]["settlementAmount"] for edge in edges] == [5, -10]


async def test_unknown_contact_is_an_error(server: Server, alice: Person) -> None:
    asks = await asker(server, alice)

    error = await asks.error(_ONE, username="nobody_known")
    renamed = await asks.data(_NAME, input={"username": "nobody_known", "alias": "Somebody"})

    assert "NoContactForUsernameError" in error["message"]
    assert error["extensions"]["code"] == "UNEXPECTED_CLIENT_ERROR"
    assert "NoContactForUsernameError" in renamed["errors"][0]["message"]


async def test_contacts_are_noted_by_hand_and_counted(server: Server, alice: Person) -> None:
    asks = await asker(server, alice)
    wish = {"handle": "Shop@Example.com", "displayName": "The Shop", "type": "LNADDRESS"}

    first = await asks.data(_CREATE, input=wish)
    again = await asks.data(_CREATE, input={**wish, "displayName": None})

    assert first["errors"] == again["errors"] == []
    assert {**first["contact"], "id": None} == {
        "id": None,
        "handle": "shop@example.com",
        "displayName": "The Shop",
        "transactionsCount": 1,
        "type": "LNADDRESS",
    }
    assert again["contact"] == {**first["contact"], "transactionsCount": 2}


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({"handle": None}, {"message": "Invalid handle", "code": "INVALID_INPUT"}),
        ({"type": "INTRALEDGER"}, {"message": "Invalid handle", "code": "INVALID_INPUT"}),
        ({"handle": "some_name"}, {"message": "Invalid handle", "code": "INVALID_INPUT"}),
        ({"handle": "a b@c"}, {"message": "Invalid value for ContactHandle", "code": None}),
        ({"displayName": "x1"}, {"message": "Invalid value for ContactAlias", "code": None}),
    ],
)
async def test_contact_that_makes_no_sense_is_refused(
    wish: dict[str, Any], error: object, server: Server, alice: Person
) -> None:
    asks = await asker(server, alice)
    good = {"handle": "shop@example.com", "displayName": "The Shop", "type": "LNADDRESS"}

    data = await asks.data(_CREATE, input={**good, **wish})

    assert data == {"contact": None, "errors": [error]}


async def test_contact_gets_another_name(server: Server, alice: Person, bob: Person) -> None:
    await _send(server, alice, bob, 10)
    asks = await asker(server, alice)

    username = bob.principal.username
    data = await asks.data(_NAME, input={"username": username, "alias": "Bobby"})
    bad = await asks.data(_NAME, input={"username": username, "alias": "Bobby Tables"})

    assert data == {"errors": [], "contact": {"alias": "Bobby", "handle": username}}
    assert bad["errors"][0]["code"] == "INVALID_INPUT"


async def test_a_long_history_is_walked_in_parts(
    server: Server, alice: Person, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contacts, "_WALK_MAX", 2)
    for _ in range(5):
        await _send(server, alice, bob, 1)
    account_id = alice.principal.account_id

    counts = []
    for _ in range(4):
        found = await contacts.list_of(server.runtime, account_id, most=9, first=None, after=None)
        counts.append([one.transactions_count for one in found])

    assert counts == [[1], [3], [5], [5]]
