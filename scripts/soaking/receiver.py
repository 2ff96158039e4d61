"""A receiver of webhooks, which verifies what comes and keeps it before it says so.

    python -m scripts.soaking.receiver PORT SECRETS.json RECEIVED

The path names the endpoint. What came is appended to a file, a line each: the id, a digest of the
body, and whether the signature is right. It may be killed at any moment and started again.
"""

import asyncio
import hashlib
import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from standardwebhooks import Webhook, WebhookVerificationError

_ANSWER: Final = b"HTTP/1.1 204 No Content\r\n\r\n"
_REFUSAL: Final = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"


async def main(port: int, secrets: Mapping[str, str], received: Path) -> None:
    """Receive until killed."""
    verifiers = {path: Webhook(secret) for path, secret in secrets.items()}
    with received.open("ab", buffering=0) as book:

        async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                while True:
                    path, headers, body = await _read(reader)
                    is_right = _verified(verifiers.get(path), headers, body)
                    digest = hashlib.sha256(body).hexdigest()
                    line = [path, headers.get("webhook-id"), digest, is_right]
                    book.write(json.dumps(line).encode() + b"\n")
                    writer.write(_ANSWER if is_right else _REFUSAL)
                    await writer.drain()
            writer.close()

        server = await asyncio.start_server(meet, "127.0.0.1", port)
        print("ready", flush=True)
        async with server:
            await server.serve_forever()


def _verified(verifier: Webhook | None, headers: Mapping[str, str], body: bytes) -> bool:
    if verifier is None:
        return False
    try:
        verifier.verify(body, dict(headers))
    except WebhookVerificationError:
        return False
    return True


async def _read(reader: asyncio.StreamReader) -> tuple[str, dict[str, str], bytes]:
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    pairs = (line.split(": ", 1) for line in lines if line)
    headers = {name.lower(): value for name, value in pairs}
    return first.split()[1], headers, await reader.readexactly(int(headers["content-length"]))


if __name__ == "__main__":
    known = json.loads(Path(sys.argv[2]).read_text())
    asyncio.run(main(int(sys.argv[1]), known, Path(sys.argv[3])))
