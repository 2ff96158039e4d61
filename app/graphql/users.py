"""Users: who the caller is, and what belongs to them."""

from dataclasses import replace
from typing import Final

import strawberry

from app.errors import AnswerTooLarge
from app.graphql.accounts import Account, ConsumerAccount
from app.graphql.audit import AuditEventConnection
from app.graphql.connections import wanted
from app.graphql.contacts import CONTACTS_USUAL, UserContact
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.events import EventConnection, page_of_events
from app.graphql.keys.filters import ApiKeyFilter, filter_of
from app.graphql.keys.owners import ApiKeyOwnerConnection
from app.graphql.keys.types import ApiKey, ApiKeyConnection, key_id_of
from app.graphql.scalars import (
    EmailAddress,
    Language,
    Phone,
    Timestamp,
    Username,
)
from app.principal import Principal
from app.services import audit
from app.services.accounts import registry as accounts
from app.services.accounts import sessions
from app.services.accounts.sessions import LiveSession
from app.services.keys import owners
from app.services.keys import records as key_records
from app.services.keys import registry as api_keys
from app.services.payments import contacts

#: How many API keys an account is taken to have before they are read.
API_KEYS_USUAL: Final = 20


@strawberry.type(description="The email address of a user.")
class Email:
    address: EmailAddress | None = strawberry.field(description="Null if there is none.")
    verified: bool | None = strawberry.field(description="Whether its owner has confirmed it.")


@strawberry.type(description="A login that has not ended.")
class UserSession:
    id: strawberry.ID
    created_at: Timestamp = strawberry.field(description="When the user logged in.")
    last_used_at: Timestamp = strawberry.field(description="To the hour.")
    expires_at: Timestamp = strawberry.field(description="Later, once it is used again.")
    ip: str | None = strawberry.field(description="Where the login came from.")
    user_agent: str | None = strawberry.field(description="What the program called itself.")
    is_current: bool = strawberry.field(description="Whether it is the session of this request.")
    awaits_totp: bool = strawberry.field(
        description="Whether the second factor was not given yet; until then it is of no use."
    )

    @classmethod
    def of(cls, session: LiveSession, caller: Principal) -> "UserSession":
        """Return a session as its owner sees it."""
        return cls(
            id=strawberry.ID(str(session.id)),
            created_at=Timestamp(session.created_at),
            last_used_at=Timestamp(session.last_used_at),
            expires_at=Timestamp(session.expires_at),
            ip=session.ip,
            user_agent=session.user_agent,
            is_current=session.id == caller.session_id,
            awaits_totp=session.awaits_second_factor,
        )


