"""Limits on what a key does by kind of work and window, beside its requests per hour.

They are counted by `app.services.rate_limits`; here they are checked, kept and read.
"""

import re
from collections.abc import Iterable
from typing import Final

from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import KeyId, NamedLimit
from app.services.rate_limits import REQUESTS, window_text

WINDOW_S_MAX: Final = 31 * 86_400
AMOUNT_MAX: Final = 1_000_000
LIMITS_MAX: Final = 20
#: The kinds of work that stand for many fields.
KINDS: Final = (REQUESTS, "payments", "invoices", "reads")

_FIELD: Final = re.compile(r"(Query|Mutation|Subscription)\.[A-Za-z_0-9]{1,100}")
_SHOWN_MAX: Final = 60


def checked(limits: Iterable[NamedLimit]) -> tuple[NamedLimit, ...]:
    """Return limits as they are kept, in the order of kinds and windows.

    Whether a field exists is not known here. Raises `InvalidInput`.
    """
    found: dict[tuple[str, int], NamedLimit] = {}
    for limit in limits:
        _check(limit)
        if (limit.kind, limit.window_s) in found:
            per = window_text(limit.window_s)
            raise InvalidInput(
                Phrase(
                    "There are two limits of %(kind)s per %(per)s; give one.",
                    kind=limit.kind,
                    per=per,
                )
            )
        found[limit.kind, limit.window_s] = limit
    if len(found) > LIMITS_MAX:
        raise InvalidInput(Phrase("A key has at most %(most)s rate limits.", most=LIMITS_MAX))
    return tuple(sorted(found.values()))


def within(limits: Iterable[NamedLimit], bound: Iterable[NamedLimit]) -> bool:
    """Tell whether each limit of `bound` is there and not higher in `limits`."""
    amounts = {(kind, window_s): amount for kind, window_s, amount in limits}
    return all(
        (kind, window_s) in amounts and amounts[kind, window_s] <= amount
        for kind, window_s, amount in bound
    )


def facts(limits: Iterable[NamedLimit]) -> list[str]:
    """Return limits as the audit log has them and commands take them: `payments=10/60s`."""
    return [f"{kind}={amount}/{window_s}s" for kind, window_s, amount in limits]


async def set_of_key(connection: Connection, key_id: KeyId, limits: Iterable[NamedLimit]) -> None:
    """Give a key these limits, which were checked, in place of those that it has."""
    await connection.execute(_SET, key_id, texts(limits))


def texts(limits: Iterable[NamedLimit]) -> list[str]:
    """Return limits as the database reads them, to be cast from `text[]`."""
    return [f"({kind},{window_s},{amount})" for kind, window_s, amount in limits]


def of_texts(written: Iterable[str] | None) -> tuple[NamedLimit, ...]:
    """Return limits as the database writes them, cast to `text[]`; none for no key."""
    return tuple(_of_text(text) for text in written or ())


def _of_text(text: str) -> NamedLimit:
    kind, window_s, amount = text.strip("()").split(",")
    return NamedLimit(kind, int(window_s), int(amount))


def _check(limit: NamedLimit) -> None:
    if limit.kind not in KINDS and not _FIELD.fullmatch(limit.kind):
        raise InvalidInput(
            Phrase(
                "%(kind)s is no kind of work. Use one of %(kinds)s, or a field, such "
                "as Mutation.lnInvoiceCreate.",
                kind=repr(limit.kind[:_SHOWN_MAX]),
                kinds=", ".join(KINDS),
            )
        )
    if not 1 <= limit.window_s <= WINDOW_S_MAX:
        raise InvalidInput(
            Phrase(
                "The window of a rate limit must be of 1 to %(most)s seconds.", most=WINDOW_S_MAX
            )
        )
    if not 1 <= limit.amount <= AMOUNT_MAX:
        raise InvalidInput(
            Phrase("The amount of a rate limit must be from 1 to %(most)s.", most=AMOUNT_MAX)
        )


_SET = "UPDATE api_key SET rate_limits = $2::text[]::rate_limit[] WHERE id = $1"
