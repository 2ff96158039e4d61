"""LNURL: links, lightning addresses, and what is answered behind them. Text in, values out, no I/O.

Reads what others answer as a wallet must (`pay_offer`, `pay_invoice`), and never more of it than is
used. Sources: LUD-01 (bech32), 03 (withdraw), 06 (pay), 09 (success action), 12 (comments), 16
(addresses), 17 (schemes), 18 (payer data), 21 (verify); BIP 173.
"""

import hashlib
import json
import re
import string
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from app.lightning import bech32
from app.lightning.bech32 import Bech32Error
from app.phrases import Phrase, SaidError

URL_CHARS_MAX: Final = 2_048
#: LUD-09 allows so many characters in what is shown to whoever paid.
SUCCESS_CHARS_MAX: Final = 144

_HRP: Final = "lnurl"
#: A bech32 word carries 5 bits of a byte; prefix, separator and checksum come on top.
_BECH32_CHARS_MAX: Final = URL_CHARS_MAX * 8 // 5 + 20
_SCHEMES: Final = ("lnurlp://", "lnurlw://", "lnurlc://", "keyauth://")
_FALLBACK: Final = re.compile(r"[?&]lightning=(lnurl1[0-9a-z]+)", re.ASCII | re.IGNORECASE)
_HOST: Final = r"(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?"
_ADDRESS: Final = re.compile(
    rf"(?P<name>[a-z0-9_.-]{{1,64}})(?:\+(?P<tag>[a-z0-9_.-]{{1,64}}))?@(?P<host>{_HOST})", re.ASCII
)
_URL: Final = re.compile(
    rf"(?P<scheme>https?)://(?P<host>{_HOST})(?P<rest>(?:[/?][!-~]*)?)", re.ASCII
)
_KNOWN_ACTIONS: Final = frozenset({"message", "url", "aes"})


