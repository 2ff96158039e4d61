"""Invoices of a node that nobody knows: good ones, and such as no node makes."""

from hashlib import sha256
from secrets import token_bytes
from time import time

from app.lightning import bech32, bolt11


class Forge:
    """Makes invoices of an outside node, good ones and such as no node makes."""

    def __init__(self) -> None:
        self._key = bolt11.NodeKey(sha256(b"forge").digest())

    def invoice(
        self,
        network: bolt11.Network = bolt11.Network.REGTEST,
        *,
        amount_msat: int | None = 1_000,
        age_s: int = 0,
        payment_hash: bytes | None = None,
        description: str = "",
    ) -> str:
        fields = bolt11.Fields(
            payment_hash=payment_hash or token_bytes(32),
            payment_secret=token_bytes(32),
            description=description,
        )
        return bolt11.encode(
            network=network,
            key=self._key,
            timestamp=int(time()) - age_s,
            fields=fields,
            amount_msat=amount_msat,
        )

    def sealed(self, hrp: str = "lnbcrt", *, tags: str = "psd") -> str:
        """Return a rightly signed invoice with an odd prefix or without some of its fields."""
        contents = {"p": token_bytes(32), "s": token_bytes(32), "d": b"", "9": b"\x02" + bytes(12)}
        words = bech32.words_from_int(int(time()), length=7)
        for tag in tags:
            content = bech32.words_from_bytes(contents[tag])
            words += bytes([bech32.CHARSET.index(tag), len(content) // 32, len(content) % 32])
            words += content
        return bolt11.seal(hrp, words, self._key)
