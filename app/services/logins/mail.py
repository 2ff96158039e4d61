"""E-mail through the operator's mail server (SMTP). Where there is none, nothing is sent.

Nothing here logs an address or a text.
"""

from email.message import EmailMessage
from email.utils import make_msgid
from typing import TYPE_CHECKING, Final

from app.by_need import by_need
from app.settings import Settings

if TYPE_CHECKING:
    from email import headerregistry

    import aiosmtplib
else:
    headerregistry, aiosmtplib = by_need("email.headerregistry"), by_need("aiosmtplib")

_PERMANENT: Final = range(500, 600)
#: The server refuses us, not the recipient: what is wrong may be mended while the mail waits.
_OF_LOGIN: Final = range(530, 540)


class SendingFailedError(Exception):
    """It was not sent; `for_good` when trying again is no use. The text is for the log."""

    def __init__(self, reason: str, *, for_good: bool = False) -> None:
        super().__init__(reason)
        self.for_good = for_good


async def send(settings: Settings, *, to: str, subject: str, text: str) -> None:
    """Hand a mail over to the mail server. Raises `SendingFailedError`."""
    assert settings.smtp_host is not None
    assert settings.smtp_from is not None
    password = settings.smtp_password
    try:
        await aiosmtplib.send(
            compose(settings.smtp_from, to, subject=subject, text=text),
            sender=headerregistry.Address(addr_spec=settings.smtp_from).addr_spec,
            recipients=[to],
            hostname=settings.smtp_host,
            port=settings.smtp_port,
            username=settings.smtp_username,
            password=None if password is None else password.get_secret_value(),
            use_tls=settings.smtp_tls == "tls",
            start_tls=settings.smtp_tls == "starttls",
            timeout=settings.sending_timeout_s,
        )
    except aiosmtplib.SMTPRecipientsRefused as error:
        codes = [one.code for one in error.recipients]
        raise SendingFailedError(
            f"recipient refused: {codes}", for_good=all(code in _PERMANENT for code in codes)
        ) from None
    except aiosmtplib.SMTPResponseException as error:
        for_good = error.code in _PERMANENT and error.code not in _OF_LOGIN
        raise SendingFailedError(
            f"{type(error).__name__} {error.code}", for_good=for_good
        ) from None
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        raise SendingFailedError(type(error).__name__) from None


def compose(sender: str, to: str, *, subject: str, text: str) -> EmailMessage:
    """Return a mail of plain text."""
    message = EmailMessage()
    message["From"] = headerregistry.Address(addr_spec=sender)
    message["To"] = headerregistry.Address(addr_spec=to)
    message["Subject"] = subject
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    return message
