"""Every input of every operation with everything that does not belong there.

Whatever it is, the answer is JSON, says in words what is wrong, is never a 5xx, and moves nothing.
"""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
)

from app.graphql.schema import build_schema
from app.permissions import Scope
from tests import factories
from tests.api.asking import Asker, asker
from tests.api.harness import Server
from tests.factories import Person, balance

pytestmark = pytest.mark.sweep

_schema = build_schema()

#: JSON text of an amount → the satoshi it stands for, None if it must be refused.
AMOUNTS: dict[str, int | None] = {
    "1": 1,
    "1.0": 1,
    "1.9": 1,
    "1e3": 1_000,
    '"1"': 1,
    '"01"': 1,
    "0": None,
    "-0": None,
    "0.0": None,
    "0.9": None,
    "-1": None,
    "-0.5": None,
    "-1e3": None,
    "1e13": 10**13,
    "10000000000001": None,
    "1e400": None,
    "-1e400": None,
    "NaN": None,
    "Infinity": None,
    "-Infinity": None,
    "true": None,
    "false": None,
    "null": None,
    "[]": None,
    "[1]": None,
    "{}": None,
    '{"a": 1}': None,
    "1_000": None,
    "0x10": None,
    "010": None,
    "+1": None,
    "1.": None,
    ".1": None,
    '""': None,
    '" 1"': None,
    '"1 "': None,
    '"-1"': None,
    '"+1"': None,
    '"1.5"': None,
    '"1e3"': None,
    '"1_000"': None,
    '"1,000"': None,
    '"0x10"': None,
    '"NaN"': None,
    '"Infinity"': None,
    '"\\u0661"': None,
    '"\\uff11"': None,
    '"\\u00b2"': None,
    '"1\\u0000"': None,
    '"one"': None,
    str(2**31): 2**31,
    str(2**53 - 1): None,
    str(2**53): None,
    str(2**53 + 1): None,
    str(2**63 - 1): None,
    str(2**63): None,
    str(2**64): None,
    str(10**30): None,
    "9" * 400: None,
    "9" * 5_000: None,
    f'"{"9" * 400}"': None,
    f'"{"9" * 5_000}"': None,
}

_OF_AMOUNTS = {
    "create": (
        "mutation ($wallet: WalletId!, $amount: SatAmount!) { lnInvoiceCreate(input: "
        "{walletId: $wallet, amount: $amount}) { errors { message } invoice { satoshis } } }"
    ),
    "create for another": (
        "mutation ($wallet: WalletId!, $amount: SatAmount!) { lnInvoiceCreateOnBehalfOfRecipient("
        "input: {recipientWalletId: $wallet, amount: $amount}) "
        "{ errors { message } invoice { satoshis } } }"
    ),
    "send": (
        "mutation ($wallet: WalletId!, $amount: SatAmount!, $other: WalletId!) "
        "{ intraLedgerPaymentSend(input: {walletId: $wallet, recipientWalletId: $other, "
        "amount: $amount}) { errors { message code } status } }"
    ),
    "pay": (
        "mutation ($wallet: WalletId!, $amount: SatAmount!, $request: LnPaymentRequest!) "
        "{ lnNoAmountInvoicePaymentSend(input: {walletId: $wallet, paymentRequest: $request, "
        "amount: $amount}) { errors { message code } status } }"
    ),
}


@pytest.fixture(scope="module")
async def poor(server: Server) -> Person:
    """Somebody without a satoshi, from whom nothing can move unless something is wrong."""
    return await factories.person(server.runtime)


@pytest.fixture(scope="module")
async def writer(server: Server, poor: Person) -> Asker:
    return await asker(server, poor)


@pytest.mark.parametrize("operation", _OF_AMOUNTS)
async def test_m1_amounts_are_read_right_or_refused(
    operation: str, server: Server, writer: Asker, poor: Person
) -> None:
    other = await factories.person(server.runtime)
    outside = (await server.client.post("/sandbox/invoices", json={})).json()["paymentRequest"]
    fixed = {"wallet": str(poor.btc), "other": str(other.btc), "request": outside}
    for text, expected in AMOUNTS.items():
        query = json.dumps(_OF_AMOUNTS[operation])
        variables = json.dumps(fixed)[:-1] + f', "amount": {text}}}'
        body = f'{{"query": {query}, "variables": {variables}}}'

        payload = _only_payload(await _send(server, writer, body))

        if "invoice" in payload and expected is not None:
            assert payload == {"errors": [], "invoice": {"satoshis": expected}}, text
        else:
            assert len(payload["errors"]) == 1, text
    assert await balance(server.runtime, poor.btc) == 0
    assert await balance(server.runtime, other.btc) == 0


async def test_m1_amounts_in_a_document_are_integers(
    server: Server, writer: Asker, poor: Person
) -> None:
    for text in ("1.5", '"5"', "true", "null", "ONE", "[1]", "{a: 1}", "-1", "9" * 400, "1e400"):
        query = _OF_AMOUNTS["create"].replace(", $amount: SatAmount!", "").replace("$amount", text)

        answer = await server.post(query, {"wallet": str(poor.btc)}, X_API_KEY=writer.secret or "")

        payload = _only_payload(_checked(answer.status_code, answer.text))
        assert len(payload["errors"]) == 1, text


BAD: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    1.5,
    2**31,
    2**53,
    2**63,
    -(2**63),
    "",
    " ",
    "\0",
    "a\0b",
    "\u0661",
    "\U0001f511" * 300,
    "x" * 20_000,
    "'; DROP TABLE entry; --",
    "../../etc/passwd",
    "{{7*7}}",
    "00000000-0000-0000-0000-000000000000",
    "lnbcrt1",
    "LNBCRT1" + "q" * 200,
    "ab" * 32,
    [],
    ["x"],
    [[["x"]]],
    {},
    {"walletId": 1},
)


