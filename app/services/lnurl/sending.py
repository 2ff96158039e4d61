"""Paying lightning addresses and LNURL-pay links: asking for an invoice, and paying just that one.

    address or link ──▶ ours? ──yes──▶ an invoice of the user, paid in the books
                          └──no──▶ the offer ──▶ an invoice ──as was offered?──▶ paid as any other

Nothing is reserved, and no transaction open, while a stranger's server is asked. Each time it gives
another invoice, so the payment hash does not keep a repetition from paying twice: the id of the
repeated request does, which the movement holds and the database has once. A repetition therefore
asks for no second invoice if the first one was paid or is being paid; one that was on its way at
the same time is refused by the database, and told how the first ended. Sources: LUD-06, LUD-16.
"""

from dataclasses import dataclass, replace
from functools import partial
from typing import Final
from uuid import UUID

from app.errors import AddressRefused, InvalidInput, NodeLacks, NotFound, SelfPayment
from app.lightning import lnurl
from app.lightning.bolt11 import DecodedInvoice, peek
from app.lightning.lnurl import LightningAddress, LnurlError, PayOffer
from app.money import MSAT_PER_SAT, Money
from app.outbound.client import OutboundError
from app.phrases import Phrase
from app.principal import Principal, UsedCredential, WalletId
from app.process.runtime import Runtime
from app.services import rate_limits
from app.services.lnurl import receiving
from app.services.lnurl.receiving import Payee
from app.services.payments import errands, foreseen, invoice_terms, invoices, judging
from app.services.payments import sending as payments
from app.services.payments.errands import Errand
from app.services.payments.foreseen import ForeseenPayment
from app.services.payments.result import PaymentResult, earlier_payment
from app.services.wallets import registry as wallets

#: An offer may hold a picture, of up to 136,536 characters.
_OFFER_BYTES_MAX: Final = 262_144
_INVOICE_BYTES_MAX: Final = 65_536
_OWN_PATHS: Final = ("/.well-known/lnurlp/", "/lnurlp/")


@dataclass(frozen=True, slots=True)
class Offered:
    """What whoever is at an address takes, in satoshi, and says of themselves."""

    description: str
    least_sat: int
    most_sat: int
    comment_chars: int
    #: Of this server: the wallet that is paid.
    wallet_id: WalletId | None = None


async def pay_address(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    address: str,
    amount: Money,
    idempotency_id: UUID | None = None,
    comment: str = "",
) -> PaymentResult:
    """Pay somebody at a lightning address, over satoshi. `comment` is told where they take one.

    Raises `AddressRefused` if no invoice over just this amount is to be had, and else what
    `payments.pay_invoice` raises; nothing was kept of the money then.
    """
    payments.require_wallet(principal, wallet_id, None)
    invoice_terms.check_amount(amount)
    try:
        wanted = lnurl.address(address, own=runtime.settings.address_domains)
    except LnurlError as error:
        raise AddressRefused(error.message) from error
    own = wanted if wanted.host in runtime.settings.address_domains else None
    url = f"https://{wanted.host}{wanted.path}"
    return await _pay(
        runtime,
        principal,
        wallet_id=wallet_id,
        own=own,
        errand=errands.address(str(wanted), amount),
        url=url,
        amount=amount,
        comment=comment,
        idempotency_id=idempotency_id,
    )


async def pay_link(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    link: str,
    amount: Money,
    idempotency_id: UUID | None = None,
    comment: str = "",
) -> PaymentResult:
    """Pay an LNURL, in bech32 or as LUD-17 has it. Raises as `pay_address`."""
    payments.require_wallet(principal, wallet_id, None)
    invoice_terms.check_amount(amount)
    try:
        url = lnurl.decode(link, own=runtime.settings.address_domains)
    except LnurlError as error:
        raise AddressRefused(error.message) from error
    return await _pay(
        runtime,
        principal,
        wallet_id=wallet_id,
        own=_own_address(runtime, url),
        errand=errands.link(url, amount, _names(url)),
        url=url,
        amount=amount,
        comment=comment,
        idempotency_id=idempotency_id,
    )


