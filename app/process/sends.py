"""Whether sends are open: closed while the books are of an older state than the node's."""

from app.errors import SendsClosed


class SendsGate:
    """Asked by every payment, whichever way it goes; costs nothing.

    Closed until somebody has read in the database that nothing speaks against opening it.
    """

    __slots__ = ("is_open",)

    def __init__(self, *, is_open: bool = False) -> None:
        self.is_open = is_open

    def require(self) -> None:
        """Raise `SendsClosed` while the operator, or the node, has to be asked first."""
        if not self.is_open:
            raise SendsClosed
