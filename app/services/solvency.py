"""Whether the node holds what is owed to wallets.

Looked at now and then, beside all requests; what a request asks is the last view, which costs
nothing. `LATCHKEY_SOLVENCY=stop` has sends refused while the node holds less than is owed, or while
nobody could tell for a minute. What moves inside this server, and what comes in, goes on.
"""

import asyncio
from typing import Final

import structlog

from app.errors import SendsStopped
from app.ledger import dealer, read
from app.ledger.dealer import Exposure
from app.money import MSAT_PER_SAT, Currency
from app.prices.quotes import MSAT_PER_BTC
from app.process.runtime import Runtime
from app.process.solvency import Solvency

#: How often a process looks, and from when on a view is too old to send by.
LOOK_EVERY_S: Final = 10.0
_AGE_MAX_S: Final = 60.0

# Books and node are not asked at one moment: a shortage counts if it stays.
_ATTEMPTS: Final = 3
_PAUSE_S: Final = 0.2

_log = structlog.get_logger()


async def look(runtime: Runtime) -> Solvency:
    """Return what is owed and what the node holds. Raises `Unavailable`, and database errors."""
    solvency = await _view(runtime)
    for _ in range(_ATTEMPTS - 1):
        if not solvency.short_msat:
            break
        await asyncio.sleep(_PAUSE_S)
        solvency = await _view(runtime)
    return solvency


async def watch(runtime: Runtime) -> None:
    """Look, for this process to go by, and tell the operator when a shortage begins or ends."""
    was_short = runtime.solvency.short_msat > 0
    solvency = await look(runtime)
    runtime.solvency.hear(solvency)
    if solvency.short_msat and not was_short:
        _log.error(
            "node_holds_less_than_is_owed",
            owed_msat=solvency.owed_msat,
            held_msat=solvency.held_msat,
            short_msat=solvency.short_msat,
            mode=runtime.settings.solvency_mode,
        )
    elif was_short and not solvency.short_msat:
        _log.info("node_holds_what_is_owed_again")


def require(runtime: Runtime) -> None:
    """Raise `SendsStopped` if nothing may leave for now; asks nobody."""
    if runtime.settings.solvency_mode != "stop":
        return
    if runtime.solvency.short_msat or runtime.solvency.age_s > _AGE_MAX_S:
        raise SendsStopped


async def _view(runtime: Runtime) -> Solvency:
    async with runtime.connection() as connection:
        wallets = await read.owed(connection)
        exposure = await dealer.exposure(connection)
        suspense_msat = await connection.fetchval(_SUSPENSE)
    cents = wallets[Currency.USD]
    priced_msat = _worth_msat(runtime, cents)
    return Solvency(
        wallets_msat=wallets[Currency.BTC],
        dollars_cents=cents,
        dollars_msat=_bought_msat(exposure) if priced_msat is None else priced_msat,
        is_priced=priced_msat is not None,
        suspense_msat=suspense_msat,
        channels_msat=await _channels_msat(runtime),
        chain_msat=await _chain_msat(runtime),
    )


def _worth_msat(runtime: Runtime, cents: int) -> int | None:
    """Return what cents are worth, rounded up; None while there is no fresh price."""
    if not cents:
        return 0
    quote = runtime.prices.quote_or_none()
    return None if quote is None else -(-cents * MSAT_PER_BTC // quote.cents_per_btc)


def _bought_msat(exposure: Exposure) -> int:
    return max(exposure.held_msat, 0)


async def _channels_msat(runtime: Runtime) -> int | None:
    channels = runtime.node.channels
    return None if channels is None else (await channels.balance()).local_msat


async def _chain_msat(runtime: Runtime) -> int | None:
    chain = runtime.node.chain
    return None if chain is None else MSAT_PER_SAT * await chain.balance_sat()


_SUSPENSE = """
SELECT coalesce(sum(amount_msat), 0)::bigint FROM receipt WHERE state IN ('suspense', 'quarantined')
"""
