"""Secrets are shown once and are nowhere else: K2 and K3.

A server that says all it can is led through whatever it does with credentials. Then everything it
wrote is searched for them: its standard output and error, every column of every table, its answers.
"""

import hmac
import json
import operator
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Final
from uuid import uuid4

import asyncpg
import pytest

from app.services.keys import secret_format
from app.services.logins.derived import SecretUse
from tests.api.harness import ROOT_KEY
from tests.security import kinds_of_keys, logins
from tests.story import documents
from tests.story.servers import Installation, Json, Server, in_parallel

pytestmark = pytest.mark.sweep

PASSWORD: Final = "correct-Horse-9-battery-staple"
PHONE: Final = "+16505550177"
#: Columns that are there to hold a digest of a secret.
DIGESTS: Final = frozenset({"api_key_secret.secret_hash", "session.token_hash"})
#: The least of a secret that is one: what is shown of a key is shorter.
PART: Final = 16
UNAUTHORIZED: Final = 401
HEADERS: Final = {"X-API-KEY": "", "Authorization": "Bearer "}

LOGIN: Final = documents.LOGIN
CREATE: Final = """
mutation create($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) {
    apiKey { id } apiKeySecret webhookSecret
    connectionStrings { connectionString } snippets { env curl lnbits }
  }
}
"""
ADMIN_CREATE: Final = """
mutation create($account: ID!, $input: ApiKeyCreateInput!) {
  adminApiKeyCreate(accountId: $account, input: $input) { apiKey { id } apiKeySecret }
}
"""
ROTATE: Final = """
mutation rotate($id: ID!) {
  apiKeyRotate(input: {id: $id, overlap: ONE_HOUR}) { apiKeySecret }
}
"""
UPDATE: Final = """
mutation update($id: ID!) {
  apiKeyUpdate(input: {id: $id, webhookUrl: "https://other.example.com/"}) { webhookSecret }
}
"""
HOOK: Final = """
mutation hook {
  webhookEndpointCreate(input: {url: "https://shop.example.com/hook"}) { secret endpoint { id } }
}
"""
OTHER_SECRET: Final = """
mutation rotate($id: EndpointId!) { webhookEndpointRotateSecret(input: {id: $id}) { secret } }
"""
SHOW_SECRET: Final = """
mutation show($id: EndpointId!) { webhookEndpointRevealSecret(input: {id: $id}) { secret } }
"""
REVOKE: Final = "mutation revoke($id: ID!) { apiKeyRevoke(input: {id: $id}) { apiKey { id } } }"
LISTS: Final = """
{
  me {
    defaultAccount { webhookEndpoints { edges { node { id url failures } } } }
    apiKeys(includeArchived: true) {
      id name secretPreview secrets { preview } lastUserAgent webhookUrl
    }
    auditLog(first: 100) { edges { node { kind userAgent changes { name before after } } } }
  }
}
"""
PAGE: Final = "{ me { defaultAccount { transactions(first: 1) { edges { cursor } } } } }"
WHO: Final = "{ authorization { permissions } }"


@dataclass
class Journey:
    """What was done, what it made, and what was answered that must not hold a secret."""

    server: Server
    secrets: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)

    async def send(self, query: str, variables: Json | None = None, **headers: str) -> Json:
        """Send an operation; its answer must be free of secrets."""
        text = await self._text(query, variables, headers)
        self.answers.append(text)
        answer: Json = json.loads(text)
        return answer

    async def reveal(self, query: str, variables: Json | None = None, **headers: str) -> Json:
        """Send an operation that is answered with new secrets, and remember these."""
        answer: Json = json.loads(await self._text(query, variables, headers))
        (payload,) = answer["data"].values()
        names = ("authToken", "apiKeySecret", "webhookSecret", "secret")
        found = [payload.get(name) for name in names]
        self.secrets += [one for one in found if one]
        assert any(found), answer
        result: Json = payload
        return result

    async def _text(self, query: str, variables: Json | None, headers: Mapping[str, str]) -> str:
        response = await self.server.client.post(
            "/graphql",
            json={"query": query, "variables": variables},
            headers={name.replace("_", "-"): value for name, value in headers.items()},
        )
        return response.text


