"""What a seeded fault is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hole:
    """`was` in `file` is replaced by `now`; `why` says what somebody could do then."""

    name: str
    file: str
    was: str
    now: str
    why: str
    tests: tuple[str, ...]

    def applied_to(self, text: str) -> str:
        """Return a file's text with the fault. Raises `ValueError` unless it applies just once."""
        found = text.count(self.was)
        if found != 1:
            raise ValueError(f"{self.name}: what it changes is {found} times in {self.file}.")
        return text.replace(self.was, self.now)
