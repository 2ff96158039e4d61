"""Libraries that are loaded when something of theirs is used, not when they are imported.

Half of what the server and its commands would import is for what they seldom do: verifying a
passkey, asking a web server, sending a mail. A module that needs such a library says

    if TYPE_CHECKING:
        import httpx2
    else:
        httpx2 = by_need("httpx2")

and goes on as if it had imported it. What it says of the library in annotations is not looked at:
it begins with `from __future__ import annotations`, or quotes them.
"""

from importlib import import_module
from typing import Any


def by_need(name: str) -> Any:
    """Return what stands for a library that is loaded at its first use.

    That use raises what importing the library raises.
    """
    return _Library(name)


class _Library:
    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        # Not kept: somebody may replace it in the library.
        return getattr(import_module(self._name), name)
