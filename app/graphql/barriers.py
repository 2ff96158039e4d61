"""What is found out about a document that is explained: the rules that forbid it, and whose."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

from app.errors import DomainError
from app.graphql.engine.documents import OperationKind

#: So many are told; a document that is refused so often is hardly mended one by one.
BARRIERS_MAX: Final = 50
BAD_USER_INPUT: Final = "BAD_USER_INPUT"


class Barrier(StrEnum):
    """What kind of rule forbids something."""

    DOCUMENT = "DOCUMENT"
    VALUE = "VALUE"
    PERMISSION = "PERMISSION"
    SESSION = "SESSION"
    ROOT_KEY = "ROOT_KEY"
    ACCOUNT = "ACCOUNT"
    WALLET = "WALLET"
    RATE_LIMIT = "RATE_LIMIT"
    SPENDING_LIMIT = "SPENDING_LIMIT"
    PAYMENT_POLICY = "PAYMENT_POLICY"
    CREDITS = "CREDITS"


class BarrierHolder(StrEnum):
    """Whose rule it is that narrows a key."""

    KEY = "KEY"
    ROLE = "ROLE"
    OWNER = "OWNER"
    DERIVED_KEY = "DERIVED_KEY"


class Whose(NamedTuple):
    """Who a rule is of, and the id of that, where it is known."""

    holder: BarrierHolder
    id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """A rule that forbids a document; `path` leads to the field, empty for all of it.

    `any_of` are permissions of which one would do. At `until` it may have become possible. `whose`
    is None for rules that hold for every credential.
    """

    rule: Barrier
    message: str
    code: str
    path: tuple[str, ...] = ()
    coordinate: str | None = None
    any_of: tuple[str, ...] = ()
    until: datetime | None = None
    whose: Whose | None = None


@dataclass(slots=True)
class Explained:
    """What was found out about a document. `asked` are the root fields, by coordinate.

    `must_be_signed` says that requests with the key count only if its client signs them, and
    `needs_approval` that a payment would wait for somebody to approve it.
    """

    kind: OperationKind | None = None
    asked: tuple[str, ...] = ()
    forbidden: list[Forbidden] = field(default_factory=list)
    must_be_signed: bool = False
    needs_approval: bool = False

    @property
    def allowed(self) -> bool:
        return not self.forbidden

    def add(self, one: Forbidden) -> None:
        """Note a rule, unless there are too many."""
        if len(self.forbidden) < BARRIERS_MAX:
            self.forbidden.append(one)


@dataclass(frozen=True, slots=True)
class ExplainedField:
    """A field of the document that is explained, and where to note what forbids it."""

    found: Explained
    coordinate: str
    path: tuple[str, ...]

    def note(
        self,
        rule: Barrier,
        refusal: DomainError,
        *,
        any_of: tuple[str, ...] = (),
        until: datetime | None = None,
        whose: Whose | None = None,
    ) -> None:
        """Note a rule that forbids it, as the refusal has it."""
        self.found.add(
            Forbidden(
                rule=rule,
                message=refusal.message,
                code=refusal.code or BAD_USER_INPUT,
                path=self.path,
                coordinate=self.coordinate,
                any_of=any_of,
                until=until,
                whose=whose,
            )
        )
