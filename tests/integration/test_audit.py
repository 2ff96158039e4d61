"""The audit log: written with the change it tells of, never edited, read by its owner only."""

from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from structlog.contextvars import bound_contextvars

from app.errors import DomainError, InvalidInput, LoginRefused, NotFound, UsernameRefused
from app.principal import AccountId, Actor, ActorKind, Principal
from app.process.runtime import Runtime
from app.services import audit, authentication
from app.services.accounts import admin, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Level
from app.services.audit import AuditEvent, AuditKind
from app.services.logins import entrance
from app.services.pages import PageRequest

_PHONE = "+4915112345678"


async def events(
    runtime: Runtime,
    account_id: AccountId,
    *,
    kinds: list[str] | None = None,
    subject_id: UUID | None = None,
) -> list[AuditEvent]:
    """Return an account's events, newest first."""
    request = PageRequest.of(first=100, after=None, last=None, before=None, size_max=100)
    page = await audit.page(runtime, account_id, request, kinds=kinds, subject_id=subject_id)
    return page.items


async def kinds(runtime: Runtime, account_id: AccountId, **how: Any) -> list[AuditKind]:
    return [event.kind for event in await events(runtime, account_id, **how)]


async def log_in(runtime: Runtime, code: str = "000000") -> str:
    login = await entrance.by_phone(
        runtime, phone=_PHONE, code=code, address="203.0.113.7", user_agent="Wallet/1.0"
    )
    return login.token


async def session_of(runtime: Runtime, token: str) -> Principal:
    return await authentication.authenticate_session(runtime, token)


async def test_first_login_is_an_account_and_a_session(runtime: Runtime) -> None:
    with bound_contextvars(request_id="request-1"):
        principal = await session_of(runtime, await log_in(runtime))

    session, account = await events(runtime, principal.account_id)

    assert session.kind is AuditKind.SESSION_CREATED
    assert session.subject_id == principal.session_id
    assert account.kind is AuditKind.ACCOUNT_CREATED
    assert account.subject_id is None
    assert account.after == {"phone": _PHONE}
    for event in (session, account):
        assert event.actor_kind is ActorKind.ANONYMOUS
        assert event.actor_id is None
        assert (event.ip, event.user_agent) == ("203.0.113.7", "Wallet/1.0")
        assert event.request_id == "request-1"
        assert event.before == {}


async def test_logout_is_told_once_and_by_the_session_itself(runtime: Runtime) -> None:
    principal = await session_of(runtime, await log_in(runtime))
    actor = Actor.of(principal, "2001:db8::1", "Wallet/2.0")

    await sessions.log_out(runtime, principal, actor=actor)
    await sessions.log_out(runtime, principal, actor=actor)

    (ended,) = await events(runtime, principal.account_id, kinds=["session.ended"])
    assert ended.actor_kind is ActorKind.SESSION
    assert ended.actor_id == ended.subject_id == principal.session_id
    assert (ended.ip, ended.user_agent) == ("2001:db8::1", "Wallet/2.0")


async def test_a_refused_login_leaves_no_event(runtime: Runtime) -> None:
    principal = await session_of(runtime, await log_in(runtime))
    before = await kinds(runtime, principal.account_id)

    with pytest.raises(LoginRefused):
        await log_in(runtime, code="123456")

    assert await kinds(runtime, principal.account_id) == before


async def test_choosing_a_username_is_told_if_and_only_if_it_was_chosen(runtime: Runtime) -> None:
    principal = await session_of(runtime, await log_in(runtime))

    await accounts.set_username(runtime, principal, "Alice")
    with pytest.raises(UsernameRefused):
        await accounts.set_username(runtime, principal, "alice_2")

    (chosen,) = await events(runtime, principal.account_id, kinds=["account.username_set"])
    assert (chosen.before, chosen.after) == ({"username": None}, {"username": "alice"})
    assert chosen.actor_id == principal.session_id


