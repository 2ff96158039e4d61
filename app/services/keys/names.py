"""Names for keys that programs make without looking what is there."""

from app.principal import AccountId
from app.process.runtime import Runtime


async def free(runtime: Runtime, account_id: AccountId, name: str) -> str:
    """Return the name, followed by the first number that makes it unique if it is taken."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_TAKEN, account_id, name)
    taken = {row["name"] for row in rows}
    candidate, number = name, 1
    while candidate.lower() in taken:
        number += 1
        candidate = f"{name} {number}"
    return candidate


_TAKEN = """
SELECT lower(name) AS name
  FROM api_key
 WHERE account_id = $1 AND archived_at IS NULL AND starts_with(lower(name), lower($2))
"""
