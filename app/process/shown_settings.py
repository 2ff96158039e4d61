"""Settings as they may be shown: what each is, whether somebody set it, and no secret."""

import re
from dataclasses import dataclass
from typing import Final

from pydantic import SecretStr

from app.settings import Settings

#: What stands where a secret is.
HIDDEN: Final = "(secret)"

#: What may be a secret in a URL: a login, a query.
_LOGIN: Final = re.compile(r"//[^/@]*@")
_QUERY: Final = re.compile(r"\?.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ShownSetting:
    """A setting by the name of its variable; "" is the value of one that is unset."""

    name: str
    value: str
    is_set: bool


def shown(settings: Settings) -> list[ShownSetting]:
    """Return all settings in the order in which `app.settings` explains them."""
    return [
        ShownSetting(
            f"LATCHKEY_{name.upper()}",
            _text(getattr(settings, name)),
            name in settings.model_fields_set,
        )
        for name in type(settings).model_fields
    ]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return HIDDEN
    text = ", ".join(map(str, value)) if type(value) is tuple else str(value)
    return _QUERY.sub(f"?{HIDDEN}", _LOGIN.sub(f"//{HIDDEN}@", text))
