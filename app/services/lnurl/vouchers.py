"""Vouchers: links by which whoever has them withdraws money (LNURL-withdraw). Owns `voucher`.

    ACTIVE ──all uses taken (`.claims`)──▶ USED       (a use that comes back makes it ACTIVE again)
      ├──its time is over──▶ EXPIRED
      └──revoked──▶ REVOKED

A voucher holds no money. What is claimed is a payment of the key that made it, under that key's
limits, or of the account if a session or the operator did; a key that may not pay any more, or is
revoked, pays no voucher either. The link's secret is made of the key pepper and stored nowhere, so
the database alone spends nothing. Sources: LUD-03, LUD-17.
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

import asyncpg

from app.errors import InsufficientScope, InvalidInput, NotFound
from app.lightning import lnurl
from app.money import sats
from app.phrases import Phrase
from app.principal import AccountId, Actor, KeyId, Principal, VoucherId, WalletId
from app.process.runtime import Runtime
from app.services import audit, changes, rate_limits
from app.services.audit import AuditKind
from app.services.ids import FOUND_MAX, IdRange
from app.services.pages import Page, PageRequest, page_of
from app.services.payments import invoice_terms, judging
from app.services.payments import sending as payments

USES_MAX: Final = 10_000
DAYS_MAX: Final = 3_650
_MEMO_CHARS_MAX: Final = 639
_MARK_BYTES: Final = 16


class VoucherState(StrEnum):
    """Whether somebody can still withdraw with a voucher."""

    ACTIVE = "ACTIVE"
    USED = "USED"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """A voucher as it stands; `claims` is how many were ever begun."""

    id: VoucherId
    account_id: AccountId
    wallet_id: WalletId
    key_id: KeyId | None
    least_sat: int
    most_sat: int
    uses: int
    used: int
    claims: int
    memo: str | None
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None

    def state_at(self, now: datetime) -> VoucherState:
        """Return how it stands at a moment of the database's clock."""
        if self.revoked_at is not None:
            return VoucherState.REVOKED
        if self.used >= self.uses:
            return VoucherState.USED
        expired = self.expires_at is not None and self.expires_at <= now
        return VoucherState.EXPIRED if expired else VoucherState.ACTIVE

    def is_of(self, principal: Principal) -> bool:
        """Tell whether a caller may show its link and revoke it.

        A session may, and the key that made it: to another key the link would open that one's
        budget.
        """
        if self.account_id != principal.account_id:
            return False
        return principal.key_id is None or principal.key_id == self.key_id


async def create(
    runtime: Runtime,
    actor: Actor,
    principal: Principal,
    *,
    wallet_id: WalletId,
    most_sat: int,
    least_sat: int | None = None,
    uses: int = 1,
    expires_in_days: int | None = None,
    memo: str | None = None,
) -> Voucher:
    """Make a voucher over `most_sat`, or as little as `least_sat`, for each of its uses.

    Raises `InvalidInput`, `RateLimited`, and `NotAuthorized` for a caller who may not pay any more.
    """
    if principal.derivations:
        raise InsufficientScope(
            reads=False,
            why="A derived key makes no vouchers, for they would outlive it: make them with a key "
            "that was minted.",
        )
    payments.require_wallet(principal, wallet_id, None)
    used = judging.judge_voucher(principal, wallet_id)
    least_sat = most_sat if least_sat is None else least_sat
    for amount_sat in (most_sat, least_sat):
        invoice_terms.check_amount(sats(amount_sat))
    if least_sat > most_sat:
        raise InvalidInput("minAmount must not be more than amount.")
    if not 1 <= uses <= USES_MAX:
        raise InvalidInput(Phrase("uses must be 1 to %(most)s.", most=USES_MAX))
    if expires_in_days is not None and not 1 <= expires_in_days <= DAYS_MAX:
        raise InvalidInput(Phrase("expireInDays must be 1 to %(most)s.", most=DAYS_MAX))
    if memo is not None and len(memo) > _MEMO_CHARS_MAX:
        raise InvalidInput(Phrase("memo may have %(most)s characters.", most=_MEMO_CHARS_MAX))
    await rate_limits.invoice_by(runtime, principal)
    async with runtime.connection() as connection, connection.transaction():
        await changes.require(connection, used)
        row = await connection.fetchrow(
            _CREATE,
            uuid4(),
            principal.account_id,
            wallet_id,
            principal.key_id,
            least_sat,
            most_sat,
            uses,
            memo or None,
            None if expires_in_days is None else timedelta(days=expires_in_days),
        )
        assert row is not None, "an insertion returns its row"
        made = voucher_of(row)
        await audit.record(
            connection,
            actor,
            AuditKind.VOUCHER_CREATED,
            account_id=principal.account_id,
            subject_id=made.id,
            after={
                "wallet_id": wallet_id,
                "least_sat": least_sat,
                "most_sat": most_sat,
                "uses": uses,
                "expires_at": made.expires_at,
            },
        )
    return made


async def revoke(
    runtime: Runtime, actor: Actor, principal: Principal, voucher_id: VoucherId
) -> Voucher:
    """End a voucher: when this has returned, no payment by it begins any more.

    What was being paid goes on. One that is revoked already stays as it is. Raises `NotFound` for
    a voucher that is not there, or not the caller's to revoke.
    """
    async with runtime.connection() as connection, connection.transaction():
        await changes.alone(connection, voucher_id)
        row = await connection.fetchrow(_FIND, voucher_id)
        found = None if row is None else voucher_of(row)
        if found is None or not found.is_of(principal):
            raise NotFound("There is no such voucher of yours.")
        if found.revoked_at is not None:
            return found
        row = await connection.fetchrow(_REVOKE, voucher_id)
        assert row is not None, "it was there, and vouchers are not deleted"
        await audit.record(
            connection,
            actor,
            AuditKind.VOUCHER_REVOKED,
            account_id=found.account_id,
            subject_id=voucher_id,
            after={"used": found.used},
        )
    return voucher_of(row)


