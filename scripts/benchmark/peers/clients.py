"""What clients ask of LNbits, measured by the load generator that measures this server."""

from dataclasses import dataclass
from itertools import cycle
from typing import Final

import asyncpg
import orjson

from scripts.benchmark import load
from scripts.benchmark.clients import Clients, Measurement
from scripts.benchmark.peers import lnbits
from scripts.benchmark.peers.lnbits import Peer, Purse
from scripts.benchmark.report import Sample
from scripts.benchmark.world import CROWD

PATH: Final = "/api/v1/payments"
PAGE_PATH: Final = f"{PATH}?limit=20"
_FUNDS_SAT: Final = 10_000_000
_INVOICE_MADE: Final = b'"bolt11":"ln'
_PAID: Final = b'"status":"success"'
_BALANCE: Final = b'"balance":'


@dataclass(frozen=True, slots=True)
class PeerClients:
    """Clients of LNbits, who send by `ours` what they send."""

    peer: Peer
    ours: Clients
    payers: list[Purse]
    payees: list[Purse]
    #: Who has one payment.
    saver: Purse
    #: Who gets a history once the others have been measured.
    historian: Purse

    def measurements(self) -> dict[str, Measurement]:
        """Return what can be measured while the instance is young, which is its best time."""
        return {"create": self.create, "pay": self.pay, "balances": self.balance}

    def later_measurements(self) -> dict[str, Measurement]:
        """Return what can be measured once there is a history."""
        return {"transactions": self.page, "long balances": self.long_balance}

    async def create(self) -> Sample:
        return await self._drive([invoice(payee) for payee in self.payees], _INVOICE_MADE)

    async def pay(self) -> Sample:
        """Pay invoices that are made before: as many as can be, which is more than can be paid."""
        made = await load.ask_for(
            self.peer.url,
            cycle([invoice(payee) for payee in self.payees]),
            seconds=self.ours.seconds,
            expected=_INVOICE_MADE,
        )
        payments = [
            payment(payer, orjson.loads(body)["bolt11"])
            for payer, body in zip(cycle(self.payers), made, strict=False)
        ]
        return await self._drive(payments, _PAID, once=True)

    async def balance(self) -> Sample:
        return await self._drive([balance(self.saver)], _BALANCE)

    async def long_balance(self) -> Sample:
        return await self._drive([balance(self.historian)], _BALANCE)

    async def page(self) -> Sample:
        return await self._drive([load.get(PAGE_PATH, self.historian.headers)], _PAID)

    async def age(self, history: int) -> None:
        """Give the historian so many payments: copies of one, laid straight into the table."""
        connection = await asyncpg.connect(self.peer.dsn)
        try:
            await connection.execute(_COPY, self.historian.wallet_id, history - 1)
            await connection.execute("VACUUM ANALYZE apipayments")
        finally:
            await connection.close()

    async def _drive(self, requests: list[bytes], expected: bytes, *, once: bool = False) -> Sample:
        return await self.ours.drive(
            requests, expected, once=once, url=self.peer.url, pid=self.peer.pid
        )


async def populate(peer: Peer, ours: Clients) -> PeerClients:
    """Open wallets, give those that pay money, and two one payment."""
    crowd = await lnbits.purses(peer, 2 * CROWD + 2)
    payers, payees, (saver, historian) = crowd[:CROWD], crowd[CROWD:-2], crowd[-2:]
    requests = [invoice(one, _FUNDS_SAT) for one in (*payers, saver, historian)]
    await load.ask_all(peer.url, requests, expected=_INVOICE_MADE)
    connection = await asyncpg.connect(peer.dsn)
    try:
        await connection.execute(_PAID_FROM_OUTSIDE)
    finally:
        await connection.close()
    return PeerClients(peer, ours, payers, payees, saver, historian)


def invoice(payee: Purse, amount_sat: int = 1) -> bytes:
    body = {"out": False, "amount": amount_sat, "memo": "coffee"}
    return load.post(PATH, orjson.dumps(body), payee.headers)


def payment(payer: Purse, payment_request: str) -> bytes:
    body = {"out": True, "bolt11": payment_request}
    return load.post(PATH, orjson.dumps(body), payer.headers)


def balance(owner: Purse) -> bytes:
    return load.get("/api/v1/wallet", owner.headers)


# Its node is a fake, and so is the world that pays.
_PAID_FROM_OUTSIDE = "UPDATE apipayments SET status = 'success' WHERE status = 'pending'"
_COPY = """
INSERT INTO apipayments
SELECT c.*
  FROM (SELECT * FROM apipayments WHERE wallet_id = $1 LIMIT 1) p
 CROSS JOIN generate_series(1, $2::integer) AS n
 CROSS JOIN LATERAL jsonb_populate_record(NULL::apipayments, to_jsonb(p) || jsonb_build_object(
            'checking_id', 'history ' || n, 'payment_hash', md5(n::text) || md5((-n)::text),
            'time', p.time - n * interval '1 minute',
            'created_at', p.created_at - n * interval '1 minute')) AS c
"""