class LnurlError(SaidError, ValueError):
    """A link, an address or an answer that cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class LightningAddress:
    """`name+tag@host`; `host` may end with a port, the tag may be missing."""

    name: str
    tag: str | None
    host: str

    @property
    def local(self) -> str:
        """What stands before the `@`."""
        return self.name if self.tag is None else f"{self.name}+{self.tag}"

    @property
    def path(self) -> str:
        """Where its host answers (LUD-16)."""
        return f"/.well-known/lnurlp/{self.local}"

    def __str__(self) -> str:
        return f"{self.local}@{self.host}"


@dataclass(frozen=True, slots=True)
class PayOffer:
    """What a service takes (LUD-06); amounts in millisatoshi, both included."""

    callback: str
    least_msat: int
    most_msat: int
    metadata: str
    #: How long a comment may be (LUD-12), 0 where none is taken.
    comment_chars: int = 0

    @property
    def description_hash(self) -> bytes:
        """What the invoice must commit to."""
        return description_hash(self.metadata)

    @property
    def description(self) -> str:
        """What the service says it is paid for, in words; a stranger wrote it."""
        entries = json.loads(self.metadata)
        said = next(one[1] for one in entries if _is_description(one))
        return str(said)[:_DESCRIPTION_CHARS_MAX]

    def invoice_url(self, amount_msat: int, comment: str = "") -> str:
        """Return where the invoice over an amount is asked for, with a comment (LUD-12).

        Raises `LnurlError` for an amount or a comment that the service does not take.
        """
        if not self.least_msat <= amount_msat <= self.most_msat:
            raise LnurlError(
                Phrase(
                    "The recipient takes %(least)s to %(most)s sats.",
                    least=-(-self.least_msat // 1_000),
                    most=self.most_msat // 1_000,
                )
            )
        joint = "&" if "?" in self.callback else "?"
        url = f"{self.callback}{joint}amount={amount_msat}"
        if not comment:
            return url
        if len(comment) > self.comment_chars:
            raise LnurlError(
                Phrase(
                    "The recipient takes a comment of %(most)s characters at most.",
                    most=self.comment_chars,
                )
                if self.comment_chars
                else "The recipient takes no comment."
            )
        return f"{url}&comment={_in_query(comment)}"


@dataclass(frozen=True, slots=True)
class Verified:
    """What a service says of an invoice of its own (LUD-21); nothing is proven without preimage."""

    is_settled: bool
    preimage: bytes | None


def encode(url: str) -> str:
    """Return a URL as the upper-case text of LUD-01, which makes the smallest QR codes."""
    return bech32.encode(_HRP, bech32.words_from_bytes(url.encode())).upper()


def decode(text: str, *, own: Collection[str] = ()) -> str:
    """Return the URL that a link stands for: bech32, a scheme of LUD-17, or a URL.

    `lightning:` may stand before it, and bech32 may be the `lightning` parameter of another URL.
    Raises `LnurlError` for anything else, for onion links too: they cannot be reached from here,
    but for those to `own` hosts, which need not be.
    """
    link = text.strip()
    if link[:10].lower() == "lightning:":
        link = link[10:].removeprefix("//")
    fallback = _FALLBACK.search(link)
    if fallback is not None:
        link = fallback[1]
    lowered = link.lower()
    if lowered.startswith("lnurl1"):
        return checked_url(_from_bech32(link), own=own)
    for scheme in _SCHEMES:
        if lowered.startswith(scheme):
            return checked_url(f"https://{link[len(scheme) :]}", own=own)
    return checked_url(link, own=own)


def scheme_url(scheme: str, url: str) -> str:
    """Return a URL under a scheme of LUD-17, such as `lnurlw`."""
    return f"{scheme}://{url.partition('://')[2]}"


def checked_url(text: str, *, own: Collection[str] = ()) -> str:
    """Return a URL without its fragment, its host in lower case.

    Raises `LnurlError`, for an onion service's, too, unless it is one of ours.
    """
    scheme, separator, rest = text.partition("#")[0].partition("://")
    cut = next((at for at, char in enumerate(rest) if char in "/?"), len(rest))
    url = f"{scheme.lower()}{separator}{rest[:cut].lower()}{rest[cut:]}"
    match = _URL.fullmatch(url) if len(url) <= URL_CHARS_MAX else None
    if match is None:
        raise LnurlError(
            "It is no LNURL: that is a text beginning with lnurl1, lnurlp:// or https://."
        )
    _require_within_reach(match["host"], own)
    return url


def host_and_path(url: str) -> tuple[str, str]:
    """Return the host, with its port where there is one, and the path of a checked URL."""
    rest = url.partition("://")[2]
    host, slash, path = rest.partition("?")[0].partition("/")
    return host, slash + path


def address(text: str, *, own: Collection[str] = ()) -> LightningAddress:
    """Return a lightning address in its one form, lower case.

    Raises `LnurlError`, for one at an onion service, too, unless that is one of ours.
    """
    candidate = text.strip()
    if candidate[:10].lower() == "lightning:":
        candidate = candidate[10:]
    match = _ADDRESS.fullmatch(candidate.lower()) if candidate.isascii() else None
    if match is None:
        raise LnurlError("It is no lightning address: that looks like name@example.com.")
    _require_within_reach(match["host"], own)
    return LightningAddress(match["name"], match["tag"], match["host"])


def _require_within_reach(host: str, own: Collection[str]) -> None:
    if host.partition(":")[0].endswith(".onion") and host not in own:
        raise LnurlError("Onion services cannot be reached from this server.")


def is_host(text: str) -> bool:
    """Tell whether a text is a host, with a port or without, as it may stand in a URL."""
    return re.fullmatch(_HOST, text, re.ASCII) is not None


def metadata(*entries: tuple[str, str]) -> str:
    """Return metadata as the one text that is shown and hashed (LUD-06)."""
    return json.dumps([list(entry) for entry in entries], ensure_ascii=False)


def description_hash(metadata: str, payer_data: str = "") -> bytes:
    """Return what an invoice commits to: metadata, and payer data as it came (LUD-18)."""
    return hashlib.sha256(f"{metadata}{payer_data}".encode()).digest()


def pay_offer(body: bytes) -> PayOffer:
    """Read what a service answers to a link or an address (LUD-06). Raises `LnurlError`."""
    answer = _answer(body)
    tag = answer.get("tag")
    if tag != "payRequest":
        raise LnurlError(
            "It is a link to withdraw with, not to pay." if tag == "withdrawRequest" else _UNUSABLE
        )
    callback, text = answer.get("callback"), answer.get("metadata")
    least, most = _msat(answer.get("minSendable")), _msat(answer.get("maxSendable"))
    if not isinstance(callback, str) or not isinstance(text, str) or not 1 <= least <= most:
        raise LnurlError(_UNUSABLE)
    _check_metadata(text)
    asked = answer.get("payerData")
    if isinstance(asked, dict):
        needed = [
            name
            for name, rule in asked.items()
            if isinstance(rule, dict) and rule.get("mandatory") is True
        ]
        if needed:
            raise LnurlError("The recipient wants to know who pays, which this server never tells.")
    comment_chars = max(0, _msat(answer.get("commentAllowed")))
    return PayOffer(checked_url(callback), least, most, text, comment_chars)


def pay_invoice(body: bytes) -> str:
    """Return the payment request in a service's second answer. Raises `LnurlError`.

    A success action of a kind that there is not yet means that a wallet must not pay (LUD-09).
    """
    answer = _answer(body)
    request, action = answer.get("pr"), answer.get("successAction")
    if not isinstance(request, str) or not request:
        raise LnurlError(_UNUSABLE)
    if action is not None and (
        not isinstance(action, dict) or action.get("tag") not in _KNOWN_ACTIONS
    ):
        raise LnurlError("The recipient wants something shown that this server does not know.")
    return request


def verify_url(body: bytes) -> str | None:
    """Return where a service's second answer says that payment can be seen; None for nowhere.

    Raises `LnurlError` for a place that is none.
    """
    url = _answer(body).get("verify")
    return checked_url(url) if isinstance(url, str) and url else None


def verified(body: bytes, payment_hash: bytes) -> Verified:
    """Read what a service says of an invoice; a preimage of another hash is none.

    Raises `LnurlError`, also where the service says that there is no such invoice any more.
    """
    answer = _answer(body)
    settled, text = answer.get("settled"), answer.get("preimage")
    if not isinstance(settled, bool):
        raise LnurlError(_UNUSABLE)
    try:
        preimage = bytes.fromhex(text) if isinstance(text, str) else b""
    except ValueError:
        preimage = b""
    is_whole = len(preimage) == _PREIMAGE_BYTES  # of another length Lightning passes none on
    is_proof = is_whole and hashlib.sha256(preimage).digest() == payment_hash
    return Verified(settled, preimage if is_proof else None)


def _in_query(text: str) -> str:
    """Return a text as a value of a URL's query (RFC 3986)."""
    return "".join(
        chr(byte) if chr(byte) in _UNRESERVED else f"%{byte:02X}" for byte in text.encode()
    )


