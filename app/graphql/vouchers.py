"""Vouchers: make them, see how they stand, revoke them."""

from enum import StrEnum

import strawberry

from app.errors import InvalidInput
from app.graphql.connections import PageInfo, wanted
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.reading import uuid_of
from app.graphql.scalars import Memo, SatAmount, Timestamp
from app.principal import VoucherId, WalletId
from app.services.lnurl import vouchers


@strawberry.enum(description="Whether somebody can still withdraw with a voucher.")
class VoucherStatus(StrEnum):
    ACTIVE = "ACTIVE"
    USED = "USED"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


@strawberry.type(
    description="A link by which whoever has it withdraws from a wallet (LNURL-withdraw). It holds "
    "no money: each use is a payment of the key that made it, under that key's limits."
)
class Voucher:
    record: strawberry.Private[vouchers.Voucher]

    @strawberry.field(description="Its id.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))

    @strawberry.field(description="The wallet that pays.")
    def wallet_id(self) -> WalletId:
        return self.record.wallet_id

    @strawberry.field(description="The least that a use can withdraw, in satoshi.")
    def min_amount(self) -> SatAmount:
        return SatAmount(self.record.least_sat)

    @strawberry.field(description="The most that a use can withdraw, in satoshi.")
    def amount(self) -> SatAmount:
        return SatAmount(self.record.most_sat)

    @strawberry.field(description="How often it can be used.")
    def uses(self) -> int:
        return self.record.uses

    @strawberry.field(
        description="How often it was used; what is being paid, or may have been, counts."
    )
    def used(self) -> int:
        return self.record.used

    @strawberry.field(description="What whoever withdraws is shown.")
    def memo(self) -> Memo | None:
        return None if self.record.memo is None else Memo(self.record.memo)

    @strawberry.field(description="How it stands.")
    def status(self, info: Info) -> VoucherStatus:
        return VoucherStatus(self.record.state_at(info.context.runtime.clock.now()))

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="When it expires; null: never.")
    def expires_at(self) -> Timestamp | None:
        return None if self.record.expires_at is None else Timestamp(self.record.expires_at)

    @strawberry.field(
        description="The link in bech32 (`LNURL1…`), for a QR code. It is as good as money: null "
        "for all but sessions and the key that made it."
    )
    def lnurl(self, info: Info) -> str | None:
        if not self.record.is_of(info.context.caller):
            return None
        return vouchers.bech32_of(info.context.runtime, self.record)

    @strawberry.field(description="The same as `lnurlw://…`.")
    def link(self, info: Info) -> str | None:
        if not self.record.is_of(info.context.caller):
            return None
        return vouchers.link_of(info.context.runtime, self.record)


@strawberry.type(description="A voucher in a page.")
class VoucherEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: Voucher


@strawberry.type(description="A page of vouchers, newest first.")
class VoucherConnection:
    edges: list[VoucherEdge]
    page_info: PageInfo


@strawberry.type(description="A voucher, or why there is none.")
class VoucherPayload:
    errors: list[Error]
    voucher: Voucher | None = None


@strawberry.input
class VoucherCreateInput:
    wallet_id: WalletId = strawberry.field(description="The wallet of yours that pays.")
    amount: SatAmount = strawberry.field(description="The most that a use withdraws, in satoshi.")
    min_amount: SatAmount | None = strawberry.field(
        description="The least, in satoshi. Default: just the amount."
    )
    uses: int = strawberry.field(default=1, description="How often: 1 to 10,000.")
    expire_in_days: int | None = strawberry.field(
        description="1 to 3,650. Default: it never expires."
    )
    memo: Memo | None = strawberry.field(description="What whoever withdraws is shown.")


@strawberry.input
class VoucherRevokeInput:
    id: strawberry.ID = strawberry.field(description="The voucher.")


@strawberry.type
class VoucherQuery:
    @strawberry.field(description="The vouchers on the wallets that you may use, newest first.")
    async def vouchers(
        self,
        info: Info,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> VoucherConnection:
        request = wanted(info.context, first, after, last, before)
        wallet_ids = list(info.context.caller.wallets)
        page = await vouchers.page(info.context.runtime, wallet_ids, request)
        return VoucherConnection(
            edges=[
                VoucherEdge(cursor=str(record.id), node=Voucher(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: str(record.id)),
        )


@strawberry.type
class VoucherMutation:
    @strawberry.mutation(
        description="Make a voucher. Nothing is set aside for it: a use that the wallet or a limit "
        "of the key does not allow is refused."
    )
    async def voucher_create(self, info: Info, input: VoucherCreateInput) -> VoucherPayload:
        made = await vouchers.create(
            info.context.runtime,
            info.context.actor,
            info.context.caller,
            wallet_id=input.wallet_id,
            most_sat=input.amount,
            least_sat=input.min_amount,
            uses=input.uses,
            expires_in_days=input.expire_in_days,
            memo=input.memo,
        )
        return VoucherPayload(errors=[], voucher=Voucher(record=made))

    @strawberry.mutation(
        description="End a voucher: no payment by it begins any more. A key ends those it made."
    )
    async def voucher_revoke(self, info: Info, input: VoucherRevokeInput) -> VoucherPayload:
        voucher_id = uuid_of(input.id)
        if voucher_id is None:
            raise InvalidInput("Invalid value for the id of a voucher")
        ended = await vouchers.revoke(
            info.context.runtime, info.context.actor, info.context.caller, VoucherId(voucher_id)
        )
        return VoucherPayload(errors=[], voucher=Voucher(record=ended))
