"""What a key was given and did not use, and the update that takes the rest away.

What an operation needs is told by whoever asks (`Needs`), for services know nothing of the API. It
is taken generously: a permission counts as used when something was called that may have needed it,
so what is advised to go was certainly not.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from app.permissions import Permission, Scope, expand
from app.principal import KeyId
from app.process.runtime import Runtime
from app.services.keys import usage as key_usage
from app.services.keys.records import ApiKey
from app.services.keys.usage import Period

Needs: TypeAlias = Mapping[str, frozenset[frozenset[Permission]]]
"""What each operation may have needed, by its coordinate: one of each of these sets."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The scopes and grants that would have been enough."""

    scopes: tuple[Scope, ...]
    grants: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAdvice:
    """What a key used of what it was given, from `since` until now.

    `suggestion` is None when nothing is to be taken away, and when nothing was used at all: such a
    key is better suspended.
    """

    period: Period
    since: datetime
    used: frozenset[Permission]
    unused: frozenset[Permission]
    unused_scopes: tuple[Scope, ...]
    suggestion: Suggestion | None


async def called(
    runtime: Runtime, wanted: Collection[tuple[KeyId, Period]]
) -> dict[tuple[KeyId, Period], frozenset[str]]:
    """Return the operations that keys called, each in a period up to now; one query a period."""
    found = {}
    for period in {period for _, period in wanted}:
        key_ids = [key_id for key_id, of in wanted if of is period]
        operations = await key_usage.operations_of(runtime, key_ids, period)
        found.update({(key_id, period): operations[key_id] for key_id in key_ids})
    return found


def advise(
    runtime: Runtime, key: ApiKey, period: Period, operations: frozenset[str], needs: Needs
) -> KeyAdvice:
    """Return the advice for a key that called some operations in a period up to now."""
    used = _needed(operations, needs, key.permissions)
    unused = key.permissions - used
    return KeyAdvice(
        period=period,
        since=max(period.begin(runtime.clock.now()), key.created_at),
        used=used,
        unused=unused,
        unused_scopes=tuple(one for one in key.scopes if expand((one,), ()) <= unused),
        suggestion=_suggestion(key, used) if used and unused else None,
    )


def _needed(
    operations: frozenset[str], needs: Needs, held: frozenset[Permission]
) -> frozenset[Permission]:
    """Return what of its permissions a key may have needed; of an unknown operation, all.

    Where others would do that it needed anyway, one is not needed.
    """
    if not operations <= needs.keys():
        return held
    ways = {need & held for one in operations for need in needs[one]}
    needed = frozenset().union(*(way for way in ways if len(way) == 1))
    return needed.union(*(way for way in ways if not way & needed))


def _suggestion(key: ApiKey, used: frozenset[Permission]) -> Suggestion:
    """Return the scopes of a key that are used as a whole, and what else it used one by one."""
    scopes = tuple(one for one in key.scopes if expand((one,), ()) <= used)
    return Suggestion(scopes, tuple(sorted(used - expand(scopes, ()))))
