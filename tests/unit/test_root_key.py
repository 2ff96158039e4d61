"""The root key of the settings: strong, or the server does not start; never shown."""

import pytest
from pydantic import SecretStr, ValidationError

from app.settings import Settings

_GOOD = "root_" + "aB3" * 11


def test_a_strong_root_key_is_taken_and_not_shown() -> None:
    settings = Settings.model_validate({"root_key": _GOOD})

    assert settings.root_key is not None
    assert settings.root_key.get_secret_value() == _GOOD
    assert _GOOD not in repr(settings)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "root_",
        "root_" + "a" * 31,
        "a" * 40,
        "ROOT_" + "a" * 40,
        "root-" + "a" * 40,
        "root_" + "a" * 40 + "\n",
        "root_" + "a" * 40 + "!",
        " root_" + "a" * 40,
        "root_" + "é" * 40,
        "blink_" + "a" * 40,
    ],
)
def test_a_weak_root_key_keeps_the_server_from_starting(key: str) -> None:
    with pytest.raises(ValidationError, match="LATCHKEY_ROOT_KEY must be root_") as refused:
        Settings.model_validate({"root_key": SecretStr(key)})

    assert len(key) < 32 or key not in str(refused.value)


def test_no_root_key_is_fine_and_opens_nothing() -> None:
    assert Settings().root_key is None


def test_api_keys_must_not_look_like_root_keys() -> None:
    with pytest.raises(ValidationError, match="LATCHKEY_KEY_PREFIX must not be root"):
        Settings.model_validate({"key_prefix": "root"})
