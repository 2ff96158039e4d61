"""The examples of docs/api-keys.md work, in the order in which they stand there."""

import re
from typing import Final

from graphql import OperationDefinitionNode, parse

from app.permissions import Scope
from app.services.keys import roles
from tests.api.catalogue import new_phone
from tests.api.harness import ROOT_KEY, Server
from tests.api.people import bearer, log_in, person_of
from tests.factories import key
from tests.permission_table import blocks

_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


async def test_every_example_of_the_guide_succeeds(server: Server) -> None:
    phone = new_phone()
    session = bearer(await log_in(server.runtime, phone))
    owner = await person_of(server.runtime, phone)
    key_id, secret = await key(server.runtime, owner, permissions=["*:*"])
    role = await roles.create(
        server.runtime, owner.actor, name="of the guide", scopes=[Scope.READ, Scope.RECEIVE]
    )
    account_id = str(owner.principal.account_id)
    variables = {
        "id": str(key_id),
        "key": str(key_id),
        "account": account_id,
        "role": str(role.id),
        "operation": "{ me { id } }",
        "variables": None,
    }
    examples = [_UUID.sub(str(key_id), text) for text in blocks("graphql")]

    for text in examples:
        (operation,) = parse(text).definitions
        assert isinstance(operation, OperationDefinitionNode)
        names = [one.variable.name.value for one in operation.variable_definitions or ()]
        credential = {"X_API_KEY": secret} if "authorization {" in text else session
        if "admin" in text:
            credential = {"X_API_KEY": ROOT_KEY}
        answer = await server.post(text, {name: variables[name] for name in names}, **credential)
        assert "errors" not in answer.json(), (text, answer.text)

    assert len(examples) >= 12
