"""LND's REST interface, played on loopback; its invoices take what is paid unasked."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from pydantic import SecretStr

from app.database.pool import Pool
from app.lightning import bolt11
from app.nodes.answers import NodeInvoice
from app.nodes.lnd.backend import LndBackend
from app.nodes.lnd.node import LndNode
from app.nodes.lnd.payments import LndPayments
from app.nodes.port import Ability
from app.nodes.rest import Rest
from app.settings import Settings
from tests.contract.lnd_player import LndPlayer
from tests.contract.network import EVERYTHING, PATIENCE_S, Network, NetworkKind
from tests.contract.serving import Drop, Place, served
from tests.contract.world import World, WorldOutside
from tests.contract.world_chain import WorldMiners

MACAROON = "0201036c6e64"


class LndOutside(WorldOutside):
    def __init__(self, world: World, node: LndNode, place: Place) -> None:
        super().__init__(world)
        self.node = node
        self.place = place

    async def expired(self) -> NodeInvoice:
        invoice = await self.node.invoices.create_invoice(
            amount_msat=21_000, description="tea", description_hash=None, expiry_s=60
        )
        self.world.pass_time(61)
        return invoice

    def away(self) -> AbstractAsyncContextManager[None]:
        return self.place.away()

    def lose_answers(self, count: int) -> None:
        self.place.break_next(Drop(acts=True), path="/v2/router/send", times=count)


class RoutedPayments(LndPayments):
    """Tells the player whose route is asked for: LND is asked for one to a node only."""

    def __init__(self, rest: Rest, player: LndPlayer) -> None:
        super().__init__(
            rest, player.world.key.public_key, timeout_s=PATIENCE_S, pay_timeout_s=PATIENCE_S
        )
        self._player = player

    async def route_fee_msat(
        self, invoice: bolt11.DecodedInvoice, amount_msat: int | None, fee_limit_msat: int | None
    ) -> int | None:
        self._player.routed_hash = invoice.payment_hash
        return await super().route_fee_msat(invoice, amount_msat, fee_limit_msat)


def settings(url: str, **more: Any) -> Settings:
    given: dict[str, Any] = {
        "node": "lnd",
        "network": "regtest",
        "lnd_rest_url": url,
        "node_timeout_s": PATIENCE_S,
    }
    if "lnd_macaroon_file" not in more:
        given["lnd_macaroon"] = SecretStr(MACAROON)
    return Settings(**(given | more))


@asynccontextmanager
async def played(*, holds: bool) -> AsyncIterator[Network]:
    world = World()
    player = LndPlayer(world, macaroon=MACAROON)
    async with served(player) as place:
        backend = LndBackend.of(settings(place.url, lnd_holds=holds))
        try:
            node = backend.node(await backend.identify())
            node.payments = RoutedPayments(backend.rest, player)
            yield Network(node, LndOutside(world, node, place), WorldMiners(world.chain), place)
        finally:
            await backend.close()


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    async with played(holds=False) as network:
        yield network


NETWORK = NetworkKind("LND", EVERYTHING - {Ability.HOLDS}, opened)
