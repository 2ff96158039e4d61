"""A database as an older version left it: `older.sql`.

`python -m tests.upgrades.older` makes it anew, with the program as it is now. That is done at a
release, and never between two, for it stands for what is in use (before the first release also
whenever a migration was edited).
"""

import asyncio
import tempfile
from pathlib import Path

import asyncpg

from app.database import embedded
from tests import schema_dump
from tests.story import documents
from tests.story.servers import Installation, Person, Server, own_invoice, person

_FOLDER = Path(__file__).parent
_SQL = _FOLDER / "older.sql"

_HEADER = """\
--
-- A database of an older version, to try upgrades on. Written by `python -m tests.upgrades.older`
-- at a release; do not edit.
--
"""

_UNKNOWN_BEFORE_17 = "SET transaction_timeout = 0;\n"

#: What the processes that work on the database must be told.
SETTINGS = {"LATCHKEY_RATE_LIMITS": "off", "LATCHKEY_KEY_PEPPER": "the pepper of tests/upgrades"}


async def restore(url: str) -> None:
    """Fill an empty database with it."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(_SQL.read_text())
    finally:
        await connection.close()


async def accounts(url: str) -> dict[str, dict[str, str]]:
    """Return whose it is: the wallets of each account, by currency; the first has the most."""
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch(_ACCOUNTS)
    finally:
        await connection.close()
    return {row["account_id"]: dict(row["wallets"]) for row in rows}


async def _live(server: Server) -> None:
    """Have some people earn and spend in every way there is."""
    alice, bob, carol = [
        await person(server, sat=sat, username=name)
        for name, sat in {"alice": 50_000, "bob": 5_000, "carol": 0}.items()
    ]
    for sat in range(100, 112):
        invoice = await own_invoice(server, bob, sat, f"coffee {sat}")
        await _pay(server, alice, invoice["paymentRequest"], "SUCCESS")
        variables = {"wallet": bob.btc, "recipient": carol.btc, "amount": sat // 2}
        await server.ask(documents.SEND, key=bob.key, **variables)
    expected = {"settle": "SUCCESS", "fee_ppm:3000": "SUCCESS", "no_route": "FAILURE"}
    for behaviour, status in expected.items():
        invoice = await server.sandbox("invoices", amountSat=1_000, behaviour=behaviour)
        await _pay(server, alice, invoice["paymentRequest"], status)
    invoice = await server.sandbox("invoices", amountSat=900, behaviour="timeout_then_settle")
    await _pay(server, alice, invoice["paymentRequest"], "PENDING")
    await own_invoice(server, carol, 500, "never paid")


async def _pay(server: Server, payer: Person, request: str, status: str) -> None:
    data = await server.ask(documents.PAY, key=payer.key, wallet=payer.btc, request=request)
    assert data["lnInvoicePaymentSend"]["status"] == status, data


async def _make(folder: Path, dsn: str) -> None:
    await embedded.ensure_database(dsn)
    installation = Installation(folder, {**SETTINGS, "LATCHKEY_DATABASE_URL": dsn})
    async with installation.serving() as server:
        await _live(server)
        assert await server.stop() == 0
    body = schema_dump.pg_dump(dsn, "--inserts", "--rows-per-insert=50")
    _SQL.write_text(f"{_HEADER}\n{body.replace(_UNKNOWN_BEFORE_17, '')}\n")


def main() -> None:
    """Write the file."""
    with tempfile.TemporaryDirectory(prefix="lk-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = embedded.start(folder)
        try:
            asyncio.run(_make(folder, server.dsn))
        finally:
            server.stop()


_ACCOUNTS = """
SELECT a.id::text AS account_id, array_agg(ROW(w.currency, w.id::text)) AS wallets
  FROM account a JOIN wallet w ON w.account_id = a.id
 GROUP BY a.id
 ORDER BY a.username
"""

if __name__ == "__main__":
    main()
