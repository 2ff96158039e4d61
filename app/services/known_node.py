"""Whose node the books are of. Owns the table `known_node`.

    (no row) ──first start──▶ known ──the operator accepts another, when nobody else works──▶ known

What was begun at one node means nothing to another: it would know of no payment under way, and all
of them would be given back while the first one pays them. So a start with another node is refused.
Play money (of the sandbox, of a test network) never becomes money of another network.
"""

from dataclasses import dataclass

import structlog

from app.database import programs
from app.database.pool import Connection, Pool
from app.errors import NodeUnavailable
from app.ledger import read as books
from app.lightning.bolt11 import Network
from app.money import MSAT_PER_SAT
from app.nodes.port import Identity, Node, WrongNodeError
from app.nodes.reasons import why
from app.services.onchain import addresses, deposits
from app.services.payments import capital, open_ends
from app.services.payments.capital import Past
from app.services.payments.open_ends import OpenEnds
from app.settings import Settings

_SANDBOX = "sandbox"
#: Ours while the operator accepts a node: one of the pool, one apart.
_OUR_CONNECTIONS = 2

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class KnownNode:
    """The node that the books are of; `identity` is None if only its kind is known."""

    backend: str
    network: Network
    identity: Identity | None


@dataclass(frozen=True, slots=True)
class NodeChange:
    """What accepting a node changes: the one before, the one to come, what is left open."""

    before: KnownNode | None
    after: Identity
    payments: OpenEnds
    deposits: int

    def sentences(self) -> list[str]:
        """Return in words what stays behind at the node before."""
        payments, invoices = self.payments.payments, self.payments.invoices
        sat = self.payments.payments_msat // MSAT_PER_SAT
        found = {
            f"{payments} payments of {sat} sat in all are under way there; how they end, only it "
            "knows.": payments,
            f"{invoices} invoices can still be paid there, and nobody here would hear "
            "of it.": invoices,
            f"{self.deposits} deposits to its addresses wait to be confirmed, and would not be "
            "credited.": self.deposits,
        }
        return [text for text, number in found.items() if number]

    def require_no_payments(self, *, leaves: bool, pays: bool) -> None:
        """Raise `WrongNodeError` if payments are under way at the node before.

        Unless the operator `leaves` them. One to come that does not pay cannot be asked about any:
        nobody would ever say that it knows nothing of them, and none would be given back.
        """
        if self.payments.payments and not pays:
            raise WrongNodeError(
                f"{self.sentences()[0]} The node to come only receives, so it could not even be "
                "asked about them, and they would be pending for ever. Start with the node before "
                "until they have ended. If it is lost for good, accept a node that pays first, and "
                "serve with it until they have been given back."
            )
        if self.payments.payments and not leaves:
            raise WrongNodeError(
                f"{self.sentences()[0]} Start with that node until they have ended. If it is lost "
                "for good, --leave-payments gives them back to their senders; what it has paid, or "
                "pays yet, is then the house's loss."
            )

    def require_no_payouts(self) -> None:
        """Raise `WrongNodeError` if payouts are under way at the node before.

        They are never given back: another node would send what the one before may have sent.
        """
        if self.payments.payouts:
            raise WrongNodeError(
                f"{self.payments.payouts} payouts on the chain are under way at the node before, "
                "and another would send them once more. Start with that node until they have "
                "ended."
            )


async def remembered(pool: Pool, settings: Settings) -> Identity | None:
    """Return the node that must answer, None if it is to be seen for the first time.

    Raises `WrongNodeError` when the settings name one that it cannot be.
    """
    async with pool.acquire() as connection:
        known = await look(connection)
        if known is None:
            return None
        if _is_other_money(known, settings):
            if not await books.are_blank(connection):
                raise WrongNodeError(_other_money(known, settings))
            await _forget(connection)
            return None
    if known.backend != settings.node:
        raise WrongNodeError(
            f"The books are of a node of LATCHKEY_NODE={known.backend}, and the settings say "
            f"{settings.node}. {_ACCEPT}"
        )
    return known.identity


async def keep(pool: Pool, node: Node) -> None:
    """Remember a node at the first start, and meet it (`.capital`): in one transaction.

    Its past is asked for before that, so of two that start at once the one that remembers it has
    an end of the past that is before any invoice. Whoever starts while another is being accepted
    waits for that. Raises `WrongNodeError` at later starts if it is another than it was, and at the
    first if it does not tell what it holds and has received.
    """
    async with pool.acquire() as connection:
        is_known = await connection.fetchrow(_SELECT) is not None
    past = None if is_known else await _past(node)
    async with pool.acquire() as connection, connection.transaction():
        row = await connection.fetchrow(
            _KEEP, node.backend, node.identity, node.public_key, node.network
        )
        if row is not None and row["is_new"]:
            if past is None:
                raise WrongNodeError("The node of the books was just changed. Start again.")
            await capital.meet(connection, node.identity, past)
    if row is not None and (row["backend"], row["identity"]) != (node.backend, node.identity):
        raise WrongNodeError(
            f"The node is another than last time: it was {row['identity'].hex()}, and the one "
            f"that the settings name is {node.identity.hex()}. {_ACCEPT}"
        )


