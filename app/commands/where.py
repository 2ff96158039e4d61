"""Which server a command works on, for people: they are often in another folder than they think."""

from pathlib import Path
from typing import Final
from urllib.parse import parse_qs, urlsplit

import app
from app.database import embedded
from app.settings import Settings

_PORT: Final = 5432


def told(settings: Settings) -> str | None:
    """Return which server settings lead to; None for that of the folder one is in."""
    if settings.database_url is not None:
        return f"working on {_database(settings.database_url.get_secret_value())}"
    if "data_dir" in settings.model_fields_set:
        return f"working on the server in {settings.data_dir.resolve()}"
    return None


def advice() -> str:
    """Return what to do where no server is."""
    at_home = Path(app.__file__).resolve().parent.parent / "data"
    known = f" (there is one in {at_home})" if embedded.exists(at_home) else ""
    return (
        "Go to the folder in which it was started, or name its data directory with "
        f"LATCHKEY_DATA_DIR{known}. `latchkey serve` makes a new server here."
    )


def _database(url: str) -> str:
    """Return a database's name and hosts, never its user's password."""
    try:
        parts = urlsplit(url)
        hosts = parts.netloc.rpartition("@")[2]
        if "," in hosts:
            name = parts.path.lstrip("/") or "of that name"
            return f"the database {name!r} on {hosts.replace(',', ', ')}"
        host = parts.hostname or parse_qs(parts.query).get("host", ["this machine"])[0]
        port = "" if parts.port in {None, _PORT} else f", port {parts.port}"
    except ValueError:  # whoever opens it will say so
        return "the database of LATCHKEY_DATABASE_URL"
    return f"the database {parts.path.lstrip('/') or 'of that name'!r} on {host}{port}"
