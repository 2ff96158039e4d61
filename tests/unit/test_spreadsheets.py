"""Texts that people chose, in a table that is opened by a spreadsheet."""

import pytest

from app.services.wallets.export import guarded


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        (None, ""),
        ("Coffee, 3-5 pieces; a+b = c", "Coffee, 3-5 pieces; a+b = c"),
        ("=1+1", "'=1+1"),
        ("-1", "'-1"),
        ("\t=1", "'\t'=1"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("\uff20SUM(1)", "'\uff20SUM(1)"),
        # Where a semicolon is between cells, it begins one.
        ('x;=HYPERLINK("http://evil.example")', 'x;\'=HYPERLINK("http://evil.example")'),
        ("x; =1", "x; '=1"),
        ("x\n@SUM(1)", "x\n'@SUM(1)"),
        ("x\r-1", "x\r'-1"),
    ],
)
def test_no_cell_begins_with_a_formula(text: str | None, wanted: str) -> None:
    assert guarded(text) == wanted
