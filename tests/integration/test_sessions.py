"""Logging in and out."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from app.errors import (
    DomainError,
    InvalidInput,
    LoginRefused,
    NotFound,
    PasswordRefused,
    RateLimited,
    Unauthenticated,
    Unavailable,
)
from app.limits import memory
from app.permissions import EVERYTHING, Scope
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import passwords, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.keys import registry as api_keys
from app.services.logins import entrance
from app.services.logins.delivery import SendingNotConfigured
from app.settings import Settings
from app.startup import open_runtime

PHONE = "+16505554321"
HOME = "203.0.113.7"


async def log_in(
    runtime: Runtime, phone: str = PHONE, code: str = "000000", address: str = HOME
) -> str:
    login = await entrance.by_phone(
        runtime, phone=phone, code=code, address=address, user_agent="test"
    )
    return login.token


async def test_first_login_opens_an_account_and_the_next_finds_it(runtime: Runtime) -> None:
    first = await authentication.authenticate_session(runtime, await log_in(runtime))
    second = await authentication.authenticate_session(
        runtime, await log_in(runtime, "1 (650) 555-4321")
    )

    assert first.account_id == second.account_id
    assert first.session_id != second.session_id
    account = await accounts.get(runtime, first.account_id)
    assert (account.phone, len(account.wallets)) == (PHONE, 2)


async def test_session_holds_everything_its_account_may_do(runtime: Runtime) -> None:
    principal = await authentication.authenticate_session(runtime, await log_in(runtime))

    assert principal.is_session
    assert principal.key_id is None
    assert principal.permissions == EVERYTHING
    assert set(principal.scopes) == set(Scope)
    assert len(principal.wallets) == 2


async def test_token_is_opaque_and_stored_only_as_a_digest(runtime: Runtime) -> None:
    token = await log_in(runtime)

    assert re.fullmatch("[0-9A-Za-z]{39}", token)
    async with runtime.connection() as connection:
        row = await connection.fetchrow("SELECT * FROM session")
    assert row is not None
    assert all(token not in str(value) for value in row.values())
    assert (str(row["ip"]), row["user_agent"]) == (HOME, "test")
    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(runtime, row["token_hash"].hex())


async def test_session_lasts_the_configured_days(runtime: Runtime) -> None:
    token = await log_in(runtime)

    async with runtime.connection() as connection:
        days = await connection.fetchval("SELECT expires_at - created_at FROM session")
        assert days.days == runtime.settings.session_days
        await connection.execute("UPDATE session SET expires_at = now()")
    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(runtime, token)


@pytest.mark.parametrize(
    "code", ["", "000001", "00000", "0000000", "\u0660" * 6, "000000 ", "\ud800"]
)
async def test_wrong_code_is_refused_and_opens_no_account(runtime: Runtime, code: str) -> None:
    with pytest.raises(LoginRefused) as refused:
        await log_in(runtime, code=code)

    assert refused.value.code == "PHONE_CODE_ERROR"
    assert await accounts.id_by_contact(runtime, PHONE) is None


@pytest.mark.parametrize("phone", ["", "abc", "+", "123", "+1650555432x", "+16505554321\0"])
async def test_what_is_not_a_phone_number_is_refused(runtime: Runtime, phone: str) -> None:
    with pytest.raises(InvalidInput, match="Invalid value for Phone"):
        await log_in(runtime, phone)


async def test_logins_of_one_new_number_at_once_share_an_account(runtime: Runtime) -> None:
    tokens = await asyncio.gather(*(log_in(runtime) for _ in range(6)))

    found = [await authentication.authenticate_session(runtime, token) for token in tokens]
    assert len({principal.account_id for principal in found}) == 1
    assert len({principal.session_id for principal in found}) == 6


async def test_logout_ends_this_session_and_no_other(runtime: Runtime) -> None:
    first, second = await log_in(runtime), await log_in(runtime)
    principal = await authentication.authenticate_session(runtime, first)
    await authentication.authenticate_session(runtime, second)

    await sessions.log_out(runtime, principal)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(runtime, first)
    assert await authentication.authenticate_session(runtime, second)


async def test_nobody_ends_the_session_of_somebody_else(runtime: Runtime) -> None:
    token = await log_in(runtime)
    mine = await authentication.authenticate_session(runtime, token)
    other = await authentication.authenticate_session(
        runtime, await log_in(runtime, "+16505554322")
    )
    assert mine.session_id is not None

    with pytest.raises(NotFound):
        await sessions.end(runtime, other.account_id, mine.session_id, Actor.of(other))

    assert await authentication.authenticate_session(runtime, token) == mine


async def test_key_has_no_session_to_end(runtime: Runtime) -> None:
    session = await authentication.authenticate_session(runtime, await log_in(runtime))
    _, secret = await api_keys.create(runtime, Actor.of(session), name="key", scopes=list(Scope))
    key = await authentication.authenticate(runtime, secret, address=HOME)

    with pytest.raises(DomainError) as refused:
        await sessions.log_out(runtime, key)

    assert refused.value.code == "UNEXPECTED_CLIENT_ERROR"
    assert await authentication.authenticate(runtime, secret, address=HOME)


async def test_without_a_code_source_nobody_logs_in(runtime: Runtime) -> None:
    settings = runtime.settings.model_copy(update={"node": "lnd"})

    with pytest.raises(SendingNotConfigured, match="no way to send login codes") as refused:
        await log_in(replace(runtime, settings=settings))
    assert refused.value.code == "PHONE_PROVIDER_ERROR"


@pytest.mark.parametrize(
    ("agent", "stored"), [(None, None), ("a\0b", "ab"), ("x" * 5_000, "x" * 300)], ids=str
)
async def test_any_user_agent_can_log_in(
    runtime: Runtime, agent: str | None, stored: str | None
) -> None:
    await entrance.by_phone(runtime, phone=PHONE, code="000000", address="", user_agent=agent)

    async with runtime.connection() as connection:
        row = await connection.fetchrow("SELECT ip, user_agent FROM session")
    assert row is not None
    assert (row["ip"], row["user_agent"]) == (None, stored)


class Later:
    """A clock of the counters that tests set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now_s = 1_000.0
        monkeypatch.setattr(memory, "monotonic", lambda: self.now_s)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Later:
    return Later(monkeypatch)


