"""A lightning address, whose wallet a player has; it only receives."""

import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.database.pool import Pool
from app.lightning import bolt11
from app.nodes.address.node import AddressBackend
from app.nodes.answers import NodeInvoice
from app.nodes.port import Ability
from app.settings import Settings
from tests.address_wallet import Wallet
from tests.contract.network import Need, Network, NetworkKind, Play

#: When something was paid the wallet does not tell: it is told when it is seen.
PLAYS = frozenset[Need]({Ability.INVOICES, Ability.RECEIPTS, Play.MSAT, Play.APART})


@dataclass(frozen=True, slots=True)
class AddressOutside:
    """Whoever pays the wallet, which takes each invoice once."""

    wallet: Wallet

    async def invoice(
        self,
        *,
        amount_msat: int | None = 100_000,
        behaviour: str = "settle",
        hold: bool = False,
        expiry_s: int = 3600,
    ) -> NodeInvoice:
        raise NotImplementedError

    async def settle(self, payment_hash: bytes) -> None:
        raise NotImplementedError

    async def cancel(self, payment_hash: bytes) -> None:
        raise NotImplementedError

    async def offer(
        self, payment_request: str, *, amount_msat: int | None = None, parts: int = 1
    ) -> bool:
        assert amount_msat is None
        assert parts == 1
        invoice = bolt11.decode(payment_request)
        name = invoice.payment_hash.hex()
        if name in self.wallet.paid:
            return False
        self.wallet.paid[name] = invoice.amount_msat or 0
        return True

    async def balance_msat(self) -> int:
        return sum(self.wallet.paid.values())

    async def expired(self) -> NodeInvoice:
        raise NotImplementedError

    def away(self) -> AbstractAsyncContextManager[None]:
        raise NotImplementedError

    def skew(self, seconds: float) -> None:
        raise NotImplementedError

    def lose_answers(self, count: int) -> None:
        raise NotImplementedError

    async def contradict(self, payment_hash: bytes) -> None:
        raise NotImplementedError


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    wallet = Wallet(now=time.time())
    async with wallet.serving() as port:
        settings = Settings.model_validate(
            {
                "data_dir": Path("unused"),
                "node": "address",
                "network": "regtest",
                "address": f"shop@127.0.0.1:{port}",
                "outbound_networks": ("127.0.0.0/8",),
            }
        )
        backend = AddressBackend(settings, pool)
        try:
            yield Network(backend.node(await backend.identify()), AddressOutside(wallet))
        finally:
            await backend.close()


NETWORK = NetworkKind("lightning address", PLAYS, opened)
