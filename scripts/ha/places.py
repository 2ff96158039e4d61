"""Where machines are: beside each other on loopback, or each in a network of its own.

The second needs root and Linux. A network that is cut says nothing, as a cable that was pulled.
"""

import contextlib
import os
import socket
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Final

#: Nobody has it: what is sent there arrives nowhere.
_NOWHERE: Final = "02:00:00:00:00:01"


class HaError(Exception):
    """A cluster that cannot be made, or does not do what it must; the message says why."""


@dataclass(frozen=True, slots=True)
class Place:
    """One machine, as the others see it."""

    name: str
    address: str
    #: What a command is put behind to run there.
    prefix: tuple[str, ...] = ()


class Loopback:
    """All machines have one address, and ports of their own: nothing can be cut."""

    can_cut = False
    network = "127.0.0.1/32"

    def __init__(self) -> None:
        self._given: set[int] = set()

    def place(self, name: str) -> Place:
        """Return a new machine."""
        return Place(name, "127.0.0.1")

    def port(self, _standard: int) -> int:
        """Return a port that nobody listens on."""
        while True:
            with socket.socket() as listening:
                listening.bind(("127.0.0.1", 0))
                port: int = listening.getsockname()[1]
            if port not in self._given:
                self._given.add(port)
                return port

    def cut(self, _one: Place, _others: Sequence[Place]) -> None:
        """Cannot be done."""
        raise HaError("cutting machines off needs root, and Linux's network namespaces")

    def heal(self) -> None:
        """Do nothing: nothing is cut."""


class Namespaces:
    """A machine is a network namespace of Linux, all on one bridge."""

    can_cut = True

    def __init__(self, stack: contextlib.ExitStack) -> None:
        number = os.getpid() % 200 + 20
        self._tag = f"lkha{number}"
        self._subnet = f"10.213.{number}"
        self.network = f"{self._subnet}.0/24"
        self._hosts = count(1)
        self._cuts: list[tuple[Place, Place]] = []
        self._stack = stack
        _ip("link", "add", self._tag, "type", "bridge")
        stack.callback(_ip, "link", "del", self._tag)
        _ip("addr", "add", f"{self._subnet}.254/24", "dev", self._tag)
        _ip("link", "set", self._tag, "up")

    def place(self, name: str) -> Place:
        """Make a machine."""
        number = next(self._hosts)
        space, outer = f"{self._tag}-{name}", f"{self._tag}v{number}"
        _ip("netns", "add", space)
        self._stack.callback(_ip, "netns", "del", space)
        _ip("link", "add", outer, "type", "veth", "peer", "name", "eth0", "netns", space)
        _ip("link", "set", outer, "master", self._tag, "up")
        _ip("-n", space, "addr", "add", f"{self._subnet}.{number}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            _ip("-n", space, "link", "set", device, "up")
        return Place(name, f"{self._subnet}.{number}", ("ip", "netns", "exec", space))

    def port(self, standard: int) -> int:
        """Return the usual port: each machine has all of them."""
        return standard

    def cut(self, one: Place, others: Sequence[Place]) -> None:
        """Let nothing pass any more between a machine and others, without a word."""
        for other in others:
            for here, there in ((one, other), (other, one)):
                _ip(*_at(here), "neigh", "replace", there.address, *_SENT_NOWHERE)
                self._cuts.append((here, there))

    def heal(self) -> None:
        """Let everything pass again."""
        while self._cuts:
            here, there = self._cuts.pop()
            _ip(*_at(here), "neigh", "del", there.address, "dev", "eth0")


_SENT_NOWHERE: Final = ("lladdr", _NOWHERE, "dev", "eth0", "nud", "permanent")


def _at(place: Place) -> tuple[str, str]:
    return "-n", place.prefix[-1]


def _ip(*words: str) -> None:
    done = subprocess.run(["ip", *words], check=False, capture_output=True, text=True)  # noqa: S603, S607
    if done.returncode != 0:
        raise HaError(f"ip {' '.join(words)}: {done.stderr.strip()}")


@contextlib.contextmanager
def network(*, apart: bool) -> Iterator[Loopback | Namespaces]:
    """Lend a network while the block runs; `apart` for one that can be cut. Raises `HaError`."""
    with contextlib.ExitStack() as stack:
        yield Namespaces(stack) if apart else Loopback()
