"""The caveats of derived keys: what a link of a chain takes away, as bytes and back. No database.

A block is a byte of its length and then its caveats, each an id, a length and a value, in ascending
order of their ids, none twice. Every value has one form only, so that a chain has one text. What
this version does not know it refuses: a caveat that nobody reads would be authority by mistake.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from itertools import pairwise
from types import MappingProxyType
from typing import Final
from uuid import UUID

from app.addresses import IPNetwork
from app.permissions import Permission
from app.principal import WalletId

LABEL_BYTES_MAX: Final = 40
#: The most satoshi a caveat can say: what every reader of JSON holds exactly.
SAT_MAX: Final = 2**53 - 1
REQUESTS_MAX: Final = 2**31 - 1
#: The longest chain there may be.
DEPTH_MAX: Final = 8
#: The last second of the year 9999, the last that a `datetime` holds.
EXPIRES_AT_MAX: Final = 253_402_300_799

#: The bit of each permission, counted from the lowest. A bit is for ever: it is in texts that we
#: never see.
BITS: Final = MappingProxyType(
    {
        Permission.ACCOUNT_READ: 0,
        Permission.ACCOUNT_WRITE: 1,
        Permission.ADDRESSES_WRITE: 2,
        Permission.INVOICES_READ: 3,
        Permission.INVOICES_WRITE: 4,
        Permission.KEYS_READ: 5,
        Permission.PAYMENTS_WRITE: 7,
        Permission.TRANSACTIONS_READ: 8,
        Permission.WALLETS_READ: 9,
        Permission.WEBHOOKS_READ: 10,
    }
)
#: What no derived key holds, for what it makes with them would outlive it: they have no bit.
NEVER_DERIVED: Final = frozenset(Permission) - frozenset(BITS)

_LABEL, _PERMISSIONS, _WALLETS, _NETWORKS, _EXPIRES_AT = 1, 2, 3, 4, 5
_PER_PAYMENT, _TOTAL, _REQUESTS, _DEPTH = 6, 7, 8, 9

_BLOCK_BYTES_MAX: Final = 255
_WALLET_BYTES: Final = 16
_ADDRESS_BYTES: Final = {4: 4, 6: 16}


class MalformedCaveatsError(ValueError):
    """Bytes that are no caveats of this version, or caveats that cannot be written as bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caveats:
    """What one link takes away; None takes nothing.

    `total_sat` is in all and for ever, `depth` how many links more may follow. Amounts are in
    satoshi; `expires_at` is in whole seconds.
    """

    label: str | None = None
    permissions: frozenset[Permission] | None = None
    wallets: frozenset[WalletId] | None = None
    networks: tuple[IPNetwork, ...] | None = None
    expires_at: datetime | None = None
    per_payment_sat: int | None = None
    total_sat: int | None = None
    requests_per_hour: int | None = None
    depth: int | None = None


def encode(caveats: Caveats) -> bytes:
    """Return the block of caveats, its length first. Raises `MalformedCaveatsError`."""
    values = {
        _LABEL: _label_bytes(caveats.label),
        _PERMISSIONS: _mask(caveats.permissions),
        _WALLETS: _wallet_bytes(caveats.wallets),
        _NETWORKS: _network_bytes(caveats.networks),
        _EXPIRES_AT: _time_bytes(caveats.expires_at),
        _PER_PAYMENT: _number_bytes("per_payment_sat", caveats.per_payment_sat, SAT_MAX),
        _TOTAL: _number_bytes("total_sat", caveats.total_sat, SAT_MAX),
        _REQUESTS: _number_bytes("requests_per_hour", caveats.requests_per_hour, REQUESTS_MAX),
        _DEPTH: _depth_bytes(caveats.depth),
    }
    parts = []
    for kind, value in values.items():
        if value is not None:
            if len(value) > _BLOCK_BYTES_MAX:
                raise MalformedCaveatsError(_TOO_LONG)
            parts.append(bytes((kind, len(value))) + value)
    body = b"".join(parts)
    if not body:
        raise MalformedCaveatsError("a derived key must have a caveat, be it a label")
    if len(body) > _BLOCK_BYTES_MAX:
        raise MalformedCaveatsError(_TOO_LONG)
    return bytes((len(body),)) + body


def decode(block: bytes) -> Caveats:
    """Return the caveats of a block, its length included. Raises `MalformedCaveatsError`.

    What is returned is what `encode` makes this very block of.
    """
    values: dict[int, bytes] = {}
    at, last = 1, 0
    while at < len(block):
        kind, length = block[at], block[at + 1] if at + 1 < len(block) else 256
        value = block[at + 2 : at + 2 + length]
        if len(value) != length:
            raise MalformedCaveatsError("a caveat is cut off")
        if kind not in _KINDS:
            raise MalformedCaveatsError(f"it has a caveat ({kind}) that this version does not know")
        if kind <= last:
            raise MalformedCaveatsError("its caveats are out of order")
        values[kind] = value
        at, last = at + 2 + length, kind
    return _decoded(values)


def _decoded(values: dict[int, bytes]) -> Caveats:
    def number(kind: int, most: int) -> int | None:
        return None if kind not in values else _number(values[kind], most)

    seconds = number(_EXPIRES_AT, EXPIRES_AT_MAX)
    return Caveats(
        label=_label(values[_LABEL]) if _LABEL in values else None,
        permissions=_permissions(values[_PERMISSIONS]) if _PERMISSIONS in values else None,
        wallets=_wallets(values[_WALLETS]) if _WALLETS in values else None,
        networks=_networks(values[_NETWORKS]) if _NETWORKS in values else None,
        expires_at=None if seconds is None else datetime.fromtimestamp(seconds, UTC),
        per_payment_sat=number(_PER_PAYMENT, SAT_MAX),
        total_sat=number(_TOTAL, SAT_MAX),
        requests_per_hour=number(_REQUESTS, REQUESTS_MAX),
        depth=_depth(values[_DEPTH]) if _DEPTH in values else None,
    )


