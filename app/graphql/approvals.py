"""Payments that wait for somebody to approve them: which, approving them, declining them."""

from enum import StrEnum
from uuid import UUID

import strawberry

from app.errors import InvalidInput
from app.graphql.connections import PageInfo, wanted
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.reading import uuid_of
from app.graphql.scalars import SafeInt, Timestamp
from app.graphql.transactions import Transaction
from app.money import Currency
from app.principal import WalletId
from app.services import approvals
from app.services.approvals import ApprovalOutcome
from app.services.payments.approvals import ApprovalStatus


@strawberry.enum(
    description="Whether a payment waits to be approved. APPROVED: it was made, and its "
    "transaction says what came of it; CANCELLED: who asked for it took it back."
)
class PaymentApprovalStatus(StrEnum):
    WAITING = "WAITING"
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"
    EXPIRED = "EXPIRED"
    CANCELLED = "CANCELLED"


@strawberry.type(
    description="A payment that an API key asked for, above the amount from which its policy wants "
    "somebody to approve it. While it waits, the amount and the most possible fee stay in the "
    "wallet, and nobody can spend them."
)
class PaymentApproval:
    outcome: strawberry.Private[ApprovalOutcome]

    @strawberry.field(description="A UUID.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.outcome.approval.id))

    @strawberry.field(description="Whether it waits.")
    def status(self) -> PaymentApprovalStatus:
        return PaymentApprovalStatus[self.outcome.approval.status.name]

    @strawberry.field(description="The wallet that pays.")
    def wallet_id(self) -> WalletId:
        return self.outcome.approval.wallet_id

    @strawberry.field(description="The currency of that wallet.")
    def wallet_currency(self) -> Currency:
        return self.outcome.approval.amount.currency

    @strawberry.field(description="The API key that asked for it.")
    def api_key_id(self) -> strawberry.ID:
        return strawberry.ID(str(self.outcome.approval.api_key_id))

    @strawberry.field(description="In the wallet's minor unit, as it was when it was asked for.")
    def amount(self) -> SafeInt:
        return SafeInt(self.outcome.approval.amount.units)

    @strawberry.field(description="The most that it may cost on top, in the same unit.")
    def most_fee(self) -> SafeInt:
        return SafeInt(self.outcome.approval.most_fee.units)

    @strawberry.field(
        description="Where it goes: an invoice, a link, or as destinations of a policy are written."
    )
    def destination(self) -> str:
        return self.outcome.approval.destination

    @strawberry.field(description="The note that comes with it.")
    def memo(self) -> str | None:
        return self.outcome.approval.memo

    @strawberry.field(description="When it was asked for.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.outcome.approval.created_at)

    @strawberry.field(description="When it waits no more; an invoice's end is one, too.")
    def expires_at(self) -> Timestamp:
        return Timestamp(self.outcome.approval.expires_at)

    @strawberry.field(description="When it was approved, declined or taken back.")
    def decided_at(self) -> Timestamp | None:
        at = self.outcome.approval.decided_at
        waits = self.outcome.approval.status is ApprovalStatus.WAITING
        return None if at is None or waits else Timestamp(at)

    @strawberry.field(description="The payment, once it was approved.")
    def transaction(self) -> Transaction | None:
        made = self.outcome.transaction
        return None if made is None else Transaction(record=made)


@strawberry.type(description="A payment in a page.")
class PaymentApprovalEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: PaymentApproval


@strawberry.type(description="A page of payments that wait, or waited, newest first.")
class PaymentApprovalConnection:
    edges: list[PaymentApprovalEdge]
    page_info: PageInfo


@strawberry.type(description="A payment that waits, or waited, or why there is none.")
class PaymentApprovalPayload:
    errors: list[Error]
    approval: PaymentApproval | None = None


@strawberry.input
class PaymentApprovalInput:
    id: strawberry.ID = strawberry.field(description="Of the payment that waits.")


@strawberry.type
class PaymentApprovalQuery:
    @strawberry.field(
        description="The payments that wait, or waited, to be approved, on the wallets that you "
        "may use, newest first; without `payments:approve` and `transactions:read` your own."
    )
    async def payment_approvals(
        self,
        info: Info,
        status: PaymentApprovalStatus | None = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> PaymentApprovalConnection:
        context = info.context
        request = wanted(context, first, after, last, before)
        chosen = None if status is None else ApprovalStatus[status.name]
        page = await approvals.page(context.runtime, context.caller, request, chosen)
        return PaymentApprovalConnection(
            edges=[
                PaymentApprovalEdge(cursor=_cursor(one), node=PaymentApproval(outcome=one))
                for one in page.items
            ],
            page_info=PageInfo.of(page, _cursor),
        )


@strawberry.type
class PaymentApprovalMutation:
    @strawberry.mutation(
        description="Approve a payment, and have it made by the authority of the key that asked "
        "for it. Nobody approves their own. What cannot be made goes on waiting."
    )
    async def payment_approval_approve(
        self, info: Info, input: PaymentApprovalInput
    ) -> PaymentApprovalPayload:
        context = info.context
        outcome = await approvals.approve(
            context.runtime, context.actor, context.caller, _id(input.id)
        )
        return PaymentApprovalPayload(errors=[], approval=PaymentApproval(outcome=outcome))

    @strawberry.mutation(
        description="Decline a payment that waits, or take back one's own: what was held for it "
        "can be spent again."
    )
    async def payment_approval_decline(
        self, info: Info, input: PaymentApprovalInput
    ) -> PaymentApprovalPayload:
        context = info.context
        outcome = await approvals.decline(
            context.runtime, context.actor, context.caller, _id(input.id)
        )
        return PaymentApprovalPayload(errors=[], approval=PaymentApproval(outcome=outcome))


def _cursor(one: ApprovalOutcome) -> str:
    return str(one.approval.id)


def _id(text: str) -> UUID:
    found = uuid_of(text)
    if found is None:
        raise InvalidInput("Invalid value for the id of a payment that waits")
    return found
