"""The API keys: whether one was seen where it should not be."""

from typing import Final

from app.findings import Finding, ok, warning
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind

_ABOUT: Final = "keys"
_DAYS: Final = 7


async def look(runtime: Runtime) -> list[Finding]:
    """Look at what was told of canaries. Raises `Unavailable`, and database errors."""
    found = await audit.counts_of_late(runtime, _DAYS, AuditKind.API_KEY_CANARY_USED)
    canaries = found[AuditKind.API_KEY_CANARY_USED]
    if canaries:
        return [
            warning(
                _ABOUT,
                f"Canary keys were used {canaries:,} times in the last {_DAYS} days: somebody "
                "found them.",
                "`latchkey account log` of their owners says which and from where; replace what "
                "lay beside them.",
            )
        ]
    return [ok(_ABOUT, f"No canary key was used in the last {_DAYS} days.")]
