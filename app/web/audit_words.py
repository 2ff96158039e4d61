"""What the audit log tells, in words: each kind of event, and who did it.

Programs know kinds by their names, which stay as they are; a page shows these words beside them.
"""

from collections.abc import Mapping
from typing import Final

from app.principal import ActorKind
from app.services.audit import AuditKind
from app.web.language import N_

EVENTS: Final[Mapping[AuditKind, str]] = {
    AuditKind.ACCOUNT_CREATED: N_("Account opened"),
    AuditKind.ACCOUNT_DELETED: N_("Account closed"),
    AuditKind.ACCOUNT_EMAIL_REMOVED: N_("Email address removed"),
    AuditKind.ACCOUNT_EMAIL_SET: N_("Email address set"),
    AuditKind.ACCOUNT_DEFAULT_WALLET_SET: N_("Default wallet chosen"),
    AuditKind.ACCOUNT_LEVEL_SET: N_("Level of the account set"),
    AuditKind.ACCOUNT_LOCKED: N_("Account locked"),
    AuditKind.ACCOUNT_PASSWORD_REMOVED: N_("Password removed"),
    AuditKind.ACCOUNT_PASSWORD_SET: N_("Password set"),
    AuditKind.ACCOUNT_PHONE_REMOVED: N_("Phone number removed"),
    AuditKind.ACCOUNT_PHONE_SET: N_("Phone number set"),
    AuditKind.ACCOUNT_UNLOCKED: N_("Account unlocked"),
    AuditKind.ACCOUNT_USERNAME_SET: N_("Username chosen"),
    AuditKind.API_KEY_ARCHIVED: N_("API key archived"),
    AuditKind.API_KEY_CANARY_USED: N_("Canary key used: somebody found it"),
    AuditKind.API_KEY_CREATED: N_("API key made"),
    AuditKind.API_KEY_DELETED: N_("API key deleted"),
    AuditKind.API_KEY_LEAKED: N_("API key found in public"),
    AuditKind.API_KEY_LIMIT_REMOVED: N_("Limit of an API key removed"),
    AuditKind.API_KEY_LIMIT_SET: N_("Limit of an API key set"),
    AuditKind.API_KEY_RESUMED: N_("API key resumed"),
    AuditKind.API_KEY_REVOKED: N_("API key revoked"),
    AuditKind.API_KEY_ROTATED: N_("API key rotated"),
    AuditKind.API_KEY_ROTATION_CANCELLED: N_("Rotation of an API key cancelled"),
    AuditKind.API_KEY_SUSPENDED: N_("API key suspended"),
    AuditKind.API_KEY_UNARCHIVED: N_("API key taken out of the archive"),
    AuditKind.API_KEY_UPDATED: N_("API key changed"),
    AuditKind.API_KEY_OWNER_CREATED: N_("Owner of keys added"),
    AuditKind.API_KEY_OWNER_DELETED: N_("Owner of keys deleted"),
    AuditKind.API_KEY_OWNER_RESUMED: N_("Owner of keys resumed"),
    AuditKind.API_KEY_OWNER_REVOKED: N_("Owner of keys revoked"),
    AuditKind.API_KEY_OWNER_SUSPENDED: N_("Owner of keys suspended"),
    AuditKind.API_KEY_OWNER_UPDATED: N_("Owner of keys changed"),
    AuditKind.API_KEY_ROLE_CREATED: N_("Role of keys made"),
    AuditKind.API_KEY_ROLE_DELETED: N_("Role of keys deleted"),
    AuditKind.API_KEY_ROLE_UPDATED: N_("Role of keys changed"),
    AuditKind.CALLBACK_ENDPOINT_ADDED: N_("Callback endpoint added"),
    AuditKind.CALLBACK_ENDPOINT_REMOVED: N_("Callback endpoint removed"),
    AuditKind.PASSKEY_ADDED: N_("Passkey added"),
    AuditKind.PASSKEY_FACTOR_DISABLED: N_("Passkeys no longer asked for as second factor"),
    AuditKind.PASSKEY_FACTOR_ENABLED: N_("Passkeys asked for as second factor"),
    AuditKind.PASSKEY_REFUSED: N_("Passkey refused: it may have been copied"),
    AuditKind.PASSKEY_REMOVED: N_("Passkey removed"),
    AuditKind.PASSKEY_USED: N_("Passkey used"),
    AuditKind.PAYMENT_APPROVED: N_("Payment approved"),
    AuditKind.PAYMENT_APPROVAL_ENDED: N_("Payment declined, or its approval expired"),
    AuditKind.PAYMENT_LOST: N_("Payment booked as lost"),
    AuditKind.RECEIPT_ASSIGNED: N_("Receipt assigned to a wallet"),
    AuditKind.RECEIPT_RETURNED: N_("Receipt returned"),
    AuditKind.SESSION_CONFIRMED: N_("Identity confirmed again"),
    AuditKind.SESSION_CREATED: N_("Signed in"),
    AuditKind.SESSION_ENDED: N_("Session ended"),
    AuditKind.TOTP_DISABLED: N_("Second factor turned off"),
    AuditKind.TOTP_ENABLED: N_("Second factor turned on"),
    AuditKind.TOTP_RECOVERY_CODES_RENEWED: N_("Recovery codes renewed"),
    AuditKind.VOUCHER_CREATED: N_("Voucher made"),
    AuditKind.VOUCHER_REVOKED: N_("Voucher revoked"),
    AuditKind.WALLET_ARCHIVED: N_("Wallet archived"),
    AuditKind.WALLET_CREATED: N_("Wallet opened"),
    AuditKind.WALLET_RENAMED: N_("Wallet renamed"),
    AuditKind.WALLET_UNARCHIVED: N_("Wallet taken out of the archive"),
    AuditKind.WEBHOOK_ENDPOINT_CREATED: N_("Webhook added"),
    AuditKind.WEBHOOK_ENDPOINT_DELETED: N_("Webhook deleted"),
    AuditKind.WEBHOOK_ENDPOINT_DISABLED: N_("Webhook disabled"),
    AuditKind.WEBHOOK_ENDPOINT_ENABLED: N_("Webhook enabled"),
    AuditKind.WEBHOOK_ENDPOINT_REVEALED: N_("Secret of a webhook shown"),
    AuditKind.WEBHOOK_ENDPOINT_ROTATED: N_("Secret of a webhook renewed"),
    AuditKind.WEBHOOK_ENDPOINT_UPDATED: N_("Webhook changed"),
}
ACTORS: Final[Mapping[ActorKind, str]] = {
    ActorKind.SESSION: N_("a session"),
    ActorKind.KEY: N_("an API key"),
    ActorKind.OPERATOR: N_("the operator"),
    ActorKind.ROOT: N_("the root key"),
    ActorKind.ANONYMOUS: N_("somebody not signed in"),
}


def words_of(one: AuditKind | ActorKind) -> str:
    """Return what an event or an actor is called, in English; its name if it has no words."""
    return EVENTS.get(one, one) if isinstance(one, AuditKind) else ACTORS.get(one, one)
