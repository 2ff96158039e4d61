"""Where services that look for secrets in public places report keys of this server.

    POST /leaks/report      [{"token": …, "type": …, "url": …, "source": …}, …]: 200, and for each
                            {"token_hash": …, "token_type": …, "label": …}, which is
                            `true_positive` or `false_positive`

That is the form of the secret scanning partner programme of GitHub. The body is signed by the
service (ECDSA on P-256, SHA-256): the header `Github-Public-Key-Signature` has the signature in
base64, `Github-Public-Key-Identifier` says by which of the keys in the file that the setting
`leak_report_keys_file` names. Without that setting there is no such path.
"""

import asyncio
import base64
import binascii
import hashlib
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Final

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from app.errors import InvalidInput, Unauthenticated, Unavailable
from app.http import rest
from app.http.answers import Answer, respond
from app.http.body import read_body
from app.http.errors import NOT_ALLOWED, NOT_FOUND
from app.process.runtime import Runtime
from app.services import leaks, rate_limits
from app.services.leaks import Leak, LeakAction

PATH: Final = "/leaks/report"

_BODY_BYTES_MAX: Final = 1 << 20
_TOKENS_MAX: Final = 1_000

_Keys = Mapping[str, ec.EllipticCurvePublicKey]


class LeaksEndpoint:
    """Answers at `/leaks/report`; until its runtime is open it refuses all."""

    def __init__(self) -> None:
        self._runtime: Runtime | None = None

    def open(self, runtime: Runtime) -> None:
        """Begin to answer for a runtime. Raises `RuntimeError` for a file that has no keys."""
        if runtime.settings.leak_report_keys_file is not None:
            _keys(runtime.settings.leak_report_keys_file)
        self._runtime = runtime

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [Route(PATH, self)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            answer = await self._answer(scope, receive)
        except Exception as error:
            answer = rest.refused(error)
        await respond(send, answer)

    async def _answer(self, scope: Scope, receive: Receive) -> Answer:
        runtime = self._runtime
        if runtime is None:
            raise Unavailable
        path = runtime.settings.leak_report_keys_file
        if path is None:
            return NOT_FOUND
        if scope["method"] != "POST":
            return NOT_ALLOWED
        client = rest.client_of(runtime, scope)
        await rate_limits.anonymous_request(runtime, address=client.address)
        body = await read_body(
            receive, client.headers, bytes_max=_BODY_BYTES_MAX, timers=runtime.body_timers
        )
        identifier = rest.header(client.headers, b"github-public-key-identifier")
        signature = rest.header(client.headers, b"github-public-key-signature")
        keys = await asyncio.to_thread(_keys, path)  # read anew: they are replaced now and then
        if not _is_signed(body, signature, keys.get(identifier)):
            await rate_limits.refused_credential(runtime, address=client.address)
            raise Unauthenticated
        action = LeakAction(runtime.settings.leak_action)
        labels = []
        for leak, kind in _leaks(body):
            found = await leaks.report(
                runtime, leak, action, address=client.address, user_agent=client.user_agent
            )
            labels.append(
                {
                    "token_hash": hashlib.sha256(leak.secret.encode()).hexdigest(),
                    "token_type": kind,
                    "label": "true_positive" if found.is_genuine else "false_positive",
                }
            )
        return Answer(HTTPStatus.OK, orjson.dumps(labels))


def _keys(path: Path) -> _Keys:
    """Return the keys in a file, by identifier. Raises `RuntimeError`."""
    try:
        listed = orjson.loads(path.read_bytes())["public_keys"]
        found = {one["key_identifier"]: load_pem_public_key(one["key"].encode()) for one in listed}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RuntimeError(
            f"LATCHKEY_LEAK_REPORT_KEYS_FILE cannot be used: {path} must be JSON, "
            '{"public_keys": [{"key_identifier": …, "key": "-----BEGIN PUBLIC KEY-----…"}]}.'
        ) from error
    return {
        name: key
        for name, key in found.items()
        if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1)
    }


def _is_signed(body: bytes, signature: str, key: ec.EllipticCurvePublicKey | None) -> bool:
    if key is None:
        return False
    try:
        key.verify(base64.b64decode(signature, validate=True), body, ec.ECDSA(hashes.SHA256()))
    except (binascii.Error, ValueError, InvalidSignature):
        return False
    return True


def _leaks(body: bytes) -> list[tuple[Leak, str]]:
    """Return what is reported, and what each is called there. Raises `InvalidInput`."""
    try:
        listed = orjson.loads(body)
    except orjson.JSONDecodeError:
        listed = None
    if not isinstance(listed, list) or len(listed) > _TOKENS_MAX:
        raise InvalidInput(f"The body must be a JSON array of at most {_TOKENS_MAX} objects.")
    found = []
    for one in listed:
        if not isinstance(one, dict) or not isinstance(one.get("token"), str):
            raise InvalidInput("Each report must be an object with a text `token`.")
        texts = {name: str(one.get(name) or "") for name in ("type", "url", "source")}
        leak = Leak(secret=one["token"], url=texts["url"], source=texts["source"])
        found.append((leak, texts["type"]))
    return found
