"""The tables that grow can be split by time with what they hold: keys and triggers allow it."""

from app.database.pool import Connection
from app.money import sats
from app.process.runtime import Runtime
from app.services import checkup
from app.services.pages import PageRequest
from app.services.payments import sending
from app.services.wallets import transactions
from tests import factories
from tests.factories import Person

# The old table becomes the first part; new rows go to the second.
_SPLIT = """
ALTER TABLE entry RENAME TO entry_1;
CREATE TABLE entry (LIKE entry_1 INCLUDING DEFAULTS INCLUDING CONSTRAINTS)
    PARTITION BY RANGE (journal_id);
ALTER TABLE entry ADD PRIMARY KEY (ledger_account_id, journal_id);
ALTER TABLE entry ATTACH PARTITION entry_1 FOR VALUES FROM (MINVALUE) TO (1000);
CREATE TABLE entry_2 PARTITION OF entry FOR VALUES FROM (1000) TO (MAXVALUE);
DROP TRIGGER entry_posted ON entry_1;
CREATE TRIGGER entry_posted AFTER INSERT ON entry
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION entry_posted();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();
ALTER TABLE journal ALTER COLUMN id RESTART WITH 1000;

ALTER TABLE movement RENAME TO movement_1;
CREATE TABLE movement (LIKE movement_1 INCLUDING DEFAULTS INCLUDING CONSTRAINTS)
    PARTITION BY RANGE (id);
ALTER TABLE movement ADD PRIMARY KEY (id);
"""


async def _split_here(connection: Connection) -> None:
    await connection.execute(_SPLIT)
    border = (await connection.fetchval("SELECT moment_bytes(clock_timestamp())")).hex()
    await connection.execute(
        f"ALTER TABLE movement ATTACH PARTITION movement_1"
        f" FOR VALUES FROM (MINVALUE) TO ('\\x{border}');"
        f"CREATE TABLE movement_2 PARTITION OF movement"
        f" FOR VALUES FROM ('\\x{border}') TO (MAXVALUE)"
    )


async def _send(runtime: Runtime, payer: Person, payee: Person) -> None:
    await sending.send_intraledger(
        runtime,
        payer.principal,
        wallet_id=payer.btc,
        recipient_wallet_id=payee.btc,
        amount=sats(10),
    )


async def test_entries_and_movements_are_split_by_time_and_all_goes_on(runtime: Runtime) -> None:
    alice, bob = await factories.person(runtime, sat=1_000), await factories.person(runtime)
    await _send(runtime, alice, bob)

    async with runtime.connection() as connection, connection.transaction():
        await _split_here(connection)
    await _send(runtime, alice, bob)

    page = await transactions.page(runtime, [bob.btc], PageRequest(5, None, backwards=False))
    assert [it.amount for it in page.items] == [sats(10), sats(10)]
    counted = await runtime.pool.fetchrow(
        "SELECT (SELECT count(*) FROM entry_1) AS entries_before,"
        " (SELECT count(*) FROM entry_2) AS entries_after,"
        " (SELECT count(*) FROM movement_1) AS movements_before,"
        " (SELECT count(*) FROM movement_2) AS movements_after"
    )
    assert counted is not None
    assert tuple(counted.values()) == (4, 2, 2, 1)
    assert (await checkup.check(runtime)).problems == []
