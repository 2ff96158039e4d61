"""Forms that must not act twice: each is given a number, and the first with it is told apart."""

from typing import Final
from uuid import uuid4

from app.errors import Unavailable
from app.limits.seen import NotRememberedError
from app.limits.windows import StorageDownError
from app.phrases import Phrase
from app.web.visit import Visit

#: The field of the number.
ONCE: Final = "once"
_KEPT_S: Final = 3_600


def number() -> str:
    """Return the number of a form that is about to be shown."""
    return str(uuid4())


async def is_first(visit: Visit, then: Phrase) -> bool:
    """Tell whether a form is sent for the first time, within an hour.

    Raises `Unavailable` where that cannot be told, and says `then` of what was not done.
    """
    nonce = f"form {visit.member.account_id} {visit.form.text(ONCE)}"
    try:
        return await visit.runtime.seen.first(nonce, keep_s=_KEPT_S, age_s=0.0)
    except (StorageDownError, NotRememberedError):
        raise Unavailable(
            Phrase("Whether this form was sent before cannot be told now. %(then)s", then=then)
        ) from None
