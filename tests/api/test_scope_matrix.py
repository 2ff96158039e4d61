"""Every field with every kind of credential, over HTTP and WebSocket: allowed or refused rightly.

What must be allowed is said twice: by the table of authority, and by hand for Blink's scopes, so
that neither a hole in the guard nor a mistake in the table goes unseen.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final
from uuid import uuid4

import httpx2
import pytest
from graphql import GraphQLNonNull, GraphQLObjectType, GraphQLSchema, get_named_type
from websockets.asyncio.client import ClientConnection

from app.application import create_app
from app.graphql import schema
from app.graphql.authority import PolicyError
from app.graphql.guard import guard
from app.graphql.policy import POLICY
from app.graphql.rules import Public, Root, Rule, Session, Shown, Way
from app.permissions import Permission, Scope
from app.services.keys import registry as api_keys
from app.settings import Settings
from tests.api.catalogue import (
    SCHEMA,
    Operation,
    nested_operations,
    new_phone,
    new_username,
    root_operations,
    rule_coordinate,
    takes_wallet,
    type_operations,
)
from tests.api.harness import Json, Server
from tests.api.people import FUNDS_SAT, SCOPE_SETS, Role, bearer, log_in, person_of, roles
from tests.factories import Person, balance, key, person

pytestmark = pytest.mark.sweep

_WRAPPED: Final = (
    "Unexpected error occurred, please try again or contact support if it persists (code: {})"
)
_NO_READING: Final = _WRAPPED.format("AuthorizationError: not authorized to read data")
_NO_WRITING: Final = _WRAPPED.format("AuthorizationError: not authorized to execute mutations")
_NOT_OF_ACCOUNT: Final = _WRAPPED.format("InvalidWalletForAccountError")

ALLOWED: Final = "allowed"
NOT_LOGGED_IN: Final = "not logged in"
REFUSED: Final = "the credential is refused"
MAY_NOT_READ: Final = "may not read"
MAY_NOT_WRITE: Final = "may not write"
MAY_NOT_USE_WALLET: Final = "may not write, said in the payload"
NOT_ITS_WALLET: Final = "not its wallet"
MAY_NOT_MANAGE_KEYS: Final = "may not manage keys"
NOT_ITS_OWN: Final = "not its own"
NO_SUCH_KEY: Final = "no such key"
NEEDS_A_SESSION: Final = "needs a session"

#: The classification of Blink's own documentation, and of ours where it is said to differ: keys are
#: managed by sessions alone, and so is what a user logs in with; any key may ask what it may do.
BY_HAND: Final[Mapping[str, frozenset[Scope] | str]] = {
    "Query.accountDefaultWallet": "anybody",
    "Query.adminAccount": "the operator",
    "Query.adminAccounts": "the operator",
    "Query.adminApiKeys": "the operator",
    "Query.apiKeyRoles": frozenset({Scope.READ}),
    "Query.apiKey": frozenset(Scope),
    "Query.authorization": frozenset(Scope),
    "Query.btcPriceList": "anybody",
    "Query.businessMapMarkers": "anybody",
    "Query.currencyConversionEstimation": "anybody",
    "Query.currencyList": "anybody",
    "Query.explain": frozenset(Scope),
    "Query.globals": "anybody",
    "Query.lnInvoicePaymentStatus": "anybody",
    "Query.lnInvoicePaymentStatusByHash": "anybody",
    "Query.lnInvoicePaymentStatusByPaymentRequest": "anybody",
    "Query.me": frozenset({Scope.READ}),
    "Query.onChainTxFee": frozenset({Scope.READ}),
    "Query.onChainUsdTxFee": frozenset({Scope.READ}),
    "Query.onChainUsdTxFeeAsBtcDenominated": frozenset({Scope.READ}),
    "Query.paymentApprovals": frozenset({Scope.READ, Scope.WRITE}),
    "Query.payoutSpeeds": "anybody",
    "Query.mobileVersions": "anybody",
    "Query.realtimePrice": "anybody",
    "Query.userDefaultWalletId": "anybody",
    "Query.usernameAvailable": "anybody",
    "Query.vouchers": frozenset({Scope.READ, Scope.WRITE}),
    "Mutation.accountDelete": frozenset({Scope.WRITE}),
    "Mutation.accountDisableNotificationCategory": frozenset({Scope.WRITE}),
    "Mutation.accountDisableNotificationChannel": frozenset({Scope.WRITE}),
    "Mutation.accountEnableNotificationCategory": frozenset({Scope.WRITE}),
    "Mutation.accountEnableNotificationChannel": frozenset({Scope.WRITE}),
    "Mutation.accountUpdateDefaultWalletId": frozenset({Scope.WRITE}),
    "Mutation.accountUpdateDisplayCurrency": frozenset({Scope.WRITE}),
    "Mutation.adminAccountCreate": "the operator",
    "Mutation.adminAccountLock": "the operator",
    "Mutation.adminAccountSetLevel": "the operator",
    "Mutation.adminAccountUnlock": "the operator",
    "Mutation.adminApiKeyCreate": "the operator",
    "Mutation.adminApiKeyResume": "the operator",
    "Mutation.adminApiKeyRevoke": "the operator",
    "Mutation.adminApiKeySuspend": "the operator",
    "Mutation.apiKeyArchive": "sessions",
    "Mutation.apiKeyCreate": "sessions",
    "Mutation.apiKeyCreditsAdd": "sessions",
    "Mutation.apiKeyDelete": "sessions",
    "Mutation.apiKeyDerivedEnd": "sessions",
    "Mutation.apiKeyDerivedEndAll": "sessions",
    "Mutation.apiKeyOwnerCreate": "sessions",
    "Mutation.apiKeyOwnerCreditsAdd": "sessions",
    "Mutation.apiKeyOwnerDelete": "sessions",
    "Mutation.apiKeyOwnerResume": "sessions",
    "Mutation.apiKeyOwnerRevoke": "sessions",
    "Mutation.apiKeyOwnerSuspend": "sessions",
    "Mutation.apiKeyOwnerUpdate": "sessions",
    "Mutation.apiKeyRemoveLimit": "sessions",
    "Mutation.apiKeyResume": "sessions",
    "Mutation.apiKeyRevoke": "sessions",
    "Mutation.apiKeyRoleCreate": "sessions",
    "Mutation.apiKeyRoleDelete": "sessions",
    "Mutation.apiKeyRoleUpdate": "sessions",
    "Mutation.apiKeyRotate": "sessions",
    "Mutation.apiKeyRotationCancel": "sessions",
    "Mutation.apiKeySetLimit": "sessions",
    "Mutation.apiKeySuspend": "sessions",
    "Mutation.apiKeyUnarchive": "sessions",
    "Mutation.apiKeyUpdate": "sessions",
    "Mutation.callbackEndpointAdd": frozenset({Scope.WRITE}),
    "Mutation.callbackEndpointDelete": frozenset({Scope.WRITE}),
    "Mutation.contactCreate": frozenset({Scope.WRITE}),
    "Mutation.deviceNotificationTokenCreate": frozenset({Scope.WRITE}),
    "Mutation.feedbackSubmit": frozenset({Scope.WRITE}),
    "Mutation.intraLedgerPaymentSend": frozenset({Scope.WRITE}),
    "Mutation.lnAddressPaymentSend": frozenset({Scope.WRITE}),
    "Mutation.lnInvoiceCancel": frozenset({Scope.RECEIVE, Scope.WRITE}),
    "Mutation.lnInvoiceCreate": frozenset({Scope.RECEIVE, Scope.WRITE}),
    "Mutation.lnInvoiceCreateOnBehalfOfRecipient": "anybody",
    "Mutation.lnInvoiceFeeProbe": frozenset({Scope.WRITE}),
    "Mutation.lnInvoicePaymentSend": frozenset({Scope.WRITE}),
    "Mutation.lnNoAmountInvoiceCreate": frozenset({Scope.RECEIVE, Scope.WRITE}),
    "Mutation.lnNoAmountInvoiceCreateOnBehalfOfRecipient": "anybody",
    "Mutation.lnNoAmountInvoiceFeeProbe": frozenset({Scope.WRITE}),
    "Mutation.lnNoAmountInvoicePaymentSend": frozenset({Scope.WRITE}),
    "Mutation.lnNoAmountUsdInvoiceFeeProbe": frozenset({Scope.WRITE}),
    "Mutation.lnNoAmountUsdInvoicePaymentSend": frozenset({Scope.WRITE}),
    "Mutation.lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient": "anybody",
    "Mutation.lnUsdInvoiceCreate": frozenset({Scope.RECEIVE, Scope.WRITE}),
    "Mutation.lnUsdInvoiceCreateOnBehalfOfRecipient": "anybody",
    "Mutation.lnUsdInvoiceFeeProbe": frozenset({Scope.WRITE}),
    "Mutation.intraLedgerUsdPaymentSend": frozenset({Scope.WRITE}),
    "Mutation.onChainAddressCreate": frozenset({Scope.RECEIVE, Scope.WRITE}),
    "Mutation.onChainAddressCurrent": frozenset({Scope.RECEIVE, Scope.WRITE}),
    "Mutation.onChainPaymentSend": frozenset({Scope.WRITE}),
    "Mutation.onChainPaymentSendAll": frozenset({Scope.WRITE}),
    "Mutation.onChainUsdPaymentSend": frozenset({Scope.WRITE}),
    "Mutation.onChainUsdPaymentSendAsBtcDenominated": frozenset({Scope.WRITE}),
    "Mutation.lnurlPaymentSend": frozenset({Scope.WRITE}),
    "Mutation.userContactUpdateAlias": frozenset({Scope.WRITE}),
    "Mutation.userEmailDelete": "sessions",
    "Mutation.userEmailRegistrationInitiate": frozenset({Scope.WRITE}),
    "Mutation.userEmailRegistrationValidate": "sessions",
    "Mutation.userLogin": "anybody",
    "Mutation.userLogout": "sessions",
    "Mutation.userPasswordLogin": "anybody",
    "Mutation.userPasswordUpdate": "sessions",
    "Mutation.userPhoneDelete": "sessions",
    "Mutation.userPhoneRegistrationInitiate": frozenset({Scope.WRITE}),
    "Mutation.userPhoneRegistrationValidate": "sessions",
    "Mutation.userSessionRevoke": "sessions",
    "Mutation.userSessionRevokeOthers": "sessions",
    "Mutation.userTotpDelete": "sessions",
    "Mutation.userTotpRecoveryCodesRenew": "sessions",
    "Mutation.userTotpRegistrationInitiate": frozenset({Scope.WRITE}),
    "Mutation.userTotpRegistrationValidate": "sessions",
    "Mutation.userUpdateLanguage": frozenset({Scope.WRITE}),
    "Mutation.userUpdateUsername": frozenset({Scope.WRITE}),
    "Mutation.paymentApprovalApprove": frozenset(),
    "Mutation.paymentApprovalDecline": frozenset(),  # a key what it asked for itself
    "Mutation.voucherCreate": frozenset({Scope.WRITE}),
    "Mutation.voucherRevoke": frozenset(),  # a key those it made itself
    "Mutation.walletArchive": frozenset({Scope.WRITE}),
    "Mutation.walletCreate": frozenset({Scope.WRITE}),
    "Mutation.walletRename": frozenset({Scope.WRITE}),
    "Mutation.webhookEndpointCreate": frozenset({Scope.WRITE}),
    # A key those that are its own.
    "Mutation.webhookEndpointDelete": frozenset(),
    "Mutation.webhookEndpointDisable": frozenset(),
    "Mutation.webhookEndpointEnable": frozenset(),
    "Mutation.webhookEndpointRevealSecret": frozenset(),
    "Mutation.webhookEndpointRotateSecret": frozenset(),
    "Mutation.webhookEndpointUpdate": frozenset(),
    "Mutation.webhookRedeliver": frozenset(),
    "Mutation.webhookRedeliverFailed": frozenset(),
    "Mutation.webhookSendTest": frozenset(),
    "Subscription.lnInvoicePaymentStatus": "anybody",
    "Subscription.lnInvoicePaymentStatusByHash": "anybody",
    "Subscription.lnInvoicePaymentStatusByPaymentRequest": "anybody",
    "Subscription.myUpdates": frozenset(Scope),
    "Subscription.price": "anybody",
    "Subscription.realtimePrice": "anybody",
}

ROOTS: Final = tuple(root_operations())
CALLED: Final = tuple(it for it in ROOTS if it.kind != "Subscription")
SUBSCRIBED: Final = tuple(it for it in ROOTS if it.kind == "Subscription")
NESTED: Final = tuple(nested_operations())
TYPES: Final = dict(type_operations())
#: Types that only a subscription tells of; what it tells depends on what happens.
TOLD: Final = {
    "IntraLedgerUpdate",
    "LnUpdate",
    "MyUpdatesPayload",
    "OnChainUpdate",
    "Price",
    "PricePayload",
    "RealtimePricePayload",
}

READS: Final = {one for one in Permission if one.endswith(":read")}

Seen = dict[tuple[str, str], str]


@pytest.fixture(scope="module")
async def cast(server: Server) -> list[Role]:
    """Everybody who calls."""
    stranger = await person(server.runtime, sat=FUNDS_SAT, username=new_username())
    return [role async for role in roles(server.runtime, stranger)]


async def call(
    server: Server, operation: Operation, role: Role, variables: Json | None = None
) -> httpx2.Response:
    """Call a field as somebody; a session to be ended is one of its own."""
    headers = role.headers
    if is_about_logins(operation) and role.is_session and not role.is_locked:
        # How it logs in is changed: the session is one of its own, of an account of its own.
        phone = new_phone()
        headers = bearer(await log_in(server.runtime, phone))
        owner = await person_of(server.runtime, phone)
        role = replace(role, stage=replace(role.stage, actor=owner))
    variables = variables or await operation.variables(role.stage)
    return await server.quick.post(
        "/graphql", headers=headers, query=operation.document, variables=variables
    )


def is_about_logins(operation: Operation) -> bool:
    """Tell whether a call changes what a user logs in with, or ends a session."""
    return POLICY[operation.way[0]] is Session or operation.root.startswith(
        ("userEmail", "userPhone", "userTotp")
    )


@pytest.fixture(scope="module")
async def seen(server: Server, cast: list[Role]) -> Seen:
    """What came of calling every root field as everybody."""

    refused = next(role for role in cast if role.is_refused)
    # With a credential that is refused nothing is carried out, so that the same values serve all.
    prepared = {it.coordinate: await it.variables(refused.stage) for it in CALLED}

    async def seen_by(role: Role) -> Seen:
        made = prepared if role.is_refused else {}
        return {
            (it.coordinate, role.name): verdict(
                it, await call(server, it, role, made.get(it.coordinate))
            )
            for it in CALLED
        }

    return await by_each(cast, seen_by)


def test_every_root_field_is_classified_by_hand() -> None:
    assert {it.coordinate for it in ROOTS} == BY_HAND.keys()


def test_below_the_roots_only_what_says_little_needs_no_permission_of_its_own() -> None:
    free = set()
    for owner in ("User", "ConsumerAccount", "BTCWallet", "UsdWallet"):
        named = SCHEMA.type_map[owner]
        assert isinstance(named, GraphQLObjectType)
        coordinates = (f"{owner}.{name}" for name in named.fields)
        free |= {it for it in coordinates if rule_coordinate(it) not in POLICY}

    assert free == {
        "User.defaultAccount",
        "User.id",
        "User.username",
        "ConsumerAccount.displayCurrency",
        "ConsumerAccount.id",
        "ConsumerAccount.level",
        "ConsumerAccount.realtimePrice",
        *(
            f"{wallet}.{name}"
            for wallet in ("BTCWallet", "UsdWallet")
            for name in ("accountId", "id", "isArchived", "name", "walletCurrency")
        ),
    }


def test_a1_every_root_field_answers_every_credential_as_the_table_says(
    seen: Seen, cast: list[Role]
) -> None:
    expected = {(it.coordinate, who.name): by_the_table(it, who) for who in cast for it in CALLED}

    assert difference(seen, expected) == {}
    assert len(seen) > 900


def test_a1_scopes_open_what_they_open_at_blink(seen: Seen, cast: list[Role]) -> None:
    expected = {
        (coordinate, role.name): by_hand(coordinate, role)
        for role in cast
        for coordinate in BY_HAND
        if is_of_scopes(role) and not coordinate.startswith("Subscription")
    }
    allowed = {place: it == ALLOWED for place, it in seen.items() if place in expected}

    assert allowed == expected


@pytest.fixture(scope="module")
async def seen_below(server: Server, cast: list[Role]) -> Seen:
    """What came of calling every field below the roots as everybody who might read."""

    async def seen_by(role: Role) -> Seen:
        return {
            (it.coordinate, role.name): nested_verdict(it, await call(server, it, role))
            for it in NESTED
        }

    return await by_each(readers(cast), seen_by)


def readers(cast: list[Role]) -> list[Role]:
    return [role for role in cast if not (role.is_refused or role.is_foreign)]


def test_a1_nested_fields_answer_every_credential_as_the_table_says(
    seen_below: Seen, cast: list[Role]
) -> None:
    expected = {
        (it.coordinate, who.name): nested_by_the_table(it, who)
        for who in readers(cast)
        for it in NESTED
    }

    assert difference(seen_below, expected) == {}
    assert len(seen_below) > 700


def test_a1_nested_fields_need_what_their_names_say(seen_below: Seen, cast: list[Role]) -> None:
    expected = {
        (it.coordinate, who.name): may_by_name(it, who.permissions or frozenset())
        for who in readers(cast)
        for it in NESTED
    }

    assert {place: seen_below[place] == ALLOWED for place in expected} == expected


@pytest.fixture(scope="module")
async def seen_of_types(server: Server, cast: list[Role]) -> Seen:
    """What came of going to every type as everybody who might read."""

    async def seen_by(role: Role) -> Seen:
        return {
            (kind, role.name): (verdict if it.kind == "Mutation" else nested_verdict)(
                it, await call(server, it, role)
            )
            for kind, it in TYPES.items()
        }

    return await by_each(readers(cast), seen_by)


def test_a1_every_type_is_shown_to_every_credential_as_the_table_says(
    seen_of_types: Seen, cast: list[Role]
) -> None:
    expected = {
        (kind, who.name): (by_the_table if it.kind == "Mutation" else nested_by_the_table)(it, who)
        for who in readers(cast)
        for kind, it in TYPES.items()
    }

    assert difference(seen_of_types, expected) == {}
    assert len(seen_of_types) > 1000


def test_a1_no_way_leads_to_a_type_past_its_own_row(seen_of_types: Seen, cast: list[Role]) -> None:
    wrong = {
        (kind, who.name)
        for who in readers(cast)
        for kind in TYPES
        if seen_of_types[kind, who.name] == ALLOWED
        and not all(satisfied(POLICY[row], who) for row in rows_of_type(kind))
    }

    assert wrong == set()


def test_every_type_is_gone_to() -> None:
    objects = {
        name
        for name, named in SCHEMA.type_map.items()
        if isinstance(named, GraphQLObjectType) and not name.startswith("__")
    }
    returned = {get_named_type(it.field.type).name for it in CALLED}

    roots = {"Query", "Mutation", "Subscription"}
    assert objects == TYPES.keys() | (returned & objects) | TOLD | roots


async def test_a1_every_subscription_answers_every_credential_as_the_table_says(
    server: Server, cast: list[Role]
) -> None:
    async def seen_by(role: Role) -> Seen:
        async with server.connect() as socket:
            await say(socket, type="connection_init", payload=role.headers)
            assert await hear(socket) == {"type": "connection_ack"}
            for it in SUBSCRIBED:
                request = {"query": it.document, "variables": await it.variables(role.stage)}
                await say(socket, type="subscribe", id=it.coordinate, payload=request)
            return {
                (coordinate, role.name): told
                for coordinate, told in (await first_told(socket)).items()
            }

    found = await by_each(cast, seen_by)
    expected = {
        (it.coordinate, who.name): subscribed_by_the_table(it, who)
        for who in cast
        for it in SUBSCRIBED
    }
    allowed_by_hand = {
        (it.coordinate, who.name): by_hand(it.coordinate, who)
        for who in cast
        for it in SUBSCRIBED
        if is_of_scopes(who)
    }

    assert difference(found, expected) == {}
    assert {it: found[it] == ALLOWED for it in allowed_by_hand} == allowed_by_hand


async def say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(json.dumps(message))


async def hear(socket: ClientConnection) -> Json:
    async with asyncio.timeout(10):
        message: Json = json.loads(await socket.recv())
    return message


async def first_told(socket: ClientConnection) -> dict[str, str]:
    """Name the first answer to each subscription; what is refused must be complete with it."""
    told: dict[str, str] = {}
    complete: set[str] = set()
    while len(told) < len(SUBSCRIBED) or complete != {
        name for name, it in told.items() if it != ALLOWED
    }:
        message = await hear(socket)
        name = message["id"]
        if message["type"] == "complete":
            complete.add(name)
        elif name not in told:
            told[name] = subscription_verdict(name.partition(".")[2], message)
    return told


def subscription_verdict(field: str, message: Json) -> str:
    if message["type"] != "next":
        return str(message)
    answer = message["payload"]
    if answer["data"] is not None:
        return ALLOWED if answer["data"][field]["errors"] == [] else str(answer)
    (error, *more) = answer["errors"]
    if more or error["path"] != [field]:
        return str(answer)
    return {
        ("Not Authenticated for subscription", "NOT_AUTHENTICATED"): NOT_LOGGED_IN,
        (_NO_READING, "UNEXPECTED_CLIENT_ERROR"): MAY_NOT_READ,
    }.get((error["message"], error["code"]), str(answer))


def subscribed_by_the_table(operation: Operation, role: Role) -> str:
    """Say what a subscription comes to; a credential that is refused counts as none."""
    rule = POLICY[operation.coordinate]
    if rule is Public or satisfied(rule, role):
        return ALLOWED
    return NOT_LOGGED_IN if role.permissions is None else MAY_NOT_READ


def by_the_table(operation: Operation, role: Role) -> str:
    """Say what the table of authority makes of a call of a root field."""
    rule = POLICY[operation.coordinate]
    if role.is_refused:
        return REFUSED
    if rule is Public or (rule is Root and role.is_root):
        return ALLOWED
    if role.permissions is None or rule is Root:
        return NOT_LOGGED_IN
    if role.is_locked and operation.kind == "Mutation":
        return NOT_LOGGED_IN
    # The key for another wallet is for the dollar wallet.
    is_its_own = "Usd" in operation.root and not role.is_another_accounts
    may = operation.kind == "Mutation" or satisfied(rule, role)
    if role.is_foreign and takes_wallet(operation) and may and not is_its_own:
        return NOT_ITS_WALLET
    if satisfied(rule, role):
        return managing_by_the_table(operation, role)
    if rule is Session:
        return NEEDS_A_SESSION
    if operation.kind == "Mutation" and operation.root.startswith("apiKey"):
        return MAY_NOT_MANAGE_KEYS
    if operation.kind == "Query":
        return MAY_NOT_READ
    return MAY_NOT_USE_WALLET if takes_wallet(operation) else MAY_NOT_WRITE


_WHOM: Final = ("Account does not exist for username", "A key that is limited to some wallets")

#: Let through by the guard, and refused by the service: for an account that is not there, or to a
#: key that is limited to wallets.
_OF_ALL_WALLETS: Final = frozenset({"accountDelete", "walletCreate"})
#: What these are about belongs to the account of the stage; others are told that in their payload.
_OF_THE_ACTOR: Final = {
    "accountUpdateDefaultWalletId": ("INVALID_INPUT", "Invalid walletId for account."),
    "userContactUpdateAlias": (
        "UNEXPECTED_CLIENT_ERROR",
        _WRAPPED.format("NoContactForUsernameError"),
    ),
    "callbackEndpointDelete": ("NOT_FOUND", "There is no such callback endpoint."),
    "voucherRevoke": ("NOT_FOUND", "There is no such voucher of yours."),
    **dict.fromkeys(
        ("paymentApprovalApprove", "paymentApprovalDecline"),
        ("NOT_FOUND", "There is no such payment to approve."),
    ),
    **dict.fromkeys(
        (
            *("webhookEndpointDelete", "webhookEndpointDisable", "webhookEndpointEnable"),
            *("webhookEndpointRevealSecret", "webhookEndpointRotateSecret"),
            *("webhookEndpointUpdate", "webhookRedeliver", "webhookRedeliverFailed"),
            "webhookSendTest",
        ),
        ("NOT_FOUND", "There is no such webhook endpoint."),
    ),
}
#: A key does these to what is its own, and the stage's was made by no key.
_NOT_OF_KEYS: Final = frozenset(
    {"voucherRevoke", *(one for one in _OF_THE_ACTOR if one.startswith("webhook"))}
)
#: Let through by the guard, as a key that may manage others may all that narrows; these only add.
_OF_SESSIONS: Final = frozenset({"apiKeyCreditsAdd", "apiKeyOwnerCreditsAdd"})


def managing_by_the_table(operation: Operation, role: Role) -> str:
    """Say what comes of a call that the table allows: of keys, only lesser ones can be managed.

    The key that is made or changed, on the account of the stage, has the scope READ.
    """
    if operation.root in _OF_THE_ACTOR and (
        role.is_another_accounts
        or (role.is_foreign and "Wallet" in operation.root)
        or (role.is_foreign and operation.root == "callbackEndpointDelete")
        or (role.is_foreign and operation.root.startswith("paymentApproval"))
        or (
            operation.root == "paymentApprovalDecline"
            and not role.is_session
            and Permission.PAYMENTS_APPROVE not in (role.permissions or ())
        )
        or (operation.root in _NOT_OF_KEYS and not role.is_session)
    ):
        return NOT_ITS_OWN
    if operation.kind != "Mutation" or not operation.root.startswith("apiKey"):
        return ALLOWED
    if operation.root.startswith("apiKeyOwner"):  # that of the stage has no keys
        is_theirs = role.is_another_accounts and operation.root != "apiKeyOwnerCreate"
        if is_theirs:
            return NO_SUCH_KEY
        gives = operation.root in _OF_SESSIONS and not role.is_session
        return MAY_NOT_WRITE if gives else ALLOWED
    if operation.root not in {"apiKeyCreate", "apiKeyRoleCreate"} and role.is_another_accounts:
        return NO_SUCH_KEY
    held = role.permissions or frozenset()
    may = Permission.KEYS_WRITE in held and {one for one in held if one.endswith(":read")} == READS
    may = may and operation.root not in _OF_SESSIONS
    return ALLOWED if role.is_session or may else MAY_NOT_WRITE


def satisfied(rule: type[Rule], role: Role) -> bool:
    """Tell whether a role has any of the things that satisfy a rule."""
    has: set[Way] = {Shown.NONE, *(role.permissions or ())}
    if role.is_root:
        has.add(Shown.ROOT_KEY)
    if role.permissions is not None:
        has.add(Shown.KEY_OR_SESSION)
    if role.is_session:
        has.add(Shown.SESSION)
    return not rule.any_of.isdisjoint(has)


def is_of_scopes(role: Role) -> bool:
    """Tell whether Blink's own rules speak about a role."""
    if role.is_refused or role.is_foreign:
        return False
    return role.scopes is not None or role.is_session or role.permissions is None


