"""What `latchkey key …` does: the words of the command line, turned into calls of the service."""

from typing import Any
from uuid import UUID

from app.demo import connection_string
from app.errors import InvalidInput
from app.permissions import Scope
from app.principal import AccountId, WalletId
from app.runtime import Runtime
from app.services import api_keys
from app.services.authentication import on_behalf_of


async def create(
    runtime: Runtime,
    *,
    account_id: UUID,
    name: str,
    scopes: list[str],
    permissions: list[str],
    wallets: list[str],
    expires_in_days: int | None,
    networks: list[str],
    requests_per_hour: int | None,
) -> dict[str, Any]:
    """Create a key with the authority of the account's owner. Raises `DomainError`."""
    owner = await on_behalf_of(runtime, AccountId(account_id))
    key, secret = await api_keys.create(
        runtime,
        owner,
        name=name,
        scopes=[_scope(text) for text in scopes],
        permissions=permissions,
        wallet_ids=[_wallet_id(text) for text in wallets] or None,
        expires_in_days=expires_in_days,
        networks=networks or None,
        requests_per_hour=requests_per_hour,
    )
    server = runtime.settings.base_url
    strings: dict[str, str] = {}
    for wallet_id, currency in owner.wallets.items():
        if key.wallet_ids is None or wallet_id in key.wallet_ids:
            strings.setdefault(currency.value, connection_string(server, secret, wallet_id))
    return {"id": str(key.id), "secret": secret, "connectionStrings": strings}


def _scope(text: str) -> Scope:
    try:
        return Scope(text.upper())
    except ValueError as error:
        valid = ", ".join(Scope)
        raise InvalidInput(f"Unknown scope {text!r}. Use one of {valid}.") from error


def _wallet_id(text: str) -> WalletId:
    try:
        return WalletId(UUID(text))
    except ValueError as error:
        raise InvalidInput(f"{text!r} is not a wallet id; a UUID is expected.") from error
