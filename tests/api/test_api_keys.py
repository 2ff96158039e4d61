"""API keys over the wire: what is answered, what is refused, and what ends on every transport."""

import asyncio
import json
import shlex
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from websockets.asyncio.client import ClientConnection

from app.http import credential
from app.permissions import Permission, Scope, expand
from app.principal import KeyId
from app.services import changes
from app.services.keys import lifecycle, rotation
from app.services.keys.lifecycle import Edit
from app.services.keys.rotation import Overlap
from tests import factories
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.api.harness import Json, Server, closed, listening
from tests.api.people import bearer, log_in, person_of
from tests.factories import Person, person

KEY = """
  id name description status createdAt expiresAt lastUsedAt suspendedAt archivedAt
  revoked revokedAt revokedBy { kind id } revokedReason expired readOnly
  scopes grants permissions walletIds allowedIps requestsPerHour
  secretPreview secrets { preview createdAt expiresAt } webhookUrl warnings
"""
SHOWN = """
  apiKeySecret warnings connectionStrings { walletId walletCurrency connectionString }
  snippets { env curl lnbits }
"""
CREATE = f"""mutation($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{ apiKey {{ {KEY} }} {SHOWN} webhookSecret }} }}"""
UPDATE = f"""mutation($input: ApiKeyUpdateInput!) {{
  apiKeyUpdate(input: $input) {{ apiKey {{ {KEY} }} warnings webhookSecret }} }}"""
ROTATE = f"""mutation($input: ApiKeyRotateInput!) {{
  apiKeyRotate(input: $input) {{ apiKey {{ {KEY} }} {SHOWN} }} }}"""
REVOKE = f"""mutation($input: ApiKeyRevokeInput!) {{
  apiKeyRevoke(input: $input) {{ apiKey {{ {KEY} }} }} }}"""
DELETE = """mutation($input: ApiKeyIdInput!) { apiKeyDelete(input: $input) { apiKeyId } }"""
LIST = f"""query($archived: Boolean, $statuses: [ApiKeyStatus!], $first: Int, $after: ID) {{
  me {{ apiKeys(
    includeArchived: $archived, statuses: $statuses, first: $first, after: $after
  ) {{ {KEY} }} }} }}"""
CONNECTION = f"""query(
  $archived: Boolean, $statuses: [ApiKeyStatus!], $first: Int, $after: String, $last: Int,
  $before: String
) {{ me {{ apiKeysConnection(
  includeArchived: $archived, statuses: $statuses, first: $first, after: $after, last: $last,
  before: $before
) {{
  edges {{ cursor node {{ {KEY} }} }}
  pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
}} }} }}"""
ONE = f"query($id: ID!) {{ me {{ apiKey(id: $id) {{ {KEY} }} }} }}"
AUTHORIZATION = "{ authorization { scopes permissions apiKey { id name status expiresAt } } }"
ME = "{ me { id } }"


def changing(name: str) -> str:
    """Return a mutation that takes the id of a key and answers the key."""
    return f"mutation($input: ApiKeyIdInput!) {{ {name}(input: $input) {{ apiKey {{ {KEY} }} }} }}"


@dataclass(frozen=True, slots=True)
class Client:
    """Somebody with a credential, and whose account it is."""

    server: Server
    headers: dict[str, str]
    owner: Person

    async def ask(self, query: str, **variables: Any) -> Json:
        response = await self.server.post(query, variables, **self.headers)
        assert response.status_code == 200, response.text
        answer: Json = response.json()
        return answer

    async def value(self, query: str, **variables: Any) -> Any:
        """Return the value of the only root field of an operation that succeeds."""
        answer = await self.ask(query, **variables)
        assert "errors" not in answer, answer
        (value,) = answer["data"].values()
        return value

    async def error(self, query: str, **variables: Any) -> Json:
        """Return the only error of an operation that is refused, which is beside `data`."""
        answer = await self.ask(query, **variables)
        (error,) = answer["errors"]
        found: Json = error
        return found

    async def create(self, **wish: Any) -> Json:
        wish = {"name": f"key {uuid4()}", "scopes": ["READ"], **wish}
        made: Json = await self.value(CREATE, input=wish)
        return made


@pytest.fixture
async def session(server: Server) -> Client:
    """A session of a new account."""
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    return Client(server, bearer(token), await person_of(server.runtime, phone, sat=10_000))


def with_key(session: Client, secret: str) -> Client:
    return Client(session.server, {"X_API_KEY": secret}, session.owner)


async def status_of(server: Server, secret: str) -> int:
    return (await server.post(ME, X_API_KEY=secret)).status_code


# Making.


