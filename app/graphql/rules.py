"""The rules of the table of authority: permission classes in Strawberry's sense.

A rule is a `BasePermission`, so that it also stands in `permission_classes` of a field, with its
`message` and code; but the fields that have one are named in `app.graphql.policy` alone. What it
asks for is data, `any_of`: of two rules the program can tell whether one says all that the other
asks for. Checking one costs a function call and a look into a set; the guard goes without
Strawberry's extensions.
"""

from collections.abc import Callable, Iterable
from enum import Enum, auto
from typing import Any, ClassVar, Protocol, TypeAlias

import strawberry
from graphql import GraphQLErrorExtensions
from strawberry.permission import BasePermission

from app.errors import Denied, InsufficientScope, NotAuthorized
from app.permissions import SCOPE_GRANTS, Permission, expand


class Shown(Enum):
    """What a caller can show, whatever it may do with it."""

    NONE = auto()
    KEY_OR_SESSION = auto()
    SESSION = auto()
    ROOT_KEY = auto()


class Holder(Protocol):
    """What a rule looks at of a caller whose credential was checked."""

    @property
    def permissions(self) -> frozenset[Permission]: ...

    @property
    def is_session(self) -> bool: ...


class Asker(Protocol):
    """What a rule looks at of a request; the root key has no principal."""

    @property
    def principal(self) -> Holder | None: ...

    @property
    def is_root(self) -> bool: ...


Way: TypeAlias = Permission | Shown
"""One thing that satisfies a rule."""


class Rule(BasePermission):
    """Who may see something, or do it: whoever has any one of some things."""

    #: How a caller is refused whose credential is good, but not enough.
    message: str
    error_extensions: GraphQLErrorExtensions
    any_of: ClassVar[frozenset[Way]]
    #: The sentence for the description of a field.
    need: ClassVar[str]
    #: Whether a field is null for those who may not see it, rather than an error.
    or_null: ClassVar[bool]
    #: Tells whether a caller satisfies the rule; this is all that a field costs.
    allows: ClassVar[Callable[[Asker], bool]]

    def __init_subclass__(
        cls, *, any_of: Iterable[Way], need: str = "", or_null: bool = False, **kwargs: Any
    ) -> None:
        super().__init_subclass__(**kwargs)
        cls.any_of = frozenset(any_of)
        cls.need = need or _need(cls.any_of)
        cls.or_null = or_null
        cls.allows = staticmethod(_check(cls.any_of))
        refusal = cls.refusal()
        cls.message = refusal.message
        cls.error_extensions = {"code": refusal.code}

    def has_permission(
        self,
        source: Any,  # noqa: ARG002  # Strawberry passes it
        info: strawberry.Info,
        **kwargs: Any,  # noqa: ARG002  # likewise
    ) -> bool:
        """Tell whether the caller of a field satisfies the rule, as Strawberry asks it."""
        return type(self).allows(info.context)

    @classmethod
    def refusal(cls) -> Denied:
        """Return what a caller is told whose credential is good, but not enough."""
        permissions = _permissions(cls.any_of)
        if permissions:
            return InsufficientScope(reads=any(one.endswith(":read") for one in permissions))
        if Shown.SESSION in cls.any_of:
            return Denied("This needs a session; an API key is none.")
        return NotAuthorized()


def implies(one: type[Rule], other: type[Rule]) -> bool:
    """Tell whether everybody who satisfies one rule satisfies the other."""
    enough = other.any_of
    if Shown.NONE in enough:
        return True
    shown = {Shown.NONE, Shown.ROOT_KEY}
    return all(
        way in enough or (Shown.KEY_OR_SESSION in enough and way not in shown) for way in one.any_of
    )


def _permissions(any_of: frozenset[Way]) -> frozenset[Permission]:
    return frozenset(way for way in any_of if isinstance(way, Permission))


def _check(any_of: frozenset[Way]) -> Callable[[Asker], bool]:
    permissions = _permissions(any_of)
    if any_of == permissions and len(permissions) == 1:
        (permission,) = permissions

        def holds(caller: Asker) -> bool:
            principal = caller.principal
            return principal is not None and permission in principal.permissions

        return holds
    anybody = Shown.NONE in any_of
    root, known = Shown.ROOT_KEY in any_of, Shown.KEY_OR_SESSION in any_of
    session = Shown.SESSION in any_of

    def shows_any(caller: Asker) -> bool:
        principal = caller.principal
        if anybody or principal is None:
            return anybody or (root and caller.is_root)
        if known or (session and principal.is_session):
            return True
        return not permissions.isdisjoint(principal.permissions)

    return shows_any


def _need(any_of: frozenset[Way]) -> str:
    (permission,) = _permissions(any_of)
    names = [scope for scope in SCOPE_GRANTS if permission in expand([scope], [])]
    scopes = f"scope {' or '.join(names)}" if names else "in no scope"
    return f"Requires the permission `{permission}` ({scopes})."


_READS = frozenset(one for one in Permission if one.endswith(":read"))


class Public(Rule, any_of={Shown.NONE}, need="Needs no credential."):
    """Anybody at all."""


