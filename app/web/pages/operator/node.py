"""The node, and the books: whether they answer, agree, and hold what they should."""

import asyncio
from typing import Any, Final

from starlette.responses import Response

from app.errors import Unavailable
from app.nodes.port import abilities
from app.services import checkup
from app.services.checkup import Report
from app.services.operators import standing
from app.web.access import OPERATOR_PATH, Access, Row, acts, shows
from app.web.pages.operator.overview import node_info, said
from app.web.visit import Visit

_PATH: Final = f"{OPERATOR_PATH}/node"
_TEMPLATE: Final = "operator/node.html"
#: Books of many years take longer to be checked than a page may: that is for the command line.
_CHECK_S: Final = 30.0
_TOO_LONG: Final = "It takes longer than a page may: run latchkey check at the command line."


async def _show(visit: Visit) -> Response:
    return visit.page(_TEMPLATE, **await _facts(visit))


async def _check(visit: Visit) -> Response:
    """Check what was booked since the last check; shown at once, and kept only if all is right."""
    report = None
    try:
        async with asyncio.timeout(_CHECK_S):
            report = await checkup.check(visit.runtime, incremental=True)
    except TimeoutError:
        visit.form.wrong("", _TOO_LONG)
    except Unavailable as error:
        visit.form.wrong("", error.message)
    status = 503 if visit.form.problems else 200
    return visit.page(_TEMPLATE, status=status, **await _facts(visit, report))


async def _facts(visit: Visit, report: Report | None = None) -> dict[str, Any]:
    node = visit.runtime.node
    info = await node_info(visit.runtime)
    tip = None if node.chain is None else await said(node.chain.tip())
    return {
        "node": node,
        "info": info,
        "height": info.block_height if info and info.block_height else tip and tip.height,
        "abilities": sorted(str(one) for one in abilities(node)),
        "channels": None if node.channels is None else await said(node.channels.balance()),
        "chain_sat": None if node.chain is None else await said(node.chain.balance_sat()),
        "cursor": await standing.receipt_cursor(visit.runtime),
        "verified_at": await standing.verified_at(visit.runtime),
        "claims": checkup.CLAIMS,
        "report": report,
    }


ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.OPERATOR, _show),
    acts(f"{_PATH}/check", Access.OPERATOR, _check),
)
