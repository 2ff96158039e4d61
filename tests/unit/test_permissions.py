"""Scopes, permissions and wildcards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.permissions import (
    SCOPE_GRANTS,
    WILDCARD,
    Permission,
    Scope,
    UnknownPermissionError,
    expand,
    granting,
    matching,
)

READS = {permission for permission in Permission if permission.endswith(":read")}


def test_read_gives_every_read_permission_and_nothing_else() -> None:
    assert expand([Scope.READ], []) == READS


def test_write_includes_receive_and_neither_includes_read() -> None:
    receive, write = expand([Scope.RECEIVE], []), expand([Scope.WRITE], [])

    assert receive < write
    assert not write & READS
    assert Permission.PAYMENTS_WRITE not in receive


def test_no_scope_may_mint_keys() -> None:
    assert Permission.KEYS_WRITE not in expand(Scope, [])


def test_receive_key_cannot_send() -> None:
    assert expand([Scope.RECEIVE], []) == {Permission.INVOICES_WRITE, Permission.ADDRESSES_WRITE}


@pytest.mark.parametrize(
    ("grant", "expected"),
    [
        ("payments:write", {Permission.PAYMENTS_WRITE}),
        ("*:read", READS),
        ("webhooks:*", {Permission.WEBHOOKS_READ, Permission.WEBHOOKS_WRITE}),
        ("*:*", set(Permission) - {Permission.PAYMENTS_APPROVE}),
        ("payments:*", {Permission.PAYMENTS_WRITE}),
        ("payments:approve", {Permission.PAYMENTS_APPROVE}),
    ],
)
def test_wildcards_stand_for_either_side(grant: str, expected: set[Permission]) -> None:
    assert matching(grant) == expected


@pytest.mark.parametrize(
    "grant", ["", "*", "payments", "payments:", ":write", "pay:write", "payments:send", "a:b:c"]
)
def test_unknown_permission_is_refused_with_the_list_of_valid_ones(grant: str) -> None:
    with pytest.raises(UnknownPermissionError) as refused:
        expand([], [grant])

    assert all(permission in str(refused.value) for permission in Permission)


@pytest.mark.parametrize("grant", ["*:* ", "Payments:write", "PAYMENTS:WRITE", "payments :write"])
def test_permission_is_matched_exactly(grant: str) -> None:
    with pytest.raises(UnknownPermissionError):
        matching(grant)


@given(st.sets(st.sampled_from(Scope)), st.sets(st.sampled_from(Permission)))
def test_expansion_is_the_union_of_its_parts(scopes: set[Scope], grants: set[Permission]) -> None:
    together = expand(scopes, grants)
    apart = [expand([scope], []) for scope in scopes] + [expand([], [grant]) for grant in grants]

    assert together == frozenset[Permission]().union(*apart)


def test_every_scope_grants_known_permissions_only() -> None:
    for scope, grants in SCOPE_GRANTS.items():
        assert expand([], grants) == expand([scope], [])


@pytest.mark.parametrize("permission", Permission)
def test_what_gives_a_permission_is_what_expands_to_it(permission: Permission) -> None:
    sides = [text.split(":") for text in Permission]
    patterns = {
        f"{resource}:{action}"
        for resource in (WILDCARD, *(left for left, _ in sides))
        for action in (WILDCARD, *(right for _, right in sides))
    }

    scopes, grants = granting(permission)

    assert set(scopes) == {it for it in Scope if permission in expand([it], [])}
    assert set(grants) == {it for it in patterns if permission in _matching(it)}


def _matching(pattern: str) -> frozenset[Permission]:
    try:
        return matching(pattern)
    except UnknownPermissionError:
        return frozenset()
