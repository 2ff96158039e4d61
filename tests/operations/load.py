"""Clients that pay all the time, whatever happens to the servers, and a judge of what came of it.

Each payment has an idempotency key and is asked for again, at the next address, until an answer
says how it stands: as a client does that wants it made once. What was acknowledged must be in the
books, once; whatever else is in the books must have been asked for.
"""

import asyncio
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import pairwise
from time import monotonic
from uuid import UUID, uuid4

import httpx2

from tests.story import documents
from tests.story.servers import Json, Person, Server, balance, history

_ATTEMPT_S = 10.0
_PAUSE_S = 0.05
#: With less, the payee is not shown the memo.
_SAT = (50, 60)


@dataclass(slots=True)
class Order:
    """A payment that a client wants made once. Its memo is its name in the books."""

    payer: Person
    payee: Person
    amount_sat: int
    memo: str
    once: UUID = field(default_factory=uuid4)
    #: The answer's `status`, once there was one.
    status: str | None = None


@dataclass(slots=True)
class Load:
    """What clients have asked for, and what they met on the way."""

    urls: Callable[[], Sequence[str]]
    people: Sequence[Person]
    orders: list[Order] = field(default_factory=list)
    #: What went wrong on the way to an answer, by kind: a status, an error's code, an exception.
    errors: Counter[str] = field(default_factory=Counter)
    #: When (`time.monotonic`) each answer came; the longest gap is how long nobody could pay.
    answered_at: list[float] = field(default_factory=list)
    stopping: bool = False

    @property
    def acknowledged(self) -> list[Order]:
        """What a client was told is done."""
        return [order for order in self.orders if order.status == "SUCCESS"]

    def longest_gap_s(self) -> float:
        """Return the longest time without any answer."""
        times = sorted(self.answered_at)
        return max((later - before for before, later in pairwise(times)), default=0.0)

    async def answers(self, number: int = 1) -> None:
        """Wait for so many more answers; no deadline of its own."""
        wanted = len(self.answered_at) + number
        while len(self.answered_at) < wanted:  # noqa: ASYNC110 -- clients need not know who waits
            await asyncio.sleep(0.02)

    async def client(self, seed: int) -> None:
        """Pay until told to stop, one payment after another; the last one is brought to an end."""
        dice = random.Random(seed)
        async with httpx2.AsyncClient(timeout=_ATTEMPT_S, trust_env=False) as client:
            while not self.stopping:
                payer, payee = dice.sample(list(self.people), 2)
                order = Order(payer, payee, dice.randint(*_SAT), f"order {uuid4()}")
                self.orders.append(order)
                await self._bring_to_an_end(client, order, dice)

    async def _bring_to_an_end(
        self, client: httpx2.AsyncClient, order: Order, dice: random.Random
    ) -> None:
        turn = dice.randrange(1_000)
        while order.status is None:
            addresses = self.urls()
            turn += 1
            if addresses:
                await self._attempt(client, addresses[turn % len(addresses)], order)
            if order.status is None:
                await asyncio.sleep(_PAUSE_S)
        self.answered_at.append(monotonic())

    async def _attempt(self, client: httpx2.AsyncClient, url: str, order: Order) -> None:
        variables = {
            "wallet": order.payer.btc,
            "recipient": order.payee.btc,
            "amount": order.amount_sat,
            "memo": order.memo,
        }
        try:
            response = await client.post(
                f"{url}/graphql",
                json={"query": documents.SEND, "variables": variables},
                headers={"X-API-KEY": order.payer.key, "X-Idempotency-Key": str(order.once)},
            )
            answer = response.json()
        except (httpx2.HTTPError, json.JSONDecodeError) as error:
            self.errors[type(error).__name__] += 1
            return
        self._hear(order, response.status_code, answer)

    def _hear(self, order: Order, status: int, answer: Json) -> None:
        if status != 200 or answer.get("errors"):
            codes = [one.get("extensions", {}).get("code") for one in answer.get("errors", [])]
            self.errors[f"{status} {codes}"] += 1
            return
        payload = answer["data"]["intraLedgerPaymentSend"]
        if payload["status"] is None or payload["status"] == "PENDING":
            self.errors[f"payload {[one['code'] for one in payload['errors']]}"] += 1
            return
        order.status = payload["status"]


@asynccontextmanager
async def paying(
    urls: Callable[[], Sequence[str]], people: Sequence[Person], *, clients: int = 8
) -> AsyncIterator[Load]:
    """Have clients pay among people while the block runs; after it every order has its answer.

    `urls` says where servers are to be asked at the moment. The people need some thousand sat each.
    """
    load = Load(urls, people)
    tasks = [asyncio.create_task(load.client(seed)) for seed in range(clients)]
    try:
        yield load
        load.stopping = True
        async with asyncio.timeout(120):
            await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


async def judge(server: Server, load: Load, total_sat: int) -> None:
    """Hold what was told against the books, over the API; `total_sat` is what all have together.

    Nothing that was acknowledged is missing, nothing was made twice, nothing that was refused was
    made, and the sum of the wallets is what it was.
    """
    sent: Counter[str] = Counter()
    received: Counter[str] = Counter()
    for one in load.people:
        for transaction in await history(server, one):
            if (transaction["memo"] or "").startswith("order "):
                side = sent if transaction["direction"] == "SEND" else received
                side[transaction["memo"]] += 1
    assert sent == received
    twice = [memo for memo, times in sent.items() if times > 1]
    assert not twice, f"made twice: {twice[:5]}"
    lost = [order.memo for order in load.acknowledged if order.memo not in sent]
    assert not lost, f"acknowledged and lost: {lost[:5]}"
    made = {order.memo for order in load.acknowledged}
    unasked = [memo for memo in sent if memo not in made]
    assert not unasked, f"made, though no client was told so: {unasked[:5]}"
    assert sum([await balance(server, one) for one in load.people]) == total_sat