class AsReached(Rule, any_of={Shown.NONE}, need="Needs what the way to it needs."):
    """Whoever may use a field that returns it: for types only, such as an error or a cursor."""


class LoggedIn(Rule, any_of={Shown.KEY_OR_SESSION}, need="Needs any valid credential."):
    """A session or any key, whatever it may do."""


class Session(Rule, any_of={Shown.SESSION}, need="Needs a session; an API key will not do."):
    """A session, which is a person."""


class Root(Rule, any_of={Shown.ROOT_KEY}, need="Needs the root key."):
    """The operator."""


class LoggedInOrRoot(
    Rule,
    any_of={Shown.KEY_OR_SESSION, Shown.ROOT_KEY},
    need="Needs any valid credential, or the root key.",
):
    """Anybody but the nameless."""


class AccountRead(Rule, any_of={Permission.ACCOUNT_READ}): ...


class AccountWrite(Rule, any_of={Permission.ACCOUNT_WRITE}): ...


class AddressesWrite(Rule, any_of={Permission.ADDRESSES_WRITE}): ...


class InvoicesRead(Rule, any_of={Permission.INVOICES_READ}): ...


class InvoicesWrite(Rule, any_of={Permission.INVOICES_WRITE}): ...


class KeysRead(Rule, any_of={Permission.KEYS_READ}): ...


class KeysReadOrRoot(
    Rule,
    any_of={Permission.KEYS_READ, Shown.ROOT_KEY},
    need="Requires the permission `keys:read` (scope READ), or the root key.",
):
    """What is below keys: the operator looks at those of any owner."""


class KeysWrite(Rule, any_of={Permission.KEYS_WRITE}):
    @classmethod
    def refusal(cls) -> Denied:
        """Return what Blink says to keys that would manage keys."""
        return Denied("Permission denied")


class PaymentsApprove(Rule, any_of={Permission.PAYMENTS_APPROVE}): ...


class PaymentsApproveOrWrite(
    Rule,
    any_of={Permission.PAYMENTS_APPROVE, Permission.PAYMENTS_WRITE},
    need="Requires `payments:approve` or `payments:write`.",
):
    """Who asked for a payment may take it back."""


class ApprovalsRead(
    Rule,
    any_of={
        Permission.PAYMENTS_APPROVE,
        Permission.PAYMENTS_WRITE,
        Permission.TRANSACTIONS_READ,
    },
    need="Requires `payments:approve`, `transactions:read` or `payments:write`.",
):
    """Who asks for payments is shown its own."""


class PaymentsWrite(Rule, any_of={Permission.PAYMENTS_WRITE}): ...


class TransactionsRead(Rule, any_of={Permission.TRANSACTIONS_READ}): ...


class VouchersRead(
    Rule,
    any_of={Permission.TRANSACTIONS_READ, Permission.PAYMENTS_WRITE},
    need="Requires `transactions:read` or `payments:write`.",
):
    """Who makes vouchers is shown those on its wallets; the links are for whoever made them."""


class WalletsRead(Rule, any_of={Permission.WALLETS_READ}): ...


class WalletsReadOrAccountWrite(
    Rule,
    any_of={Permission.WALLETS_READ, Permission.ACCOUNT_WRITE},
    need="Requires `wallets:read` or `account:write`.",
):
    """Who makes a wallet, or renames one, is shown which; what it holds takes more."""


class WebhooksRead(Rule, any_of={Permission.WEBHOOKS_READ}): ...


class WebhooksWrite(Rule, any_of={Permission.WEBHOOKS_WRITE}): ...


class WebhooksReadOrWrite(
    Rule,
    any_of={Permission.WEBHOOKS_READ, Permission.WEBHOOKS_WRITE},
    need="Requires `webhooks:read` or `webhooks:write`.",
):
    """Who changes an endpoint is shown what it changed."""


class AnyRead(Rule, any_of=_READS, need="Requires any permission to read (scope READ)."):
    """A key that reads something may know whose it is."""


class AnyReadOrNull(
    Rule, any_of=_READS, need="Null without any permission to read (scope READ).", or_null=True
):
    """For what comes along with something that others may see, too."""


class Receipts(
    Rule,
    any_of={Permission.TRANSACTIONS_READ, Permission.INVOICES_WRITE},
    need="Requires `transactions:read` or `invoices:write`.",
):
    """Blink lets a key that only receives wait for its invoices; it is told of receipts only."""


class ReadsOrChangesAccount(
    Rule,
    any_of=_READS | {Permission.ACCOUNT_WRITE},
    need="Requires any permission to read, or `account:write`.",
):
    """Who changes an account is shown what came of it."""


class AccountReadOrWrite(
    Rule,
    any_of={Permission.ACCOUNT_READ, Permission.ACCOUNT_WRITE},
    need="Requires `account:read` or `account:write`.",
):
    """Who changes an account is shown what it changed."""


class ReadsOrMovesMoney(
    Rule,
    any_of=Receipts.any_of | {Permission.PAYMENTS_APPROVE, Permission.PAYMENTS_WRITE},
    need="Requires `transactions:read`, `invoices:write`, `payments:approve` or `payments:write`.",
):
    """Who pays is shown the payment, who waits for receipts is shown those."""
