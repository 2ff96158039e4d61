"""What requests show of the proxies before this server, and of settings that do not fit them.

Nothing is refused for it: without trust in a proxy all is stricter, but clients that come through
it count as one, and keys that are bound to addresses refuse them. The log says it once, `/readyz`
for an hour, and `latchkey doctor` by that.
"""

from time import monotonic
from typing import Final
from urllib.parse import urlsplit

import structlog
from starlette.types import Scope

from app.addresses import within
from app.settings import Settings

#: Somebody who is not named as a proxy says whom it forwards for: a proxy, or a client that lies.
UNTRUSTED: Final = "proxy_is_not_trusted"
#: Clients use https, but as far as a trusted proxy tells they do not.
PLAIN: Final = "https_is_not_seen"

_TOLD_FOR_S: Final = 3_600.0
#: One request of so many is looked at; and each that asks how the server is.
_EVERY: Final = 64
_ALWAYS: Final = "/healthz"

_log = structlog.get_logger(__name__)


def https_host(settings: Settings) -> str | None:
    """Return the host, as clients send it, of a public URL that is https; None if it is not."""
    public = urlsplit(settings.base_url)
    return public.netloc.lower() if public.scheme == "https" else None


class ProxyWatch:
    """Remembers what was noticed, in one process."""

    def __init__(self, settings: Settings) -> None:
        self._trusted = settings.trusted_networks
        self._https_host = https_host(settings)
        self._noticed_at: dict[str, float] = {}

    @property
    def noticed(self) -> list[str]:
        """What was noticed within the last hour, in fixed words."""
        since = monotonic() - _TOLD_FOR_S
        return sorted(word for word, at in self._noticed_at.items() if at > since)

    def look(self, scope: Scope, number: int) -> None:
        """Look at a request, if it is its turn by its number."""
        if number % _EVERY == 1 or scope["path"] == _ALWAYS:
            self._look(scope)

    def _look(self, scope: Scope) -> None:
        headers = dict(scope["headers"])
        peer = scope["client"][0] if scope["client"] else ""
        is_trusted = within(peer, self._trusted)
        if b"x-forwarded-for" in headers and not is_trusted:
            self._notice(UNTRUSTED, peer)
        if headers.get(b"host", b"").decode("latin-1").lower() != self._https_host:
            return
        told = headers.get(b"x-forwarded-proto", b"") if is_trusted else b""
        if told.strip().lower() != b"https" and scope["scheme"] not in {"https", "wss"}:
            self._notice(PLAIN, peer)

    def _notice(self, word: str, peer: str) -> None:
        if word not in self._noticed_at:
            _log.warning(word, peer=peer, setting="LATCHKEY_TRUSTED_PROXIES", see="docs/proxies.md")
        self._noticed_at[word] = monotonic()
