"""Every input of every operation, given what does not belong there: refused, and nothing moved.

Each answer must be the exact refusal, in its place, with its code; and afterwards no table of money
has another row, no balance and no state another value.
"""

from collections.abc import Iterator
from typing import Any, Final
from uuid import uuid4

import pytest
from graphql import GraphQLScalarType

from app.money import sats
from app.services import sandbox_funds
from app.services.payments import invoices
from app.services.wallets import registry as wallets
from tests.api.catalogue import Operation, Stage, new_phone, new_username, takes_wallet
from tests.api.inputs import CALLS, Input, inputs, put, with_literal, without
from tests.api.people import FUNDS_SAT
from tests.api.trial import Case, Trial
from tests.api.wrong import WRONG_LITERALS, Coded, NotExecuted, Said, Want, wrong_values
from tests.factories import key, person

pytestmark = pytest.mark.sweep

_BUILT_IN: Final = frozenset({"Boolean", "Float", "ID", "Int", "String"})
_NOT_KNOWN_WALLET: Final = "CouldNotFindWalletFromIdError"


def wrapped(name: str) -> str:
    return (
        "Unexpected error occurred, please try again or contact support if it persists "
        f"(code: {name})"
    )


async def test_m1_no_input_takes_what_its_type_does_not(trial: Trial) -> None:
    for call in CALLS.values():
        if call.coordinate.startswith("UsdWallet."):
            continue  # the fields of all wallets are the same ones
        good = await call.variables(trial.stage)
        cases = [
            Case(want, place.set(good, value), (place.path, value))
            for place in inputs(call)
            for value, want in wrong_values(place.named)
        ]
        cases += [
            Case(NotExecuted(), put(good, place.path, None), (place.path, None))
            for place in inputs(call)
            if not place.is_nullable
        ]
        await trial.refuse(call, cases)
    assert trial.tried > 2_000


async def test_inputs_must_be_there_and_be_known(trial: Trial) -> None:
    for call in CALLS.values():
        good = await call.variables(trial.stage)
        cases = [
            Case(NotExecuted(), without(good, place.path), ("without", place.path))
            for place in inputs(call)
            if not (place.is_nullable or place.has_default)
        ]
        if "input" in call.arguments:
            others: tuple[Any, ...] = (5, "x", True, [], {"foo": 1}, {**good["input"], "foo": 1})
            cases += [Case(NotExecuted(), {"input": it}, it) for it in others]
        await trial.refuse(call, cases)


def first_of_each_type() -> Iterator[tuple[Operation, Input]]:
    """Yield an input of every type of ours, one of a query and one of a mutation."""
    seen: set[tuple[str, str]] = set()
    for call in CALLS.values():
        for place in inputs(call):
            is_ours = isinstance(place.named, GraphQLScalarType) and place.name not in _BUILT_IN
            if is_ours and (call.kind, place.name) not in seen:
                seen.add((call.kind, place.name))
                yield call, place


async def test_m1_no_literal_is_taken_for_another_type(trial: Trial) -> None:
    """What a literal is read as does not depend on where it stands, unlike what is said of it."""
    for call, place in first_of_each_type():
        good = await call.variables(trial.stage)
        wrong_type = Said(f"Invalid type for {place.name}")
        wrong = WRONG_LITERALS.get(place.name, WRONG_LITERALS["text"])
        wants: list[tuple[str, Want]] = [(text, wrong_type) for text in wrong]
        if not place.is_nullable:
            wants.append(("null", NotExecuted(("GRAPHQL_VALIDATION_FAILED",))))
        if place.name == "SatAmount":
            too_big = Said("Value too big for SatAmount")
            wants += [("-1", Said("Invalid value for SatAmount"))]
            wants += [("9" * 400, too_big), (str(2**63), too_big)]
        cases = [
            Case(want, {}, (place.path, text), with_literal(call, good, place, text))
            for text, want in wants
        ]
        await trial.refuse(call, cases)


