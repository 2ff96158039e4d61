"""Opens LND as the settings describe it: certificate, macaroon, proxy, network."""

import ssl
from pathlib import Path
from typing import Final, Self

import httpx2
from pydantic import SecretStr

from app.findings import Finding, ok, problem, warning
from app.lightning.bolt11 import Network
from app.nodes import files
from app.nodes.lnd import permissions, refusals
from app.nodes.lnd.messages import LndChannels, LndInfo
from app.nodes.lnd.node import LndNode, LndOptions
from app.nodes.port import Identity, WrongNodeError
from app.nodes.rest import NodeRefusal, Rest
from app.settings import Settings

_MACAROON_BYTES_MAX: Final = 10_000
_CONNECTIONS_MAX: Final = 200
#: What LND calls the networks.
_NETWORKS: Final = {
    "mainnet": Network.MAINNET,
    "testnet": Network.TESTNET,
    "testnet4": Network.TESTNET,
    "signet": Network.SIGNET,
    "regtest": Network.REGTEST,
}


class LndBackend:
    """A `Backend`."""

    def __init__(self, rest: Rest, macaroon: bytes, options: LndOptions) -> None:
        self.rest = rest
        self._macaroon = macaroon
        self._options = options

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return LND as the settings have it. Raises `WrongNodeError` where they cannot be used."""
        macaroon = _macaroon(settings)
        url = settings.lnd_rest_url or ""
        try:
            http = httpx2.AsyncClient(
                base_url=url,
                headers={"Grpc-Metadata-macaroon": macaroon.hex()},
                verify=url.startswith("https:") and _trusted(settings.lnd_tls_cert_file),
                proxy=settings.lnd_proxy,
                timeout=settings.node_timeout_s,
                limits=httpx2.Limits(max_connections=_CONNECTIONS_MAX),
                trust_env=False,
            )
        except ValueError as error:
            raise WrongNodeError(
                "LATCHKEY_LND_PROXY is no proxy: it is to be like socks5h://127.0.0.1:9050, or "
                "http://…"
            ) from error
        options = LndOptions(
            holds=settings.lnd_holds,
            private_hints=settings.lnd_private_hints,
            timeout_s=settings.node_timeout_s,
            pay_timeout_s=settings.pay_timeout_s,
        )
        return cls(Rest(http), macaroon, options)

    async def identify(self) -> Identity:
        """Ask LND who it is. Raises `NodeUnavailable`, `WrongNodeError`."""
        try:
            info = await self.rest.ask(
                "GET", "/v1/getinfo", LndInfo, timeout_s=self._options.timeout_s
            )
        except NodeRefusal as refusal:
            error = refusals.of(refusal)
            if refusals.is_of_credential(error):
                raise WrongNodeError(
                    f"LND refuses the macaroon: {error.message}. It must be one of this node, and "
                    "allow info:read; see docs/nodes.md."
                ) from refusal
            raise
        network = _NETWORKS.get(info.chains[0].network)
        if network is None:
            raise WrongNodeError(f"LND is on {info.chains[0].network}, which is not supported.")
        return Identity(info.identity_pubkey, info.identity_pubkey, network)

    def node(self, identity: Identity) -> LndNode:
        """Return the node."""
        return LndNode(self.rest, identity, self._options)

    async def examine(self) -> list[Finding]:
        """Look at the macaroon and at the channels. Raises `NodeUnavailable`."""
        timeout_s = self._options.timeout_s
        found = await permissions.findings(
            self.rest, self._macaroon, holds=self._options.holds, timeout_s=timeout_s
        )
        try:
            channels = await self.rest.ask("GET", "/v1/channels", LndChannels, timeout_s=timeout_s)
        except NodeRefusal:  # what the macaroon lacks has been said
            return found
        return [*found, *_of_channels(channels, self._options)]

    async def close(self) -> None:
        """Let go of the connections."""
        await self.rest.close()


def _of_channels(channels: LndChannels, options: LndOptions) -> list[Finding]:
    about = "channels"
    usable = [one for one in channels.channels if one.active]
    if not usable:
        return [
            warning(
                about,
                "No channel of the node is active: it can neither receive nor pay.",
                "Open one, or see why its peers are away: lncli listchannels",
            )
        ]
    if all(one.private for one in usable) and not options.private_hints:
        return [
            problem(
                about,
                "All channels are private, and invoices do not tell the way to them: nobody can "
                "pay one.",
                "Set LATCHKEY_LND_PRIVATE_HINTS=true",
            )
        ]
    count = "1 channel is" if len(usable) == 1 else f"{len(usable)} channels are"
    return [ok(about, f"{count} active.")]


def _macaroon(settings: Settings) -> bytes:
    if settings.lnd_macaroon_file is not None:
        name = "LATCHKEY_LND_MACAROON_FILE"
        macaroon = _of_file(files.content(name, settings.lnd_macaroon_file))
    else:
        name = "LATCHKEY_LND_MACAROON"
        macaroon = _of_hex(settings.lnd_macaroon)
    if not 0 < len(macaroon) <= _MACAROON_BYTES_MAX:
        raise WrongNodeError(
            f"{name} has no macaroon: it is to be a file as LND writes it, or its bytes in hex."
        )
    return macaroon


def _of_file(raw: bytes) -> bytes:
    """Return a macaroon as it is in a file: as LND writes it, or in hex as `lncli` prints it."""
    try:
        return bytes.fromhex(raw.decode("ascii").strip())
    except ValueError:  # of its own format not all bytes are digits
        return raw


def _of_hex(given: SecretStr | None) -> bytes:
    try:
        return b"" if given is None else bytes.fromhex(given.get_secret_value().strip())
    except ValueError:
        return b""


def _trusted(certificate_file: Path | None) -> ssl.SSLContext:
    """Return what certificates are believed: the one of a file, or those of the authorities.

    LND's own names hosts and has signed itself. Who shows that one is LND, whatever it is called.
    """
    context = files.trusted("LATCHKEY_LND_TLS_CERT_FILE", certificate_file)
    if certificate_file is None:
        return context
    found = context.get_ca_certs()
    is_its_own = len(found) == 1 and found[0]["issuer"] == found[0]["subject"]
    if is_its_own and "subjectAltName" in found[0]:
        context.check_hostname = False
    return context
