"""Signing in and out with the root key, and typing it again before something that matters.

A sign-in of an operator and one of a member know nothing of each other, in one browser too.
"""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError
from app.services.operators import root_key
from app.services.operators import sessions as operators
from app.web import forms
from app.web.access import OPERATOR_PATH, Access, Row, acts, shows
from app.web.cookies import OPERATOR
from app.web.forms import KEPT
from app.web.visit import Visit, within_here

SIGN_IN: Final = f"{OPERATOR_PATH}/sign-in"
CONFIRM: Final = f"{OPERATOR_PATH}/confirm"


def ask(visit: Visit, kept: str) -> Response:
    """Ask somebody for the root key who was about to do something, and keep what they typed."""
    visit.form.problems.clear()
    return _asked(visit, status=401, kept=kept)


def ask_again(visit: Visit, kept: str, *, status: int = 200) -> Response:
    """Ask an operator for the root key again."""
    if status == 200:
        visit.form.problems.clear()
    return visit.page("operator/confirm.html", status=status, kept=kept)


async def _show(visit: Visit) -> Response:
    after = within_here(visit.asked("next") or OPERATOR_PATH)
    if visit.operator is not None:
        return visit.go(after)
    return _asked(visit, after=after)


async def _sign_in(visit: Visit) -> Response:
    form = visit.form
    try:
        token = await operators.sign_in(
            visit.runtime,
            form.secret("root_key"),
            address=visit.address,
            user_agent=visit.user_agent,
            before=visit.cookies.get(OPERATOR),
        )
    except DomainError as error:
        form.wrong("root_key", error.message)
        return _asked(visit, status=422, kept=form.text(KEPT), after=form.text("after"))
    visit.operator = await operators.find(visit.runtime, token)
    visit.holder = token
    path, typed = forms.unpack(form.text(KEPT)) or (form.text("after") or OPERATOR_PATH, None)
    if typed is None:
        answer = visit.go(within_here(path))
    else:
        answer = visit.page("entry/go_on.html", to=within_here(path), typed=typed.pairs)
    visit.cookies.set(answer, OPERATOR, token)
    return answer


async def _confirm(visit: Visit) -> Response:
    try:
        await operators.confirm(
            visit.runtime,
            visit.operating,
            visit.form.secret("root_key"),
            address=visit.address,
            user_agent=visit.user_agent,
        )
    except DomainError as error:
        visit.form.wrong("root_key", error.message)
        return ask_again(visit, visit.form.text(KEPT), status=422)
    kept = forms.unpack(visit.form.text(KEPT))
    return visit.go(within_here(kept[0]) if kept is not None else OPERATOR_PATH)


async def _leave(visit: Visit) -> Response:
    await operators.sign_out(visit.runtime, visit.operating)
    answer = visit.go(SIGN_IN, "You have signed out.")
    visit.cookies.drop(answer, OPERATOR)
    return answer


def _asked(visit: Visit, *, status: int = 200, **facts: Any) -> Response:
    return visit.page(
        "operator/sign_in.html",
        status=status,
        **{"kept": "", "after": "", "has_key": root_key.is_set(visit.runtime.settings)} | facts,
    )


ROWS: Final[tuple[Row, ...]] = (
    shows(SIGN_IN, Access.ANYONE, _show),
    acts(SIGN_IN, Access.ANYONE, _sign_in),
    acts(CONFIRM, Access.OPERATOR, _confirm),
    acts(f"{OPERATOR_PATH}/sign-out", Access.OPERATOR, _leave),
)