async def page(
    runtime: Runtime, wallet_ids: Sequence[WalletId], request: PageRequest
) -> Page[Voucher]:
    """Return a page of the vouchers on some wallets together, newest first: one query.

    A cursor is a voucher's id; an unknown one is ignored.
    """
    try:
        cursor = None if request.cursor is None else UUID(request.cursor)
    except ValueError:
        cursor = None
    sql = _PAGE_BACKWARDS if request.backwards else _PAGE
    async with runtime.connection() as connection:
        rows = await connection.fetch(sql, wallet_ids, cursor, request.size + 1)
    return page_of([voucher_of(row) for row in rows], request)


async def with_ids(runtime: Runtime, ids: IdRange) -> list[Voucher]:
    """Return the vouchers whose id is in a range, the first few; for the operator's commands."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_WITH_IDS, ids.first, ids.last, FOUND_MAX)
    return [voucher_of(row) for row in rows]


async def by_token(runtime: Runtime, token: str) -> Voucher:
    """Return the voucher of a link. Raises `NotFound`, without a query for a made-up one."""
    voucher_id = _id_of(runtime, token)
    async with runtime.connection() as connection:
        row = None if voucher_id is None else await connection.fetchrow(_FIND, voucher_id)
    if row is None:
        raise NotFound("There is no such voucher.")
    return voucher_of(row)


def url_of(runtime: Runtime, voucher: Voucher) -> str:
    """Return the link by which whoever has it withdraws: as good as money."""
    token = urlsafe_b64encode(voucher.id.bytes + _mark(runtime, voucher.id)).rstrip(b"=")
    return f"{runtime.settings.base_url}/lnurlw/{token.decode()}"


def bech32_of(runtime: Runtime, voucher: Voucher) -> str:
    """Return the link in bech32 (LUD-01), for QR codes."""
    return lnurl.encode(url_of(runtime, voucher))


def link_of(runtime: Runtime, voucher: Voucher) -> str:
    """Return the link under its scheme (LUD-17)."""
    return lnurl.scheme_url("lnurlw", url_of(runtime, voucher))


def k1_of(runtime: Runtime, voucher: Voucher) -> str:
    """Return what the next claim must show: another one each time, and of no use afterwards."""
    said = b"voucher k1" + voucher.id.bytes + voucher.claims.to_bytes(8, "big")
    return hmac.digest(runtime.key_pepper, said, hashlib.sha256).hex()


def _id_of(runtime: Runtime, token: str) -> VoucherId | None:
    try:
        data = urlsafe_b64decode(token.encode("ascii") + b"=" * (-len(token) % 4))
    except ValueError:
        return None
    if len(data) != 2 * _MARK_BYTES:
        return None
    voucher_id = VoucherId(UUID(bytes=data[:_MARK_BYTES]))
    is_ours = hmac.compare_digest(data[_MARK_BYTES:], _mark(runtime, voucher_id))
    return voucher_id if is_ours else None


def _mark(runtime: Runtime, voucher_id: VoucherId) -> bytes:
    said = b"voucher link" + voucher_id.bytes
    return hmac.digest(runtime.key_pepper, said, hashlib.sha256)[:_MARK_BYTES]


def voucher_of(row: asyncpg.Record) -> Voucher:
    """Make a voucher of a row with all its columns."""
    return Voucher(
        id=VoucherId(row["id"]),
        account_id=AccountId(row["account_id"]),
        wallet_id=WalletId(row["wallet_id"]),
        key_id=row["api_key_id"] and KeyId(row["api_key_id"]),
        least_sat=row["least_sat"],
        most_sat=row["most_sat"],
        uses=row["uses"],
        used=row["used"],
        claims=row["claims"],
        memo=row["memo"],
        created_at=row["created_at"],
        expires_at=row["expires_at"],
        revoked_at=row["revoked_at"],
    )


_CREATE = """
INSERT INTO voucher (id, account_id, wallet_id, api_key_id, least_sat, most_sat, uses, memo,
                     expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp() + $9::interval)
RETURNING *
"""
_FIND = "SELECT * FROM voucher WHERE id = $1"
_WITH_IDS = "SELECT * FROM voucher WHERE id BETWEEN $1 AND $2 ORDER BY id LIMIT $3"
_REVOKE = "UPDATE voucher SET revoked_at = clock_timestamp() WHERE id = $1 RETURNING *"
_PAGE = """
SELECT v.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM voucher
        WHERE wallet_id = w.id
          AND (created_at, id) < (
              SELECT coalesce(max(c.created_at), 'infinity'),
                     coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
                FROM voucher c WHERE c.id = $2)
        ORDER BY created_at DESC, id DESC LIMIT $3) v
 ORDER BY v.created_at DESC, v.id DESC LIMIT $3
"""
_PAGE_BACKWARDS = """
SELECT v.*
  FROM unnest($1::uuid[]) AS w (id)
 CROSS JOIN LATERAL (
       SELECT * FROM voucher
        WHERE wallet_id = w.id
          AND (created_at, id) > (
              SELECT coalesce(max(c.created_at), '-infinity'),
                     coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
                FROM voucher c WHERE c.id = $2)
        ORDER BY created_at, id LIMIT $3) v
 ORDER BY v.created_at, v.id LIMIT $3
"""
