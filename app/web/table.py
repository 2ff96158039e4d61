"""All pages of the dashboard, with who may see each. What is not here does not exist."""

from typing import Final

from app.web.access import Row
from app.web.pages import confirming, design, entry, overview

ROWS: Final[tuple[Row, ...]] = (
    *overview.ROWS,
    *entry.ROWS,
    *confirming.ROWS,
    *design.ROWS,
)
