"""When keys were last used, kept in memory until it is written in one go."""

from time import monotonic

from app.principal import KeyId


class UsageBuffer:
    """Key → the moment of its last use since the buffer was last taken.

    One entry a key, so it is bounded by the number of keys in use between two writes.
    """

    def __init__(self) -> None:
        self._used_at: dict[KeyId, float] = {}

    def touch(self, key_id: KeyId) -> None:
        """Note that a key is used now."""
        self._used_at[key_id] = monotonic()

    def age_s(self, key_id: KeyId) -> float | None:
        """Return the seconds since a use that is not written yet, None when there is none."""
        used_at = self._used_at.get(key_id)
        return None if used_at is None else monotonic() - used_at

    def take(self) -> dict[KeyId, float]:
        """Return the seconds since each key's last use, and empty the buffer."""
        now = monotonic()
        taken, self._used_at = self._used_at, {}
        return {key_id: now - used_at for key_id, used_at in taken.items()}

    def give_back(self, ages_s: dict[KeyId, float]) -> None:
        """Take back what could not be written; newer uses stay."""
        now = monotonic()
        for key_id, age_s in ages_s.items():
            self._used_at.setdefault(key_id, now - age_s)
