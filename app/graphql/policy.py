"""Who may do what: the one table of authority.

Each root field has a row, or the server does not start. Rows for nested fields tighten what the
way to them already asked for; a row for a field of an interface holds for every type that
implements it. The guard enforces the table on every transport, and the schema shows each need in
the field's description.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, TypeAlias

from app.permissions import EVERYTHING, SCOPE_GRANTS, Permission, expand
from app.principal import Principal


class Access(Enum):
    """Needs that are not a matter of permissions."""

    PUBLIC = auto()
    LOGGED_IN = auto()
    SESSION = auto()
    ROOT = auto()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of some permissions, or, if it says so, the root key."""

    permissions: frozenset[Permission]
    words: str
    or_root: bool = False


Rule: TypeAlias = Access | Permission | AnyOf

PUBLIC: Final = Access.PUBLIC
LOGGED_IN: Final = Access.LOGGED_IN
SESSION: Final = Access.SESSION
ROOT: Final = Access.ROOT
ANY_READ: Final = AnyOf(
    frozenset(one for one in EVERYTHING if one.endswith(":read")),
    "any permission to read (scope READ)",
)
#: Blink lets a key that only receives wait for its invoices; it is told of receipts only.
RECEIPTS: Final = AnyOf(
    frozenset({Permission.TRANSACTIONS_READ, Permission.INVOICES_WRITE}),
    "`transactions:read` or `invoices:write`",
)
#: What is below keys: the operator looks at those of any owner.
KEYS_READ_OR_ROOT: Final = AnyOf(
    frozenset({Permission.KEYS_READ}),
    "the permission `keys:read` (scope READ), or the root key",
    or_root=True,
)

