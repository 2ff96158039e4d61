"""Transactions as a table for accounting: CSV, a line each, newest first.

Texts that people chose are guarded: a spreadsheet takes none for a formula.
"""

import csv
import io
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Final
from uuid import UUID

from app.errors import AnswerTooLarge
from app.money import Currency, Money
from app.phrases import Phrase
from app.prices.display import display_units
from app.principal import WalletId
from app.process.runtime import Runtime
from app.services.keys import registry as api_keys
from app.services.pages import PageRequest
from app.services.wallets import searching
from app.services.wallets.searching import Wish
from app.services.wallets.transactions import Transaction

COLUMNS: Final = (
    *("time", "type", "status", "amount_sat", "fee_sat", "fiat", "fiat_currency", "rate", "memo"),
    *(
        "counterparty",
        "payment_hash",
        "key_name",
        "derived_key",
        "wallet_id",
        "wallet_currency",
        "amount",
        "fee",
    ),
    "id",
)

_ROWS_AT_ONCE: Final = 500
#: What a cell begins with that spreadsheets calculate; the wide forms are taken for the others.
_SIGNS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BEGINS: Final = re.compile(rf"\A(?=[{_SIGNS}\t\r\n])")
#: In much of the world a semicolon is between cells, whatever the file says.
_GOES_ON: Final = re.compile(rf"([;\t\r\n]\s*)(?=[{_SIGNS}])")


async def csv_of(runtime: Runtime, wallet_ids: Sequence[WalletId], wish: Wish) -> str:
    """Return the transactions of some wallets that fit, with a line of headings.

    Raises `AnswerTooLarge` for more than `csv_rows_max` of them, `InvalidInput` for a wish that
    makes no sense. Reads some hundred at a time.
    """
    most = runtime.settings.csv_rows_max
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    rows = 0
    names: dict[UUID, str] = {}
    async for some in _batches(runtime, wallet_ids, wish):
        rows += len(some)
        if rows > most:
            raise AnswerTooLarge(
                Phrase(
                    "There are more than %(most)s transactions. Ask for fewer at a time: a "
                    "filter with `since` and `until`.",
                    most=most,
                )
            )
        new = {it.api_key_id for it in some if it.api_key_id is not None} - names.keys()
        if new:
            names |= await api_keys.names_of(runtime, new)
        writer.writerows(_row(one, names) for one in some)
    return text.getvalue()


async def _batches(
    runtime: Runtime, wallet_ids: Sequence[WalletId], wish: Wish
) -> AsyncIterator[list[Transaction]]:
    cursor: str | None = None
    while True:
        request = PageRequest(_ROWS_AT_ONCE, cursor, backwards=False)
        page = await searching.page(runtime, wallet_ids, request, wish)
        yield page.items
        if not page.has_next:
            return
        cursor = page.walked_to or page.items[-1].id.hex()


def _row(one: Transaction, names: Mapping[UUID, str]) -> tuple[object, ...]:
    is_bitcoin = one.amount.currency is Currency.BTC
    price = display_units(Money(100_000_000, Currency.BTC), one.quote, one.rate, 2)
    return (
        one.created_at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        str(one.kind),
        str(one.status).lower(),
        one.amount.units if is_bitcoin else "",
        one.fee.units if is_bitcoin else "",
        _decimal(display_units(one.amount, one.quote, one.rate, 2)),
        one.rate.currency,
        _decimal(price),
        guarded(one.memo),
        guarded(one.counterparty),
        "" if one.payment_hash is None else one.payment_hash.hex(),
        guarded(names.get(one.api_key_id) if one.api_key_id is not None else None),
        "" if one.derived_by is None else guarded(one.derived_by.label) or str(one.derived_by.id),
        str(one.wallet_id),
        str(one.amount.currency),
        one.amount.units,
        one.fee.units,
        one.id.hex(),
    )


def _decimal(hundredths: int | None) -> str:
    if hundredths is None:
        return ""
    whole, rest = divmod(abs(hundredths), 100)
    return f"{'-' if hundredths < 0 else ''}{whole}.{rest:02}"


def guarded(text: str | None) -> str:
    """Return a text with an apostrophe before each part that a spreadsheet would calculate."""
    return _GOES_ON.sub(r"\1'", _BEGINS.sub("'", text or ""))