_UNRESERVED: Final = frozenset(f"{string.ascii_letters}{string.digits}-._~")
_DESCRIPTION_CHARS_MAX: Final = 500
_PREIMAGE_BYTES: Final = 32
_UNUSABLE: Final = "The recipient's server answered something that cannot be used."
_REASON_CHARS_MAX: Final = 200


def _answer(body: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise LnurlError("The recipient's server answered something that is not JSON.") from error
    if not isinstance(answer, dict):
        raise LnurlError(_UNUSABLE)
    if str(answer.get("status")).upper() == "ERROR":
        said = "".join(char for char in str(answer.get("reason", "")) if char.isprintable())
        raise LnurlError(
            Phrase(
                "The recipient's server refused: %(said)s",
                said=said[:_REASON_CHARS_MAX] or Phrase("no reason"),
            )
        )
    return answer


def _check_metadata(text: str) -> None:
    try:
        entries = json.loads(text)
        text.encode()
    except (ValueError, RecursionError) as error:
        raise LnurlError(_UNUSABLE) from error
    if not isinstance(entries, list) or not any(map(_is_description, entries)):
        raise LnurlError(_UNUSABLE)


def _is_description(entry: object) -> bool:
    return isinstance(entry, list) and len(entry) > 1 and entry[0] == "text/plain"


def _msat(value: object) -> int:
    """Return an amount, 0 for what is none. Some services send numbers with a decimal point."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _from_bech32(text: str) -> str:
    try:
        hrp, words = bech32.decode(text, length_max=_BECH32_CHARS_MAX)
        url = bech32.bytes_from_words(words).decode("ascii")
    except (Bech32Error, UnicodeDecodeError) as error:
        why = error.message if isinstance(error, Bech32Error) else error
        raise LnurlError(Phrase("The LNURL cannot be read. %(why)s", why=why)) from error
    if hrp != _HRP:
        raise LnurlError("The LNURL cannot be read: it does not begin with lnurl1.")
    return url
