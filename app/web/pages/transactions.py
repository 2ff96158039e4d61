"""Transactions: found by filters, each with all that the books tell of it, and as CSV."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.money import SAT_PER_BTC, sats
from app.prices.currencies import digits_of
from app.prices.display import display_units
from app.principal import WalletId
from app.services.keys import registry as api_keys
from app.services.keys.records import ApiKey
from app.services.onchain import deposits
from app.services.pages import PageRequest
from app.services.wallets import export, searching, transactions
from app.services.wallets.movements import MovementStatus, Rail
from app.services.wallets.searching import Wish
from app.services.wallets.transactions import Transaction
from app.web import worth
from app.web.access import Access, Row, shows
from app.web.visit import Visit

_A_PAGE: Final = 50
#: Outside of these are no transactions, and no moments that all of the program can reckon with.
_YEARS: Final = range(1970, 3000)
#: A status of its own for whoever looks: the invoice was too old, nothing else was wrong.
_EXPIRED: Final = "EXPIRED"
_KEYS_MAX: Final = 100
_DIRECTIONS: Final = {"in": True, "out": False}


async def _show(visit: Visit) -> Response:
    wallets, wish = _asked(visit)
    facts: dict[str, Any] = {"keys": await _keys(visit), "awaited": await _awaited(visit)}
    try:
        page = await searching.page(
            visit.runtime, wallets, PageRequest(_A_PAGE, visit.asked("after") or None, False), wish
        )
    except DomainError as error:
        visit.form.wrong("", error.message)
        return visit.page("transactions/list.html", status=422, found=[], next_after="", **facts)
    # By the id of the last one: what comes in meanwhile moves no page.
    last = page.walked_to or (page.items[-1].id.hex() if page.items else "")
    next_after = last if page.has_next else ""
    return visit.page("transactions/list.html", found=page.items, next_after=next_after, **facts)


async def _keys(visit: Visit) -> list[ApiKey]:
    """Return the newest keys of the account, to choose one by which something was paid."""
    request = PageRequest(_KEYS_MAX, None, False)
    page = await api_keys.page(visit.runtime, visit.member.account_id, request)
    return page.items


async def _awaited(visit: Visit) -> list[Transaction]:
    """Return deposits that are not confirmed, above the first page of all that there is."""
    if visit.request.url.query:
        return []
    return await deposits.pending(visit.runtime, list(visit.member.wallets))


async def _csv(visit: Visit) -> Response:
    wallets, wish = _asked(visit)
    text = await export.csv_of(visit.runtime, wallets, wish)
    day = datetime.now(UTC).date().isoformat()
    return Response(
        text,
        media_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="transactions-{day}.csv"'},
    )


async def _details(visit: Visit) -> Response:
    found = await _find(visit, list(visit.member.wallets), visit.parts["id"])
    names: dict[UUID, str] = {}
    if found.api_key_id is not None:
        names = await api_keys.names_of(visit.runtime, [found.api_key_id])
    digits = digits_of(found.rate.currency)
    bitcoin = display_units(sats(SAT_PER_BTC), found.quote, found.rate, digits)
    is_other = found.amount.currency != found.rate.currency
    return visit.page(
        "transactions/show.html",
        one=found,
        key_name=names.get(found.api_key_id or UUID(int=0), ""),
        worth=shown_then(visit, found) if is_other else "",
        price="" if bitcoin is None else worth.written(visit, bitcoin, found.rate.currency),
    )


def shown_then(visit: Visit, one: Transaction) -> str:
    """Return what a transaction was worth when it was made, "" if that is not known."""
    units = one.display_amount
    return "" if units is None else worth.written(visit, units, one.rate.currency)


async def _find(visit: Visit, wallets: Sequence[WalletId], text: str) -> Transaction:
    """Return the caller's side of a transaction. Raises `NotFound`."""
    for wallet_id in wallets:
        try:
            found = await transactions.by_id(visit.runtime, wallet_id, text)
        except DomainError:
            break
        if found is not None:
            return found
    for one in await deposits.pending(visit.runtime, wallets):
        if one.name == text:
            return one
    raise NotFound("There is no such transaction in your wallets.")


def _asked(visit: Visit) -> tuple[list[WalletId], Wish]:
    """Return the wallets and the wish in the address. Raises `InvalidInput`."""
    wallet = visit.asked("wallet")
    wallets = [visit.wallet(wallet)] if wallet else list(visit.member.wallets)
    status, expired = visit.asked("status").upper(), None
    if status == _EXPIRED:
        status, expired = MovementStatus.FAILURE, True
    elif status == MovementStatus.FAILURE:
        expired = False
    if status and status not in set(MovementStatus):
        raise InvalidInput("Choose a status from the list.")
    rail = visit.asked("rail")
    if rail and rail not in set(Rail):
        raise InvalidInput("Choose a way from the list.")
    until = _day(visit, "until")
    return wallets, Wish(
        since=_day(visit, "since"),
        until=None if until is None else until + timedelta(days=1),
        received=_DIRECTIONS.get(visit.asked("direction")),
        status=MovementStatus(status) if status else None,
        text=visit.asked("text") or None,
        api_key_id=_key(visit.asked("key")),
        rail=Rail(rail) if rail else None,
        expired=expired,
    )


def _day(visit: Visit, name: str) -> datetime | None:
    text = visit.asked(name)
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise InvalidInput("Write days as 2027-01-31.") from None
    if day.year not in _YEARS:
        raise InvalidInput("Choose days of this century, such as 2027-01-31.")
    return datetime.combine(day, time(), UTC)


def _key(text: str) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        raise InvalidInput("There is no such key.") from None


ROWS: Final[tuple[Row, ...]] = (
    shows("/transactions", Access.MEMBER, _show),
    shows("/transactions.csv", Access.MEMBER, _csv),
    shows("/transactions/{id}", Access.MEMBER, _details),
)
