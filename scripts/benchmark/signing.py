"""What a signature costs, and the invoice around it."""

import hashlib
import time
from dataclasses import dataclass

from app.lightning import bolt11
from app.lightning.node_key import NodeKey


@dataclass(frozen=True, slots=True)
class Signing:
    """Processor time of a bare signature and of a whole invoice, in microseconds."""

    signature_us: float
    invoice_us: float


def measure(*, rounds: int = 30, times: int = 100) -> Signing:
    """Measure both in turn; the least of all rounds counts, what is more is the machine's doing."""
    key = NodeKey(hashlib.sha256(b"benchmark").digest())
    fields = bolt11.Fields(
        payment_hash=bytes(range(32)),
        payment_secret=bytes(range(32, 64)),
        description="coffee",
        expiry_s=14_400,
        min_final_cltv_expiry_delta=18,
    )

    def signature() -> None:
        key.sign_recoverable(b"message")

    def invoice() -> None:
        bolt11.encode(
            network=bolt11.Network.REGTEST,
            key=key,
            timestamp=1_800_000_000,
            fields=fields,
            amount_msat=100_000,
        )

    best = {signature: float("inf"), invoice: float("inf")}
    for _ in range(rounds):
        for work, least in best.items():
            began_s = time.process_time()
            for _ in range(times):
                work()
            best[work] = min(least, (time.process_time() - began_s) / times)
    return Signing(1e6 * best[signature], 1e6 * best[invoice])
