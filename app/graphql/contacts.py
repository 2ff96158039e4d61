"""Contacts: whom a user pays and is paid by."""

import strawberry

from app.graphql.connections import wanted
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.scalars import (
    ContactAlias,
    ContactDisplayName,
    ContactHandle,
    ContactId,
    Timestamp,
    Username,
)
from app.graphql.transactions import TransactionConnection
from app.principal import Principal
from app.services.payments import contacts
from app.services.payments.contacts import ContactType
from app.services.wallets import searching

strawberry.enum(
    ContactType,
    name="ContactType",
    description="Where a contact is paid: on this server, or at a lightning address.",
)

#: How many contacts a user is taken to have before they are read.
CONTACTS_USUAL = 50


@strawberry.type(description="Somebody that a user knows.")
class UserContact:
    owner: strawberry.Private[Principal]
    record: strawberry.Private[contacts.Contact]

    @strawberry.field(description="The handle.")
    def id(self) -> ContactHandle:
        return ContactHandle(self.record.handle)

    @strawberry.field(description="A username, or a lightning address.")
    def handle(self) -> ContactHandle:
        return ContactHandle(self.record.handle)

    @strawberry.field(description="The handle.", deprecation_reason="Use `handle`.")
    def username(self) -> Username:
        return Username(self.record.handle)

    @strawberry.field(description="The name that the user gave, if any.")
    def alias(self) -> ContactAlias | None:
        name = self.record.display_name
        return None if name is None else ContactAlias(name)

    @strawberry.field(description="How many payments went either way.")
    def transactions_count(self) -> int:
        return self.record.transactions_count

    @strawberry.field(
        description="The payments to and from this contact, newest first; 100 a page at most. A "
        "page that had to pass over very many others may be shorter although more follow."
    )
    async def transactions(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
    ) -> TransactionConnection | None:
        page = wanted(info.context, first, after, last, before)
        wish = searching.Wish(counterparty=self.record.handle)
        return TransactionConnection.of(
            await searching.page(info.context.runtime, list(self.owner.wallets), page, wish)
        )


@strawberry.type(description="Somebody that a user noted.")
class Contact:
    id: ContactId
    handle: ContactHandle
    type: ContactType
    display_name: ContactDisplayName | None
    transactions_count: int
    created_at: Timestamp

    @classmethod
    def of(cls, record: contacts.Contact) -> "Contact":
        name = record.display_name
        return cls(
            id=ContactId(record.id),
            handle=ContactHandle(record.handle),
            type=record.type,
            display_name=None if name is None else ContactDisplayName(name),
            transactions_count=record.transactions_count,
            created_at=Timestamp(record.created_at),
        )


@strawberry.input
class ContactCreateInput:
    handle: ContactHandle | None = strawberry.field(
        description="A username, or a lightning address."
    )
    display_name: ContactAlias | None
    type: ContactType


@strawberry.input
class UserContactUpdateAliasInput:
    username: Username
    alias: ContactAlias


@strawberry.type(description="The contact, or why there is none.")
class ContactPayload:
    errors: list[Error]
    contact: Contact | None = None


@strawberry.type(description="The contact after a change, or why nothing was changed.")
class UserContactUpdateAliasPayload:
    errors: list[Error]
    contact: UserContact | None = None


@strawberry.type
class ContactMutation:
    @strawberry.mutation(
        description="Note a contact. One that there is already is counted once more."
    )
    async def contact_create(self, info: Info, input: ContactCreateInput) -> ContactPayload:
        found = await contacts.note(
            info.context.runtime,
            info.context.caller.account_id,
            handle=input.handle,
            kind=input.type,
            display_name=input.display_name,
        )
        return ContactPayload(errors=[], contact=Contact.of(found))

    @strawberry.mutation(
        description="Give a contact another name, of 3 to 50 letters, digits and `_`.",
        deprecation_reason="Use `contactCreate`.",
    )
    async def user_contact_update_alias(
        self, info: Info, input: UserContactUpdateAliasInput
    ) -> UserContactUpdateAliasPayload:
        caller = info.context.caller
        found = await contacts.name(
            info.context.runtime, caller.account_id, input.username, input.alias
        )
        return UserContactUpdateAliasPayload(
            errors=[], contact=UserContact(owner=caller, record=found)
        )
