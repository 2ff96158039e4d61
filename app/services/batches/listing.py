"""Lists of payments as CSV: text in, rows and problems out, no I/O.

    recipient, amount, unit, memo       in this order, or in that of a line of headings
    recipient, amount, memo             a third that is no unit is a memo
    recipient, amount                   the amount may be empty for an invoice that says it

Separated by commas, semicolons or tabs, whichever the first line has, and quoted as RFC 4180 says.
Every line is judged, so that all that is wrong can be mended at once.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from app.phrases import Phrase

ROWS_MAX: Final = 500
TEXT_CHARS_MAX: Final = 200_000
RECIPIENT_CHARS_MAX: Final = 2_500
MEMO_CHARS_MAX: Final = 280

_SEPARATORS: Final = ",;\t"
_AMOUNT: Final = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,8})?", re.ASCII)
#: What stands in the third cell where the amount was written with a comma: `alice,12,34`.
_CENTS: Final = re.compile(r"[0-9]{1,3}", re.ASCII)
_UNIT: Final = re.compile(r"sats?|satoshis?|\$|[a-z]{3}", re.ASCII | re.IGNORECASE)
_HEADINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("recipient", "to", "address", "destination", "invoice"), "recipient"),
        **dict.fromkeys(("destinatario", "para", "dirección", "destino", "factura"), "recipient"),
        **dict.fromkeys(("amount", "importe", "monto", "cantidad"), "amount"),
        **dict.fromkeys(("unit", "currency", "unidad", "moneda"), "unit"),
        **dict.fromkeys(("memo", "note", "comment", "description"), "memo"),
        **dict.fromkeys(("nota", "comentario", "concepto", "descripción"), "memo"),
    }
)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class ListedPayment:
    """A line of a list, as it was written: nothing of it is known to be payable."""

    #: Where it is in the text, counted from 1; of one over several lines the last.
    line: int
    recipient: str
    #: Digits, perhaps with a point and decimals; "" leaves it to the invoice.
    amount: str
    #: In lower case; "" is the wallet's own.
    unit: str
    memo: str


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with a line, in words; line 0 is the whole list."""

    line: int
    message: str


def read(text: str) -> tuple[list[ListedPayment], list[LineProblem]]:
    """Return the payments of a list, and what is wrong with it; with a problem, pay none of it."""
    if len(text) > TEXT_CHARS_MAX:
        too_long = Phrase("The list may have %(most)s characters.", most=TEXT_CHARS_MAX)
        return [], [LineProblem(0, too_long)]
    text = text.removeprefix("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    found: list[ListedPayment] = []
    problems: list[LineProblem] = []
    order: Sequence[str] | None = None
    try:
        for number, cells in enumerate(_filled(reader)):
            if number == 0 and (order := _headings(cells)) is not None:
                continue
            if len(found) + len(problems) >= ROWS_MAX:
                too_many = Phrase("A list may have %(most)s payments.", most=ROWS_MAX)
                problems.append(LineProblem(0, too_many))
                break
            _judge(reader.line_num, _named(cells, order), found, problems)
    except csv.Error as error:
        unreadable = Phrase("This cannot be read as CSV: %(why)s.", why=error)
        problems.append(LineProblem(reader.line_num, unreadable))
    if not found and not problems:
        problems.append(
            LineProblem(0, Phrase("The list is empty: write a recipient and an amount a line."))
        )
    return found, problems


def _filled(reader: Iterable[list[str]]) -> Iterator[list[str]]:
    """Return the rows that have something in them, without spaces around it."""
    for cells in reader:
        stripped = [cell.strip() for cell in cells]
        if any(stripped):
            yield stripped


def _headings(cells: Sequence[str]) -> Sequence[str] | None:
    """Return what the columns are, if a row says it; None for a row of a payment."""
    names = [_HEADINGS.get(cell.lower(), "") for cell in cells]
    is_heading = "recipient" in names and "amount" in names
    return names if is_heading else None


def _named(cells: Sequence[str], order: Sequence[str] | None) -> dict[str, str] | None:
    """Return the cells by the names of their columns; None where there are too many or few."""
    if order is None:
        if len(cells) == 3 and _CENTS.fullmatch(cells[2]):  # an amount, and no memo
            cells = (cells[0], f"{cells[1]},{cells[2]}")
        has_unit = len(cells) != 3 or not cells[2] or _UNIT.fullmatch(cells[2]) is not None
        order = ("recipient", "amount", "unit", "memo") if has_unit else _WITH_MEMO
    if len(cells) > len(order) and any(cells[len(order) :]):
        return None
    return {name: cell for name, cell in zip(order, cells, strict=False) if name}


def _judge(
    line: int,
    named: Mapping[str, str] | None,
    found: list[ListedPayment],
    problems: list[LineProblem],
) -> None:
    """Add a row to what was found, or to what is wrong."""
    if named is None:
        crowded = Phrase("There are more columns than there are names for.")
        problems.append(LineProblem(line, crowded))
        return
    recipient, amount = named.get("recipient", ""), named.get("amount", "")
    unit, memo = named.get("unit", ""), named.get("memo", "")
    wrong = _problem(recipient, amount, unit, memo)
    if wrong:
        problems.append(LineProblem(line, wrong))
    else:
        found.append(ListedPayment(line, recipient, amount, unit.lower(), memo))


def _problem(recipient: str, amount: str, unit: str, memo: str) -> str:
    if not recipient or len(recipient) > RECIPIENT_CHARS_MAX or _CONTROL.search(recipient):
        return Phrase(
            "Write whom to pay: a lightning address, a username, an invoice or an address."
        )
    if amount and _AMOUNT.fullmatch(amount) is None:
        return Phrase("Write the amount as 1000 or 12.34, without commas and signs.")
    if unit and _UNIT.fullmatch(unit) is None:
        return Phrase("Write the unit as sat, USD or the three letters of another currency.")
    if len(memo) > MEMO_CHARS_MAX or _CONTROL.search(memo):
        return Phrase("A memo is one line of %(most)s characters at most.", most=MEMO_CHARS_MAX)
    return ""


_WITH_MEMO: Final = ("recipient", "amount", "memo")
