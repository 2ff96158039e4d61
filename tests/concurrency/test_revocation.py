"""When a change has been answered, no process honours what was before (design: keys).

Two processes are two runtimes on one database: each has its own pool, cache and listener.
"""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from uuid import uuid4

import asyncpg
import pytest

from app.database import listener as listener_module
from app.database import programs
from app.database.clock import Clock
from app.database.listener import ACK, ACK_TIMEOUT_S, CHANGED, Listener
from app.errors import Unauthenticated
from app.permissions import Scope
from app.principal import Actor, KeyId, Principal
from app.process.runtime import Runtime
from app.services import authentication
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.keys import lifecycle, rotation
from app.services.keys import registry as api_keys
from app.services.keys.lifecycle import Edit
from app.services.keys.records import ApiKey, KeyStatus
from app.services.keys.rotation import Overlap
from app.services.logins import entrance
from app.settings import Settings
from app.startup import open_runtime

HOME = "203.0.113.7"

End = Callable[[Runtime, Actor, KeyId], Awaitable[object]]


@pytest.fixture
async def here(settings: Settings) -> AsyncIterator[Runtime]:
    async with open_runtime(settings, migrates=False) as runtime:
        yield runtime


@pytest.fixture
async def there(settings: Settings, here: Runtime) -> AsyncIterator[Runtime]:
    async with open_runtime(settings, migrates=False) as runtime:
        yield runtime


@pytest.fixture
async def owner(here: Runtime) -> Principal:
    return await authentication.on_behalf_of(here, (await accounts.create(here)).id)


async def make_key(runtime: Runtime, owner: Principal) -> tuple[ApiKey, str]:
    name = f"key {uuid4()}"
    return await api_keys.create(runtime, Actor.of(owner), name=name, scopes=[Scope.READ])


async def authenticates(runtime: Runtime, secret: str) -> bool:
    try:
        await authentication.authenticate(runtime, secret, address=HOME)
    except Unauthenticated:
        return False
    return True


async def backend_of(runtime: Runtime, other: Runtime) -> int:
    """Return the process id of the server's side of a listener's connection."""
    async with other.connection() as connection:
        pid: int = await connection.fetchval(
            "SELECT pid FROM pg_stat_activity WHERE application_name = $1",
            runtime.listener.instance,
        )
    return pid


