"""What the pages of the simulator act on, and how its refusals become words at a form."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from app.errors import InvalidInput
from app.lightning.bolt11 import Bolt11Error
from app.lightning.onchain_address import AddressError
from app.nodes.sandbox.behaviour import UnknownBehaviourError
from app.nodes.sandbox.node import SandboxNode
from app.nodes.sandbox.world import WorldError
from app.web.visit import Visit

HOME: Final = "/simulator"


def node_of(visit: Visit) -> SandboxNode:
    """Return the simulated node; these pages are there with no other."""
    node = visit.runtime.node
    assert isinstance(node, SandboxNode)
    return node


def is_shared(visit: Visit) -> bool:
    """Tell whether others than the owner of this machine play in the same world."""
    token = visit.runtime.settings.sandbox_token
    return token is not None and bool(token.get_secret_value())


@contextmanager
def in_words() -> Iterator[None]:
    """Raise `InvalidInput` for what the simulated world refuses."""
    try:
        yield
    except (AddressError, Bolt11Error, UnknownBehaviourError, WorldError) as refused:
        raise InvalidInput(refused.message) from None