def by_hand(coordinate: str, role: Role) -> bool:
    """Tell whether a call is to be allowed, without a look at the table."""
    rule = BY_HAND[coordinate]
    if rule == "the operator":
        return role.is_root
    if rule == "anybody" or role.is_session:
        return True
    if isinstance(rule, str) or role.scopes is None:
        return False
    return bool(rule & set(role.scopes))


def may_by_name(operation: Operation, held: frozenset[Permission]) -> bool:
    """Tell whether a field below the root is to be allowed, without a look at the table."""
    owner, _, name = operation.coordinate.partition(".")
    if name == "events":  # each is shown to those who may see what it tells of
        return not READS.isdisjoint(held)
    words = {
        "callback": Permission.WEBHOOKS_READ,
        "webhook": Permission.WEBHOOKS_READ,
        "apikey": Permission.KEYS_READ,
        "invoice": Permission.INVOICES_READ,
        "transaction": Permission.TRANSACTIONS_READ,
        "wallet": Permission.WALLETS_READ,
        "balance": Permission.WALLETS_READ,
    }
    needed = {words.get(word) for word in words if word in name.lower()} or {
        Permission.ACCOUNT_READ
    }
    if owner.endswith("Wallet"):
        needed.add(Permission.WALLETS_READ)
    return needed <= held


