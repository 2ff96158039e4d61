"""Security faults of the kinds that happen, one by one, each with the tests that must notice it.

What is found stands in a file exactly once, or the fault does not apply any more: then whoever
changed the file says what would be the same hole now.
"""

from scripts.mutation.holes import keys, money, outside, sessions
from scripts.mutation.holes.hole import Hole

#: All of them; a name is used once.
HOLES: tuple[Hole, ...] = (*keys.HOLES, *sessions.HOLES, *money.HOLES, *outside.HOLES)

__all__ = ["HOLES", "Hole"]
