"""Text messages through a gateway of the operator's choice, which is told of each by a webhook.

    POST <LATCHKEY_SMS_GATEWAY_URL>
    Authorization: Bearer <LATCHKEY_SMS_GATEWAY_TOKEN>
    {"id": "…", "to": "+49…", "channel": "sms", "text": "…"}

`id` is the same when a message is told again, so that the gateway can send it once. An answer of
2xx means that it has it. Nothing here logs a number or a text.
"""

from http import HTTPStatus
from typing import TYPE_CHECKING, Final
from uuid import UUID

from app.by_need import by_need
from app.services.logins.mail import SendingFailedError
from app.settings import Settings

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = by_need("httpx2")

_DONE: Final = range(200, 300)
_REFUSED: Final = range(400, 500)
#: Refusals that pass: any other of them will be the same the next time.
_PASSING: Final = frozenset(
    {
        HTTPStatus.UNAUTHORIZED,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.REQUEST_TIMEOUT,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)


async def send(settings: Settings, *, id_: UUID, to: str, channel: str, text: str) -> None:
    """Hand a text message over to the gateway. Raises `SendingFailedError`."""
    assert settings.sms_gateway_url is not None
    token = settings.sms_gateway_token
    headers = {} if token is None else {"Authorization": f"Bearer {token.get_secret_value()}"}
    body = {"id": str(id_), "to": to, "channel": channel, "text": text}
    try:
        async with (
            httpx2.AsyncClient(timeout=settings.sending_timeout_s, trust_env=False) as client,
            # What it says beside the status is not read, however long it is.
            client.stream("POST", settings.sms_gateway_url, json=body, headers=headers) as answer,
        ):
            status = answer.status_code
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise SendingFailedError(type(error).__name__) from None
    if status not in _DONE:
        refused = status in _REFUSED and status not in _PASSING
        raise SendingFailedError(f"the gateway answered {status}", for_good=refused)