@strawberry.type(description="The person or program behind an account.")
class User:
    principal: strawberry.Private[Principal]

    @strawberry.field(description="A UUID; not that of the account.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.principal.user_id))

    @strawberry.field(description="The username, if one was chosen: where others pay to.")
    def username(self) -> Username | None:
        username = self.principal.username
        return None if username is None else Username(username)

    @strawberry.field(description="The phone number, if there is one.")
    async def phone(self, info: Info) -> Phone | None:
        phone = (await info.context.account.get()).phone
        return None if phone is None else Phone(phone)

    @strawberry.field(description="The email address; its parts are empty if there is none.")
    async def email(self, info: Info) -> Email | None:
        account = await info.context.account.get()
        address = None if account.email is None else EmailAddress(account.email)
        return Email(address=address, verified=account.email_verified)

    @strawberry.field(description="Whether logging in asks for a second factor.")
    async def totp_enabled(self, info: Info) -> bool:
        return (await info.context.account.get()).totp_enabled

    @strawberry.field(description="The preferred language; empty for the client's choice.")
    async def language(self, info: Info) -> Language:
        return Language((await info.context.account.get()).language)

    @strawberry.field(description="When the account was opened.")
    async def created_at(self, info: Info) -> Timestamp:
        return Timestamp((await info.context.account.get()).created_at)

    @strawberry.field(description="The user's account.")
    def default_account(self) -> Account:
        return ConsumerAccount(owner=self.principal)

    @strawberry.field(
        description="Whom the user paid, was paid by, or noted, by their handles. For some of them "
        "say how many (`first`), and the last handle that you have (`after`)."
    )
    async def contacts(self, info: Info, first: int | None, after: str | None) -> list[UserContact]:
        size = None if first is None else wanted(info.context, first, None, None, None).size
        found = await contacts.list_of(
            info.context.runtime,
            self.principal.account_id,
            most=info.context.items_max(CONTACTS_USUAL),
            first=size,
            after=after,
        )
        return [UserContact(owner=self.principal, record=record) for record in found]

    @strawberry.field(description="One of the contacts.", deprecation_reason="Use `contacts`.")
    async def contact_by_username(self, info: Info, username: Username) -> UserContact:
        found = await contacts.get(info.context.runtime, self.principal.account_id, username)
        return UserContact(owner=self.principal, record=found)

    @strawberry.field(
        description="All API keys, in the order they were made; revoked and expired ones too. "
        "Those that are archived with `includeArchived` only; those of some `statuses`, or that a "
        "`filter` finds. For a page "
        "of them say how many (`first`), and the id of the last that you have (`after`), as is "
        "needed if there are many and much is asked of each; or use `apiKeysConnection`."
    )
    async def api_keys(
        self,
        info: Info,
        include_archived: bool | None,
        statuses: list[key_records.KeyStatus] | None,
        first: int | None,
        after: strawberry.ID | None,
        filter: ApiKeyFilter | None,
    ) -> list[ApiKey]:
        most = info.context.items_max(API_KEYS_USUAL)
        found = await api_keys.list_of(
            info.context.runtime,
            self.principal.account_id,
            archived=bool(include_archived),
            statuses=statuses,
            wanted=filter_of(filter),
            first=most + 1 if first is None else wanted(info.context, first, None, None, None).size,
            after=key_id_of(after) if after else None,
        )
        if first is None and len(found) > most:
            raise AnswerTooLarge(
                f"There are more than {most} API keys, and this asks much of each. Ask for a page "
                "of them (`first`), or use `apiKeysConnection`."
            )
        return [ApiKey(record=record) for record in found]

    @strawberry.field(
        description="The API keys page by page, newest first; 100 a page at most. Archived ones "
        "with `includeArchived` only; those of some `statuses`, or that a `filter` finds."
    )
    async def api_keys_connection(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        include_archived: bool | None,
        statuses: list[key_records.KeyStatus] | None,
        filter: ApiKeyFilter | None,
    ) -> ApiKeyConnection:
        page = await api_keys.page(
            info.context.runtime,
            self.principal.account_id,
            wanted(info.context, first, after, last, before),
            archived=bool(include_archived),
            statuses=statuses,
            wanted=filter_of(filter),
        )
        return ApiKeyConnection.of(page)

    @strawberry.field(
        description="Whom API keys are for, newest first; 100 a page at most. The one that you "
        "know by an id with `externalId`."
    )
    async def api_key_owners(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        external_id: str | None,
    ) -> ApiKeyOwnerConnection:
        page = await owners.page(
            info.context.runtime,
            self.principal.account_id,
            wanted(info.context, first, after, last, before),
            external_id,
        )
        return ApiKeyOwnerConnection.of(page)

    @strawberry.field(description="One API key of the account.")
    async def api_key(self, info: Info, id: strawberry.ID) -> ApiKey:
        found = await api_keys.get(info.context.runtime, self.principal.account_id, key_id_of(id))
        return ApiKey(record=found)

    @strawberry.field(
        description="Where the user is logged in, the last used first; at most 100. Not in Blink."
    )
    async def sessions(self, info: Info) -> list[UserSession]:
        found = await sessions.list_of(info.context.runtime, self.principal.account_id)
        return [UserSession.of(one, self.principal) for one in found]

    @strawberry.field(
        description="What was changed about the account's security and keys, newest first; 100 a "
        "page at most. `kinds` are those of its events; with `apiKeyId`, what was done to that key "
        "or by it."
    )
    async def audit_log(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        kinds: list[str] | None,
        api_key_id: strawberry.ID | None,
    ) -> AuditEventConnection:
        page = await audit.page(
            info.context.runtime,
            self.principal.account_id,
            wanted(info.context, first, after, last, before),
            kinds=kinds,
            subject_id=None if api_key_id is None else key_id_of(api_key_id),
        )
        return AuditEventConnection.of(page)

    @strawberry.field(
        description="What happened to the account, oldest first, from the oldest event that is "
        "kept; of some `types`. With `after`, the id of the last event that you have, nothing is "
        "missed: no event appears later before it. Money and invoices, keys, logins and webhooks "
        "each take the permission to read them; the catalogue is `docs/events.md`. Not in Blink."
    )
    async def events(
        self, info: Info, after: str | None, types: list[str] | None, first: int | None
    ) -> EventConnection:
        return await page_of_events(
            info.context, self.principal, after=after, types=types, first=first
        )


@strawberry.input
class UserUpdateUsernameInput:
    username: Username


@strawberry.type(description="The user after a change, or why nothing was changed.")
class UserUpdateUsernamePayload:
    errors: list[Error]
    user: User | None = None


@strawberry.type
class UserQuery:
    @strawberry.field(description="The user and account that the credential belongs to.")
    def me(self, info: Info) -> User | None:
        return User(principal=info.context.caller)

    @strawberry.field(description="Whether a username is still free to take.")
    async def username_available(self, info: Info, username: Username) -> bool | None:
        return await accounts.username_available(info.context.runtime, username)


@strawberry.type
class UserMutation:
    @strawberry.mutation(description="Choose a username, once and for all.")
    async def user_update_username(
        self, info: Info, input: UserUpdateUsernameInput
    ) -> UserUpdateUsernamePayload:
        caller = info.context.caller
        account = await accounts.set_username(
            info.context.runtime, caller, input.username, actor=info.context.actor
        )
        renamed = replace(caller, username=account.username)
        return UserUpdateUsernamePayload(errors=[], user=User(principal=renamed))
