"""Sending: what was pasted is looked at, shown with what it costs, and sent once that is confirmed.

/send ──▶ /send/preview ──▶ /send/pay     the last with a number of its own: sent again, the
form pays nothing, and is told how the first one went

What was shown holds: should it cost more by the time that it is confirmed, it is shown again.
"""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

from starlette.responses import Response

from app.errors import AlreadyPaid, DomainError, InvalidInput, OutcomeUnknown
from app.money import Currency, Money
from app.nodes.answers import Speed
from app.principal import WalletId
from app.services import destinations
from app.services.destinations import Destination, DestinationKind, PaymentOrder
from app.services.lnurl.sending import Offered
from app.services.onchain import sending as onchain
from app.services.onchain.sending import FeeRisen, PayoutOrder
from app.services.payments import dollars, fee_probes
from app.services.payments.result import earlier_payment
from app.services.wallets import registry as wallets
from app.web import amounts, worth
from app.web.access import Access, Row, acts, shows
from app.web.amounts import TypedAmount
from app.web.language import N_
from app.web.visit import Visit

_AT_PEER: Final = frozenset({DestinationKind.ADDRESS, DestinationKind.LINK})
_COMMENT_CHARS_MAX: Final = 500
_DIGITS_MAX: Final = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class SendPreview:
    """What is shown before something is sent. Amounts are in the wallet's currency."""

    to: Destination
    wallet_id: WalletId
    currency: Currency
    #: None for all that there is, on the chain.
    amount: Money | None
    total: Money
    fee: Money | None
    fee_words: str
    #: What is held for the fee until it is known, where that is more than is expected.
    fee_most: Money | None = None
    left: int
    exchanged: str = ""
    offer: Offered | None = None
    #: On the chain.
    fees_by_speed: dict[Speed, Money] | None = None

    @property
    def has_speeds(self) -> bool:
        """Whether there is a choice: nothing is paid for to an address of this server."""
        return any(fee.units for fee in (self.fees_by_speed or {}).values())

    @property
    def remains(self) -> int:
        """What the wallet has afterwards, at least; below nothing it cannot be sent."""
        if self.amount is None:
            return 0
        fee = self.fee_most or self.fee
        return self.left - self.total.units - (0 if fee is None else fee.units)


async def _show(visit: Visit) -> Response:
    return visit.page("send/new.html", **_facts(visit))


async def _preview(visit: Visit) -> Response:
    try:
        shown = await _look(visit)
    except DomainError as error:
        return visit.refused("send/new.html", error, **_facts(visit))
    return _shown(visit, shown)


def _shown(visit: Visit, shown: SendPreview, *, status: int = 200) -> Response:
    return visit.page(
        "send/preview.html",
        status=status,
        one=shown,
        typed="" if shown.amount is None else amounts.plain(shown.amount),
        worth=worth.of(visit, shown.total),
        comment_chars=_comment_chars(shown),
        once=str(uuid4()),
    )


async def _look(visit: Visit) -> SendPreview:
    """Return what sending comes to. Raises `DomainError` for what can be seen not to be sent."""
    wallet_id, to = await _read(visit)
    currency = visit.member.wallets[wallet_id]
    left = (await wallets.spendable(visit.runtime, [wallet_id]))[wallet_id]
    typed = _amount(visit, currency, to, Money(left, currency))
    await destinations.check(visit.runtime, wallet_id, to)
    amount = None if typed is None else typed.money
    common: dict[str, Any] = {
        "to": to,
        "wallet_id": wallet_id,
        "currency": currency,
        "left": left,
        "exchanged": "" if typed is None else typed.exchanged,
    }
    if to.kind is DestinationKind.CHAIN:
        return await _look_on_chain(visit, amount, common)
    if to.kind in _AT_PEER:
        return await _look_at_peer(visit, amount, common)
    if to.kind is DestinationKind.USER:
        assert amount is not None, "asked for"
        fee = Money(0, currency)
        return SendPreview(amount=amount, total=amount, fee=fee, fee_words="", **common)
    return await _look_at_invoice(visit, amount, common)


