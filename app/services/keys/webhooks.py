"""The webhook of an API key: who may give it one, and the secret that signs what is sent there."""

from app.errors import InsufficientScope
from app.permissions import Permission
from app.principal import Principal
from app.process.runtime import Runtime
from app.services import webhook_endpoints, webhook_urls
from app.services.keys.records import ApiKey


def check(runtime: Runtime, maker: Principal, url: str) -> None:
    """Refuse a webhook that a new key may not have.

    Raises `InvalidInput` for its URL, `InsufficientScope` for who makes the key.
    """
    if maker.key_id is not None and not maker.may(Permission.WEBHOOKS_WRITE):
        raise InsufficientScope(reads=False, why="A webhook needs `webhooks:write`.")
    webhook_urls.check(runtime.settings, url)


def secret(runtime: Runtime, key: ApiKey) -> str | None:
    """Return the secret that signs a key's webhooks, None without a webhook."""
    seed = key.webhook_seed
    return None if seed is None else webhook_endpoints.secret(runtime, seed)
