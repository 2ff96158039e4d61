"""GET /graphql: queries, and never anything that changes something."""

import asyncio
import json

import httpx2
import pytest

from app.permissions import Scope
from tests.api.harness import Server, first_error
from tests.factories import Person, key

GLOBALS = "{ globals { network } }"
ME = "query Me { me { defaultAccount { id } } } query Other { globals { network } }"
CREATE = """
mutation Create($walletId: WalletId!) {
  lnInvoiceCreate(input: {walletId: $walletId, amount: 21}) { invoice { paymentHash } }
}
"""


async def get(
    server: Server, headers: dict[str, str] | None = None, **given: str
) -> httpx2.Response:
    return await server.client.get("/graphql", params=given, headers=headers or {})


async def invoices_of(server: Server, owner: Person) -> int:
    count: int = await server.runtime.pool.fetchval(
        "SELECT count(*) FROM invoice WHERE wallet_id = $1", owner.btc
    )
    return count


@pytest.mark.parametrize("accept", ["application/json", "*/*", "", "text/plain"])
@pytest.mark.parametrize("path", ["/graphql", "/graphql/"])
async def test_a_query_is_answered(server: Server, path: str, accept: str) -> None:
    answer = await server.client.get(path, params={"query": GLOBALS}, headers={"Accept": accept})

    assert answer.status_code == 200
    assert answer.json() == {"data": {"globals": {"network": "regtest"}}}
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_a_key_in_the_header_says_who_asks(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    answer = await get(server, {"X-API-KEY": secret}, query=ME, operationName="Me")

    account_id = str(owner.principal.account_id)
    assert answer.json() == {"data": {"me": {"defaultAccount": {"id": account_id}}}}


async def test_a_bad_key_is_refused_and_one_in_the_address_is_none(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    refused = await get(server, {"X-API-KEY": "blink_" + "0" * 39}, query=GLOBALS)
    anonymous = await server.client.get(
        "/graphql", params={"query": "{ me { id } }", "X-API-KEY": secret}
    )

    assert refused.status_code == 401
    assert first_error(anonymous)["code"] == "NOT_AUTHORIZED"


async def test_variables_are_json(server: Server) -> None:
    query = """query Status($hash: PaymentHash!) {
      lnInvoicePaymentStatusByHash(input: {paymentHash: $hash}) { status } }"""

    answer = await get(server, query=query, variables=json.dumps({"hash": "00"}))

    assert answer.status_code == 200
    assert first_error(answer)["message"] == "Invalid value for PaymentHash"


@pytest.mark.parametrize("empty", ["", "null", "{}"])
async def test_what_need_not_be_there_may_be_empty(server: Server, empty: str) -> None:
    answer = await get(
        server, query=GLOBALS, variables=empty, extensions=empty, operationName="", unknown="x"
    )

    assert answer.json() == {"data": {"globals": {"network": "regtest"}}}


# GET is what a link, an image or a form of any page can make without asking first.


@pytest.mark.parametrize("as_whom", ["nobody", "a key"])
async def test_a_mutation_is_refused_and_changes_nothing(
    server: Server, owner: Person, as_whom: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    headers = {"X-API-KEY": secret} if as_whom == "a key" else {}
    on_behalf = f"""mutation {{ lnInvoiceCreateOnBehalfOfRecipient(
      input: {{recipientWalletId: "{owner.btc}", amount: 21}}) {{ errors {{ message }} }} }}"""

    for query, variables in ((CREATE, {"walletId": str(owner.btc)}), (on_behalf, {})):
        answer = await get(server, headers, query=query, variables=json.dumps(variables))
        assert answer.status_code == 405
        assert answer.headers["allow"] == "GET, POST, OPTIONS"
        assert first_error(answer)["code"] == "METHOD_NOT_ALLOWED"
        assert "data" not in answer.json()
    assert await invoices_of(server, owner) == 0


async def test_the_operation_that_is_named_decides(server: Server) -> None:
    both = "query Q { globals { network } } mutation M { userLogout { success } }"

    assert (await get(server, query=both, operationName="Q")).status_code == 200
    assert (await get(server, query=both, operationName="M")).status_code == 405
    assert (await get(server, query=both)).status_code == 400


async def test_a_subscription_is_refused(server: Server) -> None:
    answer = await get(server, query="subscription { myUpdates { errors { message } } }")

    assert answer.status_code == 400
    assert first_error(answer)["code"] == "BAD_REQUEST"


@pytest.mark.parametrize(
    "target",
    [
        "",
        "?",
        "?query=",
        "?query=%20",
        "?query=%FF",
        "?query={a}&query={a}",
        "?query={globals{network}}&variables=[]",
        "?query={globals{network}}&variables={",
        "?query={globals{network}}&variables={%22a%22:1,%22a%22:2}",
        "?query={globals{network}}&extensions=3",
        "?query={globals{network}}" + "".join(f"&a{n}=1" for n in range(20)),
        "?query={",
        "?query={nothing}",
    ],
)
async def test_what_is_no_request_is_answered_with_400(server: Server, target: str) -> None:
    answer = await server.client.get(f"/graphql{target}")

    assert answer.status_code == 400
    assert first_error(answer)["message"]


async def test_a_document_that_costs_too_much_is_refused(server: Server) -> None:
    fields = " ".join(f"a{n}: __typename" for n in range(50))

    answer = await get(server, query=f"{{ {fields} }}")

    assert answer.status_code == 400
    assert first_error(answer)["code"] == "QUERY_TOO_COMPLEX"


async def test_a_persisted_query_is_asked_for_in_full(server: Server) -> None:
    persisted = {"persistedQuery": {"version": 1, "sha256Hash": "00" * 32}}

    answer = await get(server, extensions=json.dumps(persisted))

    assert answer.status_code == 200
    assert first_error(answer)["message"] == "PersistedQueryNotFound"


async def test_a_body_is_refused_for_it_would_not_be_read(server: Server) -> None:
    answer = await server.client.request("GET", "/graphql", json={"query": GLOBALS})

    assert answer.status_code == 400
    assert first_error(answer)["message"].startswith("A request by GET has no body")


async def test_a_browser_gets_the_page_whatever_the_address_says(server: Server) -> None:
    answer = await get(server, {"Accept": "text/html,*/*;q=0.8"}, query=GLOBALS)

    assert answer.headers["content-type"].startswith("text/html")


async def test_queries_of_strangers_are_counted_as_by_post(server: Server) -> None:
    """The same way in: a flood of different documents meets the same gate."""
    answers: list[httpx2.Response] = await asyncio.gather(
        *(get(server, query=f"query Q{n} {{ globals {{ network }} }}") for n in range(20))
    )

    assert {answer.status_code for answer in answers} == {200}