async def test_operator_locks_unlocks_and_sets_levels_once_each(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    for _ in range(2):
        await admin.lock(runtime, Actor.operator(), account.id, reason=" lost phone ")
    for _ in range(2):
        await admin.unlock(runtime, Actor.root("10.0.0.1", "curl"), account.id)
    for _ in range(2):
        await admin.set_level(runtime, Actor.operator(), account.id, Level.TWO)

    level, unlocked, locked, created = await events(runtime, account.id)

    assert [event.kind for event in (level, unlocked, locked, created)] == [
        "account.level_set",
        "account.unlocked",
        "account.locked",
        "account.created",
    ]
    assert locked.before == {"status": "active"}
    assert locked.after == {"status": "locked", "reason": "lost phone"}
    assert locked.actor_kind is created.actor_kind is ActorKind.OPERATOR
    assert locked.ip is None
    assert unlocked.after == {"status": "active"}
    assert (unlocked.actor_kind, unlocked.ip) == (ActorKind.ROOT, "10.0.0.1")
    assert (level.before, level.after) == ({"level": "THREE"}, {"level": "TWO"})


async def test_an_event_goes_down_with_the_change_it_tells_of(runtime: Runtime) -> None:
    account = await accounts.create(runtime)

    async def fail() -> None:
        async with runtime.connection() as connection, connection.transaction():
            await audit.record(
                connection, Actor.operator(), AuditKind.ACCOUNT_LOCKED, account_id=account.id
            )
            raise DomainError

    with pytest.raises(DomainError):
        await fail()

    assert await kinds(runtime, account.id) == ["account.created"]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit_event SET kind = 'x'",
        "DELETE FROM audit_event",
        "TRUNCATE audit_event",
        "DELETE FROM audit_event WHERE false",
    ],
)
async def test_events_cannot_be_edited_or_deleted(runtime: Runtime, sql: str) -> None:
    account = await accounts.create(runtime)

    async with runtime.connection() as connection:
        with pytest.raises(asyncpg.CheckViolationError, match="append-only"):
            await connection.execute(sql)

    assert await kinds(runtime, account.id) == ["account.created"]


