"""The lightning address as a `Node`: invoices and receipts, and nothing else."""

import asyncio
from collections.abc import AsyncIterator
from hashlib import sha256
from typing import Final, Self

from app.database.pool import Pool
from app.errors import NodeLacks, NodeUnavailable
from app.findings import Finding, ok, problem
from app.lightning import lnurl
from app.lightning.bolt11 import Network
from app.lightning.lnurl import LnurlError
from app.nodes.address.database import AddressBook, Watched
from app.nodes.address.wallet import AddressWallet
from app.nodes.answers import NodeInfo, NodeInvoice, Receipt
from app.nodes.port import Identity, WrongNodeError
from app.outbound.client import OutboundClient
from app.settings import Settings

_LOOKS_AT_ONCE: Final = 20
_TOLD_AT_ONCE: Final = 100
_POLL_S: Final = 1.0


class AddressNode:
    """A node that can only receive; what was paid is seen by asking the wallet."""

    backend = "address"
    public_key = None
    cancellations = None
    holds = None
    payments = None
    chain = None
    channels = None

    def __init__(
        self,
        name: str,
        identity: Identity,
        wallet: AddressWallet,
        book: AddressBook,
    ) -> None:
        self._name = name
        self.identity = identity.identity
        self.network = identity.network
        self._wallet = wallet
        self._book = book

    @property
    def invoices(self) -> Self:
        return self

    @property
    def receipts(self) -> Self:
        return self

    async def info(self) -> NodeInfo:
        """Return the address, if it answers. Raises `NodeUnavailable`."""
        await self._wallet.offer()
        return NodeInfo(
            alias=self._name, version="lightning address", block_height=None, is_synced=True
        )

    async def create_invoice(
        self,
        *,
        amount_msat: int | None,
        description: str | None,
        description_hash: bytes | None,
        expiry_s: int,
    ) -> NodeInvoice:
        """Have the wallet make an invoice, and watch it.

        The description is not in it: it goes to the wallet as a comment, if that takes one. The
        wallet says how long it can be paid; ours is over when asked for, if that is earlier. Raises
        `NodeLacks` for an invoice without an amount and for a description hash, and as
        `AddressWallet.invoice`.
        """
        if amount_msat is None:
            raise NodeLacks("open invoices")
        if description_hash is not None:
            raise NodeLacks("description hashes")
        made = await self._wallet.invoice(amount_msat, description or "")
        await self._book.add(made)
        invoice = made.invoice
        return NodeInvoice(
            payment_request=invoice.payment_request,
            payment_hash=invoice.payment_hash,
            payment_secret=invoice.payment_secret,
            preimage=None,
            expires_at=min(invoice.expires_at, invoice.timestamp + expiry_s),
            issued_at=invoice.timestamp,
        )

    async def lookup_receipt(self, payment_hash: bytes) -> Receipt | None:
        """Return what was paid to an invoice; the wallet is asked unless that is known."""
        found = await self._book.find(payment_hash)
        if found is None:
            return None
        watched, receipt = found
        if receipt is None and await self._note(watched, await self._ask(watched)):
            found = await self._book.find(payment_hash)
            receipt = None if found is None else found[1]
        return receipt

    async def newest(self) -> int:
        """Return the index of the last settlement, 0 if there is none; the wallet is not asked."""
        return await self._book.newest()

    async def follow(self, *, after: int) -> AsyncIterator[Receipt]:
        """Yield what was paid, behind an index, and ask the wallet for more, for ever."""
        while True:
            for receipt in await self._book.settled(after, _TOLD_AT_ONCE):
                after = receipt.settle_index
                yield receipt
            if not await self._look_at_due():
                await asyncio.sleep(_POLL_S)

    async def _look_at_due(self) -> bool:
        """Ask about what is due, and settle in the order of issue; tell whether anything was paid.

        Whatever the wallet does not answer is asked again when it is due once more.
        """
        due = await self._book.due(_LOOKS_AT_ONCE)
        answers = await asyncio.gather(*map(self._ask, due), return_exceptions=True)
        is_paid = False
        for watched, answer in zip(due, answers, strict=True):
            if isinstance(answer, NodeUnavailable):
                continue
            if isinstance(answer, BaseException):
                raise answer
            is_paid |= await self._note(watched, answer)
        return is_paid

    async def _ask(self, watched: Watched) -> bytes | None:
        return await self._wallet.paid(watched.verify_url, watched.payment_hash)

    async def _note(self, watched: Watched, preimage: bytes | None) -> bool:
        """Keep what the wallet said of an invoice; tell whether it was paid."""
        if preimage is None:
            await self._book.not_paid(watched.payment_hash)
            return False
        await self._book.settle(watched.payment_hash, preimage)
        return True


class AddressBackend:
    """The address that the settings name."""

    def __init__(self, settings: Settings, pool: Pool) -> None:
        """Read the address. Raises `WrongNodeError` if it is none."""
        assert settings.address is not None, "settings see to it"
        try:
            address = lnurl.address(settings.address)
        except LnurlError as error:
            raise WrongNodeError(f"LATCHKEY_ADDRESS cannot be used. {error}") from error
        self._name = str(address)
        if address.host in settings.address_domains:
            raise WrongNodeError(
                f"LATCHKEY_ADDRESS={self._name} is an address of this server itself: it would be "
                "asked for its own invoices."
            )
        self._network = Network(settings.network)
        self._pool = pool
        outbound = OutboundClient(
            networks=settings.reachable_networks, timeout_s=settings.node_timeout_s
        )
        self._wallet = AddressWallet(address, self._network, outbound)

    async def identify(self) -> Identity:
        """Return the address's digest. Nothing is asked: the wallet may be away at the start."""
        mark = sha256(f"address {self._name}".encode()).digest()
        return Identity(identity=b"\0" + mark, public_key=None, network=self._network)

    def node(self, identity: Identity) -> AddressNode:
        """Return the address as a node."""
        book = AddressBook(self._pool, identity.identity)
        return AddressNode(self._name, identity, self._wallet, book)

    async def examine(self) -> list[Finding]:
        """Ask the wallet for an invoice, which nobody will pay. Raises `NodeUnavailable`."""
        offer = await self._wallet.offer()
        try:
            await self._wallet.invoice(offer.least_msat, "")
        except NodeLacks:
            return [
                problem(
                    "node",
                    f"The wallet of {self._name} does not tell where the payment of an invoice can "
                    "be seen (`verify`, LUD-21), so nothing can be received through it.",
                    "Use an address of a wallet that does, or a node.",
                )
            ]
        text = f"{self._name} gives invoices, and tells where their payment can be seen."
        return [ok("node", text)]

    async def close(self) -> None:
        """Give up what is being asked."""
        self._wallet.close()
