"""Invoices at the account elsewhere, made and taken back.

Each carries an id of ours that its transaction will carry, too: the account may have invoices of
others, and a past, and `.receipts` tells ours by it.
"""

import secrets
from typing import Any, Final

import structlog

from app.errors import InvalidInput, NodeUnavailable
from app.lightning import bolt11
from app.lightning.bolt11 import Bolt11Error, DecodedInvoice, Network
from app.money import MSAT_PER_SAT
from app.nodes.answers import NodeInvoice
from app.nodes.blink import documents
from app.nodes.blink.messages import CancelAnswer, InvoiceAnswer
from app.nodes.blink.receipts import MARK, Vigilance
from app.nodes.blink.wallet import BlinkWallet

_MINUTE_S: Final = 60
_MINUTES_MAX: Final = 1_440
#: What says that there is nothing to cancel: paid, over, cancelled before, or unknown.
_NOTHING_TO_CANCEL: Final = frozenset({"INVALID_INPUT", "LIGHTNING_PAYMENT_ERROR"})

_log = structlog.get_logger()


class BlinkInvoices:
    """Makes invoices over whole satoshi, for 1 to 1,440 minutes, and cancels them."""

    def __init__(self, wallet: BlinkWallet, network: Network, vigilance: Vigilance) -> None:
        self._wallet = wallet
        self._network = network
        self._attention = vigilance

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Have the other server issue an invoice, and see that it is what was asked for.

        Raises `InvalidInput` for what it cannot make: part of a satoshi, more than a day, or a
        description hash without an amount.
        """
        document, asked = self._request(amount_msat, description, description_hash, expiry_s)
        answer = await self._wallet.api.ask(document, InvoiceAnswer, {"input": asked})
        made = answer.made
        if made.invoice is None or made.errors:
            _log.warning("account_makes_no_invoice", why=[one.message[:200] for one in made.errors])
            raise NodeUnavailable
        try:
            invoice = bolt11.decode(made.invoice.payment_request)
        except Bolt11Error as error:
            raise self._other_than_asked("unreadable") from error
        self._check(invoice, amount_msat, description, description_hash)
        if invoice.payment_hash != made.invoice.payment_hash:
            raise self._other_than_asked("payment hash")
        self._attention.awaken()
        return NodeInvoice(
            payment_request=invoice.payment_request,
            payment_hash=invoice.payment_hash,
            payment_secret=invoice.payment_secret,
            preimage=None,
            expires_at=invoice.timestamp + invoice.expiry_s,
            issued_at=invoice.timestamp,
        )

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        """Cancel invoices one by one: the other server takes one at a time."""
        for payment_hash in payment_hashes:
            asked = {"walletId": self._wallet.id, "paymentHash": payment_hash.hex()}
            answer = await self._wallet.api.ask(documents.CANCEL, CancelAnswer, {"input": asked})
            if answer.cancelled.success:
                continue
            if any(one.code not in _NOTHING_TO_CANCEL for one in answer.cancelled.errors):
                raise NodeUnavailable

    def _request(
        self,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> tuple[str, dict[str, Any]]:
        """Return the operation, and its input."""
        minutes = -(-expiry_s // _MINUTE_S)
        if not 1 <= minutes <= _MINUTES_MAX:
            raise InvalidInput("Invoices of this server are open for 1 to 1,440 minutes.")
        asked: dict[str, Any] = {
            "expiresIn": minutes,
            "externalId": f"{MARK}{secrets.token_hex(16)}",
        }
        if amount_msat is not None:
            if amount_msat % MSAT_PER_SAT:
                raise InvalidInput("Invoices of this server are over whole satoshi.")
            asked["amount"] = amount_msat // MSAT_PER_SAT
        if description_hash is not None:
            if amount_msat is None:
                raise InvalidInput("An invoice with a description hash needs an amount.")
            asked["recipientWalletId"] = self._wallet.id
            asked["descriptionHash"] = description_hash.hex()
            return documents.CREATE_HASHED, asked
        asked["walletId"] = self._wallet.id
        asked["memo"] = description
        return (documents.CREATE_OPEN if amount_msat is None else documents.CREATE), asked

    def _check(
        self,
        invoice: DecodedInvoice,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
    ) -> None:
        if invoice.network is not self._network:
            raise self._other_than_asked("network")
        if invoice.amount_msat != amount_msat:
            raise self._other_than_asked("amount")
        if invoice.description_hash != description_hash:
            raise self._other_than_asked("description hash")
        if description_hash is None and (invoice.description or "") != (description or ""):
            raise self._other_than_asked("description")

    def _other_than_asked(self, what: str) -> NodeUnavailable:
        _log.error("account_made_another_invoice", differs=what)
        return NodeUnavailable()