async def test_a_log_is_paged_in_both_directions_without_gaps(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    for level in (Level.TWO, Level.ONE) * 3:
        await admin.set_level(runtime, Actor.operator(), account.id, level)
    everything = await events(runtime, account.id)
    assert len(everything) == 7

    def request(*, backwards: bool, cursor: str | None) -> PageRequest:
        return PageRequest(size=2, cursor=cursor, backwards=backwards)

    for backwards in (False, True):
        walked: list[AuditEvent] = []
        cursor = None
        more = True
        while more:
            page = await audit.page(
                runtime, account.id, request(backwards=backwards, cursor=cursor)
            )
            walked = page.items + walked if backwards else walked + page.items
            more = page.has_previous if backwards else page.has_next
            cursor = (page.items[0] if backwards else page.items[-1]).id.hex()
        assert walked == everything


async def test_a_log_is_filtered_by_kind_and_by_key_or_session(runtime: Runtime) -> None:
    principal = await session_of(runtime, await log_in(runtime))
    other = await session_of(runtime, await log_in(runtime))
    await accounts.set_username(runtime, principal, "alice")
    account_id = principal.account_id

    by_kind = await kinds(runtime, account_id, kinds=["session.created", "account.created"])
    of_one = await kinds(runtime, account_id, subject_id=principal.session_id)
    of_other = await kinds(runtime, account_id, subject_id=other.session_id)
    of_both_filters = await kinds(
        runtime, account_id, kinds=["session.created"], subject_id=principal.session_id
    )

    assert by_kind == ["session.created", "session.created", "account.created"]
    assert of_one == ["account.username_set", "session.created"]
    assert of_other == ["session.created"]
    assert of_both_filters == ["session.created"]
    assert await kinds(runtime, account_id, kinds=[]) == []
    assert await kinds(runtime, account_id, subject_id=uuid4()) == []


async def test_nobody_reads_the_events_of_another_account(runtime: Runtime) -> None:
    principal = await session_of(runtime, await log_in(runtime))
    stranger = await accounts.create(runtime)
    newest = (await events(runtime, principal.account_id))[0]

    assert await kinds(runtime, stranger.id) == ["account.created"]
    assert await kinds(runtime, stranger.id, subject_id=principal.session_id) == []
    request = PageRequest(size=100, cursor=newest.id.hex(), backwards=False)
    after = await audit.page(runtime, stranger.id, request)
    assert all(event.account_id == stranger.id for event in after.items)


@pytest.mark.parametrize("cursor", ["", "x", "00", "zz" * 12, "00" * 13, "é" * 24])
async def test_a_cursor_that_is_none_is_refused(runtime: Runtime, cursor: str) -> None:
    account = await accounts.create(runtime)

    with pytest.raises(InvalidInput, match="cursor"):
        await audit.page(runtime, account.id, PageRequest(size=1, cursor=cursor, backwards=False))


async def test_an_unknown_kind_is_refused_with_those_there_are(runtime: Runtime) -> None:
    account = await accounts.create(runtime)

    with pytest.raises(InvalidInput, match=r"'api_key\.stolen'.*api_key\.revoked"):
        await kinds(runtime, account.id, kinds=["api_key.stolen"])


async def test_an_account_that_is_not_there_cannot_be_locked(runtime: Runtime) -> None:
    for change in (
        admin.lock(runtime, Actor.operator(), AccountId(uuid4())),
        admin.unlock(runtime, Actor.operator(), AccountId(uuid4())),
        admin.set_level(runtime, Actor.operator(), AccountId(uuid4()), Level.ONE),
    ):
        with pytest.raises(NotFound):
            await change


async def test_a_closed_account_stays_closed(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    async with runtime.connection() as connection:
        await connection.execute("UPDATE account SET status = 'closed'")

    for change in (admin.lock, admin.unlock):
        with pytest.raises(InvalidInput, match="closed"):
            await change(runtime, Actor.operator(), account.id)


@pytest.mark.parametrize("reason", ["x" * 201, "two\nlines", "\x1b[31mred"])
async def test_a_reason_is_one_short_line(runtime: Runtime, reason: str) -> None:
    account = await accounts.create(runtime)

    with pytest.raises(InvalidInput, match="reason"):
        await admin.lock(runtime, Actor.operator(), account.id, reason=reason)

    assert (await accounts.get(runtime, account.id)).status == "active"


async def test_accounts_are_found_by_every_identity_in_any_spelling(runtime: Runtime) -> None:
    account = await accounts.create(
        runtime, username="alice", phone=_PHONE, email="Alice@Example.com"
    )
    await accounts.create(runtime, username="bob")

    for identity in (
        {"account_id": account.id},
        {"username": "ALICE"},
        {"phone": "+49 151 12345678"},
        {"email": "ALICE@example.COM"},
    ):
        assert await admin.find(runtime, **identity) == account
    for nobody in (
        {"account_id": AccountId(UUID(int=0))},
        {"username": "carol"},
        {"username": "not a username"},
        {"phone": "nonsense"},
        {"email": ""},
    ):
        assert await admin.find(runtime, **nobody) is None
    for wrong in ({}, {"username": "alice", "phone": _PHONE}):
        with pytest.raises(InvalidInput, match="one of id, username, phone and email"):
            await admin.find(runtime, **wrong)  # type: ignore[arg-type]


async def test_all_accounts_are_paged_newest_first(runtime: Runtime) -> None:
    made = [(await accounts.create(runtime)).id for _ in range(5)]
    await admin.lock(runtime, Actor.operator(), made[1])
    found = []
    cursor = None
    more = True
    while more:
        page = await admin.page(runtime, PageRequest(size=2, cursor=cursor, backwards=False))
        found += [account.id for account in page.items]
        more, cursor = page.has_next, str(page.items[-1].id)

    newer = await admin.page(runtime, PageRequest(size=9, cursor=str(made[2]), backwards=True))
    locked = await admin.page(
        runtime,
        PageRequest(size=9, cursor=None, backwards=False),
        status=accounts.AccountStatus.LOCKED,
    )

    assert found == made[::-1]
    assert [account.id for account in newer.items] == [made[4], made[3]]
    assert [account.id for account in locked.items] == [made[1]]
    with pytest.raises(InvalidInput, match="cursor"):
        await admin.page(runtime, PageRequest(size=1, cursor="x", backwards=False))


async def test_an_actor_is_what_its_credential_makes_it(runtime: Runtime) -> None:
    account = await accounts.create(runtime)
    owner = await authentication.on_behalf_of(runtime, account.id)

    assert Actor.of(None).kind is ActorKind.ANONYMOUS
    assert Actor.of(owner).kind is ActorKind.OPERATOR
    assert Actor.root("::1", principal=owner).id is None
    principal = await session_of(runtime, await log_in(runtime))
    assert Actor.of(principal).id == principal.session_id
