"""Books that are older than what their node has done. Owns the table `restoration`.

    (none) ──restored, recovered, or found to have gone back──▶ closed
    closed ──books and node agree──▶ open          closed ──the operator accepts──▶ open

While one is closed nothing is paid, inside neither: a wallet may hold what the node has paid out
for it after the moment that the books are of. Receiving goes on: the node tells again whatever it
settled since, and what is for no invoice of ours goes to suspense. Payments that the books have as
under way are asked about, as always. What the node has paid and the books have never heard of is
nobody's by the books: it keeps sends closed until the operator has seen it.

That the books went back is found out by journals that are gone (`app.process.witness`); a timeline
of PostgreSQL's would tell the same of a failover that lost nothing (decision 46). What was seen and
cannot be read any more counts as gone: nobody knows.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

import orjson
import structlog

from app.database.pool import Connection, Pool
from app.errors import InvalidInput
from app.ledger import read as books
from app.nodes.answers import SentPayment, Succeeded
from app.process.runtime import Runtime
from app.process.sends import SendsGate
from app.process.witness import SeenBooks, Witness
from app.services import comparison, installation
from app.services.batches import registry as batches
from app.services.comparison import Comparison
from app.services.payments import capital, losses, outgoing

#: How many of the newest journals are looked for again: those of transactions that ran together.
_JOURNALS: Final = 32
#: Node and database may differ about the time; what is known is told apart by its hash.
_MARGIN: Final = timedelta(hours=1)

#: What owners of lists read.
_STOPPED: Final = (
    "The books were restored to an older state: some of what waits here may have been paid already."
)

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Restoration:
    """What keeps sends closed: since when, why, and the moment that the books are of."""

    kind: str
    state_of: datetime
    noticed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How books and node stand to each other since a restoration."""

    #: What the node has paid, or is paying, and the books have never heard of; None: it does not
    #: tell what it pays.
    unknown: list[SentPayment] | None
    compared: Comparison
    #: When the newest of what kept sends closed was noticed; None: nothing did any more.
    of: datetime | None

    @property
    def unexplained_msat(self) -> tuple[int, int]:
        """What nothing explains, in channels and on the chain."""
        return self.compared.channels.unexplained_msat, self.compared.chain.unexplained_msat

    @property
    def is_told(self) -> bool:
        """Whether the node tells enough to say that nothing differs."""
        tells = self.compared.channels.is_told or self.compared.chain.is_told
        return tells and self.unknown is not None

    @property
    def are_none(self) -> bool:
        """Whether books and node agree, to the millisatoshi and payment by payment."""
        return self.is_told and not self.unknown and self.compared.is_settled

    def sentences(self) -> list[str]:
        """Return in words what differs."""
        said = []
        if self.unknown is None:
            said.append("The node does not tell what it has paid since.")
        elif self.unknown:
            msat = sum(one.amount_msat + one.fee_msat for one in self.unknown)
            said.append(
                f"Payments that the node made or is making, and the books do not know: "
                f"{len(self.unknown)}, of {msat} msat with fees. Whoever asked for them still has "
                "that money in their wallet."
            )
        return said + comparison.words(self.compared)

    def facts(self) -> dict[str, object]:
        """Return them for programs."""
        channels_msat, chain_msat = self.unexplained_msat
        return {
            "unknownPayments": None
            if self.unknown is None
            else [
                {
                    "paymentHash": one.payment_hash.hex(),
                    "amountMsat": one.amount_msat,
                    "feeMsat": one.fee_msat,
                    "settled": one.is_settled,
                    "beganAt": one.began_at,
                }
                for one in self.unknown
            ],
            "unexplainedInChannelsMsat": channels_msat,
            "unexplainedOnChainMsat": chain_msat,
        }


async def begin(connection: Connection, kind: str, state_of: datetime | None = None) -> None:
    """Close sends: the books are of a moment, or of that of their newest journal.

    Payments that are being made are waited for; the database refuses those that come after, also of
    processes that have not heard of it.
    """
    if state_of is None:
        state_of = max((await books.newest_journals(connection, _JOURNALS)).values(), default=None)
    await connection.execute(_BEGIN, kind, state_of)


def mark(kind: str, state_of: datetime) -> str:
    """Return SQL that closes sends as `begin` does, in the transaction that restores the books."""
    moment = state_of.isoformat()
    return f"INSERT INTO restoration (kind, state_of) VALUES ('{kind}', '{moment}');\n"  # noqa: S608


async def closed(connection: Connection) -> Restoration | None:
    """Return what keeps sends closed, the oldest moment of several; None if nothing does."""
    row = await connection.fetchrow(_CLOSED)
    return None if row is None else Restoration(**row)


async def gate_of(pool: Pool, witness: Witness) -> SendsGate:
    """Return whether sends are open, having looked whether the books went back."""
    gate = SendsGate()
    async with pool.acquire() as connection:
        await _look(connection, gate, witness)
    return gate


async def recognise(connection: Connection, gate: SendsGate, witness: Witness) -> None:
    """Close sends if a connection leads to books that have not what was seen.

    For each that is opened, before anybody has it: where books go back, connections end, and who
    pays by the next is refused by the database.
    """
    seen = witness.last
    if seen is None or seen.installation != await installation.known_identity(connection):
        return
    if await _went_back(connection, seen):
        await _close(connection, gate, witness)


