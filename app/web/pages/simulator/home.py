"""The simulator's first page: all that can be played there, and what the node and chain are at."""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError
from app.nodes.sandbox.payments import CAPACITY_MSAT
from app.services.accounts import registry as accounts
from app.services.logins import delivery
from app.services.logins.delivery import Letter
from app.services.pages import PageRequest
from app.services.payments import invoice_reading
from app.web.access import Access, Row, shows
from app.web.pages.simulator import receivers
from app.web.pages.simulator.behaviours import CHOICES
from app.web.pages.simulator.world import HOME, is_shared, node_of
from app.web.visit import Visit

_LATEST: Final = 10


async def _show(visit: Visit) -> Response:
    return visit.page("simulator/home.html", **await facts(visit))


async def again(visit: Visit, error: DomainError) -> Response:
    """Show the page again, all that was typed kept, with why it is refused."""
    return visit.refused("simulator/home.html", error, **await facts(visit))


async def facts(visit: Visit) -> dict[str, Any]:
    """Return what the page is drawn from."""
    node = node_of(visit)
    local_msat = await node.balance_msat()
    open_ = await invoice_reading.page(
        visit.runtime, list(visit.member.wallets), PageRequest(_LATEST, None, False)
    )
    return {
        "wallets": visit.member.usable_wallets,
        "invoices": [one for one in open_.items if one.is_payable_at(visit.runtime.clock.now())],
        "choices": CHOICES,
        "height": (await node.blockchain.tip()).height,
        "local_sat": local_msat // 1000,
        "remote_sat": (CAPACITY_MSAT - local_msat) // 1000,
        "is_shared": is_shared(visit),
        "holds": node.holds_invoices,
        "receivers": await receivers.of(visit),
        "letters": await _letters(visit),
    }


async def _letters(visit: Visit) -> list[Letter]:
    """Return what the server would have sent to this account, the latest first."""
    account = await accounts.get(visit.runtime, visit.member.account_id)
    theirs = {account.phone, account.email}
    return [one for one in reversed(await delivery.outbox(visit.runtime)) if one.to in theirs][:5]


ROWS: Final[tuple[Row, ...]] = (shows(HOME, Access.MEMBER, _show),)
