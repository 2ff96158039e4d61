"""Further wallets of an account: opened, named, archived. Blink has no such thing."""

import strawberry

from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.wallets import Wallet, changed_wallet
from app.money import Currency
from app.principal import WalletId
from app.services.accounts import named_wallets
from app.services.payments import archiving

_NAME = "1 to 100 printable characters; unique in the account, whatever its case."


@strawberry.input
class WalletCreateInput:
    wallet_currency: Currency
    name: str = strawberry.field(description=_NAME)


@strawberry.input
class WalletRenameInput:
    wallet_id: WalletId = strawberry.field(description="One of the account's wallets.")
    name: str = strawberry.field(description=_NAME)


@strawberry.input
class WalletArchiveInput:
    wallet_id: WalletId = strawberry.field(description="One of the account's wallets.")
    archived: bool = strawberry.field(
        default=True, description="False takes it out of the archive."
    )


@strawberry.type(description="A wallet after a change, or why nothing was changed.")
class WalletPayload:
    errors: list[Error]
    wallet: Wallet | None = None


@strawberry.type
class WalletMutation:
    @strawberry.mutation(
        description="Open a further wallet. Keys that are limited to some wallets do not reach it, "
        "nor can they open one."
    )
    async def wallet_create(self, info: Info, input: WalletCreateInput) -> WalletPayload:
        context = info.context
        made = await named_wallets.create(
            context.runtime, context.actor, currency=input.wallet_currency, name=input.name
        )
        return WalletPayload(errors=[], wallet=changed_wallet(info, made))

    @strawberry.mutation(description="Give a wallet a name, or another one.")
    async def wallet_rename(self, info: Info, input: WalletRenameInput) -> WalletPayload:
        context = info.context
        renamed = await named_wallets.rename(
            context.runtime, context.actor, input.wallet_id, input.name
        )
        return WalletPayload(errors=[], wallet=changed_wallet(info, renamed))

    @strawberry.mutation(
        description="Archive a wallet that is empty, or take it out again. Archived, it is hidden "
        "from `wallets`, and nobody here pays from it or to it; who pays an old invoice or address "
        "of it from outside still does. Refused for the default wallet and the last of its "
        "currency, and while anything is pending."
    )
    async def wallet_archive(self, info: Info, input: WalletArchiveInput) -> WalletPayload:
        context = info.context
        wallet = await archiving.archive(
            context.runtime, context.actor, input.wallet_id, archived=input.archived
        )
        return WalletPayload(errors=[], wallet=changed_wallet(info, wallet))