async def watch(runtime: Runtime) -> None:
    """Look whether the books went back, and whether somebody else closed or opened sends."""
    async with runtime.connection() as connection:
        await _look(connection, runtime.sends, runtime.witness)


async def reopen(runtime: Runtime) -> bool:
    """Open sends if they are closed and books and node agree; tell whether this call did.

    Raises `Unavailable` and database errors.
    """
    if runtime.sends.is_open:
        return False
    async with runtime.connection() as connection:
        restoration = await closed(connection)
    if restoration is None:
        return False
    found = await differences(runtime, restoration)
    if not found.are_none:
        _log.warning("sends_closed", since=restoration.noticed_at, why=found.sentences())
        return False
    async with runtime.connection() as connection:
        await connection.execute(_OPEN, "agreement", "{}", found.of)
        runtime.sends.is_open = await closed(connection) is None
    if runtime.sends.is_open:
        _log.warning("sends_opened", why="books and node agree")
    return runtime.sends.is_open


async def differences(runtime: Runtime, restoration: Restoration) -> Differences:
    """Compare what the node did since a restoration's moment with the books.

    What it has paid although the books had given it back is booked as lost. Raises `Unavailable`.
    """
    async with runtime.connection() as connection:
        of = await connection.fetchval(_NEWEST_CLOSED)
    unknown = await _unknown(runtime, restoration.state_of - _MARGIN)
    async with runtime.pool.apart() as connection:
        compared = await comparison.settled(runtime, connection)
    return Differences(unknown=unknown, compared=compared, of=of)


async def accept(runtime: Runtime, found: Differences) -> None:
    """Open sends though books and node differ, as the operator says who was shown how.

    What nothing explains is booked as theirs, in one step with the opening. Lists that were running
    wait for their owners: what the books have as waiting may have been paid. Raises `InvalidInput`
    if sends are open, or were closed once more since.
    """
    accepted = orjson.dumps(found.facts()).decode()
    async with runtime.connection() as connection, connection.transaction():
        if not await connection.fetch(_OPEN, "operator", accepted, found.of):
            raise InvalidInput("Sends are open: there is nothing to accept.")
        if await closed(connection) is not None:
            raise InvalidInput("Sends were closed once more since. Look again.")
        await capital.book_within(connection, *found.unexplained_msat)
        await batches.stop_all(connection, _STOPPED)
    runtime.sends.is_open = True
    _log.warning("sends_opened", why="the operator accepted the differences", **found.facts())


async def _look(connection: Connection, gate: SendsGate, witness: Witness) -> None:
    identity = await installation.identity(connection)
    if witness.damage is not None:
        await _close(connection, gate, witness)
    await recognise(connection, gate, witness)
    newest: UUID | None = await connection.fetchval(_NEWEST)
    gate.is_open = await closed(connection) is None
    journals = await books.newest_journals(connection, _JOURNALS)
    await witness.remember(SeenBooks(installation=identity, restoration=newest, journals=journals))


async def _close(connection: Connection, gate: SendsGate, witness: Witness) -> None:
    gate.is_open = False
    seen_to = None if witness.last is None else max(witness.last.journals, default=0)
    _log.error("books_went_back", seen=seen_to, witness_damage=witness.damage)
    await begin(connection, "went_back")


async def _went_back(connection: Connection, seen: SeenBooks) -> bool:
    """Tell whether what was seen is gone, unless a restoration has been noticed since."""
    if seen.restoration is not None and not await connection.fetchval(_IS_KNOWN, seen.restoration):
        return True
    if await connection.fetchval(_NEWEST) != seen.restoration:
        return False
    return await books.missing_journals(connection, seen.journals) > 0


async def _unknown(runtime: Runtime, since: datetime) -> list[SentPayment] | None:
    payments = runtime.node.payments
    if payments is None:
        return []
    sent = await payments.sent_since(int(since.timestamp()))
    if sent is None:
        return None
    known = await outgoing.states_of(runtime, [one.payment_hash for one in sent])
    for one in sent:
        if one.is_settled and known.get(one.payment_hash) == "failed":
            outcome = await payments.track(one.payment_hash)
            if isinstance(outcome, Succeeded):
                await losses.paid_before(runtime, one.payment_hash, outcome)
    return [one for one in sent if one.payment_hash not in known]


_BEGIN = "SELECT close_sends($1, $2)"
_CLOSED = """
SELECT kind, state_of, noticed_at FROM restoration WHERE opened_at IS NULL ORDER BY state_of LIMIT 1
"""
_NEWEST_CLOSED = "SELECT max(noticed_at) FROM restoration WHERE opened_at IS NULL"
_NEWEST = "SELECT id FROM restoration ORDER BY noticed_at DESC, id LIMIT 1"
_IS_KNOWN = "SELECT EXISTS (SELECT FROM restoration WHERE id = $1)"
_OPEN = """
UPDATE restoration SET opened_at = clock_timestamp(), opened_by = $1, found = $2::text::jsonb
 WHERE opened_at IS NULL AND noticed_at <= $3
RETURNING id
"""
