"""The database's answer is lost, at the commit itself: nothing is called failed that was done.

What was lost is looked for once; what is not found stays unknown, and a payment PENDING.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.database.pool import CONNECTION_ERRORS
from app.errors import OutcomeUnknown, Unavailable
from app.lightning import bolt11
from app.money import sats
from app.nodes.sandbox.behaviour import parse
from app.permissions import Scope
from app.principal import Principal, Restrictions
from app.process.runtime import Runtime
from app.services import authentication, checkup
from app.services.keys import registry as api_keys
from app.services.keys import rotation
from app.services.keys.rotation import Overlap
from app.services.payments import invoices, outgoing, sending
from app.services.payments.intents import Payment
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import Rail
from app.startup import open_runtime
from tests import factories
from tests.conftest import make_settings
from tests.factories import Person, balance
from tests.integration.faulty_postgres import FaultyPostgres, Lost, faulty

TOGETHER = "FROM pay_together("
TRANSFER = "CROSS JOIN LATERAL post_movement"
OWN_INVOICE = "paid_by = 'intraledger'"
RESERVE = "INSERT INTO payment"
END_WHO_WAITS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
 WHERE datname = current_database() AND wait_event = 'advisory'
"""


@dataclass(frozen=True, slots=True)
class Cut:
    """Alice pays Bob through a network that loses; `direct` loses nothing."""

    direct: Runtime
    through: Runtime
    network: FaultyPostgres
    alice: Person
    bob: Person
    #: Whether Alice's payments inside are made with others that come, or by themselves.
    is_together: bool

    @property
    def principal(self) -> Principal:
        limited = Restrictions(has_spending_limits=not self.is_together)
        return replace(self.alice.principal, restrictions=limited)

    @property
    def transfer(self) -> str:
        return TOGETHER if self.is_together else TRANSFER

    @property
    def own_invoice(self) -> str:
        return TOGETHER if self.is_together else OWN_INVOICE

    async def send(self, once: UUID | None = None) -> PaymentResult:
        return await sending.send_intraledger(
            self.through,
            self.principal,
            wallet_id=self.alice.btc,
            recipient_wallet_id=self.bob.btc,
            amount=sats(100),
            idempotency_id=once,
        )

    async def pay(self, request: str) -> PaymentResult:
        return await sending.pay_invoice(
            self.through, self.principal, wallet_id=self.alice.btc, payment_request=request
        )