async def test_key_is_made_with_everything_that_can_be_said_of_it(session: Client) -> None:
    owner = session.owner
    expires_at = int(datetime.now(UTC).timestamp()) + 3_600

    made = await session.create(
        name="Till 1",
        description="by the door",
        scopes=["RECEIVE"],
        permissions=["wallets:*"],
        expiresAt=expires_at,
        walletIds=[str(owner.btc)],
        allowedIps=["127.0.0.0/8", "::1"],
        requestsPerHour=100,
        webhookUrl="https://shop.example.com/hook",
    )

    key, secret = made["apiKey"], made["apiKeySecret"]
    assert (await session.value(ONE, id=key["id"]))["apiKey"] == key
    assert (key["name"], key["description"], key["status"]) == ("Till 1", "by the door", "ACTIVE")
    assert (key["scopes"], key["grants"]) == (["RECEIVE"], ["wallets:*"])
    assert key["permissions"] == sorted(expand([Scope.RECEIVE], ["wallets:*"]))
    assert key["walletIds"] == [str(owner.btc)]
    assert key["allowedIps"] == ["127.0.0.0/8", "::1/128"]
    assert (key["requestsPerHour"], key["expiresAt"]) == (100, expires_at)
    assert key["webhookUrl"] == "https://shop.example.com/hook"
    assert made["webhookSecret"].startswith("whsec_")
    assert key["secretPreview"] == f"{secret[:12]}…{secret[-4:]}"
    assert [one["expiresAt"] for one in key["secrets"]] == [None]
    assert made["warnings"] == key["warnings"] == []
    assert not key["readOnly"]
    assert await status_of(session.server, secret) == 200


async def test_key_made_as_at_blink_has_blinks_defaults(session: Client) -> None:
    made = await session.value(CREATE, input={"name": "plain"})

    key = made["apiKey"]
    assert key["scopes"] == ["READ", "WRITE"]
    assert key["expiresAt"] is None
    assert key["walletIds"] is key["allowedIps"] is None
    assert key["requestsPerHour"] == 1_000  # not Blink's, who has none
    assert made["webhookSecret"] is None


async def test_answer_has_what_is_to_be_pasted_elsewhere(session: Client) -> None:
    made = await session.create(scopes=["READ", "RECEIVE"], walletIds=[str(session.owner.btc)])
    secret, base_url = made["apiKeySecret"], session.server.runtime.settings.base_url

    (string,) = made["connectionStrings"]
    assert (string["walletId"], string["walletCurrency"]) == (str(session.owner.btc), "BTC")
    assert string["connectionString"] == (
        f"type=blink;server={base_url}/graphql;api-key={secret};wallet-id={session.owner.btc}"
    )
    env = dict(line.split("=", 1) for line in made["snippets"]["env"].splitlines())
    assert env == {
        "BLINK_API_URL": f"{base_url}/graphql",
        "BLINK_API_KEY": secret,
        "BLINK_BTC_WALLET_ID": str(session.owner.btc),
    }
    lnbits = dict(line.split("=", 1) for line in made["snippets"]["lnbits"].splitlines())
    assert lnbits == {
        "LNBITS_BACKEND_WALLET_CLASS": "BlinkWallet",
        "BLINK_API_ENDPOINT": f"{base_url}/graphql",
        "BLINK_WS_ENDPOINT": f"{base_url}/graphql".replace("http", "ws", 1),
        "BLINK_TOKEN": secret,
    }


@pytest.mark.parametrize(
    "wish",
    [
        {"scopes": ["READ"]},
        {"scopes": ["RECEIVE"]},
        {"scopes": ["WRITE"]},
        {"scopes": [], "permissions": ["keys:read"]},
        {"scopes": [], "permissions": ["payments:write"]},
        {"scopes": [], "permissions": ["webhooks:write"]},
    ],
    ids=str,
)
async def test_command_in_the_answer_succeeds_with_every_key(
    session: Client, wish: dict[str, Any]
) -> None:
    made = await session.create(**wish)

    words = shlex.split(made["snippets"]["curl"].replace("\\\n", " "))

    assert words[:2] == ["curl", "-s"]
    headers = dict(words[at + 1].split(": ", 1) for at, it in enumerate(words) if it == "-H")
    assert headers["X-API-KEY"] == made["apiKeySecret"]
    body = words[words.index("-d") + 1]
    answer = await session.server.client.post("/graphql", content=body, headers=headers)
    assert answer.status_code == 200, answer.text
    assert "errors" not in answer.json(), answer.text
    for payload in answer.json()["data"].values():
        assert not (isinstance(payload, dict) and payload.get("errors"))


@pytest.mark.parametrize("ips", [["0.0.0.0/0"], ["::/0"], ["10.0.0.0/8", "0.0.0.0/0"]], ids=str)
async def test_range_of_all_addresses_is_taken_with_a_warning(
    session: Client, ips: list[str]
) -> None:
    made = await session.create(allowedIps=ips)

    (warning,) = made["warnings"]
    assert "allows every IPv" in warning
    assert made["apiKey"]["allowedIps"] == ips


async def test_permissions_that_the_default_scopes_have_anyway_are_warned_about(
    session: Client,
) -> None:
    made = await session.value(CREATE, input={"name": "pay", "permissions": ["payments:write"]})
    only = await session.create(scopes=[], permissions=["payments:write"])

    assert made["apiKey"]["scopes"] == ["READ", "WRITE"]
    assert "add nothing to its scopes" in made["warnings"][-1]
    assert not any("add nothing to its scopes" in warning for warning in only["warnings"])
    assert only["apiKey"]["permissions"] == ["payments:write"]


