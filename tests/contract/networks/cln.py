"""Core Lightning behind clnrest, played on loopback."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from pydantic import SecretStr

from app.database.pool import Pool
from app.lightning.bolt11 import peek
from app.nodes.answers import NodeInvoice
from app.nodes.cln.backend import ClnBackend
from app.nodes.cln.client import Commands
from app.nodes.cln.node import ClnNode
from app.nodes.cln.payments import ClnPayments
from app.nodes.port import Ability
from app.settings import Settings
from tests.contract.cln_player import ClnPlayer
from tests.contract.network import EVERYTHING, PATIENCE_S, Network, NetworkKind
from tests.contract.serving import Drop, Place, served
from tests.contract.world import World, WorldOutside
from tests.contract.world_chain import WorldMiners

RUNE = "cnVuZQ=="


class ClnOutside(WorldOutside):
    def __init__(self, world: World, node: ClnNode, place: Place) -> None:
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
        self.place.break_next(Drop(acts=True), path="/v1/xpay", times=count)


class ProbedPayments(ClnPayments):
    """Tells the player whose route is asked for: lightningd is asked for one to a node only."""

    def __init__(self, commands: Commands, player: ClnPlayer) -> None:
        super().__init__(commands, player.world.key.public_key, pay_timeout_s=PATIENCE_S)
        self._player = player

    async def probe(
        self, payment_request: str, *, amount_msat: int | None, fee_limit_msat: int
    ) -> int | None:
        self._player.routed_hash = peek.peek_payment_hash(payment_request)
        return await super().probe(
            payment_request, amount_msat=amount_msat, fee_limit_msat=fee_limit_msat
        )


def settings(url: str, **more: Any) -> Settings:
    given: dict[str, Any] = {
        "cln_rest_url": url,
        "node_timeout_s": PATIENCE_S,
        "pay_timeout_s": PATIENCE_S,
    }
    if "cln_rune_file" not in more:
        given["cln_rune"] = SecretStr(RUNE)
    return Settings(node="cln", network="regtest", **{**given, **more})


@asynccontextmanager
async def opened(pool: Pool) -> AsyncIterator[Network]:
    world = World()
    player = ClnPlayer(world, rune=RUNE)
    async with served(player) as place:
        backend = ClnBackend.of(settings(place.url), pool)
        try:
            node = backend.node(await backend.identify())
            node.payments = ProbedPayments(backend.commands, player)
            yield Network(node, ClnOutside(world, node, place), WorldMiners(world.chain), place)
        finally:
            await backend.close()


NETWORK = NetworkKind("Core Lightning", EVERYTHING - {Ability.HOLDS}, opened)
