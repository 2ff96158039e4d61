"""Keys that are bound to a client: on every transport only what it signed, once, is accepted."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from time import time
from typing import Any, Final
from unittest.mock import patch

import httpx2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from app.limits.seen import MemorySeen
from app.permissions import Scope
from app.principal import KeyId
from app.services.keys import lifecycle
from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.services.keys.lifecycle import Edit
from app.services.keys.usage import Period, of_key
from app.signatures import signing
from app.signatures.messages import Message
from app.signatures.signing import SigningKey
from tests.api.harness import Json, Server, closed
from tests.factories import key, person
from tests.permission_table import blocks

_ME: Final = json.dumps({"query": "{ me { id } }"}).encode()
#: One for each kind of client.
KEYS: Final[dict[str, SigningKey]] = {
    "ed25519": ed25519.Ed25519PrivateKey.generate(),
    "p256": ec.generate_private_key(ec.SECP256R1()),
}
OWN: Final = KEYS["ed25519"]


@pytest.fixture(scope="module", autouse=True)
def _as_if_it_had_run_for_long() -> Iterator[None]:
    with patch("app.startup.seen_for", lambda _: MemorySeen(since=0)):
        yield


def pem(private: SigningKey) -> str:
    public = private.public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


async def bound(server: Server, private: SigningKey = OWN, *scopes: Scope, **more: Any) -> str:
    """Return the secret of a key of a new account that is bound to a client."""
    owner = await person(server.runtime)
    chosen = scopes or (Scope.READ,)
    return (await key(server.runtime, owner, *chosen, client_key=pem(private), **more))[1]


def signature(
    secret: str,
    private: SigningKey = OWN,
    *,
    path: str = "/graphql",
    header: str = "x-api-key",
    shown: str | None = None,
    **more: Any,
) -> dict[str, str]:
    """Return the headers of a signed request, that with the key among them."""
    target, _, query = path.partition("?")
    shown = shown or secret
    message = Message(
        more.pop("method", "POST"),
        target.encode(),
        query.encode(),
        ((header.encode(), shown.encode()),),
        more.pop("body", _ME),
    )
    more.setdefault("created", int(time()))
    return {header: shown, **signing.headers(message, private, credential=header, **more)}


async def ask(server: Server, headers: dict[str, str], body: bytes = _ME) -> httpx2.Response:
    return await server.client.post(
        "/graphql", content=body, headers={"content-type": "application/json", **headers}
    )


async def refusal(server: Server, headers: dict[str, str], body: bytes = _ME) -> str:
    """Return what is said to a request that is refused with 401."""
    answer = await ask(server, headers, body)
    assert answer.status_code == 401, answer.text
    message: str = answer.json()["error"]["message"]
    return message


@pytest.mark.parametrize("kind", KEYS)
async def test_request_that_the_client_signed_is_answered_once(
    quiet_server: Server, kind: str
) -> None:
    secret = await bound(quiet_server, KEYS[kind])
    headers = signature(secret, KEYS[kind])

    assert (await ask(quiet_server, headers)).json()["data"]["me"]["id"]
    assert await refusal(quiet_server, headers) == (
        "The request was made before: its nonce was used."
    )


async def test_without_the_client_it_is_a_key_that_nobody_has(quiet_server: Server) -> None:
    """The answers are the same to the byte but for the number of the request."""
    secret = await bound(quiet_server)
    unknown = f"{secret[:-1]}{'a' if secret[-1] != 'a' else 'b'}"

    said = [
        await refusal(quiet_server, headers)
        for headers in (
            {"x-api-key": unknown},
            {"x-api-key": secret},
            {"authorization": f"Bearer {secret}"},
            signature(secret, KEYS["p256"]),
            signature(secret) | {"signature": "sig1=:AAAA:"},
            signature(secret, path="/graphqlws"),
            signature(secret, method="GET"),
            signature(secret, header="authorization", shown=f"Bearer {secret}")
            | {"x-api-key": secret, "authorization": "Basic YTpi"},
        )
    ]

    assert set(said) == {"Access credentials are invalid"}


#: Instead of what a header says; the last two hold more than is read.
_BROKEN: Final = (
    *("", " ", ",", ";", "sig1", "sig1=", "sig1=(", "sig1=()", "sig1=:", "sig1=::", "sig1=:A:"),
    *("sig1=?1", "sig1=1.5", "sig1=(1)", "sig1=(:AAAA:);created=-1", "sig1=();created=()", "a=(é)"),
    *('sig1=("@status" "@method";req)', 'sig1=("@query");nonce=1', "sha-256=::", "sha-256=:AAAA:"),
    *("sig1=(" + "(" * 2_000, "a=()," * 500),
)


async def test_whatever_stands_in_the_headers_of_a_signature_is_refused_and_breaks_nothing(
    quiet_server: Server,
) -> None:
    secret = await bound(quiet_server)
    good = signature(secret)
    body = _ME.decode()
    shown = [
        good | {name: text}
        for name in ("signature-input", "signature", "content-digest")
        for text in _BROKEN
    ]
    shown += [
        {name: text.replace("sig1", label) for name, text in good.items()}
        for label in ("Sig1", "1", "sig1=();a=:AA:, b")
    ]

    answers = [await quiet_server.quick.post("/graphql", headers=it, content=body) for it in shown]

    assert {answer.status_code for answer in answers} == {401}
    assert not any('"data"' in answer.text for answer in answers)
    async with quiet_server.connect() as socket:
        payload: Any = {"X-API-KEY": secret, "Signature": 5, "signature-input": ["sig1=()"]}
        assert not await known(socket, payload)
    assert (await ask(quiet_server, good)).status_code == 200


async def test_client_is_told_what_is_wrong_with_its_signature(quiet_server: Server) -> None:
    secret, now = await bound(quiet_server), int(time())
    other = b'{"query": "{ me { username } }"}'

    told = {
        "body": await refusal(quiet_server, signature(secret), other),
        "stale": await refusal(quiet_server, signature(secret, created=now - 400)),
        "future": await refusal(quiet_server, signature(secret, created=now + 100)),
        "no digest": await refusal(quiet_server, signature(secret, body=b"")),
        "nonce": await refusal(quiet_server, signature(secret, nonce="short")),
    }

    assert "digest" in told["body"]
    assert "too old: this server's clock says" in told["stale"]
    assert "in the future: this server's clock says" in told["future"]
    assert '"content-digest"' in told["no digest"]
    assert "`nonce`" in told["nonce"]


async def test_refused_tries_are_seen_by_the_owner_and_are_no_use_of_the_key(
    quiet_server: Server,
) -> None:
    runtime, owner = quiet_server.runtime, await person(quiet_server.runtime)
    key_id, secret = await key(runtime, owner, Scope.READ, client_key=pem(OWN))

    await refusal(quiet_server, {"x-api-key": secret})
    answer = await ask(quiet_server, signature(secret))
    assert answer.status_code == 200
    used: Any = None
    async with asyncio.timeout(10):
        while used is None or used.calls.total < 2:
            used = await of_key(runtime, KeyId(key_id), Period.LAST_HOUR)
            await asyncio.sleep(0.05)

    assert (used.calls.refused, used.calls.successful) == (1, 1)


@pytest.mark.parametrize("scope", Scope)
async def test_bound_key_may_do_what_its_scopes_say(quiet_server: Server, scope: Scope) -> None:
    """On POST and over a WebSocket, as any other key."""
    secret = await bound(quiet_server, OWN, scope)

    answer = (await ask(quiet_server, signature(secret))).json()
    assert bool((answer.get("data") or {}).get("me")) is (scope is Scope.READ)
    async with quiet_server.connect() as socket:
        payload = signature(secret, method="GET", body=b"")
        assert await known(socket, payload) is (scope is Scope.READ)


async def test_key_derived_of_a_bound_one_is_bound_to_the_same_client(
    quiet_server: Server,
) -> None:
    secret = await bound(quiet_server)
    derived = chain.derive(secret, Caveats(label="till"), prefix="blink")

    assert await refusal(quiet_server, {"x-api-key": derived}) == "Access credentials are invalid"
    other = signature(secret)["signature"]
    assert await refusal(quiet_server, signature(derived) | {"signature": other})
    assert (await ask(quiet_server, signature(derived))).json()["data"]["me"]["id"]


async def test_bearer_query_hooks_and_events_are_signed_alike(quiet_server: Server) -> None:
    secret = await bound(quiet_server, OWN, permissions=["webhooks:write"])
    client = quiet_server.client
    bearer = signature(secret, header="authorization", shown=f"Bearer {secret}")
    assert (await ask(quiet_server, bearer)).status_code == 200

    path = "/graphql?query=%7B%20me%20%7B%20id%20%7D%20%7D"
    for asked, method, body in (
        (path, "GET", b""),
        ("/hooks/types", "GET", b""),
        ("/hooks", "POST", b'{"url": "https://hooks.example.com/1"}'),
    ):
        content: dict[str, Any] = {"content": body} if body else {}
        content["headers"] = {"x-api-key": secret, "content-type": "application/json"}
        assert (await client.request(method, asked, **content)).status_code == 401
        content["headers"] |= signature(secret, path=asked, method=method, body=body)
        answer = await client.request(method, asked, **content)
        assert answer.status_code in {200, 201}, answer.text
        assert (await client.request(method, asked, **content)).status_code == 401

    unsigned = await client.get("/events", headers={"x-api-key": secret})
    assert unsigned.status_code == 401
    headers = signature(secret, path="/events", method="GET", body=b"")
    async with client.stream("GET", "/events", headers=headers) as stream:
        assert stream.status_code == 200
        lines = stream.aiter_lines()
        assert (await anext(lines)).startswith("retry")


async def known(socket: Any, payload: dict[str, str]) -> bool:
    """Begin with a payload; tell whether the server knows who it is."""
    await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
    subscribe = {"type": "subscribe", "id": "1", "payload": {"query": "{ me { id } }"}}
    await socket.send(json.dumps(subscribe))
    async with asyncio.timeout(5):
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        told: Json = json.loads(await socket.recv())
    return told["type"] == "next" and bool((told["payload"].get("data") or {}).get("me"))


async def test_websocket_is_signed_once_and_ends_when_the_client_changes(
    quiet_server: Server,
) -> None:
    runtime, owner = quiet_server.runtime, await person(quiet_server.runtime)
    key_id, secret = await key(runtime, owner, Scope.READ, client_key=pem(OWN))
    payload = signature(secret, method="GET", body=b"")
    names = {"x-api-key": "X-API-KEY", "signature-input": "Signature-Input"}
    payload = {names.get(name, name): text for name, text in payload.items()}

    async with quiet_server.connect() as socket:
        assert not await known(socket, {"X-API-KEY": secret})
    async with quiet_server.connect() as socket:
        assert await known(socket, payload)
        async with quiet_server.connect() as again:
            assert not await known(again, payload)
        handshake = signature(secret, method="GET", body=b"")
        async with quiet_server.connect(additional_headers=handshake) as by_headers:
            assert await known(by_headers, {})
            # What changes nothing about it leaves it open, though the key is looked at again.
            await lifecycle.update(runtime, owner.actor, KeyId(key_id), Edit(description="a note"))
            await lifecycle.update(
                runtime, owner.actor, KeyId(key_id), Edit(client_key=pem(KEYS["p256"]))
            )
            assert await closed(socket) == 4403
            assert await closed(by_headers) == 4403


async def test_client_of_the_page_in_python(quiet_server: Server) -> None:
    (text,) = (it for it in blocks("python") if "class Signed" in it)
    names: dict[str, Any] = {}
    exec(text.replace("import httpx\n", "import httpx2 as httpx\n"), names)
    secret = await bound(quiet_server)
    private = OWN.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    async with names["client"](f"http://{quiet_server.host}", secret, private) as client:
        for _ in range(2):
            answer = await client.post("/graphql", json={"query": "{ me { id } }"})
            assert answer.json()["data"]["me"]["id"]
        answer = await client.get("/graphql", params={"query": "{ me { id } }"})
        assert answer.json()["data"]["me"]["id"]


_SCRIPT: Final = """
const { privateKey, clientKey } = await newClientKey();
const { createInterface } = await import("node:readline/promises");
console.log(clientKey);
const lines = createInterface({ input: process.stdin });
const [apiKey] = await once(lines, "line");
const url = process.argv[2], body = JSON.stringify({ query: "{ me { id } }" });
const headers = await signedHeaders(apiKey, privateKey, "POST", url, body);
const type = { "content-type": "application/json" };
const answer = await fetch(url, { method: "POST", headers: { ...headers, ...type }, body });
console.log(await answer.text());
console.log(JSON.stringify(await signedHeaders(apiKey, privateKey, "GET", url)));
lines.close();
"""


async def test_client_of_the_page_in_javascript(quiet_server: Server, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node.js here")
    (text,) = (it for it in blocks("javascript") if "signedHeaders" in it)
    file = tmp_path / "client.mjs"
    file.write_text(f'import {{ once }} from "node:events";\n{text}{_SCRIPT}')
    url = f"http://{quiet_server.host}/graphql"
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(node, str(file), url, stdin=pipe, stdout=pipe)
    assert process.stdin is not None
    assert process.stdout is not None
    async with asyncio.timeout(30):
        client_key = (await process.stdout.readline()).decode()
        owner = await person(quiet_server.runtime)
        _, secret = await key(quiet_server.runtime, owner, Scope.READ, client_key=client_key)
        process.stdin.write(f"{secret}\n".encode())
        answer = json.loads(await process.stdout.readline())
        payload = json.loads(await process.stdout.readline())
        await process.wait()

    assert answer["data"]["me"]["id"]
    async with quiet_server.connect() as socket:
        assert await known(socket, payload)


_CREATE: Final = """
mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) {
  apiKey { id clientKey { algorithm fingerprint } } apiKeySecret warnings snippets { curl } } }
