"""The audit log: every change to an account's security or keys, who made it and what it changed.

An event is written in the transaction of the change it tells of, so there is neither a change
without its event nor an event without its change. The table refuses to be edited. No event holds
a secret: see `_plain`. What somebody may want to hear of goes to the outbox as well.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network
from typing import Final
from uuid import UUID

import asyncpg
import orjson
from structlog.contextvars import get_contextvars

from app.addresses import parse as parse_address
from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import AccountId, Actor, ActorKind, DerivedBy
from app.process.runtime import Runtime
from app.services import outbox
from app.services.account_events import AuditFacts
from app.services.pages import Page, PageRequest, id_of_cursor, page_of


class AuditKind(StrEnum):
    """What happened: `thing.done`. The names are stable; programs filter by them."""

    ACCOUNT_CREATED = "account.created"
    ACCOUNT_DELETED = "account.deleted"
    ACCOUNT_EMAIL_REMOVED = "account.email_removed"
    ACCOUNT_EMAIL_SET = "account.email_set"
    ACCOUNT_DEFAULT_WALLET_SET = "account.default_wallet_set"
    ACCOUNT_LEVEL_SET = "account.level_set"
    ACCOUNT_LOCKED = "account.locked"
    ACCOUNT_PASSWORD_REMOVED = "account.password_removed"
    ACCOUNT_PASSWORD_SET = "account.password_set"
    ACCOUNT_PHONE_REMOVED = "account.phone_removed"
    ACCOUNT_PHONE_SET = "account.phone_set"
    ACCOUNT_UNLOCKED = "account.unlocked"
    ACCOUNT_USERNAME_SET = "account.username_set"
    API_KEY_ARCHIVED = "api_key.archived"
    API_KEY_CANARY_USED = "api_key.canary_used"
    API_KEY_CREATED = "api_key.created"
    API_KEY_DELETED = "api_key.deleted"
    API_KEY_LEAKED = "api_key.leaked"
    API_KEY_LIMIT_REMOVED = "api_key.limit_removed"
    API_KEY_LIMIT_SET = "api_key.limit_set"
    API_KEY_RESUMED = "api_key.resumed"
    API_KEY_REVOKED = "api_key.revoked"
    API_KEY_ROTATED = "api_key.rotated"
    API_KEY_ROTATION_CANCELLED = "api_key.rotation_cancelled"
    API_KEY_SUSPENDED = "api_key.suspended"
    API_KEY_UNARCHIVED = "api_key.unarchived"
    API_KEY_UPDATED = "api_key.updated"
    API_KEY_OWNER_CREATED = "api_key_owner.created"
    API_KEY_OWNER_DELETED = "api_key_owner.deleted"
    API_KEY_OWNER_RESUMED = "api_key_owner.resumed"
    API_KEY_OWNER_REVOKED = "api_key_owner.revoked"
    API_KEY_OWNER_SUSPENDED = "api_key_owner.suspended"
    API_KEY_OWNER_UPDATED = "api_key_owner.updated"
    API_KEY_ROLE_CREATED = "api_key_role.created"
    API_KEY_ROLE_DELETED = "api_key_role.deleted"
    API_KEY_ROLE_UPDATED = "api_key_role.updated"
    CALLBACK_ENDPOINT_ADDED = "callback_endpoint.added"
    CALLBACK_ENDPOINT_REMOVED = "callback_endpoint.removed"
    PASSKEY_ADDED = "passkey.added"
    PASSKEY_FACTOR_DISABLED = "passkey.factor_disabled"
    PASSKEY_FACTOR_ENABLED = "passkey.factor_enabled"
    PASSKEY_REFUSED = "passkey.refused"
    PASSKEY_REMOVED = "passkey.removed"
    PASSKEY_USED = "passkey.used"
    PAYMENT_APPROVED = "payment.approved"
    PAYMENT_APPROVAL_ENDED = "payment.approval_ended"
    PAYMENT_LOST = "payment.lost"
    RECEIPT_ASSIGNED = "receipt.assigned"
    RECEIPT_RETURNED = "receipt.returned"
    SESSION_CONFIRMED = "session.confirmed"
    SESSION_CREATED = "session.created"
    SESSION_ENDED = "session.ended"
    TOTP_DISABLED = "totp.disabled"
    TOTP_ENABLED = "totp.enabled"
    TOTP_RECOVERY_CODES_RENEWED = "totp.recovery_codes_renewed"
    VOUCHER_CREATED = "voucher.created"
    VOUCHER_REVOKED = "voucher.revoked"
    WALLET_ARCHIVED = "wallet.archived"
    WALLET_CREATED = "wallet.created"
    WALLET_RENAMED = "wallet.renamed"
    WALLET_UNARCHIVED = "wallet.unarchived"
    WEBHOOK_ENDPOINT_CREATED = "webhook_endpoint.created"
    WEBHOOK_ENDPOINT_DELETED = "webhook_endpoint.deleted"
    WEBHOOK_ENDPOINT_DISABLED = "webhook_endpoint.disabled"
    WEBHOOK_ENDPOINT_ENABLED = "webhook_endpoint.enabled"
    WEBHOOK_ENDPOINT_REVEALED = "webhook_endpoint.secret_revealed"
    WEBHOOK_ENDPOINT_ROTATED = "webhook_endpoint.secret_rotated"
    WEBHOOK_ENDPOINT_UPDATED = "webhook_endpoint.updated"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """One entry of the log. `before` and `after` hold what differs, in JSON's types."""

    id: bytes
    at: datetime
    account_id: AccountId
    kind: AuditKind
    actor_kind: ActorKind
    actor_id: UUID | None
    #: Which derived key of the actor it was, if it was one.
    derived_by: DerivedBy | None
    ip: str | None
    user_agent: str | None
    request_id: str | None
    subject_id: UUID | None
    before: Mapping[str, object]
    after: Mapping[str, object]


