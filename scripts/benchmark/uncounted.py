"""`python -m scripts.benchmark.uncounted` is `latchkey`, only that it does not count what keys do.

Beside it the server shows what the counting costs.
"""

from app.cli import main
from app.http import calls
from app.usage import UsageBuffer


def _skip(*_: object, **__: object) -> None:
    return


calls.count = _skip
UsageBuffer.touch = _skip  # type: ignore[method-assign]

main()
