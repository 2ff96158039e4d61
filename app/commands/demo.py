"""The demo account of a sandbox server: something to play with a minute after cloning.

It exists with the simulated network only. Its secrets are kept in the data directory, so that every
start prints the same ones.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID

from app.errors import DomainError, PriceUnavailable
from app.permissions import Scope
from app.principal import AccountId, Actor
from app.process.runtime import Runtime
from app.services import sandbox_funds
from app.services.accounts import registry as accounts
from app.services.authentication import on_behalf_of
from app.services.keys import registry as api_keys
from app.services.keys.snippets import connection_string
from app.services.logins.entrance import DEMO_PHONE, SANDBOX_CODE
from app.settings import Settings

USERNAME = "demo"

_FILE = "demo.json"
_FUNDS_SAT = 100_000
_KEYS = {
    "read": [Scope.READ],
    "receive": [Scope.READ, Scope.RECEIVE],
    "full": [Scope.READ, Scope.RECEIVE, Scope.WRITE],
}


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo account: key name → secret, currency → wallet id."""

    account_id: str
    username: str
    phone: str
    code: str
    keys: dict[str, str]
    wallets: dict[str, str]


async def ensure(runtime: Runtime) -> Demo:
    """Return the demo account, created at the first call."""
    path = runtime.settings.data_dir / _FILE
    known = _load(path)
    if known is not None and await _exists(runtime, known):
        return known
    demo = await _create(runtime)
    _save(path, demo)
    return demo


async def _exists(runtime: Runtime, demo: Demo) -> bool:
    # The data directory may outlive a database that was dropped.
    try:
        await accounts.get(runtime, AccountId(UUID(demo.account_id)))
    except DomainError:
        return False
    return True


async def _create(runtime: Runtime) -> Demo:
    free = await accounts.username_available(runtime, USERNAME)
    account = await accounts.create(
        runtime, username=USERNAME if free else None, phone=DEMO_PHONE if free else None
    )
    principal = await on_behalf_of(runtime, account.id)
    keys = {}
    for name, scopes in _KEYS.items():
        _, keys[name] = await api_keys.create(
            runtime,
            Actor.operator(principal),
            name=name,
            scopes=scopes,
            requests_per_hour=None,  # for those who try how fast it is
        )
    for wallet in account.wallets:
        with suppress(PriceUnavailable):  # the dollar wallet is empty then
            await sandbox_funds.fund(runtime, wallet.id, _FUNDS_SAT)
    return Demo(
        account_id=str(account.id),
        username=account.username or "",
        phone=account.phone or "",
        code=SANDBOX_CODE,
        keys=keys,
        wallets={wallet.currency: str(wallet.id) for wallet in account.wallets},
    )


def banner(settings: Settings, url: str, demo: Demo | None) -> str:
    """Return what a person reads when the server is up."""
    lines = [
        "",
        "Latchkey is running on a SIMULATED Lightning network: no real bitcoin moves."
        if settings.node == "sandbox"
        else "Latchkey is running.",
        "",
        f"  Dashboard {url}/",
        f"  API       {url}/graphql",
        f"  GraphiQL  {url}/graphql   (open it in a browser)",
        f"  Data      {settings.data_dir.resolve()}",
    ]
    if demo is not None:
        lines += _demo_lines(url, demo)
    return "\n".join([*lines, ""])


def _demo_lines(url: str, demo: Demo) -> list[str]:
    lines = ["", f"Demo account '{demo.username}' (log in with {demo.phone}, code {demo.code})"]
    lines += [f"  {name:<9} {secret}" for name, secret in demo.keys.items()]
    # Whoever runs a shop's server can read the key there, so it is the one that cannot spend.
    lines += [
        "",
        "Connection string for BTCPay Server and others (the key 'receive': cannot spend)",
    ]
    lines += [
        f"  {currency:<9} {connection_string(url, demo.keys['receive'], wallet_id)}"
        for currency, wallet_id in demo.wallets.items()
    ]
    query = '{"query":"query me { me { defaultAccount { wallets { id walletCurrency balance }}}}"}'
    return [
        *lines,
        "",
        "Try it",
        f"  curl -s {url}/graphql -H 'content-type: application/json' \\",
        f"    -H 'X-API-KEY: {demo.keys['read']}' \\",
        f"    -d '{query}'",
    ]


def _load(path: Path) -> Demo | None:
    try:
        return Demo(**json.loads(path.read_text()))
    except (FileNotFoundError, ValueError, TypeError):
        return None


def _save(path: Path, demo: Demo) -> None:
    partial = path.with_suffix(".partial")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        json.dump(asdict(demo), file, indent=1)
    partial.replace(path)