EVERYTHING, UNLIMITED, LASTING, UNCOUNTED = (
    "may do everything",
    "no spending limit",
    "never expires",
    "any number of requests",
)


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ({"scopes": ["READ"]}, []),
        ({"scopes": ["READ", "RECEIVE"]}, []),
        ({"scopes": ["READ"], "requestsPerHour": None}, [UNCOUNTED]),
        ({"scopes": ["WRITE"]}, [UNLIMITED, LASTING]),
        ({"scopes": ["WRITE"], "expireInDays": 30}, [UNLIMITED]),
        (
            {"scopes": ["WRITE"], "limits": [{"timeWindow": "DAILY", "limitSats": 5}]},
            [LASTING],
        ),
        (
            {
                "scopes": ["WRITE"],
                "limits": [{"timeWindow": "DAILY", "limitSats": 5}],
                "expireInDays": 30,
            },
            [],
        ),
        ({"scopes": [], "permissions": ["keys:write"]}, [LASTING]),
        (
            {"scopes": [], "permissions": ["*:*"], "requestsPerHour": None},
            [EVERYTHING, UNLIMITED, LASTING, UNCOUNTED],
        ),
    ],
    ids=str,
)
async def test_wide_key_is_made_with_a_warning_for_each_thing_that_is_wide(
    session: Client, wish: dict[str, Any], expected: list[str]
) -> None:
    made = await session.create(**wish)
    rotated = await session.value(ROTATE, input={"id": made["apiKey"]["id"]})
    edited = await session.value(UPDATE, input={"id": made["apiKey"]["id"], "name": f"{uuid4()}"})

    for found in (made, made["apiKey"], rotated, edited):
        assert len(found["warnings"]) == len(expected), found["warnings"]
        pairs = zip(expected, found["warnings"], strict=True)
        assert all(words in warning for words, warning in pairs), found["warnings"]


async def test_requests_are_limited_by_default_and_not_at_all_if_so_wished(
    session: Client,
) -> None:
    usual = await session.create()
    free = await session.create(requestsPerHour=None)
    edited = await session.value(
        UPDATE, input={"id": usual["apiKey"]["id"], "requestsPerHour": None}
    )

    assert usual["apiKey"]["requestsPerHour"] == 1_000
    assert free["apiKey"]["requestsPerHour"] is edited["apiKey"]["requestsPerHour"] is None
    assert any(UNCOUNTED in warning for warning in edited["warnings"])


async def test_key_with_fewer_requests_makes_keys_with_as_few_by_default(session: Client) -> None:
    maker = await session.create(scopes=["READ"], permissions=["keys:write"], requestsPerHour=70)
    acting = with_key(session, maker["apiKeySecret"])

    made = await acting.create(scopes=["READ"])

    assert made["apiKey"]["requestsPerHour"] == 70
    error = await acting.error(
        CREATE, input={"name": "free", "scopes": ["READ"], "requestsPerHour": None}
    )
    assert "more requests an hour" in error["message"]


LATER = int((datetime.now(UTC) + timedelta(days=30)).timestamp())

