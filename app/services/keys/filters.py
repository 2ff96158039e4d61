"""Which API keys of a list are wanted, by what their account notes of them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import orjson

from app.errors import InvalidInput
from app.phrases import Phrase
from app.principal import KeyOwnerId, KeyRoleId
from app.services.keys import labels

_CONDITIONS_MAX: Final = 10
_TEXT_LENGTH_MAX: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class MetadataIs:
    """What is wanted of one place in the metadata: names from the outside in, and the value there.

    The value is compared as text: true and 12 are those, and the texts `true` and `12`.
    """

    path: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFilter:
    """All of it must be so; nothing is wanted of what is empty."""

    tags: Collection[str] = ()
    metadata: Collection[MetadataIs] = ()
    owner_id: KeyOwnerId | None = None
    external_id: str | None = None
    role_id: KeyRoleId | None = None
    #: A part of the name, the description, a tag or what is shown of the secret, in any case.
    text: str = ""

    def values(self) -> tuple[object, ...]:
        """Return the parameters of `condition`. Raises `InvalidInput`."""
        if len(self.metadata) > _CONDITIONS_MAX:
            raise InvalidInput(
                Phrase("Ask for at most %(most)s places in the metadata.", most=_CONDITIONS_MAX)
            )
        if any(not 0 < len(one.path) <= labels.METADATA_DEPTH_MAX for one in self.metadata):
            raise InvalidInput(
                Phrase("A path has 1 to %(most)s names.", most=labels.METADATA_DEPTH_MAX)
            )
        places = [{"path": one.path, "text": one.text} for one in self.metadata]
        texts = orjson.dumps(places).decode()
        part = self.text.strip().lower()[:_TEXT_LENGTH_MAX]
        labelled = (labels.tags(self.tags), texts)
        return *labelled, self.owner_id, self.external_id, part, self.role_id


EVERY_KEY: Final = KeyFilter()


def condition(first: int) -> str:
    """Return the SQL of a filter on the key `k`, its parameters numbered from `first`."""
    return f"""k.tags @> ${first}::text[]
   AND NOT EXISTS (
       SELECT FROM jsonb_to_recordset(${first + 1}::jsonb) AS wanted (path text[], text text)
        WHERE k.metadata #>> wanted.path IS DISTINCT FROM wanted.text
   )
   AND (${first + 2}::uuid IS NULL OR k.owner_id = ${first + 2})
   AND (${first + 3}::text IS NULL OR k.owner_id IN (
       SELECT id FROM key_owner
        WHERE account_id = k.account_id AND external_id = ${first + 3}))
   AND (${first + 4}::text = ''
        OR position(${first + 4} IN lower(concat_ws(
            ' ', k.name, k.description, array_to_string(k.tags, ' ')))) > 0
        OR EXISTS (
           SELECT FROM api_key_secret s
            WHERE s.api_key_id = k.id
              AND position(${first + 4} IN lower(s.secret_start || '…' || s.secret_end)) > 0))
   AND (${first + 5}::uuid IS NULL OR k.role_id = ${first + 5})"""  # noqa: S608 - numbers only