@pytest.fixture
async def limited(settings: Settings, later: Later) -> AsyncIterator[Runtime]:
    """A runtime whose phone numbers have three attempts an hour, and no time passes by itself."""
    small = {"rate_limits": "on", "login_attempts_per_hour": 3, "login_wait_s_max": 3_600}
    async with open_runtime(settings.model_copy(update=small), migrates=False) as runtime:
        yield runtime


async def test_guessing_the_code_of_a_number_is_limited(limited: Runtime) -> None:
    for number in range(3):
        with pytest.raises(LoginRefused):
            await log_in(limited, code=f"11111{number}", address=f"203.0.113.{number}")

    with pytest.raises(RateLimited, match="login attempts for one user: one in 1 seconds"):
        await log_in(limited, address="198.51.100.1")
    assert await log_in(limited, "+16505550000", address="203.0.113.1")


async def test_guesses_made_at_once_are_counted(limited: Runtime) -> None:
    outcomes = await asyncio.gather(
        *(log_in(limited, code="111111") for _ in range(50)), return_exceptions=True
    )

    assert sum(isinstance(outcome, LoginRefused) for outcome in outcomes) == 3
    assert sum(isinstance(outcome, RateLimited) for outcome in outcomes) == 47


async def refused_for(limited: Runtime, address: str) -> int:
    """Return how long a wrong code from an address is told to wait, 0 if it is compared."""
    try:
        await log_in(limited, code="111111", address=address)
    except LoginRefused:
        return 0
    except RateLimited as refused:
        return refused.retry_after_s
    raise AssertionError("a wrong code was accepted")