def nested_by_the_table(operation: Operation, role: Role) -> str:
    """Say where on its way a call below the root is stopped, if it is."""
    for coordinate in operation.way:
        rule = POLICY.get(rule_coordinate(coordinate), Public)
        if not satisfied(rule, role):
            is_nobody = role.permissions is None or rule is Root
            stopped = NOT_LOGGED_IN if is_nobody else MAY_NOT_READ
            return f"{stopped} at {coordinate.partition('.')[2]}"
    return ALLOWED


def rows_of_type(name: str) -> set[str]:
    """Return the rows that hold for a type: its own or, without one, those of its interfaces."""
    named = SCHEMA.type_map[name]
    assert isinstance(named, GraphQLObjectType)
    return {name} & POLICY.keys() or {interface.name for interface in named.interfaces}


def verdict(operation: Operation, response: httpx2.Response) -> str:
    """Name what an answer says; what has not exactly the shape it should is returned as it is."""
    if response.status_code == 401:
        error = response.json()["error"]
        shape = {"code": 401, "status": "Unauthorized", "message": "Access credentials are invalid"}
        request_id = error.pop("request")
        return REFUSED if error == shape and len(request_id) == 36 else response.text
    answer = response.json()
    if response.status_code != 200 or not isinstance(answer.get("data"), (dict, type(None))):
        return f"{response.status_code} {response.text}"
    if "errors" in answer:
        return top_level(operation, answer) or response.text
    value = answer["data"][operation.root]
    errors = value.get("errors") if isinstance(value, dict) else None
    if errors:
        return in_payload(operation, value) or response.text
    # The key of a request: a session is none.
    is_told = value is not None or operation.coordinate == "Query.apiKey"
    return ALLOWED if is_told else response.text


