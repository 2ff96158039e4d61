"""What people paste to pay: told apart, looked at before it is paid, and paid.

    invoice ── address (name@host) ── link (LNURL) ── chain (a bitcoin address) ── user (of ours)

Nothing here moves money but `pay`, and that only through the services that the API uses, with the
idempotency id of the order: whoever repeats an order is told how the first one went.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from app.errors import AddressRefused, DomainError, InvalidInput, SelfPayment
from app.lightning import lnurl, onchain_address
from app.lightning.bolt11 import peek
from app.money import Currency, Money, sats
from app.nodes.answers import Speed
from app.principal import Principal, WalletId
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.lnurl import sending as addresses
from app.services.onchain import addresses as chain_addresses
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import dollars, invoice_reading, lightning
from app.services.payments import sending as payments
from app.services.payments.invoices import PaymentStatus
from app.services.payments.result import PaymentResult

#: Longer than any invoice or link that can be paid.
TEXT_CHARS_MAX: Final = 8_000

_NOTHING: Final = "That is no invoice, lightning address, LNURL, bitcoin address or username here."


class DestinationKind(StrEnum):
    """Where what was pasted leads."""

    INVOICE = "invoice"
    ADDRESS = "address"
    LINK = "link"
    CHAIN = "chain"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Whom or what a text stands for."""

    kind: DestinationKind
    #: As it is paid: an invoice without its scheme, an address in its one form.
    text: str
    #: What an invoice asks for; None where the payer chooses.
    asks: Money | None = None
    memo: str = ""
    expires_at: datetime | None = None
    #: The wallet of this server that is paid, where that is known.
    wallet_id: WalletId | None = None
    #: Whose that is, if they have a username.
    username: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentOrder:
    """A payment to a destination.

    `amount` is in the wallet's currency; None for what an invoice asks for, or, on the chain, for
    all that there is.
    """

    to: Destination
    wallet_id: WalletId
    amount: Money | None
    idempotency_id: UUID
    #: Told to whoever is at an address or a link, where they take one, and to users of ours.
    comment: str = ""
    speed: Speed = Speed.FAST
    #: What a payout may cost beside it, as it was shown, in the wallet's currency.
    fee_most: Money | None = None


async def of(runtime: Runtime, text: str) -> Destination:
    """Tell what a text stands for. Raises `InvalidInput`, `AddressRefused`, for what is nothing."""
    bare = text.strip()
    if not bare:
        raise InvalidInput("Paste an invoice, a lightning address, an LNURL or an address.")
    if len(bare) > TEXT_CHARS_MAX:
        raise InvalidInput(_NOTHING)
    lowered = bare.lower().removeprefix("lightning:")
    if lowered.startswith(("lnurl1", "lnurlp:", "keyauth:", "https://")):
        return Destination(kind=DestinationKind.LINK, text=bare)
    if lowered.startswith(("lnbc", "lntb", "lnsb")):
        return await _invoice(runtime, bare)
    if "@" in bare:
        try:
            found = lnurl.address(lowered, own=runtime.settings.address_domains)
        except lnurl.LnurlError as error:
            raise AddressRefused(error.message) from error
        return Destination(kind=DestinationKind.ADDRESS, text=str(found))
    chain = _without_scheme(bare)
    try:
        onchain_address.parse(chain)
    except onchain_address.AddressError:
        return await _user(runtime, bare)
    return await _chain(runtime, chain)


async def check(runtime: Runtime, wallet_id: WalletId, to: Destination) -> None:
    """Raise for what can be seen in advance not to be payable from a wallet.

    `SelfPayment` for what leads back into it, `InvalidInput` for an invoice that is paid or over.
    """
    if to.wallet_id == wallet_id:
        raise SelfPayment("This leads back into the wallet that would pay. Choose another wallet.")
    if to.kind is not DestinationKind.INVOICE:
        return
    decoded = payments.decode(runtime, to.text)
    found = await invoice_reading.status_by_request(runtime, decoded)
    if found.status is PaymentStatus.PAID:
        raise InvalidInput("This invoice has been paid already. Nothing is sent.")
    if found.status is PaymentStatus.EXPIRED:
        raise InvalidInput("This invoice has expired. Ask for a new one.")


