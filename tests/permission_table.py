"""The tables of docs/api-keys.md that say what each permission opens, made from the policy.

Prints the page with them as they are now; `scripts/schema` writes it.
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.graphql.policy import POLICY
from app.graphql.rules import (
    AccountReadOrWrite,
    AnyRead,
    AnyReadOrNull,
    ApprovalsRead,
    KeysReadOrRoot,
    LoggedIn,
    PaymentsApproveOrWrite,
    Public,
    ReadsOrChangesAccount,
    Receipts,
    Root,
    Rule,
    Session,
    VouchersRead,
)
from app.permissions import SCOPE_GRANTS, Permission, expand

PAGE: Final = Path(__file__).parents[1] / "docs" / "api-keys.md"

_BEGIN: Final = "<!-- from the policy: scripts/schema writes this -->"
_END: Final = "<!-- end -->"
_BLOCK: Final = re.compile(f"(?<={_BEGIN}\n).*?(?={_END})", re.DOTALL)
_OTHERS: Final[tuple[tuple[type[Rule], str], ...]] = (
    (AnyRead, "any permission to read"),
    (AnyReadOrNull, "any permission to read; without one it is null"),
    (ReadsOrChangesAccount, "any permission to read, or `account:write`"),
    (Receipts, "`transactions:read` or `invoices:write`"),
    (KeysReadOrRoot, "`keys:read`, or the root key"),
    (VouchersRead, "`payments:write`, or `transactions:read`"),
    (ApprovalsRead, "`payments:approve`, `transactions:read` or `payments:write`"),
    (PaymentsApproveOrWrite, "`payments:approve` or `payments:write`"),
    (AccountReadOrWrite, "`account:read` or `account:write`"),
    (LoggedIn, "any key that works"),
    (Session, "a session; no key will do"),
    (Root, "the root key"),
    (Public, "nothing, not even a key"),
)


def tables() -> str:
    """Return both tables: what each permission opens, and what the other fields need."""
    permissions = [
        (f"`{permission}`", _scopes_with(permission), _fields(_rule_of(permission)))
        for permission in Permission
    ]
    others = [(words, _fields(rule)) for rule, words in _OTHERS]
    return "\n".join(
        (
            "",
            *_table(("permission", "in the scopes", "opens"), permissions),
            "",
            *_table(("what is needed", "for"), others),
            "",
            "",
        )
    )


def blocks(language: str) -> list[str]:
    """Return the examples of the page in a language."""
    page = PAGE.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


def renewed(page: str) -> str:
    """Return the page with the tables as they are now."""
    assert _BLOCK.search(page), f"{_BEGIN} … {_END} is missing"
    return _BLOCK.sub(lambda _: tables(), page)


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [titles, ("---",) * len(titles), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]


def _scopes_with(permission: Permission) -> str:
    scopes = [f"`{scope}`" for scope in SCOPE_GRANTS if permission in expand([scope], [])]
    return ", ".join(scopes) or "none"


def _rule_of(permission: Permission) -> type[Rule] | None:
    """Return the rule that asks for just this permission, None if the table has none."""
    return next((one for one in POLICY.values() if one.any_of == {permission}), None)


def _fields(rule: type[Rule] | None) -> str:
    fields = [f"`{place}`" for place, one in POLICY.items() if one is rule and "." in place]
    return ", ".join(fields) or "nothing yet"


if __name__ == "__main__":
    sys.stdout.write(renewed(PAGE.read_text(encoding="utf-8")))