async def test_a7_wallets_of_others_and_unknown_ones_are_refused(trial: Trial) -> None:
    stage = trial.stage
    foreign = Said(wrapped("InvalidWalletForAccountError"))
    unknown = Said(wrapped(_NOT_KNOWN_WALLET))
    for call in CALLS.values():
        if call.kind != "Mutation" or not takes_wallet(call):
            continue
        good = await call.variables(stage)
        cases = [
            Case(want, put(good, ("input", "walletId"), str(wallet_id)), wallet_id)
            for wallet_id, want in (
                (stage.stranger.btc, foreign),
                (stage.stranger.usd, foreign),
                (uuid4(), unknown),
                (stage.actor.principal.account_id, unknown),
            )
        ]
        await trial.refuse(call, cases)


_NO_AMOUNT: Final = Coded("INVALID_INPUT", "A valid satoshi amount is required")
_WRONG_CURRENCY: Final = Coded("INVALID_INPUT", "Unsupported operation for wallet's currency.")
_SELF: Final = Coded("CANT_PAY_SELF", "User tried to pay themselves")
_BUYS_TOO_MUCH: Final = Coded("INVALID_INPUT", "The amount buys more than can be sent at once")
_TOO_LITTLE: Final = Coded("INVALID_INPUT", "Amount sent was too low for recipient's usd wallet.")
_TAKEN: Final = Coded("INVALID_INPUT", "External id for invoice or transaction already exists")
_NO_INVOICE: Final = Coded("LIGHTNING_PAYMENT_ERROR", "but it does not exist")
_PROCESSED: Final = Coded("INVALID_INPUT", "The invoice has already been processed")
_EXPIRED: Final = Coded("LIGHTNING_PAYMENT_ERROR", "Invoice already expired")
_NO_BALANCE: Final = Coded("INSUFFICIENT_BALANCE", f"exceeds balance '{FUNDS_SAT}'")
_NO_CENTS: Final = [
    ("amount", zero, Coded("INVALID_INPUT", "A valid usd amount is required"))
    for zero in (0, "0", "00", 0.0)
]
_ZEROS: Final = (0, "0", "00", 0.0, 0.9, -0.5)
_TOO_MUCH: Final = (FUNDS_SAT + 1, str(FUNDS_SAT + 1), 2**31, 10**13, "10000000000000")


async def expire(trial: Trial, payment_hash: bytes) -> None:
    """Let an invoice of ours be over."""
    async with trial.stage.runtime.connection() as connection:
        await connection.execute(
            "UPDATE invoice SET expires_at = now() - interval '1 second' WHERE payment_hash = $1",
            payment_hash,
        )


async def test_m1_invoices_that_cannot_be_made_are_refused(trial: Trial) -> None:
    stage = trial.stage
    await invoices.create(
        stage.runtime,
        stage.actor.principal,
        wallet_id=stage.actor.btc,
        amount=sats(1),
        external_id="taken",
    )
    for name in ("lnInvoiceCreate", "lnNoAmountInvoiceCreate", "lnUsdInvoiceCreate"):
        of_dollars = "Usd" in name
        other = stage.actor.btc if of_dollars else stage.actor.usd
        for suffix, wallet in (("", "walletId"), ("OnBehalfOfRecipient", "recipientWalletId")):
            zeros = _NO_CENTS if of_dollars else [("amount", it, _NO_AMOUNT) for it in _ZEROS]
            amounts = [*zeros, (wallet, str(other), _WRONG_CURRENCY)]
            await trial.refuse_changes(
                f"Mutation.{name}{suffix}",
                ("externalId", "taken", _TAKEN),
                *(() if "NoAmount" in name else amounts),
            )
            if suffix:
                no_webhook = Coded("INVALID_INPUT", "webhookUrl is not")
                await trial.refuse_changes(
                    f"Mutation.{name}{suffix}",
                    (wallet, str(uuid4()), Said(wrapped(_NOT_KNOWN_WALLET))),
                    ("webhookUrl", "https://example.com/paid", no_webhook),
                    ("webhookUrl", "http://169.254.169.254/", no_webhook),
                )


