"""Keys and sessions: shown once, and of no use to whoever reads the database."""

import asyncio

import pytest

from app.permissions import Scope
from tests.api.asking import Asker
from tests.api.catalogue import new_phone
from tests.api.conftest import Serve
from tests.api.harness import Server
from tests.api.people import bearer, log_in
from tests.factories import key, person

MAKE_KEY = """
mutation {
  apiKeyCreate(input: {name: "till", scopes: [READ]}) { apiKey { id name } apiKeySecret }
}
"""
KEYS = "{ me { apiKeys { id name scopes readOnly revoked expired createdAt lastUsedAt } } }"


async def asked(server: Server, query: str, token: str) -> str:
    answer = await server.client.post("/graphql", json={"query": query}, headers=bearer(token))
    assert answer.status_code == 200
    return answer.text


@pytest.fixture
async def secrets(quiet_server: Server) -> tuple[str, str]:
    """A session's token, and an API key that it made; both have been used."""
    server = quiet_server
    token = await log_in(server.runtime, new_phone())
    answer = await server.client.post("/graphql", json={"query": MAKE_KEY}, headers=bearer(token))
    secret: str = answer.json()["data"]["apiKeyCreate"]["apiKeySecret"]
    await Asker(server, secret).data("{ me { id } }")
    return token, secret


async def columns(server: Server) -> list[tuple[str, str]]:
    """Return every column of text or bytes in the database."""
    rows = await server.runtime.pool.fetch(
        """
        SELECT table_name, column_name FROM information_schema.columns
         WHERE table_schema = 'public' AND data_type IN ('text', 'bytea', 'jsonb', 'ARRAY')
        """
    )
    return [(row["table_name"], row["column_name"]) for row in rows]


async def test_k2_a_secret_is_shown_once_and_stored_nowhere(
    quiet_server: Server, secrets: tuple[str, str]
) -> None:
    server, (token, secret) = quiet_server, secrets
    shown = await asked(server, KEYS, token)

    for text in (token, secret, secret.partition("_")[2]):
        assert text not in shown
        for table, column in await columns(server):
            found = await server.runtime.pool.fetchval(
                f'SELECT count(*) FROM "{table}" WHERE strpos("{column}"::text, $1) > 0 '
                f'OR strpos("{column}"::text, $2) > 0',
                text,
                text.encode().hex(),
            )
            assert found == 0, (table, column)


async def test_k3_nothing_in_the_database_is_a_credential(
    quiet_server: Server, secrets: tuple[str, str]
) -> None:
    server = quiet_server
    stored: set[str] = set()
    for table in ("account", "api_key", "api_key_secret", "audit_event", "installation", "session"):
        for owner, column in await columns(server):
            if owner != table:
                continue
            rows = await server.runtime.pool.fetch(
                f'SELECT DISTINCT "{column}" AS value FROM "{table}" LIMIT 50'
            )
            values = [row["value"] for row in rows]
            stored |= {it.hex() if isinstance(it, bytes) else str(it) for it in values if it}
    headers = [
        header
        for text in stored
        if text.isascii() and text.isprintable()
        for header in ({"X-API-KEY": text}, {"X-API-KEY": f"blink_{text}"}, bearer(text))
    ]

    answers = await asyncio.gather(
        *(
            server.client.post("/graphql", json={"query": "{ me { id } }"}, headers=header)
            for header in headers
        )
    )

    assert len(headers) > 20
    assert {answer.status_code for answer in answers} == {401}


def mangled(secret: str) -> list[bytes]:
    """Return what a key may be turned into on its way."""
    good = secret.encode()
    return [
        good.swapcase(),
        good.upper(),
        good[:-1],
        good + b"0",
        good[:20] + b" " + good[20:],
        b'"' + good + b'"',
        b"Bearer " + good,
        good.replace(b"_", b"-"),
        good.partition(b"_")[2],
        good + b"," + good,
        good[:-1] + b"\xc3\xa9",
        b"\xff" * 45,
        b"\xef\xbc\x90" + good[1:],
        good + b"\x00",
        good[:10] + b"\x7f" + good[11:],
        b"x" * 8_000,
        b"x" * 70_000,
        good + b"\r\nX-Other: 1\r\n\tfolded",
    ]


async def test_k6_a_mangled_key_is_refused_and_never_a_fault(
    quiet_server: Server, secrets: tuple[str, str]
) -> None:
    server, (_, secret) = quiet_server, secrets
    statuses = {value[:60]: await status_of(server, value) for value in mangled(secret)}

    assert not {it: got for it, got in statuses.items() if got not in {b"400", b"401", b"431"}}
    assert await status_of(server, b"  " + secret.encode() + b"\t") == b"200"


async def status_of(server: Server, key: bytes) -> bytes:
    """Return the status of a request that is written byte by byte."""
    host, _, port = server.host.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    body = b'{"query": "{ me { id } }"}'
    writer.write(
        b"POST /graphql HTTP/1.1\r\nHost: latchkey\r\nContent-Type: application/json\r\n"
        b"Connection: close\r\nContent-Length: %d\r\nX-API-KEY: %s\r\n\r\n%s"
        % (len(body), key, body)
    )
    try:
        async with asyncio.timeout(10):
            line = await reader.readline()
    finally:
        writer.close()
    return line.split()[1] if line else b"closed"


async def test_k13_a_key_for_some_addresses_is_not_moved_by_headers(serve: Serve) -> None:
    behind_a_proxy = {
        "": 401,
        "203.0.113.9": 200,
        "::ffff:203.0.113.9": 200,
        "198.51.100.1, 203.0.113.9": 200,
        "203.0.113.9, 198.51.100.1": 401,
        "203.0.113.9, nonsense": 401,
    }
    for proxies, expected in (
        (("127.0.0.1",), behind_a_proxy),
        (("10.0.0.0/8",), dict.fromkeys(behind_a_proxy, 401)),
    ):
        server = await serve(trusted_proxies=proxies)
        owner = await person(server.runtime)
        _, secret = await key(server.runtime, owner, Scope.READ, networks=["203.0.113.0/24"])
        statuses = {}
        for forwarded in expected:
            answer = await server.post(
                "{ me { id } }",
                X_API_KEY=secret,
                X_Forwarded_For=forwarded,
                X_Real_IP="203.0.113.9",
            )
            statuses[forwarded] = answer.status_code

        assert statuses == expected, proxies
