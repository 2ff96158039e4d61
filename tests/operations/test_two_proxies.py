"""nginx, HAProxy and Caddy behind somebody else's proxy, as docs/proxies.md says."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pytest

from tests.hosts import free_port
from tests.operations import certificates, proxies
from tests.operations.proxies import HOST
from tests.operations.tools import PATIENCE_S, program, running
from tests.story.servers import Installation, Server, person

#: Where the service's requests come from.
SERVICE = "127.0.0.9"
CLIENT = "127.0.0.2"
TYPENAME = {"query": "{ __typename }"}
BOUND_KEY = """
mutation bound($ips: [String!]!) {
  apiKeyCreate(input: {name: "bound", scopes: [READ], allowedIps: $ips}) { apiKeySecret }
}"""

_SERVICE = """
defaults
    mode http
    timeout connect 5s
    timeout client 30s
    timeout server 30s

listen service
    bind 127.0.0.1:{port}
    option forwardfor
    server yours 127.0.0.1:{ours} ssl verify none source {service}
"""


@asynccontextmanager
async def service(folder: Path, ours: int) -> AsyncIterator[str]:
    """Run somebody's proxy before ours, which adds to X-Forwarded-For; gives its URL."""
    port = free_port()
    file = folder / "service.cfg"
    file.write_text(_SERVICE.format(port=port, ours=ours, service=SERVICE))
    command = [program("haproxy", "haproxy"), "-f", str(file)]
    async with running(command, folder / "service.log", port=port):
        yield f"http://127.0.0.1:{port}"


async def bound_key(server: Server) -> str:
    """Return a key that is good for the client's address alone."""
    owner = await person(server)
    made = await server.client.post(
        "/graphql",
        json={"query": BOUND_KEY, "variables": {"ips": [CLIENT]}},
        headers={"Authorization": owner.session},
    )
    secret: str = made.json()["data"]["apiKeyCreate"]["apiKeySecret"]
    return secret


@pytest.mark.parametrize("name", ["nginx", "haproxy", "caddy"])
async def test_the_client_is_who_the_service_says(
    name: str, installation: Installation, tmp_path: Path
) -> None:
    trusted = "127.0.0.1" + (f",{SERVICE}" if name == "caddy" else "")
    folder = tmp_path / name
    folder.mkdir()
    made = certificates.make(tmp_path / "tls", HOST)
    async with installation.serving(LATCHKEY_TRUSTED_PROXIES=trusted) as server:
        key = await bound_key(server)
        upstream = [server.url.removeprefix("http://")]
        async with (
            proxies.before(upstream, name, folder, made, behind=f"{SERVICE}/32") as ours,
            service(tmp_path, ours.ports.public) as url,
        ):

            async def ask(at: str, source: str, claim: str | None = None) -> int:
                transport = httpx2.AsyncHTTPTransport(verify=made.trusting(), local_address=source)
                headers = {"X-API-KEY": key} | ({"X-Forwarded-For": claim} if claim else {})
                async with httpx2.AsyncClient(transport=transport, timeout=PATIENCE_S) as client:
                    answer = await client.post(f"{at}/graphql", json=TYPENAME, headers=headers)
                return answer.status_code

            assert await ask(url, CLIENT) == 200
            assert await ask(url, CLIENT, "10.1.1.1") == 200
            assert await ask(url, "127.0.0.3", CLIENT) == 401
            # Past the service: nobody's word is believed.
            assert await ask(ours.url, "127.0.0.3", CLIENT) == 401
            assert await ask(ours.url, CLIENT, "10.1.1.1") == 200
