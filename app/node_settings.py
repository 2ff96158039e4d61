"""The settings of the node behind the server; `app.settings.Settings` has them, too."""

import re
from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings

_URL: Final = re.compile(r"https?://[^\s/?#@]+(/[^\s?#]*)?")


class NodeSettings(BaseSettings):
    """Which node, where it is, and what opens it."""

    node: Literal["sandbox", "lnd", "cln", "blink", "address"] = "sandbox"
    #: The network that a real node must be on; the sandbox is always on regtest.
    network: Literal["mainnet", "testnet", "signet", "regtest"] = "mainnet"
    #: How long a call to the node may take, and one that pays until it is left pending.
    node_timeout_s: float = Field(default=10.0, gt=0, le=60)
    pay_timeout_s: float = Field(default=30.0, ge=1, le=50)

    # LND: a macaroon as a file or in hex; its certificate, unless an authority's is to be believed.
    lnd_rest_url: str | None = None
    lnd_macaroon_file: Path | None = None
    lnd_macaroon: SecretStr | None = None
    lnd_tls_cert_file: Path | None = None
    lnd_proxy: str | None = None
    # Whether invoices tell how to reach the node by its private channels.
    lnd_private_hints: bool = False
    # Whether invoices hold what is paid until the books have decided: docs/decisions, 32.
    lnd_holds: bool = False

    # Core Lightning by clnrest: a rune as a file or as text, and the authority of its certificate.
    cln_rest_url: str | None = None
    cln_rune_file: Path | None = None
    cln_rune: SecretStr | None = None
    cln_ca_file: Path | None = None
    cln_proxy: str | None = None

    # An account at Blink or at another Latchkey, and the key to it.
    blink_url: str | None = None
    blink_key_file: Path | None = None
    blink_key: SecretStr | None = None

    # A lightning address, which can only receive.
    address: str | None = None

    # The sandbox's own.
    sandbox_token: SecretStr | None = None
    sandbox_holds: bool = True

    @field_validator("lnd_rest_url", "cln_rest_url", "blink_url")
    @classmethod
    def _node_has_a_url(cls, value: str | None) -> str | None:
        if value is not None and not (_URL.fullmatch(value) and _has_a_place(value)):
            raise ValueError(
                "must be an http or https URL without a name, query or fragment, such as "
                "https://127.0.0.1:8080"
            )
        return value

    @field_validator("lnd_proxy", "cln_proxy")
    @classmethod
    def _proxy_has_a_place(cls, value: str | None) -> str | None:
        if value is not None and not _has_a_place(value):
            raise ValueError("must be the URL of a proxy, with a port up to 65535")
        return value

    def node_problems(self) -> list[str]:
        """Return what is missing for the node that was chosen, or there twice, in words."""
        missing = [
            " or ".join(f"LATCHKEY_{name.upper()}" for name in names)
            for names in _NEEDED[self.node]
            if all(getattr(self, name) is None for name in names)
        ]
        twice = [
            " and ".join(f"LATCHKEY_{name.upper()}" for name in names)
            for names in _NEEDED[self.node]
            if all(getattr(self, name) is not None for name in names) and len(names) > 1
        ]
        return [
            *(f"LATCHKEY_NODE={self.node} needs {one}." for one in missing),
            *(f"{one} are both set: leave one out, for only one can be used." for one in twice),
        ]


def _has_a_place(url: str) -> bool:
    """Tell whether host and port of a URL are such; else it fails once it is connected to."""
    try:
        port = urlsplit(url).port
    except ValueError:
        return False
    return port != 0


#: What each node needs; of alternatives one.
_NEEDED: Final[dict[str, list[tuple[str, ...]]]] = {
    "sandbox": [],
    "lnd": [("lnd_rest_url",), ("lnd_macaroon_file", "lnd_macaroon")],
    "cln": [("cln_rest_url",), ("cln_rune_file", "cln_rune")],
    "blink": [("blink_url",), ("blink_key_file", "blink_key")],
    "address": [("address",)],
}
