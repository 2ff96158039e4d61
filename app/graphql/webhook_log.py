"""What was sent to webhook endpoints, how that went, and sending it again."""

from datetime import datetime

import strawberry

from app.graphql.connections import PageInfo
from app.graphql.context import Info
from app.graphql.errors import Error
from app.graphql.scalars import EndpointId, Timestamp
from app.services.outbox import Cursor
from app.services.pages import Page
from app.services.webhooks import log

WebhookDeliveryState = strawberry.enum(
    log.DeliveryState,
    name="WebhookDeliveryState",
    description="How far a delivery is: it waits for its first or next try, was taken, or was "
    "tried for days and given up.",
)


@strawberry.type(description="A try of a delivery, and what came of it.")
class WebhookAttempt:
    record: strawberry.Private[log.DeliveryAttempt]

    @strawberry.field(description="The how-manieth it was, from 1 on.")
    def number(self) -> int:
        return self.record.number

    @strawberry.field(description="When it ended.")
    def at(self) -> Timestamp:
        return Timestamp(self.record.at)

    @strawberry.field(description="The status of the answer; null: there was none.")
    def status(self) -> int | None:
        return self.record.status

    @strawberry.field(description="Why it failed, in words; null: it did not.")
    def error(self) -> str | None:
        return self.record.error

    @strawberry.field(description="How long it took, in milliseconds.")
    def latency_ms(self) -> int:
        return self.record.latency_ms

    @strawberry.field(description="How the answer began: 1,024 characters at most.")
    def answer_head(self) -> str:
        return self.record.answer_head


@strawberry.type(description="An event that was, or is to be, sent to an endpoint.")
class WebhookDelivery:
    record: strawberry.Private[log.LoggedDelivery]

    @strawberry.field(description="The id of the event, `evt_…`: what `webhook-id` says.")
    def id(self) -> strawberry.ID:
        return strawberry.ID(str(self.record.cursor))

    @strawberry.field(description="The type of the event, such as `receive.lightning`.")
    def type(self) -> str:
        return str(self.record.type)

    @strawberry.field(description="How far it is.")
    def state(self) -> log.DeliveryState:
        return self.record.state

    @strawberry.field(description="What is sent, each time byte by byte the same: JSON.")
    def body(self) -> str:
        return self.record.body

    @strawberry.field(description="When it was made.")
    def created_at(self) -> Timestamp:
        return Timestamp(self.record.created_at)

    @strawberry.field(description="When it is tried next; null: it is over.")
    def next_try_at(self) -> Timestamp | None:
        return _moment(self.record.due_at)

    @strawberry.field(description="When it was taken or given up; null: neither.")
    def ended_at(self) -> Timestamp | None:
        return _moment(self.record.ended_at)

    @strawberry.field(description="How often it was tried.")
    def tries(self) -> int:
        return self.record.tries

    @strawberry.field(description="The latest 20 tries, newest first.")
    def attempts(self) -> list[WebhookAttempt]:
        return [WebhookAttempt(record=record) for record in self.record.attempts]


@strawberry.type(description="A delivery in a page.")
class WebhookDeliveryEdge:
    cursor: str = strawberry.field(description="For `after` and `before`.")
    node: WebhookDelivery


@strawberry.type(description="A page of deliveries, those of the newest events first.")
class WebhookDeliveryConnection:
    edges: list[WebhookDeliveryEdge]
    page_info: PageInfo

    @classmethod
    def of(cls, page: Page[log.LoggedDelivery]) -> "WebhookDeliveryConnection":
        return cls(
            edges=[
                WebhookDeliveryEdge(cursor=str(record.cursor), node=WebhookDelivery(record=record))
                for record in page.items
            ],
            page_info=PageInfo.of(page, lambda record: str(record.cursor)),
        )


@strawberry.type(description="The delivery as it waits now, or why it does not.")
class WebhookDeliveryPayload:
    errors: list[Error]
    delivery: WebhookDelivery | None = None


@strawberry.type(description="How many are sent again.")
class WebhookRedeliverFailedPayload:
    errors: list[Error]
    count: int | None = None


@strawberry.input
class WebhookRedeliverInput:
    endpoint_id: EndpointId = strawberry.field(description="The endpoint.")
    id: str = strawberry.field(description="The id of the event, `evt_…`.")


@strawberry.input
class WebhookRedeliverFailedInput:
    endpoint_id: EndpointId = strawberry.field(description="The endpoint.")
    since: Timestamp = strawberry.field(description="Of what was made from then on.")


@strawberry.input
class WebhookSendTestInput:
    endpoint_id: EndpointId = strawberry.field(description="The endpoint.")
    type: str = strawberry.field(
        default="webhook.test", description="The type whose sample is sent."
    )


@strawberry.type
class WebhookLogMutation:
    @strawberry.mutation(
        description="Have an event sent to an endpoint again, now, with the same id and body, "
        "whether it failed, was taken, or still waits."
    )
    async def webhook_redeliver(
        self, info: Info, input: WebhookRedeliverInput
    ) -> WebhookDeliveryPayload:
        context = info.context
        found = await log.redeliver(
            context.runtime, context.actor, input.endpoint_id, Cursor.of(input.id)
        )
        return WebhookDeliveryPayload(errors=[], delivery=WebhookDelivery(record=found))

    @strawberry.mutation(
        description="Have all that was given up since a moment sent to an endpoint again: the "
        "oldest 10,000 at once."
    )
    async def webhook_redeliver_failed(
        self, info: Info, input: WebhookRedeliverFailedInput
    ) -> WebhookRedeliverFailedPayload:
        context = info.context
        count = await log.redeliver_failed(
            context.runtime, context.actor, input.endpoint_id, input.since
        )
        return WebhookRedeliverFailedPayload(errors=[], count=count)

    @strawberry.mutation(
        description="Have the sample of a type sent to an endpoint. But for `webhook.test` itself "
        'it says `"isTest": true`.'
    )
    async def webhook_send_test(
        self, info: Info, input: WebhookSendTestInput
    ) -> WebhookDeliveryPayload:
        context = info.context
        sent = await log.send_test(context.runtime, context.actor, input.endpoint_id, input.type)
        return WebhookDeliveryPayload(errors=[], delivery=WebhookDelivery(record=sent))


def _moment(at: datetime | None) -> Timestamp | None:
    return None if at is None else Timestamp(at)
