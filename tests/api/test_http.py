"""POST /graphql and what else may be asked there: refused, limited, repeated, cut off."""

import asyncio
import json
import re
from typing import Any
from uuid import UUID, uuid3, uuid4, uuid5

import httpx2
import pytest
from graphql import GraphQLObjectType, get_named_type
from structlog.contextvars import merge_contextvars
from structlog.testing import capture_logs

from app.errors import Unavailable
from app.graphql.engine import execution
from app.graphql.schema import build_schema
from app.http import graphql as graphql_endpoint
from app.http import idempotency as once
from app.permissions import Scope
from app.principal import Actor, KeyId
from app.services import authentication, idempotency
from app.services.accounts import admin
from app.services.keys import lifecycle, rotation
from tests.api.conftest import Serve
from tests.api.harness import Server, first_error
from tests.factories import Person, balance, key, person

#: A fixed one where it becomes part of a test's name: workers must collect the same names.
FIXED = UUID("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d")
GLOBALS = "{ globals { network } }"
ME = "{ me { id } }"
CREATE = """
mutation Create($walletId: WalletId!, $memo: Memo) {
  lnInvoiceCreate(input: {walletId: $walletId, amount: 21, memo: $memo}) {
    errors { message code }
    invoice { paymentRequest paymentHash }
  }
}
"""
PAY = """
mutation Pay($walletId: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $walletId, paymentRequest: $request}) {
    errors { message code }
    status
  }
}
"""
BAD_REQUEST = "HTTP fetch failed from 'public': 400: Bad Request"
CONFLICT = "HTTP fetch failed from 'public': 409: Conflict"


async def invoices_of(server: Server, owner: Person) -> int:
    count: int = await server.runtime.pool.fetchval(
        "SELECT count(*) FROM invoice WHERE wallet_id = $1", owner.btc
    )
    return count


def create(owner: Person, **more: object) -> dict[str, Any]:
    return {"query": CREATE, "variables": {"walletId": str(owner.btc), **more}}


async def raw(server: Server, head: str, body: bytes = b"") -> tuple[int, str]:
    """Send bytes as they are; return the status and everything that came back."""
    host, _, port = server.host.rpartition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(head.replace("\n", "\r\n").encode("latin-1") + body)
    async with asyncio.timeout(10):
        answer = (await reader.read()).decode("latin-1")
    writer.close()
    await writer.wait_closed()
    return int(answer.split(" ", 2)[1]), answer


async def test_blinks_own_example_works_with_a_key(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    answer = await server.post(
        "query me { me { defaultAccount { wallets { id walletCurrency }}}}", X_API_KEY=secret
    )

    assert answer.status_code == 200
    assert answer.json() == {
        "data": {
            "me": {
                "defaultAccount": {
                    "wallets": [
                        {"id": str(owner.btc), "walletCurrency": "BTC"},
                        {"id": str(owner.usd), "walletCurrency": "USD"},
                    ]
                }
            }
        }
    }


async def test_a_trailing_slash_changes_nothing(server: Server) -> None:
    answer = await server.client.post("/graphql/", json={"query": GLOBALS})

    assert answer.json() == {"data": {"globals": {"network": "regtest"}}}


async def test_what_fails_inside_graphql_is_answered_with_200(server: Server) -> None:
    answer = await server.post(ME)

    assert answer.status_code == 200
    assert answer.json()["data"] == {"me": None}
    assert first_error(answer)["code"] == "NOT_AUTHORIZED"


async def test_a_variable_that_does_not_fit_is_a_bad_request(server: Server) -> None:
    answer = await server.post(CREATE, {"walletId": None})

    assert answer.status_code == 400
    assert "data" not in answer.json()
    assert first_error(answer)["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{ globals {", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { globals { network } } query B { globals { network } }", "BAD_REQUEST"),
        ("{" + " ".join(f"a{n}: __typename" for n in range(50)) + "}", "QUERY_TOO_COMPLEX"),
        ("fragment F on Query { globals { network } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { myUpdates { errors { message } } }", "BAD_REQUEST"),
    ],
)
async def test_a_document_that_cannot_run_is_answered_with_400(
    server: Server, query: str, code: str
) -> None:
    answer = await server.post(query)

    assert answer.status_code == 400
    assert first_error(answer)["code"] == code


async def test_a_persisted_query_is_asked_for_in_full(server: Server) -> None:
    answer = await server.client.post(
        "/graphql", json={"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}
    )

    assert answer.status_code == 200
    assert first_error(answer)["message"] == "PersistedQueryNotFound"


# A3: other ways to send an operation never execute it.


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "QUERY"])
async def test_other_methods_are_refused(server: Server, owner: Person, method: str) -> None:
    _, secret = await key(server.runtime, owner, Scope.WRITE)

    answer = await server.client.request(
        method, "/graphql", json=create(owner), headers={"X-API-KEY": secret}
    )

    assert answer.status_code == 405
    assert await invoices_of(server, owner) == 0


