"""An LND node: what it can do, each part in its module."""

from dataclasses import dataclass

from app.lightning.bolt11 import Network
from app.nodes.answers import NodeInfo
from app.nodes.lnd.chain import LndChain
from app.nodes.lnd.channels import LndChannelView
from app.nodes.lnd.invoices import LndHolds, LndInvoiceDesk
from app.nodes.lnd.messages import LndInfo
from app.nodes.lnd.payments import LndPayments
from app.nodes.lnd.receipts import LndReceipts
from app.nodes.port import Identity
from app.nodes.rest import Rest


@dataclass(frozen=True, slots=True, kw_only=True)
class LndOptions:
    """How LND is to be used."""

    #: Whether invoices hold what is paid to them until the books have decided.
    holds: bool
    #: Whether invoices tell how to reach the node by its private channels.
    private_hints: bool
    timeout_s: float
    pay_timeout_s: float


class LndNode:
    """A `Node`."""

    backend = "lnd"

    def __init__(self, rest: Rest, identity: Identity, options: LndOptions) -> None:
        self._rest = rest
        self._timeout_s = options.timeout_s
        self.network: Network = identity.network
        self.identity: bytes = identity.identity
        self.public_key: bytes | None = identity.public_key
        self.invoices = self.cancellations = LndInvoiceDesk(
            rest,
            identity.identity,
            holds=options.holds,
            private_hints=options.private_hints,
            timeout_s=options.timeout_s,
        )
        self.receipts = LndReceipts(rest, timeout_s=options.timeout_s)
        self.holds = LndHolds(rest, timeout_s=options.timeout_s) if options.holds else None
        self.payments = LndPayments(
            rest,
            identity.identity,
            timeout_s=options.timeout_s,
            pay_timeout_s=options.pay_timeout_s,
        )
        self.channels = LndChannelView(rest, timeout_s=options.timeout_s)
        self.chain = LndChain(rest, timeout_s=options.timeout_s)

    async def info(self) -> NodeInfo:
        """Return what it tells of itself. Raises `NodeUnavailable`."""
        info = await self._rest.ask("GET", "/v1/getinfo", LndInfo, timeout_s=self._timeout_s)
        return NodeInfo(
            alias=info.alias,
            version=info.version,
            block_height=info.block_height,
            is_synced=info.synced_to_chain and info.synced_to_graph,
        )
