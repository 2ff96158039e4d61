"""What somebody wants of an API key, checked and brought into the form in which it is stored."""

import unicodedata
from collections.abc import Collection, Iterable
from typing import Final

from app.addresses import IPNetwork, parse_network
from app.errors import InvalidInput
from app.permissions import Scope, UnknownPermissionError, expand
from app.phrases import Phrase
from app.principal import Principal, WalletId

_NAME_LENGTH_MAX: Final = 200
_DESCRIPTION_LENGTH_MAX: Final = 1_000
_REASON_LENGTH_MAX: Final = 500
_EXPIRES_IN_DAYS_MAX: Final = 65_535
_REQUESTS_PER_HOUR_MAX: Final = 100_000
_GRANTS_MAX: Final = 100
_NETWORKS_MAX: Final = 100
_SHOWN_MAX: Final = 100
_A_KEY: Final = Phrase("A key")


def name(text: str, *, of: str = _A_KEY) -> str:
    """Return the name of a key, or of what `of` says. Raises `InvalidInput`, as all here."""
    text = unicodedata.normalize("NFC", text).strip()
    if not 0 < len(text) <= _NAME_LENGTH_MAX or not text.isprintable():
        raise InvalidInput(
            Phrase(
                "%(what)s needs a name of 1 to %(most)s printable characters.",
                what=of,
                most=_NAME_LENGTH_MAX,
            )
        )
    return text


def description(text: str | None) -> str | None:
    """Return a key's description, None for an empty one."""
    return _prose(Phrase("A description"), text, _DESCRIPTION_LENGTH_MAX)


def reason(text: str | None) -> str | None:
    """Return why a key is revoked, None if nobody said."""
    return _prose(Phrase("A reason"), text, _REASON_LENGTH_MAX)


def authority(scopes: Iterable[Scope], grants: Iterable[str]) -> tuple[list[Scope], list[str]]:
    """Return what a key is to be allowed, without repetitions."""
    chosen, patterns = list(dict.fromkeys(scopes)), list(dict.fromkeys(grants))
    if not chosen and not patterns:
        raise InvalidInput("scopes can not be empty: a key must be allowed something.")
    if len(patterns) > _GRANTS_MAX:
        raise InvalidInput(
            Phrase(
                "Name at most %(most)s permissions; * stands for all of a side.", most=_GRANTS_MAX
            )
        )
    try:
        expand(chosen, [pattern[:_SHOWN_MAX] for pattern in patterns])
    except UnknownPermissionError as error:
        raise InvalidInput(error.message) from error
    return chosen, patterns


def wallets(owner: Principal, wallet_ids: Collection[WalletId] | None) -> list[WalletId] | None:
    """Return the wallets that a key is limited to, which must be its maker's."""
    if wallet_ids is None:
        return None
    if not wallet_ids:
        raise InvalidInput("A key limited to no wallet is of no use; name one, or do not limit it.")
    if not owner.wallets.keys() >= set(wallet_ids):
        raise InvalidInput("Invalid walletId for account.")
    return list(dict.fromkeys(wallet_ids))


def networks(texts: Collection[str] | None) -> list[IPNetwork] | None:
    """Return the networks that a key may be used from."""
    if texts is None:
        return None
    if not 0 < len(texts) <= _NETWORKS_MAX:
        raise InvalidInput(
            Phrase(
                "Name 1 to %(most)s IP ranges, or do not limit the key to any.", most=_NETWORKS_MAX
            )
        )
    found = []
    for text in texts:
        try:
            found.append(parse_network(text))
        except ValueError as error:
            raise InvalidInput(
                Phrase(
                    "%(text)s is not an IP address or range; write 203.0.113.7, 10.0.0.0/8 or "
                    "2001:db8::/32.",
                    text=repr(text[:_SHOWN_MAX]),
                )
            ) from error
    return list(dict.fromkeys(found))


def requests_per_hour(value: int | None) -> int | None:
    """Return how many requests a key may make in an hour."""
    return _in_range(Phrase("Requests per hour"), value, 1, _REQUESTS_PER_HOUR_MAX)


def expires_in_days(value: int | None) -> int | None:
    """Return after how many days a key expires; 0 is at once, as in Blink."""
    return _in_range(Phrase("The expiry in days"), value, 0, _EXPIRES_IN_DAYS_MAX)


def _prose(what: str, text: str | None, length_max: int) -> str | None:
    text = None if text is None else unicodedata.normalize("NFC", text).strip()
    if text and (
        len(text) > length_max or not all(part.isprintable() for part in text.splitlines())
    ):
        raise InvalidInput(
            Phrase(
                "%(what)s has at most %(most)s printable characters.", what=what, most=length_max
            )
        )
    return text or None


def _in_range(what: str, value: int | None, least: int, most: int) -> int | None:
    if value is not None and not least <= value <= most:
        raise InvalidInput(
            Phrase(
                "%(what)s must be from %(least)s to %(most)s, or absent.",
                what=what,
                least=least,
                most=most,
            )
        )
    return value