class SecretInAuditError(ValueError):
    """A service tried to write down what is named like a secret, or raw bytes: a bug."""


async def record(
    connection: Connection,
    actor: Actor,
    kind: AuditKind,
    *,
    account_id: AccountId,
    subject_id: UUID | None = None,
    before: Mapping[str, object] | None = None,
    after: Mapping[str, object] | None = None,
) -> None:
    """Write an event in the caller's transaction.

    `subject_id` is what it is about, such as a key or a wallet; None for the account itself.
    `before` and `after` may be complete: what is the same in both, or None in both, is left out.
    Names are in snake_case; values may be what JSON knows, dates, UUIDs, enums, networks, and lists
    or sets of these. Raises `SecretInAuditError`.
    """
    old, new = _recorded(before), _recorded(after)
    different = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
    ip, derived_by = parse_address(actor.address), actor.derived_by
    agent = without_secrets(actor.user_agent.replace("\0", ""))[:_USER_AGENT_LENGTH_MAX] or None
    await connection.execute(
        _RECORD,
        account_id,
        kind,
        actor.kind,
        actor.id,
        None if derived_by is None else derived_by.id,
        without_secrets((derived_by and derived_by.label) or "") or None,
        ip,
        agent,
        get_contextvars().get("request_id"),
        subject_id,
        _json(old, different),
        _json(new, different),
    )
    facts = AuditFacts(
        kind=kind,
        actor=actor,
        subject_id=subject_id,
        ip=None if ip is None else str(ip),
        user_agent=agent,
        old=old,
        new=new,
        different=different,
    )
    await _tell(connection, account_id, subject_id, facts)


async def _tell(
    connection: Connection, account_id: AccountId, subject_id: UUID | None, facts: AuditFacts
) -> None:
    event = facts.event()
    if event is not None:
        type_, data = event
        key_id = subject_id if type_.startswith("api_key.") else None
        await outbox.record(connection, type_, account_id=account_id, api_key_id=key_id, data=data)


async def who_set(
    connection: Connection, account_id: AccountId, subject_id: UUID, name: str
) -> ActorKind | None:
    """Return what gave a fact of a key or session the value that it has; None if nothing did."""
    kind = await connection.fetchval(_WHO_SET, account_id, subject_id, name)
    return None if kind is None else ActorKind(kind)


async def makers_of(connection: Connection, account_id: AccountId, key_id: UUID) -> frozenset[UUID]:
    """Return a key, the keys that made it or gave it a secret, those that made them, and so on."""
    rows = await connection.fetch(_MAKERS, account_id, key_id)
    return frozenset(row["id"] for row in rows)


