"""Webhook endpoints: who is told of events, where, and whether that works."""

from datetime import datetime, timedelta
from typing import Any

import strawberry

from app.graphql.connections import PageInfo, wanted
from app.graphql.context import Info
from app.graphql.errors import Error, SuccessPayload
from app.graphql.scalars import EndpointId, EndpointUrl, Timestamp
from app.graphql.webhook_log import WebhookDeliveryConnection
from app.principal import WalletId
from app.services import webhook_endpoints
from app.services.pages import Page
from app.services.webhooks import endpoints, health, log
from app.services.webhooks.endpoints import EndpointEdit

_URL = (
    "Where events are sent: https, to a public host, on port 443; at most 2,048 characters. What "
    "the operator excepts for networks of this server's own may be otherwise."
)
_DESCRIPTION = "A note of at most 1,000 characters."
_TYPES = "Only these types of events, such as `receive.lightning`; null: all, those to come, too."
_WALLET_IDS = (
    "Only what concerns these wallets of yours, and what concerns none in particular; null: all."
)


@strawberry.type(description="How an endpoint does.")
class WebhookEndpointHealth:
    record: strawberry.Private[health.EndpointHealth]

    @strawberry.field(description="How many deliveries wait for it; 1,000 stands for more, too.")
    def waiting(self) -> int:
        return self.record.waiting

    @strawberry.field(description="When something was last sent; null before the first try.")
    def last_attempt_at(self) -> Timestamp | None:
        return _moment(self.record.last_attempt_at)

    @strawberry.field(description="The status that it answered then; null: it did not.")
    def last_status(self) -> int | None:
        return self.record.last_status

    @strawberry.field(description="Why that failed, in words; null: it did not.")
    def last_error(self) -> str | None:
        return self.record.last_error


