"""Sending the codes that were asked for, off the way of whoever asks.

A row of `login_code` says that there is something to send. It is claimed for a while, sent with no
transaction open, and then marked; if the process dies in between, the claim runs out and it is sent
again, with the same code. What its reader could not use any more is not sent, nor what is for
nobody: a code to log in with for an address that no account has confirmed, or, where nobody can
sign up, for anybody who has no account.

In the sandbox mails and text messages are written to the log and to `/sandbox/outbox`, unless there
is a mail server, or a gateway.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

import asyncpg
import structlog

from app.errors import DomainError
from app.process.runtime import Runtime
from app.services.logins import codes, mail, texts
from app.services.logins.codes import Channel, CodeId, Purpose
from app.services.logins.mail import SendingFailedError

_AT_ONCE: Final = 10
_OUTBOX_LENGTH: Final = 100

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Letter:
    """A message with a code, as its reader gets it."""

    code_id: CodeId
    channel: Channel
    to: str
    subject: str
    text: str
    at: datetime


class SendingNotConfigured(DomainError):
    """The server has no way to send messages of this kind."""

    code = "PHONE_PROVIDER_ERROR"
    text = "This server has no way to send login codes. Ask its operator for an API key."


def is_possible(runtime: Runtime, channel: Channel) -> bool:
    """Tell whether codes can be sent that way: in the sandbox always."""
    return _way(runtime, channel) is not None or runtime.settings.node == "sandbox"


def require(runtime: Runtime, channel: Channel) -> None:
    """See to it that codes can be sent. Raises `SendingNotConfigured`."""
    if not is_possible(runtime, channel):
        if channel is Channel.EMAIL:
            raise SendingNotConfigured(
                "This server has no way to send e-mail. Ask its operator.",
                code="EMAIL_PROVIDER_ERROR",
            )
        raise SendingNotConfigured


async def deliver(runtime: Runtime) -> None:
    """Send what is due, a few at once, until nothing is. May run in any number of processes."""
    while True:
        async with runtime.connection() as connection:
            rows = await connection.fetch(_CLAIM, _AT_ONCE, runtime.settings.sign_up == "on")
        if not rows:
            return
        await asyncio.gather(*(_send(runtime, row) for row in rows))


async def outbox(runtime: Runtime) -> list[Letter]:
    """Send what is due, and return the last hundred that the sandbox has sent, oldest first."""
    await deliver(runtime)
    async with runtime.connection() as connection:
        rows = await connection.fetch(_OUTBOX, _OUTBOX_LENGTH)
    return [_letter(runtime, row) for row in reversed(rows)]


async def _send(runtime: Runtime, row: asyncpg.Record) -> None:
    if not row["is_wanted"]:
        await _mark(runtime, row, _DROPPED)
        return
    letter = _letter(runtime, row)
    try:
        await _in_time(runtime, letter)
    except SendingFailedError as error:
        if error.for_good:
            await _mark(runtime, row, _DROPPED)
        _log.warning(
            "message_not_sent",
            message_id=str(letter.code_id),
            channel=letter.channel,
            reason=str(error),
            tried=row["sendings"],
            given_up=error.for_good,
        )
    else:
        await _mark(runtime, row, _SENT)


async def _in_time(runtime: Runtime, letter: Letter) -> None:
    """Hand a message over before its claim runs out, however slowly the other side talks."""
    limit_s = runtime.settings.sending_timeout_s
    try:
        async with asyncio.timeout(limit_s):
            await _hand_over(runtime, letter)
    except TimeoutError:
        raise SendingFailedError(f"it took more than {limit_s:g} seconds") from None


async def _hand_over(runtime: Runtime, letter: Letter) -> None:
    settings = runtime.settings
    match _way(runtime, letter.channel):
        case "smtp":
            await mail.send(settings, to=letter.to, subject=letter.subject, text=letter.text)
        case "gateway":
            await texts.send(
                settings,
                id_=letter.code_id,
                to=letter.to,
                channel=letter.channel,
                text=letter.text,
            )
        case None if settings.node == "sandbox":
            _log.info(
                "sandbox_message",
                channel=letter.channel,
                to=letter.to,
                subject=letter.subject,
                text=letter.text,
            )
        case None:
            raise SendingFailedError("no way to send it is configured")


def _way(runtime: Runtime, channel: Channel) -> str | None:
    settings = runtime.settings
    if channel is Channel.EMAIL:
        return None if settings.smtp_host is None else "smtp"
    return None if settings.sms_gateway_url is None else "gateway"


async def _mark(runtime: Runtime, row: asyncpg.Record, sql: str) -> None:
    async with runtime.connection() as connection:
        await connection.execute(sql, row["id"])


def _letter(runtime: Runtime, row: asyncpg.Record) -> Letter:
    code_id = CodeId(row["id"])
    where = urlsplit(runtime.settings.base_url).hostname or "Latchkey"
    what, subject = _WORDS[Purpose(row["purpose"])]
    text = (
        f"{codes.code_of(runtime, code_id)} is your code to {what} {where}. It holds for "
        f"{runtime.settings.code_minutes} minutes. If you did not ask for it, somebody else did: "
        "do not give it to anybody.\n"
    )
    channel = Channel(row["channel"])
    return Letter(code_id, channel, row["recipient"], f"{subject} {where}", text, row["created_at"])


_WORDS: Final[Mapping[Purpose, tuple[str, str]]] = {
    Purpose.LOGIN: ("log in at", "Your login at"),
    Purpose.SIGN_UP: ("sign up at", "Your account at"),
    Purpose.REGISTRATION: ("confirm your address at", "Confirm your address at"),
}

# Claimed for half a minute, then for twice as long each time: longer than sending may take.
_CLAIM = """
UPDATE login_code c
   SET sendings = sendings + 1,
       send_at = now() + make_interval(secs => 30 * 2 ^ least(sendings, 5))
 WHERE id IN (SELECT id FROM login_code
               WHERE send_at <= now()
               ORDER BY send_at
               LIMIT $1
                 FOR UPDATE SKIP LOCKED)
RETURNING id, purpose, channel, recipient, created_at, sendings,
          expires_at > now() AND used_at IS NULL AND (
              purpose = 'registration' OR $2 AND (purpose = 'sign_up' OR channel <> 'email')
              OR EXISTS (SELECT FROM account a
                          WHERE a.email = c.recipient AND a.email_verified
                             OR a.phone = c.recipient)
          ) AS is_wanted
"""
_SENT = "UPDATE login_code SET send_at = NULL, sent_at = now() WHERE id = $1"
_DROPPED = "UPDATE login_code SET send_at = NULL WHERE id = $1"
_OUTBOX = """
SELECT id, purpose, channel, recipient, created_at FROM login_code
 WHERE sent_at IS NOT NULL
 ORDER BY created_at DESC, id DESC
 LIMIT $1
"""
