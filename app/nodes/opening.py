"""Opens the node that the settings name."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from app.database.pool import Pool
from app.nodes.port import Backend, Node, WrongNodeError
from app.nodes.sandbox.node import SandboxNode
from app.settings import Settings


@asynccontextmanager
async def opened(settings: Settings, pool: Pool, clock: Callable[[], float]) -> AsyncIterator[Node]:
    """Give the node, and let go of it in the end. `clock` tells seconds since 1970.

    Raises `NodeUnavailable`, `WrongNodeError`.
    """
    if settings.node == "sandbox":
        yield await SandboxNode.open(pool, holds=settings.sandbox_holds, clock=clock)
        return
    backend = _backend(settings, pool)
    try:
        yield backend.node(await backend.identify())
    finally:
        await backend.close()


def _backend(settings: Settings, pool: Pool) -> Backend:
    make = _BACKENDS.get(settings.node)
    if make is None:
        raise WrongNodeError(
            f"LATCHKEY_NODE={settings.node} is not supported by this version yet; use sandbox, "
            "which simulates the Lightning network."
        )
    return make(settings, pool)


def _cln(settings: Settings, pool: Pool) -> Backend:
    from app.nodes.cln.backend import ClnBackend

    return ClnBackend.of(settings, pool)


#: Each imports its backend when it is called: a server has one of them.
_BACKENDS: Final[dict[str, Callable[[Settings, Pool], Backend]]] = {"cln": _cln}