async def offer(runtime: Runtime, principal: Principal, to: Destination) -> addresses.Offered:
    """Ask whoever is at an address or a link what they take. Raises `AddressRefused`."""
    return await addresses.offered(
        runtime, principal, to.text, is_link=to.kind is DestinationKind.LINK
    )


def fee_most(runtime: Runtime, to: Destination, amount: Money) -> Money:
    """Return the most that paying an amount over Lightning may cost beside it, in its currency.

    Nothing inside this server. On the chain it is known by `onchain.fee_of` alone.
    """
    if to.kind is DestinationKind.USER or to.wallet_id is not None:
        return Money(0, amount.currency)
    if amount.currency is Currency.BTC:
        return lightning.fee_limit(runtime, amount.ledger_units)
    dealer = dollars.dealer(runtime)
    return lightning.fee_limit(runtime, dealer.sats_bought(amount).ledger_units, dealer)


async def pay(runtime: Runtime, principal: Principal, order: PaymentOrder) -> PaymentResult:
    """Pay an order at most once. Raises what the service of its kind does."""
    common: dict[str, Any] = {
        "wallet_id": order.wallet_id,
        "idempotency_id": order.idempotency_id,
    }
    to, amount, comment = order.to, order.amount, order.comment
    match to.kind:
        case DestinationKind.INVOICE:
            return await payments.pay_invoice(
                runtime, principal, payment_request=to.text, amount=amount, **common
            )
        case DestinationKind.CHAIN:
            payout = PayoutOrder(
                address=to.text,
                amount=amount,
                currency=principal.wallets.get(order.wallet_id),
                speed=order.speed,
                memo=comment or None,
                fee_most=order.fee_most,
                **common,
            )
            return await onchain.send(runtime, principal, payout)
    if amount is None:
        raise InvalidInput("Say how much to send.")
    if to.kind is DestinationKind.USER:
        assert to.wallet_id is not None, "users have a wallet"
        return await payments.send_intraledger(
            runtime,
            principal,
            recipient_wallet_id=to.wallet_id,
            amount=amount,
            memo=comment or None,
            **common,
        )
    # Whoever is there is asked for an invoice over satoshi, from whichever wallet it is paid.
    in_sat = dollars.exchange(runtime, amount, Currency.BTC).received
    if to.kind is DestinationKind.LINK:
        return await addresses.pay_link(
            runtime, principal, link=to.text, amount=in_sat, comment=comment, **common
        )
    return await addresses.pay_address(
        runtime, principal, address=to.text, amount=in_sat, comment=comment, **common
    )


async def _invoice(runtime: Runtime, text: str) -> Destination:
    request = peek.normalise(text)
    decoded = payments.decode(runtime, request)
    owner = await payments.whose_invoice(runtime, request, decoded.payment_hash)
    asks = None
    if decoded.amount_msat is not None:
        asks = sats(-(-decoded.amount_msat // 1_000))
    return Destination(
        kind=DestinationKind.INVOICE,
        text=request,
        asks=asks,
        memo=decoded.description or "",
        expires_at=datetime.fromtimestamp(decoded.expires_at, UTC),
        wallet_id=None if owner is None else owner[0],
        username=None if owner is None else owner[1],
    )


async def _chain(runtime: Runtime, text: str) -> Destination:
    address = chain_addresses.of_our_network(runtime, text)
    owner = await chain_addresses.owner(runtime, address)
    return Destination(
        kind=DestinationKind.CHAIN,
        text=address,
        wallet_id=None if owner is None else owner.wallet_id,
        username=None if owner is None else owner.username,
    )


async def _user(runtime: Runtime, text: str) -> Destination:
    try:
        found = await accounts.default_wallet(runtime, text, None)
    except DomainError:
        raise InvalidInput(_NOTHING) from None
    return Destination(
        kind=DestinationKind.USER, text=text, wallet_id=found.id, username=text.lower()
    )


def _without_scheme(text: str) -> str:
    bare = text.partition("?")[0]
    return bare[8:] if bare[:8].lower() == "bitcoin:" else bare
