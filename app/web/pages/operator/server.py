"""What runs here: versions, the database, and the settings in force without their secrets."""

import platform
from importlib.metadata import version
from typing import Final

from starlette.responses import Response

from app.process.shown_settings import HIDDEN, shown
from app.services.operators import standing
from app.web.access import OPERATOR_PATH, Access, Row, shows
from app.web.pages.operator.overview import node_info
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    runtime = visit.runtime
    pool = runtime.pool
    return visit.page(
        "operator/server.html",
        version=version("latchkey"),
        commit=runtime.settings.build_commit,
        python=platform.python_version(),
        database=await standing.database(runtime),
        pool={
            "used": pool.size() - pool.idle_size(),
            "open": pool.size(),
            "most": pool.max_size(),
        },
        shares_limits=runtime.limiter.is_shared,
        node=runtime.node,
        info=await node_info(runtime),
        settings=shown(runtime.settings),
        hidden=HIDDEN,
        only_set=visit.asked("all") != "1",
    )


ROWS: Final[tuple[Row, ...]] = (shows(f"{OPERATOR_PATH}/server", Access.OPERATOR, _show),)
