"""Usernames, phone numbers, email addresses: what is accepted, in which form. No database."""

import re
from typing import TYPE_CHECKING

from app.by_need import by_need

if TYPE_CHECKING:
    import phonenumbers
else:
    phonenumbers = by_need("phonenumbers")

_USERNAME = re.compile(r"(?![13_]|bc1|lnbc1)(?=.*[a-z])[0-9a-z_]{3,50}", re.ASCII)
_PHONE = re.compile(r"(?:\+|00)?([0-9][0-9 ().-]{5,30})", re.ASCII)
# The dot-atom of RFC 5322; nothing that would have to be quoted, or reads as two addresses. Nor one
# that programs show as another text: in headers =?…?= is decoded (RFC 2047), to line breaks even.
_EMAIL = re.compile(
    r"(?!.*=\?)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*",
    re.ASCII,
)
_EMAIL_LENGTH_MAX = 254
_LOCAL_LENGTH_MAX = 64

#: What to say to somebody who chose one that is not accepted.
RULE = (
    "A username has 3 to 50 letters (a-z), digits or underscores, at least one letter, and does "
    "not begin with 1, 3, _, bc1 or lnbc1."
)


def parse(text: str) -> str | None:
    """Return a username in its one form, lower case; None when it is not one."""
    username = text.lower()
    return username if text.isascii() and _USERNAME.fullmatch(username) else None


def parse_phone(text: str) -> str | None:
    """Return a phone number with country code in E.164 form (`+4915…`); None when it is not one.

    The country code may follow `+`, `00` or nothing.
    """
    match = _PHONE.fullmatch(text.strip())
    if match is None:
        return None
    try:
        number = phonenumbers.parse(f"+{match[1]}")
    except phonenumbers.NumberParseException:
        return None
    # Length and country code only: whether a number is in use is for its owner's code to show.
    length = phonenumbers.is_possible_number_with_reason(number)
    if length != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def parse_email(text: str) -> str | None:
    """Return an email address in its one form, lower case; None when it is not one."""
    email = text.lower()
    if not text.isascii() or len(email) > _EMAIL_LENGTH_MAX or not _EMAIL.fullmatch(email):
        return None
    return email if email.index("@") <= _LOCAL_LENGTH_MAX else None
