"""What waits, and for how long: payments under way, webhooks, codes, deposits."""

from typing import Final

from starlette.responses import Response

from app.services.operators import standing
from app.services.webhooks import backlog
from app.web.access import OPERATOR_PATH, Access, Row, shows
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    runtime = visit.runtime
    return visit.page(
        "operator/queues.html",
        queues=await standing.queues(runtime),
        webhooks=await backlog.look(runtime),
        sent=runtime.sent_webhooks,
        sends_here=runtime.settings.webhooks_by == "all",
        under_way=await standing.payments_under_way(runtime),
    )


ROWS: Final[tuple[Row, ...]] = (shows(f"{OPERATOR_PATH}/queues", Access.OPERATOR, _show),)
