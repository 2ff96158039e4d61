"""What it costs to find out who is asking, by each kind of key, once its principal is cached.

There is no database to ask: a query would end the measurement.
"""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
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
from app.permissions import EVERYTHING, Permission, Scope
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

_BODY = b'{"query": "{ me { defaultAccount { wallets { balance } } } }"}'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """A kind of key: what it is bound to, derived by, and limited to.

    `is_new` says that the process sees it for the first time, though not what it is derived of;
    `is_counted`, that the request is counted, too, in memory.
    """

    client: SigningKey | None = None
    links: tuple[Caveats, ...] = ()
    rate_limits: tuple[NamedLimit, ...] = ()
    owner_limits: tuple[NamedLimit, ...] = ()
    requests_per_hour: int | None = None
    is_new: bool = False
    is_counted: bool = False


_TILL: Final = Caveats(
    permissions=frozenset({Permission.WALLETS_READ, Permission.INVOICES_WRITE}),
    total_sat=50_000,
    label="till",
)
_SHIFT: Final = Caveats(expires_at=datetime.now(UTC) + timedelta(days=1), label="shift")
_OFTEN: Final = 1_000_000
_LIMITS: Final = tuple(
    NamedLimit("requests", window_s, _OFTEN) for window_s in (1, 60, 3_600, 86_400, 604_800)
)


def _kinds() -> Mapping[str, _Kind]:
    """Return the kinds of keys; one of a role is as a plain one, which has what the role gives."""
    return {
        "a key, or a key of a role": _Kind(),
        "a derived key": _Kind(links=(_TILL,)),
        "a derived key, seen first": _Kind(links=(_TILL,), is_new=True),
        "a key derived twice": _Kind(links=(_TILL, _SHIFT)),
        "a key derived twice, seen first": _Kind(links=(_TILL, _SHIFT), is_new=True),
        "a key bound by Ed25519": _Kind(client=Ed25519PrivateKey.generate()),
        "a key bound by P-256": _Kind(client=generate_private_key(SECP256R1())),
        "a key, counted by the hour": _Kind(requests_per_hour=_OFTEN, is_counted=True),
        "a key of an owner, counted": _Kind(owner_limits=_LIMITS[2:3], is_counted=True),
        "a key with 5 named limits, counted": _Kind(rate_limits=_LIMITS, is_counted=True),
    }


async def measure(*, rounds: int = 40, times: int = 50) -> Mapping[str, float]:
    """Return the processor time by kind of key, in microseconds: the least of all rounds."""
    return {name: await _of(kind, rounds, times) for name, kind in _kinds().items()}


async def _of(kind: _Kind, rounds: int, times: int) -> float:
    runtime, minted = _runtime(kind)
    secret = _derived(minted, kind.links)
    least_s = float("inf")
    for number in range(rounds + 1):
        shown = [secret] * times
        if kind.is_new:
            first, *others = kind.links
            links = (replace(first, label=f"{number}"), *others)
            shown = [_derived(minted, (*links, Caveats(total_sat=one + 1))) for one in range(times)]
        proofs = [_proof(text, kind.client) for text in shown]
        began_s = time.process_time()
        for text, proof in zip(shown, proofs, strict=True):
            principal = await authentication.authenticate(
                runtime, text, address="127.0.0.1", proof=proof
            )
            if kind.is_counted:
                await rate_limits.request_by(runtime, principal)
        if number:  # in the first round things are seen for the first time
            least_s = min(least_s, (time.process_time() - began_s) / times)
    return 1e6 * least_s


def _derived(secret: str, links: Iterable[Caveats]) -> str:
    for link in links:
        secret = chain.derive(secret, link, prefix="blink")
    return secret


def _runtime(kind: _Kind) -> tuple[Any, str]:
    """Return as much of a process as authentication needs, which knows a key, and the key."""
    secret, pepper = secret_format.mint("blink"), b"benchmark"
    principals = PrincipalCache(healthy=lambda: True)
    digest, locator = secret_format.digest(secret, pepper), chain.locator(secret)
    lineage = Lineage(locator, chain.root(secret), depth=8, generation=0, ended=frozenset())
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
    wallet_id, owner_id = WalletId(uuid4()), KeyOwnerId(uuid4())
    bound_to = None
    if kind.client is not None:
        public = kind.client.public_key()
        pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        bound_to = client_keys.read(pem.decode()).stored
    shared = SharedLimits("owner", owner_id, kind.owner_limits)
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
        owner_id=owner_id if kind.owner_limits else None,
        restrictions=Restrictions(
            client_key=bound_to,
            requests_per_hour=kind.requests_per_hour,
            rate_limits=kind.rate_limits,
            shared_limits=(shared,) if kind.owner_limits else (),
        ),
    )


def _proof(secret: str, client: SigningKey | None) -> ClientProof:
    shown = ((b"x-api-key", secret.encode()),)
    message = Message("POST", b"/graphql", b"", shown, _BODY)
    if client is not None:
        made = signing.headers(message, client, credential="x-api-key", created=int(time.time()))
        added = ((name.encode(), text.encode()) for name, text in made.items())
        message = Message("POST", b"/graphql", b"", (*shown, *added), _BODY)
    return ClientProof(message, "x-api-key")