#: What is said of a key that cannot be → what the refusal must say about it.
BAD: dict[str, tuple[dict[str, Any], str]] = {
    "no name": ({"name": ""}, "A key needs a name"),
    "blank name": ({"name": " \t"}, "A key needs a name"),
    "name with a line break": ({"name": "a\nb"}, "A key needs a name"),
    "name with direction marks": ({"name": "a\u202eb"}, "A key needs a name"),
    "huge name": ({"name": "x" * 201}, "A key needs a name"),
    "huge description": ({"description": "x" * 1_001}, "A description has at most 1000"),
    "description with control characters": ({"description": "\x1b[1m"}, "A description has"),
    "may do nothing": ({"scopes": []}, "scopes can not be empty"),
    "unknown permission": ({"permissions": ["pay:write"]}, "Unknown permission 'pay:write'"),
    "permission of one word": ({"permissions": ["*"]}, "Unknown permission '*'"),
    "empty permission": ({"permissions": [""]}, "Unknown permission ''"),
    "permission in capitals": ({"permissions": ["Payments:Write"]}, "Unknown permission"),
    "too many permissions": (
        {"permissions": [f"x{number}:read" for number in range(101)]},
        "at most 100 permissions",
    ),
    "huge permission": ({"permissions": ["x" * 10_000]}, "Unknown permission"),
    "expired before it begins": ({"expiresAt": 1}, "expiresAt must be in the future"),
    "expiry before time": ({"expiresAt": -1}, "Invalid value for Timestamp"),
    "expiry after time": ({"expiresAt": 2**53}, "Value too big for Timestamp"),
    "expiry in words": ({"expiresAt": "tomorrow"}, "Invalid value for Timestamp"),
    "two expiries": ({"expiresAt": LATER, "expireInDays": 30}, "not both"),
    "negative days": ({"expireInDays": -1}, "must be from 0 to 65535"),
    "too many days": ({"expireInDays": 65_536}, "must be from 0 to 65535"),
    "very many days": ({"expireInDays": 2**31 - 1}, "must be from 0 to 65535"),
    "no wallet at all": ({"walletIds": []}, "limited to no wallet"),
    "unknown wallet": ({"walletIds": [str(uuid4())]}, "Invalid walletId for account."),
    "no wallet id": ({"walletIds": ["x"]}, "Invalid value for WalletId"),
    "no range at all": ({"allowedIps": []}, "1 to 100 IP ranges"),
    "bad prefix": ({"allowedIps": ["10.0.0.0/33"]}, "'10.0.0.0/33' is not an IP address"),
    "bad IPv6 prefix": ({"allowedIps": ["2001:db8::/129"]}, "is not an IP address"),
    "bad address": ({"allowedIps": ["256.1.1.1"]}, "is not an IP address"),
    "name instead of an address": ({"allowedIps": ["example.com"]}, "is not an IP address"),
    "range from to": ({"allowedIps": ["10.0.0.1-10.0.0.9"]}, "is not an IP address"),
    "empty address": ({"allowedIps": [""]}, "is not an IP address"),
    "huge address": ({"allowedIps": ["1" * 10_000]}, "is not an IP address"),
    "too many ranges": ({"allowedIps": ["10.0.0.1"] * 101}, "1 to 100 IP ranges"),
    "no request at all": ({"requestsPerHour": 0}, "Requests per hour must be from 1"),
    "negative requests": ({"requestsPerHour": -1}, "Requests per hour must be from 1"),
    "too many requests": ({"requestsPerHour": 100_001}, "Requests per hour must be from 1"),
    "plain webhook": ({"webhookUrl": "http://shop.example.com/"}, "must begin with https://"),
    "webhook to itself": ({"webhookUrl": "https://localhost/"}, "must lead to a public host"),
    "webhook to a private address": ({"webhookUrl": "https://10.0.0.1/"}, "public host"),
    "webhook to the metadata service": ({"webhookUrl": "https://169.254.169.254/"}, "public host"),
    "webhook with a password": ({"webhookUrl": "https://a:b@shop.example.com/"}, "user name"),
    "webhook on another port": ({"webhookUrl": "https://shop.example.com:22/"}, "port 443"),
    "huge webhook": (
        {"webhookUrl": f"https://shop.example.com/{'x' * 3_000}"},
        "Invalid value for EndpointUrl",
    ),
    "limit of nothing": ({"limits": [{"timeWindow": "DAILY", "limitSats": 0}]}, "must be positive"),
    "negative limit": (
        {"limits": [{"timeWindow": "DAILY", "limitSats": -1}]},
        "Invalid value for SatAmount",
    ),
    "huge limit": (
        {"limits": [{"timeWindow": "DAILY", "limitSats": 2**53}]},
        "Value too big for SatAmount",
    ),
}


@pytest.mark.parametrize(("wish", "text"), BAD.values(), ids=BAD)
async def test_bad_wish_is_refused_with_a_reason_and_makes_nothing(
    session: Client, wish: dict[str, Any], text: str
) -> None:
    wish = {"name": "key", "scopes": ["READ"], **wish}
    if "permissions" in wish:
        wish["scopes"] = []

    error = await session.error(CREATE, input=wish)

    assert text in error["message"]
    assert error["code"] == error["extensions"]["code"] == "INVALID_INPUT"
    assert (await session.value(LIST))["apiKeys"] == []


@pytest.mark.parametrize(
    ("wish", "text"),
    [BAD[name] for name in BAD if BAD[name][0].keys().isdisjoint({"expireInDays"})],
    ids=[name for name in BAD if BAD[name][0].keys().isdisjoint({"expireInDays"})],
)
async def test_bad_edit_is_refused_with_a_reason_and_changes_nothing(
    session: Client, wish: dict[str, Any], text: str
) -> None:
    key = (await session.create())["apiKey"]
    if "permissions" in wish:
        wish = {**wish, "scopes": []}

    error = await session.error(UPDATE, input={"id": key["id"], **wish})

    assert text in error["message"]
    assert error["code"] == "INVALID_INPUT"
    assert (await session.value(ONE, id=key["id"]))["apiKey"] == key


async def test_wallet_of_somebody_else_is_refused_like_one_that_is_not(
    session: Client, owner: Person
) -> None:
    """A7."""
    texts = {
        (await session.error(CREATE, input={"name": "key", "walletIds": [str(wallet_id)]}))[
            "message"
        ]
        for wallet_id in (owner.btc, uuid4())
    }

    assert texts == {"Invalid walletId for account."}


# Changing.


async def test_null_takes_a_restriction_away_and_absence_keeps_it(session: Client) -> None:
    wish = {
        "description": "by the door",
        "walletIds": [str(session.owner.btc)],
        "allowedIps": ["127.0.0.0/8"],
        "requestsPerHour": 100,
        "expiresAt": LATER,
        "webhookUrl": "https://shop.example.com/",
    }
    key = (await session.create(**wish))["apiKey"]

    kept = await session.value(UPDATE, input={"id": key["id"], "name": "other"})
    assert kept["apiKey"] == {**key, "name": "other"}
    assert kept["webhookSecret"] is None
    freed = await session.value(UPDATE, input={"id": key["id"], **dict.fromkeys(wish)})
    assert [freed["apiKey"][name] for name in wish] == [None] * len(wish)
    for name in ("name", "scopes"):
        error = await session.error(UPDATE, input={"id": key["id"], name: None})
        assert error["code"] == "INVALID_INPUT"


