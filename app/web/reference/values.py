"""Values to show an operation with: what must be given, and what people mostly give besides.

They are made up; whoever takes an example puts their own ids in their places.
"""

from collections.abc import Mapping
from typing import Any, Final

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_required_argument,
    is_required_input_field,
)

_ID: Final = "5f0c8d3e-7a41-4c0b-9d2e-1b6f8a34c7d0"
_OTHER_ID: Final = "c2a9e1b4-03d7-4f68-8e55-90ab12cd34ef"
_HASH: Final = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

#: Arguments and members that may be left out, and are shown all the same where they stand.
_SHOWN: Final = frozenset({"expireInDays", "first", "memo", "name", "scopes"})
#: Likewise, of one operation or one type of input alone.
_SHOWN_OF: Final[Mapping[str, frozenset[str]]] = {
    "AdminAccountCreateInput": frozenset({"phone", "username"}),
    "ApiKeyDerivedEndInput": frozenset({"derivedId"}),
    "ContactCreateInput": frozenset({"displayName", "handle"}),
    "adminAccount": frozenset({"id"}),
}

#: By the name of an argument or a member; what is not here goes by its type.
_BY_NAME: Final[Mapping[str, Any]] = {
    "approvalAboveSats": 50_000,
    "capacity": 1_000,
    "channel": "PUSH",
    "code": "000000",
    "description": "The till at the door",
    "deviceToken": "a-device-token",
    "endpointId": f"ep_{_ID}",
    "equals": "gold",
    "expireInDays": 30,
    "externalId": "shop-7",
    "first": 10,
    "lnAddress": "satoshi@example.com",
    "lnurl": "lnurl1dp68gurn8ghj7um9wfmxjcm99e3k7mf0v9cxj0m385ekvcenxc6r2c35xvukxefcv5mkvv34x5ekz",
    "name": "Till at the door",
    "newPassword": "correct horse battery staple",
    "operation": "query { me { id } }",
    "password": "correct horse battery staple",
    "reason": "lost phone",
    "recipientWalletId": _OTHER_ID,
    "scopes": ["READ"],
    "sweepTo": "satoshi",
    "uses": 1,
    "user": "satoshi@example.com",
}
_BY_TYPE: Final[Mapping[str, Any]] = {
    "AuthToken": "ory_st_…",
    "Boolean": False,
    "CentAmount": 250,
    "ContactAlias": "Satoshi",
    "ContactHandle": "satoshi@example.com",
    "DisplayCurrency": "EUR",
    "EmailAddress": "satoshi@example.com",
    "EmailRegistrationId": _ID,
    "EndpointId": f"ep_{_ID}",
    "EndpointUrl": "https://shop.example.com/hook",
    "Feedback": "It works well.",
    "Float": 12.5,
    "Hex32Bytes": _HASH,
    "ID": _ID,
    "Int": 1_000,
    "Language": "en",
    "LnPaymentRequest": "lnbc10u1p…",
    "Memo": "Two coffees",
    "Minutes": 60,
    "NotificationCategory": "Payments",
    "OnChainAddress": "bc1q…",
    "OneTimeAuthCode": "000000",
    "PaymentHash": _HASH,
    "Phone": "+16505550123",
    "SatAmount": 1_000,
    "String": _ID,
    "Timestamp": 1_795_000_000,
    "TotpCode": "123456",
    "TotpRegistrationId": _ID,
    "TxExternalId": "order-1042",
    "Username": "satoshi",
    "WalletId": _ID,
}


def sample(operation: str, field: GraphQLField) -> dict[str, Any]:
    """Return values for the arguments of an operation, as the variables of a request."""
    shown = _SHOWN | _SHOWN_OF.get(operation, frozenset())
    return {
        name: _value(name, argument)
        for name, argument in field.args.items()
        if is_required_argument(argument) or name in shown
    }


def _value(name: str, given: GraphQLArgument | GraphQLInputField) -> Any:
    value = _single(name, given)
    is_list = is_list_type(get_nullable_type(given.type))
    return [value] if is_list and not isinstance(value, list) else value


def _single(name: str, given: GraphQLArgument | GraphQLInputField) -> Any:
    named = get_named_type(given.type)
    if isinstance(named, GraphQLInputObjectType):
        shown = _SHOWN | _SHOWN_OF.get(named.name, frozenset())
        return {
            inner: _value(inner, member)
            for inner, member in named.fields.items()
            if is_required_input_field(member) or inner in shown
        }
    known = _BY_NAME.get(name)
    if isinstance(named, GraphQLEnumType):
        names = list(named.values)
        return known if known in names or isinstance(known, list) else names[0]
    return _BY_TYPE[named.name] if known is None else known
