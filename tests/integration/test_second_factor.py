"""The second factor: what it opens and what not, and that no code is good twice."""

import asyncio
from collections.abc import AsyncIterator

import pyotp
import pytest

from app.errors import InvalidInput, NotAuthorized, RateLimited, Unauthenticated
from app.permissions import Scope
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.audit import AuditKind
from app.services.keys import registry as api_keys
from app.services.logins import entrance, identities, totp
from app.services.logins.totp import STEP_S, TotpEnabled, TotpRefused
from app.services.pages import PageRequest
from app.settings import Settings
from app.startup import open_runtime

PHONE = "+16505550143"
HOME = "203.0.113.7"


async def log_in(runtime: Runtime, address: str = HOME) -> str:
    login = await entrance.by_phone(
        runtime, phone=PHONE, code="000000", address=address, user_agent="test"
    )
    return login.token


async def give(runtime: Runtime, token: str, code: str, address: str = HOME) -> None:
    await entrance.give_second_factor(
        runtime, token=token, code=code, address=address, user_agent="test"
    )


async def principal_of(runtime: Runtime, token: str) -> Principal:
    return await authentication.authenticate_session(runtime, token)


def code(runtime: Runtime, secret: str, steps: int = 0) -> str:
    """Return what the app shows, so many half minutes from now."""
    return pyotp.TOTP(secret).at(int(runtime.clock.timestamp()) + steps * STEP_S)


class Owner:
    """Somebody with a second factor: the secret of the app, and the recovery codes."""

    def __init__(self, actor: Actor, secret: str, recovery_codes: list[str]) -> None:
        self.actor = actor
        self.secret = secret
        self.recovery_codes = recovery_codes


async def made(runtime: Runtime) -> Owner:
    principal = await principal_of(runtime, await log_in(runtime))
    actor = Actor.of(principal)
    registration = await totp.register(runtime, principal)
    recovery_codes = await identities.enable_totp(
        runtime,
        actor,
        registration_id=registration.id,
        code=code(runtime, registration.secret, -1),
    )
    return Owner(actor, registration.secret, recovery_codes)


@pytest.fixture
async def owner(runtime: Runtime) -> Owner:
    return await made(runtime)


async def test_a_login_waits_for_the_second_factor(runtime: Runtime, owner: Owner) -> None:
    token = await log_in(runtime)
    with pytest.raises(Unauthenticated):
        await principal_of(runtime, token)

    await give(runtime, token, code(runtime, owner.secret))

    assert (await principal_of(runtime, token)).account_id == owner.actor.principal.account_id  # type: ignore[union-attr]


async def test_a_code_is_good_once_and_none_before_it(runtime: Runtime, owner: Owner) -> None:
    first, second = await log_in(runtime), await log_in(runtime)
    used = code(runtime, owner.secret)
    await give(runtime, first, used)

    for old in (used, code(runtime, owner.secret, -1)):
        with pytest.raises(TotpRefused):
            await give(runtime, second, old)
    await give(runtime, second, code(runtime, owner.secret, 1))


async def test_a_code_shown_twice_at_once_opens_one_session(runtime: Runtime, owner: Owner) -> None:
    tokens = [await log_in(runtime) for _ in range(5)]
    shown = code(runtime, owner.secret)

    outcomes = await asyncio.gather(
        *(give(runtime, token, shown) for token in tokens), return_exceptions=True
    )

    assert outcomes.count(None) == 1
    assert sum(isinstance(one, TotpRefused) for one in outcomes) == 4


@pytest.mark.parametrize("steps", [-10, -3, 3, 100])
async def test_codes_of_other_times_are_refused(runtime: Runtime, owner: Owner, steps: int) -> None:
    token = await log_in(runtime)

    with pytest.raises(TotpRefused):
        await give(runtime, token, code(runtime, owner.secret, steps))


@pytest.mark.parametrize("bad", ["", "abc", "1" * 1_000, "\u0661" * 6, "\ud800", "000-000-000"])
async def test_what_is_no_code_is_refused(runtime: Runtime, owner: Owner, bad: str) -> None:
    token = await log_in(runtime)

    with pytest.raises(TotpRefused):
        await give(runtime, token, bad)
    assert owner.secret


async def test_a_token_that_awaits_nothing_is_refused(runtime: Runtime, owner: Owner) -> None:
    done = await log_in(runtime)
    await give(runtime, done, owner.recovery_codes[0])
    ended = await log_in(runtime)
    await runtime.pool.execute("UPDATE session SET expires_at = now() WHERE awaits_second_factor")

    for token in (done, ended, "x" * 39, "\ud800"):
        with pytest.raises(TotpRefused):
            await give(runtime, token, code(runtime, owner.secret))


async def test_each_recovery_code_is_good_once(runtime: Runtime, owner: Owner) -> None:
    assert len(set(owner.recovery_codes)) == 10
    for shown in owner.recovery_codes:
        await give(runtime, await log_in(runtime), f" {shown.upper()} ")

    token = await log_in(runtime)
    for shown in owner.recovery_codes:
        with pytest.raises(TotpRefused):
            await give(runtime, token, shown)


async def test_new_recovery_codes_make_the_old_ones_void(runtime: Runtime, owner: Owner) -> None:
    renewed = await identities.renew_recovery_codes(
        runtime, owner.actor, code(runtime, owner.secret)
    )

    token = await log_in(runtime)
    with pytest.raises(TotpRefused):
        await give(runtime, token, owner.recovery_codes[0])
    await give(runtime, token, renewed[0])
    with pytest.raises(TotpRefused):
        await identities.renew_recovery_codes(runtime, owner.actor, "123456")


