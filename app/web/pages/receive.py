"""Receiving: an invoice with its QR code, the lightning address, and an address on the chain."""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvoiceNotFound, NotFound
from app.money import Currency
from app.services.onchain import addresses
from app.services.payments import invoices
from app.services.payments.invoices import Invoice, InvoiceState
from app.web import amounts
from app.web.access import Access, Row, acts, shows
from app.web.visit import Visit

_HASH_BYTES: Final = 32


async def _show(visit: Visit) -> Response:
    return visit.page("receive/new.html", **_facts(visit))


async def _make(visit: Visit) -> Response:
    form = visit.form
    try:
        wallet_id = visit.wallet(form.text("wallet"))
        amount = amounts.typed(form, "amount", visit.member.wallets[wallet_id])
        form.require()
        invoice = await invoices.create(
            visit.runtime,
            visit.member,
            wallet_id=wallet_id,
            amount=amount,
            memo=form.text("memo") or None,
        )
    except DomainError as error:
        return visit.refused("receive/new.html", error, **_facts(visit))
    return visit.go(f"/receive/{invoice.payment_hash.hex()}")


async def _invoice(visit: Visit) -> Response:
    """Show an invoice, or, to htmx, how it stands: that is asked every other second until it ends.

    The page itself turns green, and without a script says so when it is loaded again.
    """
    invoice = await _of_path(visit)
    return visit.page(
        "receive/state.html" if visit.is_part else "receive/show.html",
        invoice=invoice,
        state=state_of(visit, invoice),
        link=f"lightning:{invoice.payment_request}".upper(),
        at=f"/receive/{invoice.payment_hash.hex()}",
        told_payer=False,
    )


def state_of(visit: Visit, invoice: Invoice) -> str:
    """Return how an invoice stands, in a word that pages know: waiting, paid or over."""
    if invoice.status is InvoiceState.PAID:
        return "paid"
    is_late = invoice.expires_at <= visit.runtime.clock.now()
    if invoice.status is InvoiceState.CANCELED or (invoice.status is InvoiceState.OPEN and is_late):
        return "over"
    return "waiting"


async def _address(visit: Visit) -> Response:
    """Make an address on the chain, or show the one that nobody has paid to yet."""
    try:
        wallet_id = visit.wallet(visit.form.text("wallet"))
        address = await addresses.current(visit.runtime, visit.member, wallet_id)
    except DomainError as error:
        return visit.refused("receive/new.html", error, **_facts(visit))
    return visit.page("receive/address.html", address=address, wallet_id=wallet_id)


async def _of_path(visit: Visit) -> Invoice:
    payment_hash = hash_of_path(visit)
    for wallet_id in visit.member.wallets:
        try:
            return await invoices.find(visit.runtime, wallet_id, payment_hash)
        except InvoiceNotFound:
            continue
    raise NotFound("There is no such invoice of your wallets.")


def hash_of_path(visit: Visit) -> bytes:
    """Return the payment hash in the path. Raises `NotFound` for what is none."""
    try:
        payment_hash = bytes.fromhex(visit.parts["hash"])
    except ValueError:
        payment_hash = b""
    if len(payment_hash) != _HASH_BYTES:
        raise NotFound("There is no such invoice.")
    return payment_hash


def _facts(visit: Visit) -> dict[str, Any]:
    username = visit.member.username
    domain = visit.runtime.settings.address_domain
    bitcoin = [id_ for id_, one in visit.member.usable_wallets.items() if one is Currency.BTC]
    return {
        "wallets": visit.member.usable_wallets,
        "bitcoin": bitcoin,
        "lightning_address": f"{username}@{domain}" if username else "",
        "pay_page": f"{visit.runtime.settings.base_url}/pay/{username}" if username else "",
    }


ROWS: Final[tuple[Row, ...]] = (
    shows("/receive", Access.MEMBER, _show),
    acts("/receive", Access.MEMBER, _make),
    acts("/receive/address", Access.MEMBER, _address),
    shows("/receive/{hash}", Access.MEMBER, _invoice),
)
