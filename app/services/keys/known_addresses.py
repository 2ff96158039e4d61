"""From where each API key was used, so that a use from a new address is told.

An IPv6 address counts as its /64, for devices change the rest by themselves. The first address of a
key is no news: everything about that key is new. Those that were used last are remembered, so many
a key; one that was forgotten since is new again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.addresses import IPNetwork, bucket, normal, parse_network
from app.database.pool import Connection
from app.principal import KeyId
from app.process.hub import Event
from app.services import audit, outbox
from app.services.event_types import EventType

REMEMBERED_MAX: Final = 32

#: Of one key: who goes through a great many addresses says nothing new with each.
TOLD_PER_HOUR_MAX: Final = 10


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a key was used from, as it was written, and what was used there first."""

    address: str
    user_agent: str | None


_Places = Mapping[tuple[KeyId, IPNetwork], _Place]


async def note(
    connection: Connection, used: Mapping[KeyId, Sequence[tuple[str, str | None]]]
) -> list[Event]:
    """Remember from which addresses keys were used, and by what; return what is told of them.

    Part of the caller's transaction, which holds the rows of the keys: so no two processes take
    their addresses for the first of one key. Keys that are gone are passed over.
    """
    places = _places(used)
    if not places:
        return []
    rows = await connection.fetch(_MEET, *zip(*places, strict=True))
    met = {(KeyId(row["api_key_id"]), row["network"]) for row in rows if row["is_new"]}
    if not met:
        return []
    new = {key: place for key, place in places.items() if key in met}
    told = await _tell(connection, new)
    await connection.execute(_FORGET, list({key_id for key_id, _ in new}), REMEMBERED_MAX)
    return told


def _places(used: Mapping[KeyId, Sequence[tuple[str, str | None]]]) -> _Places:
    """Return the places in the order of their use, each once."""
    found: dict[tuple[KeyId, IPNetwork], _Place] = {}
    for key_id, uses in used.items():
        for address, user_agent in uses:
            if normal(address):
                place = _Place(normal(address), user_agent and audit.without_secrets(user_agent))
                found.setdefault((key_id, parse_network(bucket(address))), place)
    return found


async def _tell(connection: Connection, new: _Places) -> list[Event]:
    rows = await connection.fetch(_KNOWN, list({key_id for key_id, _ in new}))
    known = {KeyId(row["api_key_id"]): row for row in rows}
    told: list[Event] = []
    for key_id, row in known.items():
        places = [place for (of, _), place in new.items() if of == key_id]
        fresh_before = row["fresh"] - len(places)
        news = places if row["total"] > len(places) else places[1:]
        told += [
            await outbox.record(
                connection,
                EventType.API_KEY_NEW_ADDRESS,
                account_id=row["account_id"],
                api_key_id=key_id,
                data={
                    "name": audit.without_secrets(row["name"]),
                    "ip": place.address,
                    "userAgent": place.user_agent,
                },
            )
            for place in news[: max(TOLD_PER_HOUR_MAX - fresh_before, 0)]
        ]
    return told


# That an address is still in use is written once a day.
_MEET = """
INSERT INTO api_key_address (api_key_id, network)
SELECT u.api_key_id, u.network
  FROM unnest($1::uuid[], $2::cidr[]) AS u (api_key_id, network)
 WHERE EXISTS (SELECT FROM api_key k WHERE k.id = u.api_key_id)
   AND NOT EXISTS (SELECT FROM api_key_address a
                    WHERE a.api_key_id = u.api_key_id AND a.network = u.network
                      AND a.last_used_at > now() - interval '24 hours')
 ORDER BY u.api_key_id, u.network
    ON CONFLICT (api_key_id, network) DO UPDATE SET last_used_at = now()
RETURNING api_key_id, network, xmax = 0 AS is_new
"""
_KNOWN = """
SELECT k.id AS api_key_id, k.account_id, k.name, count(*) AS total,
       count(*) FILTER (WHERE a.first_used_at > now() - interval '1 hour') AS fresh
  FROM api_key k
  JOIN api_key_address a ON a.api_key_id = k.id
 WHERE k.id = ANY ($1::uuid[])
 GROUP BY k.id
"""
_FORGET = """
DELETE FROM api_key_address a
 USING (SELECT api_key_id, network,
               row_number() OVER (PARTITION BY api_key_id
                                  ORDER BY last_used_at DESC, first_used_at DESC) AS place
          FROM api_key_address
         WHERE api_key_id = ANY ($1::uuid[])) old
 WHERE a.api_key_id = old.api_key_id AND a.network = old.network AND old.place > $2
"""
