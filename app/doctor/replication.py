"""Whether another server could take the database's place without forgetting anything."""

from typing import Final

from app.database import primary
from app.database.pool import Pool
from app.findings import Finding, ok, warning
from app.settings import Settings

_ABOUT: Final = "replication"


async def look(pool: Pool, settings: Settings) -> list[Finding]:
    """Look at what confirms commits, where the settings name several hosts. Raises database errors.

    Where they name one, a standby is for the operator to use or not, and nothing is found.
    """
    assert settings.database_url is not None
    hosts = primary.hosts(settings.database_url.get_secret_value())
    if len(hosts) == 1:
        return []
    if await pool.fetchval(_CONFIRMED):
        return [ok(_ABOUT, f"{len(hosts)} hosts; a commit waits until a standby has confirmed it.")]
    return [
        warning(
            _ABOUT,
            "LATCHKEY_DATABASE_URL names several hosts, and commits wait for no standby: when "
            "another host becomes the primary, payments that were confirmed can be missing, and a "
            "former primary that lives on is believed.",
            "Set synchronous_standby_names, with Patroni synchronous_mode; "
            "docs/high-availability.md says more.",
        )
    ]


_CONFIRMED: Final = """
SELECT current_setting('synchronous_standby_names') <> ''
       AND current_setting('synchronous_commit') NOT IN ('off', 'local')
"""
