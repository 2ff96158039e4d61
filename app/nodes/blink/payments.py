"""Paying out of the account elsewhere.

    known there?  ──▶  what would it cost?  ──▶  pay  ──▶  what the wallet's list says of the hash

The other server takes no limit of fees, so it is asked for the fee first. What it answers to a
payment decides little: the list of the wallet's transactions does, and where that does not tell
either, the outcome is unknown. It keeps the hash from being paid twice by itself.
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import structlog

from app.errors import NodeLacks, NodeUnavailable
from app.lightning import bolt11
from app.lightning.bolt11 import Bolt11Error, peek
from app.money import MSAT_PER_SAT
from app.nodes.answers import (
    Failed,
    FailureReason,
    NoTrace,
    PayOutcome,
    SentPayment,
    Succeeded,
    TrackOutcome,
    Unknown,
)
from app.nodes.blink import documents
from app.nodes.blink.messages import (
    AccountEntry,
    Complaint,
    PayAnswer,
    PreimageAnswer,
    ProbeAnswer,
    preimage_of,
)
from app.nodes.blink.wallet import BlinkWallet
from app.nodes.port import Ability
from app.nodes.rest import AnswerLost

#: The part of a payment's time that asking before it may take. What was sent by then has reached
#: the other server's list before anybody takes its absence there for a proof.
_ASKING_SHARE: Final = 1 / 3

_LOOK_EVERY_S: Final = 1.0

_REASONS: Final = {
    "ROUTE_FINDING_ERROR": FailureReason.NO_ROUTE,
    "INSUFFICIENT_BALANCE": FailureReason.INSUFFICIENT_LIQUIDITY,
    "TRANSACTION_RESTRICTED": FailureReason.INSUFFICIENT_LIQUIDITY,
    "LND_OFFLINE": FailureReason.NOT_SENT,
    "TOO_MANY_REQUEST": FailureReason.NOT_SENT,
    "INVALID_INPUT": FailureReason.REJECTED,
    "CANT_PAY_SELF": FailureReason.REJECTED,
    "LIGHTNING_PAYMENT_ERROR": FailureReason.REJECTED,
    "INVOICE_DECODE_ERROR": FailureReason.REJECTED,
}
#: Of these it may have begun: its node was away, but since when?
_NOT_FINAL: Final = frozenset({"LND_OFFLINE"})
#: Its wallet was busy: it did not begin.
_BUSY: Final = "ResourceAttemptsRedlockServiceError"
_OF_ANOTHER: Final = ("There is a pending payment", "is already paid")
_IN_TRANSITION: Final = "still in transition"

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is to be paid: the input of an operation, and what of it is part of a satoshi."""

    payment_hash: bytes
    asked: dict[str, Any]
    #: The invoice's amount, or ours where it has none.
    amount_msat: int
    is_open: bool

    @property
    def rounding_msat(self) -> int:
        """What the other server charges more than the amount: it has whole satoshi only."""
        return -self.amount_msat % MSAT_PER_SAT


