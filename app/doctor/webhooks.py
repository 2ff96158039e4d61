"""The webhooks: whether anybody sends them, and how much waits or was given up."""

from app.findings import Finding, ok, warning
from app.process.runtime import Runtime
from app.services.webhooks import backlog

_ABOUT = "webhooks"


async def look(runtime: Runtime) -> list[Finding]:
    """Look at what waits to be sent. Raises `Unavailable`, and database errors."""
    found = await backlog.look(runtime)
    text = f"{found.waiting:,} wait to be sent, {found.failed:,} were given up."
    if found.is_late:
        return [
            warning(
                _ABOUT,
                f"{text} Something has been due for {found.late_s / 60:,.0f} minutes, and nobody "
                "sends it.",
                "Start the server; with LATCHKEY_WEBHOOKS_BY=worker, `latchkey worker`.",
            )
        ]
    if found.failing_endpoints:
        return [
            warning(
                _ABOUT,
                f"{text} The last try failed at {found.failing_endpoints:,} endpoints.",
                "`latchkey webhook deliveries` shows what they answered.",
            )
        ]
    return [ok(_ABOUT, text)]
