"""The API keys: whether one was seen where it should not be."""

from typing import Final

from app.findings import Finding, ok, warning
from app.process.runtime import Runtime
from app.services import audit
from app.services.audit import AuditKind

_ABOUT: Final = "keys"
_DAYS: Final = 7


async def look(runtime: Runtime) -> list[Finding]:
    """Look at what was told of leaks and canaries. Raises `Unavailable`, and database errors."""
    used, leaked = AuditKind.API_KEY_CANARY_USED, AuditKind.API_KEY_LEAKED
    found = await audit.counts_of_late(runtime, _DAYS, used, leaked)
    canaries, leaks = found[used], found[leaked]
    seen = []
    if leaks:
        seen.append(
            warning(
                _ABOUT,
                f"Keys were seen in {leaks:,} places where none should be in {_DAYS} days.",
                "`latchkey account log` of their owners says where; their programs need new keys.",
            )
        )
    if canaries:
        seen.append(
            warning(
                _ABOUT,
                f"Canary keys were used {canaries:,} times in the last {_DAYS} days: somebody "
                "found them.",
                "`latchkey account log` of their owners says which and from where; replace what "
                "lay beside them.",
            )
        )
    return seen or [ok(_ABOUT, f"No key leaked, and no canary was used, in the last {_DAYS} days.")]