@dataclass(frozen=True)
class Written:
    """Everything that the server wrote. `values` are those of a column, one a line."""

    output: str
    values: Mapping[str, str]
    answers: list[str]

    def places_of(self, text: str) -> list[str]:
        """Return where a text was written; a short one counts where it stands alone."""
        is_in = operator.contains if len(text) >= PART else _alone
        found = [name for name, values in self.values.items() if is_in(values, text)]
        found += ["output"] if is_in(self.output, text) else []
        return found + ["answers" for answer in self.answers if is_in(answer, text)][:1]


def _alone(text: str, word: str) -> bool:
    """Tell whether a word is in a text, and not as a part of another or of a number."""
    return re.search(rf"(?<![\w.-]){re.escape(word)}(?![\w.-])", text) is not None


async def _lives(journey: Journey, account_id: str) -> tuple[str, str]:
    """Log in; make, use, rotate, change and revoke keys by every way there is.

    Returns a session's token, and the secret of a key, both good.
    """
    login = {"phone": PHONE, "code": "000000"}
    token = (await journey.reveal(LOGIN, login, User_Agent="agent"))["authToken"]
    session = {"Authorization": f"Bearer {token}"}
    wish = {
        "name": "till",
        "scopes": ["READ", "WRITE"],
        "permissions": ["keys:write"],
        "webhookUrl": "https://shop.example.com/hook",
    }
    made = await journey.reveal(CREATE, {"input": wish}, **session)
    key_id, first = made["apiKey"]["id"], made["apiKeySecret"]
    await journey.send(LISTS, X_API_KEY=first)
    rotated = await journey.reveal(ROTATE, {"id": key_id}, **session)
    await journey.reveal(UPDATE, {"id": key_id}, **session)
    minted = {"name": "child", "scopes": ["READ"]}
    child = await journey.reveal(CREATE, {"input": minted}, X_API_KEY=rotated["apiKeySecret"])
    await journey.send(WHO, X_API_KEY=child["apiKeySecret"])
    await journey.send(REVOKE, {"id": child["apiKey"]["id"]}, X_API_KEY=child["apiKeySecret"])
    await journey.send(WHO, X_API_KEY=child["apiKeySecret"])
    by_root = {"account": account_id, "input": {"name": "root's", "scopes": ["READ"]}}
    await journey.reveal(ADMIN_CREATE, by_root, X_API_KEY=ROOT_KEY)
    once = {**session, "X_Idempotency_Key": str(uuid4())}
    repeated = {"input": {"name": "once", "scopes": ["READ"]}}
    await journey.reveal(CREATE, repeated, **once)
    await journey.send(CREATE, repeated, **once)
    await journey.send(CREATE, {"input": {**repeated["input"], "name": "other"}}, **once)
    await _hooks(journey, session)
    await journey.send(LISTS, None, **session)
    await _sockets(journey, rotated["apiKeySecret"], token)
    return token, rotated["apiKeySecret"]


async def _hooks(journey: Journey, session: Mapping[str, str]) -> None:
    """Have endpoints made, once and again; replace the secret of one, and have it shown."""
    once = {**session, "X_Idempotency_Key": str(uuid4())}
    made = await journey.reveal(HOOK, None, **once)
    await journey.send(HOOK, None, **once)
    endpoint = {"id": made["endpoint"]["id"]}
    for document in (OTHER_SECRET, SHOW_SECRET):
        again = {**session, "X_Idempotency_Key": str(uuid4())}
        await journey.reveal(document, endpoint, **again)
        await journey.send(document, endpoint, **again)


async def _sockets(journey: Journey, secret: str, token: str) -> None:
    """Show good and bad credentials in the first message of a WebSocket."""
    for credential in (secret, token, f"{secret}x", secret_format.mint("blink")):
        async with journey.server.subscribed(documents.MY_UPDATES, key=credential) as updates:
            journey.answers.append(await updates.socket.recv(decode=True))


