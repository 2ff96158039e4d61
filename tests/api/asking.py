"""Somebody who asks the running server, with a credential or without."""

from dataclasses import dataclass
from typing import Any

from app.permissions import Scope
from tests import factories
from tests.api.harness import Json, Server
from tests.factories import Person


@dataclass(frozen=True, slots=True)
class Asker:
    """A client that holds one API key, or none."""

    server: Server
    secret: str | None

    async def ask(self, query: str, **variables: Any) -> Json:
        """Return the whole answer to an operation that is executed."""
        headers = {} if self.secret is None else {"X_API_KEY": self.secret}
        response = await self.server.post(query, variables, **headers)
        assert response.status_code == 200, response.text
        answer: Json = response.json()
        return answer

    async def data(self, query: str, **variables: Any) -> Any:
        """Return the value of the only root field of an operation that succeeds."""
        answer = await self.ask(query, **variables)
        assert "errors" not in answer, answer
        (value,) = answer["data"].values()
        return value

    async def error(self, query: str, **variables: Any) -> Json:
        """Return the only error of an operation that is refused, wherever it is."""
        answer = await self.ask(query, **variables)
        errors = list(answer.get("errors", []))
        for payload in (answer["data"] or {}).values():
            if isinstance(payload, dict):
                errors += payload.get("errors", [])
        (error,) = errors
        found: Json = error
        return found


async def asker(server: Server, owner: Person, *scopes: Scope) -> Asker:
    """Return a client with a new key of an account, of all scopes unless some are named."""
    _, secret = await factories.key(server.runtime, owner, *(scopes or tuple(Scope)))
    return Asker(server, secret)
