"""How often somebody may try to log in, so that guessing leads nowhere and locks nobody out.

Attempts are counted where they come from first. From a place that is known to the user (an address
with a session of theirs in the last months, or a session that asks for another) only what comes
from there counts, so strangers elsewhere cannot use it up. All other places share what the user may
be tried with, and each of them may fail only so often, whoever it tries.

Once the free attempts of an hour are used up the next ones must wait: a second after the first,
then twice as long each time, up to a bound. There is no lock: who waits so long may try again.
Asking too early counts as a failure of the place, so that who does nothing else does not take each
turn from those who wait.
"""

from dataclasses import dataclass
from typing import Final

from app.addresses import bucket
from app.errors import RateLimited
from app.limits.windows import Limit, Quota
from app.phrases import Phrase
from app.process.runtime import Runtime

_HOUR_S: Final = 3_600
#: After so many doublings a wait is as long as any setting may say.
_DOUBLINGS_MAX: Final = 12

_DAY_S: Final = 86_400
#: Wrong codes of a second factor from places where its owner never was.
_WRONG_PER_DAY: Final = 50

#: Failed logins an address may have for every free attempt a user has: many share an address.
_FAILURES_PER_ADDRESS_FACTOR: Final = 5


@dataclass(frozen=True, slots=True)
class Place:
    """Where an attempt for a user comes from; `known_as` is None where the user never was."""

    identifier: str
    address: str
    known_as: str | None = None

    @property
    def key(self) -> str:
        """What its attempts are counted under."""
        return self.identifier if self.known_as is None else f"{self.identifier}@{self.known_as}"


async def begin(runtime: Runtime, place: Place) -> None:
    """Count an attempt, before anything is compared, so that guesses made at once count, too.

    Raises `RateLimited`; `Unavailable` while the counters cannot be reached.
    """
    if place.known_as is None:
        refusal = await runtime.limiter.refusal(_failures_of(runtime, place))
        if refusal is not None:
            limit = refusal.limit
            raise _refused(
                refusal,
                Phrase(
                    "failed logins from one address: at most %(most)s per hour", most=limit.amount
                ),
            )
    waits, key = _waits(runtime), place.key
    if await runtime.limiter.hit((_free(runtime), key)) is None:
        await runtime.limiter.hit((waits[0], key))
        return
    doublings = await runtime.limiter.quota(_DOUBLINGS, key)
    done = 0 if doublings is None else _DOUBLINGS.amount - doublings.remaining
    wait = waits[min(done, len(waits) - 1)]
    if (refusal := await runtime.limiter.hit((wait, key))) is not None:
        # Whoever asks again and again would take each turn from those who wait: not for long.
        await failed(runtime, place)
        raise _refused(
            refusal,
            Phrase(
                "login attempts for one user: one in %(wait)s seconds for now", wait=wait.window_s
            ),
        )
    await runtime.limiter.hit((_DOUBLINGS, key))
    if done + 1 < len(waits):
        await runtime.limiter.hit((waits[done + 1], key))


async def code_asked(runtime: Runtime, place: Place) -> None:
    """Count a code that somebody wants sent, per recipient and per address it is asked for from.

    Raises `RateLimited`; `Unavailable` while the counters cannot be reached.
    """
    settings = runtime.settings
    per_recipient = Limit(
        "codes_per_recipient", settings.codes_per_recipient_hour, _HOUR_S, closed_when_down=True
    )
    per_address = Limit(
        "codes_per_address", settings.codes_per_address_hour, _HOUR_S, closed_when_down=True
    )
    claims = [(per_recipient, place.key)]
    if place.known_as is None:
        claims.append((per_address, bucket(place.address)))
    refusal = await runtime.limiter.hit(*claims)
    if refusal is not None:
        what = Phrase(
            "codes asked for for one recipient: at most %(most)s per hour"
            if refusal.limit is per_recipient
            else "codes asked for from one address: at most %(most)s per hour",
            most=refusal.limit.amount,
        )
        raise _refused(refusal, what)


async def second_factor_begun(runtime: Runtime, place: Place) -> None:
    """Count an attempt at a second factor as `begin` does, and refuse it after a day's wrong ones.

    Raises as `begin`.
    """
    refusal = await runtime.limiter.refusal((_WRONG_SECOND_FACTORS, place.key))
    if refusal is not None:
        amount = refusal.limit.amount
        raise _refused(
            refusal, Phrase("wrong two-factor codes: at most %(most)s per day", most=amount)
        )
    await begin(runtime, place)


async def second_factor_failed(runtime: Runtime, place: Place) -> None:
    """Count a wrong code of a second factor, against its owner's day and as `failed` does."""
    await runtime.limiter.hit((_WRONG_SECOND_FACTORS, place.key))
    await failed(runtime, place)


async def failed(runtime: Runtime, place: Place) -> None:
    """Count a wrong code or password, or asking too early, against the address it came from."""
    if place.known_as is None:
        await runtime.limiter.hit(_failures_of(runtime, place))


async def succeeded(runtime: Runtime, place: Place) -> None:
    """Give a place its attempts back: users may log in as often as they like."""
    for limit in (_free(runtime), _DOUBLINGS, *_waits(runtime)):
        await runtime.limiter.clear(limit, place.key)


def _free(runtime: Runtime) -> Limit:
    amount = runtime.settings.login_attempts_per_hour
    return Limit("login_attempts", amount, _HOUR_S, closed_when_down=True)


def _waits(runtime: Runtime) -> list[Limit]:
    """Return how long to wait, each time longer: one attempt in so many seconds."""
    most = runtime.settings.login_wait_s_max
    lengths = [2**n for n in range(_DOUBLINGS_MAX + 1) if 2**n < most] + [most]
    return [Limit("login_wait", 1, length, closed_when_down=True) for length in lengths]


#: How often the wait was made longer in the last hour.
_DOUBLINGS: Final = Limit("login_doublings", _DOUBLINGS_MAX, _HOUR_S, closed_when_down=True)


_WRONG_SECOND_FACTORS: Final = Limit(
    "wrong_second_factors", _WRONG_PER_DAY, _DAY_S, closed_when_down=True
)


def _failures_of(runtime: Runtime, place: Place) -> tuple[Limit, str]:
    amount = runtime.settings.login_attempts_per_hour * _FAILURES_PER_ADDRESS_FACTOR
    limit = Limit("failed_logins", amount, _HOUR_S, closed_when_down=True)
    return limit, bucket(place.address)


def _refused(quota: Quota, what: str) -> RateLimited:
    limit = quota.limit
    return RateLimited(
        Phrase("Too many %(what)s.", what=what),
        retry_after_s=max(1, quota.reset_after_s),
        policy=limit.name,
        amount=limit.amount,
        window_s=limit.window_s,
    )
