"""Settings: the username, the wallet that receives, and the currency that amounts are shown in."""

from typing import Any, Final

from babel import Locale
from starlette.responses import Response

from app.errors import DomainError
from app.prices.currencies import all_currencies
from app.services.accounts import display, preferences
from app.services.accounts import registry as accounts
from app.web.access import Access, Row, acts, shows
from app.web.visit import Visit


async def _show(visit: Visit) -> Response:
    return visit.page("settings/show.html", **await _facts(visit))


async def _set_username(visit: Visit) -> Response:
    try:
        await accounts.set_username(
            visit.runtime, visit.member, visit.form.text("username"), actor=visit.actor
        )
    except DomainError as error:
        visit.form.wrong("username", error.message)
        return visit.refused("settings/show.html", error, **await _facts(visit))
    return visit.go("/settings", "The username is yours.")


async def _set_wallet(visit: Visit) -> Response:
    wallet_id = visit.wallet(visit.form.text("wallet"))
    await preferences.set_default_wallet(visit.runtime, visit.member, wallet_id, actor=visit.actor)
    return visit.go("/settings", "What is paid to you goes there from now on.")


async def _set_currency(visit: Visit) -> Response:
    try:
        await display.set_currency(visit.runtime, visit.member, visit.form.text("currency"))
    except DomainError as error:
        visit.form.wrong("currency", error.message)
        return visit.refused("settings/show.html", error, **await _facts(visit))
    return visit.go("/settings", "Amounts are shown in it from now on.")


async def _facts(visit: Visit) -> dict[str, Any]:
    account = await accounts.get(visit.runtime, visit.member.account_id)
    return {
        "account": account,
        "currencies": _currencies(visit.language),
        "wallets": visit.member.usable_wallets,
    }


def _currencies(language: str) -> list[tuple[str, str]]:
    """Return each currency's code, and with it its name in a language if it has one there."""
    names = Locale(language).currencies
    return [
        (code, f"{code} · {names.get(code, one.name)}")
        for code, one in sorted(all_currencies().items())
    ]


ROWS: Final[tuple[Row, ...]] = (
    shows("/settings", Access.MEMBER, _show),
    acts("/settings/username", Access.MEMBER, _set_username),
    acts("/settings/wallet", Access.MEMBER, _set_wallet),
    acts("/settings/currency", Access.MEMBER, _set_currency),
)
