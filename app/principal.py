"""Who is asking: the identity and authority of one request, immutable once established."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network
from typing import NamedTuple, NewType
from uuid import UUID

from app.money import Currency
from app.payment_policy import PaymentPolicy
from app.permissions import Permission, Scope, granting

AccountId = NewType("AccountId", UUID)
WalletId = NewType("WalletId", UUID)
KeyId = NewType("KeyId", UUID)
KeyOwnerId = NewType("KeyOwnerId", UUID)
SessionId = NewType("SessionId", UUID)
VoucherId = NewType("VoucherId", UUID)
KeyRoleId = NewType("KeyRoleId", UUID)


class NamedLimit(NamedTuple):
    """At most `amount` of a kind of work in any `window_s` seconds.

    The kind is `requests`, `payments`, `invoices`, `reads`, or a field as `Mutation.onChainTxFee`.
    """

    kind: str
    window_s: int
    amount: int


class SharedLimits(NamedTuple):
    """Limits that count for more than the key, with whatever else counts for the same holder.

    `holder` is what that is, in one word, as limits are named by it: `owner`, `derived`.
    """

    holder: str
    id: UUID
    limits: tuple[NamedLimit, ...]


@dataclass(frozen=True, slots=True)
class Restrictions:
    """What narrows a key beyond its permissions. None means not narrowed."""

    expires_at: datetime | None = None
    networks: tuple[IPv4Network | IPv6Network, ...] | None = None
    requests_per_hour: int | None = None
    #: The public key that requests are signed for, as `app.signatures.client_keys` stores it.
    client_key: bytes | None = None
    rate_limits: tuple[NamedLimit, ...] = ()
    #: Of each that the key belongs to or comes of; every one counts what the key does.
    shared_limits: tuple[SharedLimits, ...] = ()
    #: Of what its credits, or its owner's, are counted.
    credit_kinds: tuple[str, ...] = ()
    payment_policy: PaymentPolicy | None = None
    #: Which of the policies that the key has had this is; the database demands it of payments.
    policy_revision: int = 0
    #: What it spends is limited; by how much the database knows.
    has_spending_limits: bool = False
    #: It may do nothing, and its use raises an alarm.
    is_canary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Derivation:
    """A link of the chain by which a key was derived of another, as it was read of its text.

    Its permissions, wallets, networks and expiry have narrowed the principal already; its limits
    count apart from those of the key and of the other links.
    """

    id: UUID
    generation: int
    #: Its caveats as they stand in the text, its length first.
    block: bytes
    label: str | None = None
    per_payment_sat: int | None = None
    total_sat: int | None = None
    requests_per_hour: int | None = None
    expires_at: datetime | None = None


class DerivedBy(NamedTuple):
    """Which derived key it was that did something: its id, and what who derived it calls it."""

    id: UUID
    label: str | None

    @classmethod
    def of(cls, id_: UUID | None, label: str | None) -> "DerivedBy | None":
        """Return what two columns say; without an id it was none."""
        return None if id_ is None else cls(id_, label)


class UsedCredential(NamedTuple):
    """A credential and what it is used for, as the database's type `used_credential`.

    It is asked again under lock whether the credential holds and is good for that. Without session
    and key only the account is looked at; with a claim also whether its voucher still pays it.
    """

    account_id: AccountId
    session_id: SessionId | None = None
    key_id: KeyId | None = None
    secret_id: UUID | None = None
    wallet_id: WalletId | None = None
    scopes: tuple[str, ...] = ()
    grants: tuple[str, ...] = ()
    #: The level of the account, whose limits the use is held against. None is held against none.
    level: str | None = None
    claim_id: UUID | None = None
    #: Of a derived key: what its chain says, the outermost first. None is none.
    derivations: tuple[tuple[object, ...], ...] | None = None
    #: Of the policy by which a payment was judged; None when there was none to judge it by.
    policy_revision: int | None = None
    #: Of a payment that was approved.
    approval_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """A caller whose credential was checked.

    `wallets` are the wallets this credential may see and use, BTC first: all of the account's for
    a session, archived ones too, the chosen ones for a key limited to some. Everything here may be
    cached only while changes to it reach the process (`app.process.principals`).
    """

    account_id: AccountId
    user_id: UUID
    account_active: bool
    username: str | None
    level: str
    display_currency: str
    default_wallet_id: WalletId
    wallets: Mapping[WalletId, Currency]
    permissions: frozenset[Permission]
    scopes: tuple[Scope, ...]
    key_id: KeyId | None = None
    #: Which of the key's secrets was shown; it may have two.
    secret_id: UUID | None = None
    #: Whom the key is for: what it is limited to all its keys share.
    owner_id: KeyOwnerId | None = None
    session_id: SessionId | None = None
    #: False for a key that was limited to `wallets`, be they all that there are.
    reaches_all_wallets: bool = True
    restrictions: Restrictions = Restrictions()
    #: What those of the wallets are called that have a name.
    wallet_names: Mapping[WalletId, str] = field(default_factory=dict)
    archived_wallets: frozenset[WalletId] = frozenset()
    #: The claim of a voucher by which its authority is used; None for its own calls.
    claim_id: UUID | None = None
    #: The approval of a payment that is carried out by its authority; None for its own calls.
    approval_id: UUID | None = None
    #: Of a key that was derived of this one without asking: the links, the outermost first.
    derivations: tuple[Derivation, ...] = ()

    @property
    def audience(self) -> Hashable:
        """Return what tells this caller from any who may be shown something else.

        It is all there is to a principal, so that what is shown to one of two callers with equal
        audiences is what the other would be shown.
        """
        return tuple(
            frozenset(value.items()) if isinstance(value, Mapping) else value
            for value in (getattr(self, one.name) for one in fields(self))
        )

    @property
    def is_session(self) -> bool:
        return self.session_id is not None

    @property
    def usable_wallets(self) -> Mapping[WalletId, Currency]:
        """The wallets that are not archived."""
        archived = self.archived_wallets
        return {id_: currency for id_, currency in self.wallets.items() if id_ not in archived}

    @property
    def confined_to(self) -> frozenset[WalletId] | None:
        """The wallets that it will never reach beyond; None if it is to reach new ones as well."""
        return None if self.reaches_all_wallets else frozenset(self.wallets)

    def used_for(self, permission: Permission, wallet_id: WalletId) -> UsedCredential:
        """Return the credential as it is used for something on a wallet."""
        scopes, grants = granting(permission)
        return UsedCredential(
            self.account_id,
            self.session_id,
            self.key_id,
            self.secret_id,
            wallet_id,
            scopes,
            grants,
            self.level,
            self.claim_id,
            self._used_derivations(),
        )

    def may(self, permission: Permission) -> bool:
        """Tell whether this caller holds a permission."""
        return permission in self.permissions

    @property
    def derivation_id(self) -> UUID | None:
        """The id of the derived key that is used; None for a minted one."""
        return self.derivations[-1].id if self.derivations else None

    @property
    def asker(self) -> tuple[KeyId | None, UUID | None]:
        """Which key asks, and which that was derived of it; neither for a session."""
        return self.key_id, self.derivation_id

    @property
    def derived_by(self) -> DerivedBy | None:
        """The derived key that is used, as it is named where it is told who did something."""
        return (
            DerivedBy(self.derivations[-1].id, self.derivations[-1].label)
            if self.derivations
            else None
        )

    def _used_derivations(self) -> tuple[tuple[object, ...], ...] | None:
        """Return the links as the database's type `used_derivation`, None for a minted key."""
        return (
            tuple(
                (
                    link.id,
                    link.label,
                    link.per_payment_sat,
                    link.total_sat,
                    link.expires_at,
                    link.generation,
                    link.block,
                )
                for link in self.derivations
            )
            or None
        )