async def test_life_of_a_key_over_the_wire(session: Client) -> None:
    made = await session.create(name="till")
    secret, given = made["apiKeySecret"], {"id": made["apiKey"]["id"]}
    assert await status_of(session.server, secret) == 200

    for name, status, code in (
        ("apiKeySuspend", "SUSPENDED", 401),
        ("apiKeyResume", "ACTIVE", 200),
        ("apiKeyArchive", "SUSPENDED", 401),
        ("apiKeyUnarchive", "SUSPENDED", 401),
        ("apiKeyResume", "ACTIVE", 200),
    ):
        key = (await session.value(changing(name), input=given))["apiKey"]
        assert key["status"] == status, name
        assert (key["suspendedAt"] is None) is (status == "ACTIVE")
        assert (key["archivedAt"] is None) is (name != "apiKeyArchive")
        assert await status_of(session.server, secret) == code, name
    revoked = await session.value(REVOKE, input={**given, "reason": "lost"})

    key = revoked["apiKey"]
    assert (key["status"], key["revoked"], key["revokedReason"]) == ("REVOKED", True, "lost")
    assert key["revokedBy"]["kind"] == "SESSION"
    assert key["revokedAt"] is not None
    assert await status_of(session.server, secret) == 401
    error = await session.error(changing("apiKeyResume"), input=given)
    assert error["message"] == "The key is revoked; a revoked key cannot be resumed."
    error = await session.error(DELETE, input=given)
    assert "has been used" in error["message"]


async def test_rotated_key_answers_with_both_secrets_until_it_is_cancelled(
    session: Client,
) -> None:
    made = await session.create(scopes=["READ", "RECEIVE"])
    key_id, old = made["apiKey"]["id"], made["apiKeySecret"]

    rotated = await session.value(ROTATE, input={"id": key_id, "overlap": "ONE_DAY"})

    new = rotated["apiKeySecret"]
    assert rotated["apiKey"]["id"] == key_id
    assert [one["preview"] for one in rotated["apiKey"]["secrets"]] == [
        f"{new[:12]}…{new[-4:]}",
        f"{old[:12]}…{old[-4:]}",
    ]
    assert new in rotated["snippets"]["curl"]
    assert all(new in one["connectionString"] for one in rotated["connectionStrings"])
    assert [await status_of(session.server, secret) for secret in (old, new)] == [200, 200]
    await session.value(changing("apiKeyRotationCancel"), input={"id": key_id})
    assert [await status_of(session.server, secret) for secret in (old, new)] == [200, 401]
    newest = await session.value(ROTATE, input={"id": key_id})
    assert await status_of(session.server, old) == 401
    assert await status_of(session.server, newest["apiKeySecret"]) == 200


async def test_unused_key_is_deleted(session: Client) -> None:
    made = await session.create(name="typo")
    key_id = made["apiKey"]["id"]

    assert await session.value(DELETE, input={"id": key_id}) == {"apiKeyId": key_id}

    assert await status_of(session.server, made["apiKeySecret"]) == 401
    error = await session.error(ONE, id=key_id)
    assert (error["message"], error["code"]) == ("API key not found", "NOT_FOUND")


async def test_list_can_be_paged_and_narrowed(session: Client) -> None:
    made = [(await session.create())["apiKey"]["id"] for _ in range(4)]
    await session.value(changing("apiKeySuspend"), input={"id": made[1]})
    await session.value(changing("apiKeyArchive"), input={"id": made[2]})

    async def ids(**arguments: Any) -> list[str]:
        return [key["id"] for key in (await session.value(LIST, **arguments))["apiKeys"]]

    assert await ids() == [made[0], made[1], made[3]]
    assert await ids(archived=True) == made
    assert await ids(first=2) == made[:2]
    assert await ids(first=2, after=made[1], archived=True) == made[2:]
    assert await ids(statuses=["SUSPENDED"], archived=True) == made[1:3]
    assert await ids(statuses=[]) == []
    for arguments, text in (
        ({"first": 0}, "must be greater than 0"),
        ({"first": -1}, "must be greater than 0"),
        ({"first": 101}, "max allowed page size"),
        ({"after": "x"}, "Invalid value for the id of an API key"),
        ({"after": str(uuid4())}, "`after` must be the id of one of your API keys"),
    ):
        error = await session.error(LIST, **arguments)
        assert text in error["message"]
        assert error["code"] == "INVALID_INPUT"


async def test_repeated_request_does_not_show_a_new_secret_again(session: Client) -> None:
    key_id = (await session.create())["apiKey"]["id"]
    for query, given in (
        (CREATE, {"name": "once", "scopes": ["READ"]}),
        (ROTATE, {"id": key_id}),
        (UPDATE, {"id": key_id, "webhookUrl": "https://shop.example.com/"}),
    ):
        headers = {**session.headers, "X_Idempotency_Key": str(uuid4())}
        first = await session.server.post(query, {"input": given}, **headers)
        again = await session.server.post(query, {"input": given}, **headers)

        assert "errors" not in first.json()
        assert again.json()["errors"][0]["code"] == "IDEMPOTENT_ANSWER_NOT_KEPT"


