"""From a credential to a principal, by service and by header."""

import asyncio
import time
from dataclasses import replace
from typing import Any
from uuid import uuid4

import orjson
import pytest

from app.errors import InvalidInput, RateLimited, Unauthenticated, Unavailable
from app.http import auth
from app.limits.windows import Limit, Quota
from app.permissions import Permission, Scope, expand
from app.principal import Actor, Principal
from app.process import principals
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.keys import lifecycle, secret_format
from app.services.keys import registry as api_keys
from app.services.logins import entrance

HOME = "203.0.113.7"


@pytest.fixture
async def owner(runtime: Runtime) -> Principal:
    account = await accounts.create(runtime, username="owner")
    return await authentication.on_behalf_of(runtime, account.id)


async def make_key(runtime: Runtime, owner: Principal, **wish: Any) -> str:
    _, secret = await api_keys.create(
        runtime, Actor.of(owner), **{"name": f"key {uuid4()}", "scopes": [Scope.READ]} | wish
    )
    return secret


class CountingPool:
    """Counts how often a connection is asked for."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool
        self.acquired = 0

    def acquire(self, *, wait_s: float) -> Any:
        self.acquired += 1
        return self._pool.acquire(wait_s=wait_s)


def counting(runtime: Runtime) -> tuple[Runtime, CountingPool]:
    pool: Any = CountingPool(runtime.pool)
    return replace(always_healthy(runtime), pool=pool), pool


def always_healthy(runtime: Runtime) -> Runtime:
    """Return the runtime with a cache that is used however slow this machine is."""
    return replace(runtime, principals=principals.PrincipalCache(healthy=lambda: True))


async def test_key_authenticates_with_its_scopes_and_wallets(
    runtime: Runtime, owner: Principal
) -> None:
    secret = await make_key(
        runtime, owner, scopes=[Scope.RECEIVE], permissions=["transactions:read"]
    )

    principal = await authentication.authenticate(runtime, secret, address=HOME)

    assert principal.account_id == owner.account_id
    assert not principal.is_session
    assert principal.scopes == (Scope.RECEIVE,)
    assert principal.permissions == expand([Scope.RECEIVE], ["transactions:read"])
    assert principal.wallets == owner.wallets
    assert (principal.username, principal.level, principal.account_active) == (
        "owner",
        "THREE",
        True,
    )


async def test_cached_key_costs_no_query_and_an_uncached_one_costs_one(
    runtime: Runtime, owner: Principal
) -> None:
    secret = await make_key(runtime, owner)
    counted, pool = counting(runtime)

    for _ in range(10):
        await authentication.authenticate(counted, secret, address=HOME)

    assert pool.acquired == 1


async def test_cached_session_costs_no_query(runtime: Runtime) -> None:
    login = await entrance.by_phone(
        runtime, phone="+16505554321", code="000000", address=HOME, user_agent=None
    )
    token = login.token
    counted, pool = counting(runtime)

    for _ in range(10):
        await authentication.authenticate_session(counted, token)

    assert pool.acquired == 1


@pytest.mark.parametrize("change", ["checksum", "short", "prefix", "empty", "huge", "unicode"])
async def test_malformed_key_is_refused_without_a_query(
    runtime: Runtime, owner: Principal, change: str
) -> None:
    """K1."""
    secret = await make_key(runtime, owner)
    malformed = {
        "checksum": secret[:-1] + ("0" if secret[-1] != "0" else "1"),
        "short": secret[:-1],
        "prefix": secret.replace("blink_", "galoy_"),
        "empty": "",
        "huge": secret * 10_000,
        "unicode": secret[:-1] + "\u0663",
    }[change]
    counted, pool = counting(runtime)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(counted, malformed, address=HOME)
    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(counted, malformed)

    assert pool.acquired == 0


async def test_unknown_revoked_and_expired_keys_get_one_answer(
    runtime: Runtime, owner: Principal
) -> None:
    revoked = await make_key(runtime, owner)
    expired = await make_key(runtime, owner, expires_in_days=0)
    first, *_ = await api_keys.list_of(runtime, owner.account_id)
    await lifecycle.revoke(runtime, Actor.of(owner), first.id)

    answers = set()
    for secret in (secret_format.mint("blink"), revoked, expired, "nonsense"):
        with pytest.raises(Unauthenticated) as refused:
            await authentication.authenticate(runtime, secret, address=HOME)
        answers.add((refused.value.message, refused.value.code))

    assert answers == {("Access credentials are invalid", "UNAUTHENTICATED")}


async def test_key_hashed_with_another_pepper_is_unknown(
    runtime: Runtime, owner: Principal
) -> None:
    secret = await make_key(runtime, owner)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(
            replace(runtime, key_pepper=b"x" * 32), secret, address=HOME
        )


async def test_cached_key_expires_to_the_second(runtime: Runtime, owner: Principal) -> None:
    secret = await make_key(runtime, owner, expires_in_days=1)
    async with runtime.connection() as connection:
        await connection.execute("UPDATE api_key SET expires_at = now() + interval '0.4 s'")

    assert await authentication.authenticate(runtime, secret, address=HOME)
    await asyncio.sleep(0.45)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(runtime, secret, address=HOME)


async def test_wall_clock_set_back_revives_nothing(
    runtime: Runtime, owner: Principal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K12, F7: expiry is the database's and a monotonic clock's business."""
    secret = await make_key(runtime, owner, expires_in_days=0)
    monkeypatch.setattr(time, "time", lambda: 0.0)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(runtime, secret, address=HOME)


