"""Python's garbage collector while a program starts.

What is imported stays for good, and nearly nothing of it is garbage. Left to itself the collector
looks at all of it again and again, which takes a sixth of the time of starting.
"""

import gc
from typing import Final

#: More than starting makes, and yet a bound, should a program never say that it has started.
_OBJECTS: Final = 250_000
_USUAL: Final = gc.get_threshold()


def wait() -> None:
    """Collect nothing to speak of until `go_on`."""
    gc.set_threshold(_OBJECTS)


def go_on() -> None:
    """Collect as usual, what is there already never; nothing unless it was told to wait."""
    if gc.get_threshold()[0] == _OBJECTS:
        gc.freeze()
        gc.set_threshold(*_USUAL)