POLICY: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        "Query.accountDefaultWallet": PUBLIC,
        "Query.adminAccount": ROOT,
        "Query.adminAccounts": ROOT,
        "Query.adminApiKeys": ROOT,
        "Query.authorization": ANY_READ,
        "Query.globals": PUBLIC,
        "Query.lnInvoicePaymentStatus": PUBLIC,
        "Query.lnInvoicePaymentStatusByHash": PUBLIC,
        "Query.lnInvoicePaymentStatusByPaymentRequest": PUBLIC,
        "Query.me": ANY_READ,
        "Query.realtimePrice": PUBLIC,
        "Query.userDefaultWalletId": PUBLIC,
        "Query.usernameAvailable": PUBLIC,
        "Mutation.adminAccountCreate": ROOT,
        "Mutation.adminAccountLock": ROOT,
        "Mutation.adminAccountSetLevel": ROOT,
        "Mutation.adminAccountUnlock": ROOT,
        "Mutation.adminApiKeyCreate": ROOT,
        "Mutation.adminApiKeyResume": ROOT,
        "Mutation.adminApiKeyRevoke": ROOT,
        "Mutation.adminApiKeySuspend": ROOT,
        "Mutation.apiKeyArchive": Permission.KEYS_WRITE,
        "Mutation.apiKeyCreate": Permission.KEYS_WRITE,
        "Mutation.apiKeyDelete": Permission.KEYS_WRITE,
        "Mutation.apiKeyRemoveLimit": Permission.KEYS_WRITE,
        "Mutation.apiKeyResume": Permission.KEYS_WRITE,
        "Mutation.apiKeyRevoke": LOGGED_IN,  # any key may revoke itself; the service looks which
        "Mutation.apiKeyRotate": Permission.KEYS_WRITE,
        "Mutation.apiKeyRotationCancel": Permission.KEYS_WRITE,
        "Mutation.apiKeySetLimit": Permission.KEYS_WRITE,
        "Mutation.apiKeySuspend": Permission.KEYS_WRITE,
        "Mutation.apiKeyUnarchive": Permission.KEYS_WRITE,
        "Mutation.apiKeyUpdate": Permission.KEYS_WRITE,
        "Mutation.intraLedgerPaymentSend": Permission.PAYMENTS_WRITE,
        "Mutation.lnInvoiceCancel": Permission.INVOICES_WRITE,
        "Mutation.lnInvoiceCreate": Permission.INVOICES_WRITE,
        "Mutation.lnInvoiceCreateOnBehalfOfRecipient": PUBLIC,
        "Mutation.lnInvoiceFeeProbe": Permission.PAYMENTS_WRITE,
        "Mutation.lnInvoicePaymentSend": Permission.PAYMENTS_WRITE,
        "Mutation.lnNoAmountInvoiceCreate": Permission.INVOICES_WRITE,
        "Mutation.lnNoAmountInvoiceCreateOnBehalfOfRecipient": PUBLIC,
        "Mutation.lnNoAmountInvoiceFeeProbe": Permission.PAYMENTS_WRITE,
        "Mutation.lnNoAmountInvoicePaymentSend": Permission.PAYMENTS_WRITE,
        "Mutation.userLogin": PUBLIC,
        "Mutation.userLogout": SESSION,
        "Mutation.userUpdateUsername": Permission.ACCOUNT_WRITE,
        "Subscription.lnInvoicePaymentStatus": PUBLIC,
        "Subscription.lnInvoicePaymentStatusByHash": PUBLIC,
        "Subscription.lnInvoicePaymentStatusByPaymentRequest": PUBLIC,
        "Subscription.myUpdates": RECEIPTS,
        "Account.defaultWallet": Permission.WALLETS_READ,
        "Account.defaultWalletId": Permission.WALLETS_READ,
        "Account.invoices": Permission.INVOICES_READ,
        "Account.pendingIncomingTransactions": Permission.TRANSACTIONS_READ,
        "Account.transactions": Permission.TRANSACTIONS_READ,
        "Account.walletById": Permission.WALLETS_READ,
        "Account.wallets": Permission.WALLETS_READ,
        "ApiKey.lastUsedIp": KEYS_READ_OR_ROOT,
        "ApiKey.lastUserAgent": KEYS_READ_OR_ROOT,
        "ApiKey.usage": KEYS_READ_OR_ROOT,
        "User.apiKey": Permission.KEYS_READ,
        "User.apiKeys": Permission.KEYS_READ,
        "User.auditLog": Permission.ACCOUNT_READ,
        "User.createdAt": Permission.ACCOUNT_READ,
        "User.email": Permission.ACCOUNT_READ,
        "User.language": Permission.ACCOUNT_READ,
        "User.phone": Permission.ACCOUNT_READ,
        "User.totpEnabled": Permission.ACCOUNT_READ,
        "Wallet.balance": Permission.WALLETS_READ,
        "Wallet.invoiceByPaymentHash": Permission.INVOICES_READ,
        "Wallet.invoices": Permission.INVOICES_READ,
        "Wallet.pendingIncomingBalance": Permission.WALLETS_READ,
        "Wallet.pendingIncomingTransactions": Permission.TRANSACTIONS_READ,
        "Wallet.transactionById": Permission.TRANSACTIONS_READ,
        "Wallet.transactions": Permission.TRANSACTIONS_READ,
        "Wallet.transactionsByPaymentHash": Permission.TRANSACTIONS_READ,
        "Wallet.transactionsByPaymentRequest": Permission.TRANSACTIONS_READ,
    }
)


def allows(rule: Rule, principal: Principal | None, *, is_root: bool = False) -> bool:
    """Tell whether a caller's credential satisfies a rule; the root key has no principal."""
    if rule is PUBLIC:
        return True
    if is_root or rule is ROOT:
        return is_root and (rule is ROOT or (isinstance(rule, AnyOf) and rule.or_root))
    if principal is None:
        return False
    if isinstance(rule, Permission):
        return rule in principal.permissions
    if isinstance(rule, AnyOf):
        return not rule.permissions.isdisjoint(principal.permissions)
    return rule is LOGGED_IN or principal.is_session


def need(rule: Rule) -> str:
    """Say in a sentence what a rule asks for."""
    if isinstance(rule, Permission):
        return f"Requires the permission `{rule}` ({_scopes_with(rule)})."
    if isinstance(rule, AnyOf):
        return f"Requires {rule.words}."
    return _NEEDS[rule]


def _scopes_with(permission: Permission) -> str:
    names = [scope for scope in SCOPE_GRANTS if permission in expand([scope], [])]
    return f"scope {' or '.join(names)}" if names else "in no scope"


_NEEDS: Mapping[Access, str] = {
    PUBLIC: "Needs no credential.",
    LOGGED_IN: "Needs any valid credential.",
    SESSION: "Needs a session; an API key will not do.",
    ROOT: "Needs the root key.",
}
