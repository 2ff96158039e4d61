"""A start with a node that cannot be used ends with one clear line, whatever is wrong with it."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.command_line import CommandLine
from tests.hosts import Behaviour, host, http, tls_of
from tests.story.servers import Finished, Installation

MACAROON = "c0ffee"
INFO = {
    "identity_pubkey": "02" * 33,
    "alias": "alice",
    "version": "0.20.0",
    "block_height": 100,
    "block_hash": "00" * 32,
    "synced_to_chain": True,
    "synced_to_graph": True,
    "chains": [{"network": "regtest"}],
}


def info(**changes: object) -> bytes:
    return http(json.dumps(INFO | changes).encode())


def error(status: str, message: str) -> bytes:
    return http(json.dumps({"code": 2, "message": message}).encode(), status=status)


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    writer.write(http(status="400 Bad Request"))
    writer.close()


@dataclass(frozen=True, slots=True)
class Wrong:
    """A node that cannot be used, and what is said of it."""

    answer: bytes | Behaviour
    says: str
    url: str = "http://127.0.0.1:{port}"
    has_tls: bool = False
    settings: Mapping[str, str] = field(default_factory=dict)


WRONG = {
    "unreachable": Wrong(b"", "cannot be reached", url="http://127.0.0.1:1"),
    "slow": Wrong(silent, "did not answer in time", settings={"LATCHKEY_NODE_TIMEOUT_S": "0.2"}),
    "cuts the connection": Wrong(b"", "cut the connection or does not speak HTTP"),
    "cuts what it begins to say": Wrong(
        http(b"{}")[:-1], "cut the connection or does not speak HTTP"
    ),
    "a certificate nobody trusts": Wrong(
        info(), "shows a certificate that is not the one", "https://127.0.0.1:{port}", has_tls=True
    ),
    "TLS where there is none": Wrong(
        plain, "does not speak TLS as we do", url="https://127.0.0.1:{port}"
    ),
    "no TLS where there is": Wrong(
        http(b"Client sent an HTTP request to an HTTPS server.", status="400 Bad Request"),
        "does it begin with https where the node wants that",
    ),
    "no JSON": Wrong(http(b"<html>502</html>"), "answers something that is not JSON"),
    "no UTF-8": Wrong(http(b"\xff\xfe\x00"), "answers something that is not JSON"),
    "fields missing": Wrong(http(b"{}"), "(alias, block_hash, block_height): is the URL"),
    "a number of 64 bits": Wrong(info(block_height=2**63), "(block_height): is the URL"),
    "a number that is none": Wrong(info(block_height="many"), "(block_height): is the URL"),
    "a list": Wrong(http(b"[]"), "answers what no node of this kind does (the whole)"),
    "wrong macaroon": Wrong(
        error("500 Oops", "verification failed: signature mismatch after caveat verification"),
        "LND refuses the macaroon: verification failed",
    ),
    "a macaroon without a permission": Wrong(
        error("403 Forbidden", "permission denied"), "LND refuses the macaroon: permission denied"
    ),
    "a proxy that wants a login": Wrong(
        http(b"{}", status="401 Unauthorized"), "does not accept our credential"
    ),
    "out of order": Wrong(
        error("500 Oops", "a\x1b[31m line\nand " + "x" * 500),
        "answers with an error (HTTP 500): a [31m line and xxx",
    ),
    "wrong network": Wrong(info(), "regtest", settings={"LATCHKEY_NETWORK": "mainnet"}),
    "no macaroon there": Wrong(
        info(),
        "LATCHKEY_LND_MACAROON_FILE cannot be read",
        settings={"LATCHKEY_LND_MACAROON_FILE": "/nowhere/admin.macaroon"},
    ),
    "no certificate there": Wrong(
        info(),
        "LATCHKEY_LND_TLS_CERT_FILE cannot be read",
        url="https://127.0.0.1:{port}",
        settings={"LATCHKEY_LND_TLS_CERT_FILE": "/nowhere/tls.cert"},
    ),
}


@asynccontextmanager
async def listening(wrong: Wrong, folder: Path) -> AsyncIterator[int]:
    """Give the port of a node."""
    if isinstance(wrong.answer, bytes):
        tls = tls_of("node", folder)[0] if wrong.has_tls else None
        async with host(wrong.answer, tls) as served:
            yield served.port
    else:
        async with await asyncio.start_server(wrong.answer, "127.0.0.1", 0) as server:
            yield server.sockets[0].getsockname()[1]


#: Each kind of node, by the settings that name it.
KINDS = {
    "lnd": {"LATCHKEY_LND_REST_URL": "{url}", "LATCHKEY_LND_MACAROON": MACAROON},
    "cln": {"LATCHKEY_CLN_REST_URL": "{url}", "LATCHKEY_CLN_RUNE": f"{MACAROON}="},
    "blink": {"LATCHKEY_BLINK_URL": "{url}/graphql", "LATCHKEY_BLINK_KEY": f"blink_{MACAROON}"},
}
#: What is wrong with a node of any kind, and said alike.
ALIKE = (
    "unreachable",
    "slow",
    "cuts the connection",
    "a certificate nobody trusts",
    "TLS where there is none",
    "no JSON",
)


async def start(wrong: Wrong, kind: str, database_url: str, folder: Path) -> Finished:
    """Start on a database whose node is wrong so; it must be refused."""
    async with listening(wrong, folder) as port:
        url = wrong.url.format(port=port)
        settings = {
            "LATCHKEY_DATABASE_URL": database_url,
            "LATCHKEY_DATA_DIR": str(folder),
            "LATCHKEY_NODE": kind,
            "LATCHKEY_NETWORK": "regtest",
            "LATCHKEY_LOG_LEVEL": "error",
            **{name: value.format(url=url) for name, value in KINDS[kind].items()},
            **wrong.settings,
        }
        if "LATCHKEY_LND_MACAROON_FILE" in settings:
            del settings["LATCHKEY_LND_MACAROON"]
        line = CommandLine(Installation(folder, settings))
        return await line.run("serve", "--no-demo", "--port", "0")


@pytest.mark.parametrize(
    ("kind", "name"),
    [("lnd", name) for name in WRONG] + [(kind, n) for kind in ("cln", "blink") for n in ALIKE],
)
async def test_a_start_without_a_usable_node_ends_with_one_clear_line(
    kind: str, name: str, database_url: str, tmp_path: Path
) -> None:
    finished = await start(WRONG[name], kind, database_url, tmp_path)

    *_, line = finished.errors.splitlines()
    assert finished.code == 1
    assert line.startswith("latchkey: ")
    assert WRONG[name].says in line
    assert "Traceback" not in finished.errors
    assert "\x1b" not in line
    assert MACAROON not in finished.errors + finished.output
    assert len(line) < 500
