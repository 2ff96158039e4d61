"""Invoices by Core Lightning: `invoice`, `createinvoice` and `delinvoice`.

We choose the preimage, and the label is made of its hash, so whatever we know of an invoice is
enough to find it.
"""

import secrets
from hashlib import sha256
from typing import Final

import structlog

from app.lightning import bech32, bolt11
from app.lightning.bolt11 import fields as bolt11_fields
from app.nodes.answers import NodeInvoice
from app.nodes.cln.client import ClnRefusal, Commands
from app.nodes.cln.messages import ClnDone, ClnIssued
from app.nodes.rest import AnswerLost

#: Above what a description hash is the hash of; nobody sees it.
_NO_TEXT: Final = "-"
_DESCRIPTION_TAG: Final = "d"
_SIGNATURE_WORDS: Final = 104
#: There is no such invoice; it is paid or expired.
_GONE: Final = frozenset({905, 906})

_log = structlog.get_logger()


def label_of(payment_hash: bytes) -> str:
    """Return what an invoice of ours is called at the node."""
    return f"latchkey/{payment_hash.hex()}"


class ClnInvoiceDesk:
    """Issues invoices and takes them back."""

    def __init__(self, commands: Commands, public_key: bytes) -> None:
        self._commands = commands
        self._public_key = public_key

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Issue an invoice. Raises `NodeUnavailable`."""
        preimage = secrets.token_bytes(32)
        label = label_of(sha256(preimage).digest())
        issued = await self._commands.call(
            "invoice",
            ClnIssued,
            {
                "amount_msat": "any" if amount_msat is None else amount_msat,
                "label": label,
                "description": _NO_TEXT if description is None else description,
                "expiry": expiry_s,
                "preimage": preimage.hex(),
            },
        )
        if description_hash is not None:
            issued = await self._with_hash(issued, label, preimage, description_hash)
        found = self._read(issued)
        asked = (amount_msat, description, description_hash, sha256(preimage).digest())
        said = (found.amount_msat, found.description, found.description_hash, found.payment_hash)
        if said != asked or found.payee != self._public_key:
            _log.error("node_issued_another_invoice", label=label)
            raise AnswerLost
        return NodeInvoice(
            found.payment_request,
            found.payment_hash,
            found.payment_secret,
            preimage,
            found.expires_at,
        )

    async def cancel_invoices(self, payment_hashes: list[bytes]) -> None:
        """Make unpaid invoices unpayable, by deleting them. Raises `NodeUnavailable`.

        Who pays a deleted one is refused, as if it had never been: lightningd decides between
        payment and deletion in one step.
        """
        for payment_hash in payment_hashes:
            await self._delete(label_of(payment_hash))

    async def _with_hash(
        self, template: ClnIssued, label: str, preimage: bytes, description_hash: bytes
    ) -> ClnIssued:
        """Put an invoice with the hash of a description into the place of one with a text.

        `invoice` takes only a text and hashes it itself. `createinvoice` signs and keeps what it is
        given; the first invoice, of which nobody knows, says how we can be reached.
        """
        asked = _unsigned(self._read(template), description_hash)
        await self._delete(label)
        return await self._commands.call(
            "createinvoice",
            ClnIssued,
            {"invstring": asked, "label": label, "preimage": preimage.hex()},
        )

    async def _delete(self, label: str) -> None:
        try:
            await self._commands.call("delinvoice", ClnDone, {"label": label, "status": "unpaid"})
        except ClnRefusal as refusal:
            if refusal.number not in _GONE:
                raise

    def _read(self, issued: ClnIssued) -> bolt11.DecodedInvoice:
        try:
            return bolt11.decode(issued.bolt11)
        except bolt11.Bolt11Error as error:
            _log.error("node_issued_no_invoice", reason=error.reason)
            raise AnswerLost from error


def _unsigned(template: bolt11.DecodedInvoice, description_hash: bytes) -> str:
    """Return what `createinvoice` is given: its signature does not count.

    It also wants a text, which it keeps for itself, and leaves out of what it signs.
    """
    fields = bolt11.Fields(
        payment_hash=template.payment_hash,
        payment_secret=template.payment_secret,
        description_hash=description_hash,
        expiry_s=template.expiry_s,
        min_final_cltv_expiry_delta=template.min_final_cltv_expiry_delta,
        fallbacks=template.fallbacks,
        route_hints=template.route_hints,
        features=template.features,
        metadata=template.metadata,
        unknown_fields=template.unknown_fields,
    )
    anybody = bolt11.NodeKey(secrets.token_bytes(32))
    whole = bolt11.encode(
        network=template.network,
        key=anybody,
        timestamp=template.timestamp,
        fields=fields,
        amount_msat=template.amount_msat,
    )
    hrp, words = bech32.decode(whole, length_max=bolt11.LENGTH_MAX)
    text = bolt11_fields.field(_DESCRIPTION_TAG, bech32.words_from_bytes(_NO_TEXT.encode()))
    return bolt11.seal(hrp, words[:-_SIGNATURE_WORDS] + text, anybody)
