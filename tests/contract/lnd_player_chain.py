"""The chain's half of LND's REST interface, over the chain of a `World`."""

from typing import Any

from tests.contract.world_chain import ChainWorld


class RpcError(Exception):
    """What LND answers instead: a code of gRPC and a text."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code = code
        self.text = text


class LndWallet:
    """Its wallet."""

    def __init__(self, chain: ChainWorld) -> None:
        self.chain = chain

    def answer(self, method: str, path: str, body: dict[str, Any]) -> dict[str, Any] | None:
        """Return an answer, None if that is nothing of the chain's."""
        return None
