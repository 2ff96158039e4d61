"""Which URLs a webhook may have: one rule for endpoints of accounts, of keys and of invoices.

A name is not resolved here: it may lead elsewhere tomorrow, so what it resolves to is the business
of whoever connects (`app.outbound`). Here everything is refused that can be told from the URL
alone: what does not lead to the Internet by HTTPS, and what two programs could read in two ways.
Excepted are the networks that the operator named (`LATCHKEY_OUTBOUND_NETWORKS`), there also without
TLS and on any port, and the sandbox's own `/sandbox/hooks/…`.
"""

import re
from typing import Final
from urllib.parse import urlsplit

from app.addresses import is_host_within, is_public_host
from app.errors import InvalidInput
from app.phrases import Phrase
from app.settings import Settings

LENGTH_MAX: Final = 2_048
_HTTPS_PORT: Final = 443

_PRINTABLE: Final = re.compile(r"[!-\[\]^-~]+", re.ASCII)
_OWN_HOOK: Final = re.compile(r"/sandbox/hooks/[A-Za-z0-9_-]{1,64}", re.ASCII)


def check(settings: Settings, url: str) -> None:
    """Raise `InvalidInput` for a URL that no webhook may have, saying what is wrong."""
    wrong = fault(settings, url)
    if wrong is not None:
        raise InvalidInput(wrong)


def fault(settings: Settings, url: str) -> str | None:
    """Say what is wrong with a URL, in a sentence; None if a webhook may have it."""
    if len(url) > LENGTH_MAX:
        return Phrase("A webhook URL has at most %(most)s characters.", most=LENGTH_MAX)
    if not _PRINTABLE.fullmatch(url):
        return Phrase(
            "A webhook URL consists of printable ASCII characters, without spaces and "
            "backslashes; encode others."
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return Phrase("The webhook URL is malformed.")
    if is_own_hook(settings, url):
        return None
    host, bracketed = parts.hostname or "", parts.netloc.startswith("[")
    inside = is_host_within(host, settings.reachable_networks, bracketed=bracketed)
    if parts.scheme != "https" and not (inside and parts.scheme == "http"):
        return Phrase("A webhook URL must begin with https://")
    if "@" in parts.netloc:
        return Phrase("A webhook URL must not contain a user name or password.")
    if "#" in url:
        return Phrase("A webhook URL must not contain a fragment (#…).")
    if parts.netloc.endswith(":") or (not inside and port not in {None, _HTTPS_PORT}):
        return Phrase("A webhook URL must use the port %(port)s.", port=_HTTPS_PORT)
    if not inside and not is_public_host(host, bracketed=bracketed):
        return Phrase(
            "A webhook URL must lead to a public host: a name such as shop.example.com, not an "
            "address or name within a private network."
        )
    return None


def is_own_hook(settings: Settings, url: str) -> bool:
    """Tell whether a URL is one of the sandbox's own receivers, at this server's address."""
    if settings.node != "sandbox":
        return False
    parts, own = urlsplit(url), urlsplit(settings.base_url)
    if (parts.scheme, parts.netloc.lower()) != (own.scheme, own.netloc.lower()):
        return False
    return not (parts.query or parts.fragment) and bool(_OWN_HOOK.fullmatch(parts.path))
