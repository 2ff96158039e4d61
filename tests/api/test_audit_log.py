"""`me.auditLog`: what was done to the caller's account and keys, to whom it is shown, and how."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest

from app.permissions import Scope
from app.principal import KeyId
from app.services.keys.spending import Window
from tests.api.catalogue import new_phone, new_username
from tests.api.harness import ROOT_KEY, Json, Server, first_error
from tests.api.people import bearer, log_in, person_of
from tests.factories import Person, key

LOG = """
query (
  $first: Int, $after: String, $last: Int, $before: String, $kinds: [String!], $apiKeyId: ID
) {
  me {
    auditLog(
      first: $first, after: $after, last: $last, before: $before, kinds: $kinds,
      apiKeyId: $apiKeyId
    ) {
      edges {
        cursor
        node {
          id createdAt kind actorKind actorId subjectId ip userAgent requestId
          changes { name before after }
        }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
"""
MAKE = """
mutation ($name: String!) {
  apiKeyCreate(input: {name: $name, scopes: [READ]}) { apiKeySecret apiKey { id } }
}
"""
REVOKE = "mutation ($id: ID!) { apiKeyRevoke(input: {id: $id}) { apiKey { id } } }"
RENAME = "mutation ($n: Username!) { userUpdateUsername(input: {username: $n}) { user { id } } }"


async def logged_in(server: Server) -> tuple[Person, dict[str, str]]:
    """Return a new account and the header of a session of it."""
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    return await person_of(server.runtime, phone), bearer(token)


async def log(server: Server, headers: Mapping[str, str], **variables: Any) -> Json:
    answer = await server.post(LOG, variables, **headers)
    assert "errors" not in answer.json(), answer.text
    connection: Json = answer.json()["data"]["me"]["auditLog"]
    return connection


def nodes(connection: Json) -> list[Json]:
    return [edge["node"] for edge in connection["edges"]]


async def test_the_life_of_an_account_and_a_key_is_told_newest_first(server: Server) -> None:
    _, session = await logged_in(server)
    made = await server.post(MAKE, {"name": "till"}, User_Agent="Shop/1.0", **session)
    key_id = made.json()["data"]["apiKeyCreate"]["apiKey"]["id"]
    secret = made.json()["data"]["apiKeyCreate"]["apiKeySecret"]
    revoked = await server.post(REVOKE, {"id": key_id}, X_API_KEY=secret)
    name = new_username()
    await server.post(RENAME, {"n": name}, **session)

    told = nodes(await log(server, session))

    assert [event["kind"] for event in told] == [
        "account.username_set",
        "api_key.revoked",
        "api_key.created",
        "session.created",
        "account.created",
    ]
    renamed, ended, created, began, opened = told
    assert renamed["changes"] == [{"name": "username", "before": None, "after": name}]
    assert (ended["actorKind"], ended["actorId"], ended["subjectId"]) == ("KEY", key_id, key_id)
    assert ended["requestId"] == revoked.headers["x-request-id"]
    assert (created["actorKind"], created["subjectId"]) == ("SESSION", key_id)
    assert created["actorId"] == began["subjectId"]
    assert (created["ip"], created["userAgent"]) == ("127.0.0.1", "Shop/1.0")
    assert {"name": "name", "before": None, "after": "till"} in created["changes"]
    assert {"name": "scopes", "before": None, "after": '["READ"]'} in created["changes"]
    assert began["actorKind"] == opened["actorKind"] == "ANONYMOUS"
    assert secret not in str(told)


async def test_logging_out_is_told_to_the_next_session(server: Server) -> None:
    phone = new_phone()
    first = bearer(await log_in(server.runtime, phone))
    await server.post("mutation { userLogout { success } }", None, **first)
    second = bearer(await log_in(server.runtime, phone))

    kinds = [event["kind"] for event in nodes(await log(server, second))]

    assert kinds == ["session.created", "session.ended", "session.created", "account.created"]


async def test_what_the_operator_did_is_told_to_the_owner(server: Server) -> None:
    owner, session = await logged_in(server)
    lock = 'adminAccountLock(input: {accountId: "ID", reason: "lost phone"}) { errors { code } }'
    text = lock.replace("ID", str(owner.principal.account_id))
    await server.post(f"mutation {{ {text} }}", X_API_KEY=ROOT_KEY)

    locked = nodes(await log(server, session, first=1))[0]

    assert (locked["kind"], locked["actorKind"], locked["actorId"]) == (
        "account.locked",
        "ROOT",
        None,
    )
    assert locked["changes"] == [
        {"name": "reason", "before": None, "after": "lost phone"},
        {"name": "status", "before": "active", "after": "locked"},
    ]


async def test_events_are_filtered_by_kind_and_by_key(server: Server) -> None:
    _, session = await logged_in(server)
    ids = []
    for name in ("one", "two"):
        made = await server.post(MAKE, {"name": name}, **session)
        ids.append(made.json()["data"]["apiKeyCreate"]["apiKey"]["id"])
    await server.post(REVOKE, {"id": ids[0]}, **session)

    of_kind = await log(server, session, kinds=["api_key.created"])
    of_key = await log(server, session, apiKeyId=ids[0])
    of_both = await log(server, session, apiKeyId=ids[0], kinds=["api_key.created"])
    of_none = await log(server, session, kinds=[])

    assert [event["subjectId"] for event in nodes(of_kind)] == ids[::-1]
    assert [event["kind"] for event in nodes(of_key)] == ["api_key.revoked", "api_key.created"]
    assert [event["kind"] for event in nodes(of_both)] == ["api_key.created"]
    assert nodes(of_none) == []


async def test_pages_join_without_gaps_in_both_directions(server: Server) -> None:
    _, session = await logged_in(server)
    for number in range(5):
        await server.post(MAKE, {"name": f"key {number}"}, **session)
    everything = nodes(await log(server, session))
    assert len(everything) == 7

    forwards: list[Json] = []
    page = await log(server, session, first=3)
    while True:
        forwards += nodes(page)
        if not page["pageInfo"]["hasNextPage"]:
            break
        page = await log(server, session, first=3, after=page["pageInfo"]["endCursor"])
    backwards: list[Json] = []
    page = await log(server, session, last=3)
    while True:
        backwards = nodes(page) + backwards
        if not page["pageInfo"]["hasPreviousPage"]:
            break
        page = await log(server, session, last=3, before=page["pageInfo"]["startCursor"])

    assert forwards == backwards == everything


async def test_another_accounts_events_are_never_shown(server: Server) -> None:
    owner, session = await logged_in(server)
    made = await server.post(MAKE, {"name": "till"}, **session)
    key_id = made.json()["data"]["apiKeyCreate"]["apiKey"]["id"]
    cursor = (await log(server, session))["pageInfo"]["startCursor"]
    _, stranger = await logged_in(server)

    everything = nodes(await log(server, stranger))
    by_key = nodes(await log(server, stranger, apiKeyId=key_id))
    by_cursor = nodes(await log(server, stranger, first=100, after=cursor))
    backwards = nodes(await log(server, stranger, last=100, before=cursor))

    assert [event["kind"] for event in everything] == ["session.created", "account.created"]
    assert by_key == by_cursor == []
    assert all(event in everything for event in backwards)
    assert str(owner.principal.account_id) not in str(everything)


@pytest.mark.parametrize(
    "variables",
    [
        {"kinds": ["api_key.stolen"]},
        {"kinds": ["api_key.created", ""]},
        {"apiKeyId": "x"},
        {"after": "x"},
        {"after": "00" * 13},
        {"last": 1, "before": "zz" * 12},
        {"first": 0},
        {"first": 101},
        {"first": 1, "last": 1},
    ],
    ids=str,
)
async def test_what_makes_no_sense_is_refused_as_such(
    variables: Mapping[str, Any], server: Server
) -> None:
    _, session = await logged_in(server)

    answer = await server.post(LOG, dict(variables), **session)

    assert first_error(answer)["code"] == "INVALID_INPUT"


async def test_a_key_nobody_has_has_no_events(server: Server) -> None:
    _, session = await logged_in(server)

    assert nodes(await log(server, session, apiKeyId=str(uuid4()))) == []


async def test_a_key_reads_the_log_only_with_the_permission(server: Server, owner: Person) -> None:
    _, reader = await key(server.runtime, owner, permissions=["account:read"])
    key_id, other = await key(server.runtime, owner, permissions=["keys:read", "wallets:read"])
    _, writer = await key(server.runtime, owner, Scope.WRITE)

    assert KeyId(key_id)
    assert nodes(await log(server, {"X_API_KEY": reader}))
    for secret in (other, writer):
        answer = await server.post(LOG, X_API_KEY=secret)
        assert "not authorized to read data" in first_error(answer)["message"]


async def test_a_key_limited_to_a_wallet_learns_nothing_of_others_from_the_log(
    server: Server, owner: Person
) -> None:
    runtime = server.runtime
    limited: Json = {"limits": {Window.DAILY: 7}, "limits_include_fees": True}
    await key(runtime, owner, Scope.READ, wallet_ids=[owner.btc, owner.usd], **limited)
    await key(runtime, owner, Scope.READ, wallet_ids=[owner.usd], **limited)
    own, secret = await key(runtime, owner, Scope.READ, wallet_ids=[owner.btc], **limited)

    told = nodes(await log(server, {"X_API_KEY": secret}, kinds=["api_key.created"]))

    seen = [{one["name"]: one["after"] for one in event["changes"]} for event in told]
    assert str(owner.usd) not in json.dumps(told)
    assert [one["walletIds"] for one in seen] == [f'["{owner.btc}"]', "[]", f'["{owner.btc}"]']
    assert [one.get("limits") for one in seen] == ['{"DAILY":7}', None, None]
    assert told[0]["subjectId"] == str(own)
    assert "limitsIncludeFees" not in seen[1]


async def test_a_secret_written_into_a_name_is_not_in_the_log(server: Server) -> None:
    _, session = await logged_in(server)
    first = await server.post(MAKE, {"name": "till"}, **session)
    secret = first.json()["data"]["apiKeyCreate"]["apiKeySecret"]
    await server.post(MAKE, {"name": f"copy of {secret}"}, **session)

    answer = await server.post(LOG, None, User_Agent=secret, **session)

    assert secret not in answer.text
    assert "copy of [hidden]" in answer.text
    found = await server.runtime.pool.fetchval(
        "SELECT count(*) FROM audit_event WHERE strpos(audit_event::text, $1) > 0", secret
    )
    assert found == 0
