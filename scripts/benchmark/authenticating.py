"""What it costs to find out who is asking, by each kind of key, once its principal is cached.

There is no database to ask: a query would end the measurement.
"""

import time
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.limits.seen import MemorySeen
from app.money import Currency
from app.permissions import EVERYTHING, Scope
from app.principal import AccountId, KeyId, Principal, Restrictions, WalletId
from app.process.principals import PrincipalCache
from app.process.usage import UsageBuffer
from app.services import authentication
from app.services.keys import secret_format
from app.services.keys.proofs import ClientProof
from app.settings import Settings
from app.signatures import client_keys, signing
from app.signatures.messages import Message
from app.signatures.signing import SigningKey

_BODY = b'{"query": "{ me { defaultAccount { wallets { balance } } } }"}'


async def measure(*, rounds: int = 10, times: int = 100) -> Mapping[str, float]:
    """Return the processor time by kind of key, in microseconds: the least of all rounds."""
    clients: dict[str, SigningKey | None] = {
        "a key": None,
        "a key bound by Ed25519": Ed25519PrivateKey.generate(),
        "a key bound by P-256": generate_private_key(SECP256R1()),
    }
    return {name: await _of(client, rounds, times) for name, client in clients.items()}


async def _of(client: SigningKey | None, rounds: int, times: int) -> float:
    runtime, secret = _runtime(client)
    least_s = float("inf")
    for _ in range(rounds):
        proofs = [_proof(secret, client) for _ in range(times)]
        began_s = time.process_time()
        for proof in proofs:
            await authentication.authenticate(runtime, secret, address="127.0.0.1", proof=proof)
        least_s = min(least_s, (time.process_time() - began_s) / times)
    return 1e6 * least_s


def _runtime(client: SigningKey | None) -> tuple[Any, str]:
    """Return as much of a process as authentication needs, which knows a key, and the key."""
    secret, pepper = secret_format.mint("blink"), b"benchmark"
    principals = PrincipalCache(healthy=lambda: True)
    digest = secret_format.digest(secret, pepper)
    principals.put(principals.begin(), digest, _principal(client))
    runtime = SimpleNamespace(
        settings=Settings.model_validate({"signature_ahead_max_s": 0}),
        key_pepper=pepper,
        principals=principals,
        usage=UsageBuffer(),
        seen=MemorySeen(since=0),
        clock=SimpleNamespace(timestamp=time.time),
    )
    return runtime, secret


def _principal(client: SigningKey | None) -> Principal:
    wallet_id = WalletId(uuid4())
    bound_to = None
    if client is not None:
        pem = client.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        bound_to = client_keys.read(pem.decode()).stored
    return Principal(
        account_id=AccountId(uuid4()),
        user_id=uuid4(),
        account_active=True,
        username=None,
        level="ONE",
        display_currency="USD",
        default_wallet_id=wallet_id,
        wallets={wallet_id: Currency.BTC},
        permissions=EVERYTHING,
        scopes=tuple(Scope),
        key_id=KeyId(uuid4()),
        secret_id=uuid4(),
        restrictions=Restrictions(client_key=bound_to),
    )


def _proof(secret: str, client: SigningKey | None) -> ClientProof:
    shown = ((b"x-api-key", secret.encode()),)
    message = Message("POST", b"/graphql", b"", shown, _BODY)
    if client is not None:
        made = signing.headers(message, client, credential="x-api-key", created=int(time.time()))
        added = ((name.encode(), text.encode()) for name, text in made.items())
        message = Message("POST", b"/graphql", b"", (*shown, *added), _BODY)
    return ClientProof(message, "x-api-key")
