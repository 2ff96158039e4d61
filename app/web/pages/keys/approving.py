"""Payments of keys that wait for approval: what waits, and approving or declining it."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.lightning import bolt11
from app.services import approvals
from app.services.keys import registry as api_keys
from app.services.pages import PageRequest
from app.services.payments.approvals import ApprovalStatus, AskedPayment
from app.services.wallets.movements import MovementStatus
from app.web.access import Access, Row, acts, shows
from app.web.language import N_
from app.web.pages.keys.listing import waiting
from app.web.visit import Visit

_A_PAGE: Final = 25
_WORDS_LENGTH_MAX: Final = 300


@dataclass(frozen=True, slots=True)
class PayeeSaid:
    """Whom an invoice pays, and what it says that it is for: words of a stranger."""

    node: str
    description: str


async def _show(visit: Visit) -> Response:
    return await _page(visit)


async def _page(visit: Visit, error: DomainError | None = None) -> Response:
    """Show what waits, or all that does and did."""
    history = visit.asked("which") == "all"
    page = await approvals.page(
        visit.runtime,
        visit.member,
        PageRequest(_A_PAGE, visit.asked("after") or None, False),
        None if history else ApprovalStatus.WAITING,
    )
    key_ids = {one.approval.api_key_id for one in page.items}
    facts: dict[str, Any] = {
        "found": page.items,
        "has_next": page.has_next,
        "history": history,
        "payees": {one.approval.id: _payee(one.approval) for one in page.items},
        "memos": {one.approval.id: _plain(one.approval.memo) for one in page.items},
        "names": await api_keys.names_of(visit.runtime, key_ids) if key_ids else {},
        "waiting": await waiting(visit),
    }
    if error is not None:
        return visit.refused("keys/approvals.html", error, **facts)
    return visit.page("keys/approvals.html", **facts)


def _payee(one: AskedPayment) -> PayeeSaid | None:
    """Return whom a payment is for, if an invoice says it."""
    if one.request["kind"] != "invoice":
        return None
    try:
        invoice = bolt11.decode(one.request["payment_request"])
    except bolt11.Bolt11Error:
        return None
    return PayeeSaid(invoice.payee.hex(), _plain(invoice.description))


def _plain(text: str | None) -> str:
    """Return the words of others without what turns text around, or hides a part of it."""
    said = (text or "")[:_WORDS_LENGTH_MAX]
    return "".join(each if each.isprintable() else "\ufffd" for each in said)


async def _decide(visit: Visit) -> Response:
    """Approve or decline; what was decided before is only told, however often it is sent."""
    try:
        id_ = UUID(visit.parts["approval_id"])
    except ValueError:
        raise NotFound("There is no such payment to approve.") from None
    runtime, actor, member = visit.runtime, visit.actor, visit.member
    try:
        if visit.form.text("how") == "approve":
            outcome = await approvals.approve(runtime, actor, member, id_)
            made = outcome.transaction
            told = _approved(None if made is None else made.status)
            return visit.go("/keys/approvals?which=all", told)
        if visit.form.text("how") == "decline":
            await approvals.decline(runtime, actor, member, id_)
            return visit.go("/keys/approvals", "Declined: what was held for it is free again.")
        raise InvalidInput("Approve the payment, or decline it.")
    except NotFound:
        raise
    except DomainError as error:
        return await _page(visit, error)


def _approved(status: MovementStatus | None) -> str:
    """Return what is told of a payment once it was approved, by what became of it."""
    match status:
        case MovementStatus.SUCCESS:
            return N_("Approved, and paid.")
        case MovementStatus.PENDING:
            return N_("Approved. It is not known yet how the payment ends.")
        case MovementStatus.FAILURE:
            return N_("Approved, but the payment failed: the money is back.")
        case _:
            return N_("Approved.")


ROWS: Final[tuple[Row, ...]] = (
    shows("/keys/approvals", Access.MEMBER, _show),
    acts("/keys/approvals/{approval_id}", Access.CONFIRMED, _decide),
)
