"""What a service manager is told of a process: sd_notify(3), as systemd and others listen to it.

Where there is none all of this does nothing. What it is told:

    READY=1             the server answers, or the worker works
    STOPPING=1          it was told to stop, and does
    WATCHDOG=1          the event loop runs; told by the loop itself, so that one that hangs is
                        noticed, and the service started anew
    EXTEND_TIMEOUT_USEC a start takes longer than usual, for the schema is being brought up to date
    STATUS=             what it is doing, for whoever asks `systemctl status`
"""

import asyncio
import os
import socket
import threading
from collections.abc import AsyncIterator, Callable, MutableMapping
from contextlib import asynccontextmanager, suppress
from time import sleep
from typing import Final, Self

_SOCKET: Final = "NOTIFY_SOCKET"
_WATCHDOG: Final = "WATCHDOG_USEC"
_WATCHDOG_PID: Final = "WATCHDOG_PID"

_MICROSECONDS: Final = 1_000_000
#: sd_watchdog_enabled(3) asks for twice the pace; a third missed one is still none too few.
_BEATS_IN_TIME: Final = 3
#: How much longer a start may take each time it asks, and how often it asks.
_EXTENSION_S: Final = 60
_EXTENDS_EVERY_S: Final = 15.0


def watchdog_s(environment: MutableMapping[str, str]) -> float | None:
    """Return after how long without a word a process of ours is taken to hang; None: never."""
    text = environment.get(_WATCHDOG, "")
    return int(text) / _MICROSECONDS if text.isdecimal() and int(text) else None


class ServiceManager:
    """Who started this process and wants to know how it does; nobody unless it says so."""

    def __init__(self, address: str = "", watchdog_s: float | None = None) -> None:
        # "@" stands for the zero byte that a name without a file begins with.
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self._beat_every_s = watchdog_s / _BEATS_IN_TIME if watchdog_s and address else None

    @classmethod
    def of(cls, environment: MutableMapping[str, str]) -> Self:
        """Return the one that an environment names, and have its children not speak to it.

        PostgreSQL would: it says that it is ready, and means itself.
        """
        address = environment.pop(_SOCKET, "")
        is_ours = environment.get(_WATCHDOG_PID, str(os.getpid())) == str(os.getpid())
        known = address if address.startswith(("/", "@")) else ""
        return cls(known, watchdog_s(environment) if is_ours else None)

    def ready(self, url: str = "") -> None:
        """Say that we answer, or work."""
        self._tell("READY=1", f"STATUS=Serving {url}" if url else "STATUS=Working")

    def stopping(self) -> None:
        """Say that we were told to stop."""
        self._tell("STOPPING=1", "STATUS=Stopping")

    def beat_with_the_loop(self) -> None:
        """Say from now on that all goes on, as long as the running event loop does."""
        if self._beat_every_s is not None:
            self._tell("WATCHDOG=1")
            asyncio.get_running_loop().call_later(self._beat_every_s, self.beat_with_the_loop)

    def beat_as_long_as(self, goes_on: Callable[[], bool]) -> None:
        """Say so from a thread, as long as something holds: for a process without a loop."""
        if self._beat_every_s is not None:
            args = (self._beat_every_s, goes_on)
            threading.Thread(target=self._beats, args=args, name="beats", daemon=True).start()

    def _beats(self, every_s: float, goes_on: Callable[[], bool]) -> None:
        while True:
            if goes_on():
                self._tell("WATCHDOG=1")
            sleep(every_s)

    @asynccontextmanager
    async def patient(self, doing: str) -> AsyncIterator[None]:
        """Have the start take longer as long as the block runs and the event loop does."""
        self._tell(f"STATUS={doing}")
        asking = asyncio.create_task(self._ask_for_time())
        try:
            yield
        finally:
            asking.cancel()

    async def _ask_for_time(self) -> None:
        while True:
            self._tell(f"EXTEND_TIMEOUT_USEC={_EXTENSION_S * _MICROSECONDS}")
            await asyncio.sleep(_EXTENDS_EVERY_S)

    def _tell(self, *facts: str) -> None:
        """Send a datagram. One that is lost is followed by another, or the manager acts."""
        if not self._address:
            return
        with (
            suppress(OSError),
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as out,
        ):
            out.setblocking(False)
            out.connect(self._address)
            out.send("\n".join(facts).encode())
