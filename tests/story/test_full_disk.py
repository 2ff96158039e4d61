"""F6: the volume of the database is full: nothing is lost, and when there is room all goes on."""

import asyncio
import shutil
import subprocess
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.story import documents, embedded_server
from tests.story.servers import (
    PATIENCE_S,
    Installation,
    Json,
    Person,
    Server,
    balance,
    history,
    own_invoice,
    person,
)

pytestmark = pytest.mark.sweep

FUNDS_SAT = 100_000
ORDERED_SAT = 7
#: More than any of this takes. What is sent has a long memo, to fill what rows have room in.
TRIES = 1_000
MEMO = "sent " * 40


@pytest.fixture
def embedded() -> Iterator[Installation]:
    """An installation all of which, its log too, is on a small volume of its own."""
    with TemporaryDirectory(prefix="lk-", ignore_cleanup_errors=True) as made:
        options = ["-t", "tmpfs", "-o", "size=128m,mode=0755", "latchkey-test", made]
        try:
            subprocess.run(["mount", *options], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("no volume can be mounted here")
        try:
            yield Installation(Path(made), {"LATCHKEY_RATE_LIMITS": "off"})
        finally:
            subprocess.run(["umount", "--lazy", made], check=True)


@asynccontextmanager
async def full(folder: Path) -> AsyncIterator[None]:
    """Have no byte be free on the volume while the block runs."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4_096))
    assert shutil.disk_usage(folder).free == 0
    try:
        yield
    finally:
        ballast.unlink()


class Books:
    """Somebody who sends a satoshi again and again, and what was answered."""

    def __init__(self, server: Server, payer: Person, payee: Person) -> None:
        self.server, self.payer, self.payee = server, payer, payee
        self.sent = 0
        #: Of which it was said that nobody knows whether they were made.
        self.unknown = 0

    async def send(self) -> str | None:
        """Send one; return the code of the refusal."""
        answer = await self.server.post(
            documents.SEND,
            key=self.payer.key,
            wallet=self.payer.btc,
            recipient=self.payee.btc,
            amount=1,
            memo=MEMO,
        )
        return self._heard(answer.json())

    def _heard(self, answer: Json) -> str | None:
        errors = answer.get("errors") or answer["data"]["intraLedgerPaymentSend"]["errors"]
        if errors:
            code: str = errors[0]["code"]
            return code
        is_sent = answer["data"]["intraLedgerPaymentSend"]["status"] == "SUCCESS"
        self.sent += is_sent
        self.unknown += not is_sent
        return None

    async def until(self, code: str | None) -> None:
        """Send until it is answered so."""
        answers = Counter[str | None]()
        async with asyncio.timeout(PATIENCE_S):
            while not answers[code] and answers.total() < TRIES:
                answers[await self.send()] += 1
                await asyncio.sleep(0 if code else 0.1)
        assert answers[code], answers


async def order(server: Server, payer: Person, invoice: Json, once: UUID) -> Json:
    """Pay an invoice of the outside, under an idempotency key."""
    answer = await server.post(
        documents.PAY,
        key=payer.key,
        once=once,
        wallet=payer.btc,
        request=invoice["paymentRequest"],
    )
    payload: Json = answer.json()["data"]["lnInvoicePaymentSend"]
    return payload


async def no_room_for_its_log(folder: Path) -> None:
    """Have PostgreSQL need more room for its log, which ends it."""
    connection = await asyncpg.connect(embedded_server.url(folder))
    for _ in range(TRIES):
        try:
            await connection.execute("SELECT pg_logical_emit_message(false, 'test', '')")
            await connection.execute("SELECT pg_switch_wal()")
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            return
    raise AssertionError("it has room for its log")


async def test_f6_a_full_volume_loses_nothing_and_all_goes_on_when_there_is_room(
    embedded: Installation,
) -> None:
    async with embedded.serving(LATCHKEY_PAY_TIMEOUT_S="1") as server:
        alice, bob = await person(server, sat=FUNDS_SAT), await person(server)
        books, once = Books(server, alice, bob), uuid4()
        ordered, held = [
            await server.sandbox("invoices", amountSat=ORDERED_SAT, hold=hold)
            for hold in (False, True)
        ]
        assert (await order(server, alice, held, uuid4()))["status"] == "PENDING"
        await books.until(None)
        left = await balance(server, alice)

        async with full(embedded.folder):
            before = books.sent
            await books.until("DB_ERROR")
            assert await balance(server, alice) == left - (books.sent - before), "reads are served"
            answer = await order(server, alice, ordered, once)
            if answer["status"] != "SUCCESS":  # where there was a little room left
                assert [error["code"] for error in answer["errors"]] == ["DB_ERROR"]
            ready = (await server.client.get("/readyz")).json()["checks"]
            assert (ready["database"], ready["writes"]) == ("ok", "down: the disk is full")

            await no_room_for_its_log(embedded.folder)
            for _ in range(5):  # it is away, or has found a little room when it came back
                assert await books.send() in {"DB_ERROR", None}

        await books.until(None)
        settled = await server.client.post(f"/sandbox/invoices/{held['paymentHash']}/settle")
        assert settled.status_code == 200, settled.text
        assert (await order(server, alice, ordered, once))["status"] == "SUCCESS"
        assert (await own_invoice(server, bob, 5))["satoshis"] == 5
        async with asyncio.timeout(PATIENCE_S):
            while True:
                entries = await history(server, alice)
                if all(one["status"] != "PENDING" for one in entries):
                    break
                await asyncio.sleep(0.2)

        sent = [one for one in entries if one["memo"] == MEMO]
        paid = [one for one in entries if one["settlementVia"]["__typename"] == "SettlementViaLn"]
        assert books.sent <= len(sent) <= books.sent + books.unknown
        assert len(sent) == await balance(server, bob)
        assert len(paid) == 3, "what came in, and two that went out"
        assert await balance(server, alice) == sum(one["settlementAmount"] for one in entries)
    checked = await embedded.run("check")
    assert checked.code == 0, checked.output