async def _failures(journey: Journey) -> None:
    """Show credentials where they are not looked for, bad ones, and good ones with bad requests."""
    client = journey.server.client
    token, secret = journey.secrets[:2]
    wrong = [secret_format.mint("blink"), secret[:-1], f"{secret}0", secret.swapcase(), token[::-1]]
    journey.secrets += wrong
    for one in wrong:
        for headers in ({"X-API-KEY": one}, {"Authorization": f"Bearer {one}"}):
            journey.answers.append((await journey.server.client.get("/", headers=headers)).text)
            await journey.send(WHO, None, **headers)
    key = {"X-API-KEY": secret}
    responses = [
        await client.get(f"/graphql?query={{globals{{network}}}}&api_key={secret}"),
        await client.get(f"/nowhere?x-api-key={secret}"),
        await client.get(f"/nowhere/{secret}"),
        await client.get(f"/graphql/{token}/{secret}/{wrong[1]}"),
        await client.post("/graphql", content=b"{", headers=key),
        await client.post("/graphql", json={"query": WHO, "apiKey": secret}),
        await client.post("/graphql", json={"query": WHO}, headers={"Cookie": f"key={secret}"}),
        await client.post(
            "/graphql", json={"query": WHO}, headers={"X-API-KEY": f"{secret} {secret}"}
        ),
        await client.post(
            "/graphql", json={"query": WHO}, headers=key | {"Authorization": f"Bearer {token}"}
        ),
        await client.post("/graphql", json={"query": "{ nothing }"}, headers=key),
        await client.post("/graphql", json=[{"query": WHO}], headers=key),
    ]
    journey.answers += [response.text for response in responses]
    await journey.send(LOGIN, {"phone": PHONE, "code": "999999"})
    await journey.send(REVOKE, {"id": str(uuid4())}, **key)
    await journey.send(documents.PAY, {"wallet": str(uuid4()), "request": "lnbc1"}, **key)


async def _accidents(journey: Journey, database_url: str) -> None:
    """Have it fail inside, once while it looks a credential up, once in a resolver."""
    token, secret = journey.secrets[:2]
    connection = await asyncpg.connect(database_url)
    for table in ("api_key_secret", "wallet_transaction"):
        await connection.execute(f"ALTER TABLE {table} RENAME TO away")
        await journey.send(WHO, X_API_KEY=secret_format.mint("blink"))
        await journey.send(PAGE, X_API_KEY=secret)
        await journey.send(PAGE, Authorization=f"Bearer {token}")
        await connection.execute(f"ALTER TABLE away RENAME TO {table}")
    await connection.close()


async def _values(database_url: str) -> dict[str, list[str]]:
    """Return every value that is stored, as text in each of its forms, by column."""
    connection = await asyncpg.connect(database_url)
    tables = await connection.fetch(
        "SELECT relname FROM pg_class"
        " WHERE relkind IN ('r', 'p', 'm') AND relnamespace = 'public'::regnamespace"
    )
    values: dict[str, list[str]] = {}
    for (table,) in tables:
        for row in await connection.fetch(f'SELECT * FROM "{table}"'):
            for column, value in row.items():
                values.setdefault(f"{table}.{column}", []).extend(_forms(value))
    await connection.close()
    return values


def _forms(value: object) -> Iterator[str]:
    if isinstance(value, bytes):
        yield from (value.hex(), value.decode("latin-1"))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _forms(one)
    elif value is not None:
        yield str(value)


def _is_sendable(value: str) -> bool:
    return value.isascii() and value.isprintable()


def _parts(secret: str) -> set[str]:
    """Return what would give a secret away: any 16 characters of it in a row, or all of it.

    For a key, what comes after the prefix; what is shown of it is shorter than that.
    """
    body = re.sub(r"^[a-z]+_(?=[0-9A-Za-z]+$)", "", secret)
    if len(body) < PART:
        return {body, body.replace("-", "")}
    return {body[at : at + PART] for at in range(len(body) - PART + 1)}


def _digests(secret: str, pepper: bytes) -> set[str]:
    raw = (secret_format.digest(secret, pepper), sha256(secret.encode()).digest())
    return {form for digest in raw for form in _forms(digest)}


def _derived(pepper: bytes) -> Iterator[str]:
    """Yield the pepper and the keys that follow from it, in each of their forms."""
    yield from _forms(pepper)
    for use in SecretUse:
        yield from _forms(hmac.digest(pepper, use.value, "sha256"))


def _pepper(installation: Installation) -> bytes:
    return bytes.fromhex((installation.folder / "data" / "key_pepper").read_text())


