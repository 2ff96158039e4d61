"""The table of authority: complete, closed by default, visible in the schema."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from app.graphql import authority, guard, schema
from app.graphql.policy import POLICY
from app.graphql.rules import (
    AccountRead,
    AnyRead,
    AnyReadOrNull,
    AsReached,
    InvoicesWrite,
    KeysReadOrRoot,
    KeysWrite,
    LoggedIn,
    LoggedInOrRoot,
    PaymentsWrite,
    Public,
    ReadsOrChangesAccount,
    ReadsOrMovesMoney,
    Receipts,
    Root,
    Rule,
    Session,
    WalletsRead,
)
from app.money import Currency
from app.permissions import EVERYTHING, Scope, expand
from app.principal import AccountId, KeyId, Principal, SessionId, WalletId

_WALLET = WalletId(UUID("00000000-0000-4000-8000-00000000000a"))

FIELDS = {place: rule for place, rule in POLICY.items() if "." in place}
TYPES = {place: rule for place, rule in POLICY.items() if "." not in place}


@dataclass(frozen=True, slots=True)
class Who:
    """A request, as far as rules look at it."""

    principal: Principal | None = None
    is_root: bool = False


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

    with pytest.raises(authority.PolicyError, match=r"no row for \['Query\.globals'\]"):
        schema.build_schema()


def test_row_without_a_field_keeps_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _use(monkeypatch, {**POLICY, "Query.glboals": Public, "User.phnoe": AccountRead})

    with pytest.raises(
        authority.PolicyError, match=r"no field for \['Query\.glboals', 'User\.phnoe'"
    ):
        schema.build_schema()


def test_type_without_a_row_keeps_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rows = {name: rule for name, rule in POLICY.items() if name not in ("Country", "Wallet")}
    _use(monkeypatch, rows)

    with pytest.raises(authority.PolicyError) as refused:
        schema.build_schema()
    assert "no row for ['BTCWallet', 'Country', 'UsdWallet', 'Wallet']" in str(refused.value)
    assert '"Country": Public' in str(refused.value)


def test_row_without_a_type_keeps_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = {"Walet": WalletsRead, "Query": Public, "Scope": Public, "UserUpdate": Receipts}
    _use(monkeypatch, {**POLICY, **wrong})

    with pytest.raises(authority.PolicyError) as refused:
        schema.build_schema()
    assert "no field for ['Query', 'Scope', 'UserUpdate', 'Walet']" in str(refused.value)


@pytest.mark.parametrize(
    ("place", "rule", "why"),
    [
        ("Mutation.apiKeyArchive", LoggedIn, "must ask for what its type asks for, KeysWrite"),
        ("Query.me", Public, "must ask for what its type asks for, ReadsOrChangesAccount"),
        ("Subscription.myUpdates", LoggedIn, "must ask for what its type asks for, Receipts"),
        ("Query.globals", AsReached, "AsReached is for types"),
        ("Email", AnyReadOrNull, "is for fields"),
        ("User.createdAt", AnyReadOrNull, "is for nested fields that may be null"),
        ("Query.me", AnyReadOrNull, "is for nested fields that may be null"),
    ],
)
def test_row_that_cannot_be_meant_keeps_the_server_from_starting(
    place: str, rule: type[Rule], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _use(monkeypatch, {**POLICY, place: rule})

    with pytest.raises(authority.PolicyError, match=f"{place}: .*{why}"):
        schema.build_schema()


def test_every_row_is_shown_in_the_description_of_its_fields(built: GraphQLSchema) -> None:
    for coordinate, rule in FIELDS.items():
        type_name, _, field_name = coordinate.partition(".")
        named: Any = built.type_map[type_name]
        types = [named]
        if isinstance(named, GraphQLInterfaceType):
            types += built.get_possible_types(named)
        for one in types:
            assert one.fields[field_name].description.endswith(rule.need), coordinate


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
        (Public, True, True, True, True, True),
        (LoggedIn, False, True, True, True, True),
        (Session, False, False, False, False, True),
        (Root, False, False, False, False, False),
        (KeysReadOrRoot, False, True, False, False, True),
        (AnyRead, False, True, False, False, True),
        (Receipts, False, True, True, True, True),
        (WalletsRead, False, True, False, False, True),
        (InvoicesWrite, False, False, True, True, True),
        (PaymentsWrite, False, False, False, True, True),
        (AsReached, True, True, True, True, True),
        (LoggedInOrRoot, False, True, True, True, True),
        (AnyReadOrNull, False, True, False, False, True),
        (ReadsOrChangesAccount, False, True, False, True, True),
        (ReadsOrMovesMoney, False, True, True, True, True),
        (KeysWrite, False, False, False, False, True),
    ],
    ids=lambda value: str(value)[0] if isinstance(value, bool) else value.__name__,
)
def test_rules_ask_for_what_their_scopes_give(
    *, rule: type[Rule], anonymous: bool, read: bool, receive: bool, write: bool, session: bool
) -> None:
    assert rule.allows(Who()) is anonymous
    assert rule.allows(Who(principal(Scope.READ))) is read
    assert rule.allows(Who(principal(Scope.RECEIVE))) is receive
    assert rule.allows(Who(principal(Scope.WRITE))) is write
    assert rule.allows(Who(principal(session=True))) is session


def test_credential_without_any_permission_gets_public_fields_only() -> None:
    nobody = principal()

    allowed = {name for name, rule in FIELDS.items() if rule.allows(Who(nobody))}
    types = {rule for rule in TYPES.values() if rule.allows(Who(nobody))}

    assert allowed == {name for name, rule in FIELDS.items() if rule in (Public, LoggedIn)}
    assert types == {Public, AsReached, LoggedIn, LoggedInOrRoot}


def test_root_key_opens_its_own_fields_and_public_ones_only() -> None:
    allowed = {name for name, rule in FIELDS.items() if rule.allows(Who(is_root=True))}
    types = {rule for rule in TYPES.values() if rule.allows(Who(is_root=True))}

    assert allowed == {
        name for name, rule in FIELDS.items() if rule in (Public, Root, KeysReadOrRoot)
    }
    assert types == {Public, AsReached, Root, KeysReadOrRoot, LoggedInOrRoot}
    assert not [name for name in allowed if "balance" in name.lower() or "Wallet." in name]


def test_operators_fields_and_no_others_are_behind_the_root_key() -> None:
    behind = {name for name, rule in FIELDS.items() if rule is Root}
    types = {name for name, rule in TYPES.items() if rule is Root}

    assert behind == {name for name in FIELDS if name.partition(".")[2].startswith("admin")}
    assert behind
    assert types == {name for name in TYPES if name.startswith("Admin")}
    assert types


def test_one_permission_opens_nothing_but_its_own_fields() -> None:
    payer = principal(grants=("payments:write",))

    allowed = {name for name, rule in FIELDS.items() if rule.allows(Who(payer))}
    types = {name for name, rule in TYPES.items() if rule.allows(Who(payer))}

    assert {name for name in allowed if POLICY[name] not in (Public, LoggedIn)} == {
        "Mutation.intraLedgerPaymentSend",
        "Mutation.lnAddressPaymentSend",
        "Mutation.intraLedgerUsdPaymentSend",
        "Mutation.lnInvoiceFeeProbe",
        "Mutation.lnInvoicePaymentSend",
        "Mutation.lnNoAmountInvoiceFeeProbe",
        "Mutation.lnNoAmountInvoicePaymentSend",
        "Mutation.onChainPaymentSend",
        "Mutation.onChainPaymentSendAll",
        "Mutation.onChainUsdPaymentSend",
        "Mutation.onChainUsdPaymentSendAsBtcDenominated",
        "Mutation.lnurlPaymentSend",
        "Mutation.lnNoAmountUsdInvoiceFeeProbe",
        "Mutation.lnNoAmountUsdInvoicePaymentSend",
        "Mutation.lnUsdInvoiceFeeProbe",
        "Mutation.paymentApprovalDecline",
        "Mutation.voucherCreate",
        "Mutation.voucherRevoke",
        "Query.paymentApprovals",
        "Query.vouchers",
    }
    open_to_any = (Public, AsReached, LoggedIn, LoggedInOrRoot)
    assert {name for name in types if TYPES[name] not in open_to_any} == {
        "CentAmountPayload",
        "InitiationViaIntraLedger",
        "InitiationViaLn",
        "InitiationViaOnChain",
        "PaymentApproval",
        "PaymentApprovalConnection",
        "PaymentApprovalEdge",
        "PaymentApprovalPayload",
        "PaymentSendPayload",
        "SatAmountPayload",
        "SettlementViaIntraLedger",
        "SettlementViaLn",
        "SettlementViaOnChain",
        "Transaction",
        "Voucher",
        "VoucherConnection",
        "VoucherEdge",
        "VoucherPayload",
    }


def test_need_names_the_permission_and_the_scopes_that_give_it() -> None:
    assert PaymentsWrite.need == ("Requires the permission `payments:write` (scope WRITE).")
    assert InvoicesWrite.need == (
        "Requires the permission `invoices:write` (scope RECEIVE or WRITE)."
    )
    assert KeysWrite.need == ("Requires the permission `keys:write` (in no scope).")
    assert Public.need == "Needs no credential."


def _use(monkeypatch: pytest.MonkeyPatch, rows: dict[str, type[Rule]]) -> None:
    def guard_with_rows(built: GraphQLSchema) -> None:
        guard.guard(built, rows)

    monkeypatch.setattr(schema, "guard", guard_with_rows)
