"""What an account can change about itself: default wallet, language, notifications, callbacks."""

from dataclasses import replace

import strawberry

from app.graphql.accounts import ConsumerAccount
from app.graphql.context import Info
from app.graphql.errors import Error, SuccessPayload
from app.graphql.preferences import NotificationChannel
from app.graphql.scalars import (
    EndpointId,
    EndpointUrl,
    Feedback,
    Language,
    NotificationCategory,
    Username,
)
from app.graphql.users import User
from app.principal import WalletId
from app.services.accounts import preferences
from app.services.accounts.registry import Account as AccountRecord
from app.services.payments import closing
from app.services.webhooks import callbacks


@strawberry.input
class AccountUpdateDefaultWalletIdInput:
    wallet_id: WalletId = strawberry.field(description="One of the account's wallets.")


@strawberry.input
class AccountEnableNotificationChannelInput:
    channel: NotificationChannel


@strawberry.input
class AccountDisableNotificationChannelInput:
    channel: NotificationChannel


@strawberry.input
class AccountEnableNotificationCategoryInput:
    channel: NotificationChannel | None
    category: NotificationCategory


@strawberry.input
class AccountDisableNotificationCategoryInput:
    channel: NotificationChannel | None
    category: NotificationCategory


@strawberry.input
class CallbackEndpointAddInput:
    url: EndpointUrl = strawberry.field(description="An https URL.")


@strawberry.input
class CallbackEndpointDeleteInput:
    id: EndpointId


@strawberry.input
class DeviceNotificationTokenCreateInput:
    device_token: str


@strawberry.input
class FeedbackSubmitInput:
    feedback: Feedback


@strawberry.input
class UserUpdateLanguageInput:
    language: Language


@strawberry.type(description="The account after a change, or why nothing was changed.")
class AccountUpdateDefaultWalletIdPayload:
    errors: list[Error]
    account: ConsumerAccount | None = None


@strawberry.type(description="The account after a change, or why nothing was changed.")
class AccountUpdateNotificationSettingsPayload:
    errors: list[Error]
    account: ConsumerAccount | None = None


@strawberry.type(description="Whether the account was deleted, or why it was not.")
class AccountDeletePayload:
    errors: list[Error]
    success: bool = False


@strawberry.type(description="The new endpoint, or why there is none.")
class CallbackEndpointAddPayload:
    errors: list[Error]
    id: EndpointId | None = None


@strawberry.type(description="The user after a change, or why nothing was changed.")
class UserUpdateLanguagePayload:
    errors: list[Error]
    user: User | None = None


@strawberry.type
class AccountMutation:
    @strawberry.mutation(
        description="Choose the wallet that receives what is paid to the username."
    )
    async def account_update_default_wallet_id(
        self, info: Info, input: AccountUpdateDefaultWalletIdInput
    ) -> AccountUpdateDefaultWalletIdPayload:
        context = info.context
        account = await preferences.set_default_wallet(
            context.runtime, context.caller, input.wallet_id, actor=context.actor
        )
        return AccountUpdateDefaultWalletIdPayload(errors=[], account=_changed(info, account))

    @strawberry.mutation(
        description="Delete the account, for ever: its keys and sessions end, its email address "
        "and phone number are forgotten, its username stays taken. Refused while there is money in "
        "it, unless `sweepTo` is the username of another account of this server that is to have "
        "it; while a payment is not decided; and while an invoice is being paid."
    )
    async def account_delete(self, info: Info, sweep_to: Username | None) -> AccountDeletePayload:
        await closing.close(info.context.runtime, info.context.actor, sweep_to=sweep_to)
        return AccountDeletePayload(errors=[], success=True)

    @strawberry.mutation(description="Choose the preferred language.")
    async def user_update_language(
        self, info: Info, input: UserUpdateLanguageInput
    ) -> UserUpdateLanguagePayload:
        context = info.context
        await preferences.set_language(context.runtime, context.caller.account_id, input.language)
        context.account.forget()
        return UserUpdateLanguagePayload(errors=[], user=User(principal=context.caller))

    @strawberry.mutation(description="Want notifications pushed. None are, by this server.")
    async def account_enable_notification_channel(
        self,
        info: Info,
        input: AccountEnableNotificationChannelInput,  # noqa: ARG002  # there is one channel
    ) -> AccountUpdateNotificationSettingsPayload:
        return await _set_push(info, enabled=True)

    @strawberry.mutation(description="Want no notifications pushed.")
    async def account_disable_notification_channel(
        self,
        info: Info,
        input: AccountDisableNotificationChannelInput,  # noqa: ARG002  # there is one channel
    ) -> AccountUpdateNotificationSettingsPayload:
        return await _set_push(info, enabled=False)

    @strawberry.mutation(description="Want notifications about something pushed.")
    async def account_enable_notification_category(
        self, info: Info, input: AccountEnableNotificationCategoryInput
    ) -> AccountUpdateNotificationSettingsPayload:
        return await _set_push_of(info, input.category, enabled=True)

    @strawberry.mutation(description="Want no notifications about something pushed.")
    async def account_disable_notification_category(
        self, info: Info, input: AccountDisableNotificationCategoryInput
    ) -> AccountUpdateNotificationSettingsPayload:
        return await _set_push_of(info, input.category, enabled=False)

    @strawberry.mutation(
        description="Add a URL that is to be called back when money moves. What is added by an API "
        "key is called as long as the key works, of what the key may see."
    )
    async def callback_endpoint_add(
        self, info: Info, input: CallbackEndpointAddInput
    ) -> CallbackEndpointAddPayload:
        endpoint_id = await callbacks.add(info.context.runtime, info.context.actor, input.url)
        return CallbackEndpointAddPayload(errors=[], id=EndpointId(endpoint_id))

    @strawberry.mutation(description="Remove a URL that was to be called back.")
    async def callback_endpoint_delete(
        self, info: Info, input: CallbackEndpointDeleteInput
    ) -> SuccessPayload:
        await callbacks.remove(info.context.runtime, info.context.actor, input.id)
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(
        description="Accepted for Blink's app. This server pushes nothing and keeps no token."
    )
    async def device_notification_token_create(
        self,
        info: Info,  # noqa: ARG002
        input: DeviceNotificationTokenCreateInput,  # noqa: ARG002
    ) -> SuccessPayload:
        return SuccessPayload(errors=[], success=True)

    @strawberry.mutation(description="Tell the operator what you think; it goes to the log.")
    async def feedback_submit(self, info: Info, input: FeedbackSubmitInput) -> SuccessPayload:
        preferences.take_feedback(info.context.caller, input.feedback)
        return SuccessPayload(errors=[], success=True)


async def _set_push(info: Info, *, enabled: bool) -> AccountUpdateNotificationSettingsPayload:
    context = info.context
    account = await preferences.set_push(
        context.runtime, context.caller.account_id, enabled=enabled
    )
    return AccountUpdateNotificationSettingsPayload(errors=[], account=_changed(info, account))


async def _set_push_of(
    info: Info, category: str, *, enabled: bool
) -> AccountUpdateNotificationSettingsPayload:
    context = info.context
    account = await preferences.set_push_of(
        context.runtime, context.caller.account_id, category, enabled=enabled
    )
    return AccountUpdateNotificationSettingsPayload(errors=[], account=_changed(info, account))


def _changed(info: Info, account: AccountRecord) -> ConsumerAccount:
    """Return the account as it is now, as the credential sees it."""
    info.context.account.forget()
    owner = replace(info.context.caller, default_wallet_id=account.default_wallet_id)
    return ConsumerAccount(owner=owner)
