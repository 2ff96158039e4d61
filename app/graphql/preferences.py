"""What an account likes, as types: notification settings and callback endpoints."""

from enum import StrEnum

import strawberry

from app.graphql.scalars import EndpointId, EndpointUrl, NotificationCategory
from app.services.accounts.registry import Account as AccountRecord
from app.services.webhook_endpoints import Endpoint


@strawberry.enum(description="How notifications reach a person.")
class NotificationChannel(StrEnum):
    PUSH = "PUSH"


@strawberry.type(description="Which notifications an account wants by one channel.")
class NotificationChannelSettings:
    enabled: bool = strawberry.field(description="Whether it wants any.")
    disabled_categories: list[NotificationCategory] = strawberry.field(
        description="What it wants none about."
    )


@strawberry.type(
    description="Which notifications an account wants. Kept for clients that ask; this server "
    "pushes none."
)
class NotificationSettings:
    push: NotificationChannelSettings

    @classmethod
    def of(cls, account: AccountRecord) -> "NotificationSettings":
        return cls(
            push=NotificationChannelSettings(
                enabled=account.push_enabled,
                disabled_categories=[NotificationCategory(one) for one in account.push_disabled],
            )
        )


@strawberry.type(description="A URL that is to be called back when money moves.")
class CallbackEndpoint:
    id: EndpointId
    url: EndpointUrl

    @classmethod
    def of(cls, endpoint: Endpoint) -> "CallbackEndpoint":
        return cls(id=EndpointId(endpoint.id), url=EndpointUrl(endpoint.url))