async def _look_at_invoice(
    visit: Visit, amount: Money | None, common: dict[str, Any]
) -> SendPreview:
    to, currency = common["to"], common["currency"]
    try:
        probed = await fee_probes.probe(
            visit.runtime,
            visit.member,
            wallet_id=common["wallet_id"],
            payment_request=to.text,
            amount=amount,
        )
    except AlreadyPaid:
        raise InvalidInput("This invoice has been paid already. Nothing is sent.") from None
    total = amount or to.asks
    if total.currency is not currency:
        total = dollars.paid_in_cents(visit.runtime, total).sent
    most = destinations.fee_most(visit.runtime, to, total)
    words = N_("No way was found just now; it costs at most this.")
    if probed.error is None:
        held = N_("As found just now; more may be held until it has arrived.")
        words = held if most.units else ""
    return SendPreview(
        amount=total, total=total, fee=probed.fee, fee_most=most, fee_words=words, **common
    )


async def _look_at_peer(visit: Visit, amount: Money | None, common: dict[str, Any]) -> SendPreview:
    """Ask whoever is to be paid what they take, and see whether the amount is within it."""
    assert amount is not None, "asked for"
    offer = await destinations.offer(visit.runtime, visit.member, common["to"])
    if offer.wallet_id == common["wallet_id"]:
        raise InvalidInput("This address is your own, of this wallet. Choose another wallet.")
    in_sat = dollars.exchange(visit.runtime, amount, Currency.BTC).received.units
    if not offer.least_sat <= in_sat <= offer.most_sat:
        visit.form.wrong(
            "amount",
            "The recipient takes %(least)s to %(most)s sat.",
            least=f"{offer.least_sat:,}",
            most=f"{offer.most_sat:,}",
        )
        visit.form.require()
    fee = Money(0, amount.currency)
    if offer.wallet_id is None:
        fee = destinations.fee_most(visit.runtime, common["to"], amount)
    words = N_("At most; what is not needed stays in the wallet.") if fee.units else ""
    return SendPreview(amount=amount, total=amount, fee=fee, fee_words=words, offer=offer, **common)


async def _look_on_chain(visit: Visit, amount: Money | None, common: dict[str, Any]) -> SendPreview:
    """Ask what a payout costs at each speed; of all that there is, as much as it can be."""
    wallet_id, currency, to = common["wallet_id"], common["currency"], common["to"]
    total = amount or Money(common["left"], currency)
    fees = {}
    for speed in Speed:
        order = PayoutOrder(
            wallet_id=wallet_id, address=to.text, amount=total, currency=currency, speed=speed
        )
        fees[speed] = await onchain.fee_of(visit.runtime, visit.member, order)
    return SendPreview(
        amount=amount,
        total=total,
        fee=fees[Speed.FAST],
        fee_words="" if amount is not None else "Taken of it.",
        fees_by_speed=fees,
        **common,
    )


def _comment_chars(shown: SendPreview) -> int:
    """Return how long a word for the recipient may be, 0 where none is taken."""
    if shown.offer is not None:
        return min(shown.offer.comment_chars, _COMMENT_CHARS_MAX)
    return 0 if shown.to.kind is DestinationKind.INVOICE else _COMMENT_CHARS_MAX


async def _pay(visit: Visit) -> Response:
    form = visit.form
    try:
        once = UUID(form.text("once"))
    except ValueError:
        raise InvalidInput("This form is not one of ours: begin again.") from None
    try:
        wallet_id, to = await _read(visit)
        order = _order(visit, wallet_id, to, once)
        if await _costs_more(visit, order):
            return await _again(visit, "The rate has changed. Look at it again.")
        paid = await destinations.pay(visit.runtime, visit.member, order)
    except FeeRisen as error:
        return await _again(visit, error.message)
    except OutcomeUnknown:  # a form that begins anew would pay again
        return visit.page("send/unknown.html", status=503)
    except DomainError as error:
        return visit.refused("send/new.html", error, **_facts(visit))
    return visit.page("send/result.html", paid=paid, to=to)


async def _costs_more(visit: Visit, order: PaymentOrder) -> bool:
    """Tell whether an invoice takes more dollars than was shown, and is not paid for yet."""
    asks, currency = order.to.asks, visit.member.wallets[order.wallet_id]
    if asks is None or currency is not Currency.USD:
        return False
    if dollars.paid_in_cents(visit.runtime, asks).sent.units <= _told(visit, "total"):
        return False
    earlier = await earlier_payment(
        visit.runtime, order.wallet_id, None, order.idempotency_id, visit.member.asker
    )
    return earlier is None


