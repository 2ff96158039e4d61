"""Payment policies of API keys as they are wished for and stored. Owns the table `api_key_policy`.

Whoever authenticates a key reads its policy with it (`COLUMNS`, `OF_KEY`), and payments are
judged by that, without a query (`app.services.payments.judging`). The database raises the key's
revision with whatever changes here, and demands the one that was judged by when the money moves.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import InvalidInput
from app.lightning import lnurl, onchain_address
from app.lightning.lnurl import LnurlError
from app.lightning.onchain_address import AddressError
from app.payment_policy import MINUTES_A_DAY, OpenHours, PaymentPolicy, zone_of
from app.phrases import Phrase
from app.principal import KeyId
from app.services.keys.spending import LIMIT_SAT_MAX

#: How long a payment waits for its approval unless the key says otherwise: a day.
APPROVAL_EXPIRES_S: Final = 86_400
_APPROVAL_EXPIRES_S_LEAST: Final = 60
_APPROVAL_EXPIRES_S_MOST: Final = 30 * 86_400
_DESTINATIONS_MAX: Final = 100
_HOURS_MAX: Final = 50
_SHOWN_MAX: Final = 100

_KINDS: Final = ("wallet", "username", "address", "node", "onchain")
_USERNAME: Final = re.compile(r"[0-9a-z_]{3,50}", re.ASCII)
_NODE: Final = re.compile(r"0[23][0-9a-f]{64}", re.ASCII)
_TIME: Final = re.compile(r"([01][0-9]|2[0-4]):([0-5][0-9])", re.ASCII)


@dataclass(frozen=True, slots=True)
class WishedHours:
    """Days of the week, 1 is Monday, and the times between which a key may pay: `08:00`."""

    days: Collection[int]
    start: str
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WishedPolicy:
    """What somebody wants of the payments of a key, not yet checked."""

    destinations: Collection[str] | None = None
    hours: Collection[WishedHours] | None = None
    time_zone: str | None = None
    approval_above_sat: int | None = None
    approval_expires_s: int | None = None


def checked(wish: WishedPolicy) -> PaymentPolicy:
    """Return a policy in the form in which it is stored. Raises `InvalidInput`."""
    if wish.destinations is None and wish.hours is None and wish.approval_above_sat is None:
        raise InvalidInput(
            "A payment policy needs destinations, hours or an amount above which payments are "
            "approved; to remove the policy, send null in its place."
        )
    if (wish.hours is None) != (wish.time_zone is None):
        raise InvalidInput("Hours need a time zone, and a time zone is of use with hours only.")
    above_sat, expires_s = wish.approval_above_sat, wish.approval_expires_s
    if above_sat is None and expires_s is not None:
        raise InvalidInput("Nothing waits for approval, so say no time after which that expires.")
    if above_sat is not None and not 0 <= above_sat <= LIMIT_SAT_MAX:
        raise InvalidInput(
            Phrase("Payments are approved above 0 to %(most)s sats.", most=LIMIT_SAT_MAX)
        )
    if above_sat is not None and expires_s is None:
        expires_s = APPROVAL_EXPIRES_S
    least_s, most_s = _APPROVAL_EXPIRES_S_LEAST, _APPROVAL_EXPIRES_S_MOST
    if expires_s is not None and not least_s <= expires_s <= most_s:
        raise InvalidInput(
            Phrase(
                "A payment waits for approval for %(least)s to %(most)s seconds.",
                least=least_s,
                most=most_s,
            )
        )
    return PaymentPolicy(
        destinations=None if wish.destinations is None else _destinations(wish.destinations),
        hours=None if wish.hours is None else _hours(wish.hours),
        time_zone=None if wish.time_zone is None else _zone(wish.time_zone),
        approval_above_sat=above_sat,
        approval_expires_s=expires_s,
    )


def wished(wish: WishedPolicy | None) -> PaymentPolicy | None:
    """Return a policy as `checked`, None for none."""
    return None if wish is None else checked(wish)


def of_row(row: asyncpg.Record) -> PaymentPolicy | None:
    """Return the policy of a row that has `COLUMNS`, None if the key has none."""
    destinations, hours, above = (row[name] for name in ("destinations", "hours", "approval_above"))
    if destinations is None and hours is None and above is None:
        return None
    return PaymentPolicy(
        destinations=None if destinations is None else tuple(destinations),
        hours=None if hours is None else tuple(_of_json(one) for one in orjson.loads(hours)),
        time_zone=row["time_zone"],
        approval_above_sat=above,
        approval_expires_s=row["approval_expires_s"],
    )


def facts(policy: PaymentPolicy | None) -> dict[str, object] | None:
    """Return what the audit log tells of a policy."""
    if policy is None:
        return None
    known = {
        "destinations": policy.destinations,
        "hours": None if policy.hours is None else [_to_json(one) for one in policy.hours],
        "time_zone": policy.time_zone,
        "approval_above_sat": policy.approval_above_sat,
        "approval_expires_s": policy.approval_expires_s,
    }
    return {name: value for name, value in known.items() if value is not None}


def columns(policy: PaymentPolicy | None) -> tuple[object, ...]:
    """Return what is stored of a policy, in the order of the table's columns; null for none."""
    if policy is None:
        return (None,) * 5
    hours = None if policy.hours is None else [_to_json(one) for one in policy.hours]
    return (
        policy.destinations,
        None if hours is None else orjson.dumps(hours).decode(),
        policy.time_zone,
        policy.approval_above_sat,
        policy.approval_expires_s,
    )


