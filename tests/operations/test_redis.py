"""Rate limits in a cluster of Redis, behind sentinels, and what is said when Redis is wrong."""

import asyncio
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from pydantic import SecretStr

from app.doctor import rounds
from app.errors import Unavailable
from app.findings import Finding, Verdict
from app.limits.limiter import Limiter
from app.limits.shared import SharedWindows
from app.limits.shared_seen import SharedSeen
from app.limits.windows import Limit, StorageDownError
from app.settings import Settings
from tests.hosts import tls_of
from tests.operations.redis_servers import RedisServer, alone, cluster, sentinels, started
from tests.operations.tools import until

_ACL = Path(__file__).parents[2] / "deploy/redis/latchkey.acl"

ANONYMOUS = Limit("anonymous", 5, 600, closed_when_down=True)
KNOWN = Limit("known", 5, 600, closed_when_down=False)


async def test_a_cluster_that_loses_a_master_leaves_limits_neither_open_nor_closed(
    tmp_path: Path,
) -> None:
    async with cluster(tmp_path) as servers:
        url = "redis+cluster://" + ",".join(server.place for server in servers)
        master = await _owner_of(servers, "latchkey/known/600/{key}")
        await _lost(url, master, key="{key}")


async def test_sentinels_lead_to_the_new_master(tmp_path: Path) -> None:
    async with sentinels(tmp_path) as watched:
        await _lost(watched.url(), watched.master, key="key")
        wrong = Limiter(SharedWindows(watched.url("nobody")))
        with pytest.raises(StorageDownError, match="No sentinel knows a master"):
            await wrong.ask()
        await wrong.close()


async def _lost(url: str, master: RedisServer, key: str) -> None:
    """Count from two processes; kill the master that does; count until another one does."""
    here, there = Limiter(SharedWindows(url)), Limiter(SharedWindows(url))
    await here.ask()
    seen = SharedSeen(url)
    assert await seen.first("a", keep_s=60, age_s=-5)
    for number in range(4):
        assert await (here, there)[number % 2].hit((KNOWN, key)) is None

    await _replicated(master)  # a master tells its replicas after it has answered
    await master.kill()
    outcomes: Counter[str] = Counter()
    strangers: Counter[str] = Counter()

    async def is_over() -> bool:
        outcomes["refused" if await here.hit((KNOWN, key)) else "allowed"] += 1
        try:
            await here.hit((ANONYMOUS, key))
        except Unavailable:
            strangers["unavailable"] += 1
        else:
            strangers["counted"] += 1
        return strangers["unavailable"] > 0 and strangers["counted"] > 0

    await until(is_over, "limits that are counted together again")
    alone, refused = (dict(here.storage_failures.items())[one,] for one in ("alone", "refused"))
    assert alone > 0
    assert refused == strangers["unavailable"]
    # One was left of the shared window, and this process has one of its own for the meantime.
    assert outcomes["allowed"] <= KNOWN.amount + 1
    found = [await (here, there)[n % 2].hit((ANONYMOUS, f"{key} of both")) for n in range(6)]
    assert [one is None for one in found] == [True] * 5 + [False], "counted together again"
    assert not await _within_patience(lambda: seen.first("a", keep_s=60, age_s=-5))
    for one in (here, there, seen):
        await one.close()


async def _replicated(master: RedisServer) -> None:
    """Wait until the replicas of a master have what it has now."""

    protected = "--requirepass" in master.options
    words = ("--no-auth-warning", "-a", "secret") if protected else ()

    async def offsets() -> tuple[int, list[int]]:
        told = await master.ask(*words, "info", "replication")
        (own,) = re.findall(r"master_repl_offset:(\d+)", told)
        return int(own), [int(one) for one in re.findall(r"slave\d+:.*offset=(\d+)", told)]

    wanted, _ = await offsets()

    async def have_it() -> bool:
        _, have = await offsets()
        return bool(have) and min(have) >= wanted

    await until(have_it, "replicas that have what their master has")


async def _within_patience(ask: Callable[[], Awaitable[bool]]) -> bool:
    answers: list[bool] = []

    async def answered() -> bool:
        try:
            answers.append(await ask())
        except StorageDownError:
            return False
        return True

    await until(answered, "an answer about a nonce")
    return answers[0]


async def _owner_of(servers: list[RedisServer], key: str) -> RedisServer:
    slot = int(re.findall(r"\d+", await servers[0].ask("cluster", "keyslot", key))[0])
    for line in (await servers[0].ask("cluster", "nodes")).splitlines():
        for first, last in re.findall(r" (\d+)-(\d+)(?= |$)", line):
            if int(first) <= slot <= int(last):
                port = int(line.split()[1].partition("@")[0].rpartition(":")[2])
                return next(one for one in servers if one.port == port)
    raise AssertionError("nobody has the slot")


