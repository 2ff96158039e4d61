"""Moving money between one's own wallets, at the rate of the moment where that means to exchange.

The rate is shown before, and holds: should less arrive by the time that it is confirmed, it is
shown again instead. Sent again, the form moves nothing, and tells how the first one went.
"""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, OutcomeUnknown
from app.money import SAT_PER_BTC, Currency, Money, sats
from app.principal import WalletId
from app.services.payments import dollars
from app.services.payments import sending as payments
from app.services.payments.dollars import Exchange
from app.services.payments.result import earlier_payment
from app.services.wallets import registry as wallets
from app.web import amounts, worth
from app.web.access import Access, Row, acts, shows
from app.web.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferPreview:
    """What is shown before money is moved."""

    payer: WalletId
    payee: WalletId
    exchange: Exchange
    left: int
    exchanged: str = ""

    @property
    def remains(self) -> int:
        return self.left - self.exchange.sent.units


async def _show(visit: Visit) -> Response:
    return visit.page("transfer/new.html", **await _facts(visit))


async def _preview(visit: Visit) -> Response:
    try:
        shown = await _look(visit)
    except DomainError as error:
        return visit.refused("transfer/new.html", error, **await _facts(visit))
    return _shown(visit, shown)


async def _make(visit: Visit) -> Response:
    form = visit.form
    try:
        once = UUID(form.text("once"))
        promised = int(form.text("arrives"))
    except ValueError:
        raise InvalidInput("This form is not one of ours: begin again.") from None
    try:
        payer = visit.wallet(form.text("wallet"))
        earlier = await earlier_payment(visit.runtime, payer, None, once, visit.member.asker)
        shown = await _look(visit) if earlier is None else None
        if shown is not None and shown.exchange.received.units < promised:
            form.wrong("", "The rate has changed. Look at it again.")
            return _shown(visit, shown, status=409)
        if earlier is None and shown is not None:
            earlier = await payments.send_intraledger(
                visit.runtime,
                visit.member,
                wallet_id=payer,
                recipient_wallet_id=shown.payee,
                amount=shown.exchange.sent,
                idempotency_id=once,
            )
    except OutcomeUnknown:
        return visit.page("transfer/unknown.html", status=503)
    except DomainError as error:
        return visit.refused("transfer/new.html", error, **await _facts(visit))
    assert earlier is not None, "made before, or now"
    return visit.page("transfer/result.html", paid=earlier)


async def _look(visit: Visit) -> TransferPreview:
    """Return what moving comes to. Raises `DomainError`."""
    form = visit.form
    payer, payee = visit.wallet(form.text("wallet")), visit.wallet(form.text("into"))
    if payer == payee:
        form.wrong("into", "Choose two different wallets.")
    typed = amounts.typed_in_unit(visit, "amount", visit.member.wallets[payer])
    if typed is None:
        form.wrong("amount", "Say how much to move.")
    form.require()
    assert typed is not None, "asked for"
    exchange = dollars.exchange(visit.runtime, typed.money, visit.member.wallets[payee])
    if not exchange.received.units:
        raise InvalidInput(dollars.TOO_LITTLE)
    left = (await wallets.spendable(visit.runtime, [payer]))[payer]
    return TransferPreview(
        payer=payer, payee=payee, exchange=exchange, left=left, exchanged=typed.exchanged
    )


def _shown(visit: Visit, shown: TransferPreview, *, status: int = 200) -> Response:
    return visit.page(
        "transfer/preview.html",
        status=status,
        one=shown,
        rate=_rate(visit, shown.exchange),
        typed=amounts.plain(shown.exchange.sent),
        wallets=visit.member.wallets,
        once=str(uuid4()),
    )


def _rate(visit: Visit, exchange: Exchange) -> str:
    """Return what a bitcoin costs in an exchange, spread included; "" where there is none."""
    if not exchange.is_one:
        return ""
    dealer, bitcoin = dollars.dealer(visit.runtime), sats(SAT_PER_BTC).ledger_units
    sells = exchange.received.currency is Currency.BTC
    cents = dealer.price_of_msat(bitcoin) if sells else dealer.cents_bought(bitcoin)
    return worth.written(visit, cents.units, Currency.USD)


async def _facts(visit: Visit) -> dict[str, Any]:
    usable = visit.member.usable_wallets
    free = await wallets.spendable(visit.runtime, usable)
    return {
        "wallets": usable,
        "free": {id_: Money(free[id_], currency) for id_, currency in usable.items()},
        "other": next((id_ for id_ in usable if id_ != visit.member.default_wallet_id), ""),
        "units": amounts.units(visit),
        "rate": worth.rate_words(visit),
    }


ROWS: Final[tuple[Row, ...]] = (
    shows("/send/transfer", Access.MEMBER, _show),
    acts("/send/transfer/preview", Access.MEMBER, _preview),
    acts("/send/transfer/make", Access.MEMBER, _make),
)
