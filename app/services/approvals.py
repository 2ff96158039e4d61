"""Approving payments that wait: who may, and carrying them out.

Sessions approve, and so does the operator, and keys with `payments:approve`; nobody approves what
they asked for, nor what a key asked for that they made, that made them, or with which they share a
maker. The payment is then made by the authority of the key that asked, as that is by now. Its
approver is noted and committed before; only the statement that takes the money makes it approved.
So a process that dies between the two leaves a payment that waits, and whoever repeats the
approval, at once or at the same time, has it carried out once.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from app.database.pool import Connection
from app.errors import (
    Denied,
    DomainError,
    InvalidInput,
    NotAuthorized,
    NotFound,
    PaymentRefused,
    Unauthenticated,
)
from app.money import Currency, Money
from app.nodes.answers import Speed
from app.permissions import Permission
from app.phrases import Phrase
from app.principal import Actor, KeyId, Principal
from app.process.runtime import Runtime
from app.services import audit, authentication, changes
from app.services.audit import AuditKind
from app.services.lnurl import sending as lnurl
from app.services.onchain import sending as onchain
from app.services.onchain.sending import PayoutOrder
from app.services.pages import Page, PageRequest
from app.services.payments import approvals, errands
from app.services.payments import sending as payments
from app.services.payments.approvals import ApprovalStatus, AskedPayment
from app.services.payments.result import PaymentResult
from app.services.wallets import transactions
from app.services.wallets.transactions import Transaction


@dataclass(frozen=True, slots=True)
class ApprovalOutcome:
    """An approval, and the payment that it came to."""

    approval: AskedPayment
    transaction: Transaction | None


async def page(
    runtime: Runtime,
    principal: Principal,
    request: PageRequest,
    status: ApprovalStatus | None = None,
) -> Page[ApprovalOutcome]:
    """Return a page of what waits, or waited, on the wallets that a caller may use: two queries.

    Who may neither approve nor read transactions sees what it asked for itself.
    """
    sees_all = principal.may(Permission.PAYMENTS_APPROVE) or principal.may(
        Permission.TRANSACTIONS_READ
    )
    found = await approvals.page(
        runtime,
        list(principal.wallets),
        request,
        status=status,
        key_id=None if sees_all else principal.key_id,
        derivation_id=None if sees_all else principal.derivation_id,
    )
    wanted = [(one.wallet_id, one.moment) for one in found.items if one.moment is not None]
    made = await transactions.begun_at_each(runtime, wanted)
    items = [
        ApprovalOutcome(one, None if one.moment is None else made[one.wallet_id, one.moment])
        for one in found.items
    ]
    return Page(items, found.has_next, found.has_previous)


async def approve(
    runtime: Runtime, actor: Actor, principal: Principal, id_: UUID
) -> ApprovalOutcome:
    """Approve a payment and make it; what it came to is in its transaction.

    One that was approved before is only looked at. Raises `NotFound`, `Denied`, `InvalidInput` for
    one that waits no more, and what refuses the payment: then it goes on waiting.
    """
    approval = await _found(runtime, principal, id_)
    _require_other(principal, approval)
    if approval.status is ApprovalStatus.APPROVED:
        return await _outcome(runtime, approval)
    _require_waiting(approval)
    async with runtime.connection() as connection, connection.transaction():
        used = principal.used_for(Permission.PAYMENTS_APPROVE, approval.wallet_id)
        await changes.require(connection, used)
        if principal.key_id is not None:
            await _require_unrelated(connection, principal.key_id, approval)
        if not await approvals.note_approver(connection, approval.id, actor.kind, actor.id):
            raise InvalidInput("The payment does not wait for approval any more.")
        await audit.record(
            connection,
            actor,
            AuditKind.PAYMENT_APPROVED,
            account_id=approval.account_id,
            subject_id=approval.id,
            after=_facts(approval),
        )
    try:
        await _carry_out(runtime, approval)
    except DomainError:
        now = await _found(runtime, principal, id_)
        if now.status is not ApprovalStatus.APPROVED:
            raise
    return await _outcome(runtime, await _found(runtime, principal, id_))


async def decline(
    runtime: Runtime, actor: Actor, principal: Principal, id_: UUID
) -> ApprovalOutcome:
    """Decline a payment that waits, or take it back if one asked for it: what was held is free.

    Raises `NotFound`, `Denied`, and `InvalidInput` for one that waits no more.
    """
    approval = await _found(runtime, principal, id_)
    is_own = principal.key_id == approval.api_key_id and (
        not principal.derivations or principal.derivation_id == approval.derivation_id
    )
    permission = Permission.PAYMENTS_WRITE if is_own else Permission.PAYMENTS_APPROVE
    if not principal.may(permission):
        raise _unknown()
    status = ApprovalStatus.CANCELLED if is_own else ApprovalStatus.DECLINED
    used = principal.used_for(permission, approval.wallet_id)
    if is_own:
        used = used._replace(policy_revision=principal.restrictions.policy_revision)
    async with runtime.connection() as connection, connection.transaction():
        await changes.require(connection, used)
        ended = await approvals.end(connection, approval, status, actor.kind, actor.id)
        if ended is None:
            raise InvalidInput("The payment does not wait for approval any more.")
        await audit.record(
            connection,
            actor,
            AuditKind.PAYMENT_APPROVAL_ENDED,
            account_id=approval.account_id,
            subject_id=approval.id,
            after={**_facts(approval), "status": status},
        )
    return ApprovalOutcome(ended, None)


async def _found(runtime: Runtime, principal: Principal, id_: UUID) -> AskedPayment:
    found = await approvals.find(runtime, principal.account_id, id_)
    if found is None or found.wallet_id not in principal.wallets:
        raise _unknown()
    return found


def _unknown() -> NotFound:
    return NotFound("There is no such payment to approve.")


async def _outcome(runtime: Runtime, approval: AskedPayment) -> ApprovalOutcome:
    if approval.moment is None:
        return ApprovalOutcome(approval, None)
    made = await transactions.begun_at(runtime, approval.wallet_id, approval.moment)
    return ApprovalOutcome(approval, made)


def _require_waiting(approval: AskedPayment) -> None:
    if approval.status is not ApprovalStatus.WAITING:
        raise InvalidInput(
            Phrase(
                "The payment does not wait for approval: it %(ended)s.",
                ended=approvals.ENDED[approval.status],
            )
        )


def _require_other(principal: Principal, approval: AskedPayment) -> None:
    if not principal.may(Permission.PAYMENTS_APPROVE):
        raise Denied(
            Phrase(
                "Approving payments needs `%(permission)s`.", permission=Permission.PAYMENTS_APPROVE
            )
        )
    if principal.key_id == approval.api_key_id:
        raise _own()


async def _require_unrelated(
    connection: Connection, approver: KeyId, approval: AskedPayment
) -> None:
    """Raise `Denied` where a key may know the secrets of both the one that asks and the other."""
    makers = [
        await audit.makers_of(connection, approval.account_id, one)
        for one in (approver, approval.api_key_id)
    ]
    if makers[0] & makers[1]:
        raise _own()


def _own() -> Denied:
    return Denied(
        "Nobody approves their own payment, nor that of a key which they made, which made them, or "
        "which has the same maker. A session may, or a key that a session made for it."
    )


def _facts(approval: AskedPayment) -> dict[str, object]:
    return {
        "wallet_id": approval.wallet_id,
        "api_key_id": approval.api_key_id,
        "amount": approval.amount.units,
        "currency": approval.amount.currency,
        "destination": approval.destination,
    }


async def _carry_out(runtime: Runtime, approval: AskedPayment) -> PaymentResult:
    """Make the payment by the authority of the key that asked for it."""
    try:
        asked_by = await authentication.on_behalf_of_key(runtime, approval.api_key_id)
    except Unauthenticated as error:
        raise PaymentRefused("The API key that asked for the payment works no more.") from error
    principal = replace(asked_by, approval_id=approval.id)
    if approval.derivations:  # which hold only while the secret does that they were derived of
        principal = replace(
            principal, derivations=approval.derivations, secret_id=approval.secret_id
        )
    if approval.wallet_id not in principal.wallets:
        raise _narrowed()
    try:
        return await _make(runtime, principal, approval)
    except NotAuthorized as error:  # it is not who approves that may not
        raise _narrowed() from error


def _narrowed() -> PaymentRefused:
    return PaymentRefused(
        "The API key that asked for the payment may not make it any more: it, or what was derived "
        "of it, was narrowed or ended."
    )


async def _make(runtime: Runtime, principal: Principal, approval: AskedPayment) -> PaymentResult:
    request = approval.request
    amount = errands.amount_of(request["amount"])
    if request["kind"] == "invoice":
        return await payments.pay_invoice(
            runtime,
            principal,
            wallet_id=approval.wallet_id,
            payment_request=request["payment_request"],
            amount=amount,
            memo=request["memo"],
            idempotency_id=approval.id,
        )
    assert amount is not None, "only an invoice says itself how much"
    return await _send(runtime, principal, approval, amount)


async def _send(
    runtime: Runtime, principal: Principal, approval: AskedPayment, amount: Money
) -> PaymentResult:
    request, wallet_id = approval.request, approval.wallet_id
    match request["kind"]:
        case "wallet":
            return await payments.send_intraledger(
                runtime,
                principal,
                wallet_id=wallet_id,
                recipient_wallet_id=UUID(request["wallet_id"]),  # type: ignore[arg-type]
                amount=amount,
                memo=request["memo"],
                idempotency_id=approval.id,
            )
        case "address":
            return await lnurl.pay_address(
                runtime,
                principal,
                wallet_id=wallet_id,
                address=request["address"],
                amount=amount,
                idempotency_id=approval.id,
            )
        case "link":
            return await lnurl.pay_link(
                runtime,
                principal,
                wallet_id=wallet_id,
                link=request["link"],
                amount=amount,
                idempotency_id=approval.id,
            )
        case _:
            currency = request["currency"]
            order = PayoutOrder(
                wallet_id=wallet_id,
                address=request["address"],
                amount=amount,
                currency=None if currency is None else Currency(currency),
                speed=Speed(request["speed"]),
                memo=request["memo"],
                idempotency_id=approval.id,
            )
            return await onchain.send(runtime, principal, order)
