"""Lightning addresses: what others are told who would pay a user of this server.

    name@host ──▶ offer ──▶ invoice over an amount, into the BTC wallet ──▶ verify

Owns no table. Nobody shows a credential, so each invoice counts as those that strangers make for a
recipient. Sources: LUD-06, 09, 12, 16, 18 and 21.
"""

from dataclasses import dataclass
from typing import Final

import orjson

from app.errors import InvalidInput, InvoiceNotFound, NotFound
from app.lightning import lnurl
from app.lightning.lnurl import LightningAddress, LnurlError
from app.money import MSAT_PER_SAT, Currency, sats
from app.phrases import Phrase
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.accounts import usernames
from app.services.payments import invoice_reading, invoices
from app.services.payments.invoice_reading import InvoiceStatus
from app.services.payments.invoices import Invoice, PaymentStatus

LEAST_MSAT: Final = 1_000
MOST_MSAT: Final = 100_000_000_000
COMMENT_CHARS_MAX: Final = 280
#: What may be told of whoever pays (LUD-18); nothing must be.
PAYER_FIELDS: Final = ("name", "email", "identifier")

_COMMENT_BYTES_MAX: Final = 639
_PAYER_BYTES_MAX: Final = 1_000
_PAYER_CHARS_SHOWN: Final = 100


@dataclass(frozen=True, slots=True)
class Payee:
    """Who is paid at an address: the user's BTC wallet, and the address as it is shown."""

    address: LightningAddress
    wallet_id: WalletId

    @property
    def metadata(self) -> str:
        """What an invoice for this address commits to; the same text each time."""
        entries = [
            ("text/plain", f"Payment to {self.address.name}"),
            ("text/identifier", str(self.address)),
        ]
        if self.address.tag is not None:
            entries.append(("text/tag", self.address.tag))
        return lnurl.metadata(*entries)

    @property
    def success_message(self) -> str:
        """What whoever paid is shown (LUD-09)."""
        return f"{self.address.name} has been paid. Thank you!"[: lnurl.SUCCESS_CHARS_MAX]


async def payee(runtime: Runtime, local: str, host: str) -> Payee:
    """Return who is meant by `name` or `name+tag` at a host of ours.

    Raises `NotFound`, as Blink words it, also for phone numbers: an address must not tell whose
    they are. Raises `InvalidInput` for an account that is not active.
    """
    try:
        address = lnurl.address(f"{local}@{host}", own={host})
    except LnurlError as error:
        raise _unknown(local) from error
    name = usernames.parse(address.name)
    if name is None:
        raise _unknown(local)
    try:
        wallet = await accounts.default_wallet(runtime, name, Currency.BTC)
    except NotFound as error:
        raise _unknown(local) from error
    return Payee(address, wallet.id)


async def invoice(
    runtime: Runtime,
    who: Payee,
    *,
    amount_msat: int,
    comment: str,
    payer_data: str,
    client_address: str,
) -> Invoice:
    """Issue an invoice for an address. `comment` and `payer_data` are "" when there are none.

    Raises `InvalidInput` for what is out of range or too long, `RateLimited`, `NotAuthorized` when
    the account is not active, `NodeUnavailable`.
    """
    check_amount(amount_msat)
    check_comment(comment)
    return await invoices.create_on_behalf(
        runtime,
        None,
        address=client_address,
        wallet_id=who.wallet_id,
        amount=sats(amount_msat // MSAT_PER_SAT),
        memo=" ".join(filter(None, (comment, _told_of_payer(payer_data)))) or None,
        description_hash=lnurl.description_hash(who.metadata, payer_data),
    )


def check_comment(comment: str) -> None:
    """Raise `InvalidInput` for a comment that no address takes."""
    if len(comment) > COMMENT_CHARS_MAX or len(comment.encode()) > _COMMENT_BYTES_MAX:
        raise InvalidInput(
            Phrase("The comment may have %(most)s characters.", most=COMMENT_CHARS_MAX)
        )
    if "\0" in comment:
        raise InvalidInput("The comment must not contain NUL characters.")


def check_amount(amount_msat: int) -> None:
    """Raise `InvalidInput` for an amount that no address takes."""
    if amount_msat % MSAT_PER_SAT:
        raise InvalidInput(
            "Millisatoshi amount is not supported, please send a value in full sats."
        )
    if not LEAST_MSAT <= amount_msat <= MOST_MSAT:
        raise InvalidInput(
            Phrase(
                "The amount must be %(least)s to %(most)s millisatoshi.",
                least=LEAST_MSAT,
                most=MOST_MSAT,
            )
        )


async def verify(runtime: Runtime, payment_hash: bytes) -> InvoiceStatus:
    """Return how an invoice stands (LUD-21). Raises `InvalidInput` once it has expired unpaid."""
    try:
        status = await invoice_reading.status_by_hash(runtime, payment_hash)
    except InvoiceNotFound as error:
        raise InvalidInput("Not found") from error
    if status.status is PaymentStatus.EXPIRED:
        raise InvalidInput("Invoice expired.")
    return status


def _told_of_payer(payer_data: str) -> str:
    """Return what the payer says of itself, for the recipient. It is a claim: nothing proves it."""
    if not payer_data:
        return ""
    refusal = InvalidInput(
        Phrase(
            "payerdata must be a JSON object with texts for %(payer_fields)s, of "
            "%(most)s bytes at most.",
            payer_fields=", ".join(PAYER_FIELDS),
            most=_PAYER_BYTES_MAX,
        )
    )
    if len(payer_data.encode()) > _PAYER_BYTES_MAX:
        raise refusal
    try:
        told = orjson.loads(payer_data)
    except orjson.JSONDecodeError as error:
        raise refusal from error
    if not isinstance(told, dict):
        raise refusal
    values = [told[name] for name in PAYER_FIELDS if told.get(name) is not None]
    if not all(isinstance(value, str) for value in values):
        raise refusal
    shown = ("".join(filter(str.isprintable, one))[:_PAYER_CHARS_SHOWN].strip() for one in values)
    names = ", ".join(filter(None, dict.fromkeys(shown)))
    return f"(from {names})" if names else ""


def _unknown(local: str) -> NotFound:
    shown = "".join(filter(str.isprintable, local))[:100]
    return NotFound(Phrase("Couldn't find user '%(shown)s'.", shown=shown))
