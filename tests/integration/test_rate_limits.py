"""Which requests count against what, in one process."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from app.errors import RateLimited, Unauthenticated
from app.http import auth
from app.permissions import Scope
from app.principal import Actor, Principal, WalletId
from app.process.runtime import Runtime
from app.services import authentication, rate_limits
from app.services.accounts import registry as accounts
from app.services.keys import registry as api_keys
from app.services.keys import secret_format
from app.settings import Settings
from app.startup import open_runtime

HOME = "203.0.113.7"
RECIPIENT = WalletId(uuid4())


@pytest.fixture
async def limited(settings: Settings) -> AsyncIterator[Runtime]:
    """A runtime with small limits."""
    small = {
        "rate_limits": "on",
        "anonymous_invoices_per_minute": 4,
        "anonymous_invoices_per_recipient_minute": 6,
        "invoices_per_account_minute": 5,
        "invoices_per_key_minute": 3,
        "refused_credentials_per_minute": 10,
        "session_requests_per_minute": 3,
    }
    async with open_runtime(settings.model_copy(update=small), migrates=False) as runtime:
        yield runtime


@pytest.fixture
async def owner(limited: Runtime) -> Principal:
    return await authentication.on_behalf_of(limited, (await accounts.create(limited)).id)


async def make_key(runtime: Runtime, owner: Principal, **wish: Any) -> str:
    _, secret = await api_keys.create(
        runtime, Actor.of(owner), name=f"key {uuid4()}", scopes=[Scope.READ], **wish
    )
    return secret


def headers(secret: str) -> list[tuple[bytes, bytes]]:
    return [(b"x-api-key", secret.encode())]


async def test_anonymous_invoices_are_limited_per_address(limited: Runtime) -> None:
    for _ in range(4):
        await rate_limits.anonymous_invoice(limited, address=HOME, wallet_id=WalletId(uuid4()))

    with pytest.raises(RateLimited) as refused:
        await rate_limits.anonymous_invoice(limited, address=HOME, wallet_id=RECIPIENT)

    assert refused.value.code == "TOO_MANY_REQUEST"
    assert "from one address without a credential: at most 4 per minute" in refused.value.message
    assert 1 <= refused.value.retry_after_s <= 60
    await rate_limits.anonymous_invoice(limited, address="198.51.100.1", wallet_id=RECIPIENT)


async def test_addresses_of_one_ipv6_subscriber_count_as_one(limited: Runtime) -> None:
    for number in range(4):
        await rate_limits.anonymous_invoice(
            limited, address=f"2001:db8:1:2::{number}", wallet_id=WalletId(uuid4())
        )

    with pytest.raises(RateLimited):
        await rate_limits.anonymous_invoice(
            limited, address="2001:db8:1:2:ffff::1", wallet_id=RECIPIENT
        )
    await rate_limits.anonymous_invoice(limited, address="2001:db8:1:3::1", wallet_id=RECIPIENT)


async def test_flooded_recipient_can_still_create_invoices(
    limited: Runtime, owner: Principal
) -> None:
    """R3: strangers use up what strangers share, not what the owner has."""
    wallet_id = next(iter(owner.wallets))
    for number in range(6):
        await rate_limits.anonymous_invoice(
            limited, address=f"198.51.100.{number}", wallet_id=wallet_id
        )
    for number in range(100):
        with pytest.raises(RateLimited, match="for one recipient"):
            await rate_limits.anonymous_invoice(
                limited, address=f"192.0.2.{number}", wallet_id=wallet_id
            )

    await rate_limits.invoice_by(limited, owner)


async def test_refused_recipient_does_not_use_up_the_address(limited: Runtime) -> None:
    for number in range(6):
        await rate_limits.anonymous_invoice(
            limited, address=f"198.51.100.{number}", wallet_id=RECIPIENT
        )
    for _ in range(10):
        with pytest.raises(RateLimited, match="for one recipient"):
            await rate_limits.anonymous_invoice(limited, address=HOME, wallet_id=RECIPIENT)

    for _ in range(4):
        await rate_limits.anonymous_invoice(limited, address=HOME, wallet_id=WalletId(uuid4()))


async def test_invoices_are_limited_per_account_over_all_its_keys(
    limited: Runtime, owner: Principal
) -> None:
    first = await authentication.authenticate(limited, await make_key(limited, owner), address=HOME)
    second = await authentication.authenticate(
        limited, await make_key(limited, owner), address=HOME
    )
    for number in range(5):
        await rate_limits.invoice_by(limited, (first, second)[number % 2])

    with pytest.raises(RateLimited, match="invoices for one account: at most 5 per minute"):
        await rate_limits.invoice_by(limited, first)

    other = await authentication.on_behalf_of(limited, (await accounts.create(limited)).id)
    await rate_limits.invoice_by(limited, other)


async def test_key_has_its_requests_an_hour_and_is_told_what_is_left(
    limited: Runtime, owner: Principal
) -> None:
    secret = await make_key(limited, owner, requests_per_hour=3)

    left = []
    for _ in range(3):
        caller = await auth.identify(limited, headers(secret), address=HOME)
        left += [quota.remaining for quota in caller.quotas]
    with pytest.raises(RateLimited) as refused:
        await auth.identify(limited, headers(secret), address=HOME)

    assert left == [2, 1, 0]
    answer = auth.refusal(refused.value)
    assert answer.status == 429
    assert "at most 3 per hour" in refused.value.message
    assert (b"ratelimit-policy", b'"key_requests";q=3;w=3600') in answer.headers
    assert dict(answer.headers)[b"retry-after"].isdigit()


async def test_requests_an_hour_are_counted_per_key(limited: Runtime, owner: Principal) -> None:
    first = await make_key(limited, owner, requests_per_hour=1)
    second = await make_key(limited, owner, requests_per_hour=1)
    free = await make_key(limited, owner, requests_per_hour=None)
    await auth.identify(limited, headers(first), address=HOME)

    assert (await auth.identify(limited, headers(second), address=HOME)).quotas != ()
    assert (await auth.identify(limited, headers(free), address=HOME)).quotas == ()
    with pytest.raises(RateLimited):
        await auth.identify(limited, headers(first), address=HOME)


async def test_requests_made_at_once_do_not_pass_the_limit_together(
    limited: Runtime, owner: Principal
) -> None:
    secret = await make_key(limited, owner, requests_per_hour=10)

    outcomes = await asyncio.gather(
        *(auth.identify(limited, headers(secret), address=HOME) for _ in range(60)),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, auth.Caller) for outcome in outcomes) == 10
    assert sum(isinstance(outcome, RateLimited) for outcome in outcomes) == 50


async def test_requests_from_a_forbidden_address_use_nothing_up(
    limited: Runtime, owner: Principal
) -> None:
    secret = await make_key(limited, owner, requests_per_hour=1, networks=["203.0.113.0/24"])
    for _ in range(3):
        with pytest.raises(Unauthenticated):
            await auth.identify(limited, headers(secret), address="198.51.100.1")

    assert (await auth.identify(limited, headers(secret), address=HOME)).principal is not None


async def test_wrong_keys_are_refused_by_address_and_valid_ones_still_served(
    limited: Runtime, owner: Principal
) -> None:
    """K4."""
    valid = await make_key(limited, owner)
    outcomes = []
    for number in range(10_000):
        wrong = "blink_nonsense" if number % 50 else secret_format.mint("blink")
        try:
            await auth.identify(limited, headers(wrong), address=HOME)
        except (Unauthenticated, RateLimited) as error:
            outcomes.append(type(error))

    assert outcomes.count(Unauthenticated) >= 10
    assert outcomes[:10] == [Unauthenticated] * 10
    assert outcomes[10:20] == [RateLimited] * 10
    assert (await auth.identify(limited, headers(valid), address=HOME)).principal is not None
    with pytest.raises(Unauthenticated):
        await auth.identify(limited, headers("blink_nonsense"), address="198.51.100.1")


async def test_switched_off_nothing_is_limited(runtime: Runtime) -> None:
    for _ in range(200):
        await rate_limits.anonymous_invoice(runtime, address=HOME, wallet_id=RECIPIENT)
        await rate_limits.refused_credential(runtime, address=HOME)


async def test_one_key_cannot_use_up_the_invoices_of_its_account(
    limited: Runtime, owner: Principal
) -> None:
    secret = await make_key(limited, owner)
    with_key = await authentication.authenticate(limited, secret, address=HOME)
    for _ in range(3):
        await rate_limits.invoice_by(limited, with_key)

    with pytest.raises(RateLimited, match="invoices with one API key: at most 3 per minute"):
        await rate_limits.invoice_by(limited, with_key)

    await rate_limits.invoice_by(limited, owner)


async def test_requests_with_sessions_count_for_their_account_and_not_for_its_keys(
    limited: Runtime, owner: Principal
) -> None:
    secret = await make_key(limited, owner)
    other = await authentication.on_behalf_of(limited, (await accounts.create(limited)).id)

    left = [(await rate_limits.request_by(limited, owner))[0].remaining for _ in range(3)]
    with pytest.raises(RateLimited) as refused:
        await rate_limits.request_by(limited, owner)

    assert left == [2, 1, 0]
    told = "requests with the sessions of one account: at most 3 per minute"
    assert told in refused.value.message
    assert (await rate_limits.refusal_of(limited, owner)) is not None
    await rate_limits.request_by(limited, other)
    await auth.identify(limited, headers(secret), address=HOME)
