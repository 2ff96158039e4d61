"""Files that the settings name: credentials, and the certificates that are believed."""

import ssl
from pathlib import Path

from app.nodes.port import WrongNodeError


def content(setting: str, path: Path) -> bytes:
    """Return what is in the file of a setting. Raises `WrongNodeError`, which names it."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise WrongNodeError(f"{setting} cannot be read: {error.strerror}: {path}") from error


def trusted(setting: str, path: Path | None) -> ssl.SSLContext:
    """Return what believes the certificates of a file, without one those of the authorities.

    Raises `WrongNodeError`.
    """
    if path is None:
        return ssl.create_default_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=content(setting, path).decode("ascii"))
    except (ssl.SSLError, ValueError) as error:
        raise WrongNodeError(f"{setting} has no certificate in PEM: {path}") from error
    return context