async def test_each_guess_makes_the_next_wait_twice_as_long(limited: Runtime, later: Later) -> None:
    await log_in(limited)
    waits = []
    for number in range(8):
        while wait_s := await refused_for(limited, f"198.51.100.{number}"):
            waits.append(wait_s)
            later.now_s += wait_s

    assert waits == [1, 2, 4, 8, 16]


async def test_no_wait_is_longer_than_the_setting_says(settings: Settings, later: Later) -> None:
    small = {"rate_limits": "on", "login_attempts_per_hour": 3, "login_wait_s_max": 5}
    async with open_runtime(settings.model_copy(update=small), migrates=False) as runtime:
        waits = []
        for number in range(20):
            while wait_s := await refused_for(runtime, f"198.51.100.{number}"):
                waits.append(wait_s)
                later.now_s += wait_s

        assert waits == [1, 2, 4] + [5] * 14
        later.now_s += 5
        assert await log_in(runtime, address="198.51.100.99")


async def test_guesses_from_elsewhere_do_not_keep_the_owner_out(limited: Runtime) -> None:
    await log_in(limited, address=HOME)
    for number in range(30):
        with pytest.raises((LoginRefused, RateLimited)):
            await log_in(limited, code="111111", address=f"198.51.100.{number}")

    assert await log_in(limited, address=HOME)
    with pytest.raises(RateLimited):
        await log_in(limited, address="198.51.100.200")


async def test_who_asks_again_and_again_too_early_takes_no_turn_from_those_who_wait(
    limited: Runtime, later: Later
) -> None:
    for _ in range(30):
        with pytest.raises((LoginRefused, RateLimited)):
            await log_in(limited, code="111111", address="198.51.100.1")

    later.now_s += 1
    with pytest.raises(RateLimited, match="failed logins from one address"):
        await log_in(limited, code="111111", address="198.51.100.1")
    assert await log_in(limited, address="203.0.113.1")


async def test_neighbours_who_guess_at_others_do_not_keep_the_owner_out(limited: Runtime) -> None:
    await log_in(limited, address=HOME)
    for number in range(15):
        with pytest.raises(LoginRefused):
            await log_in(limited, f"+1650555{number:04}", code="111111", address=HOME)
    with pytest.raises(RateLimited, match="failed logins from one address"):
        await log_in(limited, "+16505559999", address=HOME)

    assert await log_in(limited, address=HOME)


async def test_a_known_place_has_its_own_attempts_and_they_are_counted(limited: Runtime) -> None:
    await log_in(limited, address=HOME)
    for _ in range(3):
        with pytest.raises(LoginRefused):
            await log_in(limited, code="111111", address=HOME)

    with pytest.raises(RateLimited):
        await log_in(limited, address=HOME)
    assert await log_in(limited, address="198.51.100.1")


async def test_a_session_is_a_known_place_wherever_it_is(limited: Runtime) -> None:
    token = await log_in(limited, address=HOME)
    owner = await authentication.authenticate_session(limited, token)
    stranger = await authentication.authenticate_session(
        limited, await log_in(limited, "+16505550123", address=HOME)
    )
    for number in range(4):
        with pytest.raises((LoginRefused, RateLimited)):
            await log_in(limited, code="111111", address=f"198.51.100.{number}")

    async def ask(caller: Principal) -> str:
        login = await entrance.by_phone(
            limited,
            phone=PHONE,
            code="000000",
            address="198.51.100.77",
            user_agent=None,
            caller=caller,
        )
        return login.token

    with pytest.raises(RateLimited):
        await ask(stranger)
    assert await ask(owner)


