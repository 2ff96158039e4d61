"""The webhook of an API key: where it may point to, and the secret that will sign what is sent.

Nothing is delivered yet. A name is not resolved here: it may lead elsewhere tomorrow, so what it
resolves to is the business of whoever connects. Here everything is refused that can be told from
the URL alone.
"""

import re
from typing import Final
from urllib.parse import SplitResult, urlsplit

from app.addresses import is_public_host
from app.errors import InvalidInput
from app.process.runtime import Runtime
from app.services import webhook_endpoints
from app.services.keys.records import ApiKey

_URL_LENGTH_MAX: Final = 2_048
_HTTPS_PORT: Final = 443

_PRINTABLE: Final = re.compile(r"[!-\[\]^-~]+", re.ASCII)


def check(url: str) -> None:
    """Raise `InvalidInput` for a URL that no webhook may have, saying what is wrong."""
    if len(url) > _URL_LENGTH_MAX:
        raise InvalidInput(f"A webhook URL has at most {_URL_LENGTH_MAX} characters.")
    if not _PRINTABLE.fullmatch(url):
        raise InvalidInput(
            "A webhook URL consists of printable ASCII characters, without spaces and "
            "backslashes; encode others."
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise InvalidInput("The webhook URL is malformed.") from None
    if parts.scheme != "https":
        raise InvalidInput("A webhook URL must begin with https://")
    if "@" in parts.netloc:
        raise InvalidInput("A webhook URL must not contain a user name or password.")
    if "#" in url:
        raise InvalidInput("A webhook URL must not contain a fragment (#…).")
    if port not in (None, _HTTPS_PORT) or parts.netloc.endswith(":"):
        raise InvalidInput(f"A webhook URL must use the port {_HTTPS_PORT}.")
    _check_host(parts)


def secret(runtime: Runtime, key: ApiKey) -> str | None:
    """Return the secret that signs a key's webhooks, None without a webhook."""
    seed = key.webhook_seed
    return None if seed is None else webhook_endpoints.secret(runtime, seed)


def _check_host(parts: SplitResult) -> None:
    if not is_public_host(parts.hostname or "", bracketed=parts.netloc.startswith("[")):
        raise InvalidInput(
            "A webhook URL must lead to a public host: a name such as shop.example.com, not an "
            "address or name within a private network."
        )
