"""Whose node the books are of: what a start refuses, and what happens while the node is away."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from inspect import iscoroutinefunction
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import AsyncMock, patch

import asyncpg
import httpx2
import pytest
from starlette.applications import Starlette
from structlog.testing import capture_logs

from app.database.opening import open_pool
from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.http.draining import Draining
from app.http.health import Health
from app.http.metrics import Metrics
from app.money import sats
from app.nodes import measured, opening, port
from app.nodes.port import AnotherNodeError, Identity, Node, WrongNodeError
from app.nodes.rest import NodeRefusal
from app.nodes.sandbox.behaviour import parse
from app.process.runtime import Runtime
from app.services import known_node
from app.services.payments import capital, invoices, reconciliation
from app.services.payments import sending as payments
from app.services.payments.capital import Holdings, Past
from app.services.payments.result import Result
from app.settings import Settings
from app.startup import open_runtime
from tests.command_line import CommandLine
from tests.conftest import make_settings
from tests.databases import new_database
from tests.factories import Person, balance, person
from tests.stand_in import OTHER, StandIn, lnd_settings
from tests.story.servers import Installation

FUNDS_SAT = 5_000
PAID_SAT = 1_000
NEWEST = 7


@pytest.fixture
async def node(pool: Pool) -> AsyncIterator[StandIn]:
    """A node that opens in place of LND."""
    found = await StandIn.of(pool)
    with found.installed():
        yield found


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return lnd_settings(database_url, tmp_path)


@asynccontextmanager
async def started(settings: Settings, *, serves: bool = True) -> AsyncIterator[Runtime]:
    opening = open_runtime(settings, migrates=False, listens=False, creates=serves)
    async with opening as runtime:
        yield runtime


async def refused(settings: Settings) -> str:
    """Return what a start says that is refused."""
    with pytest.raises(WrongNodeError) as refusal:
        async with started(settings):
            pass
    return str(refusal.value)


def sandbox_of(settings: Settings) -> Settings:
    """Return settings of a sandbox on the same database."""
    assert settings.database_url is not None
    return make_settings(settings.database_url.get_secret_value(), settings.data_dir)


async def readiness(runtime: Runtime) -> httpx2.Response:
    health = Health(Metrics())
    health.open(runtime, Draining())
    app = Starlette(routes=health.routes())
    transport = httpx2.ASGITransport(app)
    async with httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        return await client.get("/readyz")


async def play(settings: Settings) -> None:
    """Have the sandbox post something into the database of some settings."""
    async with started(sandbox_of(settings)) as runtime:
        await person(runtime, sat=FUNDS_SAT)


async def become_real(pool: Pool, node: StandIn) -> None:
    """Make the sandbox's books those of the node."""
    await pool.execute(
        "UPDATE known_node SET backend = 'lnd', identity = $1", node.identity.identity
    )


@pytest.mark.parametrize(
    ("set_to", "says"),
    [
        ({"network": "mainnet"}, "on regtest, and LATCHKEY_NETWORK says mainnet. "),
        ({}, "LATCHKEY_NETWORK says mainnet, as it does unless it is set. "),
    ],
)
async def test_a_node_on_another_network_is_refused(
    settings: Settings, node: StandIn, set_to: dict[str, object], says: str
) -> None:
    values = settings.model_dump(exclude_unset=True, exclude={"network"}) | set_to

    refusal = await refused(Settings.model_validate(values))

    assert says in refusal
    assert "LATCHKEY_NETWORK=regtest" in refusal
    assert node.asked == []


async def test_the_same_node_starts_again(settings: Settings, node: StandIn) -> None:
    for _ in range(2):
        async with started(settings) as runtime:
            assert (await runtime.node.info()).is_synced


async def test_another_node_than_last_time_is_refused(settings: Settings, node: StandIn) -> None:
    before = node.identity.identity.hex()
    async with started(settings):
        pass
    node.identity = OTHER
    node.asked.clear()

    refusal = await refused(settings)

    assert before in refusal
    assert OTHER.identity.hex() in refusal
    assert "latchkey node accept" in refusal
    assert node.asked == []


