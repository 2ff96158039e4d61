"""Keys of every kind, used well and badly, with all the secrets that come up in that."""

import json
from collections.abc import Mapping
from time import time
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from app.services.keys.derivation import chain
from app.services.keys.derivation.caveats import Caveats
from app.signatures import signing
from app.signatures.messages import Message
from app.signatures.signing import SigningKey
from tests.security.logins import Traveller
from tests.story import documents
from tests.story.servers import Json

CREATE: Final = """
mutation create($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) { apiKey { id clientKey { fingerprint } } apiKeySecret }
}
"""
_ROLE: Final = """
mutation role { apiKeyRoleCreate(input: {name: "reader", scopes: [READ]}) { role { id } } }
"""
_OWNER: Final = """
mutation owner { apiKeyOwnerCreate(input: {externalId: "customer-7"}) { owner { id } } }
"""
_END: Final = """
mutation end($id: ID!, $key: String!) {
  apiKeyDerivedEnd(input: {id: $id, derivedKey: $key}) { derivedId }
}
"""
_OF_ITSELF: Final = """
{ apiKey { id name status clientKey { fingerprint } role { name } owner { externalId }
    credits { kind remaining }
    derivation { depth generation derived(first: 5) { edges { node { id label } } } }
} }
"""
_EXPLAIN: Final = 'query explain { explain(operation: "{ me { id } }") { allowed } }'
_LOG: Final = """
{ me { auditLog(first: 100) { edges { node { kind changes { name before after } } } } } }
"""


class Signer:
    """A client: signs requests, and keeps what is secret in them."""

    def __init__(self, traveller: Traveller, private: SigningKey) -> None:
        self._traveller = traveller
        self._private = private
        pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
        traveller.secrets += pem.splitlines()[1:-1]
        public = private.public_key()
        self.public = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def headers(
        self, secret: str, *, method: str = "POST", body: bytes = b"", age_s: int = 0
    ) -> dict[str, str]:
        """Return the headers of a request, its key among them."""
        shown = ((b"x-api-key", secret.encode()),)
        message = Message(method, b"/graphql", b"", shown, body)
        nonce = f"n0nce{len(self._traveller.secrets):011}of-a-request"
        created = int(time()) - age_s
        made = signing.headers(
            message, self._private, credential="x-api-key", created=created, nonce=nonce
        )
        self._traveller.secrets += [nonce, made["signature"].split(":")[1]]
        return {"X-API-KEY": secret, **made}


async def _post(traveller: Traveller, headers: Mapping[str, str], body: bytes) -> int:
    shown = {"Content-Type": "application/json", **headers}
    answer = await traveller.server.client.post("/graphql", content=body, headers=shown)
    traveller.answers.append(answer.text)
    return answer.status_code


async def _made(
    traveller: Traveller, session: Mapping[str, str], **wish: object
) -> tuple[str, str]:
    """Have a key made; return its id and its secret."""
    if "roleId" not in wish:
        wish = {"scopes": ["READ"], **wish}
    answer = await traveller.server.client.post(
        "/graphql", json={"query": CREATE, "variables": {"input": wish}}, headers=session
    )
    assert "data" in answer.json(), answer.text
    payload: Json = answer.json()["data"]["apiKeyCreate"]
    traveller.secrets.append(payload["apiKeySecret"])
    return payload["apiKey"]["id"], payload["apiKeySecret"]


async def _asked(traveller: Traveller, headers: Mapping[str, str], query: str) -> int:
    return await _post(traveller, headers, json.dumps({"query": query}).encode())


async def use_every_kind(traveller: Traveller, session: Mapping[str, str]) -> None:
    """Have keys of each kind made, derive of them, and use them as they should and should not be.

    What is public of them is in no list of secrets: ids, fingerprints, labels.
    """
    await _use_derived(traveller, session)
    for private in (ed25519.Ed25519PrivateKey.generate(), ec.generate_private_key(ec.SECP256R1())):
        await _use_bound(traveller, session, Signer(traveller, private))
    await _use_others(traveller, session)
    assert await _asked(traveller, session, _LOG) == 200


def _derive(traveller: Traveller, text: str, **caveats: object) -> str:
    made = chain.derive(text, Caveats(**caveats), prefix="blink")  # type: ignore[arg-type]
    signature = chain.parse(made, "blink").signature
    traveller.secrets += [made, signature.hex()]
    return made


async def _use_derived(traveller: Traveller, session: Mapping[str, str]) -> None:
    permissions = {"scopes": ["READ", "WRITE"], "permissions": ["keys:read"]}
    key_id, secret = await _made(traveller, session, name="shop", **permissions)
    till = _derive(traveller, secret, label="till", total_sat=100)
    shift = _derive(traveller, till, requests_per_hour=100)
    cut = shift[:-9] + shift[-6:]
    traveller.secrets.append(cut)
    for text, status in ((till, 200), (shift, 200), (shift[:-1], 401), (cut, 401)):
        for headers in ({"X-API-KEY": text}, {"Authorization": f"Bearer {text}"}):
            assert await _asked(traveller, headers, _OF_ITSELF) == status
    pay = {"query": documents.PAY, "variables": {"wallet": key_id, "request": till}}
    assert await _post(traveller, {"X-API-KEY": shift}, json.dumps(pay).encode()) == 200
    async with traveller.server.subscribed(documents.MY_UPDATES, key=shift) as updates:
        end = {"query": _END, "variables": {"id": key_id, "key": till}}
        assert await _post(traveller, session, json.dumps(end).encode()) == 200
        traveller.answers += [str(updates.socket.close_code)]
    assert await _asked(traveller, {"X-API-KEY": shift}, _OF_ITSELF) == 401


async def _use_bound(traveller: Traveller, session: Mapping[str, str], signer: Signer) -> None:
    body = json.dumps({"query": _OF_ITSELF}).encode()
    _, secret = await _made(
        traveller, session, name=f"bound {len(traveller.secrets)}", clientKey=signer.public
    )
    for text in (secret, _derive(traveller, secret, label="till")):
        once = signer.headers(text, body=body)
        assert await _post(traveller, once, body) == 200
        for headers in (
            once,
            {"X-API-KEY": text},
            signer.headers(text, body=b"{}"),
            signer.headers(text, body=body, age_s=4_000),
            signer.headers(text, body=body) | {"signature": "sig1=:AAAA:"},
        ):
            assert await _post(traveller, headers, body) == 401


async def _use_others(traveller: Traveller, session: Mapping[str, str]) -> None:
    """Use keys of a role and of an owner, a throwaway, and a canary."""
    made = {}
    for name, query in (("role", _ROLE), ("owner", _OWNER)):
        answer = await traveller.server.client.post(
            "/graphql", json={"query": query}, headers=session
        )
        (payload,) = answer.json()["data"].values()
        made[name] = payload[name]["id"]
    wishes: list[tuple[dict[str, object], list[int]]] = [
        ({"name": "of a role", "roleId": made["role"]}, [200, 200]),
        ({"name": "of an owner", "ownerId": made["owner"]}, [200, 200]),
        ({"name": "throwaway", "credits": [{"kind": "REQUESTS", "amount": 9}]}, [200, 200]),
        ({"name": "canary", "isCanary": True, "scopes": []}, [401, 401]),
    ]
    for wish, statuses in wishes:
        _, secret = await _made(traveller, session, **wish)
        derived = _derive(traveller, secret, label="of it")
        told = [await _asked(traveller, {"X-API-KEY": it}, _EXPLAIN) for it in (secret, derived)]
        assert told == statuses, wish["name"]