async def test_a7_invoices_that_are_not_the_callers_or_over_cannot_be_cancelled(
    trial: Trial,
) -> None:
    stage = trial.stage
    theirs, cancelled, over = [
        (await stage.invoice(owner)).payment_hash
        for owner in (stage.stranger, stage.actor, stage.actor)
    ]
    await invoices.cancel(stage.runtime, wallet_id=stage.actor.btc, payment_hash=cancelled)
    await expire(trial, over)
    paid = await stage.invoice()
    await sandbox_funds.fund(stage.runtime, stage.actor.btc, 1)
    await trial.server.client.post(
        "/sandbox/payments", json={"paymentRequest": paid.payment_request}
    )

    await trial.refuse_changes(
        "Mutation.lnInvoiceCancel",
        ("paymentHash", "ab" * 32, _NO_INVOICE),
        ("paymentHash", theirs.hex(), _NO_INVOICE),
        ("paymentHash", cancelled.hex(), _PROCESSED),
        ("paymentHash", over.hex(), _PROCESSED),
        ("paymentHash", paid.payment_hash.hex(), _PROCESSED),
        ("walletId", str(stage.actor.usd), _NO_INVOICE),
    )


async def test_m1_transfers_that_cannot_be_are_refused(trial: Trial) -> None:
    stage = trial.stage
    locked = await person(stage.runtime)
    async with stage.runtime.connection() as connection:
        await connection.execute(
            "UPDATE account SET status = 'locked' WHERE id = $1", locked.principal.account_id
        )

    await trial.refuse_changes(
        "Mutation.intraLedgerPaymentSend",
        *(("amount", zero, _NO_AMOUNT) for zero in _ZEROS),
        *(("amount", much, _NO_BALANCE) for much in _TOO_MUCH),
        ("walletId", str(stage.actor.usd), _WRONG_CURRENCY),
        # Five satoshi are worth less than a cent.
        ("recipientWalletId", str(stage.actor.usd), _TOO_LITTLE),
        ("recipientWalletId", str(stage.actor.btc), _SELF),
        ("recipientWalletId", str(locked.btc), Coded("INVALID_INPUT", "Account is inactive.")),
        ("recipientWalletId", str(uuid4()), Coded("INVALID_INPUT", _NOT_KNOWN_WALLET)),
    )
    await stage.dollars()
    (cents,) = (await wallets.balances(stage.runtime, [stage.actor.usd])).values()
    no_cents = Coded("INSUFFICIENT_BALANCE", f"cents exceeds balance '{cents}'")
    await trial.refuse_changes(
        "Mutation.intraLedgerUsdPaymentSend",
        *_NO_CENTS,
        *(("amount", much, no_cents) for much in _TOO_MUCH[:3]),
        *(("amount", much, _BUYS_TOO_MUCH) for much in _TOO_MUCH[3:]),
        ("walletId", str(stage.actor.btc), _WRONG_CURRENCY),
        ("recipientWalletId", str(stage.actor.usd), _SELF),
        ("recipientWalletId", str(locked.usd), Coded("INVALID_INPUT", "Account is inactive.")),
        ("recipientWalletId", str(uuid4()), Coded("INVALID_INPUT", _NOT_KNOWN_WALLET)),
    )


