"""Roles of API keys over GraphQL, and what follows for a key on every way that it is used."""

import asyncio
import time
from typing import Any, Final
from uuid import uuid4

import pytest

from app.permissions import Scope
from app.principal import KeyRoleId
from app.services.keys import roles
from app.services.keys.policies import WishedPolicy
from app.services.keys.roles import RoleEdit
from tests.api.catalogue import new_phone
from tests.api.harness import Json, Server, closed
from tests.api.people import bearer, log_in, person_of
from tests.api.streams import streaming
from tests.api.test_websocket import (
    create_invoice,
    hear,
    hear_update,
    listening,
    pay_from_outside,
    start,
    subscribe,
)
from tests.factories import Person, key

_ROLE: Final = """
  id name version keyCount scopes grants permissions walletIds allowedIps requestsPerHour
  limits { timeWindow limitSats } limitsIncludeFees changedBy versions { version scopes roleId }
"""
CREATE: Final = f"""
mutation ($input: ApiKeyRoleCreateInput!) {{
  apiKeyRoleCreate(input: $input) {{ role {{ {_ROLE} }} }}
}}
"""
UPDATE: Final = f"""
mutation ($input: ApiKeyRoleUpdateInput!) {{
  apiKeyRoleUpdate(input: $input) {{ role {{ {_ROLE} }} }}
}}
"""
DELETE: Final = """
mutation ($input: ApiKeyRoleDeleteInput!) { apiKeyRoleDelete(input: $input) { roleId } }
"""
LIST: Final = f"{{ apiKeyRoles {{ {_ROLE} }} }}"
_WHO: Final = "{ me { id } }"
_KEY: Final = "id scopes limits { dailyLimitSats } role { id name version }"
MAKE_KEY: Final = f"""
mutation ($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{ apiKeySecret apiKey {{ {_KEY} }} }}
}}
"""
EDIT_KEY: Final = f"""
mutation ($input: ApiKeyUpdateInput!) {{ apiKeyUpdate(input: $input) {{ apiKey {{ {_KEY} }} }} }}
"""
ROLE_AT: Final = """
query ($id: ID!, $time: Timestamp!) {
  me { apiKey(id: $id) { roleAt(time: $time) { roleId name version scopes } } }
}
"""


class Client:
    """A caller, and what comes of its calls."""

    def __init__(self, server: Server, headers: dict[str, str]) -> None:
        self.server, self.headers = server, headers

    async def ask(self, query: str, **variables: Any) -> Json:
        answer: Json = (await self.server.post(query, variables, **self.headers)).json()
        return answer

    async def done(self, query: str, **fields: Any) -> Json:
        answer = await self.ask(query, input=fields)
        assert "errors" not in answer, answer
        (payload,) = answer["data"].values()
        found: Json = payload
        return found

    async def refused(self, query: str, **fields: Any) -> tuple[str, str]:
        answer = await self.ask(query, input=fields)
        (error,) = answer["errors"]
        return error["code"], error["message"]


@pytest.fixture
def phone() -> str:
    return new_phone()


@pytest.fixture
async def session(server: Server, phone: str) -> Client:
    return Client(server, bearer(await log_in(server.runtime, phone)))


async def test_a_role_is_made_given_edited_and_deleted(server: Server, session: Client) -> None:
    name = f"cashier {uuid4().hex}"
    role = (await session.done(CREATE, name=name, scopes=["READ", "RECEIVE"]))["role"]
    assert (role["name"], role["version"], role["keyCount"]) == (name, 1, 0)
    assert (role["scopes"], role["requestsPerHour"]) == (["READ", "RECEIVE"], 1_000)

    made = await session.done(MAKE_KEY, name=f"till {uuid4()}", roleId=role["id"])
    held = {"id": role["id"], "name": name, "version": 1}
    assert (made["apiKey"]["role"], made["apiKey"]["scopes"]) == (held, ["READ", "RECEIVE"])
    key_id, till = made["apiKey"]["id"], Client(server, {"x_api_key": made["apiKeySecret"]})
    who = "{ authorization { scopes } }"
    assert (await till.ask(who))["data"]["authorization"]["scopes"] == ["READ", "RECEIVE"]

    edited = await session.done(
        UPDATE, id=role["id"], scopes=["RECEIVE"], limits=[{"timeWindow": "DAILY", "limitSats": 9}]
    )
    assert [one["version"] for one in edited["role"]["versions"]] == [2, 1]
    assert edited["role"]["limits"] == [{"timeWindow": "DAILY", "limitSats": 9}]
    assert edited["role"]["keyCount"] == 1
    assert (await till.ask(who))["data"]["authorization"]["scopes"] == ["RECEIVE"]
    listed = (await session.ask(LIST))["data"]["apiKeyRoles"]
    assert edited["role"] in listed

    told = await session.ask(ROLE_AT, id=key_id, time=int(time.time()) + 1)
    assert told["data"]["me"]["apiKey"]["roleAt"] == {
        "roleId": role["id"],
        "name": name,
        "version": 2,
        "scopes": ["RECEIVE"],
    }
    told = await session.ask(ROLE_AT, id=key_id, time=1_600_000_000)
    assert told["data"]["me"]["apiKey"]["roleAt"] is None

    code, message = await session.refused(DELETE, id=role["id"])
    assert (code, "in use: 1 API key" in message) == ("INVALID_INPUT", True)
    left = await session.done(EDIT_KEY, id=key_id, roleId=None)
    assert (left["apiKey"]["role"], left["apiKey"]["scopes"]) == (None, ["RECEIVE"])
    assert (await session.done(DELETE, id=role["id"])) == {"roleId": role["id"]}


