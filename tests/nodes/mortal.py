"""Latchkey as it is run, but that it kills itself (-9) at a named point: for a real LND.

    DIES_AT=ANSWERED DIES_ONCE=/a/file python -m tests.nodes.mortal serve --no-demo

It lives on past the point until the file is there.
"""

import os
import signal
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NoReturn

from app.commands.main import cli
from app.nodes.lnd.invoices import LndHolds, LndInvoiceDesk
from app.nodes.lnd.payments import LndPayments
from tests.contract.deaths import (
    STATEMENTS,
    Issuing,
    Receiving,
    Sending,
    after_answer,
    when_heard,
)
from tests.dying import Death, dying_by

#: The calls after whose answer it dies.
_ANSWERS: Final[dict[StrEnum, tuple[type, str]]] = {
    Issuing.MADE: (LndInvoiceDesk, "create_invoice"),
    Sending.ANSWERED: (LndPayments, "pay"),
    Receiving.TAKEN: (LndHolds, "settle_invoice"),
}
_POINTS: Final[dict[str, Any]] = {
    point.name: point for points in (Issuing, Sending, Receiving) for point in points
}


@dataclass(kw_only=True)
class KillNine(Death):
    """The death of the whole process; it is wanted once a file is there."""

    wanted: Path

    @property
    def is_wanted(self) -> bool:
        return self.wanted.exists()

    def comes(self) -> NoReturn:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("nobody is here any more")


def main() -> None:
    """Run a command of the CLI, mortal."""
    point = _POINTS[os.environ["DIES_AT"]]
    text, after = STATEMENTS.get(point, (None, False))
    death = KillNine(text, after, wanted=Path(os.environ["DIES_ONCE"]))
    with dying_by(death), ExitStack() as patched:
        if point is Sending.ASKED:
            patched.enter_context(when_heard(LndPayments, death))
        elif point in _ANSWERS:
            part, name = _ANSWERS[point]
            patched.enter_context(after_answer(part, name, death))
        cli()


if __name__ == "__main__":
    main()
