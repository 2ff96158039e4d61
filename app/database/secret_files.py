"""Secrets of an installation, kept in its data directory."""

import os
from pathlib import Path


def secret_file(data_dir: Path, name: str) -> bytes:
    """Return a 32-byte secret of this installation, made at the first call.

    It is kept beside the database, not in it, so that a dump of the one is worth nothing alone.
    """
    folder = data_dir.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return _read_secret(path)
    with os.fdopen(descriptor, "w") as file:
        secret = os.urandom(32)
        file.write(secret.hex())
        file.flush()
        os.fsync(file.fileno())
    return secret


def put_secret_file(path: Path, content: bytes) -> None:
    """Put a secret that there was elsewhere in its place: whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.unlink(missing_ok=True)
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.rename(path)


def _read_secret(path: Path) -> bytes:
    secret = bytes.fromhex(path.read_text().strip())
    if len(secret) != 32:
        raise RuntimeError(
            f"{path.name} in the data directory is damaged: it must hold 64 hexadecimal digits. "
            "Restore it from a backup; without it no existing API key works."
        )
    return secret
