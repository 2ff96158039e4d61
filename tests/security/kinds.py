"""Keys of every kind, used rightly and wrongly: derived, bound, of a role or an owner, canaries."""

import json
from collections.abc import Mapping
from time import time
from typing import Final, Protocol

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
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
from tests.factories import forged
from tests.story.servers import Json, Server

CREATE: Final = """
mutation create($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) { apiKey { id } apiKeySecret }
}
"""
ROLE: Final = """
mutation role { apiKeyRoleCreate(input: {name: "till", scopes: [READ]}) { role { id } } }
"""
OWNER: Final = """
mutation owner { apiKeyOwnerCreate(input: {externalId: "shop-1"}) { owner { id } } }
"""
END: Final = """
mutation end($id: ID!, $key: String!) {
  apiKeyDerivedEnd(input: {id: $id, derivedKey: $key}) { apiKey { id } }
}
"""
WHO: Final = "{ authorization { apiKey { id } derivedKey { id label } } me { id } }"
_PRIVATE: Final = generate_private_key(SECP256R1())


class Traveller(Protocol):
    """As much of a journey as is needed here."""

    server: Server
    secrets: list[str]
    answers: list[str]

    async def send(self, query: str, variables: Json | None = None, **headers: str) -> Json: ...

    async def reveal(self, query: str, variables: Json | None = None, **headers: str) -> Json: ...


async def use_all(journey: Traveller, session: Mapping[str, str]) -> None:
    """Make a key of each kind and use it; all that must not be found is added to the secrets."""
    role = (await journey.send(ROLE, None, **session))["data"]["apiKeyRoleCreate"]["role"]["id"]
    made = (await journey.send(OWNER, None, **session))["data"]["apiKeyOwnerCreate"]
    owner = made["owner"]["id"]
    for wish in (
        {"name": "of a role", "roleId": role},
        {"name": "of an owner", "scopes": ["READ"], "ownerId": owner},
        {"name": "canary", "scopes": [], "isCanary": True},
    ):
        made = await journey.reveal(CREATE, {"input": wish}, **session)
        await journey.send(WHO, X_API_KEY=made["apiKeySecret"])
    await _derived(journey, session)
    await _bound(journey, session)


async def _derived(journey: Traveller, session: Mapping[str, str]) -> None:
    wish = {"name": "parent", "scopes": ["READ", "WRITE"]}
    made = await journey.reveal(CREATE, {"input": wish}, **session)
    one = chain.derive(made["apiKeySecret"], Caveats(label="shop"), prefix="blink")
    two = chain.derive(one, Caveats(total_sat=5), prefix="blink")
    wrong = forged(made["apiKeySecret"])
    journey.secrets += [one, two, wrong]
    label = (await journey.send(WHO, X_API_KEY=one))["data"]["authorization"]["derivedKey"]["label"]
    assert label == "shop"
    for text in (one, two, wrong, two[:-1], f"{two}0"):
        await journey.send(WHO, X_API_KEY=text)
        await journey.send("{ nothing }", X_API_KEY=text)
        await journey.send(WHO, Authorization=f"Bearer {text}")
    for text in (wrong, two, one):
        await journey.send(END, {"id": made["apiKey"]["id"], "key": text}, **session)
    await journey.send(WHO, X_API_KEY=two)


async def _bound(journey: Traveller, session: Mapping[str, str]) -> None:
    public = _PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    private = _PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    wish = {"name": "bound", "scopes": ["READ"], "clientKey": public.decode()}
    made = await journey.reveal(CREATE, {"input": wish}, **session)
    secret, body = made["apiKeySecret"], json.dumps({"query": WHO}).encode()
    by_mistake = wish | {"name": "mistaken", "clientKey": private}
    await journey.send(CREATE, {"input": by_mistake}, **session)
    journey.secrets += private.splitlines()[1:-1]
    shown = ((b"x-api-key", secret.encode()),)
    message = Message("POST", b"/graphql", b"", shown, body)
    for created, expected in (int(time()), [200, 401, 401]), (int(time()) - 4_000, [401] * 3):
        codes = []
        made_headers = signing.headers(message, _PRIVATE, credential="x-api-key", created=created)
        nonce = made_headers["signature-input"].rpartition('nonce="')[2].rstrip('"')
        journey.secrets += [nonce, made_headers["signature"].split(":")[1]]
        headers = {"X-API-KEY": secret, "Content-Type": "application/json", **made_headers}
        for content in (body, body, body + b" "):  # good, again, and of another body
            answer = await journey.server.client.post("/graphql", content=content, headers=headers)
            journey.answers.append(answer.text)
            codes.append(answer.status_code)
        assert codes == expected, journey.answers[-3:]
    await journey.send(WHO, X_API_KEY=secret)
