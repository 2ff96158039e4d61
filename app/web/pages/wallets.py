"""The wallets: opened, renamed, put into the archive and taken out of it."""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, WalletRefused
from app.money import Currency
from app.services.accounts import named_wallets
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Wallet
from app.services.payments import archiving
from app.services.wallets import registry as wallets
from app.web.access import Access, Row, acts, shows
from app.web.visit import Visit

_PATH: Final = "/settings/wallets"


async def _list(visit: Visit) -> Response:
    return visit.page("wallets/list.html", **await _facts(visit))


async def _open(visit: Visit) -> Response:
    form = visit.form
    try:
        try:
            currency = Currency(form.text("currency"))
        except ValueError:
            raise InvalidInput("Choose bitcoin or dollars.") from None
        await named_wallets.create(
            visit.runtime, visit.actor, currency=currency, name=form.text("name")
        )
    except DomainError as error:
        form.wrong("name", error.message)
        return visit.refused("wallets/list.html", error, **await _facts(visit))
    return visit.go(_PATH, "The wallet is open.")


async def _show(visit: Visit) -> Response:
    return visit.page("wallets/show.html", **await _facts_of(visit))


async def _rename(visit: Visit) -> Response:
    facts = await _facts_of(visit)
    name = visit.form.text("name")
    try:
        await named_wallets.rename(visit.runtime, visit.actor, facts["wallet"].id, name)
    except DomainError as error:
        visit.form.wrong("name", error.message)
        return visit.refused("wallets/show.html", error, **facts)
    return visit.go(_PATH, "The wallet has its new name.")


async def _archive(visit: Visit) -> Response:
    facts = await _facts_of(visit)
    archived = not facts["wallet"].is_archived
    try:
        await archiving.archive(visit.runtime, visit.actor, facts["wallet"].id, archived=archived)
    except DomainError as error:
        return visit.refused("wallets/show.html", error, **facts)
    told = "The wallet is archived: its history stays, and nothing is paid from it any more."
    return visit.go(_PATH, told if archived else "The wallet is back.")


async def _facts(visit: Visit) -> dict[str, Any]:
    account = await accounts.get(visit.runtime, visit.member.account_id)
    held = await wallets.balances(visit.runtime, [wallet.id for wallet in account.wallets])
    return {
        "wallets": sorted(account.wallets, key=lambda one: one.is_archived),
        "balances": held,
        "most": visit.runtime.settings.wallets_max,
    }


async def _facts_of(visit: Visit) -> dict[str, Any]:
    """Return a wallet of theirs as it is now, and what is in it. Raises `WalletRefused`."""
    facts = await _facts(visit)
    wanted = visit.parts["wallet"]
    found: Wallet | None = next((one for one in facts["wallets"] if str(one.id) == wanted), None)
    if found is None:
        raise WalletRefused
    return {"wallet": found, "balance": facts["balances"][found.id]}


ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.MEMBER, _list),
    acts(_PATH, Access.MEMBER, _open),
    shows(f"{_PATH}/{{wallet}}", Access.MEMBER, _show),
    acts(f"{_PATH}/{{wallet}}/name", Access.MEMBER, _rename),
    acts(f"{_PATH}/{{wallet}}/archive", Access.MEMBER, _archive),
)
