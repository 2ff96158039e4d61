"""Who is asking: the identity and authority of one request, immutable once established."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network
from typing import NewType
from uuid import UUID

from app.money import Currency
from app.permissions import Permission, Scope

AccountId = NewType("AccountId", UUID)
WalletId = NewType("WalletId", UUID)
KeyId = NewType("KeyId", UUID)
SessionId = NewType("SessionId", UUID)


@dataclass(frozen=True, slots=True)
class Restrictions:
    """What narrows a key beyond its permissions. None means not narrowed."""

    expires_at: datetime | None = None
    networks: tuple[IPv4Network | IPv6Network, ...] | None = None
    requests_per_hour: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Principal:
    """A caller whose credential was checked.

    `wallets` are the wallets this credential may see and use, BTC first: all of the account's for
    a session, the chosen ones for a key limited to some. Everything here may be cached only while
    changes to it reach the process (`app.cache`).
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
    session_id: SessionId | None = None
    restrictions: Restrictions = Restrictions()

    @property
    def is_session(self) -> bool:
        return self.session_id is not None

    def may(self, permission: Permission) -> bool:
        """Tell whether this caller holds a permission."""
        return permission in self.permissions
