"""Every refusal a client can meet, with the code and text it will see.

    DomainError
    ├─ InvalidInput            INVALID_INPUT            the caller can fix the request
    │  ├─ InvalidPaymentRequest  INVOICE_DECODE_ERROR
    │  └─ UsernameRefused        USERNAME_ERROR
    ├─ NotFound                NOT_FOUND
    │  └─ InvoiceNotFound        LIGHTNING_PAYMENT_ERROR
    ├─ Denied
    │  ├─ Unauthenticated        HTTP 401                 unknown, revoked, expired: one answer
    │  ├─ NotAuthorized          NOT_AUTHORIZED           no login, or the account may not act
    │  ├─ InsufficientScope      UNEXPECTED_CLIENT_ERROR  the credential lacks the permission
    │  └─ WalletRefused          (no code)                not a wallet of this caller
    ├─ PaymentRefused          LIGHTNING_PAYMENT_ERROR
    │  ├─ AlreadyPaid            answered as a status for the payer who paid
    │  ├─ InsufficientBalance    INSUFFICIENT_BALANCE
    │  ├─ NothingToSend          INSUFFICIENT_BALANCE
    │  ├─ SelfPayment            CANT_PAY_SELF
    │  ├─ SendsStopped            LIGHTNING_PAYMENT_ERROR  the operator has to look first
    │  │  └─ SendsClosed           SENDS_CLOSED             the books were restored
    │  ├─ NoRoute                ROUTE_FINDING_ERROR
    │  ├─ DealerRefused          DEALER_ERROR             dollars are off, or the house owes enough
    │  ├─ TooManyPayments         TOO_MANY_PAYMENTS        some of the account's have to end first
    │  ├─ SpendingLimitReached   TRANSACTION_RESTRICTED
    │  │  └─ CreditsExhausted      CREDITS_EXHAUSTED
    │  ├─ PolicyForbids          TRANSACTION_RESTRICTED
    │  └─ AccountLimitReached    TRANSACTION_RESTRICTED
    ├─ AddressRefused          LNURL_REQUEST_INVOICE_ERROR  there is no invoice to pay
    ├─ RateLimited             TOO_MANY_REQUEST         {retry_after_s}
    ├─ LoginRefused            PHONE_CODE_ERROR
    ├─ TooManyApiKeys          TOO_MANY_API_KEYS        archive or delete one first
    ├─ AnswerTooLarge          QUERY_TOO_COMPLEX        a list turned out too long for what it asks
    ├─ Unavailable             LND_OFFLINE, DB_ERROR    retry later; nothing happened
    │  ├─ PriceUnavailable       PRICE_SERVICE_OFFLINE   there is no fresh price or rate
    │  └─ ClockSkewed            CLOCK_SKEWED             the operator must set a clock right
    ├─ NodeLacks               UNSUPPORTED_BY_NODE      the node behind this server cannot do it
    └─ OutcomeUnknown          DB_ERROR                 a payment is PENDING instead

A PENDING payment is a state, not an error. Codes and quoted texts are Blink's, for its clients
compare them. Whatever is not a DomainError is a bug: clients get a fixed text and an error id.
"""

from datetime import datetime

from app.phrases import Phrase


class DomainError(Exception):
    """A refusal with a text for people and a stable code for programs."""

    code: str | None = "UNEXPECTED_CLIENT_ERROR"
    text = "Unknown error occurred"

    def __init__(self, message: str | None = None, *, code: str | None = None) -> None:
        super().__init__(message or self.text)
        self.message = Phrase.of(message or self.text)
        if code is not None:
            self.code = code


def unexpected(name: str, detail: str = "") -> Phrase:
    """Return Blink's wrapper text; clients look for the error's name in it."""
    inner = f"{name}: {detail}" if detail else name
    return Phrase(
        "Unexpected error occurred, please try again or contact support if it persists "
        "(code: %(inner)s)",
        inner=inner,
    )


class InvalidInput(DomainError):
    """The request is wrong in a way its sender can fix."""

    code = "INVALID_INPUT"


class InvalidPaymentRequest(InvalidInput):
    """A payment request that cannot be decoded, or not on this network."""

    code = "INVOICE_DECODE_ERROR"
    text = "Invalid lightning request, couldn't decode."


class UsernameRefused(InvalidInput):
    """A username that is taken, immutable or not allowed."""

    code = "USERNAME_ERROR"
    text = "username not available"


class NotFound(DomainError):
    """Nothing there for this caller; also what exists but is somebody else's."""

    code = "NOT_FOUND"


