"""One-time codes: what opens, what does not, and that nobody learns who is known."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import pytest
from asyncpg.connection import LoggedQuery

from app.errors import InvalidInput, LoginRefused, RateLimited
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.logins import codes, delivery, entrance
from app.services.logins.codes import Channel, CodeId, Purpose
from app.settings import Settings
from app.startup import open_runtime

EMAIL = "alice@example.org"
PHONE = "+16505550142"
HOME = "203.0.113.7"


@pytest.fixture
async def alice(runtime: Runtime) -> Account:
    """An account that was made with an email address."""
    return await accounts.create(runtime, username="alice", email=EMAIL)


async def ask(runtime: Runtime, email: str = EMAIL, address: str = HOME) -> CodeId:
    return await entrance.ask_code(runtime, Channel.EMAIL, email, address=address)


async def give(runtime: Runtime, code_id: CodeId, code: str, address: str = HOME) -> str:
    login = await entrance.by_email(
        runtime, code_id=code_id, code=code, address=address, user_agent="test"
    )
    return login.token


def wrong(runtime: Runtime, code_id: CodeId) -> Iterator[str]:
    """Yield codes that are not the one."""
    right = codes.code_of(runtime, code_id)
    return (f"{number:06}" for number in range(1_000_000) if f"{number:06}" != right)


async def test_the_code_that_was_sent_opens_the_account_once(
    runtime: Runtime, alice: Account
) -> None:
    code_id = await ask(runtime, "Alice@Example.org")
    (letter,) = await delivery.outbox(runtime)
    code = codes.code_of(runtime, code_id)

    token = await give(runtime, code_id, code)

    assert letter.to == EMAIL
    assert code in letter.text
    principal = await authentication.authenticate_session(runtime, token)
    assert principal.account_id == alice.id
    with pytest.raises(LoginRefused):
        await give(runtime, code_id, code)


@pytest.mark.usefixtures("alice")
async def test_a_code_shown_twice_at_once_opens_one_session(runtime: Runtime) -> None:
    code_id = await ask(runtime)
    code = codes.code_of(runtime, code_id)

    outcomes = await asyncio.gather(
        *(give(runtime, code_id, code) for _ in range(5)), return_exceptions=True
    )

    assert sum(isinstance(one, str) for one in outcomes) == 1
    assert sum(isinstance(one, LoginRefused) for one in outcomes) == 4


@pytest.mark.usefixtures("alice")
async def test_a_code_is_void_after_so_many_guesses_wherever_they_come_from(
    runtime: Runtime,
) -> None:
    code_id = await ask(runtime)
    guesses = wrong(runtime, code_id)
    for number in range(runtime.settings.code_attempts_max):
        with pytest.raises(LoginRefused):
            await give(runtime, code_id, next(guesses), address=f"198.51.100.{number}")

    with pytest.raises(LoginRefused):
        await give(runtime, code_id, codes.code_of(runtime, code_id))


@pytest.mark.usefixtures("alice")
async def test_guesses_made_at_once_are_counted(runtime: Runtime) -> None:
    code_id = await ask(runtime)
    guesses = wrong(runtime, code_id)

    outcomes = await asyncio.gather(
        *(give(runtime, code_id, next(guesses)) for _ in range(20)), return_exceptions=True
    )

    assert all(isinstance(one, LoginRefused) for one in outcomes)
    assert await runtime.pool.fetchval("SELECT attempts FROM login_code") == 5
    with pytest.raises(LoginRefused):
        await give(runtime, code_id, codes.code_of(runtime, code_id))


@pytest.mark.usefixtures("alice")
async def test_an_expired_code_opens_nothing(runtime: Runtime) -> None:
    code_id = await ask(runtime)
    await runtime.pool.execute("UPDATE login_code SET expires_at = now()")

    with pytest.raises(LoginRefused):
        await give(runtime, code_id, codes.code_of(runtime, code_id))


@pytest.mark.usefixtures("alice")
async def test_an_unknown_address_gets_an_id_and_no_mail(runtime: Runtime) -> None:
    code_id = await ask(runtime, "nobody@example.org")

    assert await delivery.outbox(runtime) == []
    with pytest.raises(LoginRefused):
        await give(runtime, code_id, codes.code_of(runtime, code_id))


async def test_an_address_that_was_only_claimed_opens_nothing(
    runtime: Runtime, alice: Account
) -> None:
    await runtime.pool.execute("UPDATE account SET email_verified = false")
    code_id = await ask(runtime)

    assert await delivery.outbox(runtime) == []
    with pytest.raises(LoginRefused):
        await give(runtime, code_id, codes.code_of(runtime, code_id))
    assert alice.email_verified


@pytest.mark.parametrize(
    "email",
    [
        *("", "a", "a@", "@b.c", "a b@c.d", "a@b\0.c", "a,b@c.d", "ä@b.c", "a@b.c\n"),
        *("a@b.c\r\nBcc: v@b.c", "=?utf-8?q?a=0d=0abcc=3av=40b.c?=@b.c", "a.=?utf-8?q?=0a?=@b.c"),
    ],
)
async def test_what_is_no_address_is_refused(runtime: Runtime, email: str) -> None:
    with pytest.raises(InvalidInput, match="Email is not a valid email address"):
        await ask(runtime, email)


class Statements:
    """What was sent to the database."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def log(self, query: LoggedQuery) -> None:
        self.sent.append(str(query.query))