async def test_remembered_principal_is_read_again_after_a_while(
    runtime: Runtime, owner: Principal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an operator changes by SQL, unannounced, is seen within a minute."""
    runtime = always_healthy(runtime)
    secret = await make_key(runtime, owner)
    await authentication.authenticate(runtime, secret, address=HOME)
    async with runtime.connection() as connection:
        await connection.execute("UPDATE api_key SET revoked_at = now()")
    await authentication.authenticate(runtime, secret, address=HOME)

    later = time.monotonic() + principals.FRESH_FOR_S + 1
    monkeypatch.setattr(principals, "monotonic", lambda: later)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate(runtime, secret, address=HOME)


@pytest.mark.parametrize(
    ("networks", "address", "allowed"),
    [
        (["203.0.113.7/32"], "203.0.113.7", True),
        (["203.0.113.7"], "203.0.113.8", False),
        (["203.0.113.0/24"], "203.0.113.255", True),
        (["203.0.113.0/24"], "::ffff:203.0.113.9", True),
        (["::ffff:203.0.113.0/120"], "203.0.113.9", True),
        (["2001:db8:1:2::/64"], "2001:db8:1:2:ffff::1", True),
        (["2001:db8:1:2::/64"], "2001:db8:1:3::1", False),
        (["2001:db8::/32", "10.0.0.0/8"], "10.1.2.3", True),
        (["0.0.0.0/0"], "198.51.100.1", True),
        (["0.0.0.0/0"], "2001:db8::1", False),
        (["0.0.0.0/0"], "", False),
    ],
    ids=str,
)
async def test_key_is_accepted_from_its_addresses_only(
    runtime: Runtime, owner: Principal, networks: list[str], address: str, *, allowed: bool
) -> None:
    """K13. Twice, for the second time it is cached."""
    secret = await make_key(runtime, owner, networks=networks)

    for _ in range(2):
        if allowed:
            assert await authentication.authenticate(runtime, secret, address=address)
        else:
            with pytest.raises(Unauthenticated):
                await authentication.authenticate(runtime, secret, address=address)


@pytest.mark.parametrize("status", ["locked", "closed"])
async def test_inactive_account_leaves_reading_and_gives_nothing_new(
    runtime: Runtime, owner: Principal, status: str
) -> None:
    full = await make_key(runtime, owner, scopes=list(Scope))
    receive = await make_key(runtime, owner, scopes=[Scope.RECEIVE])
    async with runtime.connection() as connection:
        await connection.execute("UPDATE account SET status = $1", status)

    principal = await authentication.authenticate(runtime, full, address=HOME)
    receiver = await authentication.authenticate(runtime, receive, address=HOME)
    session = await authentication.on_behalf_of(runtime, owner.account_id)

    assert not principal.account_active
    assert principal.scopes == session.scopes == (Scope.READ,)
    assert principal.permissions == session.permissions == expand([Scope.READ], [])
    assert receiver.permissions == frozenset()
    assert receiver.scopes == ()


async def test_change_announced_during_the_read_makes_it_read_again(
    runtime: Runtime, owner: Principal
) -> None:
    """The race: read before the change, remembered after it was announced."""
    runtime = always_healthy(runtime)
    secret = await make_key(runtime, owner)
    principal = await authentication.authenticate(runtime, secret, address=HOME)
    digest = secret_format.digest(secret, runtime.key_pepper)

    token = runtime.principals.begin()
    runtime.principals.forget(owner.account_id)

    assert not runtime.principals.put(token, digest, principal)
    assert runtime.principals.get(digest) is None
    assert runtime.principals.put(runtime.principals.begin(), digest, principal)
    assert runtime.principals.get(digest) == principal


async def test_cache_is_bounded_and_drops_the_least_recently_used(owner: Principal) -> None:
    remembered = principals.PrincipalCache(healthy=lambda: True, size=3)
    for name in (b"a", b"b", b"c"):
        remembered.put(remembered.begin(), name, owner)
    remembered.get(b"a")
    remembered.put(remembered.begin(), b"d", owner)

    assert [bool(remembered.get(name)) for name in (b"a", b"b", b"c", b"d")] == [
        True,
        False,
        True,
        True,
    ]
    remembered.forget(owner.account_id)
    assert len(remembered) == 0
    assert not remembered._digests


async def test_unhealthy_process_uses_nothing_it_remembers(owner: Principal) -> None:
    health = [True]
    remembered = principals.PrincipalCache(healthy=lambda: health[0])
    remembered.put(remembered.begin(), b"a", owner)

    health[0] = False

    assert remembered.get(b"a") is None


async def test_watchers_are_told_of_their_principal_only(owner: Principal) -> None:
    remembered = principals.PrincipalCache(healthy=lambda: True)
    told: list[str] = []

    with remembered.watch(owner, lambda: told.append("owner")):
        remembered.forget(owner.user_id)
        assert told == []
        remembered.forget(owner.account_id)
        remembered.forget_all()
    remembered.forget(owner.account_id)

    assert told == ["owner", "owner"]
    assert not remembered._watchers


async def test_watcher_that_fails_does_not_keep_others_from_being_told(owner: Principal) -> None:
    remembered = principals.PrincipalCache(healthy=lambda: True)
    told: list[str] = []

    def fail() -> None:
        raise RuntimeError

    with remembered.watch(owner, fail), remembered.watch(owner, lambda: told.append("second")):
        remembered.forget(owner.account_id)

    assert told == ["second"]


# Credentials in headers


def headers(**values: str) -> list[tuple[bytes, bytes]]:
    return [
        (name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in values.items()
    ]


async def test_no_credential_is_an_anonymous_caller(runtime: Runtime) -> None:
    caller = await auth.identify(runtime, headers(accept="*/*"), address=HOME)

    assert caller == auth.Caller(None, HOME)


async def test_key_in_its_header_is_recognised(runtime: Runtime, owner: Principal) -> None:
    secret = await make_key(runtime, owner)

    caller = await auth.identify(runtime, headers(x_api_key=f" {secret} "), address=HOME)

    assert caller.principal is not None
    assert caller.principal.key_id is not None


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
async def test_session_is_recognised_as_bearer(runtime: Runtime, scheme: str) -> None:
    login = await entrance.by_phone(
        runtime, phone="+16505554321", code="000000", address=HOME, user_agent=None
    )
    token = login.token

    caller = await auth.identify(runtime, headers(authorization=f"{scheme} {token}"), address=HOME)

    assert caller.principal is not None
    assert caller.principal.is_session


@pytest.mark.parametrize(
    "sent",
    [
        [(b"x-api-key", b"a"), (b"x-api-key", b"a")],
        [(b"x-api-key", b"a"), (b"authorization", b"Bearer b")],
        [(b"authorization", b"Bearer a"), (b"authorization", b"Bearer b")],
    ],
    ids=["two keys", "key and session", "two sessions"],
)
async def test_two_credentials_are_refused_never_merged(
    runtime: Runtime, sent: list[tuple[bytes, bytes]]
) -> None:
    """A6."""
    with pytest.raises(InvalidInput) as refused:
        await auth.identify(runtime, sent, address=HOME)

    answer = auth.refusal(refused.value)
    assert answer.status == 400
    assert "one credential" in orjson.loads(answer.body)["error"]["message"]


@pytest.mark.parametrize(
    "sent",
    [
        headers(x_api_key="blink_nonsense"),
        headers(x_api_key="a, b"),
        headers(x_api_key="\xff\xfe"),
        headers(x_api_key="x" * 60_000),
        headers(authorization="Basic dXNlcjpwdw=="),
        headers(authorization="Bearer"),
        headers(authorization="Bearer undefined"),
        headers(authorization="x" * 39),
    ],
    ids=[
        "nonsense",
        "list",
        "latin-1",
        "huge",
        "basic",
        "no token",
        "undefined",
        "no scheme",
    ],
)
async def test_bad_credential_is_refused_with_401(
    runtime: Runtime, sent: list[tuple[bytes, bytes]]
) -> None:
    """A6, K6."""
    with pytest.raises(Unauthenticated) as refused:
        await auth.identify(runtime, sent, address=HOME)

    answer = auth.refusal(refused.value)
    error = orjson.loads(answer.body)["error"]
    assert answer.status == 401
    assert (b"content-type", b"application/json") in answer.headers
    assert error.pop("request")
    assert error == {
        "code": 401,
        "status": "Unauthorized",
        "message": "Access credentials are invalid",
    }


@pytest.mark.parametrize(
    "sent",
    [headers(x_api_key=""), headers(authorization="  "), headers(cookie="X-API-KEY=a")],
    ids=["empty key", "blank authorization", "cookie"],
)
async def test_empty_or_misplaced_credential_is_none(
    runtime: Runtime, sent: list[tuple[bytes, bytes]]
) -> None:
    assert (await auth.identify(runtime, sent, address=HOME)).principal is None


@pytest.mark.parametrize("name", ["X-API-KEY", "x-api-key", "X-Api-Key"])
def test_websocket_payload_carries_the_key_in_any_case(name: str) -> None:
    assert auth.credential_in_payload({name: "secret", "other": 1}) == auth.Credential(
        auth.CredentialKind.KEY, "secret"
    )


def test_websocket_payload_carries_a_session_or_nothing() -> None:
    assert auth.credential_in_payload({"Authorization": "Bearer t"}) == auth.Credential(
        auth.CredentialKind.SESSION, "t"
    )
    assert auth.credential_in_payload({"X-API-KEY": None, "Authorization": ""}) is None
    assert auth.credential_in_payload({}) is None


@pytest.mark.parametrize("value", [1, True, ["a"], {"a": "b"}], ids=str)
def test_websocket_payload_with_another_type_is_refused(value: object) -> None:
    with pytest.raises(Unauthenticated):
        auth.credential_in_payload({"x-api-key": value})


def test_websocket_payload_with_two_keys_is_refused() -> None:
    with pytest.raises(InvalidInput):
        auth.credential_in_payload({"x-api-key": "a", "X-API-KEY": "a"})


def test_credential_does_not_show_its_text() -> None:
    assert "secret" not in repr(auth.Credential(auth.CredentialKind.KEY, "secret"))


def test_refusal_of_a_rate_limit_says_when_and_which() -> None:
    error = RateLimited(
        "Too many requests.", retry_after_s=17, policy="key_requests", amount=5, window_s=3_600
    )

    answer = auth.refusal(error)

    assert answer.status == 429
    assert (b"retry-after", b"17") in answer.headers
    assert (b"ratelimit-policy", b'"key_requests";q=5;w=3600') in answer.headers
    assert (b"ratelimit", b'"key_requests";r=0;t=17') in answer.headers


def test_unavailable_is_503_and_not_cached() -> None:
    answer = auth.refusal(Unavailable())

    assert answer.status == 503
    assert (b"cache-control", b"no-store") in answer.headers


def test_quota_is_told_on_every_counted_answer() -> None:
    limit = Limit("key_requests", 5, 3_600, closed_when_down=False)

    assert auth.quota_headers([Quota(limit, 4, 3_600)]) == [
        (b"ratelimit-policy", b'"key_requests";q=5;w=3600'),
        (b"ratelimit", b'"key_requests";r=4;t=3600'),
    ]
    assert auth.quota_headers([]) == []


async def test_key_limited_to_a_permission_can_do_nothing_else(
    runtime: Runtime, owner: Principal
) -> None:
    secret = await make_key(runtime, owner, scopes=[], permissions=["payments:write"])

    principal = await authentication.authenticate(runtime, secret, address=HOME)

    assert principal.may(Permission.PAYMENTS_WRITE)
    assert principal.permissions == {Permission.PAYMENTS_WRITE}