async def test_m4_payments_that_cannot_be_are_refused(trial: Trial) -> None:
    stage = trial.stage
    own = (await stage.invoice()).payment_request
    own_open = (await stage.invoice(amount_sat=None)).payment_request
    too_much = (await stage.invoice(stage.stranger, amount_sat=FUNDS_SAT + 1)).payment_request
    open_ = (await stage.invoice(stage.stranger, amount_sat=None)).payment_request
    fixed = (await stage.invoice(stage.stranger)).payment_request
    cancelled, over = await stage.invoice(stage.stranger), await stage.invoice(stage.stranger)
    await invoices.cancel(
        stage.runtime, wallet_id=stage.stranger.btc, payment_hash=cancelled.payment_hash
    )
    await expire(trial, over.payment_hash)
    no_amount = Coded("INVALID_INPUT", "Invoice does not have a valid amount to pay")
    has_amount = Coded("INVALID_INPUT", "Invoice must be a zero-amount invoice")

    await trial.refuse_changes(
        "Mutation.lnInvoicePaymentSend",
        ("walletId", str(stage.actor.usd), Coded("INSUFFICIENT_BALANCE", "'1' cents exceeds")),
        ("paymentRequest", own, _SELF),
        ("paymentRequest", own.upper(), _SELF),
        ("paymentRequest", f"lightning:{own}", _SELF),
        ("paymentRequest", too_much, _NO_BALANCE),
        ("paymentRequest", open_, no_amount),
        ("paymentRequest", cancelled.payment_request, _EXPIRED),
        ("paymentRequest", over.payment_request, _EXPIRED),
    )
    await trial.refuse_changes(
        "Mutation.lnNoAmountInvoicePaymentSend",
        *(("amount", zero, _NO_AMOUNT) for zero in _ZEROS),
        *(("amount", much, _NO_BALANCE) for much in _TOO_MUCH),
        ("walletId", str(stage.actor.usd), _WRONG_CURRENCY),
        ("paymentRequest", own_open, _SELF),
        ("paymentRequest", fixed, has_amount),
    )
    await trial.refuse_changes(
        "Mutation.lnInvoiceFeeProbe",
        ("walletId", str(stage.actor.usd), _WRONG_CURRENCY),
        ("paymentRequest", open_, no_amount),
        ("paymentRequest", over.payment_request, _EXPIRED),
    )
    await trial.refuse_changes(
        "Mutation.lnNoAmountInvoiceFeeProbe",
        *(("amount", zero, _NO_AMOUNT) for zero in _ZEROS),
        ("walletId", str(stage.actor.usd), _WRONG_CURRENCY),
        ("paymentRequest", fixed, has_amount),
    )


async def test_payments_to_addresses_that_cannot_be_are_refused(trial: Trial) -> None:
    stage = trial.stage
    outside = "bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"
    own, usd = await stage.address(stage.actor), str(stage.actor.usd)
    self_payment = Coded("CANT_PAY_SELF", "User tried to pay themselves")
    dust = Coded("INVALID_INPUT", "Use lightning to send amounts less than 5000 sats")
    elsewhere = Coded("INVALID_INPUT", "this server runs on regtest")
    of_mainnet = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"

    await trial.refuse_changes(
        "Mutation.onChainPaymentSend",
        *(("amount", zero, _NO_AMOUNT) for zero in _ZEROS),
        *(("amount", much, _NO_BALANCE) for much in _TOO_MUCH),
        ("walletId", usd, _WRONG_CURRENCY),
        ("address", own, self_payment),
        ("address", own.upper(), self_payment),
        ("address", of_mainnet, elsewhere),
        ("address", outside, dust),
    )
    await trial.refuse_changes(
        "Mutation.onChainPaymentSend",
        *(("amount", few, dust) for few in (1, "4999", 4_999.9)),
        *(("amount", much, _NO_BALANCE) for much in _TOO_MUCH),
        address=outside,
    )
    await trial.refuse_changes(
        "Mutation.onChainPaymentSendAll",
        ("walletId", usd, Coded("INSUFFICIENT_BALANCE", "No balance left to send.")),
        ("address", own, self_payment),
        ("address", of_mainnet, elsewhere),
    )
    await trial.refuse_changes(
        "Query.onChainTxFee",
        *(("amount", zero, _NO_AMOUNT) for zero in _ZEROS),
        *(("amount", few, dust) for few in (1, "4999", 4_999.9)),
        ("walletId", usd, _WRONG_CURRENCY),
        ("address", of_mainnet, elsewhere),
    )


