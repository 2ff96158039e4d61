"""The words authority is written in: permissions, the scopes that bundle them, wildcards.

A permission is `resource:action`. A key holds *grants*: permissions in which either side may be
the wildcard `*`. A Blink scope is nothing but a named set of grants, so the policy table
(`app.graphql.policy`) speaks permissions only and never asks where one came from.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from itertools import product

from app.phrases import Phrase, SaidError


class Scope(StrEnum):
    """Blink's scopes. WRITE includes RECEIVE; neither includes READ."""

    READ = "READ"
    RECEIVE = "RECEIVE"
    WRITE = "WRITE"


class Permission(StrEnum):
    """Every permission there is. Keep alphabetical."""

    ACCOUNT_READ = "account:read"
    ACCOUNT_WRITE = "account:write"
    ADDRESSES_WRITE = "addresses:write"
    INVOICES_READ = "invoices:read"
    INVOICES_WRITE = "invoices:write"
    KEYS_READ = "keys:read"
    KEYS_WRITE = "keys:write"
    PAYMENTS_APPROVE = "payments:approve"
    PAYMENTS_WRITE = "payments:write"
    TRANSACTIONS_READ = "transactions:read"
    WALLETS_READ = "wallets:read"
    WEBHOOKS_READ = "webhooks:read"
    WEBHOOKS_WRITE = "webhooks:write"


WILDCARD = "*"

#: What no wildcard stands for: whoever is to have it is given it by its name.
ONLY_BY_NAME = frozenset({Permission.PAYMENTS_APPROVE})

_RECEIVE = ("addresses:write", "invoices:write")

#: What each scope grants. `keys:write` is in none of them: a leaked key must not mint others.
SCOPE_GRANTS: dict[Scope, tuple[str, ...]] = {
    Scope.READ: ("*:read",),
    Scope.RECEIVE: _RECEIVE,
    Scope.WRITE: (*_RECEIVE, "account:write", "payments:write", "webhooks:write"),
}

#: A session holds everything its account may do.
EVERYTHING = frozenset(Permission)


class UnknownPermissionError(SaidError, ValueError):
    """A grant that matches no permission; the message lists what is valid."""


def expand(scopes: Iterable[Scope], grants: Iterable[str]) -> frozenset[Permission]:
    """Return the permissions that scopes and grants (with wildcards) come to.

    Raises `UnknownPermissionError` for a grant that matches no permission at all.
    """
    patterns = [pattern for scope in scopes for pattern in SCOPE_GRANTS[scope]]
    patterns.extend(grants)
    return frozenset(permission for pattern in patterns for permission in matching(pattern))


def matching(pattern: str) -> frozenset[Permission]:
    """Return the permissions that `resource:action`, either side possibly `*`, stands for."""
    resource, _, action = pattern.partition(":")
    found = frozenset(
        permission
        for permission in Permission
        if (permission not in ONLY_BY_NAME or pattern == permission)
        and resource in (WILDCARD, permission.partition(":")[0])
        and action in (WILDCARD, permission.partition(":")[2])
    )
    if not found:
        valid = ", ".join(sorted(Permission))
        raise UnknownPermissionError(
            Phrase(
                "Unknown permission %(pattern)s. Use one of %(valid)s, or * for either side.",
                pattern=repr(pattern),
                valid=valid,
            )
        )
    return found


@cache
def granting(permission: Permission) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the scopes and the grants any one of which gives a permission."""
    resource, _, action = permission.partition(":")
    if permission in ONLY_BY_NAME:
        return (), (permission,)
    sides = product((resource, WILDCARD), (action, WILDCARD))
    scopes = tuple(scope for scope in Scope if permission in expand([scope], []))
    return scopes, tuple(f"{left}:{right}" for left, right in sides)
