"""The webhook of an API key: where it may point to, and the secret that will sign what is sent.

Nothing is delivered yet. A name is not resolved here: it may lead elsewhere tomorrow, so what it
resolves to is the business of whoever connects. Here everything is refused that can be told from
the URL alone.
"""

import hmac
import re
import secrets
from base64 import b64encode
from typing import Final
from urllib.parse import SplitResult, urlsplit

from app.addresses import is_public_host
from app.errors import InvalidInput
from app.process.runtime import Runtime
from app.services.keys.records import ApiKey

_URL_LENGTH_MAX: Final = 2_048
_HTTPS_PORT: Final = 443
_SEED_BYTES: Final = 16

_PRINTABLE: Final = re.compile(r"[!-\[\]^-~]+", re.ASCII)


def checked(url: str) -> str:
    """Return a URL that a webhook may have. Raises `InvalidInput`, saying what is wrong."""
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
    return url


def new_seed() -> bytes:
    """Return what the secret of a new webhook is made from."""
    return secrets.token_bytes(_SEED_BYTES)


def secret(runtime: Runtime, key: ApiKey) -> str | None:
    """Return the secret that signs a key's webhooks (Standard Webhooks), None without a webhook.

    It is derived under the pepper: what is stored, the seed, is of no use alone.
    """
    if key.webhook_seed is None:
        return None
    derived = hmac.digest(runtime.key_pepper, b"webhook of a key" + key.webhook_seed, "sha256")
    return f"whsec_{b64encode(derived).decode()}"


def _check_host(parts: SplitResult) -> None:
    if not is_public_host(parts.hostname or "", bracketed=parts.netloc.startswith("[")):
        raise InvalidInput(
            "A webhook URL must lead to a public host: a name such as shop.example.com, not an "
            "address or name within a private network."
        )
