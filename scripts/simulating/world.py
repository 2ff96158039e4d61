"""Payments through server processes and databases, event by event."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import simpy

from scripts.simulating.books import Books, BooksError
from scripts.simulating.costs import MICROSECOND, Costs
from scripts.simulating.machines import Log, Processors, Shard, Steps

_TOGETHER_MAX: Final = 64
_OPENING: Final = 1_000_000
_AMOUNT_MAX: Final = 1_000
_LOOK_AGAIN_S: Final = 0.1
#: Nobody is kept waiting longer: a payment whose payee's database is away is pending then.
_PENDING_AFTER_S: Final = 1.0
_ONE: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Setup:
    """What is simulated."""

    shards: int
    processors_per_shard: int
    server_processes: int
    accounts: int
    #: Exponent of Zipf's law by which payees are chosen; 0: all alike.
    skew: float
    replicated: bool
    costs: Costs
    seed: int = 1
    #: A database of a number, lost from a moment for so long.
    lost: tuple[int, float, float] | None = None


@dataclass(slots=True)
class Payment:
    """A payment that somebody asked for; `told` is what the client heard first."""

    number: int
    payer: int
    payee: int
    amount: int
    asked_at: float
    told: str | None = None


@dataclass(slots=True)
class Tally:
    """What came of payments."""

    latencies_s: list[float] = field(default_factory=list)
    succeeded: int = 0
    refused: int = 0
    #: The client was told that it is pending, since the payee's database was away.
    pending: int = 0
    unavailable: int = 0
    across: int = 0
    transactions: int = 0
    steps: int = 0


Change = tuple[Callable[[Books], None], tuple[int, ...], simpy.Event]


class World:
    """Servers and databases; `pay` is a process of the simulation that ends with the payment."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.env = simpy.Environment()
        self.dice = random.Random(setup.seed)  # noqa: S311  # a simulation is repeatable
        self.tally = Tally()
        self.servers = [
            Processors(self.env, f"server process {number}", 1)
            for number in range(setup.server_processes)
        ]
        self.shards = [self._shard(number) for number in range(setup.shards)]
        self._lanes: dict[tuple[int, int], simpy.Store] = {}
        self._numbers = 0
        if setup.lost is not None:
            self.env.process(self._loss(*setup.lost))

    def _shard(self, number: int) -> Shard:
        setup = self.setup
        replica_us = setup.costs.network_us + setup.costs.fsync_us if setup.replicated else 0.0
        return Shard(
            self.env,
            number,
            Books(_OPENING),
            Processors(self.env, f"database {number}", setup.processors_per_shard),
            Log(self.env, setup.costs, replica_us),
        )

    def new_payment(self) -> Payment:
        """Return a payment between two wallets, the payee by popularity."""
        self._numbers += 1
        payer = self.dice.randrange(self.setup.accounts)
        payee = _scattered(_zipf(self.dice, self.setup.accounts, self.setup.skew), self.setup)
        if payee == payer:
            payee = (payee + 1) % self.setup.accounts
        amount = self.dice.randint(1, _AMOUNT_MAX)
        return Payment(self._numbers, payer, payee, amount, self.env.now)

    def shard_of(self, wallet: int) -> Shard:
        """Return the database that holds a wallet."""
        return self.shards[wallet % self.setup.shards]

    def pay(self, payment: Payment) -> Steps:
        """Make a payment, whatever happens to databases meanwhile."""
        process = payment.number % self.setup.server_processes
        server, costs = self.servers[process], self.setup.costs
        here, there = self.shard_of(payment.payer), self.shard_of(payment.payee)
        yield from server.work(costs.server_us * costs.before)
        if here.is_away:
            payment.told = "UNAVAILABLE"
            self.tally.unavailable += 1
            return
        yield from self._look_up(here)
        yield from server.work(costs.server_us * costs.between)
        first = self._pay if here is there else self._reserve
        try:
            yield from self._done(here, process, first(payment), (payment.payer, payment.payee))
        except BooksError:
            payment.told = "REFUSED"
            self.tally.refused += 1
            return
        if here is not there:
            self.tally.across += 1
            self.env.process(self._pending_after(payment))
            yield from self._done(there, process, _credit(payment), (payment.payee,))
        yield from server.work(costs.server_us * (1 - costs.before - costs.between))
        self._succeeded(payment)
        if here is not there:
            yield from self._done(here, process, _settle(payment), ())

    def _pay(self, payment: Payment) -> Callable[[Books], None]:
        return lambda books: books.pay(payment.number, payment.payer, payment.payee, payment.amount)

    def _reserve(self, payment: Payment) -> Callable[[Books], None]:
        return lambda books: books.reserve(payment.number, payment.payer, payment.amount)

    def _look_up(self, shard: Shard) -> Steps:
        yield self.env.timeout(self.setup.costs.network_us * MICROSECOND)
        yield from shard.processors.work(self.setup.costs.look_up_us)

    def _succeeded(self, payment: Payment) -> None:
        if payment.told is None:
            payment.told = "SUCCESS"
            self.tally.latencies_s.append(self.env.now - payment.asked_at)
        self.tally.succeeded += 1

    def _pending_after(self, payment: Payment) -> Steps:
        yield self.env.timeout(_PENDING_AFTER_S)
        if payment.told is None:
            payment.told = "PENDING"
            self.tally.pending += 1

    def _done(
        self,
        shard: Shard,
        process: int,
        change: Callable[[Books], None],
        wallets: tuple[int, ...],
    ) -> Steps:
        """Have a change made in a database: repeat it until it is known to be there.

        Raises `BooksError` where it is refused.
        """
        self.tally.steps += 1
        mine = tuple(one for one in wallets if self.shard_of(one) is shard)
        while True:
            if shard.back is not None:
                yield shard.back
            outcome = self.env.event()
            self._lane(shard, process).put((change, mine, outcome))
            answer = yield outcome
            if answer is None:
                return
            if isinstance(answer, BooksError):
                raise answer
            yield self.env.timeout(_LOOK_AGAIN_S)

    def _lane(self, shard: Shard, process: int) -> simpy.Store:
        """Return where a process gathers what it wants of a database."""
        key = (shard.number, process)
        if key not in self._lanes:
            self._lanes[key] = simpy.Store(self.env)
            self.env.process(self._gathered(shard, self.servers[process], self._lanes[key]))
        return self._lanes[key]

    def _gathered(self, shard: Shard, server: Processors, lane: simpy.Store) -> Steps:
        """Make what waits in one transaction after another."""
        costs = self.setup.costs
        while True:
            first: Change = yield lane.get()
            together = [first, *lane.items[: _TOGETHER_MAX - 1]]
            del lane.items[: len(together) - 1]
            if shard.is_away:
                for _, _, outcome in together:
                    outcome.succeed("LOST")
                continue
            epoch = shard.epoch
            yield self.env.timeout(costs.network_us * MICROSECOND)
            held = yield from shard.lock({one for _, wallets, _ in together for one in wallets})
            yield from shard.processors.work(costs.database_us(len(together)))
            yield shard.log.commit(costs.wal_bytes * len(together))
            self.tally.transactions += 1
            self._commit(shard, together, was_lost=epoch != shard.epoch or shard.is_away)
            shard.unlock(held)
            # The next transaction waits until the process has taken the answer of this one.
            yield from server.work(costs.turn_us)

    def _commit(self, shard: Shard, together: list[Change], *, was_lost: bool) -> None:
        """Make all changes; if the database was lost meanwhile, nobody hears whether they were."""
        if was_lost and self.dice.random() < 0.5:
            for _, _, outcome in together:
                outcome.succeed("LOST")
            return
        for change, _, outcome in together:
            answer: object = "LOST" if was_lost else None
            try:
                change(shard.books)
            except BooksError as error:
                answer = error
            outcome.succeed(answer)

    def _loss(self, number: int, at_s: float, for_s: float) -> Steps:
        yield self.env.timeout(at_s)
        yield from self.shards[number].lose(for_s)


def _credit(payment: Payment) -> Callable[[Books], None]:
    return lambda books: books.credit(payment.number, payment.payee, payment.amount)


def _settle(payment: Payment) -> Callable[[Books], None]:
    return lambda books: books.settle(payment.number)


def _zipf(dice: random.Random, number: int, exponent: float) -> int:
    """Return a rank, 0 the most popular, by inverting the continuous law."""
    if exponent <= 0:
        return dice.randrange(number)
    if abs(exponent - 1.0) < _ONE:
        return int((number + 1.0) ** dice.random()) - 1
    power = 1.0 - exponent
    return int((((number + 1.0) ** power - 1.0) * dice.random() + 1.0) ** (1.0 / power)) - 1


def _scattered(rank: int, setup: Setup) -> int:
    """Return the wallet of a rank: popular ones are not all in one database."""
    return min(rank, setup.accounts - 1) * 2_654_435_761 % setup.accounts
