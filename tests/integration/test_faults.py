"""The database fails at the worst moments: money moves once or not at all, and says which.

F3 lost requests and answers · F4 deadlocks and serialization failures · F5 too few connections ·
M16 the process dies between any two statements.
"""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID, uuid4

import httpx2
import pytest

from app.database.pool import Pool
from app.database.statements import DATABASE_ERRORS
from app.errors import NodeUnavailable, PaymentRefused, Unavailable
from app.money import sats
from app.nodes.answers import NodeInvoice, NodeInvoiceState, TrackOutcome
from app.nodes.sandbox.behaviour import parse
from app.nodes.sandbox.node import SandboxNode
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services import checkup
from app.services.payments import held, invoices, lightning, reconciliation
from app.services.payments import sending as payments
from app.services.payments.intents import Payment
from app.services.payments.result import PaymentResult, Result
from app.services.wallets import transactions
from app.services.wallets.movements import MovementStatus
from app.startup import open_runtime
from tests import factories
from tests.api.harness import Server, serving
from tests.conftest import make_settings
from tests.databases import new_database
from tests.dying import Killed, dying
from tests.factories import Person, balance, person
from tests.integration.faulty_postgres import FaultyPostgres, Lost, faulty

FUNDS_SAT = 10_000
#: What payments inside are made by.
TOGETHER = "FROM pay_together("
ALONE = "CROSS JOIN LATERAL post_movement"
_LIMIT = "INSERT INTO api_key_limit VALUES ($1, 'DAILY', 100000)"
PAID_SAT = 1_000
FEE_SAT = 2  # 1,100 msat, rounded up
PATIENCE_S = 20.0
"""How long a test waits for what must happen; nothing waits so long when all is well."""

PAY = """
mutation pay($wallet: WalletId!, $request: LnPaymentRequest!) {
  lnInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request}) {
    errors { message code } status transaction { id }
  }
}
"""
SEND = """
mutation send($wallet: WalletId!, $recipient: WalletId!, $amount: SatAmount!) {
  intraLedgerPaymentSend(
    input: {walletId: $wallet, recipientWalletId: $recipient, amount: $amount}
  ) { errors { message code } status transaction { id } }
}
"""
_PASSING = {"DB_ERROR", "LND_OFFLINE", "IDEMPOTENCY_KEY_BUSY", "UNKNOWN"}

ME = "{ me { defaultAccount { wallets { id balance } } } }"


async def _outside(runtime: Runtime, behaviour: str = "settle") -> NodeInvoice:
    return await factories.world(runtime).create_invoice(
        amount_msat=PAID_SAT * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour)
    )


async def _own(runtime: Runtime, payee: Person) -> str:
    invoice = await invoices.create(
        runtime, payee.principal, wallet_id=payee.btc, amount=sats(PAID_SAT)
    )
    return invoice.payment_request


async def _pay(
    runtime: Runtime, payer: Person, request: str, once: UUID | None = None
) -> PaymentResult:
    return await payments.pay_invoice(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        payment_request=request,
        idempotency_id=once,
    )


async def _send(
    runtime: Runtime, payer: Person, payee: Person, once: UUID | None = None
) -> PaymentResult:
    return await payments.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(PAID_SAT),
        idempotency_id=once,
    )


async def _books_are_right(runtime: Runtime) -> None:
    assert (await checkup.check(runtime)).problems == []


async def _everything_ended(runtime: Runtime) -> None:
    """Do as the reconciler, once no sender can be left."""
    await runtime.pool.execute("UPDATE payment SET sender_until = now()")
    deadline = monotonic() + PATIENCE_S
    while await runtime.pool.fetchval("SELECT count(*) FROM payment WHERE state = 'sending'"):
        assert monotonic() < deadline, "payments stay pending"
        await runtime.pool.execute("UPDATE payment SET due_at = NULL")
        await runtime.pool.execute(
            "UPDATE sandbox_payment SET ends_at = now() WHERE ends_at > now()"
        )
        await reconciliation.reconcile(runtime)