@pytest.fixture
async def journey(installation: Installation) -> AsyncIterator[Journey]:
    """A server that has been through everything, still running."""
    who = ("--phone", PHONE, "--password", PASSWORD, "--username", "canary")
    account_id = (await installation.ask("account", "create", *who))["accountId"]
    async with AsyncExitStack() as stack:
        way = await stack.enter_async_context(logins.posts())
        talkative = replace(installation, settings={**installation.settings, **way.environment})
        server = await stack.enter_async_context(talkative.serving())
        journey = Journey(server)
        token, secret = await _lives(journey, account_id)
        await kinds_of_keys.use_every_kind(journey, {"Authorization": f"Bearer {token}"})
        await logins.give_a_voucher(journey, secret=secret)
        await logins.log_in_by_every_way(journey, way, token=token, phone=PHONE, password=PASSWORD)
        await _failures(journey)
        await _accidents(journey, installation.settings["LATCHKEY_DATABASE_URL"])
        yield journey


async def _ended(journey: Journey, installation: Installation) -> Written:
    """Stop the server; return everything it wrote."""
    assert await journey.server.stop() == 0
    stdout = journey.server.process.stdout
    assert stdout is not None
    output = journey.server.banner + (await stdout.read()).decode()
    log = (installation.folder / "log").read_text()
    stored = await _values(installation.settings["LATCHKEY_DATABASE_URL"])
    values = {column: "\n".join(forms) for column, forms in stored.items()}
    assert '"event": "resolver_failed"' in log, "the accidents left a trace"
    assert '"path": "/graphql"' in log
    return Written(output + log, values, journey.answers)


async def test_no_secret_is_in_the_output_the_database_or_another_answer(
    journey: Journey, installation: Installation
) -> None:
    """K2."""
    cli = [await installation.run("key", "inspect", secret) for secret in journey.secrets[:2]]
    written = await _ended(journey, installation)

    assert len(set(journey.secrets)) >= 100
    assert [form for form in _derived(_pepper(installation)) if written.places_of(form)] == []
    parts = {part for one in (*journey.secrets, ROOT_KEY, PASSWORD) for part in _parts(one)}
    shown = [text for one in cli for text in (one.output, one.errors)]
    text = "\n".join((written.output, *written.values.values(), *written.answers, *shown))
    found = parts.intersection(text[at : at + PART] for at in range(len(text)))
    assert {part: written.places_of(part) for part in found} == {}
    assert [part for part in parts if len(part) < PART and written.places_of(part)] == []
    start = journey.secrets[1][:12]
    assert "api_key_secret.secret_start" in written.places_of(start), "the search finds"


async def test_digests_of_secrets_are_only_where_they_are_looked_up(
    journey: Journey, installation: Installation
) -> None:
    written = await _ended(journey, installation)
    pepper, places = _pepper(installation), set()

    for secret in (*journey.secrets, ROOT_KEY, PASSWORD):
        for digest in _digests(secret, pepper):
            places.update(written.places_of(digest))

    assert places == DIGESTS


async def test_nothing_that_is_stored_is_a_credential(
    journey: Journey, installation: Installation
) -> None:
    """K3: who has a dump of the database has no key."""
    dump = await _values(installation.settings["LATCHKEY_DATABASE_URL"])
    starts, ends = dump["api_key_secret.secret_start"], dump["api_key_secret.secret_end"]
    values = {value for column in dump.values() for value in column}
    values |= {f"blink_{value}" for value in dump["api_key_secret.secret_hash"]}
    values |= {start + end for start, end in zip(starts, ends, strict=True)}
    tried = sorted(value for value in map(str.strip, values) if value and _is_sendable(value))

    async def status(headers: dict[str, str]) -> int:
        answer = await journey.server.client.post("/graphql", json={"query": WHO}, headers=headers)
        return answer.status_code

    shown = [{name: f"{start}{one}"} for one in tried for name, start in HEADERS.items()]
    codes = await in_parallel(status(headers) for headers in shown)

    accepted = [one for one, code in zip(shown, codes, strict=True) if code != UNAUTHORIZED]
    assert len(tried) > 150
    assert accepted == []
    assert await status({"X-API-KEY": journey.secrets[1]}) == 200, "the server does accept"
