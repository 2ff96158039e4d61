"""What a careful client does: ask again, with the same key, until somebody tells how it stands."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from scripts.soaking.journal import Journal
from scripts.soaking.wire import Answer, NoAnswerError

TRY_TIMEOUT_S: Final = 15.0
_FIRST_PAUSE_S: Final = 0.1
#: Who asks again every second keeps those busy who cannot serve them: it was tried.
_LONGEST_PAUSE_S: Final = 10.0


class WrongAnswerError(Exception):
    """An answer that is not what the request must get; the message says what it was."""


class UnresolvedError(Exception):
    """A request was not carried out, for all the patience; it is noted."""


@dataclass(frozen=True, slots=True)
class Retries:
    """How long somebody asks again, and where it is noted."""

    journal: Journal
    dice: random.Random
    patience_s: float

    async def until_answered(
        self,
        kind: str,
        due_at: float,
        once: Callable[[], Awaitable[Answer]],
        said: Callable[[Answer, int], str],
    ) -> str:
        """Return what `said` makes of an answer and the number of the try.

        Raises `UnresolvedError` for an answer that is wrong, or when there is none in time.
        """
        pause_s, tries = _FIRST_PAUSE_S, 0
        while True:
            tries += 1
            began_at = time.monotonic()
            try:
                answer = await once()
                if (trouble := _trouble(answer)) is None:
                    word = said(answer, tries)
                    self.journal.ended(kind, due_at, time.monotonic() - due_at, tries)
                    return word
                is_final = False
            except NoAnswerError as error:
                trouble, is_final = str(error), False
            except WrongAnswerError as error:
                trouble, is_final = str(error), True
            now = time.monotonic()
            self.journal.failed.append((kind, began_at, now, trouble))
            if is_final or now - due_at > self.patience_s:
                self.journal.unresolved.append((kind, due_at, trouble))
                raise UnresolvedError(kind)
            await asyncio.sleep(pause_s * self.dice.uniform(0.5, 1.5))
            pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)


def _trouble(answer: Answer) -> str | None:
    """Return what is wrong for now; None when an answer is one."""
    if answer.status >= 500 or answer.status == 409:
        return str(answer.status)
    return "200 DB_ERROR" if b'"DB_ERROR"' in answer.body else None
