"""The operator's door: accounts and keys of any owner, with the root key; nobody's money."""

import strawberry

from app.errors import InvalidInput
from app.graphql.connections import PageInfo, wanted
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.keys.changes import create_key
from app.graphql.keys.filters import ApiKeyFilter, filter_of
from app.graphql.keys.inputs import ApiKeyCreateInput
from app.graphql.keys.types import ApiKey, key_id_of
from app.graphql.reading import uuid_of
from app.graphql.scalars import EmailAddress, Phone, Timestamp, Username
from app.graphql.wallets import PublicWallet
from app.principal import AccountId
from app.services.accounts import admin
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account, AccountStatus, Level
from app.services.keys import lifecycle
from app.services.keys import records as key_records
from app.services.keys import registry as api_keys
from app.services.pages import Page

strawberry.enum(
    AccountStatus,
    description="ACTIVE; LOCKED: its sessions and keys may only read; CLOSED: for ever.",
)


@strawberry.type(description="An account as the operator sees it: without its money.")
class AdminAccount:
    record: strawberry.Private[Account]

    @strawberry.field(description="A UUID; not that of the user.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.id))

    @strawberry.field(description="A UUID; `me.id` of its owner.")
    def user_id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.user_id))

    @strawberry.field(description="The username, if one was chosen.")
    def username(self) -> Username | None:
        username = self.record.username
        return None if username is None else Username(username)

    @strawberry.field(description="The phone number, if there is one.")
    def phone(self) -> Phone | None:
        return None if self.record.phone is None else Phone(self.record.phone)

    @strawberry.field(description="The email address, if there is one.")
    def email(self) -> EmailAddress | None:
        return None if self.record.email is None else EmailAddress(self.record.email)

    @strawberry.field(description="How much it may do.")
    def level(self) -> Level:
        return Level(self.record.level)

    @strawberry.field(description="Whether it may do anything at all.")
    def status(self) -> AccountStatus:
        return AccountStatus(self.record.status)

    @strawberry.field(description="When it was opened.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="Its wallets, BTC first; balances are its owner's business.")
    def wallets(self) -> list[PublicWallet]:
        return [PublicWallet.of(wallet.id, wallet.currency) for wallet in self.record.wallets]


@strawberry.type(description="An account in a page.")
class AdminAccountEdge:
    cursor: str = strawberry.field(description="For `after`.")
    node: AdminAccount


@strawberry.type(description="A page of accounts, newest first.")
class AdminAccountConnection:
    edges: list[AdminAccountEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[Account]) -> "AdminAccountConnection":
        return cls(
            edges=[
                AdminAccountEdge(cursor=str(record.id), node=AdminAccount(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: str(record.id)),
        )


@strawberry.type(description="An API key in a page.")
class AdminApiKeyEdge:
    cursor: str = strawberry.field(description="For `after`.")
    node: ApiKey


@strawberry.type(description="A page of the keys of one account, newest first.")
class AdminApiKeyConnection:
    edges: list[AdminApiKeyEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[key_records.ApiKey]) -> "AdminApiKeyConnection":
        return cls(
            edges=[
                AdminApiKeyEdge(cursor=str(record.id), node=ApiKey(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: str(record.id)),
        )


@strawberry.input
class AdminAccountCreateInput:
    username: Username | None
    phone: Phone | None = strawberry.field(description="Its owner can log in with it.")
    email: EmailAddress | None
    level: Level | None = strawberry.field(
        description="How much it may do; THREE, which has no daily limits by default, unless given."
    )


@strawberry.input
class AdminAccountStatusInput:
    account_id: strawberry.ID
    reason: str | None = strawberry.field(
        description="For the audit log, which the owner can read; 200 characters at most."
    )


@strawberry.input
class AdminAccountSetLevelInput:
    account_id: strawberry.ID
    level: Level


@strawberry.input
class AdminApiKeyInput:
    id: strawberry.ID = strawberry.field(description="The key.")


@strawberry.input
class AdminApiKeyRevokeInput:
    id: strawberry.ID = strawberry.field(description="The key.")
    reason: str | None = strawberry.field(description="Kept with the key; its owner can read it.")


@strawberry.type(description="The account after a change, or why nothing was changed.")
class AdminAccountPayload:
    errors: list[Error]
    account: AdminAccount | None = None


@strawberry.type(description="A new API key and its secret, or why there is none.")
class AdminApiKeyCreatePayload:
    errors: list[Error]
    api_key: ApiKey | None = None
    api_key_secret: str | None = strawberry.field(
        description="Its owner sends it as `X-API-KEY`. It is never shown again.", default=None
    )


@strawberry.type(description="The key after a change, or why nothing was changed.")
class AdminApiKeyPayload:
    errors: list[Error]
    api_key: ApiKey | None = None


@strawberry.type
class AdminQuery:
    @strawberry.field(
        description="The account with an id, username, phone number or email address: name one."
    )
    async def admin_account(
        self,
        info: Info,
        id: strawberry.ID | None,
        username: Username | None,
        phone: Phone | None,
        email: EmailAddress | None,
    ) -> AdminAccount | None:
        found = await admin.find(
            info.context.runtime,
            account_id=None if id is None else _account_id(id),
            username=username,
            phone=phone,
            email=email,
        )
        return None if found is None else AdminAccount(record=found)

    @strawberry.field(
        description="All accounts, or those in a state, newest first; 100 a page at most."
    )
    async def admin_accounts(
        self, info: Info, first: int | None, after: str | None, status: AccountStatus | None
    ) -> AdminAccountConnection:
        request = wanted(info.context, first, after, None, None)
        return AdminAccountConnection.of(
            await admin.page(info.context.runtime, request, status=status)
        )

    @strawberry.field(
        description="The API keys of an account, newest first; 100 a page at most. Archived ones "
        "only if asked for; those that a `filter` finds."
    )
    async def admin_api_keys(
        self,
        info: Info,
        account_id: strawberry.ID,
        first: int | None,
        after: str | None,
        include_archived: bool | None,
        filter: ApiKeyFilter | None,
    ) -> AdminApiKeyConnection:
        request = wanted(info.context, first, after, None, None)
        page = await api_keys.page(
            info.context.runtime,
            _account_id(account_id),
            request,
            archived=bool(include_archived),
            wanted=filter_of(filter),
        )
        return AdminApiKeyConnection.of(page)


@strawberry.type
class AdminMutation:
    @strawberry.mutation(description="Open an account with a BTC and a USD wallet.")
    async def admin_account_create(
        self, info: Info, input: AdminAccountCreateInput
    ) -> AdminAccountPayload:
        account = await accounts.create(
            info.context.runtime,
            username=input.username,
            phone=input.phone,
            email=input.email,
            level=input.level,
            actor=info.context.actor,
        )
        return _account_payload(account)

    @strawberry.mutation(
        description="Lock an account: once this has answered, its sessions and keys may read and "
        "do nothing else, everywhere. Invoices made before can still be paid. Repeating is "
        "harmless."
    )
    async def admin_account_lock(
        self, info: Info, input: AdminAccountStatusInput
    ) -> AdminAccountPayload:
        context, account_id = info.context, _account_id(input.account_id)
        return _account_payload(
            await admin.lock(context.runtime, context.actor, account_id, reason=input.reason)
        )

    @strawberry.mutation(description="Give a locked account back what it might do before.")
    async def admin_account_unlock(
        self, info: Info, input: AdminAccountStatusInput
    ) -> AdminAccountPayload:
        context, account_id = info.context, _account_id(input.account_id)
        return _account_payload(
            await admin.unlock(context.runtime, context.actor, account_id, reason=input.reason)
        )

    @strawberry.mutation(description="Set how much an account may do.")
    async def admin_account_set_level(
        self, info: Info, input: AdminAccountSetLevelInput
    ) -> AdminAccountPayload:
        context, account_id = info.context, _account_id(input.account_id)
        return _account_payload(
            await admin.set_level(context.runtime, context.actor, account_id, input.level)
        )

    @strawberry.mutation(description="Make an API key for an account.")
    async def admin_api_key_create(
        self, info: Info, account_id: strawberry.ID, input: ApiKeyCreateInput
    ) -> AdminApiKeyCreatePayload:
        context = info.context
        actor = await admin.acting_for(context.runtime, context.actor, _account_id(account_id))
        key, secret = await create_key(context.runtime, actor, input, mark=context.idempotency_id)
        return AdminApiKeyCreatePayload(
            errors=[], api_key=ApiKey(record=key), api_key_secret=secret
        )

    @strawberry.mutation(
        description="Stop an API key from working, at once and everywhere, until it is resumed."
    )
    async def admin_api_key_suspend(
        self, info: Info, input: AdminApiKeyInput
    ) -> AdminApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        actor = await admin.acting_for_owner(context.runtime, context.actor, key_id)
        return _key_payload(await lifecycle.suspend(context.runtime, actor, key_id))

    @strawberry.mutation(description="Let a suspended API key work again.")
    async def admin_api_key_resume(self, info: Info, input: AdminApiKeyInput) -> AdminApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        actor = await admin.acting_for_owner(context.runtime, context.actor, key_id)
        return _key_payload(await lifecycle.resume(context.runtime, actor, key_id))

    @strawberry.mutation(
        description="Revoke an API key for ever: once this has answered it is refused everywhere."
    )
    async def admin_api_key_revoke(
        self, info: Info, input: AdminApiKeyRevokeInput
    ) -> AdminApiKeyPayload:
        context, key_id = info.context, key_id_of(input.id)
        actor = await admin.acting_for_owner(context.runtime, context.actor, key_id)
        return _key_payload(
            await lifecycle.revoke(context.runtime, actor, key_id, reason=input.reason)
        )


def _account_payload(account: Account) -> AdminAccountPayload:
    return AdminAccountPayload(errors=[], account=AdminAccount(record=account))


def _key_payload(key: key_records.ApiKey) -> AdminApiKeyPayload:
    return AdminApiKeyPayload(errors=[], api_key=ApiKey(record=key))


def _account_id(text: str) -> AccountId:
    found = uuid_of(text)
    if found is None:
        raise InvalidInput("Invalid value for the id of an account")
    return AccountId(found)
