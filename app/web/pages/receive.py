"""Receiving: an invoice with its QR code, the lightning address, and an address on the chain."""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvoiceNotFound, NotFound
from app.money import Currency, Money, sats
from app.services.onchain import addresses
from app.services.pages import PageRequest
from app.services.payments import invoice_reading, invoices
from app.services.payments.invoices import Invoice
from app.web import amounts, worth
from app.web.access import Access, Row, acts, shows
from app.web.pages import invoice_state
from app.web.visit import Visit

_LATEST: Final = 10


async def _show(visit: Visit) -> Response:
    return visit.page("receive/new.html", **await _facts(visit))


async def _make(visit: Visit) -> Response:
    form = visit.form
    try:
        wallet_id = visit.wallet(form.text("wallet"))
        amount = amounts.typed_in_unit(visit, "amount", visit.member.wallets[wallet_id])
        form.require()
        invoice = await invoices.create(
            visit.runtime,
            visit.member,
            wallet_id=wallet_id,
            amount=None if amount is None else amount.money,
            memo=form.text("memo") or None,
        )
    except DomainError as error:
        return visit.refused("receive/new.html", error, **await _facts(visit))
    told = "" if amount is None else amount.exchanged
    return visit.go(_path(invoice), "For %(amount)s." if told else "", amount=told)


async def _invoice(visit: Visit) -> Response:
    """Show an invoice, or, to a script, how it stands; without one it is loaded again."""
    invoice = await _of_path(visit)
    asked = asked_for(invoice)
    return visit.page(
        "receive/state.html" if visit.is_part else "receive/show.html",
        invoice=invoice,
        state=invoice_state.of(visit, invoice),
        told_payer=False,
        shared=f"{visit.runtime.settings.base_url}/i/{invoice.payment_hash.hex()}",
        worth="" if asked is None else worth.of(visit, asked),
    )


def asked_for(invoice: Invoice) -> Money | None:
    """Return what an invoice asks for, in its wallet's currency; None: the payer chooses."""
    if invoice.amount_cents is not None:
        return Money(invoice.amount_cents, Currency.USD)
    return None if invoice.amount_msat is None else sats(-(-invoice.amount_msat // 1_000))


async def _cancel(visit: Visit) -> Response:
    invoice = await _of_path(visit)
    try:
        await invoices.cancel(
            visit.runtime, wallet_id=invoice.wallet_id, payment_hash=invoice.payment_hash
        )
    except DomainError as error:
        return visit.go(_path(invoice), error.message)
    return visit.go(_path(invoice))


async def _address(visit: Visit) -> Response:
    """Show the address that nobody has paid to yet, if there is one."""
    try:
        wallet_id = visit.wallet(visit.asked("wallet") or _first_bitcoin(visit))
        address = await addresses.unused(visit.runtime, visit.member, wallet_id)
    except DomainError as error:
        return visit.refused("receive/new.html", error, **await _facts(visit))
    if address is None:
        return visit.go("/receive#chain")
    return visit.page("receive/address.html", address=address, wallet_id=wallet_id)


async def _new_address(visit: Visit) -> Response:
    """Make an address on the chain, unless there is one that nobody has paid to yet."""
    try:
        wallet_id = visit.wallet(visit.form.text("wallet"))
        await addresses.current(visit.runtime, visit.member, wallet_id)
    except DomainError as error:
        return visit.refused("receive/new.html", error, **await _facts(visit))
    return visit.go(f"/receive/address?wallet={wallet_id}")


async def _of_path(visit: Visit) -> Invoice:
    payment_hash = invoice_state.hash_of_path(visit)
    for wallet_id in visit.member.wallets:
        try:
            return await invoices.find(visit.runtime, wallet_id, payment_hash)
        except InvoiceNotFound:
            continue
    raise NotFound("There is no such invoice of your wallets.")


def _path(invoice: Invoice) -> str:
    return f"/receive/{invoice.payment_hash.hex()}"


def _first_bitcoin(visit: Visit) -> str:
    return next((str(id_) for id_ in _bitcoin(visit)), "")


def _bitcoin(visit: Visit) -> dict[Any, Currency]:
    usable = visit.member.usable_wallets
    return {id_: currency for id_, currency in usable.items() if currency is Currency.BTC}


async def _facts(visit: Visit) -> dict[str, Any]:
    username = visit.member.username
    domain = visit.runtime.settings.address_domain
    request = PageRequest(_LATEST, visit.asked("after") or None, False)
    page = await invoice_reading.page(visit.runtime, list(visit.member.wallets), request)
    return {
        "wallets": visit.member.usable_wallets,
        "bitcoin": _bitcoin(visit),
        "units": amounts.units(visit),
        "rate": worth.rate_words(visit),
        "latest": [(one, asked_for(one), invoice_state.of(visit, one)) for one in page.items],
        "older": page.items[-1].payment_hash.hex() if page.has_next else "",
        "lightning_address": f"{username}@{domain}" if username else "",
        "pay_page": f"{visit.runtime.settings.base_url}/pay/{username}" if username else "",
    }


ROWS: Final[tuple[Row, ...]] = (
    shows("/receive", Access.MEMBER, _show),
    acts("/receive", Access.MEMBER, _make),
    shows("/receive/address", Access.MEMBER, _address),
    acts("/receive/address", Access.MEMBER, _new_address),
    shows("/receive/{hash}", Access.MEMBER, _invoice),
    acts("/receive/{hash}/cancel", Access.MEMBER, _cancel),
)
