"""The rounds: everything is looked at in turn, whatever is wrong with what was looked at before."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from pydantic import SecretStr

from app.database import pooler
from app.database.embedded import NoServerError
from app.database.opening import DatabaseUnusableError, without_database
from app.database.pool import Pool
from app.doctor import (
    database,
    keys,
    machine,
    money,
    node,
    reach,
    replicas,
    replication,
    webhooks,
)
from app.findings import Finding, Verdict, ok, problem, warning
from app.limits.windows import StorageDownError
from app.services import known_node
from app.settings import Settings
from app.startup import database as address_of_database
from app.startup import limiter_for, open_runtime, pool_of

_CHECK_S: Final = 60.0

_log = structlog.get_logger()


async def make(settings: Settings) -> list[Finding]:
    """Look at everything; nothing is raised."""
    found = [ok("settings", _summary(settings))]
    found += await _of("disk", lambda: _now(machine.disk, settings))
    found += await _of("witness", lambda: _now(machine.remembered, settings))
    found += await _of("secrets", lambda: _now(machine.secrets, settings))
    found += await _of("backups", lambda: _now(machine.backups, settings))
    found += await _of("database", lambda: _database(settings))
    found += await _of("redis", lambda: _redis(settings))
    found += await _of("server", lambda: reach.server(settings))
    found += await _of("public URL", lambda: reach.public(settings))
    found += await _of("proxy", lambda: reach.proxies(settings))
    return found


def _summary(settings: Settings) -> str:
    number = len(settings.model_fields_set)
    return f"{number} set; the others are as they come. --json shows which."


async def _of(about: str, look: Callable[[], Awaitable[list[Finding]]]) -> list[Finding]:
    """Return what a look finds; one that fails is a finding, too."""
    try:
        async with asyncio.timeout(_CHECK_S):
            return await look()
    except Exception as error:
        _log.debug("not_examined", about=about, exc_info=True)
        text = f"This could not be looked at ({type(error).__name__})."
        return [problem(about, text, "LATCHKEY_LOG_LEVEL=debug shows where it failed.")]


async def _now(look: Callable[[Settings], list[Finding]], settings: Settings) -> list[Finding]:
    return await asyncio.to_thread(look, settings)


async def _database(settings: Settings) -> list[Finding]:
    try:
        async with address_of_database(settings, creates=False) as dsn:
            named = settings.model_copy(update={"database_url": SecretStr(dsn)})
            pool = await pool_of(settings, dsn, size=2)
            try:
                await pooler.require_none_between(pool)
                return await _with_pool(pool, named)
            finally:
                await pool.close()
    except NoServerError:
        text = f"There is none yet in {settings.data_dir.resolve()}."
        found = [warning("database", text, "`latchkey serve` makes one.")]
    except (DatabaseUnusableError, RuntimeError) as error:
        found = [problem("database", str(error))]
    return found + await _of("node", lambda: _node_alone(settings))


async def _node_alone(settings: Settings) -> list[Finding]:
    """Look at the node though there is no database."""
    pool = await without_database()
    try:
        return await node.look(pool, settings, has_schema=False)
    finally:
        await pool.close()


async def _with_pool(pool: Pool, settings: Settings) -> list[Finding]:
    found = await database.look(pool, settings)
    found += await _of("replication", lambda: replication.look(pool, settings))
    found += await _of("clock", lambda: database.clocks(pool, settings))
    found += await _of("replica", lambda: replicas.look(pool, settings))
    found += await _of("processes", lambda: database.processes(pool, settings))
    schema = await database.schema(pool)
    usable = all(one.verdict is Verdict.OK for one in schema)
    found += schema
    found += await _of("node", lambda: node.look(pool, settings, has_schema=usable))
    if usable and await _was_started(pool):
        found += await _of("money", lambda: _money(settings))
    return found


async def _was_started(pool: Pool) -> bool:
    async with pool.acquire() as connection:
        return await known_node.look(connection) is not None


async def _money(settings: Settings) -> list[Finding]:
    try:
        opening = open_runtime(settings, migrates=False, listens=False, creates=False)
        async with opening as runtime:
            looks = (money.look, webhooks.look, keys.look)
            return [finding for look in looks for finding in await look(runtime)]
    except RuntimeError as error:  # the node is another, the pepper is wrong
        return [problem("start", str(error), "No server starts so.")]


async def _redis(settings: Settings) -> list[Finding]:
    limiter = limiter_for(settings)
    try:
        if not limiter.is_shared:
            return [ok("redis", "It is not used: this process counts requests for itself.")]
        await limiter.ask()
    except StorageDownError as error:
        text = "Each process counts requests for itself, and strangers are refused."
        return [problem("redis", text, str(error))]
    finally:
        await limiter.close()
    return [ok("redis", "It answers.")]
