"""Several servers on one database, each of which can be stopped, killed and started again."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace

from tests.hosts import free_port
from tests.operations.tools import program, running
from tests.story.servers import Installation, Server


@dataclass
class Fleet:
    """Servers on fixed ports, each of which can be stopped and started."""

    installation: Installation
    ports: list[int]
    servers: dict[int, Server] = field(default_factory=dict)
    _stacks: dict[int, AsyncExitStack] = field(default_factory=dict)

    @property
    def first(self) -> Server:
        return self.servers[self.ports[0]]

    async def start(self, port: int) -> None:
        """Start one and wait until it is ready."""
        stack = self._stacks[port] = AsyncExitStack()
        serving = self.installation.serving("--port", str(port))
        self.servers[port] = await stack.enter_async_context(serving)

    async def stop(self, port: int) -> None:
        """End one as a supervisor does."""
        assert await self.servers[port].stop() == 0
        await self._stacks.pop(port).aclose()

    async def kill(self, port: int) -> None:
        """End one as a power cut does."""
        await self.servers[port].kill()
        await self._stacks.pop(port).aclose()

    async def close(self) -> None:
        """End all."""
        for stack in self._stacks.values():
            await stack.aclose()


@asynccontextmanager
async def fleet(installation: Installation, number: int, **settings: str) -> AsyncIterator[Fleet]:
    """Run so many servers on one database, with Redis for what they count together."""
    port = free_port()
    command = [program("redis-server", "redis-server"), "--port", str(port), "--save", ""]
    log = installation.folder / "redis.log"
    async with running([*command, "--bind", "127.0.0.1"], log, port=port):
        more = {
            "LATCHKEY_REDIS_URL": f"redis://127.0.0.1:{port}",
            "LATCHKEY_RATE_LIMITS": "on",
            "LATCHKEY_KEY_REQUESTS_PER_HOUR": "100000",
            "LATCHKEY_TRUSTED_PROXIES": "127.0.0.1",
        }
        together = replace(installation, settings={**installation.settings, **more, **settings})
        made = Fleet(together, [free_port() for _ in range(number)])
        try:
            for one in made.ports:
                await made.start(one)
            yield made
        finally:
            await made.close()