@pytest.fixture(params=["together", "alone"])
async def cut(
    runtime: Runtime, database_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[Cut]:
    async with AsyncExitStack() as stack:
        network = await stack.enter_async_context(faulty(database_url))
        settings = make_settings(network.url, tmp_path)
        through = await stack.enter_async_context(open_runtime(settings, migrates=False))
        alice = await factories.person(runtime, sat=1_000)
        bob, is_together = await factories.person(runtime), request.param == "together"
        yield Cut(runtime, through, network, alice, bob, is_together)


async def test_a_transfer_that_was_made_unheard_is_found(cut: Cut) -> None:
    cut.network.lose(Lost.REPLY, cut.transfer)

    result = await cut.send()

    assert cut.network.losses == 1
    assert result.status is Result.SUCCESS
    assert result.transaction is not None
    found = await transactions.by_id(cut.direct, cut.alice.btc, result.transaction.id.hex())
    assert found == result.transaction
    assert await balance(cut.direct, cut.bob.btc) == 100


async def test_an_exchange_that_was_made_unheard_is_found(cut: Cut) -> None:
    cut.network.lose(Lost.REPLY, TRANSFER)

    result = await sending.send_intraledger(
        cut.through,
        cut.alice.principal,
        wallet_id=cut.alice.btc,
        recipient_wallet_id=cut.alice.usd,
        amount=sats(100),
    )

    assert (cut.network.losses, result.status) == (1, Result.SUCCESS)
    assert result.transaction is not None
    assert result.transaction.amount == sats(-100)
    assert await balance(cut.direct, cut.alice.usd) == 9
    assert (await checkup.check(cut.direct)).problems == []


async def test_of_equal_transfers_the_one_that_was_lost_is_found(cut: Cut) -> None:
    before = await cut.send()
    cut.network.lose(Lost.REPLY, cut.transfer)

    result = await cut.send()

    assert result.transaction is not None
    assert before.transaction is not None
    assert result.transaction.id > before.transaction.id
    assert await balance(cut.direct, cut.bob.btc) == 200


async def test_an_invoice_of_this_server_that_was_paid_unheard_is_paid(cut: Cut) -> None:
    invoice = await invoices.create(
        cut.direct, cut.bob.principal, wallet_id=cut.bob.btc, amount=sats(100)
    )
    cut.network.lose(Lost.REPLY, cut.own_invoice)

    result = await cut.pay(invoice.payment_request)

    assert result.status is Result.SUCCESS
    assert result.transaction is not None
    assert result.transaction.payment_hash == invoice.payment_hash


async def test_a_reserve_that_was_taken_unheard_is_pending_with_its_transaction(cut: Cut) -> None:
    """Nobody hands it to the node, so the reconciler gives it back."""
    invoice = await factories.world(cut.direct).create_invoice(
        amount_msat=100_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    cut.network.lose(Lost.REPLY, RESERVE)

    result = await cut.pay(invoice.payment_request)

    assert result.status is Result.PENDING
    assert result.transaction is not None
    (payment,) = await outgoing.claim(cut.direct, Rail.LIGHTNING, 10) or await _once_due(cut.direct)
    assert await outgoing.release(cut.direct, payment, "not_sent")
    assert await balance(cut.direct, cut.alice.btc) == 1_000
    assert (await checkup.check(cut.direct)).problems == []


async def _once_due(runtime: Runtime) -> list[Payment]:
    await runtime.pool.execute("UPDATE payment SET sender_until = now()")
    return await outgoing.claim(runtime, Rail.LIGHTNING, 10)


@pytest.mark.parametrize("way", ["transfer", "own invoice", "outside"])
async def test_what_is_not_found_is_unknown(cut: Cut, way: str) -> None:
    """It is not refused: the statement might be waiting for a lock, and be carried out yet."""
    own = await invoices.create(
        cut.direct, cut.bob.principal, wallet_id=cut.bob.btc, amount=sats(100)
    )
    outside = await factories.world(cut.direct).create_invoice(
        amount_msat=100_000, memo="", expiry_s=600, behaviour=parse("settle")
    )
    ways: dict[str, tuple[str, Callable[[], Awaitable[PaymentResult]]]] = {
        "transfer": (cut.transfer, cut.send),
        "own invoice": (cut.own_invoice, lambda: cut.pay(own.payment_request)),
        "outside": (RESERVE, lambda: cut.pay(outside.payment_request)),
    }
    statement, pays = ways[way]
    cut.network.lose(Lost.REQUEST, statement)

    with pytest.raises(OutcomeUnknown):
        await pays()

    assert cut.network.losses == 1
    assert await balance(cut.direct, cut.alice.btc) == 1_000


async def test_what_cannot_even_be_looked_for_is_unknown_and_its_repetition_tells(
    cut: Cut, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = uuid4()
    cut.network.lose(Lost.REPLY, cut.transfer)

    async def away(*_: object) -> None:
        raise ConnectionResetError

    with monkeypatch.context() as broken:
        broken.setattr(transactions, "by_mark", away)
        with pytest.raises(OutcomeUnknown):
            await cut.send(once)

    result = await cut.send(once)

    assert result.status is Result.SUCCESS
    assert await balance(cut.direct, cut.bob.btc) == 100


@pytest.mark.parametrize("code", ["53100", "57014", "25006", "55P03", "53200"])
async def test_what_the_database_undid_is_refused_and_not_called_unknown(
    cut: Cut, code: str
) -> None:
    """A full disk, a time limit that is over, a standby, a lock that is held, no memory."""
    await cut.direct.pool.execute(
        f"""
        CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'injected' USING ERRCODE = '{code}';
        END $$;
        CREATE TRIGGER fault BEFORE INSERT ON journal
            FOR EACH STATEMENT EXECUTE FUNCTION fault();
        """
    )

    with pytest.raises(Unavailable, match="Nothing was changed"):
        await cut.send()

    assert await balance(cut.direct, cut.alice.btc) == 1_000


async def test_a_connection_that_the_server_ends_proves_nothing(cut: Cut) -> None:
    """FATAL: it may come when the transaction is committed and the answer is not sent."""
    async with cut.direct.connection() as connection, connection.transaction():
        await connection.execute("SELECT ledger_lock(ARRAY[$1::uuid])", cut.alice.btc)
        sent = asyncio.create_task(cut.send())
        async with asyncio.timeout(10):
            while not await cut.direct.pool.fetch(END_WHO_WAITS):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        with pytest.raises(OutcomeUnknown):
            await sent


async def test_an_invoice_that_was_stored_unheard_is_returned(cut: Cut) -> None:
    cut.network.lose(Lost.REPLY, "INSERT INTO invoice")

    made = await invoices.create(
        cut.through, cut.bob.principal, wallet_id=cut.bob.btc, amount=sats(100)
    )

    assert bolt11.decode(made.payment_request).payment_hash == made.payment_hash
    assert (await cut.pay(made.payment_request)).status is Result.SUCCESS


async def test_an_invoice_that_was_not_stored_is_not_returned(cut: Cut) -> None:
    cut.network.lose(Lost.REQUEST, "INSERT INTO invoice")

    with pytest.raises(CONNECTION_ERRORS):
        await invoices.create(
            cut.through, cut.bob.principal, wallet_id=cut.bob.btc, amount=sats(100)
        )


async def test_the_secret_of_a_key_that_was_made_unheard_is_shown(cut: Cut) -> None:
    cut.network.lose(Lost.REPLY, "COMMIT")

    key, secret = await api_keys.create(
        cut.through, cut.alice.actor, name="till", scopes=[Scope.READ]
    )

    assert cut.network.losses == 1
    principal = await authentication.authenticate(cut.direct, secret, address="127.0.0.1")
    assert principal.key_id == key.id


async def test_the_secret_that_replaced_another_unheard_is_shown(cut: Cut) -> None:
    key, old = await api_keys.create(cut.direct, cut.alice.actor, name="till", scopes=[Scope.READ])
    cut.network.lose(Lost.REPLY, "COMMIT")

    _, secret = await rotation.rotate(cut.through, cut.alice.actor, key.id, overlap=Overlap.NONE)

    assert cut.network.losses == 1
    principal = await authentication.authenticate(cut.direct, secret, address="127.0.0.1")
    assert principal.key_id == key.id
    assert old != secret


@pytest.mark.parametrize("lost", Lost)
async def test_a_key_of_which_nobody_can_tell_is_not_called_made(cut: Cut, lost: Lost) -> None:
    statement = "INSERT INTO api_key_secret" if lost is Lost.REPLY else "COMMIT"
    cut.network.lose(lost, statement)

    with pytest.raises(CONNECTION_ERRORS):
        await api_keys.create(cut.through, cut.alice.actor, name="till", scopes=[Scope.READ])

    assert await cut.direct.pool.fetchval("SELECT count(*) FROM api_key") == 0
