"""An entry of the catalogue: what an event of one type is, who may see it, and how it looks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.permissions import Permission
from app.services.event_types import EventType

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

UUID_TEXT: Final[Mapping[str, Any]] = {"type": "string", "format": "uuid"}
MOMENT_TEXT: Final[Mapping[str, Any]] = {"type": "string", "format": "date-time"}
_ID: Final[Mapping[str, Any]] = {"type": "string", "pattern": "^evt_[0-9a-f]{32}$"}

_SAMPLE_ID: Final = "evt_00000000000f4a1b000000000000c0de"
_SAMPLE_MOMENT: Final = "2026-03-17T03:00:36.105Z"
SAMPLE_ACCOUNT: Final = "4a8f3f0e-5f0d-4a53-8f6e-2a1f0c9d7b11"
SAMPLE_WALLET: Final = "8c1b9a52-0d5e-4c7e-9b1a-6f3e2d4c5b60"
SAMPLE_KEY: Final = "e2b7c6d1-3a4f-4e8b-8d2c-1f0a9b8c7d6e"


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueEntry:
    """What an event of a type is. Whoever has any of `permissions` may see it.

    `schema` is the JSON Schema (2020-12) of its body, and `sample` a body.
    """

    type: EventType
    title: str
    description: str
    permissions: frozenset[Permission]
    schema: Mapping[str, Any]
    sample: Mapping[str, Any]


def document(
    type_: EventType, properties: Mapping[str, Any], *, optional: Sequence[str] = ()
) -> dict[str, Any]:
    """Return the schema of a body: what all begin with, then these. None but `optional` lacks."""
    everything = {
        "id": _ID,
        "eventType": {"const": str(type_)},
        "createdAt": MOMENT_TEXT,
        "version": {"const": 1},
        "accountId": UUID_TEXT,
        **properties,
    }
    return {"$schema": _DIALECT, "title": str(type_), **closed(everything, optional=optional)}


def closed(properties: Mapping[str, Any], *, optional: Sequence[str] = ()) -> dict[str, Any]:
    """Return the schema of an object with these properties and no others."""
    return {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def or_null(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schema of what may also be null."""
    return {"anyOf": [dict(schema), {"type": "null"}]}


def sample_of(type_: EventType, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return a body: what all begin with, then these."""
    return {
        "id": _SAMPLE_ID,
        "eventType": str(type_),
        "createdAt": _SAMPLE_MOMENT,
        "version": 1,
        "accountId": SAMPLE_ACCOUNT,
        **facts,
    }


def own(
    type_: EventType,
    *,
    title: str,
    description: str,
    permissions: frozenset[Permission],
    data: Mapping[str, Any],
    sample: Mapping[str, Any],
    of_wallet: bool = False,
    of_key: bool = False,
    may_be_of_key: bool = False,
) -> CatalogueEntry:
    """Return the entry of a type that is not Blink's: what happened stands in `data`.

    `data` is the schema of that and `sample` such a one. `of_wallet` and `of_key` say whether it
    concerns a wallet or a key, which the body names then; `may_be_of_key`, that some do.
    """
    about: dict[str, Any] = {}
    names: dict[str, Any] = {}
    if of_wallet:
        about["walletId"], names["walletId"] = UUID_TEXT, SAMPLE_WALLET
    if of_key:
        about["apiKeyId"], names["apiKeyId"] = UUID_TEXT, SAMPLE_KEY
    if may_be_of_key:
        about["apiKeyId"] = UUID_TEXT
    return CatalogueEntry(
        type=type_,
        title=title,
        description=description,
        permissions=permissions,
        schema=document(
            type_, {**about, "data": data}, optional=("apiKeyId",) if may_be_of_key else ()
        ),
        sample=sample_of(type_, {**names, "data": dict(sample)}),
    )
