"""What keys derived of a secret are verified with, as it is stored with the secret and read.

It is read with the key itself (`app.services.authentication`) and remembered with it: a derived key
takes no query of its own.
"""

from typing import Final

import asyncpg

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
