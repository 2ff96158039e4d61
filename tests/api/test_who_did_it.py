"""Which derived key it was: told wherever it is told which key did something."""

import base64
import csv
import io
import json

import pytest

from app.permissions import Scope
from app.principal import KeyId
from app.services.event_types import EventType
from app.services.events import feed
from app.services.events.feed import Sight
from app.services.keys.derivation import chain, links
from app.services.keys.derivation.caveats import Caveats
from app.services.outbox import BEGINNING
from tests.api.harness import Json, Server
from tests.events import settled, validated
from tests.factories import Person, key, person

SEND = """
mutation ($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { status transaction { apiKeyId derivedKey { id label } } }
}
"""
RENAME = """
mutation ($id: WalletId!, $name: String!) { walletRename(input: {walletId: $id, name: $name}) {
  errors { message } wallet { name } } }
"""
WHO = "{ authorization { apiKey { id } derivedKey { id label } } }"
TOLD = """
query ($wallets: [WalletId!]!) { me {
  auditLog(kinds: ["wallet.renamed"]) { edges { node { actorId actorDerivedKey { id label } } } }
  events(types: ["send.intraledger"]) { edges { node { body } } }
  defaultAccount {
    csvTransactions(walletIds: $wallets)
    transactions { edges { node { settlementAmount apiKeyId derivedKey { id label } } } }
  }
} }
"""


@pytest.fixture
async def rich(server: Server) -> Person:
    return await person(server.runtime, sat=1_000)


async def told(server: Server, whom: Person, type_: str) -> list[Json]:
    """Return the bodies of the events of an account of a type."""
    await settled(server.runtime)
    sight = Sight.whole([EventType(type_)])
    found = await feed.read(
        server.runtime, whom.principal.account_id, sight, after=BEGINNING, first=10
    )
    return [validated(one.body) for one in await feed.told(server.runtime, found)]


async def ask(server: Server, secret: str, query: str, **variables: object) -> Json:
    answer: Json = (await server.post(query, variables, X_API_KEY=secret)).json()
    assert "errors" not in answer, answer
    data: Json = answer["data"]
    return data


async def test_it_is_told_of_payments_of_changes_and_to_itself(
    server: Server, owner: Person, rich: Person
) -> None:
    key_id, secret = await key(server.runtime, rich, Scope.READ, Scope.WRITE)
    shop = chain.derive(secret, Caveats(label="shop"), prefix="blink")
    till = chain.derive(shop, Caveats(label="=till"), prefix="blink")
    nameless = chain.derive(secret, Caveats(total_sat=100), prefix="blink")
    names = {}
    for text, label in ((till, "=till"), (nameless, None)):
        who = (await ask(server, text, WHO))["authorization"]
        assert who["apiKey"] == {"id": str(key_id)}
        assert who["derivedKey"]["label"] == label
        names[text] = who["derivedKey"]
    assert names[till]["id"] == str(chain.parse(till, "blink").own_id)
    assert (await ask(server, secret, WHO))["authorization"]["derivedKey"] is None

    for amount, text in enumerate((secret, till, nameless), start=1):
        given = {"walletId": str(rich.btc), "recipientWalletId": str(owner.btc), "amount": amount}
        sent = (await ask(server, text, SEND, input=given))["intraLedgerPaymentSend"]
        by = {"apiKeyId": str(key_id), "derivedKey": names.get(text)}
        assert sent == {"status": "SUCCESS", "transaction": by}
        await ask(server, text, RENAME, id=str(rich.usd), name=f"name {amount}")
    await settled(server.runtime)
    me = (await ask(server, secret, TOLD, wallets=[str(rich.btc)]))["me"]

    listed = [edge["node"] for edge in me["defaultAccount"]["transactions"]["edges"]]
    expected = [(-3, names[nameless]), (-2, names[till]), (-1, None)]
    assert [(it["settlementAmount"], it["derivedKey"]) for it in listed[:3]] == expected
    assert {it["apiKeyId"] for it in listed[:3]} == {str(key_id)}
    assert (listed[3]["apiKeyId"], listed[3]["derivedKey"]) == (None, None)
    sent = [validated(edge["node"]["body"]) for edge in me["events"]["edges"]]
    assert {it["apiKeyId"] for it in sent} == {str(key_id)}
    assert [it.get("derivedKey") for it in sent] == [None, names[till], names[nameless]]
    renamed = [edge["node"] for edge in me["auditLog"]["edges"]]
    assert [it["actorDerivedKey"] for it in renamed] == [names[nameless], names[till], None]
    assert {it["actorId"] for it in renamed} == {str(key_id)}
    table = base64.b64decode(me["defaultAccount"]["csvTransactions"]).decode()
    rows = list(csv.DictReader(io.StringIO(table)))
    assert [it["derived_key"] for it in rows[:3]] == [names[nameless]["id"], "'=till", ""]


async def test_who_is_paid_is_not_told_by_which_key(
    server: Server, owner: Person, rich: Person
) -> None:
    _, secret = await key(server.runtime, rich, Scope.WRITE)
    till = chain.derive(secret, Caveats(label="till 7"), prefix="blink")
    given = {"walletId": str(rich.btc), "recipientWalletId": str(owner.btc), "amount": 5}
    await ask(server, till, SEND, input=given)
    _, reader = await key(server.runtime, owner, Scope.READ)

    node = "{ apiKeyId derivedKey { id } }"
    page = f"{{ me {{ defaultAccount {{ transactions {{ edges {{ node {node} }} }} }} }} }}"
    (edge,) = (await ask(server, reader, page))["me"]["defaultAccount"]["transactions"]["edges"]
    assert edge["node"] == {"apiKeyId": None, "derivedKey": None}
    (event,) = await told(server, owner, "receive.intraledger")
    assert "till 7" not in json.dumps(event)
    assert not {"apiKeyId", "derivedKey"} & event.keys()


async def test_it_is_told_though_nothing_else_is_left_of_the_derived_key(
    server: Server, owner: Person, rich: Person
) -> None:
    runtime = server.runtime
    key_id, secret = await key(runtime, rich, Scope.WRITE)
    till = chain.derive(secret, Caveats(label="till"), prefix="blink")
    given = {"walletId": str(rich.btc), "recipientWalletId": str(owner.btc), "amount": 5}
    await ask(server, till, SEND, input=given)
    # As when its only payment failed, and all that were derived are ended.
    await runtime.pool.execute("UPDATE derived_key SET payments = 0, spent_sat = 0")
    async with runtime.connection() as connection:
        await links.forget(connection, KeyId(key_id))

    (event,) = await told(server, rich, "send.intraledger")
    assert event["derivedKey"]["label"] == "till"
