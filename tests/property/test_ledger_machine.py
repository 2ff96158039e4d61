"""A state machine drives the ledger on PostgreSQL and compares it with a model after every step."""

import asyncio
import threading
import uuid
from typing import Any

import asyncpg
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from app.ledger import model, overdraft, proof
from app.ledger.accounts import open_wallet
from app.ledger.model import Entry, Kind, System
from app.ledger.read import balances
from app.money import Currency, sats
from app.principal import WalletId
from tests.examples import examples
from tests.postings import post

SAT = st.integers(1, 1_000)


class LedgerMachine(RuleBasedStateMachine):
    """Transfers, holds, releases, reversals and crossed concurrent transfers."""

    url: str
    loop: asyncio.AbstractEventLoop

    wallets: Bundle[WalletId] = Bundle("wallets")
    holds: Bundle[tuple[WalletId, int]] = Bundle("holds")

    def run(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    @initialize()
    def connect(self) -> None:
        self.pool = self.run(asyncpg.create_pool(self.url, min_size=1, max_size=4))
        self.model: dict[WalletId, int] = {}
        # Examples share a database; what earlier ones left in flight is not ours.
        self.held = self.run(self._in_flight()) // 1_000
        self.past: list[list[Entry]] = []

    def teardown(self) -> None:
        if hasattr(self, "pool"):
            self.run(self.pool.close())

    async def _post(self, kind: Kind, entries: list[Entry]) -> bool:
        posting = model.posting(kind, entries)
        try:
            async with self.pool.acquire() as connection:
                await post(connection, posting)
        except asyncpg.PostgresError as error:
            return bool(error.sqlstate != overdraft.OVERDRAWN)
        return True

    async def _in_flight(self) -> int:
        async with self.pool.acquire() as connection:
            return await proof.balance(connection, System.IN_FLIGHT)

    def _expect(self, entries: list[Entry]) -> bool:
        return all(
            self.model[WalletId(entry.account)] + entry.amount >= 0
            for entry in entries
            if WalletId(entry.account) in self.model
        )

    def _book(self, kind: Kind, entries: list[Entry]) -> bool:
        expected = self._expect(entries)
        assert self.run(self._post(kind, entries)) == expected
        if expected:
            for entry in entries:
                if WalletId(entry.account) in self.model:
                    self.model[WalletId(entry.account)] += entry.amount
            self.past.append(entries)
        return expected

    @rule(target=wallets, sat=st.integers(0, 5_000))
    def open_and_fund(self, sat: int) -> WalletId:
        wallet_id = WalletId(uuid.uuid4())

        async def opened() -> None:
            async with self.pool.acquire() as connection:
                await open_wallet(connection, wallet_id, Currency.BTC)

        self.run(opened())
        self.model[wallet_id] = 0
        if sat:
            self._book(
                Kind.LIGHTNING_RECEIPT,
                [
                    model.system(System.LIGHTNING, -sat * 1_000),
                    model.wallet(wallet_id, sats(sat)),
                ],
            )
        return wallet_id

    @rule(sender=wallets, recipient=wallets, sat=SAT)
    def transfer(self, sender: WalletId, recipient: WalletId, sat: int) -> None:
        if sender != recipient:
            self._book(Kind.INTRALEDGER, _transfer(sender, recipient, sat))

    @rule(target=holds, wallet_id=wallets, sat=SAT)
    def hold(self, wallet_id: WalletId, sat: int) -> tuple[WalletId, int]:
        booked = self._book(
            Kind.LIGHTNING_RESERVE,
            [
                model.wallet(wallet_id, sats(-sat)),
                model.system(System.IN_FLIGHT, sat * 1_000),
            ],
        )
        self.held += sat if booked else 0
        return wallet_id, sat if booked else 0

    @rule(hold=consumes(holds), paid=st.booleans())
    def end_hold(self, hold: tuple[WalletId, int], paid: bool) -> None:
        wallet_id, sat = hold
        if not sat:
            return
        self.held -= sat
        end = (
            model.system(System.LIGHTNING, sat * 1_000)
            if paid
            else model.wallet(wallet_id, sats(sat))
        )
        self._book(Kind.LIGHTNING_SETTLED, [model.system(System.IN_FLIGHT, -sat * 1_000), end])

    @rule(choice=st.integers(0, 10_000))
    def reverse(self, choice: int) -> None:
        if self.past:
            entries = self.past[choice % len(self.past)]
            touches_hold = any(entry.account == System.IN_FLIGHT.id for entry in entries)
            if not touches_hold:
                self._book(
                    Kind.SUSPENSE,
                    [Entry(entry.account, entry.currency, -entry.amount) for entry in entries],
                )

    @rule(one=wallets, other=wallets, sats=st.lists(SAT, min_size=2, max_size=6))
    def crossed_concurrently(self, one: WalletId, other: WalletId, sats: list[int]) -> None:
        if one == other:
            return

        async def crossed() -> list[bool]:
            return await asyncio.gather(
                *(
                    self._post(
                        Kind.INTRALEDGER,
                        _transfer(one, other, sat) if index % 2 else _transfer(other, one, sat),
                    )
                    for index, sat in enumerate(sats)
                )
            )

        for index, (sat, done) in enumerate(zip(sats, self.run(crossed()), strict=True)):
            if done:
                sign = 1 if index % 2 else -1
                self.model[one] -= sign * sat * 1_000
                self.model[other] += sign * sat * 1_000

    @invariant()
    def books_agree(self) -> None:
        if not getattr(self, "model", None):
            return

        async def look() -> tuple[dict[Any, int], list[str], int]:
            async with self.pool.acquire() as connection:
                return (
                    await balances(connection, list(self.model)),
                    (await proof.prove(connection)).problems,
                    await proof.balance(connection, System.IN_FLIGHT),
                )

        stored, problems, in_flight = self.run(look())
        assert stored == {wallet: msat // 1_000 for wallet, msat in self.model.items()}
        assert problems == []
        assert in_flight == self.held * 1_000


def _transfer(sender: WalletId, recipient: WalletId, sat: int) -> list[Entry]:
    return [
        model.wallet(sender, sats(-sat)),
        model.wallet(recipient, sats(sat)),
    ]


def test_the_ledger_agrees_with_its_model(database_url: str) -> None:
    # The fixture's loop is busy running the test; the machine drives one of its own, in a thread.

    def drive() -> None:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        LedgerMachine.url, LedgerMachine.loop = database_url, loop
        try:
            run_state_machine_as_test(
                LedgerMachine,
                settings=settings(
                    max_examples=examples(25),
                    stateful_step_count=25,
                    deadline=None,
                    suppress_health_check=list(HealthCheck),
                ),
            )
        except BaseException as error:
            failures.append(error)
        finally:
            loop.close()

    failures: list[BaseException] = []
    thread = threading.Thread(target=drive)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
