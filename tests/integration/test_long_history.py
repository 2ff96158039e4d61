"""What is done over and over reads as little after a long history as before it.

Rows are counted, not time: with many copies of all that is ever kept, each job of the background,
the check since the last one, and what users do read hardly any of them. A table that is scanned for
want of an index is seen at any size, for the planner is kept from scanning where it need not.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import asyncpg
import pytest

from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import authentication, checkup, outbox, sandbox_funds
from app.services.keys import registry, spent_sums
from app.services.keys.registry import KeyOrder
from app.services.onchain import addresses, watch
from app.services.pages import PageRequest
from app.services.payments import invoices, sending
from app.services.wallets import transactions
from app.settings import Settings
from app.startup import open_runtime
from app.worker import jobs
from tests import factories
from tests.conftest import make_settings
from tests.databases import new_database
from tests.factories import Person
from tests.long_history import multiply, rows_read

#: How many copies there are of what is kept.
COPIES: Final = 3_000
#: What may be read of a table: enough for what is new and for what is not yet done.
ROWS_MAX: Final = 400
#: Keys of one account, which its list of keys chooses among.
KEYS: Final = 300
#: Two jobs go on until they are told to end: they have read by then what they begin with.
JOB_S: Final = 0.3

#: What grows with everything ever done, and which row is copied: one with which all is over.
KEPT: Final = (
    ("journal", "true"),
    ("entry", "ledger_account_id = (SELECT id FROM ledger_account WHERE name = 'dealer_usd')"),
    ("entry", "ledger_account_id = (SELECT id FROM wallet WHERE currency = 'BTC' LIMIT 1)"),
    ("movement", "status = 'SUCCESS'"),
    ("wallet_transaction", "true"),
    ("invoice", "status = 'PAID'"),
    ("payment", "state = 'settled'"),
    ("receipt", "state = 'credited' AND rail = 'lightning'"),
    ("receipt", "state = 'credited' AND rail = 'onchain'"),
    ("onchain_deposit", "state = 'credited'"),
    ("onchain_address", "used_at IS NOT NULL"),
    ("key_spent_sum", "true"),
    ("event", "true"),
    ("audit_event", "true"),
    ("sandbox_payment", "true"),
)

Work = Callable[[Runtime], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Aged:
    """A database with a long history, how to open it, and who lives there."""

    settings: Settings
    admin: "asyncpg.Connection[asyncpg.Record]"
    alice: Person
    bob: Person
    #: Of a key of Alice, whose payments are summed up.
    payer: Principal

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Runtime]:
        async with open_runtime(self.settings, migrates=False, listens=False) as runtime:
            yield runtime

    async def much_read(self, work: Work, most: int = ROWS_MAX) -> dict[str, int]:
        """Return the tables of which work reads more rows than that, in sessions of its own."""
        before = await rows_read(self.admin)
        async with self.opened() as runtime:
            await work(runtime)
        after = await rows_read(self.admin)
        read = {table: count - before[table] for table, count in after.items()}
        return {table: count for table, count in read.items() if count > most}


@pytest.fixture(scope="module")
async def aged(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Aged]:
    async with new_database(cluster, template) as url:
        settings = make_settings(url, tmp_path_factory.mktemp("aged"))
        async with open_runtime(settings, migrates=False) as runtime:
            alice = await factories.person(runtime, sat=100_000)
            bob = await factories.person(runtime, sat=10_000)
            _, secret = await factories.key(runtime, alice, Scope.READ, Scope.WRITE)
            payer = await authentication.authenticate(runtime, secret, address="192.0.2.1")
            await _live(runtime, alice, bob, payer)
            assert (await checkup.check(runtime)).ok
            admin = await asyncpg.connect(url)
            await multiply(admin, KEPT, COPIES)
            await multiply(admin, [("api_key", "true")], KEYS)
            await admin.execute(_SECRETS)
            await admin.execute(_ENTRIES_IN_ORDER)
            # All jobs, whichever there are: they may have something to do about it, once.
            for _, _, job in jobs._jobs(runtime):
                await _once(job, timeout_s=2)
        await admin.execute("VACUUM ANALYZE")
        name = await admin.fetchval("SELECT current_database()")
        await admin.execute(f"ALTER DATABASE {name} SET enable_seqscan = off")
        yield Aged(settings, admin, alice, bob, payer)
        await admin.close()


async def _live(runtime: Runtime, alice: Person, bob: Person, payer: Principal) -> None:
    """Let money move in every way, and a key's payments be summed up."""
    own = await invoices.create(
        runtime, bob.principal, wallet_id=bob.btc, amount=sats(100), memo=""
    )
    outside = await factories.world(runtime).create_invoice(
        amount_msat=1_000_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    for request in (own.payment_request, outside.payment_request):
        await sending.pay_invoice(
            runtime, alice.principal, wallet_id=alice.btc, payment_request=request
        )
    await sandbox_funds.fund(runtime, bob.usd, 500)
    for _ in range(64):
        await _send(runtime, payer, alice, bob)
    async with runtime.connection() as connection:
        await connection.execute("SELECT key_spent_fold($1, now(), 16)", payer.key_id)
    await spent_sums.fold_due(runtime)
    chain = factories.sandbox(runtime).blockchain
    await chain.deposit(await addresses.create(runtime, alice.principal, alice.btc), 10_000)
    await chain.mine(6)
    await watch.look(runtime)


async def _send(runtime: Runtime, payer: Principal, alice: Person, bob: Person) -> None:
    await sending.send_intraledger(
        runtime, payer, wallet_id=alice.btc, recipient_wallet_id=bob.btc, amount=sats(1)
    )


async def _once(job: Callable[[], Awaitable[object]], *, timeout_s: float = JOB_S) -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(timeout_s):
            await job()


async def test_a_table_that_is_scanned_is_noticed(aged: Aged) -> None:
    """The counter counts: without this, nothing found below would prove nothing."""
    count = "SELECT count(*) FROM invoice WHERE memo <> ''"

    found = await aged.much_read(lambda runtime: runtime.pool.fetchval(count))

    assert found["invoice"] > COPIES


async def test_a_check_since_the_last_one_reads_what_came_after_it(aged: Aged) -> None:
    async def check(runtime: Runtime) -> None:
        report = await checkup.check(runtime, incremental=True)
        assert report.since is not None
        assert report.ok, report.problems

    assert await aged.much_read(check) == {}


async def test_no_job_reads_what_is_over(aged: Aged, monkeypatch: pytest.MonkeyPatch) -> None:
    # So many are looked at each time, however many there are.
    monkeypatch.setattr(outbox, "_PRUNED_AT_ONCE", 100)
    async with aged.opened() as runtime:
        names = [name for name, _, _ in jobs._jobs(runtime)]
    found = {}
    for name in names:

        async def work(runtime: Runtime, name: str = name) -> None:
            (job,) = [job for known, _, job in jobs._jobs(runtime) if known == name]
            await _once(job)

        much = await aged.much_read(work)
        if much:
            found[name] = much

    assert found == {}


async def test_no_payment_reads_what_is_over(aged: Aged) -> None:
    assert await aged.much_read(lambda it: _send(it, aged.payer, aged.alice, aged.bob)) == {}


async def test_no_page_reads_more_than_it_shows(aged: Aged) -> None:
    wallets = [aged.alice.btc, aged.alice.usd, aged.bob.btc, aged.bob.usd]
    first = PageRequest(20, None, backwards=False)

    async def look(runtime: Runtime) -> None:
        page = await transactions.page(runtime, wallets, first)
        assert len(page.items) == 20

    assert await aged.much_read(look) == {}


@pytest.mark.parametrize("order", KeyOrder)
async def test_of_keys_that_a_page_does_not_show_only_what_chooses_is_read(
    aged: Aged, order: KeyOrder
) -> None:
    async def look(runtime: Runtime) -> None:
        account_id = aged.alice.principal.account_id
        page = await registry.page(
            runtime, account_id, PageRequest(20, None, backwards=False), order=order
        )
        assert len(page.items) == 20

    assert "api_key_secret" not in await aged.much_read(look, 100)


_SECRETS: Final = """
INSERT INTO api_key_secret (api_key_id, secret_hash, secret_start, secret_end)
SELECT k.id, sha256(k.id::text::bytea), s.secret_start, s.secret_end
  FROM api_key k CROSS JOIN (SELECT * FROM api_key_secret LIMIT 1) s
 WHERE k.id <> s.api_key_id
"""
# What is told by the blocks that rows lie in supposes that the later ones lie behind the others.
_ENTRIES_IN_ORDER: Final = """
SET session_replication_role = replica;
WITH latest AS (DELETE FROM entry WHERE journal_id > 0 RETURNING *)
INSERT INTO entry SELECT * FROM latest;
RESET session_replication_role;
"""
