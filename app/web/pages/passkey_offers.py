"""What a page gives a browser to ask for a passkey with."""

from dataclasses import dataclass

from app.principal import AccountId
from app.services.logins import challenges, passkeys
from app.services.logins.challenges import ChallengeUse
from app.web.visit import Visit


@dataclass(frozen=True, slots=True)
class PasskeyOffer:
    """What the browser is asked, as JSON, and from pages of which origin that works."""

    options: str
    origin: str


async def offer(
    visit: Visit, use: ChallengeUse, account_id: AccountId | None = None
) -> PasskeyOffer | None:
    """Return how to ask for a passkey, None where there are none: here, or of the account."""
    party = challenges.relying_party(visit.runtime.settings)
    if party is None:
        return None
    if account_id is not None and not await passkeys.list_of(visit.runtime, account_id):
        return None
    options = await passkeys.ask_options(
        visit.runtime, use, holder=visit.holder, account_id=account_id
    )
    return PasskeyOffer(options, party.origin)


async def offer_new(visit: Visit) -> PasskeyOffer:
    """Return how to make one for the member. Raises `PasskeyRefused` where browsers make none."""
    options = await passkeys.add_options(visit.runtime, visit.member, holder=visit.holder)
    party = challenges.relying_party(visit.runtime.settings)
    assert party is not None
    return PasskeyOffer(options, party.origin)