class InvoiceNotFound(NotFound):
    """No such invoice, for this wallet or at all."""

    code = "LIGHTNING_PAYMENT_ERROR"

    def __init__(self, payment_hash: bytes) -> None:
        super().__init__(
            f"User tried to pay invoice with hash {payment_hash.hex()}, but it does not exist"
        )


class Denied(DomainError):
    """The caller may not do this."""


class Unauthenticated(Denied):
    """A credential that is unknown, malformed, revoked or expired: one answer for all."""

    code = "UNAUTHENTICATED"
    text = "Access credentials are invalid"


class NotAuthorized(Denied):
    """No credential where one is needed, or an account that may not act."""

    code = "NOT_AUTHORIZED"
    text = "Not authorized"


class InsufficientScope(Denied):
    """The credential is good but lacks the permission for the field."""

    def __init__(self, *, reads: bool, why: str = "") -> None:
        action = "read data" if reads else "execute mutations"
        text = unexpected("AuthorizationError", f"not authorized to {action}")
        # Clients look for the text at the end of the message.
        super().__init__(Phrase("%(why)s %(text)s", why=why, text=text) if why else text)


class WalletRefused(Denied):
    """A wallet id that is unknown or not the caller's: payload errors carry the text alone."""

    code = None


class WalletArchived(InvalidInput):
    """The wallet that something is to be paid from, or to, is archived."""

    text = (
        "The wallet is archived: nobody here pays from it or to it until its owner takes it out of "
        "the archive, with walletArchive and `archived: false`."
    )


class PaymentRefused(DomainError):
    """A payment that was refused or failed; nothing was kept of the payer's money."""

    code = "LIGHTNING_PAYMENT_ERROR"


class AlreadyPaid(PaymentRefused):
    """The invoice is paid already."""

    text = "Invoice is already paid"


class InsufficientBalance(PaymentRefused):
    """The wallet holds less than amount + fee (all in the wallet's minor unit)."""

    code = "INSUFFICIENT_BALANCE"

    def __init__(self, *, needed: int, balance: int, unit: str = "sats") -> None:
        super().__init__(
            Phrase(
                "Payment amount '%(needed)s' %(unit)s exceeds balance '%(balance)s'",
                needed=needed,
                unit=unit,
                balance=balance,
            )
        )


class NothingToSend(PaymentRefused):
    """All of a wallet is to be sent, and it is empty."""

    code = "INSUFFICIENT_BALANCE"
    text = "No balance left to send."


class SelfPayment(PaymentRefused):
    """Sender and recipient are the same wallet."""

    code = "CANT_PAY_SELF"
    text = "User tried to pay themselves"


class SendsStopped(PaymentRefused):
    """Nothing leaves this server until its operator has looked: see `app.services.solvency`."""

    text = (
        "This server sends nothing out for now: its operator has to look at its funds first. "
        "Payments within it go on, and so does receiving."
    )


class SendsClosed(SendsStopped):
    """The books were restored to an older state: see `app.services.restorations`."""

    code = "SENDS_CLOSED"
    text = (
        "This server was restored from a backup and makes no payments until its books agree with "
        "its node. Nothing was paid. Receiving and reading go on; try again later."
    )


class NoRoute(PaymentRefused):
    """The node found no route within the fee limit."""

    code = "ROUTE_FINDING_ERROR"
    text = "Unable to find a route for payment."


class DealerRefused(PaymentRefused):
    """The house does not sell dollars: it has turned them off, or owes as many as it wants to."""

    code = "DEALER_ERROR"
    text = (
        "This server does not take in dollars. What a dollar wallet holds can be sent, or "
        "exchanged for bitcoin."
    )


class SpendingLimitReached(PaymentRefused):
    """A spending limit of the API key refuses the payment."""

    code = "TRANSACTION_RESTRICTED"


class CreditsExhausted(SpendingLimitReached):
    """The credits of an API key, or of its owner, are not enough; nothing was done.

    `refills_at` is when there are some again, None for never.
    """

    code = "CREDITS_EXHAUSTED"

    def __init__(self, message: str, *, refills_at: datetime | None) -> None:
        super().__init__(message)
        self.refills_at = refills_at


class PolicyForbids(PaymentRefused):
    """The payment policy of the API key forbids the payment; the message names the rule."""

    code = "TRANSACTION_RESTRICTED"


class TooManyPayments(PaymentRefused):
    """As many payments of the account are under way as may be; nothing was begun."""

    code = "TOO_MANY_PAYMENTS"

    def __init__(self, most: int) -> None:
        super().__init__(
            Phrase(
                "%(most)s payments of this account are under way, as many as may be. Try again "
                "when one of them has ended; payments to wallets of this server go on meanwhile.",
                most=most,
            )
        )


