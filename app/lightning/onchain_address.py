"""Bitcoin addresses: text in, network and kind out. No I/O.

Sources: BIP 173 and BIP 350 (segregated witness), BIP 141 (lengths of witness programs), and the
version bytes of base58check as Bitcoin Core has them in `chainparams.cpp`.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from app.lightning import bech32
from app.lightning.bolt11 import Network
from app.phrases import Phrase, SaidError

LENGTH_MAX: Final = 90

_TEST: Final = frozenset({Network.TESTNET, Network.SIGNET})
_NETWORKS_BY_HRP: Final = {
    "bc": frozenset({Network.MAINNET}),
    "tb": _TEST,
    "bcrt": frozenset({Network.REGTEST}),
}
_HRP_BY_NETWORK: Final = {
    network: hrp for hrp, networks in _NETWORKS_BY_HRP.items() for network in networks
}
_NETWORKS_BY_VERSION: Final = {
    0x00: frozenset({Network.MAINNET}),
    0x05: frozenset({Network.MAINNET}),
    0x6F: _TEST | {Network.REGTEST},
    0xC4: _TEST | {Network.REGTEST},
}
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BASE58_BYTES: Final = 25  # version, 20 bytes of a hash, 4 of a checksum
_BASE58_CHARS_MAX: Final = 35
_WITNESS_VERSION_MAX: Final = 16
_OP_1: Final = 0x51
_SCRIPT_VERSIONS: Final = frozenset({0x05, 0xC4})
# OP_HASH160 <20 bytes> OP_EQUAL, and OP_DUP OP_HASH160 <20 bytes> OP_EQUALVERIFY OP_CHECKSIG.
_BEFORE_SCRIPT: Final = bytes.fromhex("a914")
_AFTER_SCRIPT: Final = bytes.fromhex("87")
_BEFORE_KEY: Final = bytes.fromhex("76a914")
_AFTER_KEY: Final = bytes.fromhex("88ac")
_PROGRAM_BYTES_V0: Final = frozenset({20, 32})


class AddressError(SaidError, ValueError):
    """The text is no Bitcoin address; the message says why."""


@dataclass(frozen=True, slots=True)
class BitcoinAddress:
    """An address as it is written best, and the networks on which it can be one.

    `script` is what an output to it has (scriptPubKey).
    """

    text: str
    networks: frozenset[Network]
    script: bytes


def parse(text: str) -> BitcoinAddress:
    """Read an address of any network. Raises `AddressError`, and nothing else."""
    prefix = text[:5].lower()
    if any(prefix.startswith(f"{hrp}1") for hrp in _NETWORKS_BY_HRP):
        return _witness(text)
    return _base58(text)


def witness_address(network: Network, program: bytes) -> str:
    """Return the address of a witness program of version 0, 20 or 32 bytes."""
    words = b"\0" + bech32.words_from_bytes(program)
    return bech32.encode(_HRP_BY_NETWORK[network], words)


def _witness(text: str) -> BitcoinAddress:
    try:
        hrp, words = _checked(text)
        program = bech32.bytes_from_words(words[1:])
    except bech32.Bech32Error as error:
        raise AddressError(Phrase("Not a bech32 address: %(why)s", why=error.message)) from error
    version = words[0] if words else _WITNESS_VERSION_MAX + 1
    if version > _WITNESS_VERSION_MAX or not 2 <= len(program) <= 40:
        raise AddressError("Not an address: its witness program has an impossible length.")
    if version == 0 and len(program) not in _PROGRAM_BYTES_V0:
        raise AddressError("Not an address: a witness program of version 0 has 20 or 32 bytes.")
    opcode = version and _OP_1 + version - 1
    script = bytes([opcode, len(program)]) + bytes(program)
    return BitcoinAddress(text.lower(), _NETWORKS_BY_HRP[hrp], script)


def _checked(text: str) -> tuple[str, bytes]:
    """Decode with the checksum that the witness version asks for. Raises `Bech32Error`."""
    separator = text.rfind("1")
    is_version_0 = text[separator + 1 : separator + 2].lower() == bech32.CHARSET[0]
    constant = bech32.BECH32 if is_version_0 else bech32.BECH32M
    return bech32.decode(text, length_max=LENGTH_MAX, constant=constant)


def _base58(text: str) -> BitcoinAddress:
    if not 0 < len(text) <= _BASE58_CHARS_MAX or any(char not in _BASE58 for char in text):
        raise AddressError("Not a Bitcoin address.")
    value = 0
    for char in text:
        value = value * 58 + _BASE58.index(char)
    zeros = len(text) - len(text.lstrip("1"))
    size = (value.bit_length() + 7) // 8
    if zeros + size != _BASE58_BYTES:
        raise AddressError("Not a Bitcoin address: characters are missing, or there are too many.")
    data = value.to_bytes(_BASE58_BYTES, "big")
    if sha256(sha256(data[:-4]).digest()).digest()[:4] != data[-4:]:
        raise AddressError("The checksum does not match: a character is wrong or missing.")
    networks = _NETWORKS_BY_VERSION.get(data[0])
    if networks is None:
        raise AddressError("Not an address of Bitcoin.")
    is_of_script = data[0] in _SCRIPT_VERSIONS
    before, after = (_BEFORE_SCRIPT, _AFTER_SCRIPT) if is_of_script else (_BEFORE_KEY, _AFTER_KEY)
    return BitcoinAddress(text, networks, before + data[1:-4] + after)
