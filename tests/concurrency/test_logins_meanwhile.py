"""What opens an account is asked again under lock: a login that was slow opens nothing any more.

A login is held still after what was shown has been found right, which for a password takes long.
"""

from collections.abc import Awaitable, Callable

import pytest

from app.errors import LoginRefused, PasswordRefused
from app.principal import Actor
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import attempts, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.attempts import Place
from app.services.accounts.registry import Account
from app.services.accounts.sessions import Login
from app.services.logins import codes, entrance, password_change
from app.services.logins.codes import Channel
from app.services.payments import closing
from tests.factories import owner_of

EMAIL = "alice@example.org"
PHONE = "+16505550166"
PASSWORD = "correct horse"
HERE = "203.0.113.7"

Change = Callable[[Runtime, Account], Awaitable[object]]
LogIn = Callable[[Runtime], Awaitable[Login]]


@pytest.fixture
async def alice(runtime: Runtime) -> Account:
    return await accounts.create(runtime, email=EMAIL, phone=PHONE, password=PASSWORD)


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Runtime, Account, Change], None]:
    """Have a change made while the next login is held still."""
    succeeded = attempts.succeeded

    def hold(runtime: Runtime, account: Account, change: Change) -> None:
        async def held(of: Runtime, place: Place) -> None:
            monkeypatch.setattr(attempts, "succeeded", succeeded)
            await change(runtime, account)
            await succeeded(of, place)

        monkeypatch.setattr(attempts, "succeeded", held)

    return hold


async def _by_password(runtime: Runtime) -> Login:
    return await entrance.by_password(
        runtime, who=EMAIL, password=PASSWORD, address=HERE, user_agent=None
    )


async def _by_email(runtime: Runtime) -> Login:
    code_id = await entrance.ask_code(runtime, Channel.EMAIL, EMAIL, address=HERE)
    return await entrance.by_email(
        runtime,
        code_id=code_id,
        code=codes.code_of(runtime, code_id),
        address=HERE,
        user_agent=None,
    )


async def _by_phone(runtime: Runtime) -> Login:
    return await entrance.by_phone(
        runtime, phone=PHONE, code="000000", address=HERE, user_agent=None
    )


async def _change_the_password(runtime: Runtime, account: Account) -> None:
    await password_change.set_for(runtime, Actor.operator(), account.id, "battery staple")


async def _close(runtime: Runtime, account: Account) -> None:
    owner = owner_of(await authentication.on_behalf_of(runtime, account.id))
    await closing.close(runtime, owner.actor)


async def _give_the_contacts_to_another(runtime: Runtime, account: Account) -> None:
    await runtime.pool.execute(
        "UPDATE account SET email = NULL, email_verified = false, phone = NULL WHERE id = $1",
        account.id,
    )
    await accounts.create(runtime, email=EMAIL, phone=PHONE)


@pytest.mark.parametrize(
    ("log_in", "change", "refusal"),
    [
        pytest.param(_by_password, _change_the_password, PasswordRefused, id="another password"),
        pytest.param(_by_password, _close, PasswordRefused, id="closed: password"),
        pytest.param(_by_email, _close, LoginRefused, id="closed: email"),
        pytest.param(_by_phone, _close, LoginRefused, id="closed: phone"),
        pytest.param(
            _by_email, _give_the_contacts_to_another, LoginRefused, id="email of another now"
        ),
        pytest.param(
            _by_phone, _give_the_contacts_to_another, LoginRefused, id="phone of another now"
        ),
    ],
)
async def test_a_slow_login_opens_nothing_any_more(
    runtime: Runtime,
    alice: Account,
    meanwhile: Callable[[Runtime, Account, Change], None],
    log_in: LogIn,
    change: Change,
    refusal: type[Exception],
) -> None:
    meanwhile(runtime, alice, change)

    with pytest.raises(refusal):
        await log_in(runtime)

    assert await sessions.list_of(runtime, alice.id) == []


async def test_a_second_factor_that_was_turned_on_meanwhile_is_asked_for(
    runtime: Runtime, alice: Account, meanwhile: Callable[[Runtime, Account, Change], None]
) -> None:
    async def turn_on(runtime: Runtime, account: Account) -> None:
        await runtime.pool.execute(
            "INSERT INTO second_factor (account_id, enabled_at) VALUES ($1, now())", account.id
        )

    meanwhile(runtime, alice, turn_on)

    assert (await _by_password(runtime)).awaits_second_factor