async def test_an_ipv6_place_is_known_by_its_network(limited: Runtime) -> None:
    await log_in(limited, address="2001:db8:1:2::5")
    for number in range(4):
        with pytest.raises((LoginRefused, RateLimited)):
            await log_in(limited, code="111111", address=f"198.51.100.{number}")

    assert await log_in(limited, address="2001:db8:1:2:ffff::1")
    with pytest.raises(RateLimited):
        await log_in(limited, address="2001:db8:1:3::5")


async def test_address_that_failed_too_often_cannot_log_in_but_others_can(
    limited: Runtime,
) -> None:
    for number in range(15):
        with pytest.raises(LoginRefused):
            await log_in(limited, f"+1650555{number:04}", code="111111")

    with pytest.raises(RateLimited, match="failed logins from one address: at most 15 per hour"):
        await log_in(limited, "+16505559999")
    assert await log_in(limited, "+16505559999", address="198.51.100.1")


@pytest.fixture
async def with_password(limited: Runtime) -> Account:
    """An account that was made with every name, and a password."""
    return await accounts.create(
        limited,
        username="alice",
        phone="+16505550777",
        email="Alice@Example.org",
        password="correct horse",
    )


async def log_in_by_password(
    runtime: Runtime, who: str, password: str = "correct horse", address: str = HOME
) -> str:
    login = await entrance.by_password(
        runtime, who=who, password=password, address=address, user_agent="test"
    )
    return login.token


@pytest.mark.parametrize(
    "who",
    ["alice@example.org", " ALICE@EXAMPLE.ORG ", "alice", "Alice", "+16505550777", "1 650 5550777"],
)
async def test_an_account_made_with_a_password_logs_in_by_any_of_its_names(
    limited: Runtime, with_password: Account, who: str
) -> None:
    token = await log_in_by_password(limited, who)

    principal = await authentication.authenticate_session(limited, token)
    assert principal.account_id == with_password.id
    assert principal.is_session


async def test_a_wrong_password_and_an_unknown_user_are_refused_alike(
    limited: Runtime, with_password: Account
) -> None:
    await accounts.create(limited, username="phone_only", phone="+16505550778")
    refusals = set()
    for who, password in (
        ("alice", "wrong horse"),
        ("alice", ""),
        ("bob", "correct horse"),
        ("bob", "x" * 5_000),
        ("bob", "\ud800 is no text"),
        ("phone_only", "correct horse"),
        ("", "correct horse"),
    ):
        with pytest.raises(PasswordRefused) as refused:
            await log_in_by_password(limited, who, password, address="203.0.113.9")
        refusals.add((refused.value.code, refused.value.message))

    assert len(refusals) == 1
    assert with_password.username == "alice"


@pytest.mark.usefixtures("with_password")
async def test_guesses_under_each_name_of_an_account_are_counted_together(
    limited: Runtime,
) -> None:
    for number, who in enumerate(("alice", "+16505550777", "ALICE@example.org")):
        with pytest.raises(PasswordRefused):
            await log_in_by_password(limited, who, "wrong horse", address=f"203.0.113.{number}")

    with pytest.raises(RateLimited, match="login attempts for one user: one in 1 seconds"):
        await log_in_by_password(limited, "alice", address="198.51.100.1")


async def test_only_so_many_passwords_wait_to_be_compared() -> None:
    outcomes = await asyncio.gather(
        *(passwords.hash_of("correct horse") for _ in range(40)), return_exceptions=True
    )

    assert sum(isinstance(outcome, str) for outcome in outcomes) == 32
    assert sum(isinstance(outcome, Unavailable) for outcome in outcomes) == 8


async def test_a_password_without_a_name_to_log_in_with_is_not_taken(runtime: Runtime) -> None:
    with pytest.raises(InvalidInput, match="to log in with"):
        await accounts.create(runtime, password="correct horse")


async def test_successful_logins_use_nothing_up(limited: Runtime) -> None:
    for _ in range(10):
        assert await log_in(limited)
