"""Events beside those of money that moves: invoices, keys, logins, locks, webhooks.

What happened stands in `data`, as it was written; of an invoice it is what the invoice says.
"""

from collections.abc import Collection, Mapping
from typing import Any, Final

from app.database.pool import Connection
from app.money import Currency
from app.permissions import Permission
from app.principal import ActorKind
from app.services import audit
from app.services.event_types import EventType
from app.services.events.entry import (
    MOMENT_TEXT,
    UUID_TEXT,
    CatalogueEntry,
    closed,
    or_null,
    own,
)
from app.services.keys.spending import Window
from app.services.outbox import StoredEvent, moment_text

#: What in the database is as whoever the event is for wrote it.
_WRITTEN: Final = ("name", "externalId")

OF_INVOICES: Final = frozenset({EventType.INVOICE_EXPIRED, EventType.INVOICE_CANCELLED})

_Facts = Mapping[str, Any]


def data_of(event: StoredEvent, invoices: Mapping[bytes, _Facts]) -> _Facts:
    """Return what happened. `invoices` is what `facts_of_invoices` told of the event's."""
    if event.type in OF_INVOICES:
        assert event.subject is not None, "written with it"
        return invoices[event.subject]
    data = event.data or {}
    written = {name: data[name] for name in _WRITTEN if data.get(name) is not None}
    return {**data, **{name: audit.without_secrets(text) for name, text in written.items()}}


async def facts_of_invoices(
    connection: Connection, payment_hashes: Collection[bytes]
) -> dict[bytes, _Facts]:
    """Return what is told of some invoices, which never changes: one query, if there are any."""
    if not payment_hashes:
        return {}
    rows = await connection.fetch(_INVOICES, list(payment_hashes))
    return {
        row["payment_hash"]: {
            "paymentHash": row["payment_hash"].hex(),
            "paymentRequest": row["payment_request"],
            "externalId": row["external_id"],
            "amount": row["amount"],
            "currency": row["currency"],
            "memo": row["memo"],
            "createdAt": moment_text(row["created_at"]),
            "expiresAt": moment_text(row["expires_at"]),
        }
        for row in rows
    }


_INVOICES = """
SELECT payment_hash, payment_request, currency, memo, created_at, expires_at,
       coalesce(external_id, encode(payment_hash, 'hex')) AS external_id,
       CASE currency WHEN 'USD' THEN amount_cents ELSE amount_msat / 1000 END AS amount
  FROM invoice
 WHERE payment_hash = ANY ($1)
"""

_TEXT: Final = {"type": "string"}
_HASH: Final = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_IP: Final = {"anyOf": [{"type": "string", "format": "ipv4"}, {"type": "string", "format": "ipv6"}]}
_TEXTS: Final = {"type": "array", "items": _TEXT}

_SAMPLE_HASH: Final = "5f" * 32
_BEGIN: Final = "2026-03-16T03:00:36.000Z"
_END: Final = "2026-03-17T03:00:36.000Z"
_KEY: Final = "Till 2"

_INVOICE: Final = closed(
    {
        "paymentHash": _HASH,
        "paymentRequest": _TEXT,
        "externalId": _TEXT,
        "amount": or_null({"type": "integer", "minimum": 1}),
        "currency": {"enum": [str(currency) for currency in Currency]},
        "memo": _TEXT,
        "createdAt": MOMENT_TEXT,
        "expiresAt": MOMENT_TEXT,
    }
)
_SAMPLE_INVOICE: Final = {
    "paymentHash": _SAMPLE_HASH,
    "paymentRequest": "lnbcrt10u1p...",
    "externalId": "order-1042",
    "amount": 1_000,
    "currency": "BTC",
    "memo": "Coffee",
    "createdAt": _BEGIN,
    "expiresAt": _END,
}

#: Who did it: the id is that of the session or key, if it was one.
_BY: Final = closed({"kind": {"enum": [str(kind) for kind in ActorKind]}, "id": or_null(UUID_TEXT)})
_SAMPLE_BY: Final = {"kind": "session", "id": "0b9f4c1e-7a52-4d3b-9e61-5c2d8f7a1b34"}