def top_level(operation: Operation, answer: Json) -> str | None:
    """Name a refusal beside `data`: one error, and no data but for what may be null."""
    nullable = not isinstance(operation.field.type, GraphQLNonNull)
    data = {operation.root: None} if nullable else None
    (error, *more) = answer["errors"]
    shape = {
        "message": error["message"],
        "locations": error["locations"],
        "path": [operation.root],
        "code": error["code"],
        "extensions": {"code": error["code"]},
    }
    if more or error != shape or answer["data"] != data:
        return None
    return {
        ("Not authorized", "NOT_AUTHORIZED"): NOT_LOGGED_IN,
        (_NO_READING, "UNEXPECTED_CLIENT_ERROR"): MAY_NOT_READ,
        (_NO_WRITING, "UNEXPECTED_CLIENT_ERROR"): MAY_NOT_WRITE,
        ("Permission denied", "UNEXPECTED_CLIENT_ERROR"): MAY_NOT_MANAGE_KEYS,
        (_WRAPPED.format("KeyNotFoundForRevoke"), "NOT_FOUND"): NO_SUCH_KEY,
        ("API key not found", "NOT_FOUND"): NO_SUCH_KEY,
        ("There is no such owner of API keys.", "NOT_FOUND"): NO_SUCH_KEY,
        ("Role not found", "NOT_FOUND"): NO_SUCH_KEY,
        (_NOT_OF_ACCOUNT, "UNEXPECTED_CLIENT_ERROR"): NOT_ITS_WALLET,
    }.get((_without_reason(error["message"]), error["code"]))


