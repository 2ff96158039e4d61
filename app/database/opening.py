"""Opening the pool.

Its connections never keep session state (no SET, LISTEN, temporary table or session lock), so
releasing one needs no reset query: that saves a round trip a request.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import asyncpg

from app.database import primary, programs
from app.database.pool import Pool
from app.database.slow_statements import watched
from app.measures import Occurrences

_NOWHERE: Final = "postgresql://127.0.0.1:1/nowhere"


class DatabaseUnusableError(RuntimeError):
    """At start: the database cannot be reached, or does not let us in."""


async def keep_session(_connection: Any) -> None:
    """Skip the reset query: our statements leave no session state behind."""


async def open_pool(
    dsn: str,
    *,
    size: int,
    statement_timeout_s: float,
    slow_s: float = 0.0,
    slow: Occurrences | None = None,
) -> Pool:
    """Open a pool of `size` connections at most. Raises `DatabaseUnusableError`.

    The log tells of statements that take `slow_s` or longer, unless that is 0; how many, `slow`.
    """
    common = {
        "application_name": programs.program_name(),
        "jit": "off",
        "timezone": "UTC",
        **primary.HANGING_UP,
    }
    opener = primary.Opener()
    limits = {
        "statement_timeout": str(int(statement_timeout_s * 1000)),
        "idle_in_transaction_session_timeout": str(int(statement_timeout_s * 3000)),
    }
    opened: Pool | None = None

    async def greet(connection: Any) -> None:
        if opened is not None and opened.greet is not None:
            await opened.greet(connection)

    with connecting():
        pool = await asyncpg.create_pool(
            dsn,
            connect=opener,
            init=greet,
            min_size=min(2, size),
            max_size=size,
            reset=keep_session,
            connection_class=watched(limit_s=slow_s, slow=slow or Occurrences(())),
            command_timeout=statement_timeout_s,
            server_settings=common | limits,
        )
    unlimited = {**common, **primary.UNLIMITED}
    opened = Pool(pool, lambda: primary.connect(dsn, server_settings=unlimited), opener.opened)
    return opened


async def without_database() -> Pool:
    """Return a pool that is connected to nothing, for what asks it for nothing."""
    pool = await asyncpg.create_pool(_NOWHERE, min_size=0, max_size=1)
    return Pool(pool, lambda: asyncpg.connect(_NOWHERE))


@contextmanager
def connecting(setting: str = "LATCHKEY_DATABASE_URL") -> Iterator[None]:
    """Say of what fails in the block that the database is the reason, and what to do."""
    try:
        yield
    except (ValueError, OverflowError) as error:  # its text may quote a piece of the password
        raise DatabaseUnusableError(
            f"{setting} is malformed. It looks like postgresql://user:password@host:5432/database"
        ) from error
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise DatabaseUnusableError(
            f"The database cannot be used: {error}. {_mend(error).format(setting=setting)}"
        ) from error


def _mend(error: BaseException) -> str:
    if isinstance(error, asyncpg.ProtocolViolationError) and "startup parameter" in str(error):
        return (
            "{setting} leads to a connection pooler such as PgBouncer. "
            "LATCHKEY_DATABASE_DIRECT_URL must be the address of PostgreSQL itself."
        )
    return next(
        (mend for kind, mend in _MENDS.items() if isinstance(error, kind)),
        "Does it run? Is {setting} right?",
    )


#: What to do about what a server says to whoever connects.
_MENDS: Final[Mapping[type[BaseException], str]] = {
    asyncpg.InvalidPasswordError: "The password in {setting} is not that of the role.",
    asyncpg.InvalidAuthorizationSpecificationError: "Name a role in {setting} that exists and may "
    "log in, and let pg_hba.conf admit it from this machine.",
    asyncpg.InvalidCatalogNameError: "Create it, and name it at the end of {setting}; "
    "deploy/postgresql/rights.sql does.",
    asyncpg.InsufficientPrivilegeError: "GRANT CONNECT ON DATABASE … TO the role of {setting}; "
    "deploy/postgresql/rights.sql does.",
    asyncpg.TooManyConnectionsError: "Raise max_connections, or lower LATCHKEY_POOL_SIZE.",
    asyncpg.CannotConnectNowError: "It is starting or stopping: try again in a moment.",
}
