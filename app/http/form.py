"""The members of a body that is a JSON object or a form."""

from collections.abc import Mapping
from typing import Final

from app.http.body import BodyRefused, decode_json, form_pairs

_FIELDS_MAX: Final = 20


def members(body: bytes, content_type: str) -> Mapping[str, object]:
    """Return what a body says, JSON or a form. Raises `BodyRefused`."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        found = decode_json(body)
        if not isinstance(found, dict):
            raise BodyRefused(400, "BAD_REQUEST", "The body must be a JSON object.")
        return found
    if kind != "application/x-www-form-urlencoded":
        raise BodyRefused(
            415,
            "UNSUPPORTED_MEDIA_TYPE",
            "Send JSON (application/json) or a form (application/x-www-form-urlencoded).",
        )
    try:
        pairs = form_pairs(body, _FIELDS_MAX)
    except ValueError:
        raise BodyRefused(
            400,
            "BAD_REQUEST",
            f"The body is not a form in UTF-8, or has more than {_FIELDS_MAX} fields.",
        ) from None
    found = dict(pairs)
    if len(found) != len(pairs):
        raise BodyRefused(400, "BAD_REQUEST", "The form has two fields of the same name.")
    return found
