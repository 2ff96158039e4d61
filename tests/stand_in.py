"""A real node for tests that are not about what nodes do: it may be away, or be another."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, cast
from unittest.mock import patch

from app.database.pool import Pool
from app.errors import NodeUnavailable
from app.findings import Finding
from app.lightning.bolt11 import Network
from app.nodes import opening
from app.nodes.port import Ability, Identity, Node
from app.nodes.sandbox.node import SandboxNode
from app.settings import Settings
from tests.conftest import make_settings

OTHER = Identity(b"\x02" * 33, b"\x02" * 33, Network.REGTEST)


@dataclass
class StandIn:
    """A backend whose node is the sandbox's under another name; `away` is raised by every call."""

    sandbox: SandboxNode
    identity: Identity
    away: Exception | None = None
    #: The abilities that it has not.
    lacks: set[str] = field(default_factory=set)
    #: What it says of itself for `latchkey doctor`.
    findings: list[Finding] = field(default_factory=list)
    #: What the node was asked for, who it is not included.
    asked: list[str] = field(default_factory=list)

    @staticmethod
    async def of(pool: Pool) -> "StandIn":
        """Return the stand-in of the sandbox of a database."""
        node = await SandboxNode.open(pool, holds=True)
        return StandIn(node, Identity(node.identity, node.public_key, Network.REGTEST))

    async def identify(self) -> Identity:
        if self.away is not None:
            raise self.away
        return self.identity

    async def examine(self) -> list[Finding]:
        return self.findings

    def node(self, identity: Identity) -> Node:
        return cast("Node", _NodeOfOthers(self, identity))

    async def close(self) -> None:
        """There is nothing to close."""

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Open this in place of LND while the block runs."""
        with patch.dict(opening._BACKENDS, {"lnd": lambda _settings, _pool: self}):
            yield


def lnd_settings(database_url: str, data_dir: Path, **changes: Any) -> Settings:
    """Return settings of a server whose node would be LND."""
    values: dict[str, Any] = {
        "node": "lnd",
        "network": "regtest",
        "lnd_rest_url": "https://127.0.0.1:1",
        "lnd_macaroon": "00",
        "rate_limits": "on",
    }
    return make_settings(database_url, data_dir, **(values | changes))


class _NodeOfOthers:
    backend = "lnd"
    network = Network.REGTEST

    def __init__(self, place: StandIn, identity: Identity) -> None:
        self.identity = identity.identity
        self.public_key = identity.public_key
        self.info = _answering(place, "info", place.sandbox.info)
        for ability in Ability:
            part = getattr(place.sandbox, ability.value)
            has = part is not None and ability.value not in place.lacks
            setattr(self, ability.value, _PartOfOthers(place, part) if has else None)


class _PartOfOthers:
    def __init__(self, place: StandIn, part: object) -> None:
        self._place = place
        self._part = part

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._part, name)
        return _answering(self._place, name, found) if callable(found) else found


def _answering(place: StandIn, name: str, call: Any) -> Any:
    def begin() -> None:
        place.asked.append(name)
        if isinstance(place.away, NodeUnavailable):
            raise place.away

    async def answer(*arguments: Any, **named: Any) -> Any:
        begin()
        return await call(*arguments, **named)

    async def follow(*arguments: Any, **named: Any) -> Any:
        begin()
        async for one in call(*arguments, **named):
            yield one

    return answer if iscoroutinefunction(call) else follow