@dataclass(frozen=True, slots=True)
class Behind:
    """A server behind a network that fails. `server.runtime` is directly connected."""

    server: Server
    network: FaultyPostgres


@pytest.fixture(scope="module")
async def behind(
    cluster: str, template: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Behind]:
    """One such server for all tests: make your own accounts on it."""
    folder = tmp_path_factory.mktemp("behind")
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(new_database(cluster, template))
        network = await stack.enter_async_context(faulty(url))
        direct = make_settings(url, folder)
        runtime = await stack.enter_async_context(open_runtime(direct, migrates=False))
        through = make_settings(network.url, folder)
        yield Behind(await stack.enter_async_context(serving(through, runtime)), network)


@dataclass(frozen=True, slots=True)
class Wish:
    """A mutation as a client sends it, and sends it again until it knows how it ended."""

    server: Server
    key: str
    document: str
    variables: dict[str, Any]
    once: UUID

    async def ask(self) -> httpx2.Response:
        return await self.server.post(
            self.document,
            self.variables,
            X_API_KEY=self.key,
            X_Idempotency_Key=str(self.once),
        )

    async def insist(self) -> tuple[str, list[str]]:
        """Return the status, and what came before it: the codes of refusals, or "UNKNOWN"."""
        refusals: list[str] = []
        deadline = monotonic() + PATIENCE_S
        while True:
            response = await self.ask()
            answer = response.json()
            payload = next(iter((answer.get("data") or {"": None}).values()))
            errors = answer.get("errors") or payload["errors"]
            unknown = not errors and payload["transaction"] is None
            if unknown:
                assert payload["status"] == "PENDING"
            elif not errors or errors[0]["code"] == "LIGHTNING_PAYMENT_ERROR":
                status: str = payload["status"]
                return status, refusals
            refusals.append("UNKNOWN" if unknown else errors[0]["code"])
            assert refusals[-1] in _PASSING, answer
            assert response.status_code in {200, 409, 503}
            assert monotonic() < deadline, f"never answered: {Counter(refusals)}"
            await asyncio.sleep(0.05)


async def _wish(
    server: Server,
    payer: Person,
    document: str,
    *,
    is_limited: bool = False,
    **variables: object,
) -> Wish:
    """Return what is wished; with a limited key, whose payments are made alone."""
    key_id, key = await factories.key(server.runtime, payer, Scope.READ, Scope.WRITE)
    if is_limited:
        await server.runtime.pool.execute(_LIMIT, key_id)
    texts = {
        name: value if isinstance(value, int) else str(value) for name, value in variables.items()
    }
    wish = Wish(server, key, document, {"wallet": str(payer.btc), **texts}, uuid4())
    # The key is read, and statements are prepared, before anything is lost.
    await server.post(ME, X_API_KEY=key)
    return wish


@pytest.mark.parametrize("lost", Lost)
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO idempotency_key",
        TOGETHER,
        ALONE,
        "UPDATE idempotency_key SET answer",
    ],
)
async def test_f3_a_transfer_is_made_once_whatever_is_lost(
    behind: Behind, lost: Lost, statement: str
) -> None:
    runtime = behind.server.runtime
    alice, bob = await person(runtime, sat=FUNDS_SAT), await person(runtime)
    wish = await _wish(
        behind.server,
        alice,
        SEND,
        is_limited=statement == ALONE,
        recipient=bob.btc,
        amount=PAID_SAT,
    )
    behind.network.lose(lost, statement)

    status, _ = await wish.insist()

    assert (status, behind.network.losses) == ("SUCCESS", 1)
    assert await balance(runtime, bob.btc) == PAID_SAT
    assert await balance(runtime, alice.btc) == FUNDS_SAT - PAID_SAT
    again, _ = await wish.insist()
    assert again == "SUCCESS"
    assert await balance(runtime, bob.btc) == PAID_SAT
    await _books_are_right(runtime)