_MOMENT: Final = or_null(MOMENT_TEXT)
_KEY_FACTS: Final[Mapping[str, Any]] = {
    "name": or_null(_TEXT),
    "description": or_null(_TEXT),
    "scopes": or_null(_TEXTS),
    "permissions": or_null(_TEXTS),
    "allowedIps": or_null(_TEXTS),
    "requestsPerHour": or_null({"type": "integer"}),
    "expiresAt": _MOMENT,
    "suspendedAt": _MOMENT,
    "archivedAt": _MOMENT,
    "revokedAt": _MOMENT,
    "revokedReason": or_null(_TEXT),
    "oldSecretExpiresAt": _MOMENT,
}
_CHANGE: Final = closed(
    {
        "by": _BY,
        "name": _TEXT,
        "changed": _TEXTS,
        "before": closed(_KEY_FACTS, optional=tuple(_KEY_FACTS)),
        "after": closed(_KEY_FACTS, optional=tuple(_KEY_FACTS)),
    }
)


def _sample_change(**changed: tuple[object, object]) -> dict[str, Any]:
    return {
        "by": _SAMPLE_BY,
        "name": _KEY,
        "changed": sorted(changed),
        "before": {name: before for name, (before, _) in changed.items()},
        "after": {name: after for name, (_, after) in changed.items()},
    }


_WINDOW: Final = {"enum": [str(one) for one in Window if one is not Window.PER_PAYMENT]}

_OWNER: Final[Mapping[str, Any]] = {
    "ownerId": UUID_TEXT,
    "externalId": _TEXT,
    "name": or_null(_TEXT),
}
_SAMPLE_OWNER: Final = {
    "ownerId": "7d1c3e5a-90b2-4f68-8a7e-3b5d9c1f2e40",
    "externalId": "customer-7",
    "name": "The corner shop",
}

_OF_KEYS: Final = frozenset({Permission.KEYS_READ})
_OF_INVOICES: Final = frozenset({Permission.INVOICES_READ, Permission.INVOICES_WRITE})
_OF_ACCOUNT: Final = frozenset({Permission.ACCOUNT_READ})
_OF_WEBHOOKS: Final = frozenset({Permission.WEBHOOKS_READ})


def _invoice(type_: EventType, title: str, description: str) -> CatalogueEntry:
    return own(
        type_,
        title=title,
        description=description,
        permissions=_OF_INVOICES,
        data=_INVOICE,
        sample=_SAMPLE_INVOICE,
        of_wallet=True,
    )


def _key(
    type_: EventType,
    title: str,
    description: str,
    sample: Mapping[str, Any],
    data: Mapping[str, Any] = _CHANGE,
) -> CatalogueEntry:
    return own(
        type_,
        title=title,
        description=description,
        permissions=_OF_KEYS,
        data=data,
        sample=sample,
        of_key=True,
    )


def _budget(type_: EventType, title: str, description: str) -> CatalogueEntry:
    data = closed({"name": _TEXT, "window": _WINDOW})
    return _key(type_, title, description, {"name": _KEY, "window": "DAILY"}, data)


def _owner(type_: EventType, title: str, description: str) -> CatalogueEntry:
    """Return the entry of what was done to an owner of keys."""
    return own(
        type_,
        title=title,
        description=description,
        permissions=_OF_KEYS,
        data=closed({"by": _BY, **_OWNER}),
        sample={"by": _SAMPLE_BY, **_SAMPLE_OWNER},
    )


def _owner_budget(type_: EventType, title: str, description: str) -> CatalogueEntry:
    return own(
        type_,
        title=title,
        description=description,
        permissions=_OF_KEYS,
        data=closed({**_OWNER, "window": _WINDOW}),
        sample={**_SAMPLE_OWNER, "window": "DAILY"},
    )


def _account(
    type_: EventType,
    title: str,
    description: str,
    data: Mapping[str, Any],
    sample: Mapping[str, Any],
) -> CatalogueEntry:
    return own(
        type_,
        title=title,
        description=description,
        permissions=_OF_ACCOUNT,
        data=data,
        sample=sample,
    )