async def offered(runtime: Runtime, principal: Principal, text: str, *, is_link: bool) -> Offered:
    """Ask whoever is at an address, or behind a link, what they take. Raises `AddressRefused`.

    It counts as a payment to an address does: a stranger's server is asked.
    """
    try:
        ours = runtime.settings.address_domains
        wanted = None if is_link else lnurl.address(text, own=ours)
        url = (
            lnurl.decode(text, own=ours)
            if wanted is None
            else f"https://{wanted.host}{wanted.path}"
        )
    except LnurlError as error:
        raise AddressRefused(error.message) from error
    own = wanted if wanted and wanted.host in runtime.settings.address_domains else None
    own = own or _own_address(runtime, url)
    await rate_limits.address_by(runtime, principal)
    if own is not None:
        payee = await _own_payee(runtime, own)
        most = receiving.MOST_MSAT // MSAT_PER_SAT
        least = receiving.LEAST_MSAT // MSAT_PER_SAT
        says = f"Payment to {payee.address.name}"
        return Offered(says, least, most, receiving.COMMENT_CHARS_MAX, payee.wallet_id)
    try:
        answer = await runtime.outbound.get(url, body_bytes_max=_OFFER_BYTES_MAX)
        offer = lnurl.pay_offer(answer.body)
    except (LnurlError, OutboundError) as error:
        raise AddressRefused(error.message) from error
    least, most = -(-offer.least_msat // MSAT_PER_SAT), offer.most_msat // MSAT_PER_SAT
    return Offered(offer.description, least, most, offer.comment_chars)


async def foreseen_at(runtime: Runtime, address: str) -> ForeseenPayment:
    """Return where paying an address leads. Raises `AddressRefused`."""
    try:
        wanted = lnurl.address(address, own=runtime.settings.address_domains)
    except LnurlError as error:
        raise AddressRefused(error.message) from error
    own = wanted if wanted.host in runtime.settings.address_domains else None
    return await _foreseen(runtime, judging.to_address(str(wanted)), own)


async def foreseen_behind(runtime: Runtime, link: str) -> ForeseenPayment:
    """Return where paying an LNURL leads. Raises `AddressRefused`."""
    try:
        url = lnurl.decode(link, own=runtime.settings.address_domains)
    except LnurlError as error:
        raise AddressRefused(error.message) from error
    return await _foreseen(runtime, _names(url), _own_address(runtime, url))


async def _foreseen(
    runtime: Runtime, names: frozenset[str], own: LightningAddress | None
) -> ForeseenPayment:
    """Return where a payment leads; who is elsewhere is not asked for an invoice."""
    if own is None:
        return ForeseenPayment(names, all_known=False)
    payee = await _own_payee(runtime, own)
    inside = await foreseen.of_wallet(runtime, payee.wallet_id)
    return replace(inside, names=inside.names | names)


async def _pay(
    runtime: Runtime,
    principal: Principal,
    *,
    wallet_id: WalletId,
    own: LightningAddress | None,
    errand: Errand,
    url: str,
    amount: Money,
    comment: str,
    idempotency_id: UUID | None,
) -> PaymentResult:
    """Pay who is at an address of ours, or else behind a URL."""
    if idempotency_id is not None:
        earlier = await earlier_payment(runtime, wallet_id, None, idempotency_id, principal.asker)
        if earlier is not None:
            return earlier
    await rate_limits.address_by(runtime, principal)
    if own is not None:
        request = await _own_invoice(runtime, own, wallet_id, amount, comment)
    else:
        request = await _foreign_invoice(runtime, url, amount, comment)
    return await payments.pay_invoice(
        runtime,
        principal,
        wallet_id=wallet_id,
        payment_request=request,
        idempotency_id=idempotency_id,
        errand=errand,
    )


async def _own_invoice(
    runtime: Runtime,
    address: LightningAddress,
    payer_wallet_id: WalletId,
    amount: Money,
    comment: str,
) -> str:
    """Issue an invoice of a user of ours, whom no request need be sent to."""
    payee = await _own_payee(runtime, address)
    if payee.wallet_id == payer_wallet_id:
        raise SelfPayment
    receiving.check_amount(amount.ledger_units)
    receiving.check_comment(comment)
    facts = await wallets.find(runtime, payee.wallet_id)
    assert facts is not None, "wallets are not deleted"
    issue = partial(
        invoices.issue,
        runtime,
        facts,
        UsedCredential(facts.account_id),
        amount=amount,
        memo=comment or None,
    )
    try:
        issued = await issue(description_hash=lnurl.description_hash(payee.metadata))
    except NodeLacks:  # nobody compares it: the invoice is paid here, and never seen
        issued = await issue()
    return issued.payment_request


async def _own_payee(runtime: Runtime, address: LightningAddress) -> Payee:
    try:
        return await receiving.payee(runtime, address.local, address.host)
    except NotFound as error:
        raise AddressRefused(error.message) from error


async def _foreign_invoice(runtime: Runtime, url: str, amount: Money, comment: str) -> str:
    """Ask a stranger's server for an invoice, and see that it is the one it offered."""
    amount_msat = amount.ledger_units
    try:
        offered = await runtime.outbound.get(url, body_bytes_max=_OFFER_BYTES_MAX)
        offer = lnurl.pay_offer(offered.body)
        given = await runtime.outbound.get(
            offer.invoice_url(amount_msat, comment), body_bytes_max=_INVOICE_BYTES_MAX
        )
        request = peek.normalise(lnurl.pay_invoice(given.body))
        _check(runtime, payments.decode(runtime, request), offer, amount_msat)
    except (LnurlError, OutboundError) as error:
        raise AddressRefused(error.message) from error
    except InvalidInput as error:
        raise AddressRefused(
            Phrase("The recipient's invoice cannot be used. %(why)s", why=error.message)
        ) from error
    return request


def _check(runtime: Runtime, invoice: DecodedInvoice, offer: PayOffer, amount_msat: int) -> None:
    """Raise `LnurlError` unless an invoice is over what was asked for, and of who offered it."""
    if invoice.amount_msat != amount_msat:
        raise LnurlError("The recipient's invoice is not over the amount that was asked for.")
    if invoice.description_hash != offer.description_hash:
        raise LnurlError("The recipient's invoice does not commit to what the recipient offered.")
    if payments.is_expired(runtime, invoice):
        raise LnurlError("The recipient's invoice has expired already.")


def _names(url: str) -> frozenset[str]:
    address = _address_at(url)
    return frozenset() if address is None else judging.to_address(str(address))


def _address_at(url: str) -> LightningAddress | None:
    """Return the lightning address that a link is of (LUD-16), None for any other link."""
    host, path = lnurl.host_and_path(url)
    if not (url.startswith("https://") and path.startswith(_OWN_PATHS[0]) and "?" not in url):
        return None
    try:
        address = lnurl.address(f"{path.removeprefix(_OWN_PATHS[0])}@{host}")
    except LnurlError:
        return None
    return address if path == address.path else None


def _own_address(runtime: Runtime, url: str) -> LightningAddress | None:
    """Return the address of ours that a link leads to, None if it leads elsewhere."""
    host, path = lnurl.host_and_path(url)
    if host not in runtime.settings.address_domains:
        return None
    for beginning in _OWN_PATHS:
        if path.startswith(beginning):
            try:
                return lnurl.address(f"{path.removeprefix(beginning)}@{host}", own={host})
            except LnurlError as error:
                raise AddressRefused(error.message) from error
    raise AddressRefused("There is nothing to be paid at this link.")
