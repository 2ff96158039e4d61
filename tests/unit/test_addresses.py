"""Which addresses are public: our own table, the same under every Python."""

from ipaddress import IPv4Network, IPv6Network, ip_address

import pytest

from app import addresses
from app.addresses import is_public


@pytest.mark.parametrize("network", [*addresses._NOT_PUBLIC_V4, *addresses._NOT_PUBLIC_V6], ids=str)
def test_no_address_of_a_special_network_is_public(network: IPv4Network | IPv6Network) -> None:
    assert not is_public(network[0])
    assert not is_public(network[-1])
    assert not is_public(network[network.num_addresses // 2])


NEXT_TO_SPECIAL = (
    "1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 172.32.0.0 192.0.1.0 192.0.3.0 198.17.255.255 "
    "198.20.0.0 223.255.255.255 2000::1 2001:200::1 2003::1 2606:4700::1 3fff:1000::1"
)


@pytest.mark.parametrize("text", NEXT_TO_SPECIAL.split())
def test_what_is_next_to_a_special_network_is_public(text: str) -> None:
    assert is_public(ip_address(text))


@pytest.mark.parametrize("text", ["8.8.8.8", "127.0.0.1", "192.0.0.9"])
@pytest.mark.parametrize("prefix", ["::ffff:", "::", "64:ff9b::", "64:ff9b:1::"])
def test_ipv6_that_stands_for_ipv4_is_not_public(prefix: str, text: str) -> None:
    assert not is_public(ip_address(prefix + text))
