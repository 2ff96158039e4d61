"""Who may call what, tried for every field and every kind of credential on a running server.

The expectation is computed from the table of authority alone; the documents are made from the
schema, so a new field is tried without a word here.
"""

import asyncio
import json
import secrets
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from app.graphql import policy
from app.graphql.policy import POLICY
from app.graphql.schema import build_schema
from app.permissions import Permission, Scope, expand
from app.principal import KeyId, Principal
from app.services import accounts, api_keys, authentication, sessions
from tests import factories
from tests.api.harness import Server
from tests.factories import Person

_schema = build_schema()
_OPERATIONS = {"Query": "query", "Mutation": "mutation", "Subscription": "subscription"}

SUBSETS = [scopes for size in (1, 2, 3) for scopes in combinations(Scope, size)]
ROOTS = [name for name in POLICY if name.startswith(("Query.", "Mutation."))]
STREAMS = [name for name in POLICY if name.startswith("Subscription.")]
NESTED = [name for name in POLICY if name not in ROOTS and name not in STREAMS]

_REFUSALS = (
    "Not authorized",
    "not authorized to",
    "Permission denied",
    "Not Authenticated",
    "This needs a session",
)
_WORDS = {
    "LnPaymentRequest": '"lnbcrt1nonsense"',
    "OneTimeAuthCode": '"123456"',
    "PaymentHash": json.dumps("ab" * 32),
    "Phone": '"+16505550000"',
    "SatAmount": "1",
    "String": '"x"',
    "Username": '"nobody_has_this"',
}


@dataclass(frozen=True, slots=True)
class Owner(Person):
    """An account that one can log in to."""

    phone: str


@pytest.fixture(scope="module")
async def owner(server: Server) -> Owner:
    phone = f"+1650555{secrets.randbelow(10_000):04}"
    await log_in(server, phone)
    account_id = await accounts.id_by_phone(server.runtime, phone)
    assert account_id is not None
    principal = await authentication.on_behalf_of(server.runtime, account_id)
    btc, usd = principal.wallets
    return Owner(principal, btc, usd, phone)


async def log_in(server: Server, phone: str) -> str:
    return await sessions.log_in_by_phone(
        server.runtime,
        phone=phone,
        code=sessions.SANDBOX_CODE,
        address="127.0.0.1",
        user_agent="tests",
    )


def document(coordinate: str, owner: Person, key_id: UUID) -> str:
    """Write an operation that calls a root field with arguments of the right type."""
    type_name, _, field_name = coordinate.partition(".")
    root = _schema.type_map[type_name]
    assert isinstance(root, GraphQLObjectType)
    call = _call(field_name, root.fields[field_name], owner, key_id)
    return f"{_OPERATIONS[type_name]} {{ {call} }}"


def _call(name: str, field: GraphQLField, owner: Person, key_id: UUID) -> str:
    arguments = [
        f"{argument_name}: {_value(argument_name, argument.type, owner, key_id)}"
        for argument_name, argument in field.args.items()
        if is_required_argument(argument)
    ]
    given = f"({', '.join(arguments)})" if arguments else ""
    return f"{name}{given}{_selection(field)}"


def _selection(field: GraphQLField) -> str:
    kind = get_named_type(field.type)
    if is_leaf_type(kind):
        return ""
    has_errors = isinstance(kind, GraphQLObjectType) and "errors" in kind.fields
    return " { errors { message } }" if has_errors else " { __typename }"


def _value(name: str, type_: Any, owner: Person, key_id: UUID) -> str:
    kind = get_named_type(type_)
    if isinstance(kind, GraphQLInputObjectType):
        fields = (
            f"{inner}: {_value(inner, field.type, owner, key_id)}"
            for inner, field in kind.fields.items()
            if is_required_input_field(field)
        )
        return f"{{{', '.join(fields)}}}"
    if kind.name == "WalletId":
        return f'"{uuid4() if name.startswith("recipient") else owner.btc}"'
    if kind.name == "ID":
        return f'"{key_id if name == "id" else "0" * 24}"'
    return _WORDS[kind.name]


def refused(answer: dict[str, Any]) -> bool:
    """Tell whether an answer is a refusal of the caller; then it is its only error."""
    messages = [error["message"] for error in answer.get("errors", [])]
    for payload in (answer.get("data") or {}).values():
        if isinstance(payload, dict):
            messages += [error["message"] for error in payload.get("errors", [])]
    is_refused = any(refusal in message for message in messages for refusal in _REFUSALS)
    assert not is_refused or len(messages) == 1, messages
    return is_refused


async def allowed(
    server: Server, owner: Owner, coordinates: list[str], *scopes: Scope, session: bool = False
) -> dict[str, bool]:
    """Call each field with a key of the scopes, with a session, or with nothing."""
    found = {}
    for coordinate in coordinates:
        # A key that revoked itself and a session that ended are of no further use.
        key_id, secret = await factories.key(server.runtime, owner, *(scopes or [Scope.READ]))
        headers = {"X_API_KEY": secret} if scopes else {}
        if session:
            headers = {"Authorization": f"Bearer {await log_in(server, owner.phone)}"}
        answer = await server.post(document(coordinate, owner, key_id), None, **headers)
        assert answer.status_code == 200, f"{coordinate}: {answer.text}"
        found[coordinate] = not refused(answer.json())
    return found


