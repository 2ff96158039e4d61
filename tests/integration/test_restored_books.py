"""Books that were restored to an older state, before a node that lived on (case O5)."""

import asyncio
from pathlib import Path

import pytest

from app.backup import making
from app.doctor import machine
from app.errors import InvalidInput, SendsClosed
from app.findings import Verdict
from app.money import sats
from app.process.runtime import Runtime
from app.services import authentication, checkup, restorations
from app.services.onchain import payouts
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import invoices, reconciliation, sending, suspense
from app.services.payments.result import Result
from app.services.restorations import Differences
from app.settings import Settings
from tests.contract.world import World
from tests.contract.world_chain import ChainWorld
from tests.factories import balance, owner_of, person
from tests.operations.backups import (
    empty_database,
    following,
    invoiced,
    paid,
    playing,
    received,
    restored,
    started,
)


def fee_msat(world: World, payment_hash: bytes) -> int:
    send = world.last_send(payment_hash)
    assert send is not None
    return send.fee_msat


async def differences(runtime: Runtime) -> Differences:
    async with runtime.connection() as connection:
        closed = await restorations.closed(connection)
    assert closed is not None
    return await restorations.differences(runtime, closed)


async def test_what_the_node_paid_since_keeps_sends_closed_until_the_operator_has_seen_it(
    cluster: str, database_url: str, tmp_path: Path
) -> None:
    async with playing(tmp_path) as play, empty_database(cluster) as empty:
        before, after = play.settings(database_url, "before"), play.settings(empty, "after")
        lost = play.world.add_their_invoice(amount_msat=3_000_000)
        later = play.world.add_their_invoice(amount_msat=1_000_000)
        async with started(before) as runtime:
            ann = await person(runtime)
            await received(runtime, play.world, ann, 20_000)
            backup = (await making.make(before, tmp_path / "books")).path
            assert await paid(runtime, ann, lost.payment_request) is Result.SUCCESS
            await received(runtime, play.world, ann, 500)
            paid_msat = fee_msat(play.world, lost.payment_hash) + 3_000_000

        await restored(cluster, after, backup)

        async with started(after) as runtime:
            ann = owner_of(await authentication.on_behalf_of(runtime, ann.principal.account_id))
            assert await balance(runtime, ann.btc) == 20_000
            assert await paid(runtime, ann, later.payment_request) is None
            assert await invoices.create(
                runtime, ann.principal, wallet_id=ann.btc, amount=sats(1)
            ), "receiving goes on"

            async def in_suspense() -> bool:
                return [one.amount_msat for one in await suspense.page(runtime, limit=9)] == [
                    500_000
                ]

            await following(runtime, in_suspense, "the receipt that the books do not know")
            assert not await restorations.reopen(runtime)
            found = await differences(runtime)
            assert [one.payment_hash for one in found.unknown or ()] == [lost.payment_hash]
            assert found.unexplained_msat == (-paid_msat, 0)
            assert await paid(runtime, ann, lost.payment_request) is None

            await restorations.accept(runtime, found)

            assert await paid(runtime, ann, lost.payment_request) is Result.ALREADY_PAID
            assert await balance(runtime, ann.btc) == 20_000, "the loss is the operator's"
            assert await paid(runtime, ann, later.payment_request) is Result.SUCCESS
            report = await checkup.check(runtime)
            assert report.ok, report.problems
            with pytest.raises(InvalidInput):
                await restorations.accept(runtime, found)