@pytest.mark.parametrize(
    "content_type",
    [
        None,
        "",
        "text/plain",
        "application/graphql",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-16",
        "application/jsonx",
    ],
)
async def test_other_kinds_of_body_are_refused(
    server: Server, owner: Person, content_type: str | None
) -> None:
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    headers = {"X-API-KEY": secret}
    if content_type is not None:
        headers["Content-Type"] = content_type

    answer = await server.client.post(
        "/graphql", content=json.dumps(create(owner)), headers=headers
    )

    assert answer.status_code == 415
    assert first_error(answer)["code"] == "UNSUPPORTED_MEDIA_TYPE"
    assert await invoices_of(server, owner) == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"true",
        b"3",
        b'"{ globals { network } }"',
        b"[]",
        b"{}",
        b'{"query": 1}',
        b'{"query": ""}',
        b'{"query": "{ globals { network } }", "query": "{ globals { network } }"}',
        b'[{"query": "{ globals { network } }"}]',
        b'{"query": "{ globals { network } }", "variables": "{}"}',
        b'{"query": "{ globals { network } }", "variables": []}',
        b'{"query": "{ globals { network } }", "operationName": {}}',
        b'{"query": "{ globals { network } }", "variables": {"a": NaN}}',
        b'{"query": "\xff"}',
        b'{"query": "{ globals { network } }", "variables": {"a": "\\ud800"}}',
        b'{"query": "{ globals { network } }", "variables": {"a": ' + b"9" * 5_000 + b"}}",
        b'{"query": "{ globals { network } }", "variables": {"a": '
        + b"[" * 990
        + b"]" * 990
        + b"}}",
    ],
)
async def test_a_malformed_body_is_answered_with_400(server: Server, body: bytes) -> None:
    answer = await server.client.post(
        "/graphql", content=body, headers={"Content-Type": "application/json"}
    )

    assert answer.status_code == 400
    assert first_error(answer)["message"]


async def test_headers_that_override_the_method_are_ignored(server: Server) -> None:
    answer = await server.client.get(
        "/graphql",
        params={"query": "mutation { userLogout { success } }"},
        headers={"X-HTTP-Method-Override": "POST"},
    )
    assert answer.status_code == 405

    answer = await server.post(GLOBALS, X_HTTP_Method_Override="GET")
    assert answer.json() == {"data": {"globals": {"network": "regtest"}}}


@pytest.mark.parametrize(
    "path",
    [
        "//graphql",
        "/GraphQL",
        "/GRAPHQL",
        "/graphql//",
        "/graphql/x",
        "/graphql;x",
        "/graphql%00",
        "/./graphql",
        "/api/graphql",
        "/graphqlws",
        "/",
    ],
)
async def test_other_spellings_of_the_path_lead_nowhere(server: Server, path: str) -> None:
    body = json.dumps({"query": GLOBALS}).encode()
    head = (
        f"POST {path} HTTP/1.1\nHost: x\nConnection: close\nContent-Type: application/json\n"
        f"Content-Length: {len(body)}\n\n"
    )

    status, text = await raw(server, head, body)

    assert status == 404
    assert '{"error":{"code":404' in text


async def test_a_body_over_the_limit_is_refused_and_the_connection_closed(server: Server) -> None:
    body = json.dumps({"query": GLOBALS, "pad": "x" * 70_000})

    answer = await server.client.post(
        "/graphql", content=body, headers={"Content-Type": "application/json"}
    )

    assert answer.status_code == 413
    assert first_error(answer)["code"] == "PAYLOAD_TOO_LARGE"
    assert answer.headers["connection"] == "close"


async def test_the_refusal_of_a_large_body_arrives_while_it_is_sent(server: Server) -> None:
    host, _, port = server.host.rpartition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    size = 8_000_000
    writer.write(b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % size)
    writer.write(b"x" * size)
    await writer.drain()
    async with asyncio.timeout(10):
        answer = await reader.read()
    writer.close()

    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"errors" in answer


async def test_a_body_that_does_not_come_is_not_waited_for(serve: Serve) -> None:
    server = await serve(body_timeout_s=0.1)
    head = "POST /graphql HTTP/1.1\nHost: x\nContent-Type: application/json\nContent-Length: 9\n\n"

    status, text = await raw(server, head, b'{"q')

    assert status == 408
    assert "REQUEST_TIMEOUT" in text


# A6, A9: where a credential may be, and where not.


