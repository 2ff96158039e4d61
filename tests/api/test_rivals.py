"""What users of other systems have for their keys and tokens, they find here: one row each.

Each row is exercised as a client would, over HTTP, on the real server.
"""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest

from app.permissions import Scope
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.api.harness import ROOT_KEY, Json, Server
from tests.api.people import bearer, log_in, person_of
from tests.factories import Person, key, person

REFUSED: Final = 401

KEY: Final = """
  id name description status createdAt expiresAt expired revoked readOnly lastUsedAt scopes grants
  permissions walletIds allowedIps requestsPerHour secretPreview archivedAt revokedAt revokedReason
  revokedBy { kind } limitsIncludeFees webhookUrl lastUsedIp lastUserAgent
  limits {
    dailyLimitSats dailySpentSats weeklyLimitSats weeklySpentSats monthlyLimitSats monthlySpentSats
    annualLimitSats annualSpentSats
  }
"""
CREATE: Final = f"""
mutation create($input: ApiKeyCreateInput!) {{
  apiKeyCreate(input: $input) {{
    apiKey {{ {KEY} }} apiKeySecret webhookSecret warnings
    connectionStrings {{ walletId walletCurrency connectionString }}
    snippets {{ env curl lnbits }}
  }}
}}
"""
KEYS: Final = f"""
query keys($archived: Boolean) {{
  me {{ apiKeys(includeArchived: $archived) {{ {KEY} }} }}
}}
"""
ONE: Final = f"query one($id: ID!) {{ me {{ apiKey(id: $id) {{ {KEY} }} }} }}"
UPDATE: Final = f"""
mutation update($input: ApiKeyUpdateInput!) {{
  apiKeyUpdate(input: $input) {{ apiKey {{ {KEY} }} webhookSecret }}
}}
"""
ROTATE: Final = """
mutation rotate($input: ApiKeyRotateInput!) {
  apiKeyRotate(input: $input) { apiKey { id name secrets { preview expiresAt } } apiKeySecret }
}
"""
SET_LIMIT: Final = f"""
mutation limit($input: ApiKeySetLimitInput!) {{
  apiKeySetLimit(input: $input) {{ apiKey {{ {KEY} }} }}
}}
"""
REMOVE_LIMIT: Final = f"""
mutation unlimit($input: ApiKeyRemoveLimitInput!) {{
  apiKeyRemoveLimit(input: $input) {{ apiKey {{ {KEY} }} }}
}}
"""
SEND: Final = """
mutation send($input: IntraLedgerPaymentSendInput!) {
  intraLedgerPaymentSend(input: $input) { status errors { message code } }
}
"""
INVOICE: Final = """
mutation invoice($input: LnInvoiceCreateInput!) {
  lnInvoiceCreate(input: $input) { invoice { paymentHash } errors { message code } }
}
"""
USAGE: Final = """
query usage($id: ID!, $period: ApiKeyUsagePeriod!) {
  me { apiKey(id: $id) { usage(period: $period) {
    total successful failed refused averageResponseTimeMs maxResponseTimeMs
    topOperations { operation total successful averageResponseTimeMs }
    daily { date total } hourly { hour total }
  } } }
}
"""
WHO: Final = """
{ authorization { scopes permissions apiKey { name expiresAt requestsPerHour } } }
"""
WALLETS: Final = "{ me { defaultAccount { wallets { id balance } } } }"


def changing(field: str) -> str:
    """Return a mutation of a key that takes its id alone."""
    kind = "ApiKeyRevokeInput" if field == "apiKeyRevoke" else "ApiKeyIdInput"
    return f"mutation change($input: {kind}!) {{ {field}(input: $input) {{ apiKey {{ {KEY} }} }} }}"