class BlinkPayments:
    """Pays with the wallet's money; `.wallet` is asked what became of it."""

    def __init__(self, wallet: BlinkWallet, *, pay_timeout_s: float) -> None:
        self._wallet = wallet
        self.pay_timeout_s = pay_timeout_s

    async def pay(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> PayOutcome:
        """Pay once; see `Payments`. A fee above the limit is refused as far as it is foretold."""
        self._require_may()
        wanted = self._wanted(payment_request, amount_msat)
        if wanted is None:
            return Failed(FailureReason.REJECTED)
        loop = asyncio.get_running_loop()
        until = loop.time() + self.pay_timeout_s
        try:
            async with asyncio.timeout(self.pay_timeout_s * _ASKING_SHARE):
                earlier = await self._sent(wanted.payment_hash)
                known = await self._refusal_or_standing(wanted, earlier, fee_limit_msat)
        except TimeoutError as error:
            raise NodeUnavailable from error
        if known is not None:
            return known
        try:
            async with asyncio.timeout_at(until):
                return await self._pay(wanted, attempts_before=len(earlier))
        except TimeoutError:
            return Unknown()

    async def track(self, payment_hash: bytes) -> TrackOutcome:
        """Tell what the wallet's transactions say of a hash."""
        return await self._outcome(payment_hash, await self._sent(payment_hash))

    async def sent_since(self, since: int) -> list[SentPayment] | None:  # noqa: ARG002
        """Return None: others use the account, and its list does not tell what we asked for."""
        return None

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        """Return what it would cost besides the amount, with what is rounded up to a satoshi."""
        self._require_may()
        wanted = self._wanted(payment_request, amount_msat)
        if wanted is None:
            return None
        fee_msat = await self._probe(wanted)
        if isinstance(fee_msat, Failed):
            if fee_msat.reason is FailureReason.NOT_SENT:
                raise NodeUnavailable
            return None
        return fee_msat if fee_msat <= fee_limit_msat else None

    def _require_may(self) -> None:
        """Raise `NodeLacks` for a key that turned out not to pay when the server came back."""
        if not self._wallet.may_pay:
            raise NodeLacks(Ability.PAYMENTS)

    def _wanted(self, payment_request: str, amount_msat: int | None) -> _Wanted | None:
        """Return what is to be asked for, None for an amount that cannot be sent."""
        request = peek.normalise(payment_request)
        try:
            invoice = bolt11.decode(request)
        except Bolt11Error:
            return None
        asked: dict[str, Any] = {"walletId": self._wallet.id, "paymentRequest": request}
        given = invoice.amount_msat
        if given is not None:
            if amount_msat not in {None, given}:
                return None
            return _Wanted(invoice.payment_hash, asked, given, is_open=False)
        if amount_msat is None or amount_msat % MSAT_PER_SAT:
            return None
        asked["amount"] = amount_msat // MSAT_PER_SAT
        return _Wanted(invoice.payment_hash, asked, amount_msat, is_open=True)

    async def _refusal_or_standing(
        self, wanted: _Wanted, earlier: Sequence[AccountEntry], fee_limit_msat: int
    ) -> Succeeded | Failed | Unknown | None:
        """Return what makes a payment needless or impossible, None if it is to be made."""
        standing = await self._outcome(wanted.payment_hash, earlier)
        if isinstance(standing, Succeeded):
            return Succeeded(standing.preimage, standing.fee_msat, already=True)
        if isinstance(standing, Unknown):
            return standing
        fee_msat = await self._probe(wanted)
        if isinstance(fee_msat, Failed):
            return fee_msat
        return Failed(FailureReason.INSUFFICIENT_FEE) if fee_msat > fee_limit_msat else None

    async def _probe(self, wanted: _Wanted) -> int | Failed:
        """Return what would come on top of the amount, or why it cannot be paid."""
        document = documents.PROBE_OPEN if wanted.is_open else documents.PROBE
        answer = await self._wallet.api.ask(document, ProbeAnswer, {"input": wanted.asked})
        if answer.probed.errors or answer.probed.amount is None:
            return Failed(_reason(answer.probed.errors))
        return answer.probed.amount * MSAT_PER_SAT + wanted.rounding_msat

    async def _pay(self, wanted: _Wanted, *, attempts_before: int) -> PayOutcome:
        document = documents.PAY_OPEN if wanted.is_open else documents.PAY
        try:
            answer = await self._wallet.api.ask(
                document, PayAnswer, {"input": wanted.asked}, timeout_s=self.pay_timeout_s
            )
        except AnswerLost:
            return await self._trace(wanted.payment_hash, attempts_before)
        paid = answer.paid
        if paid.status == "PENDING":
            return Unknown(is_begun=await self._is_listed(wanted.payment_hash, attempts_before))
        try:
            if paid.status == "SUCCESS" and paid.transaction is not None:
                return await self._success(wanted.payment_hash, paid.transaction)
            standing = await self._since(wanted.payment_hash, attempts_before)
        except NodeUnavailable:
            return Unknown()
        is_repeated = paid.status == "ALREADY_PAID" or _tells_of_another(paid.errors)
        if isinstance(standing, Succeeded):
            return replace(standing, already=is_repeated)
        if paid.status == "ALREADY_PAID":  # by somebody else, perhaps: this wallet lost nothing
            return standing if isinstance(standing, Unknown) else Failed(FailureReason.REJECTED)
        if isinstance(standing, Failed) or (
            isinstance(standing, NoTrace) and _is_final(paid.status, paid.errors)
        ):
            return Failed(_reason(paid.errors))
        return Unknown()

    async def _trace(
        self, payment_hash: bytes, attempts_before: int
    ) -> Succeeded | Failed | Unknown:
        """Look, until the payment's time is over, whether what was sent has arrived."""
        while True:
            with contextlib.suppress(NodeUnavailable):
                standing = await self._since(payment_hash, attempts_before)
                if not isinstance(standing, NoTrace):
                    return standing
            await asyncio.sleep(_LOOK_EVERY_S)

    async def _is_listed(self, payment_hash: bytes, attempts_before: int) -> bool:
        """Tell whether what was sent stands in the list already, which is asked from now on."""
        try:
            return len(await self._sent(payment_hash)) > attempts_before
        except NodeUnavailable:
            return False

    async def _since(self, payment_hash: bytes, attempts_before: int) -> TrackOutcome:
        """Tell what became of a hash, where attempts before this one count for nothing."""
        sent = await self._sent(payment_hash)
        if len(sent) <= attempts_before:
            return NoTrace()
        return await self._outcome(payment_hash, sent)

    async def _sent(self, payment_hash: bytes) -> list[AccountEntry]:
        """Return the attempts to pay a hash; what is given back after one is received."""
        entries = await self._wallet.by_hash(payment_hash)
        return [one for one in entries if one.direction == "SEND"]

    async def _outcome(self, payment_hash: bytes, sent: Sequence[AccountEntry]) -> TrackOutcome:
        """Return what the attempts to pay a hash come to."""
        if not sent:
            return NoTrace()
        paid = [one for one in sent if one.status == "SUCCESS"]
        if paid:
            return await self._success(payment_hash, paid[-1])
        if all(one.status == "FAILURE" for one in sent):
            return Failed(FailureReason.NO_ROUTE)
        return Unknown()

    async def _success(self, payment_hash: bytes, entry: AccountEntry) -> Succeeded | Unknown:
        """Return what a payment cost; without a proof of it, it stays unknown."""
        if entry.status != "SUCCESS":
            return Unknown()
        preimage = entry.preimage(payment_hash)
        if preimage is None:  # paid within the other server's books, perhaps
            variables = {"hash": payment_hash.hex()}
            try:
                told = await self._wallet.api.ask(documents.PREIMAGE, PreimageAnswer, variables)
            except NodeUnavailable:
                told = None
            if told is not None:
                text = told.ln_invoice_payment_status_by_hash.payment_preimage
                preimage = preimage_of(text, payment_hash)
        if preimage is None:
            _log.error("account_paid_without_preimage", payment_hash=payment_hash.hex())
            return Unknown()
        return Succeeded(preimage, _fee_msat(entry))


def _fee_msat(entry: AccountEntry) -> int:
    """Return what a payment cost besides the invoice's amount, rounding up to a satoshi included.

    So amount and fee are what the wallet lost. An open invoice was paid in whole satoshi.
    """
    cost_msat = -entry.settlement_amount * MSAT_PER_SAT
    try:
        amount_msat = bolt11.decode(entry.initiation_via.payment_request or "").amount_msat
    except Bolt11Error:
        amount_msat = None
    if amount_msat is None or amount_msat > cost_msat:
        return entry.settlement_fee * MSAT_PER_SAT
    return cost_msat - amount_msat


def _tells_of_another(errors: Sequence[Complaint]) -> bool:
    """Tell whether what was paid was paid by another attempt, and not by this one."""
    return any(word in one.message for one in errors for word in _OF_ANOTHER)


def _is_final(status: str | None, errors: Sequence[Complaint]) -> bool:
    """Tell whether a refusal says that nothing was sent, nor will be."""
    if status is None:  # refused before anything was looked at
        return bool(errors)
    known = _REASONS.keys() - _NOT_FINAL
    return status == "FAILURE" and any(
        _IN_TRANSITION not in one.message and (one.code in known or _BUSY in one.message)
        for one in errors
    )


def _reason(errors: Sequence[Complaint]) -> FailureReason:
    """Return why it was refused, as far as the first complaint says."""
    if not errors:
        return FailureReason.NOT_SENT
    first = errors[0]
    if "expired" in first.message:
        return FailureReason.EXPIRED
    if "insufficient fee" in first.message:
        return FailureReason.INSUFFICIENT_FEE
    return _REASONS.get(first.code or "", FailureReason.NOT_SENT)
