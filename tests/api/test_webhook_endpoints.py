"""Webhook endpoints as clients see them."""

from typing import Final

from app.permissions import Scope
from tests.api.asking import Asker, asker
from tests.api.conftest import Serve
from tests.api.harness import Json, Server
from tests.factories import Person, person
from tests.hosts import http
from tests.webhooks import OK, drain, webhook_receiver

ENDPOINT: Final = """
  id url description types walletIds apiKeyId isWebhookUrlOfKey createdAt enabled disabledAt
  disabledReason oldSecretSignsUntil failingSince lastSuccessAt failures
"""
CREATE: Final = f"""
mutation ($input: WebhookEndpointCreateInput!) {{
  webhookEndpointCreate(input: $input) {{
    errors {{ message code }} secret endpoint {{ {ENDPOINT} }} }} }}
"""
UPDATE: Final = f"""
mutation ($input: WebhookEndpointUpdateInput!) {{
  webhookEndpointUpdate(input: $input) {{ errors {{ message code }} endpoint {{ {ENDPOINT} }} }} }}
"""
ROTATE: Final = """
mutation ($input: WebhookEndpointRotateSecretInput!) {
  webhookEndpointRotateSecret(input: $input) {
    errors { message code } secret endpoint { id oldSecretSignsUntil } } }
"""
BY_ID: Final = """
mutation ($id: EndpointId!) {
  webhookEndpoint%s(input: {id: $id}) { errors { message code } %s } }
"""
LIST: Final = f"""
query ($first: Int, $after: String) {{ me {{ defaultAccount {{
  webhookEndpoints(first: $first, after: $after) {{
    edges {{ cursor node {{ {ENDPOINT} }} }} pageInfo {{ hasNextPage endCursor }} }} }} }} }}
"""
ONE: Final = f"""
query ($id: EndpointId!) {{
  me {{ defaultAccount {{ webhookEndpoint(id: $id) {{ {ENDPOINT} }} }} }} }}
"""
URL: Final = "https://shop.example.com/hook"


async def test_endpoint_is_made_changed_and_taken_away(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)

    made = await asks.data(
        CREATE, input={"url": URL, "types": ["receive.lightning"], "walletIds": [str(owner.btc)]}
    )

    endpoint, secret = made["endpoint"], made["secret"]
    assert made["errors"] == []
    assert secret.startswith("whsec_")
    assert (endpoint["url"], endpoint["types"]) == (URL, ["receive.lightning"])
    assert endpoint["walletIds"] == [str(owner.btc)]
    assert (endpoint["enabled"], endpoint["isWebhookUrlOfKey"]) == (True, False)
    id_ = endpoint["id"]
    assert (await asks.data(ONE, id=id_))["defaultAccount"]["webhookEndpoint"] == endpoint
    noted = await asks.data(UPDATE, input={"id": id_, "description": "till", "url": None})
    assert noted["endpoint"] == endpoint | {"description": "till"}
    freed = await asks.data(UPDATE, input={"id": id_, "types": None, "walletIds": None})
    assert (freed["endpoint"]["types"], freed["endpoint"]["walletIds"]) == (None, None)
    assert freed["endpoint"]["description"] == "till"
    off = await asks.data(BY_ID % ("Disable", "endpoint { enabled disabledAt }"), id=id_)
    assert off["endpoint"]["enabled"] is False
    assert off["endpoint"]["disabledAt"] is not None
    on = await asks.data(BY_ID % ("Enable", "endpoint { enabled disabledAt }"), id=id_)
    assert on["endpoint"] == {"enabled": True, "disabledAt": None}
    shown = await asks.data(BY_ID % ("RevealSecret", "secret"), id=id_)
    assert shown["secret"] == secret
    rotated = await asks.data(ROTATE, input={"id": id_})
    assert rotated["secret"] != secret
    assert rotated["endpoint"]["oldSecretSignsUntil"] is not None
    ended = await asks.data(ROTATE, input={"id": id_, "overlapHours": 0})
    assert ended["endpoint"]["oldSecretSignsUntil"] is None
    assert await asks.data(BY_ID % ("Delete", "success"), id=id_) == {"errors": [], "success": True}
    assert (await asks.data(ONE, id=id_))["defaultAccount"]["webhookEndpoint"] is None


