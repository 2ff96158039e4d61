"""What an account notes of an API key for its own programs: tags, and metadata as a JSON object.

They give a key no authority and take none away; lists of keys are narrowed by them (`.filters`).
"""

import math
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, TypeAlias

import asyncpg
import orjson

from app.database.pool import Connection
from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import KeyId

KeyMetadata: TypeAlias = Mapping[str, Any]
"""A JSON object."""

METADATA_BYTES_MAX: Final = 4_096
METADATA_DEPTH_MAX: Final = 5
METADATA_MEMBERS_MAX: Final = 50
TAGS_MAX: Final = 20
TAG_LENGTH_MAX: Final = 50

_INTEGER_MAX: Final = 2**53 - 1
_NO_METADATA: Final[KeyMetadata] = MappingProxyType({})
_SORTED: Final = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_SUBCLASS


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The tags of a key in the order of the alphabet, and its metadata."""

    tags: tuple[str, ...] = ()
    metadata: KeyMetadata = field(default_factory=lambda: _NO_METADATA)


NO_LABELS: Final = Labels()


def tags(given: Collection[str]) -> list[str]:
    """Return tags as they are stored: in lower case, each once, sorted. Raises `InvalidInput`."""
    if len(given) > TAGS_MAX:
        raise InvalidInput(Phrase("A key has at most %(most)s tags.", most=TAGS_MAX))
    return sorted({_tag(text) for text in given})


def metadata(given: KeyMetadata) -> str:
    """Return metadata as JSON, which is how it is stored. Raises `InvalidInput`.

    At most 4 kB in UTF-8, five objects or lists deep, and 50 members at the top.
    """
    if len(given) > METADATA_MEMBERS_MAX:
        raise InvalidInput(
            Phrase("Metadata has at most %(most)s members at the top.", most=METADATA_MEMBERS_MAX)
        )
    _check(given, METADATA_DEPTH_MAX)
    text = written(given)
    if len(text.encode()) > METADATA_BYTES_MAX:
        raise InvalidInput(
            Phrase("Metadata has at most %(most)s bytes as JSON in UTF-8.", most=METADATA_BYTES_MAX)
        )
    return text


def written(given: KeyMetadata) -> str:
    """Return metadata as JSON, its members sorted by their names."""
    return orjson.dumps(dict(given), option=_SORTED).decode()


async def set_of_key(connection: Connection, key_id: KeyId, given: Labels) -> None:
    """Give a key just these labels, in the caller's transaction. Raises `InvalidInput`."""
    await connection.execute(_SET, key_id, tags(given.tags), metadata(given.metadata))


def of_row(row: asyncpg.Record) -> Labels:
    """Return the labels that the columns `tags` and `metadata` of a row hold."""
    return Labels(tags=tuple(row["tags"]), metadata=orjson.loads(row["metadata"]))


def _tag(text: str) -> str:
    found = unicodedata.normalize("NFC", text.strip().lower())
    if not 0 < len(found) <= TAG_LENGTH_MAX or not found.isprintable() or "," in found:
        raise InvalidInput(
            Phrase(
                "A tag is a text of 1 to %(most)s printable characters without a comma.",
                most=TAG_LENGTH_MAX,
            )
        )
    return found


def _check(value: object, depth: int) -> None:
    """Refuse what JSON or the database could not give back as it was."""
    match value:
        case None | bool():
            return
        case str():
            _check_text(value)
        case int() if abs(value) > _INTEGER_MAX:
            raise InvalidInput("Metadata holds integers up to 2^53 - 1; write larger ones as text.")
        case float() if not math.isfinite(value):
            raise InvalidInput("Metadata holds finite numbers only.")
        case int() | float():
            return
        case Mapping():
            _check([*value.keys(), *value.values()], depth)
        case list() if depth == 0:
            raise InvalidInput(
                Phrase(
                    "Metadata is at most %(most)s objects or lists deep.", most=METADATA_DEPTH_MAX
                )
            )
        case list():
            for one in value:
                _check(one, depth - 1)
        case _:
            raise InvalidInput("Metadata holds what JSON knows, and nothing else.")


def _check_text(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInput("Metadata holds text that can be written in UTF-8.") from None
    if "\0" in text:
        raise InvalidInput("Metadata holds no NUL characters.")


_SET = "UPDATE api_key SET tags = $2, metadata = $3 WHERE id = $1"