@strawberry.type(
    description="A URL that is told of events, at least once and signed (Standard Webhooks)."
)
class WebhookEndpoint:
    record: strawberry.Private[webhook_endpoints.Endpoint]

    @strawberry.field(description="`ep_…`")
    def id(self) -> EndpointId:
        return EndpointId(self.record.id)

    @strawberry.field(description="Where events are sent.")
    def url(self) -> EndpointUrl:
        return EndpointUrl(self.record.url)

    @strawberry.field(description="What its owner notes about it.")
    def description(self) -> str:
        return self.record.description

    @strawberry.field(description="The types of events it is told of; null: all.")
    def types(self) -> list[str] | None:
        types = self.record.types
        return None if types is None else [str(one) for one in types]

    @strawberry.field(
        description="The wallets it is told of, as far as the caller may see them; null: all."
    )
    def wallet_ids(self, info: Info) -> list[WalletId] | None:
        wallet_ids, caller = self.record.wallet_ids, info.context.caller
        return None if wallet_ids is None else [id_ for id_ in wallet_ids if id_ in caller.wallets]

    @strawberry.field(
        description="The API key whose it is: it is told what that key may see, and not any more "
        "once it does not work. Null: the account's."
    )
    def api_key_id(self) -> strawberry.ID | None:
        key_id = self.record.api_key_id
        return None if key_id is None else strawberry.ID(str(key_id))

    @strawberry.field(description="Whether it is the `webhookUrl` of its API key.")
    def is_webhook_url_of_key(self) -> bool:
        return self.record.of_key

    @strawberry.field(description="When it was added.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="Whether anything is sent to it.")
    def enabled(self) -> bool:
        return self.record.disabled_at is None

    @strawberry.field(description="Since when nothing is sent to it; null if something is.")
    def disabled_at(self) -> Timestamp | None:
        return _moment(self.record.disabled_at)

    @strawberry.field(
        description="Why the server disabled it, in words; null if it is enabled, or was disabled "
        "by its owner."
    )
    def disabled_reason(self) -> str | None:
        return self.record.disabled_reason

    @strawberry.field(
        description="Until when the secret before the last rotation signs as well; null if only "
        "one does."
    )
    def old_secret_signs_until(self, info: Info) -> Timestamp | None:
        until = self.record.old_seed_until
        if until is None or until <= info.context.runtime.clock.now():
            return None
        return Timestamp(until)

    @strawberry.field(description="Since when no delivery came through; null if the last did.")
    def failing_since(self) -> Timestamp | None:
        return _moment(self.record.failing_since)

    @strawberry.field(description="When a delivery last came through.")
    def last_success_at(self) -> Timestamp | None:
        return _moment(self.record.last_success_at)

    @strawberry.field(description="How many tries failed since one came through.")
    def failures(self) -> int:
        return self.record.failures

    @strawberry.field(description="What waits for it, and how the last try ended.")
    async def health(self, info: Info) -> WebhookEndpointHealth:
        [found] = await health.of(info.context.runtime, [self.record.id])
        return WebhookEndpointHealth(record=found)

    @strawberry.field(
        description="What was, or is to be, sent to it, and how that went: those of the newest "
        "events first; 100 a page at most. Only those in a state, if one is given."
    )
    async def deliveries(
        self,
        info: Info,
        first: int | None,
        after: str | None,
        last: int | None,
        before: str | None,
        state: log.DeliveryState | None,
    ) -> WebhookDeliveryConnection:
        page = wanted(info.context, first, after, last, before)
        found = await log.page(info.context.runtime, self.record.id, page, state)
        return WebhookDeliveryConnection.of(found)


@strawberry.type(description="A webhook endpoint in a page.")
class WebhookEndpointEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: WebhookEndpoint


@strawberry.type(description="A page of webhook endpoints, newest first.")
class WebhookEndpointConnection:
    edges: list[WebhookEndpointEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[webhook_endpoints.Endpoint]) -> "WebhookEndpointConnection":
        return cls(
            edges=[
                WebhookEndpointEdge(cursor=record.id, node=WebhookEndpoint(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: record.id),
        )


@strawberry.type(description="The endpoint after a change, or why nothing was changed.")
class WebhookEndpointPayload:
    errors: list[Error]
    endpoint: WebhookEndpoint | None = None


@strawberry.type(description="An endpoint with its secret, or why it is not to be had.")
class WebhookEndpointSecretPayload:
    errors: list[Error]
    endpoint: WebhookEndpoint | None = None
    secret: str | None = strawberry.field(
        description="`whsec_…`: what verification libraries ask for. Whoever has it can make "
        "messages that look like ours.",
        default=None,
    )


@strawberry.input
class WebhookEndpointCreateInput:
    url: EndpointUrl = strawberry.field(description=_URL)
    description: str | None = strawberry.field(description=_DESCRIPTION)
    types: list[str] | None = strawberry.field(description=_TYPES)
    wallet_ids: list[WalletId] | None = strawberry.field(description=_WALLET_IDS)


@strawberry.input(description="What is left out stays as it is.")
class WebhookEndpointUpdateInput:
    id: EndpointId = strawberry.field(description="The endpoint.")
    url: EndpointUrl | None = strawberry.field(default=strawberry.UNSET, description=_URL)
    description: str | None = strawberry.field(default=strawberry.UNSET, description=_DESCRIPTION)
    types: list[str] | None = strawberry.field(default=strawberry.UNSET, description=_TYPES)
    wallet_ids: list[WalletId] | None = strawberry.field(
        default=strawberry.UNSET, description=_WALLET_IDS
    )

    def edit(self) -> EndpointEdit:
        """Return what is to be different; a URL cannot be removed, so null leaves it."""
        given: dict[str, Any] = {
            name: value
            for name, value in vars(self).items()
            if value is not strawberry.UNSET and name != "id" and (name, value) != ("url", None)
        }
        return EndpointEdit(**given)


@strawberry.input
class WebhookEndpointIdInput:
    id: EndpointId = strawberry.field(description="The endpoint.")


@strawberry.input
class WebhookEndpointRotateSecretInput:
    id: EndpointId = strawberry.field(description="The endpoint.")
    overlap_hours: int = strawberry.field(
        default=24,
        description="How long the old secret signs as well: 0 to 168 hours, which are 7 days.",
    )


@strawberry.type
class WebhookMutation:
    @strawberry.mutation(
        description="Add an endpoint, and be shown its secret. What an API key adds belongs to it: "
        "it is told what the key may see, and ends with the key."
    )
    async def webhook_endpoint_create(
        self, info: Info, input: WebhookEndpointCreateInput
    ) -> WebhookEndpointSecretPayload:
        endpoint, secret = await endpoints.create(
            info.context.runtime,
            info.context.actor,
            url=input.url,
            description=input.description,
            types=input.types,
            wallet_ids=input.wallet_ids,
        )
        return _with_secret(endpoint, secret)

    @strawberry.mutation(
        description="Change what an endpoint is told, and where; its secret stays. An API key "
        "changes those that are its own, here and below."
    )
    async def webhook_endpoint_update(
        self, info: Info, input: WebhookEndpointUpdateInput
    ) -> WebhookEndpointPayload:
        changed = await endpoints.update(
            info.context.runtime, info.context.actor, input.id, input.edit()
        )
        return _shown(changed)

    @strawberry.mutation(
        description="Have a disabled endpoint told again: of what waits for it, and of what "
        "happens from now on."
    )
    async def webhook_endpoint_enable(
        self, info: Info, input: WebhookEndpointIdInput
    ) -> WebhookEndpointPayload:
        return _shown(await endpoints.enable(info.context.runtime, info.context.actor, input.id))

    @strawberry.mutation(
        description="Have nothing sent to an endpoint until it is enabled. What happens meanwhile "
        "it is not told later."
    )
    async def webhook_endpoint_disable(
        self, info: Info, input: WebhookEndpointIdInput
    ) -> WebhookEndpointPayload:
        return _shown(await endpoints.disable(info.context.runtime, info.context.actor, input.id))

    @strawberry.mutation(
        description="Give an endpoint another secret. Meanwhile messages have two signatures, so "
        "that they verify with either."
    )
    async def webhook_endpoint_rotate_secret(
        self, info: Info, input: WebhookEndpointRotateSecretInput
    ) -> WebhookEndpointSecretPayload:
        endpoint, secret = await endpoints.rotate(
            info.context.runtime,
            info.context.actor,
            input.id,
            overlap=timedelta(hours=input.overlap_hours),
        )
        return _with_secret(endpoint, secret)

    @strawberry.mutation(
        description="Be shown the secret of an endpoint once more; the audit log tells of it."
    )
    async def webhook_endpoint_reveal_secret(
        self, info: Info, input: WebhookEndpointIdInput
    ) -> WebhookEndpointSecretPayload:
        endpoint, secret = await endpoints.reveal(
            info.context.runtime, info.context.actor, input.id
        )
        return _with_secret(endpoint, secret)

    @strawberry.mutation(
        description="Take an endpoint away, with what was still to be sent to it, and its log."
    )
    async def webhook_endpoint_delete(
        self, info: Info, input: WebhookEndpointIdInput
    ) -> SuccessPayload:
        await endpoints.delete(info.context.runtime, info.context.actor, input.id)
        return SuccessPayload(errors=[], success=True)


def _shown(endpoint: webhook_endpoints.Endpoint) -> WebhookEndpointPayload:
    return WebhookEndpointPayload(errors=[], endpoint=WebhookEndpoint(record=endpoint))


def _with_secret(endpoint: webhook_endpoints.Endpoint, secret: str) -> WebhookEndpointSecretPayload:
    shown = WebhookEndpoint(record=endpoint)
    return WebhookEndpointSecretPayload(errors=[], endpoint=shown, secret=secret)


def _moment(at: datetime | None) -> Timestamp | None:
    return None if at is None else Timestamp(at)
