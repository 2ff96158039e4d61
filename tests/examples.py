"""How many examples Hypothesis tries.

Every run tries a quarter, the same ones each time; `LATCHKEY_TEST_THOROUGH=1` all of them.
"""

import os
from typing import Final

THOROUGH: Final = os.environ.get("LATCHKEY_TEST_THOROUGH", "") not in {"", "0"}


def examples(thorough: int) -> int:
    """Return how many to try where a thorough run tries so many."""
    return thorough if THOROUGH else -(-thorough // 4)