def _without_reason(message: str) -> str:
    """Cut off why a key may not manage another, which differs from case to case."""
    return _NO_WRITING if message.endswith(f" {_NO_WRITING}") else message


def in_payload(operation: Operation, payload: Json) -> str | None:
    """Name a refusal in a payload: one error, and nothing else in it."""
    (error, *more) = payload["errors"]
    if more or any(value for name, value in payload.items() if name != "errors"):
        return None
    for message, name in (
        (_NO_WRITING, MAY_NOT_USE_WALLET),
        (_NOT_OF_ACCOUNT, NOT_ITS_WALLET),
    ):
        if error == {"message": message, "path": None, "code": None}:
            return name
    if operation.root in _OF_ALL_WALLETS and error["message"].startswith(_WHOM):
        return ALLOWED  # it is let through to the service
    if _OF_THE_ACTOR.get(operation.root) == (error["code"], error["message"]):
        return NOT_ITS_OWN
    session = {
        "message": "This needs a session; an API key is none.",
        "path": [operation.root],
        "code": "UNEXPECTED_CLIENT_ERROR",
    }
    return NEEDS_A_SESSION if error == session else None


def nested_verdict(operation: Operation, response: httpx2.Response) -> str:
    answer = response.json()
    if response.status_code != 200:
        return f"{response.status_code} {response.text}"
    errors = answer.get("errors", [])
    if not errors:
        return ALLOWED
    if len(errors) > 1:
        return response.text
    (error,) = errors
    at = [step for step in error["path"] if isinstance(step, str)][-1]
    if (error["message"], error["code"]) == ("Not authorized", "NOT_AUTHORIZED"):
        return f"{NOT_LOGGED_IN} at {at}"
    if (error["message"], error["code"]) == (_NO_READING, "UNEXPECTED_CLIENT_ERROR"):
        return f"{MAY_NOT_READ} at {at}"
    # Behind the guard: what is asked for is in the account's other wallet, or another account's.
    is_elsewhere = error["code"] in {"NOT_FOUND", "LIGHTNING_PAYMENT_ERROR"}
    if operation.coordinate.startswith(("UsdWallet.", "User.apiKey")) and is_elsewhere:
        return ALLOWED
    return response.text


