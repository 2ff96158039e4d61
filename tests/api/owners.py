"""People who log in over HTTP and change what they log in with, for tests of just that."""

from typing import Any, Final
from uuid import UUID, uuid4

import httpx2
import pyotp

from app.services.accounts import registry as accounts
from app.services.logins import codes, totp
from app.services.logins.codes import CodeId
from tests.api.catalogue import new_phone
from tests.api.harness import Json, Server

_WHO: Final = "{ me { id } }"
_IDENTITIES: Final = """
{ me { phone totpEnabled email { address verified }
       sessions { id ip isCurrent awaitsTotp createdAt lastUsedAt expiresAt userAgent } } }
"""


def new_email() -> str:
    """Return an address that nobody has."""
    return f"{uuid4().hex}@example.org"


async def send(server: Server, path: str, **members: Any) -> httpx2.Response:
    return await server.client.post(path, json=members)


async def account(server: Server, **names: Any) -> accounts.Account:
    return await accounts.create(server.runtime, **names)


async def works(server: Server, token: str) -> bool:
    answer = await server.post(_WHO, Authorization=f"Bearer {token}")
    return answer.status_code == 200 and answer.json()["data"]["me"] is not None


async def with_second_factor(server: Server, token: str) -> tuple[str, list[str]]:
    """Turn the second factor of a session's user on; return the secret and recovery codes."""
    session = {"Authorization": f"Bearer {token}"}
    begun = await server.post(
        "mutation { userTotpRegistrationInitiate { errors { message } totpRegistrationId "
        "totpSecret } }",
        None,
        **session,
    )
    registration = begun.json()["data"]["userTotpRegistrationInitiate"]
    secret = registration["totpSecret"]
    given = {
        "totpCode": pyotp.TOTP(secret).at(int(server.runtime.clock.timestamp()) - totp.STEP_S),
        "totpRegistrationId": registration["totpRegistrationId"],
        "authToken": token,
    }
    done = await server.post(
        "mutation ($input: UserTotpRegistrationValidateInput!) "
        "{ userTotpRegistrationValidate(input: $input) "
        "{ errors { message code } me { totpEnabled } recoveryCodes } }",
        {"input": given},
        **session,
    )
    payload = done.json()["data"]["userTotpRegistrationValidate"]
    assert payload["errors"] == []
    assert payload["me"] == {"totpEnabled": True}
    return secret, payload["recoveryCodes"]


class Owner:
    """Somebody who is logged in, and what they do."""

    def __init__(self, server: Server, token: str) -> None:
        self.server = server
        self.token = token

    async def do(self, name: str, selected: str = "", **given: Any) -> Json:
        """Call a mutation, with these members of its input; return its payload."""
        kind = name[0].upper() + name[1:]
        head = f"mutation ($input: {kind}Input!)" if given else "mutation"
        call = f"{name}(input: $input)" if given else name
        answer = await self.server.post(
            f"{head} {{ {call} {{ errors {{ message code }} {selected} }} }}",
            {"input": given} if given else None,
            Authorization=f"Bearer {self.token}",
        )
        assert answer.status_code == 200, answer.text
        payload: Json = answer.json()["data"][name]
        return payload

    async def refused(self, name: str, **given: Any) -> tuple[str, str]:
        """Call a mutation that is refused; return code and message."""
        (error,) = (await self.do(name, **given))["errors"]
        return error["code"], error["message"]

    async def me(self) -> Json:
        answer = await self.server.post(_IDENTITIES, Authorization=f"Bearer {self.token}")
        me: Json = answer.json()["data"]["me"]
        return me

    async def add_email(self, email: str) -> None:
        begun = await self.do("userEmailRegistrationInitiate", "emailRegistrationId", email=email)
        code_id = CodeId(UUID(begun["emailRegistrationId"]))
        done = await self.do(
            "userEmailRegistrationValidate",
            emailRegistrationId=str(code_id),
            code=codes.code_of(self.server.runtime, code_id),
        )
        assert done["errors"] == []


async def logged_in(server: Server, phone: str | None = None) -> Owner:
    login = await send(server, "/auth/phone/login", phone=phone or new_phone(), code="000000")
    return Owner(server, login.json()["authToken"])
