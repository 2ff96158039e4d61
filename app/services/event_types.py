"""The names of what is told, as the database's type `event_type` has them.

Blink's where Blink has one: of money that moves the name says whether it left or came in and on
which rail that began, so that a Lightning invoice paid within this server is `lightning` on both
sides. Ours follow the audit log's: a thing, and what happened to it.
"""

from enum import StrEnum


class EventType(StrEnum):
    """What happened. The names are stable; programs filter by them."""

    RECEIVE_LIGHTNING = "receive.lightning"
    RECEIVE_INTRALEDGER = "receive.intraledger"
    RECEIVE_ONCHAIN = "receive.onchain"
    SEND_LIGHTNING = "send.lightning"
    SEND_INTRALEDGER = "send.intraledger"
    SEND_ONCHAIN = "send.onchain"
    #: Told by the hook of an invoice only: an event of the account is its receipt.
    INVOICE_PAID = "invoice.paid"
    INVOICE_EXPIRED = "invoice.expired"
    INVOICE_CANCELLED = "invoice.cancelled"
    API_KEY_CREATED = "api_key.created"
    API_KEY_UPDATED = "api_key.updated"
    API_KEY_ROTATED = "api_key.rotated"
    API_KEY_SUSPENDED = "api_key.suspended"
    API_KEY_RESUMED = "api_key.resumed"
    API_KEY_REVOKED = "api_key.revoked"
    API_KEY_EXPIRING = "api_key.expiring"
    API_KEY_UNUSED = "api_key.unused"
    API_KEY_BUDGET_WARNING = "api_key.budget_warning"
    API_KEY_BUDGET_EXHAUSTED = "api_key.budget_exhausted"
    API_KEY_CREDITS_EXHAUSTED = "api_key.credits_exhausted"
    API_KEY_NEW_ADDRESS = "api_key.new_address"
    API_KEY_CANARY_USED = "api_key.canary_used"
    API_KEY_LEAKED = "api_key.leaked"
    API_KEY_OWNER_SUSPENDED = "api_key_owner.suspended"
    API_KEY_OWNER_RESUMED = "api_key_owner.resumed"
    API_KEY_OWNER_REVOKED = "api_key_owner.revoked"
    API_KEY_OWNER_BUDGET_WARNING = "api_key_owner.budget_warning"
    API_KEY_OWNER_BUDGET_EXHAUSTED = "api_key_owner.budget_exhausted"
    SESSION_CREATED = "session.created"
    ACCOUNT_LOCKED = "account.locked"
    ACCOUNT_UNLOCKED = "account.unlocked"
    WEBHOOK_DISABLED = "webhook.disabled"
    WEBHOOK_TEST = "webhook.test"
    PAYMENT_APPROVAL_REQUESTED = "payment.approval_requested"
    PAYMENT_APPROVAL_APPROVED = "payment.approval_approved"
    PAYMENT_APPROVAL_DECLINED = "payment.approval_declined"
    PAYMENT_APPROVAL_EXPIRED = "payment.approval_expired"
