"""Telling a caller whether it may run a document, and if not, what forbids it."""

from collections.abc import Mapping

import orjson
import strawberry

from app.errors import InvalidInput, Unavailable
from app.graphql import explanations
from app.graphql.barriers import Barrier, BarrierHolder, Explained, Forbidden
from app.graphql.context import Info
from app.graphql.engine.documents import OperationKind
from app.graphql.scalars import Timestamp

ExplanationRule = strawberry.enum(
    Barrier,
    name="ExplanationRule",
    description="What kind of rule forbids something. DOCUMENT: it is not valid, or too large; "
    "VALUE: a value is not valid; PERMISSION: the credential lacks one; SESSION, ROOT_KEY: it "
    "takes that; ACCOUNT: the account is locked; WALLET: it is not among the credential's; "
    "RATE_LIMIT: it has made too many requests; SPENDING_LIMIT: it would spend more than it may; "
    "PAYMENT_POLICY: it may not pay there, or not now; CREDITS: it has too few left.",
)
ExplanationHolder = strawberry.enum(
    BarrierHolder,
    name="ExplanationHolder",
    description="Whose a rule is that narrows a key: its own, that of its role, of its owner, or "
    "of a link of the chain by which it was derived.",
)
ExplainedOperationKind = strawberry.enum(
    OperationKind, name="OperationKind", description="What an operation does."
)


@strawberry.type(description="A rule that forbids an operation to the credential of this request.")
class ExplanationRefusal:
    rule: Barrier = strawberry.field(description="What kind of rule.")
    message: str = strawberry.field(description="What a caller would be told.")
    code: str = strawberry.field(description="The code that would stand beside it.")
    path: list[str] = strawberry.field(
        description="Where the field would stand in the answer; empty for the operation as a whole."
    )
    field: str | None = strawberry.field(description="The field, as `Query.me`.")
    permissions: list[str] = strawberry.field(
        description="Any one of these would be enough; empty where permissions are no matter."
    )
    until: Timestamp | None = strawberry.field(
        description="When it may have become possible by itself, if it does."
    )
    holder: BarrierHolder | None = strawberry.field(
        description="Whose rule it is; null for what holds for every credential."
    )
    holder_id: strawberry.ID | None = strawberry.field(
        description="The id of the key, role, owner or derived key, if it is known."
    )

    @classmethod
    def of(cls, one: Forbidden) -> "ExplanationRefusal":
        whose = one.whose
        return cls(
            rule=one.rule,
            message=one.message,
            code=one.code,
            path=list(one.path),
            field=one.coordinate,
            permissions=list(one.any_of),
            until=None if one.until is None else Timestamp(one.until),
            holder=None if whose is None else whose.holder,
            holder_id=None if whose is None or whose.id is None else strawberry.ID(str(whose.id)),
        )


@strawberry.type(
    description="Whether the credential of this request may run an operation now. What only "
    "running it would tell, such as whether the balance is enough or a route is found, is not "
    "looked at."
)
class Explanation:
    allowed: bool = strawberry.field(description="Whether nothing that was looked at forbids it.")
    kind: OperationKind | None = strawberry.field(
        description="What it does; null if the document is refused."
    )
    fields: list[str] = strawberry.field(description="Its root fields, as `Query.me`, each once.")
    refusals: list[ExplanationRefusal] = strawberry.field(
        description="Every rule that forbids it, 50 at most."
    )
    must_be_signed: bool = strawberry.field(
        description="Whether requests with the key count only if its client signs them."
    )
    would_need_approval: bool = strawberry.field(
        description="Whether a payment of it would wait until somebody approves it."
    )

    @classmethod
    def of(cls, found: Explained) -> "Explanation":
        return cls(
            allowed=found.allowed,
            kind=found.kind,
            fields=list(found.asked),
            refusals=[ExplanationRefusal.of(one) for one in found.forbidden],
            must_be_signed=found.must_be_signed,
            would_need_approval=found.needs_approval,
        )


@strawberry.type
class ExplainQuery:
    @strawberry.field(
        description="Say whether the credential of this request may run an operation now, and if "
        "not, which rules forbid it. Nothing is run, and nothing counts as used but this request."
    )
    async def explain(
        self,
        info: Info,
        operation: str,
        operation_name: str | None = None,
        variables: str | None = None,
    ) -> Explanation:
        documents = info.context.documents
        if documents is None:
            raise Unavailable
        found = await explanations.explain(
            info.context, documents, operation, operation_name, variables_of(variables)
        )
        return Explanation.of(found)


def variables_of(text: str | None) -> Mapping[str, object]:
    """Return the variables that a JSON text holds. Raises `InvalidInput`."""
    try:
        found = {} if not text else orjson.loads(text)
    except orjson.JSONDecodeError:
        raise InvalidInput("`variables` must be a JSON object, as a text.") from None
    if not isinstance(found, dict):
        raise InvalidInput("`variables` must be a JSON object, as a text.")
    return found
