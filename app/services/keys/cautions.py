"""What the owner of an API key may not have meant, told when it is made and when it is shown."""

from collections.abc import Iterator
from typing import Final

from app.permissions import EVERYTHING, ONLY_BY_NAME, Permission, expand
from app.phrases import Phrase
from app.services.keys.records import ApiKey

#: Whoever finds a key with one of these can do lasting harm with it.
_GRAVE: Final = frozenset({Permission.KEYS_WRITE, Permission.PAYMENTS_WRITE})


def warnings(key: ApiKey, *, tells_limits: bool = True) -> list[str]:
    """Return a sentence for each thing that seems unmeant, gravest first.

    Without `tells_limits` nothing is said that tells whether its spending is limited.
    """
    return [*_of_width(key, tells_limits=tells_limits), *_of_slips(key)]


def _of_width(key: ApiKey, *, tells_limits: bool) -> Iterator[str]:
    permissions = key.permissions
    if permissions >= EVERYTHING - ONLY_BY_NAME:
        yield Phrase(
            "The key may do everything, managing other keys included. Give it only the permissions "
            "that its program needs."
        )
    if tells_limits and Permission.PAYMENTS_WRITE in permissions and not key.limits:
        yield Phrase(
            "The key may spend all that its wallets hold, for it has no spending limit. Set one."
        )
    if key.expires_at is None and permissions & _GRAVE:
        yield Phrase("The key never expires. Give it an expiry, or rotate it from time to time.")
    if key.requests_per_hour is None:
        yield Phrase("The key may make any number of requests an hour. Set how many at most.")


def _of_slips(key: ApiKey) -> Iterator[str]:
    for network in key.networks or ():
        if network.prefixlen == 0:
            yield Phrase(
                "The IP range %(network)s allows every IPv%(version)s address.",
                network=network,
                version=network.version,
            )
    if key.client_key is not None:
        yield Phrase(
            "The key is bound to a client that signs its requests. BTCPay Server, LNbits and other "
            "programs that sign none cannot use it."
        )
    if key.expired:
        yield Phrase("The key has expired, so it does not work.")
    if key.grants and expand((), key.grants) <= expand(key.scopes, ()):
        yield Phrase("Its permissions add nothing to its scopes; for them alone, choose no scopes.")
