"""The language that a visitor reads: chosen at the foot of every page.

At the operator's pages a form is bound to the operator's session, or to nobody's: so they have
their own, which leaves the account of a member alone who has signed in beside.
"""

from typing import Final

from starlette.responses import Response

from app.errors import InvalidInput
from app.services.accounts import preferences
from app.web.access import OPERATOR_PATH, Access, Row, acts
from app.web.cookies import LANGUAGE
from app.web.language import LANGUAGES
from app.web.visit import Visit, within_here

_YEAR_S: Final = 365 * 86_400


async def _choose(visit: Visit) -> Response:
    code = _chosen(visit)
    if visit.principal is not None:
        await preferences.set_language(visit.runtime, visit.member.account_id, code)
    return _kept(visit, code, "/")


async def _choose_at_operators(visit: Visit) -> Response:
    return _kept(visit, _chosen(visit), OPERATOR_PATH)


def _chosen(visit: Visit) -> str:
    code = visit.form.text("language")
    if code not in LANGUAGES:
        raise InvalidInput("Choose one of the languages at the foot of the page.")
    return code


def _kept(visit: Visit, code: str, first: str) -> Response:
    """Go back to where it was chosen, or to the first page where that cannot be shown again."""
    after = within_here(visit.form.text("after"))
    answer = visit.go(first if after == "/" else after)
    visit.cookies.set(answer, LANGUAGE, code, seconds=_YEAR_S)
    return answer


ROWS: Final[tuple[Row, ...]] = (
    acts("/language", Access.ANYONE, _choose),
    acts(f"{OPERATOR_PATH}/language", Access.ANYONE, _choose_at_operators),
)