async def set_of_key(connection: Connection, key_id: KeyId, policy: PaymentPolicy | None) -> None:
    """Give a key a policy in place of the one it has, or none, in the caller's transaction."""
    await set_of_keys(connection, [key_id], policy)


async def set_of_keys(
    connection: Connection, key_ids: Collection[KeyId], policy: PaymentPolicy | None
) -> None:
    """Do as `set_of_key` for some keys at once."""
    if policy is None:
        await connection.execute(_REMOVE, list(key_ids))
        return
    await connection.execute(_SET, list(key_ids), *columns(policy))


def time_text(minute: int) -> str:
    """Return a minute of the day as a time: `08:00`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _destinations(texts: Collection[str]) -> tuple[str, ...]:
    if not 0 < len(texts) <= _DESTINATIONS_MAX:
        raise InvalidInput(
            Phrase(
                "Name 1 to %(most)s destinations, or do not restrict the key to any.",
                most=_DESTINATIONS_MAX,
            )
        )
    return tuple(dict.fromkeys(_destination(text) for text in texts))


def _destination(text: str) -> str:
    kind, _, name = text.strip().partition(":")
    try:
        found = _name(kind, name.strip())
    except (ValueError, LnurlError, AddressError):
        found = None
    if found is None:
        raise InvalidInput(
            Phrase(
                "%(text)s is no destination. Write wallet:UUID, username:alice, "
                "address:alice@example.com, address:@example.com, node: and a public "
                "key in hex, or onchain: and a Bitcoin address.",
                text=repr(text[:_SHOWN_MAX]),
            )
        )
    return f"{kind}:{found}"


def _name(kind: str, name: str) -> str | None:
    """Return the name of a destination in its one form, None or an error if it is none."""
    if kind not in _KINDS:
        return None
    if kind == "wallet":
        return str(UUID(name))
    if kind == "address":
        return f"@{lnurl.address(f'a{name}').host}" if name[:1] == "@" else str(lnurl.address(name))
    if kind == "onchain":
        return onchain_address.parse(name).text
    pattern = _USERNAME if kind == "username" else _NODE
    return name.lower() if pattern.fullmatch(name.lower()) else None


def _hours(wished: Collection[WishedHours]) -> tuple[OpenHours, ...]:
    if not 0 < len(wished) <= _HOURS_MAX:
        raise InvalidInput(
            Phrase("Name 1 to %(most)s hours, or do not restrict the key to any.", most=_HOURS_MAX)
        )
    return tuple(_one_of_hours(one) for one in wished)


def _one_of_hours(wish: WishedHours) -> OpenHours:
    days = tuple(sorted(set(wish.days)))
    if not days or not all(1 <= day <= 7 for day in days):
        raise InvalidInput("Hours are of some days of the week: 1 for Monday to 7 for Sunday.")
    start, end = _minute(wish.start), _minute(wish.end)
    if start is None or end is None or not start < end <= MINUTES_A_DAY:
        raise InvalidInput(
            "Hours are from one time of a day to a later one of the same day, such as 08:00 to "
            "24:00; what goes on after midnight is of the next day."
        )
    return OpenHours(days, start, end)


def _minute(text: str) -> int | None:
    match = _TIME.fullmatch(text)
    return None if match is None else int(match[1]) * 60 + int(match[2])


def _zone(name: str) -> str:
    if len(name) > _SHOWN_MAX or zone_of(name) is None:
        raise InvalidInput(
            Phrase(
                "%(name)s is no time zone that this server knows. Write one of IANA's, "
                "such as Europe/Berlin or UTC.",
                name=repr(name[:_SHOWN_MAX]),
            )
        )
    return name


def _to_json(hours: OpenHours) -> dict[str, object]:
    start, end = time_text(hours.start), time_text(hours.end)
    return {"days": list(hours.days), "from": start, "until": end}


def _of_json(stored: dict[str, Any]) -> OpenHours:
    start, end = _minute(stored["from"]), _minute(stored["until"])
    assert start is not None, "it was checked"
    assert end is not None, "it was checked"
    return OpenHours(tuple(stored["days"]), start, end)


#: What `of_row` reads, of the key `k`.
COLUMNS: Final = """
       k.policy_revision, y.destinations, y.hours, y.time_zone,
       y.approval_above_sat AS approval_above, y.approval_expires_s
"""
#: Where it is, to be joined to the key `k`.
OF_KEY: Final = " LEFT JOIN api_key_policy y ON y.api_key_id = k.id\n"

_SET = """
INSERT INTO api_key_policy (api_key_id, destinations, hours, time_zone, approval_above_sat,
                            approval_expires_s)
SELECT id, $2, $3, $4, $5, $6 FROM unnest($1::uuid[]) AS k (id)
ON CONFLICT (api_key_id) DO UPDATE
   SET destinations = excluded.destinations, hours = excluded.hours,
       time_zone = excluded.time_zone, approval_above_sat = excluded.approval_above_sat,
       approval_expires_s = excluded.approval_expires_s
"""
_REMOVE = "DELETE FROM api_key_policy WHERE api_key_id = ANY ($1::uuid[])"
