"""What an API key's secret looks like, and what is stored of it. No database.

    blink_ + 33 random base62 characters (196 bits) + 6 base62 characters of checksum

The checksum is the CRC-32 of everything before it, so that a typo, a cut key or a scanner's false
alarm is recognised without asking anybody. As a pattern for secret scanners:
`<prefix>_[0-9A-Za-z]{39}`, with keys derived of others (`.derivation.chain`), which are longer and
end with the same checksum, `<prefix>_[0-9A-Za-z]{39,394}`.
"""

import hmac
import re
import secrets
import string
from zlib import crc32

ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase

RANDOM_LENGTH = 33
CHECKSUM_LENGTH = 6

_START_SHOWN = 12
_END_SHOWN = 4
_CHARACTERS = frozenset(ALPHABET)


def mint(prefix: str) -> str:
    """Return a new secret; `prefix` is without the underscore."""
    body = f"{prefix}_" + "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_LENGTH))
    return body + checksum(body)


def length(prefix: str) -> int:
    """Return how many characters a secret has; a derived key (`.derivation`) has more."""
    return len(prefix) + 1 + RANDOM_LENGTH + CHECKSUM_LENGTH


def is_well_formed(secret: str, prefix: str) -> bool:
    """Tell whether a text may be a key of this server: prefix, length, alphabet and checksum."""
    return flaw(secret, prefix) is None


def found_in(text: str, prefix: str) -> str:
    """Return the secret in what somebody pasted, such as a header or a line of a file.

    That is the first well-formed one, else the first that looks like one, else all of the text.
    """
    pattern = rf"(?<![0-9A-Za-z]){prefix}_[0-9A-Za-z]+"
    found = [match[0] for match in re.finditer(pattern, text, re.ASCII)]
    stripped = text.strip().strip("\ufeff\"'`").strip()
    good = (one for one in found if flaw_of_any(one, prefix, len(one)) is None)
    return next(good, [*found, stripped][0])


def flaw(secret: str, prefix: str) -> str | None:
    """Say why a text cannot be a key of this server, None if it can. Does not repeat the text."""
    wanted = length(prefix)
    if secret.startswith(f"{prefix}_") and len(secret) != wanted:
        return f"it has {len(secret)} characters, not {wanted}"
    return flaw_of_any(secret, prefix, wanted)


def flaw_of_any(secret: str, prefix: str, length_max: int) -> str | None:
    """Say why a text of any length can be no key, minted or derived. Does not repeat the text."""
    start = f"{prefix}_"
    if not secret.startswith(start):
        return f"it does not begin with {start}"
    if len(secret) > length_max:
        return f"it has {len(secret)} characters, more than {length_max}"
    if not _CHARACTERS.issuperset(secret[len(start) :]):
        return f"there is more than letters and digits after {start}"
    if secret[-CHECKSUM_LENGTH:] != checksum(secret[:-CHECKSUM_LENGTH]):
        return "its checksum is wrong: a character is mistyped, or it was made up"
    return None


def digest(secret: str, pepper: bytes) -> bytes:
    """Return what a well-formed secret is stored and found as: HMAC-SHA-256 under the pepper.

    The pepper is kept outside the database, so a dump of it is of no use alone. The secret is
    random enough that a slow hash would add nothing.
    """
    return hmac.digest(pepper, secret.encode(), "sha256")


def shown_start(secret: str) -> str:
    """Return the part of a secret by which its owner recognises it."""
    return secret[:_START_SHOWN]


def shown_end(secret: str) -> str:
    """Return the last characters, shown with the first."""
    return secret[-_END_SHOWN:]


def checksum(body: str) -> str:
    """Return what ends a key, minted or derived: the CRC-32 of all before it, in base62."""
    value = crc32(body.encode())
    digits = []
    for _ in range(CHECKSUM_LENGTH):
        value, digit = divmod(value, len(ALPHABET))
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))
