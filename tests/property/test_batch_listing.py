"""Lists of payments as CSV: whatever is written is read back, and whatever comes is judged."""

import csv
import io
import string

from hypothesis import given
from hypothesis import strategies as st

from app.services.batches import listing
from app.services.batches.listing import ListedPayment

NAMES = st.text(string.ascii_letters + string.digits + "@._-+", min_size=1, max_size=60)
AMOUNTS = st.from_regex(r"[0-9]{1,13}(\.[0-9]{1,8})?", fullmatch=True).filter(str.isascii)
UNITS = st.sampled_from(["", "sat", "SATS", "USD", "eur", "$", "btc"])
PRINTED = st.characters(exclude_categories=("Cc", "Cs"))
MEMOS = st.text(PRINTED, max_size=60).map(str.strip)
ROWS = st.lists(st.tuples(NAMES, AMOUNTS, UNITS, MEMOS), min_size=1, max_size=30)


@given(ROWS, st.sampled_from(",;\t"), st.booleans(), st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read_back(
    rows: list[tuple[str, str, str, str]], separator: str, headed: bool, marked: bool, end: str
) -> None:
    # Without headings the first line says how lines are separated: no memo may say it otherwise.
    rows = [(*row[:3], row[3].translate(dict.fromkeys(map(ord, ",;\t")))) for row in rows]
    rows = [(*row[:3], row[3].strip()) for row in rows]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator=end)
    if headed:
        writer.writerow(["Recipient", "amount", "Unit", "memo"])
    writer.writerows(rows)

    found, problems = listing.read(("\ufeff" if marked else "") + text.getvalue())

    assert problems == []
    assert [(one.recipient, one.amount, one.unit, one.memo) for one in found] == [
        (to, amount, unit.lower(), memo) for to, amount, unit, memo in rows
    ]
    lines = [one.line for one in found]
    assert lines == sorted(set(lines))


@given(st.text(max_size=400) | st.text("a@1.,;\t\"'\n\r =+-", max_size=400))
def test_anything_is_judged_and_each_problem_names_a_line(text: str) -> None:
    found, problems = listing.read(text)

    assert found or problems
    lines = text.count("\n") + text.count("\r") + 1
    assert all(0 <= one.line <= lines and one.message for one in problems)
    for one in found:
        assert isinstance(one, ListedPayment)
        assert 1 <= len(one.recipient) <= listing.RECIPIENT_CHARS_MAX
        assert len(one.memo) <= listing.MEMO_CHARS_MAX
        assert one.amount == "" or one.amount.replace(".", "", 1).isdigit()


@given(st.permutations(["to", "amount", "currency", "note", "remark"]), NAMES, AMOUNTS)
def test_headings_may_come_in_any_order(order: list[str], name: str, amount: str) -> None:
    cells = {"to": name, "amount": amount, "currency": "sat", "note": "Thanks", "remark": "x"}
    line = ",".join(cells[heading] for heading in order)

    found, problems = listing.read(f"{','.join(order)}\n{line}\n")

    assert problems == []
    assert found == [ListedPayment(2, name, amount, "sat", "Thanks")]


def test_cents_behind_a_comma_are_no_memo() -> None:
    for line in ("alice,12,34", "alice;12;5", "alice,0,500"):
        found, problems = listing.read(line)

        assert found == []
        assert ["without commas" in one.message for one in problems] == [True], line
    assert listing.read("alice,12,table 34")[0][0].memo == "table 34"


def test_more_than_may_be_is_refused_whole() -> None:
    _, problems = listing.read("alice,1\n" * (listing.ROWS_MAX + 1))
    assert [one.line for one in problems] == [0]
    _, problems = listing.read("x" * (listing.TEXT_CHARS_MAX + 1))
    assert [one.line for one in problems] == [0]


def test_headings_may_be_spanish() -> None:
    rows, problems = listing.read("Destinatario;Importe;Unidad;Concepto\nalice;12.50;USD;Mayo\n")

    assert problems == []
    assert rows == [ListedPayment(2, "alice", "12.50", "usd", "Mayo")]