async def by_each(everybody: Iterable[Role], look: Callable[[Role], Awaitable[Seen]]) -> Seen:
    """Return what all of them saw; a few look at once, as many as the server has connections."""
    turns = asyncio.Semaphore(6)

    async def take_turn(role: Role) -> Seen:
        async with turns:
            return await look(role)

    parts = await asyncio.gather(*map(take_turn, everybody))
    return {place: it for part in parts for place, it in part.items()}


def difference(found: Seen, expected: Seen) -> dict[tuple[str, str], tuple[str, str]]:
    return {
        place: (f"expected {expected[place]}", f"seen {found[place]}")
        for place in expected
        if found[place] != expected[place]
    }


#: Ways to write a document so that something in it might be overlooked; all of them ask for the
#: account, or move money, and name the one allowed field beside it.
HIDDEN: Final[Mapping[str, tuple[str, str | None]]] = {
    "an alias": ("{ globals: me { id } }", None),
    "two aliases": ("{ a: globals { network } b: me { id } }", None),
    "a named fragment": ("{ ...F } fragment F on Query { me { id } }", None),
    "nested fragments": (
        "{ ...F } fragment F on Query { ...G } fragment G on Query { me { id } }",
        None,
    ),
    "an inline fragment": ("{ ... on Query { me { id } } }", None),
    "an untyped inline fragment": ("{ ... { me { id } } }", None),
    "a directive": ("{ me @include(if: true) { id } }", None),
    "a directive on a fragment": ("{ ... @skip(if: false) { me { id } } }", None),
    "a second operation": ("query A { globals { network } } query B { me { id } }", "B"),
    "a name that is allowed": ("query globals { me { id } }", "globals"),
    "below an alias": ("{ globals { network } globals2: me { defaultAccount { id } } }", None),
    "the type name only": ("{ me { __typename } }", None),
}