async def test_endpoints_come_by_the_page(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)
    made = [
        (await asks.data(CREATE, input={"url": f"{URL}/{number}"}))["endpoint"]
        for number in range(3)
    ]

    page = (await asks.data(LIST, first=2))["defaultAccount"]["webhookEndpoints"]
    rest = await asks.data(LIST, first=2, after=page["pageInfo"]["endCursor"])

    assert [edge["node"] for edge in page["edges"]] == [made[2], made[1]]
    assert page["pageInfo"] == {"hasNextPage": True, "endCursor": made[1]["id"]}
    rest = rest["defaultAccount"]["webhookEndpoints"]
    assert [edge["node"] for edge in rest["edges"]] == [made[0]]
    error = await asks.error(LIST, first=101)
    assert "greater than max allowed page size 100" in error["message"]


async def test_bad_values_are_refused_in_the_payload(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)
    for wish, text in (
        ({"url": "https://192.168.1.1/"}, "public host"),
        ({"url": URL, "description": "x" * 60_000}, "at most 1000"),
        ({"url": URL, "types": ["receive.cash"]}, "Use some of receive.lightning"),
        ({"url": URL, "walletIds": []}, "of no wallet"),
    ):
        data = await asks.data(CREATE, input=wish)

        assert (data["endpoint"], data["secret"]) == (None, None)
        (error,) = data["errors"]
        assert error["code"] == "INVALID_INPUT"
        assert text in error["message"]


async def test_full_account_is_told_so(serve: Serve) -> None:
    server = await serve(webhook_endpoints_max=1)
    asks = await asker(server, await person(server.runtime))
    await asks.data(CREATE, input={"url": URL})

    data = await asks.data(CREATE, input={"url": URL})

    assert data["errors"] == [
        {
            "message": "An account has at most 1 webhook endpoints. Delete one first.",
            "code": "INVALID_INPUT",
        }
    ]


async def test_writer_manages_and_reader_lists_and_only_their_own(
    server: Server, owner: Person
) -> None:
    writer = await asker(server, owner, Scope.WRITE)
    reader = await asker(server, owner, Scope.READ)
    made = (await writer.data(CREATE, input={"url": URL}))["endpoint"]

    assert made["apiKeyId"] is not None
    assert (await reader.data(LIST))["defaultAccount"]["webhookEndpoints"]["edges"] == []
    assert (await reader.data(ONE, id=made["id"]))["defaultAccount"]["webhookEndpoint"] is None
    refused = await reader.error(CREATE, input={"url": URL})
    assert "AuthorizationError" in refused["message"]
    other = await asker(server, owner, Scope.WRITE)
    error = await other.error(BY_ID % ("Delete", "success"), id=made["id"])
    assert error["code"] == "NOT_FOUND"


TEST: Final = """
mutation ($input: WebhookSendTestInput!) {
  webhookSendTest(input: $input) {
    errors { message code } delivery { id type state body tries nextTryAt endedAt } } }
"""
REDELIVER: Final = """
mutation ($input: WebhookRedeliverInput!) {
  webhookRedeliver(input: $input) { errors { message code } delivery { id state tries } } }
"""
REDELIVER_FAILED: Final = """
mutation ($input: WebhookRedeliverFailedInput!) {
  webhookRedeliverFailed(input: $input) { errors { message code } count } }
"""
LOG: Final = """
query ($id: EndpointId!, $first: Int, $after: String, $state: WebhookDeliveryState) {
  me { defaultAccount { webhookEndpoint(id: $id) {
    deliveries(first: $first, after: $after, state: $state) {
      edges { cursor node { id type state body createdAt nextTryAt endedAt tries
        attempts { number at status error latencyMs answerHead } } }
      pageInfo { hasNextPage endCursor } } } } } }
"""
HEALTH: Final = """
query ($id: EndpointId!) { me { defaultAccount { webhookEndpoint(id: $id) {
  failures health { waiting lastAttemptAt lastStatus lastError } } } } }
"""