async def test_a_key_whose_answer_nobody_wrote_down_is_made_once(session: Client) -> None:
    headers = {**session.headers, "X_Idempotency_Key": str(uuid4())}
    given = {"input": {"name": "once more", "scopes": ["READ"]}}
    first = await session.server.post(CREATE, given, **headers)
    assert first.json()["data"]["apiKeyCreate"]["apiKeySecret"]
    # As if the server had died after the key was made, and before its answer was stored.
    await session.server.runtime.pool.execute(
        "UPDATE idempotency_key SET answer = NULL, owner = '' WHERE key = $1",
        UUID(headers["X_Idempotency_Key"]),
    )

    for _ in range(2):
        again = await session.server.post(CREATE, given, **headers)
        assert again.json()["data"] is None
        assert again.json()["errors"][0]["code"] == "IDEMPOTENT_ANSWER_NOT_KEPT"
    anew = await session.server.post(
        CREATE, given, **session.headers, X_Idempotency_Key=str(uuid4())
    )
    assert "Another API key is called" in str(anew.json())


# Who.


async def test_key_learns_about_itself_from_its_authorization(session: Client) -> None:
    made = await session.create(
        name="self", scopes=["READ"], permissions=["payments:write"], expiresAt=LATER
    )
    client = with_key(session, made["apiKeySecret"])

    found = await client.value(AUTHORIZATION)

    assert found["scopes"] == ["READ"]
    assert found["permissions"] == made["apiKey"]["permissions"]
    assert found["apiKey"] == {
        "id": made["apiKey"]["id"],
        "name": "self",
        "status": "ACTIVE",
        "expiresAt": LATER,
    }
    assert (await session.value(AUTHORIZATION))["apiKey"] is None


async def test_a_key_sees_what_it_is_whatever_its_permissions(session: Client) -> None:
    for permission in Permission:
        made = await session.create(scopes=[], permissions=[str(permission)])
        answer = await with_key(session, made["apiKeySecret"]).ask(AUTHORIZATION)
        assert "errors" not in answer, permission
        assert answer["data"]["authorization"]["apiKey"]["id"] == made["apiKey"]["id"]


async def test_k8_scopes_manage_no_keys_and_keys_only_lesser_ones(session: Client) -> None:
    other = (await session.create())["apiKey"]["id"]
    for scopes in (["READ"], ["RECEIVE"], ["WRITE"], ["READ", "RECEIVE", "WRITE"]):
        client = with_key(session, (await session.create(scopes=scopes))["apiKeySecret"])
        for query, given in (
            (CREATE, {"name": "child", "scopes": ["READ"]}),
            (UPDATE, {"id": other, "name": "mine"}),
            (ROTATE, {"id": other}),
            (changing("apiKeySuspend"), {"id": other}),
            (DELETE, {"id": other}),
        ):
            assert (await client.error(query, input=given))["message"] == "Permission denied"
        error = await client.error(REVOKE, input={"id": other})
        assert "not authorized to execute mutations" in error["message"]
    manager = with_key(session, (await session.create(permissions=["keys:write"]))["apiKeySecret"])
    child = await manager.value(CREATE, input={"name": "child", "scopes": ["READ"]})
    assert await status_of(session.server, child["apiKeySecret"]) == 200
    error = await manager.error(CREATE, input={"name": "greater", "scopes": ["WRITE"]})
    assert "within its own authority" in error["message"]


async def test_k10_key_changes_nothing_about_itself_but_may_revoke_itself(
    session: Client,
) -> None:
    made = await session.create(permissions=["*:*"], requestsPerHour=1_000, expiresAt=LATER)
    client, key_id = with_key(session, made["apiKeySecret"]), made["apiKey"]["id"]

    for given in (
        {"requestsPerHour": None},
        {"requestsPerHour": 10},
        {"allowedIps": ["127.0.0.1"]},
        {"expiresAt": None},
        {"name": "mine"},
    ):
        error = await client.error(UPDATE, input={"id": key_id, **given})
        assert "cannot change itself" in error["message"]
    for name in ("apiKeySuspend", "apiKeyArchive", "apiKeyRotationCancel"):
        error = await client.error(changing(name), input={"id": key_id})
        assert "cannot change itself" in error["message"]
    revoked = await client.value(REVOKE, input={"id": key_id})

    assert revoked["apiKey"]["revokedBy"] == {"kind": "KEY", "id": key_id}
    assert await status_of(session.server, made["apiKeySecret"]) == 401