@pytest.mark.parametrize("way", HIDDEN)
async def test_a2_no_way_of_writing_gets_round_the_guard(
    way: str, server: Server, owner: Person
) -> None:
    query, name = HIDDEN[way]
    _, secret = await key(server.runtime, owner, Scope.RECEIVE)
    for headers, message in ({}, "Not authorized"), ({"X-API-KEY": secret}, _NO_READING):
        answer = await server.client.post(
            "/graphql", json={"query": query, "operationName": name}, headers=headers
        )

        (error,) = answer.json()["errors"]
        assert error["message"] == message
        assert str(owner.principal.user_id) not in answer.text
        assert "ConsumerAccount" not in answer.text


async def test_a2_no_way_of_writing_sends_money(server: Server) -> None:
    payer, payee = await person(server.runtime, sat=100), await person(server.runtime)
    _, secret = await key(server.runtime, payer, Scope.READ, Scope.RECEIVE)
    given = f'{{walletId: "{payer.btc}", recipientWalletId: "{payee.btc}", amount: 1}}'
    send = f"intraLedgerPaymentSend(input: {given}) {{ status errors {{ message }} }}"
    refused = {"status": None, "errors": [{"message": _NO_WRITING}]}
    for query in (
        f"mutation {{ lnInvoiceCreate: {send} }}",
        f"mutation {{ ...F }} fragment F on Mutation {{ lnInvoiceCreate: {send} }}",
        f"mutation {{ ... on Mutation @include(if: true) {{ lnInvoiceCreate: {send} }} }}",
    ):
        answer = await server.post(query, X_API_KEY=secret)
        assert answer.json() == {"data": {"lnInvoiceCreate": refused}}
    executed = await server.post(f"query {{ {send} }}", X_API_KEY=secret)

    assert executed.status_code == 400
    assert await balance(server.runtime, payer.btc) == 100
    assert await balance(server.runtime, payee.btc) == 0