"""
_UPDATE: Final = """
mutation ($input: ApiKeyUpdateInput!) { apiKeyUpdate(input: $input) {
  apiKey { clientKey { fingerprint } } } }
"""


async def by_bound_key(server: Server, secret: str, query: str, given: Json) -> Json:
    body = json.dumps({"query": query, "variables": {"input": given}}).encode()
    answer: Json = (await ask(server, signature(secret, body=body), body)).json()
    return answer


async def test_bound_key_makes_and_manages_only_keys_of_its_client(quiet_server: Server) -> None:
    runtime, owner = quiet_server.runtime, await person(quiet_server.runtime)
    rights = {"permissions": ["keys:write", "keys:read"]}
    _, secret = await key(runtime, owner, Scope.READ, client_key=pem(OWN), **rights)
    free_id, _ = await key(runtime, owner, Scope.READ)
    _, unbound = await key(runtime, owner, Scope.READ, **rights)
    wish = {"name": "made", "scopes": ["READ"]}

    made = (await by_bound_key(quiet_server, secret, _CREATE, wish))["data"]["apiKeyCreate"]
    assert made["apiKey"]["clientKey"]["algorithm"] == "ED25519"
    assert any("bound" in warning for warning in made["warnings"])
    assert "latchkey key sign" in made["snippets"]["curl"]
    assert await refusal(quiet_server, {"x-api-key": made["apiKeySecret"]})

    other = wish | {"name": "other", "clientKey": pem(KEYS["p256"])}
    for query, given in (
        (_CREATE, other),
        (_UPDATE, {"id": made["apiKey"]["id"], "clientKey": None}),
        (_UPDATE, {"id": made["apiKey"]["id"], "clientKey": pem(KEYS["p256"])}),
        (_UPDATE, {"id": str(free_id), "name": "renamed"}),
    ):
        error = (await by_bound_key(quiet_server, secret, query, given))["errors"][0]
        assert "bound to the same client" in error["message"]

    # A key without a client may bind others: it takes from them. Nor does it free one again.
    given = {"id": str(free_id), "clientKey": pem(OWN)}
    answer = await quiet_server.post(_UPDATE, {"input": given}, X_API_KEY=unbound)
    assert answer.json()["data"]["apiKeyUpdate"]["apiKey"]["clientKey"]["fingerprint"]
    freed = await quiet_server.post(
        _UPDATE, {"input": given | {"clientKey": None}}, X_API_KEY=unbound
    )
    assert "same client" in freed.json()["errors"][0]["message"]
    private = await quiet_server.post(
        _CREATE, {"input": wish | {"clientKey": "-----BEGIN PRIVATE KEY-----"}}, X_API_KEY=unbound
    )
    assert private.json()["errors"][0]["code"] == "INVALID_INPUT"
    assert "keep that" in private.json()["errors"][0]["message"]
