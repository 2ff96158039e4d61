"""Whether a browser has shown the root key: a cookie of an hour, void when the key is changed."""

import hashlib
import hmac
import time
from typing import Final

from starlette.responses import Response

from app.process.runtime import Runtime
from app.web.cookies import Cookies, signed, unsigned

_COOKIE: Final = "operator"
_SECONDS: Final = 3_600


def is_one(runtime: Runtime, cookies: Cookies) -> bool:
    """Tell whether the root key was shown by this browser within the hour."""
    key = _key(runtime)
    until = unsigned(key, cookies.get(_COOKIE)) if key else ""
    return until.isdigit() and int(until) > time.time()


def let_in(runtime: Runtime, cookies: Cookies, answer: Response, shown: str) -> bool:
    """Let a browser be an operator's if it shows the root key; tell whether it is."""
    key = _key(runtime)
    wanted = runtime.settings.root_key
    if not key or wanted is None:
        return False
    given, right = (
        hashlib.sha256(text.encode(errors="replace")).digest()
        for text in (shown, wanted.get_secret_value())
    )
    if not hmac.compare_digest(given, right):
        return False
    until = str(int(time.time()) + _SECONDS)
    cookies.set(answer, _COOKIE, signed(key, until), seconds=_SECONDS)
    return True


def leave(cookies: Cookies, answer: Response) -> None:
    """Have a browser be an operator's no longer."""
    cookies.drop(answer, _COOKIE)


def _key(runtime: Runtime) -> bytes:
    wanted = runtime.settings.root_key
    if wanted is None:
        return b""
    text = f"latchkey operator {wanted.get_secret_value()}".encode()
    return hmac.digest(runtime.key_pepper, text, hashlib.sha256)