def _operations() -> Iterator[Any]:
    for type_ in (_schema.query_type, _schema.mutation_type):
        assert type_ is not None
        for name, field in type_.fields.items():
            # Without a value it deletes the account, as it should; its own tests give it bad ones.
            if field.args and name != "accountDelete":
                yield pytest.param(type_, name, field, id=f"{type_.name}.{name}")


@pytest.mark.parametrize(("type_", "name", "field"), list(_operations()))
async def test_nothing_but_what_belongs_there_is_accepted(
    type_: GraphQLObjectType,
    name: str,
    field: GraphQLField,
    server: Server,
    writer: Asker,
    poor: Person,
) -> None:
    for path, variables in _spoilt(field, poor):
        query = _document(type_, name, field)
        body = json.dumps({"query": query, "variables": variables})

        answer = await _send(server, writer, body)

        assert "data" in answer or answer["errors"], path
    assert await balance(server.runtime, poor.btc) == 0


def _spoilt(field: GraphQLField, owner: Person) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield arguments of a field with one of them, or one field of an input, made bad."""
    good = {name: _good(name, item.type, owner) for name, item in field.args.items()}
    for name, item in field.args.items():
        kind = get_named_type(item.type)
        inner = kind.fields if isinstance(kind, GraphQLInputObjectType) else {}
        for bad in BAD:
            yield name, good | {name: bad}
            for inner_name in inner:
                yield f"{name}.{inner_name}", good | {name: good[name] | {inner_name: bad}}
        for inner_name in inner:
            rest = {key: value for key, value in good[name].items() if key != inner_name}
            yield f"{name} without {inner_name}", good | {name: rest}
            yield f"{name} with more", good | {name: good[name] | {"more": 1}}


def _good(name: str, type_: Any, owner: Person) -> Any:
    kind = get_named_type(type_)
    if isinstance(kind, GraphQLInputObjectType):
        return {
            inner: _good(inner, item.type, owner)
            for inner, item in kind.fields.items()
            if isinstance(item.type, GraphQLNonNull)
        }
    if kind.name == "WalletId":
        return str(uuid4() if name.startswith("recipient") else owner.btc)
    words: dict[str, Any] = {
        "DisplayCurrency": "USD",
        "ContactAlias": "Somebody",
        "ContactHandle": "nobody_has_this",
        "AuthToken": "x" * 39,
        "EndpointId": "ep_none",
        "EndpointUrl": "https://shop.example/paid",
        "Feedback": "all is well",
        "Language": "de",
        "NotificationCategory": "Payments",
        "EmailAddress": "nobody@example.com",
        "EmailRegistrationId": str(uuid4()),
        "TotpCode": "123456",
        "TotpRegistrationId": str(uuid4()),
        "Float": 1.5,
        "ID": str(uuid4()),
        "Int": 1,
        "LnPaymentRequest": "lnbcrt1nonsense",
        "OnChainAddress": "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080",
        "OneTimeAuthCode": "123456",
        "PaymentHash": "ab" * 32,
        "Phone": "+16505550000",
        "SatAmount": 1_000_000,
        "CentAmount": 1_000_000,
        "Boolean": True,
        "Scope": ["READ"],
        "String": "x",
        "Timestamp": 1_700_000_000,
        "Username": "nobody_has_this",
        "WalletCurrency": "BTC",
    }
    if isinstance(kind, GraphQLEnumType) and kind.name not in words:
        return next(iter(kind.values))
    return words[kind.name]


def _document(type_: GraphQLObjectType, name: str, field: GraphQLField) -> str:
    declared = ", ".join(f"${name}: {item.type}" for name, item in field.args.items())
    passed = ", ".join(f"{name}: ${name}" for name in field.args)
    kind = get_named_type(field.type)
    selection = "" if is_leaf_type(kind) else " { __typename }"
    if isinstance(kind, GraphQLObjectType) and "errors" in kind.fields:
        selection = " { errors { message code } }"
    return f"{type_.name.lower()} ({declared}) {{ {name}({passed}){selection} }}"


async def _send(server: Server, asks: Asker, body: str) -> dict[str, Any]:
    response = await server.client.post(
        "/graphql",
        content=body,
        headers={"content-type": "application/json", "x-api-key": asks.secret or ""},
    )
    return _checked(response.status_code, response.text)


def _checked(status: int, text: str) -> dict[str, Any]:
    """Return an answer that is fit for clients, whatever they sent."""
    assert status in {200, 400}, text
    assert "INTERNAL_SERVER_ERROR" not in text
    for word in ("Traceback", "asyncpg", "SELECT", "psycopg", 'File "'):
        assert word not in text
    answer: dict[str, Any] = json.loads(text)
    return answer


def _only_payload(answer: dict[str, Any]) -> dict[str, Any]:
    """Return the payload of the only mutation; a refused request stands for one error."""
    if "errors" in answer:
        assert answer.get("data") is None
        return {"errors": answer["errors"][:1]}
    (payload,) = answer["data"].values()
    found: dict[str, Any] = payload
    return found


async def test_wrong_scope_is_told_before_a_bad_amount(server: Server, poor: Person) -> None:
    reader = await asker(server, poor, Scope.READ)

    error = await reader.error(_OF_AMOUNTS["create"], wallet=str(poor.btc), amount="nonsense")

    assert "AuthorizationError" in error["message"]