@pytest.mark.parametrize("lost", Lost)
@pytest.mark.parametrize("is_limited", [False, True])
async def test_f3_an_own_invoice_is_paid_once_whatever_is_lost(
    behind: Behind, lost: Lost, is_limited: bool
) -> None:
    runtime = behind.server.runtime
    alice, bob = await person(runtime, sat=FUNDS_SAT), await person(runtime)
    wish = await _wish(
        behind.server, alice, PAY, is_limited=is_limited, request=await _own(runtime, bob)
    )
    behind.network.lose(lost, "paid_by = 'intraledger'" if is_limited else TOGETHER)

    status, refusals = await wish.insist()

    # The retry is the same wish, so it is told of its own success.
    assert (status, behind.network.losses) == ("SUCCESS", 1)
    assert refusals == ([] if lost is Lost.REPLY else ["UNKNOWN"])
    assert await balance(runtime, bob.btc) == PAID_SAT
    await _books_are_right(runtime)


@pytest.mark.parametrize("lost", Lost)
@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO payment",
        "FROM sandbox_invoice\n WHERE payment_hash = $1\n   FOR UPDATE",
        "INSERT INTO sandbox_payment",
        "COMMIT",
        "SET state = 'settled', fee_msat",
    ],
)
async def test_f3_an_outside_invoice_is_paid_once_or_returned_whatever_is_lost(
    behind: Behind, lost: Lost, statement: str
) -> None:
    runtime = behind.server.runtime
    alice = await person(runtime, sat=FUNDS_SAT)
    invoice = await _outside(runtime)
    wish = await _wish(behind.server, alice, PAY, request=invoice.payment_request)
    behind.network.lose(lost, statement)

    status, _ = await wish.insist()

    assert status in {"SUCCESS", "PENDING"}
    assert behind.network.losses == 1
    await _everything_ended(runtime)
    truth = await factories.world(runtime).invoice_status(invoice.payment_hash)
    history = await transactions.by_payment_hash(runtime, alice.btc, invoice.payment_hash)
    if truth.state is NodeInvoiceState.SETTLED:
        assert [side.status for side in history] == [MovementStatus.SUCCESS]
        assert await balance(runtime, alice.btc) == FUNDS_SAT - PAID_SAT - FEE_SAT
    else:
        assert status == "PENDING"
        assert {side.status for side in history} == {MovementStatus.FAILURE}
        assert await balance(runtime, alice.btc) == FUNDS_SAT
    await _books_are_right(runtime)


@pytest.mark.parametrize("lost", Lost)
async def test_f3_a_receipt_is_credited_once_whatever_is_lost(
    runtime: Runtime, database_url: str, tmp_path: Path, lost: Lost
) -> None:
    bob = await person(runtime)
    invoice = await invoices.create(
        runtime, bob.principal, wallet_id=bob.btc, amount=sats(PAID_SAT)
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)
    async with AsyncExitStack() as stack:
        network = await stack.enter_async_context(faulty(database_url))
        through = make_settings(network.url, tmp_path)
        cut_off = await stack.enter_async_context(open_runtime(through, migrates=False))
        network.lose(lost, "paid_by = 'lightning'")
        with pytest.raises(DATABASE_ERRORS):
            await held.arrived(cut_off, invoice.payment_hash)
        for _ in range(2):
            await held.arrived(cut_off, invoice.payment_hash)

    assert network.losses == 1
    assert await balance(runtime, bob.btc) == PAID_SAT
    await _books_are_right(runtime)


