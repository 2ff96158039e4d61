"""The address of a database, as PostgreSQL's programs are told it: in private.

Arguments of programs are seen by every user of the machine. So hosts, user and database stand in
the arguments, the password in the environment, and every option of the address in a service file
(PostgreSQL, "The Connection Service File"), which has no name and is gone with whoever has it open.
What the address leaves out the programs take from where asyncpg does: variables and ~/.pgpass.
"""

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Final
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from app.backup.faults import BackupError

_SERVICE: Final = "latchkey"
#: Options of an address that both asyncpg and PostgreSQL's programs know; all others are settings
#: of the server for the session.
_OPTIONS: Final = frozenset(
    {
        "dbname",
        "gsslib",
        "host",
        "krbsrvname",
        "options",
        "passfile",
        "port",
        "ssl_max_protocol_version",
        "ssl_min_protocol_version",
        "sslcert",
        "sslcrl",
        "sslkey",
        "sslmode",
        "sslnegotiation",
        "sslpassword",
        "sslrootcert",
        "target_session_attrs",
        "user",
    }
)
#: Variables that asyncpg reads as PostgreSQL's programs do. Of others it knows nothing, and what it
#: does not know must not lead a program elsewhere.
_VARIABLES: Final = frozenset(
    {
        "PGDATABASE",
        "PGGSSLIB",
        "PGHOST",
        "PGKRBSRVNAME",
        "PGPASSFILE",
        "PGPASSWORD",
        "PGPORT",
        "PGSSLCERT",
        "PGSSLCRL",
        "PGSSLKEY",
        "PGSSLMAXPROTOCOLVERSION",
        "PGSSLMINPROTOCOLVERSION",
        "PGSSLMODE",
        "PGSSLNEGOTIATION",
        "PGSSLROOTCERT",
        "PGTARGETSESSIONATTRS",
        "PGUSER",
    }
)
_OURS: Final = {"LC_ALL": "C", "PGAPPNAME": "latchkey-backup", "PGCLIENTENCODING": "UTF8"}


@dataclass(frozen=True, slots=True)
class ClientAddress:
    """What a program is told: in its arguments, in its environment, and by an open file."""

    named: str
    environment: Mapping[str, str]
    options: IO[bytes] | None

    @property
    def open_files(self) -> tuple[int, ...]:
        """The files that have to be open in the program as well."""
        return () if self.options is None else (self.options.fileno(),)


@contextmanager
def private(dsn: str) -> Iterator[ClientAddress]:
    """Give the address for as long as programs may begin with it.

    Raises `BackupError` for an option that a service file cannot say, or that names one itself.
    """
    parts = urlsplit(dsn)
    query = dict(parse_qsl(parts.query))
    password = query.pop("password", None) or unquote(parts.password or "") or None
    options = _options(query)
    where = parts.netloc.rpartition("@")[2]
    if "," in where or "," in options.get("host", ""):
        options.setdefault("target_session_attrs", "read-write")
    user = "" if parts.username is None else f"{parts.username}@"
    named = parts._replace(
        netloc=f"{user}{where}",
        query=urlencode({"service": _SERVICE}, quote_via=quote) if options else "",
    )
    environment = {
        name: text
        for name, text in os.environ.items()
        if not name.startswith("PG") or name in _VARIABLES
    } | _OURS
    if password is not None:
        environment["PGPASSWORD"] = password
    if not options:
        yield ClientAddress(urlunsplit(named), environment, None)
        return
    with tempfile.TemporaryFile(prefix="latchkey-") as file:
        file.write(_service_file(options))
        file.flush()
        file.seek(0)
        environment["PGSERVICEFILE"] = f"/dev/fd/{file.fileno()}"
        yield ClientAddress(urlunsplit(named), environment, file)


def _options(query: Mapping[str, str]) -> dict[str, str]:
    """Return the options of an address by their names in a service file."""
    if "service" in query or "servicefile" in query:
        raise BackupError(
            "The address names a service. Backups need one that says itself where the database is: "
            "write the host, the database and the options of the service into it."
        )
    options = {name: text for name, text in query.items() if name in _OPTIONS}
    if "database" in query:
        options.setdefault("dbname", query["database"])
    settings = [
        f"-c {_escaped(f'{name}={text}')}"
        for name, text in query.items()
        if name not in _OPTIONS and name != "database"
    ]
    if settings:
        options["options"] = " ".join([*filter(None, [options.get("options")]), *settings])
    return options


def _escaped(text: str) -> str:
    """Return a word of `options`, in which a space ends a word and a backslash protects one."""
    return text.replace("\\", "\\\\").replace(" ", "\\ ")


def _service_file(options: Mapping[str, str]) -> bytes:
    for name, text in options.items():
        if "\n" in text or "\r" in text or text != text.rstrip():
            raise BackupError(
                f"The option {name} of the address ends with a space, or has more than one line: "
                "PostgreSQL's programs cannot be told that in private. Choose another."
            )
    lines = (f"{name}={text}\n" for name, text in options.items())
    return f"[{_SERVICE}]\n{''.join(lines)}".encode()