def _label_bytes(label: str | None) -> bytes | None:
    if label is None:
        return None
    _check_label(label)
    return label.encode()


def _label(value: bytes) -> str:
    try:
        label = value.decode()
    except UnicodeDecodeError:
        raise MalformedCaveatsError("its label is no text") from None
    _check_label(label)
    return label


def _check_label(label: str) -> None:
    if not label or label != label.strip() or not label.isprintable():
        raise MalformedCaveatsError("a label is printable text, without blanks around it")
    if len(label.encode(errors="replace")) > LABEL_BYTES_MAX:
        raise MalformedCaveatsError(f"a label has at most {LABEL_BYTES_MAX} bytes")


def _mask(permissions: Collection[Permission] | None) -> bytes | None:
    if permissions is None:
        return None
    if not permissions:
        raise MalformedCaveatsError("a derived key needs a permission, if it is limited to some")
    if never := NEVER_DERIVED.intersection(permissions):
        raise MalformedCaveatsError(f"a derived key never has {min(never)}")
    return _minimal(sum(1 << BITS[permission] for permission in set(permissions)))


def _permissions(value: bytes) -> frozenset[Permission]:
    mask = _number(value, (1 << (max(BITS.values()) + 1)) - 1)
    found = frozenset(permission for permission, bit in BITS.items() if mask >> bit & 1)
    if mask != sum(1 << BITS[permission] for permission in found):
        raise MalformedCaveatsError("it has a permission that this version does not know")
    return found


def _wallet_bytes(wallets: Collection[WalletId] | None) -> bytes | None:
    if wallets is None:
        return None
    if not wallets:
        raise MalformedCaveatsError("a derived key needs a wallet, if it is limited to some")
    return b"".join(sorted(wallet.bytes for wallet in wallets))


def _wallets(value: bytes) -> frozenset[WalletId]:
    ids = [value[at : at + _WALLET_BYTES] for at in range(0, len(value), _WALLET_BYTES)]
    if not ids or len(ids[-1]) != _WALLET_BYTES:
        raise MalformedCaveatsError("its wallets are cut off")
    _check_ascending(ids)
    return frozenset(WalletId(UUID(bytes=one)) for one in ids)


def _network_bytes(networks: Collection[IPNetwork] | None) -> bytes | None:
    if networks is None:
        return None
    if not networks:
        raise MalformedCaveatsError("a derived key needs a network, if it is limited to some")
    return b"".join(sorted({_packed(network) for network in networks}))


def _packed(network: IPNetwork) -> bytes:
    used = (network.prefixlen + 7) // 8
    head = bytes((network.version, network.prefixlen))
    return head + network.network_address.packed[:used]


def _networks(value: bytes) -> tuple[IPNetwork, ...]:
    found: list[IPNetwork] = []
    at = 0
    while at < len(value):
        version, prefix = value[at], value[at + 1] if at + 1 < len(value) else 256
        size = _ADDRESS_BYTES.get(version, 0)
        used = (prefix + 7) // 8
        address = value[at + 2 : at + 2 + used]
        if prefix > size * 8 or size == 0 or len(address) != used:
            raise MalformedCaveatsError("its networks are malformed")
        found.append(_network(version, address.ljust(size, b"\0"), prefix))
        at += 2 + used
    if not found:
        raise MalformedCaveatsError("its networks are cut off")
    _check_ascending([_packed(network) for network in found])
    return tuple(found)


def _network(version: int, address: bytes, prefix: int) -> IPNetwork:
    try:
        if version == 4:
            return IPv4Network((IPv4Address(address), prefix))
        return IPv6Network((IPv6Address(address), prefix))
    except ValueError:
        raise MalformedCaveatsError("its networks have bits beyond their prefix") from None


def _time_bytes(moment: datetime | None) -> bytes | None:
    if moment is None:
        return None
    return _number_bytes("expires_at", int(moment.timestamp()), EXPIRES_AT_MAX)


def _number_bytes(name: str, number: int | None, most: int) -> bytes | None:
    if number is None:
        return None
    if not 1 <= number <= most:
        raise MalformedCaveatsError(f"{name} is from 1 to {most}")
    return _minimal(number)


def _depth_bytes(depth: int | None) -> bytes | None:
    if depth is None:
        return None
    if not 0 <= depth < DEPTH_MAX:
        raise MalformedCaveatsError(f"depth is from 0 to {DEPTH_MAX - 1}")
    return bytes((depth,))


def _depth(value: bytes) -> int:
    if len(value) != 1 or value[0] >= DEPTH_MAX:
        raise MalformedCaveatsError("its depth is malformed")
    return value[0]


def _minimal(number: int) -> bytes:
    """Return a number in as few bytes as hold it, the highest first; none for 0."""
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _number(value: bytes, most: int) -> int:
    number = int.from_bytes(value, "big")
    if not 1 <= number <= most or value[0] == 0:
        raise MalformedCaveatsError("a number in it is out of range")
    return number


def _check_ascending(values: list[bytes]) -> None:
    if any(one >= other for one, other in pairwise(values)):
        raise MalformedCaveatsError("a list in it is out of order")


_TOO_LONG: Final = "the caveats of one link are too long: name fewer wallets or networks"
_KINDS: Final = frozenset(range(_LABEL, _DEPTH + 1))
