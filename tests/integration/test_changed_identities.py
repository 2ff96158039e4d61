"""An address, a number or a password in the place of another, or of none; another token."""

import asyncio
from uuid import UUID

import pytest

from app.errors import InvalidInput, LoginRefused, NotAuthorized, NotFound, Unauthenticated
from app.permissions import Scope
from app.principal import Actor, Principal
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.keys import registry as api_keys
from app.services.logins import codes, entrance, identities, password_change
from app.services.logins.codes import Channel, CodeId
from app.services.logins.identities import EmailRefused, PhoneRefused
from app.services.logins.identity_changes import LastWayIn

PHONE, OTHER_PHONE = "+16505550143", "+16505550144"
EMAIL, OTHER_EMAIL = "somebody@example.org", "other@example.org"
PASSWORD = "correct horse battery staple"


async def member(runtime: Runtime, phone: str = PHONE) -> tuple[Principal, str]:
    login = await entrance.by_phone(runtime, phone=phone, code="000000", address="", user_agent="")
    return await authentication.authenticate_session(runtime, login.token), login.token


async def changes_email(runtime: Runtime, who: Principal, email: str) -> None:
    code_id = await identities.ask_for_email(runtime, Actor.of(who), email)
    code = codes.code_of(runtime, code_id)
    await identities.confirm_email(
        runtime, Actor.of(who), code_id=code_id, code=code, replaces=True
    )


async def test_a_number_is_replaced_by_the_code_that_was_sent_to_the_new_one(
    runtime: Runtime,
) -> None:
    who, _ = await member(runtime)
    actor = Actor.of(who)
    with pytest.raises(PhoneRefused):
        await identities.begin_phone(runtime, actor, OTHER_PHONE, Channel.SMS)
    await identities.begin_phone(runtime, actor, OTHER_PHONE, Channel.SMS, replaces=True)
    id_ = await runtime.pool.fetchval("SELECT id FROM login_code WHERE recipient = $1", OTHER_PHONE)
    code = codes.code_of(runtime, CodeId(UUID(str(id_))))
    with pytest.raises(PhoneRefused):
        await identities.confirm_phone(runtime, actor, phone=OTHER_PHONE, code=code)
    await identities.confirm_phone(runtime, actor, phone=OTHER_PHONE, code=code, replaces=True)

    assert (await accounts.get(runtime, who.account_id)).phone == OTHER_PHONE
    with pytest.raises(LoginRefused):
        await identities.confirm_phone(runtime, actor, phone=OTHER_PHONE, code=code, replaces=True)


async def test_an_address_is_replaced_and_one_of_another_is_not_taken(runtime: Runtime) -> None:
    who, _ = await member(runtime)
    other, _ = await member(runtime, OTHER_PHONE)
    await changes_email(runtime, who, EMAIL)
    await changes_email(runtime, other, OTHER_EMAIL)
    with pytest.raises(EmailRefused):
        await changes_email(runtime, who, OTHER_EMAIL)

    account = await accounts.get(runtime, who.account_id)
    assert (account.email, account.email_verified) == (EMAIL, True)


async def test_of_two_who_confirm_one_address_at_once_one_has_it(runtime: Runtime) -> None:
    who, _ = await member(runtime)
    other, _ = await member(runtime, OTHER_PHONE)
    ended = await asyncio.gather(
        *(changes_email(runtime, one, EMAIL) for one in (who, other)), return_exceptions=True
    )
    assert {*map(type, ended)} == {EmailRefused, type(None)}


async def test_a_password_is_removed_where_a_code_can_be_sent(runtime: Runtime) -> None:
    who, token = await member(runtime)
    actor = Actor.of(who)
    with pytest.raises(InvalidInput, match="no password"):
        await password_change.remove_own(runtime, actor)
    await password_change.set_own(runtime, actor, current=None, new=PASSWORD)
    _, elsewhere = await member(runtime)
    _, secret = await api_keys.create(runtime, actor, name="k", scopes=list(Scope))
    by_key = await authentication.authenticate(runtime, secret, address="203.0.113.7")
    with pytest.raises(NotAuthorized):
        await password_change.remove_own(runtime, Actor.of(by_key))
    await password_change.remove_own(runtime, actor)

    assert await accounts.password_hash_of(runtime, who.account_id) is None
    await authentication.authenticate_session(runtime, token)
    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(runtime, elsewhere)


async def test_of_a_password_and_a_number_one_is_left_even_when_removed_at_once(
    runtime: Runtime,
) -> None:
    who, _ = await member(runtime)
    actor = Actor.of(who)
    await accounts.set_username(runtime, who, "somebody")
    await password_change.set_own(runtime, actor, current=None, new=PASSWORD)
    ended = await asyncio.gather(
        password_change.remove_own(runtime, actor),
        identities.remove_phone(runtime, actor),
        return_exceptions=True,
    )
    assert {*map(type, ended)} == {LastWayIn, type(None)}


async def test_a_session_gets_another_token_and_the_old_one_is_dead(runtime: Runtime) -> None:
    who, old = await member(runtime)
    new = await sessions.renew(runtime, who)

    assert (await authentication.authenticate_session(runtime, new)).session_id == who.session_id
    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(runtime, old)
    await sessions.log_out(runtime, who)
    with pytest.raises(NotFound):
        await sessions.renew(runtime, who)
