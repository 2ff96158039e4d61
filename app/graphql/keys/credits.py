"""Credits of API keys and of their owners, as they are given and shown."""

from collections.abc import Iterable

import strawberry

from app.graphql.scalars import Timestamp
from app.services.keys import crediting
from app.services.keys.crediting import KeyCredit, WishedCredit

CREDITS = "For how many requests, invoices or payments it is good; without any, for any number."

_AMOUNT = "How many; with a refill, how many there are again then."
_GIVE_BACK = "Whether what failed is given back."

ApiKeyCreditKind = strawberry.enum(
    crediting.CreditKind,
    name="ApiKeyCreditKind",
    description="What credits are for. INVOICES: each invoice or address made; PAYMENTS: each "
    "payment that is begun, also by voucher; REQUESTS: each request, whatever is in it.",
)
ApiKeyCreditRefill = strawberry.enum(
    crediting.CreditRefill,
    name="ApiKeyCreditRefill",
    description="How often credits are refilled, from when they were given, in UTC.",
)


@strawberry.type(description="For how many pieces of work of a kind an API key is good.")
class ApiKeyCredit:
    kind: crediting.CreditKind
    amount: int = strawberry.field(description=_AMOUNT)
    remaining: int = strawberry.field(description="How many are left now.")
    refill: crediting.CreditRefill | None = strawberry.field(
        description="Null: they are used once."
    )
    resets_at: Timestamp | None = strawberry.field(
        description="When there are `amount` again; null without a refill."
    )
    give_back: bool = strawberry.field(description=_GIVE_BACK)

    @classmethod
    def of(cls, credit: KeyCredit) -> "ApiKeyCredit":
        resets_at = credit.refills_at
        return cls(
            kind=credit.kind,
            amount=credit.amount,
            remaining=credit.left,
            refill=credit.refill,
            resets_at=None if resets_at is None else Timestamp(resets_at),
            give_back=credit.gives_back,
        )


@strawberry.input(
    description="Credits of a kind. On the terms that it has them on, nothing changes."
)
class ApiKeyCreditInput:
    kind: crediting.CreditKind
    amount: int = strawberry.field(description=f"{_AMOUNT} 1 to 1000000000.")
    refill: crediting.CreditRefill | None = strawberry.field(
        default=None, description="Default: none, they are used once."
    )
    give_back: bool = strawberry.field(default=True, description=_GIVE_BACK)


@strawberry.input
class ApiKeyCreditsAddInput:
    id: strawberry.ID = strawberry.field(description="The key.")
    kind: crediting.CreditKind = strawberry.field(description="One that it has credits for.")
    amount: int = strawberry.field(description="How many more.")


@strawberry.input
class ApiKeyOwnerCreditsAddInput:
    id: strawberry.ID = strawberry.field(description="The owner.")
    kind: crediting.CreditKind = strawberry.field(description="One that it has credits for.")
    amount: int = strawberry.field(description="How many more.")


def credits_shown(found: Iterable[KeyCredit]) -> list[ApiKeyCredit]:
    """Return credits as they are shown."""
    return [ApiKeyCredit.of(one) for one in found]


def credits_wished(given: Iterable[ApiKeyCreditInput] | None) -> list[WishedCredit]:
    """Return credits as the service takes them."""
    return [WishedCredit(one.kind, one.amount, one.refill, one.give_back) for one in given or ()]