@dataclass(frozen=True, slots=True)
class Shop:
    """An account whose owner is logged in."""

    server: Server
    owner: Person
    token: str

    async def ask(self, query: str, **variables: Any) -> Any:
        """Return the value of the only root field, asked for by the owner."""
        answer = (await self.server.post(query, variables, **bearer(self.token))).json()
        assert "errors" not in answer, answer
        (value,) = answer["data"].values()
        return value

    async def refusal(self, query: str, **variables: Any) -> Json:
        answer = (await self.server.post(query, variables, **bearer(self.token))).json()
        error: Json = answer["errors"][0]
        return error

    async def make(self, **wish: Any) -> tuple[Json, str]:
        """Make a key; return it and its secret."""
        made = await self.ask(CREATE, input={"name": "key", "scopes": ["READ"], **wish})
        return made["apiKey"], made["apiKeySecret"]

    async def change(self, field: str, key: Json, **more: Any) -> Json:
        """Change a key by a mutation that takes its id; return what became of it."""
        changed: Json = (await self.ask(changing(field), input={"id": key["id"], **more}))["apiKey"]
        return changed

    async def listed(self, *, archived: bool = False) -> list[str]:
        found = (await self.ask(KEYS, archived=archived))["apiKeys"]
        return [key["name"] for key in found]

    async def read(self, key: Json) -> Json:
        found: Json = (await self.ask(ONE, id=key["id"]))["apiKey"]
        return found


@pytest.fixture
async def shop(server: Server) -> Shop:
    phone = new_phone()
    token = await log_in(server.runtime, phone)
    return Shop(server, await person_of(server.runtime, phone, sat=10_000), token)


async def by(server: Server, secret: str, query: str = WHO, **variables: Any) -> Json:
    """Return the answer to a key that works."""
    response = await server.post(query, variables, X_API_KEY=secret)
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


async def works(server: Server, secret: str) -> bool:
    """Tell whether a key is let in."""
    return (await server.post(WHO, X_API_KEY=secret)).status_code != REFUSED


def instant(timestamp: int) -> datetime:
    return datetime.fromtimestamp(timestamp, UTC)


# ---- Blink: scopes READ / RECEIVE / WRITE; expiry in days; revoke; last used; spending limits per
# rolling day, week, month, year with amounts spent; BTCPay connection string per wallet.


