"""How long a chain of keys derived of a key may be: 0 forbids that any is derived of it."""

from typing import Final

from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import KeyId
from app.services.keys.derivation.caveats import DEPTH_MAX


async def set_of_key(connection: Connection, key_id: KeyId, depth: int) -> None:
    """Set it, in the caller's transaction. Raises `InvalidInput`."""
    if not 0 <= depth <= DEPTH_MAX:
        raise InvalidInput(Phrase("derivationDepth must be 0 to %(most)s.", most=DEPTH_MAX))
    await connection.execute(_SET, key_id, depth)


async def inherit(connection: Connection, key_id: KeyId, maker_id: KeyId) -> None:
    """Let a key that another makes be derived of no further than that one."""
    await connection.execute(_INHERIT, key_id, maker_id)


async def raise_generation(connection: Connection, key_id: KeyId) -> None:
    """End all that was derived of a key so far, in the caller's transaction."""
    await connection.execute(_RAISE, key_id)


_SET: Final = "UPDATE api_key SET derivation_depth = $2 WHERE id = $1"
_INHERIT: Final = """
UPDATE api_key k SET derivation_depth = least(k.derivation_depth, m.derivation_depth)
  FROM api_key m
 WHERE k.id = $1 AND m.id = $2
"""
_RAISE: Final = "UPDATE api_key SET derivation_generation = derivation_generation + 1 WHERE id = $1"
