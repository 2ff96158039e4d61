"""A mail server and a gateway for text messages, which keep what they are told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final

#: How long a test waits for a message; nothing waits so long when all is well.
_PATIENCE_S: Final = 20.0


@dataclass
class Post:
    """What a mail server or gateway of the test was told; `answers` are its next ones."""

    port: int = 0
    told: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    told_more: asyncio.Event = field(default_factory=asyncio.Event)

    def hear(self, *texts: str) -> None:
        """Be told something."""
        self.told += texts
        self.told_more.set()

    async def until_told(self, *words: str) -> str:
        """Wait for a text that has all these words in it; return it."""
        async with asyncio.timeout(_PATIENCE_S):
            while True:
                self.told_more.clear()
                for text in reversed(self.told):
                    if all(word in text for word in words):
                        return text
                await self.told_more.wait()

    def next(self, usual: str) -> str:
        return self.answers.pop(0) if self.answers else usual


Talk = Callable[[Post, asyncio.StreamReader, asyncio.StreamWriter], Any]


@asynccontextmanager
async def listening(talk: Talk) -> AsyncIterator[Post]:
    """Serve on a free port of this machine while the block runs."""
    post = Post()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await talk(post, reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    post.port = server.sockets[0].getsockname()[1]
    async with server:
        yield post


async def smtp(post: Post, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Speak SMTP as far as a client needs it; answers are those to RCPT."""
    writer.write(b"220 test\r\n")
    while line := (await reader.readline()).decode().strip():
        match line.split(" ")[0].upper():
            case "RCPT":
                post.hear(line)
                writer.write(f"{post.next('250 ok')}\r\n".encode())
            case "DATA":
                writer.write(b"354 go on\r\n")
                post.hear((await reader.readuntil(b"\r\n.\r\n")).decode())
                writer.write(b"250 ok\r\n")
            case "EHLO":
                writer.write(b"250-test\r\n250 AUTH PLAIN\r\n")
            case "AUTH":
                post.hear(line)
                writer.write(b"235 ok\r\n")
            case "QUIT":
                writer.write(b"221 bye\r\n")
                return
            case _:
                writer.write(b"250 ok\r\n")


async def gateway(post: Post, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer one HTTP request."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    length = next(
        int(line.split(":")[1]) for line in head.split("\r\n") if "content-length" in line.lower()
    )
    post.hear(head, (await reader.readexactly(length)).decode())
    status = post.next("204 No Content")
    writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
