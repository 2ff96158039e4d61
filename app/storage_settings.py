"""How the servers that keep things are reached; `app.settings.Settings` has these settings, too."""

import re
from typing import Final, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings

_SCHEMES: Final = frozenset({"postgres", "postgresql"})
#: Not the comma between two hosts of one address.
_BETWEEN: Final = re.compile(r"\s*,\s*(?=postgres(?:ql)?://)")


class StorageSettings(BaseSettings):
    """PostgreSQL behind a connection pooler, and its replicas."""

    #: Where PostgreSQL itself answers, when `database_url` leads to a connection pooler.
    database_direct_url: SecretStr | None = None
    #: Whether the pooler keeps prepared statements: PgBouncer from 1.21 on, if it is told to.
    pooler_prepares: Literal["on", "off"] = "off"
    #: Streaming replicas that long lists are read from: addresses, with commas between them.
    database_replica_url: SecretStr | None = None
    #: For how long a read waits for a replica to have what had been written when it began.
    replica_lag_max_s: float = Field(default=0.1, gt=0, le=10)

    @field_validator("database_direct_url")
    @classmethod
    def _direct_is_an_address(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _is_address(value.get_secret_value()):
            raise ValueError(
                "LATCHKEY_DATABASE_DIRECT_URL must look like "
                "postgresql://user:password@host:5432/database"
            )
        return value

    @field_validator("database_replica_url")
    @classmethod
    def _replicas_are_addresses(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not all(map(_is_address, _addresses(value))):
            raise ValueError(
                "LATCHKEY_DATABASE_REPLICA_URL must be an address that looks like "
                "postgresql://user:password@host:5432/database, or several with commas between."
            )
        return value

    @property
    def replica_addresses(self) -> tuple[str, ...]:
        """The addresses of the replicas, each of one server."""
        value = self.database_replica_url
        return () if value is None else _addresses(value)


def _addresses(value: SecretStr) -> tuple[str, ...]:
    return tuple(_BETWEEN.split(value.get_secret_value().strip()))


def _is_address(text: str) -> bool:
    try:
        return urlsplit(text).scheme in _SCHEMES
    except ValueError:
        return False
