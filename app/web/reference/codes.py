"""The codes of errors: what each means, and what a program does about it.

`tests/dashboard/test_developers.py` holds the table to the refusals that there are.
"""

from dataclasses import dataclass
from typing import Final

from app.graphql.rules import InvoicesWrite, PaymentsWrite, Public, Root
from app.web.reference.entries import Found, OperationEntry


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """A code as a client meets it; `status` is "" for those that come with a 200."""

    code: str
    meaning: str
    advice: str
    status: str = ""


_TABLE: Final = (
    ErrorCode(
        "UNAUTHENTICATED",
        "The credential is unknown, expired, revoked or not allowed from this address.",
        "Do not try again with it. Look at the key's page, or sign in again.",
        "401",
    ),
    ErrorCode(
        "NOT_AUTHORIZED",
        "No credential was sent, or the account may not act.",
        "Send X-API-KEY, or Authorization: Bearer.",
    ),
    ErrorCode(
        "NOT_AUTHENTICATED",
        "A subscription was asked for without a credential.",
        "Put the key into the payload of connection_init.",
    ),
    ErrorCode(
        "UNEXPECTED_CLIENT_ERROR",
        "The credential lacks the permission, or the wallet is not one of its wallets.",
        "Compare what the operation needs with what the key may do.",
    ),
    ErrorCode(
        "INVALID_INPUT",
        "A value cannot be; the message says which and why.",
        "Correct the request: the same one fails again.",
    ),
    ErrorCode("USERNAME_ERROR", "A username that cannot be, or that is taken.", "Choose another."),
    ErrorCode("NOT_FOUND", "There is nothing of that id that is yours.", "Check the id."),
    ErrorCode(
        "INVOICE_DECODE_ERROR",
        "The payment request cannot be read, or is of another network.",
        "Ask the payee for a new invoice.",
    ),
    ErrorCode(
        "OPERATION_RESTRICTED",
        "What is asked for is not possible as things stand; the message says why.",
        "Do first what the message names.",
    ),
    ErrorCode(
        "LIGHTNING_PAYMENT_ERROR",
        "The payment was refused: paid already, expired, or declined by the payee.",
        "Nothing was paid by this call. Ask for a new invoice.",
    ),
    ErrorCode(
        "ROUTE_FINDING_ERROR",
        "No way through the network to the payee was found.",
        "Nothing was paid. Try a smaller amount, or later.",
    ),
    ErrorCode(
        "INSUFFICIENT_BALANCE",
        "The wallet holds less than the amount and the fee.",
        "Pay less, or fund the wallet first.",
    ),
    ErrorCode(
        "SENDS_CLOSED",
        "The server was restored from a backup and compares its books with its node.",
        "Nothing was paid. Receiving and reading go on; send the same request again later.",
    ),
    ErrorCode("CANT_PAY_SELF", "Payer and payee are one wallet.", "Choose another payee."),
    ErrorCode(
        "TRANSACTION_RESTRICTED",
        "A limit of the key or the account, or a rule on where payments may go.",
        "The message names the limit and when there is room again.",
    ),
    ErrorCode(
        "CREDITS_EXHAUSTED",
        "The key, or its owner, has used up its credits.",
        "Wait for the refill that the message names, or have some added.",
    ),
    ErrorCode(
        "TOO_MANY_PAYMENTS",
        "As many payments of the account are under way as may be.",
        "Try again when one has ended.",
    ),
    ErrorCode(
        "LNURL_REQUEST_INVOICE_ERROR",
        "The address or LNURL gave no invoice to pay.",
        "Check the address; its server may be down.",
    ),
    ErrorCode("DEALER_ERROR", "Dollars are not dealt in now.", "Use the BTC wallet, or try later."),
    ErrorCode(
        "PRICE_SERVICE_OFFLINE", "There is no fresh price.", "Try again in a minute.", "503 or 200"
    ),
    ErrorCode(
        "TOO_MANY_REQUEST",
        "A rate limit was reached.",
        "Wait for as long as Retry-After says.",
        "429 or 200",
    ),
    ErrorCode(
        "TOO_MANY_API_KEYS",
        "The account has as many keys as may be.",
        "Archive or delete one that is not used.",
    ),
    ErrorCode(
        "PHONE_CODE_ERROR",
        "A one-time code is wrong, used or expired.",
        "Ask for a new code.",
    ),
    ErrorCode("PASSWORD_ERROR", "User and password do not belong together.", "Try again."),
    ErrorCode(
        "EMAIL_ALREADY_ATTACHED_ERROR", "The account has an email address.", "Remove it first."
    ),
    ErrorCode(
        "EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR",
        "The email address is another account's.",
        "Use another one.",
    ),
    ErrorCode(
        "EMAIL_NOT_VERIFIED_ERROR", "The email address was never confirmed.", "Confirm it first."
    ),
    ErrorCode("EMAIL_PROVIDER_ERROR", "The server could not send an email.", "Tell the operator."),
    ErrorCode(
        "PHONE_ALREADY_ATTACHED_ERROR", "The account has a phone number.", "Remove it first."
    ),
    ErrorCode(
        "PHONE_ACCOUNT_ALREADY_EXISTS_ERROR",
        "The phone number is another account's.",
        "Use another one.",
    ),
    ErrorCode(
        "PHONE_PROVIDER_ERROR", "The server cannot send text messages.", "Use email instead."
    ),
    ErrorCode(
        "TOTP_ACCOUNT_ALREADY_EXISTS_ERROR", "A second factor is on already.", "Turn it off first."
    ),
    ErrorCode(
        "REJECTED_CAPTCHA_FAILED", "The captcha was not solved.", "Solve it again.", "over REST"
    ),
    ErrorCode(
        "IDEMPOTENCY_KEY_INVALID",
        "X-Idempotency-Key is not one UUID.",
        "Send a UUID, once.",
        "400",
    ),
    ErrorCode(
        "IDEMPOTENCY_KEY_REUSED",
        "The idempotency key was used with another request.",
        "Make a new UUID for a new act.",
        "409",
    ),
    ErrorCode(
        "IDEMPOTENCY_KEY_BUSY",
        "The request of this idempotency key is still at work.",
        "Send the same again after Retry-After.",
        "409",
    ),
    ErrorCode(
        "IDEMPOTENT_ANSWER_NOT_KEPT",
        "It was carried out before; its answer held a secret, which is not kept.",
        "Look at what there is; make another if the secret is lost.",
    ),
    ErrorCode(
        "GRAPHQL_PARSE_FAILED", "The document is not GraphQL.", "Correct the document.", "400"
    ),
    ErrorCode(
        "GRAPHQL_VALIDATION_FAILED",
        "The document does not fit the schema.",
        "Compare it with the reference.",
        "400",
    ),
    ErrorCode(
        "BAD_USER_INPUT", "The variables do not fit the document.", "Correct the variables.", "400"
    ),
    ErrorCode(
        "QUERY_TOO_COMPLEX",
        "The document asks for more than one request may.",
        "Ask for fewer fields, or shorter pages.",
        "400 or 200",
    ),
    ErrorCode("BAD_REQUEST", "The request is not one of GraphQL.", "Correct it.", "400"),
    ErrorCode(
        "METHOD_NOT_ALLOWED", "A mutation was sent by GET.", "Send mutations by POST.", "405"
    ),
    ErrorCode(
        "PERSISTED_QUERY_NOT_FOUND",
        "Persisted queries are not kept here.",
        "Send the whole document.",
    ),
    ErrorCode(
        "SIGN_UP_CLOSED",
        "Nobody has this email address or phone number, and the server opens no new accounts.",
        "Ask the operator for an account.",
    ),
    ErrorCode(
        "PASSKEY_ERROR",
        "The passkey is not known here, or the page was too old.",
        "Try again, or sign in another way.",
    ),
    ErrorCode(
        "CONFIRMATION_NEEDED",
        "In the dashboard's console: this change asks who you are again.",
        "Confirm it on the page that the answer names, or use an API key.",
    ),
    ErrorCode("PAYLOAD_TOO_LARGE", "The body is too large.", "Send less at once.", "413"),
    ErrorCode("REQUEST_TIMEOUT", "The body came too slowly.", "Send it again.", "408"),
    ErrorCode("UNSUPPORTED_MEDIA_TYPE", "The body is not JSON.", "Send application/json.", "415"),
    ErrorCode(
        "UNSUPPORTED_BY_NODE", "The node behind this server cannot do it.", "Ask the operator."
    ),
    ErrorCode(
        "LND_OFFLINE",
        "The Lightning node does not answer.",
        "Nothing was begun. Try again.",
        "503 or 200",
    ),
    ErrorCode(
        "DB_ERROR",
        "The database does not answer, or whether it was carried out is not known.",
        "Ask again with the same X-Idempotency-Key, or look before you repeat it.",
        "503 or 200",
    ),
    ErrorCode(
        "TIMEOUT",
        "It took longer than a request may; a mutation goes on to its end.",
        "Ask again with the same X-Idempotency-Key.",
    ),
    ErrorCode("CLOCK_SKEWED", "The server's clock is wrong.", "Tell the operator.", "503 or 200"),
    ErrorCode(
        "INTERNAL_SERVER_ERROR",
        "A fault of the server, written to its log.",
        "Tell the operator the X-Request-Id of the answer.",
        "500 or 200",
    ),
)
CODES: Final = {one.code: one for one in _TABLE}

