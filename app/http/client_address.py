"""The address of the client: the socket's, or what a trusted proxy says it is."""

from collections.abc import Iterable, Sequence

from app.addresses import IPNetwork, normal, within

#: A chain of proxies longer than this is not believed any further.
_HOPS_MAX = 20


def client_address(
    peer: str | None,
    headers: Iterable[tuple[bytes, bytes]],
    trusted: Sequence[IPNetwork],
) -> str:
    """Return the client's address in normal form, "" when it is not known.

    `X-Forwarded-For` is read only when the peer is a trusted proxy, from the right: every proxy
    appends the address it was called from, so the first one that is not a trusted proxy is the
    last that a trusted proxy has seen itself. Everything further left is the client's own claim.
    No other header is read.
    """
    address = normal(peer or "")
    networks = tuple(trusted)
    if not networks or not within(address, networks):
        return address
    for hop in _hops(headers):
        claimed = normal(_without_port(hop))
        if not claimed:
            break
        address = claimed
        if not within(address, networks):
            break
    return address


def _hops(headers: Iterable[tuple[bytes, bytes]]) -> list[str]:
    """Return the hops of all X-Forwarded-For headers, nearest first."""
    values = [value.decode("latin-1") for name, value in headers if name == b"x-forwarded-for"]
    return [hop.strip() for hop in reversed(",".join(values).rsplit(",", _HOPS_MAX)[-_HOPS_MAX:])]


def _without_port(hop: str) -> str:
    """Return the address of `1.2.3.4:567` and `[2001:db8::1]:567`, as some proxies write it."""
    if hop.startswith("["):
        return hop[1:].partition("]")[0]
    return hop.partition(":")[0] if hop.count(":") == 1 else hop