@dataclass(frozen=True, slots=True)
class Watched:
    runtime: Runtime
    statements: Statements

    async def work(self, done: Any) -> list[str]:
        """Return the statements that something takes, refused or not."""
        await asyncio.sleep(0)
        self.statements.sent.clear()
        await asyncio.gather(done, return_exceptions=True)
        await asyncio.sleep(0)
        return list(self.statements.sent)


@pytest.fixture
async def watched(settings: Settings) -> AsyncIterator[Watched]:
    """A runtime with one connection, which tells what is sent over it."""
    limited = settings.model_copy(update={"pool_size": 1, "rate_limits": "on"})
    async with open_runtime(limited, migrates=False, listens=False) as opened:
        statements = Statements()
        async with opened.connection() as connection:
            connection.add_query_logger(statements.log)
        yield Watched(opened, statements)


async def test_asking_for_a_code_is_the_same_work_for_known_and_unknown(watched: Watched) -> None:
    await accounts.create(watched.runtime, email=EMAIL)

    known = await watched.work(ask(watched.runtime, EMAIL))
    unknown = await watched.work(ask(watched.runtime, "nobody@example.org"))

    assert known == unknown
    assert len(known) == 3


async def test_a_wrong_code_is_the_same_work_for_known_and_unknown(watched: Watched) -> None:
    await accounts.create(watched.runtime, email=EMAIL)
    known, unknown = await ask(watched.runtime), await ask(watched.runtime, "nobody@example.org")
    runtime = watched.runtime

    work = [
        await watched.work(give(runtime, code_id, next(wrong(runtime, code_id))))
        for code_id in (known, unknown, CodeId(uuid4()))
    ]

    assert work[0] == work[1] == work[2]
    assert len(work[0]) == 4


async def test_a_wrong_password_is_the_same_work_for_known_and_unknown(watched: Watched) -> None:
    runtime = watched.runtime
    await accounts.create(runtime, username="alice", password="correct horse")

    work = [
        await watched.work(
            entrance.by_password(
                runtime, who=who, password="wrong horse", address=HOME, user_agent=None
            )
        )
        for who in ("alice", "nobody")
    ]

    assert work[0] == work[1]


@pytest.fixture
async def limited(settings: Settings) -> AsyncIterator[Runtime]:
    small = {"rate_limits": "on", "codes_per_recipient_hour": 2, "codes_per_address_hour": 4}
    async with open_runtime(settings.model_copy(update=small), migrates=False) as opened:
        yield opened


async def test_codes_are_limited_by_recipient_known_or_not_and_by_address(limited: Runtime) -> None:
    await accounts.create(limited, email=EMAIL)
    for email in (EMAIL, "nobody@example.org"):
        await ask(limited, email)
        await ask(limited, email)
        with pytest.raises(RateLimited, match="for one recipient: at most 2 per hour"):
            await ask(limited, email, address="198.51.100.1")

    with pytest.raises(RateLimited, match="from one address: at most 4 per hour"):
        await ask(limited, "third@example.org")
    assert await ask(limited, "third@example.org", address="198.51.100.1")


