"""What a person must look at: money that no rule of ours can put where it belongs."""

from dataclasses import asdict, dataclass

from app.process.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Attention:
    """How much of it there is; losses of the last 30 days, since nothing ends them."""

    receipts_in_suspense: int
    receipts_quarantined: int
    payments_lost: int
    returns_lost: int

    def counts(self) -> dict[str, int]:
        """Return each by its name, zeros too."""
        return asdict(self)


async def needed(runtime: Runtime) -> Attention:
    """Return what needs attention: one query, of rows that there are few of."""
    async with runtime.connection() as connection:
        row = await connection.fetchrow(_COUNT)
    assert row is not None
    return Attention(**row)


_COUNT = """
SELECT (SELECT count(*) FROM receipt WHERE state = 'suspense') AS receipts_in_suspense,
       (SELECT count(*) FROM receipt WHERE state = 'quarantined') AS receipts_quarantined,
       (SELECT count(*) FROM payment
         WHERE state = 'lost' AND ended_at > now() - interval '30 days') AS payments_lost,
       (SELECT count(*) FROM failed_return
         WHERE lost_at > now() - interval '30 days') AS returns_lost
"""
