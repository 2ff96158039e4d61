"""How refusals reach a client in the payload of a mutation: `errors: [{message, path, code}]`.

All other errors stand beside `data` (`engine.errors`).
"""

from typing import Final

import strawberry

from app.errors import DomainError

#: For a mutation that the database left us alone with: it may have committed.
OUTCOME_UNKNOWN: Final = (
    "The database did not answer in time, so it is not known whether this was carried out. "
    "Repeat the request with the same X-Idempotency-Key, or look at the state first."
)


@strawberry.interface(description="Why an operation was refused or failed.")
class Error:
    message: str = strawberry.field(description="A sentence for people.")
    path: list[str | None] | None = strawberry.field(description="Which field it is about.")
    code: str | None = strawberry.field(description="A stable word for programs.")


@strawberry.type(
    name="GraphQLApplicationError", description="Why an operation was refused or failed."
)
class ApplicationError(Error):
    @classmethod
    def of(cls, error: DomainError, field: str) -> "ApplicationError":
        """Return the payload error; as in Blink, one without a code has the message alone."""
        path: list[str | None] | None = None if error.code is None else [field]
        return cls(message=error.message, path=path, code=error.code)


@strawberry.type(description="Whether something was done.")
class SuccessPayload:
    errors: list[Error]
    success: bool | None = False
