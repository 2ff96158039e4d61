"""A server as a service: what its manager hears, and where its commands find it."""

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.story.servers import PATIENCE_S, Installation


class Manager:
    """A service manager's socket."""

    def __init__(self, path: Path) -> None:
        self.environment: dict[str, Any] = {"NOTIFY_SOCKET": str(path), "WATCHDOG_USEC": "10000000"}
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.setblocking(False)

    async def hear(self, wanted: str) -> list[str]:
        """Return what comes, up to a fact that is waited for."""
        heard: list[str] = []
        async with asyncio.timeout(PATIENCE_S):
            while wanted not in heard:
                message = await asyncio.get_running_loop().sock_recv(self._socket, 4_096)
                heard += message.decode().splitlines()
        return heard

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Manager]:
    manager = Manager(tmp_path / "notify")
    yield manager
    manager.close()


@pytest.mark.parametrize("processes", [1, 2])
async def test_a_service_manager_hears_how_it_goes(
    processes: int, installation: Installation, manager: Manager
) -> None:
    options = ("--workers", str(processes))
    async with installation.serving(*options, **manager.environment) as server:
        begun = await manager.hear("READY=1")
        for _ in range(2):
            await manager.hear("WATCHDOG=1")
        await server.stop()

    assert begun[0] == "STATUS=Bringing the database up to date"
    assert begun[-2:] == ["READY=1", f"STATUS=Serving {server.url}"]
    assert "STOPPING=1" in await manager.hear("STOPPING=1")


async def test_a_worker_says_that_it_works(installation: Installation, manager: Manager) -> None:
    await installation.ask("migrate")
    async with installation.working(**manager.environment) as process:
        begun = await manager.hear("READY=1")
        await manager.hear("WATCHDOG=1")
        process.terminate()
        await manager.hear("STOPPING=1")
        ended = await process.wait()

    assert (begun, ended) == (["READY=1", "STATUS=Working"], 0)


async def test_commands_name_the_port_that_the_server_has(installation: Installation) -> None:
    async with installation.serving() as server:
        account = await installation.ask("account", "create", "--username", "satoshi")
        create = ("key", "create", "--account", account["accountId"], "--scopes", "RECEIVE")
        made = await installation.ask(*create, "--name", "shop")
        await server.kill()

        again = await installation.ask(*create, "--name", "other")

    assert f"server={server.url}/graphql;" in made["connectionStrings"]["BTC"]
    assert "server=http://127.0.0.1:8000/graphql;" in again["connectionStrings"]["BTC"]