async def test_m4_payments_in_cents_that_cannot_be_are_refused(trial: Trial) -> None:
    stage = trial.stage
    open_ = (await stage.invoice(stage.stranger, amount_sat=None)).payment_request
    fixed = (await stage.invoice(stage.stranger)).payment_request
    over = await stage.invoice(stage.stranger)
    await expire(trial, over.payment_hash)
    no_amount = Coded("INVALID_INPUT", "Invoice does not have a valid amount to pay")
    has_amount = Coded("INVALID_INPUT", "Invoice must be a zero-amount invoice")

    await trial.refuse_changes(
        "Mutation.lnUsdInvoiceBtcDenominatedCreateOnBehalfOfRecipient",
        *(("amount", zero, _NO_AMOUNT) for zero in _ZEROS),
        *(("amount", sat, _TOO_LITTLE) for sat in (1, "10", 10.9)),
        ("recipientWalletId", str(stage.actor.btc), _WRONG_CURRENCY),
    )
    await trial.refuse_changes(
        "Mutation.lnNoAmountUsdInvoicePaymentSend",
        *_NO_CENTS,
        ("amount", 10**9, Coded("INSUFFICIENT_BALANCE", "cents exceeds balance")),
        ("amount", 10**13, _BUYS_TOO_MUCH),
        ("walletId", str(stage.actor.btc), _WRONG_CURRENCY),
        ("paymentRequest", fixed, has_amount),
    )
    await trial.refuse_changes(
        "Mutation.lnUsdInvoiceFeeProbe",
        ("walletId", str(stage.actor.btc), _WRONG_CURRENCY),
        ("paymentRequest", open_, no_amount),
        ("paymentRequest", over.payment_request, _EXPIRED),
    )
    await trial.refuse_changes(
        "Mutation.lnNoAmountUsdInvoiceFeeProbe",
        *_NO_CENTS,
        ("walletId", str(stage.actor.btc), _WRONG_CURRENCY),
        ("paymentRequest", fixed, has_amount),
    )


async def test_k12_keys_that_cannot_be_made_or_revoked_are_refused(trial: Trial) -> None:
    no_name = Coded("INVALID_INPUT", "A key needs a name of 1 to 200 printable characters.")
    no_expiry = Coded("INVALID_INPUT", "The expiry in days must be from 0 to 65535, or absent.")
    no_scopes = Coded("INVALID_INPUT", "scopes can not be empty")
    not_an_id = Coded("INVALID_INPUT", "Invalid value for the id of an API key")
    not_there = Coded("NOT_FOUND", wrapped("KeyNotFoundForRevoke"))
    theirs, _ = await key(trial.stage.runtime, trial.stage.stranger, permissions=["*:*"])

    await trial.refuse_changes(
        "Mutation.apiKeyCreate",
        *(
            ("name", it, no_name)
            for it in ("", " ", "\n", "x" * 201, "a\nb", "a\u202eb", "\x1b[1m")
        ),
        *(("expireInDays", it, no_expiry) for it in (-1, 65_536, 2**31 - 1, -(2**31))),
        ("scopes", [], no_scopes),
    )
    await trial.refuse_changes(
        "Mutation.apiKeyRevoke",
        *(("id", it, not_an_id) for it in ("", "x", 5, "*", "x" * 20_000, str(theirs)[:-1])),
        *(("id", it, not_an_id) for it in (f"{{{theirs}}}", f"urn:uuid:{theirs}", theirs.hex)),
        *(("id", str(it), not_there) for it in (theirs, uuid4(), trial.stage.actor.btc)),
    )


