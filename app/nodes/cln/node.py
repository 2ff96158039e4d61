"""A Core Lightning node: what it can do, each part in its module."""

from app.database.pool import Pool
from app.lightning.bolt11 import Network
from app.nodes.answers import NodeInfo
from app.nodes.cln.chain import ClnChain
from app.nodes.cln.channels import ClnChannelView
from app.nodes.cln.client import Commands
from app.nodes.cln.invoices import ClnInvoiceDesk
from app.nodes.cln.messages import ClnInfo
from app.nodes.cln.payments import ClnPayments
from app.nodes.cln.payouts import PayoutBook
from app.nodes.cln.receipts import ClnReceipts
from app.nodes.port import Holds, Identity


class ClnNode:
    """A `Node`. It holds nothing: lightningd leaves hold invoices to plugins."""

    backend = "cln"

    def __init__(
        self,
        commands: Commands,
        identity: Identity,
        pool: Pool,
        *,
        timeout_s: float,
        pay_timeout_s: float,
    ) -> None:
        self._commands = commands
        self.network: Network = identity.network
        self.identity: bytes = identity.identity
        self.public_key: bytes | None = identity.public_key
        self.invoices = self.cancellations = ClnInvoiceDesk(commands, identity.identity)
        self.receipts = ClnReceipts(commands, timeout_s=timeout_s)
        self.holds: Holds | None = None
        self.payments = ClnPayments(commands, identity.identity, pay_timeout_s=pay_timeout_s)
        self.channels = ClnChannelView(commands)
        self.chain = ClnChain(commands, PayoutBook(pool, identity.identity))

    async def info(self) -> NodeInfo:
        """Return what it tells of itself. Raises `NodeUnavailable`."""
        info = await self._commands.call("getinfo", ClnInfo)
        warnings = (info.warning_bitcoind_sync, info.warning_lightningd_sync)
        return NodeInfo(
            alias=info.alias,
            version=info.version,
            block_height=info.blockheight,
            is_synced=not any(warnings),
        )