async def test_key_limited_to_a_wallet_learns_nothing_of_others_from_the_list_of_keys(
    session: Client,
) -> None:
    btc, usd = str(session.owner.btc), str(session.owner.usd)
    limits = [{"timeWindow": "DAILY", "limitSats": 7}]
    spending: dict[str, Any] = {"scopes": ["WRITE"], "limits": limits, "limitsIncludeFees": True}
    for wallet_ids in ([btc, usd], [usd], None):
        await session.create(**spending, walletIds=wallet_ids)
    await session.create(scopes=["WRITE"], walletIds=[usd])
    limited = await session.create(**{**spending, "scopes": ["READ", "WRITE"]}, walletIds=[btc])
    query = """{ me { apiKeys {
      walletIds limitsIncludeFees limits { dailyLimitSats } budgets { limitSats } warnings
    } } }"""

    keys = (await with_key(session, limited["apiKeySecret"]).value(query))["apiKeys"]
    owner = (await session.value(query))["apiKeys"]

    nothing = {
        "limitsIncludeFees": False,
        "limits": {"dailyLimitSats": None},
        "budgets": [],
        "warnings": keys[0]["warnings"],  # the same, whether or not its spending is limited
    }
    assert [key["walletIds"] for key in keys] == [[btc], [], None, [], [btc]]
    assert keys[:4] == [{**nothing, "walletIds": key["walletIds"]} for key in keys[:4]]
    assert keys[4] == owner[4]
    assert [key["limits"]["dailyLimitSats"] for key in owner] == [7, 7, 7, None, 7]
    assert any("no spending limit" in warning for warning in owner[3]["warnings"])


# On every transport.


async def still_open(socket: ClientConnection) -> bool:
    await socket.send(json.dumps({"type": "ping"}))
    async with asyncio.timeout(5):
        while json.loads(await socket.recv())["type"] != "pong":
            pass
    return True


async def suspend(server: Server, owner: Person, key_id: KeyId) -> None:
    await lifecycle.suspend(server.runtime, owner.actor, key_id)


async def revoke(server: Server, owner: Person, key_id: KeyId) -> None:
    await lifecycle.revoke(server.runtime, owner.actor, key_id)


async def archive(server: Server, owner: Person, key_id: KeyId) -> None:
    await lifecycle.archive(server.runtime, owner.actor, key_id)


async def rotate(server: Server, owner: Person, key_id: KeyId) -> None:
    await rotation.rotate(server.runtime, owner.actor, key_id, overlap=Overlap.NONE)


async def deny_address(server: Server, owner: Person, key_id: KeyId) -> None:
    edit = Edit(networks=["203.0.113.0/24"])
    await lifecycle.update(server.runtime, owner.actor, key_id, edit)


async def expire(server: Server, owner: Person, key_id: KeyId) -> None:
    async with changes.announced(server.runtime, key_id) as connection:
        await connection.execute("UPDATE api_key SET expires_at = now() WHERE id = $1", key_id)


ENDS = [suspend, revoke, archive, rotate, deny_address, expire]


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__)
async def test_what_ends_a_key_ends_it_on_post_and_websocket(
    server: Server, owner: Person, end: Any
) -> None:
    """A5."""
    key_id, secret = await factories.key(server.runtime, owner, Scope.READ)
    async with listening(server, secret) as socket:
        assert await status_of(server, secret) == 200

        await end(server, owner, KeyId(key_id))

        assert await status_of(server, secret) == 401
        assert await closed(socket) == 4403
    answer = await server.post(ME, X_API_KEY=secret)
    assert answer.json()["error"]["message"] == "Access credentials are invalid"