async def test_another_kind_of_node_than_last_time_is_refused(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    async with started(settings):
        pass
    await pool.execute("UPDATE known_node SET backend = 'cln'")

    assert "of LATCHKEY_NODE=cln, and the settings say lnd" in await refused(settings)


@pytest.mark.parametrize("older", [False, True])
async def test_play_money_is_never_paid_out_by_a_real_node(
    settings: Settings, node: StandIn, pool: Pool, older: bool
) -> None:
    await play(settings)
    if older:  # as a version left it that remembered no node
        await pool.execute("DELETE FROM known_node")

    assert "play money" in await refused(settings)
    async with pool.apart() as connection:
        with pytest.raises(WrongNodeError, match="play money"):
            await known_node.change(connection, settings, OTHER)


async def test_a_sandbox_that_nobody_used_becomes_a_real_server(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    async with started(sandbox_of(settings)):
        pass

    async with started(settings) as runtime:
        assert runtime.node.backend == "lnd"
    assert await pool.fetchval("SELECT backend FROM known_node") == "lnd"


async def test_the_sandbox_adds_no_play_money_to_a_real_servers_books(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    await play(settings)
    await become_real(pool, node)

    assert "the sandbox would add play money" in await refused(sandbox_of(settings))


async def test_books_of_one_network_never_become_those_of_another(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    await play(settings)
    await become_real(pool, node)
    await pool.execute("UPDATE known_node SET network = 'testnet'")

    assert "The books are of a node on testnet" in await refused(settings)


async def test_the_first_start_needs_the_node(settings: Settings, node: StandIn) -> None:
    node.away = NodeUnavailable()

    refusal = await refused(settings)

    assert "cannot be reached" in refusal
    assert "At the first start it must answer" in refusal


async def test_a_credential_that_is_refused_stops_every_start(
    settings: Settings, node: StandIn
) -> None:
    async with started(settings):
        pass
    node.away = NodeRefusal(401, {"message": "unknown macaroon"})

    assert "does not accept our credential" in await refused(settings)


async def prepared(settings: Settings, node: StandIn, pool: Pool) -> tuple[Person, Person, str]:
    """Return who pays, who is paid, and an invoice, in books of the node."""
    async with started(sandbox_of(settings)) as runtime:
        payer, payee = await person(runtime, sat=FUNDS_SAT), await person(runtime)
        invoice = await invoices.create(
            runtime, payee.principal, wallet_id=payee.btc, amount=sats(PAID_SAT)
        )
    await become_real(pool, node)
    return payer, payee, invoice.payment_request


async def of_an_outsider(node: StandIn, behaviour: str = "settle") -> str:
    """Return an invoice of somebody else."""
    made = await node.sandbox.world.create_invoice(
        amount_msat=PAID_SAT * 1_000, memo="", expiry_s=600, behaviour=parse(behaviour)
    )
    return made.payment_request


async def test_while_the_node_is_away_the_books_serve(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    payer, payee, request = await prepared(settings, node, pool)
    node.away = NodeUnavailable()

    async with started(settings) as runtime:
        paid = await payments.pay_invoice(
            runtime, payer.principal, wallet_id=payer.btc, payment_request=request
        )
        assert paid.status is Result.SUCCESS
        assert await balance(runtime, payee.btc) == PAID_SAT
        with pytest.raises(NodeUnavailable):
            await invoices.create(runtime, payee.principal, wallet_id=payee.btc, amount=None)
        checks = (await readiness(runtime)).json()["checks"]
        assert (checks["node"], checks["database"]) == ("down", "ok")
    assert node.asked == []


async def test_a_send_that_the_node_never_heard_of_moves_nothing(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    payer, _, _ = await prepared(settings, node, pool)
    request = await of_an_outsider(node)
    node.away = NodeUnavailable()

    async with started(settings) as runtime:
        with pytest.raises(NodeUnavailable):
            await payments.pay_invoice(
                runtime, payer.principal, wallet_id=payer.btc, payment_request=request
            )
        assert await balance(runtime, payer.btc) == FUNDS_SAT
    assert node.asked == []


async def test_once_the_node_answers_and_is_the_same_it_is_asked(
    settings: Settings, node: StandIn, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.nodes.confirmed._PAUSE_S", 0.0)
    await prepared(settings, node, pool)
    node.away = NodeUnavailable()

    async with started(settings) as runtime:
        with pytest.raises(NodeUnavailable):
            await runtime.node.info()
        node.away = None
        await runtime.node.info()
        assert node.asked == ["info"]


async def test_whoever_answers_in_its_place_is_asked_for_nothing(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    payer, _, _ = await prepared(settings, node, pool)
    request = await of_an_outsider(node)
    node.away = NodeUnavailable()

    async with started(settings) as runtime:
        node.away, node.identity = None, OTHER
        with capture_logs() as logs, pytest.raises(NodeUnavailable):
            await payments.pay_invoice(
                runtime, payer.principal, wallet_id=payer.btc, payment_request=request
            )
        with pytest.raises(AnotherNodeError):
            async for _ in runtime.node.receipts.follow(after=0):
                pass
        checks = (await readiness(runtime)).json()["checks"]
        assert checks["node"] == "down: another node than last time answers"
        assert await balance(runtime, payer.btc) == FUNDS_SAT
    assert node.asked == []
    (told,) = [one for one in logs if one["event"] == "node_is_another"]
    assert (told["log_level"], told["found"]) == ("error", OTHER.identity.hex())


async def test_a_payment_under_way_is_not_given_back_because_another_node_knows_nothing_of_it(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    payer, _, _ = await prepared(settings, node, pool)
    node.sandbox.pay_timeout_s = 0.05
    request = await of_an_outsider(node, "timeout_then_settle")

    async with started(settings) as runtime:
        sent = await payments.pay_invoice(
            runtime, payer.principal, wallet_id=payer.btc, payment_request=request
        )
        assert sent.status is Result.PENDING
        await pool.execute("UPDATE payment SET sender_until = now(), due_at = NULL")
        left = await balance(runtime, payer.btc)
    node.away = NodeUnavailable()
    node.asked = []

    async with started(settings) as runtime:
        node.away, node.identity = None, OTHER
        assert await reconciliation.reconcile(runtime) == 0
        assert await pool.fetchval("SELECT attempts FROM payment") == 1, "it was asked about"
        assert await balance(runtime, payer.btc) == left < FUNDS_SAT
    assert node.asked == []


async def test_a_node_that_was_away_for_a_moment_says_again_who_it_is(
    settings: Settings, node: StandIn
) -> None:
    async with started(settings) as runtime:
        await runtime.node.info()
        node.away = NodeUnavailable()
        with pytest.raises(NodeUnavailable):
            await runtime.node.info()
        node.away, node.identity, node.asked = None, OTHER, []
        with pytest.raises(AnotherNodeError):
            await runtime.node.info()
    assert node.asked == []


async def test_a_node_that_refuses_one_thing_need_not_say_again_who_it_is(
    settings: Settings, node: StandIn
) -> None:
    async with started(settings) as runtime:
        node.away = NodeRefusal(500, {})
        with pytest.raises(NodeRefusal):
            await runtime.node.info()
        node.identity, node.away = OTHER, None
        await runtime.node.info()


async def test_a_command_asks_a_node_that_is_known_for_nothing(
    settings: Settings, node: StandIn
) -> None:
    async with started(settings):
        pass
    node.identity = OTHER

    async with started(settings, serves=False) as runtime:
        with pytest.raises(AnotherNodeError):
            await runtime.node.info()


@contextmanager
def answering(identity: Identity, *, pays: bool = True) -> Iterator[None]:
    """Have a node answer that says no more than who it is."""

    class Answering:
        async def identify(self) -> Identity:
            return identity

        def node(self, _: Identity) -> object:
            receipts = SimpleNamespace(newest=AsyncMock(return_value=NEWEST))
            payments = SimpleNamespace() if pays else None
            return SimpleNamespace(receipts=receipts, payments=payments, channels=None, chain=None)

        async def close(self) -> None: ...

    with patch.dict(opening._BACKENDS, {"lnd": lambda _settings, _pool: Answering()}):
        yield


NO_PAST = Past(Holdings(None, None), 0)


async def accepted(settings: Settings, **how: bool) -> known_node.NodeChange | None:
    pool = await open_pool(settings.database_url.get_secret_value(), size=1, statement_timeout_s=5)  # type: ignore[union-attr]
    try:
        return await known_node.accept(
            pool,
            settings,
            OTHER,
            NO_PAST,
            leaves_payments=how.get("leaves_payments", False),
            pays=how.get("pays", True),
        )
    finally:
        await pool.close()


@pytest.fixture
async def own(cluster: str, template: str, tmp_path: Path) -> AsyncIterator[Settings]:
    """Settings of a database that nobody else is connected to."""
    async with new_database(cluster, template) as url:
        yield lnd_settings(url, tmp_path)


async def execute(settings: Settings, sql: str, *values: object) -> None:
    connection = await asyncpg.connect(settings.database_url.get_secret_value())  # type: ignore[union-attr]
    await connection.execute(sql, *values)
    await connection.close()


KNOWN = "INSERT INTO known_node (backend, identity, network) VALUES ('lnd', $1, 'regtest')"
UNDER_WAY = """
INSERT INTO payment (movement_id, rail, wallet_id, currency, amount_msat, fee_limit_msat, reserve,
                     held_msat, payment_hash, payment_request, destination, sender_until)
VALUES (substring(sha256('1') FOR 11), 'lightning', gen_random_uuid(), 'BTC', 7000, 0, 7, 7000,
        sha256('1'), 'lnbcrt1', sha256('2'), now())
"""
PAYOUT = """
INSERT INTO payment (movement_id, rail, wallet_id, currency, amount_msat, fee_limit_msat, reserve,
                     held_msat, address, speed, sender_until)
VALUES (substring(sha256('2') FOR 11), 'onchain', gen_random_uuid(), 'BTC', 7000, 0, 7, 7000,
        'bcrt1', 'FAST', now())
"""
CURRENT = "INSERT INTO onchain_address (address, wallet_id) VALUES ('bcrt1', gen_random_uuid())"


async def test_another_node_is_accepted_and_old_addresses_are_not_given_out_again(
    own: Settings,
) -> None:
    await execute(own, KNOWN, b"\x03" * 33)
    await execute(own, CURRENT)

    change = await accepted(own)

    assert change is not None
    assert change.sentences() == []
    assert await accepted(own) is None
    await execute(own, "SELECT 1 / (SELECT count(*) FROM onchain_address WHERE used_at < now())")


async def test_with_a_payment_under_way_no_other_node_is_accepted(own: Settings) -> None:
    await execute(own, KNOWN, b"\x03" * 33)
    await execute(own, UNDER_WAY)

    with pytest.raises(WrongNodeError, match="1 payments of 7 sat in all are under way there"):
        await accepted(own)
    assert await accepted(own, leaves_payments=True) is not None


async def test_payments_are_not_left_to_a_node_that_cannot_be_asked_about_any(
    own: Settings,
) -> None:
    """Nobody would ever say that it knows nothing of them: they would be pending for ever."""
    await execute(own, KNOWN, b"\x03" * 33)
    await execute(own, UNDER_WAY)

    for leaves in (False, True):
        with pytest.raises(WrongNodeError, match="only receives") as refusal:
            await accepted(own, leaves_payments=leaves, pays=False)
        assert "--leave-payments" not in str(refusal.value)
    await execute(own, "SELECT 1 / count(*) FROM known_node WHERE identity = $1", b"\x03" * 33)
    await execute(own, "DELETE FROM payment")
    assert await accepted(own, pays=False) is not None


async def test_with_a_payout_under_way_no_other_node_is_accepted_whatever_is_left(
    own: Settings,
) -> None:
    await execute(own, KNOWN, b"\x03" * 33)
    await execute(own, PAYOUT)

    for leaves in (False, True):
        with pytest.raises(WrongNodeError, match="1 payouts on the chain are under way"):
            await accepted(own, leaves_payments=leaves)


async def test_while_somebody_works_on_the_database_no_other_node_is_accepted(
    own: Settings,
) -> None:
    await execute(own, KNOWN, b"\x03" * 33)
    pool = await open_pool(own.database_url.get_secret_value(), size=1, statement_timeout_s=5)  # type: ignore[union-attr]
    try:
        with pytest.raises(WrongNodeError, match="Stop all of them first"):
            await accepted(own)
    finally:
        await pool.close()


async def test_of_two_nodes_that_are_first_at_once_one_is_refused(
    settings: Settings, node: StandIn, pool: Pool
) -> None:
    nodes = [node.node(node.identity), node.node(OTHER)]

    ends = await asyncio.gather(
        *(known_node.keep(pool, one) for one in nodes), return_exceptions=True
    )

    assert sorted(type(end).__name__ for end in ends) == ["NoneType", "WrongNodeError"]


async def test_of_two_that_meet_a_node_at_once_the_first_says_where_its_past_ends(
    node: StandIn, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is issued once it is known may be paid before the second has written anything."""
    it = node.node(node.identity)

    async def met_meanwhile(_: Node) -> Past:
        monkeypatch.setattr(capital, "past", AsyncMock(return_value=Past(NO_PAST.holdings, 1)))
        await known_node.keep(pool, it)
        return Past(NO_PAST.holdings, 2)

    await pool.execute("DELETE FROM known_node")
    monkeypatch.setattr(capital, "past", met_meanwhile)
    await known_node.keep(pool, it)

    key = node.identity.identity
    met_index = await pool.fetchval("SELECT met_index FROM node_cursor WHERE node_key = $1", key)
    assert met_index == 1


async def test_a_node_that_was_not_met_is_not_known(
    node: StandIn, pool: Pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ends a first start, the next one is the first again."""
    it = node.node(node.identity)
    await pool.execute("DELETE FROM known_node")
    with monkeypatch.context() as broken:
        broken.setattr(capital, "meet", AsyncMock(side_effect=RuntimeError))
        with pytest.raises(RuntimeError):
            await known_node.keep(pool, it)
    node.away = NodeUnavailable()
    with pytest.raises(WrongNodeError, match="asked what it holds and has received"):
        await known_node.keep(pool, it)

    assert await pool.fetchval("SELECT count(*) FROM known_node") == 0


@pytest.mark.parametrize("under_way", [False, True])
async def test_the_command_accepts_once_it_was_asked(own: Settings, under_way: bool) -> None:
    await execute(own, KNOWN, b"\x03" * 33)
    if under_way:
        await execute(own, UNDER_WAY)
    assert own.database_url is not None
    environment = {
        "LATCHKEY_DATABASE_URL": own.database_url.get_secret_value(),
        "LATCHKEY_NODE": "lnd",
        "LATCHKEY_NETWORK": "regtest",
        "LATCHKEY_LND_REST_URL": "https://127.0.0.1:1",
        "LATCHKEY_LND_MACAROON": "00",
    }
    line = CommandLine(Installation(own.data_dir, environment))
    with answering(OTHER, pays=False):
        given_up = await line.run("node", "accept", "--leave-payments")
    assert given_up.code == (1 if under_way else 2), "there is nothing to leave, it only asks"
    assert ("only receives" in given_up.errors) is under_way
    with answering(OTHER):
        asked = await line.run("node", "accept")
        done = await line.run("node", "accept", "--yes", "--json")
        again = await line.run("node", "accept", "--json")

    if under_way:
        assert (asked.code, done.code) == (1, 1)
        assert "1 payments of 7 sat in all are under way there" in done.errors
        return
    assert (asked.code, done.code, again.code) == (2, 0, 0)
    assert done.answer == {"identity": "02" * 33, "network": "regtest", "accepted": True}
    assert again.answer["accepted"] is False
    await execute(own, f"SELECT 1 / (count(*)) FROM node_cursor WHERE met_index = {NEWEST}")


def test_it_is_known_of_every_call_of_the_port_whether_it_yields() -> None:
    parts = (
        port.Invoices,
        port.Cancellations,
        port.Holds,
        port.ReceiptFeed,
        port.Payments,
        port.Channels,
        port.Chain,
    )
    yielding = {
        name
        for part in parts
        for name, call in vars(part).items()
        if callable(call) and not name.startswith("_") and not iscoroutinefunction(call)
    }

    assert yielding == measured.STREAMS
