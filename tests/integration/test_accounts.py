"""Accounts, wallets, usernames, passwords."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from passlib.context import CryptContext

from app.errors import DomainError, InvalidInput, NotFound, UsernameRefused
from app.money import Currency
from app.principal import AccountId, WalletId
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.wallets import registry as wallets


async def test_account_gets_a_btc_and_a_usd_wallet_both_empty(runtime: Runtime) -> None:
    account = await accounts.create(runtime)

    assert [wallet.currency for wallet in account.wallets] == [Currency.BTC, Currency.USD]
    assert account.default_wallet_id == account.wallets[0].id
    assert account.id != account.user_id
    assert (account.level, account.status, account.display_currency) == ("THREE", "active", "USD")
    balances = await wallets.balances(runtime, [wallet.id for wallet in account.wallets])
    assert balances == {wallet.id: 0 for wallet in account.wallets}


async def test_account_is_read_back_as_it_was_created(runtime: Runtime) -> None:
    account = await accounts.create(
        runtime, username="Alice_1", phone="+1 650 555 4321", email="Alice@Example.org"
    )

    assert await accounts.get(runtime, account.id) == account
    assert (account.username, account.phone, account.email) == (
        "alice_1",
        "+16505554321",
        "alice@example.org",
    )


async def test_unknown_account_is_not_found(runtime: Runtime) -> None:
    with pytest.raises(NotFound):
        await accounts.get(runtime, AccountId(uuid4()))
    with pytest.raises(NotFound):
        await authentication.on_behalf_of(runtime, AccountId(uuid4()))


async def test_password_is_stored_as_an_argon2_hash_only(runtime: Runtime) -> None:
    account = await accounts.create(runtime, username="satoshi", password="correct horse")

    async with runtime.connection() as connection:
        stored = await connection.fetchval(
            "SELECT password_hash FROM credential WHERE account_id = $1", account.id
        )
    assert stored.startswith("$argon2id$")
    assert CryptContext(["argon2"]).verify("correct horse", stored)


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({"username": "ab"}, InvalidInput),
        ({"username": "1abc"}, InvalidInput),
        ({"username": "bc1abc"}, InvalidInput),
        ({"username": "123456"}, InvalidInput),
        ({"username": "incorrectly-formatted"}, InvalidInput),
        ({"username": "a" * 51}, InvalidInput),
        ({"username": "\u212aelvin"}, InvalidInput),
        ({"username": "ab\0c"}, InvalidInput),
        ({"username": "+16505554321"}, DomainError),
        ({"phone": "+123ABC456"}, InvalidInput),
        ({"phone": "0"}, InvalidInput),
        ({"phone": ""}, InvalidInput),
        ({"phone": "+1650555432\u0661"}, InvalidInput),
        ({"email": "nobody"}, InvalidInput),
        ({"email": "a b@example.org"}, InvalidInput),
        ({"email": "a\0@example.org"}, InvalidInput),
        ({"password": "long enough \ud800"}, InvalidInput),
        ({"password": "short"}, InvalidInput),
        ({"password": "x" * 1_025}, InvalidInput),
    ],
    ids=str,
)
async def test_malformed_identity_is_refused_and_nothing_is_created(
    runtime: Runtime, wish: dict[str, Any], error: type[DomainError]
) -> None:
    with pytest.raises(error):
        await accounts.create(runtime, **wish)

    async with runtime.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM wallet") == 0


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"username": "ALICE"}, "USERNAME_ERROR"),
        ({"phone": "0016505554321"}, "PHONE_ACCOUNT_ALREADY_EXISTS_ERROR"),
        ({"email": "ALICE@example.org"}, "EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR"),
    ],
    ids=str,
)
async def test_taken_identity_is_refused_with_its_code(
    runtime: Runtime, wish: dict[str, Any], code: str
) -> None:
    await accounts.create(
        runtime, username="alice", phone="+16505554321", email="alice@example.org"
    )

    with pytest.raises(DomainError) as refused:
        await accounts.create(runtime, **wish)

    assert refused.value.code == code


async def test_username_can_be_set_once_only(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    principal = await authentication.on_behalf_of(runtime, account.id)

    assert (await accounts.set_username(runtime, principal, "Bob_2")).username == "bob_2"
    with pytest.raises(UsernameRefused, match="username is immutable"):
        await accounts.set_username(runtime, principal, "bob_3")
    assert (await accounts.get(runtime, account.id)).username == "bob_2"


async def test_taken_username_is_not_available(runtime: Runtime) -> None:
    await accounts.create(runtime, username="alice")
    account = await accounts.create(runtime)
    principal = await authentication.on_behalf_of(runtime, account.id)

    assert not await accounts.username_available(runtime, "ALICE")
    assert await accounts.username_available(runtime, "alicia")
    with pytest.raises(UsernameRefused, match="username not available"):
        await accounts.set_username(runtime, principal, "Alice")


async def test_phone_number_cannot_become_a_username(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    principal = await authentication.on_behalf_of(runtime, account.id)

    assert not await accounts.username_available(runtime, "+16505554321")
    with pytest.raises(DomainError, match="InvalidUsername") as refused:
        await accounts.set_username(runtime, principal, "+16505554321")
    assert refused.value.code == "UNEXPECTED_CLIENT_ERROR"


async def test_two_accounts_cannot_take_one_username_at_once(runtime: Runtime) -> None:
    made = [await accounts.create(runtime) for _ in range(5)]
    principals = [await authentication.on_behalf_of(runtime, account.id) for account in made]

    outcomes = await asyncio.gather(
        *(accounts.set_username(runtime, principal, "carol") for principal in principals),
        return_exceptions=True,
    )

    assert sum(isinstance(outcome, accounts.Account) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, UsernameRefused) for outcome in outcomes) == 4


async def test_default_wallet_is_found_by_username_and_phone(runtime: Runtime) -> None:
    account = await accounts.create(runtime, username="alice", phone="+16505554321")
    btc, usd = account.wallets

    assert await accounts.default_wallet(runtime, "Alice", None) == btc
    assert await accounts.default_wallet(runtime, "alice", Currency.USD) == usd
    assert await accounts.default_wallet(runtime, "+16505554321", Currency.BTC) == btc


async def test_unknown_user_has_no_default_wallet(runtime: Runtime) -> None:
    with pytest.raises(NotFound, match="Account does not exist for username nobody"):
        await accounts.default_wallet(runtime, "nobody", None)
    with pytest.raises(NotFound):
        await accounts.default_wallet(runtime, "+16505554321", None)
    with pytest.raises(NotFound):
        await accounts.default_wallet(runtime, "not-a-name", None)


async def test_inactive_user_has_no_default_wallet(runtime: Runtime) -> None:
    account = await accounts.create(runtime, username="alice")
    async with runtime.connection() as connection:
        await connection.execute("UPDATE account SET status = 'locked' WHERE id = $1", account.id)

    with pytest.raises(InvalidInput, match="Account is inactive"):
        await accounts.default_wallet(runtime, "alice", None)


async def test_wallet_facts_are_asked_of_the_database_once(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    wallet = account.wallets[1]

    found = await wallets.find(runtime, wallet.id)

    assert found == wallets.WalletFacts(wallet.id, account.id, Currency.USD)
    assert await wallets.find(runtime, wallet.id) is found
    assert await wallets.find(runtime, WalletId(uuid4())) is None
    assert await wallets.balances(runtime, [WalletId(uuid4())]) == {}
