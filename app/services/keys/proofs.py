"""Whether a request with a bound key was made by its client: signed by it, lately, and once.

Who has no signature of the client is answered as if the key did not exist, so that a key which was
found says nothing of itself. Who has one is told what is wrong with it.
"""

import hashlib
from math import ceil
from typing import NamedTuple

from app.errors import Unauthenticated, Unavailable
from app.limits.seen import NotRememberedError
from app.limits.windows import StorageDownError
from app.phrases import Phrase
from app.principal import Principal
from app.process.runtime import Runtime
from app.process.usage import WHOLE_REQUEST, Outcome
from app.signatures import client_keys, messages
from app.signatures.messages import Message, SignatureFlawError, Signed


class ClientProof(NamedTuple):
    """How a caller shows that it is the client.

    By a request that it signed, whose API key came in the header `credential`; or it has shown so
    before, for the key `client_key`, and now is what it was then.
    """

    message: Message | None = None
    credential: str = ""
    client_key: bytes | None = None


async def require(runtime: Runtime, principal: Principal, proof: ClientProof | None) -> None:
    """Refuse a caller that does not show that it is the client which its key is bound to.

    Asks nothing but what remembers nonces. A refusal counts as one of the key, so that its owner
    sees what somebody tries. Raises `Unauthenticated`; `Unavailable` while nobody can tell whether
    the request was made before.
    """
    bound_to = principal.restrictions.client_key
    if bound_to is None or (proof is not None and proof.client_key == bound_to):
        return
    try:
        await _require_signed(runtime, principal, bound_to, proof or ClientProof())
    except Unauthenticated:
        assert principal.key_id is not None
        runtime.usage.count(
            principal.key_id, WHOLE_REQUEST, Outcome.REFUSAL, links=principal.derivations
        )
        raise


async def _require_signed(
    runtime: Runtime, principal: Principal, bound_to: bytes, proof: ClientProof
) -> None:
    if proof.message is None:
        raise Unauthenticated
    client = client_keys.of_stored(bound_to)
    try:
        signed = messages.check(proof.message, client, credential=proof.credential)
    except SignatureFlawError as flaw:
        raise Unauthenticated(flaw.told) from None
    now = runtime.clock.timestamp()
    _require_timely(runtime, signed, now)
    ahead_s, age_s = runtime.settings.signature_ahead_max_s, runtime.settings.signature_age_max_s
    try:
        is_first = await runtime.seen.first(
            hashlib.sha256(f"{principal.key_id}/{signed.nonce}".encode()).hexdigest(),
            keep_s=ceil(signed.created + age_s - now) + 1,
            age_s=now - (signed.created - ahead_s),
        )
    except NotRememberedError as error:
        raise Unavailable(
            Phrase(
                "The server has not run long enough to know that this request is new. "
                "Sign it again, and send it in %(wait_s)s seconds.",
                wait_s=ceil(error.wait_s),
            )
        ) from None
    except StorageDownError as error:
        raise Unavailable(
            "Whether this request was made before cannot be told now. Nothing was changed."
        ) from error
    if not is_first:
        raise Unauthenticated("The request was made before: its nonce was used.")


def _require_timely(runtime: Runtime, signed: Signed, now: float) -> None:
    settings = runtime.settings
    flaw = None
    if signed.created - now > settings.signature_ahead_max_s:
        flaw = Phrase("The signature was made in the future")
    if now - signed.created > settings.signature_age_max_s or (
        signed.expires is not None and now > signed.expires
    ):
        flaw = Phrase("The signature is too old")
    if flaw is not None:
        now_text = f"{runtime.clock.now():%Y-%m-%dT%H:%M:%SZ}"
        raise Unauthenticated(
            Phrase("%(flaw)s: this server's clock says %(now)s.", flaw=flaw, now=now_text)
        )