async def test_websocket_of_a_secret_that_is_being_replaced_lives_until_its_end(
    server: Server, owner: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K11."""
    monkeypatch.setattr(credential, "_LOOK_AGAIN_S", 0.05)
    key_id, old = await factories.key(server.runtime, owner, Scope.READ)
    async with listening(server, old) as socket:
        _, new = await rotation.rotate(
            server.runtime, owner.actor, KeyId(key_id), overlap=Overlap.ONE_HOUR
        )
        assert await still_open(socket)
        assert [await status_of(server, secret) for secret in (old, new)] == [200, 200]

        async with listening(server, new) as newer:
            async with changes.announced(server.runtime, KeyId(key_id)) as connection:
                await connection.execute(
                    "UPDATE api_key_secret SET expires_at = now() + interval '0.5 seconds'"
                    " WHERE api_key_id = $1 AND expires_at IS NOT NULL",
                    key_id,
                )
            assert await closed(socket, timeout_s=3) == 4403
            assert await still_open(newer)
    assert [await status_of(server, secret) for secret in (old, new)] == [401, 200]


async def test_websocket_is_closed_when_its_key_is_narrowed(server: Server, owner: Person) -> None:
    key_id, secret = await factories.key(server.runtime, owner, Scope.READ, Scope.RECEIVE)
    async with listening(server, secret) as socket:
        await lifecycle.update(
            server.runtime, owner.actor, KeyId(key_id), Edit(scopes=[Scope.READ])
        )
        assert await closed(socket) == 4403


async def test_request_limit_of_an_edited_key_is_the_new_one(serve: Serve) -> None:
    server = await serve(rate_limits="on")
    owner = await factories.person(server.runtime)
    key_id, secret = await factories.key(server.runtime, owner, Scope.READ, requests_per_hour=100)
    before = await server.post(ME, X_API_KEY=secret)
    edit = Edit(requests_per_hour=2)
    await lifecycle.update(server.runtime, owner.actor, KeyId(key_id), edit)

    second = await server.post(ME, X_API_KEY=secret)
    third = await server.post(ME, X_API_KEY=secret)

    assert "q=100" in before.headers["ratelimit-policy"]
    assert "q=2" in second.headers["ratelimit-policy"]
    assert (before.status_code, second.status_code, third.status_code) == (200, 200, 429)
    assert int(third.headers["retry-after"]) > 3_000


async def test_k13_spoofed_address_does_not_open_a_key(server: Server, owner: Person) -> None:
    _, secret = await factories.key(
        server.runtime, owner, Scope.READ, networks=["203.0.113.0/24", "2001:db8::/32"]
    )

    for headers in (
        dict[str, str](),
        {"X_Forwarded_For": "203.0.113.7"},
        {"X_Real_IP": "203.0.113.7"},
        {"Forwarded": "for=203.0.113.7"},
    ):
        answer = await server.post(ME, None, X_API_KEY=secret, **headers)
        assert answer.status_code == 401


async def make_many(session: Client, number: int) -> None:
    """Make keys without telling anybody their secrets, each used once a day for a month."""
    await session.server.runtime.pool.execute(
        """
        WITH made AS (
            INSERT INTO api_key (account_id, name, scopes, grants)
            SELECT $1, 'key ' || n, '{READ}', '{}' FROM generate_series(1, $2) AS n
            RETURNING id
        ), used AS (
            INSERT INTO key_usage_day
                   (api_key_id, day, operation, calls, errors, refusals, total_us, max_us)
            SELECT id, current_date - n, 'Query.me', 1, 0, 0, 1, 1
              FROM made CROSS JOIN generate_series(1, 29) AS n
        )
        INSERT INTO api_key_secret (api_key_id, secret_hash, secret_start, secret_end)
        SELECT id, sha256(uuid_send(id)), 'blink_abcdef', 'wxyz' FROM made
        """,
        session.owner.principal.account_id,
        number,
    )


DAILY = "id usage { daily { date total } }"


async def test_usage_of_thousands_of_keys_is_had_by_the_page_only(session: Client) -> None:
    await make_many(session, 2_000)

    error = await session.error(f"{{ me {{ apiKeys {{ {DAILY} }} }} }}")
    plain = await session.value("{ me { apiKeys { id name status lastUsedAt } } }")
    page = await session.value(
        f"{{ me {{ apiKeysConnection(first: 100) {{ edges {{ node {{ {DAILY} }} }} }} }} }}"
    )

    assert error["code"] == "QUERY_TOO_COMPLEX"
    assert "Ask for a page of them (`first`)" in error["message"]
    assert len(plain["apiKeys"]) == 2_000
    used = [edge["node"]["usage"]["daily"] for edge in page["apiKeysConnection"]["edges"]]
    assert [sum(day["total"] for day in daily) for daily in used] == [29] * 100


async def test_keys_are_walked_in_both_directions_by_their_connection(session: Client) -> None:
    made = [(await session.create())["apiKey"]["id"] for _ in range(5)][::-1]
    await session.value(changing("apiKeySuspend"), input={"id": made[1]})
    await session.value(changing("apiKeyArchive"), input={"id": made[2]})

    async def walk(**arguments: Any) -> tuple[list[str], Json]:
        found = (await session.value(CONNECTION, **arguments))["apiKeysConnection"]
        ids = [edge["node"]["id"] for edge in found["edges"]]
        assert [edge["cursor"] for edge in found["edges"]] == ids
        return ids, found["pageInfo"]

    listed = [made[0], made[1], made[3], made[4]]
    assert (await walk())[0] == listed
    assert (await walk(archived=True))[0] == made
    ids, info = await walk(first=3)
    assert (ids, info["hasNextPage"], info["endCursor"]) == (listed[:3], True, listed[2])
    ids, info = await walk(first=3, after=info["endCursor"])
    assert (ids, info["hasNextPage"]) == (listed[3:], False)
    ids, info = await walk(last=2, before=listed[3])
    assert (ids, info["hasPreviousPage"]) == (listed[1:3], True)
    assert (await walk(archived=True, statuses=["SUSPENDED"]))[0] == made[1:3]
    assert await walk(statuses=[]) == (
        [],
        {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None},
    )
    for arguments in ({"first": 0}, {"first": 101}, {"after": "x"}):
        assert (await session.error(CONNECTION, **arguments))["code"] == "INVALID_INPUT"


async def test_cursor_of_a_strangers_key_leads_into_no_list_but_ones_own(session: Client) -> None:
    stranger = await person(session.server.runtime)
    foreign, _ = await factories.key(session.server.runtime, stranger, Scope.READ)
    await session.create()

    found = await session.value(CONNECTION, after=str(foreign), archived=True)

    owned = {key["id"] for key in (await session.value(LIST, archived=True))["apiKeys"]}
    assert {edge["node"]["id"] for edge in found["apiKeysConnection"]["edges"]} <= owned


async def test_thousands_of_keys_are_listed_page_by_page(session: Client) -> None:
    await make_many(session, 4_000)

    made = (await session.create(name="the last"))["apiKey"]
    page = (await session.value(LIST, first=100))["apiKeys"]
    everything = await session.value("{ me { apiKeys { id } } }")

    assert len({UUID(key["id"]) for key in page}) == 100
    assert len(everything["apiKeys"]) == 4_001
    assert everything["apiKeys"][-1]["id"] == made["id"]