@pytest.mark.parametrize("where", ["query string", "cookie", "body", "variables", "extensions"])
async def test_a_key_in_the_wrong_place_is_no_key(
    server: Server, owner: Person, where: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    names = {"X-API-KEY": secret, "apiKey": secret, "Authorization": f"Bearer {secret}"}
    cookies = "; ".join(f"{name}={value}" for name, value in names.items())
    body: dict[str, Any] = {"query": ME}
    if where == "body":
        body |= names
    elif where != "query string":
        body[where] = names

    answer = await server.client.post(
        "/graphql",
        params=names if where == "query string" else None,
        headers={"Cookie": cookies} if where == "cookie" else None,
        json=body,
    )

    assert answer.status_code == 200
    assert first_error(answer)["code"] == "NOT_AUTHORIZED"


@pytest.mark.parametrize(
    "names",
    [
        ("X-API-KEY", "X-API-KEY"),
        ("X-API-KEY", "Authorization"),
        ("Authorization", "Authorization"),
    ],
)
async def test_two_credentials_are_refused_not_merged(
    server: Server, owner: Person, names: tuple[str, str]
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    values = {"X-API-KEY": secret, "Authorization": f"Bearer {secret}"}

    answer = await server.client.post(
        "/graphql", json={"query": GLOBALS}, headers=[(name, values[name]) for name in names]
    )

    assert answer.status_code == 400
    assert "Send one credential" in first_error(answer)["message"]


async def test_a_key_may_come_as_a_bearer(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    answer = await server.post(ME, Authorization=f"Bearer {secret}")

    assert answer.json()["data"]["me"]


async def test_basic_credentials_of_a_proxy_beside_a_key_do_not_hurt(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    answer = await server.post(ME, X_API_KEY=secret, Authorization="Basic dXNlcjpwYXNz")

    assert answer.json()["data"]["me"]


@pytest.mark.parametrize("name", ["x-api-key", "X-Api-Key", "X-API-KEY"])
async def test_the_name_of_the_header_may_be_in_any_case(
    server: Server, owner: Person, name: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    answer = await server.client.post("/graphql", json={"query": ME}, headers={name: secret})

    assert answer.json()["data"]["me"]["id"] == str(owner.principal.user_id)


@pytest.mark.parametrize(
    "header",
    [
        {"X-API-KEY": "blink_" + "0" * 39},
        {"X-API-KEY": "x"},
        {"X-API-KEY": "blink_" + "é" * 39},
        {"Authorization": "Bearer nothing"},
        {"Authorization": "Basic eDp5"},
    ],
)
async def test_a_bad_credential_is_answered_with_401_whatever_is_asked(
    server: Server, header: dict[str, str]
) -> None:
    raw_header = [(name.encode(), value.encode()) for name, value in header.items()]

    answer = await server.client.post("/graphql", json={"query": GLOBALS}, headers=raw_header)

    assert answer.status_code == 401
    error = answer.json()["error"]
    assert error.pop("request") == answer.headers["x-request-id"], "what the log calls it"
    assert error == {
        "code": 401,
        "status": "Unauthorized",
        "message": "Access credentials are invalid",
    }
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_headers_that_a_gateway_would_set_are_ignored(server: Server, owner: Person) -> None:
    answer = await server.post(
        ME,
        X_User_Id=str(owner.principal.user_id),
        X_Account_Id=str(owner.principal.account_id),
        X_Scope="read write",
        X_Internal="true",
        Oauth2_Token="x",
    )

    assert first_error(answer)["code"] == "NOT_AUTHORIZED"


async def test_a_revoked_key_is_refused_on_connections_that_are_open(
    server: Server, owner: Person
) -> None:
    """K7."""
    _, secret = await key(server.runtime, owner, Scope.READ)
    answers = await asyncio.gather(*(server.post(ME, X_API_KEY=secret) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    key_id = (
        await server.runtime.pool.fetchrow(
            "SELECT id FROM api_key WHERE account_id = $1", owner.principal.account_id
        )
    )["id"]  # type: ignore[index]

    await lifecycle.revoke(server.runtime, owner.actor, key_id)

    answers = await asyncio.gather(*(server.post(ME, X_API_KEY=secret) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {401}


# The limit of a key.


async def test_a_key_over_its_limit_is_refused_as_a_whole(serve: Serve) -> None:
    server = await serve(rate_limits="on")
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ, requests_per_hour=2)

    first = await server.post(ME, X_API_KEY=secret)
    second = await server.post("{ nothing }", X_API_KEY=secret)
    third = await server.post(ME, X_API_KEY=secret)

    assert first.headers["ratelimit-policy"] == '"key_requests";q=2;w=3600'
    assert first.headers["ratelimit"].startswith('"key_requests";r=1;t=')
    assert second.status_code == 400
    assert second.headers["ratelimit"].startswith('"key_requests";r=0;t=')
    assert third.status_code == 429
    assert first_error(third)["code"] == "TOO_MANY_REQUEST"
    assert 0 < int(third.headers["retry-after"]) <= 3_600
    assert third.headers["ratelimit"].startswith('"key_requests";r=0;t=')
    assert third.headers["ratelimit-policy"] == '"key_requests";q=2;w=3600'
    assert third.headers["access-control-allow-origin"] == "*"


async def test_a_key_without_a_limit_has_no_limit_headers(serve: Serve) -> None:
    server = await serve(rate_limits="on")
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ, requests_per_hour=None)

    answer = await server.post(ME, X_API_KEY=secret)

    assert "ratelimit" not in answer.headers


# Budgets for work.


async def test_requests_of_strangers_are_limited_by_address_and_keys_still_served(
    serve: Serve,
) -> None:
    server = await serve(rate_limits="on", anonymous_requests_per_minute=3)
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ)

    answers = [await server.post("{ globals { network } }") for _ in range(5)]
    good = await server.post(ME, X_API_KEY=secret)

    assert [answer.status_code for answer in answers] == [200] * 3 + [429] * 2
    assert first_error(answers[-1])["code"] == "TOO_MANY_REQUEST"
    assert 0 < int(answers[-1].headers["retry-after"]) <= 60
    assert answers[-1].headers["ratelimit-policy"] == '"anonymous_requests";q=3;w=60'
    assert good.status_code == 200


async def test_documents_never_seen_are_limited_and_known_ones_still_served(serve: Serve) -> None:
    server = await serve(rate_limits="on", new_documents_per_minute=3)
    owner, other = await person(server.runtime), await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ)
    _, others = await key(server.runtime, other, Scope.READ)

    new = [await server.post(f"{{ a{n}: __typename }}") for n in range(5)]
    known = await server.post("{ a0: __typename }")
    keyed = [await server.post(f"{{ b{n}: __typename }}", X_API_KEY=secret) for n in range(4)]
    elses = await server.post("{ c: __typename }", X_API_KEY=others)

    assert [answer.status_code for answer in new] == [200] * 3 + [429] * 2
    error = first_error(new[-1])
    assert error["code"] == "TOO_MANY_REQUEST"
    assert "send values as variables" in error["message"]
    assert 0 < int(new[-1].headers["retry-after"]) <= 60
    assert known.status_code == 200
    assert [answer.status_code for answer in keyed] == [200] * 3 + [429]
    assert elses.status_code == 200


async def test_malformed_documents_are_counted_as_often_as_they_are_sent(serve: Serve) -> None:
    server = await serve(rate_limits="on", new_documents_per_minute=2)

    statuses = [(await server.post("{ nope }")).status_code for _ in range(3)]

    assert statuses == [400, 400, 429]


async def test_a_flood_of_new_documents_is_answered_while_others_are_served(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    await server.post(ME, X_API_KEY=secret)
    wide = " ".join(f"a{n}: me {{ id }}" for n in range(10))
    flood = [
        asyncio.create_task(server.post(f"query Q{n} {{ {wide} }}", X_API_KEY=secret))
        for n in range(40)
    ]
    await asyncio.wait(flood, return_when=asyncio.FIRST_COMPLETED)

    known = await server.post(ME, X_API_KEY=secret)
    answers = await asyncio.gather(*flood)

    assert known.status_code == 200
    assert {answer.status_code for answer in answers} == {200}


async def test_bad_credentials_are_limited_by_address_and_good_ones_still_served(
    serve: Serve,
) -> None:
    """K4."""
    server = await serve(rate_limits="on", refused_credentials_per_minute=5)
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ)

    statuses = [(await server.post(ME, X_API_KEY=f"blink_{n:039}")).status_code for n in range(7)]
    good = await server.post(ME, X_API_KEY=secret)

    assert statuses == [401] * 5 + [429] * 2
    assert good.status_code == 200


# X-Idempotency-Key.


@pytest.mark.parametrize("version", [1, 4, 6, 7, 8])
async def test_an_idempotency_key_may_be_a_uuid_of_any_version(
    server: Server, owner: Person, version: int
) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    value = f"018f2b6e-7c3a-{version}b5e-9d2a-1c2d3e4f5a6b"

    answers = [
        await server.post(
            CREATE, {"walletId": str(owner.btc)}, X_API_KEY=secret, X_Idempotency_Key=value
        )
        for _ in range(2)
    ]

    assert answers[0].status_code == 200
    assert answers[0].content == answers[1].content
    assert await invoices_of(server, owner) == 1


@pytest.mark.parametrize(
    "value",
    [
        "",
        "x",
        "00000000-0000-0000-0000-000000000000",
        str(FIXED)[:-1],
        str(FIXED) + "0",
        FIXED.hex,
        f"{{{FIXED}}}",
    ],
)
@pytest.mark.parametrize("query", [GLOBALS, CREATE])
async def test_a_malformed_idempotency_key_is_refused(
    server: Server, owner: Person, value: str, query: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)

    answer = await server.post(
        query, {"walletId": str(owner.btc)}, X_API_KEY=secret, X_Idempotency_Key=value
    )

    assert answer.status_code == 400
    error = first_error(answer)
    assert error["message"] == BAD_REQUEST
    assert error["code"] == "IDEMPOTENCY_KEY_INVALID"
    assert "UUID" in error["extensions"]["hint"]
    assert await invoices_of(server, owner) == 0


async def test_a_repeated_idempotency_header_is_refused(server: Server) -> None:
    headers = [("X-Idempotency-Key", str(uuid4())), ("X-Idempotency-Key", str(uuid4()))]

    answer = await server.client.post("/graphql", json={"query": GLOBALS}, headers=headers)

    assert answer.status_code == 400
    assert first_error(answer)["message"] == BAD_REQUEST


@pytest.mark.parametrize(
    "value",
    [
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8",  # version 1
        str(uuid3(FIXED, "x")),
        str(FIXED),
        str(uuid5(FIXED, "x")),
        str(FIXED).upper(),
    ],
)
async def test_a_mutation_repeated_with_its_key_gets_the_first_answer(
    server: Server, owner: Person, value: str
) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": value}

    first = await server.client.post("/graphql", json=create(owner), headers=headers)
    second = await server.client.post("/graphql", json=create(owner), headers=headers)

    assert first.json()["data"]["lnInvoiceCreate"]["errors"] == []
    assert second.content == first.content
    assert second.status_code == 200
    assert "idempotent-replayed" not in first.headers
    assert second.headers["idempotent-replayed"] == "true"
    assert await invoices_of(server, owner) == 1


async def test_another_body_under_the_same_key_is_a_conflict(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    await server.client.post("/graphql", json=create(owner), headers=headers)

    answer = await server.client.post("/graphql", json=create(owner, memo="x"), headers=headers)

    assert answer.status_code == 409
    error = first_error(answer)
    assert error["message"] == CONFLICT
    assert error["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert "new UUID" in error["extensions"]["hint"]
    assert await invoices_of(server, owner) == 1


async def test_the_keys_of_different_callers_do_not_meet(server: Server) -> None:
    value, hashes = str(uuid4()), set()
    for _ in range(2):
        owner = await person(server.runtime)
        _, secret = await key(server.runtime, owner, Scope.RECEIVE)
        headers = {"X-API-KEY": secret, "X-Idempotency-Key": value}
        answer = await server.client.post("/graphql", json=create(owner), headers=headers)
        assert "idempotent-replayed" not in answer.headers
        hashes.add(answer.json()["data"]["lnInvoiceCreate"]["invoice"]["paymentHash"])

    assert len(hashes) == 2


async def test_two_keys_of_one_account_do_not_share_their_idempotency_keys(
    server: Server, owner: Person
) -> None:
    value = str(uuid4())
    for _ in range(2):
        _, secret = await key(server.runtime, owner, Scope.RECEIVE)
        headers = {"X-API-KEY": secret, "X-Idempotency-Key": value}
        answer = await server.client.post("/graphql", json=create(owner), headers=headers)
        assert "idempotent-replayed" not in answer.headers

    assert await invoices_of(server, owner) == 2


async def test_a_key_that_may_only_read_does_not_get_the_answer_of_one_that_writes(
    server: Server, owner: Person
) -> None:
    value = str(uuid4())
    answers = []
    for scope in (Scope.RECEIVE, Scope.READ):
        _, secret = await key(server.runtime, owner, scope)
        headers = {"X-API-KEY": secret, "X-Idempotency-Key": value}
        answers.append(await server.client.post("/graphql", json=create(owner), headers=headers))

    refused = answers[1].json()["data"]["lnInvoiceCreate"]
    assert "idempotent-replayed" not in answers[1].headers
    assert refused["invoice"] is None
    assert "not authorized to execute mutations" in refused["errors"][0]["message"]


async def test_a_rotated_secret_gets_the_answer_of_the_one_before(
    server: Server, owner: Person
) -> None:
    made, before = await key(server.runtime, owner, Scope.RECEIVE)
    value = {"X-Idempotency-Key": str(uuid4())}
    body = create(owner)
    first = await server.client.post("/graphql", json=body, headers={"X-API-KEY": before, **value})
    overlap = rotation.Overlap.ONE_HOUR
    _, after = await rotation.rotate(server.runtime, owner.actor, KeyId(made), overlap=overlap)

    second = await server.client.post("/graphql", json=body, headers={"X-API-KEY": after, **value})

    assert second.content == first.content
    assert second.headers["idempotent-replayed"] == "true"
    assert await invoices_of(server, owner) == 1


@pytest.mark.parametrize("narrowed", ["scopes", "permissions", "wallets", "account"])
async def test_a_replay_is_authorised_like_a_first_call(
    server: Server, owner: Person, narrowed: str
) -> None:
    made, secret = await key(server.runtime, owner, Scope.RECEIVE, Scope.READ)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    await server.client.post("/graphql", json=create(owner), headers=headers)
    if narrowed == "account":
        await admin.lock(server.runtime, Actor.operator(), owner.principal.account_id)
    else:
        edit = {
            "scopes": lifecycle.Edit(scopes=[Scope.READ]),
            "permissions": lifecycle.Edit(scopes=[Scope.RECEIVE]),
            "wallets": lifecycle.Edit(wallet_ids=[owner.usd]),
        }[narrowed]
        await lifecycle.update(server.runtime, owner.actor, KeyId(made), edit)

    answer = await server.client.post("/graphql", json=create(owner), headers=headers)

    assert "idempotent-replayed" not in answer.headers
    assert "paymentRequest" not in answer.text
    assert {
        "scopes": "not authorized to execute mutations",
        "permissions": "This was carried out before",
        "wallets": "InvalidWalletForAccountError",
        "account": "Not authorized",
    }[narrowed] in answer.text
    assert await invoices_of(server, owner) == 1


async def test_a_refusal_for_lack_of_authority_is_not_kept(server: Server, owner: Person) -> None:
    made, secret = await key(server.runtime, owner, Scope.READ)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    refused = await server.client.post("/graphql", json=create(owner), headers=headers)
    edit = lifecycle.Edit(scopes=[Scope.RECEIVE])
    await lifecycle.update(server.runtime, owner.actor, KeyId(made), edit)

    answer = await server.client.post("/graphql", json=create(owner), headers=headers)

    assert "AuthorizationError" in refused.text
    assert "idempotent-replayed" not in answer.headers
    assert answer.json()["data"]["lnInvoiceCreate"]["errors"] == []
    assert await invoices_of(server, owner) == 1


async def test_anonymous_callers_may_repeat_themselves_too(server: Server, owner: Person) -> None:
    body = {
        "query": """mutation($id: WalletId!) {
          lnInvoiceCreateOnBehalfOfRecipient(input: {recipientWalletId: $id, amount: 1}) {
            errors { message } invoice { paymentHash } } }""",
        "variables": {"id": str(owner.btc)},
    }
    headers = {"X-Idempotency-Key": str(uuid4())}

    first = await server.client.post("/graphql", json=body, headers=headers)
    second = await server.client.post("/graphql", json=body, headers=headers)

    assert second.content == first.content
    assert second.headers["idempotent-replayed"] == "true"
    assert await invoices_of(server, owner) == 1


async def test_anonymous_callers_cannot_fill_the_database_with_answers(serve: Serve) -> None:
    server = await serve(rate_limits="on", anonymous_invoices_per_minute=1_000)
    statuses = [
        (
            await server.post(
                'mutation { userLogin(input: {phone: "x", code: "0"}) { authToken } }',
                X_Idempotency_Key=str(uuid4()),
            )
        ).status_code
        for _ in range(61)
    ]

    assert statuses == [200] * 60 + [429]
    rows = await server.runtime.pool.fetchval("SELECT count(*) FROM idempotency_key")
    assert rows == 60


async def test_queries_are_answered_anew_whatever_key_they_carry(server: Server) -> None:
    headers = {"X-Idempotency-Key": str(uuid4())}
    for query in (GLOBALS, GLOBALS, "{ globals { nodesIds } }"):
        answer = await server.client.post("/graphql", json={"query": query}, headers=headers)
        assert answer.status_code == 200
        assert "idempotent-replayed" not in answer.headers


async def test_a_document_that_cannot_run_does_not_use_its_key_up(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    bad = {"query": "mutation { nothing }"}

    assert (await server.client.post("/graphql", json=bad, headers=headers)).status_code == 400
    answer = await server.client.post("/graphql", json=create(owner), headers=headers)

    assert answer.json()["data"]["lnInvoiceCreate"]["errors"] == []


async def test_while_the_first_runs_a_repetition_is_told_to_wait(server: Server) -> None:
    owner = await person(server.runtime, sat=1_000)
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    request = await outside_invoice(server, delay_ms=600)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}
    body = pay(owner, request)

    first = asyncio.create_task(server.client.post("/graphql", json=body, headers=headers))
    await asyncio.sleep(0.2)
    second = await server.client.post("/graphql", json=body, headers=headers)
    third = await server.client.post("/graphql", json=create(owner), headers=headers)

    assert second.status_code == 409
    error = first_error(second)
    assert (error["message"], error["code"]) == (CONFLICT, "IDEMPOTENCY_KEY_BUSY")
    assert second.headers["retry-after"] == "1"
    assert first_error(third)["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert (await first).json()["data"]["lnInvoicePaymentSend"]["status"] == "SUCCESS"


async def test_100_repetitions_at_once_pay_once(server: Server) -> None:
    payer = await person(server.runtime, sat=1_000)
    payee = await person(server.runtime)
    _, receive = await key(server.runtime, payee, Scope.RECEIVE)
    _, secret = await key(server.runtime, payer, Scope.WRITE)
    made = await server.client.post("/graphql", json=create(payee), headers={"X-API-KEY": receive})
    request = made.json()["data"]["lnInvoiceCreate"]["invoice"]["paymentRequest"]
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}

    answers = await asyncio.gather(
        *(
            server.client.post("/graphql", json=pay(payer, request), headers=headers)
            for _ in range(100)
        )
    )

    # 503: so many at once may wait for the database in vain, and nothing happened then.
    assert {answer.status_code for answer in answers} <= {200, 409, 503}
    bodies = {answer.content for answer in answers if answer.status_code == 200}
    assert len(bodies) == 1
    assert await balance(server.runtime, payer.btc) == 1_000 - 21
    assert await balance(server.runtime, payee.btc) == 21


async def test_what_may_succeed_later_is_not_kept_as_the_answer(serve: Serve) -> None:
    server = await serve(rate_limits="on", invoices_per_account_minute=1)
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    await server.client.post("/graphql", json=create(owner), headers={"X-API-KEY": secret})
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}

    for _ in range(2):
        answer = await server.client.post("/graphql", json=create(owner), headers=headers)
        payload = answer.json()["data"]["lnInvoiceCreate"]
        assert payload["errors"][0]["code"] == "TOO_MANY_REQUEST"
        assert "idempotent-replayed" not in answer.headers


async def test_a_secret_is_neither_stored_nor_shown_again(server: Server, owner: Person) -> None:
    query = 'mutation { apiKeyCreate(input: {name: "x"}) { apiKeySecret } }'
    phone = f"+1650555{uuid4().int % 10_000:04}"
    login = f'mutation {{ userLogin(input: {{phone: "{phone}", code: "000000"}}) {{ authToken }} }}'
    logged_in = await server.post(login, X_Idempotency_Key=(login_key := str(uuid4())))
    token = logged_in.json()["data"]["userLogin"]["authToken"]
    headers = {"Authorization": f"Bearer {token}", "X-Idempotency-Key": str(uuid4())}

    first = await server.client.post("/graphql", json={"query": query}, headers=headers)
    second = await server.client.post("/graphql", json={"query": query}, headers=headers)
    again = await server.post(login, X_Idempotency_Key=login_key)

    secret = first.json()["data"]["apiKeyCreate"]["apiKeySecret"]
    for repeated in (second, again):
        assert repeated.headers["idempotent-replayed"] == "true"
        assert first_error(repeated)["code"] == "IDEMPOTENT_ANSWER_NOT_KEPT"
    kept = await server.runtime.pool.fetch("SELECT answer FROM idempotency_key")
    texts = b"".join(row["answer"] or b"" for row in kept)
    assert secret.encode() not in texts
    assert token.encode() not in texts


def test_every_mutation_that_answers_a_secret_is_known_as_one() -> None:
    mutation = build_schema().mutation_type
    assert mutation is not None
    answering = {
        name
        for name, field in mutation.fields.items()
        if isinstance(payload := get_named_type(field.type), GraphQLObjectType)
        and any(re.search("secret|token", inner, re.IGNORECASE) for inner in payload.fields)
    }

    assert answering <= graphql_endpoint._SECRETIVE


async def test_a_failed_login_may_be_read_again(server: Server) -> None:
    login = 'mutation { userLogin(input: {phone: "+16505550111", code: "111111"}) {'
    login += " authToken errors { code } } }"
    headers = {"X-Idempotency-Key": str(uuid4())}

    first = await server.client.post("/graphql", json={"query": login}, headers=headers)
    second = await server.client.post("/graphql", json={"query": login}, headers=headers)

    assert first.json()["data"]["userLogin"]["errors"] == [{"code": "PHONE_CODE_ERROR"}]
    assert second.content == first.content


# What goes wrong on the way.


def pay(owner: Person, request: str) -> dict[str, Any]:
    return {"query": PAY, "variables": {"walletId": str(owner.btc), "request": request}}


async def outside_invoice(server: Server, *, delay_ms: int) -> str:
    answer = await server.client.post(
        "/sandbox/invoices", json={"amountSat": 100, "behaviour": f"delay_ms:{delay_ms}"}
    )
    request: str = answer.json()["paymentRequest"]
    return request


async def test_a_client_that_leaves_does_not_stop_its_payment(server: Server) -> None:
    owner = await person(server.runtime, sat=1_000)
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    body = json.dumps(pay(owner, await outside_invoice(server, delay_ms=300))).encode()
    value = str(uuid4())
    host, _, port = server.host.rpartition(":")
    _, writer = await asyncio.open_connection(host, int(port))
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        f"X-API-KEY: {secret}\r\nX-Idempotency-Key: {value}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    await writer.drain()
    await asyncio.sleep(0.1)
    writer.transport.abort()

    headers = {
        "X-API-KEY": secret,
        "X-Idempotency-Key": value,
        "Content-Type": "application/json",
    }
    answer = await until_answered(server, body, headers)

    assert answer.json()["data"]["lnInvoicePaymentSend"]["status"] == "SUCCESS"
    assert answer.headers["idempotent-replayed"] == "true"
    assert await balance(server.runtime, owner.btc) < 1_000


async def until_answered(server: Server, body: bytes, headers: dict[str, str]) -> httpx2.Response:
    async with asyncio.timeout(10):
        while True:
            answer = await server.client.post("/graphql", content=body, headers=headers)
            if answer.status_code != 409:
                return answer
            await asyncio.sleep(0.05)


async def test_a_mutation_that_takes_too_long_is_answered_and_runs_on(serve: Serve) -> None:
    server = await serve(request_timeout_s=0.3)
    owner = await person(server.runtime, sat=1_000)
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    body = json.dumps(pay(owner, await outside_invoice(server, delay_ms=800))).encode()
    headers = {
        "X-API-KEY": secret,
        "X-Idempotency-Key": str(uuid4()),
        "Content-Type": "application/json",
    }

    late = await server.client.post("/graphql", content=body, headers=headers)
    answer = await until_answered(server, body, headers)

    assert late.status_code == 200
    assert first_error(late)["code"] == "TIMEOUT"
    assert "X-Idempotency-Key" in first_error(late)["message"]
    assert answer.json()["data"]["lnInvoicePaymentSend"]["status"] == "SUCCESS"
    assert answer.headers["idempotent-replayed"] == "true"


async def test_a_bug_is_answered_with_a_fixed_text_and_its_key_set_free(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    headers = {"X-API-KEY": secret, "X-Idempotency-Key": str(uuid4())}

    async def fail(*_: object) -> None:
        raise ZeroDivisionError("a secret of the server")

    with monkeypatch.context() as patched:
        patched.setattr(execution, "execute", fail)
        broken = await server.client.post("/graphql", json=create(owner), headers=headers)
    again = await server.client.post("/graphql", json=create(owner), headers=headers)

    assert broken.status_code == 500
    assert first_error(broken)["code"] == "INTERNAL_SERVER_ERROR"
    assert "secret" not in broken.text
    assert "division" not in broken.text.lower()
    assert broken.headers["access-control-allow-origin"] == "*"
    assert again.json()["data"]["lnInvoiceCreate"]["errors"] == []


async def test_while_the_database_is_away_callers_are_told_to_come_back(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)

    async def fail(*_: object, **__: object) -> None:
        raise Unavailable

    monkeypatch.setattr(authentication, "authenticate", fail)
    answer = await server.post(ME, X_API_KEY=secret)

    assert answer.status_code == 503
    assert first_error(answer)["code"] == "DB_ERROR"
    assert answer.headers["retry-after"] == "1"


async def test_an_answer_that_could_not_be_stored_is_stored_later(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    headers = {
        "X-API-KEY": secret,
        "X-Idempotency-Key": str(uuid4()),
        "Content-Type": "application/json",
    }
    body = json.dumps(create(owner)).encode()
    failures, finish = iter((OSError, ConnectionResetError)), idempotency.finish

    async def fail_twice(*arguments: Any) -> None:
        for failure in failures:
            raise failure
        await finish(*arguments)

    monkeypatch.setattr(idempotency, "finish", fail_twice)
    monkeypatch.setattr(once, "_PAUSES_S", (0.01, 0.01, 0.01))
    first = await server.client.post("/graphql", content=body, headers=headers)
    second = await until_answered(server, body, headers)

    assert first.json()["data"]["lnInvoiceCreate"]["errors"] == []
    assert second.content == first.content
    assert second.headers["idempotent-replayed"] == "true"


# What every answer has.


async def test_every_answer_is_json_that_nobody_keeps_or_sniffs(
    server: Server, owner: Person
) -> None:
    """O3."""
    _, secret = await key(server.runtime, owner, Scope.READ)
    client = server.client
    answers = [
        await server.post(ME, X_API_KEY=secret),
        await server.post(ME),
        await server.post("{"),
        await server.post(ME, X_API_KEY="x"),
        await client.post("/graphql", content=b"x"),
        await client.get("/graphql"),
        await client.put("/graphql"),
        await client.get("/nothing"),
        await client.delete("/healthz"),
        await client.get("/readyz"),
    ]

    for answer in answers:
        assert answer.headers["content-type"] == "application/json"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.json()
        assert "server" not in answer.headers
    assert len({answer.headers["x-request-id"] for answer in answers}) == len(answers)


async def test_a_page_of_any_origin_may_ask(server: Server) -> None:
    preflight = await server.client.options(
        "/graphql",
        headers={
            "Origin": "https://shop.example",
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type, x-api-key, x-idempotency-key",
        },
    )
    answer = await server.post(GLOBALS, Origin="https://shop.example")

    assert preflight.status_code == 204
    assert preflight.content == b""
    allowed = preflight.headers["access-control-allow-headers"].split(", ")
    assert sorted(allowed) == ["authorization", "content-type", "x-api-key", "x-idempotency-key"]
    assert preflight.headers["access-control-allow-methods"] == "GET, POST, OPTIONS"
    for response in (preflight, answer):
        assert response.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in response.headers
        exposed = response.headers["access-control-expose-headers"].split(", ")
        assert {"RateLimit", "RateLimit-Policy", "Retry-After", "Idempotent-Replayed"} <= {*exposed}


async def test_a_page_may_send_headers_that_mean_nothing_to_us(server: Server) -> None:
    asked = "content-type, X-API-KEY, apollographql-client-name, X-Request-Id, b\xe4d, a b"

    preflight = await server.client.options(
        "/graphql",
        headers=[
            (b"origin", b"https://shop.example"),
            (b"access-control-request-headers", asked.encode("latin-1")),
        ],
    )

    allowed = preflight.headers["access-control-allow-headers"].split(", ")
    assert allowed[:4] == ["authorization", "content-type", "x-api-key", "x-idempotency-key"]
    assert allowed[4:] == ["apollographql-client-name", "x-request-id"]
    assert "access-control-request-headers" in preflight.headers["vary"]


async def test_the_front_door_leads_a_browser_to_the_dashboard(server: Server) -> None:
    page = await server.client.get("/", headers={"Accept": "text/html,*/*"})
    program = await server.client.get("/", headers={"Accept": "application/json"})

    assert (page.status_code, page.headers["location"]) == (303, "/sign-in")
    assert program.status_code == 404
    assert "The API is at /graphql" in program.text
    assert "dashboard" in program.text


async def test_a_browser_gets_a_page_that_executes_nothing(server: Server) -> None:
    accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"

    answer = await server.client.get(
        "/graphql", params={"query": GLOBALS}, headers={"Accept": accept}
    )

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "regtest" not in answer.text


async def test_requests_are_told_apart_in_the_log_without_their_secrets(serve: Serve) -> None:
    server = await serve(log_level="debug")

    with capture_logs(processors=[merge_contextvars]) as lines:
        answer = await server.client.post(
            "/graphql?key=blink_secret",
            json={"query": GLOBALS, "secret": "secret"},
            headers={"Cookie": "secret", "X-Forwarded-For": "secret"},
        )

    [line] = [line for line in lines if line["event"] == "request_answered"]
    assert line.pop("duration_ms") > 0
    assert line == {
        "event": "request_answered",
        "log_level": "info",
        "method": "POST",
        "path": "/graphql",
        "status": 200,
        "request_id": answer.headers["x-request-id"],
    }


async def test_only_what_was_refused_is_logged_by_default(server: Server) -> None:
    with capture_logs() as lines:
        await server.post(GLOBALS)
        await server.post("{")

    assert [line["status"] for line in lines if line["event"] == "request_answered"] == [400]
