"""Ready-made texts with a key's secret in them: what to paste where, right after it was made."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from shlex import quote
from typing import Final

from app.money import Currency
from app.permissions import Permission
from app.principal import WalletId
from app.services.keys.records import ApiKey

_READ: Final = "query { authorization { scopes permissions apiKey { name expiresAt } } }"
_READ_WALLETS: Final = "query { me { defaultAccount { wallets { id walletCurrency balance } } } }"
_RECEIVE: Final = (
    "mutation ($input: LnNoAmountInvoiceCreateInput!) { lnNoAmountInvoiceCreate(input: $input) "
    "{ errors { message } invoice { paymentRequest } } }"
)
_ANYTHING: Final = "query { globals { network } }"


#: What BTCPay Server does with a key: it makes invoices, and looks at them and at the balance.
_FOR_A_SHOP: Final = frozenset(
    {Permission.INVOICES_WRITE, Permission.TRANSACTIONS_READ, Permission.WALLETS_READ}
)


@dataclass(frozen=True, slots=True)
class ConnectionString:
    """What BTCPay Server and others take for one wallet."""

    wallet_id: WalletId
    currency: Currency
    text: str


@dataclass(frozen=True, slots=True)
class Snippets:
    """Texts for a file of environment variables, for a shell, for programs and for LNbits.

    A key that signs its requests has none for programs.
    """

    env: str
    curl: str
    python: str
    javascript: str
    lnbits: str


def connection_string(server: str, secret: str, wallet_id: WalletId | str) -> str:
    """Return the connection string of a wallet; `server` is the base URL."""
    return f"type=blink;server={server}/graphql;api-key={secret};wallet-id={wallet_id}"


def connection_strings(
    server: str, secret: str, key: ApiKey, wallets: Mapping[WalletId, Currency]
) -> list[ConnectionString]:
    """Return a connection string for each of some wallets that a key may use."""
    return [
        ConnectionString(wallet_id, currency, connection_string(server, secret, wallet_id))
        for wallet_id, currency in _usable(key, wallets).items()
    ]


def is_for_a_shop(key: ApiKey) -> bool:
    """Tell whether a key does for BTCPay Server, and does no more harm there than it must.

    Whoever runs that server can read the key: one that may pay is not for it.
    """
    return (
        key.permissions >= _FOR_A_SHOP
        and Permission.PAYMENTS_WRITE not in key.permissions
        and key.client_key is None  # it signs no requests
    )


def snippets(
    server: str, secret: str, key: ApiKey, wallets: Mapping[WalletId, Currency]
) -> Snippets:
    """Return the texts for a key and its secret."""
    endpoint = f"{server}/graphql"
    usable = _usable(key, wallets)
    env = [f"BLINK_API_URL={endpoint}", f"BLINK_API_KEY={secret}"]
    env += [
        f"BLINK_{currency.value}_WALLET_ID={_first(usable, currency)}"
        for currency in dict.fromkeys(usable.values())
    ]
    lnbits = [
        "LNBITS_BACKEND_WALLET_CLASS=BlinkWallet",
        f"BLINK_API_ENDPOINT={endpoint}",
        f"BLINK_WS_ENDPOINT=ws{endpoint.removeprefix('http')}",
        f"BLINK_TOKEN={secret}",
    ]
    is_bound = key.client_key is not None
    body = _example(key, usable)
    return Snippets(
        env="\n".join(env),
        curl=_curl(endpoint, secret, body, is_bound=is_bound),
        python="" if is_bound else _python(endpoint, secret, body),
        javascript="" if is_bound else _javascript(endpoint, secret, body),
        lnbits="\n".join(lnbits),
    )


def _usable(key: ApiKey, wallets: Mapping[WalletId, Currency]) -> dict[WalletId, Currency]:
    return {
        wallet_id: currency
        for wallet_id, currency in wallets.items()
        if key.wallet_ids is None or wallet_id in key.wallet_ids
    }


def _first(wallets: Mapping[WalletId, Currency], currency: Currency) -> WalletId:
    return next(wallet_id for wallet_id, one in wallets.items() if one is currency)


def _example(key: ApiKey, wallets: Mapping[WalletId, Currency]) -> dict[str, object]:
    """Return an operation that the key may carry out and that does no harm."""
    may = key.permissions
    if Permission.WALLETS_READ in may:
        return {"query": _READ_WALLETS}
    if any(permission.endswith(":read") for permission in may):
        return {"query": _READ}
    if Permission.INVOICES_WRITE in may and wallets:
        wallet_id = str(next(iter(wallets)))
        return {"query": _RECEIVE, "variables": {"input": {"walletId": wallet_id}}}
    return {"query": _ANYTHING}


def _curl(endpoint: str, secret: str, body: dict[str, object], *, is_bound: bool) -> str:
    if is_bound:
        return (
            f"body={quote(json.dumps(body))}\n"
            f"latchkey key sign {secret} --client-key client.pem --url {quote(endpoint)} "
            '--body "$body" |\n'
            f"  curl -s {quote(endpoint)} -H @- -H 'content-type: application/json' -d \"$body\""
        )
    return (
        f"curl -s {quote(endpoint)} \\\n  -H 'content-type: application/json' \\\n"
        f"  -H 'X-API-KEY: {secret}' \\\n  -d {quote(json.dumps(body))}"
    )


def _python(endpoint: str, secret: str, body: dict[str, object]) -> str:
    return (
        "import json\nfrom urllib.request import Request, urlopen\n\n"
        f"request = Request(\n    {json.dumps(endpoint)},\n"
        f"    json.dumps({json.dumps(body)}).encode(),\n"
        f'    {{"Content-Type": "application/json", "X-API-KEY": "{secret}"}},\n)\n'
        "print(json.load(urlopen(request)))"
    )


def _javascript(endpoint: str, secret: str, body: dict[str, object]) -> str:
    return (
        f"const answer = await fetch({json.dumps(endpoint)}, {{\n"
        '  method: "POST",\n'
        f'  headers: {{ "Content-Type": "application/json", "X-API-KEY": "{secret}" }},\n'
        f"  body: JSON.stringify({json.dumps(body)}),\n}});\nconsole.log(await answer.json());"
    )
