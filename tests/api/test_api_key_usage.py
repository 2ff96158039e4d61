"""What a key was used for: calls are counted under their operation, as they ended."""

import json
from typing import Any

import pytest

from app.permissions import Scope
from app.services.keys import owners
from app.services.keys import usage as key_usage
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.factories import Person

USAGE = """
query usage($id: ID!, $period: ApiKeyUsagePeriod!) {
  me { apiKey(id: $id) { usage(period: $period) {
    period from to total successful failed refused averageResponseTimeMs maxResponseTimeMs
    topOperations { operation total successful failed refused averageResponseTimeMs }
    daily { date total successful failed refused }
    hourly { hour total successful failed refused }
  } } }
}
"""
OF_OWNERS = """
{ me { apiKeyOwners(first: 1) { edges { node {
  lastUsedAt usage { period total successful topOperations { operation } } } } } } }
"""
PERIODS = ("LAST_HOUR", "LAST_24_HOURS", "LAST_7_DAYS", "LAST_30_DAYS", "LAST_90_DAYS")
ME = "{ me { id } }"
CREATE = """
mutation create($wallet: WalletId!, $amount: SatAmount!) {
  lnInvoiceCreate(input: {walletId: $wallet, amount: $amount}) { errors { message } }
}
"""
PAY = """
mutation pay($wallet: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request}) { status }
}
"""
STATUS = """
subscription status($hash: PaymentHash!) {
  lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) { status errors { message } }
}
"""


class Observed:
    """A key, and the owner's other key that looks at its usage."""

    def __init__(self, key_id: str, secret: str, used: Asker, reader: Asker) -> None:
        self.key_id = key_id
        self.secret = secret
        self.used = used
        self.reader = reader

    async def usage(self, period: str = "LAST_24_HOURS") -> Json:
        me = await self.reader.data(USAGE, id=self.key_id, period=period)
        found: Json = me["apiKey"]["usage"]
        return found

    async def operations(self) -> dict[str, tuple[int, int, int, int]]:
        """Return total, successful, failed and refused calls of each operation."""
        return {
            one["operation"]: (one["total"], one["successful"], one["failed"], one["refused"])
            for one in (await self.usage())["topOperations"]
        }


async def observed(server: Server, owner: Person, *scopes: Scope, **more: Any) -> Observed:
    """Make a key to be watched."""
    key_id, secret = await factories.key(server.runtime, owner, *scopes, **more)
    reader = await asker(server, owner, Scope.READ)
    return Observed(str(key_id), secret, Asker(server, secret), reader)


async def _answers(server: Server, secret: str, query: str, **variables: str) -> list[Json]:
    """Return the messages that answer a subscription, up to the first that tells something."""
    async with server.connect(user_agent_header="socket/1") as socket:
        init = {"type": "connection_init", "payload": {"X-API-KEY": secret}}
        await socket.send(json.dumps(init))
        await socket.recv()
        operation = {"query": query, "variables": variables}
        await socket.send(json.dumps({"type": "subscribe", "id": "1", "payload": operation}))
        return [json.loads(await socket.recv())]


@pytest.mark.parametrize("period", PERIODS)
async def test_billoget_statistics_for_each_period_tell_totals_operations_and_days(
    server: Server, owner: Person, period: str
) -> None:
    watched = await observed(server, owner, Scope.READ)
    for _ in range(3):
        await watched.used.data(ME)
    await watched.used.ask(CREATE, wallet=str(owner.btc), amount=5)
    await watched.used.ask('{ me { apiKey(id: "no id") { name } } }')

    usage = await watched.usage(period)

    assert usage["period"] == period
    assert (usage["total"], usage["successful"], usage["failed"], usage["refused"]) == (5, 3, 1, 1)
    assert 0 < usage["averageResponseTimeMs"] <= usage["maxResponseTimeMs"]
    assert [(one["operation"], one["total"]) for one in usage["topOperations"]] == [
        ("Query.me", 4),
        ("Mutation.lnInvoiceCreate", 1),
    ]
    days = {"LAST_7_DAYS": 8, "LAST_30_DAYS": 31, "LAST_90_DAYS": 91}
    assert len(usage["daily"]) == days.get(period, len(usage["daily"]))
    assert sum(day["total"] for day in usage["daily"]) == 5
    assert sum(day["refused"] for day in usage["daily"]) == 1
    hours = sum(hour["total"] for hour in usage["hourly"])
    assert hours == (0 if period in {"LAST_30_DAYS", "LAST_90_DAYS"} else 5)
    assert usage["from"] < usage["to"]