async def test_sends_open_by_themselves_once_books_and_node_agree(
    cluster: str, database_url: str, tmp_path: Path
) -> None:
    async with playing(tmp_path) as play, empty_database(cluster) as empty:
        before, after = play.settings(database_url, "before"), play.settings(empty, "after")
        pending = play.world.add_their_invoice(amount_msat=2_000_000, holds=True)
        later = play.world.add_their_invoice(amount_msat=1_000_000)
        async with started(before) as runtime:
            ann = await person(runtime)
            await received(runtime, play.world, ann, 20_000)
            runtime.payments.pay_timeout_s = 0.2
            assert await paid(runtime, ann, pending.payment_request) is Result.PENDING
            await invoiced(runtime, play.world, ann, 700)
            backup = (await making.make(before, tmp_path / "books")).path
            play.world.settle_theirs(pending.payment_hash)

        await restored(cluster, after, backup)

        async with started(after) as runtime:
            ann = owner_of(await authentication.on_behalf_of(runtime, ann.principal.account_id))
            assert await paid(runtime, ann, later.payment_request) is None

            async def agree() -> bool:
                await runtime.change("UPDATE payment SET due_at = now(), sender_until = now()")
                await reconciliation.reconcile(runtime)
                return await restorations.reopen(runtime)

            await following(runtime, agree, "books that agree with their node")
            fee_sat = -(-fee_msat(play.world, pending.payment_hash) // 1_000)
            assert await balance(runtime, ann.btc) == 20_000 + 700 - 2_000 - fee_sat
            assert await paid(runtime, ann, later.payment_request) is Result.SUCCESS
            report = await checkup.check(runtime)
            assert report.ok, report.problems


async def test_books_that_went_back_close_sends(settings: Settings) -> None:
    """As after a recovery to a moment: what a process has seen is not there any more."""
    async with started(settings) as runtime:
        ann = await person(runtime, sat=1_000)
        before = runtime.witness.last
        await person(runtime, sat=2_000)
        await restorations.watch(runtime)
        assert runtime.sends.is_open
        seen = runtime.witness.last
        assert seen is not None
        assert before != seen
        async with runtime.connection() as connection, connection.transaction():
            await connection.execute("SET LOCAL session_replication_role = replica")
            await connection.execute("DELETE FROM journal WHERE id = $1", max(seen.journals))
        await restorations.watch(runtime)
        assert not runtime.sends.is_open
        async with runtime.connection() as connection:
            closed = await restorations.closed(connection)
        assert closed is not None
        assert closed.kind == "went_back"
        assert await balance(runtime, ann.btc) == 1_000
    async with started(settings) as runtime:
        assert not runtime.sends.is_open


async def test_nobody_pays_by_a_connection_to_books_that_went_back(settings: Settings) -> None:
    """Connections end where books go back; the next is looked at before anybody has it."""
    async with started(settings) as runtime:
        ann, bob = await person(runtime, sat=1_000), await person(runtime)
        await restorations.watch(runtime)
        seen = runtime.witness.last
        assert seen is not None
        async with runtime.connection() as connection, connection.transaction():
            await connection.execute("SET LOCAL session_replication_role = replica")
            await connection.execute("DELETE FROM journal WHERE id = $1", max(seen.journals))
        runtime.pool.renew()

        with pytest.raises(SendsClosed):
            await sending.send_intraledger(
                runtime,
                ann.principal,
                wallet_id=ann.btc,
                recipient_wallet_id=bob.btc,
                amount=sats(10),
            )

        await restorations.watch(runtime)
        assert not runtime.sends.is_open
        async with runtime.connection() as connection:
            assert await restorations.closed(connection) is not None
        assert await balance(runtime, bob.btc) == 0


async def test_what_was_seen_and_cannot_be_read_closes_sends_until_books_and_node_agree(
    settings: Settings,
) -> None:
    """A file that a crash has torn does not count as one that never was."""
    file = settings.data_dir.resolve() / "witness.json"
    async with started(settings) as runtime:
        await person(runtime, sat=1_000)
        await restorations.watch(runtime)
    file.write_bytes(b"")
    assert [one.verdict for one in machine.remembered(settings)] == [Verdict.PROBLEM]

    async with started(settings) as runtime:
        assert not runtime.sends.is_open
        async with runtime.connection() as connection:
            closed = await restorations.closed(connection)
        assert closed is not None
        assert closed.kind == "went_back"
        assert [one.verdict for one in machine.remembered(settings)] == [Verdict.OK]
        assert await restorations.reopen(runtime)
    async with started(settings) as runtime:
        assert runtime.sends.is_open
    file.unlink()
    async with started(settings) as runtime:
        assert runtime.sends.is_open, "a new data directory has seen nothing"


#: One that is nobody's of the played node.
ELSEWHERE = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"


async def test_a_payout_that_was_queued_at_the_backup_is_not_made_again(
    cluster: str, database_url: str, tmp_path: Path
) -> None:
    """In which transaction it left was written after the backup: nothing tells that it has."""
    async with playing(tmp_path) as play, empty_database(cluster) as empty:
        before, after = (
            play.settings(url, name).model_copy(update={"payout_batch_s": 0.01})
            for url, name in ((database_url, "before"), (empty, "after"))
        )
        chain = play.world.chain
        chain.pay(chain.new_address(), 1_000_000)
        chain.mine(6)
        async with started(before) as runtime:
            ann = await person(runtime)
            await received(runtime, play.world, ann, 100_000)
            await onchain.send(
                runtime,
                ann.principal,
                PayoutOrder(wallet_id=ann.btc, address=ELSEWHERE, amount=sats(20_000)),
            )
            backup = (await making.make(before, tmp_path / "books")).path
            await asyncio.sleep(0.05)
            await payouts.work(runtime, at_once=True)
        assert sent_by(chain) == [20_000]

        await restored(cluster, after, backup)

        async with started(after) as runtime:
            await payouts.work(runtime, at_once=True)
            assert sent_by(chain) == [20_000]
            assert not await restorations.reopen(runtime), "nothing explains what is missing"
            found = await differences(runtime)
            assert found.unexplained_msat[1] < -20_000_000
            assert "Payouts that the books have not sent: 1" in " ".join(found.sentences())


async def test_a_payout_that_the_node_knows_is_found_while_sends_are_closed(
    cluster: str, database_url: str, tmp_path: Path
) -> None:
    async with playing(tmp_path) as play:
        before = play.settings(database_url, "before")
        chain = play.world.chain
        chain.pay(chain.new_address(), 1_000_000)
        chain.mine(6)
        async with started(before) as runtime:
            ann = await person(runtime)
            await received(runtime, play.world, ann, 100_000)
            order = PayoutOrder(wallet_id=ann.btc, address=ELSEWHERE, amount=sats(20_000))
            await onchain.send(runtime, ann.principal, order)
            backup = (await making.make(before, tmp_path / "books")).path
            await payouts.work(runtime, at_once=True)
            await onchain.send(runtime, ann.principal, order)
            unheard = (await making.make(before, tmp_path / "later")).path

        for path in (backup, unheard):
            async with empty_database(cluster) as another:
                settings = play.settings(another, f"with-{path.name}")
                await restored(cluster, settings, path)
                async with started(settings) as runtime:
                    await payouts.work(runtime, at_once=True)
                    assert sent_by(chain) == [20_000], "closed, nothing new is sent"
                    assert await restorations.reopen(runtime)
        async with empty_database(cluster) as another:
            settings = play.settings(another, "again")
            await restored(cluster, settings, unheard)
            async with started(settings) as runtime:
                await payouts.work(runtime, at_once=True)
                assert await restorations.reopen(runtime)
                await payouts.work(runtime, at_once=True)
                assert sent_by(chain) == [20_000, 20_000], "what waited is sent"


def sent_by(chain: ChainWorld) -> list[int]:
    return [one.outputs[0].amount_sat for one in chain.transactions if one.is_ours]


async def test_what_was_accepted_is_booked_once_and_opens_nothing_that_came_later(
    database_url: str, tmp_path: Path
) -> None:
    async with playing(tmp_path) as play:
        chain = play.world.chain
        async with started(play.settings(database_url, "data")) as runtime:
            await person(runtime)
            await closes(runtime)
            chain.pay(chain.new_address(), 5_000)
            chain.mine(6)
            found = await differences(runtime)
            assert found.unexplained_msat == (0, 5_000_000)

            both = await asyncio.gather(
                *(restorations.accept(runtime, found) for _ in range(2)), return_exceptions=True
            )

            assert [type(one) for one in both if one is not None] == [InvalidInput]
            await closes(runtime)
            found = await differences(runtime)
            assert found.are_none, found.sentences()
            await closes(runtime)
            with pytest.raises(InvalidInput, match="since"):
                await restorations.accept(runtime, found)
            await restorations.watch(runtime)
            assert not runtime.sends.is_open


async def test_lists_that_were_running_do_not_go_on_by_themselves_once_a_loss_was_accepted(
    settings: Settings,
) -> None:
    """Their rows that the books have as waiting may be among what the node has paid."""
    async with started(settings) as runtime:
        ann = await person(runtime)
        await runtime.change(_RUNNING, ann.principal.account_id, ann.btc)
        await closes(runtime)

        await restorations.accept(runtime, await differences(runtime))

        row = await runtime.pool.fetchrow("SELECT state, why FROM payment_batch")
        assert row is not None
        assert row["state"] == "stopped"
        assert "restored" in row["why"]


_RUNNING = """
INSERT INTO payment_batch (id, account_id, wallet_id, state, fee_most, due_at)
VALUES (gen_random_uuid(), $1, $2, 'running', 0, now() + interval '1 minute')
"""


async def closes(runtime: Runtime) -> None:
    async with runtime.connection() as connection:
        await restorations.begin(connection, "recovery")
    await restorations.watch(runtime)
    assert not runtime.sends.is_open
