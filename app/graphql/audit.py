"""The audit log as its owner sees it."""

from collections.abc import Mapping
from typing import Final

import orjson
import strawberry
from strawberry.utils.str_converters import to_camel_case

from app.graphql.connections import PageInfo
from app.graphql.context import Info
from app.graphql.keys.derivation import NamedDerivedKey
from app.graphql.scalars import Timestamp
from app.principal import ActorKind, Principal
from app.services import audit
from app.services.pages import Page

AuditActorKind = strawberry.enum(
    ActorKind,
    name="AuditActorKind",
    description="What acted: a session, an API key, the operator at the command line, the holder "
    "of the root key, or somebody without a credential (who logged in, say).",
)


@strawberry.type(description="Something that was different before and after.")
class AuditChange:
    name: str = strawberry.field(description="What it is.")
    before: str | None = strawberry.field(
        description="As text, or as JSON if it is not one; null if there was nothing."
    )
    after: str | None = strawberry.field(description="The same, afterwards.")


@strawberry.type(
    description="A change to an account's security or keys. It is never edited or deleted, and "
    "holds no secret."
)
class AuditEvent:
    record: strawberry.Private[audit.AuditEvent]

    @strawberry.field(description="24 hexadecimal digits; they ascend with time.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(_cursor(self.record))

    @strawberry.field(description="When it happened.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.at)

    @strawberry.field(description="What happened, such as `api_key.revoked`.")
    def kind(self) -> str:
        return self.record.kind

    @strawberry.field(description="What did it.")
    def actor_kind(self) -> ActorKind:
        return self.record.actor_kind

    @strawberry.field(description="The id of the API key or session that did it.")
    def actor_id(self) -> strawberry.ID | None:
        return _id(self.record.actor_id)

    @strawberry.field(description="Which derived key of that API key it was, if it was one.")
    def actor_derived_key(self) -> NamedDerivedKey | None:
        return NamedDerivedKey.of(self.record.derived_by)

    @strawberry.field(
        description="The id of the API key or session it was done to; null: the account itself."
    )
    def subject_id(self) -> strawberry.ID | None:
        return _id(self.record.subject_id)

    @strawberry.field(description="The address of the client.")
    def ip(self) -> str | None:
        return self.record.ip

    @strawberry.field(description="What the client calls itself; anybody can claim anything.")
    def user_agent(self) -> str | None:
        return self.record.user_agent

    @strawberry.field(description="The `X-Request-Id` that the request was answered with.")
    def request_id(self) -> str | None:
        return self.record.request_id

    @strawberry.field(
        description="What it changed. To a key that is limited to some wallets, the ids of others "
        "are left out, and what other keys may spend."
    )
    def changes(self, info: Info) -> list[AuditChange]:
        before, after = self.record.before, self.record.after
        caller = info.context.caller
        if not caller.reaches_all_wallets:
            own = caller.key_id == self.record.subject_id
            before, after = (_seen(values, caller, own=own) for values in (before, after))
        return [
            AuditChange(
                name=to_camel_case(name), before=_text(before, name), after=_text(after, name)
            )
            for name in sorted({*before, *after})
        ]


@strawberry.type(description="An event in a page.")
class AuditEventEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: AuditEvent


@strawberry.type(description="A page of the audit log, newest first.")
class AuditEventConnection:
    edges: list[AuditEventEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[audit.AuditEvent]) -> "AuditEventConnection":
        return cls(
            edges=[
                AuditEventEdge(cursor=_cursor(record), node=AuditEvent(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, _cursor),
        )


#: Names in events about keys that tell what may be spent, from which wallet ever.
_OF_SPENDING: Final = frozenset({"limits", "limits_include_fees"})


def _cursor(record: audit.AuditEvent) -> str:
    return record.id.hex()


def _id(value: object) -> strawberry.ID | None:
    return None if value is None else strawberry.ID(str(value))


def _seen(values: Mapping[str, object], caller: Principal, *, own: bool) -> dict[str, object]:
    """Return what a key that is limited to its wallets may see of what an event changed."""
    mine = {str(wallet_id) for wallet_id in caller.wallets}
    seen = {name: it for name, it in values.items() if own or name not in _OF_SPENDING}
    wallet_ids = seen.get("wallet_ids")
    if isinstance(wallet_ids, list):
        seen["wallet_ids"] = [one for one in wallet_ids if one in mine]
    return seen


def _text(values: Mapping[str, object], name: str) -> str | None:
    value = values.get(name)
    if value is None or isinstance(value, str):
        return value
    return orjson.dumps(value).decode()
