"""What API keys have by themselves or by a role, as clients say it of either."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import strawberry

from app.graphql.keys.budgets import ApiKeyLimitInput, limits_of
from app.graphql.keys.payment_policies import ApiKeyPaymentPolicyInput, policy_of
from app.graphql.keys.rate_limits import ApiKeyRateLimitInput, named_limits_of
from app.permissions import Scope
from app.principal import WalletId
from app.services.keys import registry as api_keys

_PERMISSIONS = "Permissions one by one, as `resource:action`; either side may be `*`."
_WALLET_IDS = "Only these wallets: all others are as if they were not there."
_ALLOWED_IPS = "Only from these addresses and ranges: `203.0.113.7`, `10.0.0.0/8`, `2001:db8::/32`."
_REQUESTS_PER_HOUR = "At most so many requests of each key in any hour, 1 to 100000."
_RATE_LIMITS = "How often at most each key does a kind of work; one limit for each kind and window."
_LIMITS = "The most each key may spend, in one payment or in rolling windows; one limit for each."
_LIMITS_INCLUDE_FEES = (
    "Whether routing fees count against the limits, too: while a payment is pending, the most they "
    "may be. Default: they do not."
)
_PAYMENT_POLICY = "What payments have to keep to: where they may go, when, and which wait."

#: What null means for that which cannot be removed; the service says what is wrong with it.
_NOTHING: Final[Mapping[str, object]] = MappingProxyType(
    {
        "limits": (),
        "limits_include_fees": False,
        "name": "",
        "permissions": (),
        "rate_limits": (),
        "scopes": (),
    }
)


@strawberry.input
class GivenInput:
    """What a new key or role gives."""

    permissions: list[str] | None = strawberry.field(
        description=f"{_PERMISSIONS} In addition to the scopes."
    )
    wallet_ids: list[WalletId] | None = strawberry.field(description=_WALLET_IDS)
    allowed_ips: list[str] | None = strawberry.field(description=_ALLOWED_IPS)
    requests_per_hour: int | None = strawberry.field(
        default=strawberry.UNSET,
        description=f"{_REQUESTS_PER_HOUR} Default: 1000, unless the server is set otherwise; "
        "null: no limit, with a warning.",
    )
    rate_limits: list[ApiKeyRateLimitInput] | None = strawberry.field(
        description=f"{_RATE_LIMITS} Default: those of the key that makes it; none by a session."
    )
    limits: list[ApiKeyLimitInput] | None = strawberry.field(description=_LIMITS)
    limits_include_fees: bool | None = strawberry.field(description=_LIMITS_INCLUDE_FEES)
    payment_policy: ApiKeyPaymentPolicyInput | None = strawberry.field(description=_PAYMENT_POLICY)

    def given(self) -> dict[str, Any]:
        """Return it, but for the scopes, as the services take it. Raises `InvalidInput`."""
        by_default, requests = api_keys.BY_DEFAULT, self.requests_per_hour
        rates = self.rate_limits
        return {
            "permissions": self.permissions or (),
            "wallet_ids": self.wallet_ids,
            "networks": self.allowed_ips,
            "requests_per_hour": by_default if requests is strawberry.UNSET else requests,
            "rate_limits": by_default if rates is None else named_limits_of(rates),
            "limits": limits_of(self.limits or ()),
            "limits_include_fees": self.limits_include_fees or False,
            "payment_policy": policy_of(self.payment_policy),
        }


@strawberry.input
class GivenEdit:
    """What a key or a role is to give instead of what it gives."""

    scopes: list[Scope] | None = strawberry.field(
        default=strawberry.UNSET, description="Instead of those it has."
    )
    permissions: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_PERMISSIONS}"
    )
    wallet_ids: list[WalletId] | None = strawberry.field(
        default=strawberry.UNSET, description=_WALLET_IDS
    )
    allowed_ips: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description=_ALLOWED_IPS
    )
    requests_per_hour: int | None = strawberry.field(
        default=strawberry.UNSET, description=_REQUESTS_PER_HOUR
    )
    rate_limits: list[ApiKeyRateLimitInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_RATE_LIMITS}"
    )
    limits: list[ApiKeyLimitInput] | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of those it has. {_LIMITS}"
    )
    limits_include_fees: bool | None = strawberry.field(
        default=strawberry.UNSET, description=_LIMITS_INCLUDE_FEES
    )
    payment_policy: ApiKeyPaymentPolicyInput | None = strawberry.field(
        default=strawberry.UNSET, description=f"Instead of the one it has. {_PAYMENT_POLICY}"
    )

    def changed(self, nothing: Mapping[str, object] = MappingProxyType({})) -> dict[str, Any]:
        """Return all members but `id` that were sent, by the names of the service's edit.

        `nothing` is what null means for members beside these. Raises `InvalidInput`.
        """
        absent = {**_NOTHING, **nothing}
        given: dict[str, Any] = {
            name: absent.get(name) if value is None else value
            for name, value in vars(self).items()
            if value is not strawberry.UNSET and name != "id"
        }
        if "limits" in given:
            given["limits"] = limits_of(given["limits"])
        if "payment_policy" in given:
            given["payment_policy"] = policy_of(given["payment_policy"])
        if given.get("rate_limits"):
            given["rate_limits"] = named_limits_of(given["rate_limits"])
        if "allowed_ips" in given:
            given["networks"] = given.pop("allowed_ips")
        return given