async def facts_at(
    runtime: Runtime, wanted: Sequence[tuple[UUID, datetime]], name: str
) -> dict[tuple[UUID, datetime], object]:
    """Return what a fact of some keys or sessions was at some moments, in JSON's types: one query.

    What is not there had not been set yet, or was nothing.
    """
    subjects, moments = [subject for subject, _ in wanted], [at for _, at in wanted]
    async with runtime.connection() as connection:
        rows = await connection.fetch(_FACTS_AT, subjects, moments, name)
    return {(row["subject_id"], row["at"]): orjson.loads(row["fact"]) for row in rows}


async def page(
    runtime: Runtime,
    account_id: AccountId,
    request: PageRequest,
    *,
    kinds: Collection[str] | None = None,
    subject_id: UUID | None = None,
) -> Page[AuditEvent]:
    """Return a page of an account's events, newest first; of some kinds or of one subject only.

    Those of a subject are what was done to a key or session, and what was done by it.

    Raises `InvalidInput` for a cursor that is none of ours and a kind that there is not.
    """
    wanted = None if kinds is None else [_kind(text) for text in kinds]
    sql, start = _PAGE, _AFTER_ALL
    if request.backwards:
        sql, start = _PAGE_BACKWARDS, b""
    if request.cursor is not None:
        start = id_of_cursor(request.cursor, length=_ID_BYTES)
    values: list[object] = [account_id, start, wanted, request.size + 1]
    if subject_id is not None:
        sql = _PAGE_OF_SUBJECT_BACKWARDS if request.backwards else _PAGE_OF_SUBJECT
        values.append(subject_id)
    rows = await runtime.read(sql, *values)
    return page_of([_event(row) for row in rows], request)


async def is_known(
    connection: Connection, subject_id: UUID, kind: AuditKind, facts: Mapping[str, object]
) -> bool:
    """Tell whether the log has such an event about something, with these facts afterwards."""
    told = orjson.dumps({name: it for name, it in facts.items() if it is not None}).decode()
    known = await connection.fetchval(_IS_KNOWN, subject_id, kind, told)
    return bool(known)


async def counts_of_late(runtime: Runtime, days: int, *kinds: AuditKind) -> dict[AuditKind, int]:
    """Return how often something happened in the last days, to whomever."""
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OF_LATE, days, kinds)
    found = {AuditKind(row["kind"]): row["number"] for row in rows}
    return {kind: found.get(kind, 0) for kind in kinds}


def _kind(text: str) -> AuditKind:
    try:
        return AuditKind(text)
    except ValueError as error:
        valid = ", ".join(AuditKind)
        raise InvalidInput(
            Phrase(
                "Unknown kind of event %(text)s. Use some of %(valid)s.",
                text=repr(text[:100]),
                valid=valid,
            )
        ) from error


def _event(row: asyncpg.Record) -> AuditEvent:
    return AuditEvent(
        id=row["id"],
        at=row["at"],
        account_id=AccountId(row["account_id"]),
        kind=AuditKind(row["kind"]),
        actor_kind=ActorKind(row["actor_kind"]),
        actor_id=row["actor_id"],
        derived_by=DerivedBy.of(row["actor_derivation_id"], row["actor_derivation_label"]),
        ip=row["ip"] and str(row["ip"]),
        user_agent=row["user_agent"],
        request_id=row["request_id"],
        subject_id=row["subject_id"],
        before=orjson.loads(row["before"]),
        after=orjson.loads(row["after"]),
    )


# ---- Keeping secrets out. A name that promises a secret, or bytes, are a mistake of ours and
# refused; what looks like one inside a text that people chose (a name, a description) is hidden.

_SECRET_NAME: Final = re.compile(r"(?:^|_)(?:secret|token|password|hash|pepper|preimage|digest)s?$")

#: Keys of ours, session tokens, SHA-256 in hex: anything so long without a break; the root key;
#: password hashes.
_SECRET_VALUE: Final = re.compile(
    r"(?:[a-z][a-z0-9]{1,15}_)?[0-9A-Za-z]{39,}|root_[0-9A-Za-z]{32,}|\$argon2\S*"
)
_HIDDEN: Final = "[hidden]"


