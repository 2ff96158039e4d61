"""A wallet with a lightning address, on this machine: it answers, or misbehaves."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from uuid import uuid4

from app.lightning import bolt11
from tests.hosts import Replying, host, http

Json = dict[str, Any]

KEY = bolt11.NodeKey(b"\x09" * 32)


def metadata(text: str = "Payment to shop") -> str:
    return json.dumps([["text/plain", text]])


@dataclass
class Wallet:
    """Somebody's wallet with a lightning address, which says and does what it is told to."""

    #: Changes what it answers to each kind of question.
    offer: Json = field(default_factory=dict)
    invoice: Json = field(default_factory=dict)
    verify: Callable[[Json], Json] = lambda answer: answer
    #: Changes what is in its invoices.
    terms: Json = field(default_factory=dict)
    #: Sent in place of the answer to a question.
    instead: dict[str, bytes] = field(default_factory=dict)
    preimages: dict[str, bytes] = field(default_factory=dict)
    #: What was paid to it, in millisatoshi, by payment hash.
    paid: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    now: float = 0.0
    port: int = 0

    async def reply(self, path: str) -> bytes:
        kind = "verify" if "verify" in path else "invoice" if "amount=" in path else "offer"
        self.asked.append(path)
        if kind in self.instead:
            return self.instead[kind]
        return http(json.dumps(getattr(self, f"_{kind}")(path)).encode())

    def _offer(self, _: str) -> Json:
        return {
            "tag": "payRequest",
            "callback": f"http://127.0.0.1:{self.port}/callback",
            "minSendable": 1_000,
            "maxSendable": 100_000_000,
            "metadata": metadata(),
            "commentAllowed": 10,
        } | self.offer

    def _invoice(self, path: str) -> Json:
        preimage = uuid4().bytes * 2
        payment_hash = sha256(preimage).digest()
        self.preimages[payment_hash.hex()] = preimage
        amount_msat = int(path.partition("amount=")[2].partition("&")[0])
        terms: Json = {
            "amount_msat": amount_msat,
            "network": bolt11.Network.REGTEST,
            "described": metadata(),
            "expiry_s": 3_600,
            "age_s": 0,
        } | self.terms
        request = bolt11.encode(
            network=terms["network"],
            key=KEY,
            timestamp=int(self.now) - terms["age_s"],
            fields=bolt11.Fields(
                payment_hash=terms.get("payment_hash", payment_hash),
                payment_secret=uuid4().bytes * 2,
                description=None,
                description_hash=sha256(terms["described"].encode()).digest(),
                expiry_s=terms["expiry_s"],
                min_final_cltv_expiry_delta=18,
            ),
            amount_msat=terms["amount_msat"],
        )
        url = f"http://127.0.0.1:{self.port}/verify/{payment_hash.hex()}"
        return {"status": "OK", "pr": request, "routes": [], "verify": url} | self.invoice

    def _verify(self, path: str) -> Json:
        name = path.rpartition("/")[2]
        is_paid = name in self.paid
        preimage = self.preimages[name].hex() if is_paid else None
        return self.verify({"status": "OK", "settled": is_paid, "preimage": preimage})

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[int]:
        async with host(Replying(self.reply)) as served:
            self.port = served.port
            yield served.port
