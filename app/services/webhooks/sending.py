"""Sends what waits for endpoints: a bounded number of tasks, whatever the number of endpoints.

    claim ─▶ a task an endpoint ─▶ post one after another ─▶ record each ─▶ give it back

An endpoint that hangs keeps its task for one time limit and then rests. Of the tasks a share is for
those whose last try came through, and no account has more than a few, of others fewer still:
however many endpoints hang, those that answer are served, and so are new ones of other accounts.
Endpoints of invoices share a few, whatever their account: strangers chose them. What an answer
means is decided in `meaning`, a pure function.
"""

import asyncio
import random
from collections import Counter
from datetime import datetime
from enum import Enum, auto
from functools import partial
from http import HTTPStatus
from time import monotonic
from typing import Final

import asyncpg
import structlog

from app import tasks
from app.database.pool import CONNECTION_ERRORS
from app.errors import Unavailable
from app.outbound.client import Line, OutboundClient, OutboundError, PostAnswer
from app.phrases import Phrase
from app.process.runtime import Runtime
from app.services import webhook_endpoints, webhook_urls
from app.services.webhooks import backoff, deliveries, signing
from app.services.webhooks.deliveries import (
    BATCH,
    HEAD_CHARS_MAX,
    LEASE_S,
    Busy,
    Lease,
    Pending,
    Tried,
    TurnHealth,
)
from app.settings import Settings

#: Tasks at once; so many of them for endpoints that have not answered lately; so many an account,
#: of these so many for endpoints that have not answered lately; so many for those of invoices.
SLOTS: Final = 32
SLOTS_UNPROVEN: Final = 8
SLOTS_OF_ACCOUNT: Final = 8
SLOTS_OF_ACCOUNT_UNPROVEN: Final = 2
SLOTS_OF_INVOICES: Final = 2
#: A try takes no longer than this, all in all.
TIMEOUT_S: Final = 15.0

#: A turn ends after this, and what is under way then in the time of a try: before the lease does.
_TURN_S: Final = LEASE_S / 2
#: Whoever takes longer to answer lets others go first.
_SLOW_S: Final = 5.0
_CLAIMED_AT_ONCE: Final = 8
_LOOK_EVERY_S: Final = 1.0
#: So much of the answer is read; what is kept is less.
_ANSWER_BYTES_MAX: Final = 262_144
#: Requests need the database, too.
_CONNECTIONS: Final = 3
#: After so long without a success nothing is sent any more.
_GIVEN_UP_AFTER_S: Final = 5 * backoff.DAY_S
#: It is there, and busy or restarting: what waits is better sent later, and in order.
_BUSY: Final = frozenset({429, 502, 503, 504})

_log = structlog.get_logger()


class Meaning(Enum):
    """What an answer means: taken, this message refused, nobody there, nobody there for ever."""

    DELIVERED = auto()
    REFUSED = auto()
    AWAY = auto()
    GONE = auto()


def meaning(answer: PostAnswer | None) -> Meaning:
    """Judge an answer; None stands for none."""
    if answer is None:
        return Meaning.AWAY
    if HTTPStatus.OK <= answer.status < HTTPStatus.MULTIPLE_CHOICES:
        return Meaning.DELIVERED
    if answer.status == HTTPStatus.GONE:
        return Meaning.GONE
    is_busy = answer.status in _BUSY or answer.retry_after is not None
    return Meaning.AWAY if is_busy else Meaning.REFUSED


def reason(status: int) -> Phrase:
    """Say what is wrong with an answer that takes nothing."""
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST:
        return Phrase(
            "It answered %(status)s: it refers to another place, which is not followed.",
            status=status,
        )
    if status == HTTPStatus.GONE:
        return Phrase("It answered 410: it wants nothing any more.")
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        return Phrase("It answered %(status)s.", status=status)
    return Phrase("It answered %(status)s (%(phrase)s).", status=status, phrase=phrase)


