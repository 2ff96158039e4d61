"""IP addresses in one form, the bucket an address counts in, and which of them are public.

Everywhere else an address is text in the form `normal` gives; "" is an unknown address.
"""

import re
from functools import lru_cache
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import Final

IPAddress = IPv4Address | IPv6Address
IPNetwork = IPv4Network | IPv6Network

_MAPPED = IPv6Network("::ffff:0:0/96")

#: What one subscriber is usually given; single IPv6 addresses cost an attacker nothing.
_BUCKET_BITS_V6 = 64

#: What is not somebody's host on the Internet, by IANA's registries of special-purpose addresses
#: and none of the tables of Python, which differ between its versions: this network, private use,
#: shared, loopback, link-local, protocol assignments, documentation, the relay of 6to4,
#: benchmarking, multicast, reserved.
_NOT_PUBLIC_V4: Final = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
#: Of IPv6 only this is given out. Loopback, local and multicast addresses lie outside, and so do
#: those that stand for IPv4 addresses, which may be anybody's, but for Teredo's and 6to4's.
_PUBLIC_V6: Final = IPv6Network("2000::/3")
_NOT_PUBLIC_V6: Final = tuple(
    IPv6Network(text) for text in ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
)

_HOST_LENGTH_MAX: Final = 253
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?", re.ASCII)
#: Names that lead to the server itself or its own network (RFC 6761, RFC 6762, RFC 8375 and use).
_INNER_NAMES: Final = frozenset(
    {"arpa", "corp", "home", "internal", "intranet", "invalid", "lan", "local", "localdomain"}
    | {"localhost", "onion", "private", "test"}
)


def is_public(address: IPAddress) -> bool:
    """Tell whether an address is one of the Internet's, for everybody: what goes out goes there.

    An IPv4 address in the clothes of IPv6, or one with a zone, is none.
    """
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_V4)
    if address.scope_id is not None or address not in _PUBLIC_V6:
        return False
    return not any(address in network for network in _NOT_PUBLIC_V6)


def is_public_host(host: str, *, bracketed: bool = False) -> bool:
    """Tell whether the host of a URL, in lower case, is public as far as its text tells.

    A name may lead anywhere: whoever connects asks `is_public` of what it resolves to.
    """
    host = host.removesuffix(".")
    if _is_literal(host, bracketed=bracketed):
        address = _literal(host)
        return address is not None and is_public(address)
    return _is_name(host) and "." in host and host.rpartition(".")[2] not in _INNER_NAMES


def is_host_within(host: str, networks: tuple[IPNetwork, ...], *, bracketed: bool = False) -> bool:
    """Tell whether the host of a URL, in lower case, may lie in a network.

    A name may, if there is any network, wherever it leads: whoever connects asks for what it
    resolves to.
    """
    host = host.removesuffix(".")
    if _is_literal(host, bracketed=bracketed):
        address = _literal(host)
        return address is not None and any(address in network for network in networks)
    return bool(networks) and _is_name(host)


def _is_literal(host: str, *, bracketed: bool) -> bool:
    """Tell whether a host is meant as an address: an IPv4 address has many spellings."""
    last = host.rpartition(".")[2]
    return bracketed or last.isdigit() or last.startswith("0x")


def _literal(host: str) -> IPAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _is_name(host: str) -> bool:
    return len(host) <= _HOST_LENGTH_MAX and all(
        _LABEL.fullmatch(label) for label in host.split(".")
    )


@lru_cache(maxsize=4_096)
def parse(text: str) -> IPAddress | None:
    """Return the address a text stands for, None when it is not one.

    `::ffff:1.2.3.4` is `1.2.3.4`, and the zone of a link-local address is dropped.
    """
    try:
        address = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return address


@lru_cache(maxsize=4_096)
def normal(text: str) -> str:
    """Return an address in its one form, "" when the text is not an address."""
    address = parse(text)
    return "" if address is None else str(address)


def bucket(text: str) -> str:
    """Return what an address is counted as: itself, or its /64 when it is IPv6."""
    address = parse(text)
    if isinstance(address, IPv6Address):
        return str(IPv6Network((address, _BUCKET_BITS_V6), strict=False))
    return "" if address is None else str(address)


def parse_network(text: str) -> IPNetwork:
    """Return the network a text such as `10.0.0.0/8` or a single address stands for.

    Bits beyond the prefix are dropped; IPv4-mapped networks become IPv4. Raises `ValueError`.
    """
    network = ip_network(text.strip(), strict=False)
    if isinstance(network, IPv6Network) and network.subnet_of(_MAPPED):
        return IPv4Network((int(network.network_address) & 0xFFFF_FFFF, network.prefixlen - 96))
    return network


def within(text: str, networks: tuple[IPNetwork, ...]) -> bool:
    """Tell whether an address lies in one of the networks; an unknown one does not."""
    address = parse(text)
    return address is not None and any(address in network for network in networks)
