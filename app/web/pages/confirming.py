"""Showing again who one is, before keys, limits and security change: good for a quarter of an hour.

What was about to be done is kept in the form, and done once that is shown.
"""

from typing import Any, Final

from starlette.responses import Response

from app.errors import DomainError, LoginRefused, PasswordRefused
from app.services.accounts import registry as accounts
from app.services.logins import confirmation, passkeys
from app.services.logins.challenges import ChallengeUse
from app.services.logins.totp import TotpRefused
from app.web import forms
from app.web.access import Access, Row, acts
from app.web.forms import KEPT
from app.web.pages.passkey_offers import offer
from app.web.visit import Visit, within_here

PATH: Final = "/confirm"


async def ask(visit: Visit, kept: str) -> Response:
    """Ask somebody who was about to do something to show again who they are."""
    visit.form.problems.clear()
    return await _asked(visit, kept)


async def _confirm(visit: Visit) -> Response:
    form = visit.form
    try:
        await confirmation.confirm(
            visit.runtime,
            visit.member,
            password=form.secret("password"),
            code=form.text("code"),
            factor=form.text("factor"),
            address=visit.address,
            answer=form.secret("credential"),
            holder=visit.holder,
        )
    except DomainError as error:
        wrong = isinstance(error, LoginRefused | TotpRefused | PasswordRefused)
        form.wrong("", "That is not right. Try again." if wrong else error.message)
        return await _asked(visit, form.text(KEPT), error)
    kept = forms.unpack(form.text(KEPT))
    return visit.go(within_here(kept[0]) if kept is not None else "/")


async def _send_code(visit: Visit) -> Response:
    try:
        await confirmation.send_code(visit.runtime, visit.member, address=visit.address)
    except DomainError as error:
        return await _asked(visit, visit.form.text(KEPT), error)
    return await _asked(visit, visit.form.text(KEPT), is_sent=True)


async def _asked(
    visit: Visit, kept: str, error: DomainError | None = None, *, is_sent: bool = False
) -> Response:
    account = await accounts.get(visit.runtime, visit.member.account_id)
    stored = await accounts.password_hash_of(visit.runtime, account.id)
    owned = await passkeys.list_of(visit.runtime, account.id)
    facts: dict[str, Any] = {
        "kept": kept,
        "has_password": stored is not None,
        "has_app": account.totp_enabled,
        "has_factor": account.totp_enabled or any(one.is_factor for one in owned),
        "passkey": await offer(visit, ChallengeUse.CONFIRM, account.id),
        "contact": (account.email if account.email_verified else None) or account.phone or "",
        "is_sent": is_sent,
    }
    if error is not None:
        return visit.refused("entry/confirm.html", error, **facts)
    return visit.page("entry/confirm.html", **facts)


ROWS: Final[tuple[Row, ...]] = (
    acts(PATH, Access.MEMBER, _confirm),
    acts(f"{PATH}/send-code", Access.MEMBER, _send_code),
)