async def test_f3_a_network_that_loses_at_random_neither_loses_nor_doubles_money(
    behind: Behind,
) -> None:
    runtime, network = behind.server.runtime, behind.network
    alice, bob = await person(runtime, sat=100_000), await person(runtime)
    outside = [await _outside(runtime) for _ in range(15)]
    own = [await _own(runtime, bob) for _ in range(15)]
    send = await _wish(behind.server, alice, SEND, recipient=bob.btc, amount=PAID_SAT)
    wanted = [(SEND, send.variables)] * 15 + [
        (PAY, {"wallet": str(alice.btc), "request": request})
        for request in [*own, *(invoice.payment_request for invoice in outside)]
    ]
    wishes = [
        Wish(behind.server, send.key, document, variables, uuid4())
        for document, variables in wanted
    ]
    dice = random.Random(3)
    dice.shuffle(wishes)

    network.lose_at_random(dice, 0.05)
    ends = await asyncio.gather(*(wish.insist() for wish in wishes))
    network.lose_nothing()

    assert network.losses > 10
    foreign = {invoice.payment_request for invoice in outside}
    for wish, (status, _) in zip(wishes, ends, strict=True):
        assert status == "SUCCESS" or wish.variables.get("request") in foreign
    assert await balance(runtime, bob.btc) == 30 * PAID_SAT
    await _everything_ended(runtime)
    paid = 0
    for invoice in outside:
        truth = await factories.world(runtime).invoice_status(invoice.payment_hash)
        paid += truth.state is NodeInvoiceState.SETTLED
    spent_sat = 30 * PAID_SAT + paid * (PAID_SAT + FEE_SAT)
    assert await balance(runtime, alice.btc) == 100_000 - spent_sat
    await _books_are_right(runtime)


ATTEMPTS = 5
UNDOINGS = [("40001", "transfer"), ("40P01", "own"), ("40001", "outside")]
"""SQLSTATE of a serialization failure or a deadlock, and what it happens to."""


@asynccontextmanager
async def failing(
    pool: Pool, *, code: str, times: int, first: int = 1
) -> AsyncIterator[Callable[[], Awaitable[int]]]:
    """Have the database undo the `first` and the following of the statements that move money.

    Give what tells how many have tried.
    """
    await pool.execute("CREATE SEQUENCE fault")
    await pool.execute(
        f"""
        CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
            v_attempt bigint := nextval('fault');
        BEGIN
            IF v_attempt BETWEEN {first} AND {first + times - 1} THEN
                RAISE EXCEPTION 'injected' USING ERRCODE = '{code}';
            END IF;
            RETURN NULL;
        END $$;
        CREATE TRIGGER fault BEFORE INSERT ON journal
            FOR EACH STATEMENT EXECUTE FUNCTION fault();
        """
    )

    async def tried() -> int:
        return int(await pool.fetchval("SELECT last_value FROM fault"))

    yield tried
    await pool.execute("DROP TRIGGER fault ON journal")
    await pool.execute("DROP FUNCTION fault; DROP SEQUENCE fault")


