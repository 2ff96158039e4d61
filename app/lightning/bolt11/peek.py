"""Recognising an invoice without decoding it.

Most invoices that are paid here were issued here. Verifying a signature to find that out costs a
hundred times more than reading the payment hash, which the books can be asked for.
"""

from typing import Final

from app.lightning import bech32
from app.lightning.bech32 import CHARSET

_SCHEME: Final = "lightning:"
_VALUE: Final = {character: value for value, character in enumerate(CHARSET)}
_TIMESTAMP: Final = 7  # characters of five bits each
_TAIL: Final = 104 + 6  # signature and checksum
_HASH_FIELD: Final = 52


def normalise(text: str) -> str:
    """Return a payment request as it is stored: bare and in lower case.

    A request of mixed case is left as it is, for the decoder to refuse.
    """
    if text[: len(_SCHEME)].lower() == _SCHEME:
        text = text[len(_SCHEME) :]
    return text.lower() if text.isupper() else text


def peek_payment_hash(request: str) -> bytes | None:
    """Return the first payment hash a request names, unverified; None when it names none.

    Trust nothing about it: compare the whole text with an invoice of that hash.
    """
    at = request.rfind("1") + 1 + _TIMESTAMP
    end = len(request) - _TAIL
    while at + 3 <= end:
        high, low = _VALUE.get(request[at + 1]), _VALUE.get(request[at + 2])
        if high is None or low is None:
            return None
        length = 32 * high + low
        if request[at] == "p" and length == _HASH_FIELD and at + 3 + length <= end:
            return _hash(request[at + 3 : at + 3 + length])
        at += 3 + length
    return None


def _hash(characters: str) -> bytes | None:
    words = bech32.words_of(characters)
    if words is None:
        return None
    bits = bech32.int_from_words(words)
    return (bits >> 4).to_bytes(32, "big")  # 260 bits, the last four are padding
