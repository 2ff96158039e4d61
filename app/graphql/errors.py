"""How refusals reach a client in the payload of a mutation: `errors: [{message, path, code}]`.

All other errors stand beside `data` (`engine.errors`).
"""

import strawberry

from app.errors import DomainError


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
