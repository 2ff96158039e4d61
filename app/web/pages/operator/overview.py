"""The operator's first page: what needs a person, and whether all is well."""

import asyncio
from collections.abc import Awaitable
from typing import Final, TypeVar

from starlette.responses import Response

from app.errors import Unavailable
from app.nodes.answers import NodeInfo
from app.process.runtime import Runtime
from app.process.solvency import Solvency
from app.services import backups, solvency
from app.services.operators import standing
from app.services.payments import attention
from app.services.webhooks import backlog
from app.web.access import OPERATOR_PATH, Access, Row, shows
from app.web.visit import Visit

T = TypeVar("T")

_NODE_S: Final = 5.0


async def _show(visit: Visit) -> Response:
    runtime = visit.runtime
    needed = await attention.needed(runtime)
    return visit.page(
        "operator/overview.html",
        attention=needed,
        info=await node_info(runtime),
        solvency=await solvency_of(runtime),
        queues=await standing.queues(runtime),
        webhooks=await backlog.look(runtime),
        verified_at=await standing.verified_at(runtime),
        cursor=await standing.receipt_cursor(runtime),
        backup_is_old=await backups.is_old(runtime),
        sends_open=runtime.sends.is_open,
        clock=runtime.clock.difference() if runtime.clock.is_wrong else "",
        listens=runtime.listener.healthy,
    )


async def node_info(runtime: Runtime) -> NodeInfo | None:
    """Return what the node says of itself; None if it says nothing within moments."""
    return await said(runtime.node.info())


async def solvency_of(runtime: Runtime) -> Solvency | None:
    """Return what is owed and held now, else as it was seen last; None if it never was."""
    return await said(solvency.look(runtime)) or runtime.solvency.latest


async def said(asked: Awaitable[T]) -> T | None:
    """Return what the node answers, None if it does not."""
    try:
        async with asyncio.timeout(_NODE_S):
            return await asked
    except (Unavailable, TimeoutError):
        return None


ROWS: Final[tuple[Row, ...]] = (shows(OPERATOR_PATH, Access.OPERATOR, _show),)
