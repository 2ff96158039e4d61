"""Asking the wallet behind a lightning address, as a stranger would who pays it.

    offer ──▶ invoice over an amount, checked against the offer ──▶ verify, until it is paid

The wallet is believed nothing that is not in the invoice or proven by the preimage. Its URLs lead
to the Internet only (`app.outbound`). Sources: LUD-06, 12, 16 and 21.
"""

import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

import structlog

from app.errors import InvalidInput, NodeLacks, NodeUnavailable
from app.lightning import bolt11, lnurl
from app.lightning.bolt11 import Bolt11Error, DecodedInvoice, Network, peek
from app.lightning.lnurl import LightningAddress, LnurlError, PayOffer
from app.money import MSAT_PER_SAT
from app.outbound.client import OutboundClient, OutboundError
from app.phrases import Phrase

_OFFER_BYTES_MAX: Final = 262_144
_ANSWER_BYTES_MAX: Final = 65_536
#: How long an offer is taken for current, in seconds.
_OFFER_S: Final = 60.0
_URL_CHARS_MAX: Final = 4_000
_LOOPBACK: Final = ("localhost", "127.")

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class VerifiableInvoice:
    """An invoice that is what was asked for, and where to ask whether it was paid."""

    invoice: DecodedInvoice
    verify_url: str


class AddressWallet:
    """The wallet of one address."""

    def __init__(
        self, address: LightningAddress, network: Network, outbound: OutboundClient
    ) -> None:
        # TLS is asked for except on this machine, where the operator must have allowed it, too.
        scheme = "http" if address.host.startswith(_LOOPBACK) else "https"
        self._url = f"{scheme}://{address.host}{address.path}"
        self._network = network
        self._outbound = outbound
        self._offer: PayOffer | None = None
        self._offered_at = 0.0

    def close(self) -> None:
        """Give up what is being asked."""
        self._outbound.close()

    async def offer(self) -> PayOffer:
        """Return what the address takes. Raises `NodeUnavailable`."""
        now = time.monotonic()
        if self._offer is None or now - self._offered_at > _OFFER_S:
            body = await self._get(self._url, _OFFER_BYTES_MAX)
            try:
                self._offer = lnurl.pay_offer(body)
            except LnurlError as error:
                raise self._unusable(error) from error
            self._offered_at = now
        return self._offer

    async def invoice(self, amount_msat: int, comment: str) -> VerifiableInvoice:
        """Return an invoice over an amount; the wallet is told the comment if it takes one so long.

        Raises `InvalidInput` for an amount that the address does not take, `NodeLacks` if the
        wallet does not say where payment can be seen, and else `NodeUnavailable`.
        """
        offer = await self.offer()
        body = await self._get(self._invoice_url(offer, amount_msat, comment), _ANSWER_BYTES_MAX)
        try:
            request = peek.normalise(lnurl.pay_invoice(body))
            invoice = bolt11.decode(request)
            verify_url = lnurl.verify_url(body)
            self._check(invoice, offer, amount_msat)
        except (LnurlError, Bolt11Error) as error:
            self._offer = None  # it may have changed
            raise self._unusable(error) from error
        if verify_url is None:
            _log.error("address_without_verify", needed="LUD-21")
            raise NodeLacks("verification")
        return VerifiableInvoice(invoice, verify_url)

    async def paid(self, verify_url: str, payment_hash: bytes) -> bytes | None:
        """Return the preimage of an invoice that was paid, None while it was not.

        Raises `NodeUnavailable` where nothing was answered. That it was paid is not believed
        without the preimage.
        """
        body = await self._get(verify_url, _ANSWER_BYTES_MAX)
        try:
            verified = lnurl.verified(body, payment_hash)
        except LnurlError as error:
            _log.info("address_does_not_verify", why=str(error))
            return None
        if not verified.is_settled:
            return None
        if verified.preimage is None:
            _log.error("address_paid_without_preimage", payment_hash=payment_hash.hex())
        return verified.preimage

    async def _get(self, url: str, bytes_max: int) -> bytes:
        try:
            return (await self._outbound.get(url, body_bytes_max=bytes_max)).body
        except OutboundError as error:
            raise self._unusable(error) from error

    def _invoice_url(self, offer: PayOffer, amount_msat: int, comment: str) -> str:
        try:
            url = offer.invoice_url(amount_msat)
        except LnurlError as error:
            raise InvalidInput(
                Phrase(
                    "The address that this server receives at takes %(least)s to %(most)s sats.",
                    least=-(-offer.least_msat // MSAT_PER_SAT),
                    most=offer.most_msat // MSAT_PER_SAT,
                )
            ) from error
        told = f"&comment={quote(comment, safe='')}"
        is_taken = comment and len(comment) <= offer.comment_chars
        return url + told if is_taken and len(url) + len(told) <= _URL_CHARS_MAX else url

    def _check(self, invoice: DecodedInvoice, offer: PayOffer, amount_msat: int) -> None:
        """Raise `LnurlError` unless an invoice is what was asked for."""
        if invoice.network is not self._network:
            raise LnurlError(
                Phrase(
                    "The invoice is for %(other)s, not for %(network)s.",
                    other=invoice.network,
                    network=self._network,
                )
            )
        if invoice.amount_msat != amount_msat:
            raise LnurlError("The invoice is not over the amount that was asked for.")
        if invoice.description_hash != offer.description_hash:
            raise LnurlError("The invoice does not commit to what the address offered.")

    def _unusable(self, error: Exception) -> NodeUnavailable:
        _log.warning("address_unusable", why=str(error))
        return NodeUnavailable()