def expected(coordinates: list[str], principal: Principal | None) -> dict[str, bool]:
    return {name: policy.allows(POLICY[name], principal) for name in coordinates}


def as_key(owner: Person, scopes: tuple[Scope, ...], *grants: str) -> Principal:
    return replace(
        owner.principal,
        key_id=KeyId(uuid4()),
        session_id=None,
        scopes=scopes,
        permissions=expand(scopes, grants),
    )


async def test_without_a_credential_only_public_fields_answer(server: Server, owner: Owner) -> None:
    assert await allowed(server, owner, ROOTS) == expected(ROOTS, None)


async def test_session_may_call_everything(server: Server, owner: Owner) -> None:
    found = await allowed(server, owner, ROOTS, session=True)

    assert found == dict.fromkeys(ROOTS, True)


@pytest.mark.parametrize("scopes", SUBSETS, ids=" ".join)
async def test_key_may_call_what_its_scopes_allow(
    scopes: tuple[Scope, ...], server: Server, owner: Owner
) -> None:
    found = await allowed(server, owner, ROOTS, *scopes)

    assert found == expected(ROOTS, as_key(owner, scopes))


@pytest.mark.parametrize("coordinate", NESTED)
async def test_nested_field_is_closed_without_its_permission(
    coordinate: str, server: Server, owner: Owner
) -> None:
    """With every other permission to read it is refused; with its own it answers."""
    needed = POLICY[coordinate]
    assert isinstance(needed, Permission)
    others = [one for one in Permission if one.endswith(":read") and one is not needed]
    _, without = await factories.key(server.runtime, owner, permissions=others)
    _, complete = await factories.key(server.runtime, owner, permissions=[*others, needed])
    type_name, _, field_name = coordinate.partition(".")
    field = _schema.type_map[type_name].fields[field_name]  # type: ignore[attr-defined]
    call = _call(field_name, field, owner, uuid4())
    in_wallet = f'walletById(walletId: "{owner.btc}") {{ {call} }}'
    text = {
        "User": f"{{ me {{ {call} }} }}",
        "Account": f"{{ me {{ defaultAccount {{ {call} }} }} }}",
        "Wallet": f"{{ me {{ defaultAccount {{ {in_wallet} }} }} }}",
    }[type_name]

    closed = await server.post(text, X_API_KEY=without)
    opened = await server.post(text, X_API_KEY=complete)

    assert refused(closed.json()), closed.text
    assert not refused(opened.json()), opened.text


@pytest.mark.parametrize("end", ["revoked", "expired", "unknown"])
async def test_dead_key_opens_nothing_not_even_public_fields(
    end: str, server: Server, owner: Owner
) -> None:
    days = 0 if end == "expired" else None
    key_id, secret = await factories.key(server.runtime, owner, *Scope, expires_in_days=days)
    if end == "revoked":
        await api_keys.revoke(server.runtime, owner.principal, KeyId(key_id))
    if end == "unknown":
        secret = "blink_" + "a" * 40

    for coordinate in ROOTS:
        answer = await server.post(document(coordinate, owner, key_id), X_API_KEY=secret)
        assert answer.status_code == 401, coordinate
        assert answer.json()["error"]["code"] == 401


async def test_foreign_key_does_nothing_with_the_wallet_of_another(
    server: Server, owner: Owner
) -> None:
    stranger = await factories.person(server.runtime)
    _, secret = await factories.key(server.runtime, stranger, *Scope)
    on_wallets = [name for name in ROOTS if "walletId:" in document(name, owner, uuid4())]
    assert "Mutation.lnInvoicePaymentSend" in on_wallets

    for coordinate in on_wallets:
        answer = await server.post(document(coordinate, owner, uuid4()), X_API_KEY=secret)
        (payload,) = answer.json()["data"].values()
        (error,) = payload["errors"]
        assert "InvalidWalletForAccountError" in error["message"], coordinate


@pytest.mark.parametrize("scopes", [(), *SUBSETS], ids=lambda scopes: " ".join(scopes) or "none")
async def test_subscriptions_ask_for_the_same_as_the_table(
    scopes: tuple[Scope, ...], server: Server, owner: Owner
) -> None:
    principal = as_key(owner, scopes) if scopes else None
    payload = {}
    if scopes:
        _, payload["X-API-KEY"] = await factories.key(server.runtime, owner, *scopes)

    found = {}
    async with server.connect() as socket, asyncio.timeout(20):
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        for number, coordinate in enumerate(STREAMS):
            operation = {"query": document(coordinate, owner, uuid4())}
            message = {"type": "subscribe", "id": str(number), "payload": operation}
            await socket.send(json.dumps(message))
            answer = json.loads(await socket.recv())
            while answer["id"] != str(number):
                answer = json.loads(await socket.recv())
            assert answer["type"] == "next", answer
            found[coordinate] = not refused(answer["payload"])

    assert found == expected(STREAMS, principal)