async def test_what_a_role_gives_is_refused_beside_it(session: Client) -> None:
    role = (await session.done(CREATE, name=f"a {uuid4().hex}", permissions=["invoices:write"]))[
        "role"
    ]
    assert (role["scopes"], role["permissions"]) == ([], ["invoices:write"])

    code, message = await session.refused(
        MAKE_KEY, name=f"x {uuid4()}", roleId=role["id"], scopes=["READ"]
    )
    assert (code, "leave them out" in message) == ("INVALID_INPUT", True)
    code, message = await session.refused(MAKE_KEY, name=f"x {uuid4()}", roleId="nonsense")
    assert (code, message) == ("INVALID_INPUT", "Invalid value for the id of a role")
    code, message = await session.refused(MAKE_KEY, name=f"x {uuid4()}", roleId=str(uuid4()))
    assert (code, message) == ("NOT_FOUND", "Role not found")


async def test_a_key_of_some_wallets_is_not_shown_what_a_role_beyond_them_may_spend(
    server: Server, phone: str, session: Client
) -> None:
    me = await person_of(server.runtime, phone)
    limits = [{"timeWindow": "DAILY", "limitSats": 9}]
    name = f"wide {uuid4().hex}"
    await session.done(CREATE, name=name, scopes=["READ"], limits=limits, limitsIncludeFees=True)
    _, secret = await key(server.runtime, me, Scope.READ, wallet_ids=[me.btc])

    answer = await Client(server, {"x_api_key": secret}).ask(LIST)

    (seen,) = (one for one in answer["data"]["apiKeyRoles"] if one["name"] == name)
    assert (seen["limits"], seen["limitsIncludeFees"], seen["scopes"]) == ([], False, ["READ"])


# A key of a role, on every way that it is used while the role is edited.


async def role_key(server: Server, owner: Person, **gives: Any) -> tuple[KeyRoleId, str]:
    """Return a new role of an account and the secret of a key of it."""
    role = await roles.create(server.runtime, owner.actor, name=f"role {uuid4().hex}", **gives)
    _, secret = await key(server.runtime, owner, role_id=role.id)
    return role.id, secret


async def edit(server: Server, owner: Person, role_id: KeyRoleId, **changes: Any) -> None:
    await roles.update(server.runtime, owner.actor, role_id, RoleEdit(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"scopes": [Scope.RECEIVE]},
        {"scopes": [Scope.READ, Scope.WRITE]},
        {"networks": ["203.0.113.0/24"]},
        {"payment_policy": WishedPolicy(approval_above_sat=5)},
    ],
    ids=["narrower", "wider", "elsewhere", "policy"],
)
async def test_an_edited_role_ends_what_its_keys_have_subscribed_to(
    server: Server, owner: Person, changes: dict[str, Any]
) -> None:
    role_id, secret = await role_key(server, owner, scopes=[Scope.READ])
    _, other = await role_key(server, owner, scopes=[Scope.READ])
    async with listening(server, secret) as socket, listening(server, other) as bystander:
        await edit(server, owner, role_id, **changes)

        assert await closed(socket) == 4403
        invoice = await create_invoice(server, owner)
        await pay_from_outside(server, invoice["paymentRequest"])
        assert (await hear_update(bystander))["paymentHash"] == invoice["paymentHash"]


async def test_a_renamed_role_leaves_sockets_open_and_a_narrowed_one_refuses_the_next_operation(
    server: Server, owner: Person
) -> None:
    role_id, secret = await role_key(server, owner, scopes=[Scope.READ])
    async with server.connect() as socket:
        await start(socket, {"X-API-KEY": secret})
        await subscribe(socket, _WHO)
        assert (await hear(socket))["payload"]["data"]["me"]["id"]
        assert (await hear(socket))["type"] == "complete"
        await edit(server, owner, role_id, name=f"other {uuid4().hex}")
        await subscribe(socket, _WHO)
        assert (await hear(socket))["type"] == "next"
        assert (await hear(socket))["type"] == "complete"
        await edit(server, owner, role_id, scopes=[Scope.RECEIVE])
        assert await closed(socket) == 4403


async def test_a_stream_of_events_ends_with_what_the_role_gave(
    server: Server, owner: Person
) -> None:
    role_id, secret = await role_key(server, owner, scopes=[Scope.READ])
    async with asyncio.timeout(30), streaming(server, secret) as stream:
        await stream.begun()
        await edit(server, owner, role_id, scopes=[], permissions=["invoices:write"])
        assert await stream.ended() == []

    assert stream.comments == ["What the credential may do has changed; connect again."]


async def test_post_and_get_follow_a_role_that_a_key_narrows_and_only_a_session_widens(
    server: Server, owner: Person
) -> None:
    role_id, secret = await role_key(server, owner, scopes=[Scope.READ, Scope.RECEIVE])
    _, manager = await key(server.runtime, owner, *Scope, permissions=["keys:write"])
    by_key = Client(server, {"x_api_key": manager})

    async def sees() -> list[bool]:
        """Tell whether the key may read, by POST and by GET."""
        answers = [
            await server.post(_WHO, X_API_KEY=secret),
            await server.client.get(
                "/graphql", params={"query": _WHO}, headers={"X-API-KEY": secret}
            ),
        ]
        return ["errors" not in answer.json() for answer in answers]

    assert await sees() == [True, True]
    await by_key.done(UPDATE, id=str(role_id), scopes=["RECEIVE"])
    assert await sees() == [False, False]
    _, message = await by_key.refused(UPDATE, id=str(role_id), scopes=["READ", "RECEIVE"])
    assert "Only a session can give a role more" in message
    assert await sees() == [False, False]
    await edit(server, owner, role_id, scopes=[Scope.READ])
    assert await sees() == [True, True]