def _webhook(
    type_: EventType, title: str, description: str, **more: tuple[_Facts, str]
) -> CatalogueEntry:
    facts = {"endpointId": ({"type": "string", "pattern": "^ep_"}, "ep_2c9f0a7b41d6"), **more}
    return own(
        type_,
        title=title,
        description=description,
        permissions=_OF_WEBHOOKS,
        data=closed({name: schema for name, (schema, _) in facts.items()}),
        sample={name: sample for name, (_, sample) in facts.items()},
        may_be_of_key=True,
    )


_LOCK: Final = closed({"by": _BY, "reason": or_null(_TEXT)})
_SAMPLE_LOCK: Final = {"by": {"kind": "operator", "id": None}, "reason": "Asked for by its owner"}


def _approval(type_: EventType, title: str, description: str, status: str) -> CatalogueEntry:
    return own(
        type_,
        title=title,
        description=description,
        permissions=frozenset({Permission.PAYMENTS_APPROVE, Permission.TRANSACTIONS_READ}),
        data=_APPROVAL,
        sample={
            "approvalId": "0f0d4a53-8f6e-4a8f-9f0e-2a1f0c9d7b11",
            "status": status,
            "amount": 250_000,
            "mostFee": 2_500,
            "currency": "BTC",
            "destination": "address:ben@example.com",
            "expiresAt": _END,
        },
        of_wallet=True,
        of_key=True,
    )


_APPROVAL: Final = closed(
    {
        "approvalId": UUID_TEXT,
        "status": {"enum": ["WAITING", "APPROVED", "DECLINED", "EXPIRED", "CANCELLED"]},
        "amount": {"type": "integer", "minimum": 1},
        "mostFee": {"type": "integer", "minimum": 0},
        "currency": {"enum": [str(currency) for currency in Currency]},
        "destination": _TEXT,
        "expiresAt": MOMENT_TEXT,
    }
)