async def test_logins_and_usernames_that_cannot_be_are_refused(trial: Trial) -> None:
    wrong_code = Coded("PHONE_CODE_ERROR", "Invalid or incorrect phone code entered.")
    taken = Coded("USERNAME_ERROR", "username not available")
    name = str(trial.stage.stranger.principal.username)
    no_phone = Coded("UNEXPECTED_CLIENT_ERROR", wrapped("InvalidUsername"))

    await trial.refuse_changes(
        "Mutation.userLogin",
        *(("code", it, wrong_code) for it in ("123456", "000001", "0000000", "000000 ", "000000x")),
    )
    wrong_password = Coded("PASSWORD_ERROR", "Wrong password, or nobody of that name")
    await trial.refuse_changes(
        "Mutation.userPasswordLogin",
        *(("password", it, wrong_password) for it in ("", "x", "wrong password", "x" * 2_000)),
        *(("user", it, wrong_password) for it in ("", "nobody", "a@example.org", new_phone())),
    )
    await trial.refuse_changes(
        "Mutation.userUpdateUsername",
        *(("username", it, taken) for it in (name, name.upper(), name.title())),
        ("username", new_phone(), no_phone),
    )


async def test_questions_about_what_is_not_there_are_refused(trial: Trial) -> None:
    locked = await person(trial.stage.runtime, username=new_username())
    async with trial.stage.runtime.connection() as connection:
        await connection.execute(
            "UPDATE account SET status = 'locked' WHERE id = $1", locked.principal.account_id
        )
    phone = new_phone()
    for field in ("accountDefaultWallet", "userDefaultWalletId"):
        await trial.refuse_changes(
            f"Query.{field}",
            (
                "username",
                "nobody",
                Coded("NOT_FOUND", "Account does not exist for username nobody"),
            ),
            ("username", phone, Coded("NOT_FOUND", f"Account does not exist for username {phone}")),
            ("username", locked.principal.username, Coded("INVALID_INPUT", "Account is inactive.")),
        )
    for currency in ("XYZ", "BTC", "sats", "DEM"):
        no_currency = Coded("INVALID_INPUT", "Invalid currency.")
        for field in (
            "Query.realtimePrice",
            "Query.currencyConversionEstimation",
            "Mutation.accountUpdateDisplayCurrency",
        ):
            await trial.refuse_changes(field, ("currency", currency, no_currency))
    no_amount = Coded("INVALID_INPUT", "A valid amount is required")
    too_large = Coded("INVALID_INPUT", "Sats amount passed is too large")
    await trial.refuse_changes(
        "Query.currencyConversionEstimation",
        *(("amount", it, no_amount) for it in (-1, -0.01, -1e300)),
        *(("amount", it, too_large) for it in (1e12, 1.7e308)),
    )
    await trial.refuse_changes(
        "Query.lnInvoicePaymentStatusByHash", ("paymentHash", "ab" * 32, _NO_INVOICE)
    )


async def test_a8_what_belongs_to_others_is_not_found(trial: Trial) -> None:
    stage = trial.stage
    unknown = Coded("UNEXPECTED_CLIENT_ERROR", wrapped(_NOT_KNOWN_WALLET))
    others = (str(stage.stranger.btc), str(uuid4()))
    their_stage = Stage(stage.runtime, stage.stranger, stage.actor)
    their_transaction = await their_stage.transaction_id()
    their_hash = (await their_stage.invoice()).payment_hash.hex()
    none_such = Coded("NOT_FOUND", "This wallet has no such transaction.")
    no_id = Coded("UNEXPECTED_CLIENT_ERROR", "Invalid transaction id")

    await trial.refuse_changes(
        "ConsumerAccount.walletById", *(("walletId", it, unknown) for it in others)
    )
    for field in ("transactions", "pendingIncomingTransactions"):
        lists = [wanted for it in others for wanted in ([it], [str(stage.actor.btc), it])]
        await trial.refuse_changes(
            f"ConsumerAccount.{field}", *(("walletIds", it, unknown) for it in lists)
        )
    for wallet in ("BTCWallet", "UsdWallet"):
        await trial.refuse_changes(
            f"{wallet}.transactionById",
            *(("transactionId", it, none_such) for it in (their_transaction, "0" * 24, "f" * 24)),
            *(
                ("transactionId", it, no_id)
                for it in (
                    "",
                    "x",
                    "0" * 23,
                    "0" * 25,
                    "g" * 24,
                    "\u0660" * 24,
                    str(uuid4()),
                    " " * 24,
                )
            ),
        )
        await trial.refuse_changes(
            f"{wallet}.invoiceByPaymentHash",
            *(("paymentHash", it, _NO_INVOICE) for it in (their_hash, "ab" * 32)),
        )
    mine = await stage.transaction_id()
    await trial.refuse_changes("UsdWallet.transactionById", ("transactionId", mine, none_such))


