"""Where a payment would go, as far as that is known without making it. Nothing is written."""

from dataclasses import dataclass

from app.errors import InvalidInput
from app.lightning.bolt11 import peek
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.payments import judging, sending


@dataclass(frozen=True, slots=True)
class ForeseenPayment:
    """The names of where a payment would go (`judging`), and its amount if an invoice tells it.

    Unless they are `all_known` there may be more names, which somebody else's server gives.
    """

    names: frozenset[str]
    all_known: bool = True
    amount_sat: int | None = None


async def of_invoice(runtime: Runtime, payment_request: str) -> ForeseenPayment:
    """Return where paying an invoice leads. Raises `InvalidPaymentRequest`."""
    request = peek.normalise(payment_request)
    decoded = sending.decode(runtime, request)
    amount_sat = None if decoded.amount_msat is None else decoded.amount_msat // 1_000
    inside = await sending.whose_invoice(runtime, request, decoded.payment_hash)
    names = judging.to_node(decoded.payee) if inside is None else judging.to_wallet(*inside)
    return ForeseenPayment(names, amount_sat=amount_sat)


async def of_wallet(runtime: Runtime, wallet_id: WalletId) -> ForeseenPayment:
    """Return where sending to a wallet leads. Raises `InvalidInput` if there is none."""
    inside = await sending.whose_wallet(runtime, wallet_id)
    if inside is None:
        raise InvalidInput("There is no such wallet.")
    return ForeseenPayment(judging.to_wallet(*inside))
