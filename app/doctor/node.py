"""The node: does it answer, is it the books', what can it do, and what may its credential do."""

from typing import Final
from urllib.parse import urlsplit

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.findings import Finding, ok, problem, warning
from app.nodes import opening
from app.nodes.port import Ability, Backend, Examinable, Identity, Node, WrongNodeError, abilities
from app.services import known_node
from app.settings import Settings

_NODE = "node"
_ABILITIES = "abilities"

#: What users meet where an ability is absent.
_WITHOUT: Final = {
    Ability.CANCELLATIONS: "invoices cancelled here can still be paid until they expire",
    Ability.HOLDS: "an invoice paid here and outside at once leaves the second payment to "
    "`latchkey receipts`",
    Ability.PAYMENTS: "payments to others are refused; those inside go on",
    Ability.CHAIN: "there are no addresses, deposits and payouts",
    Ability.CHANNELS: "what it holds in channels cannot be compared with the books",
}


async def look(pool: Pool, settings: Settings, *, has_schema: bool) -> list[Finding]:
    """Look at the node of the settings. Raises database errors."""
    if settings.node == "sandbox":
        return [ok(_NODE, "The network is simulated (LATCHKEY_NODE=sandbox): no bitcoin moves.")]
    try:
        backend = opening.backend(settings, pool)
    except WrongNodeError as error:
        return [problem(_NODE, str(error))]
    try:
        return await _examined(backend, pool, settings, has_schema=has_schema)
    except WrongNodeError as error:
        return [problem(_NODE, str(error))]
    except NodeUnavailable as error:
        return [
            problem(
                _NODE,
                opening.unreached(settings, error),
                "Until it answers, nothing comes in or goes out; what is inside goes on.",
            )
        ]
    finally:
        await backend.close()


async def _examined(
    backend: Backend, pool: Pool, settings: Settings, *, has_schema: bool
) -> list[Finding]:
    identity = await opening.identify(backend, settings)
    node = backend.node(identity)
    found = [*await _state(node), *_overheard(settings), *_lacking(node)]
    if has_schema:
        found += await _is_of_the_books(identity, pool, settings)
    if isinstance(backend, Examinable):
        found += await backend.examine()
    return found


async def _state(node: Node) -> list[Finding]:
    info = await node.info()
    name = f"{info.alias} ({info.version}, {node.network}, {node.identity.hex()[:16]}…)"
    if not info.is_synced:
        return [
            warning(
                _NODE,
                f"{name} answers, and does not know the chain up to now.",
                "Wait until it has caught up, or see why it does not.",
            )
        ]
    return [ok(_NODE, f"{name} answers.")]


async def _is_of_the_books(identity: Identity, pool: Pool, settings: Settings) -> list[Finding]:
    async with pool.acquire() as connection:
        change = await known_node.change(connection, settings, identity)
    if change is None or change.before is None:
        return []
    return [
        problem(
            _NODE,
            " ".join(["It is another than the one the books are of.", *change.sentences()]),
            "Point the settings at the one before, or see `latchkey node accept`.",
        )
    ]


def _overheard(settings: Settings) -> list[Finding]:
    """Say so if the credential goes through a network in the clear."""
    urls = {"lnd": settings.lnd_rest_url, "cln": settings.cln_rest_url, "blink": settings.blink_url}
    parts = urlsplit(urls.get(settings.node) or "")
    host = parts.hostname or ""
    # Tor encrypts; names without a dot are of this machine, or of its containers.
    is_near = host.startswith("127.") or "." not in host or host.endswith(".onion")
    if parts.scheme != "http" or is_near:
        return []
    return [
        warning(
            "node credential",
            f"It goes to {host} by http: whoever is on the way can read it, and use it.",
            "Have the node speak TLS and begin its URL with https, or reach it through a tunnel.",
        )
    ]


def _lacking(node: Node) -> list[Finding]:
    has = abilities(node)
    names = ", ".join(one for one in Ability if one in has)
    absent = [
        ok(_ABILITIES, f"It has no {ability}: {meaning}.")
        for ability, meaning in _WITHOUT.items()
        if ability not in has
    ]
    return [ok(_ABILITIES, f"It can do: {names}."), *absent]