async def _row_counts(pool: Pool) -> dict[str, int]:
    """Return how many rows each table has (I9: a refusal changes nothing)."""
    tables = await pool.fetch(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    return {
        row["relname"]: await pool.fetchval(f"SELECT count(*) FROM {row['relname']}")
        for row in tables
    }


@pytest.mark.parametrize(("code", "kind"), UNDOINGS)
async def test_f4_a_statement_that_the_database_undoes_is_repeated(
    runtime: Runtime, code: str, kind: str
) -> None:
    alice, bob = await person(runtime, sat=FUNDS_SAT), await person(runtime)
    request = (
        (await _outside(runtime)).payment_request if kind == "outside" else await _own(runtime, bob)
    )

    async with failing(runtime.pool, code=code, times=ATTEMPTS - 1) as tried:
        result = await (
            _send(runtime, alice, bob) if kind == "transfer" else _pay(runtime, alice, request)
        )
        assert await tried() == ATTEMPTS + (1 if kind == "outside" else 0)  # it settles, too

    assert result.status is Result.SUCCESS
    spent_sat = PAID_SAT + (FEE_SAT if kind == "outside" else 0)
    assert await balance(runtime, alice.btc) == FUNDS_SAT - spent_sat
    await _books_are_right(runtime)


@pytest.mark.parametrize(("code", "kind"), UNDOINGS)
async def test_f4_after_five_attempts_the_refusal_is_clear_and_nothing_was_done(
    runtime: Runtime, code: str, kind: str
) -> None:
    alice, bob = await person(runtime, sat=FUNDS_SAT), await person(runtime)
    invoice = await _outside(runtime)
    request = invoice.payment_request if kind == "outside" else await _own(runtime, bob)
    before = await _row_counts(runtime.pool)

    async with failing(runtime.pool, code=code, times=99) as tried:
        with pytest.raises(Unavailable, match="Nothing was changed") as refused:
            await (
                _send(runtime, alice, bob) if kind == "transfer" else _pay(runtime, alice, request)
            )
        # A payment inside was tried with what else was paid first, and then alone.
        assert await tried() == ATTEMPTS + (0 if kind == "outside" else 1)

    assert refused.value.code == "DB_ERROR"
    assert await _row_counts(runtime.pool) == before
    assert await balance(runtime, alice.btc) == FUNDS_SAT
    await _books_are_right(runtime)


async def test_f4_a_payment_that_cannot_be_concluded_is_pending_until_it_can(
    runtime: Runtime,
) -> None:
    """The node has paid: whatever the database does then, «nothing was changed» would be a lie."""
    alice = await person(runtime, sat=FUNDS_SAT)
    invoice = await _outside(runtime)
    once = uuid4()
    async with failing(runtime.pool, code="40001", times=99, first=2) as tried:
        result = await _pay(runtime, alice, invoice.payment_request, once)
        assert await tried() == 1 + ATTEMPTS
        again = await _pay(runtime, alice, invoice.payment_request, once)

    assert (result.status, again.status) == (Result.PENDING, Result.PENDING)
    assert result.transaction is not None
    assert again.transaction is not None
    assert again.transaction.id == result.transaction.id
    await _everything_ended(runtime)
    assert await balance(runtime, alice.btc) == FUNDS_SAT - PAID_SAT - FEE_SAT
    last = await _pay(runtime, alice, invoice.payment_request, once)
    assert last.status is Result.SUCCESS
    await _books_are_right(runtime)


async def test_f4_a_receipt_that_the_database_undoes_is_credited_later(runtime: Runtime) -> None:
    bob = await person(runtime)
    invoice = await invoices.create(
        runtime, bob.principal, wallet_id=bob.btc, amount=sats(PAID_SAT)
    )
    await factories.sandbox(runtime).receive(invoice.payment_request, amount_sat=None)

    async with failing(runtime.pool, code="40P01", times=ATTEMPTS):
        with pytest.raises(Unavailable):
            await held.arrived(runtime, invoice.payment_hash)
        await held.arrived(runtime, invoice.payment_hash)

    assert await balance(runtime, bob.btc) == PAID_SAT
    await _books_are_right(runtime)


async def test_an_unavailable_node_costs_nothing_and_the_invoice_may_be_paid_again(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """M19: the node says nothing was sent, so nothing need stay reserved."""
    alice = await person(runtime, sat=FUNDS_SAT)
    invoice = await _outside(runtime)

    once = uuid4()

    async def unavailable(*_: object, **__: object) -> None:
        raise NodeUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(type(runtime.node), "pay", unavailable)
        with pytest.raises(NodeUnavailable):
            await _pay(runtime, alice, invoice.payment_request, once)
    assert await balance(runtime, alice.btc) == FUNDS_SAT
    await _books_are_right(runtime)
    result = await _pay(runtime, alice, invoice.payment_request, once)

    assert result.status is Result.SUCCESS


async def test_one_payment_that_cannot_be_ended_keeps_no_other_from_it(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice = await person(runtime, sat=FUNDS_SAT)
    sent = [await _outside(runtime, "timeout_then_settle") for _ in range(3)]
    for invoice in sent:
        await _pay(runtime, alice, invoice.payment_request)
    await runtime.pool.execute("UPDATE sandbox_payment SET ends_at = now()")
    conclude = lightning.conclude

    async def broken(runtime: Runtime, payment: Payment, outcome: Any) -> bool:
        if payment.payment_hash == sent[1].payment_hash:
            raise AssertionError("a bug")
        return await conclude(runtime, payment, outcome)

    monkeypatch.setattr(lightning, "conclude", broken)

    assert await reconciliation.reconcile(runtime) == 2


async def test_one_payment_that_the_node_cannot_tell_of_keeps_no_other_from_it(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked about later each time, and the others as before."""
    alice = await person(runtime, sat=FUNDS_SAT)
    sent = [await _outside(runtime, "timeout_then_settle") for _ in range(3)]
    for invoice in sent:
        await _pay(runtime, alice, invoice.payment_request)
    await runtime.pool.execute("UPDATE sandbox_payment SET ends_at = now()")
    track = SandboxNode.track

    async def refuse_for_one(node: SandboxNode, payment_hash: bytes) -> TrackOutcome:
        if payment_hash == sent[0].payment_hash:
            raise NodeUnavailable
        return await track(node, payment_hash)

    with monkeypatch.context() as refusing:
        refusing.setattr(SandboxNode, "track", refuse_for_one)
        assert await reconciliation.reconcile(runtime) == 2
        assert await reconciliation.reconcile(runtime) == 0, "it is not due"
        waits = []
        for _ in range(12):
            await runtime.pool.execute("UPDATE payment SET due_at = now() WHERE state = 'sending'")
            assert await reconciliation.reconcile(runtime) == 0
            waits.append(await runtime.pool.fetchval(_WAIT))

    assert all(0.9 * 1.5**n - 1 < wait < 1.1 * 1.5 ** (n + 1) for n, wait in enumerate(waits[:9]))
    assert 53 < waits[-1] <= 66
    await runtime.pool.execute("UPDATE payment SET due_at = now() WHERE state = 'sending'")
    assert await reconciliation.reconcile(runtime) == 1
    await _books_are_right(runtime)


_WAIT = """
SELECT extract(epoch FROM due_at - clock_timestamp())::float FROM payment WHERE state = 'sending'
"""


@asynccontextmanager
async def locked(runtime: Runtime, who: Person) -> AsyncIterator[None]:
    """Hold a wallet's row, so that whoever moves its money waits with a connection in hand."""
    async with runtime.connection() as connection, connection.transaction():
        await connection.execute("SELECT FROM ledger_account WHERE id = $1 FOR UPDATE", who.btc)
        yield


async def test_f5_two_connections_serve_two_hundred_clients(
    runtime: Runtime, database_url: str, tmp_path: Path
) -> None:
    settings = make_settings(database_url, tmp_path, pool_size=2, pool_wait_s=5.0)
    async with serving(settings, runtime) as server:
        alice, bob = await person(runtime, sat=FUNDS_SAT), await person(runtime)
        wish = await _wish(server, alice, SEND, recipient=bob.btc, amount=1)
        wishes = [Wish(server, wish.key, SEND, wish.variables, uuid4()) for _ in range(200)]

        asked = asyncio.gather(*(one.ask() for one in wishes))
        alive = await server.client.get("/healthz")
        responses = await asked

    assert alive.status_code == 200
    outcomes = Counter(_outcome(response) for response in responses)
    assert set(outcomes) <= {(200, "SUCCESS"), (200, "DB_ERROR"), (503, "DB_ERROR")}
    assert outcomes[200, "SUCCESS"] > 0
    assert await balance(runtime, bob.btc) == outcomes[200, "SUCCESS"]
    await _books_are_right(runtime)


async def test_f5_who_waits_for_a_connection_in_vain_is_told_so_and_health_answers(
    runtime: Runtime, database_url: str, tmp_path: Path
) -> None:
    settings = make_settings(database_url, tmp_path, pool_size=2, pool_wait_s=0.5)
    async with serving(settings, runtime) as server:
        alice, bob = await person(runtime, sat=FUNDS_SAT), await person(runtime)
        # Of a limited key: what is paid together gives up a lock, and so its connection, sooner.
        wish = await _wish(server, alice, SEND, is_limited=True, recipient=bob.btc, amount=1)
        async with locked(runtime, alice):
            stuck = [
                asyncio.create_task(Wish(server, wish.key, SEND, wish.variables, uuid4()).ask())
                for _ in range(20)
            ]
            await _waiting_for_locks(runtime, 2)
            reads = await asyncio.gather(*(server.post(ME, X_API_KEY=wish.key) for _ in range(20)))
            alive = await server.client.get("/healthz")
            ready = await server.client.get("/readyz")
        ends = Counter([_outcome(response) for response in await asyncio.gather(*stuck)])
        works = await wish.insist()

    # Who calls is looked up again from time to time: that, too, may wait in vain.
    assert {_outcome(response) for response in reads} <= {(200, "DB_ERROR"), (503, "DB_ERROR")}
    assert (alive.status_code, ready.status_code) == (200, 503)
    assert set(ends) <= {(200, "SUCCESS"), (200, "DB_ERROR"), (503, "DB_ERROR")}
    assert ends.total() == 20
    assert works[0] == "SUCCESS"
    assert await balance(runtime, bob.btc) == ends[200, "SUCCESS"] + 1
    await _books_are_right(runtime)


async def _waiting_for_locks(runtime: Runtime, number: int) -> None:
    deadline = monotonic() + PATIENCE_S
    while (
        await runtime.pool.fetchval(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        < number
    ):
        assert monotonic() < deadline, "nobody waits"
        await asyncio.sleep(0.02)


def _outcome(response: httpx2.Response) -> tuple[int, str]:
    """Return the status of an answer, and its first error or what was done."""
    answer = response.json()
    if "errors" in answer:
        return response.status_code, answer["errors"][0]["code"]
    payload = next(iter(answer["data"].values()))
    if payload.get("errors"):
        return response.status_code, payload["errors"][0]["code"]
    return response.status_code, payload.get("status", "data")


async def test_only_what_runs_in_the_block_dies(runtime: Runtime) -> None:
    """The jobs of other tests' servers neither die in its place nor count."""
    begins = asyncio.Event()

    async def statement() -> object:
        await begins.wait()
        async with runtime.connection() as connection:
            return await connection.fetchval("SELECT 1")

    stranger = asyncio.create_task(statement())
    with dying(1, after=False):
        begins.set()
        assert await stranger == 1
        with pytest.raises(Killed):
            await statement()


@pytest.mark.parametrize("kind", ["own", "settle", "no_route", "timeout_then_settle"])
async def test_m16_a_payment_is_made_once_or_not_at_all_wherever_the_process_dies(
    runtime: Runtime, kind: str
) -> None:
    """Before and after each statement; then the reconciler, then the same wish once more."""
    factories.sandbox(runtime).pay_timeout_s = 0.02
    alice, bob = await person(runtime, sat=500_000), await person(runtime)
    deaths = 0
    for statement in range(1, 100):
        before, after = [
            await _dies_and_tries_again(runtime, alice, bob, kind, statement, after=after)
            for after in (False, True)
        ]
        deaths += before + after
        if not before:
            break
    await _books_are_right(runtime)
    assert deaths >= (4 if kind == "own" else 12)


async def _dies_and_tries_again(
    runtime: Runtime, alice: Person, bob: Person, kind: str, statement: int, *, after: bool
) -> bool:
    """Pay an invoice and die at a statement; tell whether there were as many statements."""
    has = await balance(runtime, alice.btc)
    outside = None if kind == "own" else await _outside(runtime, kind)
    request = await _own(runtime, bob) if outside is None else outside.payment_request
    once = uuid4()
    died = False
    with dying(statement, after=after):
        try:
            await _pay(runtime, alice, request, once)
        except Killed:
            died = True
        except PaymentRefused:
            assert kind == "no_route"
    await _everything_ended(runtime)
    left = await balance(runtime, alice.btc)
    # What was returned in full stays refused under the same key.
    with contextlib.nullcontext() if outside is None else contextlib.suppress(PaymentRefused):
        await _pay(runtime, alice, request, once)
    await _everything_ended(runtime)
    spent_sat = has - await balance(runtime, alice.btc)
    if outside is None:
        assert spent_sat == PAID_SAT
        return died
    truth = await factories.world(runtime).invoice_status(outside.payment_hash)
    assert spent_sat == (PAID_SAT + FEE_SAT if truth.state is NodeInvoiceState.SETTLED else 0)
    assert left in {has, has - spent_sat}
    return died