@pytest.mark.parametrize(
    ("scopes", "reads", "receives", "pays"),
    [
        (["READ"], True, False, False),
        (["RECEIVE"], False, True, False),
        (["WRITE"], False, True, True),
        (["READ", "RECEIVE"], True, True, False),
        (["READ", "WRITE"], True, True, True),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, list) else None,
)
async def test_blink_scopes(
    shop: Shop, *, scopes: list[str], reads: bool, receives: bool, pays: bool
) -> None:
    key, secret = await shop.make(scopes=scopes)
    payee = await person(shop.server.runtime)
    send = {
        "walletId": str(shop.owner.btc),
        "recipientWalletId": str(payee.btc),
        "amount": 10,
    }

    read = await by(shop.server, secret, WALLETS)
    invoice = await by(
        shop.server, secret, INVOICE, input={"walletId": str(shop.owner.btc), "amount": 5}
    )
    sent = await by(shop.server, secret, SEND, input=send)

    assert key["scopes"] == scopes
    assert key["readOnly"] is (scopes == ["READ"])
    assert ("errors" not in read) is reads
    assert (invoice["data"]["lnInvoiceCreate"]["invoice"] is not None) is receives
    assert (sent["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS") is pays


async def test_blink_expiry_in_days(shop: Shop) -> None:
    lasting, _ = await shop.make(name="lasting", expireInDays=30)
    forever, _ = await shop.make(name="forever")
    over, secret = await shop.make(name="over", expireInDays=0)

    assert instant(lasting["expiresAt"]) - instant(lasting["createdAt"]) == timedelta(days=30)
    assert (forever["expiresAt"], forever["expired"]) == (None, False)
    assert (over["expired"], over["status"]) == (True, "EXPIRED")
    assert not await works(shop.server, secret)


async def test_blink_revoke(shop: Shop) -> None:
    key, secret = await shop.make()
    assert await works(shop.server, secret)

    revoked = await shop.change("apiKeyRevoke", key)

    assert revoked["revoked"] is True
    assert not await works(shop.server, secret)
    assert await shop.listed() == ["key"], "it keeps its record"


async def test_blink_last_used(shop: Shop) -> None:
    key, secret = await shop.make()
    assert key["lastUsedAt"] is None

    await by(shop.server, secret)

    used_at = instant((await shop.read(key))["lastUsedAt"])
    assert abs(datetime.now(UTC) - used_at) < timedelta(minutes=1)


@pytest.mark.parametrize("window", ["daily", "weekly", "monthly", "annual"])
async def test_blink_spending_limits_with_amounts_spent(shop: Shop, window: str) -> None:
    payee = await person(shop.server.runtime)
    send = {"walletId": str(shop.owner.btc), "recipientWalletId": str(payee.btc)}
    key, secret = await shop.make(scopes=["READ", "WRITE"])
    place = {"id": key["id"], "limitTimeWindow": window.upper()}
    limited = await shop.ask(SET_LIMIT, input={**place, "limitSats": 100})
    assert limited["apiKey"]["limits"][f"{window}LimitSats"] == 100

    first = await by(shop.server, secret, SEND, input={**send, "amount": 80})
    second = await by(shop.server, secret, SEND, input={**send, "amount": 21})
    spent = (await shop.read(key))["limits"]
    unlimited = await shop.ask(REMOVE_LIMIT, input=place)
    third = await by(shop.server, secret, SEND, input={**send, "amount": 21})

    assert first["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"
    (error,) = second["data"]["intraLedgerPaymentSend"]["errors"]
    assert error["code"] == "TRANSACTION_RESTRICTED"
    assert f"{window} spending limit exceeded" in error["message"]
    assert spent[f"{window}SpentSats"] == 80
    assert unlimited["apiKey"]["limits"][f"{window}LimitSats"] is None
    assert third["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"


async def test_blink_connection_string_per_wallet(shop: Shop) -> None:
    made = await shop.ask(CREATE, input={"name": "btcpay", "scopes": ["READ", "RECEIVE"]})

    assert {
        one["walletCurrency"]: one["connectionString"] for one in made["connectionStrings"]
    } == {
        currency: f"type=blink;server={shop.server.runtime.settings.base_url}/graphql;"
        f"api-key={made['apiKeySecret']};wallet-id={wallet_id}"
        for currency, wallet_id in (("BTC", shop.owner.btc), ("USD", shop.owner.usd))
    }


# ---- Blnk: `resource:action` scopes with wildcards, owner, expiry instant, last_used_at,
# is_revoked, a server-wide secret key that manages everyone's keys.


@pytest.mark.parametrize(
    ("grants", "permissions"),
    [
        (["invoices:write"], ["invoices:write"]),
        (["invoices:*"], ["invoices:read", "invoices:write"]),
        (["wallets:read", "keys:*"], ["keys:read", "keys:write", "wallets:read"]),
    ],
    ids=" ".join,
)
async def test_blnk_permissions_with_wildcards(
    shop: Shop, grants: list[str], permissions: list[str]
) -> None:
    key, secret = await shop.make(scopes=[], permissions=grants)

    allowed = await by(shop.server, secret, WALLETS)

    assert (key["grants"], key["permissions"]) == (grants, permissions)
    assert ("errors" not in allowed) is ("wallets:read" in permissions)


async def test_blnk_unknown_permission_is_refused_with_the_valid_ones(shop: Shop) -> None:
    wish = {"name": "x", "scopes": [], "permissions": ["ledgers:write"]}

    error = await shop.refusal(CREATE, input=wish)

    assert error["code"] == "INVALID_INPUT"
    assert "'ledgers:write'" in error["message"]
    assert "payments:write" in error["message"]


async def test_blnk_owner_expiry_instant_last_used_and_revoked(shop: Shop) -> None:
    expires_at = int((datetime.now(UTC) + timedelta(hours=5)).timestamp())
    key, secret = await shop.make(expiresAt=expires_at)
    await by(shop.server, secret)
    await shop.change("apiKeyRevoke", key)

    found = await shop.read(key)
    stranger = Shop(shop.server, shop.owner, await log_in(shop.server.runtime, new_phone()))

    assert found["expiresAt"] == expires_at
    assert found["lastUsedAt"] is not None
    assert found["revoked"] is True
    assert (await stranger.refusal(ONE, id=key["id"]))["code"] == "NOT_FOUND"


async def test_blnk_server_wide_key_manages_everyones_keys(shop: Shop) -> None:
    create = """
    mutation create($account: ID!, $input: ApiKeyCreateInput!) {
      adminApiKeyCreate(accountId: $account, input: $input) { apiKey { id } apiKeySecret }
    }"""
    keys = (
        "query keys($account: ID!) { adminApiKeys(accountId: $account) { edges { node { id } } } }"
    )
    account = str(shop.owner.principal.account_id)

    made = await by(
        shop.server, ROOT_KEY, create, account=account, input={"name": "ops", "scopes": ["READ"]}
    )
    key, secret = made["data"]["adminApiKeyCreate"].values()
    found = await by(shop.server, ROOT_KEY, keys, account=account)
    assert await works(shop.server, secret)
    revoke = """
    mutation revoke($id: ID!) { adminApiKeyRevoke(input: {id: $id}) { apiKey { status } } }"""
    await by(shop.server, ROOT_KEY, revoke, id=key["id"])

    assert [edge["node"] for edge in found["data"]["adminApiKeys"]["edges"]] == [key]
    assert await shop.listed() == ["ops"]
    assert not await works(shop.server, secret)
    assert (await by(shop.server, ROOT_KEY, WALLETS)).get("errors"), "money is not its business"


# ---- Billoget: description; requests per hour; allowed IPs and ranges; status ACTIVE / SUSPENDED /
# REVOKED; webhook URL and secret of the key; get / list / update / delete; statistics for 1h, 24h,
# 7d, 30d, 90d: total, successful, failed, average response time, top endpoints, daily usage; key
# prefix shown.


async def test_billoget_description_get_list_update_delete(shop: Shop) -> None:
    key, _ = await shop.make(name="billing", description="nightly export")
    assert key["description"] == "nightly export"
    assert await shop.read(key) == key
    assert await shop.listed() == ["billing"]

    change = {"id": key["id"], "name": "export", "description": None}
    updated = (await shop.ask(UPDATE, input=change))["apiKey"]
    delete = "mutation d($id: ID!) { apiKeyDelete(input: {id: $id}) { apiKeyId } }"
    deleted = await shop.ask(delete, id=key["id"])

    assert (updated["name"], updated["description"]) == ("export", None)
    assert deleted == {"apiKeyId": key["id"]}
    assert await shop.listed(archived=True) == []


async def test_billoget_used_key_is_not_deleted_but_kept(shop: Shop) -> None:
    key, secret = await shop.make()
    await by(shop.server, secret)
    delete = "mutation d($id: ID!) { apiKeyDelete(input: {id: $id}) { apiKeyId } }"

    error = await shop.refusal(delete, id=key["id"])

    assert error["code"] == "INVALID_INPUT"
    assert "Revoke it, and archive it" in error["message"]


async def test_billoget_requests_per_hour(serve: Serve) -> None:
    server = await serve(rate_limits="on")
    owner = await person(server.runtime)
    _, secret = await key(server.runtime, owner, Scope.READ, requests_per_hour=2)

    answers = [await server.post(WHO, X_API_KEY=secret) for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[0].json()["data"]["authorization"]["apiKey"]["requestsPerHour"] == 2
    assert [
        ";r=1;" in answers[0].headers["ratelimit"],
        ";r=0;" in answers[1].headers["ratelimit"],
    ] == [
        True,
        True,
    ]
    assert all(answer.headers["ratelimit-policy"].endswith("q=2;w=3600") for answer in answers)
    assert 0 < int(answers[2].headers["retry-after"]) <= 3_600


@pytest.mark.parametrize(
    ("ranges", "allowed"),
    [
        (["127.0.0.1"], True),
        (["203.0.113.7", "127.0.0.0/8"], True),
        (["::ffff:127.0.0.1"], True),
        (["0.0.0.0/0"], True),
        (["203.0.113.0/24", "2001:db8::/32"], False),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
async def test_billoget_allowed_ips_and_ranges(
    shop: Shop, ranges: list[str], *, allowed: bool
) -> None:
    _, secret = await shop.make(allowedIps=ranges)

    assert await works(shop.server, secret) is allowed
    spoofed = {"X_API_KEY": secret, "X_Forwarded_For": "203.0.113.7"}
    response = await shop.server.post(WHO, None, **spoofed)
    assert (response.status_code != REFUSED) is allowed


async def test_billoget_status_active_suspended_revoked(shop: Shop) -> None:
    key, secret = await shop.make()
    seen = [(key["status"], await works(shop.server, secret))]

    for field in ("apiKeySuspend", "apiKeyResume", "apiKeyRevoke"):
        changed = await shop.change(field, key)
        seen.append((changed["status"], await works(shop.server, secret)))

    assert seen == [("ACTIVE", True), ("SUSPENDED", False), ("ACTIVE", True), ("REVOKED", False)]
    again = await shop.refusal(changing("apiKeyResume"), input={"id": key["id"]})
    assert "revoked" in again["message"]


async def test_billoget_webhook_url_and_secret_of_the_key(shop: Shop) -> None:
    wish = {"name": "hook", "scopes": ["READ"], "webhookUrl": "https://shop.example.com/hook"}
    made = await shop.ask(CREATE, input=wish)
    key = made["apiKey"]

    again = (await shop.read(key))["webhookUrl"]
    moved = await shop.ask(
        UPDATE, input={"id": key["id"], "webhookUrl": "https://other.example.com/"}
    )
    inner = {"name": "y", "scopes": ["READ"], "webhookUrl": "https://10.0.0.1/"}

    kind, _, value = made["webhookSecret"].partition("_")
    assert (kind, len(base64.b64decode(value))) == ("whsec", 32)
    assert again == "https://shop.example.com/hook"
    assert moved["webhookSecret"] not in (None, made["webhookSecret"])
    assert "public host" in (await shop.refusal(CREATE, input=inner))["message"]


async def test_billoget_key_prefix_is_shown(shop: Shop) -> None:
    key, secret = await shop.make()

    assert key["secretPreview"] == f"{secret[:12]}…{secret[-4:]}"
    assert secret.startswith("blink_")


@pytest.mark.parametrize(
    ("period", "days", "hours"),
    [
        ("LAST_HOUR", {1, 2}, 2),
        ("LAST_24_HOURS", {2}, 25),
        ("LAST_7_DAYS", {8}, None),
        ("LAST_30_DAYS", {31}, 0),
        ("LAST_90_DAYS", {91}, 0),
    ],
)
async def test_billoget_statistics(
    shop: Shop, period: str, days: set[int], hours: int | None
) -> None:
    key, secret = await shop.make()
    for _ in range(3):
        await by(shop.server, secret, WALLETS)
    await by(shop.server, secret)
    await by(shop.server, secret, INVOICE, input={"walletId": str(shop.owner.btc), "amount": 5})

    usage = (await shop.ask(USAGE, id=key["id"], period=period))["apiKey"]["usage"]

    assert (usage["total"], usage["successful"]) == (5, 4)
    assert usage["failed"] + usage["refused"] == 1
    assert 0 < usage["averageResponseTimeMs"] <= usage["maxResponseTimeMs"]
    top = [(one["operation"], one["total"]) for one in usage["topOperations"]]
    assert top == [
        ("Query.me", 3),
        ("Mutation.lnInvoiceCreate", 1),
        ("Query.authorization", 1),
    ]
    assert sum(day["total"] for day in usage["daily"]) == 5
    assert len(usage["daily"]) in days
    assert len(usage["hourly"]) == hours or period == "LAST_7_DAYS"
    assert sum(hour["total"] for hour in usage["hourly"]) == (5 if usage["hourly"] else 0)


# ---- Blinksale: descriptive name, created, last used, rotate (same name, old one stops), delete
# takes effect at once, shown once.


async def test_blinksale_name_created_and_last_used(shop: Shop) -> None:
    key, secret = await shop.make(name="Kassa № 1")
    await by(shop.server, secret)

    (found,) = (await shop.ask(KEYS))["apiKeys"]

    assert found["name"] == "Kassa № 1"
    assert abs(datetime.now(UTC) - instant(key["createdAt"])) < timedelta(minutes=1)
    assert found["lastUsedAt"] >= found["createdAt"]
    assert found["lastUsedIp"] == "127.0.0.1"
    assert "httpx" in found["lastUserAgent"]


@pytest.mark.parametrize("name", ["", "   ", "key", "KEY"])
async def test_blinksale_every_key_has_a_name_of_its_own(shop: Shop, name: str) -> None:
    await shop.make()

    error = await shop.refusal(CREATE, input={"name": name, "scopes": ["READ"]})

    assert error["code"] == "INVALID_INPUT"
    assert "name" in error["message"]


async def test_blinksale_rotate_stops_the_old_secret_and_keeps_the_name(shop: Shop) -> None:
    key, old = await shop.make(name="site")

    rotated = await shop.ask(ROTATE, input={"id": key["id"]})

    assert rotated["apiKey"]["id"] == key["id"]
    assert rotated["apiKey"]["name"] == "site"
    assert not await works(shop.server, old)
    assert await works(shop.server, rotated["apiKeySecret"])


@pytest.mark.parametrize(
    ("overlap", "span"),
    [
        ("ONE_HOUR", timedelta(hours=1)),
        ("ONE_DAY", timedelta(days=1)),
        ("SEVEN_DAYS", timedelta(days=7)),
    ],
)
async def test_blinksale_rotate_with_an_overlap_and_back(
    shop: Shop, overlap: str, span: timedelta
) -> None:
    key, old = await shop.make()

    rotated = await shop.ask(ROTATE, input={"id": key["id"], "overlap": overlap})
    new = rotated["apiKeySecret"]
    both = await works(shop.server, old), await works(shop.server, new)
    await shop.change("apiKeyRotationCancel", key)
    one = await works(shop.server, old), await works(shop.server, new)

    lasting, ending = rotated["apiKey"]["secrets"]
    assert lasting["expiresAt"] is None
    left = instant(ending["expiresAt"]) - datetime.now(UTC)
    assert span - timedelta(minutes=1) < left <= span
    assert both == (True, True)
    assert one == (True, False)


async def test_blinksale_delete_takes_effect_at_once(shop: Shop) -> None:
    key, secret = await shop.make()

    await shop.change("apiKeyRevoke", key, reason="laptop stolen")

    assert not await works(shop.server, secret)
    found = await shop.read(key)
    assert (found["revokedBy"], found["revokedReason"]) == ({"kind": "SESSION"}, "laptop stolen")


async def test_blinksale_secret_is_shown_once(shop: Shop) -> None:
    key, secret = await shop.make()

    shown = [
        await shop.ask(KEYS, archived=True),
        await shop.read(key),
        await shop.ask(UPDATE, input={"id": key["id"], "name": "other"}),
        await shop.change("apiKeyRevoke", key),
    ]

    assert secret[12:-4] not in str(shown)


# ---- Invoice Ninja: list, rename, archive (hidden from the list, restorable).


async def test_invoice_ninja_list_in_the_order_of_creation(shop: Shop) -> None:
    for name in ("b", "a", "c"):
        await shop.make(name=name)

    assert await shop.listed() == ["b", "a", "c"]


async def test_invoice_ninja_rename(shop: Shop) -> None:
    key, secret = await shop.make(name="old")

    await shop.ask(UPDATE, input={"id": key["id"], "name": "new"})

    assert await shop.listed() == ["new"]
    assert (await by(shop.server, secret))["data"]["authorization"]["apiKey"]["name"] == "new"


async def test_invoice_ninja_archive_hides_and_restores(shop: Shop) -> None:
    key, secret = await shop.make(name="till")

    archived = await shop.change("apiKeyArchive", key)
    hidden, everything = await shop.listed(), await shop.listed(archived=True)
    stopped = not await works(shop.server, secret)
    restored = await shop.change("apiKeyUnarchive", key)
    await shop.change("apiKeyResume", key)

    assert archived["archivedAt"] is not None
    assert (hidden, everything) == ([], ["till"])
    assert stopped, "nothing hidden works"
    assert (restored["archivedAt"], restored["status"]) == (None, "SUSPENDED")
    assert await shop.listed() == ["till"]
    assert await works(shop.server, secret)
