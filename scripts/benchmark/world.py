"""A server on a scratch directory, and the people in it, made as anybody would make them."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from app.database import embedded
from scripts.benchmark import load, operations, processes
from scripts.benchmark.operations import Credential, Owner
from scripts.benchmark.processes import BenchmarkError

ROOT = Path(__file__).parents[2]

#: More than the connections of the load, so that no two requests under way share a wallet.
CROWD = 32

HISTORY_SAT = 100
_FUNDS_SAT = 10_000_000
_START_TIMEOUT_S = 60.0
_COMMAND_TIMEOUT_S = 30.0
_FUNDS_TIMEOUT_S = 10.0
_STOP_TIMEOUT_S = 20.0


@dataclass(frozen=True, slots=True)
class Server:
    """A running server and the database it keeps."""

    url: str
    pid: int
    database_pid: int
    dsn: str
    folder: Path
    env: Mapping[str, str]

    @property
    def data_dir(self) -> Path:
        """Where the database keeps its files."""
        return self.folder / "data" / "postgres"


@dataclass(frozen=True, slots=True)
class World:
    """A running server and people: who owns a history, who is paid by all, who pays whom."""

    server: Server
    historian: Owner
    archivist: Owner | None
    """The owner of very many transactions, if one was asked for."""
    merchant: Owner
    payers: list[Owner]
    payees: list[Owner]
    #: Payees each of whom has a webhook endpoint.
    listeners: list[Owner]


@asynccontextmanager
async def running_server(
    folder: Path, *, root: Path = ROOT, settings: Mapping[str, str] | None = None
) -> AsyncIterator[Server]:
    """Serve from an empty data directory in a folder while the block runs, the code of `root`.

    `settings` are some more variables of its environment.
    """
    data_dir = folder / "data"
    # Our own hold on the database, so that it lives as long as the block.
    postgres = embedded.start(data_dir)
    try:
        env = environment(data_dir, root) | (dict(settings) if settings else {})
        argv = [sys.executable, "-m", "app", "serve", "--no-demo", "--port", "0"]
        async with processes.serving(
            argv, env=env, log=folder / "latchkey.log", timeout_s=_START_TIMEOUT_S
        ) as (pid, url):
            database_pid = int((data_dir / "postgres" / "postmaster.pid").read_text().split()[0])
            yield Server(url, pid, database_pid, postgres.dsn, folder, env)
    finally:
        postgres.stop()
        _wait_until_gone(data_dir / "postgres" / "postmaster.pid")


def _wait_until_gone(file: Path) -> None:
    """Wait for the database's last word, lest it writes into a folder that is being removed."""
    deadline = time.monotonic() + _STOP_TIMEOUT_S
    while file.exists() and time.monotonic() < deadline:
        time.sleep(0.05)


def plain_environment() -> dict[str, str]:
    """Return our own environment without settings of Latchkey."""
    return {name: text for name, text in os.environ.items() if not name.startswith("LATCHKEY_")}


def environment(data_dir: Path, root: Path = ROOT) -> dict[str, str]:
    """Return an environment in which nobody's own settings change what is measured."""
    return plain_environment() | {
        "PYTHONPATH": str(root),
        "LATCHKEY_DATA_DIR": str(data_dir),
        "LATCHKEY_RATE_LIMITS": "off",
        "LATCHKEY_PRICE_USD": "100000",
        "LATCHKEY_LOG_LEVEL": "warning",
        # What it takes to tell of events is measured apart.
        "LATCHKEY_WEBHOOKS_BY": "worker",
    }


async def populate(server: Server, *, history: int, archive: int = 0) -> World:
    """Make accounts, keys, funds, and a wallet with `history` transactions.

    One more has `archive` of them, if any, which are not made but laid.
    """
    historian = await _owner_by_command(server, "historian")
    merchant = await _owner_by_command(server, "merchant")
    crowd = await _crowd(server, 3 * CROWD)
    payers, payees, listeners = crowd[:CROWD], crowd[CROWD : 2 * CROWD], crowd[2 * CROWD :]
    await _fund(server, payers)
    sends = (operations.send(payer, historian, HISTORY_SAT) for payer in cycle(payers))
    await load.ask_all(server.url, islice(sends, history), expected=operations.PAID)
    archivist = await _archivist(server, historian, archive) if archive else None
    return World(server, historian, archivist, merchant, payers, payees, listeners)


async def invoices(world: World, payees: list[Owner], *, seconds: float) -> list[str]:
    """Return as many invoices of some payees, in turn, as can be made in some seconds."""
    requests = [operations.create_invoice(payee) for payee in payees]
    answers = await load.ask_for(
        world.server.url, cycle(requests), seconds=seconds, expected=operations.INVOICE_MADE
    )
    return [operations.payment_request_of(body) for body in answers]


