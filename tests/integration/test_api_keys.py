"""API keys: what they are made of, and what a key may not do to others."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.errors import (
    InsufficientScope,
    InvalidInput,
    NotAuthorized,
    NotFound,
    TooManyApiKeys,
    Unauthenticated,
)
from app.permissions import Permission, Scope
from app.principal import Actor, ActorKind, KeyId, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.keys import authority, lifecycle, secret_format
from app.services.keys import registry as api_keys
from app.services.keys import usage as key_usage
from app.services.keys.records import ApiKey
from app.settings import Settings

HOME = "203.0.113.7"


@pytest.fixture
async def owner(runtime: Runtime) -> Principal:
    """The owner of an account with two wallets."""
    account = await accounts.create(runtime, username="owner")
    return await authentication.on_behalf_of(runtime, account.id)


async def key_principal(runtime: Runtime, owner: Principal, **wish: Any) -> Principal:
    """Make a key and return what it authenticates as."""
    wish = {"name": f"key {uuid4()}", "scopes": []} | wish
    _, secret = await api_keys.create(runtime, Actor.of(owner), **wish)
    return await authentication.authenticate(runtime, secret, address=HOME)


async def test_secret_is_returned_once_and_only_its_ends_are_kept(
    runtime: Runtime, owner: Principal
) -> None:
    """K2, K3: nothing that is stored can be used as a key."""
    key, secret = await api_keys.create(runtime, Actor.of(owner), name="shop", scopes=[Scope.READ])

    assert secret_format.is_well_formed(secret, "blink")
    (shown,) = key.secrets
    assert (shown.start, shown.end) == (secret[:12], secret[-4:])
    async with runtime.connection() as connection:
        rows = [
            await connection.fetchrow(f"SELECT * FROM {table}")
            for table in ("api_key", "api_key_secret", "audit_event")
        ]
    for value in [value for row in rows if row is not None for value in row.values()]:
        assert secret not in str(value)
        stored = value.hex() if isinstance(value, bytes) else str(value)
        with pytest.raises(Unauthenticated):
            await authentication.authenticate(runtime, stored, address=HOME)


@pytest.mark.parametrize("kind", ActorKind)
async def test_whoever_acts_for_nobody_has_no_keys(
    kind: ActorKind, runtime: Runtime, owner: Principal
) -> None:
    key, _ = await api_keys.create(runtime, Actor.of(owner), name="shop", scopes=[Scope.READ])
    nobody = [Actor(kind=kind)]
    if kind is ActorKind.ANONYMOUS:
        nobody.append(Actor(kind=kind, principal=owner))

    for actor in nobody:
        with pytest.raises(NotAuthorized):
            authority.owner(actor)
        async with runtime.connection() as connection:
            with pytest.raises(NotAuthorized):
                await authority.guard(connection, actor, key)


async def test_key_shows_what_it_was_made_with(runtime: Runtime, owner: Principal) -> None:
    btc, _ = owner.wallets
    key, _ = await api_keys.create(
        runtime,
        Actor.of(owner),
        name="  Till 1  ",
        scopes=[Scope.WRITE, Scope.READ, Scope.WRITE],
        permissions=["webhooks:*", "webhooks:*"],
        expires_in_days=30,
        wallet_ids=[btc, btc],
        networks=["10.1.2.3/8", "::ffff:192.0.2.0/120"],
        requests_per_hour=100,
    )

    assert key.name == "Till 1"
    assert key.scopes == (Scope.WRITE, Scope.READ)
    assert key.grants == ("webhooks:*",)
    assert key.wallet_ids == (btc,)
    assert [str(network) for network in key.networks or ()] == ["10.0.0.0/8", "192.0.2.0/24"]
    assert key.requests_per_hour == 100
    assert key.expires_at is not None
    assert (key.expires_at - key.created_at).days in (29, 30)
    assert not key.expired
    assert not key.revoked
    assert not key.read_only
    assert key.last_used_at is None
    assert await api_keys.list_of(runtime, owner.account_id) == [key]


@pytest.mark.parametrize(
    ("scopes", "permissions", "expected"),
    [
        ([Scope.READ], [], True),
        ([Scope.RECEIVE], [], False),
        ([Scope.READ, Scope.WRITE], [], False),
        ([Scope.READ], ["payments:write"], False),
        ([], ["*:read"], False),
    ],
    ids=str,
)
async def test_only_a_key_with_the_scope_read_alone_is_read_only(
    runtime: Runtime,
    owner: Principal,
    scopes: list[Scope],
    permissions: list[str],
    *,
    expected: bool,
) -> None:
    key, _ = await api_keys.create(
        runtime, Actor.of(owner), name="key", scopes=scopes, permissions=permissions
    )

    assert key.read_only is expected


@pytest.mark.parametrize(
    ("wish", "text"),
    [
        ({"scopes": []}, "scopes can not be empty"),
        ({"permissions": ["pay:write"]}, "Unknown permission 'pay:write'"),
        ({"permissions": ["*"]}, "Unknown permission"),
        ({"name": ""}, "name"),
        ({"name": " \t "}, "name"),
        ({"name": "a\0b"}, "name"),
        ({"name": "a\ud800b"}, "name"),
        ({"name": "a\nb"}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"expires_in_days": -1}, "days"),
        ({"expires_in_days": 65_536}, "days"),
        ({"expires_in_days": 2**31}, "days"),
        ({"requests_per_hour": 0}, "Requests per hour"),
        ({"requests_per_hour": -5}, "Requests per hour"),
        ({"requests_per_hour": 2**53}, "Requests per hour"),
        ({"networks": []}, "IP ranges"),
        ({"networks": ["10.0.0.0/33"]}, "'10.0.0.0/33' is not an IP address"),
        ({"networks": ["10.0.0.0/8", "all"]}, "'all' is not an IP address"),
        ({"networks": ["10.0.0.1"] * 101}, "IP ranges"),
        ({"wallet_ids": []}, "no wallet"),
        ({"wallet_ids": [UUID(int=1)]}, "Invalid walletId for account."),
    ],
    ids=str,
)
async def test_bad_wish_is_refused_and_no_key_is_made(
    runtime: Runtime, owner: Principal, wish: dict[str, Any], text: str
) -> None:
    with pytest.raises(InvalidInput, match=text):
        await api_keys.create(
            runtime, Actor.of(owner), **{"name": "key", "scopes": [Scope.READ]} | wish
        )

    assert await api_keys.list_of(runtime, owner.account_id) == []


async def test_wallet_of_another_account_is_refused(runtime: Runtime, owner: Principal) -> None:
    other = await accounts.create(runtime)

    with pytest.raises(InvalidInput, match="Invalid walletId for account"):
        await api_keys.create(
            runtime,
            Actor.of(owner),
            name="key",
            scopes=[Scope.READ],
            wallet_ids=[*owner.wallets, other.wallets[0].id],
        )


async def test_keys_are_listed_in_the_order_of_creation(runtime: Runtime, owner: Principal) -> None:
    made = []
    for number in range(5):
        key, _ = await api_keys.create(
            runtime, Actor.of(owner), name=f"{number}", scopes=[Scope.READ]
        )
        made.append(key.id)
    await lifecycle.revoke(runtime, Actor.of(owner), made[2])
    other = await accounts.create(runtime)

    listed = await api_keys.list_of(runtime, owner.account_id)

    assert [key.id for key in listed] == made
    assert [key.revoked for key in listed] == [False, False, True, False, False]
    assert await api_keys.list_of(runtime, other.id) == []


async def test_revoking_twice_keeps_the_first_moment(runtime: Runtime, owner: Principal) -> None:
    key, _ = await api_keys.create(runtime, Actor.of(owner), name="key", scopes=[Scope.READ])

    first = await lifecycle.revoke(runtime, Actor.of(owner), key.id)
    second = await lifecycle.revoke(runtime, Actor.of(owner), key.id)

    assert first.revocation is not None
    assert first == second


async def test_unknown_and_foreign_keys_cannot_be_revoked(
    runtime: Runtime, owner: Principal
) -> None:
    """A7: the same answer for both."""
    stranger = await authentication.on_behalf_of(runtime, (await accounts.create(runtime)).id)
    foreign, _ = await api_keys.create(runtime, Actor.of(stranger), name="key", scopes=[Scope.READ])

    texts = set()
    for key_id in (foreign.id, KeyId(uuid4())):
        with pytest.raises(NotFound, match="KeyNotFoundForRevoke") as refused:
            await lifecycle.revoke(runtime, Actor.of(owner), key_id)
        texts.add(refused.value.message)

    assert len(texts) == 1
    assert not (await api_keys.list_of(runtime, stranger.account_id))[0].revoked


@pytest.mark.parametrize("scopes", [[Scope.READ], [Scope.RECEIVE], list(Scope)], ids=str)
async def test_key_may_revoke_itself_and_no_other(
    runtime: Runtime, owner: Principal, scopes: list[Scope]
) -> None:
    """K8."""
    other, _ = await api_keys.create(runtime, Actor.of(owner), name="other", scopes=[Scope.READ])
    caller = await key_principal(runtime, owner, scopes=scopes)
    assert caller.key_id is not None

    with pytest.raises(InsufficientScope):
        await lifecycle.revoke(runtime, Actor.of(caller), other.id)
    assert (await lifecycle.revoke(runtime, Actor.of(caller), caller.key_id)).revoked
    assert [key.revoked for key in await api_keys.list_of(runtime, owner.account_id)] == [
        False,
        True,
    ]


@pytest.mark.parametrize("scopes", [[Scope.READ], [Scope.RECEIVE], list(Scope)], ids=str)
async def test_no_scope_lets_a_key_mint_keys(
    runtime: Runtime, owner: Principal, scopes: list[Scope]
) -> None:
    """K8."""
    caller = await key_principal(runtime, owner, scopes=scopes)

    with pytest.raises(InsufficientScope):
        await api_keys.create(runtime, Actor.of(caller), name="child", scopes=[Scope.READ])
    assert len(await api_keys.list_of(runtime, owner.account_id)) == 1


#: A maker restricted in every way, and a child that fits exactly.
MAKER: dict[str, Any] = {
    "scopes": [Scope.READ],
    "permissions": ["keys:write", "payments:write"],
    "expires_in_days": 10,
    "networks": ["203.0.113.0/24", "2001:db8::/32"],
    "requests_per_hour": 50,
}
CHILD: dict[str, Any] = {
    "scopes": [Scope.READ],
    "permissions": ["payments:write"],
    "expires_in_days": 9,
    "networks": ["203.0.113.0/25", "2001:db8:1::/48"],
    "requests_per_hour": 50,
}


async def make_child(runtime: Runtime, owner: Principal, **wish: Any) -> ApiKey:
    """Let a fully restricted key make another."""
    btc, _ = owner.wallets
    caller = await key_principal(runtime, owner, **MAKER, wallet_ids=[btc])
    child, _ = await api_keys.create(
        runtime, Actor.of(caller), name="child", **CHILD | {"wallet_ids": [btc]} | wish
    )
    return child


async def test_key_may_mint_a_key_within_its_own_authority(
    runtime: Runtime, owner: Principal
) -> None:
    child = await make_child(runtime, owner)

    assert child.permissions < {*Permission}
    assert Permission.KEYS_WRITE not in child.permissions


@pytest.mark.parametrize(
    "wider",
    [
        {"scopes": [Scope.READ, Scope.WRITE]},
        {"permissions": ["webhooks:write"]},
        {"permissions": ["*:*"]},
        {"expires_in_days": 11},
        {"expires_in_days": None},
        {"networks": None},
        {"networks": ["203.0.0.0/16"]},
        {"networks": ["203.0.113.0/25", "0.0.0.0/0"]},
        {"networks": ["::/0"]},
        {"requests_per_hour": 51},
        {"requests_per_hour": None},
        {"wallet_ids": None},
    ],
    ids=str,
)
async def test_key_cannot_mint_a_key_with_more_than_its_own_authority(
    runtime: Runtime, owner: Principal, wider: dict[str, Any]
) -> None:
    with pytest.raises(InsufficientScope):
        await make_child(runtime, owner, **wider)

    assert len(await api_keys.list_of(runtime, owner.account_id)) == 1


async def test_key_limited_to_a_wallet_cannot_mint_one_for_another(
    runtime: Runtime, owner: Principal
) -> None:
    _, usd = owner.wallets

    with pytest.raises(InvalidInput, match="Invalid walletId for account"):
        await make_child(runtime, owner, wallet_ids=[usd])


async def test_key_with_keys_write_revokes_lesser_keys_only(
    runtime: Runtime, owner: Principal
) -> None:
    lesser, _ = await api_keys.create(runtime, Actor.of(owner), name="lesser", scopes=[Scope.READ])
    greater, _ = await api_keys.create(runtime, Actor.of(owner), name="greater", scopes=list(Scope))
    caller = await key_principal(runtime, owner, scopes=[Scope.READ], permissions=["keys:write"])

    assert (await lifecycle.revoke(runtime, Actor.of(caller), lesser.id)).revoked
    with pytest.raises(InsufficientScope):
        await lifecycle.revoke(runtime, Actor.of(caller), greater.id)
    assert not (await api_keys.list_of(runtime, owner.account_id))[1].revoked


async def test_revoked_maker_mints_nothing_more(runtime: Runtime, owner: Principal) -> None:
    caller = await key_principal(runtime, owner, scopes=[Scope.READ], permissions=["keys:write"])
    assert caller.key_id is not None
    await lifecycle.revoke(runtime, Actor.of(owner), caller.key_id)

    with pytest.raises(InsufficientScope):
        await api_keys.create(runtime, Actor.of(caller), name="child", scopes=[Scope.READ])


async def test_last_use_is_seen_at_once_and_written_in_batches(
    runtime: Runtime, owner: Principal
) -> None:
    caller = await key_principal(runtime, owner, scopes=[Scope.READ])
    unused, _ = await api_keys.create(runtime, Actor.of(owner), name="unused", scopes=[Scope.READ])

    used_before = (await api_keys.list_of(runtime, owner.account_id))[0].last_used_at
    await key_usage.flush(runtime)
    used_after = (await api_keys.list_of(runtime, owner.account_id))[0].last_used_at

    assert used_before is not None
    assert used_after is not None
    assert abs((used_after - used_before).total_seconds()) < 5
    async with runtime.connection() as connection:
        rows = await connection.fetch("SELECT id, last_used_at FROM api_key")
    assert {row["id"] for row in rows if row["last_used_at"]} == {caller.key_id}
    assert unused.last_used_at is None


async def test_wallets_of_a_limited_key_are_the_chosen_ones(
    runtime: Runtime, owner: Principal
) -> None:
    btc, usd = owner.wallets
    limited = await key_principal(runtime, owner, scopes=[Scope.READ], wallet_ids=[usd])
    free = await key_principal(runtime, owner, scopes=[Scope.READ])

    assert list(limited.wallets) == [usd]
    assert list(free.wallets) == [btc, usd]
    assert WalletId(btc) not in limited.wallets


async def test_account_has_no_more_keys_than_the_setting_allows(
    settings: Settings, runtime: Runtime, owner: Principal
) -> None:
    bounded = replace(runtime, settings=settings.model_copy(update={"api_keys_max": 3}))
    actor = Actor.of(owner)
    results = await asyncio.gather(
        *(api_keys.create(bounded, actor, name=f"key {n}", scopes=[Scope.READ]) for n in range(6)),
        return_exceptions=True,
    )
    made = [result[0] for result in results if isinstance(result, tuple)]
    refused = [result for result in results if isinstance(result, TooManyApiKeys)]

    assert (len(made), len(refused)) == (3, 3)
    assert refused[0].code == "TOO_MANY_API_KEYS"
    assert "at most 3 API keys" in refused[0].message


async def test_room_for_a_key_is_made_by_archiving_one_and_taken_by_unarchiving(
    settings: Settings, runtime: Runtime, owner: Principal
) -> None:
    bounded = replace(runtime, settings=settings.model_copy(update={"api_keys_max": 2}))
    actor = Actor.of(owner)
    first, _ = await api_keys.create(bounded, actor, name="first", scopes=[Scope.READ])
    await api_keys.create(bounded, actor, name="second", scopes=[Scope.READ])
    await lifecycle.revoke(bounded, actor, first.id)
    with pytest.raises(TooManyApiKeys):
        await api_keys.create(bounded, actor, name="third", scopes=[Scope.READ])

    await lifecycle.archive(bounded, actor, first.id)
    await api_keys.create(bounded, actor, name="third", scopes=[Scope.READ])

    with pytest.raises(TooManyApiKeys):
        await lifecycle.unarchive(bounded, actor, first.id)
