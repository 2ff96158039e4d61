"""What came in and is nobody's: given to a wallet, sent back, kept, or booked after all."""

from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, WalletRefused
from app.principal import WalletId
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account
from app.services.operators import finding, standing
from app.services.payments import incoming, returns, suspense
from app.services.payments.suspense import Stray
from app.services.wallets import registry as wallets
from app.web import rendering
from app.web.access import OPERATOR_PATH, Access, Row, acts, shows
from app.web.visit import Visit

_A_PAGE: Final = 100
_PATH: Final = f"{OPERATOR_PATH}/receipts"
_ONE: Final = f"{_PATH}/{{name}}"
_TEMPLATE: Final = "operator/receipt.html"


async def _list(visit: Visit) -> Response:
    ended = visit.asked("ended") == "1"
    return visit.page(
        "operator/receipts.html",
        strays=await suspense.page(visit.runtime, limit=_A_PAGE, ended=ended),
        ended=ended,
        most=_A_PAGE,
        failed=await standing.failed_returns(visit.runtime),
    )


async def _show(visit: Visit) -> Response:
    return visit.page(_TEMPLATE, **await _facts(visit, await _of_path(visit)))


async def _assign(visit: Visit) -> Response:
    stray = await _of_path(visit)
    try:
        wallet_id = _wallet_id(visit.form.text("wallet"))
        amount = await suspense.assign(visit.runtime, visit.root, stray.reference, wallet_id)
    except DomainError as error:
        return visit.refused(_TEMPLATE, error, **await _facts(visit, stray))
    return visit.go(
        f"{_PATH}/{stray.name}",
        "%(amount)s are the wallet's now.",
        amount=rendering.amount(amount.units, amount.currency),
    )


async def _return(visit: Visit) -> Response:
    stray = await _of_path(visit)
    try:
        is_returned = await returns.send_back(
            visit.runtime, visit.root, stray.reference, visit.form.text("invoice")
        )
    except DomainError as error:
        return visit.refused(_TEMPLATE, error, **await _facts(visit, stray))
    return visit.go(
        f"{_PATH}/{stray.name}",
        "It is returned."
        if is_returned
        else "It is on its way. The node has not said yet how it ended; the server asks on.",
    )


async def _keep(visit: Visit) -> Response:
    stray = await _of_path(visit)
    try:
        kept_msat = await suspense.keep(visit.runtime, stray.reference)
    except DomainError as error:
        return visit.refused(_TEMPLATE, error, **await _facts(visit, stray))
    return visit.go(
        f"{_PATH}/{stray.name}",
        "%(kept)s msat are booked as the house's own.",
        kept=f"{kept_msat:,}",
    )


async def _retry(visit: Visit) -> Response:
    stray = await _of_path(visit)
    tried = await incoming.hasten(visit.runtime, stray.reference)
    if not tried:
        raise InvalidInput("It is not put aside any more.")
    booked = await incoming.retry_quarantined(visit.runtime, stray.reference)
    if booked:
        return visit.go(_PATH, "It is booked.")
    return visit.go(f"{_PATH}/{stray.name}", "It could not be booked this time either.")


async def _of_path(visit: Visit) -> Stray:
    return await suspense.find(visit.runtime, suspense.reference_of(visit.parts["name"]))


async def _facts(visit: Visit, stray: Stray) -> dict[str, Any]:
    """Return the receipt as it is now, whose invoice it was for, and who was looked for."""
    stray = await suspense.find(visit.runtime, stray.reference)
    sought = visit.asked("to") or visit.form.text("to")
    intended = None
    if stray.wallet_id is not None:
        wallet = await wallets.find(visit.runtime, stray.wallet_id)
        if wallet is not None:
            intended = await accounts.get(visit.runtime, wallet.account_id)
    found: list[Account] = await finding.accounts_of(visit.runtime, sought)
    if intended is not None and intended.id not in {account.id for account in found}:
        found = [intended, *found]
    return {"stray": stray, "intended": intended, "found": found, "sought": sought}


def _wallet_id(text: str) -> WalletId:
    try:
        return WalletId(UUID(text))
    except ValueError:
        raise WalletRefused("Choose the wallet that shall have it.") from None


ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.OPERATOR, _list),
    shows(_ONE, Access.OPERATOR, _show),
    acts(f"{_ONE}/assign", Access.OPERATOR_CONFIRMED, _assign),
    acts(f"{_ONE}/return", Access.OPERATOR_CONFIRMED, _return),
    acts(f"{_ONE}/keep", Access.OPERATOR_CONFIRMED, _keep),
    acts(f"{_ONE}/retry", Access.OPERATOR_CONFIRMED, _retry),
)
