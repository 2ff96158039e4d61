"""Who may see which page: each page is a row that says so, closed by default.

    ANYONE     whoever comes, logged in or not
    MEMBER     whoever has logged in; others are asked to, and go on where they were
    CONFIRMED  who has shown a short while ago, again, who they are; others are asked to

Rows are looked at by `app.web.site`, before anything of a page runs.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from starlette.responses import Response

from app.web.visit import Visit

PageHandler: TypeAlias = Callable[[Visit], Awaitable[Response]]


class Access(StrEnum):
    """What a visitor must have shown before a page is theirs."""

    ANYONE = "anyone"
    MEMBER = "member"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Row:
    """A page or an act: GET shows and changes nothing, POST acts, on a form with a token."""

    method: str
    path: str
    access: Access
    handler: PageHandler


def shows(path: str, access: Access, handler: PageHandler) -> Row:
    """Return the row of a page."""
    return Row("GET", path, access, handler)


def acts(path: str, access: Access, handler: PageHandler) -> Row:
    """Return the row of what a form does."""
    return Row("POST", path, access, handler)
