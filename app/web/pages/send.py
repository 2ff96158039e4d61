"""Sending: what was pasted is looked at, shown with what it costs, and sent once that is confirmed.

/send ──▶ /send/preview ──▶ /send/pay     the last with a number of its own: sent again, the
form pays nothing, and is told how the first one went
"""

from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import UUID, uuid4

from starlette.responses import Response

from app.errors import AddressRefused, DomainError, InvalidInput, OutcomeUnknown
from app.lightning import lnurl, onchain_address
from app.lightning.bolt11 import peek
from app.money import Currency, Money
from app.principal import WalletId
from app.services.accounts import registry as accounts
from app.services.lnurl import sending as addresses
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.payments import fee_probes
from app.services.payments import sending as payments
from app.services.payments.result import PaymentResult
from app.services.wallets import registry as wallets
from app.web import amounts
from app.web.access import Access, Row, acts, shows
from app.web.language import N_
from app.web.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Where what was pasted leads: `kind` is invoice, address, link, chain or user."""

    kind: str
    text: str
    #: What an invoice asks for; None where the payer chooses.
    asks: Money | None = None
    memo: str = ""
    #: Of a user of this server: the wallet in which they receive.
    wallet_id: WalletId | None = None
    fee: Money | None = None
    #: Why the fee is not known before it is sent.
    fee_unknown: str = ""


async def _show(visit: Visit) -> Response:
    return visit.page("send/new.html", wallets=visit.member.usable_wallets)


async def _preview(visit: Visit) -> Response:
    form = visit.form
    try:
        wallet_id, amount, to = await _read(visit)
        to = await _with_fee(visit, wallet_id, amount, to)
    except DomainError as error:
        facts = {"wallets": visit.member.usable_wallets}
        return visit.refused("send/new.html", error, **facts)
    left = (await wallets.spendable(visit.runtime, [wallet_id]))[wallet_id]
    return visit.page(
        "send/preview.html",
        to=to,
        wallet_id=wallet_id,
        currency=visit.member.wallets[wallet_id],
        total=amount or to.asks,
        typed=form.text("amount"),
        left=left,
        once=str(uuid4()),
    )


async def _pay(visit: Visit) -> Response:
    form = visit.form
    try:
        once = UUID(form.text("once"))
    except ValueError:
        raise InvalidInput("This form is not one of ours: begin again.") from None
    try:
        wallet_id, amount, to = await _read(visit)
        paid = await _send(visit, wallet_id, amount, to, once)
    except OutcomeUnknown:  # a form that begins anew would pay again
        return visit.page("send/unknown.html", status=503)
    except DomainError as error:
        facts = {"wallets": visit.member.usable_wallets}
        return visit.refused("send/new.html", error, **facts)
    return visit.page("send/result.html", paid=paid, to=to)


async def _read(visit: Visit) -> tuple[WalletId, Money | None, Destination]:
    """Return the wallet, the amount typed and where it goes. Raises `DomainError`."""
    form = visit.form
    wallet_id = visit.wallet(form.text("wallet"))
    amount = amounts.typed(form, "amount", visit.member.wallets[wallet_id])
    to = await _destination(visit, form.text("to"))
    if to.asks is not None and amount is not None and not form.text("once"):
        form.wrong("amount", "The invoice says how much it is: leave this empty.")
    if to.asks is None and amount is None:
        form.wrong("amount", "Say how much to send.")
    form.require()
    return wallet_id, None if to.asks is not None else amount, to


async def _destination(visit: Visit, text: str) -> Destination:
    """Tell what was pasted. Raises `InvalidInput` for what is none of those things."""
    bare = text.strip()
    if not bare:
        visit.form.wrong("to", "Paste an invoice, a lightning address, an LNURL or an address.")
        visit.form.require()
    lowered = bare.lower().removeprefix("lightning:")
    if lowered.startswith(("lnurl1", "lnurlp:", "keyauth:")):
        return Destination(kind="link", text=bare)
    if lowered.startswith(("lnbc", "lntb", "lnbcrt", "lnsb")):
        return _invoice(visit, bare)
    if "@" in bare:
        try:
            return Destination(kind="address", text=str(lnurl.address(lowered)))
        except lnurl.LnurlError as error:
            raise AddressRefused(str(error)) from error
    chain = bare.removeprefix("bitcoin:").partition("?")[0]
    try:
        onchain_address.parse(chain)
    except onchain_address.AddressError:
        return await _user(visit, bare)
    return Destination(kind="chain", text=chain)


def _invoice(visit: Visit, text: str) -> Destination:
    request = peek.normalise(text)
    decoded = payments.decode(visit.runtime, request)
    asks = None
    if decoded.amount_msat is not None:
        asks = Money(-(-decoded.amount_msat // 1_000), Currency.BTC)
    return Destination(kind="invoice", text=request, asks=asks, memo=decoded.description or "")


async def _user(visit: Visit, text: str) -> Destination:
    try:
        found = await accounts.default_wallet(visit.runtime, text, None)
    except DomainError:
        raise InvalidInput(
            "That is no invoice, lightning address, LNURL, bitcoin address or username here."
        ) from None
    return Destination(kind="user", text=text, wallet_id=found.id)


async def _with_fee(
    visit: Visit, wallet_id: WalletId, amount: Money | None, to: Destination
) -> Destination:
    """Return a destination with what the way there costs, as far as that can be known."""
    currency = visit.member.wallets[wallet_id]
    if to.kind == "invoice":
        probed = await fee_probes.probe(
            visit.runtime,
            visit.member,
            wallet_id=wallet_id,
            payment_request=to.text,
            amount=amount,
        )
        unknown = (
            "" if probed.error is None else N_("No way was found just now; it costs at most this.")
        )
        return replace(to, fee=probed.fee, fee_unknown=unknown)
    if to.kind == "chain":
        order = PayoutOrder(wallet_id=wallet_id, address=to.text, amount=amount, currency=currency)
        return replace(to, fee=await onchain.fee_of(visit.runtime, visit.member, order))
    if to.kind == "user":
        return replace(to, fee=Money(0, currency))
    return replace(to, fee_unknown=N_("Known once their server has given an invoice."))


async def _send(
    visit: Visit, wallet_id: WalletId, amount: Money | None, to: Destination, once: UUID
) -> PaymentResult:
    common: dict[str, Any] = {"wallet_id": wallet_id, "idempotency_id": once}
    runtime, member = visit.runtime, visit.member
    if to.kind == "invoice":
        return await payments.pay_invoice(
            runtime, member, payment_request=to.text, amount=amount, **common
        )
    assert amount is not None
    match to.kind:
        case "address":
            return await addresses.pay_address(
                runtime, member, address=to.text, amount=amount, **common
            )
        case "link":
            return await addresses.pay_link(runtime, member, link=to.text, amount=amount, **common)
        case "chain":
            order = PayoutOrder(address=to.text, amount=amount, currency=amount.currency, **common)
            return await onchain.send(runtime, member, order)
        case _:
            assert to.wallet_id is not None
            return await payments.send_intraledger(
                runtime, member, recipient_wallet_id=to.wallet_id, amount=amount, **common
            )


ROWS: Final[tuple[Row, ...]] = (
    shows("/send", Access.MEMBER, _show),
    acts("/send/preview", Access.MEMBER, _preview),
    acts("/send/pay", Access.MEMBER, _pay),
)
