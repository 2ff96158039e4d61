"""IP addresses in one form, and the bucket an address counts in.

Everywhere else an address is text in the form `normal` gives; "" is an unknown address.
"""

from functools import lru_cache
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

IPAddress = IPv4Address | IPv6Address
IPNetwork = IPv4Network | IPv6Network

_MAPPED = IPv6Network("::ffff:0:0/96")

#: What one subscriber is usually given; single IPv6 addresses cost an attacker nothing.
_BUCKET_BITS_V6 = 64


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
