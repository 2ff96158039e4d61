"""How many examples Hypothesis tries.

Every run tries a quarter, the same ones each time; `LATCHKEY_TEST_THOROUGH=1` all of them, a larger
number so many times as many. `LATCHKEY_TEST_SEED` gives the long trials other dice than their own:
the same number, the same run.
"""

import os
from typing import Final

#: How many times what a thorough run tries; 0: this is none.
TIMES: Final = int(os.environ.get("LATCHKEY_TEST_THOROUGH") or 0)
THOROUGH: Final = TIMES > 0

#: The dice of the long trials; 0: those that every run has.
SEED: Final = int(os.environ.get("LATCHKEY_TEST_SEED") or 0)


def examples(thorough: int) -> int:
    """Return how many to try where a thorough run tries so many."""
    return TIMES * thorough if THOROUGH else -(-thorough // 4)