async def _past(node: Node) -> Past:
    try:
        return await capital.past(node)
    except NodeUnavailable as error:
        raise WrongNodeError(
            f"The node of LATCHKEY_NODE={node.backend} {why(error)} when it was asked what it "
            "holds and has received. At the first start it must tell, so that what is the "
            "operator's own is not taken for somebody's."
        ) from error


async def look(connection: Connection) -> KnownNode | None:
    """Return the node of the books; books of which none is known are the sandbox's, or blank."""
    row = await connection.fetchrow(_SELECT)
    if row is not None:
        network = Network(row["network"])
        identity = Identity(row["identity"], row["public_key"], network)
        return KnownNode(row["backend"], network, identity)
    if await books.are_blank(connection):
        return None
    return KnownNode(_SANDBOX, Network.REGTEST, None)


async def change(connection: Connection, settings: Settings, after: Identity) -> NodeChange | None:
    """Return what accepting a node would change, None if it is the one of the books.

    Raises `WrongNodeError` if it can never be theirs.
    """
    before = await look(connection)
    if before is not None:
        if _is_other_money(before, settings) and not await books.are_blank(connection):
            raise WrongNodeError(_other_money(before, settings))
        if (before.backend, before.identity) == (settings.node, after):
            return None
    return NodeChange(
        before,
        after,
        await open_ends.at_the_node(connection),
        await deposits.unconfirmed(connection),
    )


async def accept(
    pool: Pool,
    settings: Settings,
    after: Identity,
    past: Past,
    *,
    leaves_payments: bool,
    pays: bool,
) -> NodeChange | None:
    """Make a node that of the books, while nobody else works on them; None if it is already.

    Never with payouts under way at the one before, and with payments only if `leaves_payments` and
    the new one `pays`: they are then given back as soon as it says that it knows nothing of them.
    Addresses of the one before are not given out again. `past` is the new one's. Raises
    `WrongNodeError`, and then nothing was changed.
    """
    async with pool.apart() as connection, connection.transaction():
        await connection.execute(_ALONE)
        if await programs.others_live(connection, ours=_OUR_CONNECTIONS):
            raise WrongNodeError(
                "Servers, workers or other commands are at work on this database. Stop all of "
                "them first: they go on with the node that they know."
            )
        found = await change(connection, settings, after)
        if found is None:
            return None
        found.require_no_payouts()
        found.require_no_payments(leaves=leaves_payments, pays=pays)
        await _forget(connection)
        await connection.execute(
            _KEEP, settings.node, after.identity, after.public_key, after.network
        )
        await capital.meet(connection, after.identity, past)
    _log.warning("node_accepted", node=settings.node, identity=after.identity.hex())
    return found


async def _forget(connection: Connection) -> None:
    await addresses.retire(connection)
    await connection.execute(_FORGET)


def _is_other_money(known: KnownNode, settings: Settings) -> bool:
    is_sandbox = settings.node == _SANDBOX
    if _SANDBOX in {known.backend, settings.node}:
        return (known.backend == _SANDBOX) != is_sandbox
    return known.network != settings.network


def _other_money(known: KnownNode, settings: Settings) -> str:
    if known.backend == _SANDBOX:
        return (
            "This database is the sandbox's: its balances are play money, and LATCHKEY_NODE="
            f"{settings.node} would pay them out. Begin with a new database: set "
            "LATCHKEY_DATABASE_URL or LATCHKEY_DATA_DIR to another."
        )
    if settings.node == _SANDBOX:
        return (
            f"This database is of a node of LATCHKEY_NODE={known.backend}, and the sandbox would "
            "add play money to it. Set LATCHKEY_NODE, or name another database."
        )
    return (
        f"The books are of a node on {known.network}, and LATCHKEY_NETWORK says "
        f"{settings.network}{'' if 'network' in settings.model_fields_set else ' unless it is set'}"
        f". Set LATCHKEY_NETWORK={known.network}, or begin with a new database: money of one "
        "network is none of another."
    )


_ACCEPT = (
    "If that is meant, stop every process and look at what is still open at the one before: "
    "`latchkey node accept` shows it, and takes the new one."
)
_SELECT = "SELECT backend, identity, public_key, network FROM known_node"
# The row is locked, so that whoever starts waits for one that is being accepted.
_KEEP = """
INSERT INTO known_node (backend, identity, public_key, network) VALUES ($1, $2, $3, $4)
ON CONFLICT (id) DO UPDATE SET id = excluded.id
RETURNING backend, identity, xmax = 0 AS is_new
"""
_FORGET = "DELETE FROM known_node"
_ALONE = "LOCK TABLE known_node IN ACCESS EXCLUSIVE MODE"