ENTRIES: Final = (
    _invoice(
        EventType.INVOICE_EXPIRED,
        "An invoice expired unpaid",
        "Once each, some seconds after its time is over, also for those whose time was over while "
        "the server was down. One that is being paid then does not expire. Money that was under "
        "way may still pay one later: then `receive.lightning` follows.",
    ),
    _invoice(
        EventType.INVOICE_CANCELLED,
        "An invoice was withdrawn",
        "It cannot be paid any more, and does not expire.",
    ),
    _key(
        EventType.API_KEY_CREATED,
        "An API key was created",
        "`after` is what it may do. Its secret is nowhere but in the answer to who created it.",
        _sample_change(
            name=(None, _KEY),
            scopes=(None, ["READ", "RECEIVE"]),
            permissions=(None, []),
            requestsPerHour=(None, 1_000),
        ),
    ),
    _key(
        EventType.API_KEY_UPDATED,
        "An API key was changed",
        "Also its limits, that it was archived or put back on the list, or that a rotation was "
        "taken back. `changed` names what is different; of wallets, limits, secrets and the "
        "webhook neither `before` nor `after` tells more.",
        _sample_change(expiresAt=(None, _END)),
    ),
    _key(
        EventType.API_KEY_ROTATED,
        "An API key got a new secret",
        "The old one works until `oldSecretExpiresAt`; null: it works no more.",
        {**_sample_change(), "changed": ["secrets"], "after": {"oldSecretExpiresAt": _END}},
    ),
    _key(
        EventType.API_KEY_SUSPENDED,
        "An API key was suspended",
        "By itself, or by being archived. It does not work until it is resumed.",
        _sample_change(suspendedAt=(None, _END)),
    ),
    _key(
        EventType.API_KEY_RESUMED,
        "A suspended API key works again",
        "Unless it has expired meanwhile.",
        _sample_change(suspendedAt=(_BEGIN, None)),
    ),
    _key(
        EventType.API_KEY_REVOKED,
        "An API key was revoked",
        "For good. One that was deleted, for it was never used, is told as revoked, with `changed` "
        "empty.",
        _sample_change(revokedAt=(None, _END), revokedReason=(None, "The till was stolen")),
    ),
    _key(
        EventType.API_KEY_EXPIRING,
        "An API key expires soon",
        "Seven days before, and one day before: `daysLeft` is at most how many are left. Told "
        "again if its expiry is changed; of a key that is made to live shorter, at once. Not of "
        "revoked and archived keys.",
        {"name": _KEY, "expiresAt": _END, "daysLeft": 7},
        closed({"name": _TEXT, "expiresAt": MOMENT_TEXT, "daysLeft": {"enum": [7, 1]}}),
    ),
    _key(
        EventType.API_KEY_UNUSED,
        "An API key is not used",
        "For 90 days, or as many as the operator has set: since its last use, its creation if "
        "there was none, or since it was resumed. Told once, within an hour, and again when it was "
        "used and is not used again. `suspended` says whether it was suspended for it, as the "
        "operator may have set. Only of keys that would work.",
        {"name": _KEY, "lastUsedAt": None, "unusedSince": _BEGIN, "suspended": False},
        closed(
            {
                "name": _TEXT,
                "lastUsedAt": or_null(MOMENT_TEXT),
                "unusedSince": MOMENT_TEXT,
                "suspended": {"type": "boolean"},
            }
        ),
    ),
    _budget(
        EventType.API_KEY_BUDGET_WARNING,
        "An API key has spent 80 % of a limit",
        "A payment took it from less to at least that much of what it may spend in the window. It "
        "is told again after some has left the window, or a payment has failed, and it gets there "
        "anew. How much that is, `apiKeys` tells who may know.",
    ),
    _budget(
        EventType.API_KEY_BUDGET_EXHAUSTED,
        "An API key has spent all of a limit",
        "A payment took up exactly what was left in the window. One that would take more is "
        "refused, which is no event. If the payment went from less than 80 % to all, "
        "`api_key.budget_warning` is told as well.",
    ),
    _key(
        EventType.API_KEY_CREDITS_EXHAUSTED,
        "An API key has used up its credits",
        "It took the last that there was of a kind; `owner` is the external id of its owner if "
        "they were those that all its keys share. What fails may be given back yet, and a refill "
        "is no event.",
        {"name": _KEY, "kind": "PAYMENTS", "owner": None},
        closed(
            {
                "name": _TEXT,
                "kind": {"enum": ["REQUESTS", "INVOICES", "PAYMENTS"]},
                "owner": or_null(_TEXT),
            }
        ),
    ),
    _key(
        EventType.API_KEY_NEW_ADDRESS,
        "An API key was used from a new address",
        "From one that is not among the last 32 it was used from; an IPv6 address counts as its "
        "/64. The first address of a key is not told. At most ten an hour of a key, some seconds "
        "after the use.",
        {"name": _KEY, "ip": "203.0.113.9", "userAgent": "till/2.1"},
        closed({"name": _TEXT, "ip": _IP, "userAgent": or_null(_TEXT)}),
    ),
    _key(
        EventType.API_KEY_CANARY_USED,
        "A canary key was used",
        "Somebody found it where it was laid out, and tried it. It was refused as a key that "
        "nobody has. Told before that answer; of one address at most once a minute, and of one key "
        "at most sixty times an hour. What else lay beside it should be replaced.",
        {"name": _KEY, "ip": "203.0.113.9", "userAgent": "curl/8.5"},
        closed({"name": _TEXT, "ip": or_null(_IP), "userAgent": or_null(_TEXT)}),
    ),
    _key(
        EventType.API_KEY_LEAKED,
        "An API key was seen where it should not be",
        "Once for each place. `source` says what kind of place, in the words of whoever saw it, "
        "and `url` where; what was `done` about it is what the operator has set. Give what used it "
        "a new key; to take it out of the place is not enough. If it was one that was derived of "
        "the key, `derivedKey` says which: it is ended, and the key itself goes on.",
        {
            "by": {"kind": "operator", "id": None},
            "derivedKey": None,
            "name": _KEY,
            "source": "content",
            "url": "https://code.example.com/shop/blob/main/.env",
            "done": "suspended",
        },
        closed(
            {
                "by": _BY,
                "derivedKey": or_null(closed({"id": UUID_TEXT, "label": or_null(_TEXT)})),
                "name": _TEXT,
                "source": _TEXT,
                "url": _TEXT,
                "done": {"enum": ["nothing", "suspended", "revoked", "ended"]},
            }
        ),
    ),
    _owner(
        EventType.API_KEY_OWNER_SUSPENDED,
        "An owner of API keys was suspended",
        "All its keys are refused until it is resumed. Of the keys themselves nothing is told: "
        "they are not changed.",
    ),
    _owner(
        EventType.API_KEY_OWNER_RESUMED,
        "A suspended owner of API keys was resumed",
        "Its keys work again, but for those that are suspended themselves or have expired "
        "meanwhile.",
    ),
    _owner(
        EventType.API_KEY_OWNER_REVOKED,
        "An owner of API keys was revoked",
        "None of its keys works any more, for good.",
    ),
    _owner_budget(
        EventType.API_KEY_OWNER_BUDGET_WARNING,
        "The API keys of an owner have spent 80 % of a limit that they share",
        "As `api_key.budget_warning` of the limits of one key, which is told besides.",
    ),
    _owner_budget(
        EventType.API_KEY_OWNER_BUDGET_EXHAUSTED,
        "The API keys of an owner have spent all of a limit that they share",
        "As `api_key.budget_exhausted` of the limits of one key, which is told besides.",
    ),
    _account(
        EventType.SESSION_CREATED,
        "Somebody logged in",
        "Where it awaits the second factor, that was not given yet, and may never be.",
        closed(
            {
                "ip": or_null(_IP),
                "userAgent": or_null(_TEXT),
                "expiresAt": MOMENT_TEXT,
                "awaitsSecondFactor": {"type": "boolean"},
            }
        ),
        {
            "ip": "203.0.113.9",
            "userAgent": "Mozilla/5.0",
            "expiresAt": _END,
            "awaitsSecondFactor": False,
        },
    ),
    _account(
        EventType.ACCOUNT_LOCKED,
        "The account was locked",
        "Its sessions and keys may read, and nothing else.",
        _LOCK,
        _SAMPLE_LOCK,
    ),
    _account(
        EventType.ACCOUNT_UNLOCKED,
        "The account was unlocked",
        "It may do again what it might before.",
        _LOCK,
        {**_SAMPLE_LOCK, "reason": None},
    ),
    _webhook(
        EventType.WEBHOOK_DISABLED,
        "A webhook was switched off",
        "It answered 410, or failed for days on end; `reason` says which. Nothing is sent to it "
        "until it is enabled again. Of a key's webhook `apiKeyId` says which key; a key is told of "
        "its own only.",
        reason=(_TEXT, "It has failed for 5 days."),
    ),
    _webhook(
        EventType.WEBHOOK_TEST,
        "A webhook is being tried out",
        "Sent when it was asked for, and only to the endpoint that it was asked for.",
    ),
    _approval(
        EventType.PAYMENT_APPROVAL_REQUESTED,
        "A payment waits to be approved",
        "An API key asked for it, and its policy has so much wait. The amount and the most "
        "possible fee are held in the wallet until `expiresAt` at most.",
        "WAITING",
    ),
    _approval(
        EventType.PAYMENT_APPROVAL_APPROVED,
        "A payment was approved",
        "It is being made; what comes of it is told as of any payment (`send.lightning` & co.).",
        "APPROVED",
    ),
    _approval(
        EventType.PAYMENT_APPROVAL_DECLINED,
        "A payment was declined",
        "Or taken back by the key that asked for it: then `status` is `CANCELLED`. What was held "
        "is free again.",
        "DECLINED",
    ),
    _approval(
        EventType.PAYMENT_APPROVAL_EXPIRED,
        "A payment waited too long to be approved",
        "What was held is free again.",
        "EXPIRED",
    ),
)
