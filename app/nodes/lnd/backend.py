"""Opens LND as the settings describe it: certificate, macaroon, proxy, network."""

import ssl
from pathlib import Path
from typing import Final, Self

import httpx2

from app.lightning.bolt11 import Network
from app.nodes.lnd import refusals
from app.nodes.lnd.messages import LndInfo
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

    def __init__(self, rest: Rest, options: LndOptions) -> None:
        self.rest = rest
        self._options = options

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return LND as the settings have it. Raises `WrongNodeError` where they cannot be used."""
        http = httpx2.AsyncClient(
            base_url=settings.lnd_rest_url or "",
            headers={"Grpc-Metadata-macaroon": _macaroon(settings)},
            verify=_trusted(settings.lnd_tls_cert_file),
            proxy=settings.lnd_proxy,
            timeout=settings.node_timeout_s,
            limits=httpx2.Limits(max_connections=_CONNECTIONS_MAX),
            trust_env=False,
        )
        options = LndOptions(
            holds=settings.lnd_holds,
            private_hints=settings.lnd_private_hints,
            timeout_s=settings.node_timeout_s,
            pay_timeout_s=settings.pay_timeout_s,
        )
        return cls(Rest(http), options)

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

    async def close(self) -> None:
        """Let go of the connections."""
        await self.rest.close()


def _macaroon(settings: Settings) -> str:
    """Return the macaroon in hexadecimal digits, as LND wants it in a header."""
    if settings.lnd_macaroon_file is not None:
        name = "LATCHKEY_LND_MACAROON_FILE"
        macaroon = _read(name, settings.lnd_macaroon_file).hex()
    else:
        name = "LATCHKEY_LND_MACAROON"
        given = settings.lnd_macaroon
        macaroon = "" if given is None else given.get_secret_value().strip()
    try:
        length = len(bytes.fromhex(macaroon))
    except ValueError:
        length = 0
    if not 0 < length <= _MACAROON_BYTES_MAX:
        raise WrongNodeError(
            f"{name} has no macaroon: a file as LND writes it, or its bytes in hex."
        )
    return macaroon


def _trusted(certificate_file: Path | None) -> ssl.SSLContext:
    """Return what certificates are believed: the one of a file, or those of the authorities.

    LND's own names hosts and has signed itself. Who shows that one is LND, whatever it is called.
    """
    name = "LATCHKEY_LND_TLS_CERT_FILE"
    if certificate_file is None:
        return ssl.create_default_context()
    pem = _read(name, certificate_file)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=pem.decode("ascii"))
    except (ssl.SSLError, ValueError) as error:
        raise WrongNodeError(f"{name} has no certificate in PEM: {certificate_file}") from error
    found = context.get_ca_certs()
    is_its_own = len(found) == 1 and found[0]["issuer"] == found[0]["subject"]
    if is_its_own and "subjectAltName" in found[0]:
        context.check_hostname = False
    return context


def _read(name: str, path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise WrongNodeError(f"{name} cannot be read: {error.strerror}: {path}") from error
