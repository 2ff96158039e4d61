"""A client for tests that make thousands of calls: HTTP/1.1 as our server speaks it, no more.

A call costs a tenth of what one of the real client does, which took longer than the server.
"""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx2

_HEAD_END = b"\r\n\r\n"

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True, slots=True)
class QuickClient:
    """Posts to a server; connections are kept, as many as there are calls at once."""

    host: str
    _resting: list[Connection] = field(default_factory=list)

    async def post(
        self, path: str, *, headers: Mapping[str, str], content: str | None = None, **body: object
    ) -> httpx2.Response:
        """Post a body: `content` as it is, or all else as a JSON object."""
        sent = (json.dumps(body) if content is None else content).encode()
        given = {"host": self.host, "content-type": "application/json", **headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in given.items())
        request = f"POST {path} HTTP/1.1\r\n{head}content-length: {len(sent)}\r\n\r\n"
        reader, writer = await self._connection()
        writer.write(request.encode() + sent)
        response = await _read(reader)
        if response.headers.get("connection") == "close":
            writer.close()
        else:
            self._resting.append((reader, writer))
        return response

    async def close(self) -> None:
        """Close the connections."""
        for _, writer in self._resting:
            writer.close()
            await writer.wait_closed()
        self._resting.clear()

    async def _connection(self) -> Connection:
        """Return a connection; the server has closed those that rested for some seconds."""
        while self._resting:
            reader, writer = self._resting.pop()
            if not reader.at_eof():
                return reader, writer
            writer.close()
        return await self._connect()

    async def _connect(self) -> Connection:
        host, _, port = self.host.rpartition(":")
        return await asyncio.open_connection(host, int(port))


async def _read(reader: asyncio.StreamReader) -> httpx2.Response:
    async with asyncio.timeout(60):
        head = (await reader.readuntil(_HEAD_END)).decode("latin-1").split("\r\n")
        headers = [
            (name, value) for name, _, value in (line.partition(": ") for line in head[1:-2])
        ]
        length = next(int(value) for name, value in headers if name == "content-length")
        content = await reader.readexactly(length)
    return httpx2.Response(int(head[0].split(" ")[1]), headers=headers, content=content)
