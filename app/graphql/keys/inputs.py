"""What clients say when they make and change API keys, and what they are answered."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import strawberry

from app.graphql.context import Context
from app.graphql.keys.bindings import CLIENT_KEY
from app.graphql.keys.credits import CREDITS, ApiKeyCreditInput, credits_wished
from app.graphql.keys.derivation import DEPTH
from app.graphql.keys.filters import owner_id_of
from app.graphql.keys.given import GivenEdit, GivenInput
from app.graphql.keys.role_types import role_id_of
from app.graphql.keys.types import ApiKey
from app.graphql.scalars import EndpointUrl, Metadata, Timestamp
from app.money import Currency
from app.permissions import Scope
from app.principal import KeyRoleId, WalletId
from app.services.keys import cautions, rotation, snippets, webhooks
from app.services.keys import records as key_records
from app.services.keys.lifecycle import Edit

_DESCRIPTION = "A note of at most 1000 characters."
_TAGS = "Words to filter lists of keys by, at most 20 of 50 characters; in lower case."
_METADATA = "What your programs note about the key."
_OWNER = "Whom it is for: it shares the limits of that owner's keys."
_WEBHOOK_URL = "Where the events that the key may see are sent: https, to a public host."

_DEFAULT_SCOPES: Final = [Scope.READ, Scope.WRITE]

#: What null means for that which cannot be removed; the service says what is wrong with it.
_NOTHING: Final[Mapping[str, object]] = MappingProxyType(
    {"credits": (), "derivation_depth": 0, "metadata": MappingProxyType({}), "tags": ()}
)

ApiKeyRotationOverlap = strawberry.enum(
    rotation.Overlap,
    name="ApiKeyRotationOverlap",
    description="How long the old secret lives on beside the new one.",
)


@strawberry.input
class ApiKeyCreateInput(GivenInput):
    name: str = strawberry.field(
        description="To recognise it by; no other key that is not archived may have it."
    )
    expire_in_days: int | None = strawberry.field(description="Default: it never expires.")
    scopes: list[Scope] = strawberry.field(
        default_factory=lambda: list(_DEFAULT_SCOPES),
        description="At least one, unless there are permissions: for these alone, send `[]`.",
    )
    description: str | None = strawberry.field(description=_DESCRIPTION)
    expires_at: Timestamp | None = strawberry.field(
        description="When it stops working; instead of `expireInDays`."
    )
    webhook_url: EndpointUrl | None = strawberry.field(description=_WEBHOOK_URL)
    derivation_depth: int | None = strawberry.field(description=DEPTH)
    client_key: str | None = strawberry.field(
        description=f"{CLIENT_KEY} Default: that of the API key which makes it, if it has one."
    )
    role_id: strawberry.ID | None = strawberry.field(
        description="A role: the key has what that gives, and nothing of it is said here (`scopes` "
        "are left out, too)."
    )
    tags: list[str] | None = strawberry.field(description=_TAGS)
    metadata: Metadata | None = strawberry.field(description=_METADATA)
    owner_id: strawberry.ID | None = strawberry.field(
        description=f"{_OWNER} Default: that of the key which makes it."
    )
    credits: list[ApiKeyCreditInput] | None = strawberry.field(description=CREDITS)
    is_canary: bool | None = strawberry.field(
        description="Make a canary key: with `scopes: []` and no permissions. It is laid out where "
        "nobody should look; every use is refused as that of a key that nobody has, and told "
        "(`api_key.canary_used`). Needs a session, or the root key. Default: false."
    )

    @property
    def role(self) -> KeyRoleId | None:
        """The role that the key is to have."""
        return None if self.role_id is None else role_id_of(self.role_id)

    @property
    def own_scopes(self) -> list[Scope]:
        """The scopes that are meant: the default is meant for keys without a role."""
        is_default = self.role_id is not None and self.scopes == _DEFAULT_SCOPES
        return [] if is_default else self.scopes


@strawberry.input(
    description="What is left out stays as it is. A restriction, a text or the webhook that is "
    "null is removed."
)
class ApiKeyUpdateInput(GivenEdit):
    id: strawberry.ID = strawberry.field(description="The key.")
    name: str | None = strawberry.field(default=strawberry.UNSET, description="Never empty.")
    description: str | None = strawberry.field(default=strawberry.UNSET, description=_DESCRIPTION)
    expires_at: Timestamp | None = strawberry.field(
        default=strawberry.UNSET, description="When it stops working."
    )
    webhook_url: EndpointUrl | None = strawberry.field(
        default=strawberry.UNSET, description=f"{_WEBHOOK_URL} Another URL gets another secret."
    )
    derivation_depth: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="How long a chain of keys derived of it may be, 0 to 8; null: 0, none.",
    )
    client_key: str | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"{CLIENT_KEY} Another one, or none, only a session can give it.",
    )
    role_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="Another role, and all that it gives; null takes the key out of its role, with "
        "what that gave. Needs a session.",
    )
    tags: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_TAGS}"
    )
    metadata: Metadata | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of what it has. {_METADATA}"
    )
    owner_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description=f"{_OWNER} Taking it from one needs a session."
    )
    credits: list[ApiKeyCreditInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {CREDITS}"
    )

    def edit(self) -> Edit:
        """Return what is to be different."""
        given = self.changed(_NOTHING)
        if "credits" in given:
            given["credited"] = credits_wished(given.pop("credits"))
        if given.get("owner_id") is not None:
            given["owner_id"] = owner_id_of(given["owner_id"])
        if self.role_id:
            given["role_id"] = role_id_of(self.role_id)
        return Edit(**given)


@strawberry.input
class ApiKeyIdInput:
    id: strawberry.ID = strawberry.field(description="The key.")


@strawberry.input
class ApiKeyRevokeInput:
    id: strawberry.ID = strawberry.field(description="The key.")
    reason: str | None = strawberry.field(
        description="Why, for those who wonder later; at most 500 characters."
    )


@strawberry.input
class ApiKeyRotateInput:
    id: strawberry.ID = strawberry.field(description="The key.")
    overlap: rotation.Overlap = strawberry.field(
        default=rotation.Overlap.NONE, description="How long the old secret lives on."
    )


@strawberry.type(description="What BTCPay Server and others take for one wallet.")
class ApiKeyConnectionString:
    wallet_id: WalletId
    wallet_currency: Currency
    connection_string: str


@strawberry.type(description="Texts to paste, with the secret in them.")
class ApiKeySnippets:
    env: str = strawberry.field(description="Environment variables, a line each.")
    curl: str = strawberry.field(description="A command for a shell that tries the key.")
    lnbits: str = strawberry.field(description="The settings of LNbits.")


@strawberry.type
class SecretShown:
    """What is answered when a secret was made: the only time that it is shown."""

    api_key: ApiKey
    api_key_secret: str = strawberry.field(
        description="Send it as `X-API-KEY`. It is never shown again."
    )
    connection_strings: list[ApiKeyConnectionString] = strawberry.field(
        description="One for each wallet that the key may use."
    )
    snippets: ApiKeySnippets
    warnings: list[str] = strawberry.field(description="What you may not have meant.")


@strawberry.type(description="A new API key and its secret.")
class ApiKeyCreatePayload(SecretShown):
    webhook_secret: str | None = strawberry.field(
        description="What the key's webhooks are signed with (Standard Webhooks); null without a "
        "webhook. `webhookEndpointRevealSecret` shows it again."
    )

    @classmethod
    def of(cls, context: Context, key: key_records.ApiKey, secret: str) -> "ApiKeyCreatePayload":
        webhook_secret = webhooks.secret(context.runtime, key)
        return cls(**_shown(context, key, secret), webhook_secret=webhook_secret)


@strawberry.type(description="A key and its new secret.")
class ApiKeyRotatePayload(SecretShown):
    @classmethod
    def of(cls, context: Context, key: key_records.ApiKey, secret: str) -> "ApiKeyRotatePayload":
        return cls(**_shown(context, key, secret))


@strawberry.type(description="The key after a change.")
class ApiKeyPayload:
    api_key: ApiKey


@strawberry.type(description="The key that was revoked.")
class ApiKeyRevokePayload:
    api_key: ApiKey


@strawberry.type(description="The key after a change.")
class ApiKeyUpdatePayload:
    api_key: ApiKey
    warnings: list[str] = strawberry.field(description="What you may not have meant.")
    webhook_secret: str | None = strawberry.field(
        description="What the key's webhooks are signed with (Standard Webhooks), if the webhook "
        "is new."
    )


@strawberry.type(description="What was deleted.")
class ApiKeyDeletePayload:
    api_key_id: strawberry.ID


def _shown(context: Context, key: key_records.ApiKey, secret: str) -> dict[str, Any]:
    """Return the fields of `SecretShown`."""
    server, wallets = context.runtime.settings.base_url, context.caller.usable_wallets
    texts = snippets.snippets(server, secret, key, wallets)
    return {
        "api_key": ApiKey(record=key),
        "api_key_secret": secret,
        "connection_strings": [
            ApiKeyConnectionString(
                wallet_id=one.wallet_id, wallet_currency=one.currency, connection_string=one.text
            )
            for one in snippets.connection_strings(server, secret, key, wallets)
        ],
        "snippets": ApiKeySnippets(env=texts.env, curl=texts.curl, lnbits=texts.lnbits),
        "warnings": cautions.warnings(key),
    }
