"""The table of authority: complete, closed by default, visible in the schema."""

from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from app.graphql import guard, policy, schema
from app.graphql.policy import (
    ANY_READ,
    KEYS_READ_OR_ROOT,
    LOGGED_IN,
    POLICY,
    PUBLIC,
    RECEIPTS,
    ROOT,
    SESSION,
    Rule,
)
from app.money import Currency
from app.permissions import EVERYTHING, Permission, Scope, expand
from app.principal import AccountId, KeyId, Principal, SessionId, WalletId

_WALLET = WalletId(UUID("00000000-0000-4000-8000-00000000000a"))


def principal(*scopes: Scope, grants: tuple[str, ...] = (), session: bool = False) -> Principal:
    """Return a key's principal, or a session's."""
    some_id = UUID("00000000-0000-4000-8000-000000000001")
    return Principal(
        account_id=AccountId(some_id),
        user_id=some_id,
        account_active=True,
        username=None,
        level="ONE",
        display_currency="USD",
        default_wallet_id=_WALLET,
        wallets={_WALLET: Currency.BTC},
        permissions=EVERYTHING if session else expand(scopes, grants),
        scopes=scopes,
        key_id=None if session else KeyId(some_id),
        session_id=SessionId(some_id) if session else None,
    )


@pytest.fixture(scope="module")
def built() -> GraphQLSchema:
    return schema.build_schema()


def test_root_field_without_a_row_keeps_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = {name: rule for name, rule in POLICY.items() if name != "Query.globals"}
    _use(monkeypatch, rows)

    with pytest.raises(guard.PolicyError, match=r"no row for \['Query\.globals'\]"):
        schema.build_schema()


def test_row_without_a_field_keeps_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _use(monkeypatch, {**POLICY, "Query.glboals": PUBLIC, "User.phnoe": Permission.ACCOUNT_READ})

    with pytest.raises(guard.PolicyError, match=r"no field for \['Query\.glboals', 'User\.phnoe'"):
        schema.build_schema()


def test_every_row_is_shown_in_the_description_of_its_fields(built: GraphQLSchema) -> None:
    for coordinate, rule in POLICY.items():
        type_name, _, field_name = coordinate.partition(".")
        named: Any = built.type_map[type_name]
        types = [named]
        if isinstance(named, GraphQLInterfaceType):
            types += built.get_possible_types(named)
        for one in types:
            assert one.fields[field_name].description.endswith(policy.need(rule)), coordinate


def test_wallet_rows_hold_for_every_kind_of_wallet(built: GraphQLSchema) -> None:
    for name in ("BTCWallet", "UsdWallet"):
        wallet = built.type_map[name]
        assert isinstance(wallet, GraphQLObjectType)
        balance = wallet.fields["balance"].resolve
        assert balance is not None
        assert balance.__module__ == guard.__name__


@pytest.mark.parametrize(
    ("rule", "anonymous", "read", "receive", "write", "session"),
    [
        (PUBLIC, True, True, True, True, True),
        (LOGGED_IN, False, True, True, True, True),
        (SESSION, False, False, False, False, True),
        (ROOT, False, False, False, False, False),
        (KEYS_READ_OR_ROOT, False, True, False, False, True),
        (ANY_READ, False, True, False, False, True),
        (RECEIPTS, False, True, True, True, True),
        (Permission.WALLETS_READ, False, True, False, False, True),
        (Permission.INVOICES_WRITE, False, False, True, True, True),
        (Permission.PAYMENTS_WRITE, False, False, False, True, True),
        (Permission.KEYS_WRITE, False, False, False, False, True),
    ],
    ids=lambda value: policy.need(value) if not isinstance(value, bool) else str(value)[0],
)
def test_rules_ask_for_what_their_scopes_give(
    *, rule: Rule, anonymous: bool, read: bool, receive: bool, write: bool, session: bool
) -> None:
    assert policy.allows(rule, None) is anonymous
    assert policy.allows(rule, principal(Scope.READ)) is read
    assert policy.allows(rule, principal(Scope.RECEIVE)) is receive
    assert policy.allows(rule, principal(Scope.WRITE)) is write
    assert policy.allows(rule, principal(session=True)) is session


def test_credential_without_any_permission_gets_public_fields_only() -> None:
    nobody = principal()

    allowed = {name for name, rule in POLICY.items() if policy.allows(rule, nobody)}

    assert allowed == {name for name, rule in POLICY.items() if rule in (PUBLIC, LOGGED_IN)}


def test_root_key_opens_its_own_fields_and_public_ones_only() -> None:
    allowed = {name for name, rule in POLICY.items() if policy.allows(rule, None, is_root=True)}

    assert allowed == {
        name for name, rule in POLICY.items() if rule in (PUBLIC, ROOT, KEYS_READ_OR_ROOT)
    }
    assert not [name for name in allowed if "balance" in name.lower() or "Wallet." in name]


def test_operators_fields_and_no_others_are_behind_the_root_key() -> None:
    behind = {name for name, rule in POLICY.items() if rule is ROOT}

    assert behind == {name for name in POLICY if name.partition(".")[2].startswith("admin")}
    assert behind


def test_one_permission_opens_nothing_but_its_own_fields() -> None:
    payer = principal(grants=("payments:write",))

    allowed = {name for name, rule in POLICY.items() if policy.allows(rule, payer)}

    assert {name for name in allowed if POLICY[name] not in (PUBLIC, LOGGED_IN)} == {
        "Mutation.intraLedgerPaymentSend",
        "Mutation.lnInvoiceFeeProbe",
        "Mutation.lnInvoicePaymentSend",
        "Mutation.lnNoAmountInvoiceFeeProbe",
        "Mutation.lnNoAmountInvoicePaymentSend",
    }


def test_need_names_the_permission_and_the_scopes_that_give_it() -> None:
    assert policy.need(Permission.PAYMENTS_WRITE) == (
        "Requires the permission `payments:write` (scope WRITE)."
    )
    assert policy.need(Permission.INVOICES_WRITE) == (
        "Requires the permission `invoices:write` (scope RECEIVE or WRITE)."
    )
    assert policy.need(Permission.KEYS_WRITE) == (
        "Requires the permission `keys:write` (in no scope)."
    )
    assert policy.need(PUBLIC) == "Needs no credential."


def _use(monkeypatch: pytest.MonkeyPatch, rows: dict[str, Rule]) -> None:
    def guard_with_rows(built: GraphQLSchema) -> None:
        guard.guard(built, rows)

    monkeypatch.setattr(schema, "guard", guard_with_rows)
