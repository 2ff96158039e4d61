"""Rate-limit windows that several processes share: in Redis or Valkey, through `limits`."""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from math import ceil
from time import monotonic
from typing import Final

import structlog
from redis.crc import key_slot
from redis.exceptions import NoScriptError

from app.limits.clients import FAILURES, RedisClient, reason
from app.limits.script import COUNT
from app.limits.windows import Claim, Limit, Quota, StorageDownError, Tally

_ANSWER_TIMEOUT_S = 0.5
_DEADLINE_S = 1.0
#: After a failure Redis is left alone for so long: requests must not queue up behind timeouts.
_REST_S = 1.0
_CONNECTIONS_MAX = 16
_PREFIX: Final = "latchkey"
_DIGEST: Final = hashlib.sha1(COUNT.encode(), usedforsecurity=False).hexdigest()
#: What is counted to see whether anything can be.
_PROBE: Final = Limit("probe", 1_000_000, 1, closed_when_down=False)

_log = structlog.get_logger()


class SharedWindows:
    """Hits in Redis or Valkey: one server, a cluster, or the master that sentinels name."""

    def __init__(self, url: str) -> None:
        """`url` is what the settings let pass. Raises what the clients raise for the rest."""
        self._redis = RedisClient(
            url, answer_s=_ANSWER_TIMEOUT_S, wait_s=_DEADLINE_S, connections_max=_CONNECTIONS_MAX
        )
        self._client = self._redis.commands
        self._rest_until = 0.0

    async def take(self, claims: Sequence[Claim]) -> Tally:
        async with self._answering():
            return await self._counted(claims, takes=True)

    async def look(self, claims: Sequence[Claim]) -> Tally:
        async with self._answering():
            return await self._counted(claims, takes=False)

    async def clear(self, limit: Limit, key: str) -> None:
        async with self._answering():
            await self._client.delete(_name(Claim(limit, key)))

    async def ask(self) -> None:
        """Ask whether it answers, and counts for us. Raises `StorageDownError`, which says why."""
        try:
            async with asyncio.timeout(_DEADLINE_S):
                await self._redis.require_fit()
                await self._counted([Claim(_PROBE, "")], takes=True)
        except FAILURES as error:
            raise StorageDownError(reason(error)) from error

    async def close(self) -> None:
        await self._redis.close()

    async def _counted(self, claims: Sequence[Claim], *, takes: bool) -> Tally:
        groups = _by_place(claims) if self._redis.is_cluster else [claims]
        if takes and len(groups) > 1:
            # No script reaches two servers: hitting one after the other would use up the first
            # when the second refuses.
            counted = await self._counted(claims, takes=False)
            if counted.refusal is not None:
                return counted
        found: dict[Claim, Quota] = {}
        refusal = None
        for group in groups:
            counted = await self._ask_script(group, takes=takes)
            found.update(zip(group, counted.quotas, strict=True))
            refusal = refusal or counted.refusal
        return Tally(tuple(found[claim] for claim in claims), refusal)

    async def _ask_script(self, claims: Sequence[Claim], *, takes: bool) -> Tally:
        keys = [_name(claim) for claim in claims]
        numbers = [
            number for limit, _, cost in claims for number in (limit.window_s, limit.amount, cost)
        ]
        asked = (len(keys), *keys, int(takes), *numbers)
        try:
            answer = await self._client.evalsha(_DIGEST, *asked)
        except NoScriptError:  # the first time, and after a restart or SCRIPT FLUSH
            answer = await self._client.eval(COUNT, *asked)
        refused, left, waits_us = answer[0], answer[1::2], answer[2::2]
        quotas = tuple(
            Quota(claim.limit, remaining, ceil(wait_us / 1_000_000))
            for claim, remaining, wait_us in zip(claims, left, waits_us, strict=True)
        )
        return Tally(quotas, quotas[refused - 1] if refused else None)

    @asynccontextmanager
    async def _answering(self) -> AsyncIterator[None]:
        """Bound the time a question takes, and ask none for a while after a failure."""
        if monotonic() < self._rest_until:
            raise StorageDownError
        try:
            async with asyncio.timeout(_DEADLINE_S):
                yield
        except FAILURES as error:
            self._rest_until = monotonic() + _REST_S
            _log.warning("rate_limit_storage_down", error=type(error).__name__, why=reason(error))
            raise StorageDownError from error


def _name(claim: Claim) -> str:
    return f"{_PREFIX}/{claim.limit.name}/{claim.limit.window_s}/{claim.key}"


def _by_place(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return claims together that a cluster surely has in one place."""
    groups: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[key_slot(_name(claim).encode())].append(claim)
    return list(groups.values())
