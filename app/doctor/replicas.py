"""The replicas: whether reads go there, and why not."""

from typing import Final

from app.database import replicas
from app.database.pool import Pool
from app.database.replicas import Replica
from app.findings import Finding, ok, warning
from app.settings import Settings

_ABOUT: Final = "replica"


async def look(pool: Pool, settings: Settings) -> list[Finding]:
    """Look at each replica once. Raises database errors of the primary."""
    if not settings.replica_addresses:
        return []
    async with replicas.opened(
        settings.replica_addresses,
        pool,
        size=1,
        statement_timeout_s=settings.statement_timeout_s,
        lag_max_s=settings.replica_lag_max_s,
    ) as found:
        return [_judged(one) for one in found.members]


def _judged(one: Replica) -> Finding:
    if one.is_good:
        return ok(_ABOUT, f"{one.name} follows the primary.")
    return warning(
        _ABOUT,
        f"{one.name} is not used: {one.why}.",
        "The primary answers for it. LATCHKEY_DATABASE_REPLICA_URL names replicas.",
    )