async def test_the_period_is_thirty_days_unless_told_otherwise(
    server: Server, owner: Person
) -> None:
    watched = await observed(server, owner, Scope.READ)
    me = await watched.used.data("{ me { apiKeys { id usage { period total } } } }")

    assert {"id": watched.key_id, "usage": {"period": "LAST_30_DAYS", "total": 0}} in me["apiKeys"]


async def test_calls_are_counted_as_they_ended(server: Server, owner: Person) -> None:
    stranger = await factories.person(server.runtime)
    full = await observed(server, owner, *Scope)
    await full.used.ask(CREATE, wallet=str(owner.btc), amount=5)
    await full.used.ask(CREATE, wallet=str(stranger.btc), amount=5)
    await full.used.ask(CREATE, wallet="nonsense", amount=5)
    await full.used.ask(CREATE, wallet=str(owner.btc), amount=0)
    await full.used.ask(PAY, wallet=str(owner.btc), request="lnbc1nonsense")

    assert await full.operations() == {
        "Mutation.lnInvoiceCreate": (4, 1, 2, 1),
        "Mutation.lnInvoicePaymentSend": (1, 0, 1, 0),
    }


async def test_what_a_key_lacks_the_permission_for_is_refused(
    server: Server, owner: Person
) -> None:
    receiver = await observed(server, owner, Scope.RECEIVE)
    await receiver.used.ask(PAY, wallet=str(owner.btc), request="lnbc1nonsense")
    await receiver.used.ask(ME)
    reader = await observed(server, owner, permissions=["wallets:read"])
    await reader.used.ask("{ me { apiKeys { id } } }")
    await reader.used.ask("{ me { defaultAccount { wallets { id } } } }")

    assert await receiver.operations() == {
        "Mutation.lnInvoicePaymentSend": (1, 0, 0, 1),
        "Query.me": (1, 0, 0, 1),
    }
    assert await reader.operations() == {"Query.me": (2, 1, 0, 1)}


async def test_root_fields_are_counted_each_and_skipped_ones_not(
    server: Server, owner: Person
) -> None:
    watched = await observed(server, owner, Scope.READ)
    await watched.used.ask(
        "query many($no: Boolean!) { a: me { id } b: me { id } c: me @skip(if: $no) { id }"
        " globals { network } ...more } fragment more on Query { authorization { scopes } }",
        no=True,
    )

    assert await watched.operations() == {
        "Query.authorization": (1, 1, 0, 0),
        "Query.globals": (1, 1, 0, 0),
        "Query.me": (2, 2, 0, 0),
    }


async def test_documents_that_are_not_executed_are_errors_of_whole_requests(
    server: Server, owner: Person
) -> None:
    watched = await observed(server, owner, Scope.READ)
    for document in ("{ nothing }", "{", "subscription { myUpdates { me { id } } }"):
        await server.post(document, X_API_KEY=watched.secret)
    (message,) = await _answers(server, watched.secret, "subscription { nothing }")

    assert message["type"] == "error"
    assert await watched.operations() == {"*": (4, 0, 4, 0)}


async def test_requests_over_the_hourly_limit_are_refusals(owner: Person, serve: Serve) -> None:
    server = await serve(rate_limits="on")
    local = await factories.person(server.runtime)
    watched = await observed(server, local, Scope.READ, requests_per_hour=2)
    statuses = [(await server.post(ME, X_API_KEY=watched.secret)).status_code for _ in range(5)]

    assert statuses == [200, 200, 429, 429, 429]
    assert await watched.operations() == {"*": (3, 0, 0, 3), "Query.me": (2, 2, 0, 0)}


async def test_subscriptions_are_counted_once_at_their_first_answer(
    server: Server, owner: Person
) -> None:
    watched = await observed(server, owner, Scope.RECEIVE)
    unknown = "00" * 32
    await _answers(server, watched.secret, STATUS, hash=unknown)
    await _answers(server, watched.secret, "subscription { myUpdates { me { id } } }")

    operations = await watched.operations()

    assert operations["Subscription.lnInvoicePaymentStatusByHash"] == (1, 0, 1, 0)
    assert operations["Subscription.myUpdates"][0] == 1


