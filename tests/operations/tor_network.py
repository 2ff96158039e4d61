"""A Tor network of its own on loopback: authorities, relays, an onion service and a client.

Debian's tor, as its own developers test it (`TestingTorNetwork`): nothing leaves this machine.
"""

import asyncio
import os
import re
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.hosts import free_port
from tests.operations.tools import program, running, until

_AUTHORITIES = 3
_RELAYS = 3
_PATIENCE_S = 240.0

_COMMON = """
TestingTorNetwork 1
DataDirectory {folder}
PathsNeededToBuildCircuits 0.67
TestingDirAuthVoteExit *
TestingDirAuthVoteHSDir *
TestingDirAuthVoteGuard *
TestingMinExitFlagThreshold 0
Log notice stdout
"""
_RELAY = """
Nickname {name}
Address 127.0.0.1
ORPort 127.0.0.1:{port}
SocksPort 0
AssumeReachable 1
ExitRelay 1
ExitPolicy accept 127.0.0.0/8:*
ExitPolicyRejectPrivate 0
"""
_AUTHORITY = """
DirPort 127.0.0.1:{directory_port}
AuthoritativeDirectory 1
V3AuthoritativeDirectory 1
ContactInfo nobody@example.com
V3AuthVotingInterval 20
V3AuthVoteDelay 4
V3AuthDistDelay 4
TestingV3AuthInitialVotingInterval 20
TestingV3AuthInitialVoteDelay 4
TestingV3AuthInitialDistDelay 4
"""


@dataclass(frozen=True, slots=True)
class Node:
    """One tor: its folder, and where others reach it."""

    name: str
    folder: Path
    port: int
    directory_port: int

    @property
    def settings(self) -> str:
        return _COMMON.format(folder=self.folder) + _RELAY.format(name=self.name, port=self.port)

    @property
    def log(self) -> Path:
        return self.folder / "log"


@dataclass(frozen=True, slots=True)
class Onion:
    """An onion service that is published, and the SOCKS port of a client that reaches it."""

    host: str
    socks_port: int


@asynccontextmanager
async def onion(folder: Path, torrc: str) -> AsyncIterator[Onion]:
    """Run a network, and in it a service by the lines of `torrc`, while the block runs.

    `torrc` has `{folder}` where the service keeps its keys.
    """
    tor = program("tor", "tor")
    nodes = [_node(folder, f"test{number}") for number in range(_AUTHORITIES + _RELAYS)]
    authorities = nodes[:_AUTHORITIES]
    lines = await asyncio.gather(*(_directory_line(tor, one) for one in authorities))
    common = "\n".join(lines)
    service, client = _node(folder, "service"), _node(folder, "client")
    socks_port = free_port()
    settings = {
        **{
            one: one.settings + _AUTHORITY.format(directory_port=one.directory_port)
            for one in authorities
        },
        **{one: one.settings for one in nodes[_AUTHORITIES:]},
        service: _COMMON.format(folder=service.folder)
        + "SocksPort 0\n"
        + torrc.replace("{folder}", str(service.folder / "service")),
        client: _COMMON.format(folder=client.folder) + f"SocksPort 127.0.0.1:{socks_port}\n",
    }
    async with AsyncExitStack() as stack:
        for one, text in settings.items():
            file = one.folder / "torrc"
            await asyncio.to_thread(file.write_text, f"{text}\n{common}\n")
            command = [tor, "--defaults-torrc", "/dev/null", "-f", str(file)]
            await stack.enter_async_context(running(command, one.log))
        await until(lambda: _bootstrapped((service, client)), "the network", _PATIENCE_S)
        name = (service.folder / "service" / "hostname").read_text().strip()
        yield Onion(name, socks_port)


def _node(folder: Path, name: str) -> Node:
    made = Node(name, folder / name, free_port(), free_port())
    made.folder.mkdir(mode=0o700)
    return made


async def _bootstrapped(nodes: Sequence[Node]) -> bool:
    logs = [await asyncio.to_thread(node.log.read_text) for node in nodes]
    return all("Bootstrapped 100%" in log for log in logs)


async def _directory_line(tor: str, node: Node) -> str:
    """Make the keys of an authority; return the line by which all others know it."""
    keys = node.folder / "keys"
    keys.mkdir(mode=0o700)
    await _output(
        *(program("tor-gencert", "tor"), "--create-identity-key", "--passphrase-fd", "0"),
        *("-m", "3", "-a", f"127.0.0.1:{node.directory_port}"),
        folder=keys,
        said=b"passphrase\n",
    )
    certificate = await asyncio.to_thread((keys / "authority_certificate").read_text)
    words = certificate.split()
    identity = words[words.index("fingerprint") + 1]
    file = node.folder / "torrc"
    settings = node.settings.replace("Log notice stdout", "Log err stdout")
    # Any authority will do until it has its own name.
    placeholder = f"DirAuthority x orport=1 v3ident={'0' * 40} 127.0.0.1:1 {'0' * 40}"
    await asyncio.to_thread(file.write_text, f"{settings}\n{placeholder}\n")
    said = await _output(
        *(tor, "--defaults-torrc", "/dev/null", "-f", str(file), "--list-fingerprint"),
        folder=node.folder,
    )
    found = re.search(rf"^{node.name} ([0-9A-F ]{{49}})$", said, re.MULTILINE)
    assert found is not None, said
    fingerprint = found[1].replace(" ", "")
    return (
        f"DirAuthority {node.name} orport={node.port} no-v2 v3ident={identity} "
        f"127.0.0.1:{node.directory_port} {fingerprint}"
    )


async def _output(*command: str, folder: Path, said: bytes = b"") -> str:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=folder, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=dict(os.environ)
    )
    output, _ = await process.communicate(said)
    assert process.returncode == 0, f"{command[0]} ended with {process.returncode}: {output!r}"
    return output.decode()
