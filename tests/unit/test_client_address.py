"""Whose address a request comes from (K13, R1)."""

from ipaddress import ip_network

import pytest

from app import addresses
from app.http.client_address import client_address

PROXIES = (ip_network("10.0.0.0/8"), ip_network("::1/128"))


def forwarded(*values: str) -> list[tuple[bytes, bytes]]:
    return [(b"x-forwarded-for", value.encode()) for value in values]


def test_without_trusted_proxies_no_header_is_believed() -> None:
    headers = forwarded("198.51.100.1")

    assert client_address("127.0.0.1", headers, ()) == "127.0.0.1"
    assert client_address("203.0.113.9", headers, PROXIES) == "203.0.113.9"


@pytest.mark.parametrize(
    "header", [b"forwarded", b"x-real-ip", b"cf-connecting-ip", b"true-client-ip", b"x-client-ip"]
)
def test_other_headers_are_never_believed(header: bytes) -> None:
    assert client_address("10.0.0.1", [(header, b"198.51.100.1")], PROXIES) == "10.0.0.1"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["198.51.100.1"], "198.51.100.1"),
        (["1.1.1.1, 198.51.100.1"], "198.51.100.1"),
        (["1.1.1.1, 198.51.100.1, 10.9.9.9"], "198.51.100.1"),
        (["1.1.1.1", "198.51.100.1", "10.9.9.9"], "198.51.100.1"),
        (["10.1.1.1, 10.2.2.2"], "10.1.1.1"),
        (["198.51.100.1:4711"], "198.51.100.1"),
        (["[2001:db8::1]:4711"], "2001:db8::1"),
        (["2001:DB8:0::1"], "2001:db8::1"),
        (["::ffff:198.51.100.1"], "198.51.100.1"),
        (["1.1.1.1, nonsense, 10.9.9.9"], "10.9.9.9"),
        (["unknown"], "10.0.0.1"),
        ([""], "10.0.0.1"),
        ([], "10.0.0.1"),
    ],
)
def test_behind_proxies_the_rightmost_untrusted_hop_counts(
    values: list[str], expected: str
) -> None:
    assert client_address("10.0.0.1", forwarded(*values), PROXIES) == expected


def test_client_cannot_add_hops_to_hide_behind() -> None:
    claims = ", ".join(["10.0.0.1"] * 1_000)

    assert client_address("10.0.0.1", forwarded(f"{claims}, 198.51.100.1"), PROXIES) == (
        "198.51.100.1"
    )


def test_mapped_peer_is_the_ipv4_address() -> None:
    assert client_address("::ffff:10.0.0.1", forwarded("198.51.100.1"), PROXIES) == "198.51.100.1"
    assert client_address("::ffff:203.0.113.9", [], PROXIES) == "203.0.113.9"


@pytest.mark.parametrize("peer", [None, "", "testclient", "/run/socket"])
def test_peer_without_an_address_is_unknown(peer: str | None) -> None:
    assert client_address(peer, forwarded("198.51.100.1"), PROXIES) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
        ("nonsense", ""),
    ],
)
def test_ipv6_addresses_count_by_their_64(text: str, expected: str) -> None:
    assert addresses.bucket(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("203.0.113.7", "203.0.113.7/32"),
        ("10.1.2.3/8", "10.0.0.0/8"),
        ("2001:db8::1/64", "2001:db8::/64"),
        ("::ffff:10.0.0.0/104", "10.0.0.0/8"),
        ("0.0.0.0/0", "0.0.0.0/0"),
        ("::/0", "::/0"),
    ],
)
def test_networks_have_one_form(text: str, expected: str) -> None:
    assert str(addresses.parse_network(text)) == expected


@pytest.mark.parametrize(
    "text", ["", "10.0.0.0/33", "10.0.0", "::1/129", "a/8", "10.0.0.0/-1", "1"]
)
def test_bad_network_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        addresses.parse_network(text)


def test_mapped_address_lies_in_the_ipv4_network() -> None:
    networks = (ip_network("203.0.113.0/24"), ip_network("2001:db8::/64"))

    assert addresses.within("::ffff:203.0.113.7", networks)
    assert addresses.within("2001:db8::7", networks)
    assert not addresses.within("2001:db9::7", networks)
    assert not addresses.within("", networks)