class Sender:
    """Sends to endpoints until it is cancelled, or until nothing is due."""

    def __init__(self, runtime: Runtime, client: OutboundClient) -> None:
        self._runtime = runtime
        self._client = client
        self._turns: dict[asyncio.Task[None], Lease] = {}
        self._connections = asyncio.Semaphore(_CONNECTIONS)
        #: Set when there may be something to send.
        self.wake = asyncio.Event()

    async def run(self) -> None:
        """Send what becomes due, until cancelled; what is under way then is given back."""
        try:
            while True:
                self.wake.clear()
                try:
                    await self._begin()
                except (Unavailable, *CONNECTION_ERRORS, asyncpg.PostgresError) as error:
                    if tasks.is_ending():
                        raise
                    _log.warning("webhooks_not_claimed", error=type(error).__name__)
                await self._wait(_LOOK_EVERY_S)
        finally:
            await self._stop()

    async def drain(self) -> None:
        """Send all that is due now, and what becomes due meanwhile."""
        try:
            while await self._begin() or self._turns:
                if self._turns:
                    await asyncio.wait(self._turns, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self._stop()

    async def _wait(self, most_s: float) -> None:
        """Wait until there may be something to begin."""
        try:
            async with asyncio.timeout(most_s):
                await self.wake.wait()
        except TimeoutError:
            pass

    async def _begin(self) -> int:
        """Begin turns as long as something is due and there is room; return how many."""
        begun = 0
        while (room := SLOTS - len(self._turns)) > 0:
            unproven = sum(not lease.has_answered for lease in self._turns.values())
            for_any = min(room, SLOTS_UNPROVEN - unproven)
            most = min(for_any if for_any > 0 else room, _CLAIMED_AT_ONCE)
            async with self._connections:
                leases = await deliveries.claim(
                    self._runtime,
                    most,
                    only_answering=for_any <= 0,
                    busy=self._busy(),
                )
            kept = [lease for lease in leases if self._begin_turn(lease)]
            if len(kept) < len(leases):
                surplus = [lease for lease in leases if lease not in kept]
                async with self._connections:
                    await deliveries.give_back(self._runtime, surplus)
            begun += len(kept)
            if len(leases) < most:
                break
        return begun

    def _begin_turn(self, lease: Lease) -> bool:
        """Begin a turn, unless there are as many of the like as there may be."""
        busy, of = self._busy(), lease.endpoint
        if busy.invoices if of.payment_hash is not None else of.account_id in busy.accounts:
            return False
        if of.payment_hash is None and not lease.has_answered and of.account_id in busy.unproven:
            return False
        turn = asyncio.create_task(self._turn(lease), name="send_webhooks_turn")
        self._turns[turn] = lease
        turn.add_done_callback(self._ended)
        return True

    def _busy(self) -> Busy:
        of_accounts = [one for one in self._turns.values() if one.endpoint.payment_hash is None]
        all_ = Counter(one.endpoint.account_id for one in of_accounts)
        unproven = Counter(one.endpoint.account_id for one in of_accounts if not one.has_answered)
        return Busy(
            accounts=[id_ for id_, count in all_.items() if count >= SLOTS_OF_ACCOUNT],
            unproven=[id_ for id_, count in unproven.items() if count >= SLOTS_OF_ACCOUNT_UNPROVEN],
            invoices=len(self._turns) - len(of_accounts) >= SLOTS_OF_INVOICES,
        )

    def _ended(self, turn: asyncio.Task[None]) -> None:
        lease = self._turns.pop(turn)
        self.wake.set()
        if not turn.cancelled() and (error := turn.exception()) is not None:
            # Its lease runs out, and then it is tried again.
            _log.warning(
                "webhook_turn_failed",
                endpoint=lease.endpoint.id,
                error=type(error).__name__,
                exc_info=None if isinstance(error, Unavailable) else error,
            )

    async def _stop(self) -> None:
        leases = list(self._turns.values())
        if not leases:
            return
        await tasks.end(list(self._turns), timeout_s=1.0)
        await deliveries.give_back(self._runtime, leases)

    async def _turn(self, lease: Lease) -> None:
        """Send to an endpoint what is due, as long as it answers and its turn lasts."""
        health = TurnHealth(lease.endpoint.failures)
        has_more = await self._send_all(lease, health)
        async with self._connections:
            if health.gone is not None:
                await deliveries.disable(self._runtime, lease, health, health.gone)
            elif lease.is_held:
                await deliveries.hold(self._runtime, lease)
            else:
                await deliveries.finish(self._runtime, lease, health, has_more=has_more)

    async def _send_all(self, lease: Lease, health: TurnHealth) -> bool:
        """Return whether there is more to send at once."""
        ends_at, batch = monotonic() + _TURN_S, lease.first
        async with self._client.line(lease.endpoint.url) as line:
            while True:
                for pending in batch:
                    began = monotonic()
                    is_mine = await self._send(line, lease, pending, health)
                    if not is_mine or health.rest_s is not None or health.gone is not None:
                        return False
                    ended = monotonic()
                    if ended >= ends_at or ended - began >= _SLOW_S:
                        return True
                if len(batch) < BATCH:
                    return False
                async with self._connections:
                    found = await deliveries.due(self._runtime, [lease.endpoint.id])
                batch = tuple(found.get(lease.endpoint.id, ()))

    async def _send(self, line: Line, lease: Lease, pending: Pending, health: TurnHealth) -> bool:
        """Send one thing and write down how that went; False if it was not ours any more."""
        began, answer, error = monotonic(), None, None
        body = pending.body.encode()
        try:
            answer = await line.post(
                body, self._headers(lease, pending, body), body_bytes_max=_ANSWER_BYTES_MAX
            )
        except OutboundError as failure:
            error = str(failure)
        latency_ms = round((monotonic() - began) * 1_000)
        meant = meaning(answer)
        if answer is not None and meant is not Meaning.DELIVERED:
            error = reason(answer.status)
        waits_s = self._judge(lease, pending, health, meant, answer)
        tried = Tried(
            status=None if answer is None else answer.status,
            error=error,
            latency_ms=latency_ms,
            answer_head="" if answer is None else _text(answer.head),
            due_in_s=waits_s,
        )
        self._count(tried)
        async with self._connections:
            return await deliveries.record(self._runtime, lease, pending, tried)

    def _count(self, tried: Tried) -> None:
        counts = self._runtime.sent_webhooks
        if tried.error is None:
            counts.delivered += 1
        elif tried.due_in_s is not None:
            counts.refused += 1
        else:
            counts.given_up += 1

    def _judge(
        self,
        lease: Lease,
        pending: Pending,
        health: TurnHealth,
        meant: Meaning,
        answer: PostAnswer | None,
    ) -> float | None:
        """Take in what an answer means; return for how long the delivery waits, None: it is over.

        Of an endpoint that is away what waits comes back with it, so that it keeps its order.
        """
        if meant is Meaning.DELIVERED:
            health.failures, health.succeeded = 0, True
            return None
        health.failures += 1
        now = datetime.fromtimestamp(self._runtime.clock.timestamp()).astimezone()
        if meant is Meaning.GONE:
            health.gone = "It answered 410: it wants nothing any more."
            return None
        # What failed long ago is over if nothing has come since: something new is tried twice.
        if pending.failures and _has_failed_for_long(lease, health, now):
            health.gone = "Nothing was delivered to it for five days."
        chance = random.random()  # noqa: S311  # spreads load; nobody may guess anything by it
        is_away = meant is Meaning.AWAY
        asked_s = None
        if answer is not None:
            asked_s = backoff.retry_after_s(answer.retry_after, now, chance=chance)
        own_s = backoff.rest_s(health.failures, is_away=is_away, chance=chance)
        # Who asks to be asked again at once is, once: tries are numbered, and shall last for days.
        is_believed = asked_s is not None and health.failures == 1
        health.rest_s = asked_s if is_believed else max(asked_s or 0, own_s or 0) or None
        waits_s = backoff.wait_s(pending.failures + 1, chance=chance)
        return health.rest_s if waits_s is not None and is_away else waits_s

    def _headers(self, lease: Lease, pending: Pending, body: bytes) -> dict[str, str]:
        endpoint, now = lease.endpoint, self._runtime.clock.timestamp()
        seeds = [endpoint.seed]
        if endpoint.old_seed_until is not None and endpoint.old_seed_until.timestamp() > now:
            seeds.append(endpoint.old_seed)
        secrets = [
            webhook_endpoints.secret(self._runtime, seed) for seed in seeds if seed is not None
        ]
        signed = signing.sign(secrets, str(pending.cursor), int(now), body)
        return {"Content-Type": "application/json", **signed}


def client_for(settings: Settings) -> OutboundClient:
    """Return what posts to endpoints: to the port of https only, without a proxy."""
    return OutboundClient(
        networks=settings.reachable_networks,
        timeout_s=TIMEOUT_S,
        ports=(443,),
        own=partial(webhook_urls.is_own_hook, settings),
        # One that hangs hangs for longer than its try; nobody shall wait for a thread.
        resolvers_max=2 * SLOTS,
    )


def _has_failed_for_long(lease: Lease, health: TurnHealth, now: datetime) -> bool:
    since = lease.endpoint.failing_since
    if since is None or health.succeeded:
        return False
    return (now - since).total_seconds() >= _GIVEN_UP_AFTER_S


def _text(head: bytes) -> str:
    """Return what may be shown of an answer; PostgreSQL takes all but NUL."""
    return head[: 4 * HEAD_CHARS_MAX].decode(errors="replace").replace("\0", "�")[:HEAD_CHARS_MAX]
