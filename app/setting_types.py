"""How values of settings are written, and what is made of them. Pure."""

from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic_settings import NoDecode

from app.money import AMOUNT_MAX, DailyLimits, FeeTier

_REDIS_SCHEMES: Final = frozenset(
    f"{name}{kind}"
    for name in ("redis", "rediss", "valkey", "valkeys")
    for kind in ("", "+cluster", "+sentinel")
)

#: A host, with a port where it is not that of https.
_HOST: Final = r"^(?i)[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$"

type_network = IPv4Network | IPv6Network


def _split(value: object) -> object:
    return (
        [part.strip() for part in value.split(",") if part.strip()]
        if isinstance(value, str)
        else value
    )


def network(text: str) -> type_network:
    """Return the network that a text names; an address alone is one. Raises `ValueError`."""
    return ip_network(text, strict=False)


def http_url(host: str, port: int) -> str:
    """Return the URL of a server that listens on a host and port, without a slash at its end."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def names_redis(url: str) -> bool:
    """Tell whether a URL has one of Redis' schemes and a host and port wherever one belongs."""
    try:
        parts = urlsplit(url)
        hosts = [urlsplit(f"//{one}") for one in parts.netloc.rpartition("@")[2].split(",")]
        return (
            parts.scheme in _REDIS_SCHEMES
            and (len(hosts) == 1 or "+" in parts.scheme)
            and (not parts.scheme.endswith("+sentinel") or bool(parts.path.strip("/")))
            and all(one.hostname and one.port for one in hosts)
        )
    except ValueError:
        return False


def _daily_limits(value: object) -> object:
    """Read what an account may withdraw, send and convert: three amounts in cents, or `none`."""
    parts = _split(value)
    if not isinstance(parts, list):
        return value
    try:
        amounts = [None if part == "none" else int(part) for part in parts]
        withdrawal, internal_send, convert = amounts * 3 if amounts == [None] else amounts
    except ValueError:
        amounts = [-1]
    if any(amount is not None and not 0 <= amount <= AMOUNT_MAX for amount in amounts):
        raise ValueError(
            "The limits of a level are three amounts in cents, for what is withdrawn, sent to "
            "other accounts and converted in 24 hours, such as 100000,200000,5000000; or none."
        )
    return DailyLimits(withdrawal, internal_send, convert)


LevelLimits = Annotated[DailyLimits, NoDecode, BeforeValidator(_daily_limits)]
CommaList = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]


def _fee_tiers(value: object) -> object:
    """Read `1000000:2500,0` as two tiers; what is no text is taken as it is."""
    parts = _split(value)
    if not isinstance(value, str) or not isinstance(parts, list):
        return value
    tiers = []
    for part in parts:
        bound, colon, fee = part.rpartition(":")
        tiers.append((bound if colon else None, fee))
    return tiers


def _ascending(tiers: tuple[FeeTier, ...]) -> tuple[FeeTier, ...]:
    bounds = [tier.amount_sat_max for tier in tiers]
    known = [bound for bound in bounds[:-1] if bound is not None]
    if (
        not tiers
        or bounds[-1] is not None
        or len(known) != len(bounds) - 1
        or known != sorted(set(known))
        or any(number < 0 for number in (*known, *(tier.fee_sat for tier in tiers)))
    ):
        raise ValueError(
            "Fees are tiers such as 1000000:2500,0: up to 1,000,000 sat 2,500 sat, above that 0. "
            "Bounds ascend, and the last tier has none."
        )
    return tiers


FeeTiers = Annotated[
    tuple[FeeTier, ...], NoDecode, BeforeValidator(_fee_tiers), AfterValidator(_ascending)
]
HostList = Annotated[
    tuple[Annotated[str, StringConstraints(pattern=_HOST, max_length=253, to_lower=True)], ...],
    NoDecode,
    BeforeValidator(_split),
]
CountryList = Annotated[
    tuple[Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2}$", to_upper=True)], ...],
    NoDecode,
    BeforeValidator(_split),
]
