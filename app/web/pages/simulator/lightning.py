"""The outside world on Lightning: it gives play money, pays invoices, and issues its own.

An outside invoice is known by its own text, which nobody has who was not given it.
"""

from typing import Any, Final
from urllib.parse import urlencode

from starlette.responses import Response

from app.errors import DomainError, NodeUnavailable, NotFound, Unavailable
from app.lightning import bolt11
from app.lightning.bolt11 import Bolt11Error
from app.money import Currency
from app.nodes.sandbox.node import Accepted, Refused
from app.nodes.sandbox.world import WorldError
from app.phrases import Phrase
from app.services import sandbox_funds
from app.services.payments import held
from app.web import amounts
from app.web.access import Access, Row, acts, shows
from app.web.pages.simulator.behaviours import chosen
from app.web.pages.simulator.home import again
from app.web.pages.simulator.world import HOME, in_words, node_of
from app.web.rendering import amount
from app.web.visit import Visit, within_here

_ONE: Final = f"{HOME}/invoice"
_MEMO_BYTES_MAX: Final = 639  # what a BOLT 11 field holds
_EXPIRES_S: Final = 3_600
_EXPIRES_S_MAX: Final = 31_536_000


async def _fund(visit: Visit) -> Response:
    form = visit.form
    try:
        wallet = visit.wallet(form.text("wallet"))
        sat = amounts.typed(form, "fund_amount", Currency.BTC)
        if sat is None:
            form.wrong("fund_amount", "Say how much, in satoshi.")
        form.require()
        assert sat is not None
        await sandbox_funds.fund(visit.runtime, wallet, sat.units)
    except DomainError as error:
        return await again(visit, error)
    return visit.go(
        HOME, "%(amount)s of play money came in.", amount=amount(sat.units, Currency.BTC)
    )


async def _pay(visit: Visit) -> Response:
    """Pay an invoice of ours, and go back to the page that it was done from."""
    form = visit.form
    request = form.text("request").removeprefix("lightning:").strip()
    try:
        sat = amounts.typed(form, "pay_amount", Currency.BTC)
        form.require()
        told = await _paid_from_outside(visit, request, None if sat is None else sat.units)
    except DomainError as error:
        form.wrong("request", error.message)
        return await again(visit, error)
    return visit.go(within_here(form.text("then") or HOME), told)


async def _paid_from_outside(visit: Visit, request: str, sat: int | None) -> str:
    """Have the outside pay one of our invoices; say what came of it. Raises `DomainError`."""
    node = node_of(visit)
    with in_words():
        arrived = await node.receive(request.lower(), amount_sat=sat)
    if isinstance(arrived, Refused):
        raise DomainError(
            Phrase(
                "The payment failed (%(reason)s): %(why)s",
                reason=arrived.reason,
                why=arrived.message,
            )
        )
    try:
        await held.arrived(visit.runtime, arrived.payment_hash)
    except Unavailable:
        return Phrase("The outside has paid. It is credited as soon as the database answers again.")
    if not isinstance(arrived, Accepted):
        return _told_paid(arrived.amount_msat)
    try:
        ended = await node.end_of(arrived)
    except NodeUnavailable:
        return Phrase("The payment is held: whether it is taken is not decided yet.")
    if isinstance(ended, Refused):
        raise DomainError(
            Phrase(
                "The payment was given back (%(reason)s): %(why)s",
                reason=ended.reason,
                why=ended.message,
            )
        )
    return _told_paid(ended.amount_msat)


def _told_paid(msat: int) -> str:
    return Phrase("The outside paid %(amount)s.", amount=amount(msat // 1000, Currency.BTC))


async def _issue(visit: Visit) -> Response:
    form = visit.form
    memo = form.text("memo")
    try:
        sat = amounts.typed(form, "amount", Currency.BTC)
        expires_s = form.number("expires", least=1, most=_EXPIRES_S_MAX)
        if len(memo.encode()) > _MEMO_BYTES_MAX:
            form.wrong("memo", "A memo may have %(most)s bytes.", most=_MEMO_BYTES_MAX)
        form.require()
        behaviour, hold = chosen(form)
        with in_words():
            made = await node_of(visit).world.create_invoice(
                amount_msat=None if sat is None else sat.units * 1000,
                memo=memo,
                expiry_s=expires_s or _EXPIRES_S,
                behaviour=behaviour,
                hold=hold,
            )
    except DomainError as error:
        return await again(visit, error)
    return visit.go(_at(made.payment_request), "The outside has issued an invoice.")


async def _show(visit: Visit) -> Response:
    request = visit.asked("request")
    found = _decoded(visit, request)
    return visit.page("simulator/invoice.html", **await _facts(visit, request, found))


async def _settle(visit: Visit) -> Response:
    request = visit.form.text("request")
    found = _decoded(visit, request)
    try:
        with in_words():
            await node_of(visit).world.settle(found.payment_hash)
    except DomainError as error:
        facts = await _facts(visit, request, found)
        return visit.refused("simulator/invoice.html", error, **facts)
    return visit.go(_at(request), "The payee has taken the payment.")


async def _cancel(visit: Visit) -> Response:
    request = visit.form.text("request")
    found = _decoded(visit, request)
    try:
        with in_words():
            await node_of(visit).world.cancel(found.payment_hash)
    except DomainError as error:
        facts = await _facts(visit, request, found)
        return visit.refused("simulator/invoice.html", error, **facts)
    return visit.go(_at(request), "The payee has cancelled the invoice: what it held goes back.")


async def _facts(visit: Visit, request: str, found: bolt11.DecodedInvoice) -> dict[str, Any]:
    world = node_of(visit).world
    try:
        outside = await world.invoice_status(found.payment_hash)
    except WorldError:
        raise NotFound("The outside world has no such invoice.") from None
    return {
        "request": request,
        "invoice": found,
        "outside": outside,
        "behaviour": await world.behaviour_of(found.payment_hash),
    }


def _decoded(visit: Visit, request: str) -> bolt11.DecodedInvoice:
    """Return an invoice of the outside world. Raises `NotFound` for any other text."""
    try:
        found = bolt11.decode(request)
    except Bolt11Error:
        raise NotFound("This is no invoice of the outside world.") from None
    if found.payee != node_of(visit).world.public_key:
        raise NotFound("This is no invoice of the outside world.")
    return found


def _at(request: str) -> str:
    return f"{_ONE}?{urlencode({'request': request})}"


ROWS: Final[tuple[Row, ...]] = (
    acts(f"{HOME}/fund", Access.MEMBER, _fund),
    acts(f"{HOME}/pay", Access.MEMBER, _pay),
    acts(f"{HOME}/issue", Access.MEMBER, _issue),
    shows(_ONE, Access.MEMBER, _show),
    acts(f"{_ONE}/settle", Access.MEMBER, _settle),
    acts(f"{_ONE}/cancel", Access.MEMBER, _cancel),
)
