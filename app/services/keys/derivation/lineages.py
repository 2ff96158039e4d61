"""What keys derived of a secret are verified with, as it is stored with the secret and read.

It is read with the key itself (`app.services.authentication`) and remembered with it: a derived key
takes no query of its own.
"""

from typing import Final

import asyncpg

from app.database.pool import Connection
from app.principal import KeyId
from app.process.principals import Lineage
from app.process.runtime import Runtime
from app.services.keys.derivation import chain as chains
from app.services.keys.derivation import links

#: What a query of a key `k` and its secret `s` reads of both; `of_row` takes it.
COLUMNS: Final = f""",
       s.secret_hash, s.locator, s.derivation_root, k.derivation_depth, k.derivation_generation,
       {links.ENDED_IDS} AS ended_ids
"""


def of_row(runtime: Runtime, row: asyncpg.Record) -> Lineage | None:
    """Return the lineage of a secret, None for a session, or a secret made before there was any."""
    locator = row["locator"]
    if locator is None:
        return None
    return Lineage(
        locator=locator,
        root=chains.sealed(row["derivation_root"], locator, runtime.key_pepper),
        depth=row["derivation_depth"],
        generation=row["derivation_generation"],
        ended=frozenset(row["ended_ids"]),
    )


def of_secret(runtime: Runtime, secret: str) -> tuple[bytes, bytes]:
    """Return what is stored of a new secret: its locator, and the root under the pepper."""
    locator = chains.locator(secret)
    return locator, chains.sealed(chains.root(secret), locator, runtime.key_pepper)


async def of_key(runtime: Runtime, connection: Connection, key_id: KeyId) -> list[Lineage]:
    """Return the lineages of all secrets that a key has or had."""
    rows = await connection.fetch(_OF_KEY, key_id)
    return [lineage for row in rows if (lineage := of_row(runtime, row)) is not None]


async def located(
    runtime: Runtime, connection: Connection, locator: bytes
) -> tuple[bytes, Lineage] | None:
    """Return the digest of the secret that a locator names, and its lineage; None for none."""
    row = await connection.fetchrow(_LOCATED, locator)
    lineage = None if row is None else of_row(runtime, row)
    return None if row is None or lineage is None else (row["secret_hash"], lineage)


_FROM: Final = f"""
SELECT s.id {COLUMNS} FROM api_key_secret s JOIN api_key k ON k.id = s.api_key_id
"""  # noqa: S608 - constants only
_OF_KEY: Final = f"{_FROM} WHERE k.id = $1"
_LOCATED: Final = f"{_FROM} WHERE s.locator = $1"