async def _again(visit: Visit, why: str) -> Response:
    """Show anew what sending comes to, as it is not what was shown."""
    try:
        shown = await _look(visit)
    except DomainError as error:
        return visit.refused("send/new.html", error, **_facts(visit))
    visit.form.wrong("", why)
    return _shown(visit, shown, status=409)


def _told(visit: Visit, name: str) -> int:
    """Return a number that the page before has told. Raises `InvalidInput`."""
    text = visit.form.text(name)
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS_MAX):
        raise InvalidInput("This form is not one of ours: begin again.")
    return int(text)


def _order(visit: Visit, wallet_id: WalletId, to: Destination, once: UUID) -> PaymentOrder:
    """Return what was confirmed: the amount in the wallet's currency, or all, as it was shown."""
    form = visit.form
    speed = form.text("speed") or Speed.FAST
    if speed not in set(Speed):
        form.wrong("speed", "Choose how soon from the list.")
    comment = form.text("comment")
    if len(comment) > _COMMENT_CHARS_MAX:
        form.wrong("comment", "Write %(most)s characters at most.", most=_COMMENT_CHARS_MAX)
    amount = None
    if to.asks is None and not _is_all_on_chain(visit, to):
        amount = amounts.typed(form, "amount", visit.member.wallets[wallet_id])
        if amount is None:
            form.wrong("amount", "Say how much to send.")
    form.require()
    fee_most = None
    if to.kind is DestinationKind.CHAIN:
        fee_most = Money(_told(visit, f"fee_{speed}"), visit.member.wallets[wallet_id])
    return PaymentOrder(
        to=to,
        wallet_id=wallet_id,
        amount=amount,
        idempotency_id=once,
        comment=comment,
        speed=Speed(speed),
        fee_most=fee_most,
    )


async def _read(visit: Visit) -> tuple[WalletId, Destination]:
    """Return the wallet and where it goes. Raises `DomainError`."""
    form = visit.form
    wallet_id = visit.wallet(form.text("wallet"))
    try:
        return wallet_id, await destinations.of(visit.runtime, form.text("to"))
    except InvalidInput as error:
        form.wrong("to", error.message)
        raise


def _amount(visit: Visit, currency: Currency, to: Destination, left: Money) -> TypedAmount | None:
    """Return what is to be sent, None for what an invoice asks for, or all on the chain."""
    form = visit.form
    typed = amounts.typed_in_unit(visit, "amount", currency)
    form.require()
    if to.asks is not None:
        if typed is not None or form.ticked("all"):
            form.wrong("amount", "The invoice says how much it is: leave this empty.")
            form.require()
        return None
    if form.ticked("all"):
        if typed is not None:
            form.wrong("amount", "Leave the amount empty to send all that there is.")
            form.require()
        return _all(visit, to, left)
    if typed is None:
        form.wrong("amount", "Say how much to send.")
        form.require()
    return typed


def _all(visit: Visit, to: Destination, left: Money) -> TypedAmount | None:
    """Return all that a wallet can send so that the fee can still be paid; None on the chain."""
    if to.kind is DestinationKind.CHAIN:
        return None
    rest = left.units - (destinations.fee_most(visit.runtime, to, left).units if left.units else 0)
    if rest <= 0:
        raise InvalidInput("There is nothing in this wallet that could be sent.")
    return TypedAmount(Money(rest, left.currency))


def _is_all_on_chain(visit: Visit, to: Destination) -> bool:
    return to.kind is DestinationKind.CHAIN and visit.form.ticked("all")


def _facts(visit: Visit) -> dict[str, Any]:
    return {
        "wallets": visit.member.usable_wallets,
        "units": amounts.units(visit),
        "rate": worth.rate_words(visit),
    }


ROWS: Final[tuple[Row, ...]] = (
    shows("/send", Access.MEMBER, _show),
    acts("/send/preview", Access.MEMBER, _preview),
    acts("/send/pay", Access.MEMBER, _pay),
)
