"""What it costs to find out who is asking, by each kind of key, once its principal is cached.

A key that was derived is verified with what is cached of the one that it comes of, and then cached
itself. A key of a role has copies of what the role gives: it is looked at as any other. There is no
database to ask: a query would end the measurement.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, Final
from uuid import uuid4

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.limits.limiter import Limiter
from app.limits.memory import MemoryWindows
from app.limits.seen import MemorySeen
from app.money import Currency
from app.permissions import EVERYTHING, Scope
from app.principal import (
    AccountId,
    KeyId,
    KeyOwnerId,
    NamedLimit,
    Principal,
    Restrictions,
    SharedLimits,
    WalletId,
)
from app.process.principals import Lineage, PrincipalCache
from app.process.usage import UsageBuffer
from app.services import authentication, rate_limits
from app.services.keys import secret_format
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.proofs import ClientProof
from app.settings import Settings
from app.signatures import client_keys, signing
from app.signatures.messages import Message
from app.signatures.signing import SigningKey

_PREFIX: Final = "blink"
_BODY: Final = b'{"query": "{ me { defaultAccount { wallets { balance } } } }"}'


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of key, and what is asked of it."""

    #: How long the chain is by which it was derived; 0: it was minted.
    links: int = 0
    #: Each request shows another derived key, which was never seen before.
    is_new: bool = False
    client: SigningKey | None = None
    has_owner: bool = False
    #: So many limits are counted as well, in the memory of the process, and as many of its owner.
    limits: int = 0


async def measure(*, rounds: int = 10, times: int = 100) -> Mapping[str, float]:
    """Return the processor time by kind of key, in microseconds: the least of all rounds."""
    kinds = {
        "a key": _Kind(),
        "a key of a role": _Kind(),
        "a key of an owner": _Kind(has_owner=True),
        "a key bound by Ed25519": _Kind(client=Ed25519PrivateKey.generate()),
        "a key bound by P-256": _Kind(client=generate_private_key(SECP256R1())),
        "a derived key": _Kind(links=1),
        "a derived key, first seen": _Kind(links=1, is_new=True),
        "a derived key of eight links, first seen": _Kind(links=8, is_new=True),
        "a key with a limit, which is counted": _Kind(limits=1),
        "a key with ten limits, which are counted": _Kind(limits=10),
        "a key with ten limits and its owner's ten, which are counted": _Kind(
            has_owner=True, limits=10
        ),
    }
    return {name: await _of(kind, rounds, times) for name, kind in kinds.items()}


async def _of(kind: _Kind, rounds: int, times: int) -> float:
    runtime, secret = _runtime(kind)
    known = _derived(secret, kind.links)
    least_s = float("inf")
    for _ in range(rounds):
        texts = [_derived(secret, kind.links) if kind.is_new else known for _ in range(times)]
        shown = [(text, _proof(text, kind.client)) for text in texts]
        began_s = time.process_time()
        for text, proof in shown:
            principal = await authentication.authenticate(
                runtime, text, address="127.0.0.1", proof=proof
            )
            if kind.limits:
                await rate_limits.request_by(runtime, principal)
        least_s = min(least_s, (time.process_time() - began_s) / times)
    return 1e6 * least_s


def _derived(secret: str, links: int) -> str:
    """Return a key that was derived of a secret by so many links, never the same twice."""
    for number in range(links):
        label = str(uuid4())[:8] if number == 0 else f"link {number}"
        secret = chain.derive(secret, Caveats(label=label, total_sat=50_000), prefix=_PREFIX)
    return secret


def _runtime(kind: _Kind) -> tuple[Any, str]:
    """Return as much of a process as authentication needs, which knows a key, and the key."""
    secret, pepper = secret_format.mint(_PREFIX), b"benchmark"
    principals = PrincipalCache(healthy=lambda: True)
    digest = secret_format.digest(secret, pepper)
    lineage = Lineage(chain.locator(secret), chain.root(secret), 8, 0, frozenset())
    principals.put(principals.begin(), digest, _principal(kind), lineage=lineage)
    runtime = SimpleNamespace(
        settings=Settings.model_validate({"signature_ahead_max_s": 0}),
        key_pepper=pepper,
        principals=principals,
        usage=UsageBuffer(),
        seen=MemorySeen(since=0),
        limiter=Limiter(MemoryWindows()),
        clock=SimpleNamespace(timestamp=time.time, now=lambda: datetime.now(UTC)),
    )
    return runtime, secret


def _principal(kind: _Kind) -> Principal:
    wallet_id = WalletId(uuid4())
    owner_id = KeyOwnerId(uuid4()) if kind.has_owner else None
    limits = tuple(
        NamedLimit(rate_limits.REQUESTS, 60 * number, 1_000_000)
        for number in range(1, kind.limits + 1)
    )
    shared = () if owner_id is None or not limits else (SharedLimits("owner", owner_id, limits),)
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
        owner_id=owner_id,
        restrictions=Restrictions(
            client_key=_stored(kind.client), rate_limits=limits, shared_limits=shared
        ),
    )


def _stored(client: SigningKey | None) -> bytes | None:
    if client is None:
        return None
    pem = client.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return client_keys.read(pem.decode()).stored


def _proof(secret: str, client: SigningKey | None) -> ClientProof:
    shown = ((b"x-api-key", secret.encode()),)
    message = Message("POST", b"/graphql", b"", shown, _BODY)
    if client is not None:
        made = signing.headers(message, client, credential="x-api-key", created=int(time.time()))
        added = ((name.encode(), text.encode()) for name, text in made.items())
        message = Message("POST", b"/graphql", b"", (*shown, *added), _BODY)
    return ClientProof(message, "x-api-key")
