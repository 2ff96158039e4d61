"""Binding a key to a client: from then on its requests must be signed with the client's own key.

The secret alone, wherever it leaked, then opens nothing. What a signature must cover is said in
`app.signatures.messages`; how one is held against a request, in `.proofs`.
"""

from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import KeyId, Principal
from app.signatures import client_keys
from app.signatures.client_keys import ClientKey, ClientKeyError


def wished(text: str | None, maker: Principal) -> ClientKey | None:
    """Return the client that a new key is bound to, by default that of the key which makes it.

    Raises `InvalidInput`.
    """
    if text is not None:
        return read(text)
    own = maker.restrictions.client_key
    return None if own is None else client_keys.of_stored(own)


def read(text: str) -> ClientKey:
    """Return the public key in a text. Raises `InvalidInput`."""
    try:
        return client_keys.read(text)
    except ClientKeyError as error:
        raise InvalidInput(
            Phrase("clientKey cannot be used: %(why)s.", why=error.message)
        ) from None


async def set_of_key(connection: Connection, key_id: KeyId, client: ClientKey | None) -> None:
    """Bind a key to a client, or free it, in the caller's transaction."""
    await connection.execute(_SET, key_id, client and client.stored)


_SET = "UPDATE api_key SET client_key = $2 WHERE id = $1"
