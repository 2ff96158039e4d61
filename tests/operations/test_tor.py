"""An onion service of Latchkey, as `deploy/tor/torrc` has it."""

import asyncio
import json
import subprocess
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from app.lightning import lnurl
from tests.hosts import free_port
from tests.operations import proxies
from tests.operations.proxies import DEPLOY, replaced
from tests.operations.tools import PATIENCE_S, program, running
from tests.operations.tor_network import Onion, onion
from tests.story.servers import Installation, person

FOLDER = "/var/lib/tor/latchkey"


def torrc(port: int) -> str:
    """Return the lines of the snippet, for a network of a test."""
    text = (DEPLOY / "tor/torrc").read_text()
    return replaced(text, (FOLDER, "{folder}"), ("127.0.0.1:8081", f"127.0.0.1:{port}"))


def test_tor_takes_the_lines(tmp_path: Path) -> None:
    tor = program("tor", "tor")
    tmp_path.chmod(0o700)
    lines = torrc(8_081).replace("{folder}", str(tmp_path / "service"))
    (tmp_path / "torrc").write_text(f"DataDirectory {tmp_path}\n{lines}")
    finished = subprocess.run(
        [tor, "--defaults-torrc", "/dev/null", "-f", tmp_path / "torrc", "--verify-config"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0
    warnings = [line for line in finished.stdout.splitlines() if "[warn]" in line]
    assert [line for line in warnings if "running Tor as root" not in line] == []


async def asked(service: Onion, path: str, *options: str) -> tuple[str, str]:
    """Ask the service through the client; return the headers and the body."""
    process = await asyncio.create_subprocess_exec(
        *(program("curl", "curl"), "--silent", "--include", "--max-time", str(PATIENCE_S)),
        *("--retry", "10", "--retry-all-errors", "--retry-delay", "2"),
        *("--socks5-hostname", f"127.0.0.1:{service.socks_port}", *options),
        f"http://{service.host}{path}",
        stdout=PIPE,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, "the onion service was not reached"
    head, _, body = output.decode().partition("\r\n\r\n")
    return head, body


@pytest.mark.thorough_operations
@pytest.mark.timeout(600)
async def test_latchkey_is_met_through_an_onion_service(
    installation: Installation, tmp_path: Path
) -> None:
    port, upstream = free_port(), free_port()
    nginx = program("nginx", "nginx-light")
    file = tmp_path / "nginx.conf"
    await asyncio.to_thread(file.write_text, proxies.onion_nginx(tmp_path, port, upstream))
    command = [nginx, "-c", str(file), "-e", str(tmp_path / "error.log")]
    async with (
        running(command, tmp_path / "nginx.log", port=port),
        onion(tmp_path, torrc(port)) as service,
        installation.serving(
            "--port",
            str(upstream),
            LATCHKEY_PUBLIC_URL=f"http://{service.host}",
            LATCHKEY_TRUSTED_PROXIES="127.0.0.1",
        ) as server,
    ):
        alice = await person(server, username="alice")
        query = json.dumps({"query": "{ __typename }"})
        _, answer = await asked(
            service, "/graphql", "--json", query, "-H", f"X-API-KEY: {alice.key}"
        )
        assert json.loads(answer) == {"data": {"__typename": "Query"}}

        _, offer = await asked(service, "/.well-known/lnurlp/alice")
        assert "callback" in offer, offer
        callback = json.loads(offer)["callback"]
        assert callback.startswith(f"http://{service.host}/")
        assert lnurl.encode(callback)

        head, _ = await asked(service, "/sign-in")
        assert "set-cookie: latchkey-" in head.lower()
        assert "secure" not in head.lower().partition("set-cookie: ")[2].splitlines()[0]

        for path in ("/metrics", "/readyz", "/sandbox/invoices"):
            head, _ = await asked(service, path)
            assert " 404 " in head.splitlines()[0]
