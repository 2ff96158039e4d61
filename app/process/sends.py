"""Whether sends are open: closed while the books are of an older state than the node's."""

from typing import Final

import asyncpg

from app.errors import SendsClosed

#: SQLSTATE of `refuse_closed_sends` while a restoration is open.
_CLOSED: Final = "LK012"


class SendsGate:
    """Asked by every payment, whichever way it goes; costs nothing.

    Closed until somebody has read in the database that nothing speaks against opening it. What it
    has not heard yet it cannot know: the statement that moves the money asks the database as well.
    """

    __slots__ = ("is_open",)

    def __init__(self, *, is_open: bool = False) -> None:
        self.is_open = is_open

    def require(self) -> None:
        """Raise `SendsClosed` while the operator, or the node, has to be asked first."""
        if not self.is_open:
            raise SendsClosed

    def closed_by(self, error: BaseException) -> SendsClosed | None:
        """Return the refusal that an error of the database stands for, None for any other.

        Then this process has heard it as well.
        """
        if not isinstance(error, asyncpg.PostgresError) or error.sqlstate != _CLOSED:
            return None
        self.is_open = False
        return SendsClosed()
