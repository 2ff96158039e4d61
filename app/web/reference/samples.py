"""An operation as it is shown: one document, one set of values, and the programs of both."""

from typing import Any, Final

from app.graphql.rules import Session
from app.web.reference.documents import document
from app.web.reference.entries import OperationEntry, Reference
from app.web.reference.programs import Call, header_for
from app.web.reference.values import sample

#: What a key with the permission is refused all the same: it would let keys do more than they may.
OF_SESSIONS: Final = frozenset({"apiKeyCreditsAdd", "apiKeyOwnerCreditsAdd"})


def variables_of(reference: Reference, entry: OperationEntry) -> dict[str, Any]:
    """Return the values that an operation is shown with."""
    return sample(entry.name, reference.field(entry))


def call_of(
    reference: Reference,
    entry: OperationEntry,
    endpoint: str,
    variables: dict[str, Any] | None = None,
) -> Call:
    """Return the call of an operation, with the values that it is shown with unless told others."""
    given = variables_of(reference, entry) if variables is None else variables
    rules = (Session,) if entry.name in OF_SESSIONS else entry.rules
    header, prefix = header_for(rules)
    return Call(endpoint, entry.kind, document(reference, entry, given), given, header, prefix)