def _recorded(values: Mapping[str, object] | None) -> dict[str, object]:
    """Return values as they may be stored. Raises `SecretInAuditError`."""
    return {} if values is None else {name: _plain(name, value) for name, value in values.items()}


def _json(values: dict[str, object], names: set[str]) -> str:
    return orjson.dumps({name: it for name, it in values.items() if name in names}).decode()


def _plain(name: str, value: object) -> object:
    """Return a value in JSON's types, without secrets."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, bytes) or _SECRET_NAME.search(name):
        raise SecretInAuditError(f"{name!r} must not be in the audit log.")
    match value:
        case int() | float():
            return value
        case datetime():
            return value.isoformat()
        case str() | UUID() | IPv4Network() | IPv6Network():
            return without_secrets(str(value))
        case Mapping():
            return {without_secrets(str(key)): _plain(str(key), one) for key, one in value.items()}
        case set() | frozenset():
            return sorted((_plain(name, one) for one in value), key=str)
        case list() | tuple():
            return [_plain(name, one) for one in value]
    raise TypeError(f"{name!r}: the audit log cannot hold {type(value).__name__}.")


def without_secrets(text: str) -> str:
    """Return a text that people chose without what looks like a secret in it."""
    return _SECRET_VALUE.sub(_HIDDEN, text)


_USER_AGENT_LENGTH_MAX: Final = 300
_ID_BYTES: Final = 12
_AFTER_ALL: Final = b"\xff" * _ID_BYTES

_RECORD = """
INSERT INTO audit_event (account_id, kind, actor_kind, actor_id, actor_derivation_id,
                         actor_derivation_label, ip, user_agent, request_id, subject_id, before,
                         after)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
"""
_WHO_SET = """
SELECT actor_kind FROM audit_event
 WHERE account_id = $1 AND subject_id = $2 AND after ->> $3 IS NOT NULL
 ORDER BY id DESC
 LIMIT 1
"""
_FACTS_AT = """
SELECT wanted.subject_id, wanted.at, told.after -> $3 AS fact
  FROM unnest($1::uuid[], $2::timestamptz[]) AS wanted (subject_id, at)
 CROSS JOIN LATERAL (
       SELECT after FROM audit_event e
        WHERE e.subject_id = wanted.subject_id AND e.at <= wanted.at AND e.after ? $3
        ORDER BY e.id DESC
        LIMIT 1
       ) AS told
"""
_IS_KNOWN = """
SELECT EXISTS (SELECT FROM audit_event WHERE subject_id = $1 AND kind = $2 AND after @> $3::jsonb)
"""
# The id begins with the moment.
_OF_LATE = """
SELECT kind, count(*) AS number
  FROM audit_event
 WHERE id >= moment_bytes(now() - make_interval(days => $1)) AND kind = ANY ($2)
 GROUP BY kind
"""


_MAKERS = """
WITH RECURSIVE maker (id) AS (
    SELECT $2::uuid
     UNION
    SELECT e.actor_id
      FROM maker m
      JOIN audit_event e ON e.subject_id = m.id
     WHERE e.account_id = $1 AND e.actor_kind = 'key'
       AND e.kind IN ('api_key.created', 'api_key.rotated')
)
SELECT id FROM maker
"""


def _page_statement(*, backwards: bool, of_subject: bool) -> str:
    order, beyond = ("ASC", ">") if backwards else ("DESC", "<")
    subject = "AND (subject_id = $5 OR actor_id = $5)" if of_subject else ""
    # Constants only.
    return f"""
SELECT * FROM audit_event
 WHERE account_id = $1 AND id {beyond} $2 AND ($3::text[] IS NULL OR kind = ANY ($3)) {subject}
 ORDER BY id {order}
 LIMIT $4
"""  # noqa: S608


_PAGE = _page_statement(backwards=False, of_subject=False)
_PAGE_BACKWARDS = _page_statement(backwards=True, of_subject=False)
_PAGE_OF_SUBJECT = _page_statement(backwards=False, of_subject=True)
_PAGE_OF_SUBJECT_BACKWARDS = _page_statement(backwards=True, of_subject=True)
