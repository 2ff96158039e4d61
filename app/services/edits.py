"""How an edit says what stays: None already says that something is taken away."""

from enum import Enum, auto
from typing import Final, Literal, TypeAlias


class Keep(Enum):
    """Says of something that it stays as it is."""

    KEEP = auto()


KEEP: Final = Keep.KEEP
Kept: TypeAlias = Literal[Keep.KEEP]