async def wallets_of(owner: Owner, server: Server) -> list[tuple[str, str]]:
    """Return the id and currency of each of somebody's wallets."""
    question = operations.request(operations.WALLETS, owner.credential)
    (body,) = await load.ask_all(server.url, [question], expected=b'"walletCurrency"')
    wallets = _data(body)["me"]["defaultAccount"]["wallets"]
    return [(wallet["id"], wallet["walletCurrency"]) for wallet in wallets]


async def _archivist(server: Server, historian: Owner, count: int) -> Owner:
    """Return the owner of many transactions: copies of one, laid straight into the table."""
    archivist = await _owner_by_command(server, "archivist")
    connection = await asyncpg.connect(server.dsn)
    try:
        await connection.execute(_COPY, UUID(historian.wallet_id), UUID(archivist.wallet_id), count)
        await connection.execute("VACUUM ANALYZE wallet_transaction, movement")
    finally:
        await connection.close()
    return archivist


async def _owner_by_command(server: Server, username: str) -> Owner:
    account = await _command(server, "account", "create", "--username", username)
    key = await _command(
        server,
        *("key", "create", "--account", account["accountId"], "--name", "benchmark"),
        *("--scopes", "READ,RECEIVE,WRITE"),
    )
    return Owner(Credential.of_key(key["secret"]), _bitcoin_wallet(account["wallets"]))


async def _crowd(server: Server, size: int) -> list[Owner]:
    """Return the owners of new accounts, opened by logging in for the first time."""
    logins = [
        operations.request(
            operations.LOG_IN, input={"phone": f"+1650555{number}", "code": "000000"}
        )
        for number in range(1_000, 1_000 + size)
    ]
    sessions = [
        Credential.of_session(_data(body)["userLogin"]["authToken"])
        for body in await load.ask_all(server.url, logins, expected=b'"authToken":"')
    ]
    wanted = {"name": "benchmark", "scopes": ["READ", "RECEIVE", "WRITE"]}
    mintings = [
        operations.request(operations.CREATE_KEY, session, input=wanted) for session in sessions
    ]
    keys = [
        Credential.of_key(_data(body)["apiKeyCreate"]["apiKeySecret"])
        for body in await load.ask_all(server.url, mintings, expected=b'"apiKeySecret":"')
    ]
    questions = [operations.request(operations.WALLETS, key) for key in keys]
    answers = await load.ask_all(server.url, questions, expected=b'"walletCurrency":"BTC"')
    return [
        Owner(key, _bitcoin_wallet(_data(body)["me"]["defaultAccount"]["wallets"]))
        for key, body in zip(keys, answers, strict=True)
    ]


async def _fund(server: Server, owners: list[Owner]) -> None:
    """Have the outside world pay everybody, and wait until they have it."""
    creations = [operations.create_invoice(owner, _FUNDS_SAT) for owner in owners]
    made = await load.ask_all(server.url, creations, expected=operations.INVOICE_MADE)
    payments = [
        load.post(
            "/sandbox/payments",
            orjson.dumps({"paymentRequest": operations.payment_request_of(body)}),
        )
        for body in made
    ]
    await load.ask_all(server.url, payments, expected=b'"SUCCEEDED"')
    questions = [operations.request(operations.BALANCES, owner.credential) for owner in owners]
    deadline = time.monotonic() + _FUNDS_TIMEOUT_S
    while True:
        answers = await load.ask_all(server.url, questions, expected=b'"balance":')
        if all(b'"balance":%d' % _FUNDS_SAT in body for body in answers):
            return
        if time.monotonic() > deadline:
            raise BenchmarkError("The payments from outside were not credited.")
        await asyncio.sleep(0.1)


async def _command(server: Server, *words: str) -> dict[str, Any]:
    output = await processes.output_of(
        [sys.executable, "-m", "app", *words, "--json"],
        env=server.env,
        folder=server.folder,
        timeout_s=_COMMAND_TIMEOUT_S,
    )
    answer: dict[str, Any] = orjson.loads(output)
    return answer


def _data(body: bytes) -> dict[str, Any]:
    answer: dict[str, Any] = orjson.loads(body)["data"]
    return answer


def _bitcoin_wallet(wallets: list[dict[str, str]]) -> str:
    return next(wallet["id"] for wallet in wallets if wallet["walletCurrency"] == "BTC")


_COPY = """
WITH one AS (
    SELECT s.amount, m.kind, m.status, m.cents_per_btc, m.memo
      FROM wallet_transaction s JOIN movement m ON m.id = substring(s.id FOR 11)
     WHERE s.wallet_id = $1
     LIMIT 1
), numbered AS (
    SELECT substring(int8send(1000000000000000 + n) FROM 2) || '\\x01020304'::bytea AS id
      FROM generate_series(1, $3::bigint) AS n
), moved AS (
    INSERT INTO movement (id, kind, status, cents_per_btc, memo)
    SELECT n.id, one.kind, one.status, one.cents_per_btc, one.memo FROM numbered n, one
)
INSERT INTO wallet_transaction (wallet_id, id, amount)
SELECT $2, n.id || '\\x00'::bytea, one.amount FROM numbered n, one
"""