async def test_neither_secret_nor_recovery_codes_are_stored(runtime: Runtime, owner: Owner) -> None:
    rows = await runtime.pool.fetch("SELECT * FROM second_factor, recovery_code")

    stored = " ".join(str(value) for row in rows for value in row.values())
    assert owner.secret not in stored
    assert not any(one in stored or one.replace("-", "") in stored for one in owner.recovery_codes)


async def test_a_second_factor_is_registered_once_and_by_a_right_code(
    runtime: Runtime, owner: Owner
) -> None:
    assert owner.actor.principal is not None
    with pytest.raises(TotpEnabled):
        await totp.register(runtime, owner.actor.principal)

    await identities.disable_totp(runtime, owner.actor)
    old = await totp.register(runtime, owner.actor.principal)
    new = await totp.register(runtime, owner.actor.principal)

    assert len(new.secret) == 32
    for registration_id, shown, refusal in (
        (old.id, code(runtime, old.secret), InvalidInput),
        (new.id, code(runtime, old.secret), TotpRefused),
        (new.id, "000000", TotpRefused),
    ):
        with pytest.raises(refusal):
            await identities.enable_totp(
                runtime, owner.actor, registration_id=registration_id, code=shown
            )
    assert not (await accounts.get(runtime, owner.actor.principal.account_id)).totp_enabled
    await runtime.pool.execute("UPDATE second_factor SET registered_at = now() - interval '61 min'")
    with pytest.raises(InvalidInput, match="too old"):
        await identities.enable_totp(
            runtime, owner.actor, registration_id=new.id, code=code(runtime, new.secret)
        )


async def test_without_it_a_login_is_whole_again(runtime: Runtime, owner: Owner) -> None:
    waiting = await log_in(runtime)

    await identities.disable_totp(runtime, owner.actor)
    await identities.disable_totp(runtime, owner.actor)

    assert await principal_of(runtime, await log_in(runtime))
    with pytest.raises(TotpRefused):
        await give(runtime, waiting, code(runtime, owner.secret))


async def test_no_key_whatever_it_may_changes_the_second_factor(
    runtime: Runtime, owner: Owner
) -> None:
    _, secret = await api_keys.create(
        runtime, owner.actor, name="all", scopes=list(Scope), permissions=["*:*"]
    )
    key = Actor.of(await authentication.authenticate(runtime, secret, address=HOME))

    with pytest.raises(NotAuthorized):
        await identities.disable_totp(runtime, key)
    with pytest.raises(NotAuthorized):
        await identities.remove_phone(runtime, key)


async def test_a_session_that_has_ended_changes_nothing(runtime: Runtime, owner: Owner) -> None:
    assert owner.actor.principal is not None
    await sessions.log_out(runtime, owner.actor.principal)

    with pytest.raises(NotAuthorized):
        await identities.disable_totp(runtime, owner.actor)
    assert (await accounts.get(runtime, owner.actor.principal.account_id)).totp_enabled


async def test_the_log_tells_of_it(runtime: Runtime, owner: Owner) -> None:
    assert owner.actor.principal is not None
    token = await log_in(runtime)
    await give(runtime, token, code(runtime, owner.secret))
    await identities.disable_totp(runtime, owner.actor)

    request = PageRequest.of(first=10, after=None, last=None, before=None, size_max=100)
    page = await audit.page(runtime, owner.actor.principal.account_id, request)

    assert [event.kind for event in page.items] == [
        AuditKind.TOTP_DISABLED,
        AuditKind.SESSION_CONFIRMED,
        AuditKind.SESSION_CREATED,
        AuditKind.TOTP_ENABLED,
        AuditKind.SESSION_CREATED,
        AuditKind.ACCOUNT_CREATED,
    ]
    assert page.items[2].after["awaits_second_factor"] is True


@pytest.fixture
async def limited(settings: Settings) -> AsyncIterator[Runtime]:
    small = {"rate_limits": "on", "login_attempts_per_hour": 3, "login_wait_s_max": 3_600}
    async with open_runtime(settings.model_copy(update=small), migrates=False) as opened:
        yield opened


async def test_logging_in_again_gives_no_more_guesses(limited: Runtime) -> None:
    await made(limited)
    for number in range(3):
        token = await log_in(limited, address="198.51.100.1")
        with pytest.raises(TotpRefused):
            await give(limited, token, f"{number:06}", address="198.51.100.1")

    token = await log_in(limited, address="198.51.100.1")
    with pytest.raises(RateLimited):
        await give(limited, token, "000009", address="198.51.100.2")


async def test_a_day_has_so_many_wrong_codes(settings: Settings) -> None:
    small = {"rate_limits": "on", "login_attempts_per_hour": 1_000}
    async with open_runtime(settings.model_copy(update=small), migrates=False) as runtime:
        owner = await made(runtime)
        token = await log_in(runtime, address="198.51.100.1")
        for _ in range(50):
            with pytest.raises(TotpRefused):
                await give(runtime, token, "wrong!", address="198.51.100.1")

        with pytest.raises(RateLimited, match="at most 50 per day"):
            await give(runtime, token, code(runtime, owner.secret), address="198.51.100.1")
        await give(runtime, token, code(runtime, owner.secret), address=HOME)
