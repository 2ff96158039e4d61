"""The language that a visitor reads: chosen at the foot of every page."""

from typing import Final

from starlette.responses import Response

from app.errors import InvalidInput
from app.services.accounts import preferences
from app.web.access import Access, Row, acts
from app.web.cookies import LANGUAGE
from app.web.language import LANGUAGES
from app.web.visit import Visit, within_here

_YEAR_S: Final = 365 * 86_400


async def _choose(visit: Visit) -> Response:
    code = visit.form.text("language")
    if code not in LANGUAGES:
        raise InvalidInput("Choose one of the languages at the foot of the page.")
    if visit.principal is not None:
        await preferences.set_language(visit.runtime, visit.member.account_id, code)
    answer = visit.go(within_here(visit.form.text("after") or "/"))
    visit.cookies.set(answer, LANGUAGE, code, seconds=_YEAR_S)
    return answer


ROWS: Final[tuple[Row, ...]] = (acts("/language", Access.ANYONE, _choose),)