async def test_a_repetition_of_a_mutation_is_a_call_too(server: Server, owner: Person) -> None:
    watched = await observed(server, owner, *Scope)
    variables = {"wallet": str(owner.btc), "amount": 5}
    key = "3f1c2b1e-8f43-4a39-9d58-6d3a39f0a7c1"
    for _ in range(2):
        await server.post(CREATE, variables, X_API_KEY=watched.secret, X_Idempotency_Key=key)

    assert await watched.operations() == {"Mutation.lnInvoiceCreate": (2, 2, 0, 0)}


async def test_sessions_and_strangers_are_nobodys_usage(server: Server, owner: Person) -> None:
    watched = await observed(server, owner, Scope.READ)
    await Asker(server, None).ask("{ globals { network } }")
    await Asker(server, None).ask(ME)

    assert (await watched.usage())["total"] == 0


async def test_billoget_and_blinksale_see_when_and_from_where_a_key_was_used(
    server: Server, owner: Person
) -> None:
    watched = await observed(server, owner, Scope.READ)
    shown = "query key($id: ID!) { me { apiKey(id: $id) { lastUsedAt lastUsedIp lastUserAgent } } }"
    before = (await watched.reader.data(shown, id=watched.key_id))["apiKey"]
    await server.post(ME, X_API_KEY=watched.secret, User_Agent="shop/1.2")
    after = (await watched.reader.data(shown, id=watched.key_id))["apiKey"]
    await _answers(server, watched.secret, "subscription { myUpdates { me { id } } }")
    by_socket = (await watched.reader.data(shown, id=watched.key_id))["apiKey"]

    assert before == {"lastUsedAt": None, "lastUsedIp": None, "lastUserAgent": None}
    assert after["lastUsedAt"] > 0
    assert (after["lastUsedIp"], after["lastUserAgent"]) == ("127.0.0.1", "shop/1.2")
    assert by_socket["lastUserAgent"] == "socket/1"


async def test_usage_needs_the_permission_to_read_keys(server: Server, owner: Person) -> None:
    key = await observed(server, owner, permissions=["wallets:read"])
    for field in ("usage { total }", "lastUsedIp", "lastUserAgent"):
        answer = await key.used.ask(f"{{ authorization {{ apiKey {{ name {field} }} }} }}")

        assert answer["data"]["authorization"]["apiKey"]["name"]
        (error,) = answer["errors"]
        assert "not authorized to read data" in error["message"]


async def test_usage_of_a_list_of_keys_is_right_for_each(server: Server, owner: Person) -> None:
    watched = [await observed(server, owner, Scope.READ) for _ in range(4)]
    for number, one in enumerate(watched):
        for _ in range(number):
            await one.used.data(ME)
    await key_usage.flush(server.runtime)

    me = await (await asker(server, owner)).data(
        "{ me { apiKeys { id usage(period: LAST_HOUR) { total } } } }"
    )

    totals = {key["id"]: key["usage"]["total"] for key in me["apiKeys"]}
    assert [totals[one.key_id] for one in watched] == [0, 1, 2, 3]


async def test_what_all_keys_of_an_owner_were_used_for_is_told_to_who_may_read_keys(
    server: Server, owner: Person
) -> None:
    shop = await owners.create(server.runtime, owner.actor, external_id="shop")
    first, second = [
        (await observed(server, owner, scope, owner_id=shop.id)).used
        for scope in (Scope.READ, Scope.RECEIVE)
    ]
    await first.data(ME)
    await second.ask(CREATE, wallet=str(owner.btc), amount=5)
    reader = await asker(server, owner, Scope.READ)

    await reader.data(OF_OWNERS)  # which writes what was noted
    (edge,) = (await reader.data(OF_OWNERS))["apiKeyOwners"]["edges"]

    used = edge["node"]["usage"]
    assert (used["period"], used["total"], used["successful"]) == ("LAST_30_DAYS", 2, 2)
    assert {one["operation"] for one in used["topOperations"]} == {
        "Query.me",
        "Mutation.lnInvoiceCreate",
    }
    assert edge["node"]["lastUsedAt"] is not None
    for fact in ("lastUsedAt", "usage { total }"):
        refused = await second.error(f"{{ apiKey {{ owner {{ {fact} }} }} }}")
        assert "not authorized to read data" in refused["message"]
