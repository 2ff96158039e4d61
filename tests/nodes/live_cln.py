"""A Core Lightning node that runs, and another that plays its peer, as the environment names them.

    LATCHKEY_TEST_CLN_URL, …_RUNE, …_CA_FILE    the node under test, as LATCHKEY_CLN_* has it
    LATCHKEY_TEST_CLN_PEER_URL, …_PEER_RUNE, …_PEER_CA_FILE
                                                its peer, whose rune allows everything
    LATCHKEY_TEST_CLN_MINE                      a command that mines so many blocks

Both are on regtest and share a channel with enough on either side. The rune of the node is the one
of `docs/nodes.md`. Without the first nothing here is collected.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from pydantic import SecretStr

from app.database.pool import Pool
from app.nodes.answers import NodeInvoice
from app.nodes.cln.backend import ClnBackend
from app.nodes.cln.client import Commands
from app.nodes.cln.messages import ClnDone, ClnInfo, ClnIssued, ClnPaid
from app.nodes.cln.node import ClnNode
from app.settings import Settings

PREFIX = "LATCHKEY_TEST_CLN_"
PAY_TIMEOUT_S = 20.0


def value(name: str) -> str | None:
    """Return a variable of the environment."""
    return os.environ.get(PREFIX + name)


@dataclass(frozen=True, slots=True)
class ClnPeer:
    """Whoever is at the other end."""

    commands: Commands

    async def invoice(self, amount_msat: int | None, *, expiry_s: int = 3600) -> str:
        """Issue an invoice; return its text."""
        order = {
            "amount_msat": "any" if amount_msat is None else amount_msat,
            "label": str(uuid4()),
            "description": "live",
            "expiry": expiry_s,
        }
        return (await self.commands.call("invoice", ClnIssued, order)).bolt11

    async def pay(self, invoice: NodeInvoice, amount_msat: int | None = None) -> ClnPaid:
        """Pay an invoice of the node under test. Raises `ClnRefusal`."""
        order: dict[str, object] = {"invstring": invoice.payment_request, "retry_for": 5}
        if amount_msat is not None:
            order["amount_msat"] = amount_msat
        return await self.commands.call("xpay", ClnPaid, order, timeout_s=30)

    async def send_to(self, address: str, amount_sat: int) -> None:
        """Pay an address on the chain."""
        order = {"destination": address, "satoshi": amount_sat}
        await self.commands.call("withdraw", ClnDone, order)


@dataclass(frozen=True, slots=True)
class ClnLab:
    """The node under test, and what moves the rest."""

    backend: ClnBackend
    node: ClnNode
    peer: ClnPeer
    rune: str

    async def mine(self, blocks: int) -> None:
        """Mine blocks, and wait until the node has them."""
        command = value("MINE")
        assert command is not None
        before = await self.height()
        process = await asyncio.create_subprocess_shell(
            f"{command} {blocks}", stdout=asyncio.subprocess.DEVNULL
        )
        assert await process.wait() == 0
        async with asyncio.timeout(60):
            while await self.height() < before + blocks:  # noqa: ASYNC110
                await asyncio.sleep(0.2)

    async def height(self) -> int:
        """Return the last block that the node has."""
        return (await self.backend.commands.call("getinfo", ClnInfo)).blockheight


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[ClnLab]:
    """Open both."""
    backend = ClnBackend.of(_settings(""), pool)
    other = ClnBackend.of(_settings("PEER_"), pool)
    try:
        node = backend.node(await backend.identify())
        yield ClnLab(backend, node, ClnPeer(other.commands), value("RUNE") or "")
    finally:
        await backend.close()
        await other.close()


def _settings(which: str) -> Settings:
    authority = value(f"{which}CA_FILE")
    return Settings(
        node="cln",
        network="regtest",
        cln_rest_url=value(f"{which}URL"),
        cln_rune=SecretStr(value(f"{which}RUNE") or ""),
        cln_ca_file=None if authority is None else Path(authority),
        pay_timeout_s=PAY_TIMEOUT_S,
    )
