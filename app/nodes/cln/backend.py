"""Opens Core Lightning as the settings describe it: rune, authority, proxy."""

from typing import Final, Self

import httpx2

from app.database.pool import Pool
from app.findings import Finding
from app.lightning.bolt11 import Network
from app.nodes import files
from app.nodes.cln import permissions
from app.nodes.cln.client import Commands, RuneRefusal
from app.nodes.cln.messages import ClnInfo
from app.nodes.cln.node import ClnNode
from app.nodes.port import Identity, WrongNodeError
from app.nodes.rest import Rest
from app.settings import Settings

_RUNE_CHARACTERS_MAX: Final = 10_000
_CONNECTIONS_MAX: Final = 200
#: What Core Lightning calls the networks.
_NETWORKS: Final = {
    "bitcoin": Network.MAINNET,
    "testnet": Network.TESTNET,
    "testnet4": Network.TESTNET,
    "signet": Network.SIGNET,
    "regtest": Network.REGTEST,
}


class ClnBackend:
    """A `Backend`."""

    def __init__(self, rest: Rest, rune: str, settings: Settings, pool: Pool) -> None:
        self.commands = Commands(rest, timeout_s=settings.node_timeout_s)
        self._rest = rest
        self._rune = rune
        self._pool = pool
        self._timeout_s = settings.node_timeout_s
        self._pay_timeout_s = settings.pay_timeout_s

    @classmethod
    def of(cls, settings: Settings, pool: Pool) -> Self:
        """Return the node as the settings have it. Raises `WrongNodeError` if they are no good."""
        rune = rune_of(settings)
        trusted = files.trusted("LATCHKEY_CLN_CA_FILE", settings.cln_ca_file)
        try:
            http = httpx2.AsyncClient(
                base_url=settings.cln_rest_url or "",
                headers={"Rune": rune},
                verify=trusted,
                proxy=settings.cln_proxy,
                timeout=settings.node_timeout_s,
                limits=httpx2.Limits(max_connections=_CONNECTIONS_MAX),
                trust_env=False,
            )
        except (ValueError, httpx2.InvalidURL) as error:
            raise WrongNodeError(
                "LATCHKEY_CLN_PROXY must be the URL of a proxy, such as Tor's: "
                "socks5h://127.0.0.1:9050"
            ) from error
        return cls(Rest(http), rune, settings, pool)

    async def identify(self) -> Identity:
        """Ask the node who it is. Raises `NodeUnavailable`, `WrongNodeError`."""
        try:
            info = await self.commands.call("getinfo", ClnInfo)
        except RuneRefusal as refusal:
            reason = refusal.reason.rstrip(".")
            raise WrongNodeError(
                f"Core Lightning refuses the rune: {reason}. It must be one of this node, "
                "and allow getinfo; see docs/nodes.md."
            ) from refusal
        if info.network not in _NETWORKS:
            raise WrongNodeError(
                f"Core Lightning is on {info.network}, which is no network that Latchkey knows."
            )
        return Identity(info.id, info.id, _NETWORKS[info.network])

    def node(self, identity: Identity) -> ClnNode:
        """Return the node."""
        return ClnNode(
            self.commands,
            identity,
            self._pool,
            timeout_s=self._timeout_s,
            pay_timeout_s=self._pay_timeout_s,
        )

    async def examine(self) -> list[Finding]:
        """Say what the rune may and should not, or the reverse. Raises `NodeUnavailable`."""
        return await permissions.examine(self.commands, self._rune)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._rest.close()


def rune_of(settings: Settings) -> str:
    """Return the rune of the settings. Raises `WrongNodeError` where there is none."""
    if settings.cln_rune_file is not None:
        name = "LATCHKEY_CLN_RUNE_FILE"
        rune = files.content(name, settings.cln_rune_file).decode("ascii", "replace")
    else:
        name = "LATCHKEY_CLN_RUNE"
        rune = "" if settings.cln_rune is None else settings.cln_rune.get_secret_value()
    rune = rune.strip()
    if not 0 < len(rune) <= _RUNE_CHARACTERS_MAX or not (rune.isascii() and rune.isprintable()):
        raise WrongNodeError(f"{name} has no rune: the text that createrune returned.")
    return rune