PAGED: Final = tuple(
    f"{owner}.{field}"
    for owner in ("ConsumerAccount", "BTCWallet", "UsdWallet")
    for field in ("transactions", "invoices")
)


@pytest.mark.parametrize("coordinate", PAGED)
async def test_pages_that_cannot_be_are_refused(coordinate: str, trial: Trial) -> None:
    def size(value: int, what: str) -> Coded:
        return Coded("INVALID_INPUT", f"Requested page size ({value}) {what}.")

    sizes = [(it, size(it, "must be greater than 0")) for it in (0, -1, -(2**31))]
    too_large = "is greater than max allowed page size 100"
    sizes += [(it, size(it, too_large)) for it in (101, 2**31 - 1)]
    both = Coded("INVALID_INPUT", 'Cannot use both "first" and "last".')
    await trial.refuse_changes(coordinate, *(("first", it, want) for it, want in sizes), first=None)
    await trial.refuse_changes(coordinate, *(("last", it, want) for it, want in sizes), first=None)
    await trial.refuse_changes(coordinate, ("last", 1, both), ("last", 101, both), first=1)
    await trial.refuse_changes(coordinate, ("last", 1, size(0, "must be greater than 0")), first=0)
    if coordinate.endswith("transactions"):
        no_cursor = Coded("DB_ERROR", "Unknown error occurred (code: UnknownLedgerError)")
        garbage = (" ", "x", "0" * 23, "g" * 24, "ab" * 32, "\u0660" * 24, "x" * 20_000, "' OR 1=1")
        await trial.refuse_changes(coordinate, *(("after", it, no_cursor) for it in garbage))
        backwards = (("before", it, no_cursor) for it in garbage)
        await trial.refuse_changes(coordinate, *backwards, first=None, last=1)


async def test_what_is_just_right_is_accepted(trial: Trial) -> None:
    """The other side of the edges above, so that they are where they should be."""
    stage = trial.stage
    wallet_id = str(stage.actor.btc)
    request = (await stage.invoice(stage.stranger)).payment_request
    for coordinate, changes in {
        "Mutation.lnInvoiceCreate": (
            {"amount": 10**13},
            {"amount": "10000000000000"},
            {"amount": 1.9},
            {"amount": "0" * 19 + "1"},
            {"memo": "x" * 639},
            {"memo": "\u00e9" * 319 + "x"},
            {"memo": "\U0001f511" * 159 + "xyz"},
            {"memo": ""},
            {"externalId": "x" * 100},
            {"externalId": "_-0"},
            {"expiresIn": 10**13},
            {"expiresIn": "0"},
            {"expiresIn": 5.0},
            {"walletId": wallet_id.upper()},
            {"memo": None, "expiresIn": None, "externalId": None},
        ),
        "Mutation.lnInvoiceFeeProbe": (
            {"paymentRequest": request.upper()},
            {"paymentRequest": f"lightning:{request}"},
            {"paymentRequest": f"LIGHTNING:{request.upper()}"},
        ),
        "Query.lnInvoicePaymentStatusByHash": (
            {"paymentHash": (await stage.invoice()).payment_hash.hex().upper()},
        ),
    }.items():
        call = CALLS[coordinate]
        for change in changes:
            good = await call.variables(stage)
            answer = await trial.server.client.post(
                "/graphql",
                json={"query": call.document, "variables": {"input": good["input"] | change}},
                headers=trial.headers,
            )
            assert "errors" not in answer.json(), (change, answer.text)
            assert answer.json()["data"][call.root].get("errors", []) == [], (change, answer.text)
            trial.tried += 1
