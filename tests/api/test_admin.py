"""The root key: everything of the operator's, on everybody's accounts and keys; nothing else."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

import httpx2
import pytest
from graphql import GraphQLObjectType, get_named_type
from pydantic import SecretStr

from app.graphql.policy import POLICY
from app.graphql.rules import Public, Root
from app.permissions import Scope
from app.principal import AccountId, Actor
from app.services import audit
from app.services.accounts import admin
from app.services.audit import AuditEvent
from app.services.pages import PageRequest
from tests.api.catalogue import SCHEMA, Operation, Stage, new_phone, new_username, root_operations
from tests.api.conftest import Serve
from tests.api.harness import ROOT_KEY, Json, Server, closed, first_error, listening
from tests.api.people import bearer, log_in, person_of
from tests.factories import Person, key, person

_ACCOUNT: Final = "{ id userId username phone email level status createdAt wallets { id } }"
_CALLED: Final = tuple(it for it in root_operations() if it.kind != "Subscription")


@dataclass(frozen=True, slots=True)
class Operator:
    """A client that holds the root key."""

    server: Server

    async def post(self, query: str, **variables: Any) -> httpx2.Response:
        return await self.server.post(
            query, variables, X_API_KEY=ROOT_KEY, User_Agent="operator/1.0"
        )

    async def value(self, query: str, **variables: Any) -> Any:
        """Return the value of the only root field of an operation that succeeds."""
        response = await self.post(query, **variables)
        answer: Json = response.json()
        assert "errors" not in answer, answer
        (value,) = answer["data"].values()
        assert not (isinstance(value, dict) and value.get("errors")), value
        return value

    async def refusal(self, query: str, **variables: Any) -> tuple[str, str]:
        """Return text and code of the only error of a mutation that is refused."""
        answer: Json = (await self.post(query, **variables)).json()
        assert "errors" not in answer, answer
        ((payload),) = answer["data"].values()
        (error,) = payload["errors"]
        return error["message"], error["code"]


@pytest.fixture
def operator(server: Server) -> Operator:
    return Operator(server)


async def events_of(server: Server, account_id: UUID) -> list[AuditEvent]:
    request = PageRequest(size=100, cursor=None, backwards=False)
    return (await audit.page(server.runtime, AccountId(account_id), request)).items


def account_id_of(owner: Person) -> str:
    return str(owner.principal.account_id)


LOCK = f"""
mutation ($id: ID!, $reason: String) {{
  adminAccountLock(input: {{accountId: $id, reason: $reason}}) {{
    errors {{ message code }} account {_ACCOUNT}
  }}
}}
"""
UNLOCK = LOCK.replace("adminAccountLock", "adminAccountUnlock")
SET_LEVEL = f"""
mutation ($id: ID!, $level: AccountLevel!) {{
  adminAccountSetLevel(input: {{accountId: $id, level: $level}}) {{
    errors {{ message code }} account {_ACCOUNT}
  }}
}}
"""
CREATE = f"""
mutation ($input: AdminAccountCreateInput!) {{
  adminAccountCreate(input: $input) {{ errors {{ message code }} account {_ACCOUNT} }}
}}
"""
FIND = f"""
query ($id: ID, $username: Username, $phone: Phone, $email: EmailAddress) {{
  adminAccount(id: $id, username: $username, phone: $phone, email: $email) {_ACCOUNT}
}}
"""
LIST = """
query ($first: Int, $after: String, $status: AccountStatus) {
  adminAccounts(first: $first, after: $after, status: $status) {
    edges { cursor node { id status } } pageInfo { hasNextPage endCursor }
  }
}
"""
MAKE_KEY = """
mutation ($id: ID!, $input: ApiKeyCreateInput!) {
  adminApiKeyCreate(accountId: $id, input: $input) {
    errors { message code } apiKey { id name scopes } apiKeySecret
  }
}
"""
CHANGE_KEY = """
mutation ($id: ID!) {
  FIELD(input: {id: $id}) { errors { message code } apiKey { id revoked } }
}
"""
KEYS = """
query ($id: ID!, $first: Int, $after: String, $archived: Boolean) {
  adminApiKeys(accountId: $id, first: $first, after: $after, includeArchived: $archived) {
    edges { cursor node { id name } } pageInfo { hasNextPage endCursor }
  }
}
"""


async def test_an_account_is_made_and_found_by_all_its_names(operator: Operator) -> None:
    username, phone = new_username(), new_phone()
    email = f"{username}@example.com"

    made = await operator.value(
        CREATE, input={"username": username, "phone": phone, "email": email}
    )

    account = made["account"]
    assert (account["username"], account["phone"], account["email"]) == (username, phone, email)
    assert (account["level"], account["status"]) == ("THREE", "ACTIVE")
    assert len(account["wallets"]) == 2
    for identity in (
        {"id": account["id"]},
        {"username": username.upper()},
        {"phone": phone},
        {"email": email.upper()},
    ):
        assert await operator.value(FIND, **identity) == account
    (event,) = await events_of(operator.server, UUID(account["id"]))
    assert event.kind == "account.created"
    assert event.actor_kind == "root"
    assert (event.ip, event.user_agent) == ("127.0.0.1", "operator/1.0")
    assert event.request_id


async def test_an_account_made_by_the_operator_can_be_logged_in_to(operator: Operator) -> None:
    phone = new_phone()
    made = await operator.value(CREATE, input={"phone": phone})

    token = await log_in(operator.server.runtime, phone)

    answer = await operator.server.post("{ me { id } }", None, **bearer(token))
    assert answer.json()["data"]["me"]["id"] == made["account"]["userId"]


async def test_a_name_that_is_taken_is_refused_in_the_payload(
    operator: Operator, owner: Person
) -> None:
    phone = new_phone()
    await operator.value(CREATE, input={"phone": phone})

    message, code = await operator.refusal(CREATE, input={"phone": phone})

    assert code == "PHONE_ACCOUNT_ALREADY_EXISTS_ERROR"
    assert message == "Another account has this phone number."


async def test_nobody_is_found_under_a_name_nobody_has(operator: Operator) -> None:
    assert await operator.value(FIND, username=new_username()) is None
    assert await operator.value(FIND, id=str(uuid4())) is None


@pytest.mark.parametrize(
    "names",
    [
        {},
        {"id": "x"},
        {"id": str(UUID(int=1)), "username": "alice"},
        {"phone": "1"},
        {"email": "x"},
    ],
    ids=str,
)
async def test_an_account_is_asked_for_by_exactly_one_good_name(
    names: Mapping[str, str], operator: Operator
) -> None:
    answer = await operator.post(FIND, **names)

    assert answer.json()["data"] == {"adminAccount": None}
    assert first_error(answer)["code"] == "INVALID_INPUT"


async def test_accounts_are_listed_newest_first_by_page_and_state(operator: Operator) -> None:
    made = [(await operator.value(CREATE, input={}))["account"]["id"] for _ in range(3)]
    await operator.value(LOCK, id=made[1])

    first = await operator.value(LIST, first=2)
    second = await operator.value(LIST, first=1, after=first["pageInfo"]["endCursor"])
    locked = await operator.value(LIST, first=1, status="LOCKED")

    assert [edge["node"]["id"] for edge in first["edges"]] == [made[2], made[1]]
    assert first["pageInfo"]["hasNextPage"]
    assert [edge["node"]["id"] for edge in second["edges"]] == [made[0]]
    assert locked["edges"][0]["node"] == {"id": made[1], "status": "LOCKED"}


@pytest.mark.parametrize("page", [{"first": 0}, {"first": 101}, {"first": -1}, {"after": "x"}])
async def test_a_page_that_there_is_not_is_refused(
    page: Mapping[str, Any], operator: Operator
) -> None:
    answer = await operator.post(LIST, **page)

    assert first_error(answer)["code"] == "INVALID_INPUT"


async def test_a_level_is_set_and_seen_by_its_owner_at_once(
    operator: Operator, owner: Person
) -> None:
    _, secret = await key(operator.server.runtime, owner, Scope.READ)
    level = "{ me { defaultAccount { level } } }"
    before = await operator.server.post(level, X_API_KEY=secret)

    changed = await operator.value(SET_LEVEL, id=account_id_of(owner), level="ONE")
    after = await operator.server.post(level, X_API_KEY=secret)

    assert changed["account"]["level"] == "ONE"
    assert before.json()["data"]["me"]["defaultAccount"]["level"] == "THREE"
    assert after.json()["data"]["me"]["defaultAccount"]["level"] == "ONE"


PAY = """
mutation ($from: WalletId!, $to: WalletId!) {
  intraLedgerPaymentSend(input: {walletId: $from, recipientWalletId: $to, amount: 1}) {
    errors { message } status
  }
}
"""


async def test_a_locked_account_reads_and_does_nothing_else_until_it_is_unlocked(
    operator: Operator,
) -> None:
    server = operator.server
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    owner = await person_of(server.runtime, phone, sat=100)
    payee = await person(server.runtime)
    _, secret = await key(server.runtime, owner, *Scope)
    credentials = (bearer(token), {"X_API_KEY": secret})
    pay = {"from": str(owner.btc), "to": str(payee.btc)}
    account_id = account_id_of(owner)
    for credential in credentials:
        paid = await server.post(PAY, pay, **credential)
        assert paid.json()["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"

    locked = await operator.value(LOCK, id=account_id, reason="lost phone")

    assert locked["account"]["status"] == "LOCKED"
    for credential in credentials:
        refused = await server.post(PAY, pay, **credential)
        assert first_error(refused)["message"] == "Not authorized"
        read = await server.post(
            "{ authorization { scopes permissions } me { defaultAccount { id } } }",
            None,
            **credential,
        )
        data = read.json()["data"]
        assert data["authorization"]["scopes"] == ["READ"]
        assert all(one.endswith(":read") for one in data["authorization"]["permissions"])
        assert data["me"]["defaultAccount"]["id"] == account_id

    unlocked = await operator.value(UNLOCK, id=account_id)

    assert unlocked["account"]["status"] == "ACTIVE"
    for credential in credentials:
        paid = await server.post(PAY, pay, **credential)
        assert paid.json()["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"
    told = [(event.kind, event.actor_kind) for event in await events_of(server, UUID(account_id))]
    assert told[:2] == [("account.unlocked", "root"), ("account.locked", "root")]


async def test_a_lock_set_by_another_process_holds_at_once(server: Server, owner: Person) -> None:
    _, secret = await key(server.runtime, owner, *Scope)
    make = f'mutation {{ lnInvoiceCreate(input: {{walletId: "{owner.btc}", amount: 1}}) '
    make += "{ errors { message } } }"
    before = await server.post(make, X_API_KEY=secret)

    await admin.lock(server.runtime, Actor.operator(), owner.principal.account_id)
    after = await server.post(make, X_API_KEY=secret)

    assert before.json()["data"]["lnInvoiceCreate"]["errors"] == []
    assert first_error(after)["message"] == "Not authorized"


async def test_locking_an_account_closes_its_websockets(operator: Operator, owner: Person) -> None:
    server = operator.server
    _, secret = await key(server.runtime, owner, Scope.READ)
    async with listening(server, secret) as socket:
        await operator.value(LOCK, id=account_id_of(owner))

        assert await closed(socket) == 4403


@pytest.mark.parametrize("mutation", [LOCK, UNLOCK, SET_LEVEL], ids=["lock", "unlock", "level"])
async def test_an_account_that_there_is_not_cannot_be_changed(
    mutation: str, operator: Operator
) -> None:
    level = {"level": "ONE"} if "$level" in mutation else {}

    message, code = await operator.refusal(mutation, id=str(uuid4()), **level)
    _, malformed = await operator.refusal(mutation, id="x", **level)

    assert code == "NOT_FOUND"
    assert message.startswith("There is no account")
    assert malformed == "INVALID_INPUT"


async def test_a_key_is_made_listed_suspended_resumed_and_revoked_for_its_owner(
    operator: Operator, owner: Person
) -> None:
    server, account_id = operator.server, account_id_of(owner)
    made = await operator.value(MAKE_KEY, id=account_id, input={"name": "till", "scopes": ["READ"]})
    key_id, secret = made["apiKey"]["id"], made["apiKeySecret"]

    async def works() -> bool:
        answer = await server.post("{ me { defaultAccount { id } } }", X_API_KEY=secret)
        if answer.status_code == 401:
            return False
        return bool(answer.json()["data"]["me"]["defaultAccount"]["id"] == account_id)

    async def change(field: str) -> Any:
        return await operator.value(CHANGE_KEY.replace("FIELD", field), id=key_id)

    assert await works()
    await change("adminApiKeySuspend")
    assert not await works()
    await change("adminApiKeyResume")
    assert await works()
    revoked = await change("adminApiKeyRevoke")
    assert not await works()

    assert revoked["apiKey"] == {"id": key_id, "revoked": True}
    listed = await operator.value(KEYS, id=account_id)
    assert [edge["node"] for edge in listed["edges"]] == [{"id": key_id, "name": "till"}]
    events = await events_of(server, UUID(account_id))
    assert [event.kind for event in events if event.subject_id == UUID(key_id)] == [
        "api_key.revoked",
        "api_key.resumed",
        "api_key.suspended",
        "api_key.created",
    ]
    for event in events[:4]:
        assert (event.actor_kind, event.actor_id, event.ip) == ("root", None, "127.0.0.1")
        assert secret not in str((event.before, event.after))


async def test_a_key_for_a_locked_account_can_be_made_and_reads_only(
    operator: Operator, owner: Person
) -> None:
    await operator.value(LOCK, id=account_id_of(owner))

    made = await operator.value(
        MAKE_KEY, id=account_id_of(owner), input={"name": "till", "scopes": ["READ", "WRITE"]}
    )

    answer = await operator.server.post(
        "{ authorization { scopes } }", X_API_KEY=made["apiKeySecret"]
    )
    assert answer.json()["data"] == {"authorization": {"scopes": ["READ"]}}


async def test_keys_are_paged_newest_first(operator: Operator, owner: Person) -> None:
    account_id = account_id_of(owner)
    for name in ("one", "two", "three"):
        await operator.value(MAKE_KEY, id=account_id, input={"name": name, "scopes": ["READ"]})

    first = await operator.value(KEYS, id=account_id, first=2)
    rest = await operator.value(
        KEYS, id=account_id, first=2, after=first["pageInfo"]["endCursor"], archived=True
    )

    assert [edge["node"]["name"] for edge in first["edges"]] == ["three", "two"]
    assert first["pageInfo"]["hasNextPage"]
    assert [edge["node"]["name"] for edge in rest["edges"]] == ["one"]
    assert not rest["pageInfo"]["hasNextPage"]


async def test_everything_about_a_key_can_be_read(operator: Operator, owner: Person) -> None:
    await key(operator.server.runtime, owner, Scope.READ, networks=["10.0.0.0/8"])
    everything = fields_of("ApiKey")
    node: Json = {}
    # In parts: at once they cost more than a document may.
    for part in (everything[::2], everything[1::2]):
        listed = await operator.value(
            f"query ($id: ID!) {{ adminApiKeys(accountId: $id, first: 1) "
            f"{{ edges {{ node {{ {' '.join(part)} }} }} }} }}",
            id=account_id_of(owner),
        )
        (edge,) = listed["edges"]
        node |= edge["node"]

    assert {"usage", "lastUsedIp", "limits"} <= node.keys()
    assert node["allowedIps"] == ["10.0.0.0/8"]
    assert node["lastUsedIp"] is None


#: Those that must be there.
_ARGUMENTS: Final = {"roleAt": "(time: 1)"}


def fields_of(type_name: str) -> list[str]:
    """Return a selection of each field there is in a type, as deep as it goes."""
    named = SCHEMA.type_map[type_name]
    if not isinstance(named, GraphQLObjectType):
        return []
    return [
        f"{name}{_ARGUMENTS.get(name, '')} {all_fields(get_named_type(it.type).name)}"
        for name, it in named.fields.items()
    ]


def all_fields(type_name: str) -> str:
    """Return a selection of everything there is in a type, as deep as it goes."""
    found = fields_of(type_name)
    return f"{{ {' '.join(found)} }}" if found else ""


async def test_a_key_that_there_is_not_cannot_be_changed(operator: Operator) -> None:
    for field in ("adminApiKeySuspend", "adminApiKeyResume", "adminApiKeyRevoke"):
        mutation = CHANGE_KEY.replace("FIELD", field)
        _, unknown = await operator.refusal(mutation, id=str(uuid4()))
        _, malformed = await operator.refusal(mutation, id="x")
        assert (unknown, malformed) == ("NOT_FOUND", "INVALID_INPUT")
    _, code = await operator.refusal(
        MAKE_KEY, id=str(uuid4()), input={"name": "x", "scopes": ["READ"]}
    )
    assert code == "NOT_FOUND"


@pytest.mark.parametrize("operation", _CALLED, ids=lambda it: it.coordinate)
async def test_root_may_call_its_own_fields_and_public_ones_and_no_other(
    operation: Operation, operator: Operator
) -> None:
    stage = Stage(
        operator.server.runtime,
        await person(operator.server.runtime, sat=100),
        await person(operator.server.runtime, username=new_username()),
    )
    is_open = POLICY[operation.coordinate] in {Root, Public}

    answer = await operator.post(operation.document, **await operation.variables(stage))

    assert answer.status_code == 200
    if is_open:
        assert "errors" not in answer.json(), answer.text
    else:
        assert first_error(answer)["message"] == "Not authorized"
        assert first_error(answer)["code"] == "NOT_AUTHORIZED"


def test_nothing_that_root_reads_tells_of_money() -> None:
    """Follow every field from the admin operations: there is no way to a balance."""
    roots = [SCHEMA.query_type, SCHEMA.mutation_type]
    found = set()
    waiting = [
        get_named_type(field.type)
        for root in roots
        if root is not None
        for name, field in root.fields.items()
        if name.startswith("admin")
    ]
    while waiting:
        named = waiting.pop()
        if not isinstance(named, GraphQLObjectType) or named.name in found:
            continue
        found.add(named.name)
        waiting += [get_named_type(field.type) for field in named.fields.values()]

    assert "AdminAccount" in found
    assert found.isdisjoint({"BTCWallet", "UsdWallet", "Transaction", "LnInvoice", "User"})
    for name in found:
        fields = SCHEMA.type_map[name].fields  # type: ignore[attr-defined]
        assert not [field for field in fields if "balance" in field.lower()], name


@pytest.mark.parametrize(
    "wrong",
    [
        ROOT_KEY[:-1],
        ROOT_KEY + "x",
        ROOT_KEY[:-1] + ("x" if ROOT_KEY[-1] != "x" else "y"),
        ROOT_KEY.upper(),
        ROOT_KEY.swapcase(),
        "root_",
        "root_" + "a" * 40,
        ROOT_KEY.removeprefix("root_"),
        f'"{ROOT_KEY}"',
        f"Bearer {ROOT_KEY}",
    ],
)
async def test_a_wrong_root_key_is_refused_like_any_key(wrong: str, server: Server) -> None:
    answer = await server.post("{ globals { network } }", X_API_KEY=wrong)

    assert answer.status_code == 401
    assert answer.json()["error"]["message"] == "Access credentials are invalid"


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": f"Bearer {ROOT_KEY}"},
        {"Authorization": f"Basic {ROOT_KEY}"},
        {"Authorization": ROOT_KEY},
    ],
    ids=["bearer", "basic", "bare"],
)
async def test_the_root_key_is_no_session(headers: dict[str, str], server: Server) -> None:
    answer = await server.post("{ globals { network } }", None, **headers)

    assert answer.status_code == 401


async def test_the_root_key_is_not_looked_for_in_query_cookie_or_body(server: Server) -> None:
    query = {"query": "{ adminAccounts { edges { cursor } } }"}
    for answer in (
        await server.client.post("/graphql", json=query, params={"X-API-KEY": ROOT_KEY}),
        await server.client.post("/graphql", json=query, params={"apiKey": ROOT_KEY}),
        await server.client.post(
            "/graphql", json=query, headers={"Cookie": f"X-API-KEY={ROOT_KEY}"}
        ),
        await server.client.post("/graphql", json=query, headers={"Root-Key": ROOT_KEY}),
        await server.client.post("/graphql", json={**query, "variables": {"X-API-KEY": ROOT_KEY}}),
    ):
        assert answer.status_code == 200
        assert first_error(answer)["message"] == "Not authorized"


async def test_the_root_key_beside_another_credential_is_refused(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.READ)
    for headers in (
        [("X-API-KEY", ROOT_KEY), ("X-API-KEY", secret)],
        [("X-API-KEY", ROOT_KEY), ("X-API-KEY", ROOT_KEY)],
        [("X-API-KEY", ROOT_KEY), ("Authorization", "Bearer x")],
    ):
        answer = await server.client.post(
            "/graphql", json={"query": "{ globals { network } }"}, headers=headers
        )
        assert answer.status_code == 400


async def test_on_a_websocket_the_root_key_is_nobody(server: Server, owner: Person) -> None:
    public = (
        "subscription { lnInvoicePaymentStatusByHash(input: "
        f'{{paymentHash: "{"ab" * 32}"}}) {{ errors {{ message }} }} }}'
    )
    mine = "subscription { myUpdates { errors { message } } }"
    async with server.connect() as socket, asyncio.timeout(10):
        payload = {"X-API-KEY": ROOT_KEY}
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        for name, query in (("mine", mine), ("public", public)):
            request = {"query": query}
            await socket.send(json.dumps({"type": "subscribe", "id": name, "payload": request}))
        told: dict[str, Json] = {}
        while len(told) < 2:
            message = json.loads(await socket.recv())
            if message["type"] == "next":
                told[message["id"]] = message["payload"]

    assert told["mine"]["errors"][0]["code"] == "NOT_AUTHENTICATED"
    assert "errors" not in told["public"] or "NOT_AUTHENTICATED" not in str(told["public"])


async def test_without_a_root_key_in_the_settings_there_is_none(serve: Serve) -> None:
    server = await serve()

    answer = await server.post("{ globals { network } }", X_API_KEY=ROOT_KEY)

    assert answer.status_code == 401


async def test_root_requests_are_counted_for_themselves(serve: Serve) -> None:
    server = await serve(root_key=SecretStr(ROOT_KEY), rate_limits="on", root_requests_per_minute=3)
    query = "{ adminAccounts { edges { cursor } } }"

    answers = [await server.post(query, X_API_KEY=ROOT_KEY) for _ in range(4)]
    anonymous = await server.post("{ globals { network } }")

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["ratelimit"].startswith('"root_requests";r=2;')
    assert answers[3].headers["ratelimit-policy"] == '"root_requests";q=3;w=60'
    assert int(answers[3].headers["retry-after"]) > 0
    assert "requests with the root key" in first_error(answers[3])["message"]
    assert anonymous.status_code == 200


async def test_wrong_root_keys_are_counted_against_their_address(serve: Serve) -> None:
    server = await serve(
        root_key=SecretStr(ROOT_KEY), rate_limits="on", refused_credentials_per_minute=3
    )
    query = "{ globals { network } }"

    refused = [await server.post(query, X_API_KEY="root_" + "a" * 40) for _ in range(4)]
    good = await server.post(query, X_API_KEY=ROOT_KEY)

    assert [answer.status_code for answer in refused] == [401, 401, 401, 429]
    assert good.status_code == 200


async def test_a_repeated_request_makes_one_key_and_never_shows_its_secret_again(
    operator: Operator, owner: Person
) -> None:
    variables = {"id": account_id_of(owner), "input": {"name": "till", "scopes": ["READ"]}}
    mark = str(uuid4())

    async def make(**headers: str) -> httpx2.Response:
        return await operator.server.post(MAKE_KEY, variables, X_Idempotency_Key=mark, **headers)

    first = await make(X_API_KEY=ROOT_KEY)
    second = await make(X_API_KEY=ROOT_KEY)
    anonymous = await make()

    assert first.json()["data"]["adminApiKeyCreate"]["apiKeySecret"].startswith("blink_")
    assert first_error(second)["code"] == "IDEMPOTENT_ANSWER_NOT_KEPT"
    assert first_error(anonymous)["message"] == "Not authorized"
    assert "idempotent-replayed" not in anonymous.headers
    listed = await operator.value(KEYS, id=account_id_of(owner))
    assert len(listed["edges"]) == 1


async def test_several_changes_fit_into_one_request(operator: Operator) -> None:
    names = [f"a{number}" for number in range(3)]
    query = " ".join(
        f"{name}: adminAccountCreate(input: {{}}) {{ account {{ id }} }}" for name in names
    )

    answer = await operator.post(f"mutation {{ {query} }}")

    made = {answer.json()["data"][name]["account"]["id"] for name in names}
    assert len(made) == 3
