"""The currency in which an account sees amounts."""

from dataclasses import replace

import strawberry

from app.graphql.accounts import ConsumerAccount
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.scalars import DisplayCurrency
from app.services.accounts import display


@strawberry.input
class AccountUpdateDisplayCurrencyInput:
    currency: DisplayCurrency = strawberry.field(description="One of `currencyList`.")


@strawberry.type(description="The account after a change, or why nothing was changed.")
class AccountUpdateDisplayCurrencyPayload:
    errors: list[Error]
    account: ConsumerAccount | None = None


@strawberry.type
class DisplayCurrencyMutation:
    @strawberry.mutation(
        description="Choose the currency that amounts are shown in. What was paid before stays as "
        "it was shown then."
    )
    async def account_update_display_currency(
        self, info: Info, input: AccountUpdateDisplayCurrencyInput
    ) -> AccountUpdateDisplayCurrencyPayload:
        context = info.context
        owner = context.caller
        await display.set_currency(context.runtime, owner, input.currency)
        changed = replace(owner, display_currency=input.currency)
        return AccountUpdateDisplayCurrencyPayload(
            errors=[], account=ConsumerAccount(owner=changed)
        )