_OF_DOLLARS: Final = ("DEALER_ERROR", "PRICE_SERVICE_OFFLINE")
_OF_PAYMENTS: Final = (
    "INSUFFICIENT_BALANCE",
    "TRANSACTION_RESTRICTED",
    "LIGHTNING_PAYMENT_ERROR",
    "ROUTE_FINDING_ERROR",
    "CANT_PAY_SELF",
    "TOO_MANY_PAYMENTS",
    "CREDITS_EXHAUSTED",
    "LND_OFFLINE",
    "DB_ERROR",
)
#: By what an operation's name holds.
_BY_NAME: Final = {
    "InvoicePaymentSend": ("INVOICE_DECODE_ERROR",),
    "FeeProbe": ("INVOICE_DECODE_ERROR",),
    "PaymentStatus": ("INVOICE_DECODE_ERROR",),
    "lnurl": ("LNURL_REQUEST_INVOICE_ERROR",),
    "lnAddress": ("LNURL_REQUEST_INVOICE_ERROR",),
    "Usd": _OF_DOLLARS,
    "realtimePrice": ("PRICE_SERVICE_OFFLINE",),
    "Username": ("USERNAME_ERROR",),
    "apiKeyCreate": ("TOO_MANY_API_KEYS",),
    "userLogin": ("PHONE_CODE_ERROR",),
    "PasswordLogin": ("PASSWORD_ERROR",),
    "EmailRegistration": ("EMAIL_ALREADY_ATTACHED_ERROR", "EMAIL_ACCOUNT_ALREADY_EXISTS_ERROR"),
    "PhoneRegistration": ("PHONE_ALREADY_ATTACHED_ERROR", "PHONE_ACCOUNT_ALREADY_EXISTS_ERROR"),
    "TotpRegistration": ("TOTP_ACCOUNT_ALREADY_EXISTS_ERROR", "PHONE_CODE_ERROR"),
}


def codes_of(entry: OperationEntry) -> list[ErrorCode]:
    """Return the codes that an operation is known to answer with, those of all requests aside."""
    found: list[str] = []
    if Public not in entry.rules:
        found += ["NOT_AUTHENTICATED" if entry.kind == "subscription" else "NOT_AUTHORIZED"]
        found += [] if Root in entry.rules else ["UNAUTHENTICATED", "UNEXPECTED_CLIENT_ERROR"]
    if entry.part.arguments:
        found.append("INVALID_INPUT")
    if PaymentsWrite in entry.rules:
        found += _OF_PAYMENTS
    if InvoicesWrite in entry.rules:
        found += ["LND_OFFLINE"]
    for part, codes in _BY_NAME.items():
        found += codes if part in entry.name else ()
    found.append("TOO_MANY_REQUEST")
    return [CODES[code] for code in dict.fromkeys(found)]


def search_codes(text: str) -> list[Found]:
    """Return the codes that have all words of a text in their name, as results of a search."""
    words = text.upper().replace(" ", "_").strip("_").split("_")
    return [
        Found(f"/developers/errors#{one.code}", "error", one.code, one.meaning)
        for one in _TABLE
        if all(words) and all(word in one.code for word in words)
    ]
