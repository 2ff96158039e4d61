"""Who may see which page: each page is a row that says so, closed by default.

    ANYONE     whoever comes, logged in or not
    MEMBER     whoever has logged in; others are asked to, and go on where they were
    CONFIRMED  who has shown a short while ago, again, who they are; others are asked to
    OPERATOR   whoever has signed in with the root key; no member is one, nor the other way round
    OPERATOR_CONFIRMED  who has typed the root key again a short while ago; others are asked to

Rows are looked at by `app.web.site`, before anything of a page runs.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from starlette.responses import Response

from app.web.visit import Visit

#: Where the operator's pages are: their first one, and what all others begin with.
OPERATOR_PATH: Final = "/operator"

PageHandler: TypeAlias = Callable[[Visit], Awaitable[Response]]


class Access(StrEnum):
    """What a visitor must have shown before a page is theirs."""

    ANYONE = "anyone"
    MEMBER = "member"
    CONFIRMED = "confirmed"
    OPERATOR = "operator"
    OPERATOR_CONFIRMED = "operator, confirmed"

    @property
    def is_of_operators(self) -> bool:
        return self in {Access.OPERATOR, Access.OPERATOR_CONFIRMED}


@dataclass(frozen=True, slots=True)
class Row:
    """A page or an act: GET shows and changes nothing, POST acts, on a form with a token."""

    method: str
    path: str
    access: Access
    handler: PageHandler

    @property
    def name(self) -> str:
        """What it is called where it is noted that it was done: `accounts.lock`."""
        parts = (part for part in self.path.split("/") if part and not part.startswith("{"))
        return ".".join(part for part in parts if f"/{part}" != OPERATOR_PATH)

    @property
    def is_of_operators(self) -> bool:
        """Whether it is among the operator's pages, where no member's session is looked at."""
        return self.path == OPERATOR_PATH or self.path.startswith(f"{OPERATOR_PATH}/")


def shows(path: str, access: Access, handler: PageHandler) -> Row:
    """Return the row of a page."""
    return Row("GET", path, access, handler)


def acts(path: str, access: Access, handler: PageHandler) -> Row:
    """Return the row of what a form does."""
    return Row("POST", path, access, handler)
