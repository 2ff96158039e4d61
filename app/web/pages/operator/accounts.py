"""Accounts of anybody: found, looked at, locked, given another level."""

from collections.abc import Awaitable, Callable
from typing import Any, Final
from uuid import UUID

from starlette.responses import Response

from app.errors import DomainError, InvalidInput, NotFound
from app.principal import AccountId, Actor, Principal
from app.process.runtime import Runtime
from app.services import approvals, audit
from app.services.accounts import admin, sessions
from app.services.accounts import registry as accounts
from app.services.accounts.registry import Account, AccountStatus, Level
from app.services.approvals import ApprovalOutcome
from app.services.authentication import on_behalf_of
from app.services.keys import registry as api_keys
from app.services.operators import finding
from app.services.pages import PageRequest
from app.services.payments.approvals import ApprovalStatus
from app.services.wallets import registry as wallets
from app.services.wallets import transactions
from app.web.access import OPERATOR_PATH, Access, PageHandler, Row, acts, shows
from app.web.visit import Visit

_A_PAGE: Final = 50
_LATEST: Final = 20
_KEYS: Final = 100
_PATH: Final = f"{OPERATOR_PATH}/accounts"
_ONE: Final = f"{_PATH}/{{account_id}}"
_TEMPLATE: Final = "operator/account.html"

_Decision = Callable[[Runtime, Actor, Principal, UUID], Awaitable[ApprovalOutcome]]


async def _list(visit: Visit) -> Response:
    text, status = visit.asked("text"), visit.asked("status")
    facts: dict[str, Any] = {"text": text, "chosen": status, "statuses": list(AccountStatus)}
    if text:
        found = await finding.accounts_of(visit.runtime, text)
        if len(found) == 1:
            return visit.go(f"{_PATH}/{found[0].id}")
        return visit.page("operator/accounts.html", accounts=found, has_next=False, **facts)
    wanted = AccountStatus(status) if status in set(AccountStatus) else None
    page = await admin.page(
        visit.runtime, PageRequest(_A_PAGE, visit.asked("after") or None, False), status=wanted
    )
    return visit.page(
        "operator/accounts.html", accounts=page.items, has_next=page.has_next, **facts
    )


async def _show(visit: Visit) -> Response:
    return visit.page(_TEMPLATE, **await _facts(visit, await _of_path(visit)))


async def _lock(visit: Visit) -> Response:
    return await _set_status(visit, admin.lock, "Locked: its sessions and keys may only read.")


async def _unlock(visit: Visit) -> Response:
    return await _set_status(visit, admin.unlock, "Unlocked: it may do again what it might before.")


async def _set_status(visit: Visit, act: Callable[..., Any], told: str) -> Response:
    account = await _of_path(visit)
    reason = visit.form.text("reason") or None
    try:
        await act(visit.runtime, visit.root, account.id, reason=reason)
    except DomainError as error:
        return visit.refused(_TEMPLATE, error, **await _facts(visit, account))
    return visit.go(f"{_PATH}/{account.id}", told)


async def _set_level(visit: Visit) -> Response:
    account = await _of_path(visit)
    try:
        level = Level(visit.form.text("level"))
    except ValueError:
        raise InvalidInput("Choose one of the levels.") from None
    await admin.set_level(visit.runtime, visit.root, account.id, level)
    return visit.go(f"{_PATH}/{account.id}", "Its level is %(level)s.", level=level)


async def _end_sessions(visit: Visit) -> Response:
    account = await _of_path(visit)
    ended = await sessions.end_all(visit.runtime, account.id, visit.root)
    return visit.go(
        f"{_PATH}/{account.id}", "Sessions that ended: %(ended)s. Its keys go on.", ended=ended
    )


def _decides(decide: _Decision, told: str) -> PageHandler:
    """Return the handler of a decision about a payment that waits for approval."""

    async def do(visit: Visit) -> Response:
        account = await _of_path(visit)
        owner = await on_behalf_of(visit.runtime, account.id)
        try:
            approval_id = UUID(visit.parts["approval_id"])
        except ValueError:
            raise NotFound("There is no such payment that waits.") from None
        actor = Actor.root(visit.address, visit.user_agent, owner)
        await decide(visit.runtime, actor, owner, approval_id)
        return visit.go(f"{_PATH}/{account.id}", told)

    return do


async def _of_path(visit: Visit) -> Account:
    try:
        account_id = AccountId(UUID(visit.parts["account_id"]))
    except ValueError:
        raise NotFound("There is no such account.") from None
    return await accounts.get(visit.runtime, account_id)


async def _facts(visit: Visit, account: Account) -> dict[str, Any]:
    runtime = visit.runtime
    ids = [wallet.id for wallet in account.wallets]
    latest = await transactions.page(runtime, ids, PageRequest(_LATEST, None, False))
    trail = await audit.page(runtime, account.id, PageRequest(_LATEST, None, False))
    keys = await api_keys.page(runtime, account.id, PageRequest(_KEYS, None, False), archived=True)
    return {
        "account": account,
        "balances": await wallets.balances(runtime, ids),
        "latest": latest.items,
        "keys": keys.items,
        "sessions": await sessions.list_of(runtime, account.id),
        "trail": trail.items,
        "levels": list(Level),
        "waiting": await _waiting(runtime, account),
    }


async def _waiting(runtime: Runtime, account: Account) -> list[ApprovalOutcome]:
    if account.status == AccountStatus.CLOSED:
        return []
    owner = await on_behalf_of(runtime, account.id)
    page = await approvals.page(
        runtime, owner, PageRequest(_LATEST, None, False), ApprovalStatus.WAITING
    )
    return page.items


ROWS: Final[tuple[Row, ...]] = (
    shows(_PATH, Access.OPERATOR, _list),
    shows(_ONE, Access.OPERATOR, _show),
    acts(f"{_ONE}/lock", Access.OPERATOR_CONFIRMED, _lock),
    acts(f"{_ONE}/unlock", Access.OPERATOR_CONFIRMED, _unlock),
    acts(f"{_ONE}/level", Access.OPERATOR_CONFIRMED, _set_level),
    acts(f"{_ONE}/end-sessions", Access.OPERATOR_CONFIRMED, _end_sessions),
    acts(
        f"{_ONE}/approvals/{{approval_id}}/approve",
        Access.OPERATOR_CONFIRMED,
        _decides(approvals.approve, "Approved: the payment is made."),
    ),
    acts(
        f"{_ONE}/approvals/{{approval_id}}/decline",
        Access.OPERATOR_CONFIRMED,
        _decides(approvals.decline, "Declined: what was held for it is free again."),
    ),
)
