"""Databases as older versions left them, to try upgrades on: made, and restored.

`released/` has one of every version that was released (`tests.upgrades.released`). Before the first
is, `older.sql` stands for them, and `python -m tests.upgrades.older` makes it anew whenever a
migration was edited.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

import asyncpg

from app.database import embedded
from tests import schema_dump
from tests.story import documents
from tests.story.servers import Installation, Person, Server, own_invoice, person
from tests.upgrades import released

_HEADER = """\
--
-- {what}: a database that was lived in, to try upgrades on. Written by
-- `{command}`; do not edit.
--
"""

_UNKNOWN_BEFORE_17 = "SET transaction_timeout = 0;\n"

#: What the processes that work on the database must be told.
SETTINGS = {"LATCHKEY_RATE_LIMITS": "off", "LATCHKEY_KEY_PEPPER": "the pepper of tests/upgrades"}


async def restore(url: str, dump: Path) -> None:
    """Fill an empty database with what an older version left."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(await asyncio.to_thread(dump.read_text))
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


async def _dumped(folder: Path, dsn: str) -> str:
    await embedded.ensure_database(dsn)
    installation = Installation(folder, {**SETTINGS, "LATCHKEY_DATABASE_URL": dsn})
    async with installation.serving() as server:
        await _live(server)
        assert await server.stop() == 0
    body = schema_dump.pg_dump(dsn, "--inserts", "--rows-per-insert=50")
    return body.replace(_UNKNOWN_BEFORE_17, "")


def made(what: str, command: str) -> str:
    """Return the dump of a database that the program of today was lived in with."""
    with tempfile.TemporaryDirectory(prefix="lk-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        server = embedded.start(folder)
        try:
            body = asyncio.run(_dumped(folder, server.dsn))
        finally:
            server.stop()
    return f"{_HEADER.format(what=what, command=command)}\n{body}\n"


def main() -> None:
    """Write what stands for an older version before the first is released."""
    if kept := [one.version for one in released.versions()]:
        sys.exit(
            f"{', '.join(kept)} is released: upgrades start from tests/upgrades/released, which "
            "does not change. A migration that was released is not edited; add a new one."
        )
    released.UNRELEASED.write_text(made("An older version", "python -m tests.upgrades.older"))


_ACCOUNTS = """
SELECT a.id::text AS account_id, array_agg(ROW(w.currency, w.id::text)) AS wallets
  FROM account a JOIN wallet w ON w.account_id = a.id
 GROUP BY a.id
 ORDER BY a.username
"""

if __name__ == "__main__":
    main()