class AddressRefused(DomainError):
    """A lightning address or an LNURL for which no usable invoice is to be had."""

    code = "LNURL_REQUEST_INVOICE_ERROR"


class AccountLimitReached(PaymentRefused):
    """What the account's level allows in 24 hours refuses the payment."""

    code = "TRANSACTION_RESTRICTED"

    def __init__(self, limit_cents: int) -> None:
        dollars, cents = divmod(limit_cents, 100)
        super().__init__(
            Phrase(
                "Cannot transfer more than $%(dollars)s in 24 hours",
                dollars=f"{dollars}.{cents:02}",
            )
        )


class RateLimited(DomainError):
    """Too many requests of this kind; may be tried again after `retry_after_s`."""

    code = "TOO_MANY_REQUEST"

    def __init__(
        self,
        message: str,
        *,
        retry_after_s: int,
        policy: str = "",
        amount: int = 0,
        window_s: int = 0,
    ) -> None:
        super().__init__(
            Phrase(
                "%(why)s Try again in %(wait)s seconds.", why=Phrase.of(message), wait=retry_after_s
            )
        )
        self.retry_after_s = retry_after_s
        #: Which limit it was: `amount` per `window_s`; for the RateLimit headers.
        self.policy = policy
        self.amount = amount
        self.window_s = window_s


class TooManyApiKeys(DomainError):
    """An account has as many API keys as it may."""

    code = "TOO_MANY_API_KEYS"

    def __init__(self, most: int) -> None:
        super().__init__(
            Phrase(
                "An account has at most %(most)s API keys that are not archived, revoked and "
                "expired ones included. Archive some, or delete those that were never used.",
                most=most,
            )
        )


class AnswerTooLarge(DomainError):
    """What was asked for of each item of a list is too much for a list so long."""

    code = "QUERY_TOO_COMPLEX"


class LoginRefused(DomainError):
    """A wrong or expired one-time code."""

    code = "PHONE_CODE_ERROR"
    text = "Invalid or incorrect phone code entered."


class PasswordRefused(DomainError):
    """A wrong password, or nobody of that name who has one: which of the two is not told."""

    code = "PASSWORD_ERROR"
    text = "Wrong password, or nobody of that name logs in with one."


class Unavailable(DomainError):
    """Something we depend on is down. Nothing happened; retry later."""

    code = "DB_ERROR"
    text = "The service is temporarily unavailable. Nothing was changed, please try again."


class OutcomeUnknown(DomainError):
    """The database's answer was lost: what was asked for may have been done, or may be yet."""

    code = "DB_ERROR"
    text = (
        "The database's answer was lost, so it is not known whether this was carried out. Look at "
        "the state before you send it again. Repeating it with the X-Idempotency-Key it was sent "
        "with is safe: that tells how it ended, and does nothing twice."
    )


class NodeLacks(DomainError):
    """The node behind this server cannot do what was asked for; nothing was begun."""

    code = "UNSUPPORTED_BY_NODE"

    def __init__(self, ability: str) -> None:
        super().__init__(
            Phrase(
                "The node behind this server %(lacks)s. Nothing was changed.", lacks=_LACKS[ability]
            )
        )


#: By `app.nodes.port.Ability`, and by what else a backend may not be able to do.
_LACKS = {
    "cancellations": Phrase("cannot take invoices back"),
    "holds": Phrase("cannot hold what is paid to invoices"),
    "payments": Phrase("only receives: it cannot pay invoices of others"),
    "chain": Phrase("has no access to the chain: it has no addresses and cannot pay to any"),
    "channels": Phrase("does not tell what is in its channels"),
    "open invoices": Phrase("makes no invoices without an amount"),
    "description hashes": Phrase("describes its invoices itself: none commits to a hash of ours"),
    "verification": Phrase(
        "does not tell whether its invoices were paid: its answers lack `verify` "
        "(LUD-21), so nothing can be received through it"
    ),
}


class NodeUnavailable(Unavailable):
    """The Lightning node cannot be reached."""

    #: Whether it has certainly not heard of what it was asked; subclasses may be less sure.
    never_heard = True

    code = "LND_OFFLINE"
    text = "The Lightning node is temporarily unavailable. Nothing was changed, please try again."


class PriceUnavailable(Unavailable):
    """There is no fresh price of bitcoin, or no fresh rate of a currency."""

    code = "PRICE_SERVICE_OFFLINE"
    text = "Price unavailable, please wait for a while and try again."


class ClockSkewed(Unavailable):
    """The clocks of this machine, the database or the node differ by more than may be."""

    code = "CLOCK_SKEWED"
    text = (
        "The clocks of this server disagree, so invoices and payments have stopped. Nothing was "
        "changed; its operator must set the clock right."
    )
