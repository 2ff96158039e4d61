"""What an API key was given and did not use, as it is shown."""

import strawberry

from app.graphql.keys import needs
from app.graphql.scalars import Timestamp
from app.permissions import Scope
from app.process.runtime import Runtime
from app.services.keys.advice import advise
from app.services.keys.records import ApiKey
from app.services.keys.usage import Period


@strawberry.type(description="What would have been enough for an API key; for `apiKeyUpdate`.")
class ApiKeySuggestion:
    scopes: list[Scope] = strawberry.field(description="The scopes that it used as a whole.")
    permissions: list[str] = strawberry.field(description="What it used besides, one by one.")


@strawberry.type(
    description="What an API key was given and did not use. A permission counts as used when "
    "something was called that may have needed it."
)
class ApiKeyAdvice:
    period: Period = strawberry.field(description="The period that was asked for.")
    since: Timestamp = strawberry.field(
        description="From when on it was looked at: the begin of the period, or of the key."
    )
    used_permissions: list[str] = strawberry.field(description="What it may have needed.")
    unused_permissions: list[str] = strawberry.field(description="What it certainly did not need.")
    unused_scopes: list[Scope] = strawberry.field(
        description="The scopes of which it needed nothing."
    )
    suggestion: ApiKeySuggestion | None = strawberry.field(
        description="What takes the rest away; null when there is no rest, and when nothing was "
        "used at all: suspend or revoke it. What a role gives is taken away at the role."
    )

    @classmethod
    def of(
        cls, runtime: Runtime, key: ApiKey, period: Period, operations: frozenset[str]
    ) -> "ApiKeyAdvice":
        """Return the advice for a key that called some operations in a period."""
        advice = advise(runtime, key, period, operations, needs.known())
        found = advice.suggestion
        return cls(
            period=advice.period,
            since=Timestamp(advice.since),
            used_permissions=sorted(advice.used),
            unused_permissions=sorted(advice.unused),
            unused_scopes=list(advice.unused_scopes),
            suggestion=None
            if found is None
            else ApiKeySuggestion(scopes=list(found.scopes), permissions=list(found.grants)),
        )