class ActorKind(StrEnum):
    """What acts: whose credential, or whose hand."""

    SESSION = "session"
    KEY = "key"
    OPERATOR = "operator"
    ROOT = "root"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who makes a change, and from where, as the audit log tells it.

    `principal` is whose authority is used: the caller's own, or, when the operator or the holder
    of the root key acts for an account, that of its owner. `address` and `user_agent` are "" when
    there are none.
    """

    kind: ActorKind
    principal: Principal | None = None
    address: str = ""
    user_agent: str = ""

    @property
    def id(self) -> KeyId | SessionId | None:
        """The key or session that acts, None for anybody else."""
        if self.principal is None or self.kind not in {ActorKind.SESSION, ActorKind.KEY}:
            return None
        return self.principal.key_id or self.principal.session_id

    @property
    def derived_by(self) -> DerivedBy | None:
        """The derived key that acts; None for a minted one, and for anybody else."""
        if self.principal is None or self.kind is not ActorKind.KEY:
            return None
        return self.principal.derived_by

    @classmethod
    def of(cls, principal: Principal | None, address: str = "", user_agent: str = "") -> "Actor":
        """Return the actor that a caller's credential stands for."""
        kind = ActorKind.OPERATOR
        if principal is None:
            kind = ActorKind.ANONYMOUS
        elif principal.key_id is not None:
            kind = ActorKind.KEY
        elif principal.is_session:
            kind = ActorKind.SESSION
        return cls(kind=kind, principal=principal, address=address, user_agent=user_agent)

    @classmethod
    def operator(cls, principal: Principal | None = None) -> "Actor":
        """Return the operator at the command line, acting for an account if one is given."""
        return cls(kind=ActorKind.OPERATOR, principal=principal)

    @classmethod
    def root(
        cls, address: str, user_agent: str = "", principal: Principal | None = None
    ) -> "Actor":
        """Return the holder of the root key, acting for an account if one is given."""
        return cls(kind=ActorKind.ROOT, principal=principal, address=address, user_agent=user_agent)
