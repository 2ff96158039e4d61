"""Opens the node that the settings name."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

import structlog

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.measures import Durations
from app.nodes.confirmed import Doubt, confirmed
from app.nodes.measured import measure_in_place
from app.nodes.port import Backend, Identity, Node, WrongNodeError
from app.nodes.reasons import is_the_settings_fault, why
from app.nodes.sandbox.node import SandboxNode
from app.settings import Settings

_log = structlog.get_logger()


@asynccontextmanager
async def opened(
    settings: Settings,
    pool: Pool,
    clock: Callable[[], float],
    *,
    known: Identity | None = None,
    asks: bool = True,
    calls: Durations | None = None,
) -> AsyncIterator[Node]:
    """Give the node, and let go of it in the end. `clock` tells seconds since 1970.

    `known` is whose the books are. With it the node need not answer now: whatever it is asked for
    raises `NodeUnavailable` until it does, and is the one that is known. Without `asks` it is not
    asked for anything before somebody needs it. How long its calls take is noted in `calls`.
    Raises `WrongNodeError`.
    """
    if settings.node == "sandbox":
        simulated = await SandboxNode.open(pool, holds=settings.sandbox_holds, clock=clock)
        if calls is not None:
            measure_in_place(simulated, calls)
        yield simulated
        return
    made = backend(settings, pool)
    try:
        found = await _found(made, settings, known) if asks or known is None else None
        identity = found or known
        assert identity is not None
        doubt = Doubt(
            made, identity, timeout_s=settings.node_timeout_s, confirmed=found is not None
        )
        yield confirmed(made.node(identity), doubt, calls)
    finally:
        await made.close()


def backend(settings: Settings, pool: Pool) -> Backend:
    """Return the real node of the settings; the caller closes it. Raises `WrongNodeError`."""
    return _BACKENDS[settings.node](settings, pool)


async def identify(made: Backend, settings: Settings) -> Identity:
    """Return who a node says it is; it is on the network of the settings.

    Raises `WrongNodeError` when it is on another, and `NodeUnavailable`.
    """
    try:
        async with asyncio.timeout(settings.node_timeout_s):
            found = await made.identify()
    except TimeoutError as error:
        raise NodeUnavailable from error
    if found.network != settings.network:
        raise WrongNodeError(
            f"The node is on {found.network}, and LATCHKEY_NETWORK says {settings.network}"
            f"{'' if 'network' in settings.model_fields_set else ', as it does unless it is set'}. "
            f"Point LATCHKEY_NODE's settings at a node on {settings.network}, or set "
            f"LATCHKEY_NETWORK={found.network} if that is where the money shall be."
        )
    return found


def unreached(settings: Settings, error: NodeUnavailable) -> str:
    """Return why the node could not be asked, as a sentence for the operator."""
    text = f"The node of LATCHKEY_NODE={settings.node} {why(error)}"
    return text if text.endswith("?") else f"{text}."


async def _found(made: Backend, settings: Settings, known: Identity | None) -> Identity | None:
    """Return who the node says it is; None if it is away, and may be."""
    try:
        return await identify(made, settings)
    except NodeUnavailable as error:
        if is_the_settings_fault(error):
            raise WrongNodeError(unreached(settings, error)) from error
        if known is None:
            raise WrongNodeError(
                f"{unreached(settings, error)} At the first start it must answer, so that it is "
                "known whose books these are; later it may be away."
            ) from error
        _log.warning("node_is_away", reason=unreached(settings, error))
        return None


def _lnd(settings: Settings, _pool: Pool) -> Backend:
    from app.nodes.lnd.backend import LndBackend

    return LndBackend.of(settings)


def _blink(settings: Settings, _: Pool) -> Backend:
    from app.nodes.blink.node import BlinkBackend

    return BlinkBackend(settings)


def _address(settings: Settings, pool: Pool) -> Backend:
    from app.nodes.address.node import AddressBackend

    return AddressBackend(settings, pool)


def _cln(settings: Settings, pool: Pool) -> Backend:
    from app.nodes.cln.backend import ClnBackend

    return ClnBackend.of(settings, pool)


#: Each imports its backend when it is called: a server has one of them.
_BACKENDS: Final[dict[str, Callable[[Settings, Pool], Backend]]] = {
    "address": _address,
    "blink": _blink,
    "cln": _cln,
    "lnd": _lnd,
}