async def until(condition: Callable[[], bool]) -> None:
    """Wait for a condition, ten seconds at most."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - it is looked at from outside
            await asyncio.sleep(0.001)


@contextmanager
def stopped(pid: int) -> Iterator[None]:
    """Freeze a process while the block runs."""
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


async def test_key_revoked_here_is_refused_there_a_hundred_times(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    """K7."""
    for _ in range(100):
        key, secret = await make_key(here, owner)
        assert await authenticates(there, secret)
        assert len(there.principals) == 1

        await lifecycle.revoke(here, Actor.of(owner), key.id)

        assert not await authenticates(there, secret)
        assert not await authenticates(here, secret)


async def rotate(runtime: Runtime, actor: Actor, key_id: KeyId) -> object:
    return await rotation.rotate(runtime, actor, key_id, overlap=Overlap.NONE)


async def restrict(runtime: Runtime, actor: Actor, key_id: KeyId) -> object:
    edit = Edit(networks=["198.51.100.0/24"])
    return await lifecycle.update(runtime, actor, key_id, edit)


@pytest.mark.parametrize(
    "end", [lifecycle.suspend, lifecycle.archive, rotate, restrict, lifecycle.revoke]
)
async def test_key_that_was_ended_here_is_refused_there_when_the_call_answers(
    here: Runtime, there: Runtime, owner: Principal, end: End
) -> None:
    for _ in range(20):
        key, secret = await make_key(here, owner)
        assert await authenticates(there, secret)

        await end(here, Actor.of(owner), key.id)

        assert not await authenticates(there, secret)
        assert not await authenticates(here, secret)


async def test_rotated_secret_is_honoured_there_until_its_overlap_ends(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    """K11: what the other process remembers of the old secret has an end now, too."""
    key, old = await make_key(here, owner)
    assert await authenticates(there, old)

    overlap = Overlap.ONE_HOUR
    _, new = await rotation.rotate(here, Actor.of(owner), key.id, overlap=overlap)

    principal = await authentication.authenticate(there, old, address=HOME)
    assert principal.restrictions.expires_at is not None
    assert await authenticates(there, new)
    await rotation.cancel(here, Actor.of(owner), key.id)
    assert await authenticates(there, old)
    assert not await authenticates(there, new)


async def test_no_request_begun_after_the_answer_gets_through(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    key, secret = await make_key(here, owner)
    begun: list[float] = []
    over = asyncio.Event()

    async def hammer(runtime: Runtime) -> None:
        while not over.is_set():
            started = monotonic()
            if await authenticates(runtime, secret):
                begun.append(started)
            await asyncio.sleep(0)

    tasks = [asyncio.create_task(hammer(runtime)) for runtime in (here, there) * 10]
    await until(lambda: len(begun) >= 100)
    await lifecycle.revoke(here, Actor.of(owner), key.id)
    answered = monotonic()
    await asyncio.sleep(0.1)
    over.set()
    await asyncio.gather(*tasks)

    assert max(begun) <= answered


async def test_changes_at_once_are_all_in_force(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    made = [await make_key(here, owner) for _ in range(20)]
    for _, secret in made:
        assert await authenticates(there, secret)

    async def revoke_and_try(number: int) -> bool:
        key, secret = made[number]
        changer, tried = (here, there) if number % 2 else (there, here)
        await lifecycle.revoke(changer, Actor.of(owner), key.id)
        return await authenticates(tried, secret)

    assert await asyncio.gather(*map(revoke_and_try, range(20))) == [False] * 20


async def test_session_ended_here_is_refused_there(here: Runtime, there: Runtime) -> None:
    login = await entrance.by_phone(
        here, phone="+16505554321", code="000000", address=HOME, user_agent=None
    )
    token = login.token
    principal = await authentication.authenticate_session(there, token)

    await sessions.log_out(here, principal)

    with pytest.raises(Unauthenticated):
        await authentication.authenticate_session(there, token)


async def test_account_changed_here_is_seen_there(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    _, secret = await make_key(here, owner)
    before = await authentication.authenticate(there, secret, address=HOME)

    await accounts.set_username(here, owner, "alice")

    after = await authentication.authenticate(there, secret, address=HOME)
    assert (before.username, after.username) == (None, "alice")


async def test_holder_of_an_open_socket_is_told_before_the_revocation_is_answered(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    """A5."""
    key, secret = await make_key(here, owner)
    principal = await authentication.authenticate(there, secret, address=HOME)
    told: list[str] = []

    with there.principals.watch(principal, lambda: told.append("changed")):
        await lifecycle.revoke(here, Actor.of(owner), key.id)

        assert told == ["changed"]


async def test_process_whose_listening_connection_was_killed_does_not_use_its_cache(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    for _ in range(5):
        key, secret = await make_key(here, owner)
        assert await authenticates(there, secret)
        pid = await backend_of(there, here)
        async with here.connection() as connection:
            await connection.execute("SELECT pg_terminate_backend($1)", pid)

        await lifecycle.revoke(here, Actor.of(owner), key.id)

        assert not await authenticates(there, secret)
        await until(lambda: there.listener.healthy)


async def test_lost_connection_empties_the_cache_and_is_made_again(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    _, secret = await make_key(here, owner)
    principal = await authentication.authenticate(there, secret, address=HOME)
    told: list[str] = []
    with there.principals.watch(principal, lambda: told.append("gap")):
        pid = await backend_of(there, here)
        async with here.connection() as connection:
            await connection.execute("SELECT pg_terminate_backend($1)", pid)
        await until(lambda: not there.listener.healthy)
        assert told == ["gap"]
        assert len(there.principals) == 0
        await until(lambda: there.listener.healthy)

    assert told == ["gap", "gap"]
    assert await authenticates(there, secret)
    assert len(there.principals) == 1
    assert there.listener.instance in await here.listener.live_instances()


async def test_process_that_hangs_delays_the_answer_a_little_and_honours_nothing(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    """Its connection is silent, so it hears nothing; its lease has run out by the answer."""
    key, secret = await make_key(here, owner)
    assert await authenticates(there, secret)
    pid = await backend_of(there, here)

    with stopped(pid):
        started = monotonic()
        await lifecycle.revoke(here, Actor.of(owner), key.id)
        waited_s = monotonic() - started

        assert not there.listener.healthy
        assert not await authenticates(there, secret)
    assert waited_s < 3 * ACK_TIMEOUT_S


async def test_instance_that_never_acknowledges_cannot_hold_up_a_change(
    here: Runtime, owner: Principal, database_url: str
) -> None:
    key, secret = await make_key(here, owner)
    deaf = await asyncpg.connect(
        database_url, server_settings={"application_name": "latchkey:deaf"}
    )

    started = monotonic()
    await lifecycle.revoke(here, Actor.of(owner), key.id)

    assert monotonic() - started < 3 * ACK_TIMEOUT_S
    assert not await authenticates(here, secret)
    await deaf.close()


async def test_changer_that_does_not_listen_waits_until_nobody_can_honour_the_old_state(
    settings: Settings, there: Runtime, owner: Principal
) -> None:
    """A command-line process."""
    key, secret = await make_key(there, owner)
    assert await authenticates(there, secret)

    async with open_runtime(settings, migrates=False, listens=False) as command:
        await lifecycle.revoke(command, Actor.of(owner), key.id)

    assert not await authenticates(there, secret)


async def test_a_command_that_is_alone_waits_for_nobody(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listener_module, "ACK_TIMEOUT_S", 3_600.0)
    async with open_runtime(settings, migrates=False, listens=False) as command:
        account = await accounts.create(command)
        alone = await authentication.on_behalf_of(command, account.id)
        key, _ = await make_key(command, alone)

        async with asyncio.timeout(60):
            revoked = await lifecycle.revoke(command, Actor.of(alone), key.id)

    assert revoked.status is KeyStatus.REVOKED


@pytest.mark.parametrize("listens", [True, False])
async def test_a_command_knows_whether_another_program_lives(
    settings: Settings, *, listens: bool
) -> None:
    async with open_runtime(settings, migrates=False, listens=False) as command:
        size = command.pool.size()
        async with command.connection() as connection:
            assert not await programs.others_live(connection, ours=size)
            async with open_runtime(settings, migrates=False, listens=listens):
                assert await programs.others_live(connection, ours=size)


async def test_change_that_fails_is_not_announced(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    await accounts.set_username(here, owner, "alice")
    heard: list[object] = []
    there.listener.on_change(heard.append)

    with pytest.raises(Exception, match="immutable"):
        await accounts.set_username(here, owner, "bob")
    key, _ = await make_key(here, owner)
    await lifecycle.revoke(here, Actor.of(owner), key.id)

    assert heard == [key.id]
    assert not here.listener._acks


async def test_change_is_announced_even_when_its_maker_never_hears_of_the_commit(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    """F3: the announcement is part of the transaction."""
    key, secret = await make_key(here, owner)
    assert await authenticates(there, secret)
    heard = asyncio.Event()
    there.listener.on_change(lambda _: heard.set())

    revoking = asyncio.create_task(lifecycle.revoke(here, Actor.of(owner), key.id))
    await heard.wait()
    revoking.cancel()

    assert not await authenticates(there, secret)
    assert not await authenticates(here, secret)


async def test_garbage_on_the_channels_does_no_harm(
    here: Runtime, there: Runtime, owner: Principal
) -> None:
    key, secret = await make_key(here, owner)
    assert await authenticates(there, secret)
    async with here.connection() as connection:
        for channel in (CHANGED, ACK):
            for payload in ("", "x", "x y", f"{key.id}", f"{key.id} {key.id} {key.id}"):
                await connection.execute("SELECT pg_notify($1, $2)", channel, payload)

    assert await authenticates(there, secret)
    await lifecycle.revoke(here, Actor.of(owner), key.id)
    assert not await authenticates(there, secret)


async def test_channel_registered_late_is_heard_too(here: Runtime, there: Runtime) -> None:
    heard: asyncio.Queue[str] = asyncio.Queue()
    there.listener.on("late", heard.put_nowait)
    await there.listener.live_instances()

    here.listener.notify("late", "hello")

    async with asyncio.timeout(5):
        assert await heard.get() == "hello"


async def test_live_instances_are_those_that_listen(
    settings: Settings, here: Runtime, there: Runtime
) -> None:
    both = {here.listener.instance, there.listener.instance}
    assert await here.listener.live_instances() == both

    async with (
        open_runtime(settings, migrates=False) as third,
        open_runtime(settings, migrates=False, listens=False),
    ):
        assert await here.listener.live_instances() == both | {third.listener.instance}
    assert await here.listener.live_instances() == both


async def test_listener_waits_for_a_database_that_is_not_there_yet(database_url: str) -> None:
    absent = Listener(database_url.replace("/test_", "/absent_test_"), Clock(60.0))

    starting = asyncio.create_task(absent.start())
    await asyncio.sleep(0.3)

    assert not starting.done()
    assert not absent.healthy
    starting.cancel()
    await absent.stop()
