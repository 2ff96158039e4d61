"""Sending codes: through a mail server, through a gateway, and again when that fails."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import structlog
from pydantic import SecretStr

from app.process.runtime import Runtime
from app.services.accounts import registry as accounts
from app.services.logins import codes, delivery, entrance
from app.services.logins.codes import Channel, CodeId
from app.services.logins.delivery import SendingNotConfigured
from tests.posts import Post, Talk, gateway, listening, smtp

EMAIL = "alice@example.org"
PHONE = "+16505550144"
SENDER = "latchkey@example.com"


async def slow_smtp(_: Post, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Greet for ever, a line now and then."""
    while not writer.is_closing():
        writer.write(b"220-welcome\r\n")
        await asyncio.sleep(0.01)


async def slow_gateway(_: Post, __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Begin an answer, and give a byte of it now and then."""
    writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not writer.is_closing():
        writer.write(b"x")
        await asyncio.sleep(0.01)


def with_settings(runtime: Runtime, **changes: Any) -> Runtime:
    return replace(runtime, settings=runtime.settings.model_copy(update=changes))


def with_mail(runtime: Runtime, post: Post) -> Runtime:
    return with_settings(
        runtime,
        node="lnd",
        smtp_host="127.0.0.1",
        smtp_port=post.port,
        smtp_tls="off",
        smtp_from=SENDER,
    )


def with_gateway(runtime: Runtime, post: Post) -> Runtime:
    return with_settings(
        runtime,
        node="lnd",
        sms_gateway_url=f"http://127.0.0.1:{post.port}/texts",
        sms_gateway_token=SecretStr("s3cret"),
    )


@pytest.fixture(autouse=True)
async def alice(runtime: Runtime) -> None:
    await accounts.create(runtime, email=EMAIL)


async def ask(runtime: Runtime, channel: Channel = Channel.EMAIL, to: str = EMAIL) -> CodeId:
    return await entrance.ask_code(runtime, channel, to, address="203.0.113.7")


async def due(runtime: Runtime) -> None:
    """Make what waits to be sent again due now."""
    await runtime.pool.execute("UPDATE login_code SET send_at = now() WHERE send_at IS NOT NULL")


async def waiting(runtime: Runtime) -> int:
    count: int = await runtime.pool.fetchval(
        "SELECT count(*) FROM login_code WHERE send_at IS NOT NULL"
    )
    return count


async def test_a_mail_goes_to_its_reader_alone_and_holds_the_code(runtime: Runtime) -> None:
    async with listening(smtp) as post:
        mailing = with_mail(runtime, post)
        code_id = await ask(mailing)

        await delivery.deliver(mailing)
        await delivery.deliver(mailing)

    recipient, mail = post.told
    assert recipient.startswith(f"RCPT TO:<{EMAIL}>")
    assert codes.code_of(runtime, code_id) in mail
    assert f"To: {EMAIL}\r\n" in mail
    assert f"From: {SENDER}\r\n" in mail
    assert await waiting(runtime) == 0


async def test_two_processes_send_a_mail_once(runtime: Runtime) -> None:
    async with listening(smtp) as post:
        mailing = with_mail(runtime, post)
        for _ in range(3):
            await ask(mailing)

        await asyncio.gather(*(delivery.deliver(mailing) for _ in range(4)))

    assert len([line for line in post.told if line.startswith("RCPT")]) == 3


async def test_a_sender_that_died_is_followed_by_the_next_with_the_same_code(
    runtime: Runtime,
) -> None:
    async with listening(smtp) as post:
        mailing = with_mail(runtime, post)
        code_id = await ask(mailing)
        # Claimed, and then the process was killed.
        await runtime.pool.execute("UPDATE login_code SET sendings = 1, send_at = now() + '30 s'")

        await delivery.deliver(mailing)
        assert post.told == []
        await due(runtime)
        await delivery.deliver(mailing)

    assert codes.code_of(runtime, code_id) in post.told[1]


async def test_what_a_mail_server_refuses_for_now_is_sent_again(runtime: Runtime) -> None:
    async with listening(smtp) as post:
        mailing = with_mail(runtime, post)
        await ask(mailing)
        post.answers.append("451 later")

        await delivery.deliver(mailing)
        assert await waiting(runtime) == 1
        await due(runtime)
        await delivery.deliver(mailing)

    assert await waiting(runtime) == 0
    assert len(post.told) == 3


async def test_what_it_refuses_for_good_is_not_sent_again(runtime: Runtime) -> None:
    async with listening(smtp) as post:
        mailing = with_mail(runtime, post)
        await ask(mailing)
        post.answers.append("550 no such mailbox")

        await delivery.deliver(mailing)

    assert await waiting(runtime) == 0


async def test_without_a_server_it_waits_and_the_log_holds_neither_code_nor_address(
    runtime: Runtime,
) -> None:
    async with listening(smtp) as post:
        port = post.port
    mailing = with_mail(runtime, Post(port))
    code_id = await ask(mailing)

    with structlog.testing.capture_logs() as log:
        await delivery.deliver(mailing)

    (event,) = log
    assert event["event"] == "message_not_sent"
    assert EMAIL not in str(event)
    assert codes.code_of(runtime, code_id) not in str(event)
    assert await waiting(runtime) == 1


async def test_an_expired_code_is_not_sent_any_more(runtime: Runtime) -> None:
    async with listening(smtp) as post:
        mailing = with_mail(runtime, post)
        await ask(mailing)
        await runtime.pool.execute("UPDATE login_code SET expires_at = now()")

        await delivery.deliver(mailing)

    assert post.told == []
    assert await waiting(runtime) == 0


async def test_a_text_goes_to_the_gateway_with_its_token(runtime: Runtime) -> None:
    async with listening(gateway) as post:
        texting = with_gateway(runtime, post)
        code_id = await ask(texting, Channel.WHATSAPP, PHONE)

        await delivery.deliver(texting)

    head, body = post.told
    told = json.loads(body)
    assert head.startswith("POST /texts HTTP/1.1\r\n")
    assert "authorization: bearer s3cret" in head.lower()
    assert (told["id"], told["to"], told["channel"]) == (str(code_id), PHONE, "whatsapp")
    assert codes.code_of(runtime, code_id) in told["text"]
    assert await waiting(runtime) == 0


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("200 OK", 0),
        ("302 Found\r\nLocation: http://127.0.0.1:9/", 1),
        ("400 Bad Request", 0),
        ("401 Unauthorized", 1),
        ("429 Too Many Requests", 1),
        ("500 Oops", 1),
        ("599 Odd", 1),
    ],
)
async def test_what_a_gateway_answers_decides_whether_it_is_asked_again(
    runtime: Runtime, answer: str, left: int
) -> None:
    async with listening(gateway) as post:
        texting = with_gateway(runtime, post)
        await ask(texting, Channel.SMS, PHONE)
        post.answers.append(answer)

        await delivery.deliver(texting)

    assert len(post.told) == 2
    assert await waiting(runtime) == left


async def test_a_server_that_cannot_send_says_so_to_everybody(runtime: Runtime) -> None:
    real = with_settings(runtime, node="lnd")
    for channel, to, code in (
        (Channel.EMAIL, EMAIL, "EMAIL_PROVIDER_ERROR"),
        (Channel.EMAIL, "nobody@example.org", "EMAIL_PROVIDER_ERROR"),
        (Channel.SMS, PHONE, "PHONE_PROVIDER_ERROR"),
    ):
        with pytest.raises(SendingNotConfigured) as refused:
            await ask(real, channel, to)
        assert refused.value.code == code
    assert await waiting(runtime) == 0


async def test_the_sandbox_writes_to_its_log_and_outbox(runtime: Runtime) -> None:
    code_id = await ask(runtime)
    await ask(runtime, Channel.SMS, PHONE)

    with structlog.testing.capture_logs() as log:
        letters = await delivery.outbox(runtime)

    assert [letter.to for letter in letters] == [EMAIL, PHONE]
    assert {event["to"] for event in log} == {EMAIL, PHONE}
    assert codes.code_of(runtime, code_id) in log[0]["text"] + log[1]["text"]


@pytest.mark.parametrize(
    ("talk", "equipped", "channel", "to"),
    [
        (slow_smtp, with_mail, Channel.EMAIL, EMAIL),
        (slow_gateway, with_gateway, Channel.SMS, PHONE),
    ],
    ids=["mail server", "gateway"],
)
async def test_who_talks_slowly_for_ever_is_given_up_and_asked_again(
    runtime: Runtime,
    talk: Talk,
    equipped: Callable[[Runtime, Post], Runtime],
    channel: Channel,
    to: str,
) -> None:
    async with listening(talk) as post:
        sending = with_settings(equipped(runtime, post), sending_timeout_s=0.2)
        await ask(sending, channel, to)

        with structlog.testing.capture_logs() as logs:
            async with asyncio.timeout(20):
                await delivery.deliver(sending)

    (line,) = [one for one in logs if one["event"] == "message_not_sent"]
    assert (line["reason"], line["given_up"]) == ("it took more than 0.2 seconds", False)
    assert await waiting(runtime) == 1