async def _said(url: str) -> Finding:
    found = await rounds._redis(Settings(redis_url=SecretStr(url)))
    assert "secret" not in str(found)
    return found[0]


async def _is_said(url: str, says: str) -> None:
    """Wait until something is said: on a busy machine a good server may seem to be silent."""
    found: list[Finding] = []

    async def is_said() -> bool:
        found[:] = [await _said(url)]
        return found[0].verdict is Verdict.PROBLEM and says in found[0].mend

    try:
        await until(is_said, says)
    except AssertionError as error:
        raise AssertionError(f"{error}; said of {url} was {found}") from None


async def test_doctor_says_what_is_wrong_with_redis(tmp_path: Path) -> None:
    tls_of("localhost", tmp_path)
    certificate, key = tmp_path / "localhost.crt", tmp_path / "localhost.key"
    secured = RedisServer(tmp_path / "tls")
    secured.options = (
        *("--tls-port", str(secured.port), "--tls-auth-clients", "no"),
        *("--tls-cert-file", str(certificate), "--tls-key-file", str(key)),
        *("--tls-ca-cert-file", str(certificate), "--port", "0"),
    )
    user = ("--user", *["latchkey", "on", ">secret", "~latchkey/*", "+eval", "+evalsha", "+ping"])
    async with (
        started(secured),
        alone(tmp_path / "open") as plain,
        alone(tmp_path / "locked", "--requirepass", "secret", *user) as locked,
        alone(tmp_path / "cluster", "--cluster-enabled", "yes") as node,
        alone(tmp_path / "r", "--replicaof", "127.0.0.1", str(plain.port)) as replica,
    ):
        known = f"rediss://localhost:{secured.port}"
        for url, says in (
            (known, "?ssl_ca_certs="),
            (f"redis://localhost:{secured.port}", "rediss:// is for a port with TLS"),
            (f"redis://:secret1@{locked.place}", "refuses the user or the password"),
            (f"redis://{locked.place}", "or wants one"),
            (f"redis://latchkey:secret@{locked.place}", "Its user may not do what is needed"),
            (f"rediss://{plain.place}", "rediss:// is for a port with TLS"),
            (f"redis+cluster://{plain.place}", "It is no cluster"),
            (f"redis://{node.place}", "of a cluster"),
            (f"redis+cluster://{node.place}", "does not serve all of its slots"),
            ("redis://127.0.0.1:1", "does not answer"),
        ):
            await _is_said(url, says)
        assert (await _said(f"{known}?ssl_ca_certs={certificate}")).verdict is Verdict.OK
        assert (await _said(f"redis://:secret@{locked.place}")).verdict is Verdict.OK
        assert (await _said(f"redis://{plain.place}")).verdict is Verdict.OK
        await _is_said(f"redis://{replica.place}", "It is a replica")
        await plain.ask("config", "set", "maxmemory", "1")
        await _is_said(f"redis://{plain.place}", "Its memory is full")


async def test_a_user_with_few_rights_is_enough(tmp_path: Path) -> None:
    async with alone(tmp_path, "--aclfile", str(_ACL)) as server:
        url = f"redis://latchkey:change-me@{server.place}"
        limiter, seen = Limiter(SharedWindows(url)), SharedSeen(url)
        await _within_patience(lambda: seen.first("a", keep_s=60, age_s=-5))
        assert not await _within_patience(lambda: seen.first("a", keep_s=60, age_s=-5))

        async def counts() -> bool:
            try:
                await limiter.ask()
            except StorageDownError:
                return False
            before = sum(dict(limiter.storage_failures.items()).values())
            await limiter.hit((KNOWN, "a"))
            await limiter.clear(KNOWN, "a")
            return sum(dict(limiter.storage_failures.items()).values()) == before

        await until(counts, "a count in Redis")
        await limiter.close()
        await seen.close()


async def test_a_redis_that_is_too_old_is_named(tmp_path: Path) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while words := await _command(reader):
            info = b"# Server\r\nredis_version:5.0.14\r\n"
            said = b"$%d\r\n%s\r\n" % (len(info), info) if words[0] == b"INFO" else b"+OK\r\n"
            writer.write(said)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await _is_said(f"redis://127.0.0.1:{port}", "It is Redis 5.0.14; 6.2 or newer is needed.")
    server.close()


async def _command(reader: asyncio.StreamReader) -> list[bytes]:
    first = await reader.readline()
    words = []
    for _ in range(int(first[1:] or 0)):
        length = int((await reader.readline())[1:])
        words.append((await reader.readexactly(length + 2))[:-2].upper())
    return words