async def does(asks: Asker, id_: str) -> Json:
    found: Json = (await asks.data(HEALTH, id=id_))["defaultAccount"]["webhookEndpoint"]
    return found


async def test_what_was_sent_is_logged_and_sent_again(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)
    async with webhook_receiver(lambda _post: http(b"no", status="400 No")) as there:
        id_ = (await asks.data(CREATE, input={"url": URL}))["endpoint"]["id"]
        await server.runtime.pool.execute(
            "UPDATE webhook_endpoint SET url = $2 WHERE id = $1", id_, there.url
        )
        sent = [
            (await asks.data(TEST, input={"endpointId": id_, "type": type_}))["delivery"]
            for type_ in ("webhook.test", "send.lightning")
        ]
        assert [one["state"] for one in sent] == ["PENDING", "PENDING"]
        assert (await does(asks, id_))["health"] == {
            "waiting": 2,
            "lastAttemptAt": None,
            "lastStatus": None,
            "lastError": None,
        }
        await drain(server.runtime)
        failing = await does(asks, id_)
        assert (failing["failures"], failing["health"]["lastStatus"]) == (2, 400)
        assert failing["health"]["lastError"] == "It answered 400 (Bad Request)."
        again = await asks.data(REDELIVER, input={"endpointId": id_, "id": sent[0]["id"]})
        assert again["delivery"] == {"id": sent[0]["id"], "state": "PENDING", "tries": 1}
        # However long that took, the other one is not tried again meanwhile.
        await server.runtime.pool.execute(
            "UPDATE webhook_delivery SET due_at = now() + interval '1 hour'"
            " WHERE type = 'send.lightning'"
        )
        there.answer = lambda _post: OK
        await drain(server.runtime)

    assert there.ids == [sent[0]["id"], sent[1]["id"], sent[0]["id"]]
    page = await asks.data(LOG, id=id_, first=1)
    found = page["defaultAccount"]["webhookEndpoint"]["deliveries"]
    [edge] = found["edges"]
    assert found["pageInfo"] == {"hasNextPage": True, "endCursor": sent[1]["id"]}
    refused = edge["node"]
    assert (refused["state"], refused["tries"], refused["endedAt"]) == ("PENDING", 1, None)
    assert refused["nextTryAt"] > refused["createdAt"]
    assert refused["body"] == sent[1]["body"]
    [attempt] = refused["attempts"]
    assert (attempt["status"], attempt["answerHead"]) == (400, "no")
    assert attempt["error"] == "It answered 400 (Bad Request)."
    taken = await asks.data(LOG, id=id_, first=5, state="DELIVERED")
    [edge] = taken["defaultAccount"]["webhookEndpoint"]["deliveries"]["edges"]
    assert edge["node"]["id"] == sent[0]["id"]
    assert [one["number"] for one in edge["node"]["attempts"]] == [2, 1]
    since = {"endpointId": id_, "since": 1_700_000_000}
    assert (await asks.data(REDELIVER_FAILED, input=since))["count"] == 0


async def test_log_of_others_is_as_if_it_were_not_there(server: Server, owner: Person) -> None:
    asks = await asker(server, owner)
    other = await asker(server, await person(server.runtime))
    id_ = (await asks.data(CREATE, input={"url": URL}))["endpoint"]["id"]
    sent = (await asks.data(TEST, input={"endpointId": id_}))["delivery"]["id"]

    for document, more in ((TEST, {}), (REDELIVER, {"id": sent}), (REDELIVER_FAILED, {"since": 1})):
        refused = await other.data(document, input={"endpointId": id_, **more})
        [error] = refused["errors"]
        assert error["code"] == "NOT_FOUND"
    unknown = await asks.data(TEST, input={"endpointId": id_, "type": "no.such"})
    assert unknown["errors"][0]["code"] == "INVALID_INPUT"
    nothing = await asks.data(REDELIVER, input={"endpointId": id_, "id": "evt_" + "0" * 32})
    assert nothing["errors"][0]["code"] == "NOT_FOUND"
    await asks.data(BY_ID % ("Disable", "endpoint { enabled }"), id=id_)
    off = await asks.data(REDELIVER, input={"endpointId": id_, "id": sent})
    assert "Enable it first" in off["errors"][0]["message"]