async def test_strangers_who_ask_for_codes_do_not_keep_the_owner_from_hers(
    limited: Runtime,
) -> None:
    await accounts.create(limited, email=EMAIL)
    first = await ask(limited, address=HOME)
    await give(limited, first, codes.code_of(limited, first), address=HOME)
    # Her own first one counted as a stranger's: she had not been there yet.
    await ask(limited, address="198.51.100.1")
    with pytest.raises(RateLimited):
        await ask(limited, address="198.51.100.1")

    assert await ask(limited, address=HOME)


async def test_a_phone_logs_in_with_the_last_code_sent_to_it(runtime: Runtime) -> None:
    settings = runtime.settings.model_copy(
        update={"node": "lnd", "sms_gateway_url": "http://127.0.0.1:9/"}
    )
    real = replace(runtime, settings=settings)

    async def log_in(code: str) -> str:
        login = await entrance.by_phone(real, phone=PHONE, code=code, address=HOME, user_agent=None)
        return login.token

    first = await entrance.ask_code(real, Channel.SMS, PHONE, address=HOME)
    last = await entrance.ask_code(real, Channel.WHATSAPP, PHONE, address=HOME)
    for code in ("000000", codes.code_of(real, first)):
        with pytest.raises(LoginRefused):
            await log_in(code)

    token = await log_in(codes.code_of(real, last))

    principal = await authentication.authenticate_session(runtime, token)
    assert (await accounts.get(runtime, principal.account_id)).phone == PHONE
    with pytest.raises(LoginRefused):
        await log_in(codes.code_of(real, last))


async def test_a_code_for_a_registration_logs_nobody_in(runtime: Runtime, alice: Account) -> None:
    code_id = await codes.issue(runtime, Channel.EMAIL, EMAIL, account_id=alice.id)

    with pytest.raises(LoginRefused):
        await give(runtime, code_id, codes.code_of(runtime, code_id))


async def test_a_code_is_good_for_what_it_was_sent_for_and_for_nobody_else(
    runtime: Runtime, alice: Account
) -> None:
    bob = await accounts.create(runtime, username="bob")
    login = await codes.issue(runtime, Channel.EMAIL, EMAIL)
    registration = await codes.issue(runtime, Channel.EMAIL, EMAIL, account_id=alice.id)
    sign_up = await codes.issue(runtime, Channel.EMAIL, EMAIL, purpose=Purpose.SIGN_UP)

    async def opens(code_id: CodeId, **wish: Any) -> bool:
        code = codes.code_of(runtime, code_id)
        return await codes.match(runtime, code, code_id=code_id, **wish) == code_id

    assert not await opens(login, account_id=alice.id)
    assert not await opens(login, purpose=Purpose.SIGN_UP)
    assert not await opens(registration)
    assert not await opens(registration, account_id=bob.id)
    assert not await opens(sign_up)
    assert await opens(login)
    assert await opens(registration, account_id=alice.id)
    assert await opens(sign_up, purpose=Purpose.SIGN_UP)


async def test_codes_are_nowhere_in_the_database(runtime: Runtime, alice: Account) -> None:
    code_id = await ask(runtime)
    await delivery.deliver(runtime)

    row = await runtime.pool.fetchrow("SELECT * FROM login_code")

    assert row is not None
    stored = {name: str(value) for name, value in row.items() if name != "id"}
    assert not any(codes.code_of(runtime, code_id) in value for value in stored.values())
    assert alice.email in stored.values()


async def test_old_codes_are_deleted(runtime: Runtime) -> None:
    await ask(runtime)
    await codes.prune(runtime)
    assert await runtime.pool.fetchval("SELECT count(*) FROM login_code") == 1

    await runtime.pool.execute("UPDATE login_code SET expires_at = now() - interval '25 hours'")
    await codes.prune(runtime)

    assert await runtime.pool.fetchval("SELECT count(*) FROM login_code") == 0
