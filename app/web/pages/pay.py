"""A page on which anybody pays a user, without an account: `/pay/{username}`, to be linked to.

`?amount=` and `?memo=` fill it in. It is the API's way for those without a credential, counted as
that is, by client address and by recipient. Phone numbers are no names here: whether somebody has
an account must not be asked by theirs. Nor whose an invoice is: only those that were made here
are shown under a name, at an address that nobody else makes.
"""

import hmac
from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvoiceNotFound, NotFound
from app.money import Currency
from app.services.accounts import registry as accounts
from app.services.accounts import usernames
from app.services.accounts.registry import Wallet
from app.services.payments import invoices
from app.web import amounts, tokens
from app.web.access import Access, Row, acts, shows
from app.web.forms import Form
from app.web.pages import invoice_state
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    wallet = await _wallet(visit)
    visit.form = Form([(name, visit.asked(name)[:500]) for name in ("amount", "memo")])
    return visit.page("pay/new.html", **_facts(visit, wallet))


async def _make(visit: Visit) -> Response:
    wallet = await _wallet(visit)
    form = visit.form
    try:
        amount = amounts.typed(form, "amount", Currency.BTC)
        if amount is None:
            form.wrong("amount", "Say how much to pay, in satoshi.")
        form.require()
        invoice = await invoices.create_on_behalf(
            visit.runtime,
            None,
            address=visit.address,
            wallet_id=wallet.id,
            amount=amount,
            into=wallet.currency if wallet.currency is Currency.USD else None,
            memo=form.text("memo") or None,
        )
    except DomainError as error:
        return visit.refused("pay/new.html", error, **_facts(visit, wallet))
    payment_hash = invoice.payment_hash
    name, mark = _username(visit), _mark(visit, payment_hash)
    return visit.go(f"/pay/{name}/{mark}/{payment_hash.hex()}")


async def _invoice(visit: Visit) -> Response:
    """Show an invoice of this user, and of nobody else: a link names who is paid."""
    wallet = await _wallet(visit)
    payment_hash = invoice_state.hash_of_path(visit)
    if not hmac.compare_digest(visit.parts["mark"].encode(), _mark(visit, payment_hash).encode()):
        raise NotFound("There is no such invoice.")
    try:
        invoice = await invoices.find(visit.runtime, wallet.id, payment_hash)
    except InvoiceNotFound:
        raise NotFound("There is no such invoice.") from None
    return visit.page(
        "receive/state.html" if visit.is_part else "pay/show.html",
        invoice=invoice,
        state=invoice_state.of(visit, invoice),
        told_payer=True,
        **_facts(visit, wallet),
    )


async def _wallet(visit: Visit) -> Wallet:
    """Return the wallet in which the user in the path receives. Raises `NotFound`."""
    return await accounts.default_wallet(visit.runtime, _username(visit), None)


def _username(visit: Visit) -> str:
    name = usernames.parse(visit.parts["username"])
    if name is None:
        raise NotFound("There is no such user here.")
    return name


def _mark(visit: Visit, payment_hash: bytes) -> str:
    """Return the sign of an invoice that was made on the page of the user in the path."""
    key = tokens.derive(visit.runtime.key_pepper, "pay page")
    return tokens.mark(key, f"{_username(visit)} {payment_hash.hex()}").hex()


def _facts(visit: Visit, wallet: Wallet) -> dict[str, Any]:
    return {"username": _username(visit), "wallet": wallet}


ROWS: Final[tuple[Row, ...]] = (
    shows("/pay/{username}", Access.ANYONE, _show),
    acts("/pay/{username}", Access.ANYONE, _make),
    shows("/pay/{username}/{mark}/{hash}", Access.ANYONE, _invoice),
)
