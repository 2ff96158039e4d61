"""What is owed against what the node holds, and what the house has of its own."""

from typing import Final

from starlette.responses import Response

from app.money import MSAT_PER_SAT
from app.process.solvency import Solvency
from app.services.operators import standing
from app.services.payments import attention, dollars
from app.web.access import OPERATOR_PATH, Access, Row, shows
from app.web.pages.operator.overview import solvency_of
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    runtime = visit.runtime
    found = await solvency_of(runtime)
    return visit.page(
        "operator/money.html",
        found=found,
        surplus_sat=_surplus_sat(found),
        mode=runtime.settings.solvency_mode,
        age_s=runtime.solvency.age_s,
        exposure=await dollars.exposure(runtime),
        house=await standing.house(runtime),
        verified_at=await standing.verified_at(runtime),
        attention=await attention.needed(runtime),
    )


def _surplus_sat(found: Solvency | None) -> int | None:
    """Return what the node holds beyond what is owed, negative if it is short of it."""
    if found is None or found.held_msat is None:
        return None
    missing_sat = found.short_msat // MSAT_PER_SAT
    return -missing_sat or (found.held_msat - found.owed_msat) // MSAT_PER_SAT


ROWS: Final[tuple[Row, ...]] = (shows(f"{OPERATOR_PATH}/money", Access.OPERATOR, _show),)