async def test_what_a_mutation_returns_needs_the_permission_to_read_it(
    server: Server, owner: Person
) -> None:
    _, secret = await key(server.runtime, owner, Scope.WRITE)
    choose = "mutation ($name: Username!) { userUpdateUsername(input: {username: $name}) "

    answer = await server.post(
        choose + "{ errors { message } user { id phone defaultAccount { wallets { id } } } } }",
        {"name": new_username()},
        X_API_KEY=secret,
    )

    assert {error["message"] for error in answer.json()["errors"]} == {_NO_READING}
    assert str(owner.btc) not in answer.text


async def test_a1_a_missing_or_surplus_row_keeps_the_server_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    roots = {it.coordinate for it in ROOTS}
    rows = {place: rule for place, rule in POLICY.items() if place not in roots}

    def guard_without_roots(built: GraphQLSchema) -> None:
        guard(built, {**rows, "Mutation.mintMoney": Public, "Wallet.seed": Public})

    monkeypatch.setattr(schema, "guard", guard_without_roots)

    with pytest.raises(PolicyError) as refused:
        create_app(Settings())
    missing, _, surplus = str(refused.value).partition("no field for")
    assert all(f"'{coordinate}'" in missing for coordinate in roots)
    assert "Mutation.mintMoney" in surplus
    assert "Wallet.seed" in surplus


async def test_k8_no_key_of_any_scope_manages_other_keys(server: Server, owner: Person) -> None:
    victim_id, victim = await key(server.runtime, owner, Scope.READ)
    make = 'mutation ($scopes: [Scope!]!) { apiKeyCreate(input: {name: "x", scopes: $scopes}) '
    make += "{ apiKeySecret } }"
    revoke = "mutation ($id: ID!) { apiKeyRevoke(input: {id: $id}) { apiKey { id } } }"
    for scopes in SCOPE_SETS:
        _, secret = await key(server.runtime, owner, *scopes)
        for wanted in SCOPE_SETS:
            made = await server.post(make, {"scopes": wanted}, X_API_KEY=secret)
            assert [it["message"] for it in made.json()["errors"]] == ["Permission denied"]
        revoked = await server.post(revoke, {"id": str(victim_id)}, X_API_KEY=secret)
        (error,) = revoked.json()["errors"]
        assert _without_reason(error["message"]) == _NO_WRITING

    still = await server.post("{ authorization { scopes } }", X_API_KEY=victim)
    assert still.json() == {"data": {"authorization": {"scopes": ["READ"]}}}
    assert len(await api_keys.list_of(server.runtime, owner.principal.account_id)) == 8


async def test_k8_a_key_without_any_scope_cannot_be_made(server: Server) -> None:
    token = await log_in(server.runtime, new_phone())

    answer = await server.client.post(
        "/graphql",
        json={
            "query": 'mutation { apiKeyCreate(input: {name: "x", scopes: []}) { apiKeySecret } }'
        },
        headers=bearer(token),
    )

    (error,) = answer.json()["errors"]
    assert error["code"] == "INVALID_INPUT"
    assert "scopes can not be empty" in error["message"]


async def test_any_key_may_revoke_itself_and_is_refused_from_then_on(
    server: Server, owner: Person
) -> None:
    revoke = "mutation ($id: ID!) { apiKeyRevoke(input: {id: $id}) { apiKey { revoked } } }"
    for scope in Scope:
        key_id, secret = await key(server.runtime, owner, scope)

        answer = await server.post(revoke, {"id": str(key_id)}, X_API_KEY=secret)
        after = await server.post("{ globals { network } }", X_API_KEY=secret)

        assert answer.json() == {"data": {"apiKeyRevoke": {"apiKey": {"revoked": True}}}}
        assert after.status_code == 401


async def test_a7_a_strangers_key_and_an_unknown_one_are_refused_alike(
    server: Server, owner: Person
) -> None:
    theirs, _ = await key(server.runtime, owner, Scope.READ)
    headers = bearer(await log_in(server.runtime, new_phone()))
    revoke = "mutation ($id: ID!) { apiKeyRevoke(input: {id: $id}) { apiKey { id } } }"

    answers = [
        await server.client.post(
            "/graphql", json={"query": revoke, "variables": {"id": str(key_id)}}, headers=headers
        )
        for key_id in (theirs, uuid4())
    ]

    assert answers[0].json() == answers[1].json()
    assert "KeyNotFoundForRevoke" in answers[0].text
